"""A look at the whole book after it has opened: damage that reading its tree does not show."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session, one_sentence
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.damage import Finding, inspect
from inkwell.storage.project import Project

INSPECT = "inspect"
_PASSING = ("temporary", "conflict", "project")
"""Kinds of which an author is told elsewhere, or that the open book itself makes while it saves."""


@dataclass(frozen=True)
class _Looked:
    project: Project
    findings: tuple[Finding, ...]


class Inspecting(QObject):
    """`found(InkwellError)` when a book that opened without a word has scenes that are empty, damaged or lost."""

    found = Signal(object)

    def __init__(self, session: Session, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        session.opened.connect(self._look)
        lane.done.connect(self._done)

    @Slot()
    def _look(self) -> None:
        project = self._session.project
        # Where something was said already, the check that it points to lists everything.
        if not project.problems:
            self._lane.submit(Job(INSPECT, 0, lambda: _Looked(project, inspect(project.folder))))

    @Slot(object)
    def _done(self, done: Done) -> None:
        if done.key != INSPECT or done.error is not None:
            return
        looked = cast("_Looked", done.value)
        sentences = [each.sentence for each in looked.findings if each.kind not in _PASSING]
        if not sentences or not self._session.is_open or self._session.project is not looked.project:
            return
        self.found.emit(InkwellError(ErrorKind.DAMAGED, one_sentence(sentences), "\n".join(sentences)))
