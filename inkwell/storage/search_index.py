"""The search index of one book: its paragraphs in SQLite, in the user's cache folder, found by any three letters.

The index only narrows a search down: it keeps each paragraph as it is and, for the full text search (FTS5, trigrams),
the paragraph's key of `inkwell.manuscript.literal`, in which is found whatever any plain search may find. It is a
cache: damaged, old or in the way, it is made anew, and where it cannot be kept its keeper goes on without.
"""

import hashlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.literal import Folding, narrowing_key
from inkwell.manuscript.searching import lines
from inkwell.storage.atomic import Stamp

FORMAT: Final = 1
"""Of the tables and of the keys in them; an index of another format is made anew."""
SHORTEST: Final = 3
"""Letters of the shortest words that the index narrows down."""
_LINES: Final = 1 << 32
"""Paragraphs have numbers from their node's times this on."""
_WAIT_SECONDS: Final = 0.25
"""For another process; after that the search goes on without the index."""
_TABLES: Final = """
CREATE TABLE nodes(number INTEGER PRIMARY KEY, node TEXT UNIQUE, stamp TEXT, digest BLOB);
CREATE TABLE paragraphs(id INTEGER PRIMARY KEY, at INTEGER, text TEXT);
CREATE VIRTUAL TABLE keys USING
    fts5(key, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1');
"""

T = TypeVar("T")


class Line(NamedTuple):
    """A paragraph: the code point of its node's text where it begins, and its words."""

    at: int
    text: str


def index_path(cache: Path, project_id: str, folder: Path) -> Path:
    """Where the index of a book is kept: by id and real path together, because copied folders share ids."""
    name = f"{project_id} {os.path.realpath(folder)}"
    return cache / "search" / f"{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.sqlite"


class SearchIndex:
    """The index at a path. For one thread; any number of processes. No method raises for what is wrong with the disk.

    `works` turns false where nothing can be kept: then there is nothing in it, and nothing goes in.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._table = Folding()
        self._connection: sqlite3.Connection | None = None
        self.works = True
        self._open()

    # opening, and making anew

    def _open(self) -> None:
        """Open it, made anew where it is no index of ours."""
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
            if _format(made) != FORMAT:
                made.execute("BEGIN IMMEDIATE")
                # Another process may have been faster.
                if _format(made) != FORMAT:
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
        for statement in _TABLES.split(";"):
            made.execute(statement)
        made.execute(f"PRAGMA user_version={FORMAT}")

    def _removed(self) -> bool:
        try:
            _unlink(self._path)
        except OSError as error:
            self._log("removed", error)
            return False
        return True

    def _log(self, what: str, error: Exception) -> None:
        logging.getLogger("inkwell").info("the search index %s was not %s: %r", self._path.name, what, error)

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

    # what is in it

    def stamps(self) -> Mapping[str, Stamp]:
        """Of each node in the index, the stamp of its file when it was read."""

        def work(connection: sqlite3.Connection) -> dict[str, Stamp]:
            found = connection.execute("SELECT node, stamp FROM nodes").fetchall()
            return {DISK.decode(node): Stamp(*map(int, stamp.split())) for node, stamp in found}

        return self._tried("read", work, {})

    def put(self, node_id: str, stamp: Stamp, text: str) -> bool:
        """Keep a node's text, in place of what was there. False where that could not be done."""
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()

        def work(connection: sqlite3.Connection) -> bool:
            with _transaction(connection):
                name = DISK.encode(node_id)
                known = connection.execute("SELECT number, digest FROM nodes WHERE node=?", (name,)).fetchone()
                if known is not None and known[1] == digest:
                    connection.execute("UPDATE nodes SET stamp=? WHERE number=?", (_words(stamp), known[0]))
                    return True
                number = self._new_number(connection, known)
                row = (number, name, _words(stamp), digest)
                connection.execute("INSERT OR REPLACE INTO nodes VALUES(?,?,?,?)", row)
                self._put_lines(connection, number, lines(text))
            return True

        return self._tried("written", work, False)

    def _new_number(self, connection: sqlite3.Connection, known: tuple[int, bytes] | None) -> int:
        if known is None:
            (last,) = connection.execute("SELECT max(number) FROM nodes").fetchone()
            return (last or 0) + 1
        self._drop_lines(connection, known[0])
        return known[0]

    def _put_lines(self, connection: sqlite3.Connection, number: int, found: Iterable[tuple[int, str]]) -> None:
        rows = [(number * _LINES + place, at, text) for place, (at, text) in enumerate(found)]
        kept = [(each, at, DISK.encode(text)) for each, at, text in rows]
        connection.executemany("INSERT INTO paragraphs VALUES(?,?,?)", kept)
        keys = [(each, self._key(text)) for each, _at, text in rows]
        connection.executemany("INSERT INTO keys(rowid, key) VALUES(?,?)", keys)

    def _drop_lines(self, connection: sqlite3.Connection, number: int) -> None:
        where = "id BETWEEN ? AND ?"
        span = (number * _LINES, (number + 1) * _LINES - 1)
        old = connection.execute(f"SELECT id, text FROM paragraphs WHERE {where}", span).fetchall()  # noqa: S608
        gone = [(each, self._key(DISK.decode(text))) for each, text in old]
        connection.executemany("INSERT INTO keys(keys, rowid, key) VALUES('delete',?,?)", gone)
        connection.execute(f"DELETE FROM paragraphs WHERE {where}", span)  # noqa: S608

    def forget(self, node_ids: Iterable[str]) -> None:
        """Drop nodes that are gone."""

        def work(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                for node_id in node_ids:
                    name = DISK.encode(node_id)
                    known = connection.execute("SELECT number FROM nodes WHERE node=?", (name,)).fetchone()
                    if known is not None:
                        self._drop_lines(connection, known[0])
                        connection.execute("DELETE FROM nodes WHERE number=?", known)

        self._tried("written", work, None)

    # asking

    def narrowed(self, words: str, most: int) -> Mapping[str, list[int]] | None:
        """Of each node the paragraphs, for `lines`, that may hold these words, and surely all that do.

        None where the words are too short to tell, or when there would be more than `most` paragraphs.
        """
        key = self._key(words)
        parts = list(dict.fromkeys(key[at : at + SHORTEST] for at in range(len(key) - SHORTEST + 1)))
        if not parts or self._connection is None:
            return None
        asked = " ".join('"{}"'.format(part.replace('"', '""')) for part in parts)

        def work(connection: sqlite3.Connection) -> dict[str, list[int]] | None:
            found = connection.execute(
                "SELECT rowid FROM keys WHERE keys MATCH ? LIMIT ?", (asked, most + 1)
            ).fetchall()
            if len(found) > most:
                return None
            numbers = dict.fromkeys(each // _LINES for (each,) in found)
            wanted = ",".join(map(str, numbers))
            names = dict(
                connection.execute(f"SELECT number, node FROM nodes WHERE number IN ({wanted})").fetchall()  # noqa: S608
            )
            by_node: dict[str, list[int]] = {}
            for (each,) in found:
                by_node.setdefault(DISK.decode(names[each // _LINES]), []).append(each)
            return by_node

        return self._tried("read", work, None)

    def lines(self, ids: Iterable[int]) -> list[Line] | None:
        """Paragraphs that were narrowed down to; None when that cannot be said any more."""

        def work(connection: sqlite3.Connection) -> list[Line] | None:
            asked = "SELECT at, text FROM paragraphs WHERE id=?"
            rows = [connection.execute(asked, (each,)).fetchone() for each in ids]
            return None if None in rows else [Line(at, DISK.decode(text)) for at, text in rows]

        return self._tried("read", work, None)

    def lines_of(self, node_id: str) -> list[Line] | None:
        """All paragraphs of a node that are not blank; None when it is not in the index."""

        def work(connection: sqlite3.Connection) -> list[Line] | None:
            known = connection.execute("SELECT number FROM nodes WHERE node=?", (DISK.encode(node_id),)).fetchone()
            if known is None:
                return None
            span = (known[0] * _LINES, (known[0] + 1) * _LINES - 1)
            found = connection.execute("SELECT at, text FROM paragraphs WHERE id BETWEEN ? AND ? ORDER BY id", span)
            return [Line(at, DISK.decode(text)) for at, text in found.fetchall()]

        return self._tried("read", work, None)

    def _key(self, text: str) -> str:
        # SQLite takes a NUL for the end, and knows no lone surrogates.
        return narrowing_key(text, self._table).replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


class _transaction:  # noqa: N801
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


def _format(connection: sqlite3.Connection) -> int:
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def _words(stamp: Stamp) -> str:
    return f"{stamp.modified} {stamp.size} {stamp.number}"


def _busy(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _damaged(error: Exception) -> bool:
    """Whether making it anew helps: not where the disk is full or nothing may be written."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)


def remove_unused(folder: Path, days: float, now: float) -> None:
    """Delete the indexes in a folder that nobody has opened for so many days; `now` is in seconds since 1970."""
    with suppress(OSError):
        for path in folder.glob("*.sqlite"):
            if now - path.stat().st_mtime > days * 86_400:
                _unlink(path)


def _unlink(path: Path) -> None:
    """Delete a database with what SQLite puts beside it. Raises OSError."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
