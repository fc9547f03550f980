"""Thousands of entries that come into the story bible at once, without the window waiting for them."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.bible import Bible
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.bible import Entry, tidied
from inkwell.translation import tr

_FAILED: Final = tr("What was to be imported could not be read for a reason Inkwell did not expect; the log has more.")
_TURN_SECONDS: Final = 0.004
_REST_SECONDS: Final = 0.0001


class BibleImport(QObject):
    """Makes entries ready on `lane`. `trouble(InkwellError)` where nothing can come of it any more."""

    trouble = Signal(object)

    def __init__(self, session: Session, bible: Bible, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bible, self._lane = bible, lane
        self._books = 0
        """Grows with each book that is let go: what is on its way then would come too late to be saved."""
        session.ending.connect(self._let_go)

    @Slot()
    def _let_go(self) -> None:
        self._books += 1

    def take_in(self, entries: Iterable[Entry], then: Callable[[], object]) -> None:
        """Put these into the bible of the open book, and call `then` when they are there; not once it is let go.

        Raises:
            InkwellError: READ_ONLY, NOT_FOUND where the bible has not been read.
        """
        book, given = self._books, tuple(entries)
        if not self._bible.can_change:
            # It says why.
            self._bible.add_all(())

        def took(done: Done) -> None:
            if book != self._books:
                return
            try:
                if done.error is not None:
                    raise InkwellError(ErrorKind.INTERNAL, _FAILED, done.error.detail)
                self._bible.add_all(cast("list[Entry]", done.value), tidy=True)
            except InkwellError as error:
                self.trouble.emit(error)
            else:
                then()

        self._lane.submit(Job("bible import", 0, lambda: _made_ready(given), then=took))


def _made_ready(entries: Sequence[Entry]) -> list[Entry]:
    """Entries as their files keep them; every few milliseconds the window has its turn."""
    ready: list[Entry] = []
    turn = time.monotonic()
    for each in entries:
        ready.append(tidied(each))
        if time.monotonic() - turn > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            turn = time.monotonic()
    return ready
