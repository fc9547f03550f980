"""Where a model may know its texts by heart: places in what it learnt from, at which it is asked to go on.

What is said again and again is learnt first (Carlini et al. 2022), so such places come first; the others are spread
evenly. Pure.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from inkwell.story.measures import PlacedWord, placed_words

_RUN: Final = 8
"""So many words in a row that stand in a text several times are no turn of phrase."""
_OFTEN: Final = 3
_LEAD: Final = 5
"""Words of such a run that the model is told."""
_BEFORE: Final = 600
"""Characters before a place that the model is told at most."""


class Probe(NamedTuple):
    """Words out of a text to go on from; `times`: how often they stand in the texts, 1 where nobody counted."""

    before: str
    times: int = 1


def probes(texts: Sequence[str], count: int) -> tuple[Probe, ...]:
    """Up to so many places: at most half of them where something stands several times, the others evenly."""
    words = [list(placed_words(text, 0, len(text))) for text in texts]
    often = list(_repeated(texts, words, (count + 1) // 2))
    return (*often, *_spread(texts, words, count - len(often)))


def _repeated(texts: Sequence[str], words: Sequence[Sequence[PlacedWord]], most: int) -> Iterator[Probe]:
    """The runs that stand there most often, each where it begins first, and none that goes on with one before it."""
    places: dict[int, list[tuple[int, int]]] = {}
    for source, own in enumerate(words):
        plain = tuple(each.word for each in own)
        for at in range(len(own) - _RUN + 1):
            places.setdefault(hash(plain[at : at + _RUN]), []).append((source, at))
    found = sorted((at for at in places.values() if len(at) >= _OFTEN), key=lambda at: (-len(at), at[0]))
    taken: list[tuple[int, int]] = []
    for at in found:
        source, first = at[0]
        if len(taken) == most:
            return
        if any(source == other and abs(first - place) < 4 * _RUN for other, place in taken):
            continue
        taken.append((source, first))
        yield Probe(_told(texts[source], words[source][first + _LEAD - 1].end), len(at))


def _spread(texts: Sequence[str], words: Sequence[Sequence[PlacedWord]], count: int) -> Iterator[Probe]:
    total = sum(map(len, words))
    for number in range(min(count, total // _RUN)):
        place = (2 * number + 1) * total // (2 * count)
        for text, own in zip(texts, words, strict=True):
            if place < len(own):
                yield Probe(_told(text, own[place].end))
                break
            place -= len(own)


def _told(text: str, end: int) -> str:
    return text[max(0, end - _BEFORE) : end]
