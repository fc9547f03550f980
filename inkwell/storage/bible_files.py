"""The story bible on disk: a file for each entry in the folder `bible`, legal to edit, add and remove from outside.

A file that cannot be understood is reported and left as it is; all the others are read. What is removed goes into
`trash/bible`, a folder for each, and so does a version of somebody else's that a save would have written over.
"""

import os
import secrets
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import ID_LENGTH
from inkwell.storage.atomic import Stamp, changed_elsewhere, disk_error, stamp, sync_folder, write_atomic, write_new
from inkwell.storage.entry_file import changed_fields, entry_of, new_fields
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile
from inkwell.story.bible import Entry, tidied
from inkwell.translation import tr

FOLDER: Final = "bible"
TRASH: Final = Path("trash", "bible")
LARGEST: Final = 4 * 1024 * 1024
"""Bytes; a longer file is no entry of a bible."""
_EMPTY: Final = tr("“{}” in the bible is an empty file.")
_ZEROS: Final = tr("“{}” in the bible is filled with zeros, as happens when the power fails.")
_LETTERS: Final = f"{string.ascii_lowercase}{string.digits}"
"""What ids are made of; "" is in it too, so that an entry's own file is no copy of itself."""
_ID_IN_FOLDER_NAME: Final = 40
_TRIES: Final = 3
"""So often a save begins again because the file was written by somebody else in the same moment."""


@dataclass(frozen=True)
class ReadBible:
    """What is in the folder: the entries by id, sentences on what could not be used, and how each file was."""

    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    problems: tuple[str, ...] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict[str, Stamp])
    findings: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The sentences on each file, kept so that a file that did not change need not be read again."""


@dataclass(frozen=True)
class Written:
    """An entry as it is on the disk now; `kept` is whether another version was put into the trash for it."""

    entry: Entry
    kept: bool = False


@dataclass(frozen=True)
class DeletedEntry:
    """An entry in the trash; `place` is the name of its folder in `trash/bible`."""

    place: str
    entry: Entry
    deleted: datetime
    shared: bool = False
    """Whether it was the series' and lies in its trash."""


class BibleFiles:
    """The bible of one project folder. Nothing is kept between calls: others may write there too. Any thread."""

    def __init__(self, project: Path, folder: str = FOLDER) -> None:
        """`folder` is where in the project the entries lie."""
        self._project = project
        self._folder = project / folder

    # reading

    def read(self, before: ReadBible | None = None, rest: Callable[[], object] = lambda: None) -> ReadBible:
        """Read all entries; of those whose files are as they were `before`, what was read then.

        `rest` is called between the files, so that a long reading can let others work.

        Raises:
            InkwellError: NOT_FOUND when the book's folder is gone, DISK when it cannot be read.
        """
        before = before or ReadBible()
        entries: dict[str, Entry] = {}
        stamps: dict[str, Stamp] = {}
        findings: dict[str, tuple[str, ...]] = {}
        paths, copies = self._paths()
        for path in paths:
            rest()
            seen = _seen(path)
            entry, found = before.entries.get(path.stem), before.findings.get(path.stem, ())
            if seen != before.stamps.get(path.stem):
                # What a power cut or a sync service emptied is nobody's wish: it stays what it was here.
                wiped = _ZEROS if _is_zeros(path) else _EMPTY if not seen.size else ""
                entry, found = (entry, (wiped.format(path.name),)) if wiped else _read(path)
            stamps[path.stem] = seen
            if entry is not None:
                entries[path.stem] = entry
            if found:
                findings[path.stem] = found
        problems = [sentence for found in findings.values() for sentence in found]
        return ReadBible(entries, (*problems, *_beside(copies, entries)), stamps, findings)

    def _paths(self) -> tuple[list[Path], list[tuple[str, Path]]]:
        """The files that are entries, and by entry those that a sync service made of one."""
        try:
            found = sorted(
                path
                for path in self._folder.iterdir()
                if path.suffix == ".md" and not path.name.startswith(".") and path.is_file()
            )
        except (FileNotFoundError, NotADirectoryError) as error:
            if not self._project.is_dir():
                sentence = tr("The book's folder “{project}” is gone.", project=self._project)
                raise InkwellError(ErrorKind.NOT_FOUND, sentence, repr(error)) from error
            return [], []
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, tr("The story bible cannot be read."), repr(error)) from error
        stems = {path.stem for path in found}
        copies = [(path.stem[:ID_LENGTH], path) for path in found if _is_copy(path.stem, stems)]
        beside = {path for _, path in copies}
        return [path for path in found if path not in beside], copies

    # writing

    def write(self, entry: Entry, before: Entry | None = None) -> Written:
        """Write an entry; `before` is what the author changed it from, None for a new one.

        Only what the author changed is written. What somebody else changed in the file since then stays, and where
        both changed the same, the author's goes into the file and the other's whole version into the trash.

        Raises:
            InkwellError: BAD_INPUT when a new entry's id is taken or cannot be a file's name, DAMAGED when the file
                is one that cannot be changed without harm, CONFLICT, DISK; the file is then as it was.
        """
        if not _is_name(entry.id) or (before is None and _seen(self._path(entry.id)) != Stamp()):
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("The bible already has an entry with that name."), repr(entry.id)
            )
        for attempt in range(_TRIES):
            try:
                return self._write(tidied(entry), before)
            except InkwellError as error:
                if error.kind is not ErrorKind.CONFLICT or attempt == _TRIES - 1:
                    sentence = error.sentence.replace(f"“{entry.id}.md”", f"“{entry.name or entry.id}”")
                    raise InkwellError(error.kind, sentence, error.detail) from error
        raise changed_elsewhere(self._path(entry.id))

    def _write(self, entry: Entry, before: Entry | None) -> Written:
        path = self._path(entry.id)
        seen = _seen(path)
        file = _file(path) if seen != Stamp() and seen.size else None
        self._make(self._folder, path)
        if file is None or before is None:
            write_atomic(path, _encoded(entry), seen)
            return Written(entry)
        there, _ = entry_of(entry.id, file.document)
        changed, kept = _merged(before, entry, there, file.document)
        if kept:
            self._keep_other(path, entry.id)
        if changed != file.document:
            write_atomic(path, file.with_document(changed).encode(), seen)
        return Written(entry_of(entry.id, changed)[0], kept)

    def write_new(self, entries: Sequence[Entry]) -> None:
        """Write entries that are new, together. Raises as `write`; some of them may be there then."""
        for each in entries:
            if not _is_name(each.id):
                raise InkwellError(
                    ErrorKind.BAD_INPUT, tr("The bible already has an entry with that name."), repr(each.id)
                )
        if entries:
            self._make(self._folder, self._path(entries[0].id))
        files = [(self._path(each.id), _encoded(each)) for each in entries]
        write_new(files)

    def holds(self, entry: Entry) -> bool:
        """Whether the file of an entry is there as `write_new` writes it."""
        try:
            return self._path(entry.id).read_bytes() == _encoded(entry)
        except OSError:
            return False

    def _keep_other(self, path: Path, entry_id: str) -> None:
        folder = self._trash_folder(entry_id)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise disk_error(error, path) from error
        write_atomic(folder / path.name, data)

    def _path(self, entry_id: str) -> Path:
        return self._folder / f"{entry_id}.md"

    # the trash

    def delete(self, entry_id: str) -> None:
        """Move an entry's file into the trash; nothing happens where it is gone already. Raises DISK."""
        path = self._path(entry_id)
        if _seen(path) == Stamp():
            return
        folder = self._trash_folder(entry_id)
        try:
            path.rename(folder / path.name)
        except OSError as error:
            raise disk_error(error, path) from error
        for changed in (folder, self._folder):
            sync_folder(changed)

    def deleted(self) -> tuple[DeletedEntry, ...]:
        """Return what is in the trash, newest first. What cannot be understood is passed over."""
        found: list[DeletedEntry] = []
        for folder in _folders(self._project / TRASH):
            for path in sorted(folder.glob("*.md")):
                entry, _ = _read(path)
                if entry is not None:
                    found.append(DeletedEntry(folder.name, entry, _time(folder)))
        return tuple(sorted(found, key=lambda each: (each.deleted, each.place), reverse=True))

    def restore(self, deleted: DeletedEntry) -> None:
        """Bring an entry back from the trash.

        Raises:
            InkwellError: NOT_FOUND when it is no longer there, CONFLICT when the bible has one in its place, DISK.
        """
        source = self._project / TRASH / deleted.place / f"{deleted.entry.id}.md"
        target = self._path(deleted.entry.id)
        if _seen(source) == Stamp():
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("“{name}” is no longer in the trash.", name=deleted.entry.name), str(source)
            )
        if _seen(target) != Stamp():
            sentence = tr("The bible has “{name}” already, so nothing was brought back.", name=deleted.entry.name)
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(target))
        self._make(self._folder, target)
        try:
            source.rename(target)
        except OSError as error:
            raise disk_error(error, target) from error
        sync_folder(self._folder)

    def _trash_folder(self, entry_id: str) -> Path:
        now = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
        folder = self._project / TRASH / f"{now}-{entry_id[:_ID_IN_FOLDER_NAME]}-{secrets.token_hex(2)}"
        self._make(folder, self._path(entry_id))
        return folder

    def _make(self, folder: Path, needed_for: Path) -> None:
        """Make a folder inside the book, and never the book's own: it may have been moved away. Raises DISK."""
        try:
            for each in reversed([folder, *folder.parents]):
                if self._project in each.parents and not each.is_dir():
                    each.mkdir(exist_ok=True)
                    sync_folder(each.parent)
        except OSError as error:
            raise disk_error(error, needed_for) from error


def _encoded(entry: Entry) -> bytes:
    """The file of a new entry."""
    tidy = tidied(entry)
    return NodeFile(Document.new(new_fields(tidy), tidy.text)).encode()


def _merged(before: Entry, entry: Entry, there: Entry, document: Document) -> tuple[Document, bool]:
    """Return the file's document with the author's changes, and whether it loses something of somebody else's."""
    changes = changed_fields(before, entry)
    theirs = changed_fields(before, there)
    lost = any(key in theirs and theirs[key] != value for key, value in changes.items())
    changed = document.with_fields(changes) if changes else document
    if entry.text != before.text and there.text != entry.text:
        lost |= there.text != before.text
        changed = changed.with_body(entry.text)
    return changed, lost


def _is_zeros(path: Path) -> bool:
    """Whether a file begins with zeros, and holds nothing else."""
    try:
        with path.open("rb") as file:
            return file.read(1) == b"\0" and not path.read_bytes().strip(b"\0")
    except OSError:
        return False


def _read(path: Path) -> tuple[Entry | None, tuple[str, ...]]:
    try:
        file = _file(path)
    except InkwellError as error:
        return None, (error.sentence,)
    return entry_of(path.stem, file.document)


def _file(path: Path) -> NodeFile:
    """Read an entry's file. Raises DAMAGED for what is no entry, DISK."""
    try:
        if path.stat().st_size > LARGEST:
            raise InkwellError(
                ErrorKind.DAMAGED, tr("“{name}” is too large to be an entry of the bible.", name=path.name), str(path)
            )
        file = NodeFile.decode(path.read_bytes())
    except UnicodeDecodeError as error:
        sentence = tr("“{name}” in the bible is not UTF-8 text, so it is left as it is and not used.", name=path.name)
        raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("“{name}” in the bible cannot be read.", name=path.name), repr(error)
        ) from error
    if not file.document.head and file.document.body.startswith("---\n"):
        sentence = tr(
            "The heading of “{name}” in the bible cannot be understood, so it is left as it is, unused.", name=path.name
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(path))
    return file


def _is_copy(stem: str, stems: set[str]) -> bool:
    """Say whether a sync service made this file of another: an entry's id, and then something behind it."""
    return stem[:ID_LENGTH] in stems and stem[ID_LENGTH : ID_LENGTH + 1] not in _LETTERS


def _beside(copies: list[tuple[str, Path]], entries: Mapping[str, Entry]) -> list[str]:
    return [
        tr(
            "A sync service left another version of “{name}” beside it in the bible: “{encode}”.",
            name=entries[of].name if of in entries else of,
            encode=DISK.encode(path.name),
        )
        for of, path in copies
    ]


def _is_name(entry_id: str) -> bool:
    return bool(entry_id) and entry_id[0] != "." and not {"/", "\\", "\0", os.sep} & set(entry_id)


def _seen(path: Path) -> Stamp:
    """The stamp of a file; where the system does not say, one that no file ever has."""
    try:
        return stamp(path)
    except OSError:
        return Stamp(-1)


def _folders(trash: Path) -> list[Path]:
    try:
        return [path for path in trash.iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []


def _time(folder: Path) -> datetime:
    try:
        return datetime.strptime(folder.name[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
