"""A book as a search reads it: from the index where that is fresh, from the files where it is not. Always exact."""

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from inkwell.errors import InkwellError
from inkwell.manuscript.searching import SECONDS, Search, Searchable, Spans
from inkwell.storage.atomic import Stamp
from inkwell.storage.project import Project
from inkwell.storage.search_index import Line, SearchIndex

_MOST: Final = 1_500
"""More paragraphs than these are looked at in the order of the book rather than picked out of the index."""
_KEPT: Final = 12_000_000
"""Code points of texts that are kept in memory, from one letter that is typed to the next."""


class Hit(NamedTuple):
    """A paragraph in which something was found: where it begins in its node's text, its words, the places in it."""

    at: int
    text: str
    spans: Spans


def hits_in(search: Search, text: Searchable, seconds: float = SECONDS) -> list[Hit]:
    """Return the paragraphs of a text that hold what is looked for. Raises as `Search.spans`."""
    found: list[Hit] = []
    whole, first, behind = text.text, 0, -1
    for low, high in search.spans(text, seconds):
        if low > behind:
            first, behind = whole.rfind("\n", 0, low) + 1, whole.find("\n", high)
            behind = behind if behind >= 0 else len(whole)
            found.append(Hit(first, whole[first:behind], []))
        found[-1].spans.append((low - first, high - first))
    return found


def laid_out(rows: Iterable[Line]) -> str:
    """Put paragraphs in their places in a text; between them there is nothing but line ends."""
    pieces: list[str] = []
    at = 0
    for row in rows:
        pieces += ("\n" * (row.at - at), row.text)
        at = row.at + len(row.text)
    return "".join(pieces)


class SearchedBook:
    """One open project and its index. For one thread, which may be another than the project's own."""

    def __init__(self, project: Project, index: SearchIndex) -> None:
        self._project = project
        self._index = index
        self._stamps: dict[str, Stamp] = {}
        self._stale: dict[str, Stamp] = {}
        """Nodes whose files are otherwise than the index knows them."""
        self._texts: dict[str, tuple[Stamp, Searchable]] = {}
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
        seen = self._stamps.get(node_id, Stamp())
        kept = self._texts.get(node_id)
        if node_id not in self._stale and narrowed is not None:
            if node_id not in narrowed:
                return []
            if kept is None and (few := self._index.lines(narrowed[node_id])) is not None:
                return hits_in(search, Searchable(laid_out(few)))
        if kept is None or kept[0] != seen:
            kept = (seen, Searchable(self._whole(node_id)))
            self._keep(node_id, kept)
        return hits_in(search, kept[1])

    def _whole(self, node_id: str) -> str:
        rows = self._index.lines_of(node_id) if node_id not in self._stale else None
        return self._read(node_id) if rows is None else laid_out(rows)

    def _keep(self, node_id: str, kept: tuple[Stamp, Searchable]) -> None:
        before = self._texts.pop(node_id, None)
        self._size += len(kept[1].text) - (len(before[1].text) if before is not None else 0)
        if self._size <= _KEPT:
            self._texts[node_id] = kept
        else:
            self._size -= len(kept[1].text)

    def rest(self) -> None:
        """Keep no text in memory until the next search."""
        self._texts.clear()
        self._size = 0

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
