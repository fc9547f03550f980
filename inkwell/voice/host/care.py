"""The machine's sake: training rests on battery and when the processor is hot."""

import contextlib
import time
from collections.abc import Callable
from typing import Final

import psutil

from inkwell.voice.host.desk import Desk
from inkwell.voice.specification import Care

_COOLER: Final = 10.0
"""Degrees that have to be lost before work goes on: else it would stop and go every second."""
_LOOK_SECONDS: Final = 5.0
_ON_BATTERY: Final = "The machine runs on its battery; training goes on when it is plugged in."


def on_battery() -> bool:
    """Whether the machine has a battery and runs on it."""
    with contextlib.suppress(OSError, RuntimeError, AttributeError):
        battery = psutil.sensors_battery()
        return battery is not None and battery.power_plugged is False
    return False


def temperature() -> float | None:
    """The hottest sensor of the processor, in degrees Celsius; None where the system does not say."""
    read: Callable[[], dict[str, list[object]]] | None = getattr(psutil, "sensors_temperatures", None)
    if read is None:
        return None
    with contextlib.suppress(OSError, RuntimeError):
        found = [getattr(sensor, "current", 0.0) for sensors in read().values() for sensor in sensors]
        return max(found, default=None)
    return None


class Guard:
    """Looks after the machine between steps."""

    def __init__(
        self,
        care: Care,
        battery: Callable[[], bool] = on_battery,
        heat: Callable[[], float | None] = temperature,
        every: float = _LOOK_SECONDS,
    ) -> None:
        self._care = care
        self._battery = battery
        self._heat = heat
        self._every = every
        self._next = 0.0

    def look(self, desk: Desk, before_rest: Callable[[], None]) -> None:
        """Rest if the author or the machine asks for it, everything saved before.

        Raises:
            StoppedError: the job was asked to stop.
        """
        desk.look()
        if desk.pausing:
            before_rest()
            desk.rest("Paused.")
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + self._every
        if not self._care.on_battery and self._battery():
            before_rest()
            desk.rest(_ON_BATTERY, lambda: not self._battery(), self._every)
        if self._too_hot(self._care.hottest):
            before_rest()
            cool = self._care.hottest - _COOLER
            sentence = f"The processor is at {self._care.hottest:g} °C; training goes on when it has cooled down."
            desk.rest(sentence, lambda: not self._too_hot(cool), self._every)

    def wants_rest(self, desk: Desk) -> bool:
        """Whether `look` would rest now; the sensors are asked no more often than there."""
        if desk.pausing:
            return True
        now = time.monotonic()
        if now < self._next:
            return False
        if (not self._care.on_battery and self._battery()) or self._too_hot(self._care.hottest):
            # The next look is to find the same reason at once.
            self._next = 0.0
            return True
        self._next = now + self._every
        return False

    def _too_hot(self, limit: float) -> bool:
        heat = self._heat() if self._care.hottest else None
        return heat is not None and heat > limit
