"""What was deleted: files moved into trash/, with a note that says where they were, until the author empties it.

Each delete has a folder of its own: `note.json`, and for each node `ID.md` and, where there was one,
`ID.authorship.json`. The note is only a help: what it says of the nodes stands in their files too.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node, new_id
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import disk_error, reason, sync_folder, write_atomic
from inkwell.storage.erased import note_erased
from inkwell.storage.node_file import node_of
from inkwell.storage.trash_entry import (
    AUTHORSHIP,
    NOTE,
    Note,
    NotedNode,
    TrashEntry,
    encoded,
    ids_in,
    is_there,
    node_file,
    node_in,
    read_entry,
    read_note,
    root_first,
    stems,
)
from inkwell.translation import tr

_ID_IN_FOLDER_NAME: Final = 40
"""Characters of an id that a folder's name repeats: ids of files made outside may be as long as a name can be."""
_GONE: Final = tr("“{}” is no longer in the trash.")
_NOT_THERE: Final = tr("That is no longer in the trash, so it cannot be brought back.")
_UNREADABLE: Final = tr("This text in the trash cannot be read; its file is trash/{}/{}.md.")


def move_to_trash(project: Path, before: Manuscript, root: str, now: datetime | None = None) -> None:
    """Move the files of `root` and all below it in `before` into a folder of their own under trash/.

    The note is written first and the root's file moved last, so that an interruption leaves a sound tree.
    Raises DISK; what was moved until then is moved back, as far as the disk allows.
    """
    now = now or datetime.now(UTC)
    nodes = [before.node(root), *before.descendants(root)]
    begun = _begun(project, root, [node.id for node in nodes])
    name = f"{now:%Y%m%d-%H%M%S}-{root[:_ID_IN_FOLDER_NAME]}-{secrets.token_hex(2)}"
    folder = begun or project / "trash" / name
    noted = [NotedNode(node.id, node.kind.value, node.title, node.parent, node.order) for node in nodes]
    moved: list[tuple[Path, Path]] = []
    try:
        if begun is None:
            _make(folder)
        else:
            known = {node.id for node in nodes}
            noted += [each for each in read_note(begun).nodes if each.id not in known]
        note = {"format": 1, "deleted": now.isoformat(timespec="seconds"), "root": root}
        write_atomic(folder / NOTE, encoded({**note, "nodes": msgspec.to_builtins(noted)}))
        for source, target in _moves(project, folder, [node.id for node in reversed(nodes)]):
            if _move(source, target):
                moved.append((source, target))
    except (OSError, InkwellError) as error:
        _move_back(moved, folder)
        raise disk_error(error, folder) if isinstance(error, OSError) else error from error
    for changed in (folder, project / "authorship", project / "text"):
        sync_folder(changed)


def _begun(project: Path, root: str, ids: Sequence[str]) -> Path | None:
    """The folder of a delete of this node that was cut short, so that the rest of it goes where the first part is.

    The topmost node is moved last, so such a folder has a note of it and not its text.
    """
    mark = f"-{root[:_ID_IN_FOLDER_NAME]}-"
    with contextlib.suppress(OSError):
        for folder in sorted((project / "trash").iterdir(), reverse=True):
            if mark not in folder.name or folder.is_symlink() or not folder.is_dir():
                continue
            there = set(ids_in(folder))
            # What is in the book again and in there too has two texts, and both are kept.
            if read_note(folder).root == root and there and not there & set(ids):
                return folder
    return None


def _make(folder: Path) -> None:
    """Make a folder in the trash, and never the book's own: it may have been moved away. Raises OSError.

    Its name is on the disk before anything is moved there, or a power cut would take what is in it.
    """
    folder.parent.mkdir(exist_ok=True)
    folder.mkdir()
    for above in folder.parents[:2]:
        sync_folder(above)


def _moves(project: Path, folder: Path, ids: Sequence[str]) -> Iterator[tuple[Path, Path]]:
    """Yield what is to be moved where; a node is deleted when its text is moved, so that comes last."""
    for node_id in ids:
        yield project / "authorship" / f"{node_id}.json", folder / f"{node_id}{AUTHORSHIP}"
        yield project / "text" / f"{node_id}.md", folder / f"{node_id}.md"


def _move(source: Path, target: Path) -> bool:
    """Move a file, and say whether there was one: no authorship, or removed from outside. Raises OSError."""
    try:
        source.rename(target)
    except OSError as error:
        # A target's name that is too long is no trouble while there is nothing to move.
        if isinstance(error, FileNotFoundError) or (error.errno == errno.ENAMETOOLONG and not is_there(source)):
            return False
        raise
    return True


def _move_back(moved: Sequence[tuple[Path, Path]], folder: Path) -> None:
    """Undo a delete that failed. What does not go back stays in the trash, from where the author can bring it back."""
    for source, target in reversed(moved):
        with contextlib.suppress(OSError):
            _rename_free(target, source)
    _remove_empty(folder)


class Trash:
    """The trash of one project. What an interruption left half moved can be brought back or erased like the rest."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._folder = project / "trash"

    def entries(self) -> tuple[TrashEntry, ...]:
        """Return what is in the trash, newest first. What cannot be understood is passed over."""
        found = (read_entry(folder) for folder in self._folders())
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
            return node_file(self._folder / entry.name / f"{node_id}.md").document.body
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE.format(entry.title), str(error)) from error
        except (OSError, UnicodeDecodeError) as error:
            raise InkwellError(ErrorKind.DAMAGED, _UNREADABLE.format(entry.name, node_id), repr(error)) from error

    def nodes(self, entry: TrashEntry) -> tuple[Node, ...]:
        """Return what the texts of an entry say of their nodes, the topmost first."""
        return tuple(node_in(self._folder / entry.name, node_id) for node_id in entry.ids)

    # bringing back

    def restore(self, entry: TrashEntry) -> tuple[str, ...]:
        """Bring a delete back into the book; return the ids it has there now, the topmost node's first.

        Nothing is written over: a node whose id is taken comes back under a new one. Each file is moved by
        one rename, and the note goes last, so that after an interruption the rest can be brought back the same way.

        Raises:
            InkwellError: NOT_FOUND when the entry is gone, DISK.
        """
        folder = self._folder / entry.name
        try:
            ids, note = ids_in(folder), read_note(folder)
            if not ids:
                raise FileNotFoundError(errno.ENOENT, "no texts are left", str(folder))
            order = root_first(ids, note, folder)
            renamed = self._new_ids(folder, note, order)
            _give_new_parents(folder, renamed, order)
            return self._bring_back(folder, renamed, order)
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, _GONE.format(entry.title), repr(error)) from error
        except (OSError, InkwellError) as error:
            cause = error.__cause__ if isinstance(error, InkwellError) else error
            why = reason(cause) if isinstance(cause, OSError) else tr("one of its files cannot be written")
            sentence = tr(
                "“{title}” could not be brought back because {why}; nothing of it is lost.", title=entry.title, why=why
            )
            raise InkwellError(ErrorKind.DISK, sentence, repr(cause)) from error

    def bring_back(self, ids: Sequence[str]) -> None:
        """Restore the deletes that these nodes went in, the topmost one's first.

        Raises:
            InkwellError: DISK, NOT_FOUND when some are no longer in the trash; what is there is back all the same.
        """
        missing = set(ids)
        for folder in self._likely_first(ids[0]):
            if not missing:
                break
            if missing & _ids_or_none(folder) and (entry := read_entry(folder)) is not None:
                missing -= set(self.restore(entry))
        if missing:
            raise InkwellError(ErrorKind.NOT_FOUND, _NOT_THERE, ", ".join(sorted(missing)))

    def _likely_first(self, root: str) -> Iterator[Path]:
        """The folders, newest first, and before all others those that are called by this node."""
        mark = f"-{root[:_ID_IN_FOLDER_NAME]}-"
        return iter(sorted(self._folders(), key=lambda path: (mark in path.name, path.name), reverse=True))

    def _new_ids(self, folder: Path, note: Note, ids: Sequence[str]) -> dict[str, str]:
        """Return new ids for nodes whose own are taken; noted before anything moves, so that they stay the same."""
        renamed = {old: new for old, new in note.renamed.items() if _is_name(new)}
        taken = [node_id for node_id in ids if self._is_taken(renamed.get(node_id, node_id), node_id, folder)]
        if taken:
            renamed |= {node_id: new_id() for node_id in taken}
            changed = msgspec.structs.replace(note, renamed=renamed)
            write_atomic(folder / NOTE, encoded({"format": 1, **msgspec.to_builtins(changed)}))
        return renamed

    def _is_taken(self, target: str, node_id: str, folder: Path) -> bool:
        text, authorship = self._places(target)
        return is_there(text) or (is_there(folder / f"{node_id}{AUTHORSHIP}") and is_there(authorship))

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
            if is_there(folder / f"{node_id}{AUTHORSHIP}"):
                _rename_free(folder / f"{node_id}{AUTHORSHIP}", authorship)
            _rename_free(folder / f"{node_id}.md", text)
        self._bring_back_authorship(folder, renamed)
        for changed in (text_folder, authorship_folder, folder, self._project):
            sync_folder(changed)
        _remove_empty(folder)
        return now_called

    def _bring_back_authorship(self, folder: Path, renamed: Mapping[str, str]) -> None:
        """Bring back records whose texts are in the book: a delete that was cut short had parted them."""
        for node_id in stems(folder, AUTHORSHIP):
            text, authorship = self._places(renamed.get(node_id, node_id))
            if is_there(text) and not is_there(authorship):
                _rename_free(folder / f"{node_id}{AUTHORSHIP}", authorship)

    def mend(self) -> None:
        """Bring back records of authorship whose texts never left the book, because a delete was cut short.

        For the one who may write in the book, when it is opened. What the disk does not allow is left as it is.
        """
        for folder in self._folders():
            with contextlib.suppress(OSError):
                if is_there(folder / NOTE):
                    self._bring_back_authorship(folder, read_note(folder).renamed)
                    _remove_empty(folder)

    # erasing

    def erase(self, entry: TrashEntry) -> None:
        """Erase one delete for good. Raises DISK; what is left of it can then be erased again."""
        self._erase([self._folder / entry.name])

    def empty(self) -> None:
        """Erase all that was deleted, entries of the story bible included, for good. Raises DISK."""
        self._erase([*self._folders(), *_bible_folders(self._folder)])

    def _erase(self, folders: Sequence[Path]) -> None:
        try:
            erased = {folder: ids_in(folder) for folder in folders if is_there(folder)}
            # Noted first: a scene that has versions, and is nowhere else, would be taken for a lost one.
            note_erased(self._project, {node_id for ids in erased.values() for node_id in ids})
            for folder, ids in erased.items():
                if ids or is_there(folder / NOTE):
                    _erase_tree(folder)
        except OSError as error:
            sentence = tr("The trash could not be emptied because {reason}.", reason=reason(error))
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        sync_folder(self._folder)


def _bible_folders(trash: Path) -> list[Path]:
    """The deletes of the story bible (`bible_files`), which have folders of their own one level further down."""
    with contextlib.suppress(OSError):
        return [path for path in (trash / "bible").iterdir() if path.is_dir() and not path.is_symlink()]
    return []


def _ids_or_none(folder: Path) -> set[str]:
    """The ids of the nodes whose texts are in a folder; none where it cannot be read."""
    try:
        return set(ids_in(folder))
    except OSError:
        return set()


def _remove_empty(folder: Path) -> None:
    """Remove a folder in which nothing but the note is left; what somebody else put there stays."""
    with contextlib.suppress(OSError):
        if {path.name for path in folder.iterdir()} <= {NOTE}:
            (folder / NOTE).unlink(missing_ok=True)
            folder.rmdir()
            sync_folder(folder.parent)


def _erase_tree(folder: Path) -> None:
    """Remove a folder, its note last; a link is removed, not what it leads to. Raises OSError."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name == NOTE):
        if path.is_dir() and not path.is_symlink():
            _erase_tree(path)
        else:
            path.unlink(missing_ok=True)
    folder.rmdir()


def _give_new_parents(folder: Path, renamed: Mapping[str, str], ids: Sequence[str]) -> None:
    """Let children follow a parent that comes back under a new id. Raises DISK."""
    for node_id in ids:
        path = folder / f"{node_id}.md"
        try:
            file = node_file(path)
            parent = renamed.get(node_of(node_id, file.document)[0].parent or "")
            document = file.document.with_fields({"parent": parent}) if parent and file.document.head else None
        except (UnicodeDecodeError, InkwellError):
            # It cannot be changed without harm, so it comes back as it is, under what its file names.
            continue
        if document is not None:
            write_atomic(path, file.with_document(document).encode())


def _rename_free(source: Path, target: Path) -> None:
    """Rename a file to a name that must be free. Raises OSError."""
    if is_there(target):
        raise FileExistsError(errno.EEXIST, "there already", str(target))
    source.rename(target)


def _is_name(text: str) -> bool:
    return bool(text) and text[0] != "." and not {os.sep, os.altsep, "\0"} & set(text)
