"""Markdown as HTML for the clipboard: what a mail, a browser or a word processor shows of the author's words.

Only what the page itself shows as styled is; everything else is escaped text. Pictures are their descriptions, and only
web and mail addresses are links.
"""

import re
from html import escape
from typing import Final

from inkwell.manuscript.markup import Inside, Kind, Mark, Paragraph, Style, closing_below, kind_of, parse, stretches

_BREAKS: Final = re.compile("(\n\n|\n)")
_ADDRESS: Final = re.compile(r"\]\(\s*+(?:<([^<>\n]*+)>|([^\s()<]*+(?:\([^\s()]*+\)[^\s()]*+)*+))")
_SCHEMES: Final = ("http://", "https://", "mailto:")
_TAGS: Final = {
    Style.EMPHASIS: "em",
    Style.STRONG: "strong",
    Style.STRIKE: "s",
    Style.CODE: "code",
    Style.REFERENCE: "sup",
    Style.NOTE: "small",
}
_COMMENT: Final = '<span style="color:#96521a">'
_CENTRED: Final = '<p style="text-align:center">'


def markdown_html(text: str) -> str:
    """The text as an HTML fragment of paragraphs, headings, quotations, lists and breaks."""
    writer = _Writer()
    parts = _BREAKS.split(text)
    inside = Inside.NOTHING
    lines = parts[::2]
    closing = closing_below(lines)
    for number, (newlines, line) in enumerate(zip(["\n\n", *parts[1::2]], lines, strict=True)):
        parsed = parse(line, inside, lambda kind, at=number: closing(kind, at))
        paragraph = kind_of(line) if inside is Inside.NOTHING else Paragraph(Kind.PROSE)
        if line.strip():
            writer.write(line, paragraph, _inline(line, parsed.marks, paragraph.words), newlines == "\n")
        inside = parsed.ends
    return writer.html()


def _inline(text: str, marks: tuple[Mark, ...], start: int) -> str:
    """The words of a line behind its block markers, with tags for its styles."""
    found: list[str] = []
    around: list[tuple[int, str]] = []
    waiting = 0
    place = start

    def close_until(end: int) -> None:
        while around and around[-1][0] <= end:
            found.append(around.pop()[1])

    for part in stretches(marks):
        if part.end <= start:
            continue
        close_until(place)
        found.append(_text(text[place : part.start]))
        close_until(part.start)
        while waiting < len(marks) and marks[waiting].start <= part.start:
            opened, closed = _tag(text, marks[waiting]) if marks[waiting].end > start else ("", "")
            if closed:
                found.append(opened)
                around.append((marks[waiting].end, closed))
            waiting += 1
        place = part.end
        found.append("" if part.mark >= 0 else _text(text[max(part.start, start) : place]))
    close_until(place)
    found.append(_text(text[place:]))
    return "".join(found)


def _text(text: str) -> str:
    return escape(text).replace("\u00a0", "&nbsp;").replace("\u2028", "<br>")


def _tag(text: str, mark: Mark) -> tuple[str, str]:
    """What opens and closes a mark; nothing for what is no tag."""
    if mark.style in _TAGS:
        return f"<{_TAGS[mark.style]}>", f"</{_TAGS[mark.style]}>"
    if mark.style is Style.COMMENT:
        return _COMMENT, "</span>"
    if mark.style is Style.LINK:
        address = _address(text, mark)
        if address.lower().startswith(_SCHEMES):
            return f'<a href="{escape(address)}">', "</a>"
    return "", ""


def _address(text: str, mark: Mark) -> str:
    behind = text[mark.end - mark.closes : mark.end]
    found = _ADDRESS.match(behind)
    return found[1] or found[2] if found else text[mark.start + mark.opens : mark.end - mark.closes]


class _Writer:
    """Puts lines into paragraphs, quotations and lists, and closes what is open."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._quotes = 0
        self._lists: list[str] = []
        self._paragraph: list[str] = []

    def write(self, line: str, paragraph: Paragraph, words: str, close: bool) -> None:
        """Add a line; `close`: it stands right under the one before, and goes on with it if both are prose."""
        kind = paragraph.kind
        if kind is Kind.PROSE and close and self._paragraph and paragraph.quotes == self._quotes:
            self._paragraph.append(words)
            return
        self._end_paragraph()
        self._quote(paragraph.quotes)
        self._list(paragraph.level if kind in (Kind.BULLET, Kind.NUMBER) else 0, "ol" if kind is Kind.NUMBER else "ul")
        if kind is Kind.HEADING:
            self._found.append(f"<h{paragraph.level}>{words}</h{paragraph.level}>")
        elif kind is Kind.BREAK:
            self._found.append(f"{_CENTRED}{escape(line.lstrip('> ').strip())}</p>")
        elif kind in (Kind.BULLET, Kind.NUMBER):
            self._found.append(f"<li>{words}")
        elif kind is Kind.DEFINITION:
            label = line[paragraph.marker + 2 : line.index("]:", paragraph.marker)]
            self._found.append(f"<p><sup>{escape(label)}</sup> {words}</p>")
        else:
            self._paragraph.append(words)

    def _end_paragraph(self) -> None:
        if self._paragraph:
            self._found.append(f"<p>{'<br>'.join(self._paragraph)}</p>")
            self._paragraph = []

    def _quote(self, quotes: int) -> None:
        if quotes != self._quotes:
            self._list(0, "")
        while self._quotes > quotes:
            self._found.append("</blockquote>")
            self._quotes -= 1
        while self._quotes < quotes:
            self._found.append("<blockquote>")
            self._quotes += 1

    def _list(self, level: int, tag: str) -> None:
        """Open and close lists until one of this level and kind is open, ready for its next item."""
        while len(self._lists) > level or (self._lists and len(self._lists) == level and self._lists[-1] != tag):
            self._found.append(f"</li></{self._lists.pop()}>")
        if level and len(self._lists) == level:
            self._found.append("</li>")
        while len(self._lists) < level:
            self._lists.append(tag)
            # A list that begins deeper than it may still has an item for each level.
            self._found.append(f"<{tag}>" if len(self._lists) == level else f"<{tag}><li>")

    def html(self) -> str:
        """All that was written."""
        self._end_paragraph()
        self._quote(0)
        self._list(0, "")
        return "".join(self._found)
