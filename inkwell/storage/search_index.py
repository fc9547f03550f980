"""The search index of one book: its paragraphs in SQLite, in the user's cache folder, found by any three letters.

The index only narrows a search down: it keeps each paragraph as it is and, for the full text search (FTS5, trigrams),
the paragraph's key of `inkwell.manuscript.literal`, in which is found whatever any plain search may find. It is a
cache: damaged, old or in the way, it is made anew, and where it cannot be kept its keeper goes on without.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.literal import Folding, narrowing_key
from inkwell.manuscript.searching import lines
from inkwell.storage.atomic import Stamp
from inkwell.storage.cache_database import CacheDatabase, book_name, transaction, unlink

FORMAT: Final = 1
"""Of the tables and of the keys in them; an index of another format is made anew."""
SHORTEST: Final = 3
"""Letters of the shortest words that the index narrows down."""
_LINES: Final = 1 << 32
"""Paragraphs have numbers from their node's times this on."""
_TABLES: Final = """
CREATE TABLE nodes(number INTEGER PRIMARY KEY, node TEXT UNIQUE, stamp TEXT, digest BLOB);
CREATE TABLE paragraphs(id INTEGER PRIMARY KEY, at INTEGER, text TEXT);
CREATE VIRTUAL TABLE keys USING
    fts5(key, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1');
"""


class Line(NamedTuple):
    """A paragraph: the code point of its node's text where it begins, and its words."""

    at: int
    text: str


def index_path(cache: Path, project_id: str, folder: Path) -> Path:
    """Where the index of a book is kept."""
    return cache / "search" / f"{book_name(project_id, folder)}.sqlite"


class SearchIndex(CacheDatabase):
    """The index at a path. For one thread; any number of processes. No method raises for what is wrong with the disk.

    `works` turns false where nothing can be kept: then there is nothing in it, and nothing goes in.
    """

    _format = FORMAT
    _tables = _TABLES
    _name = "search index"

    def __init__(self, path: Path) -> None:
        self._table = Folding()
        super().__init__(path)

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
            with transaction(connection):
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
            with transaction(connection):
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


def _words(stamp: Stamp) -> str:
    return f"{stamp.modified} {stamp.size} {stamp.number}"


def remove_unused(folder: Path, days: float, now: float) -> None:
    """Delete the indexes in a folder that nobody has opened for so many days; `now` is in seconds since 1970."""
    with suppress(OSError):
        for path in folder.glob("*.sqlite"):
            if now - path.stat().st_mtime > days * 86_400:
                unlink(path)
