"""What becomes of each request, for the book's log of runs: kept while it is written, logged when it has ended."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from inkwell.app.generation import Said
from inkwell.app.saving import Job, SaveLane
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.types import Ledger, Outcome
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog, blocks_of, told_of
from inkwell.story.assembly import segments_of
from inkwell.story.context import USUAL, Plan, Told
from inkwell.story.segments import Segment

STRENGTH = "voice_strength"
"""Among the settings of a run: how strongly an adapter counted that wrote it, 1 as it was trained."""


@dataclass(frozen=True)
class Passage:
    """The place that proposals are for: what the model is told of it."""

    project: Project
    node: str
    told: Told
    plan: Plan = USUAL

    def segments(self) -> tuple[Segment, ...]:
        """What the model is told."""
        return segments_of(self.told, self.plan)


def key_of(request_id: str, variant: int) -> str:
    """The name of one variant: of its proposal, of its run, and of the words that are accepted from it."""
    return f"{request_id}.{variant}"


@dataclass(frozen=True)
class OpenRun:
    """What a request was asked and all it answered, whatever becomes of its proposals."""

    request: Generate
    passage: Passage
    model: str
    backend: str
    begun: str = ""
    """The text that the answer was made to begin with (`Asked.begin`)."""
    texts: tuple[str, ...] = ()
    """What each variant said, `begun` included."""
    ledger: Ledger | None = None
    record: Record | None = None
    over: bool = False
    tool: str = ""
    """The name of the tool that asked; "" for Continue."""
    tool_run: str = ""
    """Of a tool that asks for several pieces: what they all are part of."""
    whole: bool = False
    """Whether this is all that came of them, for which nothing was asked by itself."""
    place: str = ""
    """`Capabilities.place`: the server that is asked, "" for none."""

    def hear(self, said: Sequence[Said]) -> "OpenRun":
        """With what the variants said since."""
        texts = list(self.texts)
        for each in said:
            texts[each.variant] = each.after(texts[each.variant])
        return replace(self, texts=tuple(texts))

    def runs(self, outcome: Outcome, time: datetime) -> tuple[Run, ...]:
        """A line for each variant."""
        asked, record = self.request.asked, self.record
        said = msgspec.to_builtins(record) if record else None
        # The prompt stands in the blocks, which many runs have in common.
        kept = {name: value for name, value in said.items() if name != "prompt"} if said else None
        one = Run(
            id=key_of(self.request.id, 0),
            time=time.isoformat(timespec="seconds"),
            node=self.passage.node,
            model=self.model or (record.model if record else ""),
            backend=self.backend,
            place=self.place,
            settings={**_settings(self.request), **self._beside()},
            seed=asked.sampling.seed,
            ledger=msgspec.to_builtins(self.ledger) if self.ledger else None,
            text="",
            outcome=outcome.value,
            contexts=tuple(_content_hash(segment.text) for segment in self.request.segments),
            record=kept,
            blocks=tuple(block.sha256 for block in blocks_of(record.prompt)) if record else (),
            told=told_of(self.request.segments)[0],
        )
        other = msgspec.structs.replace(one, record=None, blocks=(), record_in=one.id if record else "", told=())
        return tuple(
            msgspec.structs.replace(
                other if number else one, id=key_of(self.request.id, number), variant=number, text=text
            )
            for number, text in enumerate(self.texts)
        )

    def _beside(self) -> dict[str, str | float | bool]:
        """What the log says beside the settings: of tool, beginning, and how strongly a voice counted."""
        worn = self.record.adapter.strength if self.record else 0.0
        said = (
            *(("tool", self.tool), ("tool_run", self.tool_run), ("begun", self.begun), (STRENGTH, worn)),
            ("whole", self.whole),
        )
        return {name: value for name, value in said if value}


@dataclass
class _Log:
    """The log of the book that was written to last, which knows what contexts it holds."""

    folder: Path = Path()
    runs: RunLog = field(default_factory=lambda: RunLog(Path()))

    def of(self, folder: Path) -> RunLog:
        if folder != self.folder:
            self.folder, self.runs = folder, RunLog(folder)
        return self.runs


class RunKeeper:
    """The runs that are wanted: by proposals that stand, or because their line is still to be written."""

    def __init__(self, lane: SaveLane) -> None:
        self._lane = lane
        self._runs: dict[str, OpenRun] = {}
        self._log = _Log()
        """For the lane's thread alone."""

    def begin(self, run: OpenRun) -> None:
        """Keep a request that is about to be asked."""
        texts = (run.begun,) * run.request.asked.variants
        self._runs[run.request.id] = replace(run, texts=texts)

    def get(self, request_id: str) -> OpenRun | None:
        """The run of a request, None when nobody wants it any more."""
        return self._runs.get(request_id)

    def drop(self, request_id: str) -> None:
        """Nobody wants it: it is forgotten and, if it was not logged before, never is."""
        self._runs.pop(request_id, None)

    def told(self, request_id: str, ledger: Ledger) -> None:
        """What the model was told."""
        if run := self._runs.get(request_id):
            self._runs[request_id] = replace(run, ledger=ledger)

    def hear(self, request_id: str, said: Sequence[Said]) -> None:
        """What the variants said."""
        if run := self._runs.get(request_id):
            self._runs[request_id] = run.hear(said)

    def recorded(self, request_id: str, record: Record) -> None:
        """What the engine says of how it was made."""
        if run := self._runs.get(request_id):
            # Who wrote it knows better than who was about to be asked.
            self._runs[request_id] = replace(run, record=record, backend=record.backend, place=record.place)

    def end(self, request_id: str, outcome: Outcome) -> None:
        """Log the run in the book that it was for, which need not be the one that is open by now."""
        run = self._runs.get(request_id)
        if run is None or run.over:
            return
        self._runs[request_id] = replace(run, over=True)
        project = run.passage.project
        if not project.read_only:
            time = datetime.now(UTC)
            self._lane.submit(Job("run", 0, lambda: self._write(project, run, outcome, time), quiet=True))

    def end_all(self) -> None:
        """Log every run that has no ending yet, as cancelled."""
        for request_id in tuple(self._runs):
            self.end(request_id, Outcome.CANCELLED)

    def _write(self, project: Project, run: OpenRun, outcome: Outcome, time: datetime) -> None:
        """On the lane. The folder is asked for here: the book may have been moved by now."""
        blocks = blocks_of(run.record.prompt) if run.record else ()
        words = told_of(run.request.segments)[1]
        self._log.of(project.folder).append(run.runs(outcome, time), (*blocks, *words))

    def keep_only(self, standing: set[str]) -> None:
        """Let go what neither stands (its request's id) nor is still to be logged."""
        self._runs = {name: run for name, run in self._runs.items() if name in standing or not run.over}


def _settings(request: Generate) -> dict[str, Any]:
    """All that was asked, by name; the draw's settings stand among the others, as in the logs of all versions."""
    asked = msgspec.to_builtins(request.asked)
    return {**asked.pop("sampling"), **asked}


def _content_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
