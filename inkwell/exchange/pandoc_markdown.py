"""Pandoc's blocks in the Markdown that the page reads: paragraphs, emphasis, breaks, notes, comments, pictures.

What Markdown has no mark for becomes the nearest thing that it has, and is counted, so that the author can be told.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.markdown_words import Words
from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.exchange.pandoc_inlines import RAWS, InlineWriter, line_of, parted
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review, told_marks
from inkwell.manuscript.marks import UNSTYLED, Style
from inkwell.manuscript.markup import Kind, kind_of
from inkwell.translation import figure, tr

BREAK: Final = "* * *"
_EMPTY: Final = "\ufdd1"
"""A paragraph without words; what it means is decided when all have been seen."""
_PARTING: Final = re.compile(r"[-—–―⸺⸻_=~*•·# \u00a0]{3,40}|[⁂❦❧☙]")
"""A paragraph that parts scenes by something that the page does not take for a break."""
_COUNTED: Final = {
    "Underline": tr("Underlined words are in italics now: {}."),
    "SmallCaps": tr("Small capitals are ordinary letters now: {}."),
    "Superscript": tr("Raised and lowered letters stand on the line now: {}."),
    "Subscript": tr("Raised and lowered letters stand on the line now: {}."),
    "Math": tr("Formulas are kept as they are typed: {}."),
    "Table": tr("Tables are lines now, with tabs between their cells: {}."),
    "Link": tr("Links to places on the disk or in the document are words now: {}."),
    "Empty": tr("Empty lines between paragraphs became scene breaks: {}."),
}


@dataclass(frozen=True, slots=True)
class _Here:
    """Where in the document a block stands."""

    quotes: int = 0
    indent: int = 0
    item: str = ""

    @property
    def first(self) -> str:
        """What stands before its first line."""
        return "> " * self.quotes + " " * self.indent + self.item

    @property
    def following(self) -> str:
        """What stands before its other lines."""
        return "> " * self.quotes + " " * (self.indent + len(self.item))


class MarkdownWriter(InlineWriter):
    """Writes one stretch of a document. `review` and `pictures` are the whole document's, and so is `counts`."""

    def __init__(
        self, pictures: Pictures, review: Review, counts: Counter[str], looks: Mapping[str, Style] | None = None
    ) -> None:
        """`looks` is what the document's style sheets say of words, by class."""
        super().__init__(pictures, review, counts, looks)
        self._parts: list[tuple[str, bool]] = []
        """Blocks, and whether each stands close to the one above."""

    def add(self, block: Block) -> None:
        """Write one block.

        Raises:
            InkwellError: BAD_INPUT when it is nested too deep.
        """
        try:
            self._block(block, _Here())
        except RecursionError as error:
            sentence = tr("The document is nested too deep to be read.")
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error

    def text(self) -> str:
        """All that was written."""
        self._flush_notes()
        parts = _with_breaks(self._parts, self._counts)
        text = "".join((("\n" if close else "\n\n") if at else "") + part for at, (part, close) in enumerate(parts))
        return RAWS.sub(lambda found: self._raws[int(found[1])], text)

    def _within(self, blocks: Sequence[Block]) -> str:
        inner = MarkdownWriter(self._pictures, self._review, self._counts, self._looks)
        for block in blocks:
            inner.add(block)
        return inner.text()

    # blocks

    def _block(self, block: Block, here: _Here) -> None:
        kind: str = block["t"]
        content: Any = block.get("c")
        if kind in ("Para", "Plain"):
            self._paragraph(self._inlines(told_marks(content)), here)
            self._review.ended()
        elif kind == "Header":
            self._header(content)
        elif kind == "HorizontalRule":
            self._put(here.first + BREAK)
        elif kind in ("BulletList", "OrderedList"):
            self._list(kind, content, here)
        elif kind in ("Div", "Figure", "BlockQuote", "LineBlock", "CodeBlock", "DefinitionList", "Table"):
            self._group(kind, content, here)

    def _group(self, kind: str, content: Any, here: _Here) -> None:
        if kind == "Div":
            self._all(content[1], here)
        elif kind == "BlockQuote":
            self._all(content, _Here(here.quotes + 1, here.indent, here.item))
        elif kind == "LineBlock":
            words = [word for line in content for word in (*self._inlines(line), Words("\n", UNSTYLED))]
            self._paragraph(words[:-1], here)
        elif kind == "CodeBlock":
            self._code(content[1], here)
        elif kind == "DefinitionList":
            for term, meanings in content:
                self._paragraph(self._inlines(term), here)
                for meaning in meanings:
                    self._all(meaning, here)
        elif kind == "Figure":
            self._figure(content, here)
        else:
            self._table(content, here)

    def _all(self, blocks: Iterable[Block], here: _Here) -> None:
        for block in blocks:
            self._block(block, here)
            here = _Here(here.quotes, here.indent + len(here.item))

    def _paragraph(self, words: list[Words], here: _Here, close: bool = False) -> None:
        lines = [line_of(line, free=not here.item) for line in parted(words)]
        plain = "".join(each.text for each in words).strip()
        text = "\n".join((here.following if at else here.first) + line for at, line in enumerate(lines))
        if not any(line.strip("\u00a0 \t") for line in lines):
            self._put(_EMPTY)
        elif _PARTING.fullmatch(plain) and kind_of(plain).kind is not Kind.BREAK:
            self._put(here.first + BREAK)
        else:
            self._put(text, close)

    def _header(self, content: Any) -> None:
        level, found = content[0], self._inlines(told_marks(content[2]))
        self._review.ended()
        # A title is words: what was said of it, and pictures, stand below it.
        below = "".join(each.text for each in found if RAWS.fullmatch(each.text))
        words = [each for each in found if not RAWS.fullmatch(each.text)]
        words = [each._replace(text=each.text.replace("\n", " "), styles=each.styles & ~Style.STRONG) for each in words]
        line = line_of(words, free=False).strip()
        if not line or kind_of(line).kind is Kind.BREAK:
            self._put(line or below or _EMPTY)
            return
        self._flush_notes()
        self._put(f"{'#' * min(level, 6)} {line}")
        if below:
            self._put(below)

    def _list(self, kind: str, content: Any, here: _Here) -> None:
        number = content[0][0] if kind == "OrderedList" else 0
        for at, blocks in enumerate(content[1] if kind == "OrderedList" else content):
            item = f"{number + at}. " if kind == "OrderedList" else "- "
            before = len(self._parts)
            self._all(blocks, _Here(here.quotes, here.indent + len(here.item), item))
            close = len(blocks) == 1 and at > 0
            if close and before < len(self._parts):
                self._parts[before] = (self._parts[before][0], True)

    def _code(self, code: str, here: _Here) -> None:
        longest = max((len(run) for run in re.findall("`{3,}", code)), default=2)
        fence = "`" * (longest + 1)
        lines = [fence, *code.translate({0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}).split("\n"), fence]
        self._put("\n".join((here.following if at else here.first) + line for at, line in enumerate(lines)))

    def _figure(self, content: Any, here: _Here) -> None:
        """A picture with what stands under it, which is often the same as what it is called."""
        before = len(self._parts)
        self._all(content[2], here)
        shown = "\n".join(part for part, _ in self._parts[before:])
        caption = words_of(content[1][1]).strip()
        called = "".join(RAWS.sub(lambda found: self._raws[int(found[1])], shown))
        if caption and " ".join(caption.split()) not in " ".join(called.split()).replace("\\", ""):
            self._all(content[1][1], here)

    def _table(self, content: Any, here: _Here) -> None:
        rows = [*content[3][1], *(row for body in content[4] for row in (*body[2], *body[3])), *content[5][1]]
        cells = [[_undivided(cell[4]) for cell in row[1]] for row in rows]
        if all(len(row) == 1 for row in cells) or not all(_is_one_line(cell) for row in cells for cell in row):
            # A page laid out as a table.
            for row in cells:
                for cell in row:
                    self._all(cell, here)
        else:
            self._counts["Table"] += 1
            for at, row in enumerate(cells):
                words: list[Words] = []
                for number, cell in enumerate(row):
                    words += [Words("\t", UNSTYLED)] * (number > 0)
                    words += [w._replace(text=w.text.replace("\n", " ")) for b in cell for w in self._inlines(b["c"])]
                self._paragraph(words, here, close=at > 0)
        self._all(content[1][1], here)

    def _put(self, text: str, close: bool = False) -> None:
        self._parts.append((text, close))

    def _flush_notes(self) -> None:
        for note in self._notes:
            self._put(note)
        self._notes = []


def remarks_on(counts: Counter[str]) -> list[str]:
    """Sentences on what became something else."""
    found: Counter[str] = Counter()
    for kind, sentence in _COUNTED.items():
        found[sentence] += counts[kind]
    return [sentence.format(figure(number)) for sentence, number in found.items() if number]


def _undivided(cell: Sequence[Block]) -> list[Block]:
    """A cell's blocks without the divisions that only say how they look."""
    return [inner for block in cell for inner in (_undivided(block["c"][1]) if block["t"] == "Div" else [block])]


def _is_one_line(cell: Sequence[Block]) -> bool:
    return not cell or (len(cell) == 1 and cell[0]["t"] in ("Para", "Plain"))


def _with_breaks(parts: list[tuple[str, bool]], counts: Counter[str]) -> list[tuple[str, bool]]:
    """The parts without empty paragraphs; where those are rare, they part scenes, and a break stands there."""
    groups = sum(
        part == _EMPTY and _parts_prose(parts, at)
        for at, (part, _) in enumerate(parts)
        if not at or parts[at - 1][0] != _EMPTY
    )
    rare = groups * 3 <= sum(part != _EMPTY for part, _ in parts)
    found: list[tuple[str, bool]] = []
    for at, (part, close) in enumerate(parts):
        if part != _EMPTY:
            found.append((part, close))
        elif rare and (not at or parts[at - 1][0] != _EMPTY) and _parts_prose(parts, at):
            counts["Empty"] += 1
            found.append((BREAK, False))
    return found


def _parts_prose(parts: Sequence[tuple[str, bool]], at: int) -> bool:
    """Whether prose stands above and below the empty paragraphs that begin here."""
    below = at
    while below < len(parts) and parts[below][0] == _EMPTY:
        below += 1
    neighbours = [parts[at - 1][0] if at else "", parts[below][0] if below < len(parts) else ""]
    return all(each and kind_of(each).kind not in (Kind.HEADING, Kind.BREAK, Kind.DEFINITION) for each in neighbours)
