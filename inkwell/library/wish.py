"""What is to be downloaded, from where, and what is told about it on the way: the values both processes know.

The wire is newline-delimited JSON: the parent writes `Begin` once and `Stop` when it likes; the host writes events. A
download ends in exactly one `Fetched`, `Halted` or `Failed`, and the process ends by itself.
"""

import ipaddress
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

VERSION: Final = 1
"""Raised whenever a message changes in a way that an older peer would misread."""
OTHER_WAY: Final = tr("A model file that you have from elsewhere can always be added by hand.")
"""Said with every failure."""
_UNSAFE: Final = frozenset('<>:"/\\|?*')


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a repository on the hub, and the folder for models that it goes to."""

    repository: str
    file: str
    revision: str
    folder: str
    licence: str
    """The one that was shown and accepted, by the hub's name for it."""
    endpoint: str = ""
    """A mirror's address; "" for the hub itself."""

    @property
    def name(self) -> str:
        """What the file is called once it is here."""
        return PurePosixPath(self.file).name


class Message(msgspec.Struct, frozen=True, tag_field="type"):
    """What all messages share: a `type` field that names them."""


class Begin(Message, frozen=True, tag="begin"):
    """Fetch this."""

    wish: Wish


class Stop(Message, frozen=True, tag="stop"):
    """End; what has come is kept."""


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


class Moved(Message, frozen=True, tag="moved"):
    """How many bytes of how many are here. `seconds_left` is 0 while nobody can say."""

    done: int
    size: int
    bytes_per_second: float = 0.0
    seconds_left: float = 0.0


class Fetched(Message, frozen=True, tag="fetched"):
    """The file is here, whole and under its name."""

    path: str
    sha256: str


class Halted(Message, frozen=True, tag="halted"):
    """It was stopped; `kept` bytes wait to be gone on with."""

    kept: int


class Failed(Message, frozen=True, tag="failed"):
    """It cannot go on; `kept` bytes wait to be gone on with."""

    kind: ErrorKind
    sentence: str
    detail: str = ""
    kept: int = 0


Event = Hello | Stage | Moved | Fetched | Halted | Failed
"""Everything the host may say."""
Ending = Fetched | Halted | Failed


def check_wish(wish: Wish) -> None:
    """Refuse a wish that could be meant badly: names that lead elsewhere, an address that is no mirror.

    Raises:
        InkwellError: BAD_INPUT.
    """
    names = (*wish.repository.split("/"), *wish.file.split("/"))
    whole = wish.repository.count("/") == 1 and all(_is_name(name) for name in names)
    if not whole or not wish.name.lower().endswith(".gguf") or not _is_name(wish.revision.replace("/", "-")):
        sentence = tr(
            "“{repository}/{file}” is no GGUF file of a repository.", repository=wish.repository, file=wish.file
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(wish))
    check_endpoint(wish.endpoint)


def _is_name(name: str) -> bool:
    return bool(name) and name.strip(" .") == name and name.isprintable() and not _UNSAFE & set(name)


def check_endpoint(address: str) -> str:
    """A mirror's address as it is used: without a slash at its end; "" stays "", which is the hub itself.

    Raises:
        InkwellError: BAD_INPUT for what is no address, or one whose answers anybody on the way could change.
    """
    address = address.strip().rstrip("/")
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _no_mirror(address, repr(error)) from error
    odd = parts.username or parts.password or parts.query or parts.fragment or port == 0 or not address.isprintable()
    if not host or odd or not is_safe(address):
        raise _no_mirror(address, "neither https nor this machine")
    return address


def is_safe(address: str) -> bool:
    """Whether nobody between here and there can change what is said: https, or a server on this machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _no_mirror(address: str, detail: str) -> InkwellError:
    sentence = tr(
        "“{address}” is no address of a mirror: it has to begin with https:// (or be on this machine).",
        address=address[:80],
    )
    return InkwellError(ErrorKind.BAD_INPUT, sentence, detail)
