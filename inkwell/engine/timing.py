"""How a host is started, and how long anything about it may take."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from inkwell.supervise.installation import host_command

HOST = "inkwell.engine.host"
TORCH = "torch"
"""The backend whose library a program of its own has in another environment."""


@dataclass(frozen=True)
class Timing:
    """Patience, in seconds."""

    stuck: float = 10.0
    """A host that says nothing at all for so long is ended (it sends heartbeats every half second)."""
    stuck_loading: float = 60.0
    """The same before it is ready: importing a library can hold up every thread of the host."""
    load: float = 600.0
    """A model that is not ready after this is treated like a crash."""
    wait: float = 300.0
    """How long a request waits for a model that is loading or restarting."""
    terminate: float = 2.0
    """After a cancel without an ending: SIGTERM."""
    kill: float = 4.0
    """After a cancel without an ending: SIGKILL."""
    grace: float = 1.0
    """For a host to go by itself when it is closed."""
    tick: float = 0.25
    """How often the supervisor looks."""


@dataclass(frozen=True)
class Launch:
    """The command that runs a host, where its chatter is logged, and what is added to its environment."""

    command: tuple[str, ...] = host_command(HOST)
    log: Path | None = None
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    for_torch: Callable[[str], tuple[str, ...]] | None = None
    """Says what starts a module where torch is; None where that is what starts all others."""

    def of(self, backend: str) -> "Launch":
        """The same for models of a backend, asked anew each time: torch may have been installed since."""
        if backend != TORCH or self.for_torch is None:
            return self
        return replace(self, command=self.for_torch(HOST))
