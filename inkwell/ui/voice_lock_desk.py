"""Voices under lock on the author's desk: locked with a passphrase, unlocked with it, given another one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.errors import InkwellError
from inkwell.exchange.progress import Progress
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice_desk import VoiceDesk
from inkwell.voice.sealing import Told, change_passphrase, seal, unseal
from inkwell.voice.sitting import Sitting
from inkwell.voice.voice_folder import Voice, VoiceFolder

LOCK: Final = tr(
    "Its texts and all that it learnt are encrypted on this machine; only its name stays to be "
    "read. Write the passphrase down first and keep it elsewhere: nobody can open the voice "
    "without it, or find a forgotten one."
)
UNLOCK: Final = tr("All that it learnt is written beside your other voices again, for everyone who uses this account.")
KNOWN: Final = tr("Say first the passphrase that opens it until now; then you are asked for the new one.")
ANOTHER: Final = tr(
    "From now on only this one opens it. Write it down first and keep it elsewhere: nobody can find a forgotten one."
)
AT_WORK: Final = tr("A voice is being locked or unlocked.")


class VoiceLockDesk(QObject):
    """One voice at a time, on `lane`: the window goes on meanwhile."""

    def __init__(self, desk: VoiceDesk, writer: BookWriter, sitting: Sitting, chooser: Chooser, lane: SaveLane) -> None:
        """`sitting`: what is open of a voice meanwhile goes when it is unlocked for good."""
        super().__init__(desk)
        self._sitting = sitting
        self._desk, self._writer, self._chooser = desk, writer, chooser
        self._view: VoicesWindow | None = None
        self._doing = ""
        self._errand = Errand(lane, self)
        self._errand.progressed.connect(self._progressed)
        self._errand.finished.connect(self._done)
        self._errand.failed.connect(self._failed)
        desk.made.connect(self._join)
        desk.shown.connect(self._hold)

    @Slot(object)
    def _join(self, view: VoicesWindow) -> None:
        self._view = view
        view.use.lock_wanted.connect(self._ask)
        view.use.passphrase_wanted.connect(self._ask_for_another)

    @Slot(bool)
    def _ask(self, lock: bool) -> None:
        view, folder, voice = self._view, self._desk.folder, self._desk.voice()
        if view is None or folder is None or voice is None or self._errand.running:
            return
        title = tr("Lock “{name}”", name=voice.name) if lock else tr("Unlock “{name}”", name=voice.name)
        words, button = (LOCK, tr("Lock it")) if lock else (UNLOCK, tr("Unlock it"))
        passphrase = self._chooser.passphrase(title, words, button, lock)
        if not passphrase:
            return
        if lock and self._writer.writer.voice == voice.id:
            # The engine lets its files go.
            view.use.message.attempt(lambda: self._writer.choose(Writer()))
        self._begin(
            tr("Locking “{name}”", name=voice.name) if lock else tr("Unlocking “{name}”", name=voice.name),
            lambda told: seal(folder, passphrase, told) if lock else self._unseal(folder, passphrase, told),
        )

    def _unseal(self, folder: VoiceFolder, passphrase: str, told: Told) -> Voice:
        voice = unseal(folder, passphrase, told)
        self._sitting.close(voice.id)
        return voice

    @Slot()
    def _ask_for_another(self) -> None:
        folder, voice = self._desk.folder, self._desk.voice()
        if folder is None or voice is None or self._errand.running:
            return
        title = tr("Another passphrase for “{name}”", name=voice.name)
        known = self._chooser.passphrase(title, KNOWN, tr("Go on"), False)
        new = self._chooser.passphrase(title, ANOTHER, tr("Change it"), True) if known else None
        if known and new:
            self._begin(
                tr("Changing the passphrase of “{name}”", name=voice.name),
                lambda told: change_passphrase(folder, known, new, told),
            )

    def _begin(self, doing: str, does: Callable[[Told], Voice]) -> None:
        self._doing = doing
        self._errand.start(lambda progress: _act(does, progress))
        if (view := self._view) is not None and (voice := self._desk.voice()) is not None:
            view.use.message.say(f"{doing}…")
            view.use.show_lock(voice.encrypted, AT_WORK, self._sitting.is_open(voice.id))

    @Slot(str)
    def _hold(self, _voice_id: str) -> None:
        """Another voice is shown: what was said of the one before does not hold for it."""
        if self._view is not None and not self._errand.running:
            self._view.use.message.say("")

    @Slot(str, object)
    def _progressed(self, _stage: str, share: float | None) -> None:
        if self._view is not None:
            self._view.use.message.say(f"{self._doing}: {100 * (share or 0):.0f} %")

    @Slot(object)
    def _done(self, _voice: Voice) -> None:
        self._show_again()

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self._show_again()
        if self._view is not None:
            self._view.use.message.complain(error.sentence)

    def _show_again(self) -> None:
        self._desk.show_voices()
        self._desk.listed.emit()


def _act(does: Callable[[Told], Voice], progress: Progress) -> Voice:
    """Do it, saying how far it is once for each per cent."""
    told = -1

    def tell(share: float) -> None:
        nonlocal told
        if int(share * 100) != told:
            told = int(share * 100)
            progress("", share)

    return does(tell)
