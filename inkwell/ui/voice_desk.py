"""Voices on the author's desk: the window, the list, and what is shown of the chosen voice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from inkwell.app.book_writer import BookWriter
from inkwell.app.errand import Errand
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.app.voice_log import Shown, can_go_on, read_log
from inkwell.app.voice_work import VoiceWork
from inkwell.errors import InkwellError
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory
from inkwell.ui.voice.learning_page import LearningPage
from inkwell.ui.voice.loss_plot import Reading
from inkwell.ui.voice.way_page import NO_TEXTS, Base
from inkwell.ui.voice.window import VoicesWindow
from inkwell.voice.compression import read_compression
from inkwell.voice.evaluation import read_evaluation
from inkwell.voice.memory_guard import limit_of
from inkwell.voice.protocol import Event, Measured, Sampled, Stage, Stepped, Waiting
from inkwell.voice.shelf import Shelf
from inkwell.voice.sitting import Sitting
from inkwell.voice.specification import Compressing, Evaluating, Job, Publishing, Training
from inkwell.voice.using import use_of
from inkwell.voice.voice_folder import Voice, VoiceFolder

BUSY: Final = tr("Another voice is at work; wait until it is done, or stop it first.")
AT_WORK: Final = tr("It is at work now.")
NOT_READY: Final = tr("It has not learnt anything yet.")
LOCKED: Final = tr("It is locked; unlock it for good on the last page first.")
WRITES: Final = tr("This book is written with it already.")
TO_WRITE: Final = tr(
    "With its passphrase it writes until Inkwell ends. To teach or measure it again, unlock it for good."
)
IN_TORCH: Final = tr(
    " It writes with torch, from the folder of its model: no GGUF file is made of such a one. "
    "That needs more memory, and is slower on a machine without a graphics card."
)
ITS_BOOK: Final = tr("This book is written with it.")
TO_BEGIN: Final = tr("It has not learnt yet: choose its texts, and begin on the page before this.")
NO_BOOK: Final = tr("Open a book first.")
_DOING: Final = {
    Training: tr("is learning"),
    Publishing: tr("has its files written"),
    Compressing: tr("is made smaller"),
    Evaluating: tr("is being measured"),
}


@dataclass
class Course:
    """What is known of the last job beside the disk: how it ended, in words, and what a training said since it began.

    `resumed`: whether what the log has comes before that.
    """

    said: str = ""
    voice: str = ""
    """Of which voice."""
    events: list[Shown] = field(default_factory=list[Shown])
    resumed: bool = False
    latest: dict[type[Event], Event] = field(default_factory=dict[type[Event], Event])
    """What it said last of what it does, of its steps, and of why it waits, in that order of time."""

    def hear(self, event: Event) -> None:
        """Keep what the page shows when it is shown anew."""
        if isinstance(event, Stepped | Measured | Sampled):
            self.events.append(event)
        if isinstance(event, Stage | Stepped | Waiting):
            self.latest.pop(type(event), None)
            self.latest[type(event)] = event


class VoiceDesk(QObject):
    """One window.

    Signals: `listed` when the voices are others, or one of them is ready now; `made(VoicesWindow)`; `shown(str)` the
    voice whose steps are shown, by its id.
    """

    listed = Signal()
    made = Signal(object)
    shown = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        shelf: Shelf,
        work: VoiceWork,
        writer: BookWriter,
        preferences: Preferences,
        commands: Commands,
        lane: SaveLane,
        bases: Callable[[], Sequence[Base]],
        sitting: Sitting,
    ) -> None:
        """`lane` reads logs; `bases`: models that can be learnt on, found on that lane.

        `sitting`: which locked voices are open meanwhile.
        """
        super().__init__(window)
        self._window, self._session, self._shelf, self._work = window, session, shelf, work
        self._writer, self._preferences = writer, preferences
        self._bases, self._sitting = bases, sitting
        self._logs, self._models = Errand(lane, self), Errand(lane, self)
        self._logs.finished.connect(self._show_log)
        self._models.finished.connect(self._offer_bases)
        self.course = Course()
        self.view: VoicesWindow | None = None
        commands.add(Menu.TOOLS, tr("&Voices…"), self.open, book=False, ai=True, name="voices")
        writer.changed.connect(self._show_use)
        preferences.changed.connect(self._follow)

    def open(self) -> None:
        """Show the window."""
        if self.view is None:
            self.view = self._make()
        self.show_voices()
        self._models.start(lambda _progress: self._bases())
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def _make(self) -> VoicesWindow:
        view = VoicesWindow(self._window.theme, self._window.icons, self._window)
        SizeMemory(view, "voices", self._preferences)
        view.chosen.connect(self._show_voice)
        view.use.card_wanted.connect(lambda: self._reveal("gguf"))
        self.made.emit(view)
        return view

    # the voice that is shown

    @property
    def folder(self) -> VoiceFolder | None:
        """The folder of the voice that is shown."""
        view = self.view
        return self._shelf.at(view.voice_id) if view is not None and view.voice_id else None

    def voice(self) -> Voice | None:
        """The voice that is shown; None for none, or one that cannot be read any more."""
        folder = self.folder
        try:
            return folder.read() if folder is not None else None
        except InkwellError:
            return None

    def locked(self) -> str:
        """Why the voice that is shown cannot be changed now; "" when it can."""
        view = self.view
        return AT_WORK if view is not None and view.voice_id and view.voice_id == self._work.voice() else ""

    def fixed(self) -> str:
        """Why the texts of the voice that is shown cannot be changed now; "" when they can."""
        voice = self.voice()
        return self.locked() or (LOCKED if voice is not None and voice.encrypted else "")

    def busy(self) -> str:
        """Why no job can begin for it now; "" when one can."""
        return "" if self._work.job is None else self.locked() or BUSY

    def _why_not(self, voice: Voice) -> str:
        """Why nothing can be done with a voice now; "" when it can."""
        return self.busy() or (LOCKED if voice.encrypted else "")

    def mine(self, kind: type[Job]) -> bool:
        """Whether a job of this kind is being done for the voice that is shown."""
        return bool(self.locked()) and isinstance(self._work.job, kind)

    @Slot()
    def show_voices(self, choose: str = "") -> None:
        """List them as they are on the disk."""
        view = self.view
        if view is None:
            return
        job = self._work.job
        doing = _DOING[type(job)] if job is not None else ""
        blocked = view.blockSignals(True)
        view.show_voices(self._shelf.voices(), choose, doing, self._work.voice())
        view.blockSignals(blocked)
        view.message.say(" ".join(self._shelf.damaged()))
        self._show_voice(view.voice_id)

    @Slot(str)
    def _show_voice(self, voice_id: str) -> None:
        view, voice = self.view, self.voice()
        self.shown.emit(voice_id)
        if view is None or voice is None:
            return
        view.way.show_voice(voice, self._why_not(voice) or ("" if voice.corpus_sha256 else NO_TEXTS))
        self._show_learning(voice)
        self._show_quality(voice)
        self._show_smaller(voice)
        self._show_use()

    def _show_learning(self, voice: Voice) -> None:
        view, folder, course = self.view, self.folder, self.course
        if view is None or folder is None:
            return
        learning = self.mine(Training)
        mine = course.voice == voice.id
        if learning:
            job = cast("Training", self._work.job)
            view.learning.begin(job.care.on_battery)
            view.learning.show_rest(self._work.resting)
        else:
            goes_on = voice.training is not None and can_go_on(folder) and self._work.job is None
            words = tr("It has not finished learning; it can go on where it was.") if goes_on else _learnt(voice)
            view.learning.show_idle((mine and course.said) or words, can_resume=goes_on)
        if learning and not course.resumed:
            self._show_heard(course.events)
            return
        self._logs.start(lambda _progress: read_log(folder))

    @Slot(object)
    def _show_log(self, events: tuple[Shown, ...]) -> None:
        """What the log has, and behind it what was heard since the training at work began."""
        heard = self.course.events if self.mine(Training) else []
        first = min((event.step for event in heard), default=1 << 60)
        self._show_heard([*(event for event in events if event.step < first), *heard])

    def _show_heard(self, events: Sequence[Shown]) -> None:
        if (view := self.view) is not None:
            _show_log(view.learning, events)
            for event in self.course.latest.values() if self.mine(Training) else ():
                view.learning.take(event)

    def _show_quality(self, voice: Voice) -> None:
        view, folder = self.view, self.folder
        if view is None or folder is None:
            return
        view.quality.show_evaluation(read_evaluation(folder))
        if voice.encrypted:
            view.quality.words.set_text(LOCKED)
        view.quality.allow_measure(self._why_not(voice) or ("" if voice.ready else NOT_READY))
        view.quality.show_work("", None, self.mine(Evaluating))

    def _show_smaller(self, voice: Voice) -> None:
        view, folder = self.view, self.folder
        if view is None or folder is None:
            return
        view.smaller.allow_make(self._why_not(voice) or ("" if voice.ready else NOT_READY), voice.method)
        view.smaller.show_work("", None, self.mine(Compressing))
        try:
            view.smaller.show_compression(read_compression(folder))
        except InkwellError as error:
            view.smaller.show_compression(None)
            view.smaller.message.complain(error.sentence)

    @Slot()
    def _show_use(self) -> None:
        view, voice, folder = self.view, self.voice(), self.folder
        if view is None or voice is None or folder is None:
            return
        state, write = self._how_it_stands(voice)
        publish = self._why_not(voice) or ("" if voice.ready else NOT_READY)
        view.use.show_lock(voice.encrypted, self.busy(), self._sitting.is_open(voice.id))
        view.use.show_state(state, limit_of(voice), publish=publish, write=write)

    def _how_it_stands(self, voice: Voice) -> tuple[str, str]:
        """How it stands with writing, and why the open book cannot be written with it now; "" when it can."""
        if not voice.ready:
            return NOT_READY, NOT_READY
        closed, how = voice.encrypted and not self._sitting.is_open(voice.id), ""
        try:
            if not closed:
                folder = self._sitting.at(voice.id)
                how = "" if use_of(folder, folder.read()).model.backend == "llama" else IN_TORCH
        except InkwellError as error:
            return error.sentence, error.sentence
        if closed:
            state = tr("“{name}” is locked. {to_write}", name=voice.name, to_write=TO_WRITE)
        elif voice.encrypted:
            state = tr("“{name}” is open until Inkwell ends, and then locked as before.", name=voice.name)
        else:
            state = tr("“{name}” is ready to write.{how}", name=voice.name, how=how)
        if not closed and self._writer.writer.voice == voice.id:
            told = (
                f"{state} {ITS_BOOK}"
                if voice.encrypted
                else tr("This book is written with “{name}”.{how}", name=voice.name, how=how)
            )
            return told, WRITES
        return state, "" if self._session.is_open else NO_BOOK

    def _reveal(self, part: str) -> None:
        folder = self.folder
        if folder is not None:
            path = getattr(folder, part)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.exists() else folder.path)))

    @Slot(object)
    def _offer_bases(self, bases: Sequence[Base]) -> None:
        if self.view is not None:
            self.view.way.offer(bases)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """With AI off nothing of it is in sight; what was learnt is saved."""
        if not settings.ai:
            self._work.stop()
            if self.view is not None:
                self.view.hide()


def _learnt(voice: Voice) -> str:
    if voice.encrypted:
        return LOCKED
    return (
        tr("It has learnt, in {trained_steps:,} steps.", trained_steps=voice.trained_steps) if voice.ready else TO_BEGIN
    )


def _show_log(page: LearningPage, events: Sequence[Shown]) -> None:
    readings = [
        Reading(event.step, event.loss, not isinstance(event, Stepped))
        for event in events
        if not isinstance(event, Sampled)
    ]
    page.show_log(readings, [event for event in events if isinstance(event, Sampled)])
