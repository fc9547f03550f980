"""The runs of a scene: what a model was asked there and what it answered; looked up, kept, and run again."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.generation import Engine, Said
from inkwell.app.other_model import OtherModel
from inkwell.app.run_records import OpenRun, Passage, RunKeeper, key_of
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.writers import Writers, adapter_in
from inkwell.engine.asking import Asked
from inkwell.engine.client import Ended, EngineState
from inkwell.engine.ngram_files import NO_NGRAMS
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Ledger
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Origin as WordOrigin
from inkwell.storage.comparisons import ComparisonFiles
from inkwell.storage.joined_runs import belonging, read_joined
from inkwell.storage.kept_runs import keep, read_kept
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of
from inkwell.storage.runs import Run, RunLog
from inkwell.story.context import Told
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr
from inkwell.voice.using import Use

LEAST_CONTEXT = 4096
"""Tokens of the other model's context where nothing says how large the first one's is."""

_SAME = 1e-6
"""Strengths of an adapter that differ by less are one: the slider has steps of a hundredth."""
_NOT_MIXING = ("server", "scripted")
"""Backends that cannot lean on the book's own phrases; a model that is not loaded yet has said nothing of that."""


@dataclass(frozen=True)
class Runs:
    """The runs of one scene, newest first, and the ids of those that the author keeps."""

    node: str
    runs: tuple[Run, ...] = ()
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Again:
    """A run that is made again: `of` is the first one, `key` names the new one."""

    of: Run
    key: str
    model: str
    """The name of the model that is asked."""
    text: str = ""
    writing: bool = True
    trouble: str = ""


class RunHistory(QObject):
    """Reads the open book's log of runs, and asks again what was asked.

    Signals: `listed(Runs)` after `look`; `told(run id, tuple of Segment, or InkwellError)` after `look_told`;
    `changed(Again)` as a run is made again, with `writing` false once at its end; `trouble(InkwellError)`.
    """

    listed = Signal(object)
    told = Signal(str, object)
    changed = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        engine: Engine,
        other: OtherModel,
        lane: SaveLane,
        reading: SaveLane,
        parent: QObject | None = None,
        guard: Callable[[], str] = lambda: "",
        writers: Writers | None = None,
    ) -> None:
        """`lane` writes the log; it is read on `reading`, so that no save waits for it.

        `guard`: that of what the book is written with now (see `Asked.guard`); `writers`: all that can write here.
        """
        super().__init__(parent)
        self._session, self._engine, self._other = session, engine, other
        self._lane, self._reading = lane, reading
        self._guard, self._writers = guard, writers
        self._keeper = RunKeeper(lane)
        self._again: dict[str, Again] = {}
        """By the ids of the requests."""
        for each in (engine, other.engine):
            each.told.connect(self._take_told)
            each.text.connect(self._take_text)
            each.recorded.connect(self._keeper.recorded)
            each.ended.connect(self._take_ended)
        session.closed.connect(self.stop)

    @property
    def running(self) -> tuple[Again, ...]:
        """What is being made again now, oldest first."""
        return tuple(self._again.values())

    # looking

    def look(self, node: str, *above: str) -> None:
        """List the runs for a node, and for those that it is part of; what has ended before this is among them.

        So are those of scenes that it was split from or merged with, and of words in it that came from elsewhere.
        Those of a blind comparison come when it may be told which is which.
        """
        project = self._session.project
        folder = project.folder

        def read() -> Runs:
            hidden = ComparisonFiles(folder).hidden()
            until = belonging(read_joined(folder), node, *above)
            found = RunLog(folder).of(until=until, ids=_runs_in(project, node))
            runs = (run for run in found if run.id.rpartition(".")[0] not in hidden)
            return Runs(node, tuple(runs)[::-1], read_kept(folder))

        self._behind_the_log(Job(f"runs of {node}", 0, read, then=self._take_list))

    def _behind_the_log(self, job: Job) -> None:
        """Read when all that is to be written now is written."""

        def read(_written: Done) -> None:
            self._reading.submit(job)

        self._lane.submit(Job("runs", 0, lambda: None, then=read))

    def _take_list(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        else:
            self.listed.emit(done.value)

    def look_told(self, run_id: str) -> None:
        """Look up what a run's model was told."""
        self._read_told(run_id, lambda found: self.told.emit(run_id, found))

    def _read_told(self, run_id: str, then: Callable[[object], object]) -> None:
        folder = self._session.project.folder

        def pass_on(done: Done) -> None:
            then(done.value if done.error is None else done.error)

        job = Job(f"told {run_id}", 0, lambda: RunLog(folder).told(run_id), then=pass_on)
        self._reading.submit(job)

    def keep(self, run_id: str, *, kept: bool) -> None:
        """Keep a result for later, or keep it no more; the list of its scene is then looked up by who wants it.

        Raises:
            InkwellError: READ_ONLY when the book is read-only here.
        """
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, tr("This book is read-only here, so nothing more is kept in it."))
        self._lane.submit(Job("kept", 0, lambda: keep(project.folder, run_id, kept=kept), quiet=True))

    # running again

    def run_again(self, run: Run, use: Use | None = None) -> None:
        """Ask what a run was asked, with its seed: who wrote it, as strong as it was then, or another one.

        What comes of it is the change of an `Again`, and a run of the same scene. Trouble comes by its signal.

        Raises:
            InkwellError: ENGINE when no model is loaded and none is named.
        """
        status = self._engine.status
        if use is None and (status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE)):
            raise InkwellError(ErrorKind.ENGINE, tr("No model is loaded; choose one in the settings."))
        folder = self._session.project.folder

        def look() -> tuple[tuple[Segment, ...], Use | None]:
            return RunLog(folder).told(run.id), use or self._who_wrote(run, _record(folder, run))

        def ask(done: Done) -> None:
            if done.error is not None:
                self.trouble.emit(done.error)
            elif self._session.is_open:
                self._ask(run, *cast("tuple[tuple[Segment, ...], Use | None]", done.value))

        self._reading.submit(Job(f"again {run.id}", 0, look, then=ask))

    def _who_wrote(self, run: Run, record: Mapping[str, Any]) -> Use | None:
        """Who wrote a run; None when that is loaded now. On the reading lane."""
        status, worn = self._engine.status, adapter_in(record)
        strength = status.strength if status is not None and status.adapter else 0.0
        if status is not None and status.model == run.model and (not record or abs(strength - worn.strength) < _SAME):
            return None
        return self._writers.of(run.model, record) if self._writers is not None else None

    def _ask(self, run: Run, segments: tuple[Segment, ...], use: Use | None) -> None:
        begun = str(run.settings.get("begun") or "")
        try:
            asked = asked_of(run)
        except InkwellError as error:
            self.trouble.emit(error)
            return
        if use is not None and self._is_loaded(use):
            use = None
        # The guard of who writes now: that of then may be gone, with its voice.
        asked = msgspec.structs.replace(asked, guard=self._guard() if use is None else use.guard)
        status = self._engine.status
        can = status.capabilities if status else None
        if use.model.backend in _NOT_MIXING if use else can is not None and "ngrams" in can.unsupported:
            asked = msgspec.structs.replace(asked, ngrams=NO_NGRAMS)
        name = use.model.name if use else status.model if status else ""
        if asked.begin and name != run.model:
            # The tokens that it began with are the other model's; their words are told instead.
            asked = msgspec.structs.replace(asked, begin=())
            segments = (*segments, Segment(begun, Origin.AUTHOR, tr("How it begins"))) if begun else segments
        self._send(run, Generate(secrets.token_hex(8), segments, asked), begun, name, use)

    def _is_loaded(self, use: Use) -> bool:
        """Whether this is what the author writes with now."""
        status = self._engine.status
        if status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE):
            return False
        same = (status.model, status.adapter) == (use.model.name, use.adapter or "")
        return same and (not use.adapter or abs(status.strength - use.strength) < _SAME)

    def _send(self, run: Run, request: Generate, begun: str, name: str, use: Use | None) -> None:
        passage = Passage(self._session.project, run.node, Told())
        can = self._engine.status.capabilities if self._engine.status else None
        backend = use.model.backend if use else can.backend if can else ""
        place = can.place if can and use is None else ""  # of another model its record says it
        # A piece that is made again by itself is no part of what the others came to.
        tool = str(run.settings.get("tool") or "")
        self._keeper.begin(OpenRun(request, passage, name, backend, begun, tool=tool, place=place))
        again = Again(run, key_of(request.id, min(run.variant, request.asked.variants - 1)), name, begun)
        self._again[request.id] = again
        self.changed.emit(again)
        if use is None:
            self._engine.ask(request)
        else:
            self._other.ask(use, request, can.context_tokens if can else LEAST_CONTEXT)

    @Slot()
    def stop(self) -> None:
        """Stop all that is made again; what is there is kept."""
        for request in tuple(self._again):
            self._engine.cancel(request)
            self._other.engine.cancel(request)

    def rest(self) -> None:
        """Let the other model go now."""
        self._other.stop()

    def finish(self) -> None:
        """The program ends: what was written is logged, and the other model goes."""
        self._keeper.end_all()
        self._other.stop()

    # what the engines say

    @Slot(str, object)
    def _take_told(self, request: str, ledger: Ledger) -> None:
        self._keeper.told(request, ledger)

    @Slot(str, object)
    def _take_text(self, request: str, said: tuple[Said, ...]) -> None:
        again = self._again.get(request)
        if again is None:
            return
        self._keeper.hear(request, said)
        run = self._keeper.get(request)
        if run is not None:
            self._tell(request, replace(again, text=run.texts[int(again.key.rpartition(".")[2])]))

    @Slot(str, object)
    def _take_ended(self, request: str, ended: Ended) -> None:
        again = self._again.get(request)
        if again is None:
            return
        self._keeper.end(request, ended.outcome)
        self._keeper.keep_only(set())
        self._tell(request, replace(again, writing=False, trouble=ended.error.sentence if ended.error else ""))
        del self._again[request]
        if ended.error is not None:
            self.trouble.emit(ended.error)

    def _tell(self, request: str, again: Again) -> None:
        self._again[request] = again
        self.changed.emit(again)


def asked_of(run: Run) -> Asked:
    """Return what a run was asked, from its line in the log; what this Inkwell does not know of it is left out.

    Raises:
        InkwellError: DAMAGED when it is not what can be asked.
    """
    sampling = _known(run.settings, Sampling)
    try:
        return msgspec.convert({**_known(run.settings, Asked), "sampling": {**sampling, "seed": run.seed}}, Asked)
    except msgspec.ValidationError as error:
        sentence = tr("The settings of this result cannot be read, so it cannot be run again.")
        raise InkwellError(ErrorKind.DAMAGED, sentence, f"{run.id}: {error}") from error


def _runs_in(project: Project, node: str) -> frozenset[str]:
    """The runs that wrote words of a node, as its record on the disk says; none where its text cannot be read."""
    try:
        spans = spans_of(project.folder, node, project.read_text(node).text)
    except InkwellError:
        return frozenset()
    return frozenset(span.run for span in spans if span.origin is WordOrigin.GENERATED)


def _record(folder: Path, run: Run) -> dict[str, Any]:
    """What the engine says of how a run was made; empty where the log does not have it, or not whole."""
    try:
        return RunLog(folder).record(run.id)
    except InkwellError:
        return {}


def _known(settings: dict[str, Any], kind: type[msgspec.Struct]) -> dict[str, Any]:
    names = {field.name for field in msgspec.structs.fields(kind)}
    return {name: value for name, value in settings.items() if name in names and name != "sampling"}
