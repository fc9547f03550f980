"""What is to be printed: which scenes, in which order, with the words of a moment ago, and how the author wants it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

import msgspec

from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.printed import Leaf
from inkwell.translation import tr

Scope = Literal["scene", "chapter", "book"]


class PrintSetup(msgspec.Struct, frozen=True):
    """How a book is printed. Sizes of paper are in millimetres, of type in points."""

    paper: str = "A4"
    """A name among `PAPERS`."""
    margin: int = 25
    font: str = "EB Garamond"
    size: float = 12.0
    spacing: int = 135
    """Per cent of the font's own line."""
    header: bool = True
    numbers: bool = True
    comments: bool = False
    scene_titles: bool = False


PAPERS: dict[str, tuple[float, float]] = {
    "A4": (210, 297),
    "Letter": (215.9, 279.4),
    "A5": (148, 210),
    "B5": (176, 250),
    "6 × 9 inches": (152.4, 228.6),
    "5 × 8 inches": (127, 203.2),
}
_IN_WORDS = {"6 × 9 inches": tr("6 × 9 inches"), "5 × 8 inches": tr("5 × 8 inches")}
LEAST_MARGIN, MOST_MARGIN = 10, 50
LEAST_SIZE, MOST_SIZE = 6.0, 36.0
LEAST_SPACING, MOST_SPACING = 100, 300


def paper_name(paper: str) -> str:
    """What one of `PAPERS` is called in the author's language."""
    return _IN_WORDS.get(paper, paper)


def setup_of(values: dict[str, Any]) -> PrintSetup:
    """The setup that a settings file holds; what cannot be used is as usual."""
    setup = PrintSetup()
    types = {field.name: field.type for field in msgspec.structs.fields(PrintSetup)}
    for name in types.keys() & values.keys():
        try:
            setup = msgspec.structs.replace(setup, **{name: msgspec.convert(values[name], types[name])})
        except msgspec.ValidationError:
            continue
    return msgspec.structs.replace(
        setup,
        paper=setup.paper if setup.paper in PAPERS else "A4",
        margin=min(max(setup.margin, LEAST_MARGIN), MOST_MARGIN),
        size=min(max(setup.size, LEAST_SIZE), MOST_SIZE),
        spacing=min(max(setup.spacing, LEAST_SPACING), MOST_SPACING),
    )


class PrintedBook:
    """The open book, to be read leaf by leaf."""

    def __init__(self, session: Session, drafts: Drafts, here: Callable[[], str | None]) -> None:
        """`here` names the node that the author is at."""
        self._session = session
        self._drafts = drafts
        self._here = here

    @property
    def title(self) -> str:
        """The book's."""
        return self._session.project.info.title

    @property
    def author(self) -> str:
        """The book's, "" for none."""
        return self._session.project.info.author

    def nodes(self, scope: Scope) -> tuple[Node, ...]:
        """What is printed, in order: notes only where one of them is all that is wanted.

        Raises:
            InkwellError: BAD_INPUT when no scene is open, and one is wanted.
        """
        manuscript, current = self._session.manuscript, self._here()
        if scope == "book":
            every: Sequence[Node] = [node for _, node in manuscript.walk()]
        elif current is None:
            raise InkwellError(ErrorKind.BAD_INPUT, "Open a scene first; it is printed, or its chapter.")
        elif scope == "scene":
            return (manuscript.node(current),)
        else:
            line = (manuscript.node(current), *manuscript.ancestors(current))
            top = next((node for node in line if node.kind is NodeKind.CHAPTER), line[0])
            every = (top, *manuscript.descendants(top.id))
        kept = [node for node in every if not node.exported]
        out = {each.id for top in kept for each in (top, *manuscript.descendants(top.id))}
        return tuple(node for node in every if node.kind is not NodeKind.NOTE and node.id not in out)

    def leaves(self, nodes: Sequence[Node]) -> Iterator[Leaf]:
        """Read them one by one; words that are not on the disk yet count before what is there."""
        for node in nodes:
            draft = self._drafts.of(node.id)
            if draft is not None:
                text = draft.snapshot().text()
            else:
                read = self._session.project.read_text(node.id)
                text = read.text
            yield Leaf(node.kind, node.title, text)
