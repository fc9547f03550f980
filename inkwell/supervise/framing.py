"""Lines out of a stream of bytes, with a cap so that a broken peer cannot fill the memory."""

import os
from collections.abc import Callable, Iterator

LINE_LIMIT = 64 * 1024 * 1024
"""The longest line either side accepts, in bytes without its newline."""

_READ_SIZE = 256 * 1024


class LineSplitter:
    """Cuts a stream of bytes at newlines, whatever the pieces it comes in.

    A line longer than `limit` bytes is dropped and reported as None in its place; the stream goes on
    with the next line.
    """

    def __init__(self, limit: int = LINE_LIMIT) -> None:
        self._limit = limit
        self._held = bytearray()
        self._dropping = False

    def feed(self, data: bytes) -> Iterator[bytes | None]:
        """Take in the next bytes; yields every line that is now complete, without its newline."""
        *ends, rest = data.split(b"\n")
        for end in ends:
            self._hold(end)
            yield None if self._dropping else bytes(self._held)
            self._held.clear()
            self._dropping = False
        self._hold(rest)

    def _hold(self, data: bytes) -> None:
        if self._dropping or len(self._held) + len(data) > self._limit:
            self._dropping = True
            self._held.clear()
        else:
            self._held += data


def read_lines(descriptor: int, on_line: Callable[[bytes | None], None], limit: int = LINE_LIMIT) -> None:
    """Call `on_line` for each line from a file descriptor until it ends; None stands for a line over the limit.

    A last line without a newline is half a message and is dropped. Raises what `on_line` raises.
    """
    splitter = LineSplitter(limit)
    while data := _read(descriptor):
        for line in splitter.feed(data):
            on_line(line)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, _READ_SIZE)
    except OSError:
        # Windows reports a broken pipe where others report the end.
        return b""


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, in as many pieces as the pipe takes.

    Raises:
        OSError: the reader is gone.
    """
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
