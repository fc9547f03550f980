"""The settings: how the window and the page look, and whether and how the writing partner works."""

from collections.abc import Sequence
from typing import Any, Literal, cast

import msgspec
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFontComboBox, QSpinBox, QWidget

from inkwell.engine.types import ModelRef
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.model_box import ModelBox, ModelWish
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

THEMES = (("Follow the system", "system"), ("Light", "light"), ("Dark", "dark"))
AI_HINT = "Off means off: no model is loaded, nothing runs, and nothing of it is in sight."


class SettingsDialog(DialogFrame):
    """Shows the settings and returns changed ones; it applies nothing itself."""

    def __init__(
        self,
        settings: Settings,
        models: Sequence[ModelRef],
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Settings", parent)
        self.setMinimumWidth(560)
        self._settings = settings
        self.theme_box = QComboBox()
        for name, choice in THEMES:
            self.theme_box.addItem(name, choice)
        self.font_box = QFontComboBox()
        self.size_box = QSpinBox()
        self.ai_switch = QCheckBox("&Use the writing partner")
        self.model_box = ModelBox(models, ModelWish(settings.model, settings.backend), icons)
        self.words_box = QSpinBox()
        self.temperature_box = QDoubleSpinBox()
        self._set_ranges()
        self._fill(settings)
        self._lay_out()
        self.cancel_button, self.save_button = self.add_buttons("Cancel", "Save settings")
        self.ai_switch.toggled.connect(self._follow_switch)
        self._follow_switch(settings.ai)
        self.theme_box.setFocus()

    def _set_ranges(self) -> None:
        self.size_box.setRange(12, 48)
        self.size_box.setSuffix(" px")
        self.words_box.setRange(5, 1000)
        self.words_box.setSingleStep(10)
        self.words_box.setSuffix(" words")
        self.temperature_box.setRange(0.0, 2.0)
        self.temperature_box.setSingleStep(0.1)
        self.temperature_box.setDecimals(2)
        for box in (self.size_box, self.words_box, self.temperature_box):
            box.lineEdit().setTextMargins(5, 0, 0, 0)

    def _fill(self, settings: Settings) -> None:
        self.theme_box.setCurrentIndex(max(0, self.theme_box.findData(settings.theme)))
        self.font_box.setCurrentFont(QFont(settings.page_font))
        self.font_box.setCurrentText(settings.page_font)
        self.size_box.setValue(settings.page_size)
        self.ai_switch.setChecked(settings.ai)
        self.words_box.setValue(settings.max_words)
        self.temperature_box.setValue(settings.temperature)

    def _lay_out(self) -> None:
        self.add_section("The window and the page")
        form = self.add_form()
        self.add_row(form, "&Theme", self.theme_box)
        self.add_row(form, "Page &font", self.font_box)
        self.add_row(form, "Font &size", self.size_box)
        self.add_section("The writing partner")
        self.body.addWidget(self.ai_switch)
        self.body.addWidget(text_label(AI_HINT, "soft"))
        form = self.add_form()
        self.add_row(form, "&Model", self.model_box)
        self.add_row(form, "&Continue by", self.words_box)
        self.add_row(form, "Tem&perature", self.temperature_box)
        self.body.addWidget(text_label("A low temperature is steady, a high one surprising; 0.8 suits most.", "soft"))
        self.body.addStretch(1)

    def _follow_switch(self, on: bool) -> None:
        for widget in (self.model_box, self.words_box, self.temperature_box):
            widget.setEnabled(on)

    def result_settings(self) -> Settings:
        """The settings as they would be after "Save settings"; what is not shown here is as it was."""
        wish = self.model_box.wish()
        changes: dict[str, Any] = {
            "theme": cast(Literal["system", "light", "dark"], self.theme_box.currentData()),
            "page_font": self.font_box.currentText().strip() or self._settings.page_font,
            "page_size": self.size_box.value(),
            "ai": self.ai_switch.isChecked(),
            "model": wish.model,
            "backend": wish.backend,
            "max_words": self.words_box.value(),
            "temperature": round(self.temperature_box.value(), 2),
        }
        return msgspec.structs.replace(self._settings, **changes)
