"""Versions of the whole book that the author gave a name: lists of which version of each node belongs to them.

`history/books/20261125T205346Z.json` names a file in `history/ID/` for each node, and one in `history/bible/ID/` for
each entry of the bible; the texts themselves are there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import reason, sync_folder
from inkwell.storage.version_files import keep, not_kept, stamp, time_of, time_of_stamp
from inkwell.translation import tr

_SLACK: Final = timedelta(days=1)
"""How much later than a list the versions may be named that it speaks of: clocks differ."""


_NEVER: Final = datetime.max.replace(tzinfo=UTC)


class _Manifest(msgspec.Struct, frozen=True, omit_defaults=True):
    format: int
    name: str
    time: str
    nodes: dict[str, str]
    bible: dict[str, str] | None = None
    shared: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class BookVersion:
    """The whole book at one time. `label` is what the author called it; `nodes` maps node ids to version names.

    So does `bible` with the ids of its entries, and `shared` with those of the series that it was part of; None where
    they were not kept with the book, as they once were not.
    """

    name: str
    label: str
    time: datetime
    nodes: Mapping[str, str] = field(hash=False)
    bible: Mapping[str, str] | None = field(default=None, hash=False)
    shared: Mapping[str, str] | None = field(default=None, hash=False)


class BookVersions:
    """The lists in `history/books/`. A list that cannot be read is passed over, and what it may speak of protected."""

    def __init__(self, history: Path) -> None:
        self._folder = history / "books"

    def all(self) -> tuple[BookVersion, ...]:
        """Return what can be read, newest first."""
        try:
            names = self._names()
        except OSError:
            return ()
        return tuple(each for each in map(self._read, names) if each is not None)

    def _names(self) -> list[str]:
        """Return the lists' names, newest first. Raises OSError."""
        try:
            stems = [path.stem for path in self._folder.iterdir() if path.suffix == ".json"]
        except (FileNotFoundError, NotADirectoryError):
            return []
        return sorted((stem for stem in stems if time_of_stamp(stem)), reverse=True)

    def _read(self, name: str) -> BookVersion | None:
        time = time_of_stamp(name)
        try:
            manifest = msgspec.json.decode((self._folder / f"{name}.json").read_bytes(), type=_Manifest)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        if manifest.format != 1 or time is None:
            return None
        bible = None if manifest.bible is None else _names(manifest.bible)
        shared = None if manifest.shared is None else _names(manifest.shared)
        return BookVersion(name, DISK.decode(manifest.name), time, _names(manifest.nodes), bible, shared)

    def add(
        self,
        label: str,
        nodes: Mapping[str, str],
        now: datetime,
        bible: Mapping[str, str] | None = None,
        shared: Mapping[str, str] | None = None,
    ) -> BookVersion:
        """Write a list; when it returns it is on the disk. Raises DISK."""
        time = now.astimezone(UTC).replace(microsecond=0)
        try:
            taken = set(self._names())
        except OSError as error:
            raise not_kept(error, self._folder) from error
        while stamp(time) in taken:
            time += timedelta(seconds=1)
        entries, theirs = (None if each is None else _files(each) for each in (bible, shared))
        manifest = _Manifest(1, DISK.encode(label), time.isoformat(), _files(nodes), entries, theirs)
        keep(self._folder / f"{stamp(time)}.json", msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
        own, series = (None if each is None else dict(each) for each in (bible, shared))
        return BookVersion(stamp(time), label, time, dict(nodes), own, series)

    def remove(self, book: BookVersion) -> None:
        """Remove a list; the texts stay until they are thinned. Raises DISK."""
        path = self._folder / f"{book.name}.json"
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            sentence = tr("“{label}” could not be removed because {reason}.", label=book.label, reason=reason(error))
            raise InkwellError(ErrorKind.DISK, sentence, f"{path}: {error!r}") from error
        sync_folder(self._folder)

    def protection(self) -> "Protection":
        """Return which versions must stay because a list speaks of them, or may do so."""
        named: set[tuple[str, str]] = set()
        unknown: datetime | None = None
        try:
            names = self._names()
        except OSError:
            return Protection(frozenset(), _NEVER)
        for name in names:
            book = self._read(name)
            if book is not None:
                named |= set(book.nodes.items())
            elif unknown is None:
                # The newest list that cannot be read: it may speak of anything that was there then.
                unknown = time_of_stamp(name)
        return Protection(frozenset(named), unknown + _SLACK if unknown else None)


def _names(files: Mapping[str, str]) -> dict[str, str]:
    return {DISK.decode(each): file.removesuffix(".md") for each, file in files.items()}


def _files(names: Mapping[str, str]) -> dict[str, str]:
    return {DISK.encode(each): f"{name}.md" for each, name in names.items()}


@dataclass(frozen=True, slots=True)
class Protection:
    """Versions that must stay: `named` ones by node and name, and all `until` a time."""

    named: frozenset[tuple[str, str]]
    until: datetime | None

    def covers(self, node_id: str, name: str) -> bool:
        """Say whether a version must stay."""
        time = time_of(name)
        return (node_id, name) in self.named or (self.until is not None and time is not None and time <= self.until)
