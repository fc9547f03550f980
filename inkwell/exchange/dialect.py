"""A text as the page shows it, said in pandoc's Markdown: what is a comment, a scene break or a picture is told apart.

The page reads Markdown paragraph by paragraph and knows no HTML; pandoc is given what means to it what the page shows.
Word for word nothing else changes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.marks import Mark, Style
from inkwell.manuscript.markup import Inside, Kind, Paragraph, closing_below, kind_of, may_be_marked, parse

READS: Final = (
    "commonmark+attributes+bracketed_spans+fenced_divs+footnotes+hard_line_breaks+pipe_tables+raw_attribute+strikeout"
)
"""What pandoc is told that it reads."""
_ODD: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What XML cannot hold."""
_SPECIAL: Final = re.compile(r"[<{]|&(?=#?\w+;)")
_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")
_LINE_START: Final = re.compile(r" {0,3}(?::::|=+\s*$|\[[^\]^]*\]:)")
"""What begins something that the page knows nothing of: a div, an underlined heading, a reference."""
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)$")
_ADDRESS: Final = re.compile(r"\]\(\s*+(?:<([^<>\n]*+)>|([^\s()<]*+(?:\([^\s()]*+\)[^\s()]*+)*+))")
_SCHEMES: Final = ("http://", "https://", "mailto:")
_ABOUT: Final = re.compile(r"((?:[^:\n]|:\d\d){0,90}: )?on “([^”\n]{1,200})”: ")
"""How a comment that came from Word says what it is about."""
_SIGNED: Final = re.compile(
    r"(?P<author>[^\W\d_][^\n:;!?]{0,60}?), (?P<date>\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{4}-\d\d-\d\d): "
)


@dataclass(frozen=True)
class Wishes:
    """How the parts that formats see differently are said.

    `scene_break` is a block of pandoc's Markdown; `comment` gives what opens and closes the words that a comment is
    about, from its text (None leaves it out); `picture` gives a picture's address in the document by the one in
    the text, "" for one that is not shown. `headings` is the level of the first heading inside a text.
    """

    scene_break: str
    comment: Callable[[str], tuple[str, str] | None]
    picture: Callable[[str], str]
    headings: int = 5
    underline: bool = False


class Teller:
    """Says texts in pandoc's Markdown. One for a document: the labels of its notes are told apart by section."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._section = 0
        self._notes: list[str] = []
        self._waiting: list[str] = []
        self._inside_comment: list[str] = []

    def lines(self, text: str, verse: bool = False) -> list[str]:
        """The lines of one text; `verse` keeps the spaces before its lines."""
        self._section += 1
        self._notes, self._waiting, self._inside_comment = [], [], []
        lines = _ODD.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n").split("\n")
        found: list[str] = []
        for _, line, paragraph in self._told(lines, verse):
            _put(found, line, paragraph)
        self._settle(found)
        return [*found, *(line for note in self._notes for line in ("", note))]

    def by_line(self, lines: Sequence[str]) -> tuple[list[tuple[int, str]], list[str]]:
        """Lines of one text that are a paragraph each, by their number, and its notes; a mere remark has none."""
        self._section += 1
        self._notes, self._waiting, self._inside_comment = [], [], []
        clean = [_ODD.sub("\ufffd", line) for line in lines]
        rows = [(number, told) for number, told, _ in self._told(clean, verse=False) if told.strip()]
        said = [told for _, told in rows]
        self._settle(said)
        return [(number, told) for (number, _), told in zip(rows, said, strict=True)], list(self._notes)

    def _told(self, lines: Sequence[str], verse: bool) -> Iterator[tuple[int, str, Paragraph | None]]:
        """Each line with its number and what it is; None for what stands as it is."""
        closing = closing_below(lines)
        inside, fence = Inside.NOTHING, ""
        for number, line in enumerate(lines):
            found = _FENCE.match(line) if inside is Inside.NOTHING else None
            if fence or found:
                fence, told = _fenced(line, found, fence)
                yield number, told, None
                continue
            if inside is Inside.NOTHING and not _needs_a_look(line):
                yield number, line, _PROSE
                continue
            parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
            paragraph = kind_of(line) if inside is Inside.NOTHING else _PROSE
            before, inside = inside, parsed.ends
            told = self._line(line, paragraph, parsed.marks, verse)
            # A paragraph that is nothing but a remark leaves no gap.
            if told.strip() or not (line.strip() or before is not Inside.NOTHING):
                yield number, told, paragraph

    def _settle(self, lines: list[str]) -> None:
        """Comments behind which nothing stands belong to the last line."""
        last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].strip()), None)
        for comment in self._waiting:
            made = self._wishes.comment(comment)
            if made and last is not None and not lines[last].startswith(":::"):
                lines[last] += "".join(made)
        self._waiting = []

    # one line

    def _line(self, line: str, paragraph: Paragraph, marks: tuple[Mark, ...], verse: bool) -> str:
        if paragraph.kind is Kind.BREAK:
            return self._wishes.scene_break
        told = self._span(line, marks, 0, len(line))
        if paragraph.kind is Kind.PROSE and not paragraph.quotes:
            bare = told.lstrip(" \t\u3000\u2003")
            lead = len(told) - len(bare)
            told = "\u00a0" * lead + bare if verse else bare
            told = f"\\{told}" if _LINE_START.match(told) else told
        if self._waiting and told.strip():
            opened = "".join("".join(self._wishes.comment(each) or ()) for each in self._waiting)
            told = told[: paragraph.words] + opened + told[paragraph.words :]
            self._waiting = []
        return told

    def _span(self, line: str, marks: Sequence[Mark], start: int, end: int) -> str:
        """The words between two places, with the marks that lie there."""
        found: list[str] = []
        at, place = 0, start
        while at < len(marks):
            mark = marks[at]
            inner = at + 1
            while inner < len(marks) and marks[inner].start < mark.end:
                inner += 1
            found.append(_escaped(line[place : mark.start]))
            self._mark(line, mark, marks[at + 1 : inner], found)
            at, place = inner, mark.end
        found.append(_escaped(line[place:end]))
        return "".join(found)

    def _mark(self, line: str, mark: Mark, within: Sequence[Mark], into: list[str]) -> None:
        low, high = mark.start + mark.opens, mark.end - mark.closes
        opened, closed = line[mark.start : low], line[high : mark.end]
        if mark.style is Style.COMMENT:
            self._comment(line[low:high], opened, closed, into)
        elif mark.style in (Style.CODE, Style.ESCAPE):
            into.append(line[mark.start : mark.end])
        elif mark.style is Style.IMAGE:
            into.append(self._picture(line[low:high], closed))
        elif mark.style is Style.NOTE:
            label = f"{self._section}-note-{len(self._notes) + 1}"
            self._notes.append("")
            at = len(self._notes) - 1
            self._notes[at] = f"[^{label}]: {self._span(line, within, low, high)}"
            into.append(f"[^{label}]")
        else:
            inner = self._span(line, within, low, high)
            into.append(self._around(mark, opened, inner, closed))

    def _around(self, mark: Mark, opened: str, inner: str, closed: str) -> str:
        if mark.style is Style.REFERENCE:
            return f"{opened}{self._section}-{inner}{closed}"
        if mark.style is Style.EMPHASIS and self._wishes.underline:
            return f"[{inner}]{{.underline}}"
        if mark.style is Style.HEADING:
            level = min(max(opened.count("#"), self._wishes.headings), 6)
            return f"{'#' * level} {inner}"
        if mark.style is Style.LINK and closed.startswith("]("):
            address = _address_in(closed)
            return f"{opened}{inner}{closed}" if address.lower().startswith(_SCHEMES) else inner
        return f"{opened}{inner}{closed}"

    def _picture(self, words: str, closed: str) -> str:
        address = self._wishes.picture(_address_in(closed))
        words = _PUNCTUATION.sub(r"\\\1", words)
        return f"![{words}](<{address}>)" if address else words

    def _comment(self, words: str, opened: str, closed: str, into: list[str]) -> None:
        """A comment is about the word before it; one that goes over several lines is told where it ends."""
        self._inside_comment.append(words.strip())
        if not closed:
            return
        whole = "\n".join(part for part in self._inside_comment if part)
        self._inside_comment = []
        if not whole:
            return
        last = into[-1] if into else ""
        whole, about = _about(whole, last)
        made = self._wishes.comment(whole)
        if made is None:
            return
        before, after = made
        if not "".join(into).strip():
            self._waiting.append(whole)
            return
        place = _anchor(last, about)
        if place < 0:
            into.append(before + after)
        else:
            end = len(last.rstrip())
            into[-1] = last[:place] + before + last[place:end] + after + last[end:]


_PROSE: Final = Paragraph(Kind.PROSE)


def _about(words: str, before: str) -> tuple[str, str]:
    """A comment without the words that it is about, and these; where they do not stand before it, the comment alone."""
    found = _ABOUT.match(words)
    if found and before.rstrip().endswith(found[2]):
        return (found[1] or "") + words[found.end() :], found[2]
    return words, ""


def _anchor(before: str, about: str) -> int:
    """Where what a comment is about begins in plain words: at `about`, else at the last word; -1 for nowhere."""
    bare = before.rstrip()
    if about:
        return len(bare) - len(about)
    start = max(bare.rfind(" "), bare.rfind("\u00a0")) + 1
    return start if bare and not re.search(r"[\[\]{}()\\*_`~<>]", bare[start:]) else -1


def comment_span(words: str, number: int, author: str) -> tuple[str, str]:
    """A comment as Word's: what opens and closes the words that it is about.

    A comment that came from an editor says so: `Ruth Lee, 2026-11-26: Is this right?`
    """
    date = ""
    signed = _SIGNED.match(words)
    if signed:
        author, date, words = signed["author"], signed["date"], words[signed.end() :]
    date = f' date="{date if "T" in date else f"{date}T00:00:00Z"}"' if date else ""
    said = "\n".join(_PUNCTUATION.sub(r"\\\1", line.strip()) for line in re.split(r" ¶ |\n", words))
    name = re.sub(r'["\\{}\n]', " ", author) or "Author"
    return f'[{said}]{{.comment-start id="{number}" author="{name}"{date}}}', f'[]{{.comment-end id="{number}"}}'


def shown_comment(words: str) -> tuple[str, str]:
    """A comment among the words, in brackets."""
    said = _PUNCTUATION.sub(r"\\\1", " ".join(words.split()))
    return "", f'[\\[{said}\\]]{{.comment custom-style="Remark"}}'


def no_comment(_words: str) -> None:
    """It stays with the author."""


def styled(style: str, *lines: str, kind: str = "") -> str:
    """A block of a named style: for Word and its like by the name, for the web by its class."""
    name = kind or style.lower().replace(" ", "-")
    return f'::: {{.{name} custom-style="{style}"}}\n' + "\n\n".join(lines) + "\n:::"


def escaped(words: str) -> str:
    """Words of which every sign stands for itself."""
    return _PUNCTUATION.sub(r"\\\1", _ODD.sub("\ufffd", words))


def _put(lines: list[str], line: str, paragraph: Paragraph | None) -> None:
    """Add a line; where pandoc would take it into what stands above, a blank line parts the two."""
    above = lines[-1] if lines else ""
    block = paragraph is not None and paragraph.kind in (Kind.BREAK, Kind.DEFINITION)
    quoted = paragraph is not None and above.lstrip().startswith(">") and not line.lstrip().startswith(">")
    if above and line and (block or quoted or above.endswith(":::")):
        lines.append("")
    lines.append(line)


def _needs_a_look(line: str) -> bool:
    return may_be_marked(line) or any(sign in line for sign in "{&<") or line[:1] in (":", "=", " ", "\t")


def _fenced(line: str, found: "re.Match[str] | None", fence: str) -> tuple[str, str]:
    """The fence that is open behind a line of code, and the line; a fence says nothing of what it holds."""
    if not fence:
        return (found[1], found[1]) if found else ("", line)
    closes = found is not None and found[1].startswith(fence) and not found[2].strip()
    return ("" if closes else fence), line


def _address_in(closed: str) -> str:
    found = _ADDRESS.match(closed)
    return (found[1] or found[2] or "") if found else ""


def _escaped(words: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found.group()}", words)
