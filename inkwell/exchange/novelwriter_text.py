"""What stands in a document of novelWriter: headings, tags, comments, shortcodes, and its Markdown as ours.

The format is that of novelWriter 2: lines that begin with `@` are tags and references, with `%` comments (of which
`%Synopsis:`, `%Short:`, `%Footnote.KEY:` mean something), `#` to `####` headings (with `!`: unnumbered, a title page,
or a scene without a break), `[b]…[/b]` and the like shortcodes, `>>` and `<<` alignment.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from inkwell.exchange.outline_making import comment
from inkwell.translation import tr

_HEADING: Final = re.compile(r"(#{1,4})(!?)[ \t]+(.*)")
_TAG: Final = re.compile(r"@([A-Za-z]+)[ \t]*:[ \t]*(.*)")
_SYNOPSIS: Final = re.compile(r"%[ \t]*(?:synopsis|short)[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_FOOTNOTE: Final = re.compile(r"%[ \t]*footnote\.(\w+)[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_SECTION: Final = 4
"""The level of a heading that stays in the text."""
_CODES: Final = {"b": "**", "i": "*", "s": "~~", "u": "*", "m": "", "sup": "", "sub": ""}
_COUNTED: Final = {
    "u": tr("Underlined words are in italics now: {}."),
    "m": tr("Highlighted words are plain now: {}."),
    "sup": tr("Raised and lowered letters stand on the line now: {}."),
    "sub": tr("Raised and lowered letters stand on the line now: {}."),
}
_CODE: Final = re.compile(r"\[(/?)(b|i|s|u|m|sup|sub)\]", re.IGNORECASE)
_LAYOUT: Final = re.compile(r"\[(?:new ?page|vspace(?::\d+)?|field:\w+)\]", re.IGNORECASE)
_LINE_END: Final = re.compile(r"\[br\]\n?", re.IGNORECASE)
_NOTE: Final = re.compile(r"\[footnote:(\w+)\]", re.IGNORECASE)
_HIGHLIGHT: Final = re.compile(r"(?<![=\w])==(?=\S)([^=\n]{1,2000}+)(?<=\S)==(?![=\w])")
_ALIGNED: Final = tr("Paragraphs that were aligned or centred are ordinary ones now: {}.")
_LEFT_OUT: Final = tr("Page breaks, gaps and fields to be filled in were left out: {}.")
_UNNUMBERED: Final = tr("Chapters without a number, and scenes without a break before them, are ordinary ones now: {}.")
_REPLACED: Final = tr("Words to be replaced on the way out were replaced now: {}.")


@dataclass(slots=True)
class Piece:
    """What stands below one heading. `level` is 0 where there is none above; the text is Markdown."""

    level: int = 0
    title: str = ""
    title_page: bool = False
    text: str = ""
    synopsis: str = ""
    tags: list[tuple[str, list[str]]] = field(default_factory=list[tuple[str, list[str]]])
    """What the lines with `@` say, by their key in small letters, in order."""

    def said(self, key: str) -> list[str]:
        """All that one key says."""
        return [each for name, values in self.tags if name == key for each in values]


def pieces_of(text: str, replaced: Mapping[str, str], counts: Counter[str]) -> list[Piece]:
    """A document by its headings; nothing for an empty one.

    `replaced` are the words that the project has put in for `<KEY>`; `counts` is what became something else.
    """
    found = [Piece()]
    lines: list[list[str]] = [[]]
    for line in text.split("\n"):
        heading = _HEADING.fullmatch(line.rstrip())
        if line.startswith("%%~"):
            continue
        if heading and len(heading[1]) < _SECTION:
            level, title = len(heading[1]), _plain(heading[3], replaced, counts)
            found.append(Piece(level, title, title_page=level == 1 and heading[2] == "!"))
            counts[_UNNUMBERED] += level > 1 and heading[2] == "!"
            lines.append([])
        elif heading:
            lines[-1].append(f"#### {heading[3].strip()}")
        else:
            _take(line, found[-1], lines[-1])
    for piece, own in zip(found, lines, strict=True):
        piece.text = _markdown("\n".join(own), replaced, counts)
        piece.synopsis = _plain(piece.synopsis, replaced, counts)
    return [each for each in found if each.level or each.text or each.tags or each.synopsis]


def _take(line: str, piece: Piece, lines: list[str]) -> None:
    """One line that is no heading."""
    tag, synopsis, note = _TAG.match(line), _SYNOPSIS.match(line), _FOOTNOTE.match(line)
    if tag:
        key = tag[1].lower()
        values = [tag[2]] if key == "tag" else tag[2].split(",")
        piece.tags.append((key, [each.strip() for each in values if each.strip()]))
    elif synopsis:
        piece.synopsis = "\n".join(filter(None, [piece.synopsis, synopsis[1].strip()]))
    elif note:
        lines.append(f"[^{note[1]}]: {note[2].strip()}")
    elif line.startswith("%"):
        lines.append(comment(line.lstrip("%~ \t")))
    else:
        lines.append(line.rstrip())


def _markdown(text: str, replaced: Mapping[str, str], counts: Counter[str]) -> str:
    text = _coded(_LINE_END.sub("\n", text), counts)
    text, left = _LAYOUT.subn("", text)
    counts[_LEFT_OUT] += left
    text = _put_in(_NOTE.sub(r"[^\1]", text), replaced, counts)
    text, marked = _HIGHLIGHT.subn(r"\1", text)
    counts[_COUNTED["m"]] += marked
    lines = [_aligned(line, counts) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _coded(text: str, counts: Counter[str]) -> str:
    def mark(found: re.Match[str]) -> str:
        name = found[2].lower()
        if name in _COUNTED and not found[1]:
            counts[_COUNTED[name]] += 1
        return _CODES[name]

    return _CODE.sub(mark, text)


def _put_in(text: str, replaced: Mapping[str, str], counts: Counter[str]) -> str:
    known = [key for key in replaced if key]
    if not known:
        return text
    pattern = "|".join(map(re.escape, known))
    text, number = re.subn(f"<({pattern})>", lambda found: replaced[found[1]], text)
    counts[_REPLACED] += number
    return text


def _aligned(line: str, counts: Counter[str]) -> str:
    """A line without the signs that push it from an edge; one that is indented is a quotation."""
    bare = line.strip()
    if bare.startswith(">>") or bare.endswith("<<"):
        counts[_ALIGNED] += 1
        return bare.removeprefix(">>").removesuffix("<<").strip()
    if bare.startswith("> ") and bare.endswith(" <"):
        return bare.removesuffix("<").rstrip()
    return line.rstrip()


def _plain(words: str, replaced: Mapping[str, str], counts: Counter[str]) -> str:
    """Words of one line that hold no marks."""
    return _put_in(_CODE.sub("", words), replaced, counts).strip()
