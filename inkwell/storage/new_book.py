"""A book that is not on the disk yet, written as a whole: it appears under its name complete, or not at all."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node_collections import Collection
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.spans import Origin, filled
from inkwell.manuscript.targets import Target
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import IN_THE_WINDOW, sync_file, write_all
from inkwell.storage.authorship import new_record
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.book_publication import with_publication
from inkwell.storage.book_target import with_target
from inkwell.storage.folders import build_folder
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile, new_fields
from inkwell.storage.project_info import FILE_NAME, ProjectInfo, new_project_id
from inkwell.story.bible import Entry
from inkwell.translation import tr

ASSETS: Final = "assets"
"""The folder of pictures and other files that belong to the book."""
_BINARY: Final = getattr(os, "O_BINARY", 0)
_OF_THE_WINDOW: Final = re.compile(rf"\s*[;；,，]\s*{re.escape(IN_THE_WINDOW)}")
"""With what a language parts it by from what stands before."""
_WRITTEN: Final = 0.5
"""How much is done when all is written and nothing is flushed."""


@dataclass(frozen=True)
class NewBook:
    """All that a book begins with. `texts` and `assets` go by node id and by file name; `form` "" is prose."""

    title: str
    manuscript: Manuscript
    texts: Mapping[str, str]
    author: str = ""
    language: str = "en"
    form: str = ""
    entries: tuple[Entry, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    publication: Publication = field(default_factory=Publication)
    collections: tuple[Collection, ...] = ()
    target: int = 0
    """Words that the book is to have; 0 for none."""


def write_new_book(folder: Path, book: NewBook, progress: Callable[[float], object] = lambda _done: None) -> None:
    """Write a book whose texts are imported into a folder that is not there yet, or is empty.

    `progress` is told how much is done, from 0 to 1, and may raise: nothing is left of the book then.

    Raises:
        InkwellError: BAD_INPUT when the folder holds something, DISK; or whatever `progress` raises.
    """
    extra: dict[str, Any] = {"form": book.form} if book.form else {}
    info = ProjectInfo(new_project_id(), book.title, book.author, book.language, extra=extra)
    if book.collections:
        info = replace(info, extra={**info.extra, "collections": [each.told() for each in book.collections]})
    if book.target:
        info = with_target(info, Target(book.target))
    if book.publication != Publication():
        info = with_publication(info, book.publication)

    def fill(temporary: Path) -> None:
        files = _Files(temporary)
        (temporary / "text").mkdir()
        files.write(Path(FILE_NAME), info.encode())
        _write_texts(files, book, progress)
        for name, data in book.assets.items():
            progress(_WRITTEN)
            files.write(Path(ASSETS, safe_name(name)), data)
        files.flush(progress)
        bible = BibleFiles(temporary)
        for entry in book.entries:
            progress(1.0)
            bible.write(entry)

    try:
        build_folder(Path(folder), fill)
    except InkwellError as error:
        # What a save says of the window is not true of a book that was never open.
        raise InkwellError(error.kind, _OF_THE_WINDOW.sub("", error.sentence), error.detail) from error


class _Files:
    """Files of a folder that nobody sees yet: all are written, then all are flushed, which is many times faster."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: list[Path] = []

    def write(self, name: Path, data: bytes) -> None:
        """Write a file. Raises OSError."""
        path = self._folder / name
        path.parent.mkdir(exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            write_all(descriptor, data)
        finally:
            os.close(descriptor)
        self._written.append(path)

    def flush(self, progress: Callable[[float], object]) -> None:
        """See to it that all of them are on the disk. Raises OSError."""
        for number, path in enumerate(self._written):
            progress(_WRITTEN + (1 - _WRITTEN) * number / len(self._written))
            descriptor = os.open(path, os.O_RDWR | _BINARY)
            try:
                sync_file(descriptor)
            finally:
                os.close(descriptor)


def _write_texts(files: _Files, book: NewBook, progress: Callable[[float], object]) -> None:
    nodes = book.manuscript.nodes
    for number, node in enumerate(nodes.values()):
        progress(_WRITTEN * number / len(nodes))
        text = book.texts.get(node.id, "")
        files.write(Path("text", f"{node.id}.md"), NodeFile(Document.new(new_fields(node), text)).encode())
        record = new_record(text, filled((), len(text), Origin.IMPORTED))
        if record:
            files.write(Path("authorship", f"{node.id}.json"), record)


def safe_name(name: str) -> str:
    """The name of a file in `assets`. Raises BAD_INPUT where no file can be called so."""
    if not name or name.startswith(".") or Path(name).name != name or "\\" in name:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A picture has a name that no file can have."), name)
    return name
