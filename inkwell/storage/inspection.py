"""Looking through a book's folder for what is damaged, lost or left over. Nothing is written."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.storage.atomic import Stamp
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.erased import erased_nodes
from inkwell.storage.finding import Finding, Kind
from inkwell.storage.history import History
from inkwell.storage.node_file import NodeFile, node_of
from inkwell.storage.project_info import FILE_NAME, FORMAT, read_info
from inkwell.storage.quarantine import FOLDER as QUARANTINE
from inkwell.storage.record_damage import (
    authorship_is_sound,
    damaged_lines,
    list_is_sound,
    note_is_sound,
    spans_are_sound,
)
from inkwell.storage.series import read_series, series_folder
from inkwell.storage.shared_copies import COPIES, good_copy
from inkwell.storage.text_damage import TextDamage, text_damage
from inkwell.storage.tree_copy import is_temporary
from inkwell.storage.tree_reading import ReadTree, has_text, read_tree, seen_stamp
from inkwell.storage.version_files import VersionFiles, time_of_stamp
from inkwell.translation import tr

_FORMAT_SAID: Final = re.compile(rb'"format"\s*:\s*(\d{1,9})')
_MOVED: Final = tr("It is moved to “quarantine”.")
_REPLACED: Final = tr(
    "It is kept in “quarantine”, and its last good version from the history is put in its place, "
    "or what can be read of it where there is none."
)
_TEXT_SENTENCES: Final[dict[TextDamage, str]] = {
    "empty": tr("“{}” ({}) is empty: not even its heading is left."),
    "nul": tr("“{}” ({}) is filled with zeros, as happens when the power fails."),
    "not_utf8": tr("“{}” ({}) is not UTF-8 text."),
    "front_matter": tr("The front matter of “{}” ({}) cannot be understood."),
}


def inspect(folder: Path) -> tuple[Finding, ...]:
    """Return all that is wrong with a book's folder; nothing when it is sound.

    Raises:
        InkwellError: NOT_FOUND when there is no book, NEWER_FORMAT, DISK when the folder cannot be read at all.
    """
    folder = Path(folder).absolute()
    first = tuple(_project(folder))
    return (*first, *_Inspection(folder).findings())


def _project(folder: Path) -> Iterator[Finding]:
    path = Path(FILE_NAME)
    try:
        info, sentence = read_info(folder)
    except InkwellError as error:
        if error.kind is not ErrorKind.DISK or not _can_list(folder):
            raise
        yield _unreadable(path)
        return
    if not info.lost and not info.damaged:
        return
    if info.damaged:
        _refuse_newer(folder)
    how = tr("It is written anew with what can be read of it, or else with the folder's name.")
    yield Finding(
        "project",
        None,
        path,
        sentence or tr("{file_name} does not say which book this is.", file_name=FILE_NAME),
        True,
        how,
    )


def _refuse_newer(folder: Path) -> None:
    """Raise NEWER_FORMAT when a damaged project.json says so: what we would write in its place would be wrong."""
    try:
        said = _FORMAT_SAID.search((folder / FILE_NAME).read_bytes())
    except OSError:
        return
    if said and int(said[1]) > FORMAT:
        sentence = tr(
            "{file_name} is damaged, and “{name}” was written by a newer Inkwell; nothing was touched.",
            file_name=FILE_NAME,
            name=folder.name,
        )
        raise InkwellError(ErrorKind.NEWER_FORMAT, sentence)


def _can_list(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _unreadable(path: Path, node: str | None = None) -> Finding:
    how = tr("See whether you may read it, and whether its disk is sound; nothing is written to it.")
    return Finding("unreadable", node, path, tr("“{as_posix}” cannot be read.", as_posix=path.as_posix()), False, how)


class _Inspection:
    """One look through one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tree: ReadTree = read_tree(folder)
        self._history = History(folder)

    def findings(self) -> Iterator[Finding]:
        """Yield all but what concerns project.json."""
        if not has_text(self._folder):
            sentence = tr("The folder “text” is missing, so the book has no parts, chapters or scenes.")
            yield Finding("folder", None, Path("text"), sentence, True, tr("An empty one is made."))
        for node in self._tree.manuscript.nodes.values():
            yield from self._text(Path("text", f"{node.id}.md"), node)
        yield from self._placed()
        yield from self._lost()
        yield from self._conflicts()
        yield from self._authorship()
        yield from self._runs()
        yield from self._versions()
        yield from self._lists()
        yield from self._trash()
        yield from self._bible()
        yield from self._series()
        yield from self._temporary()

    # texts and their places

    def _text(self, path: Path, node: Node) -> Iterator[Finding]:
        data = self._read(path)
        if data is None:
            yield _unreadable(path, node.id)
            return
        wrong = text_damage(data)
        if wrong is not None:
            yield Finding(wrong, node.id, path, _TEXT_SENTENCES[wrong].format(node.title, path.name), True, _REPLACED)
            return
        for sentence in node_of(node.id, NodeFile.decode(data).document)[1]:
            how = tr("Another kind can be given to it in the book's tree.")
            yield Finding("kind", node.id, path, sentence, False, how)

    def _placed(self) -> Iterator[Finding]:
        tree = self._tree.manuscript
        for node in tree.nodes.values():
            if node.parent is None or tree.shown_under(node.id) is not None:
                continue
            kind: Kind = "cycle" if node.parent in tree.nodes else "parent"
            sentence = (
                tr("“{title}” lies within itself, so it is shown at the top level.", title=node.title)
                if kind == "cycle"
                else tr(
                    "“{title}” lies in a part of the book that is not there, so it is shown at the top level.",
                    title=node.title,
                )
            )
            yield Finding(
                kind, node.id, Path("text", f"{node.id}.md"), sentence, True, tr("It is put at the top level.")
            )

    def _lost(self) -> Iterator[Finding]:
        known = {*self._tree.manuscript.nodes, *self._in_trash(), *erased_nodes(self._folder)}
        for node_id in self._history.nodes():
            if node_id in known or seen_stamp(self._folder / "text" / f"{node_id}.md") != Stamp():
                continue
            sentence = tr(
                "The file of “{last_title}” ({node_id}.md) is gone, but the history has it.",
                last_title=self._last_title(node_id),
                node_id=node_id,
            )
            how = tr("Its last good version is put back into the book.")
            yield Finding("lost", node_id, Path("text", f"{node_id}.md"), sentence, True, how)

    def _in_trash(self) -> set[str]:
        return {path.stem for path in self._glob("trash/*/*.md")}

    def _last_title(self, node_id: str) -> str:
        files = VersionFiles(self._folder / "history", node_id)
        for name in reversed(files.names()):
            try:
                return node_of(node_id, NodeFile.decode(files.data(name)).document)[0].title
            except (InkwellError, UnicodeDecodeError):
                continue
        return node_id

    def _conflicts(self) -> Iterator[Finding]:
        for node_id, paths in self._tree.copies.items():
            title = self._tree.manuscript.nodes[node_id].title
            own = self._read(Path("text", f"{node_id}.md"))
            for path in paths:
                data = self._read(path.relative_to(self._folder))
                same = data is not None and (data == own or not data)
                said = {"title": title, "name": path.name}
                if data and same:
                    sentence = tr("A sync service left the same version of “{title}” beside it: “{name}”.", **said)
                elif same:
                    sentence = tr("A sync service left an empty version of “{title}” beside it: “{name}”.", **said)
                else:
                    sentence = tr("A sync service left another version of “{title}” beside it: “{name}”.", **said)
                how = _MOVED if same else tr("Compare the two and keep what you want of each.")
                yield Finding("conflict", node_id, path.relative_to(self._folder), sentence, same, how)

    # records

    def _authorship(self) -> Iterator[Finding]:
        for path in self._glob("authorship/*.json"):
            data = self._read(path)
            if data is None:
                yield _unreadable(path, path.stem)
            elif not authorship_is_sound(data):
                sentence = tr(
                    "The record of where the words of “{title}” came from is damaged.", title=self._title(path.stem)
                )
                yield Finding("authorship", path.stem, path, sentence, True, _MOVED)
        for path in self._glob("trash/*/*.authorship.json"):
            if self._is_wrong(path, authorship_is_sound):
                sentence = tr("The record of where words in the trash came from ({name}) is damaged.", name=path.name)
                yield Finding("authorship", path.name.split(".")[0], path, sentence, True, _MOVED)

    def _runs(self) -> Iterator[Finding]:
        for path in self._glob("runs/*.jsonl"):
            data = self._read(path)
            if data is None:
                yield _unreadable(path)
            elif not data:
                yield Finding(
                    "runs", None, path, tr("The log of generations ({name}) is empty.", name=path.name), True, _MOVED
                )
            elif number := damaged_lines(data):
                sentence = tr(
                    "{n} lines of the log of generations ({name}) cannot be understood.", "", number, name=path.name
                )
                how = tr("It is kept in “quarantine” as it is, and its sound lines stay in its place.")
                yield Finding("runs", None, path, sentence, True, how)

    def _versions(self) -> Iterator[Finding]:
        for node_id in self._history.nodes():
            files = VersionFiles(self._folder / "history", node_id)
            for name in files.names():
                path = Path("history", node_id, f"{name}.md")
                try:
                    files.data(name)
                except InkwellError as error:
                    if isinstance(error.__cause__, OSError):
                        yield _unreadable(path, node_id)
                        continue
                    sentence = tr(
                        "A version of “{title}” in the history ({name}) is damaged.",
                        title=self._title(node_id),
                        name=path.name,
                    )
                    yield Finding("history", node_id, path, sentence, True, _MOVED)
        for path in self._glob("history/*/*.json"):
            if path.parent.name == "books" or not self._is_wrong(path, spans_are_sound):
                continue
            sentence = tr("The record of where a version's words came from ({name}) is damaged.", name=path.name)
            yield Finding("history", path.parent.name, path, sentence, True, _MOVED)

    def _lists(self) -> Iterator[Finding]:
        for path in self._glob("history/books/*.json"):
            if time_of_stamp(path.stem) is None or not self._is_wrong(path, self._list_is_sound):
                continue
            sentence = tr(
                "The list of what belongs to a named version of the book ({name}) is damaged.", name=path.name
            )
            how = tr(
                "It is kept in “quarantine”; what cannot be read of it is filled in with the versions of that time."
            )
            yield Finding("history", None, path, sentence, True, how)

    def _trash(self) -> Iterator[Finding]:
        for path in self._glob("trash/*/note.json"):
            if self._is_wrong(path, note_is_sound):
                sentence = tr(
                    "A note on what was deleted ({name}) is damaged; the texts themselves are there.",
                    name=path.parent.name,
                )
                yield Finding("trash", None, path, sentence, True, _MOVED)
        for path in self._glob("trash/*/*.md"):
            data = self._read(path)
            wrong = None if data is None else text_damage(data)
            if wrong is not None:
                sentence = _TEXT_SENTENCES[wrong].format(tr("{stem} in the trash", stem=path.stem), path.name)
                yield Finding(wrong, path.stem, path, sentence, True, _REPLACED)

    def _bible(self) -> Iterator[Finding]:
        try:
            read = BibleFiles(self._folder).read()
        except InkwellError:
            # What cannot be listed is found where everything is walked through.
            return
        how = tr("It is left as it is; a text editor can mend it.")
        of_files = {sentence: name for name, found in read.findings.items() for sentence in found}
        for sentence in read.problems:
            name = of_files.get(sentence)
            path = Path("bible", f"{name}.md") if name is not None else Path("bible")
            yield Finding("bible", None, path, sentence, False, how)

    def _series(self) -> Iterator[Finding]:
        """What the books of the series share: it lies outside of the book, and the book has copies."""
        try:
            folder = series_folder(read_info(self._folder)[0], self._folder)
        except InkwellError:
            return
        if folder is None:
            return
        copies = {path.stem for path in self._glob(f"{COPIES}/*.md")}
        try:
            read_series(folder)
            read = BibleFiles(folder).read()
        except InkwellError as error:
            how = tr(
                "Put it back, or leave the series: copies of what it shared are in the book ({count:,}).",
                count=len(copies),
            )
            yield Finding("series", None, Path(FILE_NAME), error.sentence, False, how)
            return
        for name, found in read.findings.items():
            path = Path(os.path.relpath(folder / "bible" / f"{name}.md", self._folder))
            copied = name not in read.entries and good_copy(self._folder, name) is not None
            kind: Kind = "shared" if copied else "bible"
            how = (
                tr("It is kept in “quarantine”, and the book's copy of how it was is put in its place.")
                if copied
                else tr("It is left as it is; a text editor can mend it.")
            )
            yield Finding(
                kind, None, path, tr("In the bible of the series: {found}", found=" ".join(found)), copied, how
            )

    # what is left over

    def _temporary(self) -> Iterator[Finding]:
        unreadable: list[Path] = []
        for place, folders, names in os.walk(self._folder, onerror=lambda e: unreadable.append(Path(e.filename))):
            here = Path(place).relative_to(self._folder)
            for name in sorted([*folders, *names]):
                if is_temporary(name):
                    sentence = tr(
                        "“{as_posix}” was left when Inkwell ended in the middle of writing.",
                        as_posix=(here / name).as_posix(),
                    )
                    yield Finding("temporary", None, here / name, sentence, True, _MOVED)
            folders[:] = [name for name in folders if not is_temporary(name) and here / name != Path(QUARANTINE)]
        for path in unreadable:
            yield _unreadable(path.relative_to(self._folder))

    # reading

    def _title(self, node_id: str) -> str:
        node = self._tree.manuscript.nodes.get(node_id)
        return node.title if node else node_id

    def _read(self, path: Path) -> bytes | None:
        """Return a file's bytes, None when it cannot be read."""
        try:
            return (self._folder / path).read_bytes()
        except OSError:
            return None

    def _is_wrong(self, path: Path, is_sound: Callable[[bytes], bool]) -> bool:
        """Whether a record is damaged; of one that the system does not give out nothing is known."""
        data = self._read(path)
        return data is not None and not is_sound(data)

    def _list_is_sound(self, data: bytes) -> bool:
        return list_is_sound(data, self._folder / "history")

    def _glob(self, pattern: str) -> list[Path]:
        """Return the files of a pattern from the book's folder; none in what cannot be listed (see `_temporary`)."""
        try:
            found = sorted(path for path in self._folder.glob(pattern) if path.is_file())
        except OSError:
            return []
        return [path.relative_to(self._folder) for path in found if not path.name.startswith(".")]
