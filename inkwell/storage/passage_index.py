"""The excerpts of one book, in SQLite in the user's cache folder: found by their words (FTS5), with their vectors kept.

It is a cache like the search index. A vector belongs to an excerpt's words and a model, so that an excerpt that only
moved needs no new one.

FTS5 knows a word by the spaces around it. Scripts without spaces therefore go in as pairs of letters, and are asked
for in the same way; what is shown is the text itself.
"""

import array
import hashlib
import operator
import re
import sqlite3
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.unspaced import RUN, letters_of, pairs, unspaced_in
from inkwell.storage.atomic import Stamp
from inkwell.storage.cache_database import CacheDatabase, book_name, transaction
from inkwell.story.recall import Excerpt

FORMAT: Final = 2
"""To be raised too when `_indexed` gives anything else: what goes out has to be what once went in."""
_TABLES: Final = """
CREATE TABLE nodes(node TEXT PRIMARY KEY, stamp TEXT, digest BLOB);
CREATE TABLE excerpts(id INTEGER PRIMARY KEY, node TEXT, start INTEGER, ending INTEGER, digest BLOB, text TEXT);
CREATE INDEX by_node ON excerpts(node);
CREATE INDEX by_digest ON excerpts(digest);
CREATE VIRTUAL TABLE words USING
    fts5(text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE terms USING fts5vocab(words, row);
CREATE TABLE vectors(digest BLOB, model TEXT, vector BLOB, PRIMARY KEY(digest, model))
"""
_COMMON, _FEW = 0.1, 8
"""A word that stands in a larger share of the excerpts, and in more than these, says nothing about any of them."""
_TERMS: Final = 24
"""Rare words that are looked for at most."""
_PART: Final = re.compile(r"[^\W_]+")
_SIGN: Final = re.compile(r"[^\w]")
_PRIVATE_USE: Final = 0xE000
"""To FTS5 a vowel above or below its letter is the word's end, but one of these is a letter."""
_SLICE, _BREATH_SECONDS = 200, 0.001
"""Vectors compared in one go: then the window's thread has its turn."""


class Found(NamedTuple):
    """An excerpt of a node's text; of two `score`s the higher is the better one."""

    id: int
    node: str
    start: int
    end: int
    text: str
    score: float


def passage_path(cache: Path, project_id: str, folder: Path) -> Path:
    """Where a book's excerpts are kept."""
    return cache / "passages" / f"{book_name(project_id, folder)}.sqlite"


class PassageIndex(CacheDatabase):
    """The excerpts at a path. For one thread; no method raises for what is wrong with the disk."""

    _format = FORMAT
    _tables = _TABLES
    _name = "index of passages"

    def __init__(self, path: Path) -> None:
        self._vectors: dict[bytes, array.array[float]] = {}
        """Those of the model that was asked for last, by digest."""
        self._model = ""
        super().__init__(path)

    # what is in it

    def stamps(self) -> Mapping[str, Stamp]:
        """Of each node in the index, the stamp of its file when it was read."""

        def work(connection: sqlite3.Connection) -> dict[str, Stamp]:
            found = connection.execute("SELECT node, stamp FROM nodes").fetchall()
            return {DISK.decode(node): Stamp(*map(int, stamp.split())) for node, stamp in found}

        return self._tried("read", work, {})

    def put(self, node_id: str, stamp: Stamp, excerpts: Sequence[Excerpt]) -> bool:
        """Keep a node's excerpts in place of those that were there. False where that could not be done."""
        name = DISK.encode(node_id)
        rows = [(each.start, each.end, _kept(each.text)) for each in excerpts]
        digest = hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).digest()

        def work(connection: sqlite3.Connection) -> bool:
            with transaction(connection):
                known = connection.execute("SELECT digest FROM nodes WHERE node=?", (name,)).fetchone()
                told = (name, f"{stamp.modified} {stamp.size} {stamp.number}", digest)
                connection.execute("INSERT OR REPLACE INTO nodes VALUES(?,?,?)", told)
                if known is None or known[0] != digest:
                    _drop(connection, name)
                    for start, end, text in rows:
                        _add(connection, (name, start, end, _digest(text), text))
            return True

        return self._tried("written", work, False)

    def forget(self, node_ids: Iterable[str]) -> None:
        """Drop nodes that are gone, and the vectors that no excerpt needs any more."""

        def work(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                for node_id in node_ids:
                    name = DISK.encode(node_id)
                    _drop(connection, name)
                    connection.execute("DELETE FROM nodes WHERE node=?", (name,))
                connection.execute("DELETE FROM vectors WHERE digest NOT IN (SELECT digest FROM excerpts)")

        self._tried("written", work, None)

    def of_node(self, node_id: str) -> list[Found]:
        """A node's excerpts in order."""
        asked = "SELECT id, node, start, ending, text, 0 FROM excerpts WHERE node=? ORDER BY start"
        return self._found(asked, (DISK.encode(node_id),))

    # vectors

    def without_vector(self, model: str, most: int) -> list[str]:
        """The words of excerpts that have no vector of this model yet, `most` at a time."""
        asked = """SELECT DISTINCT text FROM excerpts
            WHERE digest NOT IN (SELECT digest FROM vectors WHERE model=?) LIMIT ?"""

        def work(connection: sqlite3.Connection) -> list[str]:
            return [DISK.decode(text) for (text,) in connection.execute(asked, (model, most)).fetchall()]

        return self._tried("read", work, [])

    def put_vectors(self, model: str, vectors: Mapping[str, Sequence[float]]) -> bool:
        """Keep vectors by the words of their excerpts; each has the length 1."""
        rows = [(_digest(_kept(text)), model, array.array("f", each).tobytes()) for text, each in vectors.items()]

        def work(connection: sqlite3.Connection) -> bool:
            with transaction(connection):
                connection.executemany("INSERT OR REPLACE INTO vectors VALUES(?,?,?)", rows)
            return True

        self._model = ""
        return self._tried("written", work, False)

    # asking

    def by_words(self, words: Sequence[str], nodes: Iterable[str], most: int) -> list[Found]:
        """The excerpts of these nodes in which the rarest of the words stand, best first (BM25)."""
        wanted = self._telling(words)
        if not wanted:
            return []
        asked = " OR ".join('"{}"'.format(word.replace('"', '""')) for word in wanted)
        where, names = _among(nodes)
        statement = f"""SELECT e.id, e.node, e.start, e.ending, e.text, -words.rank FROM words
            JOIN excerpts e ON e.id = words.rowid WHERE words MATCH ? AND e.node IN {where}
            ORDER BY words.rank LIMIT ?"""  # noqa: S608 - marks only
        return self._found(statement, (asked, *names, most))

    def _telling(self, words: Sequence[str]) -> list[str]:
        """Those that stand in few excerpts, the rarest first; what stands in none is no use."""

        def work(connection: sqlite3.Connection) -> list[str]:
            (total,) = connection.execute("SELECT count(*) FROM excerpts").fetchone()
            known: dict[str, int] = {}
            for word in dict.fromkeys(part for each in words for part in _terms(each)):
                row = connection.execute("SELECT doc FROM terms WHERE term=?", (word,)).fetchone()
                if row is not None and row[0] <= max(_FEW, total * _COMMON):
                    known[word] = row[0]
            return sorted(known, key=lambda word: known[word])[:_TERMS]

        return self._tried("read", work, [])

    def by_meaning(self, model: str, vector: Sequence[float], nodes: Iterable[str], most: int) -> list[Found]:
        """The excerpts of these nodes whose vectors are nearest (cosine), best first; none where none is known."""
        known = self._known(model)
        if not known:
            return []
        asked = array.array("f", vector)
        nearest: dict[bytes, float] = {}
        for number, (digest, own) in enumerate(known.items(), 1):
            nearest[digest] = sum(map(operator.mul, own, asked)) if len(own) == len(asked) else -1.0
            if number % _SLICE == 0:
                time.sleep(_BREATH_SECONDS)
        where, names = _among(nodes)
        statement = f"SELECT id, node, start, ending, text, digest FROM excerpts WHERE node IN {where}"  # noqa: S608

        def work(connection: sqlite3.Connection) -> list[Found]:
            rows = connection.execute(statement, names).fetchall()
            scored = [(nearest[row[5]], row) for row in rows if row[5] in nearest]
            best = sorted(scored, key=lambda each: -each[0])[:most]
            return [_made((*row[:5], score)) for score, row in best]

        return self._tried("read", work, [])

    def _known(self, model: str) -> Mapping[bytes, "array.array[float]"]:
        if model != self._model:

            def work(connection: sqlite3.Connection) -> "dict[bytes, array.array[float]]":
                rows = connection.execute("SELECT digest, vector FROM vectors WHERE model=?", (model,)).fetchall()
                return {digest: array.array("f", vector) for digest, vector in rows}

            self._vectors, self._model = self._tried("read", work, {}), model
        return self._vectors

    def rest(self) -> None:
        """Keep no vector in memory until the next question."""
        self._vectors, self._model = {}, ""

    def _found(self, statement: str, asked: tuple[object, ...]) -> list[Found]:
        def work(connection: sqlite3.Connection) -> list[Found]:
            return [_made(row) for row in connection.execute(statement, asked).fetchall()]

        return self._tried("read", work, [])


def _made(row: tuple[int, str, int, int, str, float]) -> Found:
    return Found(row[0], DISK.decode(row[1]), row[2], row[3], DISK.decode(row[4]), float(row[5]))


def _among(nodes: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Marks for these nodes in a statement, and their names."""
    names = tuple(DISK.encode(node) for node in nodes)
    return f"({','.join('?' * len(names))})", names


def _kept(text: str) -> str:
    """As it is kept: SQLite's full text search takes a NUL for the end."""
    return DISK.encode(text.replace("\0", " "))


def _indexed(text: str) -> str:
    """A text for FTS5, which parts it at its spaces."""
    if not unspaced_in(text):
        return text
    return RUN.sub(lambda run: f" {' '.join(map(_term, pairs(letters_of(run.group()))))} ", text)


def _terms(word: str) -> list[str]:
    """A word as the index has it: in small letters, without accents, parted where it has an apostrophe; or in pairs."""
    unspaced: list[str] = []
    for run in RUN.findall(word):
        letters = letters_of(run)
        # A pair is one already: of what stood around it here nothing is known.
        unspaced += pairs(letters) if len(letters) > 2 else ["".join(letters)]
    small = unicodedata.normalize("NFD", RUN.sub(" ", word).lower())
    plain = "".join(each for each in small if unicodedata.category(each) != "Mn")
    return [*map(_term, unspaced), *_PART.findall(plain)]


def _term(pair: str) -> str:
    return _SIGN.sub(lambda sign: chr(_PRIVATE_USE + ord(sign.group())), pair)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _add(connection: sqlite3.Connection, row: tuple[str, int, int, bytes, str]) -> None:
    statement = "INSERT INTO excerpts(node, start, ending, digest, text) VALUES(?,?,?,?,?)"
    made = connection.execute(statement, row).lastrowid
    connection.execute("INSERT INTO words(rowid, text) VALUES(?,?)", (made, _indexed(row[4])))


def _drop(connection: sqlite3.Connection, name: str) -> None:
    old = connection.execute("SELECT id, text FROM excerpts WHERE node=?", (name,)).fetchall()
    gone = [(number, _indexed(text)) for number, text in old]
    connection.executemany("INSERT INTO words(words, rowid, text) VALUES('delete',?,?)", gone)
    connection.execute("DELETE FROM excerpts WHERE node=?", (name,))
