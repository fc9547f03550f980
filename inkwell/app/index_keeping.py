"""An index of the open book that follows what is saved: a reader of its own on a lane, a little work at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.storage.project import Project

PORTION_SECONDS: Final = 0.015
"""Of the lane's time in one go: a question that comes meanwhile waits no longer."""
_BETWEEN_MS: Final = 40
"""Between two portions, so that the author's keys come first."""


class BookReader(Protocol):
    """One open book as the lane's thread reads it; made and let go from the window's."""

    stale: bool
    """Whether something was saved since the files were last looked at."""

    def close(self) -> None:
        """Let the index go."""
        ...


R = TypeVar("R", bound=BookReader)


@dataclass(frozen=True)
class Portion:
    """A little work for the lane: `work` returns whether it was the last; with `waits` more is left for a rest."""

    work: Callable[[], bool]
    waits: bool = False


class IndexKeeper(QObject, Generic[R]):
    """Makes a reader when a book opens, has it work in portions until nothing is left, and closes it on the lane.

    Signals: `left` when the book was closed, or another is about to be read; `finished(whole)` after a last portion,
    where `whole` says that nothing is left for a rest either.
    """

    left = Signal()
    finished = Signal(bool)

    def __init__(
        self,
        name: str,
        session: Session,
        drafts: Drafts,
        lane: SaveLane,
        make: Callable[[Project], R],
        portion: Callable[[R], Portion | None],
        calm_ms: int,
        parent: QObject | None = None,
    ) -> None:
        """`portion` says what is to be done next, None while nothing is wanted; `calm_ms` after a change it begins."""
        super().__init__(parent)
        self._name, self._session, self._lane = name, session, lane
        self._make, self._portion, self._calm_ms = make, portion, calm_ms
        self._reader: R | None = None
        self._complete = False
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._build)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.tree_changed.connect(self._changed)
        drafts.changed.connect(self._changed)
        if session.is_open:
            self._opened()

    @property
    def reader(self) -> R | None:
        """The open book's; None without a book."""
        return self._reader

    @property
    def complete(self) -> bool:
        """Whether all that is on the disk is in the index, or nothing can be kept there."""
        return self._complete

    def build_soon(self, after_ms: int = 0) -> None:
        """Something else may be wanted of the index now."""
        if self._reader is not None:
            self._complete = False
            self._due.start(after_ms)

    @Slot()
    def _opened(self) -> None:
        self._closed()
        self._reader = self._make(self._session.project)
        self._due.start(self._calm_ms)

    @Slot()
    def _closed(self) -> None:
        self._due.stop()
        self._complete = False
        self.left.emit()
        reader, self._reader = self._reader, None
        if reader is not None:
            self._lane.submit(Job(f"{self._name} closes", 0, reader.close, quiet=True))

    @Slot()
    def _changed(self) -> None:
        if self._reader is not None:
            self._reader.stale = True
            self.build_soon(self._calm_ms)

    @Slot()
    def _build(self) -> None:
        reader = self._reader
        if reader is not None and (portion := self._portion(reader)) is not None:
            then = partial(self._built, reader, portion.waits)
            self._lane.submit(Job(f"{self._name} index", 0, portion.work, then=then))

    def _built(self, reader: R, waits: bool, done: Done) -> None:
        if reader is not self._reader or self._due.isActive():
            return
        self._complete = done.value is True and not waits
        if done.value is False:
            self._due.start(_BETWEEN_MS)
        elif waits:
            self._due.start(self._calm_ms)
        if done.value is True:
            self.finished.emit(not waits)
