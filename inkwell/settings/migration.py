"""Settings of earlier versions, in today's words: each step takes a file's contents from one version to the next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from inkwell.translation import tr

VERSION_KEY: Final = "version"
_USUAL_TEMPERATURE = 0.8
"""Of the time when the temperature was the one setting of the draw."""


@dataclass(frozen=True)
class Step:
    """What became otherwise on the way to the version after `before`. `does` returns new contents."""

    before: int
    what: str
    does: Callable[[dict[str, Any]], dict[str, Any]]


def _temperature_to_style(found: dict[str, Any]) -> dict[str, Any]:
    temperature = found.get("temperature")
    rest = {name: value for name, value in found.items() if name != "temperature"}
    number = isinstance(temperature, int | float) and not isinstance(temperature, bool)
    if not number or temperature == _USUAL_TEMPERATURE or "preset" in rest or "sampling" in rest:
        return rest
    return {**rest, "preset": "", "sampling": {"temperature": temperature}}


def _memory_apart(found: dict[str, Any]) -> dict[str, Any]:
    apart = ("recent", "recent_characters", "searches", "printing", "window", "plan", "sizes")
    return {name: value for name, value in found.items() if name not in apart}


STEPS: Final = (
    Step(0, tr("A temperature of the author's own became a style."), _temperature_to_style),
    Step(
        1, tr("What is remembered went into a file of its own (storage/memory.py reads it from here)."), _memory_apart
    ),
)
VERSION: Final = len(STEPS)
"""Of what this Inkwell writes."""


def version_of(found: Mapping[str, Any]) -> int:
    """The version of a file's contents; one that says none is from before there were versions."""
    said = found.get(VERSION_KEY)
    return said if type(said) is int and said > 0 else 0


def migrated(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return the contents as this version has them; those of a newer one as they are."""
    now = dict(found)
    for step in STEPS[version_of(found) :]:
        now = step.does(now)
    return {**now, VERSION_KEY: max(VERSION, version_of(found))}
