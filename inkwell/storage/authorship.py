"""Where the words of a node came from, on record: one file for each text of which something is known."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.spans import Origin, Span, filled, is_unknown, unknown
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.translation import tr

FORMAT: Final = 2
"""In format 1 only the words of models were on record: of all else it is not known how it came into the book."""
_UNREADABLE: Final = tr("The record of where this text came from cannot be read.")
_NEWER: Final = tr("The record of where this text came from was written by a newer Inkwell.")
_CHANGED: Final = tr("This text was changed outside Inkwell, so the record of where it came from no longer fits.")


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

    def of(self, text: str) -> tuple[Span, ...] | None:
        """The spans of exactly this text; None when there is no record of it."""
        digest = text_digest(text)
        before = () if isinstance(self.before, msgspec.UnsetType) else (self.before,)
        for record in (self, *before):
            if record.text_sha256 == digest:
                return understood(record.spans, text, self.format)
        return None


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text as it is on the disk, in hexadecimal digits."""
    return hashlib.sha256(DISK.encode(text).encode("utf-8")).hexdigest()


def understood(spans: Sequence[Span], text: str, written_in: int) -> tuple[Span, ...]:
    """Return what spans that were written in a format say of their text today."""
    return filled(spans, len(text), Origin.UNKNOWN) if written_in < FORMAT else tuple(spans)


class AuthorshipFile:
    """authorship/ID.json of one node. There is no file where nothing is known, or nothing written."""

    def __init__(self, project: Path, node_id: str) -> None:
        self._path = project / "authorship" / f"{node_id}.json"

    def read(self, text: str) -> tuple[Span, ...]:
        """Return the spans of exactly this text; unknown is all of one that has no record."""
        return self.explain(text)[0]

    def explain(self, text: str) -> tuple[tuple[Span, ...], str]:
        """Return the spans, and a sentence on why they say nothing although there is a record ("" otherwise)."""
        try:
            contents = msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except FileNotFoundError:
            return unknown(text), ""
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return unknown(text), _UNREADABLE
        if contents.format > FORMAT:
            return unknown(text), _NEWER
        found = contents.of(text)
        return (unknown(text), _CHANGED) if found is None else (found, "")

    def find(self, text: str) -> tuple[Span, ...] | None:
        """Return the spans that are on record for exactly this text; None when there is no such record."""
        contents = self._contents()
        return contents.of(text) if contents else None

    def find_first(self, texts: Iterable[str]) -> tuple[str, tuple[Span, ...]] | None:
        """Return the first of these texts that is on record, with its spans; None where none is.

        No text is asked for where there is no record at all.
        """
        contents = self._contents()
        found = ((text, contents.of(text)) for text in texts) if contents else ()
        return next(((text, spans) for text, spans in found if spans is not None), None)

    def _contents(self) -> _Contents | None:
        try:
            contents = msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return contents if contents.format <= FORMAT else None

    def write_ahead(self, text: str, spans: Sequence[Span], on_disk: str) -> None:
        """Put the spans of a text on record that is about to be written, beside those of the one that is `on_disk`.

        So the file fits the text at every moment, whenever the saving ends. Raises DISK.
        """
        contents = self._contents()
        if contents is None and is_unknown(text, spans):
            return
        newest = _Record(text_digest(text), tuple(spans))
        if contents is not None and (contents.format, contents.text_sha256, contents.spans) == (
            FORMAT,
            newest.text_sha256,
            newest.spans,
        ):
            return
        before = None if on_disk == text or contents is None else contents.of(on_disk)
        kept = msgspec.UNSET if before is None else _Record(text_digest(on_disk), before)
        self._write(_Contents(newest.text_sha256, newest.spans, FORMAT, kept))

    def write(self, text: str, spans: Sequence[Span]) -> None:
        """Keep the spans of this text, or remove the file when there is nothing to keep. Raises DISK."""
        try:
            if is_unknown(text, spans):
                self._path.unlink(missing_ok=True)
                return
        except OSError as error:
            raise disk_error(error, self._path) from error
        self._write(_Contents(text_digest(text), tuple(spans), FORMAT))

    def _write(self, contents: _Contents) -> None:
        try:
            self._path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(self._path, _encoded(contents))


def new_record(text: str, spans: Sequence[Span]) -> bytes:
    """The bytes of a new record of these spans; none where there is nothing to keep."""
    return b"" if is_unknown(text, spans) else _encoded(_Contents(text_digest(text), tuple(spans), FORMAT))


def _encoded(contents: "_Contents") -> bytes:
    return msgspec.json.format(msgspec.json.encode(contents)) + b"\n"
