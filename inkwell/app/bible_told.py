"""What of the story bible the model is told at a place: entries always told, and those that the text calls for.

The index of the bible's names and keys is made on a lane, and the scene that the author is in is looked through there
first: what is asked at a key then has one line to look through.
"""

from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.bible import Bible
from inkwell.app.context_sources import ToldPlace
from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry, EntryKind
from inkwell.story.context import Lore, Told, replaced
from inkwell.story.lore import NOWHERE, LoreIndex, Match, Place, Source, place_of

_SELECTION: Final = "the selection"


class BibleTold(QObject):
    """A source of `ContextSources`. `changed` when other entries are told from now on."""

    changed = Signal()

    def __init__(
        self, session: Session, bible: Bible, drafts: Drafts, lane: SaveLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bible = bible
        self._drafts = drafts
        self._lane = lane
        self._index = LoreIndex(())
        self._wanted: tuple[Entry, ...] = ()
        self._place: tuple[Manuscript | None, str, Place] = (None, "", NOWHERE)
        bible.changed.connect(self._follow)
        session.shown.connect(self._look_ahead)
        self._follow()

    @property
    def index(self) -> LoreIndex:
        """The bible as it is looked for now."""
        return self._index

    def __call__(self, told: Told, place: ToldPlace) -> Told:
        """Add the bible's part: style, entries always told, and those called for, the new ones last."""
        if not self._index.entries:
            return told
        here = self._at(place.node)
        standing = self._index.standing(here)
        beside = (Source(_SELECTION, place.selection),) if place.selection.strip() else ()
        called = self._index.triggered(place.before, beside, here)
        style = [words_for(match.entry) for match in standing if match.entry.kind is EntryKind.STYLE]
        return replaced(
            told,
            style="\n\n".join(filter(None, [told.style, *style])),
            standing=tuple(_lore(match) for match in standing if match.entry.kind is not EntryKind.STYLE),
            lore=tuple(map(_lore, called)),
        )

    def _at(self, node: str) -> Place:
        manuscript = self._session.manuscript
        if self._place[0] is not manuscript or self._place[1] != node:
            try:
                place = place_of(manuscript, node)
            except InkwellError:
                # The scene was deleted a moment ago: the bible holds as outside the book.
                place = NOWHERE
            self._place = manuscript, node, place
        return self._place[2]

    @Slot()
    def _follow(self) -> None:
        entries = self._bible.entries
        if entries == self._wanted:
            return
        self._wanted = entries
        text = self._scene()

        def make() -> LoreIndex:
            index = LoreIndex(entries)
            index.names_in(text)
            return index

        def took(done: Done) -> None:
            if self._wanted is entries and done.error is None:
                self._index = cast("LoreIndex", done.value)
                self.changed.emit()

        if entries:
            self._lane.submit(Job("bible index", 0, make, then=took))
        else:
            self._index = LoreIndex(())
            self.changed.emit()

    @Slot()
    def _look_ahead(self, *_: object) -> None:
        index, text = self._index, self._scene()
        if index.entries and text:
            self._lane.submit(Job("bible scene", 0, lambda: index.names_in(text), quiet=True))

    def _scene(self) -> str:
        node = self._session.current
        draft = self._drafts.of(node) if node is not None else None
        return draft.snapshot().text() if draft is not None else ""


def words_for(entry: Entry) -> str:
    """What a model is told of an entry, without its name: other names, the answers that there are, the text."""
    also = f"also called {', '.join(entry.aliases)}." if entry.aliases and entry.kind is not EntryKind.STYLE else ""
    answers = [f"{question}: {answer.strip()}" for question, answer in entry.fields if answer.strip()]
    return "\n".join(filter(None, [also, *answers, entry.text.strip()]))


def _lore(match: Match) -> Lore:
    entry = match.entry
    return Lore(entry.name or "Nameless", words_for(entry), f"{match.why}.", entry.priority, entry.id)
