"""What a model looked at when it chose a word, as values: weights over the tokens before it."""

import msgspec

from inkwell.engine.types import Alternative


class SeenToken(msgspec.Struct, frozen=True, array_like=True):
    """A token that the model could look at: from `start` to `end` (code points) of the segments' joined texts.

    A token that begins every text stands nowhere: its `start` and `end` are equal.
    """

    text: str
    start: int
    end: int


class Attention(msgspec.Struct, frozen=True):
    """The weights with which the place before a word looked at each token up to itself. Each list of them sums to 1.

    They are softmax(QKᵀ/√d) at that place (Vaswani et al. 2017): how much of each token's value was taken over, which
    is not the same as why the word was chosen.
    """

    tokens: tuple[SeenToken, ...]
    average: tuple[float, ...]
    """The mean over all layers and heads."""
    rollout: tuple[float, ...]
    """What reached this place through all layers, each half attention and half the token itself, as in attention
    rollout (Abnar & Zuidema 2020)."""
    layers: int
    heads: int
    """In each layer."""
    each: tuple[tuple[tuple[float, ...], ...], ...] = ()
    """By layer and head, from 0; none unless they were asked for."""
    alternatives: tuple[Alternative, ...] = ()
    """The likeliest tokens at this place, the best first."""
    chosen: Alternative | None = None
    """The word's own first token; None when no word was named."""
    left_out: int = 0
    """Tokens at the beginning that were not looked at again, because there were too many."""
