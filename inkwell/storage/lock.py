"""One writer for each book: a lock that ends with its process, and a file in the book's folder that says who has it.

The lock that counts on this machine is the operating system's, on a file in the user's state folder: it cannot be
stale, for it goes with the process. The file in the project is for people, and for machines that share the folder.
Clocks decide nothing: a boot and a process are known by ids that no change of the clock touches.
"""

import contextlib
import getpass
import hashlib
import os
import secrets
import socket
import sys
import time
from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.dates import plain_date
from inkwell.storage.atomic import write_atomic
from inkwell.storage.os_lock import OsLock
from inkwell.translation import tr

LOCK_NAME: Final = "inkwell.lock"
"""In the project's folder; JSON that a person can read."""
_DEAD_HOLD_SECONDS: Final = 3.0
"""A process that dies while it starts another leaves it the lock until that one has become its own program."""
_RETRY_SECONDS: Final = 0.01


class Holder(msgspec.Struct, frozen=True):
    """Who has a book; `started` and `boot` are opaque ids of the process's start and the boot, `since` is ISO 8601."""

    host: str
    user: str
    process: int
    started: str
    boot: str
    since: str
    token: str = ""
    """Random; tells this holder's file from the next one's."""

    @property
    def here(self) -> bool:
        """Whether it is, or was, a process of this machine."""
        return (bool(self.boot) and self.boot == boot_id()) or self.host == socket.gethostname()

    @property
    def gone(self) -> bool:
        """Whether the process has certainly ended. Of another machine nothing is certain."""
        if not self.here:
            return False
        if self.boot and boot_id() and self.boot != boot_id():
            return True
        return process_start(self.process) != self.started

    def words(self) -> str:
        """Who and since when, for a sentence."""
        since = _moment(self.since)
        if self.here:
            return tr("process {process} on this computer, since {since}", process=self.process, since=since)
        return tr("process {process} on {host}, since {since}", process=self.process, host=self.host, since=since)


def _moment(iso: str) -> str:
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return tr("an unknown time")
    clock = f"{when:%H:%M}"
    if datetime.now(UTC).astimezone().date() == when.date():
        return clock
    return tr("{clock} on {date}", clock=clock, date=plain_date(when))


class HeldElsewhereError(InkwellError):
    """Another Inkwell has the book. `holder` is None where its file cannot be read."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        if holder:
            sentence = tr(
                "“{name}” is open in another Inkwell ({who}), so it can be read here but not changed.",
                name=folder.name,
                who=holder.words(),
            )
        else:
            sentence = tr(
                "“{name}” is open in another Inkwell, so it can be read here but not changed.", name=folder.name
            )
        super().__init__(ErrorKind.READ_ONLY, sentence, str(folder))
        self.holder = holder

    @property
    def certain(self) -> bool:
        """Whether that Inkwell surely lives: it holds the lock of this machine."""
        return self.holder is None or self.holder.here


@dataclass
class ProjectLock:
    """A book that is this process's to write, until `release`."""

    folder: Path
    _lock: OsLock
    _token: str

    @classmethod
    def take(
        cls, folder: Path, state: Path, force: bool = False, patience: float = _DEAD_HOLD_SECONDS
    ) -> "ProjectLock":
        """Take the lock of the book in `folder`; what a dead process left is taken over.

        `force` takes it also from another machine, of which nobody can say whether it still lives; never from a
        living process of this one. Where the process that had it is dead and the lock has not fallen yet, this waits
        for it, `patience` seconds at most.

        Raises:
            HeldElsewhereError: another Inkwell has the book.
            InkwellError: DISK when the state folder cannot be written.
        """
        own = _lock_file(folder, state)
        # No locks here, which raises, says nothing about anybody who has the book.
        lock = _take_when_the_dead_let_go(own, patience)
        if lock is None:
            raise HeldElsewhereError(folder, _read(own) or _read(folder / LOCK_NAME))
        other = _read(folder / LOCK_NAME)
        if other is not None and not other.gone and not _is_me(other) and not (force and not other.here):
            lock.release()
            raise HeldElsewhereError(folder, other)
        me = _myself()
        _write_holder(lock.handle, me)
        # A folder that cannot be written has no visible lock, and needs none: nobody writes there.
        with contextlib.suppress(InkwellError):
            write_atomic(folder / LOCK_NAME, msgspec.json.format(msgspec.json.encode(me)) + b"\n")
        return cls(folder, lock, me.token)

    @classmethod
    @contextlib.contextmanager
    def hold(cls, folder: Path, state: Path) -> Generator["ProjectLock"]:
        """Have the lock for as long as a `with` block lasts. Raises as `take`."""
        lock = cls.take(Path(folder), state)
        try:
            yield lock
        finally:
            lock.release()

    def release(self) -> None:
        """Let the book go. Idempotent."""
        if not self._lock.held:
            return
        visible = self.folder / LOCK_NAME
        holder = _read(visible)
        if holder is not None and holder.token == self._token:
            with contextlib.suppress(OSError):
                visible.unlink()
        self._lock.release()


def _lock_file(folder: Path, state: Path) -> Path:
    real = os.path.normcase(os.path.realpath(folder))
    return state / "locks" / f"{hashlib.sha256(os.fsencode(real)).hexdigest()[:32]}.lock"


def _take_when_the_dead_let_go(own: Path, patience: float) -> OsLock | None:
    """Lock the file. None when a living process has it; a dead one's last child has it for a moment only."""
    until = time.monotonic() + patience
    while (lock := OsLock.take(own)) is None:
        holder = _read(own)
        if holder is None or not holder.gone or time.monotonic() >= until:
            return None
        time.sleep(_RETRY_SECONDS)
    return lock


def _write_holder(handle: int, holder: Holder) -> None:
    """Say in the locked file itself who has it: the project's file may be out of reach, or the disk full."""
    with contextlib.suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, msgspec.json.encode(holder))


def _read(path: Path) -> Holder | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Holder)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        # Not there, or half written by a machine that lost its power: it says nothing about anybody.
        return None


def _myself() -> Holder:
    process = os.getpid()
    return Holder(
        host=socket.gethostname(),
        user=_user(),
        process=process,
        started=process_start(process),
        boot=boot_id(),
        since=datetime.now(UTC).isoformat(timespec="seconds"),
        token=secrets.token_hex(8),
    )


def _is_me(holder: Holder) -> bool:
    """A file that this very process left: it holds no other lock on this book, or it would not have come so far."""
    return holder.here and holder.process == os.getpid()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def process_start(process: int) -> str:
    """Return an id of when a process began, "" when there is no such process. Not a time: clocks change."""
    try:
        if sys.platform == "linux":
            # Field 22, counted behind the name, which may hold anything: clock ticks since the boot (man 5 proc).
            words = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
            state, *others = words.split()
            # A zombie has let go of all it had; it waits for its parent alone, which may never ask for it.
            return "" if state in "ZXx" else others[18]
        return _start_elsewhere(process)
    except (OSError, IndexError, ValueError):
        return ""


def _start_elsewhere(process: int) -> str:
    # Where there is /proc, the window is there sooner without it.
    import psutil

    try:
        return f"{psutil.Process(process).create_time():.3f}"
    except psutil.Error:
        return ""


def boot_id() -> str:
    """Return what tells this boot of this machine from all others, "" where the system has nothing of the kind."""
    try:
        if sys.platform == "linux":
            return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        if sys.platform == "darwin":
            return _mac_boot()
        if sys.platform == "win32":
            return _windows_boot()
    except OSError:
        return ""
    return ""


def _mac_boot() -> str:
    import ctypes

    size = ctypes.c_size_t(64)
    room = ctypes.create_string_buffer(64)
    library = ctypes.CDLL(None, use_errno=True)
    failed = library.sysctlbyname(b"kern.bootsessionuuid", room, ctypes.byref(size), None, ctypes.c_size_t(0))
    return "" if failed else room.value.decode("ascii", "replace")


def _windows_boot() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    where = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
        return f"{socket.gethostname()} {winreg.QueryValueEx(key, 'BootId')[0]}"
