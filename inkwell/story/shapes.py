"""The known shape of a poem, told from its lines: a sonnet, a haiku, a limerick; and how the parts of a song agree."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from inkwell.story.metre import Metre
from inkwell.translation import tr

HAIKU: Final = (5, 7, 5)
_SECTION: Final = re.compile(
    r"\s*(?:\[(?P<named>[^\]\n]{1,40})\]"
    r"|[*_]*(?P<plain>(?:(?:pre-?)?chorus|verse|bridge|refrain|hook|intro|outro)(?:\s*\d+)?)\s*:?[*_]*)\s*",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]")


class Section(NamedTuple):
    """A labelled part of a song, with how many lines it has."""

    label: str
    lines: int


def shape_of(syllables: Sequence[int], rhymes: Sequence[str], metre: Metre | None = None) -> str:
    """The shape that a poem plainly has: "sonnet", "haiku", "limerick", "couplets"; "" for none of these.

    `syllables` of each of its lines, and `rhymes` a letter for each, any sign that is no letter for a line that rhymes
    with no other.
    """
    count = len(syllables)
    if count == 3 and all(abs(one - other) <= 1 for one, other in zip(syllables, HAIKU, strict=True)):
        return "haiku"
    if count == 14 and metre is not None and (metre.foot, metre.feet) == ("iambic", 5):
        return "sonnet"
    if count == 5 and "".join(rhymes) == "AABBA" and max(syllables[2:4]) < min(syllables[:2]):
        return "limerick"
    pairs = (rhymes[at : at + 2] for at in range(0, count - 1, 2))
    return "couplets" if count >= 4 and count % 2 == 0 and all(_pair(each) for each in pairs) else ""


def _pair(rhymes: Sequence[str]) -> bool:
    return rhymes[0] == rhymes[1] and rhymes[0].isalpha()


def wanted_in(shape: str) -> tuple[int, ...]:
    """The syllables that the lines of a shape have where it fixes them: a haiku's 5, 7 and 5; nothing for others."""
    return HAIKU if shape == "haiku" else ()


def label_of(line: str) -> str:
    """The label that a line of a song is, such as "Chorus" of "[Chorus]"; "" where it is sung."""
    found = _SECTION.fullmatch(line)
    return (found["named"] or found["plain"]).strip() if found else ""


def sections_of(lines: Sequence[str]) -> tuple[Section, ...]:
    """The labelled parts of a song, in their order; what stands before the first label is in none."""
    found: list[Section] = []
    for line in lines:
        label = label_of(line)
        if label:
            found.append(Section(label, 0))
        elif found and _WORD.search(line):
            found[-1] = Section(found[-1].label, found[-1].lines + 1)
    return tuple(found)


def unlike(sections: Sequence[Section]) -> tuple[str, ...]:
    """A sentence for each verse or chorus that has another number of lines than the first of its kind."""
    told: list[str] = []
    for kind in ("verse", "chorus"):
        same = [each for each in sections if re.match(rf"{kind}\b", each.label, re.IGNORECASE) and each.lines]
        told += (
            tr(
                "“{label}” has {n} lines where the first of its kind has {first}.",
                "",
                each.lines,
                label=each.label,
                first=same[0].lines,
            )
            for each in same
            if each.lines != same[0].lines
        )
    return tuple(told)
