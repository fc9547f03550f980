"""A book in a session, with what searches and replaces in it: for tests, and for a process that is to be killed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.replacing import BookReplace
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.searching import BookSearch
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Splice, parted
from inkwell.manuscript.replacing import Change, apply_changes
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project


class Paper:
    """A page that holds one node."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.text, self.spans = "", tuple[Span, ...]()
        self._known = 1
        self.steps: list[str] = []
        self.only_read = False

    def show(self, shown) -> None:
        self.text, self.spans = shown.text.text, shown.spans
        self._known = parted(self.text).total

    def type(self, text: str) -> None:
        self.text = text
        self._session._scribe.edited()

    def take_changes(self) -> dict[str, Splice]:
        return {"": self.whole("")}

    def whole(self, node: str) -> Splice:
        whole = parted(self.text, self.spans)
        known, self._known = self._known, whole.total
        return Splice(0, known, whole.texts, whole.spans, whole.total)

    def cursor_offset(self) -> int:
        return 0

    def holds(self, node_id: str) -> bool:
        return node_id == self._session.current

    def locked(self, node_id: str) -> bool:
        return self.only_read and self.holds(node_id)

    def change(self, node_id: str, changes: Sequence[Change]) -> None:
        self.steps.append("change")
        self.text, self.spans = apply_changes(self.text, self.spans, changes)
        self._session._scribe.edited()

    def put(self, node_id: str, text: str, spans: Sequence[Span]) -> None:
        self.steps.append("put")
        self.text, self.spans = text, tuple(spans)
        self._session._scribe.edited()


class Stage:
    """All of it, joined as the program joins it."""

    def __init__(self, folder: Path) -> None:
        self.kept: list[object] = []
        """What has to live as long as the lanes: let go of by a lane's thread, it would die under a signal of ours."""
        self.lanes = tuple(SaveLane(name) for name in ("save", "journal", "flush", "search"))
        save, journal, flush, search = self.lanes
        self.drafts = Drafts(save, Journaling(journal, flush))
        self.scribe = Scribe(self.drafts)
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.words = WordCounts(save)
        self.session = Session(save, places, custody, self.drafts, self.scribe, self.words)
        self.paper = Paper(self.session)
        self.scribe.use_editor(self.paper)
        self.session.shown.connect(self.paper.show)
        self.search = BookSearch(self.session, self.drafts, search, folder / "cache")
        self.replace = BookReplace(self.session, self.drafts, self.paper, search)

    def close(self) -> None:
        if self.session.is_open:
            self.session.abandon()
        for lane in self.lanes:
            lane.close()


def make_book(folder: Path, texts: Mapping[str, str]) -> Project:
    """A chapter `c` with these scenes; those whose name begins with "note" are notes beside it."""
    tree = Manuscript({}).add("c", NodeKind.CHAPTER, "Chapter", None)
    for name in texts:
        note = name.startswith("note")
        tree = tree.add(name, NodeKind.NOTE if note else NodeKind.SCENE, name.title(), None if note else "c")
    return Project.create_from(folder, "Book", tree, texts)
