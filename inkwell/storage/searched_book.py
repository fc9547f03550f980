"""A book as a search reads it: from the index where that is fresh, from the files where it is not. Always exact."""

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from inkwell.errors import InkwellError
from inkwell.manuscript.searching import SECONDS, Search, Spans, lines
from inkwell.storage.atomic import Stamp
from inkwell.storage.project import Project
from inkwell.storage.search_index import Line, SearchIndex

_MOST: Final = 1_500
"""More paragraphs than these are looked at in the order of the book rather than picked out of the index."""
_KEPT: Final = 12_000_000
"""Code points of texts that are kept in memory while the index cannot keep them."""


class Hit(NamedTuple):
    """A paragraph in which something was found: where it begins in its node's text, its words, the places in it."""

    at: int
    text: str
    spans: Spans


def hits_in(search: Search, rows: Sequence[Line], seconds: float = SECONDS) -> list[Hit]:
    """Return the paragraphs that hold what is looked for. Raises as `Search.spans`."""
    found: list[Hit] = []
    places = iter(rows)
    row, start = next(places, None), 0
    for low, high in search.spans("\n".join(row.text for row in rows), seconds):
        while row is not None and low >= start + len(row.text):
            start += len(row.text) + 1
            row = next(places, None)
        if row is None:
            break
        if not found or found[-1].at != row.at:
            found.append(Hit(row.at, row.text, []))
        found[-1].spans.append((low - start, high - start))
    return found


class SearchedBook:
    """One open project and its index. For one thread, which may be another than the project's own."""

    def __init__(self, project: Project, index: SearchIndex) -> None:
        self._project = project
        self._index = index
        self._stamps: dict[str, Stamp] = {}
        self._stale: dict[str, Stamp] = {}
        """Nodes whose files are otherwise than the index knows them."""
        self._texts: dict[str, tuple[Stamp, list[Line]]] = {}
        self._size = 0

    def look(self) -> None:
        """Look which files changed since they were read. Afterwards nothing is found that is not there any more."""
        there = _stamps(self._project.folder / "text")
        nodes = self._project.manuscript.nodes
        self._stamps = {node_id: there.get(node_id, Stamp()) for node_id in nodes}
        known = self._index.stamps()
        self._stale = {node_id: each for node_id, each in self._stamps.items() if known.get(node_id) != each}
        gone = [node_id for node_id in known if node_id not in nodes]
        if gone:
            self._index.forget(gone)

    def build(self, seconds: float) -> bool:
        """Bring what changed into the index, for about so long. True when all is in it, or nothing can be."""
        until = time.monotonic() + seconds
        while self._stale and self._index.works:
            node_id, seen = next(iter(self._stale.items()))
            if not self._index.put(node_id, seen, self._read(node_id)):
                # Another process writes, or the disk does not: until the next look this node is read from its file.
                break
            del self._stale[node_id]
            self._forget(node_id)
            if time.monotonic() > until:
                return not self._stale
        return True

    def _read(self, node_id: str) -> str:
        try:
            return self._project.read_text(node_id).text
        except InkwellError:
            return ""  # It was deleted a moment ago.

    def narrow(self, search: Search) -> Mapping[str, list[int]] | None:
        """What the index can say beforehand of a search, for `hits`; None for nothing."""
        query = search.query
        return None if query.pattern else self._index.narrowed(query.text, _MOST)

    def hits(self, search: Search, node_id: str, narrowed: Mapping[str, list[int]] | None) -> list[Hit]:
        """What is found in a node's file. Raises as `Search.spans`."""
        if node_id not in self._stale and narrowed is not None:
            few = self._index.lines(narrowed.get(node_id, ()))
            if few is not None:
                return hits_in(search, few)
        return hits_in(search, self._lines(node_id))

    def _lines(self, node_id: str) -> list[Line]:
        if node_id not in self._stale:
            found = self._index.lines_of(node_id)
            if found is not None:
                return found
        seen = self._stamps.get(node_id, Stamp())
        kept = self._texts.get(node_id)
        if kept is not None and kept[0] == seen:
            return kept[1]
        read = [Line(at, text) for at, text in lines(self._read(node_id))]
        self._keep(node_id, seen, read)
        return read

    def _keep(self, node_id: str, seen: Stamp, read: list[Line]) -> None:
        self._forget(node_id)
        size = sum(len(each.text) for each in read)
        if self._size + size <= _KEPT:
            self._texts[node_id] = (seen, read)
            self._size += size

    def _forget(self, node_id: str) -> None:
        kept = self._texts.pop(node_id, None)
        if kept is not None:
            self._size -= sum(len(each.text) for each in kept[1])

    def close(self) -> None:
        """Let the index go."""
        self._index.close()


def _stamps(folder: Path) -> dict[str, Stamp]:
    try:
        return dict(_each_stamp(folder))
    except OSError:
        return {}


def _each_stamp(folder: Path) -> Iterator[tuple[str, Stamp]]:
    with os.scandir(folder) as found:
        for each in found:
            if each.name.endswith(".md"):
                # The entry's own numbers leave out the inode on Windows.
                seen = Path(each.path).stat()
                yield each.name[:-3], Stamp(seen.st_mtime_ns, seen.st_size, seen.st_ino)
