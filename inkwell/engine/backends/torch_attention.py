"""What a torch model looks at: one pass over a text with its attention weights kept; imports no model library."""

import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from inkwell.engine.attention import Attention, SeenToken
from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.backends.torch_runner import Runner
from inkwell.engine.backends.torch_tokens import TokenMap
from inkwell.engine.logits import alternatives, log_probabilities
from inkwell.engine.types import Alternative
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_BYTES: Final = 1 << 29
"""What weights may take at once."""
_NUMBER: Final = 4
_COPIES: Final = 3
"""Of one layer's weights while they are computed."""
_LEAST: Final = 16
_DIGITS: Final = 7


@dataclass(frozen=True)
class Looking:
    """What is looked at: a text's tokens, how many of them stand before it, and what may come next."""

    text: str
    tokens: tuple[int, ...]
    begun: int
    """Tokens before the text's own."""
    word: int | None
    """The token that came next."""
    alternatives: int
    each: bool


class TorchAttention:
    """Looks once more at a text with a loaded model, whatever way of attention it was loaded with."""

    def __init__(self, runner: Runner, tokens: TokenMap) -> None:
        self._runner = runner
        self._map = tokens

    @property
    def able(self) -> bool:
        """Whether the model has heads of attention at all."""
        return all(self._shape)

    @property
    def _shape(self) -> tuple[int, int]:
        """Layers, and heads in each; 0 where it has none, or does not say it."""
        config = self._runner.model.config.get_text_config(decoder=True)
        layers, heads = (getattr(config, name, None) for name in ("num_hidden_layers", "num_attention_heads"))
        return layers if isinstance(layers, int) else 0, heads if isinstance(heads, int) else 0

    def look(self, looking: Looking, most: int, cancelled: Cancelled) -> Attention:
        """Evaluate the text's last tokens, `most` at the most, and tell what its end looked at.

        Raises:
            Stopped: cancelled.
            InkwellError: UNSUPPORTED for a model that gives no weights, or whose tokens do not give back the text;
                BAD_INPUT when nothing stands before the word; MEMORY, MODEL or ENGINE.
        """
        if not self.able:
            raise _no_weights(tr("it has no heads of attention"))
        if not looking.tokens:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("There is nothing before this word that the model could look at.")
            )
        seen = self._placed(looking)
        kept = min(len(looking.tokens), self._room(most))
        last, means, row = self._weights(looking.tokens[-kept:], cancelled)
        logged = log_probabilities(row)
        named = [*alternatives(logged, looking.alternatives)]
        named += [(looking.word, float(logged[looking.word]))] if looking.word is not None else []
        # A reader goes on from what it was given: each of these would stand at the same place.
        told = [Alternative(token, _shown(self._map.reader(looking.tokens)(token)), value) for token, value in named]
        return Attention(
            tokens=seen[-kept:],
            average=_row(last.mean(dim=(0, 1))),
            rollout=_row(rollout(self._runner.torch, means)),
            layers=last.shape[0],
            heads=last.shape[1],
            each=tuple(tuple(map(_row, layer)) for layer in last) if looking.each else (),
            alternatives=tuple(told[: looking.alternatives]),
            chosen=told[-1] if looking.word is not None else None,
            left_out=len(looking.tokens) - kept,
        )

    def _room(self, most: int) -> int:
        """How many tokens can be looked at: for each two of them the mean of every layer, and one layer's heads."""
        layers, heads = self._shape
        pair = _NUMBER * (layers + _COPIES * heads)
        return max(_LEAST, min(most, math.isqrt(_BYTES // pair)))

    def _weights(self, tokens: Sequence[int], cancelled: Cancelled) -> tuple[Any, list[Any], Any]:
        """The last token's weights (layers, heads, tokens), each layer's mean over its heads, and the last logits.

        All in single precision on the processor.
        """
        torch, count = self._runner.torch, len(tokens)
        rows, means = list[Any](), list[Any]()

        def keep(weights: Any) -> None:
            if weights is None or weights.dim() != 4 or tuple(weights.shape[-2:]) != (count, count):
                raise _no_weights(tr("not every layer of it has attention of its own"))
            own = weights[0].detach().float()
            rows.append(own[:, -1].cpu())
            means.append(own.mean(dim=0).cpu())

        with self._eager():
            logits = self._runner.run_watched(tokens, keep, cancelled)
        if len(rows) != self._shape[0]:
            raise _no_weights(tr("not every layer of it has attention of its own"))
        if len({len(row) for row in rows}) > 1:
            raise _no_weights(tr("its layers are of different kinds"))
        return torch.stack(rows), means, logits[0, -1].numpy()

    @contextmanager
    def _eager(self) -> Generator[None]:
        """Have the model compute attention in the way that can tell its weights, for now."""
        model = self._runner.model
        usual: str = model.config._attn_implementation
        try:
            model.set_attn_implementation("eager")
        except Exception as error:
            raise _no_weights(repr(error)) from error
        try:
            yield
        finally:
            model.set_attn_implementation(usual)

    def _placed(self, looking: Looking) -> tuple[SeenToken, ...]:
        """The tokens with their places in the text."""
        before = looking.tokens[: looking.begun]
        read = self._map.reader(before)
        pieces = [read(token) for token in looking.tokens[looking.begun :]]
        if b"".join(pieces).decode("utf-8", "replace") != looking.text:
            sentence = tr(
                "This model's tokens do not give back the text letter for letter, so they cannot be shown on it."
            )
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
        seen = [SeenToken("", 0, 0) for _ in before]
        place = 0
        for piece in pieces:
            begins = sum(byte & 0xC0 != 0x80 for byte in piece)
            # Half a character belongs to the token that began it, and to those that go on with it.
            inside = bool(piece) and piece[0] & 0xC0 == 0x80
            seen.append(SeenToken(_shown(piece), place - inside, place + begins))
            place += begins
        return tuple(seen)


def rollout(torch: Any, means: Sequence[Any]) -> Any:
    """Attention rollout's last row: that of the product of (mean over heads + 1) / 2 over the layers.

    From the last layer back, so that only ever a row is multiplied.
    """
    reached = torch.zeros(means[-1].shape[-1])
    reached[-1] = 1.0
    for mean in reversed(means):
        reached = (reached @ mean + reached) / 2
    return reached


def _row(weights: Any) -> tuple[float, ...]:
    return tuple(round(value, _DIGITS) for value in weights.tolist())


def _shown(piece: bytes) -> str:
    return piece.decode("utf-8", "replace")


def _no_weights(detail: str) -> InkwellError:
    return InkwellError(ErrorKind.UNSUPPORTED, tr("This model does not tell what it looks at."), detail)
