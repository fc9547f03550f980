"""The index of the open book's bible: made on a lane, so that the window never waits for it."""

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.bible import Bible
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session, Shown
from inkwell.story.bible import Entry
from inkwell.story.lore import LoreIndex, circle_sentence

MOST_LINES: Final = 2000
"""So many lines that were looked through last are looked through with a new index before it is used."""
_TURN_SECONDS: Final = 0.004
_REST_SECONDS: Final = 0.0001
_Made = tuple[LoreIndex, tuple[tuple[Entry, ...], ...]]
"""An index, and the circles in it."""


class BibleIndex(QObject):
    """`index` is the index of the bible as it was a moment ago; `changed` when it is another one.

    `circled(sentence)` when a change made entries call each other in a circle, once for each circle.

    What is on the page is looked through beforehand, so that what is asked of it after a key takes no time.
    """

    changed = Signal()
    circled = Signal(str)

    def __init__(self, session: Session, bible: Bible, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bible, self._lane = bible, lane
        self._index = LoreIndex(())
        self._asked = 0
        self._shown: tuple[str, ...] = ()
        self._circles: set[frozenset[str]] | None = None
        """Those that are known; None until the bible has been looked through once."""
        bible.changed.connect(self._make)
        session.shown.connect(self._show)
        session.closed.connect(self._close)
        if bible.entries:
            self._make()

    @property
    def index(self) -> LoreIndex:
        """The index as it is now."""
        return self._index

    @Slot()
    def _make(self) -> None:
        entries, before = self._bible.entries, self._index
        self._asked += 1
        if entries == before.entries:
            # An empty bible is looked through too.
            self._circles = set() if self._bible.ready and self._circles is None else self._circles
            return
        lines = (*before.seen[-MOST_LINES:], *self._shown) if before.entries else self._shown

        def make() -> _Made:
            made = LoreIndex(entries)
            made.warm(_with_rests(lines))
            return made, made.circles()

        self._lane.submit(Job("bible index", self._asked, make, then=self._made))

    def _made(self, done: Done) -> None:
        if done.error is None and done.revision == self._asked:
            self._index, circles = cast("_Made", done.value)
            self.changed.emit()
            self._tell(circles)

    def _tell(self, circles: Sequence[tuple[Entry, ...]]) -> None:
        now = {frozenset(each.id for each in circle): circle for circle in circles}
        new = [circle for ids, circle in now.items() if self._circles is not None and ids not in self._circles]
        self._circles = set(now)
        if new:
            self.circled.emit(circle_sentence(new[0]))

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        text, index = shown.text.text, self._index
        self._shown = tuple(text.split("\n")[-MOST_LINES:])
        if index.entries:
            lines = self._shown
            self._lane.submit(Job("bible index", 0, lambda: index.warm(_with_rests(lines)), quiet=True))

    @Slot()
    def _close(self) -> None:
        self._asked += 1
        self._index, self._shown, self._circles = LoreIndex(()), (), None
        self.changed.emit()


def _with_rests(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines, and let the window work every few milliseconds."""
    turn = time.monotonic()
    for line in lines:
        yield line
        if time.monotonic() - turn > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            turn = time.monotonic()
