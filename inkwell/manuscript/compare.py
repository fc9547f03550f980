"""Two texts side by side, word by word: what was taken out, what was put in, and what both share.

Paragraphs are compared first, then the words of those that changed. A word has its spaces before it, so that
a comma put in is a comma, and a sentence put in begins where a sentence begins.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inkwell.manuscript.counts import count_words
from inkwell.manuscript.edits import common_end, common_start
from inkwell.manuscript.matching import Change, changes
from inkwell.manuscript.spans import Origin, Span, joined, shifted, within

_PARAGRAPH: Final = re.compile(r"[\r\n]+|[^\r\n]+")
_WITH_BREAK: Final = re.compile(r"[^\r\n]+[\r\n]*|[\r\n]+")
"""A paragraph and what ends it: of one that was parted, both halves are then one change."""
_MARKS: Final = (
    r"!-/:-@\[-`{-~\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2010-\u2027\u2030-\u205e"
    r"\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20"
)
"""Punctuation, Markdown's marks and symbols of either width; all else that is no space is a letter."""
_IDEOGRAPHS: Final = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER: Final = rf"[^\s{_MARKS}{_IDEOGRAPHS}]"
_WORD: Final = rf"{_LETTER}++(?:['’\-\u2010\u2011]{_LETTER}++)*+|[{_IDEOGRAPHS}]|(?P<mark>[{_MARKS}])(?P=mark)*+"
"""A word (marks inside it join), an ideograph, or one mark as often as it is repeated."""
_BREAK: Final = r"[\r\n]++"
_SPACE: Final = r"[^\S\r\n]"
_SPACED_WORD: Final = re.compile(rf"{_BREAK}|{_SPACE}*+(?:{_WORD})|{_SPACE}++")
_BARE_WORD: Final = re.compile(rf"{_BREAK}|{_WORD}|{_SPACE}++")

_FEW: Final = 3
"""Shared words that keep two changes apart; with fewer between them they read as one."""
_LONG: Final = 60
"""Characters from which a run without spaces is compared inside too: no word of prose is that long."""
_ROOM: Final = 2_000
"""Characters left beside the first and the last difference, so that a change can begin at a sentence."""
_SLIDE: Final = 400
"""Words that a change may be moved along text that reads the same."""
_CLOSING: Final = frozenset(("”", "’", "»", '"', "'", "*", "**", "_", ")"))
"""Marks that may stand between the end of a sentence and the next one."""


class Part(StrEnum):
    """Which of two texts a stretch belongs to."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that both texts share, or that only the old or the new one has.

    `old` and `new` are the code points where it begins in either text; where it is not in a text, where it
    stood or would stand.
    """

    part: Part
    text: str
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One place where two texts differ, in code points of either; one side may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


@dataclass(frozen=True, slots=True)
class Clash:
    """A place that both sides changed, each in its own way."""

    base: str
    mine: str
    theirs: str


# Comparing


def compare(old: str, new: str) -> tuple[Stretch, ...]:
    """Return the stretches of two texts in order, at each change what was removed before what was added.

    The texts of SAME and REMOVED make `old`, those of SAME and ADDED make `new`, whatever the texts hold.
    """
    return tuple(_stretches(old, new, _text_changes(old, new)))


def compare_words(old: str, new: str) -> tuple[Stretch, ...]:
    """Return the same of two wordings of one passage: by words throughout, whatever their paragraphs."""
    return tuple(_stretches(old, new, _word_changes(old, new)))


def _stretches(old: str, new: str, found: Sequence[Change]) -> Iterator[Stretch]:
    old_at = new_at = 0
    for change in [*found, Change(len(old), len(old), len(new), len(new))]:
        if change.old_start > old_at:
            yield Stretch(Part.SAME, old[old_at : change.old_start], old_at, new_at)
        if change.old_end > change.old_start:
            yield Stretch(Part.REMOVED, old[change.old_start : change.old_end], change.old_start, change.new_start)
        if change.new_end > change.new_start:
            yield Stretch(Part.ADDED, new[change.new_start : change.new_end], change.old_end, change.new_start)
        old_at, new_at = change.old_end, change.new_end


def _text_changes(old: str, new: str) -> list[Change]:
    """Return where two texts differ, in code points: in paragraphs first, then in the words of those."""
    head, tail = _shared_ends(old, new)
    found: list[Change] = []
    for change in _in_text(old[head : len(old) - tail], new[head : len(new) - tail], _PARAGRAPH):
        at = _moved(change, head, head)
        before, after = old[at.old_start : at.old_end], new[at.new_start : at.new_end]
        inside = _word_changes(before, after) if before and after else [Change(0, len(before), 0, len(after))]
        found += (_moved(each, at.old_start, at.new_start) for each in inside)
    return found


def _shared_ends(old: str, new: str) -> tuple[int, int]:
    """Return how much of both ends is the same and far enough from any difference to need no looking at."""
    head = max(common_start(old, new) - _ROOM, 0)
    head = max(old.rfind(" ", 0, head), old.rfind("\n", 0, head), 0)
    tail = max(common_end(old[head:], new[head:]) - _ROOM, 0)
    starts = [place for mark in " \n" if (place := old.find(mark, len(old) - tail)) >= 0]
    return head, len(old) - min(starts) if starts and tail else 0


def _moved(change: Change, old: int, new: int) -> Change:
    return Change(change.old_start + old, change.old_end + old, change.new_start + new, change.new_end + new)


def _in_text(old: str, new: str, item: re.Pattern[str]) -> list[Change]:
    """Return the changes between the items of two texts, in code points."""
    old_items, new_items = _items(old, item), _items(new, item)
    return _in_code_points(changes(old_items, new_items), old_items, new_items)


def _items(text: str, item: re.Pattern[str]) -> list[str]:
    return [found.group() for found in item.finditer(text)]


def _in_code_points(found: Sequence[Change], old: Sequence[str], new: Sequence[str]) -> list[Change]:
    old_ends, new_ends = _offsets(old), _offsets(new)
    return [
        Change(old_ends[each.old_start], old_ends[each.old_end], new_ends[each.new_start], new_ends[each.new_end])
        for each in found
    ]


def _offsets(items: Sequence[str]) -> list[int]:
    """Return where each item begins, and where the last one ends."""
    places = [0]
    for item in items:
        places.append(places[-1] + len(item))
    return places


# Words


def _word_changes(old: str, new: str) -> list[Change]:
    old_words, new_words = _items(old, _SPACED_WORD), _items(new, _SPACED_WORD)
    found = _without_islands(changes(old_words, new_words), old_words, new_words)
    slid = [_slid(found, place, old_words, new_words) for place in range(len(found))]
    rough = _in_code_points(slid, old_words, new_words)
    return [_trimmed(change, old, new) for change in rough]


def _without_islands(found: Sequence[Change], old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Make one of two changes with only a mark, or a stray word or two, between them."""
    joint: list[Change] = []
    for change in found:
        before = joint[-1] if joint else None
        if before is not None and _is_island(before, change, old):
            joint[-1] = Change(before.old_start, change.old_end, before.new_start, change.new_end)
        else:
            joint.append(change)
    return joint


def _is_island(before: Change, after: Change, old: Sequence[str]) -> bool:
    """Say whether what two changes share between them is too little, beside their size, to be read as kept."""
    between = "".join(old[before.old_end : after.old_start]) if after.old_start - before.old_end < 2 * _FEW else None
    if between is None or "\n" in between or "\r" in between:
        return False
    return count_words(between) * _FEW <= min(_size(before), _size(after)) - 1


def _size(change: Change) -> int:
    return max(change.old_end - change.old_start, change.new_end - change.new_start)


def _slid(found: Sequence[Change], place: int, old: Sequence[str], new: Sequence[str]) -> Change:
    """Move words that were only added, or only removed, along text that reads the same, to where a sentence begins."""
    change = found[place]
    if change.old_end > change.old_start and change.new_end > change.new_start:
        return change
    added = change.old_start == change.old_end
    words, start, end = (new, change.new_start, change.new_end) if added else (old, change.old_start, change.old_end)
    floor = (
        max(found[place - 1].new_end if added else found[place - 1].old_end, start - _SLIDE)
        if place
        else max(0, start - _SLIDE)
    )
    by = 0
    best = (_beginning(words, start), 0)
    while start + by > floor and words[start + by - 1] == words[end + by - 1]:
        by -= 1
        best = max(best, (_beginning(words, start + by), by))
    return _moved(change, best[1], best[1])


def _beginning(words: Sequence[str], place: int) -> int:
    """Say how good a place is to begin a change at: 3 a paragraph, 2 a sentence, 1 after a mark, 0 elsewhere."""
    if place == 0 or words[place - 1][-1] in "\r\n":
        return 3
    while place > 1 and words[place - 1] in _CLOSING:
        place -= 1
    last = words[place - 1][-1]
    return 2 if last in ".!?…。！？" else int(not last.isalnum())


def _trimmed(change: Change, old: str, new: str) -> Change:
    """Leave out of a change what both sides begin and end with: bare words, and characters of endless ones."""
    before, after = old[change.old_start : change.old_end], new[change.new_start : change.new_end]
    if not before or not after:
        return change
    head, tail = _shared_words(before, after)
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    if min(len(before), len(after)) > _LONG and all(_BARE_WORD.fullmatch(side) for side in (before, after)):
        start = common_start(before, after)
        head, tail = head + start, tail + common_end(before[start:], after[start:])
    return Change(change.old_start + head, change.old_end - tail, change.new_start + head, change.new_end - tail)


def _shared_words(old: str, new: str) -> tuple[int, int]:
    """Return how many characters of whole bare words two texts share at their start and, beyond it, at their end."""
    old_words, new_words = _items(old, _BARE_WORD), _items(new, _BARE_WORD)
    shorter = min(len(old_words), len(new_words))
    head = next((n for n in range(shorter) if old_words[n] != new_words[n]), shorter)
    rest = shorter - head
    tail = next((n for n in range(rest) if old_words[-1 - n] != new_words[-1 - n]), rest)
    return sum(map(len, old_words[:head])), sum(map(len, old_words[len(old_words) - tail :]))


# Passages


def passages(stretches: Sequence[Stretch]) -> tuple[Passage, ...]:
    """Return the places where two texts differ, in order; changes with few shared words between are one.

    A paragraph's end keeps two changes apart.
    """
    found: list[Passage] = []
    apart = True
    for each in stretches:
        if each.part is Part.SAME:
            apart = "\n" in each.text or "\r" in each.text or count_words(each.text) >= _FEW
            continue
        old_end = each.old + (len(each.text) if each.part is Part.REMOVED else 0)
        new_end = each.new + (len(each.text) if each.part is Part.ADDED else 0)
        if found and not apart:
            found[-1] = Passage(found[-1].old_start, old_end, found[-1].new_start, new_end)
        else:
            found.append(Passage(each.old, old_end, each.new, new_end))
        apart = False
    return tuple(found)


def put_back(old: str, new: str, passage: Passage) -> str:
    """Return `new` with one passage as it was in `old`. To put back several, begin with the last."""
    return new[: passage.new_start] + old[passage.old_start : passage.old_end] + new[passage.new_end :]


# Merging


def merge(base: str, mine: str, theirs: str) -> tuple[str | Clash, ...]:
    """Bring two changed copies of a text together, paragraph by paragraph.

    What only one side changed, or both the same way, is taken; what both changed differently is a `Clash`
    with what either has there. Without a clash the pieces joined are the text.
    """
    items = _items(base, _PARAGRAPH), _items(mine, _PARAGRAPH), _items(theirs, _PARAGRAPH)
    pieces: list[str | Clash] = []
    for part in _parts(*items):
        piece = _resolved(*("".join(part_items) for part_items in part))
        last = pieces[-1] if pieces else None
        if isinstance(piece, str) and isinstance(last, str):
            pieces[-1] = last + piece
        elif piece != "":
            pieces.append(piece)
    return tuple(pieces)


def _resolved(base: str, mine: str, theirs: str) -> str | Clash:
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else Clash(base, mine, theirs)


_Items = Sequence[str]


def _parts(base: _Items, mine: _Items, theirs: _Items) -> Iterator[tuple[_Items, _Items, _Items]]:
    """Cut three sequences at the items that all of them share: by turns what may differ, and one shared item."""
    in_mine, in_theirs = _partners(base, mine), _partners(base, theirs)
    at, mine_at, theirs_at = 0, 0, 0
    for place, item in enumerate(base):
        if place in in_mine and place in in_theirs:
            here, there = in_mine[place], in_theirs[place]
            yield base[at:place], mine[mine_at:here], theirs[theirs_at:there]
            yield [item], [item], [item]
            at, mine_at, theirs_at = place + 1, here + 1, there + 1
    yield base[at:], mine[mine_at:], theirs[theirs_at:]


def _partners(base: _Items, other: _Items) -> dict[int, int]:
    """Return where each unchanged item of `base` stands in `other`."""
    found: dict[int, int] = {}
    at = shift = 0
    for change in [*changes(base, other), Change(len(base), len(base), len(other), len(other))]:
        found.update((place, place + shift) for place in range(at, change.old_start))
        at, shift = change.old_end, change.new_end - change.old_end
    return found


# Authorship


def reanchored(old: str, new: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of `old` as far as its words stand in `new`; of all other words the origin is unknown."""
    if old == new:
        return within(spans, 0, len(new))
    found = tuple(_by_letters(tuple(_stretches(old, new, list(_each_word(old, new))))))
    added = (each for each in found if each.part is Part.ADDED)
    came = [Span(each.new, each.new + len(each.text), Origin.UNKNOWN.value) for each in added]
    return joined(sorted((*_carried(found, spans), *came), key=lambda span: span.start))


def _each_word(old: str, new: str) -> Iterator[Change]:
    """Where two texts differ, word by word in the paragraphs that changed.

    Not as an author reads it, where what stands between two changes is changed too: each word that stays is known.
    """
    head, tail = _shared_ends(old, new)
    for change in _in_text(old[head : len(old) - tail], new[head : len(new) - tail], _WITH_BREAK):
        at = _moved(change, head, head)
        words = _in_text(old[at.old_start : at.old_end], new[at.new_start : at.new_end], _SPACED_WORD)
        yield from (_moved(each, at.old_start, at.new_start) for each in words)


def _by_letters(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Words put for others, with the letters that both begin and end with taken for the same."""
    at = 0
    while at < len(stretches):
        one, other = stretches[at], stretches[at + 1] if at + 1 < len(stretches) else None
        at += 1
        if one.part is not Part.REMOVED or other is None or other.part is not Part.ADDED:
            yield one
            continue
        at += 1
        yield from _shared_letters(one, other)


def _shared_letters(gone: Stretch, came: Stretch) -> Iterator[Stretch]:
    head = common_start(gone.text, came.text)
    tail = common_end(gone.text[head:], came.text[head:])
    if head:
        yield Stretch(Part.SAME, came.text[:head], gone.old, came.new)
    if len(came.text) > head + tail:
        yield Stretch(Part.ADDED, came.text[head : len(came.text) - tail], gone.old + head, came.new + head)
    if tail:
        yield Stretch(Part.SAME, came.text[-tail:], gone.old + len(gone.text) - tail, came.new + len(came.text) - tail)


def carry_spans(old: str, new: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of `old` as far as their words stand in `new`; all other words are in no span."""
    if old == new or not spans:
        return within(spans, 0, len(new))
    return joined(_carried(compare(old, new), spans))


def _carried(stretches: Sequence[Stretch], spans: Sequence[Span]) -> list[Span]:
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    found: list[Span] = []
    first = 0
    for each in stretches:
        if each.part is not Part.SAME:
            continue
        end = each.old + len(each.text)
        while first < len(ordered) and ordered[first].end <= each.old:
            first += 1
        behind = next((n for n in range(first, len(ordered)) if ordered[n].start >= end), len(ordered))
        found += shifted(within(ordered[first:behind], each.old, end), each.new)
    return found
