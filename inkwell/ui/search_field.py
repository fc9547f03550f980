"""The field for what is looked for, with its switches: the same in the bar over the page and in the panel."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from inkwell.manuscript.searching import LONGEST
from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.search_memory import SearchMemory

TEMPLATE_HELP = tr(
    "With a regular expression, $1 or \\1 is what its first pair of brackets found, $0 all of it, and \\n a line's end."
)
"""What can be written in the field for what comes in place of a match."""
_ALT = Qt.KeyboardModifier.AltModifier
_NO_BREAKS = str.maketrans("\n\r\u2028\u2029", "    ")


class RecallingLine(QLineEdit):
    """A line of text. Up and Down recall what was looked for before; Return and Shift+Return say where to go on."""

    forward = Signal()
    backward = Signal()

    def __init__(self, name: str, memory: SearchMemory) -> None:
        super().__init__()
        self._memory = memory
        self._at = -1
        self._own = ""
        self.recalls = True
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(LONGEST)
        self.textEdited.connect(self._edited)

    def _edited(self, _text: str) -> None:
        self._at = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.backward if back else self.forward).emit()
        elif event.modifiers() == _ALT and key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # A switch's key, and no letter.
        elif self.recalls and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._recall(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _recall(self, step: int) -> None:
        texts = self._memory.texts
        at = max(-1, min(self._at + step, len(texts) - 1))
        if at == self._at:
            return
        if self._at < 0:
            self._own = self.text()
        self._at = at
        self.setText(texts[at] if at >= 0 else self._own)


class SearchField(QWidget):
    """A `RecallingLine` and its switches. `changed` when something else is looked for, letter by letter."""

    changed = Signal()

    def __init__(self, name: str, memory: SearchMemory, icons: Icons) -> None:
        super().__init__()
        self._memory = memory
        self.line = RecallingLine(name, memory)
        self.case = _switch(icons, "case-sensitive", tr("Match case (Alt+C)"))
        self.words = _switch(icons, "whole-word", tr("Whole words only (Alt+W)"))
        self.pattern = _switch(icons, "regex", tr("Regular expression (Alt+R)"))
        self.more = IconButton(icons, "ellipsis", tr("What is taken for the same"))
        self.menu = QMenu(self)
        self._marks = self._choice(tr("Straight and curly quotes are alike"), memory.set_marks)
        self._accents = self._choice(tr("Letters with and without accents are alike"), memory.set_accents)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self.case.toggled.connect(memory.set_case)
        self.words.toggled.connect(memory.set_words)
        self.pattern.toggled.connect(memory.set_pattern)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        memory.changed.connect(self._follow)
        self._follow()
        self.setFocusProxy(self.line)

    def _choice(self, words: str, does: Callable[[bool], None]) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(does)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        for button in (self.case, self.words, self.pattern, self.more):
            row.addWidget(button)

    def _follow(self) -> None:
        memory = self._memory
        was = self._shown()
        self.case.setChecked(memory.case)
        self.words.setChecked(memory.words)
        self.pattern.setChecked(memory.pattern)
        self._marks.setChecked(memory.marks)
        self._accents.setChecked(memory.accents)
        if was != self._shown() or was != self._asked:
            self.changed.emit()
        self._asked = self._shown()

    _asked: tuple[bool, ...] = ()

    def _shown(self) -> tuple[bool, ...]:
        buttons = (self.case.isChecked(), self.words.isChecked(), self.pattern.isChecked())
        return (*buttons, self._marks.isChecked(), self._accents.isChecked())

    @property
    def text(self) -> str:
        """What is looked for, as it is written."""
        return self.line.text()

    def begin_with(self, text: str) -> None:
        """Write this in the field, and have it chosen so that the next key replaces it."""
        if text:
            self.line.setText(text.translate(_NO_BREAKS)[:LONGEST])
        self.line.selectAll()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and a letter turn a switch."""
        keys = {Qt.Key.Key_C: self.case, Qt.Key.Key_W: self.words, Qt.Key.Key_R: self.pattern}
        button = keys.get(Qt.Key(event.key())) if event.modifiers() == _ALT else None
        if button is not None:
            button.toggle()
        else:
            super().keyPressEvent(event)


def _switch(icons: Icons, icon: str, words: str) -> IconButton:
    made = IconButton(icons, icon, words)
    made.setCheckable(True)
    return made
