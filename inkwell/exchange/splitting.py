"""Where a text is divided: rules as a value, found from the text itself, and the sections that they make of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.markup import Kind, kind_of
from inkwell.manuscript.node import NodeKind
from inkwell.translation import tr

OPENING: Final = "Opening"
"""The scene that holds what stands before the first heading."""
LEVELS: Final = 6
_USUAL_LEVELS: Final = 4
"""Headings of up to so many marks divide a book, where its rules are found from the text."""
_NUMBER_WORDS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\\w+)?|"
    "the (?:first|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
)
_NUMBER: Final = rf"(?:\d{{1,3}}|[ivxlcdm]{{1,8}}|{_NUMBER_WORDS})"
CHAPTER_LINES: Final = (
    rf"(?:chapter|kapitel|chapitre|cap[ií]tulo|capitolo|hoofdstuk|rozdział|глава)\s+{_NUMBER}\b.{{0,80}}"
    r"|(?:prologue|epilogue|preface|foreword|introduction|afterword|prolog|epilog|interlude)[.:]?"
)
"""Paragraphs that begin a chapter where a text has no headings. A regular expression; case makes no difference."""
PART_LINES: Final = rf"(?:part|book|volume|teil|partie|parte|deel|część|часть)\s+{_NUMBER}\b.{{0,80}}"
"""Paragraphs that begin a part where a text has no headings."""
NUMBER_LINES: Final = r"(?:\d{1,3}|[ivxlcdm]{1,8})\.?"
"""Paragraphs that are nothing but a number; they begin chapters where nothing else does."""
_NAMED: Final = re.compile(f"(?:{CHAPTER_LINES})", re.IGNORECASE)
_LONGEST_LINE: Final = 120
_PATIENCE: Final = 0.05
"""Seconds that a rule of the author's may take for one line."""
_HEADING: Final = re.compile(r" {0,3}(?P<marks>#{1,6})[ \t]+(?P<title>.*?[^#\s].*?)(?:[ \t]+#+)?[ \t]*")
"""Hashes without a title are a scene break (`markup`)."""
_FENCE: Final = re.compile(r" {0,3}(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<rest>.*)")
_PART: Final = re.compile(r"(?:part|book|volume|vol\.|act|section)\b", re.IGNORECASE)
_CHAPTER: Final = re.compile(
    r"(?:chapter\b|prologue\b|epilogue\b|preface\b|introduction\b|[ivxlcdm]+\b\.?(?:$|[ :.—–-])|\d+\b)", re.IGNORECASE
)

Levels = tuple[NodeKind | None, ...]


@dataclass(frozen=True, slots=True)
class SplitRules:
    """Where a text is divided.

    `levels` says what a heading of one to six marks begins; None: it stays in the text. `part_lines` and
    `chapter_lines` are regular expressions for whole paragraphs that begin one without being headings; "" for none.
    """

    levels: Levels = (NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE, NodeKind.SCENE, None, None)
    part_lines: str = ""
    chapter_lines: str = ""
    at_breaks: bool = False
    """Whether each scene break begins a scene of its own; else it stays in the text."""
    first_is_title: bool = True
    """Whether a single heading of one mark that stands before all else is the book's title."""
    odd_chapters: bool = True
    """Whether a heading that would begin a part begins a chapter where it is called like one ("Prologue")."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text under its heading. `level` counts the heading's marks; 0: it stands before the first."""

    level: int
    title: str
    text: str
    kind: NodeKind = NodeKind.SCENE


def rules_for(text: str, title: str = "") -> SplitRules:
    """Find rules from a text's headings: the chapters by their titles, parts above them, scenes below.

    Where there are no headings, lines that are called like chapters begin them, or else lines that only count. Where
    the book's title is known, a heading that says something else is none.
    """
    sections = list(_sections(text.split("\n"), _USUAL_LEVELS))
    titled = [each for each in sections if each.level]
    if not titled:
        return _rules_for_lines(text)
    heading, headed = _book_title(sections)
    is_title = not (heading and title) or same_title(heading, title)
    headed = [each for each in (headed if is_title else sections) if each.level]
    used = sorted({each.level for each in headed})
    by_depth = [[each.title for each in headed if each.level == level] for level in used]
    chapters = _chapter_depth(by_depth) if used else 0
    levels: list[NodeKind | None] = [None] * LEVELS
    for level in range(1, _USUAL_LEVELS + 1):
        depth = used.index(level) if level in used else sum(other < level for other in used)
        levels[level - 1] = (NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE)[(depth > chapters) + (depth >= chapters)]
    return SplitRules(tuple(levels), first_is_title=is_title)


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same one, perhaps with more in one of them, as a subtitle."""
    folded = sorted(("".join(filter(str.isalnum, each.casefold())) for each in (one, other)), key=len)
    return bool(folded[0]) and folded[0] in folded[1]


def divided(text: str, rules: SplitRules) -> tuple[str, list[Section]]:
    """The book's title, or "", and its sections in order.

    Every other character of the text ends up in one section or its title, but for blank lines around sections, the
    marks of headings, and, with `at_breaks`, the breaks that scenes begin at. Footnotes go along with what refers to
    them.

    Raises:
        InkwellError: BAD_INPUT when a pattern cannot be used.
    """
    lines = _promoted(text.split("\n"), rules)
    deepest = max((level for level, kind in enumerate(rules.levels[:LEVELS], 1) if kind), default=0)
    kept = {level for level, kind in enumerate(rules.levels[:LEVELS], 1) if kind}
    sections = list(_sections(lines, deepest, kept))
    title = ""
    if rules.first_is_title:
        title, sections = _book_title(sections)
    sections = [replace(each, kind=_kind(each, rules)) for each in sections]
    if rules.at_breaks:
        sections = [part for each in sections for part in _at_breaks(each)]
    return title, with_their_notes(sections) if "[^" in text else sections


def _kind(section: Section, rules: SplitRules) -> NodeKind:
    kind = rules.levels[section.level - 1] if section.level else NodeKind.SCENE
    odd = kind is NodeKind.PART and rules.odd_chapters and _CHAPTER.match(section.title)
    return NodeKind.CHAPTER if odd else kind or NodeKind.SCENE


# headings


def _sections(lines: Sequence[str], deepest: int, kept: set[int] | None = None) -> Iterator[Section]:
    """Divide lines at headings of up to `deepest` marks, or of just the numbers `kept`."""
    level, title = 0, OPENING
    held: list[str] = []
    fence, begun = "", False
    for line in lines:
        heading = None
        if fence or line[:4].lstrip(" ")[:1] in ("`", "~", "#"):
            fence, fenced = _fence_after(line, fence)
            heading = None if fenced else _HEADING.fullmatch(line)
        marks = len(heading["marks"]) if heading else 0
        if heading is None or marks > deepest or (kept is not None and marks not in kept):
            held.append(line)
            continue
        section = Section(level, title, _without_blank_ends(held))
        if begun or section.text:
            yield section
        level, title, held, begun = marks, heading["title"].strip(), [], True
    section = Section(level, title, _without_blank_ends(held))
    if begun or section.text:
        yield section


def _fence_after(line: str, fence: str) -> tuple[str, bool]:
    """Return the fence that is open after a line ("" for none), and whether the line is code or a fence."""
    found = _FENCE.fullmatch(line)
    if not fence:
        return (found["fence"], True) if found else ("", False)
    closes = found is not None and found["fence"].startswith(fence) and not found["rest"].strip()
    return ("" if closes else fence), True


def _without_blank_ends(lines: Sequence[str]) -> str:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return "\n".join(lines[start:end])


def _book_title(sections: list[Section]) -> tuple[str, list[Section]]:
    """Take a lone first-level heading at the very start as the title; what stands under it is an opening."""
    if not sections or sections[0].level != 1 or sum(section.level == 1 for section in sections) > 1:
        return "", sections
    first = sections[0]
    if _NAMED.fullmatch(first.title):
        # A chapter by itself.
        return "", sections
    rest = [Section(0, OPENING, first.text), *sections[1:]] if first.text else sections[1:]
    return first.title, rest


def _chapter_depth(by_depth: Sequence[Sequence[str]]) -> int:
    parts = [depth for depth, titles in enumerate(by_depth) if _mostly(_PART, titles)]
    below_parts = max(parts) + 1 if parts else 0
    if below_parts >= len(by_depth):
        return len(by_depth) - 1 if len(by_depth) == 1 and not parts else below_parts
    for depth in range(below_parts, len(by_depth)):
        if _mostly(_CHAPTER, by_depth[depth]):
            return depth
    return below_parts if parts or len(by_depth) < 3 else 1


def _mostly(pattern: re.Pattern[str], titles: Sequence[str]) -> bool:
    return 2 * sum(pattern.match(title) is not None for title in titles) > len(titles)


# lines that begin a chapter although they are no headings


def _rules_for_lines(text: str) -> SplitRules:
    levels: Levels = (NodeKind.PART, NodeKind.CHAPTER, None, None, None, None)
    lines = list(_alone(text.split("\n")))
    if any(_NAMED.fullmatch(line) for _, line in lines):
        return SplitRules(levels, PART_LINES, CHAPTER_LINES, first_is_title=False)
    numbers = re.compile(f"(?:{NUMBER_LINES})", re.IGNORECASE)
    counted = [line.rstrip(".").lower() for _, line in lines if numbers.fullmatch(line)]
    if counted[:2] in (["1", "2"], ["i", "ii"]):
        return SplitRules(levels, PART_LINES, NUMBER_LINES, first_is_title=False)
    return SplitRules()


def _alone(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Lines that are a short paragraph by themselves, by number and without marks around the words."""
    for number, line in enumerate(lines):
        bare = line.strip()
        if not 0 < len(bare) <= _LONGEST_LINE:
            continue
        above = not number or not lines[number - 1].strip()
        below = number + 1 == len(lines) or not lines[number + 1].strip()
        if above and below:
            yield number, bare.strip("*_ \t").replace("\\.", ".")


def _promoted(lines: list[str], rules: SplitRules) -> list[str]:
    """The lines with those that begin parts and chapters by the rules as headings."""
    patterns = [(_pattern(rules.part_lines), 1), (_pattern(rules.chapter_lines), 2)]
    if not any(pattern for pattern, _ in patterns):
        return lines
    found = list(lines)
    for number, bare in _alone(lines):
        for pattern, marks in patterns:
            if pattern is not None and _fits(pattern, bare):
                found[number] = f"{'#' * marks} {bare}"
                break
    return found


def _pattern(wanted: str) -> "regex.Pattern[str] | None":
    if not wanted:
        return None
    try:
        return regex.compile(f"(?:{wanted})", regex.IGNORECASE)
    except (regex.error, RecursionError, OverflowError) as error:
        sentence = tr("“{wanted}” cannot be used to find chapters: it is not a regular expression.", wanted=wanted)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(error)) from error


def _fits(pattern: "regex.Pattern[str]", line: str) -> bool:
    try:
        return pattern.fullmatch(line, timeout=_PATIENCE) is not None
    except TimeoutError as error:
        sentence = tr("“{pattern}” takes too long to look for.", pattern=pattern.pattern[3:-1])
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, line) from error


# scene breaks


def _at_breaks(section: Section) -> Iterator[Section]:
    """The section and, where breaks part its text, a scene for each stretch."""
    stretches = list(_stretches(section.text))
    if len(stretches) < 2:
        yield section
        return
    is_scene = section.kind is NodeKind.SCENE
    level = section.level if is_scene else LEVELS + 1
    if not is_scene:
        yield replace(section, text="")
    for number, text in enumerate(stretches, 1):
        title = section.title if is_scene and number == 1 else f"Scene {number}"
        yield Section(level, title, text, NodeKind.SCENE)


def _stretches(text: str) -> Iterator[str]:
    held: list[str] = []
    for line in [*text.split("\n"), "* * *"]:
        if kind_of(line).kind is not Kind.BREAK:
            held.append(line)
            continue
        if stretch := _without_blank_ends(held):
            yield stretch
        held = []


# footnotes


_REFERENCE: Final = re.compile(r"\[\^([^\s\[\]^]{1,99})\](?!:)")
_DEFINED: Final = re.compile(r" {0,3}\[\^([^\s\[\]^]{1,99})\]:")


def with_their_notes(sections: Sequence[Section]) -> list[Section]:
    """The sections, with each footnote that stands in another than what refers to it moved to the end of that one."""
    home: dict[str, int] = {}
    for number, section in enumerate(sections):
        for label in _REFERENCE.findall(section.text):
            home.setdefault(label, number)
    coming: dict[int, list[str]] = {}
    found: list[Section] = []
    for number, section in enumerate(sections):
        rest: list[str] = []
        for label, lines in _by_notes(section.text.split("\n")):
            at = home.get(label, number)
            if at == number:
                rest += lines
            else:
                coming.setdefault(at, []).append("\n".join(lines).strip("\n"))
        found.append(replace(section, text=_without_blank_ends(rest)))
    return [
        replace(section, text="\n\n".join(filter(None, [section.text, *coming.get(number, ())])))
        for number, section in enumerate(found)
    ]


def _by_notes(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Lines in runs: what belongs to a footnote with its label, all else with ""."""
    label = ""
    held: list[str] = []
    for line in lines:
        defined = _DEFINED.match(line)
        goes_on = bool(label) and (not line.strip() or line[:1] in " \t")
        if defined is None and (goes_on or not label):
            held.append(line)
            continue
        if held:
            yield label, held
        label, held = (defined[1] if defined else ""), [line]
    if held:
        yield label, held
