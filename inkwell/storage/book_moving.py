"""Parts of a book put into another one, with who wrote their words, how they were before, and their pictures.

Files are copied; the originals stay, so that an interruption leaves words in two books, never in none. A text comes
last of what belongs to it, and a part after all that lies below it: what is seen in the other book is whole.
"""

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import quote, unquote

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.order import between, is_key
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import Stamp, disk_error, remove_file, sync_folder, write_atomic
from inkwell.storage.lock import ProjectLock
from inkwell.storage.new_book import ASSETS
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project import Project
from inkwell.storage.run_sending import send_runs
from inkwell.storage.tree_reading import seen_stamp
from inkwell.translation import tr

_LINKED: Final = re.compile(r"\]\(<?\.\./([^)>\s]{1,400})")
"""What a text links to in the book's folder."""
_OWN: Final = frozenset(
    (
        *(
            "project.json",
            "text",
            "bible",
            "shared",
            "summaries",
            "tools",
            "assets",
            "export-presets",
            "continuity.json",
        ),
        *("words.txt", "authorship", "runs", "history", "trash", "quarantine", "inkwell.lock"),
    )
)
"""What in a book's folder is the book's."""
_BESIDE: Final = ("authorship/{}.json", "summaries/{}.md")


@dataclass(frozen=True)
class Sent:
    """Parts that are in another book: its title, each text's bytes there by node, and what each file here was then."""

    title: str
    texts: Mapping[str, bytes]
    stamps: Mapping[str, Stamp]


def send_parts(source: Path, tree: Manuscript, tops: Sequence[str], folder: Path, state: Path) -> Sent:
    """Copy nodes and all below them to the end of the book in `folder`, which is locked meanwhile.

    What is copied is what is on the disk of the book `source`, whose tree this is. What an earlier try that was
    interrupted has put there already stays and is gone on from.

    Raises:
        InkwellError: HeldElsewhereError when another Inkwell has that book, READ_ONLY, CONFLICT when it has another
            version of one of the parts or another picture of the same name, NOT_FOUND, DAMAGED, DISK; nothing of the
            parts is in the other book then.
    """
    if source.resolve() == folder.resolve():
        raise InkwellError(ErrorKind.BAD_INPUT, tr("That is in this book already."), str(folder))
    with ProjectLock.hold(folder, state):
        target = _opened(folder)
        nodes = [node for top in tops for node in (tree.node(top), *tree.descendants(top))]
        stamps = {node.id: seen_stamp(_text(source, node.id)) for node in nodes}
        texts = _texts(source, target, nodes, tops)
        for node in nodes:
            if not _is_free(_text(folder, node.id), texts[node.id]):
                sentence = tr(
                    "“{title}” has “{title2}” already, so nothing was moved.",
                    title=target.info.title,
                    title2=node.title,
                )
                raise InkwellError(ErrorKind.CONFLICT, sentence, node.id)
        _send_pictures(source, folder, texts.values())
        _send_linked(source, folder, texts.values())
        send_runs(source, folder, list(texts))
        for node_id in texts:
            _send_beside(source, folder, node_id)
        return Sent(target.info.title, _send_texts(folder, texts), stamps)


def withdraw_parts(sent: Sent, folder: Path, state: Path) -> None:
    """Put what was sent into the trash of the book that it was sent to, because it is in the first book again.

    Raises:
        InkwellError: as `send_parts`; CONFLICT where anything of it was changed there, or more was put below it: all of
            it stays there then.
    """
    with ProjectLock.hold(folder, state):
        target = _opened(folder)
        tree = target.manuscript
        below = {each.id for node_id in sent.texts if node_id in tree.nodes for each in tree.descendants(node_id)}
        same = all(_is_there(_text(folder, node_id), data) for node_id, data in sent.texts.items())
        if not same or not below <= sent.texts.keys():
            sentence = tr("It was changed in “{title}” meanwhile, so it stays there too.", title=sent.title)
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(folder))
        for node_id in sent.texts:
            if not sent.texts.keys() & {above.id for above in tree.ancestors(node_id)}:
                target.apply(target.manuscript.remove(node_id))


def is_as_sent(sent: Sent, source: Path) -> bool:
    """Whether no file of what was sent is another one in the first book by now."""
    return all(seen_stamp(_text(source, node_id)) == seen for node_id, seen in sent.stamps.items())


def _opened(folder: Path) -> Project:
    target = Project.open(folder)
    if target.read_only:
        raise InkwellError(ErrorKind.READ_ONLY, target.why, str(folder))
    return target


def _is_there(path: Path, data: bytes) -> bool:
    return path.exists() and _read(path) == data


def _is_free(path: Path, data: bytes) -> bool:
    """Whether a text may go there: nothing is there, or it is there already, at whatever place in the book."""
    if not path.exists():
        return True
    try:
        there, sent = NodeFile.decode(_read(path)), NodeFile.decode(data)
    except UnicodeDecodeError:
        return _read(path) == data
    place = {"parent": "", "order": ""}
    return str(there.document.with_fields(place)) == str(sent.document.with_fields(place))


def _text(folder: Path, node_id: str) -> Path:
    return folder / "text" / f"{node_id}.md"


def _texts(source: Path, target: Project, nodes: Sequence[Node], tops: Sequence[str]) -> dict[str, bytes]:
    """The files' bytes as they are to be in the other book, the deepest first."""
    orders = [node.order for node in target.manuscript.children(None) if is_key(node.order)]
    order = max(orders, default=None)
    made: dict[str, bytes] = {}
    for node in nodes:
        if not _text(source, node.id).exists():
            raise InkwellError(ErrorKind.NOT_FOUND, tr("The file of “{title}” is gone.", title=node.title), node.id)
        data = _read(_text(source, node.id))
        if node.id in tops:
            order = between(order, None)
            data = _placed(data, order, node)
        made[node.id] = data
    return dict(reversed(made.items()))


def _placed(data: bytes, order: str, node: Node) -> bytes:
    try:
        file = NodeFile.decode(data)
    except UnicodeDecodeError as error:
        sentence = tr("“{title}” is not UTF-8 text, so it was left where it is.", title=node.title)
        raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
    return file.with_document(file.document.with_fields({"parent": "", "order": order})).encode()


def _send_texts(folder: Path, texts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Write the texts, and return what is there now."""
    written: list[Path] = []
    try:
        _make(folder, folder / "text")
        for node_id, data in texts.items():
            path = _text(folder, node_id)
            if not path.exists():
                write_atomic(path, data, Stamp())
                written.append(path)
    except InkwellError:
        for path in written:
            # What stays has its original in the first book: twice is better than not at all.
            with contextlib.suppress(OSError):
                remove_file(path)
        raise
    return {node_id: _read(_text(folder, node_id)) for node_id in texts}


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
            sentence = tr("The other book has another picture called “{name}”, so nothing was moved.", name=path.name)
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(goal))


def _send_linked(source: Path, folder: Path, texts: Iterable[bytes]) -> None:
    """Files in the book's folder that are no part of the book, as research is, and that a text links to."""
    addresses = {unquote(each) for data in texts for each in _LINKED.findall(data.decode("utf-8", "replace"))}
    for address in sorted(addresses):
        name = PurePosixPath(address)
        if not name.parts or ".." in name.parts or name.is_absolute() or name.parts[0] in _OWN or "\0" in address:
            continue
        path, goal = source.joinpath(*name.parts), folder.joinpath(*name.parts)
        if not path.is_file() or path.is_symlink() or (goal.exists() and _read(goal) == _read(path)):
            continue
        if goal.exists():
            sentence = tr(
                "The other book has another file “{name}”, which is linked to here, so nothing was moved.", name=name
            )
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(goal))
        _copy(path, goal, folder)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=folder.name), repr(error)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error


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
