"""Every scene as it was: versions kept beside the book, readable without Inkwell, fewer of them with age."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.counts import count_words
from inkwell.manuscript.spans import Span, is_unknown, unknown, within
from inkwell.storage.authorship import AuthorshipFile, understood
from inkwell.storage.bible_versions import BibleVersions
from inkwell.storage.book_versions import BookVersion, BookVersions
from inkwell.storage.node_file import NodeFile
from inkwell.storage.shared_versions import SharedVersions
from inkwell.storage.thinning import worth_keeping
from inkwell.storage.version_files import VersionFiles, time_of
from inkwell.translation import tr

__all__ = ["BookVersion", "History", "Version"]

_NOT_UTF_8: Final = tr("This version is not UTF-8 text; its file is history/{}/{}.md.")
_NO_LABEL: Final = tr("A version of the book needs a name.")
_UNREADABLE: Final = tr("The book was not kept under a name, because “{}” cannot be read.")


@dataclass(frozen=True, slots=True)
class Version:
    """One node as it was at one time. `name` is its file's, and sorts by time; `label` what a named book calls it."""

    node: str
    name: str
    time: datetime
    words: int
    label: str = ""


class History:
    """The versions of one project, in its `history/`. May be used from any thread; from one process at a time."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._folder = project / "history"
        self._books = BookVersions(self._folder)
        self._bible, self._shared = BibleVersions(project), SharedVersions(project)
        self._lock = threading.RLock()
        self._thinned: date | None = None
        self._words: dict[tuple[str, str], int] = {}

    # scenes

    def record(self, node_id: str, data: bytes, spans: Sequence[Span] | None, now: datetime) -> Version | None:
        """Keep a node's file as it is now; when this returns, the version is on the disk.

        `data` are the file's bytes, `spans` those of its text, None where nothing is known of them. Return None when
        the newest version is the same. Afterwards older versions are thinned: this node's, and once a day everybody's.

        Raises:
            InkwellError: DISK; the text itself is not touched.
        """
        files = VersionFiles(self._folder, node_id)
        spans = _told(data, spans)
        with self._lock:
            last = files.last(now)
            if last is not None and files.holds(last, data):
                if spans is not None and files.spans(last) is None:
                    files.write_spans(last, spans)
                return None
            name = files.write(data, spans, now)
            self._words[node_id, name] = _words(node_id, name, data)
            version = self._version(files, name, "")
            self._thin_after(node_id, now)
            return version

    def versions(self, node_id: str) -> tuple[Version, ...]:
        """Return a node's versions, newest first."""
        files = VersionFiles(self._folder, node_id)
        labels = {book.nodes[node_id]: book.label for book in self._books.all() if node_id in book.nodes}
        return tuple(self._version(files, name, labels.get(name, "")) for name in reversed(files.names()))

    def texts(self, node_id: str) -> Iterator[str]:
        """Yield the texts of a node's versions, newest first, each read when it is asked for; damaged ones left out."""
        files = VersionFiles(self._folder, node_id)
        for name in reversed(files.names()):
            try:
                yield _body(node_id, name, files.data(name))
            except InkwellError:
                continue

    def count(self, node_id: str) -> int:
        """Return how many versions of a node there are, without reading them."""
        return len(VersionFiles(self._folder, node_id).names())

    def _version(self, files: VersionFiles, name: str, label: str) -> Version:
        time = time_of(name)
        if time is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This version is no longer in the history."), repr(name))
        key = (files.node, name)
        if key not in self._words:
            try:
                self._words[key] = _words(files.node, name, files.data(name))
            except InkwellError:
                return Version(files.node, name, time, 0, label)
        return Version(files.node, name, time, self._words[key], label)

    def data(self, version: Version) -> bytes:
        """Return the bytes that the node's file was.

        Raises:
            InkwellError: NOT_FOUND, or DAMAGED when the file cannot be read or was changed.
        """
        return VersionFiles(self._folder, version.node).data(version.name)

    def read(self, version: Version) -> tuple[str, tuple[Span, ...]]:
        """Return the text and its spans.

        Raises:
            InkwellError: NOT_FOUND, or DAMAGED when the file cannot be read, was changed, or is no UTF-8 text.
        """
        text = _body(version.node, version.name, self.data(version))
        known = VersionFiles(self._folder, version.node).spans(version.name)
        if known is None:
            return text, unknown(text)
        return text, understood(within(known.spans, 0, len(text)), text, known.format)

    def nodes(self) -> tuple[str, ...]:
        """Return the ids of all nodes that have versions, in the book or not."""
        try:
            folders = sorted(path.name for path in self._folder.iterdir() if path.is_dir())
        except OSError:
            return ()
        return tuple(name for name in folders if not name.startswith(".") and self.count(name))

    # the whole book

    def name_book(self, label: str, now: datetime) -> BookVersion:
        """Keep the whole book as it is on the disk, with its bible and the series', under a name, until `forget_book`.

        Raises:
            InkwellError: BAD_INPUT for an empty name, DISK when a text cannot be read or kept; then no name is given.
        """
        if not label.strip():
            raise InkwellError(ErrorKind.BAD_INPUT, _NO_LABEL)
        with self._lock:
            nodes = {path.stem: self._kept(path, now) for path in self._texts()}
            return self._books.add(label.strip(), nodes, now, self._bible.kept(now), self._shared.kept(now) or None)

    def _texts(self) -> list[Path]:
        folder = self._project / "text"
        try:
            return sorted(p for p in folder.iterdir() if p.suffix == ".md" and p.name[0] != "." and p.is_file())
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, _UNREADABLE.format(folder.name), repr(error)) from error

    def _kept(self, path: Path, now: datetime) -> str:
        """Return the name of a version that is this file: one that is there already, or a new one."""
        files = VersionFiles(self._folder, path.stem)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, _UNREADABLE.format(path.name), repr(error)) from error
        there = next((name for name in reversed(files.names()) if files.holds(name, data)), None)
        return there or files.write(data, self._spans(path.stem, data), now)

    def _spans(self, node_id: str, data: bytes) -> tuple[Span, ...] | None:
        try:
            return AuthorshipFile(self._project, node_id).find(NodeFile.decode(data).document.body)
        except UnicodeDecodeError:
            return None

    def book_versions(self) -> tuple[BookVersion, ...]:
        """Return the named versions of the whole book, newest first."""
        return self._books.all()

    def in_book(self, book: BookVersion) -> Mapping[str, Version]:
        """Return by node id the versions that a named book is made of, as far as they can be read."""
        found: dict[str, Version] = {}
        for node_id, name in book.nodes.items():
            try:
                files = VersionFiles(self._folder, node_id)
                files.data(name)
                found[node_id] = self._version(files, name, book.label)
            except InkwellError:
                continue
        return found

    def book_files(self, book: BookVersion) -> Mapping[str, bytes]:
        """Return by node id the bytes of the files that a named book is made of, as far as they can be read.

        What is in `book.nodes` and not in here is damaged or gone.
        """
        return {node_id: self.data(version) for node_id, version in self.in_book(book).items()}

    def forget_book(self, book: BookVersion) -> None:
        """Take a name back; its texts are then thinned like any others. Raises DISK."""
        with self._lock:
            self._books.remove(book)
            if self._books.protection().until is None:
                # A list that cannot be read may speak of any of them.
                kept = [each for book in self._books.all() for each in (book.bible, book.shared)]
                named = [item for each in kept for item in (each or {}).items()]
                self._bible.prune(named)

    # thinning

    def _thin_after(self, node_id: str, now: datetime) -> None:
        """Thin a node that got a version; and all others once a day, for those that nobody writes in grow old too."""
        everybody = self._thinned != now.date()
        self._thinned = now.date()
        self._thin(self.nodes() if everybody else (node_id,), now)

    def _thin(self, node_ids: Sequence[str], now: datetime) -> None:
        protection = self._books.protection()
        for node_id in node_ids:
            files = VersionFiles(self._folder, node_id)
            times = {name: time for name in files.names() if (time := time_of(name))}
            kept = worth_keeping(times.values(), now)
            gone = [name for name, time in times.items() if time not in kept and not protection.covers(node_id, name)]
            files.remove(gone)
            files.sweep(now)


def _body(node_id: str, name: str, data: bytes) -> str:
    try:
        return NodeFile.decode(data).document.body
    except UnicodeDecodeError as error:
        raise InkwellError(ErrorKind.DAMAGED, _NOT_UTF_8.format(node_id, name), str(error)) from error


def _told(data: bytes, spans: Sequence[Span] | None) -> Sequence[Span] | None:
    """The spans, if they say anything of the text."""
    try:
        return spans if spans is not None and not is_unknown(NodeFile.decode(data).document.body, spans) else None
    except UnicodeDecodeError:
        return None


def _words(node_id: str, name: str, data: bytes) -> int:
    """Count a version's words; none in what is no text."""
    try:
        return count_words(_body(node_id, name, data))
    except InkwellError:
        return 0
