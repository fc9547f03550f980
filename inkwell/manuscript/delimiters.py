"""Runs of `*`, `_` and `~~` paired as emphasis, strong and struck text.

The rules are CommonMark's (0.31, "Emphasis and strong emphasis") with one amendment: next to an ideograph or the
punctuation that goes with it a marker counts as standing at a word's edge, because no spaces stand between those words.
"""

import unicodedata
from dataclasses import dataclass

from inkwell.manuscript.marks import Mark, Style

LONGEST_RUN = 9
"""Longer runs are ornaments, not markers."""
_STYLES = {"*": (Style.EMPHASIS, Style.STRONG), "_": (Style.EMPHASIS, Style.STRONG), "~": (Style.STRIKE, Style.STRIKE)}
"""What one marker means, and what two do."""
_EAST_ASIAN = "WF"
_ASCII_MARKS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@dataclass(slots=True)
class Run:
    """What is left of a run of one marker: `length` characters from `start`; `whole` were there at first."""

    mark: str
    start: int
    length: int
    opens: bool
    closes: bool
    whole: int


def run_at(text: str, start: int, end: int) -> Run | None:
    """The run of one marker between two places, or None where it can neither open nor close anything."""
    mark, length = text[start], end - start
    if length > LONGEST_RUN or (mark == "~" and length != 2):
        return None
    before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
    left, right = flanks(before, after), flanks(after, before)
    opens, closes = left, right
    if mark == "_":
        opens = left and (not right or _is_mark(before))
        closes = right and (not left or _is_mark(after))
    return Run(mark, start, length, opens, closes, length) if opens or closes else None


def flanks(outside: str, inside: str) -> bool:
    """Whether a run between two characters belongs to the one inside: left- or right-flanking, by who is asked."""
    if inside.isspace():
        return False
    if not _is_mark(inside) or _east_asian(inside):
        return True
    return outside.isspace() or _is_mark(outside) or _east_asian(outside)


def _is_mark(character: str) -> bool:
    """Whether a character is punctuation or a symbol."""
    if character.isascii():
        return character in _ASCII_MARKS
    return unicodedata.category(character)[0] in "PS"


def _east_asian(character: str) -> bool:
    return not character.isascii() and unicodedata.east_asian_width(character) in _EAST_ASIAN


def paired(runs: list[Run]) -> list[Mark]:
    """The spans that runs make, in no order. Takes time in proportion to the runs: no opener is looked at twice."""
    found: list[Mark] = []
    openers: list[Run] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        while run.closes and run.length:
            # Below this place nothing fits a closer of this kind: that was found out before.
            kind = (run.mark, run.opens, run.whole % 3)
            at = _opener(openers, run, floors.get(kind, -1))
            if at < 0:
                floors[kind] = run.start
                break
            found.append(_joined(openers[at], run))
            del openers[at + bool(openers[at].length) :]
        if run.opens and run.length:
            openers.append(run)
    return found


def _opener(openers: list[Run], closer: Run, floor: int) -> int:
    """The number of the nearest opener that a closer fits and that stands behind `floor`, or -1."""
    for at in range(len(openers) - 1, -1, -1):
        opener = openers[at]
        if opener.start < floor:
            return -1
        if opener.mark == closer.mark and _fits(opener, closer):
            return at
    return -1


def _fits(opener: Run, closer: Run) -> bool:
    if not (opener.closes or closer.opens):
        return True
    return (opener.whole + closer.whole) % 3 != 0 or (opener.whole % 3 == 0 and closer.whole % 3 == 0)


def _joined(opener: Run, closer: Run) -> Mark:
    """The span between two runs; takes its markers from both."""
    used = 2 if opener.length >= 2 and closer.length >= 2 else 1
    opener.length -= used
    start, end = opener.start + opener.length, closer.start + used
    closer.start, closer.length = end, closer.length - used
    return Mark(_STYLES[opener.mark][used - 1], start, end, used, used)
