"""A whole text with typographic marks in place of the keyboard's, and the other way round; as edits of paragraphs."""

from collections.abc import Callable, Iterator
from typing import Final

from inkwell.manuscript.edits import Edit
from inkwell.manuscript.markup import Inside, may_be_marked, parse, prose
from inkwell.manuscript.quotation import EM_DASH, EN_DASH, NARROW, NO_BREAK, Convention
from inkwell.manuscript.typography import Switches, may_swap, swap_for

_DOUBLE: Final = "“”„‟«»「」"
_SINGLE: Final = "‘’‚‛‹›『』"
_HIGH: Final = (";", ":", "!", "?")
_SPACES: Final = (NARROW, NO_BREAK)
_TYPED: Final = ('"', "'", "--", "...", "–-")
_SIGHT: Final = 3_000
"""Code points before a mark that are looked at."""

Change = Callable[[str, Inside], list[Edit]]
"""The edits of one paragraph, first to last, in its code points; `Inside` says what it begins in the middle of."""


def typesetting(convention: Convention, switches: Switches) -> Change:
    """What sets a paragraph as if it had been typed with these switches on; code, comments and addresses stay."""

    def change(line: str, inside: Inside) -> list[Edit]:
        if not any(mark in line for mark in _TYPED) and not (convention.spaced and " " in line):
            return []
        return list(_typeset(line, _kept(line, inside), convention, switches))

    return change


def plainness(convention: Convention) -> Change:
    """What puts the keyboard's marks in a paragraph: what `typesetting` would put there is taken back."""
    swaps = dict.fromkeys(_SINGLE, "'") | dict.fromkeys(_DOUBLE, '"') | {"…": "..."}
    swaps |= dict.fromkeys("".join(convention.inner), "'") | dict.fromkeys("".join(convention.outer), '"')
    swaps |= {EN_DASH: "--", EM_DASH: "--" if convention.dash == EM_DASH else "---"}
    long = {convention.ellipsis: "...", convention.dash: "--"}

    def change(line: str, inside: Inside) -> list[Edit]:
        return [] if line.isascii() else list(_plain(line, _kept(line, inside), convention, long | swaps))

    return change


def changed(text: str, change: Change) -> str:
    """A whole text after such a change of each paragraph."""
    lines = text.split("\n")
    last = {kind: _last_line_with(lines, kind.value) for kind in (Inside.HTML, Inside.PERCENT)}
    inside = Inside.NOTHING
    for number, line in enumerate(lines):
        lines[number] = _edited(line, change(line, inside))
        if inside is not Inside.NOTHING or may_be_marked(line):
            inside = parse(line, inside, lambda kind, number=number: last[kind] > number).ends
    return "\n".join(lines)


def _last_line_with(lines: list[str], mark: str) -> int:
    return next((number for number in range(len(lines) - 1, -1, -1) if mark in lines[number]), -1)


def _edited(line: str, edits: list[Edit]) -> str:
    for edit in reversed(edits):
        line = line[: edit.at] + edit.inserted + line[edit.at + edit.removed :]
    return line


def _kept(line: str, inside: Inside) -> list[bool]:
    """Which characters are no prose, and are to be kept."""
    keep = [True] * len(line)
    for start, end in prose(line, inside):
        keep[start:end] = [False] * (end - start)
    return keep


def _typeset(line: str, keep: list[bool], convention: Convention, switches: Switches) -> Iterator[Edit]:
    """What comes of a paragraph when it is typed, but for the characters that are to be kept."""
    made: list[str] = []
    ends: list[int] = []
    """Where in the line the text ends that a character was made of."""
    for at, typed in enumerate(line):
        last = made[-1] if made else ""
        made.append(typed)
        ends.append(at + 1)
        if keep[at] or not may_swap(last, typed):
            continue
        begin = max(len(made) - 1 - _SIGHT, 0)
        swap = swap_for("".join(made[begin:-1]), typed, convention, switches, line[at + 1 : at + 2])
        if swap is None:
            continue
        start, end = begin + swap.start, begin + swap.end
        first = ends[start - 1] if start else 0
        if not any(keep[first : ends[end - 1]]):
            ends[start:end] = [ends[end - 1]] * len(swap.text)
            made[start:end] = swap.text
    yield from _differences(line, made, ends)


def _differences(line: str, made: list[str], ends: list[int]) -> Iterator[Edit]:
    """The edits that make of a line what was made of it."""
    place = done = 0
    text = ""
    for each, end in zip([*made, ""], [*ends, len(line)], strict=True):
        if text and end > place:
            yield Edit(done, place - done, text)
            done, text = place, ""
        if each and end == place + 1 and line[place] == each:
            if text or place > done:
                yield Edit(done, place - done, text)
            place = done = end
            text = ""
        else:
            text += each
            place = max(place, end)
    if text or place > done:
        yield Edit(done, place - done, text)


def _plain(line: str, keep: list[bool], convention: Convention, swaps: dict[str, str]) -> Iterator[Edit]:
    at = 0
    while at < len(line):
        length = next((size for size in (2, 1) if line[at : at + size] in swaps), 0)
        if length and not any(keep[at : at + length]):
            opens = line[at] == convention.opening_dash and not line[:at].strip(" >")
            yield Edit(at, length, "--" if opens else swaps[line[at : at + length]])
        elif not keep[at] and line[at] in _SPACES and convention.spaced:
            if _hugs(line, at, convention):
                yield Edit(at, 1, "")
            elif line[at + 1 : at + 2] in _HIGH:
                yield Edit(at, 1, " ")
        at += length or 1


def _hugs(line: str, at: int, convention: Convention) -> bool:
    """Whether a place is right inside a pair of outer marks."""
    opening, closing = convention.outer
    return line[at - 1 : at] == opening or line[at + 1 : at + 2] == closing
