"""A screenplay or a stage play on its way out: its lines without the signs that say what they are, each in its style.

A script is written in Fountain (syntax, version 1.1). What it says to its author alone is not in the finished script:
notes, synopses, and what stands between /* and */. The number of a scene and the sign of a speech that is said at once
with the one above are no words of the line, and told beside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.markup import Kind, kind_of
from inkwell.manuscript.scriptwriting import Element, is_sung
from inkwell.story.script_notes import elements_of

PAGE: Final = "page"
"""The style of a line that is a new page."""
SUNG: Final = "Dialogue Lyrics"
"""The style of a line of a speech that is sung."""
DUAL: Final = "Dual Character"
"""The style of a name that speaks at once with the one above."""
_SCREEN: Final = {
    Element.ACTION: "Action",
    Element.SLUG: "Scene Heading",
    Element.CUE: "Character",
    Element.SPEECH: "Dialogue",
    Element.ASIDE: "Parenthetical",
    Element.CUT: "Transition",
    Element.CENTRED: "Centered",
    Element.LYRIC: "Lyrics",
    Element.NAMED: "Action",
}
_STAGE: Final = _SCREEN | {
    Element.SPEECH: "Speech",
    Element.ASIDE: "Stage Direction",
    Element.NAMED: "Named Speech",
}
_HIDDEN: Final = re.compile(r"/\*.*?\*/|\[\[((?:(?!\n\n).)*?)\]\]|<!--(.*?)-->", re.DOTALL)
_SYNOPSIS: Final = re.compile(r"\s*=(?!=)")
_NEW_PAGE: Final = re.compile(r"\s*={3,}\s*")
_SCENE_NUMBER: Final = re.compile(r"\s*#([^#\n]{1,20})#\s*$")


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One line: its words in Markdown, and the style of its paragraph ("" for what stands as in prose)."""

    style: str
    text: str
    joins: bool
    """Whether it goes on in the paragraph above it."""
    number: str = ""
    """Of a scene, where its heading says one."""
    beside: bool = False
    """Of a name: whether it speaks at once with the one who speaks above."""


def script_lines(text: str, *, play: bool) -> list[ScriptLine]:
    """The lines of a script that are not blank, in order; notes have become Markdown's comments."""
    lines = list(_parted(_HIDDEN.sub(_remark, text).split("\n")))
    styles = _STAGE if play else _SCREEN
    found: list[ScriptLine] = []
    for (line, newlines), element in zip(lines, elements_of(lines, play=play), strict=True):
        style, words = _styled(line, element, styles)
        joins = bool(found) and newlines == 1 and bool(style) and found[-1].style == style
        number = _numbered(line)[1] if element is Element.SLUG and style else ""
        beside = element is Element.CUE and bool(style) and line.endswith("^")
        found.append(ScriptLine(style, words, joins, number, beside))
    return found


def said_at_once(lines: Sequence[ScriptLine]) -> int:
    """How many speeches are said at once with the one above them."""
    return sum(line.beside for line in lines)


def opens_with_slug(text: str) -> bool:
    """Whether a screenplay's scene begins with its own heading."""
    first = next(iter(script_lines(text, play=False)), None)
    return first is not None and first.style == _SCREEN[Element.SLUG]


def _parted(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Lines with words, each with the newlines before it; synopses are left out."""
    newlines = 0
    for line in lines:
        newlines += 1
        if line.strip() and not _SYNOPSIS.match(line):
            yield line.strip(), newlines
            newlines = 0


def _remark(found: "re.Match[str]") -> str:
    words = (found[1] or found[2] or "").strip().replace("-->", "--›")
    # On one line: what follows a new line is a line of the script.
    return f"<!-- {' ¶ '.join(line.strip() for line in words.split(chr(10)) if line.strip())} -->" if words else ""


def _styled(line: str, element: Element, styles: dict[Element, str]) -> tuple[str, str]:
    if _NEW_PAGE.fullmatch(line):
        return PAGE, PAGE
    if element is not Element.CENTRED and kind_of(line).kind in (Kind.HEADING, Kind.BREAK, Kind.DEFINITION):
        return "", line
    sung = element is Element.SPEECH and is_sung(line)
    return SUNG if sung else styles[element], _plain(_unforced(line, element))


def _unforced(line: str, element: Element) -> str:
    """The words of a line without the signs that made it what it is."""
    if element is Element.SLUG:
        return _numbered(line)[0]
    if element is Element.CUE:
        return line.removeprefix("@").removesuffix("^").strip()
    if element is Element.CENTRED:
        return line[1:-1].strip()
    if element is Element.CUT:
        return line.removeprefix(">").strip()
    if element in (Element.SPEECH, Element.LYRIC):
        return line.removeprefix("~" if is_sung(line) else "").strip()
    return line.removeprefix("!").strip()


def _numbered(line: str) -> tuple[str, str]:
    """A scene's heading without its signs, and its number."""
    bare = line.removeprefix(".")
    found = _SCENE_NUMBER.search(bare)
    if found is None or not found.start() or not found[1].strip():
        return bare, ""
    return bare[: found.start()], found[1].strip()


def _plain(line: str) -> str:
    """Words that would be a list or a quotation in Markdown, as words."""
    listed = kind_of(line)
    if listed.kind is Kind.NUMBER and not listed.quotes:
        return re.sub(r"^(\d+)", r"\1\\", line)
    coded = line.startswith(("```", "~~~"))
    return f"\\{line}" if coded or listed.quotes or listed.kind is not Kind.PROSE else line
