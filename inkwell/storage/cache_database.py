"""A SQLite file in the user's cache folder: opened, made anew where it is damaged, let go where it cannot be kept.

What is in it can always be made again from the book, so nothing about it is ever an author's trouble.
"""

import hashlib
import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ClassVar, Final, TypeVar

_WAIT_SECONDS: Final = 0.25
"""For another process; after that its keeper goes on without."""

T = TypeVar("T")


def book_name(project_id: str, folder: Path) -> str:
    """What a book is called in a cache: by id and real path together, because copied folders share ids."""
    name = f"{project_id} {os.path.realpath(folder)}"
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:32]


class CacheDatabase:
    """The file at a path. For one thread; any number of processes. No method raises for what is wrong with the disk.

    A kind of it says its `_format` (raised when the tables change: a file of another one is made anew), its `_tables`
    and its `_name` for the log. `works` turns false where nothing can be kept: then there is nothing in it, and
    nothing goes in.
    """

    _format: ClassVar[int]
    _tables: ClassVar[str]
    _name: ClassVar[str]

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self.works = True
        self._open()

    def _open(self) -> None:
        """Open it, made anew where it is none of ours."""
        for again in (False, True):
            try:
                self._connection = self._connected()
            except sqlite3.DatabaseError as error:
                self._log("opened", error)
                # What another process is busy with is no damage, and its file is not to be taken from it.
                if again or _busy(error) or not _damaged(error) or not self._removed():
                    break
            else:
                return
        self.works = False

    def _connected(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(str(error)) from error
        made = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            made.execute("PRAGMA journal_mode=WAL")
            made.execute("PRAGMA synchronous=NORMAL")
            if _format_of(made) != self._format:
                made.execute("BEGIN IMMEDIATE")
                # Another process may have been faster.
                if _format_of(made) != self._format:
                    self._make_tables(made)
                made.execute("COMMIT")
        except BaseException:
            made.close()
            raise
        with suppress(OSError):
            os.utime(self._path)  # It is in use, and not to be removed.
        return made

    def _make_tables(self, made: sqlite3.Connection) -> None:
        names = [name for (name,) in made.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        if names:
            raise sqlite3.DatabaseError(f"not this format: {names}")
        for statement in self._tables.split(";"):
            made.execute(statement)
        made.execute(f"PRAGMA user_version={self._format}")

    def _removed(self) -> bool:
        try:
            unlink(self._path)
        except OSError as error:
            self._log("removed", error)
            return False
        return True

    def _log(self, what: str, error: Exception) -> None:
        logging.getLogger("inkwell").info("the %s %s was not %s: %r", self._name, self._path.name, what, error)

    def close(self) -> None:
        """Let the file go."""
        if self._connection is not None:
            with suppress(sqlite3.DatabaseError):
                self._connection.close()
            self._connection = None
        self.works = False

    def _tried(self, what: str, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do something with the connection; damage is made good, and of all trouble only `otherwise` comes back."""
        connection = self._connection
        if connection is None:
            return otherwise
        try:
            return work(connection)
        except (sqlite3.DatabaseError, LookupError, TypeError, ValueError) as error:
            # What makes no sense is damage too, which SQLite did not see.
            self._log(what, error)
            if _busy(error):
                return otherwise
            self.close()
            if _damaged(error) and self._removed():
                self.works = True
                self._open()
            return otherwise


class transaction:  # noqa: N801
    """All of it or nothing; nobody else writes meanwhile."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.execute("COMMIT")
        elif self._connection.in_transaction:
            with suppress(sqlite3.DatabaseError):
                self._connection.execute("ROLLBACK")


def unlink(path: Path) -> None:
    """Delete a database with what SQLite puts beside it. Raises OSError."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _format_of(made: sqlite3.Connection) -> int:
    (found,) = made.execute("PRAGMA user_version").fetchone()
    return int(found)


def _busy(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _damaged(error: Exception) -> bool:
    """Whether making it anew helps: not where the disk is full or nothing may be written."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
