"""Styled words as Markdown that reads as they are styled: markers where they work, escapes only where they are needed.

What was written is read again with `inkwell.manuscript`. Where it would read otherwise, what was taken for a marker
gets a backslash; where that does not help either, the words stand without their styles. No word is ever lost.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from inkwell.manuscript.inline import Scan
from inkwell.manuscript.marks import UNSTYLED, Style, in_order, stretches
from inkwell.manuscript.markup import PROSE, Kind, kind_of, may_be_marked

WRITTEN: Final = Style.LINK | Style.STRIKE | Style.STRONG | Style.EMPHASIS | Style.CODE | Style.REFERENCE
_ORDER: Final = (Style.LINK, Style.STRIKE, Style.STRONG, Style.EMPHASIS, Style.CODE, Style.REFERENCE)
"""The styles that can be written, the outer ones first."""
_MARKER: Final = -1
_LINK: Final = int(Style.LINK)
_TRIES: Final = 6
_MOST_WORDS: Final = 500
"""Changes of style in one line; with more, which no prose has, the page would leave it plain as well."""
_PIECES: Final = re.compile(r"\s+|\S+")
_SPECIAL: Final = re.compile(r"[\\`*_~%<!\[\]^]")
_BEGINS: Final = re.compile(r"(\s*(?:\d{1,9})?)(?=\S)")


class Words(NamedTuple):
    """Words of one style; `address` is where a link leads."""

    text: str
    styles: Style
    address: str = ""


def markdown_line(words: Iterable[Words], free: bool = True) -> str:
    """One line of Markdown. `free`: it stands for itself, and must not begin like a heading, list or quotation."""
    settled = _settled(words)
    plain = "".join(each.text for each in settled)
    if may_be_marked(plain) or any(each.styles for each in settled):
        line = _styled_line(settled) if len(settled) < _MOST_WORDS else None
        plain = _SPECIAL.sub(r"\\\g<0>", plain) if line is None else line
    return unbegun(plain) if free else plain


def _styled_line(words: list[Words]) -> str | None:
    """A line that reads as it is meant. What no marker can say where it stands loses its style."""
    for _ in range(_TRIES):
        wrong = 0
        for emphasis in ("*", "_"):
            text, wrong = _mended(_written(words, emphasis))
            if wrong < 0:
                return text
        words = _settled([each._replace(styles=UNSTYLED) if at == wrong else each for at, each in enumerate(words)])
    return None


def _settled(words: Iterable[Words]) -> list[Words]:
    """The same with the white space around each style outside it, because a marker must touch a word."""
    pieces = [Words(piece, each.styles, each.address) for each in words for piece in _PIECES.findall(each.text)]
    after: list[Words | None] = []
    for piece in reversed(pieces):
        after.append(after[-1] if piece.text.isspace() and after else None if piece.text.isspace() else piece)
    after.reverse()
    found: list[Words] = []
    before: Words | None = None
    for piece, following in zip(pieces, after, strict=True):
        if piece.text.isspace():
            found.append(_between(piece.text, before, following))
        else:
            found.append(piece)
            before = piece
    return [
        Words("".join(each.text for each in alike), styles, address)
        for (styles, address), alike in groupby(found, key=lambda each: (each.styles, each.address))
    ]


def _between(space: str, before: Words | None, after: Words | None) -> Words:
    if before is None or after is None:
        return Words(space, UNSTYLED)
    styles = before.styles & after.styles
    if before.address != after.address:
        styles &= ~Style.LINK
    return Words(space, styles, before.address if Style.LINK in styles else "")


class _Line:
    """A line as it is written; for each character the styles it should be read with, or that it is a marker."""

    def __init__(self, emphasis: str) -> None:
        self.text = ""
        self.meant: list[int] = []
        self.owners: list[int] = []
        """For each character the number of the words that it belongs to."""
        self._parts: list[str] = []
        self._open: list[tuple[Style, str]] = []
        self._emphasis = emphasis

    def put(self, text: str, meant: int, owner: int) -> None:
        self._parts.append(text)
        self.meant += [meant] * len(text)
        self.owners += [owner] * len(text)

    def end(self) -> "_Line":
        self.text = "".join(self._parts)
        return self

    def escape(self, places: Sequence[int]) -> None:
        """Put a backslash before each of these places."""
        edges = [0, *places, len(self.text)]
        pieces = list(pairwise(edges))
        self.text = "\\".join(self.text[low:high] for low, high in pieces)
        for attribute, value in (("meant", None), ("owners", 0)):
            old: list[int] = getattr(self, attribute)
            new = old[: edges[1]]
            for low, high in pieces[1:]:
                new += [_MARKER if value is None else old[low], *old[low:high]]
            setattr(self, attribute, new)

    def turn_to(self, styles: Style, address: str, ticks: int, owner: int) -> None:
        """End the styles that go, from the inside out, and begin those that come."""
        keeps = 0
        while keeps < len(self._open) and _goes_on(self._open[keeps], styles, address):
            keeps += 1
        while len(self._open) > keeps:
            style, value = self._open.pop()
            self.put(self._marks(style, value)[1], _MARKER, max(owner - 1, 0))
        for style in _ORDER:
            if style in styles and style not in (each[0] for each in self._open):
                value = address if style is Style.LINK else "`" * ticks if style is Style.CODE else ""
                self._open.append((style, value))
                self.put(self._marks(style, value)[0], _MARKER, owner)

    def _marks(self, style: Style, value: str) -> tuple[str, str]:
        if style is Style.LINK:
            return "[", f"]({value})"
        if style is Style.REFERENCE:
            return "[^", "]"
        mark = {Style.STRIKE: "~~", Style.STRONG: "**", Style.EMPHASIS: self._emphasis}.get(style, value)
        return mark, mark


def _goes_on(opened: tuple[Style, str], styles: Style, address: str) -> bool:
    style, value = opened
    return style in styles and (style is not Style.LINK or value == address) and style is not Style.CODE


def _written(words: Sequence[Words], emphasis: str) -> _Line:
    line = _Line(emphasis)
    for number, (text, styles, address) in enumerate(words):
        longest = max((len(run) for run in re.findall("`+", text)), default=0) if Style.CODE in styles else 0
        line.turn_to(styles, address, longest + 1, number)
        line.put(text, int(styles), number)
    line.turn_to(UNSTYLED, "", 0, len(words))
    return line.end()


def _mended(line: _Line) -> tuple[str, int]:
    """The line with backslashes before what would be taken for a marker, and -1.

    Or, in place of the -1, the number of the first words that would read otherwise all the same.
    """
    for _ in range(_TRIES):
        taken, wrong = _misread(line)
        if not taken:
            return line.text, line.owners[wrong] if wrong >= 0 else -1
        line.escape(taken)
    return line.text, 0


def _misread(line: _Line) -> tuple[list[int], int]:
    """The places of words that would be read as markers; if there is none, the first that is read otherwise, or -1."""
    text = line.text
    scan = Scan(text)
    scan.read()
    read = [0] * len(text)
    for part in stretches(in_order(scan.marks)):
        value = _MARKER if part.mark >= 0 else int(part.styles & WRITTEN)
        read[part.start : part.end] = [value] * (part.end - part.start)
    both = list(zip(read, line.meant, strict=True))
    taken = {at for at, (as_read, as_meant) in enumerate(both) if as_read == _MARKER != as_meant}
    if scan.unclosed:
        taken.add(scan.unclosed_at)
    taken = {at for at in taken if _SPECIAL.match(text[at])}
    # An address without brackets is a link by itself.
    wrong = (at for at, (a, b) in enumerate(both) if a != b and not (a >= 0 <= b and a & ~_LINK == b & ~_LINK))
    return sorted(taken), -1 if taken else next(wrong, -1)


def unbegun(line: str) -> str:
    """A line that does not begin like anything but prose: with a backslash where it would.

    Scene breaks stay: they are what their author meant.
    """
    paragraph = kind_of(line)
    if paragraph == PROSE or paragraph.kind is Kind.BREAK:
        return line
    begins = _BEGINS.match(line)
    at = begins.end() if begins else 0
    return f"{line[:at]}\\{line[at:]}"
