"""A line of words that belong together (names, keys): each a chip that can be taken out, and room to write the next."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from inkwell.translation import tr
from inkwell.ui.bible.flow import FlowLayout
from inkwell.ui.icons import Icons
from inkwell.ui.labels import tip
from inkwell.ui.tab_order import follow_layout

LEAST = 120
"""Pixels that the line to write in has at least."""
MOST_SHOWN = 60
LONGEST = 20_000
"""Characters of the line: a whole list of words may be pasted into it."""


class Chips(QWidget):
    """Shows words and lets the author add and take out some.

    Return or a comma with a space ends a word, leaving the line does too, and in what is pasted the end of a line;
    Backspace in the empty line takes the last one back into it. `changed` after each change by the author.
    """

    changed = Signal()

    def __init__(self, name: str, placeholder: str, icons: Icons) -> None:
        super().__init__()
        self._name, self._placeholder = name, placeholder
        self._icons = icons
        self._words: list[str] = []
        self._read_only = False
        self._buttons: list[QPushButton] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(LONGEST)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._take)
        self.line.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, least=LEAST)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        icons.theme.changed.connect(self._tint)
        self._show()

    @property
    def words(self) -> tuple[str, ...]:
        """The words, with what stands in the line and is not ended yet."""
        return (*self._words, *(each for each in _parts(self.line.text()) if each not in self._words))

    def load(self, words: Iterable[str]) -> None:
        """Show these; does not emit `changed`."""
        self._words = list(words)
        self.line.clear()
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self._read_only = read_only
        self.line.setReadOnly(read_only)
        for button in self._buttons:
            button.setEnabled(not read_only)

    def _show(self) -> None:
        while self._flow.count() > 1:
            self._flow.takeAt(0)
        focused = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(word) for word in self._words]
        for at, button in enumerate(self._buttons):
            self._flow.insert(at, button)
        follow_layout(self, stays=self.line)
        if focused:
            self.line.setFocus()
        self.line.setPlaceholderText("" if self._words else self._placeholder)
        self.updateGeometry()

    def _button(self, word: str) -> QPushButton:
        shown = " ".join(word.split())
        text = shown if len(shown) <= MOST_SHOWN else f"{shown[: MOST_SHOWN - 1]}…"
        button = QPushButton(self._icons.icon("x"), text.replace("&", "&&"))
        button.setProperty("role", "chip")
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setAutoDefault(False)
        button.setEnabled(not self._read_only)
        button.setToolTip(tip(tr("Take out “{word}”", word=word)))
        button.setAccessibleName(tr("{word}, take out of {name}", word=word, name=self._name))
        button.clicked.connect(lambda: self._remove(word))
        return button

    def _tint(self) -> None:
        for button in self._buttons:
            button.setIcon(self._icons.icon("x"))

    def _remove(self, word: str) -> None:
        if word in self._words:
            self._words.remove(word)
            self._show()
            self.changed.emit()

    def _typed(self, text: str) -> None:
        if ", " in text:
            *whole, rest = text.split(", ")
            self.line.setText(rest)
            self._add(part for each in whole for part in _parts(each))
        self.changed.emit()

    def _take(self) -> None:
        """What stands in the line becomes chips."""
        words = _parts(self.line.text())
        if words and not self._read_only:
            self.line.clear()
            self._add(words)
            self.changed.emit()

    def _add(self, words: Iterable[str]) -> None:
        fresh = [each for each in dict.fromkeys(words) if each not in self._words]
        if fresh:
            self._words += fresh
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace at the start of the empty line takes the last chip back; Return presses no button."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._words and not self._read_only:
                last = self._words.pop()
                self._show()
                self.line.setText(last)
                self.changed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and not self._read_only:
                # The line itself would put a space between two lines of a list, and make one word of them.
                self.line.insert(
                    ", ".join(filter(None, map(str.strip, QGuiApplication.clipboard().text().splitlines())))
                )
                self._typed(self.line.text())
                return True
        return super().eventFilter(watched, event)


def _parts(text: str) -> list[str]:
    """The words that a line holds: parted at commas before a space, and without what stands around them."""
    return [part for each in text.split(", ") if (part := each.strip().rstrip(",").strip())]
