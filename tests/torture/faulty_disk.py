"""A disk that fails on purpose: the n-th file operation below a folder goes wrong, and every one is noted down.

`FaultyDisk` takes the place of the `os` functions while its block runs, in every thread of this process; only paths
below its folder are its business. A file opened for writing past `os` (through `open`, say) is refused with an
`EscapedWrite`, so that nothing is written unseen. A flush is noted and not carried out: nothing here cuts the power,
and thousands of runs need not wait for a drive.
"""

import builtins
import errno
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

NAMING: Final = frozenset({"create", "open", "rename", "replace", "link", "symlink", "unlink", "mkdir", "rmdir"})
"""What changes a folder's list of names, or looks a name up in it."""
WRITING: Final = NAMING | {"write", "fsync", "truncate", "chmod", "utime", "close"}
READING: Final = frozenset({"open", "read", "list", "stat"})
_ALLOCATING: Final = frozenset({"create", "write", "fsync", "truncate", "mkdir", "rename", "replace", "link", "close"})


class EscapedWrite(AssertionError):  # noqa: N818 — it is no error of the disk, and no `except OSError` may hide it
    """Something was written in a way that the torture tests cannot see."""


@dataclass(frozen=True)
class Operation:
    """One operation that succeeded. Paths are relative to the disk's folder, with "/" ("" is the folder itself)."""

    name: str
    path: str
    target: str = ""
    """The new name, of what has two."""
    handle: int = 0
    """Which opening of a file it belongs to; each opening has a number of its own."""
    offset: int = 0
    """Bytes: where the data was written, or the size that a file was cut to."""
    data: bytes = b""
    flags: int = 0


@dataclass(frozen=True)
class Failure:
    """A way to fail: the n-th of the operations in `names` gets `error`.

    `repeats`: how often in all, when the same thing is tried again. `lasting`: everything in `names` fails from then
    on. `sharing`: as Windows refuses while somebody else has the file open. `short`: half of the data is written
    first, and the error follows at the next write; without an error that one succeeds.
    """

    label: str
    error: int
    names: frozenset[str] = WRITING
    repeats: int = 1
    lasting: bool = False
    sharing: bool = False
    short: bool = False

    def __str__(self) -> str:
        return self.label


FULL: Final = Failure("ENOSPC", errno.ENOSPC, _ALLOCATING)
FULL_FOR_GOOD: Final = Failure("ENOSPC-lasting", errno.ENOSPC, _ALLOCATING, lasting=True)
BROKEN: Final = Failure("EIO", errno.EIO)
BROKEN_FOR_GOOD: Final = Failure("EIO-lasting", errno.EIO, lasting=True)
DENIED: Final = Failure("EACCES", errno.EACCES, NAMING | {"chmod", "utime", "truncate"})
READ_ONLY: Final = Failure("EROFS", errno.EROFS, WRITING - {"open", "close", "fsync"})
READ_ONLY_FOR_GOOD: Final = Failure("EROFS-lasting", errno.EROFS, WRITING - {"open", "close", "fsync"}, lasting=True)
SHORT: Final = Failure("short-write", errno.ENOSPC, frozenset({"write"}), short=True)
SHORT_ONLY: Final = Failure("short-write-then-more", 0, frozenset({"write"}), short=True)
SHARED_ONCE: Final = Failure("sharing-once", errno.EACCES, NAMING, sharing=True)
SHARED_TWICE: Final = Failure("sharing-twice", errno.EACCES, NAMING, repeats=2, sharing=True)
SHARED_FOR_GOOD: Final = Failure("sharing-forever", errno.EACCES, NAMING, repeats=1_000_000, sharing=True)
UNREADABLE: Final = Failure("EIO-reading", errno.EIO, READING)
FAILURES: Final = (
    FULL,
    FULL_FOR_GOOD,
    BROKEN,
    BROKEN_FOR_GOOD,
    DENIED,
    READ_ONLY,
    READ_ONLY_FOR_GOOD,
    SHORT,
    SHORT_ONLY,
    SHARED_ONCE,
    SHARED_TWICE,
    SHARED_FOR_GOOD,
)


@dataclass
class _Handle:
    number: int
    path: str
    written: bool
    short: bool = False
    """The next write is the one after a short one."""


class FaultyDisk:
    """One disk, from the moment its block begins. `operations` is what succeeded, in order; `counted` how many came.

    Without a failure it only takes notes. `disks` are folders below (or beside) that count as drives of their own:
    nothing can be renamed from one to another.
    """

    def __init__(self, folder: Path, failure: Failure | None = None, at: int = 0, disks: tuple[Path, ...] = ()) -> None:
        self.operations: list[Operation] = []
        self.counted = 0
        """Operations that the failure could have struck."""
        self.struck = 0
        self._folder = str(folder.absolute())
        self._failure = failure
        self._at = at
        self._disks = [str(disk.absolute()) for disk in disks]
        self._again: tuple[str, str] | None = None
        self._handles: dict[int, _Handle] = {}
        self._opened = 0
        self._lock = threading.RLock()
        self._real: dict[tuple[Any, str], Any] = {}

    def begin(self, failure: Failure | None = None, at: int = 0) -> None:
        """Count, fail and note from here on, while what was opened before is still known."""
        self.operations, self.counted, self.struck, self._again = [], 0, 0, None
        self._failure, self._at = failure, at
        self.operations += [Operation("open", each.path, handle=each.number) for each in self._handles.values()]

    def __enter__(self) -> "FaultyDisk":
        for name, wrapper in self._wrappers().items():
            if hasattr(os, name):
                self._put(os, name, wrapper)
        for module in (builtins, io):
            self._put(module, "open", self._plain_open)
        return self

    def __exit__(self, *_: object) -> None:
        for (module, name), real in self._real.items():
            setattr(module, name, real)
        self._real.clear()

    @property
    def struck_at(self) -> tuple[str, str]:
        """Name and path of the last operation that was made to fail."""
        return self._again or ("", "")

    @property
    def open_handles(self) -> list[str]:
        """Paths of what was opened and never closed."""
        return [handle.path for handle in self._handles.values()]

    @property
    def descriptors(self) -> list[int]:
        """What is open now, as the system numbers it."""
        return list(self._handles)

    def _put(self, module: Any, name: str, wrapper: Callable[..., Any]) -> None:
        self._real[module, name] = getattr(module, name)
        setattr(module, name, wrapper)

    def _wrappers(self) -> dict[str, Callable[..., Any]]:
        one = {name: self._on_one_path(name, word) for name, word in _ON_ONE_PATH.items()}
        two = {name: self._on_two_paths(name) for name in ("rename", "replace", "link", "symlink")}
        flush = {name: self._flush(name) for name in ("fsync", "fdatasync")}
        rest = {
            "open": self._open,
            "close": self._close,
            "dup": self._dup,
            "write": self._write,
            "pwrite": self._pwrite,
            "read": self._read,
            "ftruncate": self._ftruncate,
            "sendfile": self._sendfile,
            "copy_file_range": self._copy_file_range,
        }
        refused = {name: self._refuse(name) for name in ("writev", "pwritev", "splice", "posix_fallocate", "dup2")}
        return {**one, **two, **flush, **rest, **refused}

    # what is whose

    def _below(self, path: Any, dir_fd: int | None = None) -> str | None:
        """The path as it is noted; None for what is none of this disk's business."""
        if isinstance(path, int):
            handle = self._handles.get(path)
            return handle.path if handle else None
        name = os.fsdecode(path)
        if dir_fd is not None:
            parent = self._below(dir_fd)
            if parent is None:
                return None
            name = self._whole(f"{parent}/{name}")
        whole = os.path.normpath(Path(name).absolute())
        if whole == self._folder:
            return ""
        return whole[len(self._folder) + 1 :] if whole.startswith(self._folder + os.sep) else None

    def _whole(self, path: str) -> str:
        return f"{self._folder}{os.sep}{path}"

    def _disk_of(self, path: str) -> str:
        whole = self._whole(path)
        return max((disk for disk in self._disks if (whole + os.sep).startswith(disk + os.sep)), key=len, default="")

    # failing

    @contextmanager
    def _operation(self, name: str, path: str, **rest: Any) -> Iterator[bool]:
        """Around one operation: it fails here if it is its turn; yields whether only half may be written."""
        with self._lock:
            short = self._strike(name, path)
            yield short
            if not short:
                self.operations.append(Operation(name, path, **rest))

    def _strike(self, name: str, path: str) -> bool:
        failure = self._failure
        if failure is None or name not in failure.names:
            return False
        self.counted += 1
        again = failure.lasting or (self._again == (name, path) and self.struck < failure.repeats)
        if self.counted != self._at and not (self.struck and again):
            return False
        self.struck += 1
        self._again = (name, path)
        if failure.short:
            return True
        raise self._error(path)

    def _error(self, path: str) -> OSError:
        assert self._failure is not None
        error = OSError(self._failure.error, "made to fail", self._whole(path) if path else self._folder)
        if self._failure.sharing:
            error.winerror = 32  # type: ignore[attr-defined]  # what Windows calls a sharing violation
        return error

    def _as(self, name: str, *arguments: Any, **keywords: Any) -> Any:
        return self._real[os, name](*arguments, **keywords)

    # the functions

    def _on_one_path(self, name: str, word: str) -> Callable[..., Any]:
        def wrapper(path: Any = ".", *arguments: Any, dir_fd: int | None = None, **keywords: Any) -> Any:
            if dir_fd is not None:
                keywords["dir_fd"] = dir_fd
            noted = self._below(path, dir_fd)
            if noted is None:
                return self._as(name, path, *arguments, **keywords)
            if word == "truncate":
                with self._operation(word, noted, offset=arguments[0]):
                    return self._as(name, path, *arguments, **keywords)
            with self._operation(word, noted):
                return self._as(name, path, *arguments, **keywords)

        return wrapper

    def _on_two_paths(self, name: str) -> Callable[..., Any]:
        def wrapper(source: Any, target: Any, *arguments: Any, **keywords: Any) -> Any:
            old, new = self._below(source, keywords.get("src_dir_fd")), self._below(target, keywords.get("dst_dir_fd"))
            if name == "symlink":
                old = os.fsdecode(source)  # what a link says is no path of ours
            if new is None or old is None:
                if new is not None or (old is not None and name != "symlink"):
                    raise EscapedWrite(f"{name} from {source} to {target}: across the border of the disk")
                return self._as(name, source, target, *arguments, **keywords)
            with self._operation(name, old, target=new):
                if name != "symlink" and self._disk_of(old) != self._disk_of(new):
                    raise OSError(errno.EXDEV, "another disk", old, None, new)
                return self._as(name, source, target, *arguments, **keywords)

        return wrapper

    def _open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        noted = self._below(path, dir_fd)
        if noted is None:
            return self._as("open", path, flags, mode, dir_fd=dir_fd)
        written = bool(flags & (os.O_CREAT | os.O_WRONLY | os.O_RDWR | os.O_TRUNC))
        with self._lock:
            number = self._opened + 1
            with self._operation("create" if flags & os.O_CREAT else "open", noted, handle=number, flags=flags):
                descriptor = self._as("open", path, flags, mode, dir_fd=dir_fd)
            self._opened = number
            self._handles[descriptor] = _Handle(number, noted, written)
            return descriptor

    def _dup(self, descriptor: int) -> int:
        second = self._as("dup", descriptor)
        if descriptor in self._handles:
            self._handles[second] = self._handles[descriptor]
        return second

    def _close(self, descriptor: int) -> None:
        handle = self._handles.pop(descriptor, None)
        self._as("close", descriptor)
        if handle is not None and handle.written:
            # A network disk may say only now that it has no room; the file is closed all the same.
            with self._operation("close", handle.path, handle=handle.number):
                pass

    def _write(self, descriptor: int, data: Any) -> int:
        handle = self._handles.get(descriptor)
        if handle is None:
            return self._as("write", descriptor, data)
        return self._write_at(handle, descriptor, bytes(data), None)

    def _pwrite(self, descriptor: int, data: Any, offset: int) -> int:
        handle = self._handles.get(descriptor)
        if handle is None:
            return self._as("pwrite", descriptor, data, offset)
        return self._write_at(handle, descriptor, bytes(data), offset)

    def _write_at(self, handle: _Handle, descriptor: int, data: bytes, offset: int | None) -> int:
        if handle.short and self._failure is not None and self._failure.error:
            raise self._error(handle.path)
        with self._lock:
            start = self._position(descriptor) if offset is None else offset
            with self._operation("write", handle.path, handle=handle.number, offset=start, data=data) as short:
                if not short:
                    return self._put_bytes(descriptor, data, offset)
            handle.short = True
            half = data[: (len(data) + 1) // 2]
            written = self._put_bytes(descriptor, half, offset)
            self.operations.append(Operation("write", handle.path, handle=handle.number, offset=start, data=half))
            return written

    def _put_bytes(self, descriptor: int, data: bytes, offset: int | None) -> int:
        if offset is None:
            return self._as("write", descriptor, data)
        return self._as("pwrite", descriptor, data, offset)

    @staticmethod
    def _position(descriptor: int) -> int:
        """Where the next write goes: the end, for a file that is only added to."""
        import fcntl

        if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_APPEND:
            return os.fstat(descriptor).st_size
        return os.lseek(descriptor, 0, os.SEEK_CUR)

    def _read(self, descriptor: int, size: int) -> bytes:
        handle = self._handles.get(descriptor)
        if handle is None:
            return self._as("read", descriptor, size)
        with self._operation("read", handle.path, handle=handle.number):
            return self._as("read", descriptor, size)

    def _flush(self, name: str) -> Callable[[int], None]:
        def wrapper(descriptor: Any) -> None:
            number = descriptor if isinstance(descriptor, int) else descriptor.fileno()
            handle = self._handles.get(number)
            if handle is None:
                self._as(name, number)
                return
            with self._operation("fsync", handle.path, handle=handle.number):
                pass

        return wrapper

    def _ftruncate(self, descriptor: int, length: int) -> None:
        handle = self._handles.get(descriptor)
        if handle is None:
            self._as("ftruncate", descriptor, length)
            return
        with self._operation("truncate", handle.path, handle=handle.number, offset=length):
            self._as("ftruncate", descriptor, length)

    def _sendfile(self, target: int, source: int, offset: int | None, count: int, *rest: Any, **keywords: Any) -> int:
        if target not in self._handles:
            return self._as("sendfile", target, source, offset, count, *rest, **keywords)
        data = os.pread(source, count, offset) if offset is not None else self._as("read", source, count)
        return self._write(target, data) if data else 0

    def _copy_file_range(
        self, source: int, target: int, count: int, offset_src: int | None = None, offset_dst: int | None = None
    ) -> int:
        if target not in self._handles:
            return self._as("copy_file_range", source, target, count, offset_src, offset_dst)
        data = os.pread(source, count, offset_src) if offset_src is not None else self._as("read", source, count)
        if not data:
            return 0
        return self._write(target, data) if offset_dst is None else self._pwrite(target, data, offset_dst)

    def _refuse(self, name: str) -> Callable[..., Any]:
        def wrapper(*arguments: Any, **keywords: Any) -> Any:
            if any(isinstance(each, int) and each in self._handles for each in arguments[:2]):
                raise EscapedWrite(f"os.{name}: teach the faulty disk how to see it")
            return self._as(name, *arguments, **keywords)

        return wrapper

    def _plain_open(self, file: Any, mode: str = "r", *arguments: Any, **keywords: Any) -> Any:
        """`open`: may read, may not write."""
        noted = self._below(file)
        real = self._real[io, "open"]
        if noted is None:
            return real(file, mode, *arguments, **keywords)
        if set(mode) & set("wax+"):
            raise EscapedWrite(f"open({file!r}, {mode!r}): writes that cannot be seen")
        with self._operation("read", noted):
            return real(file, mode, *arguments, **keywords)


_ON_ONE_PATH: Final = {
    "mkdir": "mkdir",
    "rmdir": "rmdir",
    "unlink": "unlink",
    "remove": "unlink",
    "truncate": "truncate",
    "chmod": "chmod",
    "utime": "utime",
    "listdir": "list",
    "scandir": "list",
    "stat": "stat",
    "lstat": "stat",
}
