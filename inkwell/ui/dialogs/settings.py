"""The settings, in sections: the page, its colours, typing, the writing partner, spelling and grammar, backups."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inkwell.engine.types import ModelRef
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.backup_rows import HINT as BACKUP_HINT
from inkwell.ui.dialogs.backup_rows import BackupRows
from inkwell.ui.dialogs.colour_rows import ColourRows
from inkwell.ui.dialogs.flow_rows import FlowRows
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.dialogs.ghost_rows import GhostRows
from inkwell.ui.dialogs.habits_rows import HabitsRows
from inkwell.ui.dialogs.looks_rows import LooksRows
from inkwell.ui.dialogs.model_box import ModelBox, ModelWish
from inkwell.ui.dialogs.partner import PartnerDialog, PartnerFacts
from inkwell.ui.dialogs.proofing_rows import ProofingRows
from inkwell.ui.dialogs.sections import SectionList
from inkwell.ui.dialogs.typing_rows import TypingRows
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

HOW_HINT = "Its style, words to avoid, where it stops, what it keeps out, and what it does beforehand."
AI_HINT = "Off means off: no model is loaded, nothing runs, and nothing of it is in sight."


class SettingsDialog(DialogFrame):
    """Shows the settings and returns changed ones; it applies nothing itself."""

    def __init__(
        self,
        settings: Settings,
        models: Sequence[ModelRef],
        facts: PartnerFacts,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Settings", parent)
        self.setMinimumSize(780, 600)
        self._settings = settings
        self._facts = facts
        self._icons = icons
        self.looks = LooksRows(settings, theme.tokens)
        self.colours = ColourRows(settings, theme)
        self.typing = TypingRows(settings)
        self.flow = FlowRows(settings)
        self.habits = HabitsRows(settings)
        self.ai_switch = QCheckBox("&Use the writing partner")
        self.model_box = ModelBox(models, ModelWish(settings.model, settings.backend), icons)
        self.words_box = QSpinBox()
        self.how_button = QPushButton("How the part&ner writes…")
        self.ghost = GhostRows(settings)
        self.backups = BackupRows(settings, icons)
        self.proofing = ProofingRows(settings)
        self.sections = SectionList()
        self.reason_label = text_label("", "trouble")
        self._fill(settings)
        self._lay_out()
        self.cancel_button, self.save_button = self.add_buttons("Cancel", "Save settings")
        self.ai_switch.toggled.connect(self._follow_switch)
        self.how_button.clicked.connect(self._ask_how)
        self.backups.folder_line.textChanged.connect(self._check)
        self.colours.changed.connect(self._check)
        self.looks.changed.connect(self._follow_looks)
        self._follow_switch(settings.ai)
        self._follow_looks()
        self._check()
        self.looks.font_box.setFocus()

    def _fill(self, settings: Settings) -> None:
        self.words_box.setRange(5, 1000)
        self.words_box.setSingleStep(10)
        self.words_box.setSuffix(" words")
        self.words_box.lineEdit().setTextMargins(5, 0, 0, 0)
        self.words_box.setValue(settings.max_words)
        self.how_button.setAutoDefault(False)
        self.ai_switch.setChecked(settings.ai)

    def _lay_out(self) -> None:
        add = self.sections.add
        add("The page", self.looks)
        add("Colours", self.colours)
        add("Typing", self.typing)
        add("Flow", self.flow)
        add("Counts and habits", self.habits)
        add("The writing partner", self._column(self._lay_out_partner))
        add("Spelling and grammar", self.proofing)
        add("Backups", self._column(self._lay_out_backups))
        self.body.addWidget(self.sections, 1)
        self.body.addWidget(self.reason_label)

    def _column(self, lay_out: Callable[[QVBoxLayout], None]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        lay_out(column)
        return page

    def _lay_out_partner(self, column: QVBoxLayout) -> None:
        column.addWidget(self.ai_switch)
        column.addWidget(text_label(AI_HINT, "soft"))
        form = self.add_form(column)
        self.add_row(form, "&Model", self.model_box)
        self.add_row(form, "C&ontinue by", self.words_box)
        column.addWidget(self.how_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text_label(HOW_HINT, "soft"))
        column.addSpacing(GAP)
        column.addWidget(self.ghost)
        column.addStretch(1)

    def _lay_out_backups(self, column: QVBoxLayout) -> None:
        form = self.add_form(column)
        self.add_row(form, "Put them &in", self.backups.folder_line, beside=self.backups.browse_button)
        self.add_row(form, "&Keep", self.backups.kept_box)
        self.add_row(form, "Make &one", self.backups.often_box)
        column.addWidget(text_label(BACKUP_HINT, "soft"))
        column.addStretch(1)

    def _check(self) -> None:
        reason = self.backups.reason or self.colours.reason
        self.reason_label.setText(reason)
        self.reason_label.setVisible(bool(reason))
        self.save_button.setEnabled(not reason)
        self.save_button.setToolTip(reason)

    def _follow_looks(self) -> None:
        self.colours.show_looks(self.looks.looks)

    def _follow_switch(self, on: bool) -> None:
        for widget in (self.model_box, self.words_box, self.how_button, self.ghost):
            widget.setEnabled(on)

    def _ask_how(self) -> None:
        """What is chosen there counts with what is chosen here, when these settings are saved."""
        dialog = PartnerDialog(self.result_settings(), self._facts, self._icons, parent=self)
        if dialog.exec():
            self.take_partner(dialog.result_settings())

    def take_partner(self, settings: Settings) -> None:
        """Take how the partner shall write; the other fields stay as they are."""
        self._settings = settings
        self.words_box.setValue(settings.max_words)

    def result_settings(self) -> Settings:
        """The settings as they would be after "Save settings"; what is not shown here is as it was."""
        wish = self.model_box.wish()
        changes: dict[str, Any] = {
            **self.looks.changes,
            **self.colours.changes,
            **self.typing.changes,
            **self.flow.changes,
            **self.habits.changes,
            "ai": self.ai_switch.isChecked(),
            "model": wish.model,
            "backend": wish.backend,
            "max_words": self.words_box.value(),
            "backup_folder": self.backups.folder,
            "backups_kept": self.backups.kept_box.value(),
            "backup_minutes": self.backups.often_box.currentData(),
            **self.ghost.changes,
            **self.proofing.changes(),
        }
        return msgspec.structs.replace(self._settings, **changes)
