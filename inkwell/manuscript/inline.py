"""What is marked inside the words of one paragraph: emphasis, code, links, footnotes, comments, escapes.

CommonMark decides what is what; where it leaves something to HTML or to other dialects, this is what a novelist meets:
`~~struck~~`, `[^1]`, `^[a note]`, `%%a comment%%`. Reading takes time in proportion to the text.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.delimiters import Run, paired, run_at
from inkwell.manuscript.marks import Mark, Style

MOST_TOKENS: Final = 1_000
"""A paragraph with more markers than this is no prose, and is left plain."""
_FIRST: Final = re.compile(r"[\\`*_~%<!\[\]^]")
"""Where a token may begin: found many times faster than a token is, which is only looked for there."""
_FIRST_OR_ADDRESS: Final = re.compile(r"[\\`*_~%<!\[\]^h]")
_TOKEN: Final = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+|~+|%%|<!--|<|!?\[|\^\[|\]|\bhttps?://[^\s<>]+")
_TICKS: Final = re.compile("`+")
_ADDRESS: Final = re.compile(r"<(?:https?://|mailto:)[^\s<>]*>")
_LABEL: Final = re.compile(r"\[\^[^\s\[\]^]{1,99}\]")
_TARGET: Final = re.compile(
    r"\(\s*+(?:<[^<>\n]*+>|[^\s()<]*+(?:\([^\s()]*+\)[^\s()]*+)*+)"
    r"""(?:\s++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?+\s*+\)"""
)
_CLOSERS: Final = {"<!--": "-->", "%%": "%%"}


@dataclass(slots=True)
class _Bracket:
    """A bracket that may begin a link, an image or a footnote; `runs` were there before it."""

    style: Style
    start: int
    opens: int
    runs: int
    works: bool = True


class Scan:
    """Reads the words of a paragraph from `start` on. `read` once, then `marks` are there, in no order.

    `unclosed` is what a comment began with that does not end here ("<!--" or "%%"), at `unclosed_at`, or "".
    """

    def __init__(self, text: str, start: int = 0) -> None:
        self._text = text
        self._start = start
        self._runs: list[Run] = []
        self._brackets: list[_Bracket] = []
        self._ticks: dict[int, list[int]] | None = None
        self.marks: list[Mark] = []
        self.unclosed = ""
        self.unclosed_at = 0

    def read(self) -> bool:
        """Find the marks; false where there are too many, and then there are none."""
        text, place, count = self._text, self._start, 0
        first = _FIRST_OR_ADDRESS if "://" in text else _FIRST
        while (found := first.search(text, place)) is not None:
            piece = _TOKEN.match(text, found.start())
            if piece is None:
                place = found.end()
                continue
            count += 1
            if count > MOST_TOKENS:
                self.marks, self.unclosed = [], ""
                return False
            place = self._take(piece.group(), piece.start(), piece.end())
        self._pair(0)
        return True

    def _take(self, piece: str, start: int, end: int) -> int:
        """Take one token; returns where to go on."""
        first = piece[0]
        if first in "*_~":
            run = run_at(self._text, start, end)
            if run is not None:
                self._runs.append(run)
            return end
        if first == "\\":
            return self._mark(Style.ESCAPE, start, end, 1, 0)
        if first == "`":
            return self._code(start, end)
        if piece in _CLOSERS:
            return self._comment(piece, start, end)
        if first == "]":
            return self._close(start)
        if first == "<":
            found = _ADDRESS.match(self._text, start)
            return self._mark(Style.LINK, start, found.end(), 1, 1) if found else end
        # By its beginning: an address may end with anything, a bracket too.
        return self._bare_address(piece, start) if first == "h" else self._open(piece, start, end)

    def _mark(self, style: Style, start: int, end: int, opens: int, closes: int) -> int:
        self.marks.append(Mark(style, start, end, opens, closes))
        return end

    def _bare_address(self, piece: str, start: int) -> int:
        """An address without brackets; the punctuation behind it is the sentence's."""
        address = piece.rstrip("?!.,:;*_~'\"’”)]")
        return self._mark(Style.LINK, start, start + len(address), 0, 0)

    def _code(self, start: int, end: int) -> int:
        if self._ticks is None:
            self._ticks = {}
            for run in _TICKS.finditer(self._text):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        same = self._ticks.get(end - start, [])
        at = bisect_left(same, end)
        if at == len(same):
            return end
        return self._mark(Style.CODE, start, same[at] + end - start, end - start, end - start)

    def _comment(self, opener: str, start: int, end: int) -> int:
        if self.unclosed == opener:
            return end
        closer = _CLOSERS[opener]
        at = self._text.find(closer, end)
        if at >= end + (opener == "%%"):
            return self._mark(Style.COMMENT, start, at + len(closer), len(opener), len(closer))
        # Per cent signs begin a comment of several paragraphs only where a paragraph begins: "100%% of them" is prose.
        if at < 0 and not self.unclosed and (opener == "<!--" or not self._text[:start].strip()):
            self.unclosed, self.unclosed_at = opener, start
        return end

    def _open(self, piece: str, start: int, end: int) -> int:
        label = _LABEL.match(self._text, start) if piece == "[" else None
        if label is not None:
            return self._mark(Style.REFERENCE, start, label.end(), 2, 1)
        style = {"[": Style.LINK, "![": Style.IMAGE, "^[": Style.NOTE}[piece]
        self._brackets.append(_Bracket(style, start, end - start, len(self._runs)))
        return end

    def _close(self, start: int) -> int:
        """A bracket closes: a link or an image if an address follows, a footnote in any case."""
        if not self._brackets:
            return start + 1
        bracket = self._brackets.pop()
        end = start + 1
        if bracket.style is not Style.NOTE:
            target = _TARGET.match(self._text, end) if bracket.works else None
            if target is None:
                return end
            end = target.end()
        if bracket.style is Style.LINK:
            # There is no link in a link.
            for outer in self._brackets:
                outer.works = outer.works and outer.style is not Style.LINK
        self._pair(bracket.runs)
        return self._mark(bracket.style, bracket.start, end, bracket.opens, end - start)

    def _pair(self, first: int) -> None:
        """Pair the runs from number `first` on; what is left of them pairs with nothing else."""
        self.marks += paired(self._runs[first:])
        del self._runs[first:]
