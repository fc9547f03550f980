"""The context of a loaded torch model, as `contract.Evaluation` wants it: reuse, pieces, replays, scores."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any

from inkwell.engine.asking import Asked
from inkwell.engine.backends.contract import Cancelled, Stepper, Stopped
from inkwell.engine.backends.draw import Draw
from inkwell.engine.backends.repetition import Breakers
from inkwell.engine.backends.torch_cache import KeptCache
from inkwell.engine.backends.torch_context import PIECE, Context, cut_pieces
from inkwell.engine.backends.torch_graph import GraphStep, fits_graph
from inkwell.engine.backends.torch_runner import Runner
from inkwell.engine.backends.torch_stepper import BatchStepper, SingleStepper
from inkwell.engine.ngrams import Mixture, mixed
from inkwell.engine.records import Piece, Schedule
from inkwell.engine.types import Reuse, Score
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_SMALL = 32
"""Tokens evaluated at once in the background."""
_ROWS = 8
"""Variants in one batch at the most."""
_FILLER = 0
"""Any token: what stood behind a piece that was cut has no part in the numbers before it."""


class TorchEvaluation:
    """See `contract.Evaluation` for what each method promises."""

    def __init__(
        self, runner: Runner, size: int, threads: int, breakers: Callable[[Sequence[str]], Breakers], compiled: bool
    ) -> None:
        """`threads`: for all but work in the background; `compiled`: use CUDA graphs where the model allows."""
        self._runner = runner
        self.threads = threads
        self._breakers = breakers
        self.graphs = compiled and fits_graph(runner)
        """Whether single steps go through a graph."""
        self._context = Context(runner, size, graphs=self.graphs)
        self._wide: dict[int, tuple[Any, GraphStep]] = {}
        """By number of rows: a cache and the graph that was recorded on it."""

    @property
    def size(self) -> int:
        """Tokens that fit, prompt and answer together."""
        return self._context.size

    @property
    def parallel(self) -> int:
        """Variants in one batch."""
        return _ROWS if self._runner.batches else 1

    def renew(self) -> None:
        """Forget all that is evaluated: from here on the model is another one."""
        self._context.renew()
        self._wide.clear()

    def width(self, prompt: Sequence[int], asked: Asked) -> int:
        """See the contract: rows have room of their own."""
        return max(1, min(self.parallel, asked.variants))

    def prepare(self, prompt: Sequence[int], place: str, *, cold: bool = False) -> tuple[int, Reuse]:
        """Keep what the context and the prompt have in common."""
        known = 0 if cold else self._context.known(prompt, len(prompt) - 1)
        self._context.cut(known)
        return known, Reuse.PREFIX if known else Reuse.NONE

    def evaluate(
        self, prompt: Sequence[int], cancelled: Cancelled, *, background: bool = False, whole: bool = False
    ) -> None:
        """Hold the prompt but for its last token."""
        with self._runner.threads(1 if background else self.threads):
            self._context.reach(prompt[:-1], cancelled, _SMALL if background else PIECE)

    def restage(self, prompt: Sequence[int], schedule: Schedule, cancelled: Cancelled) -> None:
        """Hold the prompt but for its last token, evaluated by these pieces."""
        context, length = self._context, len(prompt) - 1
        pieces = cut_pieces(schedule.pieces, length)
        self._check(pieces, length, schedule.width)
        context.forget()
        if not self._runner.caches:
            context.reach(prompt[:-1], cancelled)
            return
        for piece in pieces:
            end = piece.start + piece.count
            tokens = [*prompt[piece.start : end], *[_FILLER] * (piece.size - piece.count)]
            with self._runner.threads(piece.threads):
                if len(tokens) == 1:
                    context.step(tokens[0], cancelled)
                else:
                    context.extend(tokens, 1, cancelled)
            context.cut(end)

    def _check(self, pieces: Sequence[Piece], length: int, width: int) -> None:
        starts = [0, *(piece.start + piece.count for piece in pieces)]
        fits = (
            all(piece.start == start for piece, start in zip(pieces, starts, strict=False))
            and starts[-1] == length < self.size
            and all(1 <= piece.count <= piece.size <= self.size - piece.start for piece in pieces)
            and all(1 <= piece.threads <= 1024 for piece in pieces)
            and (self._runner.crops or all(piece.count == piece.size for piece in pieces))
            and width <= self.parallel
        )
        if not fits:
            sentence = tr("This result cannot be repeated, because its record does not fit its text or this context.")
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, f"{pieces}"[:500])

    @contextmanager
    def stepper(
        self, prompt: Sequence[int], asked: Asked, seeds: Sequence[int], cancelled: Cancelled
    ) -> Generator[Stepper]:
        """Evaluate the last token of the prompt, and begin; a single variant goes on in the context itself."""
        breakers = self._breakers(asked.sampling.dry_breakers) if asked.sampling.dry_multiplier > 0 else None
        draws = [Draw(asked.sampling, seed, prompt, breakers) for seed in seeds]
        with self._runner.threads(self.threads):
            self._context.reach(prompt[:-1], cancelled)
            row = self._context.step(prompt[-1], cancelled)
            if len(draws) == 1:
                yield SingleStepper(self._context, row, draws[0], cancelled)
            else:
                yield self._batch(self._context.kept_cache, asked, row, draws, cancelled)

    def _batch(
        self, kept: KeptCache, asked: Asked, row: Any, draws: Sequence[Draw], cancelled: Cancelled
    ) -> BatchStepper:
        count, room = len(draws), min(asked.max_tokens, self.size - len(self._context.ids))
        if not self.graphs:
            return BatchStepper(self._runner, kept.widened(count, room), self._context, row, draws, cancelled)
        if count not in self._wide:
            rows = kept.widened(count, self.size - len(self._context.ids))
            self._wide[count] = rows, GraphStep(self._runner, rows, count, self.size)
        rows, graph = self._wide[count]
        rows.fill(kept)
        return BatchStepper(self._runner, rows, self._context, row, draws, cancelled, graph)

    def schedule(self, prompt: Sequence[int], width: int) -> Schedule:
        """How the prompt was evaluated."""
        if self._context.known(prompt, len(prompt)) < len(prompt) and self._runner.caches:
            return Schedule(
                (), width, False, tr("The answer was stopped before all of the text before it was evaluated.")
            )
        return Schedule(tuple(cut_pieces(self._context.pieces, len(prompt))), width)

    def score(self, text: Sequence[int], first: int, cancelled: Cancelled, mixture: Mixture | None = None) -> Score:
        """Summed log-probability of the text's tokens from index `first` (1 at least), with a `mixture` under that.

        When cancelled, only what was evaluated until then is in it.
        """
        context, torch = self._context, self._runner.torch
        with self._runner.threads(self.threads):
            context.cut(context.known(text, first - 1))
            start = len(context.ids)
            total, count = 0.0, 0
            for begin in range(start, len(text) - 1, PIECE):
                piece = text[begin : min(begin + PIECE, len(text) - 1)]
                skipped = min(len(piece), max(0, first - 1 - begin))
                try:
                    logits = context.extend(piece, len(piece) - skipped or 1, cancelled)
                except Stopped:
                    break
                targets = text[begin + skipped + 1 : begin + len(piece) + 1]
                if targets:
                    logged = torch.log_softmax(logits, -1)
                    said = logged.gather(-1, torch.tensor(targets)[:, None]).double()[:, 0]
                    total += sum(mixed(mixture, said.tolist(), text, first + count))
                    count += len(targets)
        return Score(total, count)
