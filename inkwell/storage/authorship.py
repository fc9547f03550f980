"""Which spans of a node's text came from which run of a model."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import disk_error, write_atomic


class _Contents(msgspec.Struct, frozen=True):
    text_sha256: str
    spans: tuple[Span, ...]
    format: int = 1


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text as it is on the disk, in hexadecimal digits."""
    return hashlib.sha256(DISK.encode(text).encode("utf-8")).hexdigest()


class AuthorshipFile:
    """authorship/ID.json of one node. There is no file while there are no spans."""

    def __init__(self, project: Path, node_id: str) -> None:
        self._path = project / "authorship" / f"{node_id}.json"

    def read(self, text: str) -> tuple[Span, ...]:
        """Return the spans, which hold for exactly this text; none when they were written for another."""
        return self.explain(text)[0]

    def explain(self, text: str) -> tuple[tuple[Span, ...], str]:
        """Return the spans, and a sentence on why there are none where a file has some ("" otherwise)."""
        try:
            contents = msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except FileNotFoundError:
            return (), ""
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return (), "The record of where this text came from cannot be read."
        if contents.format != 1:
            return (), "The record of where this text came from was written by a newer Inkwell."
        if contents.text_sha256 != text_digest(text):
            return (), "This text was changed outside Inkwell, so the record of where it came from no longer fits."
        return contents.spans, ""

    def recorded(self) -> tuple[str, tuple[Span, ...]] | None:
        """Return the SHA-256 of the text that the record is for, and its spans; None where there is nothing."""
        try:
            contents = msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return (contents.text_sha256, contents.spans) if contents.format == 1 else None

    def write(self, text: str, spans: Sequence[Span]) -> None:
        """Keep the spans of this text, or remove the file when there are none. Raises DISK."""
        try:
            if not spans:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(
            self._path, msgspec.json.format(msgspec.json.encode(_Contents(text_digest(text), tuple(spans)))) + b"\n"
        )
