"""What a model looked at, made fit to be shown: weights of tokens as weights of words, and which ones are shown."""

import math
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from inkwell.engine.attention import Attention
from inkwell.engine.types import Alternative
from inkwell.manuscript.spans import Origin, Span
from inkwell.translation import tr

_WORD: Final = re.compile(r"\S+")


class View(StrEnum):
    """Which of the many weights are shown."""

    AVERAGE = "average"
    ROLLOUT = "rollout"
    HEAD = "head"


class Choice(NamedTuple):
    """What is shown; layer and head, from 1, count for `View.HEAD`."""

    view: View = View.AVERAGE
    layer: int = 1
    head: int = 1


class SeenWord(NamedTuple):
    """A word of the text, from `start` to `end` in code points.

    `weight` is its share of all that was looked at; `light` (0 to 1) how strongly it is shaded.
    """

    start: int
    end: int
    text: str
    weight: float
    light: float


def weights_of(attention: Attention, choice: Choice) -> tuple[float, ...]:
    """The weights to show, one for each token."""
    if choice.view is View.ROLLOUT:
        return attention.rollout
    if choice.view is View.HEAD and attention.each:
        layer = attention.each[min(choice.layer, attention.layers) - 1]
        return layer[min(choice.head, attention.heads) - 1]
    return attention.average


def words_seen(text: str, attention: Attention, choice: Choice) -> tuple[SeenWord, ...]:
    """The words that were looked at, in order. A token counts for the word in which its last letter stands.

    The first word is not what the others are measured by: models rest their eyes on the first token of a text
    whatever it is (Xiao et al. 2023), and beside it nothing would be seen.
    """
    weights = [0.0] * len(text)
    for token, weight in zip(attention.tokens, weights_of(attention, choice), strict=True):
        last = token.start + len(text[token.start : token.end].rstrip()) - 1
        if token.start <= last:
            weights[last] += weight
    first = min((token.start for token in attention.tokens if token.end > token.start), default=0)
    found = [(word, math.fsum(weights[word.start() : word.end()])) for word in _WORD.finditer(text, first)]
    most = max((weight for _, weight in found[1:]), default=0.0) or max((weight for _, weight in found), default=0.0)
    return tuple(
        SeenWord(word.start(), word.end(), word.group(), weight, min(1.0, weight / most) if most else 0.0)
        for word, weight in found
    )


def resting(attention: Attention, choice: Choice, words: Sequence[SeenWord]) -> float:
    """The share that rests on the beginning of the text: on its first word, and on a token that begins every text."""
    nowhere = (
        weight
        for token, weight in zip(attention.tokens, weights_of(attention, choice), strict=True)
        if token.start == token.end
    )
    return math.fsum(nowhere) + (words[0].weight if len(words) > 1 else 0.0)


def whose(start: int, end: int, spans: Iterable[Span]) -> str:
    """Who wrote a word, in a sentence: it stands from `start` to `end` where `spans` say where words came from."""
    own = sum(max(0, min(end, span.end) - max(start, span.start)) for span in spans if span.origin is Origin.GENERATED)
    if own >= end - start:
        return tr("A model wrote this word")
    return tr("A model wrote this word and it was changed since") if own else tr("No model wrote this word")


def heaviest(words: Iterable[SeenWord], count: int) -> tuple[SeenWord, ...]:
    """The words with the most weight, the heaviest first."""
    return tuple(sorted(words, key=lambda word: (-word.weight, -word.start))[:count])


def share(value: float) -> str:
    """A share of 1 in per cent, in words."""
    percent = value * 100
    return f"{percent:.0f} %" if percent >= 10 else f"{percent:.1f} %" if percent >= 0.1 else tr("under 0.1 %")


def chance(other: Alternative) -> str:
    """How likely a token was, in per cent."""
    return share(math.exp(other.log_probability))


def shown_token(text: str) -> str:
    """A token as it can be read: with its space and its line ends to be seen."""
    if "\ufffd" in text:
        return tr("part of a character")
    plain = text.replace("\n", "↵").replace("\t", "⇥")
    return f"“{plain}”" if plain.strip() else f"“{plain.replace(' ', '␣')}”"
