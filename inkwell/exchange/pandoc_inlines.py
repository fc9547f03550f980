"""Pandoc's inlines in the Markdown that the page reads: words with their styles, notes, comments, pictures.

What is put in as it is, as a comment, stands for itself until the whole stretch is written (`RAWS`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from inkwell.exchange.css_looks import style_of
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review, deleted_words, told_marks
from inkwell.manuscript.marks import UNSTYLED, Style
from inkwell.manuscript.markup import may_be_marked

_RAW: Final = "'\ufdd0{}\ufdd0'"
"""Stands for what is put in as it is; the apostrophes, because Markdown asks whether punctuation stands beside."""
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
RAWS: Final = re.compile("'\ufdd0(\\d+)\ufdd0'")


class InlineWriter:
    """Writes the inlines of one stretch of a document; whoever writes its blocks goes on from here."""

    def __init__(
        self, pictures: Pictures, review: Review, counts: Counter[str], looks: Mapping[str, Style] | None = None
    ) -> None:
        """As `MarkdownWriter`."""
        self._looks = looks or {}
        self._pictures = pictures
        self._review = review
        self._counts = counts
        self._raws: list[str] = []
        self._notes: list[str] = []
        self._noted = self._parted = 0
        """How many words a paragraph has up to its last note, and up to a raised comma, which may only part two."""

    def _within(self, blocks: Sequence[Block]) -> str:
        """The text of a note."""
        raise NotImplementedError

    def plain_lines(self, inlines: Sequence[Block]) -> list[str]:
        """A paragraph's lines, which may begin with any sign."""
        return [line_of(line, free=False) for line in parted(self._inlines(told_marks(inlines)))]

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
        lines = self._within(blocks).split("\n")
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


def parted(words: Iterable[Words]) -> list[list[Words]]:
    """Words by lines."""
    lines: list[list[Words]] = [[]]
    for each in words:
        first, *others = each.text.split("\n")
        lines[-1].append(each._replace(text=first))
        lines += [[each._replace(text=other)] for other in others]
    return lines


def line_of(words: list[Words], free: bool) -> str:
    """Words as one line of Markdown; `free` as in `markdown_line`."""
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
