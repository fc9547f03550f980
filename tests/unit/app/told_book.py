"""A book of two scenes with what is told of it, for tests."""

from pathlib import Path

from inkwell.app.book_notes import BookNotes
from inkwell.app.context_sources import ContextSources
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import PlaceFile


class Book:
    """A book with two scenes; the author is in the second."""

    def __init__(self, folder: Path) -> None:
        self.lanes = [SaveLane(name) for name in ("save", "journal", "flush")]
        drafts = Drafts(self.lanes[0], Journaling(self.lanes[1], self.lanes[2]))
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.session = Session(self.lanes[0], places, custody, drafts, Scribe(drafts), WordCounts(self.lanes[0]))
        self.session.create(folder / "Book", "A book", "Somebody", "en")
        first = self.session.current
        assert first is not None
        self.first = first
        self.session.project.write_text(first, "It rained for days.\n\n" * 900)
        self.second = self.session.add(NodeKind.SCENE, "The second", None, None)
        self.session.show(self.second)
        self.notes = BookNotes(self.session)
        self.tokens = 0
        story = StorySoFar(self.session, drafts)
        self.sources = ContextSources(self.session, story, self.notes, lambda: self.tokens)

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()
