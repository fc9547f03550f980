"""How the author searches: the switches, the same wherever something is looked for, and what was looked for last."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from inkwell.app.preferences import Preferences
from inkwell.manuscript.searching import LONGEST, Query

KEPT: Final = 20
"""Searches that are remembered."""


class SearchMemory(QObject):
    """`changed` after any switch. Whole words, case and patterns are forgotten with the window, the rest is kept."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = self._case = self._pattern = False
        preferences.changed.connect(lambda _settings: self.changed.emit())

    @property
    def words(self) -> bool:
        """Only whole words."""
        return self._words

    @property
    def case(self) -> bool:
        """Capitals are told from small letters."""
        return self._case

    @property
    def pattern(self) -> bool:
        """What is looked for is a regular expression."""
        return self._pattern

    @property
    def marks(self) -> bool:
        """Straight and typographic marks are alike."""
        return self._preferences.settings.search_marks

    @property
    def accents(self) -> bool:
        """Letters with and without accents are alike."""
        return self._preferences.settings.search_accents

    @property
    def texts(self) -> tuple[str, ...]:
        """What was looked for, newest first."""
        return self._preferences.memory.searches

    def query(self, text: str) -> Query:
        """What looking for this text means now."""
        return Query(text, self._words, self._case, self._pattern, self.marks, self.accents)

    def set_words(self, on: bool) -> None:
        """Look for whole words only."""
        if on != self._words:
            self._words = on
            self.changed.emit()

    def set_case(self, on: bool) -> None:
        """Tell capitals from small letters."""
        if on != self._case:
            self._case = on
            self.changed.emit()

    def set_pattern(self, on: bool) -> None:
        """Look for a regular expression."""
        if on != self._pattern:
            self._pattern = on
            self.changed.emit()

    def set_marks(self, alike: bool) -> None:
        """Take straight and typographic marks for the same."""
        self._preferences.change(search_marks=alike)

    def set_accents(self, alike: bool) -> None:
        """Take letters with and without accents for the same."""
        self._preferences.change(search_accents=alike)

    def remember(self, text: str) -> None:
        """Put a text before all others."""
        if text.strip() and len(text) <= LONGEST and self.texts[:1] != (text,):
            others = (each for each in self.texts if each != text)
            self._preferences.remember(searches=(text, *others)[:KEPT])
            self.changed.emit()
