"""A blind comparison as a value: two ways to write, places in the book, what both wrote there, what the author chose.

Which of the two wrote what is drawn for each place and kept here; who shows a place shows left and right.
"""

import math
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from inkwell.story.segments import Segment
from inkwell.story.tally import Pick, Tally
from inkwell.translation import shown, tr

FORMAT: Final = 1
TAIL: Final = 1_200
"""Characters of the author's text before a place that are shown beside the two answers."""


class Contender(msgspec.Struct, frozen=True):
    """One of the two: a model by its name, and a style by its name ("" is the author's own settings)."""

    model: str
    style: str = ""
    sampling: dict[str, Any] = {}
    """What the style meant when it was asked first; later changes of the style do not mix two things up."""


class Answer(msgspec.Struct, frozen=True):
    """What a contender wrote at a place: the first of the texts is shown, all of them are measured."""

    texts: tuple[str, ...]
    log_likelihood: float | None = None
    """Of the first text under the model that wrote it: the sum of natural logarithms; None when it was not scored."""
    tokens: int = 0
    """That were scored."""
    request: str = ""
    """The id of the request in the log of runs."""

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self.texts[0] if self.texts else ""


class Place(msgspec.Struct, frozen=True):
    """One place in the book: what both were told, what they wrote, and what the author chose."""

    id: str
    node: str
    title: str
    before: str
    """The end of the author's text there, to be read before choosing."""
    segments: tuple[Segment, ...]
    seed: int
    first_left: bool
    first: Answer | None = None
    second: Answer | None = None
    pick: Pick | None = None
    why: str = ""
    time: str = ""
    """When it was chosen, ISO 8601."""
    blind: bool = True
    """Whether it was still hidden which is which when the author chose; other choices do not count."""
    asked: dict[str, Any] = {}
    """How both are asked but for the sampling, where that is not as Continue asks: what a run of before was asked."""
    refused: str = ""
    """Why one of the two cannot be asked here: the place is left out, and nothing waits for it."""

    @property
    def ready(self) -> bool:
        """Whether both answers are there and the author has not chosen yet."""
        return self.first is not None and self.second is not None and self.pick is None

    def answer(self, side: Pick) -> Answer | None:
        """The answer of the first or the second contender."""
        return self.first if side is Pick.FIRST else self.second

    def shown(self, *, left: bool) -> str:
        """The text that stands left, or right."""
        answer = self.first if self.first_left is left else self.second
        return answer.text if answer else ""

    def pick_of(self, *, left: bool) -> Pick:
        """Whom the author chooses by choosing left, or right."""
        return Pick.FIRST if self.first_left is left else Pick.SECOND


class Comparison(msgspec.Struct, frozen=True):
    """A round of choices between two contenders. Without `blind` choices nothing is known yet."""

    id: str
    begun: str
    first: Contender
    second: Contender
    places: tuple[Place, ...]
    revealed: bool = False
    """The author looked which is which before the end."""
    of: str = ""
    """The id of the run that is made again by both; "" where the places were drawn from the book."""
    format: int = FORMAT

    @property
    def over(self) -> bool:
        """Whether the author chose everywhere but where it is left out."""
        return all(place.pick is not None for place in self.standing)

    @property
    def open(self) -> bool:
        """Whether it may be said which is which."""
        return self.over or self.revealed

    @property
    def standing(self) -> tuple[Place, ...]:
        """The places that are not left out, in order."""
        return tuple(place for place in self.places if not place.refused)

    @property
    def hidden(self) -> frozenset[str]:
        """The requests whose results would tell which is which while that is to be hidden."""
        if self.open:
            return frozenset()
        return frozenset(each.request for place in self.places for each in (place.first, place.second) if each)

    @property
    def waiting(self) -> tuple[Place, ...]:
        """The places where the author can choose now, in order."""
        return tuple(place for place in self.standing if place.ready)

    def contender(self, side: Pick) -> Contender:
        """The first contender or the second."""
        return self.first if side is Pick.FIRST else self.second

    def missing(self, side: Pick) -> tuple[Place, ...]:
        """The places where a contender has not answered yet."""
        return tuple(place for place in self.standing if place.pick is None and place.answer(side) is None)

    def answered(self, place_id: str, side: Pick, answer: Answer) -> "Comparison":
        """With what a contender wrote at a place."""
        name = "first" if side is Pick.FIRST else "second"
        return self._with(place_id, **{name: answer})

    def left_out(self, place_id: str, why: str) -> "Comparison":
        """Without a place where one of the two cannot be asked; `why` is a sentence for the author."""
        return self._with(place_id, refused=why)

    def chosen(self, place_id: str, pick: Pick, why: str, time: str) -> "Comparison":
        """With the author's choice at a place."""
        return self._with(place_id, pick=pick, why=" ".join(why.split()), time=time, blind=not self.revealed)

    def _with(self, place_id: str, **changes: Any) -> "Comparison":
        changed = (msgspec.structs.replace(each, **changes) if each.id == place_id else each for each in self.places)
        return msgspec.structs.replace(self, places=tuple(changed))

    def tally(self) -> Tally:
        """How often each was chosen in this round while it was hidden which is which."""
        picks = [place.pick for place in self.places if place.blind]
        return Tally(*(picks.count(pick) for pick in (Pick.FIRST, Pick.SECOND, Pick.NEITHER)))

    def names(self) -> tuple[str, str]:
        """What to call the two: by what differs between them."""
        one, other = self.first, self.second
        if one.model == other.model:
            return _style(one), _style(other)
        if one.style == other.style:
            return one.model, other.model
        return f"{one.model}, {_style(one)}", f"{other.model}, {_style(other)}"


def together(comparison: Comparison, rounds: Iterable[Comparison]) -> tuple[Tally, int]:
    """The tally of all rounds between the same two, whichever was called the first, and how many rounds those are.

    A round of which it may not be told yet which is which is left out, and `comparison` counts as it is now.
    """
    total, count = comparison.tally(), 1
    for each in rounds:
        turned = _same(each.first, comparison.second) and _same(each.second, comparison.first)
        same = _same(each.first, comparison.first) and _same(each.second, comparison.second)
        if each.id != comparison.id and each.open and (same or turned):
            total += each.tally() if same else each.tally().turned()
            count += 1
    return total, count


def _same(one: Contender, other: Contender) -> bool:
    """Whether two are the same: a style that was changed since is another one."""
    known = not one.sampling or not other.sampling or one.sampling == other.sampling
    return (one.model, one.style) == (other.model, other.style) and known


def still_to_write(missing: int, whole: int, seconds: float) -> str:
    """How far the writing is, in words; `seconds` is what is left as far as is known, 0.0 where it is not."""
    there = tr("{whole} of {whole2} answers are there", whole=whole - missing, whole2=whole)
    if not seconds:
        return f"{there}."
    minutes = math.ceil(seconds / 60)
    return tr("{there}; about {value} more.", there=there, value=tr("{n} minutes", "", minutes))


def perplexity(answers: tuple[Answer, ...]) -> float | None:
    """exp(-sum of log-likelihoods / tokens) over all answers that were scored; None when none was.

    The lower, the less surprised the model was at its own words; of two models the numbers do not compare.
    """
    scored = [each for each in answers if each.log_likelihood is not None and each.tokens]
    tokens = sum(each.tokens for each in scored)
    return math.exp(-sum(each.log_likelihood or 0.0 for each in scored) / tokens) if tokens else None


def _style(contender: Contender) -> str:
    return shown(contender.style) or tr("My own settings")
