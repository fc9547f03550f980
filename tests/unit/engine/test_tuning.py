"""The number of threads: what is tried, what is taken, what is remembered."""

import pytest

from inkwell.engine.memo import Memo
from inkwell.engine.tuning import ROUNDS, Tuning, candidates, measure


@pytest.mark.parametrize(
    ("cores", "expected"),
    [(1, (1,)), (2, (1,)), (4, (1, 2, 3)), (8, (2, 4, 6, 7)), (16, (4, 8, 12, 15)), (64, (8, 16, 32, 48, 63))],
)
def test_one_core_is_left_to_the_window(cores, expected):
    assert candidates(cores) == expected


class Machine:
    """A clock and the work that moves it."""

    def __init__(self, seconds, start=0.0):
        self.seconds = seconds
        self.start = start
        self.now = 0.0
        self.steps = []

    def step(self, threads):
        self.now += self.seconds[threads] + (self.start if threads not in self.steps else 0)
        self.steps.append(threads)

    def measure(self, budget=100.0):
        return measure(self.step, tuple(self.seconds), budget, lambda: self.now)


def test_the_fastest_is_taken():
    assert Machine({4: 0.02, 8: 0.012, 12: 0.011, 15: 0.009}).measure() == 15
    assert Machine({4: 0.02, 8: 0.009, 12: 0.011, 15: 0.02}).measure() == 8


def test_within_noise_fewer_threads_are_taken():
    assert Machine({4: 0.02, 8: 0.0103, 12: 0.0101, 15: 0.01}).measure() == 8


def test_starting_the_threads_does_not_count():
    assert Machine({4: 0.02, 8: 0.01}, start=5.0).measure() == 8


def test_one_slow_step_does_not_count():
    machine = Machine({4: 0.02, 8: 0.01})
    slow = iter([0.0] * 5 + [9.0] + [0.0] * 100)

    def step(threads):
        machine.step(threads)
        machine.now += next(slow)

    assert measure(step, (4, 8), 100.0, lambda: machine.now) == 8


def test_it_keeps_to_its_budget():
    machine = Machine({4: 0.2, 8: 0.1})
    assert machine.measure(budget=0.5) == 8
    assert len(machine.steps) == 4, "one to start and one round"
    machine = Machine({4: 0.2, 8: 0.1})
    machine.measure()
    assert len(machine.steps) == 2 * (ROUNDS + 1)


def test_a_single_number_needs_no_trying():
    machine = Machine({1: 9.0})
    assert machine.measure() == 1
    assert machine.steps == []


def test_it_is_remembered_for_each_model_and_machine(tmp_path):
    Tuning(tmp_path, "mine").remember("smol", 6)
    assert Tuning(tmp_path, "mine").threads("smol") == 6
    assert Tuning(tmp_path, "mine").threads("gemma") == 0
    assert Tuning(tmp_path, "other").threads("smol") == 0
    assert Tuning(None, "mine").threads("smol") == 0
    Tuning(None).remember("smol", 6)


@pytest.mark.parametrize("fact", ['"six"', "0", "-3", "true", "null", "6.5", "99999", "[6]"])
def test_a_number_that_makes_no_sense_is_ignored(tmp_path, fact):
    (tmp_path / "threads.json").write_text(f'{{"mine: smol": {fact}}}')
    assert Tuning(tmp_path, "mine").threads("smol") == 0


def test_a_memo_keeps_the_newest(tmp_path):
    memo = Memo(tmp_path / "memo.json", most=3)
    for key in "abcad":
        memo.put(key, ord(key))
    assert [memo.get(key) for key in "abcd"] == [97, None, 99, 100]
    assert [path.name for path in tmp_path.iterdir()] == ["memo.json"]
