"""The journal: every edit of an open text, written within a moment, until the text itself is safely on the disk.

One file for each document, in the user's state folder. It begins with the text that the edits go on from, so that
it can be replayed whatever became of the book's own file. All of it is append-only and framed: length, CRC-32 and
contents (MessagePack). The CRC of an edit starts from the hash of the base text, so that no edit can be taken for one
of another text.
"""

import contextlib
import hashlib
import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.edits import Edit, apply_edit
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage.atomic import disk_error, remove_file, sync_file, sync_folder, write_all, write_atomic
from inkwell.storage.project_info import NO_ID
from inkwell.storage.tree_intent import INTENT_SUFFIX
from inkwell.translation import tr

SUFFIX: Final = ".journal"
_WAITING: Final = ".waiting"
_UNREADABLE: Final = tr("A record of unsaved words cannot be read.")
_DAMAGED: Final = tr("A record of unsaved words is damaged; it was set aside.")
_MAGIC: Final = b"inkwell journal 1\n"
_FRAME: Final = struct.Struct("<II")
_MOST_EDITS: Final = 1_000
"""Edits that the text has already and the journal still holds: with more, replaying a long text would take long."""
_APPEND: Final = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
_PLAIN_NAME: Final = re.compile(r"[a-z0-9]{1,64}")


class _Base(msgspec.Struct, frozen=True):
    """What the edits go on from."""

    node: str
    text: bytes
    """UTF-8, zlib."""
    sha256: bytes
    spans: tuple[Span, ...] = ()


class _About(msgspec.Struct, frozen=True):
    """Whose journals a folder holds."""

    project: str
    folder: str


def _frame(contents: bytes, seed: int = 0) -> bytes:
    return _FRAME.pack(len(contents), zlib.crc32(contents, seed)) + contents


def _edit_bytes(edit: Edit) -> bytes:
    # UTF-8 has no lone surrogates; each piece is mapped by itself, and so comes back by itself.
    return msgspec.msgpack.encode(Edit(edit.at, edit.removed, DISK.encode(edit.inserted), edit.spans))


class Journal:
    """The journal of one document, for the one thread that writes it.

    There is a file only while there are edits that the text's own file lacks. A write that failed is made good by
    the next one: the edits are kept here until they are `saved`.
    """

    def __init__(self, path: Path, node: str, base: Snapshot) -> None:
        self._path = path
        self._node = node
        self._base = base
        self._edits: list[bytes] = []
        self._done = 0
        """How many edits before those here are in the text's own file."""
        self._handle = -1
        self._own = False
        """Whether what is under this name was written or taken up here."""
        self._seed = 0
        self._folder_synced = False
        self._synced = True
        self._suspect = False
        """Whether a flush failed: what the system then made of the file's pages, nobody knows."""

    @classmethod
    def resume(cls, path: Path, unsaved: "Unsaved") -> "Journal":
        """Go on with a journal that an earlier process left; its edits count as the first ones of this."""
        journal = cls(path, unsaved.node, Snapshot.of(unsaved.base, unsaved.base_spans))
        journal._edits = [_edit_bytes(edit) for edit in unsaved.edits]
        journal._own = True
        return journal

    def append(self, edits: Sequence[Edit]) -> None:
        """Write edits behind the others. After that, the end of the process cannot take them.

        Raises:
            InkwellError: DISK; the edits are kept and written with the next ones.
        """
        new = [_edit_bytes(edit) for edit in edits]
        self._edits += new
        self._synced = False
        if self._suspect:
            self._close()
            self._suspect = False
        try:
            if self._handle < 0:
                self._write_whole()
            else:
                write_all(self._handle, b"".join(_frame(each, self._seed) for each in new))
        except OSError as error:
            # The last frame may be half there; the whole is written again, in another file.
            self._close()
            raise _journal_error(error, self._path) from error

    def flusher(self) -> Callable[[], None] | None:
        """Return what flushes all edits so far to the disk, to be called from any thread; None when all of it is there.

        Flushing can take long, and edits that come meanwhile are written all the same. It raises DISK.
        """
        if self._synced or self._handle < 0:
            return None
        handle, folder = os.dup(self._handle), None if self._folder_synced else self._path.parent
        self._synced = self._folder_synced = True

        def flush() -> None:
            try:
                sync_file(handle)
                if folder is not None:
                    sync_folder(folder)
            except OSError as error:
                self._suspect = True
                raise _journal_error(error, self._path) from error
            finally:
                # What is flushed is flushed, whatever the system says to this.
                with contextlib.suppress(OSError):
                    os.close(handle)

        return flush

    def sync(self) -> None:
        """Flush the edits to the disk, so that a power cut cannot take them either. Raises DISK."""
        flush = self.flusher()
        if flush is not None:
            flush()

    def saved(self, edits: int, text: Snapshot) -> None:
        """The text's own file now holds `text`: what the first `edits` edits, ever, had made of it.

        The file goes when it has nothing else to say. Otherwise it goes on: what is in the text already does no harm
        here, and writing the rest anew would keep the next edit waiting.

        Raises:
            InkwellError: DISK; the journal then is longer than it need be, and right all the same.
        """
        there = edits - self._done
        if self._edits[max(there, 0) :] and there < _MOST_EDITS:
            return
        self._edits = self._edits[max(there, 0) :]
        self._done = max(edits, self._done)
        self._base = text
        self._close()
        try:
            if self._edits:
                self._write_whole()
            else:
                remove_file(self._path)
        except OSError as error:
            raise _journal_error(error, self._path) from error

    def close(self) -> None:
        """Let the file go; what is in it stays. Idempotent."""
        self._close()

    def _close(self) -> None:
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.close(self._handle)
        self._handle = -1

    def _write_whole(self) -> None:
        """Write the base and all edits, and stay at the end of the file. Raises OSError."""
        data = self._whole()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not self._own and self._path.exists():
            # Words of an earlier process that nobody could take up yet; the next opening tries again.
            self._path.rename(_free_name(self._path, _WAITING))
        if self._path.exists():
            # What an earlier file holds must not be out of reach for a moment.
            _replace_whole(self._path, data)
            self._synced = True
            self._handle = os.open(self._path, _APPEND)
        else:
            # Under its name only when it is whole: half a base would be worth nothing, and look like damage.
            new = self._path.with_name(self._path.name + ".new")
            _write_new(new, data)
            new.rename(self._path)
            self._handle = os.open(self._path, _APPEND)
            self._folder_synced = False
        self._own = True

    def _whole(self) -> bytes:
        text = DISK.encode(self._base.text()).encode("utf-8")
        digest = hashlib.sha256(text).digest()
        self._seed = zlib.crc32(digest)
        base = _Base(DISK.encode(self._node), zlib.compress(text, 1), digest, self._base.spans())
        frames = b"".join(_frame(each, self._seed) for each in self._edits)
        return _MAGIC + _frame(msgspec.msgpack.encode(base)) + frames


def _write_new(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        write_all(handle, data)
    finally:
        os.close(handle)


def _free_name(path: Path, suffix: str) -> Path:
    free, number = path.with_name(path.name + suffix), 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}.{number}{suffix}")
    return free


def _replace_whole(path: Path, data: bytes) -> None:
    try:
        write_atomic(path, data)
    except InkwellError as error:
        # The caller says what could not be done; here it is a plain failure of the disk.
        raise error.__cause__ if isinstance(error.__cause__, OSError) else OSError(str(error)) from error


def _journal_error(error: OSError, path: Path) -> InkwellError:
    plain = disk_error(error, path)
    why = plain.sentence.partition("because ")[2].partition(";")[0]
    sentence = tr(
        "The record of your last words cannot be kept because {why}; the text itself is still saved.", why=why
    )
    return InkwellError(ErrorKind.DISK, sentence, plain.detail)


@dataclass(frozen=True)
class Unsaved:
    """What a journal holds: the text it went on from, and what the author had made of it."""

    node: str
    base: str
    base_spans: tuple[Span, ...]
    edits: tuple[Edit, ...]
    text: str
    spans: tuple[Span, ...]
    damaged: bool = False
    """Whether something behind the last edit cannot be read, beyond what an interrupted write leaves."""

    @property
    def cursor(self) -> int:
        """Where the last edit ended, in code points."""
        return self.edits[-1].at + len(self.edits[-1].inserted) if self.edits else 0

    def fits(self, text: str) -> bool:
        """Whether the text is one that these edits came through, so that they simply go on from it."""
        return any(len(state) == len(text) and state == text for state in self._states())

    def _states(self) -> Iterator[str]:
        text = self.base
        yield text
        for edit in self.edits:
            text, _ = apply_edit(text, (), Edit(edit.at, edit.removed, edit.inserted))
            yield text


def read_journal(path: Path) -> Unsaved | None:
    """Return what a journal holds; None when nothing of it had come to the disk before the power was cut.

    Raises:
        InkwellError: DAMAGED when its beginning cannot be understood, DISK when it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, _UNREADABLE, repr(error)) from error
    if not data.strip(b"\0"):
        return None
    base, text, at = _read_base(data, path)
    edits, damaged = _read_edits(data, at, zlib.crc32(base.sha256))
    now, spans = text, base.spans
    for number, edit in enumerate(edits):
        try:
            now, spans = apply_edit(now, spans, edit)
        except ValueError:
            edits, damaged = edits[:number], True
            break
    return Unsaved(DISK.decode(base.node), text, base.spans, tuple(edits), now, spans, damaged)


def _read_base(data: bytes, path: Path) -> tuple[_Base, str, int]:
    start = len(_MAGIC) + _FRAME.size
    try:
        if not data.startswith(_MAGIC) or len(data) < start:
            raise ValueError("this is the beginning of no journal")
        length, crc = _FRAME.unpack_from(data, len(_MAGIC))
        contents = data[start : start + length]
        if len(contents) < length or zlib.crc32(contents) != crc:
            raise ValueError("the beginning does not hold together")
        base = msgspec.msgpack.decode(contents, type=_Base)
        text = zlib.decompress(base.text)
        if hashlib.sha256(text).digest() != base.sha256:
            raise ValueError("the base text is not what it was")
        return base, DISK.decode(text.decode("utf-8")), start + length
    except (ValueError, zlib.error, msgspec.MsgspecError) as error:
        raise InkwellError(ErrorKind.DAMAGED, _DAMAGED, f"{path}: {error}") from error


def _read_edits(data: bytes, at: int, seed: int) -> tuple[list[Edit], bool]:
    """Read the edits that are whole; say whether more than an interrupted write is left behind them."""
    found: list[Edit] = []
    while at + _FRAME.size <= len(data):
        length, crc = _FRAME.unpack_from(data, at)
        contents = data[at + _FRAME.size : at + _FRAME.size + length]
        if len(contents) < length:
            return found, False
        if zlib.crc32(contents, seed) != crc:
            # After a power cut a file may have the length of a last write, and nothing but zeros in its place.
            return found, bool(data[at:].strip(b"\0"))
        try:
            edit = msgspec.msgpack.decode(contents, type=Edit)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return found, True
        found.append(Edit(edit.at, edit.removed, DISK.decode(edit.inserted), edit.spans))
        at += _FRAME.size + length
    return found, False


class JournalFolder:
    """The journals of one book, kept with the user: by the book's id and its real path, for copies share ids."""

    def __init__(self, state: Path, project_id: str, folder: Path) -> None:
        self._all = state / "journals"
        self._about = _About(project_id, os.path.realpath(folder))
        self.path = self._all / _key(self._about)

    def of(self, node: str, base: Snapshot) -> Journal:
        """Return the journal of a node whose own file holds `base`."""
        return Journal(self._file(node), node, base)

    def resume(self, unsaved: Unsaved) -> Journal:
        """Return the journal that goes on where an earlier process stopped."""
        return Journal.resume(self._file(unsaved.node), unsaved)

    def _file(self, node: str) -> Path:
        # Files made outside may be called anything; what the system would not take is named by its hash.
        plain = _PLAIN_NAME.fullmatch(node)
        name = node if plain else "~" + hashlib.sha256(node.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self.path / f"{name}{SUFFIX}"

    def prepare(self) -> None:
        """Make the folder, and say in it whose journals these are. Raises DISK."""
        about = self.path / "about.json"
        try:
            known = about.exists()
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _journal_error(error, self.path) from error
        if not known:
            # Or a power cut would take the folder, and with it all that was flushed in it.
            for above in (self._all, *list(self._all.parents)[:2]):
                sync_folder(above)
            write_atomic(about, msgspec.json.encode(self._about))

    def adopt(self) -> None:
        """Take over journals that this book left under another name: it was moved, or its id was lost or found."""
        # What cannot be looked at now is not moved about; it can be taken over the next time.
        with contextlib.suppress(OSError, InkwellError):
            if any(self.path.glob(f"*{SUFFIX}")):
                return
            for folder in self._folders():
                about = _read_about(folder / "about.json")
                files = sorted(each for kept in (SUFFIX, INTENT_SUFFIX) for each in folder.glob(f"*{kept}"))
                if about is None or not self._is_ours(about) or not files:
                    continue
                self.prepare()
                for file in files:
                    file.replace(self.path / file.name)

    def _is_ours(self, about: _About) -> bool:
        if about.project == self._about.project:
            return not Path(about.folder).exists()
        return about.folder == self._about.folder and any(
            each.project.startswith(NO_ID) for each in (about, self._about)
        )

    def _folders(self) -> list[Path]:
        try:
            return sorted(each for each in self._all.iterdir() if each.is_dir() and each != self.path)
        except OSError:
            return []

    def unsaved(self) -> tuple[list[Unsaved], list[InkwellError]]:
        """Return what the journals hold, the one last written last, and what was wrong with those that hold nothing.

        A damaged one is set aside under another name; an empty one is removed.
        """
        found: list[Unsaved] = []
        troubles: list[InkwellError] = []
        try:
            self._take_up_waiting()
            paths = sorted(self.path.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime_ns)
        except OSError as error:
            return [], [InkwellError(ErrorKind.DISK, _UNREADABLE, repr(error))]
        for path in paths:
            try:
                unsaved = read_journal(path)
            except InkwellError as error:
                troubles.append(error)
                if error.kind is ErrorKind.DAMAGED:
                    self._set_aside(path)
                continue
            if unsaved is not None and unsaved.edits:
                if unsaved.damaged:
                    self._keep_copy(path)
                found.append(unsaved)
            elif unsaved is not None and unsaved.damaged:
                troubles.append(InkwellError(ErrorKind.DAMAGED, _DAMAGED, str(path)))
                self._set_aside(path)
            else:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
        return found, troubles

    def _take_up_waiting(self) -> None:
        for path in sorted(self.path.glob(f"*{SUFFIX}*{_WAITING}")):
            original = path.with_name(path.name.partition(SUFFIX)[0] + SUFFIX)
            if not original.exists():
                with contextlib.suppress(OSError):
                    path.rename(original)

    def forget(self, node: str) -> None:
        """Remove the journal of a node whose words are all in the book. Raises DISK."""
        try:
            self._file(node).unlink(missing_ok=True)
        except OSError as error:
            raise _journal_error(error, self._file(node)) from error

    def _keep_copy(self, path: Path) -> None:
        """Of a journal whose beginning can be replayed the rest may still be of use to somebody."""
        with contextlib.suppress(OSError, InkwellError):
            write_atomic(_free_name(path, ".damaged"), path.read_bytes())

    def _set_aside(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.rename(_free_name(path, ".damaged"))


def _key(about: _About) -> str:
    return hashlib.sha256(f"{about.project} {about.folder}".encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _read_about(path: Path) -> _About | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_About)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
