"""A book as it stands on paper: titles, paragraphs, breaks, without Markdown's marks. Not where on the paper."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import count
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
    """A footnote: of one that is named, what stands at the foot; of any other, in small print where it stands. One of
    level 1 goes on with the note above it."""
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
    SLUG = auto()
    """The heading of a scene in a script. A line of a script that has level 1 goes on below the one above."""
    ACTION = auto()
    CUE = auto()
    """The name of who speaks next."""
    SPEECH = auto()
    ASIDE = auto()
    """How it is said; in a play, what is done meanwhile."""
    CUT = auto()
    """How one scene becomes the next."""
    MIDDLE = auto()
    """A line of a script in the middle."""
    SAID = auto()
    """A speech of a play, over the whole width."""
    LYRIC = auto()
    """What is sung, by itself."""


class Run(NamedTuple):
    """Words in one style."""

    text: str
    style: Style = UNSTYLED


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note that a paragraph names `at` this code point of its words. The first of its own begins with its number."""

    at: int
    pieces: "tuple[Piece, ...]"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph. `level` counts quotation marks, a list's nesting or a title's depth.

    `chapter` is what stands over the page; `notes` are in the order in which it names them; `fresh` says that
    its author wants a new page for it. `number` is a scene's, which stands beside its heading; of two speeches that are
    said at once the paragraphs have `column` 1 and 2.
    """

    look: Look
    runs: tuple[Run, ...]
    level: int = 0
    chapter: str = ""
    notes: tuple[Footnote, ...] = ()
    fresh: bool = False
    number: str = ""
    column: int = 0

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
    level: int = 0
    """How deep in the book its title stands: one of a greater level belongs to the last of a lesser one."""
    play: bool = False
    """Of a script: whether it is for the stage."""


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
    underscores: bool = False
    """Whether low lines mark what is underlined, as in a script; else they are emphasis as asterisks are."""


_HEADS: Final = {NodeKind.PART: Look.PART, NodeKind.CHAPTER: Look.CHAPTER, NodeKind.SCENE: Look.SCENE}
_ASTERISM: Final = (Run("*\u2002*\u2002*"),)
_OPENING: Final = frozenset((Look.PART, Look.CHAPTER, Look.SCENE, Look.BREAK, Look.GAP, Look.PICTURE))
_WITHIN: Final = ("    ", "\t")
"""What a paragraph begins with that goes on with the note above it."""
_ODD: Final = re.compile("[\r\0\u2028\u2029\ufdd0\ufdd1\ud800-\udfff]")
"""What Qt's layout takes for something else."""


def pieces_of(leaves: Iterable[Leaf], rules: PrintRules) -> Iterator[Piece]:
    """Yield the paragraphs of a book in order. Scenes that follow each other are parted, by their titles or a break.

    Footnotes are numbered anew in each chapter.
    """
    above, chapter, scene_before = Look.GAP, "", False
    numbers = count(1)
    for leaf in leaves:
        titled = leaf.kind is not NodeKind.SCENE or rules.scene_titles
        if leaf.kind in (NodeKind.PART, NodeKind.CHAPTER):
            chapter, scene_before = leaf.title, False
            numbers = count(1)
        head = _head(leaf, chapter, titled, scene_before)
        if head is not None:
            above = head.look
            yield head
        inside: dict[str, tuple[Run, ...]] = {}
        for piece in _laid(list(_text_pieces(leaf, chapter, rules, above, inside)), inside, numbers):
            above, scene_before = piece.look, True
            yield piece


def _head(leaf: Leaf, chapter: str, titled: bool, scene_before: bool) -> Piece | None:
    if titled and leaf.title.strip():
        return Piece(_HEADS.get(leaf.kind, Look.CHAPTER), (Run(_clean(leaf.title)),), leaf.level, chapter)
    if leaf.kind is NodeKind.SCENE and scene_before and leaf.text.strip():
        return Piece(Look.BREAK, _ASTERISM, chapter=chapter)
    return None


def _text_pieces(
    leaf: Leaf, chapter: str, rules: PrintRules, above: Look, notes: dict[str, tuple[Run, ...]]
) -> Iterator[Piece]:
    """The paragraphs of a text; notes inside it are put into `notes`, by the label that stands in their stead."""
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
        words = _runs(line, parsed.marks, rules.comments, whole is not Inside.NOTHING)
        if rules.underscores and "_" in line:
            words = _underlined(line, parsed.marks, rules.comments)
        runs = _joined(_parted(words, notes))
        # A paragraph that is nothing but a remark leaves no gap.
        gone = not any(run.text.strip() for run in runs)
        if gone and (line.strip() or hushed or whole is not Inside.NOTHING):
            hushed = bool(line.strip())
            continue
        hushed = False
        look = Look.GAP if gone else _look(kind, _begins(leaf, parts, number), above, rules)
        level = max(kind.quotes, kind.level)
        if above is Look.NOTE and look in (Look.BODY, Look.FLUSH, Look.ITEM) and line.startswith(_WITHIN):
            look, level = Look.NOTE, 1
        yield Piece(look, _ASTERISM if look is Look.BREAK else runs, level, chapter)
        above = look


def _parted(runs: Iterable[Run], notes: dict[str, tuple[Run, ...]]) -> Iterator[Run]:
    """The words of a paragraph with a label for each note inside it."""
    label = ""
    for run in runs:
        if not run.style & Style.NOTE:
            yield run
        elif not run.text:
            label = f"^{len(notes) + 1}"
            notes[label] = ()
            yield Run(label, Style.REFERENCE)
        else:
            notes[label] += (Run(run.text, run.style & ~Style.NOTE),)


def _laid(pieces: list[Piece], inside: dict[str, tuple[Run, ...]], numbers: Iterator[int]) -> Iterator[Piece]:
    """The paragraphs of a text, with their notes laid to those that name them; what nobody names stays where it is."""
    story = [piece for piece in pieces if piece.look is not Look.NOTE]
    named = {run.text for piece in story for run in piece.runs if run.style & Style.REFERENCE}
    notes: dict[str, list[Piece]] = {
        label: [Piece(Look.NOTE, (Run(label, Style.REFERENCE), *runs))] for label, runs in inside.items()
    }
    kept: list[Piece] = []
    taken: list[Piece] | None = None
    for piece in pieces:
        if piece.look is not Look.NOTE or piece.level == 0:
            taken = None
        label = piece.runs[0].text if piece.look is Look.NOTE and piece.level == 0 and piece.runs else ""
        if label in named and label not in notes:
            taken = notes[label] = []
        if taken is None:
            kept.append(piece)
        else:
            taken.append(piece)
    given: dict[str, str] = {}
    for piece in kept:
        yield _noted(piece, notes, given, numbers) if piece.look is not Look.NOTE else piece


def _noted(piece: Piece, notes: dict[str, list[Piece]], given: dict[str, str], numbers: Iterator[int]) -> Piece:
    """A paragraph with numbers for its labels, and with the notes that it is the first to name."""
    runs: list[Run] = []
    found: list[Footnote] = []
    at = 0
    beside = False
    for run in piece.runs:
        label, made = run.text, run
        is_number = bool(run.style & Style.REFERENCE) and label in notes
        if is_number and beside:
            # Notes 3 and 4 are not note 34.
            runs.append(Run(",", run.style))
            at += 1
        beside = is_number
        if is_number:
            if label not in given:
                given[label] = str(next(numbers))
                found.append(Footnote(at, tuple(_numbered(notes[label], given[label]))))
            made = Run(given[label], run.style)
        runs.append(made)
        at += len(made.text)
    return replace(piece, runs=tuple(runs), notes=tuple(found)) if found or runs != list(piece.runs) else piece


def _numbered(note: Sequence[Piece], number: str) -> Iterator[Piece]:
    first, *others = note
    bare = _joined(first.runs[1:])
    yield replace(first, runs=(Run(number, Style.REFERENCE), Run("\u2002"), *bare))
    yield from others


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
            if part.start == marks[part.mark].start:
                # A run without words says where a note inside the text begins.
                yield Run("", Style.NOTE)
        elif part.styles & Style.LIST and shown in "-*+":
            yield from _run("•", part.styles)
        elif part.mark < 0:
            yield from _run(shown, part.styles)
    yield from _run(line[at:], UNSTYLED)


def _underlined(line: str, marks: tuple[Mark, ...], comments: bool) -> Iterator[Run]:
    """The same of a line of a script: emphasis by low lines is a line under the words."""
    low = [mark for mark in marks if mark.style is Style.EMPHASIS and line[mark.start] == "_"]
    told = tuple(mark._replace(style=Style.UNDERLINE) if mark in low else mark for mark in marks)
    return _runs(line, told, comments, opened=False)


def _run(text: str, style: Style) -> Iterator[Run]:
    if text:
        yield Run(_clean(text), style)


def _clean(text: str) -> str:
    return _ODD.sub("\ufffd", text)
