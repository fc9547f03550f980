"""HTTP to a model's server: one request at a time on a thread of its own, given up whenever that is wanted.

Nothing here trusts the other side: answers have limits, nobody is followed to another address, the environment's
proxies are not asked, and a host that calls itself near must be near. What is wrong becomes one sentence; the key
stands in none.
"""

import http.client
import json
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any, Final

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.server_address import Reach, ServerAddress, reach_of_peer
from inkwell.engine.types import Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

LINE_LIMIT: Final = 1 << 20
"""Bytes of one line of a stream."""
ANSWER_LIMIT: Final = 16 << 20
"""Bytes of an answer that is read whole: a list of models, the facts of one."""
_LOOK_SECONDS: Final = 0.02
"""How often somebody who waits asks whether it is still wanted."""
_WAITING_LINES: Final = 256
_SAID: Final = 300
"""Characters of what a server says is wrong."""
_REDIRECTS: Final = range(300, 400)
_OF_THE_REQUEST: Final = (
    http.client.BAD_REQUEST,
    http.client.REQUEST_ENTITY_TOO_LARGE,
    http.client.UNPROCESSABLE_ENTITY,
)
"""What a server answers that takes others from the same caller."""
_LEAVING_SECONDS: Final = 1.0


@dataclass(frozen=True)
class Patience:
    """How long is waited, in seconds."""

    connect: float = 5.0
    answer: float = 30.0
    """For a whole answer that needs no model."""
    silence: float = 300.0
    """For the next words of one that does: a large prompt on a slow machine takes minutes."""


@dataclass(frozen=True)
class _Head:
    """How an answer begins."""

    status: int
    kind: str
    location: str
    retry_after: str


_Said = _Head | bytes | Exception


class AnswerError(InkwellError):
    """Somebody is there and answered, but not with what was asked for."""


class ServerHttp:
    """Speaks to one server. Any thread may call it; each request has a connection of its own."""

    def __init__(self, address: ServerAddress, key: Secret, patience: Patience = Patience()) -> None:
        self.address = address
        self._key = key
        self._patience = patience

    def ask(
        self, path: str, body: object = None, cancelled: Cancelled = lambda: False, seconds: float | None = None
    ) -> Any:
        """The JSON that a path answers: to a GET, or to a POST of `body`.

        Raises:
            InkwellError: it does not answer in `seconds`, refuses, or answers something else.
            Stopped: cancelled.
        """
        until = time.monotonic() + (self._patience.answer if seconds is None else seconds)
        late = lambda: time.monotonic() > until  # noqa: E731
        gathered = bytearray()
        with closing(self._lines(path, body, cancelled, late)) as lines:
            for line in lines:
                gathered += line
                if len(gathered) > ANSWER_LIMIT:
                    raise self._other(
                        tr("The server at {place} sends more than any answer can be long.", place=self._place)
                    )
        return self.decoded(bytes(gathered))

    def stream(self, path: str, body: object, cancelled: Cancelled) -> Generator[bytes]:
        """The lines of what a POST is answered by, as they come; closing the generator breaks it off.

        Raises:
            InkwellError: as `ask`, and when nothing comes for too long.
            Stopped: cancelled.
        """
        with closing(self._lines(path, body, cancelled, lambda: False)) as lines:
            for line in lines:
                if len(line) > LINE_LIMIT:
                    raise self._trouble(
                        tr("The server at {place} sends a line that is longer than any answer.", place=self._place)
                    )
                yield line

    def decoded(self, said: bytes) -> Any:
        """JSON out of bytes that should be some.

        Raises:
            InkwellError: they are not.
        """
        try:
            return json.loads(said)
        except (ValueError, RecursionError) as error:
            page = said.lstrip()[:1] == b"<"
            what = (
                tr("The server at {place} is no model's server: it answers with a web page.", place=self._place)
                if page
                else tr("The server at {place} answers what cannot be understood.", place=self._place)
            )
            raise self._other(what, self._hidden(said)) from error

    def refused(self, said: str) -> InkwellError:
        """What to tell an author when the server says in its answer that something is wrong."""
        words = " ".join(self._key.hidden_in(said).split())[:_SAID]
        words = words.rstrip(".")
        return self._trouble(
            tr("The server at {place} refuses: {words}.", place=self._place, words=words)
            if words
            else tr("The server at {place} refuses: it does not say why.", place=self._place)
        )

    def broken_off(self) -> InkwellError:
        """What to tell an author when an answer has no end."""
        return InkwellError(
            ErrorKind.ENGINE,
            tr("The server at {place} broke off in the middle; what came stands.", place=self.address.place),
        )

    def _lines(self, path: str, body: object, cancelled: Cancelled, late: Callable[[], bool]) -> Generator[bytes]:
        if not (self._key.text.isascii() and self._key.text.isprintable()):
            sentence = tr("The key for {place} has a letter in it that no key can have.", place=self.address.place)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        exchange = _Exchange(self.address, self._key, path, body, self._patience)
        try:
            head = self._next(exchange, cancelled, late)
            if not isinstance(head, _Head):
                raise self._trouble(tr("The server at {place} does not answer as it should.", place=self._place))
            if head.status != http.client.OK:
                raise self._turned_down(head, exchange, cancelled)
            while line := self._next(exchange, cancelled, late):
                if isinstance(line, bytes):
                    yield line
        finally:
            exchange.leave()

    def _next(self, exchange: "_Exchange", cancelled: Cancelled, late: Callable[[], bool]) -> _Head | bytes:
        """What comes next: a line, or of a very long one a piece; empty at the end."""
        while True:
            if cancelled():
                raise Stopped
            if late():
                raise self._trouble(tr("The server at {place} does not answer in time.", place=self._place))
            try:
                said = exchange.said.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                continue
            if isinstance(said, Exception):
                raise self._of_a_failure(said)
            return said

    # what is wrong, in words

    def _turned_down(self, head: _Head, exchange: "_Exchange", cancelled: Cancelled) -> InkwellError:
        if head.status in _REDIRECTS:
            where = self._key.hidden_in(head.location)[:200] or tr("somewhere else")
            sentence = tr(
                "The server at {place} sends on to {where}; give that address if you trust it.",
                place=self.address.place,
                where=where,
            )
            return InkwellError(ErrorKind.ENGINE, sentence)
        said = self._reason(exchange, cancelled)
        if head.status == http.client.UNAUTHORIZED:
            return InkwellError(
                ErrorKind.NETWORK, tr("The server at {place} wants a key, or another one.", place=self.address.place)
            )
        if head.status == http.client.NOT_FOUND:
            return self._other(
                tr("The server at {place} does not have what was asked for: {said}.", place=self._place, said=said)
                if said
                else tr("The server at {place} does not have what was asked for.", place=self._place)
            )
        if head.status == http.client.TOO_MANY_REQUESTS:
            return self._trouble(_too_much(self._place, head.retry_after))
        told = {"place": self._place, "status": head.status, "said": said}
        if head.status >= http.client.INTERNAL_SERVER_ERROR:
            return self._trouble(
                tr("The server at {place} failed ({status}): {said}.", **told)
                if said
                else tr("The server at {place} failed ({status}).", **told)
            )
        sentence = (
            tr("The server at {place} refuses ({status}): {said}.", **told)
            if said
            else tr("The server at {place} refuses ({status}).", **told)
        )
        # Of a text that is too long, say: another one it may answer.
        return AnswerError(ErrorKind.BAD_INPUT if head.status in _OF_THE_REQUEST else ErrorKind.ENGINE, sentence)

    def _reason(self, exchange: "_Exchange", cancelled: Cancelled) -> str:
        """What the body of a refusal says, where it says it in JSON."""
        until = time.monotonic() + 1.0
        said = bytearray()
        with suppress(InkwellError):
            while (line := self._next(exchange, cancelled, lambda: time.monotonic() > until)) and len(
                said
            ) < LINE_LIMIT:
                said += line if isinstance(line, bytes) else b""
        try:
            return " ".join(self._key.hidden_in(reason_in(json.loads(bytes(said)))).split())[:_SAID].rstrip(".")
        except (ValueError, RecursionError):
            return ""

    def _of_a_failure(self, error: Exception) -> InkwellError:
        place, detail = self.address.place, self._key.hidden_in(repr(error))
        match error:
            case _TooFarError():
                sentence = tr(
                    "“{host}” is called like a machine of your own network, but leads out of it (to {peer}); "
                    "nothing was sent.",
                    host=self.address.host,
                    peer=error.peer,
                )
            case ConnectionRefusedError():
                sentence = tr("No server answers at {place}; is it running?", place=place)
            case socket.gaierror():
                sentence = tr(
                    "There is no machine called “{host}” that can be reached from here.", host=self.address.host
                )
            case ssl.SSLCertVerificationError():
                sentence = tr(
                    "The server at {place} shows a certificate that this machine does not trust.", place=place
                )
            case ssl.SSLError():
                sentence = tr(
                    "The server at {place} does not speak https as it should; is its address one with http?",
                    place=place,
                )
            case TimeoutError():
                sentence = tr("The server at {place} does not answer.", place=place)
            case http.client.HTTPException():
                sentence = tr("What answers at {place} does not speak HTTP as a server should.", place=place)
            case _:
                sentence = tr("The connection to the server at {place} broke off.", place=place)
        return InkwellError(ErrorKind.ENGINE, sentence, detail)

    @property
    def _place(self) -> str:
        return self.address.place

    def _trouble(self, sentence: str) -> InkwellError:
        return InkwellError(ErrorKind.ENGINE, sentence)

    def _other(self, sentence: str, detail: str = "") -> AnswerError:
        return AnswerError(ErrorKind.ENGINE, sentence, detail)

    def _hidden(self, said: bytes) -> str:
        return self._key.hidden_in(said[:_SAID].decode("utf-8", "replace"))


def _too_much(place: str, retry_after: str) -> str:
    if not retry_after.isdecimal():
        return tr(
            "The server at {place} has too much to do, or lets you ask no more now; try again later.", place=place
        )
    return tr(
        "The server at {place} has too much to do, or lets you ask no more now; try again in {n} seconds.",
        "",
        int(retry_after),
        place=place,
    )


def reason_in(said: object) -> str:
    """The sentence in a server's refusal, wherever it keeps it; "" for none."""
    for _ in range(3):
        if isinstance(said, str):
            return said
        if isinstance(said, list) and said:
            said = said[0]  # pyright: ignore[reportUnknownVariableType] - somebody else's JSON
        elif isinstance(said, dict):
            known: dict[str, object] = said  # pyright: ignore[reportUnknownVariableType]
            said = next((known[name] for name in ("error", "message", "detail", "msg") if known.get(name)), "")
    return said if isinstance(said, str) else ""


class _TooFarError(Exception):
    """A name that promised a near machine led to a far one."""

    def __init__(self, peer: str) -> None:
        super().__init__(peer)
        self.peer = peer


class _Exchange:
    """One request and its answer, on a thread that may hang in a system call: nobody has to wait for it."""

    def __init__(self, address: ServerAddress, key: Secret, path: str, body: object, patience: Patience) -> None:
        self.said: queue.Queue[_Said] = queue.Queue(_WAITING_LINES)
        """The head, the lines, at last empty bytes; or what went wrong."""
        self._address, self._key, self._patience = address, key, patience
        self._path = f"{address.root}{path}"
        self._body = None if body is None else json.dumps(body).encode()
        self._over = threading.Event()
        self._connection: http.client.HTTPConnection | None = None
        self._door: socket.socket | None = None
        """The connection lets go of it as soon as an answer has begun."""
        self._response: http.client.HTTPResponse | None = None
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """Break it off, if it is not over."""
        self._over.set()
        if self._door is not None:
            with suppress(OSError):
                self._door.shutdown(socket.SHUT_RDWR)
        # A name that is being looked up cannot be interrupted; its thread ends when the system gives up.
        self._thread.join(_LEAVING_SECONDS)

    def _run(self) -> None:
        try:
            self._speak()
        except Exception as error:
            # Whatever it is: who waits has to hear of it.
            self._tell(error)
        finally:
            for each in (self._response, self._connection, self._door):
                if each is not None:
                    each.close()

    def _speak(self) -> None:
        self._connection = self._open()
        self._connection.connect()
        door: socket.socket = self._connection.sock
        self._door = door
        # Who left while it was opened found no door to close.
        if self._over.is_set():
            return
        self._check_peer(door)
        door.settimeout(self._patience.silence)
        headers = {"Accept": "application/json, text/event-stream", "Connection": "close"}
        if self._body is not None:
            headers["Content-Type"] = "application/json"
        if self._key.text:
            headers["Authorization"] = f"Bearer {self._key.text}"
        self._connection.request("GET" if self._body is None else "POST", self._path, self._body, headers)
        self._response = response = self._connection.getresponse()
        kind, location = response.getheader("Content-Type", ""), response.getheader("Location", "")
        self._tell(_Head(response.status, kind, location, response.getheader("Retry-After", "")))
        while not self._over.is_set():
            line = response.readline(LINE_LIMIT + 1)
            self._tell(line)
            if not line:
                return

    def _open(self) -> http.client.HTTPConnection:
        host, port, seconds = self._address.host, self._address.port, self._patience.connect
        if self._address.scheme == "https":
            return http.client.HTTPSConnection(host, port, timeout=seconds, context=ssl.create_default_context())
        return http.client.HTTPConnection(host, port, timeout=seconds)

    def _check_peer(self, door: socket.socket) -> None:
        if self._address.reach is Reach.FAR:
            return
        peer = str(door.getpeername()[0])
        if reach_of_peer(peer) > self._address.reach:
            raise _TooFarError(peer)

    def _tell(self, said: _Said) -> None:
        """Say it when there is room, unless nobody listens any more."""
        while not self._over.is_set():
            with suppress(queue.Full):
                self.said.put(said, timeout=0.1)
                return
