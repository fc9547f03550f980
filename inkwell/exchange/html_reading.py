"""HTML off the clipboard as Markdown: from Word, LibreOffice, Google Docs, browsers and mails.

The page is read once, tag by tag, with a stack of its own: no depth of nesting is too deep and no address is ever
looked up. Scripts, styles, pictures and embedded things are passed over; of links the words stay, and web and mail
addresses.
"""

import re
import time
from dataclasses import dataclass, field, replace
from functools import lru_cache
from html.parser import HTMLParser
from typing import Final, NamedTuple

from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.manuscript.marks import UNSTYLED, Style

LARGEST: Final = 2_000_000
"""Characters of HTML that are read at all."""
_MOST_UNCLOSED: Final = 1_000
"""Tags that do not end; more are no page, and the library looks for each one's end."""
PATIENCE: Final = 5.0
"""Seconds after which reading is given up; a page of half a million characters takes a tenth of it."""
_PASSED_OVER: Final = re.compile(
    "script|style|title|xml|object|iframe|svg|math|template|noscript|audio|video|canvas|rt|rp|select|textarea"
)
_VOID: Final = re.compile("br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param")
_BLOCK: Final = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|"
    "footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_PLAIN: Final = frozenset(("div", "p", "span", "font", "o:p", "td", "tr", "li", "ul"))
"""Elements that say nothing about the words in them, unless an attribute does."""
_STYLES: Final = {
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), Style.EMPHASIS),
    **dict.fromkeys(("b", "strong"), Style.STRONG),
    **dict.fromkeys(("s", "strike", "del"), Style.STRIKE),
    **dict.fromkeys(("code", "tt", "kbd", "samp"), Style.CODE),
}
_DEEPEST_QUOTE: Final = 9
_DEEPEST_INDENT: Final = 40
_DEEPEST_SEARCH: Final = 200
"""Open elements among which the one that an end tag means is looked for."""
_MARKED_SECTION: Final = re.compile(r"<!\[[^>]*>")
_WORD_LIST: Final = re.compile(r"level(\d)")
_WORD_NOTE: Final = re.compile(r"mso-(?:foot|end)note-id:\s*([a-z]+\d+)")
_NOTE_REFERENCE: Final = re.compile(r"#_(ftn|edn)ref\d+")
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_PADDING: Final = re.compile("[ \u00a0]*(?: \u00a0|\u00a0 |\u00a0\u00a0)[ \u00a0]*")
"""No-break spaces that only stand in for ordinary ones; a single one between words is the author's."""
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\ufeff"))
_SCHEMES: Final = ("http://", "https://", "mailto:")


class _Traits(NamedTuple):
    """What an element's name says about it."""

    block: bool
    void: bool
    passed_over: bool


@lru_cache(maxsize=256)
def _traits(tag: str) -> _Traits:
    return _Traits(*(pattern.fullmatch(tag) is not None for pattern in (_BLOCK, _VOID, _PASSED_OVER)))


class _Element(NamedTuple):
    """An open element and what holds in it."""

    tag: str = ""
    styles: Style = UNSTYLED
    address: str = ""
    quotes: int = 0
    heading: int = 0
    hidden: bool = False
    label: bool = False
    """Whether it is the bullet or number that Word writes out."""
    kept: bool = False
    """Whether white space and line ends count."""
    indent: int = 0
    """Columns that list items in it are moved in."""


@dataclass(slots=True)
class _Paragraph:
    words: list[Words] = field(default_factory=list[Words])
    quotes: int = 0
    heading: int = 0
    indent: int = 0
    item: str = ""
    note: str = ""
    row: bool = False

    @property
    def empty(self) -> bool:
        return all(not each.text.strip() for each in self.words)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page holds: its Markdown, and whether anything in it has a style, or there is only plain text."""

    markdown: str
    styled: bool
    verbatim: bool
    """Whether it is a program's text with its own spaces, of which the plain text is the better copy."""


def read_html(html: str) -> Reading | None:
    """Read a page; None where that is too much, takes too long, or cannot be understood."""
    if len(html) > LARGEST:
        return None
    # Behind the last ">" nothing ends any more: neither the library nor an expression is to look for it there often.
    last = html.rfind(">") + 1
    if html.count("<", last) > _MOST_UNCLOSED or html.count("<") > html.count(">") + _MOST_UNCLOSED:
        return None
    reader = _Reader()
    try:
        reader.feed(_MARKED_SECTION.sub("", html[:last]) + html[last:])
        reader.close()
        return reader.reading()
    except (TimeoutError, AssertionError, ValueError):
        # The library asserts what pages should be like.
        return None


class _Reader(HTMLParser):
    """Gathers paragraphs of styled words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open = [_Element()]
        self._lists: list[int] = []
        """For each open list the number of its next item, 0 for bullets."""
        self._rows: list[list[int]] = []
        """For each open table row, where its cells begin among the paragraphs."""
        self._found: list[_Paragraph] = []
        self._now = _Paragraph()
        self._item = ""
        self._word_item: str | None = None
        self._css: dict[str, dict[str, str]] = {}
        self._verbatim = False
        self._deadline = time.monotonic() + PATIENCE

    # what the library calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._be_patient()
        if _traits(tag).block:
            self._flush()
        if tag == "br":
            self._add("\n")
        elif tag == "hr":
            self._found.append(_Paragraph([Words("* * *", UNSTYLED)], quotes=self._open[-1].quotes))
        if _traits(tag).void:
            return
        self._close_implied(tag)
        self._open.append(self._element(tag, {name: value or "" for name, value in attrs}))
        self._begin(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._be_patient()
        if _traits(tag).block:
            self._flush()
        lowest = max(len(self._open) - _DEEPEST_SEARCH, 1)
        for at in range(len(self._open) - 1, lowest - 1, -1):
            if self._open[at].tag == tag:
                del self._open[at:]
                self._end(tag)
                return

    def handle_data(self, data: str) -> None:
        self._be_patient()
        here = self._open[-1]
        if here.label:
            self._word_item = (self._word_item or "") + data
        elif not here.hidden:
            self._add(data.replace("\r\n", "\n").replace("\r", "\n") if here.kept else _SPACES.sub(" ", data))

    def _be_patient(self) -> None:
        if time.monotonic() > self._deadline:
            raise TimeoutError

    # elements

    def _element(self, tag: str, attributes: dict[str, str]) -> _Element:
        outer = self._open[-1]
        if not attributes and tag in _PLAIN:
            return outer._replace(tag=tag)
        css = self._declarations(attributes.get("style", ""))
        styles = _styled(outer.styles | _STYLES.get(tag, UNSTYLED), css)
        quoted = tag == "blockquote" or (tag == "div" and "solid" in css.get("border-left", ""))
        spaces = css.get("white-space", "pre" if tag == "pre" else "")
        if spaces == "pre" and _traits(tag).block and not self._found and self._now.empty:
            self._verbatim = True
        made = outer._replace(
            tag=tag,
            styles=styles,
            quotes=min(outer.quotes + quoted, _DEEPEST_QUOTE),
            heading=_HEADINGS.get(tag, 1 if attributes.get("class") == "MsoTitle" else outer.heading),
            hidden=outer.hidden or _traits(tag).passed_over or _is_hidden(attributes, css),
            label=outer.label or css.get("mso-list", "") == "ignore",
            kept=spaces.startswith(("pre", "break-spaces")) if spaces else outer.kept,
        )
        if tag == "a":
            made = self._anchor(made, attributes)
        elif "Apple-converted-space" in attributes.get("class", ""):
            self._add(" ")
            made = made._replace(hidden=True)
        return made

    def _anchor(self, made: _Element, attributes: dict[str, str]) -> _Element:
        address = attributes.get("href", "").strip()
        note = _WORD_NOTE.search(attributes.get("style", "").lower())
        if note is not None:
            label = note[1].removeprefix("ftn")
            if not _NOTE_REFERENCE.fullmatch(address):
                self._now.words.append(Words(label, Style.REFERENCE))
            elif self._now.empty:
                self._now.note = label
            return made._replace(hidden=True)
        if not address.lower().startswith(_SCHEMES):
            return made
        return made._replace(address=_safe(address), styles=made.styles | Style.LINK)

    def _declarations(self, style: str) -> dict[str, str]:
        if style not in self._css:
            pairs = (each.split(":", 1) for each in style.lower()[:2000].split(";") if ":" in each)
            self._css[style] = {name.strip(): value.strip() for name, value in pairs}
        return self._css[style]

    def _close_implied(self, tag: str) -> None:
        """End what a new element ends: a paragraph by any block, an item by the next."""
        if _traits(tag).block and self._open[-1].tag == "p":
            self._open.pop()
        if tag == "li":
            for at in range(len(self._open) - 1, max(len(self._open) - _DEEPEST_SEARCH, 0), -1):
                if self._open[at].tag in ("ul", "ol"):
                    return
                if self._open[at].tag == "li":
                    del self._open[at:]
                    return

    def _begin(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in ("ul", "ol"):
            start = attributes.get("start", "1")
            self._lists.append(0 if tag == "ul" else int(start) if start.isdigit() and len(start) < 9 else 1)
        elif tag == "li":
            self._begin_item()
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].append(len(self._found))
        elif tag == "p":
            self._begin_word_item(self._declarations(attributes.get("style", "")).get("mso-list", ""))

    def _begin_item(self) -> None:
        number = self._lists[-1] if self._lists else 0
        self._item = f"{number}. " if number else "- "
        if number:
            self._lists[-1] += 1
        # What stands in the item's own lists is moved in by its marker.
        outer = self._open[-1]
        self._now.indent = outer.indent
        self._open[-1] = outer._replace(indent=min(outer.indent + len(self._item), _DEEPEST_INDENT))

    def _begin_word_item(self, described: str) -> None:
        level = _WORD_LIST.search(described)
        if level is not None:
            self._word_item = ""
            self._now.indent = 2 * (int(level[1]) - 1)

    def _end(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "tr" and self._rows:
            self._end_row(self._rows.pop())

    def _end_row(self, cells: list[int]) -> None:
        """Make one line of a row whose cells hold a paragraph each; others are a page laid out as a table."""
        filled = [self._found[start:end] for start, end in zip(cells, [*cells[1:], len(self._found)], strict=True)]
        filled = [cell for cell in filled if cell]
        if len(filled) < 2 or any(len(cell) > 1 for cell in filled):
            return
        first = filled[0][0]
        words = list(first.words)
        for (cell,) in filled[1:]:
            words += [Words("\t", UNSTYLED), *cell.words]
        del self._found[cells[0] :]
        self._found.append(replace(first, words=words, row=True))

    # words

    def _add(self, text: str) -> None:
        here = self._open[-1]
        if text and not here.hidden:
            self._now.words.append(Words(text.translate(_INVISIBLE), here.styles, here.address))

    def _flush(self) -> None:
        """End the paragraph, if anything stands in it."""
        now, here = self._now, self._open[-1]
        if now.empty:
            self._now = _Paragraph(indent=now.indent, note=now.note)
            return
        if self._word_item is not None:
            number = re.match(r"\s*(\d+)", self._word_item)
            self._item, self._word_item = f"{number[1]}. " if number else "- ", None
        else:
            now.indent = here.indent if not self._item else max(here.indent - len(self._item), 0)
        now.quotes, now.heading, now.item, self._item = here.quotes, here.heading, self._item, ""
        self._found.append(now)
        self._now = _Paragraph()

    def reading(self) -> Reading:
        """What was read."""
        self._flush()
        before = None
        parts: list[str] = []
        for paragraph in self._found:
            self._be_patient()
            lines = _lines(paragraph)
            if lines:
                parts.append("" if before is None else "\n" if _joins(before, paragraph) else "\n\n")
                parts.append(lines)
                before = paragraph
        text = "".join(parts)
        styled = any(
            each.heading or each.quotes or each.item or each.note or any(word.styles for word in each.words)
            for each in self._found
        )
        return Reading(text, styled or "\n" in text, self._verbatim)


def _styled(styles: Style, css: dict[str, str]) -> Style:
    """What holds in an element that says so by its style and not by its name."""
    slant, weight = css.get("font-style", ""), css.get("font-weight", "")
    if slant:
        styles = styles | Style.EMPHASIS if slant in ("italic", "oblique") else styles & ~Style.EMPHASIS
    if weight:
        strong = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
        styles = styles | Style.STRONG if strong else styles & ~Style.STRONG
    if "line-through" in css.get("text-decoration", "") + css.get("text-decoration-line", ""):
        styles |= Style.STRIKE
    return styles


def _is_hidden(attributes: dict[str, str], css: dict[str, str]) -> bool:
    return "hidden" in attributes or css.get("display") == "none" or css.get("mso-hide") == "all"


def _safe(address: str) -> str:
    """An address as Markdown holds it."""
    plain = re.sub(r"[\s<>\\]", lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), address)
    return plain.replace("(", "%28").replace(")", "%29")


def _joins(before: _Paragraph, after: _Paragraph) -> bool:
    """Whether two paragraphs are items of a list or rows of a table, which stand close."""
    return bool((before.row and after.row) or (after.item and (before.item or before.indent)))


def _lines(paragraph: _Paragraph) -> str:
    """A paragraph as Markdown; where it holds empty lines, as several."""
    quote = "> " * paragraph.quotes
    mark = "#" * paragraph.heading + " " * bool(paragraph.heading) or paragraph.item
    if paragraph.note:
        mark = f"[^{paragraph.note}]: "
    prefix = quote + " " * paragraph.indent + mark
    following = quote + " " * (paragraph.indent + len(paragraph.item))
    found: list[str] = []
    for words in _parted(paragraph):
        line = markdown_line(_tidy(words, paragraph), free=not mark)
        found.append((prefix if not found else following) + line if line else "")
    return re.sub("\n{3,}", "\n\n", "\n".join(found).strip("\n"))


def _parted(paragraph: _Paragraph) -> list[list[Words]]:
    lines: list[list[Words]] = [[]]
    for words in paragraph.words:
        text = words.text.replace("\n", " ") if paragraph.heading else words.text
        first, *others = text.split("\n")
        lines[-1].append(words._replace(text=first))
        lines += [[words._replace(text=each)] for each in others]
    return lines


def _tidy(words: list[Words], paragraph: _Paragraph) -> list[Words]:
    """Without spaces at the ends or doubled, without the weight that a heading has anyway."""
    whole = "".join(each.text for each in words)
    padded = bool(_PADDING.search(whole)) or "  " in whole or whole != whole.strip(" \u00a0")
    found: list[Words] = []
    for each in words:
        styles = each.styles & ~Style.STRONG if paragraph.heading else each.styles
        text = each.text
        if Style.LINK in styles and text.strip() in (each.address, each.address.removeprefix("mailto:")):
            styles &= ~Style.LINK
        if padded:
            text = re.sub(" {2,}", " ", _PADDING.sub(" ", text))
            if not found or found[-1].text.endswith(" "):
                text = text.lstrip(" \u00a0") if not found else text.lstrip(" ")
        if text:
            found.append(Words(text, styles, each.address if Style.LINK in styles else ""))
    while found and not found[-1].text.strip(" \u00a0"):
        found.pop()
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip(" \u00a0"))
    return found
