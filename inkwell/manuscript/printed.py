"""A book as it stands on paper: titles, paragraphs, breaks, without Markdown's marks. Not where on the paper."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from inkwell.manuscript.marks import UNSTYLED, Mark, Style, stretches
from inkwell.manuscript.markup import Inside, Kind, Paragraph, closing_below, kind_of, parse
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import split_paragraphs, split_tail


class Look(Enum):
    """How a paragraph is set."""

    PART = auto()
    """The title of a part, in the middle of a page of its own."""
    CHAPTER = auto()
    """The title of a chapter, on a new page."""
    SCENE = auto()
    """The title of a scene, or a heading in the text."""
    BREAK = auto()
    """Between two scenes."""
    BODY = auto()
    FLUSH = auto()
    """A paragraph that is not indented: the first one, or a line of its own."""
    QUOTE = auto()
    ITEM = auto()
    NOTE = auto()
    """A footnote, in small print where it stands in the text."""
    GAP = auto()
    """An empty line."""
    TITLE = auto()
    """The book's, on a page before it."""
    CENTRED = auto()
    """What stands below that: who wrote it."""
    SPREAD = auto()
    """A line above it, with a tab between what stands at the left and what stands at the right."""
    IMPRINT = auto()
    """A line of the page behind it."""
    ENTRY = auto()
    """A line of the contents, with a tab before the page's number."""
    PICTURE = auto()
    """A picture in the middle; its words are its name."""


class Run(NamedTuple):
    """Words in one style."""

    text: str
    style: Style = UNSTYLED


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph. `level` counts quotation marks or a list's nesting; `chapter` is what stands over the page."""

    look: Look
    runs: tuple[Run, ...]
    level: int = 0
    chapter: str = ""

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A node of the book that is to be printed, with its text."""

    kind: NodeKind
    title: str
    text: str
    verse: bool = False
    """Whether no line of it is moved in."""


def _no_picture(_line: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class PrintRules:
    """What is printed by the author's choice."""

    comments: bool = False
    scene_titles: bool = False
    spaced: bool = False
    """Whether paragraphs are parted by space; else they are indented."""
    picture: Callable[[str], str] = _no_picture
    """The name of the picture that a line is and nothing else; "" for other lines, and where none is printed."""


_HEADS: Final = {NodeKind.PART: Look.PART, NodeKind.CHAPTER: Look.CHAPTER, NodeKind.SCENE: Look.SCENE}
_ASTERISM: Final = (Run("*\u2002*\u2002*"),)
_OPENING: Final = frozenset((Look.PART, Look.CHAPTER, Look.SCENE, Look.BREAK, Look.GAP, Look.PICTURE))
_ODD: Final = re.compile("[\r\0\u2028\u2029\ufdd0\ufdd1\ud800-\udfff]")
"""What Qt's layout takes for something else."""


def pieces_of(leaves: Iterable[Leaf], rules: PrintRules) -> Iterator[Piece]:
    """Yield the paragraphs of a book in order. Scenes that follow each other are parted, by their titles or a break."""
    above, chapter, scene_before = Look.GAP, "", False
    for leaf in leaves:
        titled = leaf.kind is not NodeKind.SCENE or rules.scene_titles
        if leaf.kind in (NodeKind.PART, NodeKind.CHAPTER):
            chapter, scene_before = leaf.title, False
        head = _head(leaf, chapter, titled, scene_before)
        if head is not None:
            above = head.look
            yield head
        for piece in _text_pieces(leaf, chapter, rules, above):
            above, scene_before = piece.look, True
            yield piece


def _head(leaf: Leaf, chapter: str, titled: bool, scene_before: bool) -> Piece | None:
    if titled and leaf.title.strip():
        return Piece(_HEADS.get(leaf.kind, Look.CHAPTER), (Run(_clean(leaf.title)),), chapter=chapter)
    if leaf.kind is NodeKind.SCENE and scene_before and leaf.text.strip():
        return Piece(Look.BREAK, _ASTERISM, chapter=chapter)
    return None


def _text_pieces(leaf: Leaf, chapter: str, rules: PrintRules, above: Look) -> Iterator[Piece]:
    parts = split_paragraphs(split_tail(leaf.text)[0]) if leaf.text.strip() else []
    lines = [part.lstrip("\n") for part in parts]
    closing = closing_below(lines)
    inside = Inside.NOTHING
    hushed = False
    for number, line in enumerate(lines):
        parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
        kind, whole = kind_of(line) if inside is Inside.NOTHING else Paragraph(Kind.PROSE), inside
        inside = parsed.ends
        if "![" in line and (picture := rules.picture(line)):
            above, hushed = Look.PICTURE, False
            yield Piece(Look.PICTURE, (Run(picture),), chapter=chapter)
            continue
        runs = _joined(_runs(line, parsed.marks, rules.comments, whole is not Inside.NOTHING))
        # A paragraph that is nothing but a remark leaves no gap.
        gone = not any(run.text.strip() for run in runs)
        if gone and (line.strip() or hushed or whole is not Inside.NOTHING):
            hushed = bool(line.strip())
            continue
        hushed = False
        look = Look.GAP if gone else _look(kind, _begins(leaf, parts, number), above, rules)
        yield Piece(look, _ASTERISM if look is Look.BREAK else runs, max(kind.quotes, kind.level), chapter)
        above = look


def _begins(leaf: Leaf, parts: list[str], number: int) -> bool:
    """Whether a paragraph is one, and not a line that goes on below another."""
    return not leaf.verse and (number == 0 or parts[number].startswith("\n\n"))


def _look(kind: Paragraph, begins: bool, above: Look, rules: PrintRules) -> Look:
    if kind.kind is Kind.BREAK:
        return Look.BREAK
    if kind.kind is Kind.HEADING:
        return Look.SCENE
    if kind.kind is Kind.DEFINITION:
        return Look.NOTE
    if kind.kind in (Kind.BULLET, Kind.NUMBER):
        return Look.ITEM
    if kind.quotes:
        return Look.QUOTE
    if not begins:
        return Look.FLUSH
    return Look.FLUSH if above in _OPENING and not rules.spaced else Look.BODY


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Without spaces at the front, and with one where two meet because nothing is between them any more."""
    found: list[Run] = []
    for run in runs:
        bare = not found or found[-1].text[-1] in " \t"
        text = run.text.lstrip(" \t") if bare and run.text[0] in " \t" else run.text
        if text:
            found.append(Run(text, run.style))
    return tuple(found)


def _runs(line: str, marks: tuple[Mark, ...], comments: bool, opened: bool) -> Iterator[Run]:
    """The words of a paragraph with their styles; what only marks them is left out. `opened`: a comment goes on."""
    at = 0
    for part in stretches(marks):
        yield from _run(line[at : part.start], UNSTYLED)
        at = part.end
        shown = line[part.start : part.end]
        if part.styles & Style.COMMENT:
            if comments:
                yield from _run(shown if part.mark < 0 else "[" if not opened else "]", part.styles)
                opened = opened != (part.mark >= 0)
        elif part.mark >= 0 and marks[part.mark].style is Style.NOTE:
            # A note inside the text has no place of its own on paper.
            yield from _run(" [" if part.start == marks[part.mark].start else "]", part.styles)
        elif part.styles & Style.LIST and shown in "-*+":
            yield from _run("•", part.styles)
        elif part.mark < 0:
            yield from _run(shown, part.styles)
    yield from _run(line[at:], UNSTYLED)


def _run(text: str, style: Style) -> Iterator[Run]:
    if text:
        yield Run(_clean(text), style)


def _clean(text: str) -> str:
    return _ODD.sub("\ufffd", text)
