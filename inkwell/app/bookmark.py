"""Where the author is in the open book: kept here at once, and in the user's folder a moment later."""

from collections.abc import Mapping

import msgspec

from inkwell.app.saving import Job, SaveLane
from inkwell.storage.place import Beside, Place, PlaceFile
from inkwell.storage.project import Project


class Bookmark:
    """The place in one book at a time. Whatever is kept is written by the lane."""

    def __init__(self, lane: SaveLane, places: PlaceFile) -> None:
        self._lane = lane
        self._places = places
        self._project: Project | None = None
        self.place = Place()

    def open_at(self, project: Project, place: Place | None) -> None:
        """From now on this is the book: at this place, or where the author left it."""
        self._project = project
        self.place = place or self._places.get(project.info.id, project.folder) or Place()

    def close(self) -> None:
        """No book is open; the place is known until the next one is."""
        self._project = None

    def recovered(self, cursors: Mapping[str, int]) -> None:
        """The author goes on where the program did not: behind the last word that was found again."""
        *_, last = cursors
        beside = self.place.beside.node if self.place.beside else None
        node = self.place.node if last == beside else last
        self.place = msgspec.structs.replace(self.place, node=node, cursors={**self.place.cursors, **cursors})

    def keep(self, **changes: object) -> None:
        """Keep these parts of a `Place` as they are now."""
        self.place, project = msgspec.structs.replace(self.place, **changes), self._project
        if project is not None:
            place = self.place
            self._lane.submit(Job("place", 0, lambda: self._places.set(project.info.id, project.folder, place)))

    def keep_page(self, node: str, cursor: int) -> None:
        """The author is in this node, behind so many code points."""
        self.keep(node=node, cursors={**self.place.cursors, node: cursor})

    def keep_beside(self, beside: Beside | None, cursors: Mapping[str, int]) -> None:
        """What is open beside the page, and where the cursors are in what is or was there."""
        self.keep(beside=beside, cursors={**self.place.cursors, **cursors})

    def keep_scope(self, scope: str) -> None:
        """How much of the book is on the page."""
        self.keep(scope=scope)
