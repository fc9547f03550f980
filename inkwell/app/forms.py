"""The form of writing of each scene of the open book: its own, that of what it is in, or the book's."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from inkwell.app.session import Session
from inkwell.manuscript.tree import Manuscript
from inkwell.story.forms import Form, form_named

_KEY: Final = "form"
"""In project.json."""


class Forms(QObject):
    """`changed` after a form was set, and when another book is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[Manuscript | None, Form] = (None, Form.PROSE)
        """For which manuscript and form of the book `_apart` was found."""
        self._apart: Mapping[str, Form] = {}
        session.opened.connect(self.changed)

    @property
    def of_book(self) -> Form:
        """The form of all that has none of its own; prose without a book."""
        said = self._session.project.info.extra.get(_KEY) if self._session.is_open else None
        return form_named(said) if isinstance(said, str) else Form.PROSE

    def own(self, node_id: str) -> Form | None:
        """The form that this node itself has; None where it follows what it is in."""
        node = self._session.manuscript.nodes.get(node_id)
        return form_named(node.form) if node is not None and node.form else None

    def of(self, node_id: str) -> Form:
        """The form that this node is written in."""
        tree = self._session.manuscript
        if node_id not in tree.nodes:
            return self.of_book
        line = (tree.nodes[node_id], *tree.ancestors(node_id))
        return next((form_named(each.form) for each in line if each.form), self.of_book)

    def apart(self) -> Mapping[str, Form]:
        """The form of each node that is written in another than the book."""
        tree, book = self._session.manuscript, self.of_book
        if self._known[0] is not tree or self._known[1] is not book:
            own = any(node.form for node in tree.nodes.values())
            forms = {each: self.of(each) for each in tree.nodes} if own else {}
            self._known = tree, book
            self._apart = {node: form for node, form in forms.items() if form is not book}
        return self._apart

    def set(self, node_id: str, form: Form | None) -> None:
        """Give a node a form of its own, or none. Raises NOT_FOUND, READ_ONLY, DISK."""
        tree = self._session.manuscript
        node = tree.node(node_id)
        said = form.value if form is not None else ""
        if said != node.form:
            try:
                self._session.change(tree.replace(replace(node, form=said)))
            finally:
                self.changed.emit()

    def set_of_book(self, form: Form) -> None:
        """Give the book a form. Raises NOT_FOUND without a book, READ_ONLY, DISK."""
        project = self._session.project
        rest = {key: value for key, value in project.info.extra.items() if key != _KEY}
        extra = rest if form is Form.PROSE else {**rest, _KEY: form.value}
        if extra != project.info.extra:
            project.set_info(replace(project.info, extra=extra))
            self.changed.emit()
