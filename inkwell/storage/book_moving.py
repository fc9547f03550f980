"""Parts of a book put into another one, with who wrote their words, how they were before, and their pictures.

Files are copied; the originals stay, so that an interruption leaves words in two books, never in none. A text comes
last of what belongs to it, and a part after all that lies below it: what is seen in the other book is whole.
"""

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.order import between, is_key
from inkwell.storage.atomic import Stamp, disk_error, remove_file, sync_folder, write_atomic
from inkwell.storage.lock import ProjectLock
from inkwell.storage.new_book import ASSETS
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project import Project
from inkwell.storage.runs import RunLog

_BESIDE: Final = ("authorship/{}.json", "summaries/{}.md")


def send_parts(source: Project, tops: Sequence[str], folder: Path, state: Path) -> str:
    """Copy nodes and all below them to the end of the book in `folder`, which is locked meanwhile; return its title.

    What is copied is what is on the disk. Runs of models come along without the prompts that they were given: those
    are of the first book.

    Raises:
        InkwellError: HeldElsewhereError when another Inkwell has that book, READ_ONLY, CONFLICT when it has one of
            the parts already or another picture of the same name, NOT_FOUND, DAMAGED, DISK; nothing of the parts is
            in the other book then.
    """
    with ProjectLock.hold(folder, state):
        target = Project.open(folder)
        if target.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, target.why, str(folder))
        nodes = [node for top in tops for node in (source.manuscript.node(top), *source.manuscript.descendants(top))]
        for node in nodes:
            if node.id in target.manuscript.nodes or _text(folder, node.id).exists():
                sentence = f"“{target.info.title}” has “{node.title}” already, so nothing was moved."
                raise InkwellError(ErrorKind.CONFLICT, sentence, node.id)
        texts = _texts(source, target, nodes, tops)
        _send_pictures(source.folder, folder, texts.values())
        _send_runs(source.folder, folder, list(texts))
        for node_id in texts:
            _send_beside(source.folder, folder, node_id)
        _send_texts(folder, texts)
        return target.info.title


def _text(folder: Path, node_id: str) -> Path:
    return folder / "text" / f"{node_id}.md"


def _texts(source: Project, target: Project, nodes: Sequence[Node], tops: Sequence[str]) -> dict[str, bytes]:
    """The files' bytes as they are to be in the other book, the deepest first."""
    orders = [node.order for node in target.manuscript.children(None) if is_key(node.order)]
    order = max(orders, default=None)
    made: dict[str, bytes] = {}
    for node in nodes:
        data = source.read_data(node.id)
        if data is None:
            raise InkwellError(ErrorKind.NOT_FOUND, f"The file of “{node.title}” is gone.", node.id)
        if node.id in tops:
            order = between(order, None)
            data = _placed(data, order, node)
        made[node.id] = data
    return dict(reversed(made.items()))


def _placed(data: bytes, order: str, node: Node) -> bytes:
    try:
        file = NodeFile.decode(data)
    except UnicodeDecodeError as error:
        sentence = f"“{node.title}” is not UTF-8 text, so it was left where it is."
        raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
    return file.with_document(file.document.with_fields({"parent": "", "order": order})).encode()


def _send_texts(folder: Path, texts: dict[str, bytes]) -> None:
    written: list[Path] = []
    try:
        _make(folder, folder / "text")
        for node_id, data in texts.items():
            path = _text(folder, node_id)
            write_atomic(path, data, Stamp())
            written.append(path)
    except InkwellError:
        for path in written:
            # What stays has its original in the first book: twice is better than not at all.
            with contextlib.suppress(OSError):
                remove_file(path)
        raise


def _send_beside(source: Path, folder: Path, node_id: str) -> None:
    """The record of who wrote it, its summary, and its versions."""
    for name in _BESIDE:
        _copy(source / name.format(node_id), folder / name.format(node_id), folder)
    for path in _files(source / "history" / node_id):
        goal = folder / "history" / node_id / path.name
        if not goal.exists():
            _copy(path, goal, folder)


def _send_pictures(source: Path, folder: Path, texts: Iterable[bytes]) -> None:
    whole = b"\n".join(texts).decode("utf-8", "replace")
    for path in _files(source / ASSETS):
        if f"{ASSETS}/{path.name}" not in whole and f"{ASSETS}/{quote(path.name)}" not in whole:
            continue
        goal = folder / ASSETS / path.name
        if not goal.exists():
            _copy(path, goal, folder)
        elif _read(goal) != _read(path):
            sentence = f"The other book has another picture called “{path.name}”, so nothing was moved."
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(goal))


def _send_runs(source: Path, folder: Path, ids: Sequence[str]) -> None:
    log = RunLog(folder)
    known = {run.id for run in log.of(*ids)}
    for run in RunLog(source).of(*ids):
        if run.id not in known:
            log.append(msgspec.structs.replace(run, record=None, blocks=(), record_in="", told=()))


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, f"“{folder.name}” cannot be read.", repr(error)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, f"“{path.name}” cannot be read.", repr(error)) from error


def _copy(path: Path, goal: Path, book: Path) -> None:
    if path.is_file():
        _make(book, goal.parent)
        write_atomic(goal, _read(path))


def _make(book: Path, folder: Path) -> None:
    """Make a folder inside the book, never the book's own. Raises DISK."""
    try:
        for each in reversed([folder, *folder.parents]):
            if book in each.parents and not each.is_dir():
                each.mkdir(exist_ok=True)
                sync_folder(each.parent)
    except OSError as error:
        raise disk_error(error, folder) from error
