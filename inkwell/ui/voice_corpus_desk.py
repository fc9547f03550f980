"""The texts of a voice on the author's desk: books and files are chosen, looked through, and taken."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.voice_corpus import CorpusWork, Looked, Source, book_source, write
from inkwell.errors import InkwellError
from inkwell.translation import listed, tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.voice.page import allow
from inkwell.ui.voice.texts_page import TextsPage
from inkwell.voice.preparing import DataCard, read_card, tell_genres
from inkwell.voice.voice_folder import VoiceFolder

_LATER_MS: Final = 400
"""After the last tick the texts are looked through."""
PATTERNS: Final = ((tr("Books and texts"), ("*.md", "*.txt", "*.docx", "*.odt", "*.epub", "*.html", "*.rtf", "*.tex")),)


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
        self._shown = ("", False)
        """The voice whose page this is, by its id, and whether it is locked."""
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
        folder = self._folder()
        locked = folder is not None and _is_locked(folder)
        if (voice_id, locked) == self._shown:
            return
        self._shown = (voice_id, locked)
        self._looked = None
        self._due.stop()
        self._work.cancel()
        self._work.forget()
        card = _card_of(folder) if folder is not None else None
        self._show_book(card)
        self._page.setEnabled(not locked)
        self._page.show_nothing("")
        if locked:
            self._page.show_nothing(self._locked())
        elif card is not None:
            self._page.genres.tell(card.genres)
            self._page.show_card(card)
            self._say_chosen(card)
        elif folder is not None:
            # It has none yet: what the open book would give is looked at.
            self._later()

    def _show_book(self, card: DataCard | None) -> None:
        """The open book, ticked unless the voice learns from others."""
        blocked = self._page.blockSignals(True)
        self._page.tree.clear_sources()
        self._page.genres.tell({})
        self._page.genres.show_books(())
        if self._session.is_open:
            project = self._session.project
            source = book_source(project.folder, project.info.title, self._session.manuscript)
            self._page.tree.add(source, ticked=card is None or source.title in card.sources)
        self._page.blockSignals(blocked)

    def _say_chosen(self, card: DataCard) -> None:
        names = [f"“{name}”" for name in card.sources]
        several = listed(names)
        words = tr(
            "It learns from {several} already; tick what else it shall learn from to change that.", several=several
        )
        self._page.message.say(words)
        allow(self._page.use_button, words)

    @Slot()
    def begin_anew(self) -> None:
        """Another book is open, or none: it is another page, for the same voice."""
        (shown, _), self._shown = self._shown, ("", False)
        self._due.stop()
        self._work.cancel()
        if shown:
            self.show_voice(shown)

    @Slot()
    def _later(self) -> None:
        self._looked = None
        self._page.show_work(tr("Waiting for your choice"))
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
        folder = self._folder()
        card = _card_of(folder) if folder is not None else None
        if self._looked is None and card is not None:
            self._say_chosen(card)
        else:
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
        found = self._chooser.open_folder(tr("A book to learn from"))
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


def _is_locked(folder: VoiceFolder) -> bool:
    try:
        return folder.read().encrypted
    except InkwellError:
        return False


def _card_of(folder: VoiceFolder) -> DataCard | None:
    """What the voice learns from already; None when it has no texts yet."""
    try:
        return read_card(folder)
    except InkwellError:
        return None
