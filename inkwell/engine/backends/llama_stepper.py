"""Variants on their way with llama.cpp: one alone, with drafts where text repeats, or several in one batch."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.backends.llama_context import DRAFT, NativeContext
from inkwell.engine.backends.llama_lookup import PromptLookup

_PAST = 512
"""Draws that a sampler can take back exactly; banned phrases are shorter."""

BASE = 1
"""The sequence where a lone variant of a recurrent model keeps the state before its prompt's last token."""


class RewindingSampler:
    """A sampler chain that can take back what it drew."""

    def __init__(self, make: Callable[[], Any], rewinds: bool) -> None:
        """`make` gives a fresh `SamplerChain`; `rewinds`: whether `rewind` will be asked for (it costs a little)."""
        self._make = make
        self._chain: Any = make()
        self._rewinds = rewinds
        self._past: deque[Any] = deque()
        self._drawn: list[int] = []

    def draw(self, context: Any, index: int) -> int:
        """The next token by the row of logits with this index."""
        if not self._rewinds:
            return self._chain.draw(context, index)
        self._past.append(self._chain.clone())
        if len(self._past) > _PAST:
            self._past.popleft().close()
        token: int = self._chain.draw(context, index)
        self._drawn.append(token)
        return token

    def rewind(self, tokens: int) -> None:
        """Be as before the last draws."""
        del self._drawn[-tokens:]
        self._chain.close()
        if tokens <= len(self._past):
            for _ in range(tokens - 1):
                self._past.pop().close()
            self._chain = self._past.pop()
            return
        # Further back than any phrase: begin anew, and know what was said.
        self._chain = self._make()
        for token in self._drawn:
            self._chain.accept(token)
        self._close_past()

    def _close_past(self) -> None:
        while self._past:
            self._past.pop().close()

    def close(self) -> None:
        """Free the native side."""
        self._close_past()
        self._chain.close()


class LoneStepper:
    """One variant, in sequence 0. See `inkwell.engine.backends.contract.Stepper`.

    With a lookup, `advance` may evaluate some tokens more than it was given: those that followed the same words
    before. While what is drawn is what was drafted, the next `advance` has nothing to do.
    """

    def __init__(
        self,
        context: NativeContext,
        prompt: Sequence[int],
        sampler: RewindingSampler,
        lookup: PromptLookup | None,
        cancelled: Cancelled,
        row: int = 0,
    ) -> None:
        """The prompt is held, its last token evaluated last; the logits after it are in this row."""
        self._context = context
        self._first = len(prompt)
        self._sampler = sampler
        self._lookup = lookup
        self._cancelled = cancelled
        self._length = len(prompt)
        """Tokens held that count: the prompt, and what was advanced by."""
        self._row = self._first_row = row
        """Where the logits are; in which row those of the last batch begin."""
        self._told = len(prompt)
        """Tokens that the lookup knows of."""

    def logits(self, variant: int) -> Any:
        """See the contract."""
        return self._context.row(self._row)

    def draw(self, variant: int) -> int:
        """See the contract."""
        return self._sampler.draw(self._context.raw, self._row)

    def advance(self, tokens: Mapping[int, int]) -> None:
        """See the contract."""
        context, token = self._context, tokens[0]
        if self._length < len(context.tokens) and context.tokens[self._length] == token:
            self._length += 1
            self._row += 1
            return
        right = self._row - self._first_row
        if self._length < len(context.tokens):
            context.cut(self._length)
        self._row = self._first_row = 0
        context.step([token, *self._draft(self._lookup, token, right)] if self._lookup else (token,))
        self._length += 1

    def _draft(self, lookup: PromptLookup, token: int, right: int) -> Sequence[int]:
        """What to evaluate after `token`; `right` tokens of the last draft were."""
        lookup.settle(right)
        fresh = [*self._context.tokens[self._told :], token]
        self._told = len(self._context.tokens) + 1
        room = self._context.settings.size - self._told
        return lookup.draft(fresh, max(0, min(room, DRAFT)))

    def rewind(self, variant: int, tokens: int) -> None:
        """See the contract."""
        self._sampler.rewind(tokens)
        if tokens == 1:
            return
        self._length -= tokens - 1
        kept = self._context.tokens[: self._length]
        if self._lookup:
            self._lookup.settle(0)
            self._lookup.rewind(max(0, self._told - self._length))
            self._told = min(self._told, self._length)
        self._back_before_last(kept)
        self._context.step(kept[-1:])
        self._row = self._first_row = 0

    def _back_before_last(self, kept: Sequence[int]) -> None:
        """Hold all of `kept` but its last token."""
        context = self._context
        if not context.recurrent:
            context.cut(len(kept) - 1)
            return
        context.go_back_to(BASE, self._first - 1)
        context.read(kept[self._first - 1 : -1], self._cancelled, threads=context.threads)

    def end(self, variant: int) -> None:
        """See the contract."""

    def finish(self) -> None:
        """Leave the prompt and the answer in the context, and nothing that was only drafted."""
        self._context.cut(self._length)
        if self._context.recurrent:
            self._context.drop(BASE)


class ParallelStepper:
    """Several variants, in the sequences from 1 on; they share the cells of their prompt.

    Not for recurrent models, which cannot go back. See `inkwell.engine.backends.contract.Stepper`.
    """

    def __init__(
        self, context: NativeContext, prompt: Sequence[int], samplers: Sequence[RewindingSampler], row: int = 0
    ) -> None:
        """The prompt is held, its last token evaluated last; the logits after it are in this row."""
        self._context = context
        self._samplers = samplers
        self._texts = [list(prompt[-1:]) for _ in samplers]
        """Of each variant what is evaluated, from the prompt's last token on."""
        self._first = len(prompt) - 1
        self._rows = [row] * len(samplers)
        self._live = list(range(len(samplers)))
        for variant in self._live:
            context.copy(0, variant + 1)

    def logits(self, variant: int) -> Any:
        """See the contract."""
        return self._context.row(self._rows[variant])

    def draw(self, variant: int) -> int:
        """See the contract."""
        return self._samplers[variant].draw(self._context.raw, self._rows[variant])

    def advance(self, tokens: Mapping[int, int]) -> None:
        """See the contract."""
        for variant, token in tokens.items():
            self._texts[variant].append(token)
        self._evaluate_last(sorted(tokens))

    def _evaluate_last(self, variants: Sequence[int]) -> None:
        """Evaluate the last token of each of these variants, in one batch."""
        texts = [self._texts[variant] for variant in variants]
        last = [text[-1] for text in texts]
        places = [self._first + len(text) - 1 for text in texts]
        self._context.step_many(last, places, [variant + 1 for variant in variants])
        for row, variant in enumerate(variants):
            self._rows[variant] = row

    def rewind(self, variant: int, tokens: int) -> None:
        """See the contract. The batch of this step is evaluated again with this variant's earlier token in it."""
        self._samplers[variant].rewind(tokens)
        if tokens == 1:
            return
        del self._texts[variant][1 - tokens :]
        for each in self._live:
            self._context.drop(each + 1, self._first + len(self._texts[each]) - 1)
        self._evaluate_last(self._live)

    def end(self, variant: int) -> None:
        """See the contract."""
        self._live.remove(variant)
        self._context.drop(variant + 1)

    def finish(self) -> None:
        """Leave the prompt alone in the context."""
        for variant in range(len(self._samplers)):
            self._context.drop(variant + 1)
