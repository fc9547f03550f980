"""What was deleted: files moved into trash/, with a note that says where they were, until the author empties it.

Each delete has a folder of its own: `note.json`, and for each node `ID.md` and, where there was one,
`ID.authorship.json`. The note is only a help: what it says of the nodes stands in their files too.
"""

import contextlib
import json
import os
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.counts import count_words
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import disk_error, reason, sync_folder, write_atomic
from inkwell.storage.node_file import NodeFile, node_of

_NOTE: Final = "note.json"
_AUTHORSHIP: Final = ".authorship.json"
_FOLDER_TIME: Final = re.compile(r"([0-9]{8})-([0-9]{6})-")
_ID_IN_FOLDER_NAME: Final = 40
"""Characters of an id that a folder's name repeats: ids of files made outside may be as long as a name can be."""
_GONE: Final = "“{}” is no longer in the trash."
_UNREADABLE: Final = "This text in the trash cannot be read; its file is trash/{}/{}.md."


class _NotedNode(msgspec.Struct, frozen=True):
    id: str
    kind: str = ""
    title: str = ""
    parent: str | None = None
    order: str = ""


class _Note(msgspec.Struct, frozen=True, omit_defaults=True):
    deleted: str = ""
    root: str = ""
    nodes: tuple[_NotedNode, ...] = ()
    renamed: dict[str, str] = {}
    """New ids for nodes whose old ones were taken when they were to be brought back."""


@dataclass(frozen=True, slots=True)
class TrashEntry:
    """One delete. `title` and `kind` are the topmost node's; `ids` are the nodes whose texts are there, that one first.

    `name` is the folder's name in trash/.
    """

    name: str
    title: str
    kind: NodeKind
    time: datetime
    ids: tuple[str, ...]
    words: int

    @property
    def nodes(self) -> int:
        """How many parts, chapters, scenes and notes."""
        return len(self.ids)


def move_to_trash(project: Path, before: Manuscript, root: str, now: datetime | None = None) -> None:
    """Move the files of `root` and all below it in `before` into a folder of their own under trash/.

    The note is written first and the root's file moved last, so that an interruption leaves a sound tree.
    Raises DISK.
    """
    now = now or datetime.now(UTC)
    folder = project / "trash" / f"{now:%Y%m%d-%H%M%S}-{root[:_ID_IN_FOLDER_NAME]}-{secrets.token_hex(2)}"
    nodes = [before.node(root), *before.descendants(root)]
    note = {
        "format": 1,
        "deleted": now.isoformat(timespec="seconds"),
        "root": root,
        "nodes": [
            {"id": node.id, "kind": node.kind.value, "title": node.title, "parent": node.parent, "order": node.order}
            for node in nodes
        ],
    }
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise disk_error(error, folder) from error
    write_atomic(folder / _NOTE, _encoded(note))
    for node in reversed(nodes):
        # The text first: a record of authorship that is left behind is there again when the text comes back.
        _move(project / "text" / f"{node.id}.md", folder / f"{node.id}.md")
        _move(project / "authorship" / f"{node.id}.json", folder / f"{node.id}{_AUTHORSHIP}")
    for changed in (folder, folder.parent, project, project / "authorship", project / "text"):
        sync_folder(changed)


def _encoded(note: object) -> bytes:
    return DISK.encode(json.dumps(note, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _move(source: Path, target: Path) -> None:
    try:
        # A target's name that is too long is no trouble while there is nothing to move.
        if os.path.lexists(source):
            source.rename(target)
    except FileNotFoundError:
        # Gone already (no authorship, or removed from outside): nothing to keep.
        return
    except OSError as error:
        raise disk_error(error, source) from error


class Trash:
    """The trash of one project. What an interruption left half moved can be brought back or erased like the rest."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._folder = project / "trash"

    def entries(self) -> tuple[TrashEntry, ...]:
        """Return what is in the trash, newest first. What cannot be understood is passed over."""
        found = (_entry(folder) for folder in self._folders())
        return tuple(sorted((e for e in found if e), key=lambda entry: (entry.time, entry.name), reverse=True))

    def _folders(self) -> list[Path]:
        try:
            return [p for p in self._folder.iterdir() if p.is_dir() and not p.is_symlink() and p.name[0] != "."]
        except OSError:
            return []

    def text(self, entry: TrashEntry, node_id: str) -> str:
        """Return the text of a node in the trash.

        Raises:
            InkwellError: NOT_FOUND, or DAMAGED when it cannot be read.
        """
        if node_id not in entry.ids:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE.format(entry.title), repr(node_id))
        try:
            return _decoded(self._folder / entry.name / f"{node_id}.md").document.body
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE.format(entry.title), str(error)) from error
        except (OSError, UnicodeDecodeError) as error:
            raise InkwellError(ErrorKind.DAMAGED, _UNREADABLE.format(entry.name, node_id), repr(error)) from error

    # bringing back

    def restore(self, entry: TrashEntry) -> tuple[str, ...]:
        """Bring a delete back into the book; return the ids it has there now, the topmost node's first.

        Nothing is written over: a node whose id is taken comes back under a new one. Each file is moved by
        one rename, and the note goes last, so that after an interruption the rest can be brought back the same way.

        Raises:
            InkwellError: NOT_FOUND when the entry is gone, DISK.
        """
        folder = self._folder / entry.name
        ids = _ids(folder)
        if not ids:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE.format(entry.title), str(folder))
        note = _read_note(folder)
        order = _root_first(ids, note, folder)
        try:
            renamed = self._new_ids(folder, note, order)
            _give_new_parents(folder, renamed, order)
            return self._bring_back(folder, renamed, order)
        except (OSError, InkwellError) as error:
            cause = error.__cause__ if isinstance(error, InkwellError) else error
            why = reason(cause) if isinstance(cause, OSError) else "one of its files cannot be written"
            sentence = f"“{entry.title}” could not be brought back because {why}; nothing of it is lost."
            raise InkwellError(ErrorKind.DISK, sentence, repr(cause)) from error

    def _new_ids(self, folder: Path, note: _Note, ids: Sequence[str]) -> dict[str, str]:
        """Return new ids for nodes whose own are taken; noted before anything moves, so that they stay the same."""
        renamed = {old: new for old, new in note.renamed.items() if _is_name(new)}
        taken = [node_id for node_id in ids if self._is_taken(renamed.get(node_id, node_id), node_id, folder)]
        if taken:
            renamed |= {node_id: new_id() for node_id in taken}
            changed = msgspec.structs.replace(note, renamed=renamed)
            write_atomic(folder / _NOTE, _encoded({"format": 1, **msgspec.to_builtins(changed)}))
        return renamed

    def _is_taken(self, target: str, node_id: str, folder: Path) -> bool:
        text, authorship = self._places(target)
        has_authorship = os.path.lexists(folder / f"{node_id}{_AUTHORSHIP}")
        return os.path.lexists(text) or (has_authorship and os.path.lexists(authorship))

    def _places(self, node_id: str) -> tuple[Path, Path]:
        return self._project / "text" / f"{node_id}.md", self._project / "authorship" / f"{node_id}.json"

    def _bring_back(self, folder: Path, renamed: Mapping[str, str], ids: Sequence[str]) -> tuple[str, ...]:
        text_folder, authorship_folder = self._project / "text", self._project / "authorship"
        for needed in (text_folder, authorship_folder):
            needed.mkdir(exist_ok=True)
        now_called = tuple(renamed.get(node_id, node_id) for node_id in ids)
        for node_id, target in zip(ids, now_called, strict=True):
            text, authorship = self._places(target)
            # The text last: as long as it is in the trash, its entry is there to be brought back.
            if os.path.lexists(folder / f"{node_id}{_AUTHORSHIP}"):
                _rename_free(folder / f"{node_id}{_AUTHORSHIP}", authorship)
            _rename_free(folder / f"{node_id}.md", text)
        for changed in (text_folder, authorship_folder, folder, self._project):
            sync_folder(changed)
        self._remove_empty(folder)
        return now_called

    def _remove_empty(self, folder: Path) -> None:
        """Remove a folder from which all was brought back; what somebody else put there stays."""
        with contextlib.suppress(OSError):
            if {path.name for path in folder.iterdir()} <= {_NOTE}:
                (folder / _NOTE).unlink(missing_ok=True)
                folder.rmdir()
                sync_folder(self._folder)

    # erasing

    def erase(self, entry: TrashEntry) -> None:
        """Erase one delete for good. Raises DISK; what is left of it can then be erased again."""
        self._erase(self._folder / entry.name)

    def empty(self) -> None:
        """Erase all that was deleted, for good. Raises DISK."""
        for folder in self._folders():
            if (folder / _NOTE).exists() or _ids(folder):
                self._erase(folder)

    def _erase(self, folder: Path) -> None:
        try:
            _erase_tree(folder)
        except FileNotFoundError:
            return
        except OSError as error:
            sentence = f"The trash could not be emptied because {reason(error)}."
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        sync_folder(self._folder)


def _erase_tree(folder: Path) -> None:
    """Remove a folder, its note last; a link is removed, not what it leads to. Raises OSError."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name == _NOTE):
        if path.is_dir() and not path.is_symlink():
            _erase_tree(path)
        else:
            path.unlink(missing_ok=True)
    folder.rmdir()


# Reading an entry


def _entry(folder: Path) -> TrashEntry | None:
    ids = _ids(folder)
    if not ids:
        return None
    note = _read_note(folder)
    ids = _root_first(ids, note, folder)
    noted = next((node for node in note.nodes if node.id == (note.root or ids[0])), None)
    top = _node(folder, ids[0])
    return TrashEntry(
        folder.name,
        noted.title if noted else top.title,
        NodeKind(noted.kind) if noted and noted.kind in set(NodeKind) else top.kind,
        _time(folder, note),
        ids,
        sum(_words(folder / f"{node_id}.md") for node_id in ids),
    )


def _ids(folder: Path) -> tuple[str, ...]:
    """Return the ids of the nodes whose texts are in a folder."""
    try:
        names = sorted(path.stem for path in folder.iterdir() if path.suffix == ".md" and path.is_file())
    except OSError:
        return ()
    return tuple(name for name in names if name[0] != ".")


def _is_name(text: str) -> bool:
    return bool(text) and text[0] != "." and not {os.sep, os.altsep, "\0"} & set(text)


def _read_note(folder: Path) -> _Note:
    """Return the note, or an empty one where it is damaged or missing."""
    try:
        text = DISK.decode((folder / _NOTE).read_bytes().decode("utf-8"))
        return msgspec.convert(json.loads(text), _Note)
    except (OSError, ValueError, RecursionError, msgspec.MsgspecError):
        return _Note()


def _root_first(ids: Iterable[str], note: _Note, folder: Path) -> tuple[str, ...]:
    """Put the ids in the note's order, which begins at the root; without a note, parents before children."""
    noted = {node.id: place for place, node in enumerate(note.nodes)}
    tree = Manuscript({node_id: _node(folder, node_id) for node_id in ids})
    walked = [node.id for _, node in tree.walk()]
    return tuple(sorted(walked, key=lambda node_id: noted.get(node_id, len(noted))))


def _decoded(path: Path) -> NodeFile:
    return NodeFile.decode(path.read_bytes())


def _node(folder: Path, node_id: str) -> Node:
    """Return what a file says of its node; a scene called like the file where it says nothing."""
    try:
        return node_of(node_id, _decoded(folder / f"{node_id}.md").document)[0]
    except (OSError, UnicodeDecodeError):
        return Node(node_id, NodeKind.SCENE, DISK.encode(node_id), None, "")


def _words(path: Path) -> int:
    try:
        return count_words(_decoded(path).document.body)
    except (OSError, UnicodeDecodeError):
        return 0


def _time(folder: Path, note: _Note) -> datetime:
    """Return when it was deleted: as noted, as the folder is called, or when the folder was last changed."""
    found = _FOLDER_TIME.match(folder.name)
    for text in (note.deleted, f"{found[1]}T{found[2]}Z" if found else ""):
        with contextlib.suppress(ValueError, OverflowError):
            time = datetime.fromisoformat(text)
            return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    try:
        return datetime.fromtimestamp(folder.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


# Moving back


def _give_new_parents(folder: Path, renamed: Mapping[str, str], ids: Sequence[str]) -> None:
    """Let children follow a parent that comes back under a new id. Raises DISK."""
    for node_id in ids:
        path = folder / f"{node_id}.md"
        try:
            file = _decoded(path)
            parent = renamed.get(node_of(node_id, file.document)[0].parent or "")
            document = file.document.with_fields({"parent": parent}) if parent and file.document.head else None
        except (UnicodeDecodeError, InkwellError):
            # It cannot be changed without harm, so it comes back as it is, under what its file names.
            continue
        if document is not None:
            write_atomic(path, file.with_document(document).encode())


def _rename_free(source: Path, target: Path) -> None:
    """Rename a file to a name that must be free. Raises OSError."""
    if os.path.lexists(target):
        raise FileExistsError(f"{target} is there already")
    source.rename(target)
