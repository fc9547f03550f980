"""Variants on their way with a torch model: one that goes on in the context, or several in one batch."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.draw import Draw
from inkwell.engine.backends.torch_cache import KeptCache
from inkwell.engine.backends.torch_context import Context
from inkwell.engine.backends.torch_graph import GraphStep
from inkwell.engine.backends.torch_runner import Runner

_REMEMBERED = 256
"""Draws that can be taken back: more than any phrase is long."""


class Drawing:
    """A sampler whose last draws can be taken back."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._before: deque[Draw] = deque(maxlen=_REMEMBERED)
        """The sampler as it was before each draw."""

    def draw(self, row: Any) -> int:
        """The next token by a row of logits."""
        self._before.append(self._draw.clone())
        return self._draw.draw(row)

    def take_back(self, tokens: int) -> None:
        """Be again as before the last draws, as far as those are remembered."""
        for _ in range(min(tokens, len(self._before))):
            self._draw = self._before.pop()


class SingleStepper:
    """One variant; the context grows with it."""

    def __init__(self, context: Context, row: Any, draw: Draw, cancelled: Cancelled) -> None:
        """`row`: the logits after what the context holds."""
        self._context, self._row = context, row
        self._drawing = Drawing(draw)
        self._cancelled = cancelled

    def logits(self, variant: int) -> Any:
        """As `Stepper.logits`."""
        return self._row

    def draw(self, variant: int) -> int:
        """As `Stepper.draw`."""
        return self._drawing.draw(self._row)

    def advance(self, tokens: Mapping[int, int]) -> None:
        """As `Stepper.advance`."""
        for token in tokens.values():
            self._row = self._context.step(token, self._cancelled)

    def rewind(self, variant: int, tokens: int) -> None:
        """As `Stepper.rewind`."""
        self._drawing.take_back(tokens)
        if tokens == 1:
            return
        text = self._context.ids[: len(self._context.ids) - tokens + 1]
        self._context.reach(text[:-1], self._cancelled)
        self._row = self._context.step(text[-1], self._cancelled)

    def end(self, variant: int) -> None:
        """Nothing is left to do."""


class BatchStepper:
    """Several variants in the rows of one batch, which is a copy of the context.

    The rows end at the same place. One that was rewound is moved up to there, and what is left free before it is
    hidden from the model, which is told where each row stands.
    """

    def __init__(
        self,
        runner: Runner,
        rows: KeptCache,
        context: Context,
        row: Any,
        draws: Sequence[Draw],
        cancelled: Cancelled,
        graph: GraphStep | None = None,
    ) -> None:
        """`rows`: what the context holds, once for each of `draws`; `row`: the logits after it.

        With a `graph` for these rows they stay where they are, also those of variants that are over.
        """
        self._runner, self._cache, self._cancelled = runner, rows, cancelled
        self._drawings = [Drawing(draw) for draw in draws]
        self._texts = [list(context.ids) for _ in draws]
        """What each variant has evaluated."""
        self._rows = list(range(len(draws)))
        """The variant in each row."""
        self._logits: list[Any] = [row.copy() for _ in draws]
        self._graph = graph
        self._over: set[int] = set()
        """Variants that are over and still have a row, which holds nothing then."""

    def logits(self, variant: int) -> Any:
        """As `Stepper.logits`."""
        return self._logits[variant]

    def draw(self, variant: int) -> int:
        """As `Stepper.draw`."""
        return self._drawings[variant].draw(self._logits[variant])

    def advance(self, tokens: Mapping[int, int]) -> None:
        """As `Stepper.advance`."""
        given = [tokens.get(variant, 0) for variant in self._rows]
        logits = self._step(given)
        live = [(row, variant) for row, variant in enumerate(self._rows) if variant not in self._over]
        for row, variant in live:
            self._texts[variant].append(given[row])
            if variant in tokens:
                self._logits[variant] = logits[row]
        for _, variant in live:
            if variant not in tokens:
                self._shorten(variant, 1)

    def rewind(self, variant: int, tokens: int) -> None:
        """As `Stepper.rewind`."""
        self._drawings[variant].take_back(tokens)
        if tokens == 1:
            return
        self._shorten(variant, tokens - 1)
        text, row = self._texts[variant], self._rows.index(variant)
        view = self._cache.row(row, self._slots - len(text), len(text) - 1)
        self._logits[variant] = self._runner.run([text[-1:]], view, 1, self._cancelled)[0, -1].numpy()

    def end(self, variant: int) -> None:
        """As `Stepper.end`; the last row comes in the place of the one that is free."""
        slots, row = self._slots, self._rows.index(variant)
        self._texts[variant] = []
        if self._graph:
            self._over.add(variant)
        else:
            self._rows[row] = self._rows[-1]
            self._rows.pop()
            self._cache.drop(row)
        if self._rows:
            self._align(slots, [len(self._texts[other]) for other in self._rows])

    @property
    def _slots(self) -> int:
        """Places that the rows take."""
        return max(len(self._texts[variant]) for variant in self._rows)

    def _step(self, tokens: Sequence[int]) -> Any:
        lengths, slots = [len(self._texts[variant]) for variant in self._rows], self._slots
        if self._graph is not None:
            if self._cancelled():
                raise Stopped
            return self._graph.run(tokens, slots, lengths).numpy()
        torch, more = self._runner.torch, dict[str, Any]()
        if min(lengths) < slots:
            held = torch.tensor(lengths)[:, None]
            mask = torch.arange(slots + 1) >= slots - held
            more["attention_mask"] = mask.long().to(self._runner.device)
            more["position_ids"] = held.to(self._runner.device)
        rows = [[token] for token in tokens]
        return self._runner.run(rows, self._cache.cache, 1, self._cancelled, **more)[:, -1].numpy()

    def _shorten(self, variant: int, tokens: int) -> None:
        """Take a variant's last evaluated tokens back."""
        slots, lengths = self._slots, [len(self._texts[other]) for other in self._rows]
        del self._texts[variant][-tokens:]
        self._align(slots, lengths)

    def _align(self, slots: int, lengths: Sequence[int]) -> None:
        """Let all rows end at the same place again; they held `lengths` tokens that ended at `slots`."""
        now = self._slots
        for row, variant in enumerate(self._rows):
            count = len(self._texts[variant])
            first, to = slots - lengths[row], now - count
            if count and first != to:
                self._cache.move(row, first, to, count)
        self._cache.crop(now)
