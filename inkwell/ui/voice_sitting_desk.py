"""Voices that write, on the author's desk: a locked one is opened with its passphrase first, until Inkwell ends."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.errand import Errand
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.voice.sitting import Sitting
from inkwell.voice.voice_folder import Voice

OPEN: Final = tr(
    "It can write until Inkwell ends. Until then what it needs stands in a folder that only your "
    "account can read; in the end, or after a crash at the next start, that is deleted for good. "
    "The voice stays locked as before."
)
OPEN_IT: Final = tr("Open it…")
BEING_OPENED: Final = tr("A voice is being opened; one moment.")


class VoiceSittingDesk(QObject):
    """Has books written with voices. `changed` when a locked voice was opened, or closed again."""

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        sitting: Sitting,
        writer: BookWriter,
        preferences: Preferences,
        chooser: Chooser,
        attempt: Attempt,
        lane: SaveLane,
    ) -> None:
        """`lane` opens and closes: that takes a while."""
        super().__init__(window)
        self._tell = window.notifications
        self._session, self._sitting, self._writer = session, sitting, writer
        self._preferences, self._chooser, self._attempt = preferences, chooser, attempt
        self._opening, self._closing = Errand(lane, self), Errand(lane, self)
        self._opening.finished.connect(self._opened)
        self._opening.failed.connect(self._refused)
        self._closing.finished.connect(self._closed)
        self._closing.failed.connect(self._closed)
        self._wanted = ("", Writer())
        """Which voice is being opened, by its name, and what is to write with it then."""
        self._offered = ("", "")
        """The book and the voice for which the passphrase was offered to be asked."""
        writer.changed.connect(self._offer)
        preferences.changed.connect(self._follow)
        self._offer()

    @Slot(object)
    def write_with(self, writer: Writer) -> None:
        """Have the open book written with this; the passphrase of a locked voice is asked for first."""
        voice = self._locked(writer.voice)
        if voice is None:
            self._attempt(lambda: self._writer.choose(writer))
        elif self._opening.running:
            self._tell.tell(BEING_OPENED)
        else:
            self._ask(voice, writer)

    def close(self, voice_id: str) -> None:
        """Lock a voice again that is open for this sitting, now."""
        self._closing.start(lambda _progress: self._sitting.close(voice_id))

    def _locked(self, voice_id: str) -> Voice | None:
        """The voice when it is locked, and not open for this sitting."""
        if not voice_id:
            return None
        try:
            voice = self._sitting.at(voice_id).read()
        except InkwellError:
            return None
        return voice if voice.encrypted else None

    def _ask(self, voice: Voice, writer: Writer) -> None:
        passphrase = self._chooser.passphrase(tr("Open “{name}”", name=voice.name), OPEN, tr("Open it"), False)
        if not passphrase:
            return
        self._wanted = (voice.name, writer)
        self._tell.tell(tr("“{name}” is being opened…", name=voice.name))
        self._opening.start(lambda _progress: self._sitting.open(voice.id, passphrase))

    @Slot(object)
    def _opened(self, _nothing: object) -> None:
        name, writer = self._wanted
        if not self._preferences.settings.ai:
            return
        self._tell.tell(tr("“{name}” is open until Inkwell ends.", name=name))
        if not self._session.is_open:
            pass
        elif self._writer.writer == writer:
            # The book is written with it already, and had the usual model meanwhile.
            self._writer.changed.emit()
        else:
            self._attempt(lambda: self._writer.choose(writer))
        self.changed.emit()

    @Slot(object)
    def _refused(self, error: InkwellError) -> None:
        _, writer = self._wanted
        self._tell.error(error, (tr("Try again…"), lambda: self.write_with(writer)))

    @Slot(object)
    def _closed(self, error: object) -> None:
        if isinstance(error, InkwellError):
            self._tell.error(error)
        self._writer.changed.emit()
        self.changed.emit()

    @Slot()
    def _offer(self) -> None:
        """A book that is written with a locked voice: its passphrase is offered to be asked for, once."""
        writer = self._writer.writer
        book = str(self._session.project.folder) if self._session.is_open else ""
        voice = self._locked(writer.voice) if self._preferences.settings.ai else None
        offered, self._offered = self._offered, (book, writer.voice if voice is not None else "")
        if voice is not None and self._offered != offered and not self._opening.running:
            words = tr("“{name}” is locked; the usual model writes in this book until it is open.", name=voice.name)
            self._tell.tell(words, "amber", (OPEN_IT, lambda: self.write_with(writer)))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """With AI off nothing of a locked voice lies open."""
        if settings.ai:
            self._offer()
        elif self._sitting.is_open() or self._opening.running:
            # Behind what is being opened, on the same lane.
            self.close("")
