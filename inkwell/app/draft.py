"""A draft: the words of one node between the page and the disk, kept until they are there."""

from inkwell.errors import InkwellError
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.paragraphs import Paragraphs, Snapshot, Splice
from inkwell.storage.journal import Journal, Unsaved


class Draft:
    """Counts its edits: those that were made, those on their way to the disk, those that are there."""

    def __init__(self, node: str, paragraphs: Paragraphs, journal: Journal) -> None:
        self.node = node
        self.journal = journal
        self._paragraphs = paragraphs
        self.base = paragraphs.snapshot()
        """The text that the edits since it was last written go on from."""
        self.expected = self.base
        """What the file is expected to hold when it is next written."""
        self.edits = 0
        self.handed_over = 0
        self.written = 0
        self.error: InkwellError | None = None
        """Why the last try to write it failed."""
        self.conflict = False
        """Whether the file was changed elsewhere, so that only the author can say what is to be written."""
        self.shown = False
        """Whether a page holds it: it is then kept although all of its words are on the disk."""
        self.recovered_words = False
        """Whether an earlier process left these words in its journal."""

    @classmethod
    def recovered(cls, unsaved: Unsaved, on_disk: str, journal: Journal) -> "Draft":
        """Return the draft of words that an earlier process did not bring to the disk."""
        draft = cls(unsaved.node, Paragraphs(unsaved.text, unsaved.spans), journal)
        draft.base = Snapshot.of(unsaved.base, unsaved.base_spans)
        draft.expected = Snapshot.of(on_disk)
        draft.edits = len(unsaved.edits)
        draft.recovered_words = True
        draft.conflict = not unsaved.fits(on_disk)
        return draft

    @property
    def dirty(self) -> bool:
        """Whether some of its words are not on the disk."""
        return self.edits != self.written

    @property
    def waits(self) -> bool:
        """Whether some of its words are not even on their way, or did not arrive."""
        return self.dirty and not self.conflict and (self.edits != self.handed_over or self.error is not None)

    def take(self, change: Splice | None) -> Edit | None:
        """Follow the page; return what there is for the journal. Raises ValueError when it cannot be followed."""
        edit = self._paragraphs.splice(change) if change is not None else None
        self.edits += edit is not None
        return edit

    def replace(self, whole: Splice) -> Edit:
        """Take all paragraphs of the page, whatever was here; return that as an edit."""
        before = self._paragraphs.snapshot().text()
        self._paragraphs = Paragraphs.parted(whole)
        self.edits += 1
        now = self._paragraphs.snapshot()
        return Edit(0, len(before), now.text(), now.spans())

    def write_again(self) -> None:
        """What is on the disk is no longer what was written there."""
        self.edits += 1

    def reload(self) -> None:
        """The text goes on to the page anew, where it is parted into paragraphs afresh."""
        now = self.snapshot()
        self._paragraphs = Paragraphs(now.text(), now.spans())

    def snapshot(self) -> Snapshot:
        """The words as they are now."""
        return self._paragraphs.snapshot()

    def arrived(self, edits: int, snapshot: Snapshot) -> None:
        """The file now holds what the first `edits` edits made of the text."""
        self.written = max(edits, self.written)
        self.base = self.expected = snapshot
        self.error = None
