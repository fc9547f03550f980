"""What the author keeps beside the open book for the model: read and kept in the book's own project.json."""

import msgspec
from PySide6.QtCore import QObject, Signal

from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.partner_notes import notes_of, with_notes
from inkwell.story.context import Excerpt
from inkwell.story.notes import MOST_SAMPLES, SAMPLE_CHARACTERS, Notes
from inkwell.translation import tr


class BookNotes(QObject):
    """`changed` after they were set, and when another book is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[object, Notes] = (None, Notes())
        session.opened.connect(self.changed)
        session.closed.connect(self.changed)

    @property
    def notes(self) -> Notes:
        """Those of the open book; empty ones without a book."""
        if not self._session.is_open:
            return Notes()
        info = self._session.project.info
        if self._known[0] is not info:
            self._known = info, notes_of(info)
        return self._known[1]

    def set(self, notes: Notes) -> None:
        """Keep these. Raises READ_ONLY, DISK."""
        project = self._session.project
        info = with_notes(project.info, notes)
        if info != project.info:
            project.set_info(info)
            self.changed.emit()

    def add_sample(self, title: str, text: str) -> None:
        """Keep one more page to sound like.

        Raises:
            InkwellError: BAD_INPUT when it is empty or too long, or there are as many as can be; READ_ONLY, DISK.
        """
        text = text.strip()
        if not text:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("Select the passage first that the model shall sound like."))
        if len(text) > SAMPLE_CHARACTERS:
            sentence = tr(
                "That passage is too long for this: {count:,} characters, and {sample_characters:,} at most.",
                count=len(text),
                sample_characters=SAMPLE_CHARACTERS,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        samples = self.notes.samples
        if len(samples) >= MOST_SAMPLES:
            sentence = tr(
                "There are {most_samples} passages to sound like already; take one out first.",
                most_samples=MOST_SAMPLES,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        self.set(msgspec.structs.replace(self.notes, samples=(*samples, Excerpt(title, text))))
