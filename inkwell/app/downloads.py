"""Downloads of models while the window is open: what runs, how far it is, and what waits to be gone on with."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event as Flag
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.download import Download
from inkwell.library.unfinished import Unfinished, kept_of
from inkwell.library.wish import OTHER_WAY, Ending, Event, Failed, Fetched, Halted, Moved, Stage, Wish
from inkwell.translation import tr

_NO_PROCESS = tr("The process that downloads could not be started.")


class Running(Protocol):
    """What is asked of a download: see `library.download.Download`."""

    def stop(self) -> None: ...  # noqa: D102
    def close(self, grace: float = 0.2) -> None: ...  # noqa: D102


@dataclass(frozen=True)
class State:
    """How far a download is. `running` is False for one that waits."""

    wish: Wish
    words: str = ""
    """What it does now, or why it stands."""
    done: int = 0
    size: int = 0
    bytes_per_second: float = 0.0
    seconds_left: float = 0.0
    running: bool = True
    trouble: bool = False
    """Whether `words` say why it could not be done."""


Maker = Callable[[Wish, Callable[[Event], None]], Running]


def download_maker(log: Path) -> Maker:
    """Starts real ones, each in a process of its own that logs there."""

    def make(wish: Wish, hear: Callable[[Event], None]) -> Running:
        return Download(wish, hear, log)

    return make


class Downloads(QObject):
    """Any number at once, each of another file.

    Signals: `moved(name)` when a state is another, by the file's name; `fetched(path)`; `ended(name)` after each end.
    """

    moved = Signal(str)
    fetched = Signal(str)
    ended = Signal(str)
    _heard = Signal(object)

    def __init__(self, make: Maker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._running: dict[str, Running] = {}
        self._states: dict[str, State] = {}
        self._gone = Flag()
        self.destroyed.connect(self._gone.set)
        self._heard.connect(self._take)

    @property
    def states(self) -> Mapping[str, State]:
        """Of all that run, and of those that stood still while the program ran, by the files' names."""
        return self._states

    def start(self, wish: Wish) -> None:
        """Begin, or go on with what has come; nothing happens while it runs.

        Raises:
            InkwellError: BAD_INPUT for an address or a name that is none; ENGINE when no process can be started.
        """
        name, gone = wish.name, self._gone
        if name in self._running:
            return

        def hear(event: Event) -> None:
            """On the download's thread."""
            if not gone.is_set():
                self._heard.emit((name, event))

        try:
            self._running[name] = self._make(wish, hear)
        except OSError as error:
            raise InkwellError(ErrorKind.ENGINE, f"{_NO_PROCESS} {OTHER_WAY}", repr(error)) from error
        self._tell(name, State(wish, tr("Beginning"), kept_of(wish)))

    def pause(self, name: str) -> None:
        """Have it end; what has come is kept."""
        if running := self._running.get(name):
            running.stop()

    def throw_away(self, wish: Wish) -> None:
        """Remove what has come of a download that does not run.

        Raises:
            InkwellError: CONFLICT while it runs, here or elsewhere; DISK.
        """
        Unfinished(Path(wish.folder), wish.name).throw_away()
        self._states.pop(wish.name, None)
        self.ended.emit(wish.name)

    def close(self) -> None:
        """End them all; what has come is kept. Idempotent."""
        self._gone.set()
        while self._running:
            _, running = self._running.popitem()
            running.close()

    @Slot(object)
    def _take(self, heard: tuple[str, Event]) -> None:
        name, event = heard
        state = self._states.get(name)
        if state is None or name not in self._running:
            return
        match event:
            case Stage(words, share):
                self._tell(name, replace(state, words=words if share is None else f"{words}, {share:.0%}"))
            case Moved(done, size, rate, left):
                moved = replace(state, words="", done=done, size=size, bytes_per_second=rate, seconds_left=left)
                self._tell(name, moved)
            case Fetched() | Halted() | Failed():
                self._end(name, state, event)
            case _:
                pass

    def _end(self, name: str, state: State, ending: Ending) -> None:
        self._running.pop(name).close()
        if isinstance(ending, Fetched):
            self._states.pop(name)
            self.fetched.emit(ending.path)
        else:
            failed = isinstance(ending, Failed)
            words = ending.sentence if isinstance(ending, Failed) else tr("Paused; what has come is kept.")
            if isinstance(ending, Failed):
                logging.getLogger("inkwell").info("%s was not downloaded: %s", name, ending.detail)
            stands = replace(state, words=words, done=ending.kept, running=False, trouble=failed)
            self._tell(name, replace(stands, bytes_per_second=0.0, seconds_left=0.0))
        self.ended.emit(name)

    def _tell(self, name: str, state: State) -> None:
        self._states[name] = state
        self.moved.emit(name)
