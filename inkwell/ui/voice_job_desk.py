"""The jobs of voices on the author's desk: begun from the window's pages, shown on them, told where they end."""

from typing import Final, cast

import msgspec
from PySide6.QtCore import QObject, Slot

from inkwell.app.book_writer import BookWriter
from inkwell.app.voice_log import can_go_on
from inkwell.app.voice_work import VoiceWork
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.addon_desk import AddOnDesk
from inkwell.ui.chooser import Chooser
from inkwell.ui.dialogs.message import Message
from inkwell.ui.main_window import MainWindow
from inkwell.ui.voice.page import VoicePage
from inkwell.ui.voice.quality_page import QualityPage
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice.wording import foresees
from inkwell.ui.voice_desk import Course, VoiceDesk
from inkwell.voice.protocol import Done, Event, Failed, Stage, Stepped, Waiting
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Compressing, Evaluating, Job, Method, Publishing, Training, same_curve
from inkwell.voice.voice_folder import Voice, VoiceFolder
from inkwell.voice.worker import Ending

STOPPED: Final = tr("Stopped; what it has learnt is kept, and it can go on.")
REPLACED: Final = tr("What it has learnt until now is replaced when it is done.")
UNFINISHED: Final = tr(
    "It has not finished learning, and would go on where it was with the figures that it began "
    "with. With others it begins anew, and what it has learnt until now goes."
)


class VoiceJobDesk(QObject):
    """Joins the training process with the window of voices."""

    def __init__(
        self,
        window: MainWindow,
        desk: VoiceDesk,
        shelf: Shelf,
        work: VoiceWork,
        writer: BookWriter,
        chooser: Chooser,
        addon: AddOnDesk,
    ) -> None:
        super().__init__(window)
        self._addon = addon
        self._window, self._desk, self._shelf, self._work = window, desk, shelf, work
        self._writer, self._chooser = writer, chooser
        desk.made.connect(self._join)
        addon.changed.connect(lambda: self._look_for_libraries(desk.view))
        work.began.connect(self._began)
        work.restarted.connect(self._restarted)
        work.happened.connect(self._happened)
        work.paused.connect(self._paused)
        work.ended.connect(self._ended)

    @Slot(object)
    def _join(self, view: VoicesWindow) -> None:
        work = self._work
        self._look_for_libraries(view)
        view.way.addon_wanted.connect(self._addon.open)
        view.way.begin_wanted.connect(self._learn)
        view.learning.pause_wanted.connect(work.pause)
        view.learning.stop_wanted.connect(work.stop)
        view.learning.resume_wanted.connect(self._resume)
        view.learning.battery_wanted.connect(work.take_care)
        view.quality.measure_wanted.connect(lambda: self._start(view.quality.job(self._path), view.quality.message))
        view.quality.stop_wanted.connect(work.stop)
        view.smaller.make_wanted.connect(lambda: self._start(view.smaller.job(self._path), view.smaller.message))
        view.smaller.stop_wanted.connect(work.stop)
        view.use.publish_wanted.connect(lambda: self._start(Publishing(self._path), view.use.message))

    def _look_for_libraries(self, view: VoicesWindow | None) -> None:
        """Whether anything can learn on this machine, and the way to it where an add-on is all that is missing."""
        if view is not None:
            view.way.forbid(self._addon.missing(), addon=self._addon.offered)

    @property
    def _path(self) -> str:
        folder = self._desk.folder
        return str(folder.path) if folder is not None else ""

    def _start(self, job: Job, message: Message) -> bool:
        return message.attempt(lambda: self._work.start(job))

    @Slot()
    def _learn(self) -> None:
        view, voice, folder = self._desk.view, self._desk.voice(), self._desk.folder
        if view is None or voice is None or folder is None:
            return
        job, base = view.way.training(str(folder.path)), view.way.base_model
        if not self._may_replace(voice, folder, job):
            return
        fields: dict[str, object] = {"training": job}
        if not voice.ready:
            # What can write keeps its own way and model until the new one is whole.
            name = base.name if base is not None and job.base else ""
            fields |= {"method": job.method, "base": name, "base_path": job.base}
        if view.way.message.attempt(lambda: folder.change(**fields)) and self._start(job, view.way.message):
            view.show_step(VoicesWindow.LEARNING)

    def _may_replace(self, voice: Voice, folder: VoiceFolder, job: Training) -> bool:
        """Ask, where something that was learnt would go."""
        if can_go_on(folder) and voice.training is not None and not same_curve(voice.training, job):
            title = tr("“{name}” begins anew", name=voice.name)
            return self._chooser.confirm(title, UNFINISHED, tr("Begin anew"), tr("Keep it"))
        title = tr("“{name}” learns again", name=voice.name)
        return not voice.ready or self._chooser.confirm(title, REPLACED, tr("Learn again"), tr("Keep it"))

    @Slot()
    def _resume(self) -> None:
        view, voice = self._desk.view, self._desk.voice()
        if view is not None and voice is not None and voice.training is not None:
            self._start(msgspec.structs.replace(voice.training, folder=self._path), view.learning.message)

    def offer_interrupted(self) -> None:
        """Offer to go on with a training that was at work when Inkwell ended."""
        job = self._work.interrupted()
        self._work.forget()
        if job is None:
            return
        try:
            voice = self._shelf.at(_id_of(job)).read()
        except InkwellError:
            return
        if voice.encrypted:
            # It was locked since, and learns no more until it is unlocked.
            return
        words = tr("“{name}” had not finished learning when Inkwell closed; nothing of it is lost.", name=voice.name)
        self._window.notifications.tell(words, "info", (tr("Go on"), lambda: self.go_on(job)))

    def go_on(self, job: Training) -> None:
        """Go on with a training from its last checkpoint, and show it."""
        self._desk.open()
        view = self._desk.view
        if view is not None:
            self._desk.show_voices(_id_of(job))
            view.show_step(VoicesWindow.LEARNING)
            self._start(job, view.learning.message)

    # what the work says

    @Slot(object)
    def _began(self, job: Job) -> None:
        resumed = isinstance(job, Training) and can_go_on(self._shelf.at(_id_of(job)))
        self._desk.course = Course("", _id_of(job), [], resumed)
        self._desk.show_voices()

    @Slot(object)
    def _restarted(self, job: Job) -> None:
        self._desk.course.resumed = True
        self._desk.course.latest.clear()
        self._desk.show_voices()

    @Slot(bool)
    def _paused(self, rest: bool) -> None:
        view = self._desk.view
        if view is not None and self._desk.mine(Training):
            view.learning.show_rest(rest)

    @Slot(object, object)
    def _happened(self, job: Job, event: Event) -> None:
        if isinstance(job, Training):
            self._desk.course.hear(event)
        view = self._desk.view
        if view is None or not self._desk.locked():
            return
        if isinstance(job, Training):
            view.learning.take(event)
        elif isinstance(job, Publishing):
            view.use.message.say(f"{event.words}…" if isinstance(event, Stage) else "")
        else:
            page = view.quality if isinstance(job, Evaluating) else view.smaller
            words, share = _said(event)
            if isinstance(page, QualityPage) and isinstance(event, Stage):
                page.show_work(words, share, running=True, seconds_left=event.seconds_left)
            elif words:
                page.show_work(words, share, running=True)

    @Slot(object, object)
    def _ended(self, job: Job, ending: Ending) -> None:
        course = self._desk.course
        if isinstance(job, Training):
            course.said = _ended_words(ending)
        if isinstance(ending, Done) and isinstance(job, Training):
            self._publish(job)
        if isinstance(ending, Done) and isinstance(job, Publishing):
            self._writer.changed.emit()
            self._tell_ready(job)
        self._desk.show_voices()
        self._desk.listed.emit()
        if isinstance(ending, Failed):
            self._tell_failure(job, ending)
        elif isinstance(job, Publishing):
            self._tell_published(job, ending)

    def _tell_published(self, job: Publishing, ending: Ending) -> None:
        """What there is to say of the files, where they are looked at."""
        view = self._desk.view
        if view is not None and self._path == job.folder:
            remarks = cast("list[str]", ending.result.get("remarks") or []) if isinstance(ending, Done) else []
            view.use.message.say(" ".join(remarks))

    def _publish(self, job: Training) -> None:
        """Nothing stands between what was learnt and its use; what was measured of what it was before goes."""
        folder = self._shelf.at(_id_of(job))
        for stale in (folder.evaluation, folder.report, folder.compression):
            stale.unlink(missing_ok=True)
        try:
            self._work.start(Publishing(job.folder))
        except InkwellError as error:
            self._window.notifications.error(error)
        # The training's curve stays in sight.
        self._desk.course.said = tr("It has learnt.")

    def _tell_failure(self, job: Job, ending: Failed) -> None:
        view = self._desk.view
        if view is None or not view.isVisible() or self._path != job.folder:
            self._window.notifications.tell(ending.sentence, "amber")
            return
        pages: dict[type[Job], VoicePage] = {
            Training: view.learning,
            Publishing: view.use,
            Compressing: view.smaller,
            Evaluating: view.quality,
        }
        pages[type(job)].message.complain(ending.sentence)

    def _tell_ready(self, job: Publishing) -> None:
        """Who writes meanwhile is told once."""
        view = self._desk.view
        if view is not None and view.isVisible():
            return
        try:
            voice = self._shelf.at(_id_of(job)).read()
        except InkwellError:
            return
        self._window.notifications.tell(_ready_words(voice), "info", (tr("Show it"), self._desk.open))


def _id_of(job: Job) -> str:
    return job.folder.replace("\\", "/").rsplit("/", 1)[-1]


def _said(event: Event) -> tuple[str, float | None]:
    match event:
        case Stage(words, share):
            return words, share
        case Waiting(why):
            return why, None
        case Stepped(step, steps):
            return tr("Learning, step {step:,}", step=step), step / steps if steps else None
        case _:
            return "", None


def _ended_words(ending: Ending) -> str:
    if isinstance(ending, Done):
        return str(ending.result.get("remark") or tr("It has learnt."))
    return "" if isinstance(ending, Failed) else STOPPED


def _ready_words(voice: Voice) -> str:
    how = "" if voice.method is Method.SCRATCH else foresees(voice.measures, voice.method)
    return tr("“{name}” has learnt and can write{value}.", name=voice.name, value=f": it {how}" if how else "")
