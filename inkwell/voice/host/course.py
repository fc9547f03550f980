"""A model taught in one process, inside a job that does more than that: a pruned one, a student.

As in a training the weights that were best on held-out windows are the ones that count, and what was learnt is saved,
so that a job that was stopped or killed goes on where it was.
"""

import contextlib
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host import room
from inkwell.voice.host.care import Guard
from inkwell.voice.host.checkpoints import Checkpoints, Progress, random_state, set_random_state
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.learning import Learner, accelerator_for
from inkwell.voice.host.lessons import Lessons
from inkwell.voice.host.libraries import Libraries
from inkwell.voice.host.objectives import Objective
from inkwell.voice.protocol import Measured, Saved, Stepped
from inkwell.voice.specification import Care, Looks, Schedule

_SAY_SECONDS: Final = 0.5


@dataclass(frozen=True)
class Taught:
    """How it went, in nats a token on held-out windows."""

    steps: int
    first_loss: float
    best_loss: float
    best_step: int
    diverged: bool


class Course:
    """Teaches one model; its checkpoints lie in a folder of its own, which is gone when the course is over."""

    def __init__(self, libs: Libraries, desk: Desk, lessons: Lessons, schedule: Schedule, care: Care) -> None:
        self._libs = libs
        self._desk = desk
        self._lessons = lessons
        self._schedule = schedule
        self._guard = Guard(care)
        self._looks = Looks()

    def teach(
        self,
        model: Any,
        place: Path,
        fingerprint: str,
        objective: Objective | None = None,
        after_step: Callable[[], None] = lambda: None,
    ) -> Taught:
        """Teach the model, which has its best weights afterwards; `after_step` is called behind each change of them.

        `fingerprint`: of everything that the curve depends on; a checkpoint in `place` with another one is left out.

        Raises:
            InkwellError: MEMORY or DISK.
            StoppedError: it was asked to stop; it is saved.
        """
        room.check_memory(model, self._schedule)
        place.mkdir(parents=True, exist_ok=True)
        room.check_disk(model, place)
        accelerator = accelerator_for(self._libs, self._schedule)
        progress = Progress(fingerprint=fingerprint)
        windows = self._lessons.windows
        learner = Learner(
            self._libs, accelerator, model.to(accelerator.device), windows, self._schedule, progress, objective
        )
        checkpoints = Checkpoints(self._libs.torch, place)
        try:
            taught = self._run(_Way(self._libs.torch, learner, checkpoints), after_step)
        finally:
            accelerator.end_training()
        checkpoints.remove()
        with contextlib.suppress(OSError):
            place.rmdir()
        return taught

    def _run(self, way: "_Way", after_step: Callable[[], None]) -> Taught:
        learner, desk = way.learner, self._desk
        if way.resume():
            desk.say(Saved(learner.progress.step))
        else:
            self._measure(way)
        saved, said, diverged = time.monotonic(), 0.0, False
        while not learner.over:
            self._look(way)
            rate, loss = learner.learning_rate, learner.step()
            after_step()
            if not math.isfinite(loss):
                diverged = True
                break
            if time.monotonic() - said >= _SAY_SECONDS or learner.over:
                said = time.monotonic()
                desk.say(_stepped(learner, loss, rate))
            if learner.progress.step % self._looks.evaluate_every == 0 or learner.over:
                self._measure(way)
            if time.monotonic() - saved >= self._looks.save_seconds:
                saved = time.monotonic()
                self._save(way)
        learner.put_back(way.best)
        progress = learner.progress
        return Taught(progress.step, progress.first_loss, progress.best_loss, progress.best_step, diverged)

    def _look(self, way: "_Way") -> None:
        try:
            self._guard.look(self._desk, lambda: self._save(way))
        except Exception:
            self._save(way)
            raise

    def _save(self, way: "_Way") -> None:
        way.save()
        self._desk.say(Saved(way.learner.progress.step))

    def _measure(self, way: "_Way") -> None:
        loss = way.learner.measure(self._lessons.held_out)
        self._desk.say(Measured(way.learner.progress.step, loss, way.note(loss)))


class _Way:
    """A learner, its best weights so far, and where both are saved."""

    def __init__(self, torch: Any, learner: Learner, checkpoints: Checkpoints) -> None:
        self._torch = torch
        self._checkpoints = checkpoints
        self.learner = learner
        self.best: dict[str, Any] = learner.weights()

    def note(self, loss: float) -> bool:
        """Take note of a loss on held-out windows; whether it is the best, and its weights are kept."""
        progress = self.learner.progress
        if progress.best_step < 0:
            progress.first_loss = loss
        if not (math.isfinite(loss) and loss < progress.best_loss):
            return False
        progress.best_loss, progress.best_step = loss, progress.step
        self.best = self.learner.weights()
        return True

    def resume(self) -> bool:
        """Go on from the last checkpoint; whether there is one."""
        found = self._checkpoints.read(self.learner.progress.fingerprint)
        if found is None:
            return False
        self.learner.progress, shared, states = found
        self.learner.put_back(shared["weights"])
        self.learner.optimizer.load_state_dict(shared["optimizer"])
        self.best = shared["best"]
        set_random_state(self._torch, states[0])
        return True

    def save(self) -> None:
        """Write a checkpoint.

        Raises:
            InkwellError: DISK; the one before is kept.
        """
        learner = self.learner
        shared = {"weights": learner.weights(), "optimizer": learner.optimizer.state_dict(), "best": self.best}
        try:
            self._checkpoints.save(learner.progress, shared, [random_state(self._torch)])
        except OSError as error:
            sentence = tr(
                "What was learnt could not be saved: the disk is full or refuses. What was saved before is kept."
            )
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error


def _stepped(learner: Learner, loss: float, rate: float) -> Stepped:
    progress = learner.progress
    speed = progress.tokens / max(progress.seconds, 1e-9)
    return Stepped(progress.step, progress.steps, loss, rate, progress.tokens, speed, learner.seconds_left)
