"""The adapter that a host is given again when it had to be started anew, before anything else is asked of it."""

from typing import Final

import msgspec

from inkwell.engine.host_process import HostProcess
from inkwell.engine.protocol import Adapter
from inkwell.translation import tr

ADAPTER_ID: Final = "adapter"


class KeptAdapter:
    """What the author last put on the model. Used by the supervisor's thread only."""

    def __init__(self) -> None:
        self._command: Adapter | None = None
        self.remark = ""
        """One sentence on an adapter that was lost; "" when there is nothing to say."""

    @property
    def path(self) -> str:
        """The adapter's file or folder, "" when there is none."""
        return (self._command.path or "") if self._command else ""

    @property
    def strength(self) -> float:
        """How strongly it is on, 0.0 when there is none."""
        return self._command.strength if self._command else 0.0

    def forget(self) -> None:
        """Another model is opened: there is none."""
        self._command, self.remark = None, ""

    def keep(self, command: Adapter) -> None:
        """The host has put this adapter on, or taken the last one off."""
        self._command, self.remark = command if command.path is not None else None, ""

    def say_again(self, host: HostProcess) -> bool:
        """Tell a host that has just loaded the model; whether there was anything to tell."""
        if self._command is None:
            return False
        host.say(msgspec.structs.replace(self._command, id=ADAPTER_ID))
        return True

    def lose(self, why: str = "") -> None:
        """It could not be put on again: say so, and do not try it another time."""
        self._command = None
        self.remark = tr(
            "The adapter could not be put on again, so the model writes without it. {why}", why=why
        ).rstrip()

    def ended_under(self, host: HostProcess) -> bool:
        """Whether a host that died was just putting it on again."""
        return self._command is not None and host.loaded is not None and host.capabilities is None
