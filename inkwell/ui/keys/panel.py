"""The keys of one command, to be changed: each with a button that takes it away, and a field for others."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.keys.recorder import KeyField
from inkwell.ui.labels import ElidedLabel, WrappedLabel

SPACE = 8


@dataclass(frozen=True)
class Shown:
    """One command as the panel shows it; `keys` are (as they are kept, in words)."""

    name: str = ""
    title: str = ""
    keys: Sequence[tuple[str, str]] = field(default_factory=tuple[tuple[str, str], ...])
    note: str = ""
    """What is usual where that is something else, or what stands against it."""
    changed: bool = False


class KeyPanel(QWidget):
    """`wanted(keys, instead)`: the author pressed keys, to have them too or `instead`; `unwanted(keys)`: without these.

    `take_asked` and `usual_asked`: the buttons of an offer, and of the way back, were pressed.
    """

    wanted = Signal(str, bool)
    unwanted = Signal(str)
    take_asked = Signal()
    usual_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._instead = False
        self.shown = Shown()
        self.title = ElidedLabel(role="strong")
        self.note = WrappedLabel("", "soft")
        self.change = QPushButton(tr("&Change…"))
        self.add = QPushButton(tr("A&dd…"))
        self.usual = QPushButton(tr("As &usual"))
        self.field = KeyField()
        self.message = Message()
        self.take = QPushButton()
        self.take.hide()
        self.buttons: list[QPushButton] = []
        """One for each of the keys."""
        self.chips = QHBoxLayout()
        self.chips.setSpacing(SPACE)
        self._lay_out()
        self.change.clicked.connect(lambda: self.listen(instead=True))
        self.add.clicked.connect(lambda: self.listen(instead=False))
        self.usual.clicked.connect(self.usual_asked)
        self.take.clicked.connect(self.take_asked)
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addLayout(self.chips)
        for button in (self.change, self.add, self.usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.field)
        row.addStretch(1)
        offer = QHBoxLayout()
        offer.setSpacing(SPACE)
        offer.addWidget(self.message, 1)
        offer.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        self.take.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addLayout(offer)

    def show_command(self, shown: Shown) -> None:
        """Show a command; what was said of the one before goes."""
        if shown.name != self.shown.name:
            self.say("")
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.shown = shown
        self.title.set_text(shown.title)
        self.note.set_text(shown.note)
        self.note.setVisible(bool(shown.note))
        for chip in self.buttons:
            self.chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.buttons = [self._chip(keys, words) for keys, words in shown.keys]
        for chip in self.buttons:
            self.chips.addWidget(chip)
            chip.show()
        self.field.rest()
        self._follow()
        if had_focus and not self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.change.setFocus()

    def _chip(self, keys: str, words: str) -> QPushButton:
        chip = QPushButton(self._icons.icon("x"), words, self)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAutoDefault(False)
        chip.setToolTip(tr("Take {words} away from it", words=words))
        chip.setAccessibleName(tr("Take {words} away from it", words=words))
        chip.clicked.connect(lambda: self.unwanted.emit(keys))
        return chip

    def listen(self, instead: bool) -> None:
        """Wait for keys."""
        if self.shown.name:
            self._instead = instead
            self.say(tr("Press the keys that it shall have. They count at once."))
            for button in (self.change, self.add, self.usual):
                button.hide()
            self.field.listen()

    def say(self, words: str, offer: str = "") -> None:
        """Say something, with a button that takes keys from others if there is an `offer`."""
        self.message.say(words)
        self._offer(offer)
        self._announce(words)

    def refuse(self, words: str, offer: str = "") -> None:
        """Say why not."""
        self.message.complain(words)
        self._offer(offer)
        self._announce(words)

    def _announce(self, words: str) -> None:
        """The line is not where the keys are: who listens hears it all the same."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _offer(self, words: str) -> None:
        had_focus = self.take.hasFocus()
        self.take.setText(words)
        self.take.setVisible(bool(words))
        if words:
            self.take.setFocus()
        elif had_focus:
            self.change.setFocus()

    @Slot()
    def _follow(self) -> None:
        any_keys = bool(self.shown.keys)
        self.change.setText(tr("&Change…") if any_keys else tr("&Give it keys…"))
        for button, there in ((self.change, True), (self.add, any_keys), (self.usual, self.shown.changed)):
            button.setVisible(there)
            button.setEnabled(bool(self.shown.name))

    @Slot(str)
    def _pressed(self, keys: str) -> None:
        self.field.rest()
        self._follow()
        self.change.setFocus()
        self.wanted.emit(keys, self._instead)
