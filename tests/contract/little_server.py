"""A web server of a few lines that answers as a test says: well, badly, late or never. Loopback only."""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from inkwell.engine.backends.server import ServerBackend
from inkwell.engine.backends.server_http import Patience
from inkwell.engine.server_address import parse_address
from inkwell.engine.types import LoadSettings, ModelRef, Secret

SOON = Patience(connect=1.0, answer=1.0, silence=1.0)
"""For tests: nobody waits long."""


@dataclass
class Seen:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any = None


@dataclass
class Little:
    """A running server: its address, and all that it was asked."""

    port: int
    host: str = "127.0.0.1"
    seen: list[Seen] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://[{self.host}]:{self.port}" if ":" in self.host else f"http://{self.host}:{self.port}"

    def asked(self, path: str) -> list[Seen]:
        return [each for each in self.seen if each.path == path]

    def model(self, name: str = "", key: str = "") -> ModelRef:
        address = parse_address(self.url, name)
        return ModelRef(address.name, address.path, "server", Secret(key))


class Hands(BaseHTTPRequestHandler):
    """What an answer is given with."""

    little: Little
    body: Any
    protocol_version = "HTTP/1.0"  # the end of the connection is the end of the answer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""

    def text(self, text: str | bytes, kind: str = "application/json", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(text.encode() if isinstance(text, str) else text)

    def json(self, said: object, status: int = 200) -> None:
        self.text(json.dumps(said), status=status)

    def events(self, said: Iterable[object], done: bool = True) -> None:
        self.text("", "text/event-stream")
        for each in said:
            data = each if isinstance(each, bytes) else json.dumps(each).encode()
            self.wfile.write(b"data: " + data + b"\n\n")
            self.wfile.flush()
        if done:
            self.wfile.write(b"data: [DONE]\n\n")

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self.little.closing.wait(20)


Answer = Callable[[Hands], None]


def says(said: object, status: int = 200) -> Answer:
    return lambda hands: hands.json(said, status)


def words(text: str, end: str | None = "stop") -> list[dict[str, Any]]:
    """A completion in the common form, a word at a time."""
    pieces = [f"{' ' if number else ''}{word}" for number, word in enumerate(text.split(" "))]
    told = [choice(piece) for piece in pieces]
    return [*told, choice("", end)] if end else told


def choice(text: str, end: str | None = None) -> dict[str, Any]:
    return {"object": "text_completion", "choices": [{"index": 0, "text": text, "finish_reason": end}]}


def completes(text: str, end: str | None = "stop") -> Answer:
    return lambda hands: hands.events(words(text, end))


MODELS = says({"object": "list", "data": [{"id": "tiny", "object": "model"}]})


def plain(answer: Answer) -> dict[str, Answer]:
    """The doors of a server that has nothing but the common ones."""
    return {"/v1/models": MODELS, "/v1/completions": answer}


@contextmanager
def little_server(
    answers: Mapping[str, Answer], host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> Iterator[Little]:
    """Run it; "*" answers what no other path does, which else is not found."""

    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        daemon_threads = False

        def get_request(self) -> tuple[socket.socket, Any]:
            door, address = super().get_request()
            return (door if tls is None else tls.wrap_socket(door, server_side=True)), address

        def handle_error(self, request: object, client_address: object) -> None:
            """Somebody hung up: that is what these tests are about."""

    class Given(Hands):
        def do_GET(self) -> None:
            self._answer(None)

        def do_POST(self) -> None:
            self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _answer(self, body: Any) -> None:
            self.little, self.body = little, body
            little.seen.append(Seen(self.command, self.path, dict(self.headers), body))
            answer = answers.get(self.path) or answers.get("*")
            with suppress(OSError):
                if answer is None:
                    self.json({"error": "not found"}, 404)
                else:
                    answer(self)

    server = Server((host, 0), Given)
    little = Little(server.server_address[1], host)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield little
    finally:
        little.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def loaded_from(little: Little, name: str = "", key: str = "", context: int = 512) -> ServerBackend:
    backend = ServerBackend(SOON)
    backend.load(little.model(name, key), LoadSettings(context_tokens=context))
    return backend
