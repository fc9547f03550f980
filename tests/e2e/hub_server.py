"""A hub on this machine: it speaks the paths that `huggingface_hub` asks for, and can be told to misbehave."""

import hashlib
import json
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "c" * 40
_RESOLVE = re.compile(r"/(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_API = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)(/revision/[^/]+)?")
_PATHS = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/paths-info/[^/]+")


@dataclass
class Served:
    """A file of the hub's, and what is wrong with it."""

    data: bytes
    sha256: str = ""
    """What the hub says it is; the truth where nothing else is said."""
    headers: bool = True
    """Whether the HEAD tells size and hash, as a mirror may not."""
    cut_after: list[int] = field(default_factory=list[int])
    """Of each answer, one after the other: bytes after which the connection is cut."""
    ranges: bool = True
    page: bool = False
    """Whether a sign-in page comes instead of the bytes."""
    elsewhere: str = ""
    """Another server that has the bytes."""
    hold_after: int = -1
    """Bytes after which nothing more comes until `go` is set."""
    length: int = 0
    """The size that the HEAD tells, if it is not the right one."""
    status: int = 0
    """For the HEAD, if it is not a good one."""


class HubServer:
    """The server; `files` by "owner/name/file"."""

    def __init__(self) -> None:
        self.files: dict[str, Served] = {}
        self.licence = "apache-2.0"
        self.asked: list[tuple[str, str, str]] = []
        """Method, path and range of each request."""
        self.told: list[dict[str, str]] = []
        """The headers of each request."""
        self.go = threading.Event()
        self.held = threading.Event()
        """Set when an answer waits for `go`."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"hub": self}))
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="hub")
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def ranges(self) -> list[str]:
        """The ranges of the requests for bytes, in their order."""
        return [told for method, path, told in self.asked if method == "GET" and "/api/" not in path]

    def close(self) -> None:
        self.go.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def hub_server() -> Iterator[HubServer]:
    server = HubServer()
    try:
        yield server
    finally:
        server.close()


class _Handler(BaseHTTPRequestHandler):
    """One connection; `hub` is set by the server that it belongs to."""

    hub: HubServer
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *_: object) -> None: ...  # noqa: A002

    def _note(self) -> None:
        self.hub.asked.append((self.command, self.path, self.headers.get("range", "")))
        self.hub.told.append({name.lower(): value for name, value in self.headers.items()})

    def _say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _served(self) -> Served | None:
        found = _RESOLVE.fullmatch(self.path)
        return self.hub.files.get(f"{found['repo']}/{found['file']}") if found else None

    def do_HEAD(self) -> None:
        self._note()
        served = self._served()
        if served is None:
            self._say(404, x_error_code="EntryNotFound")
            return
        if served.status:
            self._say(served.status)
            return
        self.send_response(302 if served.elsewhere else 200)
        self.send_header("x-repo-commit", COMMIT)
        if served.headers:
            self.send_header("x-linked-etag", f'"{_hash(served)}"')
            self.send_header("x-linked-size", str(served.length or len(served.data)))
            self.send_header("etag", '"short"')
        if served.elsewhere:
            self.send_header("location", served.elsewhere)
        self.send_header("content-length", "0" if served.elsewhere or not served.headers else str(len(served.data)))
        self.end_headers()

    def do_POST(self) -> None:
        self._note()
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        found = _PATHS.fullmatch(self.path)
        wanted = json.loads(body)["paths"] if b"{" in body else re.findall(rb"paths=([^&]+)", body)
        names = [name.decode() if isinstance(name, bytes) else name for name in wanted]
        served = self.hub.files.get(f"{found['repo']}/{names[0]}") if found and names else None
        listed = [] if served is None else [_listed(names[0], served)]
        self._say(200, json.dumps(listed).encode(), content_type="application/json")

    def do_GET(self) -> None:
        self._note()
        if found := _API.fullmatch(self.path.partition("?")[0]):
            told = {"id": found["repo"], "sha": COMMIT, "siblings": [], "cardData": {"license": self.hub.licence}}
            self._say(200, json.dumps({**told, "tags": []}).encode(), content_type="application/json")
            return
        served = self._served()
        if served is None:
            self._say(404)
        elif served.page:
            self._say(200, b"<html>Welcome to the hotel</html>", content_type="text/html; charset=utf-8")
        else:
            self._send_bytes(served)

    def _send_bytes(self, served: Served) -> None:
        told = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        start = int(told[1]) if told and served.ranges else 0
        if start >= len(served.data):
            self._say(416)
            return
        body = served.data[start:]
        self.send_response(206 if told and served.ranges else 200)
        self.send_header("content-type", "application/octet-stream")
        self.send_header("content-length", str(len(body)))
        if told and served.ranges:
            self.send_header("content-range", f"bytes {start}-{len(served.data) - 1}/{len(served.data)}")
        self.end_headers()
        self._send_body(served, body)

    def _send_body(self, served: Served, body: bytes) -> None:
        if served.cut_after:
            self.wfile.write(body[: served.cut_after.pop(0)])
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif served.hold_after >= 0:
            self.wfile.write(body[: served.hold_after])
            self.wfile.flush()
            self.hub.held.set()
            self.hub.go.wait(30)
            try:
                self.wfile.write(body[served.hold_after :])
            except OSError:
                self.close_connection = True
        else:
            try:
                self.wfile.write(body)
            except OSError:
                self.close_connection = True


def _hash(served: Served) -> str:
    return served.sha256 or hashlib.sha256(served.data).hexdigest()


def _listed(name: str, served: Served) -> dict[str, object]:
    large = {"oid": _hash(served), "size": len(served.data), "pointerSize": 130}
    return {"type": "file", "path": name, "oid": "b" * 40, "size": len(served.data), "lfs": large}
