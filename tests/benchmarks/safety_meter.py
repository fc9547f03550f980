"""What keeps words safe, timed from outside: on the window's thread, and in the journal's lane."""

import functools
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from unittest import mock

from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.storage.journal import Journal
from inkwell.ui.editor.changes import BlockChanges

FIRST: Final = ((BlockChanges, "_follow"), (Scribe, "edited"))
"""What a key sets off. With these two silent nothing that follows from them is ever called."""
LATER: Final = (
    (Scribe, "take"),
    (Scribe, "take_own"),
    (Scribe, "save"),
    (Scribe, "journal_now"),
    (Scribe, "_say"),
    (Journaling, "sync"),
    # All that arrives from the lanes: the drafts, the journals, the status bar follow in this call.
    (SaveLane, "_finished"),
)
"""What timers and lanes set off."""
SAFE_JOBS: Final = frozenset(("append", "close", "flush", "keep", "place", "save", "saved", "sync"))
"""Jobs of the lanes that are there for safety; counts, habits, search and the like take the same way."""


@dataclass
class Work:
    """Seconds on the window's thread since the last reading, and how many calls of what."""

    wall: float = 0.0
    """As the clock saw it: with waits for the interpreter's lock, and for the processor."""
    cpu: float = 0.0
    calls: int = 0


class WindowMeter:
    """Times the calls that are there for safety alone; a call inside another is counted once.

    While `silent`, what a key sets off does nothing, as if nobody looked after the words.
    """

    def __init__(self) -> None:
        self.silent = False
        self._inside = False
        self._work = Work()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Time all windows that are built in here."""
        with ExitStack() as stack:
            for first, functions in ((True, FIRST), (False, LATER)):
                for owner, name in functions:
                    function = self._timed(getattr(owner, name), first)
                    stack.enter_context(mock.patch.object(owner, name, function))
            yield

    def _timed(self, function: Callable[..., Any], first: bool) -> Callable[..., Any]:
        @functools.wraps(function)
        def timed(*arguments: Any) -> Any:
            if first and self.silent:
                return None
            if self._inside or (function.__name__ == "_finished" and arguments[1][0].key not in SAFE_JOBS):
                return function(*arguments)
            self._inside = True
            cpu, wall = time.thread_time(), time.perf_counter()
            try:
                return function(*arguments)
            finally:
                self._work.wall += time.perf_counter() - wall
                self._work.cpu += time.thread_time() - cpu
                self._work.calls += 1
                self._inside = False

        return timed

    def read(self) -> Work:
        """The work since this was last called."""
        work, self._work = self._work, Work()
        return work


@dataclass
class JournalMeter:
    """From the key to its edit in the journal's file, and to the flush of that; seconds, one figure for each key."""

    written: list[float] = field(default_factory=list[float])
    flushed: list[float] = field(default_factory=list[float])
    _keys: list[float] = field(default_factory=list[float])
    """When the keys were pressed whose edits are not yet on their way."""
    _sent: deque[list[float]] = field(default_factory=deque[list[float]])
    """The same for each append that the lane has been given."""
    _unflushed: list[float] = field(default_factory=list[float])

    def key(self) -> None:
        """A key is pressed now."""
        self._keys.append(time.perf_counter())

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Follow the keys."""
        send, append, flusher = Journaling.append, Journal.append, Journal.flusher

        def sending(journaling: Journaling, *arguments: Any) -> None:
            self._sent.append(self._keys)
            self._keys = []
            send(journaling, *arguments)

        def appending(journal: Journal, *arguments: Any) -> None:
            append(journal, *arguments)
            keys, now = self._sent.popleft(), time.perf_counter()
            self.written += [now - key for key in keys]
            self._unflushed += keys

        def flushing(journal: Journal) -> Callable[[], None] | None:
            flush = flusher(journal)
            keys, self._unflushed = self._unflushed, []

            def timed() -> None:
                if flush is not None:
                    flush()
                now = time.perf_counter()
                self.flushed += [now - key for key in keys]

            return timed

        with (
            mock.patch.object(Journaling, "append", sending),
            mock.patch.object(Journal, "append", appending),
            mock.patch.object(Journal, "flusher", flushing),
        ):
            yield
