"""A server on loopback that says which Inkwell is the newest, well or badly."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Answer = Callable[[socket.socket], None]


def sends(body: bytes, head: str = "200 OK", length: int | None = None) -> Answer:
    """Answers at once."""

    def answer(peer: socket.socket) -> None:
        said = f"HTTP/1.1 {head}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
        peer.sendall(said.encode() + body)

    return answer


class Little:
    """A server on loopback that answers one connection after another, and remembers what it was asked."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._door = socket.create_server(("127.0.0.1", 0))
        self.asked: list[bytes] = []
        self.url = f"http://127.0.0.1:{self._door.getsockname()[1]}/latest.json"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                peer, _ = self._door.accept()
            except OSError:
                return
            with peer:
                peer.settimeout(5)
                asked = peer.recv(65536)
                if not asked:
                    continue
                self.asked.append(asked)
                try:
                    self._answer(peer)
                except OSError:
                    continue

    def close(self) -> None:
        # A thread that waits for a connection is woken by one.
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()


@contextmanager
def little(answer: Answer) -> Iterator[Little]:
    server = Little(answer)
    try:
        yield server
    finally:
        server.close()
