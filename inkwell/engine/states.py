"""Evaluated contexts on disk, so that a scene that is visited again needs no second evaluation.

A file for each model and place: a head (for which tokens), then the data that the engine gave. Only what this
installation wrote is ever given back to an engine, which would believe every byte: head and data carry a keyed
BLAKE2b code. The folder is a cache: whatever goes wrong here, the only loss is time.
"""

import contextlib
import hashlib
import hmac
import logging
import os
import secrets
import shutil
import struct
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec
import psutil

_log = logging.getLogger(__name__)

KEY_BYTES = 32
_KEY_NAME = "installation.key"
_MAGIC = b"INKSTATE"
_VERSION = 1
_CODE_BYTES = 32
_FRONT = struct.Struct(f"<8s{_CODE_BYTES}sI")
"""Magic, the head's code, the head's length."""
_LONGEST_HEAD = 64 << 20
_SUFFIX, _PART = ".state", ".part"
_STALE_SECONDS = 3600.0
"""After this long without a byte, a file that was being written has no writer."""
_MOST_WAITING = 2
"""States that wait to be written; each may be hundreds of megabytes."""

Data = bytes | bytearray | memoryview


def installation_key(folder: Path) -> bytes:
    """The secret of this installation, made on first use: a file in `folder` that only this user may read.

    Where it can be neither read nor written, the key is a new one: then nothing kept earlier is ever loaded.
    """
    path = folder / _KEY_NAME
    for _ in range(2):
        with contextlib.suppress(OSError):
            key = path.read_bytes()
            if len(key) == KEY_BYTES:
                return key
        try:
            _make_key(path)
        except OSError as error:
            _log.info("no key could be kept: %s", error)
            break
    return secrets.token_bytes(KEY_BYTES)


def _make_key(path: Path) -> None:
    """Put a whole key there; one that another process has just put there stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_KEY_NAME)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
        if path.is_file() and path.stat().st_size != KEY_BYTES:
            path.unlink()
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            return
        except OSError:
            # A file system without links; two processes that meet here lose one state at most.
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@dataclass(frozen=True)
class StoredState:
    """A context that was evaluated earlier. `shared` of its tokens, from the first on, are those asked for."""

    place: str
    tokens: tuple[int, ...]
    size: int
    """Bytes of the data."""
    shared: int
    name: str
    code: bytes
    """Of its head: tells it from another that was put in its place since."""


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a state is for."""

    version: int
    model: str
    place: str
    tokens: bytes
    """Ids, four bytes each."""
    size: int
    data_code: bytes


@dataclass(frozen=True)
class _Found:
    """A head whose code is right, and where its data begin."""

    name: str
    head: _Head
    code: bytes
    data_at: int


class _Known(NamedTuple):
    """A state that may be the one looked for."""

    place: str
    tokens: bytes
    size: int
    name: str
    code: bytes


@dataclass(frozen=True)
class _Job:
    """A state on its way to the disk."""

    model_key: str
    place: str
    tokens: bytes
    data: Data
    code: bytes
    """A number, shorter than the code of a head."""


class StateStore:
    """Keeps and finds evaluated contexts in one folder; several processes may use the same.

    Args:
        folder: made when the first state is kept.
        key: `installation_key`.
        limit: bytes that all states together may take; the least recently used goes.
        spare: bytes of the disk that are left free for more important things.
    """

    def __init__(self, folder: Path, key: bytes, limit: int, *, spare: int = 1 << 30) -> None:
        self._folder = folder
        self._key = key
        self._limit = limit
        self._spare = spare
        self._heads: dict[str, tuple[tuple[int, int], _Found]] = {}
        self._waiting: dict[str, _Job] = {}
        self._changed = threading.Condition()
        self._closing = False
        self._number = 0
        self._thread: threading.Thread | None = None
        self.read_speed = 0.0
        """Bytes a second, checking included, as last seen; 0.0 before the first."""
        self.write_speed = 0.0
        _remove_leftovers(folder)

    # Finding ---------------------------------------------------------------------------------------------------------

    def find(self, model_key: str, tokens: Sequence[int]) -> StoredState | None:
        """The state of this model that has most of `tokens` in common, from the first on; of equals the smallest.

        `model_key` names everything that a state depends on: the model's hash, the engine's build, the settings.
        """
        wanted = _packed(tokens)
        with self._changed:
            waiting = dict(self._waiting)
        self._heads = dict(self._read_heads())
        states = [
            _Known(job.place, job.tokens, _size(job.data), name, job.code)
            for name, job in waiting.items()
            if job.model_key == model_key
        ]
        states += [
            _Known(head.place, head.tokens, head.size, name, found.code)
            for name, (_, found) in self._heads.items()
            if (head := found.head).model == model_key and name not in waiting
        ]
        if not states:
            return None
        shared, _, best = max((_common(state.tokens, wanted), -len(state.tokens), state) for state in states)
        if not shared:
            return None
        return StoredState(best.place, _unpacked(best.tokens), best.size, shared, best.name, best.code)

    def _read_heads(self) -> Iterator[tuple[str, tuple[tuple[int, int], _Found]]]:
        for path, mark in _files(self._folder, _SUFFIX):
            known = self._heads.get(path.name)
            if known is not None and known[0] == mark:
                yield path.name, known
            elif (read := self._read_head(path)) is not None:
                yield path.name, (mark, read)

    def _read_head(self, path: Path) -> _Found | None:
        """What a file is for; None, and the file is gone, when this installation did not write it so."""
        try:
            with path.open("rb") as file:
                front = file.read(_FRONT.size)
                magic, code, length = _FRONT.unpack(front) if len(front) == _FRONT.size else (b"", b"", 0)
                raw = file.read(min(length, _LONGEST_HEAD))
        except OSError as error:
            _log.info("a stored state cannot be read: %s", error)
            return None
        if magic == _MAGIC and hmac.compare_digest(code, self._code(raw)):
            # Another version of Inkwell with the same key may write other heads.
            with contextlib.suppress(msgspec.DecodeError):
                head = msgspec.msgpack.decode(raw, type=_Head)
                if head.version == _VERSION and path.name == self._name(head.model, head.place):
                    return _Found(path.name, head, code, _FRONT.size + length)
        self._refuse(path)
        return None

    def _refuse(self, path: Path) -> None:
        _log.warning("a stored state is not as it was written, and is deleted: %s", path.name)
        with contextlib.suppress(OSError):
            path.unlink()

    # Loading ---------------------------------------------------------------------------------------------------------

    def load(self, stored: StoredState) -> bytes | None:
        """The data of a state that was found; None when it is gone, replaced or damaged (then it is deleted)."""
        with self._changed:
            job = self._waiting.get(stored.name)
        if job is not None and job.code == stored.code:
            return bytes(job.data)
        path = self._folder / stored.name
        started = time.perf_counter()
        found = self._read_head(path) if path.is_file() else None
        if found is None or not self._is_same(found, stored):
            return None
        try:
            with path.open("rb") as file:
                file.seek(found.data_at)
                data = file.read(found.head.size)
                rest = file.read(1)
            os.utime(path)
        except OSError as error:
            _log.info("a stored state cannot be read: %s", error)
            return None
        if rest or not hmac.compare_digest(found.head.data_code, self._code(data)):
            self._refuse(path)
            return None
        self.read_speed = len(data) / max(time.perf_counter() - started, 1e-6)
        return data

    @staticmethod
    def _is_same(found: _Found, stored: StoredState) -> bool:
        """Whether a file holds what was found; what was still on its way then is there under another code."""
        return found.code == stored.code or (
            len(stored.code) < _CODE_BYTES and found.head.tokens == _packed(stored.tokens)
        )

    # Keeping ---------------------------------------------------------------------------------------------------------

    def keep(self, model_key: str, place: str, tokens: Sequence[int], data: Data) -> None:
        """Write a state, soon and elsewhere; it replaces the one of this model and place. `data` must not change.

        What does not fit under the limit or on the disk is not kept; nothing is raised.
        """
        with self._changed:
            if self._closing:
                return
            self._number += 1
            name = self._name(model_key, place)
            self._waiting.pop(name, None)
            code = self._number.to_bytes(8, "little")
            self._waiting[name] = _Job(model_key, place, _packed(tokens), data, code)
            for oldest in list(self._waiting)[:-_MOST_WAITING]:
                _log.info("a state was not kept: the disk is too slow for it")
                del self._waiting[oldest]
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_all, name="states", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def wait(self, seconds: float = 60.0) -> bool:
        """Wait until all that was given to `keep` is written or given up; False when that took longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, seconds)

    def close(self) -> None:
        """Write what waits, and end the thread. Nothing is kept from here on."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _write_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                name, job = next(iter(self._waiting.items()))
            try:
                self._write(name, job)
            except OSError as error:
                _log.info("a state was not kept: %s", error)
            finally:
                with self._changed:
                    # Unless a newer one of the same place came meanwhile.
                    if self._waiting.get(name) is job:
                        del self._waiting[name]
                    self._changed.notify_all()

    def _write(self, name: str, job: _Job) -> None:
        started = time.perf_counter()
        head = _Head(_VERSION, job.model_key, job.place, job.tokens, _size(job.data), self._code(job.data))
        raw = msgspec.msgpack.encode(head)
        size = _FRONT.size + len(raw) + head.size
        self._folder.mkdir(parents=True, exist_ok=True)
        if size > self._limit:
            _log.info("a state of %d bytes was not kept: the limit is %d", size, self._limit)
            return
        self._make_room(name, size)
        if shutil.disk_usage(self._folder).free < size + self._spare:
            _log.info("a state was not kept: the disk is nearly full")
            return
        handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=f"{os.getpid()}-", suffix=_PART)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_FRONT.pack(_MAGIC, self._code(raw), len(raw)))
                file.write(raw)
                file.write(job.data)
            Path(temporary).replace(self._folder / name)
        finally:
            Path(temporary).unlink(missing_ok=True)
        self.write_speed = head.size / max(time.perf_counter() - started, 1e-6)

    def _make_room(self, name: str, size: int) -> None:
        """Delete the least recently used states until one of `size` bytes fits under the limit."""
        _remove_leftovers(self._folder)
        others = [(mark, path) for path, mark in _files(self._folder, _SUFFIX) if path.name != name]
        taken = sum(length for (_, length), _ in others)
        for (_, length), path in sorted(others):
            if taken + size <= self._limit:
                return
            # One that cannot be deleted (Windows, while another process reads it) still counts.
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
                taken -= length

    def _name(self, model_key: str, place: str) -> str:
        # Keyed, so that the names say nothing of the book.
        whole = msgspec.msgpack.encode((model_key, place))
        return hashlib.blake2b(whole, key=self._key, digest_size=16).hexdigest() + _SUFFIX

    def _code(self, data: Data) -> bytes:
        return hashlib.blake2b(data, key=self._key, digest_size=_CODE_BYTES).digest()


def _files(folder: Path, suffix: str) -> Iterator[tuple[Path, tuple[int, int]]]:
    """The ordinary files with this ending, each with when it was last used (nanoseconds) and its size."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        with contextlib.suppress(OSError):
            if entry.name.endswith(suffix) and entry.is_file(follow_symlinks=False):
                known = entry.stat(follow_symlinks=False)
                yield Path(entry.path), (known.st_mtime_ns, known.st_size)


def _remove_leftovers(folder: Path) -> None:
    """Delete what writers left that were killed."""
    for path, (modified, _) in _files(folder, _PART):
        writer = path.name.split("-")[0]
        alive = writer.isdecimal() and psutil.pid_exists(int(writer))
        if not alive or time.time() - modified / 1e9 > _STALE_SECONDS:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _packed(tokens: Sequence[int]) -> bytes:
    return struct.pack(f"<{len(tokens)}I", *tokens)


def _unpacked(tokens: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(tokens) // 4}I", tokens)


def _size(data: Data) -> int:
    return memoryview(data).nbytes


def _common(one: bytes, other: bytes) -> int:
    """How many tokens, from the first on, two packed sequences have in common; compares by halves."""
    low, high = 0, min(len(one), len(other)) // 4
    while low < high:
        middle = (low + high + 1) // 2
        same = one[4 * low : 4 * middle] == other[4 * low : 4 * middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
