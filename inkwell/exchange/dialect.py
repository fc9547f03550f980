"""A text as the page shows it, said in pandoc's Markdown: what is a comment, a scene break or a picture is told apart.

The page reads Markdown paragraph by paragraph and knows no HTML; pandoc is given what means to it what the page shows.
Word for word nothing else changes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from inkwell.exchange.told_notes import WITHIN, ToldNotes
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
    """Whether emphasis is underlined; the words stand between the two of `underlined` then."""
    underlined: tuple[str, str] = ("[", ']{.underline custom-style="Underlined"}')
    between_notes: str = ""
    """What stands between the numbers of two notes side by side."""
    comments_in_notes: bool = True
    """Whether a comment may stand inside a footnote; else it stands where the note is named."""


class Teller:
    """Says texts in pandoc's Markdown. One for a document: the labels of its notes are told apart by section."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._section = 0
        self._script = False
        self._notes = ToldNotes()
        self._waiting: list[str] = []
        self._inside_comment: list[str] = []

    def lines(self, text: str, verse: bool = False) -> list[str]:
        """The lines of one text; `verse` keeps the spaces before its lines."""
        self._begin()
        lines = _ODD.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n").split("\n")
        found: list[_Told] = []
        for told in self._told(lines, verse):
            _put(found, told)
        said, notes = self._settled(found)
        return [*said, *(line for note in notes for line in ("", note))]

    def by_line(self, lines: Sequence[str]) -> tuple[list[tuple[int, str]], list[str]]:
        """Lines of a script that are a paragraph each, by their number, and its notes; a mere remark has none."""
        self._begin()
        self._script = True
        clean = [_ODD.sub("\ufffd", line) for line in lines]
        rows = [told for told in self._told(clean, verse=False) if told.text.strip()]
        said, notes = self._settled(rows)
        return [(row.number, told) for row, told in zip(rows, said, strict=True)], notes

    def _begin(self) -> None:
        self._section += 1
        self._script = False
        self._notes = ToldNotes(self._section, not self._wishes.comments_in_notes, self._wishes.between_notes)
        self._waiting, self._inside_comment = [], []

    def _told(self, lines: Sequence[str], verse: bool) -> "Iterator[_Told]":
        closing = closing_below(lines)
        inside, fence = Inside.NOTHING, ""
        for number, line in enumerate(lines):
            found = _FENCE.match(line) if inside is Inside.NOTHING else None
            if fence or found:
                fence, told = _fenced(line, found, fence)
                yield _Told(number, told)
                continue
            paragraph = kind_of(line) if inside is Inside.NOTHING else _PROSE
            if inside is Inside.NOTHING:
                self._notes.enter(line, paragraph)
                if not (_needs_a_look(line) or self._waiting):
                    yield _Told(number, line, _PROSE, self._notes.open)
                    continue
            parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
            before, inside = inside, parsed.ends
            told = self._line(line, paragraph, parsed.marks, verse)
            # A paragraph that is nothing but a remark leaves no gap.
            if told.strip() or not (line.strip() or before is not Inside.NOTHING):
                yield _Told(number, told, paragraph, self._notes.open)

    def _settled(self, rows: "Sequence[_Told]") -> tuple[list[str], list[str]]:
        """The lines, and the notes that stood inside them; comments behind which nothing stands end the last line."""
        notes, running = self._notes, -1
        lines: list[str] = []
        for at, row in enumerate(rows):
            is_note = notes.is_note(row.note)
            goes_on = is_note and row.text.strip() and not row.defines and not row.text.startswith(WITHIN)
            lines.append(notes.told(f"{WITHIN[0]}{row.text}" if goes_on else row.text, self._made))
            running = at if row.takes_comments and not is_note else running
        left = "".join(map(self._made, [*self._waiting, *notes.left()]))
        if left and running >= 0:
            lines[running] += left
        return lines, [*([left] if left and running < 0 else []), *notes.inside]

    def _made(self, comment: str) -> str:
        return "".join(self._wishes.comment(comment) or ())

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
        if self._waiting and told.strip() and (self._wishes.comments_in_notes or not self._notes.open):
            opened = "".join(map(self._made, self._waiting))
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
            into.append(self._notes.note_inside(lambda: self._span(line, within, low, high)))
        elif mark.style is Style.REFERENCE:
            into.append(self._notes.label(line[low:high], closed))
        else:
            inner = self._span(line, within, low, high)
            into.append(self._around(mark, opened, inner, closed))

    def _around(self, mark: Mark, opened: str, inner: str, closed: str) -> str:
        # In a script the low line is the mark of what is underlined.
        if mark.style is Style.EMPHASIS and (self._wishes.underline or (self._script and opened == "_")):
            return inner.join(self._wishes.underlined)
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
        if not whole or self._notes.hold(whole):
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
_COMMENTED: Final = (Kind.PROSE, Kind.HEADING, Kind.BULLET, Kind.NUMBER, Kind.DEFINITION)


class _Told(NamedTuple):
    """A line with its number and what it is, None for what stands as it is; and the label of the note that it is of."""

    number: int
    text: str
    paragraph: Paragraph | None = None
    note: str = ""

    @property
    def defines(self) -> bool:
        return self.paragraph is not None and self.paragraph.kind is Kind.DEFINITION

    @property
    def takes_comments(self) -> bool:
        """Whether there are words that a comment can be put behind."""
        return bool(self.text.strip()) and self.paragraph is not None and self.paragraph.kind in _COMMENTED


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
    return start if bare and not re.search("[\\[\\]{}()\\\\*_`~<>\x02\x03]", bare[start:]) else -1


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


def _put(rows: list[_Told], told: _Told) -> None:
    """Add a line; where pandoc would take it into what stands above, a blank line parts the two."""
    line, above = told.text, rows[-1].text if rows else ""
    block = told.paragraph is not None and told.paragraph.kind in (Kind.BREAK, Kind.DEFINITION)
    quoted = told.paragraph is not None and above.lstrip().startswith(">") and not line.lstrip().startswith(">")
    if above and line and (block or quoted or above.endswith(":::")):
        rows.append(_Told(told.number, ""))
    rows.append(told)


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
