"""The collections of the open book: kept in its project.json, changed one at a time, each change a step of the plan."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

from PySide6.QtCore import QObject, Signal

from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node_collections import Collection, collections_from, named
from inkwell.translation import tr

_KEY: Final = "collections"
"""Of project.json."""


class Collecting(QObject):
    """`changed()` when the collections are others, `renamed(before, now)` just before it where one has another name.

    Methods that write raise READ_ONLY and DISK, and NOT_FOUND.
    """

    changed = Signal()
    renamed = Signal(str, str)

    def __init__(self, session: Session, steps: Structure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        session.opened.connect(self.changed)
        session.closed.connect(self.changed)

    @property
    def all(self) -> tuple[Collection, ...]:
        """Those of the open book, by name."""
        if not self._session.is_open:
            return ()
        found = collections_from(self._session.project.info.extra.get(_KEY))
        return tuple(sorted(found, key=lambda each: each.name.casefold()))

    def find(self, name: str) -> Collection | None:
        """The one of this name."""
        return next((each for each in self.all if each.name == name), None)

    def put(self, collection: Collection, instead_of: str = "") -> Collection:
        """Keep a new collection, or one in the place of another; as it is kept then. Raises BAD_INPUT for its name."""
        others = [each for each in self.all if each.name != instead_of]
        kept = replace(collection, name=named(collection.name, others))
        if not instead_of:
            words = tr("Make the collection “{name}”", name=kept.name)
        elif instead_of == kept.name:
            words = tr("Change the collection “{name}”", name=kept.name)
        else:
            words = tr("Rename the collection “{name}”", name=kept.name)
        self._write(instead_of, kept, words)
        return kept

    def add(self, name: str, ids: Sequence[str]) -> None:
        """Put nodes into a collection that is made by hand."""
        self._write(name, self._by_hand(name).with_ids(ids), tr("Put into “{name}”", name=name))

    def take_out(self, name: str, ids: Sequence[str]) -> None:
        """Take nodes out of a collection that is made by hand; they stay in the book."""
        self._write(name, self._by_hand(name).without_ids(ids), tr("Take out of “{name}”", name=name))

    def delete(self, name: str) -> None:
        """Forget a collection; what is in it stays in the book."""
        self._write(name, None, tr("Delete the collection “{name}”", name=name))

    def _by_hand(self, name: str) -> Collection:
        found = self.find(name)
        if found is None or not found.by_hand:
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("There is no collection “{name}” to put anything into.", name=name)
            )
        return found

    def _write(self, name: str, instead: Collection | None, words: str) -> None:
        """Have `instead` in the place of the collection of that name; what is none and stands beside them stays."""
        kept = self._kept()
        place = next((at for at, each in enumerate(kept) if name and _name_of(each) == name), len(kept))
        before = kept[place] if place < len(kept) else None
        after = None if instead is None else instead.told()
        if before != after:
            self._swap(place, before, after)
            self._steps.keep(
                words, partial(self._swap, place, after, before), partial(self._swap, place, before, after)
            )

    def _kept(self) -> list[Any]:
        said: object = self._session.project.info.extra.get(_KEY)
        return list(cast("list[Any]", said)) if isinstance(said, list) else []

    def _swap(self, place: int, here: object, there: object) -> None:
        """Have `there` instead of `here`; None for nothing, which is at a place. NOT_FOUND where it is otherwise."""
        kept, project = self._kept(), self._session.project
        if here is not None and here not in kept:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("That collection is another by now, so it stays as it is."))
        first = min(place, len(kept)) if here is None else kept.index(here)
        kept[first : first + (here is not None)] = [] if there is None else [there]
        extra = {key: value for key, value in project.info.extra.items() if key != _KEY}
        project.set_info(replace(project.info, extra={**extra, _KEY: kept} if kept else extra))
        before, now = _name_of(here), _name_of(there)
        if isinstance(before, str) and isinstance(now, str) and before != now:
            self.renamed.emit(before, now)
        self.changed.emit()


def _name_of(kept: object) -> object:
    return cast("dict[str, object]", kept).get("name") if isinstance(kept, dict) else None
