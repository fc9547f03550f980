"""What a tool's answer becomes in the plan of the book: a synopsis, chapters and scenes, and their taking back."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from inkwell.app.session import Session
from inkwell.manuscript.node import Node, NodeKind
from inkwell.story.answers import Heading
from inkwell.translation import tr


class Planning(QObject):
    """Changes what the open book's nodes say of themselves. Every method raises `InkwellError` as the session does."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def set_synopsis(self, node_id: str, text: str) -> str:
        """Give a node another synopsis, and return the one before.

        Raises:
            InkwellError: NOT_FOUND when the book has no such node, READ_ONLY, DISK.
        """
        node = self._session.manuscript.node(node_id)
        synopsis = " ".join(text.split())
        if synopsis != node.synopsis:
            self._session.change(self._session.manuscript.replace(replace(node, synopsis=synopsis)))
        return node.synopsis

    def add_outline(self, headings: Sequence[Heading], after: str | None) -> Iterator[str]:
        """Add chapters and scenes behind the chapter that `after` is in, and yield the id of each that is there.

        Scenes before the first chapter go into the chapter of `after`, or into one of their own.
        """
        place = self._chapter_of(after)
        parent = self._session.manuscript.shown_under(place) if place is not None else None
        chapter = place
        for heading in headings:
            if not heading.scene or chapter is None:
                title = tr("Chapter 1") if heading.scene else heading.title
                index = self._behind(place, parent)
                chapter = place = self._session.add(NodeKind.CHAPTER, title, parent, index)
                yield chapter
                self._describe(chapter, "" if heading.scene else heading.synopsis)
            if heading.scene:
                scene = self._session.add(NodeKind.SCENE, heading.title, chapter, None)
                yield scene
                self._describe(scene, heading.synopsis)

    def remove_empty(self, ids: Sequence[str]) -> int:
        """Take those of these nodes out of the book again that nobody has written in; returns how many stayed."""
        stayed = 0
        for node_id in reversed(ids):
            if node_id not in self._session.manuscript.nodes:
                continue
            text, _ = self._session.words_of(node_id)
            if text.text.strip() or self._session.manuscript.children(node_id):
                stayed += 1
            else:
                self._session.delete(node_id)
        return stayed

    def _describe(self, node_id: str, synopsis: str) -> None:
        if synopsis.strip():
            self.set_synopsis(node_id, synopsis)

    def _chapter_of(self, node_id: str | None) -> str | None:
        """The chapter that a node is, or is in; what stands at the root where it is in none."""
        tree = self._session.manuscript
        if node_id is None or node_id not in tree.nodes:
            return None
        line: list[Node] = [tree.node(node_id), *tree.ancestors(node_id)]
        found = next((each for each in line if each.kind is NodeKind.CHAPTER), line[-1])
        return found.id

    def _behind(self, place: str | None, parent: str | None) -> int | None:
        siblings = [each.id for each in self._session.manuscript.children(parent)]
        return siblings.index(place) + 1 if place in siblings else None
