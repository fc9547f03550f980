"""What is written on one page: how much of it was typed, pasted, accepted from the model or brought back."""

from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.habits import Habits, Source
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.word_counter import WordCounter

ALIVE_MS = 1_000
"""That somebody writes is told so often at most: no key waits for a look at the clock."""
MOST_TYPED = 40
"""Characters that no key and no input method writes at once: a replacement, an older version, words from elsewhere."""


class PageWriting(QObject):
    """Follows a page and its counter, and tells the author's habits."""

    def __init__(self, page: Page, counter: WordCounter, habits: Habits) -> None:
        super().__init__(page)
        self._page = page
        self._counter = counter
        self._habits = habits
        self._alive = QTimer(self, singleShot=True, interval=ALIVE_MS)
        self._alive.timeout.connect(habits.active)
        self._by_hand = True
        """Whether all that was not told yet can have been typed."""
        page.document().contentsChange.connect(self._changed)
        page.edited.connect(self._edited)
        page.paste_done.connect(self._pasted)
        page.accepted.connect(self._accepted)
        counter.changed.connect(self._counted)

    @Slot()
    def settle(self) -> None:
        """Have told all that was written up to now, as before the page shows another text or the book is closed."""
        self._alive.stop()
        self._counted()

    @Slot(int, int, int)
    def _changed(self, _position: int, removed: int, added: int) -> None:
        if added - removed > MOST_TYPED:
            self._by_hand = False

    @Slot()
    def _edited(self) -> None:
        if self._page.going_back:
            self._tell(Source.RESTORED)
        elif not self._alive.isActive():
            self._alive.start()

    @Slot()
    def _pasted(self) -> None:
        self._tell(Source.PASTED)

    @Slot(str, str)
    def _accepted(self, _run: str, text: str) -> None:
        if text:
            self._tell(Source.ACCEPTED)

    @Slot()
    def _counted(self, *_: object) -> None:
        self._tell(Source.TYPED if self._by_hand else Source.RESTORED)

    def _tell(self, source: Source) -> None:
        self._by_hand = True
        self._habits.wrote(source, self._counter.take_change())
