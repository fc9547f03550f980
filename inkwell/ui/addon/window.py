"""The window: what the add-on is, which of it, from where; while it comes, how far it is."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.addon.contents import has_card_build
from inkwell.addon.wish import Kind
from inkwell.translation import tr
from inkwell.ui.addon.wording import ABOUT, CARD, CARD_MEANING, PROCESSOR, TITLE, amount_words
from inkwell.ui.dialogs.foot import above_foot
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.models.page import WorkBar
from inkwell.ui.voice.page import Folded, allow, close_together

SIZE: Final = QSize(580, 500)
_INDENT: Final = 22
"""Pixels: words stand under the words of their button."""
WAIT: Final = tr("Wait until it is done, or stop it first.")


@dataclass(frozen=True)
class Shown:
    """How things are. `why_not`: why nothing can be installed here, "" when it can."""

    words: str
    there: bool
    busy: bool = False
    why_not: str = ""


class AddOnWindow(DialogFrame):
    """`install_wanted`, `remove_wanted`, `stop_wanted`; `places_changed` when where it comes from is another."""

    install_wanted = Signal()
    remove_wanted = Signal()
    stop_wanted = Signal()
    places_changed = Signal()
    folder_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self.setModal(False)
        self.state = WrappedLabel("", "strong")
        self.kinds: dict[Kind, QRadioButton] = {}
        self.index, self.wheels, self.torch = QLineEdit(), QLineEdit(), QLineEdit()
        self.browse = QPushButton(icons.icon("folder-open"), tr("Choose…"))
        self.work = WorkBar(tr("the installation"))
        self.message = Message()
        self._lay_out(icons)
        self.remove_button = self.add_button(tr("&Remove it…"), left=True)
        self.close_button = self.add_button(tr("Clos&e"))
        self.install_button = self.add_button(tr("&Install…"), role="primary")
        for button in (self.remove_button, self.close_button, self.browse):
            button.setAutoDefault(False)
        self._join()
        self.resize(SIZE)

    def _lay_out(self, icons: Icons) -> None:
        page, foot = QWidget(), QWidget()
        page.setProperty("role", "content")
        column, below = QVBoxLayout(page), QVBoxLayout(foot)
        for each in (column, below):
            each.setContentsMargins(0, 0, GAP, 0)
            each.setSpacing(GAP)
        below.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(WrappedLabel(ABOUT))
        column.addWidget(self.state)
        self._lay_out_kinds(column)
        column.addWidget(Folded(tr("Where it comes from, and which PyTorch"), self._form(), icons))
        column.addStretch(1)
        below.addWidget(self.message)
        below.addWidget(self.work)
        self.body.addWidget(above_foot(page, foot), 1)

    def _lay_out_kinds(self, column: QVBoxLayout) -> None:
        group = QButtonGroup(self)
        for kind, words in ((Kind.PROCESSOR, PROCESSOR), (Kind.CARD, CARD)):
            button = QRadioButton(words)
            meaning = amount_words(kind) if kind is Kind.PROCESSOR else f"{amount_words(kind)} {CARD_MEANING}"
            button.setAccessibleDescription(meaning)
            told = WrappedLabel(meaning, "soft")
            told.setContentsMargins(_INDENT, 0, 0, 4)
            group.addButton(button)
            self.kinds[kind] = button
            close_together(column, button, told)
            if kind is Kind.CARD and not has_card_build():
                button.hide()
                told.hide()
        self.kinds[Kind.PROCESSOR].setChecked(True)

    def _form(self) -> QWidget:
        made = QWidget()
        form = QFormLayout(made)
        form.setContentsMargins(_INDENT, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.index.setPlaceholderText(tr("The usual package index"))
        self.wheels.setPlaceholderText(tr("None; with one, no network is used"))
        self.torch.setPlaceholderText(tr("The usual; or a version: 2.13.0"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.wheels, 1)
        row.addWidget(self.browse)
        form.addRow(tr("Package in&dex"), self.index)
        form.addRow(tr("Folder of &wheels"), row)
        form.addRow(tr("PyT&orch"), self.torch)
        names = (tr("Address of a package index"), tr("Folder of wheels of your own"), tr("Which PyTorch"))
        for field, name in zip((self.index, self.wheels, self.torch), names, strict=True):
            field.setAccessibleName(name)
        self.browse.setAccessibleName(tr("Folder of wheels of your own: choose"))
        form.labelForField(row).setBuddy(self.wheels)  # pyright: ignore[reportAttributeAccessIssue] - it is a label
        return made

    def _join(self) -> None:
        self.install_button.clicked.connect(self.install_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.close_button.clicked.connect(self.reject)
        self.work.stop_wanted.connect(self.stop_wanted)
        self.browse.clicked.connect(self.folder_wanted)
        for field in (self.index, self.wheels):
            field.editingFinished.connect(self.places_changed)

    @property
    def kind(self) -> Kind:
        """Which is wanted."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), Kind.PROCESSOR)

    def show_places(self, index: str, wheels: str) -> None:
        """What the settings say of where it comes from."""
        for field, words in ((self.index, index), (self.wheels, wheels)):
            if field.text() != words and not field.hasFocus():
                field.setText(words)

    def show_state(self, shown: Shown) -> None:
        """How it is, and what can be done now."""
        self.state.set_text(shown.words)
        self.install_button.setText(tr("&Install anew…") if shown.there else tr("&Install…"))
        waits = WAIT if shown.busy else ""
        allow(self.install_button, shown.why_not or waits)
        allow(self.remove_button, waits if shown.there else shown.words)
        for field in (*self.kinds.values(), self.index, self.wheels, self.torch, self.browse):
            field.setEnabled(not shown.busy and not shown.why_not)
        if not shown.busy:
            self.work.show_work("")
