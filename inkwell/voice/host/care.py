"""The machine's sake: training rests on battery and when the processor is hot."""

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import psutil

from inkwell.translation import tr
from inkwell.voice.host.desk import Desk
from inkwell.voice.specification import Care

_COOLER: Final = 10.0
"""Degrees that have to be lost before work goes on: else it would stop and go every second."""
_LOOK_SECONDS: Final = 5.0
_PROCESSORS: Final = ("coretemp", "k10temp", "zenpower", "cpu", "soc_thermal", "x86_pkg_temp")
"""Parts of the names of a processor's sensors (coretemp is Intel's, k10temp and zenpower AMD's)."""
_BOARD: Final = "acpitz"
"""What laptops have that name no other."""
_HOTTEST: Final = 120.0
"""No processor was ever hotter and told of it: a sensor that says so is broken."""
_ON_BATTERY: Final = tr("The machine runs on its battery; training goes on when it is plugged in.")


def on_battery() -> bool:
    """Whether the machine has a battery and runs on it."""
    with contextlib.suppress(OSError, RuntimeError, AttributeError):
        battery = psutil.sensors_battery()
        return battery is not None and battery.power_plugged is False
    return False


def temperature() -> float | None:
    """The hottest sensor of the processor, in degrees Celsius; None where the system does not say (Windows, macOS)."""
    read: Callable[[], dict[str, list[Any]]] | None = getattr(psutil, "sensors_temperatures", None)
    if read is None:
        return None
    with contextlib.suppress(OSError, RuntimeError):
        return hottest_of(read())
    return None


def hottest_of(sensors: Mapping[str, Sequence[Any]]) -> float | None:
    """The hottest of the processor's sensors, by the names of their chips as psutil has them; None for none.

    Others do not count: a disk, a card or a charger may well be hotter.
    """
    mine = [name for name in sensors if any(part in name.lower() for part in _PROCESSORS)] or [_BOARD]
    told = [sensor.current for name in mine for sensor in sensors.get(name, ())]
    return max((heat for heat in told if heat is not None and 0 < heat < _HOTTEST), default=None)


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
            sentence = tr(
                "The processor is at {hottest:g} °C; training goes on when it has cooled down.",
                hottest=self._care.hottest,
            )
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
