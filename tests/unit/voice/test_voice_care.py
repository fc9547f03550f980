"""Training waits for the machine's sake, says why, and goes on by itself."""

import threading
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from inkwell.voice.host.care import Guard, hottest_of, on_battery, temperature
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.protocol import Waiting
from inkwell.voice.specification import Care


class Machine:
    """What the sensors say, one answer for each time that they are asked; the last one stays."""

    def __init__(self, *answers: Any) -> None:
        self._answers = iter(answers)
        self._now: Any = None

    def __call__(self) -> Any:
        self._now = next(self._answers, self._now)
        return self._now


def looked(care: Care, battery: Machine, heat: Machine) -> tuple[list[str], int]:
    """What was said while it was looked once, and how often everything was saved before a rest."""
    said: list[Any] = []
    saved: list[int] = []
    Guard(care, battery, heat, every=0.001).look(Desk(said.append), lambda: saved.append(1))
    return [event.why for event in said if isinstance(event, Waiting)], len(saved)


def test_it_rests_on_battery_until_it_is_plugged_in() -> None:
    why, saved = looked(Care(), Machine(True, True, False), Machine(50.0))
    assert why == ["The machine runs on its battery; training goes on when it is plugged in.", ""]
    assert saved == 1


def test_an_author_may_have_it_run_on_battery() -> None:
    assert looked(Care(on_battery=True), Machine(True), Machine(None)) == ([], 0)


def test_it_rests_when_it_is_hot_until_it_is_ten_degrees_cooler() -> None:
    heat = Machine(95.0, 90.0, 83.0, 82.0, 70.0)
    why, saved = looked(Care(hottest=92), Machine(False), heat)
    assert why[0].startswith("The processor is at 92 °C")
    assert (why[1:], saved) == ([""], 1)
    assert heat() == 70.0, "82 degrees was cool enough, and nothing was asked after it"


@pytest.mark.parametrize("care", [Care(hottest=0), Care(hottest=99)])
def test_without_reason_nothing_is_said(care: Care) -> None:
    assert looked(care, Machine(False), Machine(95.0)) == ([], 0)


@pytest.mark.parametrize(
    ("sensors", "hottest"),
    [
        ({"coretemp": [70.0, 81.0], "nvme": [95.0], "iwlwifi_1": [99.0]}, 81.0),
        ({"k10temp": [64.5], "amdgpu": [101.0], "acpitz": [105.0]}, 64.5),
        ({"cpu_thermal": [55.0]}, 55.0),
        ({"acpitz": [48.0], "BAT0": [99.0]}, 48.0),
        ({"coretemp": [None, 255.0, 60.0]}, 60.0),
        ({"nvme": [95.0]}, None),
        ({}, None),
    ],
)
def test_only_the_processors_own_sensors_count(sensors: dict[str, list[Any]], hottest: float | None) -> None:
    told = {name: [SimpleNamespace(current=each) for each in each_of] for name, each_of in sensors.items()}
    assert hottest_of(told) == hottest


@pytest.mark.parametrize("refuses", [None, RuntimeError, OSError])
def test_a_machine_without_sensors_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, refuses: type[Exception] | None
) -> None:
    def refuse() -> None:
        assert refuses is not None
        raise refuses

    for name in ("sensors_battery", "sensors_temperatures"):
        if refuses is None:
            monkeypatch.delattr(psutil, name, raising=False)
        else:
            monkeypatch.setattr(psutil, name, refuse, raising=False)
    assert (on_battery(), temperature()) == (False, None)


def test_a_stop_ends_a_rest() -> None:
    said: list[Any] = []
    desk = Desk(said.append)
    saved: list[int] = []
    timer = threading.Timer(0.05, desk.stop)
    timer.start()
    with pytest.raises(StoppedError):
        Guard(Care(), Machine(True), Machine(None), every=0.001).look(desk, lambda: saved.append(1))
    timer.join()
    assert saved == [1]


def test_a_rest_that_is_wanted_is_taken_at_the_next_look() -> None:
    said: list[Any] = []
    guard = Guard(Care(), Machine(False, True, True, False), Machine(None), every=0.0)
    desk = Desk(said.append)
    assert not guard.wants_rest(desk)
    assert guard.wants_rest(desk)
    guard.look(desk, lambda: None)
    assert len(said) == 2
    assert not guard.wants_rest(desk)


def test_a_pause_lasts_until_the_author_goes_on() -> None:
    said: list[Any] = []
    desk = Desk(said.append)
    desk.pause(True)
    timer = threading.Timer(0.05, lambda: desk.pause(False))
    timer.start()
    Guard(Care(), Machine(False), Machine(None), every=0.001).look(desk, lambda: None)
    timer.join()
    assert [event.why for event in said] == ["Paused.", ""]
