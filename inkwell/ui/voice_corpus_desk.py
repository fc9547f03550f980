"""The texts of a voice on the author's desk: books and files are chosen, looked through, and taken."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.voice_corpus import CorpusWork, Looked, Source, book_source, write
from inkwell.errors import InkwellError
from inkwell.ui.chooser import Chooser
from inkwell.ui.voice.page import allow
from inkwell.ui.voice.texts_page import TextsPage
from inkwell.voice.preparing import read_card, tell_genres
from inkwell.voice.voice_folder import VoiceFolder

_LATER_MS: Final = 400
"""After the last tick the texts are looked through."""
CHOSEN: Final = "It learns from these already; tick others to change that."
PATTERNS: Final = (("Books and texts", ("*.md", "*.txt", "*.docx", "*.odt", "*.epub", "*.html", "*.rtf", "*.tex")),)


class VoiceCorpusDesk(QObject):
    """Joins the page of texts with what reads them. `taken` when a voice has new texts."""

    taken = Signal()

    def __init__(
        self,
        page: TextsPage,
        session: Session,
        scribe: Scribe,
        work: CorpusWork,
        chooser: Chooser,
        folder: Callable[[], VoiceFolder | None],
        locked: Callable[[], str],
    ) -> None:
        """`folder`: of the voice that is shown; `locked`: why its texts cannot be changed now, "" when they can."""
        super().__init__(page)
        self._page, self._session, self._scribe, self._work = page, session, scribe, work
        self._chooser, self._folder, self._locked = chooser, folder, locked
        self._looked: Looked | None = None
        self._shown = ""
        """The voice whose page this is, by its id."""
        self._due = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._due.timeout.connect(self._look)
        page.changed.connect(self._later)
        page.use_wanted.connect(self._take)
        page.genres.changed.connect(self._tell_genres)
        page.book_wanted.connect(self._add_book)
        page.file_wanted.connect(self._add_file)
        work.found.connect(self._add)
        work.made.connect(self._show)
        work.failed.connect(self._complain)
        work.unfit.connect(self._refuse)
        work.working.connect(page.show_work)

    def show_voice(self, voice_id: str) -> None:
        """Show the page for a voice; for another one than before it begins with the open book."""
        if voice_id == self._shown:
            return
        self._shown = voice_id
        self._looked = None
        self._due.stop()
        self._work.cancel()
        self._work.forget()
        blocked = self._page.blockSignals(True)
        self._page.tree.clear_sources()
        self._page.genres.tell({})
        self._page.genres.show_books(())
        if self._session.is_open:
            project = self._session.project
            self._page.tree.add(book_source(project.folder, project.info.title, self._session.manuscript))
        self._page.blockSignals(blocked)
        self._page.show_nothing("")
        folder = self._folder()
        if folder is None:
            return
        try:
            card = read_card(folder)
            self._page.genres.tell(card.genres)
            self._page.show_card(card)
            allow(self._page.use_button, CHOSEN)
        except InkwellError:
            # It has none yet: what the open book would give is looked at.
            self._later()

    def forget(self) -> None:
        """Another book is open, or none: begin anew when the page is shown again."""
        self._shown = ""
        self._due.stop()
        self._work.cancel()

    @Slot()
    def _later(self) -> None:
        self._looked = None
        self._page.show_work("Waiting for your choice")
        self._due.start()

    @Slot()
    def _look(self) -> None:
        # What stands on the page and not yet on the disk is learnt from too.
        if self._session.is_open:
            self._scribe.save()
        self._work.make(self._page.tree.chosen(), self._page.choices())

    @Slot(object)
    def _show(self, looked: Looked) -> None:
        self._looked = looked
        self._page.show_corpus(looked)

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        self._looked = None
        self._page.show_nothing(error.sentence)

    @Slot(object)
    def _refuse(self, error: InkwellError) -> None:
        """What was to be added is no text; what is chosen stays as it is."""
        self._page.show_ready(self._looked is not None)
        self._page.message.complain(error.sentence)

    @Slot()
    def _take(self) -> None:
        folder, looked = self._folder(), self._looked
        if folder is None or looked is None:
            return
        if why := self._locked():
            self._page.message.complain(why)
            return
        if self._page.message.attempt(lambda: write(folder, looked)):
            self._tell_genres()
            self.taken.emit()

    @Slot()
    def _tell_genres(self) -> None:
        """Kinds of books belong to the voice at once, where it has its texts: nothing is learnt of them."""
        folder = self._folder()
        if folder is None or not folder.card.is_file():
            return
        if why := self._locked():
            self._page.message.complain(why)
        else:
            self._page.message.attempt(lambda: tell_genres(folder, self._page.genres.genres()))

    @Slot()
    def _add_book(self) -> None:
        found = self._chooser.open_folder("A book to learn from")
        if found is not None:
            self._work.look_at(found)

    @Slot()
    def _add_file(self) -> None:
        found = self._chooser.import_file(PATTERNS)
        if found is not None:
            self._work.look_at(Path(found))

    @Slot(object)
    def _add(self, source: Source) -> None:
        self._page.tree.add(source)
