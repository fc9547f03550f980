"""What stands before a scene, as the author left it a moment ago: for the model to read."""

from pathlib import Path

from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.manuscript.comments import outside
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import Stamp
from inkwell.storage.tree_reading import seen_stamp


class StorySoFar:
    """Reads the open book; words that are not on the disk yet count before what is there.

    A file is read again only when it is another than it was: the model may be told after every rest of the author's.
    """

    def __init__(self, session: Session, drafts: Drafts) -> None:
        self._session = session
        self._drafts = drafts
        self._manuscript: Manuscript | None = None
        self._order: tuple[Node, ...] = ()
        """The nodes of that manuscript that belong to the story."""
        self._places: dict[str, int] = {}
        self._texts: dict[Path, tuple[Stamp, str]] = {}
        """Of the scenes that were told last."""

    def before(self, node_id: str, characters: int) -> list[tuple[str, str]]:
        """Titles and texts of the scenes before a node, in order, at least `characters` of them where there are."""
        self._follow(self._session.manuscript)
        found: list[tuple[str, str]] = []
        texts: dict[Path, tuple[Stamp, str]] = {}
        for node in reversed(self._order[: self._places.get(node_id, 0)]):
            if characters <= 0:
                break
            text = self._text(node.id, texts)
            if text.strip():
                found.append((node.title, _last_part(text, characters)))
                characters -= len(text)
        self._texts = texts
        return found[::-1]

    def _follow(self, manuscript: Manuscript) -> None:
        if manuscript is not self._manuscript:
            self._manuscript = manuscript
            self._order = tuple(node for _, node in manuscript.walk() if node.kind is not NodeKind.NOTE)
            self._places = {node.id: place for place, node in enumerate(self._order)}

    def _text(self, node_id: str, texts: dict[Path, tuple[Stamp, str]]) -> str:
        """A node's text; nothing of what is not text."""
        draft = self._drafts.of(node_id)
        if draft is not None:
            return draft.snapshot().text()
        project = self._session.project
        path = project.folder / "text" / f"{node_id}.md"
        stamp = seen_stamp(path)
        before, known = self._texts.get(path, (None, ""))
        if stamp != before or stamp == Stamp(-1):
            read = project.read_text(node_id)
            known = "" if read.read_only and not project.read_only else read.text
        texts[path] = stamp, known
        return known


def _last_part(text: str, characters: int) -> str:
    """The end of a text from a paragraph's start on: at least `characters`, at most four times as many.

    No comment is parted: what is left of one would be told.
    """
    if len(text) <= characters:
        return text
    start = text.rfind("\n\n", 0, len(text) - characters) + 1
    return text[outside(text, max(start, len(text) - 4 * characters)) :].lstrip("\n")
