"""What choices between two tell: a tally, how sure it is, and the same in words.

A choice of neither says nothing about which is better and is left out of the reckoning, as in a sign test.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inkwell.translation import figure, tr

SURE: Final = 0.05
"""The usual level: chance alone does better than that once in twenty rounds."""
VERY_SURE: Final = 0.01
LIKELY: Final = 0.2
Z: Final = 1.959964
"""The normal quantile of a two-sided 95 % interval."""


class Pick(StrEnum):
    """What an author chose."""

    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"


@dataclass(frozen=True)
class Tally:
    """How often the first, the second and neither was chosen."""

    first: int = 0
    second: int = 0
    neither: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.first + other.first, self.second + other.second, self.neither + other.neither)

    @property
    def decided(self) -> int:
        """Choices of one of the two."""
        return self.first + self.second

    @property
    def chance(self) -> float:
        """How likely choices at least as uneven are by chance alone: the exact two-sided binomial (sign) test at 1/2.

        For a round whose length was settled before it began; who stops when he likes the tally is surer than he may be.
        """
        n, most = self.decided, max(self.first, self.second)
        tail = sum(math.comb(n, k) for k in range(most, n + 1))
        return min(1.0, 2 * tail / 2**n)

    def interval(self) -> tuple[float, float]:
        """In which the first's share of choices lies in the long run, with 95 % confidence (Wilson, 1927).

        From 0.0 to 1.0 when nothing was decided.
        """
        n = self.decided
        if not n:
            return 0.0, 1.0
        share, square = self.first / n, Z * Z
        middle = (share + square / (2 * n)) / (1 + square / n)
        reach = Z / (1 + square / n) * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
        return max(0.0, middle - reach), min(1.0, middle + reach)

    def turned(self) -> "Tally":
        """The same with the two exchanged."""
        return Tally(self.second, self.first, self.neither)


def verdict(tally: Tally, names: tuple[str, str]) -> str:
    """What a round that is over says, in a sentence or two."""
    if not tally.decided:
        return tr("You chose neither of the two each time.") if tally.neither else tr("Nothing has been chosen yet.")
    name = names[0] if tally.first >= tally.second else names[1]
    if tally.first == tally.second:
        said = tr(
            "You chose each of the two {first} of {decided} times; there is nothing between them.",
            first=tally.first,
            decided=tally.decided,
        )
    else:
        most = max(tally.first, tally.second)
        said = tr(
            "You chose {name} {most} of {decided} times; {sureness}",
            name=name,
            most=most,
            decided=tally.decided,
            sureness=_sureness(tally.chance),
        )
    if not tally.neither:
        return said
    return tr("{said} Neither was better {times}; that is not counted.", said=said, times=_times(tally.neither))


def long_run(tally: Tally, names: tuple[str, str]) -> str:
    """What to expect of further choices; "" while nothing was decided."""
    if not tally.decided:
        return ""
    leading = tally if tally.first >= tally.second else tally.turned()
    name = names[0] if tally.first >= tally.second else names[1]
    low, high = (round(100 * bound) for bound in leading.interval())
    return tr(
        "In the long run you would choose {name} between {low} and {high} times in 100, as far as this tells.",
        name=name,
        low=low,
        high=high,
    )


def so_far(tally: Tally, places: int) -> str:
    """The tally while it is hidden which is which: it says how uneven it is, and not whom it is for."""
    done = tally.decided + tally.neither
    if not done:
        return tr("{places} places; which is which is shown when you have chosen at all of them.", places=places)
    high, low = max(tally.first, tally.second), min(tally.first, tally.second)
    return tr(
        "{done} of {places} chosen: one of them {high}, the other {low}, neither {neither}. Which is which is shown "
        "at the end.",
        done=done,
        places=places,
        high=high,
        low=low,
        neither=tally.neither,
    )


def _sureness(chance: float) -> str:
    percent = _percent(chance)
    if chance <= VERY_SURE:
        return tr(
            "that is far more than chance would explain (chance alone would be as uneven in {percent} of such rounds).",
            percent=percent,
        )
    if chance <= SURE:
        return tr(
            "that is more than chance would explain (chance alone would be as uneven in {percent} of such rounds).",
            percent=percent,
        )
    if chance <= LIKELY:
        return tr(
            "that may be a preference, or chance (chance alone would be as uneven in {percent} of such rounds). "
            "More places would tell.",
            percent=percent,
        )
    return tr(
        "chance alone explains that: it would be as uneven in {percent} of such rounds.",
        percent=percent,
    )


def _percent(share: float) -> str:
    if share < 0.001:
        return tr("less than {least}", least=figure(0.1, ".1f") + " %")
    return f"{figure(100 * share, '.1f' if share < 0.1 else '.0f')} %"


def _times(count: int) -> str:
    return {1: tr("once"), 2: tr("twice")}.get(count, tr("{count} times", count=count))
