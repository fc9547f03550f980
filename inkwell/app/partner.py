"""The writing partner: asks the engine to go on from the cursor and keeps the proposals it made."""

import secrets
from collections.abc import Callable
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.asking import on_page
from inkwell.app.context_sources import ContextSources
from inkwell.app.forking import forked, kept_text
from inkwell.app.generation import Engine, Said
from inkwell.app.proposals import Proposal, Proposals
from inkwell.app.run_records import OpenRun, Passage, RunKeeper
from inkwell.app.saving import SaveLane
from inkwell.engine.asking import Asked
from inkwell.engine.client import Ended, EngineState
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Ledger
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.context import Told
from inkwell.story.remarks import with_remark
from inkwell.story.segments import Segment
from inkwell.story.tool_openings import opening_at
from inkwell.story.tool_text import with_before
from inkwell.translation import tr


class Partner(Proposals):
    """Proposals for one place in the text, newest last; all of them go when the author goes elsewhere.

    Signals: those of `Proposals`, and `trouble(InkwellError)`.
    """

    trouble = Signal(object)

    def __init__(self, sources: ContextSources, engine: Engine, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._engine = engine
        self._runs = RunKeeper(lane)
        self.asked = Asked(max_words=60)
        """How requests are made, but for their place, and their seed: that is new unless one is set, and always when an
        answer is asked for again."""
        self.ngrams: Callable[[str], NgramUse] = lambda node: NO_NGRAMS
        """The memory of the book's own phrases that an answer in a scene leans on."""
        self._new_seed: Callable[[], int] = lambda: secrets.randbelow(2**32 - 1)
        engine.told.connect(self._take_told)
        engine.text.connect(self._take_text)
        engine.recorded.connect(self._runs.recorded)
        engine.ended.connect(self._take_ended)

    @property
    def run(self) -> OpenRun | None:
        """What was asked for the proposal in the page, and what was told; None while there is none."""
        return self._runs.get(self.shown.request) if self.shown is not None else None

    # asking

    def passage(self, before_cursor: str, note: str, node: str | None = None) -> Passage | None:
        """A place in the scene that the author is in, or in another that is on the page; None when none is."""
        return self._sources.passage(before_cursor, note, node)

    def request(
        self, passage: Passage, segments: tuple[Segment, ...] | None = None, *, again: bool = False
    ) -> Generate:
        """What would be asked at a place now; `again` for an answer that must differ, whatever seed is set."""
        sampling = self.asked.sampling
        if again or sampling.seed is None:
            sampling = msgspec.structs.replace(sampling, seed=self._new_seed())
        asked = msgspec.structs.replace(self.asked, sampling=sampling, place=passage.node)
        return Generate(secrets.token_hex(8), segments or passage.segments(), self.going_on(asked, passage))

    def going_on(self, asked: Asked, passage: Passage) -> Asked:
        """`asked` for an answer that goes on with the page: it is led by the book, and looks like it."""
        return on_page(msgspec.structs.replace(asked, ngrams=self._ngrams_at(passage.node)), passage.told.before)

    def _ngrams_at(self, node: str) -> NgramUse:
        can = self._engine.status.capabilities if self._engine.status else None
        return NO_NGRAMS if can is not None and "ngrams" in can.unsupported else self.ngrams(node)

    def _anew_asked(self, run: OpenRun) -> Asked:
        """What was asked once, to be asked from the beginning.

        The file that it leant on may be gone, and the book has gone on.
        """
        asked = run.request.asked
        leant = self._ngrams_at(run.passage.node) if asked.ngrams.path else NO_NGRAMS
        return msgspec.structs.replace(asked, ngrams=leant, begin=())

    def continue_from(
        self, before_cursor: str, note: str, node: str | None = None, segments: tuple[Segment, ...] | None = None
    ) -> None:
        """Ask for continuations of `before_cursor`, the page's text up to the cursor: `asked.variants` at once.

        `node` is the scene that this is in; None is the one that the session is at. `segments` are told, this once, in
        place of what would be.

        Raises:
            InkwellError: ENGINE when no model is loaded or loading, BAD_INPUT when there is nothing to go on from.
        """
        _refuse_if_off(self._engine)
        passage = self.passage(before_cursor, note, node)
        if passage is None:
            raise InkwellError(ErrorKind.BAD_INPUT, self._sources.why_not(node))
        request = self.request(passage, segments)
        if not any(segment.text.strip() for segment in request.segments):
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("Write a line first, or a note to the model; it needs something to go on from.")
            )
        self.stop()
        self._send(request, passage)

    def ask_with(self, segments: tuple[Segment, ...]) -> None:
        """Ask for the proposal in the page once more, with these words in place of what was told; nothing without one.

        Raises:
            InkwellError: ENGINE as `continue_from`, BAD_INPUT when no words are left.
        """
        _refuse_if_off(self._engine)
        run = self.run
        if run is None:
            return
        if not any(segment.text.strip() for segment in segments):
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("Leave the model a line at least; it needs something to go on from.")
            )
        self.stop()
        opening = self.shown.opening if self.shown is not None and not self.shown.taken else ""
        request = Generate("", segments, self._anew_asked(run))
        self._send(_anew(request, self._new_seed()), run.passage, opening, tool=run.tool)

    def propose(
        self, passage: Passage, segments: tuple[Segment, ...], asked: Asked, *, tool: str, opening: str = ""
    ) -> str:
        """Ask what a tool asks for a place: its answers are proposals there like any others.

        `opening` is what its words begin with, whatever the model says. Returns the request's id.

        Raises:
            InkwellError: ENGINE as `continue_from`.
        """
        _refuse_if_off(self._engine)
        self.stop()
        seed = asked.sampling.seed
        request = _anew(Generate("", segments, asked), self._new_seed() if seed is None else seed)
        self._send(request, passage, opening, tool=tool)
        return request.id

    def retry(self, index: int, before: str, note: str, remark: str = "") -> None:
        """Ask again for the place that a proposal is for, with a new seed.

        `remark` is what the author wants otherwise this time: it is told too.

        `before` is the page's text up to that place now: pieces may have been accepted, and taken back again. One
        that was made from another by a change of word is asked for from behind that word.
        """
        _refuse_if_off(self._engine)
        old = self._proposals[index]
        run = self._runs.get(old.request)
        notes = "\n".join(filter(None, (note.strip(), remark.strip())))
        passage = self.passage(before, notes, run.passage.node if run else None)
        if passage is None:
            return
        self.stop()
        begin = run.request.asked.begin if run else ()
        if run and begin and not old.taken and not remark:
            self._send_from(run, replace(old, whole=run.begun, tokens=old.tokens[: len(begin)], taken=0))
        elif run and run.tool:
            self._ask_tool_again(run, old, before, remark)
        else:
            self._send(self.request(passage, again=True), passage)

    def _ask_tool_again(self, run: OpenRun, old: Proposal, before: str, remark: str) -> None:
        """For the place as it was, or where words were accepted for the place behind them: `before` ends there."""
        asked, told, passage, opening = self._anew_asked(run), run.request.segments, run.passage, old.opening
        # What a page leaves out where a paragraph begins counts as taken, though nothing was.
        taken = old.taken > len(old.whole) - len(old.whole.lstrip(" \n"))
        if taken and asked.chat:
            told, opening = with_before(told, before), opening_at(before)
            passage = replace(passage, told=Told(before, passage.told.note))
        elif taken:
            passage = self.passage(before, passage.told.note, passage.node) or passage
            told, opening, asked = passage.segments(), "", self.going_on(asked, passage)
        request = Generate("", with_remark(told, remark), asked)
        self._send(_anew(request, self._new_seed()), passage, opening, tool=run.tool)

    def fork(self, index: int, position: int, token: int) -> None:
        """Go on another way from a place in a proposal: with `token` in place of what stands at `position`.

        The new proposal begins with the text up to there.

        Raises:
            InkwellError: ENGINE as `continue_from`; BAD_INPUT when no token can stand there, or the author has
                accepted more than that.
        """
        _refuse_if_off(self._engine)
        old = self._proposals[index]
        run = self._runs.get(old.request)
        tokens = forked(old.tokens, position, token)
        said = kept_text(old.whole.removeprefix(old.opening), old.tokens, position)
        text = old.opening + said + tokens[-1].text
        if run is None or len(text) <= old.taken:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("This part is in your text already."))
        self.stop()
        self._send_from(run, replace(old, whole=text, tokens=tokens))

    def _send_from(self, run: OpenRun, begun: Proposal) -> None:
        """Ask how it goes on behind the words that a proposal has, in the way in which its run was asked."""
        if run.tool:
            request = _anew(Generate("", run.request.segments, self._anew_asked(run)), self._new_seed())
        else:
            request = self.request(run.passage, run.request.segments, again=True)
        begin = tuple(each.token for each in begun.tokens)
        request = msgspec.structs.replace(
            request, asked=msgspec.structs.replace(request.asked, begin=begin, variants=1)
        )
        self._send(request, run.passage, begun.opening, begun, run.tool)

    def _send(
        self,
        request: Generate,
        passage: Passage,
        opening: str = "",
        begun: Proposal | None = None,
        tool: str = "",
    ) -> None:
        """`begun` is what the answers begin with, `opening` first; only that where it is None."""
        status = self._engine.status
        can = status.capabilities if status else None
        model, backend, server = status.model if status else "", can.backend if can else "", can.place if can else ""
        text, taken, tokens = (begun.whole, begun.taken, begun.tokens) if begun else (opening, 0, ())
        self._runs.begin(OpenRun(request, passage, model, backend, text, tool=tool, place=server))
        self._current = len(self._proposals)
        for variant in range(request.asked.variants):
            self._proposals.append(Proposal(request.id, variant, text, taken, tokens=tokens, opening=opening))
        self.began.emit(self._proposals[self._current].key)
        self.told.emit(None)
        self.changed.emit()
        self._engine.ask(request)

    # deciding

    def stop(self) -> None:
        """Stop what is being written and keep what is there."""
        for request in {proposal.request for proposal in self._proposals if proposal.writing}:
            self._engine.cancel(request)
        self._proposals = [replace(each, writing=False) for each in self._proposals]
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

    def finish(self) -> None:
        """The program ends: log what has not ended, for words of it may be in the book; nobody hears an ending now."""
        self._runs.end_all()

    def close(self, index: int) -> None:
        """Let one proposal go; its request is given up with the last of its variants that is still being written."""
        gone = self._proposals.pop(index)
        if gone.writing and not any(each.writing and each.request == gone.request for each in self._proposals):
            self._engine.cancel(gone.request)
        self._forget()
        self._current = min(self._current - (index < self._current), len(self._proposals) - 1)
        self._show_ledger()
        self.changed.emit()

    def _forget(self) -> None:
        self._runs.keep_only({proposal.request for proposal in self._proposals})

    def remaining(self, key: str, text: str) -> None:
        """Say what is left of a proposal after the author took a part of it, or gave one back; "" ends them all."""
        index = next((place for place, proposal in enumerate(self._proposals) if proposal.key == key), None)
        if index is None:
            return
        if not text:
            self.discard()
            return
        # The others were written for the place as it was before this piece went in.
        mine = self._proposals[index]
        for request in {other.request for other in self._proposals if other.writing}:
            if request != mine.request or not mine.writing:
                self._engine.cancel(request)
        self._proposals = [replace(mine, taken=max(0, len(mine.whole) - len(text)))]
        self._forget()
        self._current = 0
        self.changed.emit()

    # what the engine says

    @Slot(str, object)
    def _take_told(self, request: str, ledger: Ledger) -> None:
        self._runs.told(request, ledger)
        self._change(request, lambda proposal: replace(proposal, ledger=ledger))
        if self.shown is not None and self.shown.request == request:
            self.told.emit(ledger)

    @Slot(str, object)
    def _take_text(self, request: str, said: tuple[Said, ...]) -> None:
        self._runs.hear(request, said)
        by_variant = {each.variant: each for each in said}
        # A stopped proposal keeps what was there when the author pressed Esc, not what came after.
        heard = self._change(
            request,
            lambda proposal: (
                _said(proposal, by_variant[proposal.variant])
                if proposal.writing and proposal.variant in by_variant
                else proposal
            ),
        )
        if heard:
            self.changed.emit()

    @Slot(str, object)
    def _take_ended(self, request: str, ended: Ended) -> None:
        trouble = ended.error.sentence if ended.error else ""
        if self._change(request, lambda proposal: replace(proposal, writing=False, trouble=trouble)):
            self.changed.emit()
        # What others asked is theirs to tell.
        if ended.error is not None and self._runs.get(request) is not None:
            self.trouble.emit(ended.error)
        self._runs.end(request, ended.outcome)
        self._forget()


def _refuse_if_off(engine: Engine) -> None:
    status = engine.status
    if status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE):
        why = status.sentence if status and status.sentence else tr("No model is loaded; choose one in the settings.")
        raise InkwellError(ErrorKind.ENGINE, why)


def _anew(request: Generate, seed: int) -> Generate:
    """The same question under a name of its own, drawn with this seed."""
    sampling = msgspec.structs.replace(request.asked.sampling, seed=seed)
    return Generate(secrets.token_hex(8), request.segments, msgspec.structs.replace(request.asked, sampling=sampling))


def _said(proposal: Proposal, said: Said) -> Proposal:
    return replace(proposal, whole=said.after(proposal.whole), tokens=proposal.tokens + said.tokens)
