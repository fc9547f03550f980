"""The context of a llama.cpp model at work: whatever is known of a prompt is used, the rest evaluated, all noted."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from inkwell.engine.asking import Asked, ContentLimit
from inkwell.engine.backends.contract import Cancelled, Stepper, Stopped
from inkwell.engine.backends.llama_checkpoints import Checkpoints
from inkwell.engine.backends.llama_context import PIECE, Held, NativeContext
from inkwell.engine.backends.llama_lookup import PromptLookup
from inkwell.engine.backends.llama_shelf import LEAST, Rate, Shelf
from inkwell.engine.backends.llama_stepper import BASE, LoneStepper, ParallelStepper, RewindingSampler
from inkwell.engine.cells import PARALLEL
from inkwell.engine.records import Piece, Schedule
from inkwell.engine.token_search import behind_cut, common
from inkwell.engine.types import Memory, Reuse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_BACKGROUND = 64
"""Prompt tokens of one batch while somebody else may need the cores."""

_TAIL = PIECE
"""The end of a prompt that changes most: a checkpoint is noted before it."""

_SHIFTABLE = 256
"""The shortest stretch behind a cut that is moved up instead of being evaluated again."""

SINKS = 4
"""Nothing is moved up unless this many tokens stay at the front. A model leans on the first ones, whatever they say
(Xiao et al. 2023, "Efficient Streaming Language Models with Attention Sinks"); without them what follows is worth less:
log-likelihoods of -4.65 instead of -3.88 a token, measured with SmolLM2 on a novel, and no difference with them."""

_CLOSING = 1.0
"""The most seconds that keeping a state may take when the model is closed: somebody waits for that."""

_WHY = {
    Reuse.SHIFTED: tr("Text behind a cut was moved up instead of being evaluated again."),
    Reuse.RESTORED: tr("Part of the context was evaluated on an earlier visit and read back from the disk."),
}

MakeSampler = Callable[[Asked, int, Sequence[int]], Any]
"""A `SamplerChain` for what was asked, a seed and the tokens so far."""


@dataclass
class _Way:
    """A way to have some of a prompt's tokens without evaluating them."""

    known: int
    reuse: Reuse
    go: Callable[[], int]


class LlamaEvaluation:
    """See `inkwell.engine.backends.contract.Evaluation`."""

    def __init__(
        self,
        context: NativeContext,
        checkpoints: Checkpoints | None,
        make_sampler: MakeSampler,
        prompt_threads: int,
        make_shelf: Callable[[NativeContext, Rate], Shelf] | None = None,
    ) -> None:
        """`checkpoints` for a memory that cannot drop its end; `make_shelf` where states may be kept on disk."""
        self._context = context
        self._checkpoints = checkpoints
        self._make_sampler = make_sampler
        self._threads = prompt_threads
        self._evaluating = Rate(500.0)
        self._shelf = make_shelf(context, self._evaluating) if make_shelf else None
        self._place = ""
        self._row: int | None = None
        """Where the logits after the prompt's last token are, when `evaluate` or `restage` went that far."""
        self._begun: tuple[Held, ...] = ()
        """By what batches the prompt had come when its answer began: a variant that goes back may part them anew."""

    @property
    def raw(self) -> Any:
        """The native context."""
        return self._context.raw

    @property
    def size(self) -> int:
        """Tokens that fit, prompt and answer together."""
        return self._context.settings.size

    @property
    def parallel(self) -> int:
        """Variants that `stepper` can carry at once: a state that cannot go back is not shared."""
        return 1 if self._context.recurrent else PARALLEL

    @property
    def threads(self) -> int:
        """Threads that write."""
        return self._context.threads

    def width(self, prompt: Sequence[int], asked: Asked) -> int:
        """How many of the variants asked for can be carried at once, with cells for the whole answer of each."""
        answer = max(1, min(asked.max_tokens, self.size - len(prompt)))
        fitting = (self._context.settings.cells - len(prompt)) // answer
        return max(1, min(fitting, self.parallel, asked.variants))

    @property
    def memory(self) -> Memory:
        """What the context can do; see `Capabilities.memory`."""
        if self._context.recurrent:
            return "checkpoints" if self._checkpoints else "none"
        return "shift" if self._context.shifts else "prefix"

    # Before a prompt

    def prepare(self, prompt: Sequence[int], place: str, *, cold: bool = False) -> tuple[int, Reuse]:
        """See the contract. What is known is cut so that the last token is always evaluated by itself."""
        wanted, self._row, self._begun = prompt[:-1], None, ()
        same = common(self._context.tokens, wanted)
        self._keep_other(same)
        self._place = place
        if cold:
            self._context.clear(data=True)
            return 0, Reuse.NONE
        way = max(self._ways(wanted, same), key=lambda way: way.known)
        known = way.go()
        return known, self._reused(known, way.reuse) if known else Reuse.NONE

    def _keep_other(self, same: int) -> None:
        """Keep what would be lost, when most of it is another text."""
        held = len(self._context.tokens)
        if self._shelf and held - same >= LEAST and same < held / 2:
            self._shelf.keep(self._place)

    def _ways(self, wanted: Sequence[int], same: int) -> Iterator[_Way]:
        context = self._context
        at_hand = _Way(same, Reuse.PREFIX, lambda: context.cut(same))
        if context.recurrent and same < len(context.tokens):
            at_hand = _Way(0, Reuse.NONE, lambda: context.cut(0))
        yield at_hand
        best = at_hand.known
        if self._checkpoints:
            checkpoints = self._checkpoints
            best = max(best, checkpoints.best(wanted))
            yield _Way(checkpoints.best(wanted), Reuse.CHECKPOINT, lambda: checkpoints.go_back(wanted))
        may_shift = context.shifts and same >= SINKS
        moved = behind_cut(context.tokens, wanted, same, _SHIFTABLE) if may_shift else None
        if moved:
            gap, length = moved
            best = max(best, same + length)
            yield _Way(same + length, Reuse.SHIFTED, lambda: self._shift(same, gap, length))
        if self._shelf:
            shelf = self._shelf
            given, stored = shelf.best(wanted, best)
            yield _Way(given, Reuse.RESTORED, lambda: shelf.take(stored, given))

    def _shift(self, start: int, gap: int, length: int) -> int:
        self._context.move(start, gap, length)
        return start + length

    def _reused(self, known: int, reuse: Reuse) -> Reuse:
        """How the known tokens came: what was shifted or restored for an earlier prompt still is."""
        return next((held.how for held in self._within(known) if held.how is not Reuse.NONE), reuse)

    def _within(self, length: int) -> Iterator[Held]:
        """The batches that the first `length` tokens came by."""
        for held in self._context.held:
            if held.piece.start >= length:
                return
            yield held

    # A prompt

    def evaluate(
        self, prompt: Sequence[int], cancelled: Cancelled, *, background: bool = False, whole: bool = False
    ) -> None:
        """See the contract."""
        context, end = self._context, len(prompt) - 1
        begun, first = time.perf_counter(), len(context.tokens)
        # A recurrent model's checkpoints and ways back are of the state before the last token.
        if whole and not context.recurrent and first < end:
            self._read_whole(prompt, cancelled)
        threads, piece = (1, _BACKGROUND) if background else (self._threads, PIECE)
        while len(context.tokens) < end:
            start = len(context.tokens)
            context.read(prompt[start : min(start + piece, end)], cancelled, threads=threads, piece=piece)
            if self._checkpoints and self._worth_noting(start, len(context.tokens), end):
                self._checkpoints.note()
        read = end - first
        if read >= _BACKGROUND and not background:
            self._evaluating.measured(read, time.perf_counter() - begun)

    def _read_whole(self, prompt: Sequence[int], cancelled: Cancelled) -> None:
        """Evaluate all that is left of a prompt, its last token in the same batch as those before it."""
        context, threads = self._context, self._threads
        while (left := len(prompt) - len(context.tokens)) > context.most:
            # What is left is never the last token alone: by that a schedule tells this way from the other.
            part = context.most if left - context.most > 1 else context.most - 1
            start = len(context.tokens)
            context.read(prompt[start : start + part], cancelled, threads=threads, piece=part)
        self._row = context.read_end(prompt[len(context.tokens) :], cancelled, threads=threads)

    @staticmethod
    def _worth_noting(start: int, now: int, end: int) -> bool:
        """At the end, and at the last place before the tail."""
        return now == end or end - now <= _TAIL < end - start

    def restage(self, prompt: Sequence[int], schedule: Schedule, cancelled: Cancelled) -> None:
        """See the contract."""
        end = len(prompt) - 1
        self._check_schedule(prompt, schedule)
        self._context.clear(data=True)
        self._place, self._row, self._begun = "", None, ()
        for piece in schedule.pieces:
            if _ends_whole(piece, len(prompt)):
                self._row = self._context.read_end(prompt[piece.start :], cancelled, threads=piece.threads)
                return
            part = prompt[piece.start : min(piece.start + piece.count, end)]
            if not part:
                return
            # A run of single tokens is one piece, whose count is more than its size.
            self._context.read(part, cancelled, threads=piece.threads, piece=piece.size, size=piece.size)

    def _check_schedule(self, prompt: Sequence[int], schedule: Schedule) -> None:
        if not schedule.reproducible:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("This result cannot be made again. {reason}", reason=schedule.reason)
            )
        place = 0
        for piece in schedule.pieces:
            if piece.start != place or piece.count < 1 or not 1 <= piece.size <= PIECE or piece.threads < 1:
                raise _unfit(tr("its batches do not follow each other"))
            place += piece.count
        if place < len(prompt) - 1 or not prompt or len(prompt) > self.size:
            raise _unfit(tr("it does not cover the prompt"))
        if not 1 <= schedule.width <= self.parallel:
            raise _unfit(tr("it has {width} variants at once", width=schedule.width))

    def schedule(self, prompt: Sequence[int], width: int) -> Schedule:
        """See the contract. A run of single tokens is one piece, whose count is more than its size."""
        held = self._begun or tuple(self._within(len(prompt)))
        pieces = _runs(Piece(each.piece.start, each.piece.count, each.piece.size, each.piece.threads) for each in held)
        if common(self._context.tokens, prompt) < len(prompt):
            return Schedule(pieces, width, False, tr("The prompt was not evaluated to its end."))
        last = pieces[-1]
        pieces = (*pieces[:-1], Piece(last.start, len(prompt) - last.start, last.size, last.threads))
        whys = [_WHY[each.how] for each in held if each.how in _WHY]
        return Schedule(pieces, width, not whys, whys[0] if whys else "")

    # An answer

    @contextmanager
    def stepper(
        self, prompt: Sequence[int], asked: Asked, seeds: Sequence[int], cancelled: Cancelled
    ) -> Generator[Stepper]:
        """See the contract."""
        if cancelled():
            raise Stopped
        context, samplers = self._context, list[RewindingSampler]()
        stepper: LoneStepper | ParallelStepper | None = None
        rewinds = bool(asked.banned) or asked.content is not ContentLimit.OFF
        try:
            for seed in seeds:
                samplers.append(RewindingSampler(lambda seed=seed: self._make_sampler(asked, seed, prompt), rewinds))
            if context.recurrent and rewinds:
                context.copy(0, BASE)
            row = self._end_prompt(prompt)
            if len(samplers) == 1:
                lookup = PromptLookup(prompt) if asked.lookup and not context.recurrent else None
                stepper = LoneStepper(context, prompt, samplers[0], lookup, cancelled, row)
            else:
                stepper = ParallelStepper(context, prompt, samplers, row)
            yield stepper
        finally:
            if stepper:
                stepper.finish()
            for sampler in samplers:
                sampler.close()

    def _end_prompt(self, prompt: Sequence[int]) -> int:
        """Have the logits after the prompt's last token; return where they are."""
        row, self._row = self._row, None
        if row is None:
            self._context.step(prompt[-1:])
        self._begun = tuple(self._within(len(prompt)))
        return row or 0

    # Besides

    def score(self, tokens: Sequence[int], first: int, cancelled: Cancelled) -> Iterator[tuple[Any, int]]:
        """The logits before each token from `first` on, and the token.

        Raises:
            Stopped: `cancelled` turned true.
        """
        # Text that was moved up has lost what stood before it: a likelihood behind it says nothing of this prompt.
        self.prepare(tokens[:first], "", cold=True)
        self.evaluate(tokens[:first], cancelled)
        rows = self._context.read_scored(tokens[first - 1 : -1], cancelled, threads=self._threads, piece=_BACKGROUND)
        yield from zip(rows, tokens[first:], strict=True)

    def renew(self, mark: str) -> None:
        """Forget all that is evaluated: from here on the model is another one, whose states have this mark.

        What was worth keeping is kept first, under the mark from before.
        """
        if self._shelf:
            self._shelf.keep(self._place)
            self._shelf.mark = mark
        self._context.clear(data=True)
        if self._checkpoints:
            self._checkpoints.forget()
        self._place, self._row, self._begun = "", None, ()

    def close(self) -> None:
        """Keep what is worth it, wait for the disk, and free the native side."""
        if self._shelf:
            self._shelf.keep(self._place, _CLOSING)
            self._shelf.close()
        self._context.close()


def _ends_whole(piece: Piece, prompt: int) -> bool:
    """Whether the last of a prompt's tokens came in this batch, together with others."""
    return piece.size > 1 and 1 < piece.count <= piece.size and piece.start + piece.count == prompt


def _runs(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    """Neighbours that are whole batches of one token, as one piece each run."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and piece.size == last.size == 1 and piece.threads == last.threads:
            joined[-1] = Piece(last.start, last.count + piece.count, 1, piece.threads)
        else:
            joined.append(piece)
    return tuple(joined)


def _unfit(why: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, tr("This result cannot be made again here: {why}.", why=why))
