"""A screenplay or a stage play looked at: its scenes, who speaks, names with nothing said under them, its length."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.scriptwriting import Element, first_element, name_before, next_element
from inkwell.translation import tr

LINES_A_PAGE: Final = 55
"""Of a typed page; one page of a screenplay is taken to be a minute."""
WIDTHS: Final = {Element.SPEECH: 35, Element.ASIDE: 25}
_USUAL_WIDTH: Final = 60
"""Characters of a typed line."""
_NAME: Final = re.compile(r"^@?(?P<name>.*?)\s*(?:\(.*\)\s*)*\^?\s*$")


@dataclass(frozen=True)
class ScriptNotes:
    """What was found. `silent`: the numbers of lines that are names with nothing said under them."""

    scenes: int = 0
    speakers: tuple[str, ...] = ()
    """The most talkative first."""
    pages: int = 0
    silent: tuple[int, ...] = ()
    play: bool = False

    @property
    def words(self) -> str:
        """In one line."""
        long = "" if self.play or not self.pages else tr(", about {n} minutes", "", self.pages)
        parts = [
            *([tr("{n:,} scenes", "", self.scenes)] if self.scenes else []),
            *([tr("{n:,} speakers", "", len(self.speakers))] if self.speakers else []),
            *([tr("{n:,} pages", "", self.pages)] if self.pages else []),
        ]
        if self.silent:
            parts.append(tr("{silent} with nothing to say", silent=len(self.silent)))
        return " · ".join(parts) + long


def script_looked_at(lines: Sequence[tuple[str, int]], *, play: bool) -> ScriptNotes:
    """Look at a script: its lines, each with the newlines before it."""
    elements = elements_of(lines, play=play)
    speakers: Counter[str] = Counter()
    typed = 0
    for (text, newlines), element in zip(lines, elements, strict=True):
        typed += -(-len(text) // WIDTHS.get(element, _USUAL_WIDTH)) + max(0, newlines - 1)
        if element is Element.CUE:
            speakers[_name(text)] += 1
        elif element is Element.NAMED and (named := name_before(text)):
            # A line below it goes on with what is said.
            speakers[_name(named)] += 1
    silent = [
        number
        for number, ((text, _), element) in enumerate(zip(lines, elements, strict=True))
        # With nothing under it a name is no cue; it is one that stands elsewhere.
        if element is Element.ACTION and _name(text) in speakers
    ]
    scenes = sum(element is Element.SLUG for element in elements)
    pages = -(-typed // LINES_A_PAGE) if any(text.strip() for text, _ in lines) else 0
    names = tuple(name for name, _ in speakers.most_common())
    return ScriptNotes(scenes, names, pages, tuple(silent), play)


def elements_of(lines: Sequence[tuple[str, int]], *, play: bool) -> list[Element]:
    """What each line is. A name needs a line below it: at the end of a text nothing is said any more."""
    found: list[Element] = []
    for number, (text, newlines) in enumerate(lines):
        if number and newlines == 1 and lines[number - 1][0].strip():
            found.append(next_element(text, found[-1]))
        else:
            below, between = lines[number + 1] if number + 1 < len(lines) else ("", 0)
            followed = between == 1 and bool(below.strip())
            found.append(first_element(text, play=play, followed=followed) if text.strip() else Element.ACTION)
    return found


def _name(line: str) -> str:
    found = _NAME.match(line.strip())
    return (found["name"] if found else line).strip()
