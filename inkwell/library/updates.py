"""Whether there is a newer Inkwell: one small file, asked for when the author asks, and only with their consent.

The file is JSON: `{"version": "1.2.0", "date": "2027-01-31", "notes": "https://…"}`. It is fetched by one plain GET
that carries nothing: no cookie, no name of the program, no version, no id. Nobody is followed to another address, and
no proxy of the environment is asked. Nothing is ever downloaded or installed but these few bytes.
"""

import http.client
import re
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import SplitResult, urlsplit

import msgspec

from inkwell.engine.server_address import Reach, parse_address
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

ADDRESS: Final = ""
"""Where newer versions are announced; whoever publishes Inkwell sets it, here and nowhere else. "" for nowhere."""
NOWHERE: Final = tr("This Inkwell was made without an address to ask; newer ones are where you got it.")
SECONDS: Final = 12.0
"""A whole answer may take so long."""
_CONNECT: Final = 6.0
_LARGEST: Final = 64 * 1024
"""Bytes of an answer."""
_PIECE: Final = 4096
_VERSION: Final = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_NOTES: Final = re.compile(r"https://[^\s<>\"\\^`{|}\x00-\x20]{1,400}", re.ASCII)


class _Said(msgspec.Struct, frozen=True):
    """The file; what a later one has besides is passed over."""

    version: str
    date: str
    notes: str = ""


@dataclass(frozen=True)
class Latest:
    """The newest version: what it is called, of when it is, and where it is described ("" for nowhere)."""

    version: str
    date: date
    notes: str = ""

    def newer_than(self, version: str) -> bool:
        """Whether it is newer than this one."""
        return _numbers(self.version) > _numbers(version)


class UpdateCheck:
    """One look at an address. `run` blocks and is for a thread of its own; `stop`, from any thread, breaks it off."""

    def __init__(self, address: str, seconds: float = SECONDS) -> None:
        self._address, self._seconds = address, seconds
        self._stopped = threading.Event()
        self._door: socket.socket | None = None

    @property
    def place(self) -> str:
        """The server, as it is called in a sentence."""
        return urlsplit(self._address).hostname or self._address

    def run(self) -> Latest:
        """Ask.

        Raises:
            InkwellError: BAD_INPUT for an address that is no https, NETWORK when nobody answers, or not as they should.
        """
        parts = _checked(self._address)
        try:
            return latest_in(self._get(parts), self.place)
        except (OSError, http.client.HTTPException) as error:
            sentence = tr("There is no connection to {place} now, so nothing was looked up.", place=self.place)
            raise InkwellError(ErrorKind.NETWORK, sentence, repr(error)) from error

    def stop(self) -> None:
        """Break it off."""
        self._stopped.set()
        door = self._door
        if door is not None:
            with suppress(OSError):
                door.shutdown(socket.SHUT_RDWR)

    def _get(self, parts: SplitResult) -> bytes:
        """The body of the answer. Raises OSError and HTTPException as they come."""
        connection = _connection(parts)
        late = threading.Timer(self._seconds, self.stop)
        late.daemon = True
        late.start()
        try:
            connection.connect()
            door: socket.socket = connection.sock
            self._door = door
            # Who stopped it while it was opened found no door to close.
            if self._stopped.is_set():
                raise ConnectionAbortedError("stopped")
            path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
            connection.putrequest("GET", path, skip_accept_encoding=True)
            connection.putheader("Connection", "close")
            connection.endheaders()
            with connection.getresponse() as response:
                if response.status != http.client.OK:
                    raise self._other(f"status {response.status}")
                return self._body(response)
        finally:
            late.cancel()
            self._door = None
            connection.close()

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        wanted = response.getheader("Content-Length", "")
        gathered = bytearray()
        while piece := response.read1(_PIECE):
            gathered += piece
            if len(gathered) > _LARGEST:
                raise self._other("too long")
        if self._stopped.is_set():
            raise TimeoutError("it was broken off, or came too slowly")
        if wanted.isdecimal() and len(gathered) < int(wanted):
            raise http.client.IncompleteRead(bytes(gathered))
        return bytes(gathered)

    def _other(self, detail: str) -> InkwellError:
        return _not_understood(self.place, detail)


def latest_in(said: bytes, place: str) -> Latest:
    """Read the file.

    Raises:
        InkwellError: NETWORK when it is not what it should be; nothing of it is shown to anybody.
    """
    try:
        found = msgspec.json.decode(said, type=_Said)
        of = date.fromisoformat(found.date)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _not_understood(place, repr(error)) from error
    if not _VERSION.fullmatch(found.version) or (found.notes and not _NOTES.fullmatch(found.notes)):
        raise _not_understood(place, "its version or its address is none")
    return Latest(found.version, of, found.notes)


def _not_understood(place: str, detail: str) -> InkwellError:
    sentence = tr("{place} answers with something else than was asked for, so nothing was learnt from it.", place=place)
    return InkwellError(ErrorKind.NETWORK, sentence, detail)


def _checked(address: str) -> SplitResult:
    parts = urlsplit(address)
    here = bool(parts.hostname) and parse_address(f"{parts.scheme}://{parts.netloc}").reach is Reach.HERE
    if parts.scheme != "https" and not (parts.scheme == "http" and here):
        raise InkwellError(ErrorKind.BAD_INPUT, tr("Newer versions are asked for by https only."), address)
    return parts


def _connection(parts: SplitResult) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=_CONNECT, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, parts.port, timeout=_CONNECT)


def _numbers(version: str) -> tuple[int, ...]:
    """A version's numbers, without the noughts at its end; what stands behind them (a, b, rc, dev) does not count."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
