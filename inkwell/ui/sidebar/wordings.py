"""Several wordings of one passage as cards, written at the same time; one of them stands in the page."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inkwell.manuscript.counts import count_words
from inkwell.translation import tr
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.sidebar.prose import Prose
from inkwell.ui.sidebar.spinner import Spinner
from inkwell.ui.spoken import Spoken, state_changed
from inkwell.ui.theme import GRID, MARGIN, Theme

FOOT = 24
"""Pixels."""


class WordingCard(QFrame):
    """One wording. Pressing it, or Enter and Space, chooses it."""

    chosen = Signal()
    speaks_as = QAccessible.Role.RadioButton

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("current", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._current = False
        self.prose = Prose(theme, on_card=True)
        self.line = ElidedLabel(role="count")
        self.line.setFixedHeight(FOOT)
        self.spinner = Spinner(theme, on_card=True)
        self.spinner.setAccessibleName(tr("Writing"))
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self.spinner)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, 2 * GRID + 2, MARGIN, GRID + 1)
        column.setSpacing(GRID)
        column.addWidget(self.prose)
        column.addLayout(foot)

    def show_wording(self, text: str, place: str, *, current: bool, writing: bool) -> None:
        """Show it so; `place` says which of how many it is."""
        words = count_words(text)
        state = tr("writing…") if writing else tr("{n:,} words", "one: 1 word", words)
        self.prose.set_text(text.strip(), whole=False)
        self.line.set_text(f"{place} · {state}" + (tr(" · in the page") if current else ""))
        self.spinner.setVisible(writing)
        self.setAccessibleName(tr("Wording {full_text}", full_text=self.line.full_text))
        if current != self._current:
            self._current = current
            self.setProperty("current", "true" if current else "false")
            self.style().polish(self)
            state_changed(self)

    def spoken(self) -> Spoken:
        """See `Speaks`: one of several, of which the one in the page is chosen."""
        return Spoken(self.prose.text, chosen=self._current)

    def press(self) -> None:
        """Choose it."""
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class Wordings(QWidget):
    """The cards of one passage; `chosen(number)` another of them is to stand in the page."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[WordingCard] = []
        self.setAccessibleName(tr("Wordings of the passage"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID + 2)

    def show_wordings(self, texts: Sequence[str], current: int, *, writing: bool) -> None:
        """Show these; `current` is the one in the page. Cards are changed in place."""
        while len(self.cards) > len(texts):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(texts):
            self._append()
        for number, (card, text) in enumerate(zip(self.cards, texts, strict=True)):
            place = tr("{number} of {count}", number=number + 1, count=len(texts))
            card.show_wording(text, place, current=number == current, writing=writing)

    def _append(self) -> None:
        card, number = WordingCard(self._theme), len(self.cards)
        card.chosen.connect(lambda: self.chosen.emit(number))
        self.cards.append(card)
        self._column.addWidget(card)
        for before, after in pairwise(self.cards):
            QWidget.setTabOrder(before, after)
