"""Comments and tracked changes of an OpenDocument text (ODF 1.3, 5.5 and 14.1), which pandoc passes over.

A comment and a change become signs in the text, which pandoc hands on, and the signs become what pandoc makes of Word's
comments and changes. A change that the text of a whole paragraph lies in begins or ends between two paragraphs; its
sign stands in the next one.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, cast

from inkwell.exchange.archive import Archive
from inkwell.exchange.pandoc_blocks import Block

CONTENT: Final = "content.xml"
_BEGINS: Final = "\ufdd3"
_ENDS: Final = "\ufdd4"
_SIGN: Final = re.compile(f"([{_BEGINS}{_ENDS}])(\\d+)[{_BEGINS}{_ENDS}]")
_TAG: Final = re.compile(
    rb"<(/?)(office:annotation-end|office:annotation|text:tracked-changes|text:change-start|text:change-end|text:change"
    rb"|text:p|text:h)(?=[\s/>])([^<>]{0,2000})>"
)
_NAME: Final = re.compile(rb"(?:office:name|text:change-id)=\"([^\"<>]*)\"")
_BLOCKS: Final = (b"text:p", b"text:h")
_LONGEST: Final = 200_000
"""Bytes of one comment."""
_ENDED: Final = re.compile(rb"<office:annotation-end\b[^<>]*?office:name=\"([^\"<>]*)\"")
_REGION: Final = re.compile(rb"<text:changed-region\b")
_ID: Final = re.compile(rb"(?:text|xml):id=\"([^\"<>]*)\"")
_KIND: Final = re.compile(rb"<text:(insertion|deletion)\b")
_WHITE: Final = re.compile(r"<text:(?:s|tab|line-break)\b[^<>]*>")
_MARKUP: Final = re.compile(r"<[^<>]*>")


@dataclass(slots=True)
class _Said:
    """One comment or change: what pandoc would call its classes where it begins and ends, who made it, its words."""

    begins: str
    ends: str
    author: str = ""
    date: str = ""
    words: str = ""


@dataclass
class OdtReview:
    """What was said of one document. `with_signs` comes first, then `told` with each of its blocks."""

    _said: list[_Said] = field(default_factory=list[_Said])
    looks: int = 0
    """How many changes only say how words look; they are not told."""

    def with_signs(self, archive: Archive) -> None:
        """Put signs into the archive's text where it holds comments or changes."""
        data = archive.entries.get(CONTENT, b"")
        if b"<office:annotation" in data or b"<text:tracked-changes" in data:
            for sign in (_BEGINS, _ENDS):
                data = data.replace(sign.encode(), b"\xef\xbf\xbd")
            archive.entries[CONTENT] = b"".join(_Signs(data, self._said, self).pieces())

    def told(self, blocks: Iterator[Block]) -> Iterator[Block]:
        """The blocks with comments and changes instead of signs."""
        return (cast("Block", self._within(each)) for each in blocks) if self._said else blocks

    def _within(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._within(each) for name, each in cast("dict[str, Any]", value).items()}
        if not isinstance(value, list):
            return value
        found: list[Any] = []
        for each in cast("list[Any]", value):
            text = cast("Block", each).get("c") if isinstance(each, dict) and "t" in each else None
            if isinstance(text, str) and _SIGN.search(text):
                found += self._inlines(text)
            else:
                found.append(self._within(each))
        return found

    def _inlines(self, text: str) -> Iterator[Block]:
        at = 0
        for sign in _SIGN.finditer(text):
            if words := text[at : sign.start()]:
                yield {"t": "Str", "c": words}
            at = sign.end()
            yield from self._span(sign[1] == _BEGINS, int(sign[2]))
        if words := text[at:]:
            yield {"t": "Str", "c": words}

    def _span(self, begins: bool, number: int) -> Iterator[Block]:
        said = self._said[number] if number < len(self._said) else _Said("", "")
        if kind := said.begins if begins else said.ends:
            inlines: list[Block] = [{"t": "Str", "c": said.words}] if begins and said.words else []
            pairs = [["id", f"odt-{number}"], ["author", said.author], ["date", said.date]]
            yield {"t": "Span", "c": [["", [kind], pairs], inlines]}


class _Signs:
    """Goes through a text once and puts the signs in."""

    def __init__(self, data: bytes, said: list[_Said], review: OdtReview) -> None:
        self._data = data
        self._said = said
        self._review = review
        self._by_name: dict[bytes, int] = {}
        self._ended = set(_ENDED.findall(data))
        self._next_end = -1
        self._noted = False
        self._inside = 0
        """In how many paragraphs we are."""
        self._held: list[bytes] = []
        """Signs that wait for the next paragraph."""

    def pieces(self) -> Iterator[bytes]:
        """The text in pieces."""
        at, data = 0, self._data
        while found := _TAG.search(data, at):
            closes, name, more = found[1] == b"/", found[2], found[3]
            empty = more.endswith(b"/")
            yield data[at : found.start()]
            at = found.end()
            if name in _BLOCKS:
                yield self._paragraph(found[0], closes, empty)
            elif name == b"text:tracked-changes" and not closes and not empty and not self._noted:
                at = self._changes(found.start())
            elif name == b"office:annotation" and not closes and not empty:
                sign, at = self._annotation(found)
                yield from self._placed(sign)
            elif not closes:
                yield from self._placed(self._marked(name, more))
        yield data[at:]

    def _paragraph(self, tag: bytes, closes: bool, empty: bool) -> bytes:
        if closes:
            self._inside = max(self._inside - 1, 0)
            return tag
        held, self._held = b"".join(self._held), []
        if empty and held:
            return tag[:-2] + b">" + held + b"</" + tag[1:7] + b">"
        self._inside += not empty
        return tag + held

    def _placed(self, sign: bytes) -> Iterator[bytes]:
        if sign and not self._inside:
            self._held.append(sign)
        else:
            yield sign

    def _annotation(self, found: re.Match[bytes]) -> tuple[bytes, int]:
        """The sign for a comment, and where the comment ends; what never ends stays as it is."""
        if self._next_end < found.end():
            # Looked for once, however many begin before it.
            end = self._data.find(b"</office:annotation>", found.end())
            self._next_end = len(self._data) if end < 0 else end
        end = self._next_end
        if end >= min(len(self._data), found.end() + _LONGEST):
            return found[0], found.end()
        inner = self._data[found.end() : end].decode("utf-8", "replace")
        # Before its paragraphs stands who made it, and when.
        words = _words(inner[max(inner.find("<text:"), 0) :])
        number = self._add(_Said("comment-start", "comment-end", *_signed(inner), words))
        end += len(b"</office:annotation>")
        name = _NAME.search(found[3])
        if name is None or name[1] not in self._ended:
            return _sign(_BEGINS, number) + _sign(_ENDS, number), end
        self._by_name[b"office:" + name[1]] = number
        return _sign(_BEGINS, number), end

    def _changes(self, start: int) -> int:
        """Take note of all changes, which stand before the text; where they end."""
        self._noted = True
        end = self._data.find(b"</text:tracked-changes>", start)
        if end < 0:
            return self._data.find(b">", start) + 1
        for region in _REGION.split(self._data[start:end])[1:]:
            name, kind = _ID.search(region), _KIND.search(region)
            if name is None or kind is None:
                self._review.looks += 1
                continue
            info, _, rest = region.decode("utf-8", "replace").partition("</office:change-info>")
            if kind[1] == b"deletion":
                said = _Said("deletion", "", *_signed(info), _words(rest) or "¶")
            else:
                said = _Said("insert-start", "insert-end", *_signed(info))
            self._by_name[b"text:" + name[1]] = self._add(said)
        return end + len(b"</text:tracked-changes>")

    def _marked(self, name: bytes, more: bytes) -> bytes:
        """The sign for where a change, or the end of a comment, stands."""
        called = _NAME.search(more)
        number = self._by_name.get(name[: name.index(b":") + 1] + called[1]) if called else None
        if number is None:
            return b""
        return _sign(_ENDS if name.endswith(b"-end") else _BEGINS, number)

    def _add(self, said: _Said) -> int:
        self._said.append(said)
        return len(self._said) - 1


def _sign(sign: str, number: int) -> bytes:
    return f"{sign}{number}{sign}".encode()


def _signed(fragment: str) -> tuple[str, str]:
    """Who said it, and when."""
    found = [re.search(rf"<dc:{name}>([^<>]*)</dc:{name}>", fragment) for name in ("creator", "date")]
    author, date = (html.unescape(each[1]).strip() if each else "" for each in found)
    return author, re.sub(r"\.\d+$", "", date)


def _words(fragment: str) -> str:
    """The words of a comment or of what was deleted, a line for each paragraph."""
    first, *others = fragment[:_LONGEST].split("<office:annotation")
    bare = _WHITE.sub(" ", first + "".join(each.partition("</office:annotation>")[2] for each in others))
    return html.unescape(_MARKUP.sub("", re.sub(r"</text:[ph]>", "\n", bare))).strip()
