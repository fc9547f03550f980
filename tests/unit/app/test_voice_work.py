"""Training at work for the window: one job at a time, restarts from the checkpoint, an end in good order."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.voice_work import MOST_RESTARTS, VoiceWork
from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.protocol import Done, Event, Failed, Saved, Stage, Stepped, Stopped
from inkwell.voice.specification import Evaluating, Job, Method, Training
from inkwell.voice.voice_folder import VoiceFolder, new_voice

DIED = Failed(ErrorKind.ENGINE, "The training process ended by itself; what it had saved is kept.")


class FakeWorker:
    """A worker that says what a test has it say, and notes what it is asked."""

    def __init__(self, job: Job, say: Callable[[Event], None]) -> None:
        self.job, self.say = job, say
        self.asked: list[str] = []
        self.closed = self.silent = False

    def pause(self) -> None:
        self.asked.append("pause")

    def go_on(self) -> None:
        self.asked.append("go on")

    def stop(self) -> None:
        self.asked.append("stop")

    def kill(self) -> None:
        self.asked.append("kill")

    def stuck(self, limit: float) -> bool:
        return self.silent

    def wait(self, seconds: float | None = None) -> bool:
        if seconds:
            self.asked.append("wait")
        return True

    def close(self, grace: float = 1.0) -> None:
        self.closed = True


class Theatre:
    """The work, its workers in their order, and what was heard of it."""

    def __init__(self, memory: Path) -> None:
        self.workers: list[FakeWorker] = []
        self.work = VoiceWork(self._make, memory)
        self.heard: list[object] = []
        self.work.happened.connect(lambda _job, event: self.heard.append(event))
        self.work.ended.connect(lambda _job, ending: self.heard.append(ending))
        self.work.restarted.connect(lambda _job: self.heard.append("restarted"))

    def _make(self, job: Job, say: Callable[[Event], None]) -> FakeWorker:
        self.workers.append(FakeWorker(job, say))
        return self.workers[-1]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Theatre]:
    made = Theatre(tmp_path / "state" / "training.json")
    yield made
    made.work.close()


@pytest.fixture
def training(tmp_path: Path) -> Training:
    folder = VoiceFolder(tmp_path / "voices" / "abc")
    folder.write(new_voice("abc", "Mine", Method.SCRATCH))
    return Training(str(folder.path), Method.SCRATCH)


def test_one_job_at_a_time_and_its_events_in_their_order(qtbot: QtBot, stage: Theatre, training: Training) -> None:
    stage.work.start(training)
    assert stage.work.voice() == "abc"
    with pytest.raises(InkwellError, match="Another voice is at work"):
        stage.work.start(Evaluating("other"))
    for event in (Stage("Learning"), Saved(3), Done({"steps": 3})):
        stage.workers[0].say(event)
    qtbot.waitUntil(lambda: len(stage.heard) == 3)
    assert stage.heard == [Stage("Learning"), Saved(3), Done({"steps": 3})]
    assert stage.work.job is None
    qtbot.waitUntil(lambda: stage.workers[0].closed)


def test_a_training_that_dies_is_started_again_twice_and_then_told(
    qtbot: QtBot, stage: Theatre, training: Training
) -> None:
    stage.work.start(training)
    for number in range(MOST_RESTARTS):
        stage.workers[-1].say(DIED)
        qtbot.waitUntil(lambda number=number: len(stage.workers) == number + 2)
    assert stage.heard == ["restarted"] * MOST_RESTARTS
    assert all(worker.job == training for worker in stage.workers)
    stage.workers[-1].say(DIED)
    qtbot.waitUntil(lambda: stage.work.job is None)
    assert stage.heard[-1] == DIED
    assert stage.work.interrupted() is None


def test_one_that_got_further_before_it_died_has_all_its_tries_again(
    qtbot: QtBot, stage: Theatre, training: Training
) -> None:
    stage.work.start(training)
    for step in range(1, MOST_RESTARTS + 3):
        stage.workers[-1].say(Saved(step * 10))
        stage.workers[-1].say(DIED)
        qtbot.waitUntil(lambda step=step: len(stage.workers) == step + 1)
    assert stage.work.job == training


def test_other_jobs_and_other_failures_are_not_tried_again(qtbot: QtBot, stage: Theatre, training: Training) -> None:
    memory = Failed(ErrorKind.MEMORY, "Training needs about 9 GB.")
    for job, ending in ((training, memory), (Evaluating(training.folder), DIED)):
        stage.work.start(job)
        stage.workers[-1].say(ending)
        qtbot.waitUntil(lambda: stage.work.job is None)
        assert stage.heard[-1] == ending
    assert len(stage.workers) == 2


def test_what_one_worker_still_says_is_not_taken_for_the_next_ones(
    qtbot: QtBot, stage: Theatre, training: Training
) -> None:
    stage.work.start(training)
    stage.workers[0].say(DIED)
    qtbot.waitUntil(lambda: len(stage.workers) == 2)
    stage.workers[0].say(Done({}))
    stage.workers[1].say(Saved(1))
    qtbot.waitUntil(lambda: Saved(1) in stage.heard)
    assert stage.work.job == training


def test_the_end_of_inkwell_stops_a_training_and_keeps_it_in_mind(
    qtbot: QtBot, stage: Theatre, training: Training, tmp_path: Path
) -> None:
    stage.work.start(training)
    stage.workers[0].say(Stepped(1, 10, 3.0, 1e-3, 64, 50.0, 9.0))
    qtbot.waitUntil(lambda: bool(stage.heard))
    stage.work.close()
    assert stage.workers[0].asked == ["stop", "wait"]
    assert stage.workers[0].closed
    tomorrow = Theatre(tmp_path / "state" / "training.json")
    assert tomorrow.work.interrupted() == training
    tomorrow.work.forget()
    assert tomorrow.work.interrupted() is None


def test_a_process_that_only_loads_is_not_waited_for(qtbot: QtBot, stage: Theatre, training: Training) -> None:
    stage.work.start(training)
    stage.work.close()
    assert stage.workers[0].asked == ["stop"]
    assert stage.workers[0].closed


def test_nothing_is_offered_of_a_voice_that_is_gone_or_was_stopped_by_hand(
    qtbot: QtBot, stage: Theatre, training: Training, tmp_path: Path
) -> None:
    stage.work.start(training)
    (Path(training.folder) / "voice.json").unlink()
    assert stage.work.interrupted() is None
    stage.work.stop()
    stage.workers[0].say(Stopped())
    qtbot.waitUntil(lambda: stage.work.job is None)
    assert not (tmp_path / "state" / "training.json").exists()


def test_pause_and_other_care(qtbot: QtBot, stage: Theatre, training: Training) -> None:
    said: list[bool] = []
    stage.work.paused.connect(said.append)
    stage.work.start(training)
    stage.work.pause(True)
    stage.work.pause(False)
    assert stage.workers[0].asked == ["pause", "go on"]
    assert said == [True, False]
    stage.work.take_care(on_battery=True)
    stage.workers[0].say(Stopped())
    qtbot.waitUntil(lambda: len(stage.workers) == 2)
    job = stage.workers[1].job
    assert isinstance(job, Training)
    assert job.care.on_battery
    assert stage.work.job == job
    assert Stopped() not in stage.heard


def test_a_training_that_rests_still_rests_when_its_process_died_or_has_other_care(
    qtbot: QtBot, stage: Theatre, training: Training
) -> None:
    stage.work.start(training)
    stage.work.pause(True)
    stage.workers[0].say(DIED)
    qtbot.waitUntil(lambda: len(stage.workers) == 2)
    assert (stage.workers[1].asked, stage.work.resting) == (["pause"], True)
    stage.work.take_care(on_battery=True)
    stage.workers[1].say(Stopped())
    qtbot.waitUntil(lambda: len(stage.workers) == 3)
    assert (stage.workers[2].asked, stage.work.resting) == (["pause"], True)
    stage.work.pause(False)
    assert stage.workers[2].asked == ["pause", "go on"]


def test_a_silent_process_is_ended(qtbot: QtBot, stage: Theatre, training: Training) -> None:
    stage.work.start(training)
    stage.workers[0].silent = True
    stage.work._watch.setInterval(10)
    qtbot.waitUntil(lambda: "kill" in stage.workers[0].asked)
