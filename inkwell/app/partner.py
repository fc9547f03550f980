"""The writing partner: asks the engine to go on from the cursor and keeps the proposals it made."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.generation import Engine
from inkwell.app.saving import Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.engine.client import Ended, EngineState
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Ledger
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog
from inkwell.story.context import continue_segments
from inkwell.story.segments import Segment

STORY_CHARACTERS = 6000
"""How much of the earlier scenes is offered to the model: about 1,500 tokens, a few seconds of a laptop's CPU."""

SCENE_CHARACTERS, SCENE_STEP = 200_000, 100_000
"""Of a scene that is longer only the end is offered, cut in such steps: no context here holds more."""


@dataclass(frozen=True)
class Proposal:
    """One continuation. `key` is also the id of its request and of its run."""

    key: str
    text: str = ""
    writing: bool = True
    trouble: str = ""
    ledger: Ledger | None = None


@dataclass(frozen=True)
class Passage:
    """The place that proposals are for: what the model is told of it."""

    project: Project
    node: str
    story: tuple[tuple[str, str], ...]
    before: str
    """The scene up to the cursor."""
    note: str

    def segments(self) -> tuple[Segment, ...]:
        """What the model is told."""
        return continue_segments(self.story, self.before, self.note)


@dataclass(frozen=True)
class Asked:
    """What a run was asked and all it answered, kept for its record whatever becomes of the proposal."""

    request: Generate
    passage: Passage
    model: str
    backend: str
    text: str = ""
    ledger: Ledger | None = None
    over: bool = False


class Partner(QObject):
    """Proposals for one place in the text, newest shown; all of them go when the author goes elsewhere.

    Signals: `began(key)` a new proposal is current; `changed()` any text or state changed;
    `told(Ledger | None)` for the current proposal; `trouble(InkwellError)`.
    """

    began = Signal(str)
    changed = Signal()
    told = Signal(object)
    trouble = Signal(object)

    def __init__(
        self, session: Session, story: StorySoFar, engine: Engine, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._story = story
        self._engine = engine
        self._lane = lane
        self._proposals: list[Proposal] = []
        self._current = -1
        self._asked: dict[str, Asked] = {}
        self.max_words = 60
        self.temperature = 0.8
        self._new_seed: Callable[[], int] = lambda: secrets.randbelow(2**32 - 1)
        engine.told.connect(self._take_told)
        engine.text.connect(self._take_text)
        engine.ended.connect(self._take_ended)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals for this place, oldest first."""
        return tuple(self._proposals)

    @property
    def current(self) -> int:
        """Which proposal is shown in the page, -1 for none."""
        return self._current

    @property
    def shown(self) -> Proposal | None:
        """The proposal in the page."""
        return self._proposals[self._current] if 0 <= self._current < len(self._proposals) else None

    @property
    def writing(self) -> bool:
        """Whether any proposal is still being written."""
        return any(proposal.writing for proposal in self._proposals)

    def continue_from(self, before_cursor: str, note: str) -> None:
        """Ask for a continuation of `before_cursor`, the page's text up to the cursor.

        Raises:
            InkwellError: ENGINE when no model is loaded or loading, BAD_INPUT when there is nothing to go on from.
        """
        self._refuse_if_no_engine()
        node = self._session.current
        if node is None:
            raise InkwellError(ErrorKind.BAD_INPUT, "Open a scene first; the model continues from the cursor.")
        story = tuple(self._story.before(node, STORY_CHARACTERS))
        passage = Passage(self._session.project, node, story, _near_end(before_cursor), note)
        segments = passage.segments()
        if not any(segment.text.strip() for segment in segments):
            raise InkwellError(
                ErrorKind.BAD_INPUT, "Write a line first, or a note to the model; it needs something to go on from."
            )
        self.stop()
        request = Generate(
            id=secrets.token_hex(8),
            segments=segments,
            sampling=Sampling(temperature=self.temperature, seed=self._new_seed()),
            max_tokens=max(16, self.max_words * 3),
            max_words=self.max_words,
        )
        self._send(request, passage)

    def _refuse_if_no_engine(self) -> None:
        status = self._engine.status
        if status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE):
            why = status.sentence if status and status.sentence else "No model is loaded; choose one in the settings."
            raise InkwellError(ErrorKind.ENGINE, why)

    def _send(self, request: Generate, passage: Passage) -> None:
        status = self._engine.status
        self._asked[request.id] = Asked(request, passage, status.model if status else "", self._backend())
        self._proposals.append(Proposal(request.id))
        self._current = len(self._proposals) - 1
        self.began.emit(request.id)
        self.told.emit(None)
        self.changed.emit()
        self._engine.ask(request)

    def _backend(self) -> str:
        """What runs the model; not known while it loads."""
        status = self._engine.status
        return status.capabilities.backend if status and status.capabilities else ""

    def retry(self, index: int) -> None:
        """Ask again for the place that a proposal is for, with a new seed."""
        self._refuse_if_no_engine()
        asked = self._asked.get(self._proposals[index].key)
        if asked is None:
            return
        self.stop()
        sampling = msgspec.structs.replace(asked.request.sampling, seed=self._new_seed())
        request = msgspec.structs.replace(
            asked.request, id=secrets.token_hex(8), segments=asked.passage.segments(), sampling=sampling
        )
        self._send(request, asked.passage)

    def stop(self) -> None:
        """Stop what is being written and keep what is there."""
        for index, proposal in enumerate(self._proposals):
            if proposal.writing:
                self._proposals[index] = replace(proposal, writing=False)
                self._engine.cancel(proposal.key)
        self.changed.emit()

    def discard(self) -> None:
        """Stop, and let every proposal for this place go."""
        if not self._proposals:
            return
        self.stop()
        self._proposals.clear()
        self._forget()
        self._current = -1
        self.told.emit(None)
        self.changed.emit()

    def close(self, index: int) -> None:
        """Let one proposal go."""
        gone = self._proposals.pop(index)
        if gone.writing:
            self._engine.cancel(gone.key)
        self._forget()
        self._current = min(self._current - (index < self._current), len(self._proposals) - 1)
        self._show_ledger()
        self.changed.emit()

    def choose(self, index: int) -> None:
        """Show another of the proposals in the page."""
        if 0 <= index < len(self._proposals) and index != self._current:
            self._current = index
            self._show_ledger()
            self.changed.emit()

    def _forget(self) -> None:
        """Keep what was asked only for proposals that stand and for runs whose record is still to be written."""
        standing = {proposal.key for proposal in self._proposals}
        self._asked = {key: asked for key, asked in self._asked.items() if key in standing or not asked.over}

    def remaining(self, key: str, text: str, accepted: str) -> None:
        """Say what is left of a proposal after the author `accepted` part of it; nothing left ends them all."""
        index = self._index(key)
        if index is None:
            return
        if text:
            # The others were written for the place as it was before this piece went in.
            for other in self._proposals:
                if other.writing and other.key != key:
                    self._engine.cancel(other.key)
            self._proposals = [replace(self._proposals[index], text=text)]
            # The place has moved on: another proposal goes on from behind the accepted piece.
            asked = self._asked[key]
            passage = replace(asked.passage, before=asked.passage.before + accepted)
            self._asked[key] = replace(asked, passage=passage)
            self._forget()
            self._current = 0
            self.changed.emit()
        else:
            self.discard()

    def _show_ledger(self) -> None:
        self.told.emit(self.shown.ledger if self.shown else None)

    def _index(self, key: str) -> int | None:
        return next((i for i, proposal in enumerate(self._proposals) if proposal.key == key), None)

    @Slot(str, object)
    def _take_told(self, key: str, ledger: Ledger) -> None:
        if key in self._asked:
            self._asked[key] = replace(self._asked[key], ledger=ledger)
        index = self._index(key)
        if index is not None:
            self._proposals[index] = replace(self._proposals[index], ledger=ledger)
            if index == self._current:
                self.told.emit(ledger)

    @Slot(str, str)
    def _take_text(self, key: str, text: str) -> None:
        if key in self._asked:
            self._asked[key] = replace(self._asked[key], text=self._asked[key].text + text)
        index = self._index(key)
        # A stopped proposal keeps what was there when the author pressed Esc, not what came after.
        if index is not None and self._proposals[index].writing:
            self._proposals[index] = replace(self._proposals[index], text=self._proposals[index].text + text)
            self.changed.emit()

    @Slot(str, object)
    def _take_ended(self, key: str, ended: Ended) -> None:
        index = self._index(key)
        if index is not None:
            trouble = ended.error.sentence if ended.error else ""
            self._proposals[index] = replace(self._proposals[index], writing=False, trouble=trouble)
            self.changed.emit()
        if ended.error is not None:
            self.trouble.emit(ended.error)
        asked = self._asked.get(key)
        if asked is not None:
            self._asked[key] = replace(asked, over=True)
            self._forget()
            self._record(asked, ended)

    def _record(self, asked: Asked, ended: Ended) -> None:
        """Write the run into the book it was for, which need not be the one that is open by now."""
        request, project = asked.request, asked.passage.project
        if project.read_only:
            return
        run = Run(
            id=request.id,
            time=datetime.now(UTC).isoformat(timespec="seconds"),
            node=asked.passage.node,
            model=asked.model,
            backend=asked.backend or self._backend(),
            settings={**msgspec.to_builtins(request.sampling), "max_words": request.max_words},
            seed=request.sampling.seed,
            ledger=msgspec.to_builtins(asked.ledger) if asked.ledger else None,
            text=asked.text,
            outcome=ended.outcome.value,
            contexts=tuple(_content_hash(segment.text) for segment in request.segments),
        )
        # The folder is asked for when the lane writes: the book may have been moved by then.
        self._lane.submit(Job("run", 0, lambda: RunLog(project.folder).append(run)))


def _near_end(text: str) -> str:
    """What of a very long scene can matter to a model; cut in large steps, so that what is told keeps its beginning."""
    steps = (len(text) - SCENE_CHARACTERS) // SCENE_STEP
    return text[steps * SCENE_STEP :] if steps > 0 else text


def _content_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
