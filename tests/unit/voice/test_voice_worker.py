"""The training process for real: killed in the middle, shared by two, badly asked."""

import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest
from making_voices import small_training, small_voice
from test_training_job import losses

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.claim import claimed
from inkwell.voice.protocol import Done, Failed, Saved, Stepped, Stopped, Waiting
from inkwell.voice.specification import Looks, Training
from inkwell.voice.worker import Worker

SECONDS = 240.0
"""How long a process may take at most on a machine where others are at work: it imports torch."""


class Listener:
    """Collects a worker's events and tells when one of a kind has come."""

    def __init__(self) -> None:
        self.said: list[Any] = []
        self.came = threading.Condition()

    def __call__(self, event: Any) -> None:
        with self.came:
            self.said.append(event)
            self.came.notify_all()

    def wait_for(self, kind: type) -> Any:
        with self.came:
            assert self.came.wait_for(lambda: self.of(kind), SECONDS), f"no {kind.__name__} came"
        return self.of(kind)[-1]

    def of(self, kind: type) -> list[Any]:
        return [event for event in self.said if isinstance(event, kind)]


def finish(job: Training) -> Listener:
    listener = Listener()
    worker = Worker(job, listener)
    try:
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    return listener


def test_a_training_that_is_killed_goes_on_to_the_same_curve(tmp_path: Path) -> None:
    whole, broken = small_voice(tmp_path / "whole"), small_voice(tmp_path / "broken")
    # Long enough that it is still at work a second after its start, when it is saved for the first time.
    job = msgspec.structs.replace(
        small_training(broken, steps=400), looks=Looks(evaluate_every=100, evaluate_windows=2, save_seconds=1)
    )
    listener = Listener()
    worker = Worker(job, listener)
    try:
        listener.wait_for(Saved)
        worker.kill()
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    assert isinstance(listener.said[-1], Failed)
    assert listener.said[-1].kind is ErrorKind.ENGINE
    saved = listener.of(Saved)[-1].step
    assert 0 < saved < 400
    resumed = finish(job)
    assert isinstance(resumed.said[-1], Done), resumed.said[-1]
    assert resumed.of(Saved)[0].step >= saved
    finish(msgspec.structs.replace(job, folder=str(whole.path)))
    assert losses(broken) == losses(whole)


def test_two_processes_learn_the_same_as_one(tmp_path: Path) -> None:
    one, two = small_voice(tmp_path / "one"), small_voice(tmp_path / "two")
    network = msgspec.structs.replace(small_training(one).network, dropout=0.0)
    alone = msgspec.structs.replace(small_training(one), network=network)
    assert isinstance(finish(alone).said[-1], Done)
    shared = finish(msgspec.structs.replace(alone, folder=str(two.path), processes=2))
    assert isinstance(shared.said[-1], Done), shared.said[-1]
    assert losses(two) == pytest.approx(losses(one), abs=1e-4)


def test_two_processes_rest_and_go_on(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    listener = Listener()
    worker = Worker(msgspec.structs.replace(small_training(folder, steps=100_000), processes=2), listener)
    try:
        listener.wait_for(Stepped)
        worker.pause()
        assert listener.wait_for(Waiting).why == "Paused."
        resting = listener.of(Saved)[-1].step
        worker.go_on()
        with listener.came:
            assert listener.came.wait_for(lambda: listener.of(Stepped)[-1].step > resting + 1, SECONDS)
        worker.stop()
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    assert isinstance(listener.said[-1], Stopped)
    assert listener.of(Saved)[-1].step > resting


def test_a_training_that_rests_goes_on_and_stops_when_asked(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    listener = Listener()
    worker = Worker(small_training(folder, steps=100_000), listener)
    try:
        listener.wait_for(Stepped)
        worker.pause()
        listener.wait_for(Saved)
        worker.go_on()
        worker.stop()
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    assert isinstance(listener.said[-1], Stopped)


def test_a_process_that_is_no_training_process_is_told_as_one_sentence(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    listener = Listener()
    worker = Worker(small_training(folder), listener, command=(sys.executable, "-c", "print('hello')"))
    try:
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    assert [type(event) for event in listener.said] == [Failed]


def test_figures_out_of_range_are_refused_before_a_process_starts(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    job = small_training(folder)
    wrong = msgspec.structs.replace(job, schedule=msgspec.structs.replace(job.schedule, learning_rate=7.0))
    with pytest.raises(InkwellError, match="learning rate has to be between"):
        Worker(wrong, lambda event: None)


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed so there")
@pytest.mark.parametrize(("by_us", "words"), [(True, "ended by itself"), (False, "memory ran short")])
def test_a_process_that_the_system_took_away_is_told_as_such(tmp_path: Path, by_us: bool, words: str) -> None:
    folder = small_voice(tmp_path / "voice")
    listener = Listener()
    worker = Worker(small_training(folder), listener, command=(sys.executable, "-c", "input(); input()"))
    try:
        if by_us:
            worker.kill()
        else:
            os.kill(worker.pid, signal.SIGKILL)
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    assert words in listener.said[-1].sentence


def test_two_programs_never_work_on_one_voice(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    waits = (sys.executable, "-c", "input(); input()")
    listener = Listener()
    worker = Worker(small_training(folder), listener, command=waits)
    try:
        with pytest.raises(InkwellError, match="Another Inkwell is at work") as refused:
            Worker(small_training(folder), lambda event: None, command=waits)
        assert refused.value.kind is ErrorKind.CONFLICT
        worker.kill()
        listener.wait_for(Failed)
        with claimed(folder.path):
            assert worker.ending is not None
    finally:
        worker.close()
