"""Entries of a bible that could not be written into the book: kept in the author's state folder until they can be."""

import contextlib
import hashlib
import os
from pathlib import Path

from inkwell.errors import InkwellError
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.entry_file import entry_of, new_fields
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile
from inkwell.story.bible import Entry

_NOW, _BEFORE = ".md", ".before"


class BibleRescue:
    """What is kept for one book, told from its copies by where it lies. Any thread."""

    def __init__(self, state: Path, project_id: str, project: Path) -> None:
        key = f"{project_id} {os.path.realpath(project)}"
        self._folder = state / "bible" / hashlib.sha256(os.fsencode(key)).hexdigest()[:32]

    def keep(self, entry: Entry, before: Entry | None) -> None:
        """Keep an entry, and what the author changed it from; None where it is new. Raises DISK."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if before is not None:
                write_atomic(self._folder / f"{entry.id}{_BEFORE}", _encoded(before))
            else:
                (self._folder / f"{entry.id}{_BEFORE}").unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error, self._folder) from error
        write_atomic(self._folder / f"{entry.id}{_NOW}", _encoded(entry))

    def kept(self) -> tuple[tuple[Entry, Entry | None], ...]:
        """Return what is kept; what cannot be read is passed over, and stays."""
        try:
            paths = sorted(self._folder.glob(f"*{_NOW}"))
        except OSError:
            return ()
        found = ((_read(path, path.stem), _read(path.with_suffix(_BEFORE), path.stem)) for path in paths)
        return tuple((entry, before) for entry, before in found if entry is not None)

    def drop(self, entry_id: str) -> None:
        """Let go of an entry that is in the book now. What the disk does not allow is tried at the next opening."""
        for suffix in (_NOW, _BEFORE):
            with contextlib.suppress(OSError):
                (self._folder / f"{entry_id}{suffix}").unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._folder.rmdir()


def _encoded(entry: Entry) -> bytes:
    return NodeFile(Document.new(new_fields(entry), entry.text)).encode()


def _read(path: Path, entry_id: str) -> Entry | None:
    try:
        return entry_of(entry_id, NodeFile.decode(path.read_bytes()).document)[0]
    except (OSError, UnicodeDecodeError, InkwellError):
        return None
