"""The one text that a torch model has evaluated: its tokens, the state behind them, and in which pieces they came."""

from collections.abc import Sequence
from typing import Any

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.torch_cache import KeptCache
from inkwell.engine.backends.torch_graph import GraphStep
from inkwell.engine.backends.torch_runner import Runner
from inkwell.engine.records import Piece

PIECE = 256
"""Tokens of a prompt that are evaluated at once."""


class Context:
    """Tokens that a model holds, `size` at the most, one sequence."""

    def __init__(self, runner: Runner, size: int, *, graphs: bool = False) -> None:
        """`graphs`: single tokens go through a `GraphStep`, which the model must be fit for."""
        self.runner = runner
        self.size = size
        self.graphs = graphs
        self.ids: list[int] = []
        self.pieces: list[Piece] = []
        """How they were evaluated; together they cover `ids`."""
        self.kept: KeptCache | None = runner.kept_cache(size, whole=graphs) if runner.crops else None
        self._foreign: Any = None
        self._graph: GraphStep | None = None

    @property
    def kept_cache(self) -> KeptCache:
        """The state of a model that crops, which alone has several variants at once."""
        if self.kept is None:
            raise ValueError("this model's state cannot be copied")
        return self.kept

    def known(self, text: Sequence[int], most: int) -> int:
        """How many of the text's first `most` tokens need no evaluation."""
        if not self.runner.caches:
            return 0
        most = max(0, min(most, len(self.ids)))
        pairs = zip(self.ids, text[:most], strict=False)
        shared = next((index for index, (old, new) in enumerate(pairs) if old != new), most)
        return shared if self.runner.crops or shared == len(self.ids) else 0

    def cut(self, length: int) -> None:
        """Keep the first `length` tokens; where the model's state cannot be cut back, none."""
        if length >= len(self.ids):
            return
        if self.runner.caches and not self.runner.crops:
            self.forget()
            return
        if self.kept is not None:
            self.kept.crop(length)
        del self.ids[length:]
        self.pieces = cut_pieces(self.pieces, length)

    def forget(self) -> None:
        """Hold nothing."""
        self.ids, self.pieces, self._foreign = [], [], None
        if self.kept is not None:
            self.kept.crop(0)

    def renew(self) -> None:
        """Hold nothing, and record steps anew: the model computes something else from here on."""
        self.forget()
        self._graph = None

    def reach(self, text: Sequence[int], cancelled: Cancelled, piece: int = PIECE) -> None:
        """Hold exactly this text, evaluating what is not known; raises `Stopped` with the pieces done so far held."""
        self.cut(self.known(text, len(text)))
        if not self.runner.caches:
            self.ids, self.pieces = list(text), self._one_piece(len(text))
        while len(self.ids) < len(text):
            tokens = text[len(self.ids) : len(self.ids) + piece]
            # One token alone goes the same way here as in an answer: only its size is written down.
            if len(tokens) == 1:
                self.step(tokens[0], cancelled)
            else:
                self.extend(tokens, 1, cancelled)

    def extend(self, tokens: Sequence[int], keep: int, cancelled: Cancelled) -> Any:
        """Evaluate some more tokens at once.

        Returns:
            Logits after the last `keep` of them: a tensor in single precision on the processor, (keep, vocabulary).

        Raises:
            Stopped: cancelled; the context is as it was, or empty where it cannot be.
            InkwellError: MEMORY, MODEL or ENGINE; the context is then empty.
        """
        whole = list(tokens) if self.runner.caches else [*self.ids, *tokens]
        try:
            logits = self.runner.run([whole], self._cache(), keep, cancelled)[0]
        except Stopped:
            # Some layers may have seen the tokens and others not.
            if self.kept is not None:
                self.kept.crop(len(self.ids))
            elif self.runner.caches:
                self.forget()
            raise
        except Exception:
            self.forget()
            raise
        threads = self.runner.torch.get_num_threads()
        self.pieces.append(Piece(len(self.ids), len(tokens), len(tokens), threads))
        self.ids.extend(tokens)
        return logits

    def step(self, token: int, cancelled: Cancelled) -> Any:
        """Evaluate one more token; logits after it as a numpy row. Raises as `extend`."""
        if not self.graphs or self.kept is None or not self.ids:
            return self.extend([token], 1, cancelled)[-1].numpy()
        if cancelled():
            raise Stopped
        self._graph = self._graph or GraphStep(self.runner, self.kept, 1, self.size)
        logits = self._graph.run([token], len(self.ids), [len(self.ids)])[0]
        self.pieces.append(Piece(len(self.ids), 1, 1, self.runner.torch.get_num_threads()))
        self.ids.append(token)
        return logits.numpy()

    def _cache(self) -> Any:
        if self.kept is not None:
            return self.kept.cache
        if self._foreign is None:
            self._foreign = self.runner.foreign_cache()
        return self._foreign

    def _one_piece(self, length: int) -> list[Piece]:
        threads = self.runner.torch.get_num_threads()
        return [Piece(0, length, length, threads)] if length else []


def cut_pieces(pieces: Sequence[Piece], length: int) -> list[Piece]:
    """The pieces of the first `length` tokens; one that goes over the end keeps the size it was evaluated with."""
    inside = [piece for piece in pieces if piece.start < length]
    return [Piece(piece.start, min(piece.count, length - piece.start), piece.size, piece.threads) for piece in inside]
