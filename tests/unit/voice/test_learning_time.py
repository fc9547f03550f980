"""How long learning takes and will take: rests and a closed laptop are no work, what comes between the steps is."""

from typing import Any

import pytest

from inkwell.voice.host.checkpoints import Progress
from inkwell.voice.host.learning import Learner, accelerator_for
from inkwell.voice.host.libraries import libraries
from inkwell.voice.host.texts import Windows
from inkwell.voice.specification import Care, Schedule


class Clock:
    """A clock that goes on by a second with every look, and further when it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


class Sleepy:
    """The usual objective, in the midst of which the laptop may be closed."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self.slept = clock, 0.0

    def __call__(self, model: Any, rows: Any) -> Any:
        self._clock.now += self.slept
        self.slept = 0.0
        return model(input_ids=rows[:, :-1], labels=rows[:, :-1]).loss


@pytest.fixture
def made() -> tuple[Learner, Clock, Sleepy]:
    libs = libraries(Care(threads=1))
    schedule = Schedule(window=16, accumulate=1, minutes=2.0, epochs=1000.0, precision="float32")
    config = libs.transformers.GPT2Config(vocab_size=40, n_positions=16, n_embd=8, n_layer=1, n_head=1)
    model = libs.transformers.GPT2LMHeadModel(config)
    clock = Clock()
    sleepy = Sleepy(clock)
    windows = Windows([[number % 40 for number in range(400)]], None, 16, 0)
    accelerator = accelerator_for(libs, schedule)
    return Learner(libs, accelerator, model, windows, schedule, Progress(), sleepy, clock), clock, sleepy


def test_a_closed_laptop_is_no_work_and_moves_no_estimate(made: tuple[Learner, Clock, Sleepy]) -> None:
    learner, _, sleepy = made
    for _ in range(6):
        learner.step()
    left = learner.seconds_left
    sleepy.slept = 8 * 3600.0
    learner.step()
    assert learner.progress.seconds == 7.0
    assert learner.seconds_left == left - 1
    assert not learner.over


def test_steps_are_planned_by_the_time_that_is_left_and_what_comes_between_them(
    made: tuple[Learner, Clock, Sleepy],
) -> None:
    learner, clock, _ = made
    with learner.aside():
        clock.now += 9.0
    with learner.aside(every=10):
        clock.now += 4.0
    for _ in range(5):
        learner.step()
    # Of 2 minutes 94 per cent are planned with; 15 s and 4 steps are over, and every step takes 1 s and its 0.5 s.
    assert learner.progress.steps == 4 + int((0.94 * 120 - 15 - 4) / 1.5)
    assert learner.seconds_left == pytest.approx(1.5 * (learner.progress.steps - 5))


def test_a_step_that_is_slow_and_not_slept_through_counts(made: tuple[Learner, Clock, Sleepy]) -> None:
    learner, _, sleepy = made
    learner.step()
    sleepy.slept = 100.0
    learner.step()
    assert learner.progress.seconds == 102.0
