"""The files that hold one node's versions: what they are called, and how they are read, written and removed.

`history/ID/20261125T205346Z-1a2b3c4d.md` is exactly what `text/ID.md` was at that time (UTC); the last eight
characters are the start of its SHA-256. Beside it, of the same name but `.json`, the spans, where they are known.
"""

import contextlib
import hashlib
import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import reason, sync_folder, write_atomic
from inkwell.storage.authorship import FORMAT
from inkwell.translation import tr

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_STAMPED: Final = re.compile(r"[0-9]{8}T[0-9]{6}Z")
_NAME: Final = re.compile(rf"({_STAMPED.pattern})-([0-9a-f]{{8}})")
_SECOND: Final = timedelta(seconds=1)
_SAME_MOMENT: Final = timedelta(minutes=1)
"""Versions named after a later moment, up to this much, were made in one second with others: they came before now."""
_NOT_KEPT: Final = tr("A version could not be kept in the history because {}; the text itself is not touched.")
_GONE: Final = tr("This version is no longer in the history.")
_UNREADABLE: Final = tr("This version cannot be read; its file is history/{}/{}.md.")
_CHANGED: Final = tr("This version was damaged or changed after it was kept; its file is history/{}/{}.md.")


class SpanFile(msgspec.Struct, frozen=True):
    """The spans of a version, and the format that they are written in (as in `authorship`)."""

    spans: tuple[Span, ...]
    format: int = 1


def stamp(time: datetime) -> str:
    """Return how a time is written in names: in UTC, to the second, sorting as text."""
    return time.astimezone(UTC).strftime(_STAMP)


def time_of_stamp(text: str) -> datetime | None:
    """Return the time that a stamp says, None when it says none."""
    if not _STAMPED.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def time_of(name: str) -> datetime | None:
    """Return the time that a version's name says, None when this is no version's name."""
    found = _NAME.fullmatch(name)
    return time_of_stamp(found[1]) if found else None


def make_folder(folder: Path) -> None:
    """Make a folder below history/, if need be, so that its own name is on the disk too. Raises OSError."""
    if not folder.is_dir():
        # Never the book's own folder: it may have been moved away.
        folder.parent.mkdir(exist_ok=True)
        folder.mkdir(exist_ok=True)
        for above in folder.parents[:2]:
            sync_folder(above)


def not_kept(error: OSError, path: Path) -> InkwellError:
    """Return the sentence for a version that could not be written."""
    return InkwellError(ErrorKind.DISK, _NOT_KEPT.format(reason(error)), f"{path}: {error!r}")


def keep(path: Path, data: bytes) -> None:
    """Write one file of the history, durably. Raises DISK."""
    try:
        make_folder(path.parent)
        write_atomic(path, data)
    except OSError as error:
        raise not_kept(error, path) from error
    except InkwellError as error:
        cause = error.__cause__
        raise (not_kept(cause, path) if isinstance(cause, OSError) else error) from cause


class VersionFiles:
    """The versions of one node, by name; names sort by time. What is called otherwise in there is passed over."""

    def __init__(self, history: Path, node_id: str) -> None:
        """Raise BAD_INPUT when the id cannot be a file's name."""
        if not node_id or node_id.startswith(".") or {os.sep, os.altsep, "\0"} & set(node_id):
            raise InkwellError(ErrorKind.BAD_INPUT, tr("No part of a book can be called that."), repr(node_id))
        self.node = node_id
        self._folder = history / node_id

    def names(self) -> list[str]:
        """Return the names, oldest first; none when the folder cannot be read."""
        try:
            return sorted(path.stem for path in self._folder.iterdir() if path.suffix == ".md" and time_of(path.stem))
        except OSError:
            return []

    def data(self, name: str) -> bytes:
        """Return a version's bytes.

        Raises:
            InkwellError: NOT_FOUND, or DAMAGED when they cannot be read or are not what was kept.
        """
        found = _NAME.fullmatch(name)
        if found is None:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE, repr(name))
        path = self._folder / f"{name}.md"
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE, str(path)) from error
        except OSError as error:
            raise InkwellError(ErrorKind.DAMAGED, _UNREADABLE.format(self.node, name), repr(error)) from error
        # Git may have rewritten the newlines on its way to another system.
        unix = data.replace(b"\r\n", b"\n")
        for each in (data, unix, unix.replace(b"\n", b"\r\n")):
            if _digest(each) == found[2]:
                return each
        raise InkwellError(ErrorKind.DAMAGED, _CHANGED.format(self.node, name), str(path))

    def spans(self, name: str) -> SpanFile | None:
        """Return a version's spans; None when there are none that can be read: the words come first."""
        try:
            contents = msgspec.json.decode((self._folder / f"{name}.json").read_bytes(), type=SpanFile)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return contents if contents.format <= FORMAT else None

    def holds(self, name: str, data: bytes) -> bool:
        """Say whether a version is there, whole, and is these bytes."""
        try:
            return name.endswith(_digest(data)) and self.data(name) == data
        except InkwellError:
            return False

    def last(self, now: datetime) -> str | None:
        """Return the name of the newest version that is not from the future."""
        return next((name for name in reversed(self.names()) if _past(name, now)), None)

    def write(self, data: bytes, spans: Sequence[Span] | None, now: datetime) -> str:
        """Keep a version of this moment, with its spans if they are known; return its name. Raises DISK."""
        name = f"{self._free_stamp(now)}-{_digest(data)}"
        # The text comes last: without it there is no version.
        if spans is not None:
            self.write_spans(name, spans)
        keep(self._folder / f"{name}.md", data)
        return name

    def write_spans(self, name: str, spans: Sequence[Span]) -> None:
        """Keep the spans of a version. Raises DISK."""
        encoded = msgspec.json.format(msgspec.json.encode(SpanFile(tuple(spans), FORMAT))) + b"\n"
        keep(self._folder / f"{name}.json", encoded)

    def _free_stamp(self, now: datetime) -> str:
        """Return a stamp that sorts behind the versions before it, also behind those of the same second."""
        last = self.last(now)
        before = time_of(last) if last else None
        now = now.astimezone(UTC).replace(microsecond=0)
        time = now if before is None else max(now, before + _SECOND)
        taken = {name[:16] for name in self.names()}
        while stamp(time) in taken:
            time += _SECOND
        return stamp(time)

    def remove(self, names: Sequence[str]) -> None:
        """Remove versions. What the system does not let go of stays."""
        for name in names:
            with contextlib.suppress(OSError):
                (self._folder / f"{name}.md").unlink(missing_ok=True)
                (self._folder / f"{name}.json").unlink(missing_ok=True)
        if names:
            sync_folder(self._folder)

    def sweep(self, now: datetime) -> None:
        """Remove what interruptions left, once it is a day old: spans without their text, half-written files."""
        with contextlib.suppress(OSError):
            # Looked at once: of two looks the first might fail, and every record of spans seem to be alone.
            found = list(self._folder.iterdir())
            texts = {path.stem for path in found if path.suffix == ".md"}
            alone = [path.stem for path in found if path.suffix == ".json" and path.stem not in texts]
            self.remove([name for name in alone if _old(time_of(name), now)])
            for path in found:
                if path.name.startswith(".inkwell-") and _old(datetime.fromtimestamp(path.stat().st_mtime, UTC), now):
                    path.unlink()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:8]


def _past(name: str, now: datetime) -> bool:
    time = time_of(name)
    return time is not None and time - now < _SAME_MOMENT


def _old(time: datetime | None, now: datetime) -> bool:
    return time is not None and now - time > timedelta(days=1)
