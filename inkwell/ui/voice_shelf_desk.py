"""The shelf of voices on the author's desk: a voice is begun, renamed, deleted, and told how much it may repeat."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice_desk import VoiceDesk
from inkwell.voice.memory_guard import limit_of, write_guard
from inkwell.voice.shelf import Shelf
from inkwell.voice.sitting import Sitting
from inkwell.voice.specification import Method

NO_TRASH: Final = tr(
    "Everything of it goes for good: its texts, what it learnt, and what was measured. There is "
    "no trash for voices. Your books are not touched."
)


class VoiceShelfDesk(QObject):
    """Joins the list of voices with their folders."""

    def __init__(
        self,
        desk: VoiceDesk,
        session: Session,
        shelf: Shelf,
        sitting: Sitting,
        writer: BookWriter,
        chooser: Chooser,
        lane: SaveLane,
    ) -> None:
        """`lane` deletes, and writes what a voice may not repeat; `sitting`: which locked voices are open."""
        super().__init__(desk)
        self._desk, self._session, self._shelf, self._sitting = desk, session, shelf, sitting
        self._writer, self._chooser = writer, chooser
        self._deleting, self._guards = Errand(lane, self), Errand(lane, self)
        self._deleting.finished.connect(self._deleted)
        self._deleting.failed.connect(self._deleted)
        self._guards.finished.connect(self._guarded)
        self._guards.failed.connect(self._unguarded)
        desk.made.connect(self._join)

    @Slot(object)
    def _join(self, view: VoicesWindow) -> None:
        view.new_wanted.connect(self._begin)
        view.rename_wanted.connect(self._rename)
        view.delete_wanted.connect(self._delete)
        view.use.limit_changed.connect(self._limit)

    @Slot()
    def _begin(self) -> None:
        view = self._desk.view
        first = self._session.project.info.title if self._session.is_open else ""
        name = self._chooser.name(tr("New voice"), tr("What shall it be called?"), first, tr("Begin it"))
        if view is None or name is None:
            return
        made: list[str] = []
        if view.message.attempt(lambda: made.append(self._shelf.begin(name, Method.ADAPTER)[1].id)):
            self._desk.show_voices(made[0])
            view.show_step(VoicesWindow.TEXTS)

    @Slot()
    def _rename(self) -> None:
        view, voice = self._desk.view, self._desk.voice()
        if view is None or voice is None:
            return
        name = self._chooser.name(tr("Rename the voice"), tr("What shall it be called?"), voice.name, tr("Rename"))
        if name and name != voice.name and view.message.attempt(lambda: self._shelf.rename(voice.id, name)):
            self._desk.show_voices()
            self._desk.listed.emit()

    @Slot()
    def _delete(self) -> None:
        view, voice = self._desk.view, self._desk.voice()
        if view is None or voice is None:
            return
        if self._desk.locked():
            view.message.complain(tr("It is at work; stop it first."))
            return
        if not self._chooser.confirm(
            tr("Delete “{name}”", name=voice.name), NO_TRASH, tr("Delete it for good"), tr("Keep it")
        ):
            return
        if self._writer.writer.voice == voice.id:
            view.message.attempt(lambda: self._writer.choose(Writer()))
        self._deleting.start(lambda _progress: self._erase(voice.id))

    def _erase(self, voice_id: str) -> None:
        """On the lane: the voice goes, and with it what is open of it."""
        self._sitting.close(voice_id)
        self._shelf.delete(voice_id)

    @Slot(object)
    def _deleted(self, error: object) -> None:
        self._desk.show_voices()
        self._desk.listed.emit()
        if self._desk.view is not None and isinstance(error, InkwellError):
            self._desk.view.message.complain(error.sentence)

    @Slot(int)
    def _limit(self, words: int) -> None:
        view, folder, voice = self._desk.view, self._desk.folder, self._desk.voice()
        if view is not None and folder is not None and voice is not None and words != limit_of(voice):
            view.use.message.attempt(lambda: folder.change(limit_words=words))
            if voice.published:
                self._guards.start(lambda _progress: write_guard(folder))

    @Slot(object)
    def _guarded(self, found: object) -> None:
        """The limit counts now, or why it does not."""
        if self._desk.view is not None:
            self._desk.view.use.message.say(str(found))

    @Slot(object)
    def _unguarded(self, error: InkwellError) -> None:
        if self._desk.view is not None:
            self._desk.view.use.message.complain(error.sentence)
