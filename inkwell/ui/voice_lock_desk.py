"""Voices under lock on the author's desk: one is locked with a passphrase, and unlocked with it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.errand import Errand
from inkwell.app.saving import Job, SaveLane
from inkwell.errors import InkwellError
from inkwell.exchange.progress import Progress
from inkwell.ui.chooser import Chooser
from inkwell.ui.voice.page import allow
from inkwell.ui.voice.window import VoicesWindow
from inkwell.voice.sealing import finish_all, seal, unseal
from inkwell.voice.shelf import Shelf
from inkwell.voice.voice_folder import Voice, VoiceFolder

LOCK: Final = (
    "Its texts and all that it learnt are encrypted on this machine; only its name stays to be read. Nobody can open "
    "it without the passphrase, and nobody can find a forgotten one for you."
)
UNLOCK: Final = "All that it learnt is written beside your other voices again, for everyone who uses this account."
AT_WORK: Final = "Another voice is being locked or unlocked."


class VoiceLockDesk(QObject):
    """`changed` when a voice was locked or unlocked. One at a time, on `lane`; the window goes on meanwhile."""

    changed = Signal()

    def __init__(
        self,
        view: VoicesWindow,
        shelf: Shelf,
        writer: BookWriter,
        chooser: Chooser,
        lane: SaveLane,
        blocked: Callable[[], str],
    ) -> None:
        """`blocked`: why the voice that is shown cannot be changed now, "" when it can."""
        super().__init__(view)
        self._view, self._shelf, self._writer, self._chooser = view, shelf, writer, chooser
        self._blocked = blocked
        self._doing = ""
        self._errand = Errand(lane, self)
        self._errand.progressed.connect(self._progressed)
        self._errand.finished.connect(self._done)
        self._errand.failed.connect(self._failed)
        view.lock_wanted.connect(self._ask)
        view.chosen.connect(self.show_voice)
        self.show_voice(view.voice_id)

    @Slot(str)
    def show_voice(self, voice_id: str) -> None:
        """Offer to lock the voice that is shown, or to unlock it."""
        voice = self._voice(voice_id)
        button = self._view.lock_button
        button.setText("Unlock…" if voice is not None and voice.encrypted else "Lock…")
        allow(button, (AT_WORK if self._errand.running else self._blocked()) if voice else "Choose a voice first.")

    def _voice(self, voice_id: str) -> Voice | None:
        try:
            return self._shelf.at(voice_id).read() if voice_id else None
        except InkwellError:
            return None

    @Slot()
    def _ask(self) -> None:
        voice = self._voice(self._view.voice_id)
        if voice is None or self._errand.running or self._blocked():
            return
        verb, words = ("Unlock", UNLOCK) if voice.encrypted else ("Lock", LOCK)
        passphrase = self._chooser.passphrase(f"{verb} “{voice.name}”", words, f"{verb} it", new=not voice.encrypted)
        if not passphrase:
            return
        if self._writer.writer.voice == voice.id and not voice.encrypted:
            # The engine lets its files go.
            self._view.message.attempt(lambda: self._writer.choose(Writer()))
        folder, does = self._shelf.at(voice.id), unseal if voice.encrypted else seal
        self._doing = f"{verb}ing “{voice.name}”"
        self._view.message.say(f"{self._doing}…")
        self._errand.start(lambda progress: _act(does, folder, passphrase, progress))
        self.show_voice(voice.id)

    @Slot(str, object)
    def _progressed(self, _stage: str, share: float | None) -> None:
        self._view.message.say(f"{self._doing}: {100 * (share or 0):.0f} %")

    @Slot(object)
    def _done(self, voice: Voice) -> None:
        self.changed.emit()
        self.show_voice(self._view.voice_id)
        state = "locked; only its passphrase opens it" if voice.encrypted else "unlocked"
        self._view.message.say(f"“{voice.name}” is {state}.")

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self.changed.emit()
        self.show_voice(self._view.voice_id)
        self._view.message.complain(error.sentence)


def tidy(shelf: Shelf, lane: SaveLane) -> None:
    """What a kill left while a voice was locked or open goes for good, on the lane."""
    lane.submit(Job("voices tidied", 0, lambda: finish_all(shelf.folder), quiet=True))


def _act(
    does: Callable[[VoiceFolder, str, Callable[[float], object]], Voice],
    folder: VoiceFolder,
    passphrase: str,
    progress: Progress,
) -> Voice:
    told = -1

    def tell(share: float) -> None:
        nonlocal told
        if int(share * 100) != told:
            told = int(share * 100)
            progress("", share)

    return does(folder, passphrase, tell)
