"""What an author does to several places of a book's plan at once; each act is one step of the structure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, cast

from PySide6.QtCore import QObject

from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import Node, new_id
from inkwell.manuscript.plan_fields import own_field
from inkwell.manuscript.shifting import Way, shifted
from inkwell.manuscript.spans import Span
from inkwell.manuscript.template import Template
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile

COPY: Final = "{} (copy)"
_FIELDS: Final = "fields"
"""The key of project.json."""


class PlanActs(QObject):
    """Every method raises `InkwellError` as the session does; what was done until then stays, as one step."""

    def __init__(
        self, session: Session, structure: Structure, words: WordCounts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._session = session
        self._structure = structure

    def set_fields(self, changes: Mapping[str, Mapping[str, Any]], words: str) -> None:
        """Give nodes, by id, other values in fields of `Node`; ids that the book has no longer are passed over."""
        tree = self._session.manuscript
        known = {node_id: fields for node_id, fields in changes.items() if node_id in tree.nodes}
        # Once for all of them: a tree is worked out anew each time.
        tree = Manuscript({**tree.nodes, **{each: replace(tree.node(each), **known[each]) for each in known}})
        if tree != self._session.manuscript:
            with self._structure.step(words):
                self._session.change(tree)

    def move(self, ids: Sequence[str], parent: str | None, index: int) -> None:
        """Put nodes among the children of `parent` in their reading order, before the child at `index`.

        Those that are below another of them go along with it. `index` counts the children as they are now.
        """
        tops = self.tops(ids)
        tree = self._session.manuscript
        before = [each.id for each in tree.children(parent)][:index]
        behind = next((each for each in reversed(before) if each not in tops), None)
        for node_id in tops:
            row = [each.id for each in tree.children(parent) if each.id != node_id]
            tree = tree.move(node_id, parent, row.index(behind) + 1 if behind is not None else 0)
            behind = node_id
        with self._structure.step(self._said("Move", tops)):
            self._session.change(tree)

    def shift(self, ids: Sequence[str], way: Way) -> bool:
        """Move nodes that are in the same place a step, together; False where they cannot go that way."""
        tops = self.tops(ids)
        place = shifted(self._session.manuscript, tops, way) if tops else None
        if place is not None:
            self.move(tops, *place)
        return place is not None

    def delete(self, ids: Sequence[str]) -> None:
        """Move nodes and all below them into the trash."""
        tops = self.tops(ids)
        with self._structure.step(self._said("Delete", tops)):
            for node_id in tops:
                self._session.delete(node_id)

    def duplicate(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Copy nodes with all below them, words and origins included, each copy behind what it is of; their ids."""
        made: list[str] = []
        tops = self.tops(ids)
        with self._structure.step(self._said("Duplicate", tops)):
            for top in tops:
                tree, siblings = self._session.manuscript, self._siblings(top)
                made.append(self._copy(tree.node(top), tree.shown_under(top), siblings.index(top) + 1, top=True))
        return tuple(made)

    def lay_out(self, template: Template, after: str | None) -> tuple[str, ...]:
        """Add a template's cards behind the topmost node that `after` is in, or at the book's end; ids of the tops."""
        tree = self._session.manuscript
        line_up = (tree.node(after), *tree.ancestors(after)) if after is not None and after in tree.nodes else ()
        top = line_up[-1].id if line_up else None
        roots = [each.id for each in tree.children(None)]
        place = roots.index(top) + 1 if top in roots else len(roots)
        line, tops = list[str](), list[str]()
        for card in template.cards:
            del line[card.depth :]
            node_id, parent = new_id(), line[-1] if line else None
            index = place + len(tops) if parent is None else None
            tree = tree.add(node_id, card.kind, card.title, parent, index)
            tree = tree.replace(replace(tree.node(node_id), synopsis=card.synopsis))
            line.append(node_id)
            if parent is None:
                tops.append(node_id)
        with self._structure.step(f"Lay out “{template.title}”"):
            self._session.change(tree)
        return tuple(tops)

    @property
    def declared(self) -> tuple[str, ...]:
        """The names of the author's own fields of this book, as far as they were added for all of it."""
        if not self._session.is_open:
            return ()
        said: object = self._session.project.info.extra.get(_FIELDS)
        return tuple(str(each) for each in cast("list[object]", said)) if isinstance(said, list) else ()

    def declare(self, name: str) -> str:
        """Add a field of the author's own for the whole book, and return its name. Raises BAD_INPUT, DISK."""
        field, project = own_field(name), self._session.project
        if field.title not in self.declared:
            extra = {**project.info.extra, _FIELDS: [*self.declared, field.title]}
            project.set_info(replace(project.info, extra=extra))
            self._session.tree_changed.emit()
        return field.name

    def tops(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of the nodes that are below none of the others, in reading order."""
        wanted = set(ids)
        tree = self._session.manuscript
        found = [node.id for _, node in tree.walk() if node.id in wanted]
        return tuple(each for each in found if not wanted & {above.id for above in tree.ancestors(each)})

    def _siblings(self, node_id: str) -> list[str]:
        tree: Manuscript = self._session.manuscript
        return [each.id for each in tree.children(tree.shown_under(node_id))]

    def _copy(self, node: Node, parent: str | None, index: int | None, top: bool) -> str:
        text, spans = self._session.words_of(node.id)
        title = COPY.format(node.title) if top else node.title
        made = self._session.add(node.kind, title, parent, index)
        tree = self._session.manuscript
        place = tree.node(made)
        self._session.change(tree.replace(replace(node, id=made, title=title, parent=parent, order=place.order)))
        self._write(made, text.text, spans)
        self._words.look_at([made])
        for child in tree.children(node.id):
            if child.id != made:
                self._copy(child, made, None, top=False)
        return made

    def _write(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        """The words on the disk at once: no page or draft holds this node yet."""
        project = self._session.project
        project.write_text(node_id, text)
        AuthorshipFile(project.folder, node_id).write(text, spans)

    def _said(self, verb: str, tops: Sequence[str]) -> str:
        tree = self._session.manuscript
        return f"{verb} “{tree.node(tops[0]).title}”" if len(tops) == 1 else f"{verb} {len(tops)} parts of the book"
