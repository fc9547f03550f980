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


@dataclass(frozen=True)
class Ended:
    """The one ending of a request; `error` when it failed."""

    id: str
    outcome: Outcome
    stats: Stats = field(default_factory=Stats)
    error: InkwellError | None = None
