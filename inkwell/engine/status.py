"""What the engine tells the window: its state, and how a request ended."""

from dataclasses import dataclass, field
from enum import StrEnum

from inkwell.engine.types import Capabilities, Outcome, Stats
from inkwell.errors import InkwellError


class EngineState(StrEnum):
    """Where the engine is."""

    OFF = "off"
    """No process; if a model was asked for, the sentence says why there is none."""
    STARTING = "starting"
    READY = "ready"
    BUSY = "busy"
    RESTARTING = "restarting"
    SET_ASIDE = "set_aside"
    """The model stopped three times in a row; it is not started again until it is opened again."""


class Cause(StrEnum):
    """Why a model's process came to its end and had to be started again."""

    CRASHED = "crashed"
    ADAPTER = "adapter"
    """It crashed over the adapter that was put on the model."""
    OUTSIDE = "outside"
    """Somebody ended it: the system, most likely, because memory ran short."""
    SILENT = "silent"
    """It gave no sign of life any more, so it was ended."""
    LATE = "late"
    """It took too long to load."""
    UNSTOPPED = "unstopped"
    """It did not stop when it was asked to, so it was ended."""


@dataclass(frozen=True)
class EngineStatus:
    """The engine's state; `sentence` (one line for the author) is empty when there is nothing to say."""

    state: EngineState
    model: str = ""
    sentence: str = ""
    capabilities: Capabilities | None = None
    rung: int = 0
    adapter: str = ""
    """The path of the adapter that is on the model, "" for none; `strength` says how strongly."""
    strength: float = 0.0
    cause: Cause | None = None
    """Why the process before this one ended, as long as that is what the status tells of."""
    exit_code: int = 0
    """And with what."""


@dataclass(frozen=True)
class Ended:
    """The one ending of a request; `error` when it failed."""

    id: str
    outcome: Outcome
    stats: Stats = field(default_factory=Stats)
    error: InkwellError | None = None
