"""What of a book goes out, and in which order: nodes chosen by kind, status, label or place, under their headings."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.presets import Preset
from inkwell.exchange.splitting import OPENING
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.story.forms import Form
from inkwell.translation import tr

STORY: Final = frozenset((NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE))
VERSE: Final = ("poem", "lyrics")
"""Forms of writing whose lines are lines."""
DEEPEST: Final = 6
"""The deepest heading that any format has."""
_FIELD: Final = re.compile(r"\{(title|number|roman|word)\}")
_ROMAN: Final = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_ONES: Final = (
    *("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"),
    *("Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"),
)
_TENS: Final = ("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")


def _no_asset(_name: str) -> bytes | None:
    return None


@dataclass(frozen=True)
class Book:
    """A book that is to go out. `text` and `asset` are asked while the work goes on, on the thread that does it.

    `text` gives a node's Markdown by id and raises InkwellError where it cannot be read; `asset` gives the bytes of a
    file in `assets` by its name, None where there is none. `form` is the book's form of writing.
    """

    title: str
    manuscript: Manuscript
    text: Callable[[str], str]
    author: str = ""
    language: str = "en"
    form: str = ""
    publication: Publication = field(default_factory=Publication)
    asset: Callable[[str], bytes | None] = _no_asset
    kept: tuple[Path, ...] = ()
    """Folders that hold the book itself, which nothing is exported into."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which nodes go out: all of these kinds that have one of the statuses and one of the labels, below the roots.

    Empty sets ask for nothing. Where there are `nodes`, it is only those, without what is below them. A part or chapter
    whose own text is not chosen still stands above what is.
    """

    kinds: frozenset[NodeKind] = STORY
    statuses: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    nodes: frozenset[str] | None = None

    @property
    def whole(self) -> bool:
        """Whether the book goes out as one, with what stands before and behind it."""
        return not (self.statuses or self.labels or self.roots) and self.nodes is None

    def takes(self, node: Node) -> bool:
        """Whether a node by itself is chosen; case makes no difference."""
        if node.kind not in self.kinds or (self.nodes is not None and node.id not in self.nodes):
            return False
        if self.statuses and node.status.casefold() not in _folded(self.statuses):
            return False
        return not self.labels or bool(_folded(node.labels) & _folded(self.labels))


class Place(StrEnum):
    """Where in the book a section stands."""

    FRONT = "front"
    BODY = "body"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Section:
    """One node that goes out. `level` is its heading's, from 1; 0 where no heading stands. `form` is never ""."""

    node: Node
    place: Place
    level: int
    heading: str
    """What stands over it, in one or more lines."""
    with_text: bool
    """Whether its own text goes out, and not only its heading."""
    form: str


def choice_of(conditions: Iterable[str]) -> Choice:
    """The choice that conditions such as `status=done`, `label=night` and `kind=scene` make; `id=` chooses a branch.

    Of several with one name any may hold; those of different names must all.

    Raises:
        InkwellError: BAD_INPUT for anything else.
    """
    found: dict[str, set[str]] = {"status": set(), "label": set(), "kind": set(), "id": set()}
    for condition in conditions:
        name, equals, value = condition.partition("=")
        if not equals or name.strip() not in found or not value.strip():
            sentence = tr("“{condition}” chooses nothing: say status=…, label=…, kind=… or id=….", condition=condition)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        found[name.strip()].add(value.strip())
    kinds = frozenset(_kind(name) for name in found["kind"]) or STORY
    return Choice(kinds, frozenset(found["status"]), frozenset(found["label"]), frozenset(found["id"]))


def _kind(name: str) -> NodeKind:
    try:
        return NodeKind(name.casefold())
    except ValueError as error:
        kinds = ", ".join(NodeKind)
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” is no kind; the kinds are {kinds}.", name=name, kinds=kinds)
        ) from error


def compiled(book: Book, choice: Choice, preset: Preset) -> tuple[Section, ...]:
    """The sections that go out, in reading order: front matter, the story, back matter. No text is read for it.

    Raises:
        InkwellError: BAD_INPUT when nothing is chosen, NOT_FOUND when a chosen branch is not there.
    """
    aside = set_aside(book)
    body = tuple(_body(book, choice, preset, aside))
    if not body:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("Nothing in this book fits what was chosen, so nothing was exported.")
        )
    front = _matter(book, book.publication.front, Place.FRONT) if choice.whole else ()
    back = _matter(book, book.publication.back, Place.BACK) if choice.whole else ()
    return (*front, *body, *back)


def set_aside(book: Book) -> frozenset[str]:
    """What stands before or behind the story, and all below it."""
    tree = book.manuscript
    tops = [each for each in (*book.publication.front, *book.publication.back) if each in tree.nodes]
    return frozenset(one for top in tops for one in (top, *(each.id for each in tree.descendants(top))))


def _body(book: Book, choice: Choice, preset: Preset, aside: frozenset[str]) -> Iterator[Section]:
    tree = book.manuscript
    within = _within(tree, choice.roots)
    notes = frozenset[str]() if NodeKind.NOTE in choice.kinds else _below(tree, lambda node: node.kind is NodeKind.NOTE)
    out = aside | notes | _below(tree, lambda node: not node.exported)
    chosen = {n.id for n in tree.nodes.values() if n.id not in out and n.id in within and choice.takes(n)}
    frames = {above.id for each in chosen for above in tree.ancestors(each)} - out
    headings = _Headings(preset, _chapters(tree, out), next(iter(tree.children(None)), None))
    for _, node in tree.walk():
        if node.id in chosen or (node.id in frames and node.kind in (NodeKind.PART, NodeKind.CHAPTER)):
            shown = headings.of(node)
            above = sum(1 for each in tree.ancestors(node.id) if each.id in chosen | frames and headings.of(each))
            level = min(above + 1, DEEPEST) if shown else 0
            yield Section(node, Place.BODY, level, shown, node.id in chosen, _form(book, node))


def hides_heading(section: Section, preset: Preset) -> bool:
    """Whether a heading is for the author alone: what divides a screenplay is not on its pages (Fountain, sections)."""
    divides = section.place is Place.BODY and section.node.kind in (NodeKind.PART, NodeKind.CHAPTER)
    return divides and section.form == Form.SCREENPLAY and preset.header == "number"


def _within(tree: Manuscript, roots: frozenset[str]) -> frozenset[str]:
    if not roots:
        return frozenset(tree.nodes)
    return frozenset(one for top in roots for one in (tree.node(top).id, *(each.id for each in tree.descendants(top))))


def _below(tree: Manuscript, fits: Callable[[Node], bool]) -> frozenset[str]:
    """The nodes that something is so of, and all below them."""
    tops = [node.id for node in tree.nodes.values() if fits(node)]
    return frozenset(one for top in tops for one in (top, *(each.id for each in tree.descendants(top))))


def _chapters(tree: Manuscript, out: frozenset[str]) -> dict[str, int]:
    """The number of each part and each chapter, counted through the book as a whole: a choice changes none."""
    counts = {NodeKind.PART: 0, NodeKind.CHAPTER: 0}
    found: dict[str, int] = {}
    for _, node in tree.walk():
        if node.kind in counts and node.id not in out:
            counts[node.kind] += 1
            found[node.id] = counts[node.kind]
    return found


def _matter(book: Book, ids: Iterable[str], place: Place) -> Iterator[Section]:
    """What stands before or behind the story; an id that is no longer there is passed over."""
    tree = book.manuscript
    for top in dict.fromkeys(each for each in ids if each in tree.nodes):
        for node in (tree.node(top), *tree.descendants(top)):
            level = 1 if node.id == top and node.title.strip() else 0
            yield Section(node, place, level, node.title.strip() if level else "", True, _form(book, node))


def _form(book: Book, node: Node) -> str:
    tree = book.manuscript
    said = (each.form for each in (node, *tree.ancestors(node.id)) if each.form)
    return next(said, book.form) or "prose"


class _Headings:
    """What stands over each node."""

    def __init__(self, preset: Preset, numbers: dict[str, int], first: Node | None) -> None:
        self._patterns = {NodeKind.PART: preset.part_heading, NodeKind.CHAPTER: preset.chapter_heading}
        self._scenes = preset.scene_titles
        self._numbers = numbers
        self._first = first

    def of(self, node: Node) -> str:
        """Its heading, "" for none."""
        title = node.title.strip()
        if node.kind is NodeKind.SCENE and not self._scenes:
            return ""
        if node == self._first and node.kind is NodeKind.SCENE and title == OPENING:
            # What stood before the first heading when the book came in had none.
            return ""
        pattern = self._patterns.get(node.kind, "{title}")
        return heading_text(pattern, title, self._numbers.get(node.id, 0))


def heading_text(pattern: str, title: str, number: int) -> str:
    """A heading by its pattern; lines without a word in them are left out."""
    values = {"title": title, "number": str(number or ""), "roman": roman(number), "word": in_words(number)}
    text = _FIELD.sub(lambda found: values[found[1]], pattern)
    return "\n".join(line.strip() for line in text.split("\n") if any(letter.isalnum() for letter in line)) or title


def roman(number: int) -> str:
    """A number from 1 on in Roman figures; "" for others."""
    found: list[str] = []
    for value, figure in _ROMAN:
        times, number = divmod(max(number, 0), value)
        found.append(figure * times)
    return "".join(found)


def in_words(number: int) -> str:
    """A number from 1 to 99 in English words, as a heading has them; others in figures."""
    if not 0 < number < 100:
        return str(number or "")
    if number < 20:
        return _ONES[number]
    return "-".join(word for word in (_TENS[number // 10], _ONES[number % 10].lower()) if word)


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)
