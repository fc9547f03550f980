"""Pandoc's blocks in the Markdown that the page reads: paragraphs, emphasis, breaks, notes, comments, pictures.

What Markdown has no mark for becomes the nearest thing that it has, and is counted, so that the author can be told.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.css_looks import style_of
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review, deleted_words, told_marks
from inkwell.manuscript.marks import UNSTYLED, Style
from inkwell.manuscript.markup import Kind, kind_of, may_be_marked

BREAK: Final = "* * *"
_EMPTY: Final = "\ufdd1"
"""A paragraph without words; what it means is decided when all have been seen."""
_RAW: Final = "'\ufdd0{}\ufdd0'"
"""Stands for what is put in as it is; the apostrophes, because Markdown asks whether punctuation stands beside."""
_RAWS: Final = re.compile("'\ufdd0(\\d+)\ufdd0'")
_PARTING: Final = re.compile(r"[-—–―⸺⸻_=~*•·# \u00a0]{3,40}|[⁂❦❧☙]")
"""A paragraph that parts scenes by something that the page does not take for a break."""
_CLEAN: Final = dict.fromkeys(map(ord, "\u00ad\u2060\ufeff\u200b")) | {0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
_UNCLEAN: Final = re.compile("[\u00ad\u200b\u2060\ufdd0\ufdd1\ufeff]")
_WHITE: Final = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
_SPECIAL: Final = re.compile(r"[\\\[\]`*_<]")
_ESCAPED: Final = r"\\\g<0>"
_SCHEMES: Final = ("http://", "https://", "mailto:")
_STYLES: Final = {
    "Emph": Style.EMPHASIS,
    "Strong": Style.STRONG,
    "Strikeout": Style.STRIKE,
    "SmallCaps": UNSTYLED,
    "Superscript": UNSTYLED,
    "Subscript": UNSTYLED,
}
_UNDERLINED: Final = "Underlined"
"""The style that an export of Inkwell gives words with a line under them."""
_APART: Final = "apart"
"""An address that leads nowhere: words of one style and address are one."""
_REFERENCE: Final = "footnote reference"
"""Word's style of the numbers of notes, in small letters."""
_COUNTED: Final = {
    "Underline": "Underlined words are in italics now: {}.",
    "SmallCaps": "Small capitals are ordinary letters now: {}.",
    "Superscript": "Raised and lowered letters stand on the line now: {}.",
    "Subscript": "Raised and lowered letters stand on the line now: {}.",
    "Math": "Formulas are kept as they are typed: {}.",
    "Table": "Tables are lines now, with tabs between their cells: {}.",
    "Link": "Links to places on the disk or in the document are words now: {}.",
    "Empty": "Empty lines between paragraphs became scene breaks: {}.",
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


class MarkdownWriter:
    """Writes one stretch of a document. `review` and `pictures` are the whole document's, and so is `counts`."""

    def __init__(
        self, pictures: Pictures, review: Review, counts: Counter[str], looks: Mapping[str, Style] | None = None
    ) -> None:
        """`looks` is what the document's style sheets say of words, by class."""
        self._looks = looks or {}
        self._pictures = pictures
        self._review = review
        self._counts = counts
        self._parts: list[tuple[str, bool]] = []
        """Blocks, and whether each stands close to the one above."""
        self._raws: list[str] = []
        self._notes: list[str] = []
        self._noted = self._parted = 0
        """How many words a paragraph has up to its last note, and up to a raised comma, which may only part two."""

    def add(self, block: Block) -> None:
        """Write one block.

        Raises:
            InkwellError: BAD_INPUT when it is nested too deep.
        """
        try:
            self._block(block, _Here())
        except RecursionError as error:
            sentence = "The document is nested too deep to be read."
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error

    def text(self) -> str:
        """All that was written."""
        self._flush_notes()
        parts = _with_breaks(self._parts, self._counts)
        text = "".join((("\n" if close else "\n\n") if at else "") + part for at, (part, close) in enumerate(parts))
        return _RAWS.sub(lambda found: self._raws[int(found[1])], text)

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
        lines = [_line(line, free=not here.item) for line in _parted(words)]
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
        below = "".join(each.text for each in found if _RAWS.fullmatch(each.text))
        words = [each for each in found if not _RAWS.fullmatch(each.text)]
        words = [each._replace(text=each.text.replace("\n", " "), styles=each.styles & ~Style.STRONG) for each in words]
        line = _line(words, free=False).strip()
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
        called = "".join(_RAWS.sub(lambda found: self._raws[int(found[1])], shown))
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

    # inlines

    def plain_lines(self, inlines: Sequence[Block]) -> list[str]:
        """A paragraph's lines, which may begin with any sign."""
        return [_line(line, free=False) for line in _parted(self._inlines(told_marks(inlines)))]

    def _inlines(self, inlines: Any) -> list[Words]:
        found: list[Words] = []
        self._noted = self._parted = 0
        self._into(found, inlines or (), UNSTYLED, "")
        return found

    def _into(self, found: list[Words], inlines: Iterable[Block], styles: Style, address: str) -> None:
        plain: list[str] = []
        for inline in inlines:
            kind: str = inline["t"]
            if kind == "Str":
                plain.append(inline["c"])
                continue
            if kind in _WHITE:
                plain.append(_WHITE[kind])
                continue
            self._say(found, plain, styles, address)
            plain = []
            if kind == "Underline":
                self._underlined(found, inline["c"], styles, address)
            elif kind in _STYLES:
                inner: list[Block] = inline["c"]
                if kind == "Superscript" and _is_comma(inner):
                    self._comma(found, styles, address)
                    continue
                self._counts[kind] += 1
                self._into(found, inner, styles | _STYLES[kind], address)
            else:
                self._other(found, inline, styles, address)
        self._say(found, plain, styles, address)

    def _underlined(self, found: list[Words], inlines: Sequence[Block], styles: Style, address: str) -> None:
        """Words with a line under them, which only says of a link that it is one."""
        link = len(inlines) == 1 and inlines[0]["t"] == "Link"
        self._counts["Underline"] += not link
        self._into(found, inlines, styles if link else styles | Style.EMPHASIS, address)

    def _say(self, found: list[Words], pieces: Iterable[str], styles: Style, address: str) -> None:
        text = "".join(pieces)
        if not text:
            return
        if _UNCLEAN.search(text):
            text = text.translate(_CLEAN)
        self._review.heard(text)
        if found and found[-1].styles == styles and found[-1].address == address:
            found[-1] = Words(found[-1].text + text, styles, address)
        else:
            found.append(Words(text, styles, address))

    def _other(self, found: list[Words], inline: Block, styles: Style, address: str) -> None:
        kind: str = inline["t"]
        content: Any = inline.get("c")
        if kind == "Span":
            self._span(found, content, styles, address)
        elif kind == "Link":
            target: str = content[2][0]
            kept = target.lower().startswith(_SCHEMES)
            self._counts["Link"] += not (kept or target.startswith("#"))
            linked = styles | Style.LINK if kept else styles
            self._into(found, _not_underlined(content[1]), linked, _address(target) if kept else address)
        elif kind == "Code":
            self._say(found, content[1], styles | Style.CODE, address)
        elif kind == "Quoted":
            opened, closed = "‘’" if content[0]["t"] == "SingleQuote" else "“”"
            self._say(found, opened, styles, address)
            self._into(found, content[1], styles, address)
            self._say(found, closed, styles, address)
        elif kind == "Note":
            self._note(found, content)
        elif kind == "Image":
            self._image(found, content)
        elif kind == "Math":
            self._counts["Math"] += 1
            self._say(found, content[1], styles, address)
        elif kind == "Cite":
            self._into(found, content[1], styles, address)

    def _span(self, found: list[Words], content: Any, styles: Style, address: str) -> None:
        (_, classes, pairs), inlines = content
        said = dict(pairs)
        before = len(found)
        if "comment-start" in classes:
            self._review.begin(said, words_of(inlines))
        elif "insert-start" in classes:
            self._review.begin_inserted(said)
        elif "comment-end" in classes or "insert-end" in classes:
            self._raw(found, self._review.end(said))
            # The end of a reply lies within the end of what it answers.
            self._into(found, inlines, styles, address)
        elif "deletion" in classes:
            self._deleted(found, said, inlines)
        elif "paragraph-deletion" in classes:
            self._raw(found, self._review.joined(said))
        elif "paragraph-insertion" in classes:
            self._raw(found, self._review.parted(said))
        else:
            self._looking(found, content, styles, address)
            if "insertion" in classes and len(found) >= before:
                self._raw(found, self._review.inserted(said, words_of(inlines)))

    def _looking(self, found: list[Words], content: Any, styles: Style, address: str) -> None:
        """Words of which a class, a style or a style sheet says how they look."""
        (_, classes, pairs), inlines = content
        said = dict(pairs)
        if said.get("custom-style") == _UNDERLINED:
            self._underlined(found, inlines, styles, address)
            return
        if said.get("custom-style", "").lower() == _REFERENCE and _is_comma(inlines):
            self._comma(found, styles, address)
            return
        for each in classes:
            styles |= self._looks.get(each, UNSTYLED)
        if "style" in said:
            styles |= style_of(said["style"])
        self._into(found, inlines, styles, address)

    def _deleted(self, found: list[Words], said: Mapping[str, str], inlines: Sequence[Block]) -> None:
        """Say what was taken out, and what was said of it."""
        words: list[str] = []
        told: list[Words] = []
        for inline in inlines:
            if inline["t"] == "Span" and any(each.startswith("comment-") for each in inline["c"][0][1]):
                self._span(told, inline["c"], UNSTYLED, "")
            else:
                words.append(deleted_words(inline))
        self._raw(found, self._review.deleted(said, "".join(words)))
        found += told

    def _raw(self, found: list[Words], text: str) -> None:
        if text:
            self._raws.append(text)
            found.append(Words(_RAW.format(len(self._raws) - 1), UNSTYLED))

    def _comma(self, found: list[Words], styles: Style, address: str) -> None:
        """A raised comma: where it turns out to part the numbers of two notes, it goes again."""
        self._review.heard(",")
        found.append(Words(",", styles, address))
        self._parted = len(found)

    def _note(self, found: list[Words], blocks: Sequence[Block]) -> None:
        if found and self._parted == len(found) == self._noted + 1:
            # What only parts the numbers of two notes.
            found.pop()
        self._counts["Note"] += 1
        label = str(self._counts["Note"])
        if found and self._noted == len(found):
            # Words of one style are one, and notes 3 and 4 are not note 34.
            self._raw(found, f"[^{label}]")
            found[-1] = found[-1]._replace(address=_APART)
        else:
            found.append(Words(label, Style.REFERENCE))
        self._noted = len(found)
        inner = MarkdownWriter(self._pictures, self._review, self._counts, self._looks)
        for block in blocks:
            inner.add(block)
        lines = inner.text().split("\n")
        self._notes.append("\n".join(f"    {line}" if line and at else line for at, line in enumerate(lines)))
        self._notes[-1] = f"[^{label}]: {self._notes[-1]}"

    def _image(self, found: list[Words], content: Any) -> None:
        address = content[2][0]
        name = self._pictures.name(address)
        called = " ".join(words_of(content[1]).split())
        if name:
            self._raw(found, f"![{_SPECIAL.sub(_ESCAPED, called)}](../assets/{name})")
        elif called:
            found.append(Words(called, UNSTYLED))


def _is_comma(inlines: Sequence[Block]) -> bool:
    return words_of(inlines).strip() == ","


def remarks_on(counts: Counter[str]) -> list[str]:
    """Sentences on what became something else."""
    found: Counter[str] = Counter()
    for kind, sentence in _COUNTED.items():
        found[sentence] += counts[kind]
    return [sentence.format(f"{number:,}") for sentence, number in found.items() if number]


def _undivided(cell: Sequence[Block]) -> list[Block]:
    """A cell's blocks without the divisions that only say how they look."""
    return [inner for block in cell for inner in (_undivided(block["c"][1]) if block["t"] == "Div" else [block])]


def _is_one_line(cell: Sequence[Block]) -> bool:
    return not cell or (len(cell) == 1 and cell[0]["t"] in ("Para", "Plain"))


def _parted(words: Iterable[Words]) -> list[list[Words]]:
    """Words by lines."""
    lines: list[list[Words]] = [[]]
    for each in words:
        first, *others = each.text.split("\n")
        lines[-1].append(each._replace(text=first))
        lines += [[each._replace(text=other)] for other in others]
    return lines


def _line(words: list[Words], free: bool) -> str:
    if len(words) == 1 and not words[0].styles and not may_be_marked(words[0].text):
        return words[0].text.strip(" ")
    return markdown_line(words, free).strip(" ")


def _not_underlined(inlines: list[Block]) -> list[Block]:
    """What a link holds, without the line that word processors put under it."""
    return [inner for each in inlines for inner in (each["c"] if each["t"] == "Underline" else [each])]


def _address(target: str) -> str:
    """An address as Markdown holds it."""
    plain = re.sub(r"[\s<>\\]", lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), target)
    return plain.replace("(", "%28").replace(")", "%29")


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
