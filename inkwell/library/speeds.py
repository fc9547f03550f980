"""How fast each model was on this machine, remembered by the model's fingerprint and the machine."""

from pathlib import Path
from typing import Final

import msgspec

from inkwell.engine.memo import Memo
from inkwell.engine.speed import Speed

_MOST: Final = 500
"""Models whose speeds are kept."""


class SpeedBook:
    """The measured speeds, in one small file that may vanish at any time."""

    def __init__(self, file: Path) -> None:
        self._memo = Memo(file, _MOST)

    def of(self, fingerprint: str, machine: str) -> Speed | None:
        """What was measured; None for nothing."""
        found = self._memo.get(f"{machine}:{fingerprint}")
        if not fingerprint or not isinstance(found, str):
            return None
        try:
            return msgspec.json.decode(found.encode(), type=Speed)
        except (msgspec.MsgspecError, UnicodeEncodeError):
            return None

    def put(self, fingerprint: str, machine: str, speed: Speed) -> None:
        """Keep what was measured."""
        self._memo.put(f"{machine}:{fingerprint}", msgspec.json.encode(speed).decode())
