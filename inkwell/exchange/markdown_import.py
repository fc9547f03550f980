"""A Markdown file as a book: its headings become parts, chapters and scenes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.order import spread
from inkwell.manuscript.tree import Manuscript

OPENING: Final = "Opening"
"""The scene that holds what stands before the first heading."""
_HEADING: Final = re.compile(r" {0,3}(?P<marks>#{1,4})(?:[ \t]+(?P<title>.*?))?(?:[ \t]+#+)?[ \t]*")
_FENCE: Final = re.compile(r" {0,3}(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<rest>.*)")
_PART: Final = re.compile(r"(?:part|book|volume|vol\.|act|section)\b", re.IGNORECASE)
_CHAPTER: Final = re.compile(
    r"(?:chapter\b|prologue\b|epilogue\b|preface\b|introduction\b|[ivxlcdm]+\b\.?(?:$|[ :.—–-])|\d+\b)", re.IGNORECASE
)


@dataclass(frozen=True)
class ImportPlan:
    """A book ready to be written: its title, its tree, and the text of each node by id."""

    title: str
    manuscript: Manuscript
    texts: Mapping[str, str]


@dataclass(frozen=True)
class _Section:
    level: int
    """The number of # marks; 0 for what stands before the first heading."""
    title: str
    text: str


def import_markdown(path: Path, title: str | None = None) -> ImportPlan:
    """Read a Markdown file and plan its book; `title` goes before the file's own.

    Raises:
        InkwellError: NOT_FOUND, DISK, or BAD_INPUT when it is not UTF-8.
    """
    try:
        data = Path(path).read_bytes()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is no file “{path}”.", repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, f"“{path}” cannot be read.", repr(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sentence = (
            f"“{Path(path).name}” is not UTF-8 text: byte {error.start:,} cannot be read, so nothing was imported."
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(error)) from error
    plan = plan_import(text, Path(path).stem)
    return plan if title is None else ImportPlan(title, plan.manuscript, plan.texts)


def plan_import(text: str, fallback_title: str) -> ImportPlan:
    """Divide a Markdown text at its headings of up to four marks; deeper ones stay in the text.

    A single `#` before everything else is the book's title. Every other character of the text ends up
    in one node or its title, but for blank lines around sections and the marks of the headings.
    """
    sections = _sections(text.replace("\r\n", "\n"))
    title, sections = _book_title(sections, fallback_title)
    depths = _depths(sections)
    kinds = _kinds(sections, depths)
    return _plan(title, sections, depths, kinds)


def _sections(text: str) -> list[_Section]:
    found: list[_Section] = []
    level, title = 0, OPENING
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        fence, fenced = _fence_after(line, fence)
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        found.append(_Section(level, title, _without_blank_ends(lines)))
        level, title, lines = len(heading["marks"]), (heading["title"] or "").strip(), []
    found.append(_Section(level, title, _without_blank_ends(lines)))
    return found if found[0].text else found[1:]


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


def _book_title(sections: list[_Section], fallback: str) -> tuple[str, list[_Section]]:
    """Take a lone first-level heading at the very start as the title; what stands under it is an opening."""
    if not sections or sections[0].level != 1 or sum(section.level == 1 for section in sections) > 1:
        return fallback, sections
    first = sections[0]
    rest = [_Section(0, OPENING, first.text), *sections[1:]] if first.text else sections[1:]
    return first.title or fallback, rest


def _depths(sections: Sequence[_Section]) -> list[int]:
    """Number the levels that are used, so that a skipped one leaves no gap; an opening stands at the root."""
    used = sorted({section.level for section in sections if section.level})
    return [used.index(section.level) if section.level else 0 for section in sections]


def _kinds(sections: Sequence[_Section], depths: Sequence[int]) -> list[NodeKind]:
    """Find the depth of the chapters by their titles; above are parts, below are scenes."""
    count = max((depth for section, depth in zip(sections, depths, strict=True) if section.level), default=0) + 1
    by_depth = [
        [section.title for section, at in zip(sections, depths, strict=True) if at == depth and section.level]
        for depth in range(count)
    ]
    chapters = _chapter_depth(by_depth)
    return [
        NodeKind.SCENE if not section.level or depth > chapters else _upper_kind(section.title, depth, chapters)
        for section, depth in zip(sections, depths, strict=True)
    ]


def _upper_kind(title: str, depth: int, chapters: int) -> NodeKind:
    return NodeKind.PART if depth < chapters and not _CHAPTER.match(title) else NodeKind.CHAPTER


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


def _plan(title: str, sections: Sequence[_Section], depths: Sequence[int], kinds: Sequence[NodeKind]) -> ImportPlan:
    nodes: dict[str, Node] = {}
    texts: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    # One row of keys for all is also increasing among the children of each.
    for section, depth, kind, order in zip(sections, depths, kinds, spread(len(sections)), strict=True):
        while above and above[-1][0] >= depth:
            above.pop()
        node_id = new_id()
        parent = above[-1][1] if above else None
        nodes[node_id] = Node(node_id, kind, section.title or "Untitled", parent, order)
        texts[node_id] = section.text
        if section.level:
            above.append((depth, node_id))
    return ImportPlan(title, Manuscript(nodes), texts)
