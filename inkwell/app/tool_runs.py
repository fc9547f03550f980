"""Running tools: an order becomes requests to the engine, one after the other, and the answers a result of its kind.

Words for the cursor are proposals, and the partner's; whatever else comes out of a tool comes by this runner's
signals. A tool that rewrites or sums up a long text asks for it in pieces; an answer that is not what its kind has to
be is asked for again, and what is wrong with the last one is said with it.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.asking import presets_of, within
from inkwell.app.context_sources import KEPT
from inkwell.app.generation import Engine, Said
from inkwell.app.partner import Partner
from inkwell.app.run_records import OpenRun, Passage, RunKeeper, key_of
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.app.tool_asking import ability_of, asked_for, variants_of
from inkwell.app.tool_reading import ToolReading, works_on
from inkwell.engine.asking import Asked
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.presets import Preset
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Ledger, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.context import Told
from inkwell.story.segments import Origin, Segment
from inkwell.story.tool_openings import opening_at, speaking_at
from inkwell.story.tool_results import Source, ToolOrder, ToolPlace
from inkwell.story.tool_text import PASSAGES, filled, read_by, tool_segments
from inkwell.story.tool_work import ToolWork
from inkwell.story.tools import Ability, OutputKind, Reads, Shortfall, Tool, shortfall, suitable
from inkwell.story.withheld import untold
from inkwell.translation import shown, tr


class Memory(Protocol):
    """What of the book is told to a tool that reads `MEMORY` or `STORY`, beside the text that it works on."""

    def __call__(self, order: ToolOrder, reads: Sequence[Reads]) -> Sequence[Segment]:
        """The segments, in their order; at once, from what is known already."""
        ...


class Finder(Protocol):
    """Finds the passages of the book that have to do with a question."""

    def find(self, question: str, node: str, then: Callable[[Sequence[Source]], object]) -> None:
        """Look in the background, and call `then` on the window's thread with what was found, the best first."""
        ...


class ToolRunner(QObject):
    """Runs tools on the open book. Several runs wait for each other in the engine.

    Signals: `began(ToolResult)`, with nothing written yet; `changed(ToolResult)` as it is written; `told(run, Ledger)`
    what the model was told; `ended(ToolResult)` once for each run that began, however it ends; `trouble(InkwellError)`
    for the author, before that ending. A tool whose output is prose has none of these: it speaks through the partner.
    """

    began = Signal(object)
    changed = Signal(object)
    told = Signal(str, object)
    ended = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        partner: Partner,
        engine: Engine,
        lane: SaveLane,
        memory: Memory,
        finder: Finder,
        parent: QObject | None = None,
        models: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """`models`: the names of the models on this machine, as they were seen last; asked often."""
        super().__init__(parent)
        self._models = models
        self._session, self._partner, self._engine = session, partner, engine
        self._memory, self._finder = memory, finder
        self._reading = ToolReading(session)
        self._log = RunKeeper(lane)
        self._works: dict[str, ToolWork] = {}
        """By the id of the run."""
        self._requests: dict[str, str] = {}
        """Which run a request is of; a run has one at a time."""
        engine.told.connect(self._take_told)
        engine.text.connect(self._take_text)
        engine.recorded.connect(self._log.recorded)
        engine.ended.connect(self._take_ended)
        session.closed.connect(self.stop)

    @property
    def running(self) -> tuple[str, ...]:
        """The runs that have not ended, oldest first."""
        return tuple(self._works)

    def lacking(self, tool: Tool) -> Shortfall | None:
        """What the loaded model lacks for a tool; None when it can do it, or when no model is loaded yet."""
        ability = self._ability()
        lacks = shortfall(tool, ability) if ability is not None else None
        at_hand = suitable(tool, self._models()) if lacks is not None else ""
        if lacks is None or not at_hand:
            return lacks
        return msgspec.structs.replace(
            lacks, suggestion=tr("{at_hand} is on this computer and can do it.", at_hand=at_hand)
        )

    def place_of(self, node_id: str) -> ToolPlace:
        """A whole scene or chapter as a place. Raises NOT_FOUND when the book has no such node."""
        return self._reading.place_of(node_id)

    # beginning

    def run(self, order: ToolOrder) -> str:
        """Run a tool; returns the run's id, or that of the request for what comes as a proposal.

        Raises:
            InkwellError: ENGINE when no model is ready, UNSUPPORTED when the model cannot do it, BAD_INPUT when the
                tool has nothing to work on or needs an answer to its question, NOT_FOUND when no book is open.
        """
        ability = self._ready(order)
        _check_order(order)
        if order.tool.output is OutputKind.PROSE:
            return self._propose(order, ability)
        variants = variants_of(order, self._partner.asked)
        apart = order.tool.way(chat=ability.follows) == "base"
        work = ToolWork(secrets.token_hex(8), order, works_on(order.tool, order.place), variants, apart)
        self._works[work.run] = work
        self.began.emit(work.result())
        if Reads.FOUND in read_by(order.tool):
            question = order.note or work.piece
            self._finder.find(question, order.place.node, lambda found, run=work.run: self._found(run, found))
        else:
            self._ask(work)
        return work.run

    def _ready(self, order: ToolOrder) -> Ability:
        status = self._engine.status
        if not self._session.is_open:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("Open a book first; tools work on its text."))
        ability = self._ability()
        if ability is None:
            raise InkwellError(ErrorKind.ENGINE, _why_not(status))
        if order.place.node in untold(self._session.manuscript):
            raise InkwellError(ErrorKind.BAD_INPUT, KEPT)
        lacks = self.lacking(order.tool)
        if lacks is not None and (lacks.hard or not order.anyway):
            raise InkwellError(ErrorKind.UNSUPPORTED, str(lacks))
        return ability

    def _ability(self) -> Ability | None:
        status = self._engine.status
        at_hand = status is not None and status.state in (EngineState.READY, EngineState.BUSY)
        return ability_of(status.capabilities) if status and at_hand else None

    def _propose(self, order: ToolOrder, ability: Ability) -> str:
        """Have the partner ask: what it writes is a proposal in the page."""
        tool, place = order.tool, order.place
        asked = self._within(asked_for(order, self._partner.asked, ability, self._presets()))
        if tool.way(chat=ability.follows) == "chat":
            segments = self._segments(order, "", ability, ())
            opening = opening_at(place.before)
            passage = Passage(self._session.project, place.node, Told(place.before, order.note))
        else:
            values = self._reading.values(order, "", ())
            note = "".join(text for _, text in filled(tool.instruction_base, values)).strip()
            # A model that only goes on with a text speaks where somebody has begun to.
            opening = speaking_at(place.before) if tool.speech else ""
            passage = self._partner.passage(place.before + opening, note, place.node)
            if passage is None:
                raise InkwellError(ErrorKind.BAD_INPUT, tr("Open a scene first; the model writes at the cursor."))
            segments = passage.segments()
            # Such a model goes on with the page, as with Continue.
            asked = self._partner.going_on(asked, passage)
        return self._partner.propose(passage, segments, asked, tool=tool.name, opening=opening)

    @Slot(str)
    def stop(self, run: str = "") -> None:
        """Stop a run and keep what it has written; without an id, all of them."""
        for each in (run,) if run else self.running:
            work = self._works.pop(each, None)
            for request in [name for name, of in self._requests.items() if of == each]:
                del self._requests[request]
                self._engine.cancel(request)
            if work is not None:
                self.ended.emit(work.result(stopped=True))

    def finish(self) -> None:
        """The program ends: what was written is logged."""
        self._log.end_all()

    # asking

    def _found(self, run: str, sources: Sequence[Source]) -> None:
        work = self._works.get(run)
        if work is not None:
            work.sources = tuple(sources)
            self._ask(work)

    def _ask(self, work: ToolWork) -> None:
        """Ask for the piece that is to be done now."""
        ability = self._ability()
        try:
            if ability is None:
                raise InkwellError(ErrorKind.ENGINE, _why_not(self._engine.status))
            request = self._request(work, ability)
        except InkwellError as error:
            self._give_up(work, error)
            return
        place = work.order.place
        passage = Passage(self._session.project, place.node, Told(place.before, work.order.note))
        status = self._engine.status
        capabilities = status.capabilities if status else None
        self._log.begin(
            OpenRun(
                *(request, passage, status.model if status else "", capabilities.backend if capabilities else ""),
                tool=work.order.tool.name,
                tool_run=work.run,
                place=capabilities.place if capabilities else "",
            )
        )
        self._requests[request.id] = work.run
        self._engine.ask(request)

    def _request(self, work: ToolWork, ability: Ability) -> Generate:
        order = work.order
        segments = self._segments(order, work.piece, ability, work.sources)
        asked = asked_for(
            *(order, self._partner.asked, ability, self._presets()), work.question, sources=len(work.sources)
        )
        return Generate(secrets.token_hex(8), segments, self._within(asked))

    def _within(self, asked: Asked) -> Asked:
        """What is left of it with a server that knows less."""
        status = self._engine.status
        return within(asked, status.capabilities if status else None).asked

    def _segments(
        self, order: ToolOrder, piece: str, ability: Ability, sources: Sequence[Source]
    ) -> tuple[Segment, ...]:
        reads = read_by(order.tool)
        values = self._reading.values(order, piece, reads, sources)
        memory = self._memory(order, reads) if {Reads.MEMORY, Reads.STORY} & set(reads) else ()
        return tool_segments(order.tool, values, memory, chat=ability.follows)

    def _presets(self) -> Sequence[Preset]:
        status = self._engine.status
        return presets_of(status.capabilities if status else None)

    def asked(self, run: str) -> OpenRun | None:
        """What was asked last for a run that has not ended, and what was told; None for another."""
        request = next((name for name, of in reversed(self._requests.items()) if of == run), "")
        return self._log.get(request)

    # what the engine says

    def _work_of(self, request: str) -> ToolWork | None:
        return self._works.get(self._requests.get(request, ""))

    @Slot(str, object)
    def _take_told(self, request: str, ledger: Ledger) -> None:
        work = self._work_of(request)
        if work is not None:
            self._log.told(request, ledger)
            work.cut = tuple(dict.fromkeys((*work.cut, *(use.label for use in ledger.segments if use.cut))))
            self.told.emit(work.run, ledger)

    @Slot(str, object)
    def _take_text(self, request: str, said: tuple[Said, ...]) -> None:
        work = self._work_of(request)
        self._log.hear(request, said)
        run = self._log.get(request)
        if work is not None and run is not None:
            for each in said:
                work.hear(each.variant, run.texts[each.variant])
            self.changed.emit(work.result())

    @Slot(str, object)
    def _take_ended(self, request: str, ended: Ended) -> None:
        work, run = self._work_of(request), self._log.get(request)
        self._log.end(request, ended.outcome)
        self._requests.pop(request, None)
        if work is not None and run is not None:
            if ended.outcome is Outcome.FINISHED:
                work.answer([(key_of(request, variant), text) for variant, text in enumerate(run.texts)])
                if work.over:
                    self._log_whole(work, run)
                self._go_on(work)
            elif ended.error is not None:
                self._give_up(work, ended.error)
            else:
                self.stop(work.run)
        self._log.keep_only(set(self._requests))

    def _log_whole(self, work: ToolWork, last: OpenRun) -> None:
        """Of what took several answers, what came of them is a result of its own: who looks it up wants no pieces."""
        result = work.result()
        kept = all(each.text.strip() == work.about.strip() for each in result.variants)
        if result.answers <= len(result.variants) or kept:
            # Where nothing came in, what was answered is all that there is.
            return
        segments = last.request.segments
        if result.parts > 1:
            read = Reads.SELECTION if work.order.tool.output is OutputKind.REWRITE else Reads.PASSAGE
            why = tr("It was told in pieces, each with its instruction, and without comments.")
            segments = (Segment(work.about, Origin.AUTHOR, PASSAGES[read][0], why=why, section=read.value),)
        one = last.request.asked
        # What each piece was asked with of its own is said there.
        drawn = msgspec.structs.replace(one.sampling, seed=None, phrase_bias=self._partner.asked.sampling.phrase_bias)
        asked = msgspec.structs.replace(one, sampling=drawn, max_words=None, grammar="", variants=len(result.variants))
        request = Generate(work.run, segments, asked)
        self._log.begin(
            replace(last, request=request, texts=(), ledger=None, record=None, begun="", over=False, whole=True)
        )
        self._log.hear(work.run, [Said(number, each.text) for number, each in enumerate(result.variants)])
        self._log.end(work.run, Outcome.FINISHED)

    def _go_on(self, work: ToolWork) -> None:
        if work.over:
            del self._works[work.run]
            self.ended.emit(work.result())
        else:
            self.changed.emit(work.result())
            self._ask(work)

    def _give_up(self, work: ToolWork, error: InkwellError) -> None:
        del self._works[work.run]
        self.trouble.emit(error)
        self.ended.emit(work.result(trouble=error.sentence))


def _check_order(order: ToolOrder) -> None:
    """Refuse an order that lacks what its tool works on."""
    tool, place = order.tool, order.place
    sentence = ""
    if Reads.SELECTION in tool.reads and not place.selection.strip():
        sentence = tr("Select the words that “{title}” is to work on first.", title=shown(tool.title))
    elif {Reads.PASSAGE, Reads.SCENE} & set(tool.reads) and not place.passage.strip():
        sentence = tr("There is nothing written here yet for “{title}” to read.", title=shown(tool.title))
    elif tool.asks_always and not order.note.strip():
        sentence = tr("“{title}” needs a word from you: {asks}", title=shown(tool.title), asks=shown(tool.asks))
    if sentence:
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def _why_not(status: EngineStatus | None) -> str:
    if status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE):
        return status.sentence if status and status.sentence else tr("No model is loaded; choose one in the settings.")
    return tr("The model is still being loaded; try again in a moment.")
