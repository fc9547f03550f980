"""What is to be installed and from where, and what is told about it on the way: the values both processes know.

The wire is newline-delimited JSON: the parent writes `Begin` once and `Stop` when it likes; the host writes events. An
installation ends in exactly one `Installed`, `Halted` or `Failed`, and the process ends by itself.
"""

from enum import StrEnum
from typing import Final

import msgspec

from inkwell.errors import ErrorKind

VERSION: Final = 1
"""Raised whenever a message changes in a way that an older peer would misread."""


class Kind(StrEnum):
    """What torch shall compute with."""

    PROCESSOR = "processor"
    """The processor alone; on Apple's machines their graphics too, which is in every build."""
    CARD = "card"
    """An NVIDIA card as well."""


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be installed, and the folder that it becomes."""

    folder: str
    kind: Kind = Kind.PROCESSOR
    torch: str = ""
    """A requirement in the place of the usual range: "torch==2.13.0"."""
    index: str = ""
    """The address of a package index; "" for the one that pip uses here."""
    wheels: str = ""
    """A folder of wheels; with one, nothing else is asked, and no network."""
    python: str = ""
    """The interpreter that it is made of; "" for the one that came with the program, or else one that is found."""


class Message(msgspec.Struct, frozen=True, tag_field="type"):
    """What all messages share: a `type` field that names them."""


class Begin(Message, frozen=True, tag="begin"):
    """Install this."""

    wish: Wish


class Stop(Message, frozen=True, tag="stop"):
    """End; nothing of it is kept."""


Command = Begin | Stop
"""Everything a parent may say."""


class Hello(Message, frozen=True, tag="hello"):
    """The host's first line."""

    version: int
    pid: int


class Stage(Message, frozen=True, tag="stage"):
    """What is done now, in words; `share` (0 to 1) where it is known."""

    words: str
    share: float | None = None


class Installed(Message, frozen=True, tag="installed"):
    """It is there, whole and tried: these versions, so many bytes."""

    packages: dict[str, str]
    size: int


class Halted(Message, frozen=True, tag="halted"):
    """It was stopped; what was there before is as it was."""


class Failed(Message, frozen=True, tag="failed"):
    """It could not be installed; what was there before is as it was."""

    kind: ErrorKind
    sentence: str
    detail: str = ""


Event = Hello | Stage | Installed | Halted | Failed
"""Everything the host may say."""
Ending = Installed | Halted | Failed
