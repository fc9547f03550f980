"""The servers that the author has set up for writing: a small file of this machine's. Keys stand nowhere in it."""

from pathlib import Path
from typing import Literal

import msgspec

from inkwell.storage.atomic import told_as, write_atomic
from inkwell.translation import tr

_MOST = 50
KEPT_BESIDE = ".damaged"
"""Comes behind the file's name for what could not be read."""
KeyPlace = Literal["", "keyring", "sitting"]


class KnownServer(msgspec.Struct, frozen=True):
    """One server with one of its models, as the author wants it."""

    path: str
    """Its address, with the model's name behind a #."""
    kind: str = ""
    """What it was recognised as, when it was tried last."""
    context_tokens: int = 0
    """How much its model shall have before it; 0 is as the settings say."""
    key: KeyPlace = ""
    """Whether it wants a key: none, one that the system's keyring keeps, or one that is asked for at each sitting."""
    accepted: str = ""
    """What the author accepted: the address that what is written may leave this machine for; "" is none."""


class ServerList:
    """servers.json in the author's configuration."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unread = False
        """Whether something in it was not understood, so that it is kept aside before it is written."""

    def load(self) -> tuple[KnownServer, ...]:
        """The servers; none where the file cannot be read: a server that nobody chose writes nothing."""
        self._unread = False
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=list[msgspec.Raw])
        except FileNotFoundError:
            return ()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            self._unread = True
            return ()
        known = [server for raw in found[:_MOST] if (server := _server(raw)) is not None]
        self._unread = len(known) < len(found)
        return tuple(known)

    def save(self, servers: tuple[KnownServer, ...]) -> None:
        """Write them; a file that was not understood altogether is set aside as servers.json.damaged. Raises DISK."""
        with told_as(lambda reason: tr("The list of servers could not be written because {reason}.", reason=reason)):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._unread and self._path.exists():
                self._path.replace(self._path.with_name(self._path.name + KEPT_BESIDE))
            self._unread = False
            write_atomic(self._path, msgspec.json.format(msgspec.json.encode(servers)) + b"\n")


def _server(raw: msgspec.Raw) -> KnownServer | None:
    try:
        return msgspec.json.decode(raw, type=KnownServer)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
