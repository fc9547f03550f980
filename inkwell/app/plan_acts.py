"""What an author does to several places of a book's plan at once; each act is one step of the structure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

from PySide6.QtCore import QObject

from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, new_id
from inkwell.manuscript.plan_fields import own_field
from inkwell.manuscript.shifting import Way, shifted
from inkwell.manuscript.template import Template
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.provenance import spans_of
from inkwell.storage.tree_work import Words
from inkwell.translation import tr

COPY: Final = tr("{} (copy)")
_FIELDS: Final = "fields"
"""The key of project.json."""


class PlanActs(QObject):
    """Every method raises `InkwellError` as the session does; what was done until then stays, as one step."""

    def __init__(self, session: Session, structure: Structure, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
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
        tops, tree = self.tops(ids), self._session.manuscript
        tree = tree.put([tree.node(each) for each in tops], parent, index)
        with self._structure.step(tr("Move {n} parts of the book", "", len(tops), title=self._title(tops))):
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
        with self._structure.step(tr("Delete {n} parts of the book", "", len(tops), title=self._title(tops))):
            self._session.delete(*tops)

    def duplicate(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Copy nodes with all below them, words and origins included, each copy behind what it is of; their ids."""
        self._drafts.gather()
        tops, tree = self.tops(ids), self._session.manuscript
        words: dict[str, Callable[[], Words]] = {}
        made: list[str] = []
        for top in tops:
            siblings = [each.id for each in tree.children(tree.shown_under(top))]
            tree = self._copy(tree, top, siblings.index(top) + 1, made, words)
        with self._structure.step(tr("Duplicate {n} parts of the book", "", len(tops), title=self._title(tops))):
            self._session.change(tree, words)
        return tuple(made)

    def lay_out(self, template: Template, after: str | None) -> tuple[str, ...]:
        """Add a template's cards behind the topmost node that `after` is in, or at the book's end; ids of the tops."""
        tree = self._session.manuscript
        line_up = (tree.node(after), *tree.ancestors(after)) if after is not None and after in tree.nodes else ()
        top = line_up[-1].id if line_up else None
        roots = [each.id for each in tree.children(None)]
        place = roots.index(top) + 1 if top in roots else len(roots)
        line = list[str]()
        rows: dict[str | None, list[Node]] = {None: []}
        for card in template.cards:
            del line[card.depth :]
            node = Node(new_id(), card.kind, card.title, line[-1] if line else None, "", card.synopsis)
            rows.setdefault(node.parent, []).append(node)
            line.append(node.id)
        # From the top down, as the cards stand: what holds others is there before them.
        for parent, nodes in rows.items():
            tree = tree.put(nodes, parent, place if parent is None else 0)
        tops = tuple(node.id for node in rows[None])
        with self._structure.step(tr("Lay out “{title}”", title=template.title)):
            self._session.change(tree)
        return tops

    @property
    def declared(self) -> tuple[str, ...]:
        """The names of the author's own fields of this book, as far as they were added for all of it."""
        if not self._session.is_open:
            return ()
        said: object = self._session.project.info.extra.get(_FIELDS)
        return tuple(str(each) for each in cast("list[object]", said)) if isinstance(said, list) else ()

    def declare(self, name: str) -> str:
        """Add a field of the author's own for the whole book, as one step; return its name. Raises BAD_INPUT, DISK."""
        field = own_field(name)
        if field.title not in self.declared:
            there, away = partial(self._declare, field.title, True), partial(self._declare, field.title, False)
            there()
            self._structure.keep(tr("Add the field “{title}”", title=field.title), away, there)
        return field.name

    def withdraw(self, title: str) -> None:
        """Take an own field out of the book with all that its parts say in it, as one step. Raises READ_ONLY, DISK."""
        declared = title in self.declared
        said = {
            node.id: value
            for node in self._session.manuscript.nodes.values()
            for name, value in node.own
            if name == title
        }
        there, away = partial(self._bring_field, title, said, declared), partial(self._take_field, title, declared)
        words = tr("Delete the field “{title}”", title=title)
        if said:
            with self._structure.step(words, there, away):
                away()
        else:
            away()
            self._structure.keep(words, there, away)

    def _take_field(self, title: str, declared: bool) -> None:
        if declared:
            self._declare(title, False)
        self._say_in_field(title, {})

    def _bring_field(self, title: str, said: Mapping[str, str], declared: bool) -> None:
        if declared:
            self._declare(title, True)
        self._say_in_field(title, said)

    def _say_in_field(self, title: str, said: Mapping[str, str]) -> None:
        """Have exactly these parts, by id, say something in an own field; what they have said there since stays."""
        tree = self._session.manuscript
        changed: dict[str, Node] = {}
        for node in tree.nodes.values():
            own = dict(node.own)
            if said and node.id in said:
                own.setdefault(title, said[node.id])
            elif not said:
                own.pop(title, None)
            if tuple(own.items()) != node.own:
                changed[node.id] = replace(node, own=tuple(own.items()))
        if changed:
            self._session.change(Manuscript({**tree.nodes, **changed}))

    def _declare(self, title: str, there: bool) -> None:
        """Have a field in the book's plan, or not. What parts of the book say in it stays with them."""
        project, declared = self._session.project, self.declared
        if (title in declared) is there:
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("The fields of this book are others by now; “{title}” stays so.", title=title)
            )
        left = [*declared, title] if there else [each for each in declared if each != title]
        extra = {key: value for key, value in project.info.extra.items() if key != _FIELDS}
        project.set_info(replace(project.info, extra={**extra, _FIELDS: left} if left else extra))
        self._session.tree_changed.emit()

    def tops(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of the nodes that are below none of the others, in reading order."""
        wanted = set(ids)
        tree = self._session.manuscript
        found = [node.id for _, node in tree.walk() if node.id in wanted]
        return tuple(each for each in found if not wanted & {above.id for above in tree.ancestors(each)})

    def _copy(
        self, tree: Manuscript, top: str, index: int, made: list[str], words: dict[str, Callable[[], Words]]
    ) -> Manuscript:
        """A tree with a copy of a node and all below it; its id goes to `made`, where texts come from to `words`."""
        below = tree.descendants(top)
        ids = {node.id: new_id() for node in (tree.node(top), *below)}
        node = tree.node(top)
        title = COPY.format(node.title)
        tree = tree.add(ids[top], node.kind, title, tree.shown_under(top), index)
        place = tree.node(ids[top])
        copies = {place.id: replace(node, id=place.id, title=title, parent=place.parent, order=place.order)}
        for each in below:
            copies[ids[each.id]] = replace(each, id=ids[each.id], parent=ids[tree.shown_under(each.id) or top])
        words |= {copy: self._words_of(source) for source, copy in ids.items()}
        made.append(place.id)
        return Manuscript({**tree.nodes, **copies})

    def _words_of(self, node_id: str) -> Callable[[], Words]:
        """A node's words as they are now. Those of a draft are taken at once, the others read when they are written."""
        project = self._session.project
        if self._drafts.of(node_id) is not None:
            text, spans = self._session.words_of(node_id)
            return lambda: (text.text, spans)

        def read() -> Words:
            text = project.read_text(node_id).text
            return text, spans_of(project.folder, node_id, text)

        return read

    def _title(self, tops: Sequence[str]) -> str:
        return self._session.manuscript.node(tops[0]).title
