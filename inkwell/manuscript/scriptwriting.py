"""What a line of a screenplay or a stage play is: a scene heading, a name, what is said, an aside, a transition.

Screenplays follow Fountain's syntax (version 1.1): a scene heading begins with INT, EXT, EST or I/E, or with a forcing
full stop; a name is in capitals after a blank line, or after a forcing @; what is said follows it without a blank line;
a transition is in capitals and ends with TO:, or begins with >; a line between > and < is centred; what is sung begins
with ~. A stage play has its names in the same way, or before what is said on the same line, closed by a full stop or a
colon.
"""

import re
from enum import StrEnum
from typing import Final

from inkwell.manuscript.sentences import is_abbreviation

_SLUG: Final = re.compile(r"^(?:(?:int|ext|est|int\./ext|int/ext|i/e)[. ]|\.(?![.\s]))", re.IGNORECASE)
_ACT: Final = re.compile(
    r"^(?:(?:ACT|SCENE|PROLOGUE|EPILOGUE)\b[^a-z]*|(?:Act|Scene)\s+(?:[IVXL]+|\d+)\b.*|(?:Prologue|Epilogue)\.?)$"
)
_EXTENSION: Final = re.compile(r"\s*(?:\([^()]*\)|\^)\s*")
_NAME_ENDS: Final = re.compile(r"(?<=\S)\s*(?:\([^()\n]*\)\s*)?(?P<sign>[.:])(?=\s+\S)")
"""Where the name before what is said may end, with how it is said."""
_RANKS: Final = frozenset({"adm", "cmdr", "cpl", "cpt", "det", "fr", "gov", "insp", "pres", "pvt", "sen", "supt"})
"""Written short before a name, and not in all prose."""
LONGEST_NAME: Final = 40
"""Code points of a line that may be a name."""


class Element(StrEnum):
    """What a line is."""

    ACTION = "action"
    SLUG = "slug"
    """A scene heading."""
    CUE = "cue"
    """The name of who speaks next."""
    SPEECH = "speech"
    ASIDE = "aside"
    """How it is said, in parentheses; in a play also what is done meanwhile."""
    CUT = "cut"
    """A transition to the next scene."""
    CENTRED = "centred"
    LYRIC = "lyric"
    """A line that is sung, by itself; within a speech such a line is one of it."""
    NAMED = "named"
    """In a play: who speaks and what is said, on one line."""


def first_element(text: str, *, play: bool, followed: bool | None) -> Element:
    """What a line is that stands after a blank line, or first.

    `followed`: whether a line follows it without a blank line; None where nothing follows at all yet.
    """
    line = text.strip()
    if line.startswith(">"):
        return Element.CENTRED if line.endswith("<") and len(line) > 1 else Element.CUT
    if (_ACT if play else _SLUG).match(line):
        return Element.SLUG
    if forced := _forced(line):
        return forced
    capitals = _in_capitals(line)
    if capitals and line.endswith("TO:"):
        return Element.CUT
    if capitals and followed is not False and len(line) <= LONGEST_NAME:
        return Element.CUE
    if play:
        if name_before(line):
            return Element.NAMED
        if _in_parentheses(line):
            return Element.ASIDE
    return Element.ACTION


def next_element(text: str, above: Element) -> Element:
    """What a line is that follows another without a blank line; `above` is what that one is."""
    if above in (Element.CUE, Element.SPEECH, Element.ASIDE):
        return Element.ASIDE if _in_parentheses(text.strip()) else Element.SPEECH
    if above is Element.LYRIC and is_sung(text.strip()):
        return Element.LYRIC
    return Element.NAMED if above is Element.NAMED else Element.ACTION


def name_before(line: str) -> str:
    """Who speaks in a line of a play that begins with a name in capitals; "" where it does not.

    The full stop behind a title ends no name where another sign does ("MR. DARCY. Tolerable."). Behind an initial only
    a colon may: "J. SMITH: Yes." is said by J. SMITH, but "A. NO. Never." by A.
    """
    line = line.strip()
    known, titled = "", True
    for found in _NAME_ENDS.finditer(line):
        name = line[: found.start()]
        if not name[0].isalpha() or ":" in name or len(name) >= LONGEST_NAME or not _in_capitals(name):
            break
        if found["sign"] == ":":
            return name
        word = name.split()[-1]
        initial = len(word) == 1 or "." in word
        if not titled and not initial:
            break
        if initial and not known:
            titled, known = False, "" if "." in word else name
        elif titled:
            known = name
            if not (initial or is_abbreviation(word) or word.lower() in _RANKS):
                break
    return known


def _forced(line: str) -> Element | None:
    """What a line is by the sign that it begins with."""
    if line.startswith("!"):
        return Element.ACTION
    if is_sung(line):
        return Element.LYRIC
    return Element.CUE if line.startswith("@") and len(line) > 1 else None


def is_sung(line: str) -> bool:
    """Whether a line begins with the sign of what is sung, which two of it are not."""
    return line.startswith("~") and line[1:2] != "~" and bool(line[1:].strip())


def _in_capitals(line: str) -> bool:
    """Whether there is a letter, and none that is small but in what stands in parentheses."""
    bare = _EXTENSION.sub("", line)
    return any(letter.isalpha() for letter in bare) and bare == bare.upper()


def _in_parentheses(line: str) -> bool:
    bare = line.strip("_*")
    return bare.startswith("(") and (bare.endswith(")") or ")" not in bare)
