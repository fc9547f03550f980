"""Which spans of a node's text came from which run of a model."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import disk_error, write_atomic


class _Record(msgspec.Struct, frozen=True):
    """The spans of one text."""

    text_sha256: str
    spans: tuple[Span, ...]


class _Contents(msgspec.Struct, frozen=True):
    """What the file holds: the record of the newest text and, while that is being saved, of the one before it."""

    text_sha256: str
    spans: tuple[Span, ...]
    format: int = 1
    before: _Record | msgspec.UnsetType = msgspec.UNSET

    def records(self) -> tuple[_Record, ...]:
        newest = _Record(self.text_sha256, self.spans)
        return (newest,) if isinstance(self.before, msgspec.UnsetType) else (newest, self.before)


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
        digest = text_digest(text)
        for record in contents.records():
            if record.text_sha256 == digest:
                return record.spans, ""
        return (), "This text was changed outside Inkwell, so the record of where it came from no longer fits."

    def recorded(self) -> tuple[tuple[str, tuple[Span, ...]], ...]:
        """Return each text's SHA-256 and spans that are on record, newest first, whatever the text is now."""
        contents = self._contents()
        return tuple((each.text_sha256, each.spans) for each in contents.records()) if contents else ()

    def _contents(self) -> _Contents | None:
        try:
            contents = msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return contents if contents.format == 1 else None

    def write_ahead(self, text: str, spans: Sequence[Span], on_disk: str) -> None:
        """Put the spans of a text on record that is about to be written, beside those of the one that is `on_disk`.

        So the file fits the text at every moment, whenever the saving ends. Raises DISK.
        """
        if not spans:
            return
        contents = self._contents()
        known = {each.text_sha256: each for each in contents.records()} if contents else {}
        newest = _Record(text_digest(text), tuple(spans))
        before = known.get(text_digest(on_disk), msgspec.UNSET)
        if contents is not None and contents.text_sha256 == newest.text_sha256 and contents.spans == newest.spans:
            return
        if isinstance(before, _Record) and before.text_sha256 == newest.text_sha256:
            before = msgspec.UNSET
        self._write(_Contents(newest.text_sha256, newest.spans, before=before))

    def write(self, text: str, spans: Sequence[Span]) -> None:
        """Keep the spans of this text, or remove the file when there are none. Raises DISK."""
        try:
            if not spans:
                self._path.unlink(missing_ok=True)
                return
        except OSError as error:
            raise disk_error(error, self._path) from error
        self._write(_Contents(text_digest(text), tuple(spans)))

    def _write(self, contents: _Contents) -> None:
        try:
            self._path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(self._path, msgspec.json.format(msgspec.json.encode(contents)) + b"\n")
