"""A copy of a book whose own folder can no longer be trusted: what can be read of it, and all that is in memory."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.folders import build_folder, is_not_the_books, refuse_inside
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile, new_fields
from inkwell.storage.project import Project
from inkwell.storage.project_info import FILE_NAME
from inkwell.translation import tr


def rescue(project: Project, folder: Path, texts: Mapping[str, tuple[str, tuple[Span, ...]]]) -> tuple[str, ...]:
    """Write a copy of the book to `folder`, with these texts by node id in place of what is on the disk.

    Return sentences on files that could not be read and are missing from the copy. The copy appears whole or not at
    all, and has an id of its own.

    Raises:
        InkwellError: BAD_INPUT for a folder that is taken or inside the book's own, DISK when it cannot be written.
    """
    refuse_inside(project.folder, folder)
    left: list[str] = []

    def fill(temporary: Path) -> None:
        unread = tuple(_copy_readable(project.folder, temporary))
        left.extend(tr("“{name}” could not be read.", name=name) for name in unread)
        (temporary / "text").mkdir(exist_ok=True)
        write_atomic(temporary / FILE_NAME, project.info.with_new_id().encode())
        for node in project.manuscript.nodes.values():
            path = temporary / "text" / f"{node.id}.md"
            if node.id in texts or not path.exists():
                if node.id not in texts and f"text/{node.id}.md" not in unread:
                    # Its folder is gone, so that nothing was there to be tried.
                    left.append(tr("The text of “{title}” is not there to be read.", title=node.title))
                text, spans = texts.get(node.id, ("", ()))
                write_atomic(path, _with_text(path, new_fields(node), text))
                AuthorshipFile(temporary, node.id).write(text, spans)

    build_folder(folder, fill)
    return tuple(left)


def _copy_readable(source: Path, target: Path) -> Iterator[str]:
    """Copy what can be read, and yield the names of files that cannot: here a part is better than nothing."""
    closed: list[str] = []
    for place, folders, names in os.walk(source, onerror=lambda error: closed.append(str(error.filename))):
        folders[:] = [each for each in folders if not is_not_the_books(each)]
        here = target / Path(place).relative_to(source)
        here.mkdir(exist_ok=True)
        for name in sorted(names):
            if is_not_the_books(name):
                continue
            try:
                data = Path(place, name).read_bytes()
            except OSError:
                yield Path(place, name).relative_to(source).as_posix()
                continue
            write_atomic(here / name, data)
    for folder in closed:
        yield Path(folder).relative_to(source).as_posix()


def _with_text(path: Path, fields: Mapping[str, str | tuple[str, ...]], text: str) -> bytes:
    try:
        file = NodeFile.decode(path.read_bytes())
    except (OSError, UnicodeDecodeError):
        file = NodeFile(Document.new(fields, ""))
    return file.with_document(file.document.with_body(text)).encode()
