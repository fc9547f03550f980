"""The settings of the page's looks: face, size, lines and paragraphs, with a piece of a page that shows them."""

from typing import Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QFontComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label
from inkwell.ui.dialogs.looks_preview import LooksPreview
from inkwell.ui.editor.looks import LINE_HEIGHTS, MEASURES, SIZES, ZOOMS, Looks
from inkwell.ui.tokens import Tokens

PARAGRAPHS = (("Indent their first line", "indent"), ("Leave space between them", "space"))
HINT = "Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus zoom while you write; Ctrl+0 goes back."


class LooksRows(QWidget):
    """A form for one section of the settings. `changes` are the fields of `Settings` by name."""

    changed = Signal()

    def __init__(self, settings: Settings, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.font_box = QFontComboBox()
        line = self.font_box.lineEdit()
        if line is not None:
            line.setAccessibleName("Font")
        self.font_box.setCurrentFont(QFont(settings.page_font))
        self.font_box.setCurrentText(settings.page_font)
        self.size_box = _spin(SIZES, settings.page_size, " px")
        self.line_box = _spin(LINE_HEIGHTS, settings.line_height, " % of the font’s own", 5)
        self.measure_box = _spin(MEASURES, settings.measure, " characters")
        self.zoom_box = _spin(ZOOMS, settings.zoom, " %", 10)
        self.paragraphs_box = QComboBox()
        for words, choice in PARAGRAPHS:
            self.paragraphs_box.addItem(words, choice)
        self.paragraphs_box.setCurrentIndex(max(0, self.paragraphs_box.findData(settings.paragraphs)))
        self.preview = LooksPreview(tokens)
        self._lay_out()
        for box in (self.size_box, self.line_box, self.measure_box, self.zoom_box):
            box.valueChanged.connect(self._show)
        self.font_box.currentTextChanged.connect(self._show)
        self.paragraphs_box.currentIndexChanged.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, box in (
            ("F&ont", self.font_box),
            ("Font &size", self.size_box),
            ("&Line height", self.line_box),
            ("Li&ne length", self.measure_box),
            ("P&aragraphs", self.paragraphs_box),
            ("&Zoom", self.zoom_box),
        ):
            label = QLabel(name)
            label.setMinimumSize(LABEL, 28)
            label.setBuddy(box)
            form.addRow(label, box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(form)
        column.addWidget(text_label(HINT, "soft"))
        column.addWidget(self.preview, 1)

    def _show(self) -> None:
        self.preview.show_looks(self.looks)
        self.changed.emit()

    @property
    def looks(self) -> Looks:
        """The looks as the fields say them."""
        return Looks(
            self._family,
            self.size_box.value(),
            self.zoom_box.value(),
            self.line_box.value(),
            self.measure_box.value(),
            cast(Literal["indent", "space"], self.paragraphs_box.currentData()),
        )

    @property
    def _family(self) -> str:
        return self.font_box.currentText().strip() or self._settings.page_font

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        return {
            "page_font": self._family,
            "page_size": self.size_box.value(),
            "line_height": self.line_box.value(),
            "measure": self.measure_box.value(),
            "paragraphs": self.paragraphs_box.currentData(),
            "zoom": self.zoom_box.value(),
        }


def _spin(bounds: tuple[int, int], value: int, unit: str, step: int = 1) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*bounds)
    box.setSuffix(unit)
    box.setSingleStep(step)
    box.setValue(value)
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    return box
