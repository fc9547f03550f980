"""What came of each variant of a request, gathered from its chunks."""

from collections.abc import Iterator

from inkwell.engine.types import Chunk, FinishReason


class Account:
    """Tokens and endings of `variants` variants."""

    def __init__(self, variants: int) -> None:
        self.tokens: list[list[int]] = [[] for _ in range(variants)]
        self._ended: dict[int, FinishReason] = {}

    @property
    def stopped(self) -> bool:
        """Whether the request was cancelled."""
        return FinishReason.CANCELLED in self._ended.values()

    @property
    def begun(self) -> int:
        """How many variants have begun: those after them have no part in the result."""
        return max(self._ended, default=-1) + 1

    def finish(self, variant: int) -> FinishReason | None:
        """Why a variant ended; None when it did not."""
        return self._ended.get(variant)

    def see(self, chunk: Chunk) -> Chunk:
        """Take note of a chunk, and pass it on."""
        self.tokens[chunk.variant] += chunk.tokens
        if chunk.finish is not None:
            self._ended[chunk.variant] = chunk.finish
        return chunk

    def closing(self, variants: range) -> Iterator[Chunk]:
        """The last chunks of variants that were stopped before they could say so."""
        for variant in variants:
            if variant not in self._ended:
                yield Chunk(variant, "", finish=FinishReason.CANCELLED)
