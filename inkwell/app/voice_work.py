"""The training process at work for the window: one job at a time, its events as signals, an end in good order.

A training that dies is started again from its checkpoint; one that Inkwell's end stops is kept in mind and offered
again at the next start.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inkwell.addon.place import AddOn
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.voice.protocol import Done, Event, Failed, Saved, Stepped, Stopped
from inkwell.voice.specification import Job, Training
from inkwell.voice.worker import HOST, Ending, Worker

MOST_RESTARTS: Final = 2
"""How often a training that died is started again without having got any further."""
SAVING_SECONDS: Final = 20.0
"""How long the end of Inkwell waits at most for a training to be saved; what was saved before is whole anyway."""
_STUCK_SECONDS: Final = 180.0
"""A process that says nothing for so long, not even that it lives, is ended; loading libraries can take a while."""
_LOOK_MS: Final = 5_000
_GONE_MS: Final = 50
_ENDINGS: Final = (Done, Stopped, Failed)
_BUSY: Final = tr("Another voice is at work; wait until it is done, or stop it first.")
_NO_PROCESS: Final = tr("The training process could not be started.")


class Running(Protocol):
    """What is asked of a worker: see `voice.worker.Worker`."""

    def pause(self) -> None: ...  # noqa: D102
    def go_on(self) -> None: ...  # noqa: D102
    def stop(self) -> None: ...  # noqa: D102
    def kill(self) -> None: ...  # noqa: D102
    def stuck(self, limit: float) -> bool: ...  # noqa: D102
    def wait(self, seconds: float | None = None) -> bool: ...  # noqa: D102
    def close(self, grace: float = 1.0) -> None: ...  # noqa: D102


WorkerMaker = Callable[[Job, Callable[[Event], None]], Running]
"""Starts a worker; its events come from a thread of its own."""


def worker_maker(log: Path, addon: AddOn) -> WorkerMaker:
    """Workers whose process logs into this file, and runs where torch is."""
    return lambda job, on_event: Worker(job, on_event, log, addon.command(HOST))


class Interrupted(msgspec.Struct, frozen=True):
    """A training that was at work when Inkwell ended."""

    job: Training


class VoiceWork(QObject):
    """Runs one job at a time.

    Signals, on the owner's thread: `began(Job)`; `happened(Job, Event)` for every event but the last, which is
    `ended(Job, Done, Stopped or Failed)`; `restarted(Job)` when a training that died goes on, or rests on;
    `paused(bool)`.
    """

    began = Signal(object)
    happened = Signal(object, object)
    ended = Signal(object, object)
    restarted = Signal(object)
    paused = Signal(bool)
    _heard = Signal(int, object)

    def __init__(self, make: WorkerMaker, memory: Path, parent: QObject | None = None) -> None:
        """`memory`: the file in which a training at work is kept in mind."""
        super().__init__(parent)
        self._make, self._memory = make, memory
        self._job: Job | None = None
        self._worker: Running | None = None
        self._number = 0
        """Of the worker whose events count."""
        self._saved, self._died_at, self._deaths = -1, -1, 0
        self._resting = False
        self._stepped = False
        """Whether the worker has learnt anything that is worth waiting for."""
        self._again: Training | None = None
        """What is to be started when the job that was asked to stop has: the same one, with other care."""
        self._closing = False
        self._going: list[Running] = []
        """Workers that have had their last word, and whose processes are on their way out."""
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._look)
        self._leaving = QTimer(self, interval=_GONE_MS)
        self._leaving.timeout.connect(self._see_off)

    @property
    def job(self) -> Job | None:
        """What is being done; None for nothing."""
        return self._job

    @property
    def resting(self) -> bool:
        """Whether the author has it rest."""
        return self._resting

    def voice(self) -> str:
        """The id of the voice that is worked on, which is its folder's name; "" for none."""
        return Path(self._job.folder).name if self._job is not None else ""

    def start(self, job: Job) -> None:
        """Begin a job.

        Raises:
            InkwellError: BAD_INPUT when another is at work, or for figures that nothing could be done with; ENGINE when
                the process cannot be started.
        """
        if self._job is not None:
            raise InkwellError(ErrorKind.BAD_INPUT, _BUSY)
        self._saved, self._died_at, self._deaths = -1, -1, 0
        self._resting, self._again = False, None
        self._launch(job)
        self._job = job
        if isinstance(job, Training):
            self._keep_in_mind(job)
        self._watch.start()
        self.began.emit(job)

    def pause(self, rest: bool) -> None:
        """Have it rest, or go on."""
        if self._worker is None:
            return
        self._resting = rest
        if rest:
            self._worker.pause()
        else:
            self._worker.go_on()
        self.paused.emit(rest)

    def stop(self) -> None:
        """Have it save and end; `ended` follows."""
        self._again = None
        if self._worker is not None:
            self._worker.stop()

    def take_care(self, on_battery: bool) -> None:
        """Have a training go on while the machine runs on its battery, or wait: it is saved and started anew so."""
        job = self._job
        if not isinstance(job, Training) or job.care.on_battery == on_battery or self._worker is None:
            return
        care = msgspec.structs.replace(job.care, on_battery=on_battery)
        self._again = msgspec.structs.replace(job, care=care)
        self._worker.stop()

    def interrupted(self) -> Training | None:
        """The training that was at work when Inkwell ended the last time, if its voice is still there."""
        try:
            job = msgspec.json.decode(self._memory.read_bytes(), type=Interrupted).job
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return job if (Path(job.folder) / "voice.json").is_file() else None

    def forget(self) -> None:
        """The training of last time is not offered again."""
        try:
            self._memory.unlink(missing_ok=True)
        except OSError as error:
            logging.getLogger("inkwell").info("an interrupted training could not be forgotten: %s", error)

    def close(self) -> None:
        """Inkwell ends: a training is saved and kept in mind, anything else is given up. Idempotent."""
        self._closing = True
        self._watch.stop()
        self._leaving.stop()
        worker, self._worker, self._job = self._worker, None, None
        if worker is not None:
            worker.stop()
            if self._stepped:
                worker.wait(SAVING_SECONDS)
            worker.close(0.1)
        for each in self._going:
            each.close(0.1)
        self._going.clear()

    # the worker

    def _launch(self, job: Job) -> None:
        self._number += 1
        self._stepped = False
        number = self._number
        try:
            self._worker = self._make(job, lambda event: self._heard.emit(number, event))
        except OSError as error:
            raise InkwellError(ErrorKind.ENGINE, _NO_PROCESS, repr(error)) from error

    def _keep_in_mind(self, job: Training) -> None:
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._memory, msgspec.json.encode(Interrupted(job)))
        except (OSError, InkwellError) as error:
            # It can be gone on with all the same, from the window of voices.
            logging.getLogger("inkwell").info("a training could not be kept in mind: %s", error)

    @Slot(int, object)
    def _take(self, number: int, event: Event) -> None:
        job = self._job
        if number != self._number or job is None or self._closing:
            return
        if isinstance(event, Saved):
            self._saved = event.step
        self._stepped = self._stepped or isinstance(event, Stepped)
        if isinstance(event, _ENDINGS):
            self._end(job, event)
        else:
            self.happened.emit(job, event)

    def _end(self, job: Job, ending: Ending) -> None:
        self._let_go()
        again = self._next(job, ending)
        if again is not None:
            try:
                self._launch(again)
            except InkwellError as error:
                ending = Failed(error.kind, error.sentence, error.detail)
            else:
                self._job = again
                if self._resting and self._worker is not None:
                    self._worker.pause()
                self.restarted.emit(again)
                return
        self._job, self._resting, self._again = None, False, None
        self._watch.stop()
        if isinstance(job, Training):
            self.forget()
        self.ended.emit(job, ending)

    def _next(self, job: Job, ending: Ending) -> Training | None:
        """What goes on by itself: a training with other care, or one that died and may be tried again."""
        if isinstance(ending, Stopped) and self._again is not None:
            again, self._again = self._again, None
            self._keep_in_mind(again)
            return again
        if not (isinstance(job, Training) and isinstance(ending, Failed) and ending.kind is ErrorKind.ENGINE):
            return None
        self._deaths = 1 if self._saved > self._died_at else self._deaths + 1
        self._died_at = self._saved
        return job if self._deaths <= MOST_RESTARTS else None

    def _let_go(self) -> None:
        if self._worker is not None:
            self._going.append(self._worker)
            self._leaving.start()
        self._worker = None

    @Slot()
    def _see_off(self) -> None:
        """Processes that are gone are put away; nobody waits for them."""
        for each in [each for each in self._going if each.wait(0)]:
            each.close(0.1)
            self._going.remove(each)
        if not self._going:
            self._leaving.stop()

    @Slot()
    def _look(self) -> None:
        if self._worker is not None and self._worker.stuck(_STUCK_SECONDS):
            self._worker.kill()
