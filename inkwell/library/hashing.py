"""SHA-256 over large files, with a word on how far it is."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, Protocol

CHUNK: Final = 4 << 20
"""Bytes between two looks at whether anybody still waits."""


class Digest(Protocol):
    """What of `hashlib`'s objects is used."""

    def update(self, data: bytes, /) -> None: ...  # noqa: D102
    def hexdigest(self) -> str: ...  # noqa: D102


def sha256_of(files: Sequence[Path], told: Callable[[int], object]) -> str:
    """The hash of all files, one behind the other; `told` hears how many bytes are read and may raise to end it.

    Raises:
        OSError: one cannot be read.
    """
    found = hashlib.sha256()
    done = 0
    for path in files:
        with path.open("rb") as file:
            for chunk in chunks(file):
                found.update(chunk)
                done += len(chunk)
                told(done)
    return found.hexdigest()


def chunks(file: BinaryIO) -> Iterator[bytes]:
    """A file from where it stands to its end."""
    while chunk := file.read(CHUNK):
        yield chunk
