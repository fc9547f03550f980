"""Whether this machine runs on its battery, asked now and then: what is only ahead of its time waits for the plug."""

import time
from collections.abc import Callable

BATTERY_SECONDS = 30.0
"""How long what was heard of the battery counts."""


class Power:
    """Remembers the last answer. `ask` may take some milliseconds and is called every BATTERY_SECONDS at most."""

    def __init__(self, ask: Callable[[], bool] | None = None) -> None:
        self._ask = ask or running_on_battery
        self._heard: tuple[float, bool] = (-BATTERY_SECONDS, False)
        """When it was last asked, and what was heard."""

    def to_be_saved(self) -> bool:
        """Whether the machine runs on its battery."""
        asked, heard = self._heard
        now = time.monotonic()
        if now - asked >= BATTERY_SECONDS:
            heard = self._ask()
            self._heard = now, heard
        return heard


def running_on_battery() -> bool:
    """Whether this machine runs on its battery now; false where it has none or does not say."""
    # Not needed to start.
    import psutil

    if not hasattr(psutil, "sensors_battery"):
        return False
    try:
        battery = psutil.sensors_battery()
    except (OSError, ValueError):
        # What some drivers write about their battery cannot be read.
        return False
    return battery is not None and battery.power_plugged is False
