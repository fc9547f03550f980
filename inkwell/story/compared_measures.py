"""What can be counted about what two contenders wrote, side by side. None of it says which is better."""

from collections.abc import Iterable
from dataclasses import dataclass

from inkwell.story.comparing import Answer, Comparison, Place, perplexity
from inkwell.story.measures import distinct_in, overlap, phrases_in, repetition, self_similarity, words_of
from inkwell.story.tally import Pick

THOUSAND = 1_000


@dataclass(frozen=True)
class Measures:
    """Of all that one contender wrote. Shares are from 0.0 to 1.0; None is what could not be measured."""

    words: int
    """On average in an answer."""
    perplexity: float | None
    distinct_2: float
    distinct_3: float
    repetition: float
    """Runs of four words said before, in the answer or in what the model was told."""
    likeness: float | None
    """Of the variants at one place; None where there is only one."""
    worn: float
    """Worn phrases in a thousand words."""
    from_author: float
    """Words in runs of eight or more that the author's text, as it was told, has too."""
    from_other: float
    """The same of what the other contender wrote at the place."""


def measured(comparison: Comparison, side: Pick, worn: Iterable[str]) -> Measures | None:
    """Measure the answers of one contender at the places where both answered; None while there is no such place.

    `worn` is the list of worn phrases. Takes a few milliseconds for a place: not for the window's thread.
    """
    places = [place for place in comparison.places if place.first is not None and place.second is not None]
    if not places:
        return None
    other = Pick.SECOND if side is Pick.FIRST else Pick.FIRST
    answers = tuple(_answer(place, side) for place in places)
    shown = [words_of(answer.text) for answer in answers]
    total = sum(map(len, shown))
    # Answer by answer: what one ends with and the next begins with stands in neither.
    phrases = tuple(worn)
    found = sum(len(phrases_in(words, phrases)) for words in shown)
    told = [words_of("\n".join(segment.text for segment in place.segments)) for place in places]
    others = [words_of(_answer(place, other).text) for place in places]
    return Measures(
        words=round(total / len(places)),
        perplexity=perplexity(answers),
        distinct_2=distinct_in(shown, 2),
        distinct_3=distinct_in(shown, 3),
        repetition=_mean(repetition(words, before) for words, before in zip(shown, told, strict=True)),
        likeness=_likeness(answers),
        worn=THOUSAND * found / max(1, total),
        from_author=_mean(overlap(words, before) for words, before in zip(shown, told, strict=True)),
        from_other=_mean(overlap(words, theirs) for words, theirs in zip(shown, others, strict=True)),
    )


def _likeness(answers: Iterable[Answer]) -> float | None:
    several = [[words_of(text) for text in answer.texts] for answer in answers if len(answer.texts) > 1]
    return _mean(self_similarity(texts) for texts in several) if several else None


def _answer(place: Place, side: Pick) -> Answer:
    return place.answer(side) or Answer(())


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known) if known else 0.0
