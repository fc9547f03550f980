"""One writer for each book: who has it is said, what the dead left is taken over, clocks decide nothing."""

import errno
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.lock import LOCK_NAME, HeldElsewhereError, Holder, ProjectLock, boot_id, process_start
from inkwell.storage.project import Project

HOLD = """
import sys, time
from pathlib import Path
from inkwell.storage.lock import ProjectLock
lock = ProjectLock.take(Path(sys.argv[1]), Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""

DIE_WHILE_FORKING = """
import os, signal, sys, time
from pathlib import Path
from inkwell.storage.lock import ProjectLock
lock = ProjectLock.take(Path(sys.argv[1]), Path(sys.argv[2]))
if os.fork() == 0:
    # Between fork and exec a child has all that its parent had open, the lock too.
    sys.stdout.write("held\\n")
    sys.stdout.flush()
    sys.stdin.readline()
    time.sleep(float(sys.argv[3]))
    os._exit(0)
os.wait()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Project.create(tmp_path / "Book", "A book").folder


def someone(**fields: object) -> Holder:
    plain = Holder("elsewhere", "ann", 1, "1", "boot of another machine", "2026-11-25T10:14:00+00:00")
    return msgspec.structs.replace(plain, **fields)


def leave(folder: Path, holder: Holder) -> None:
    (folder / LOCK_NAME).write_bytes(msgspec.json.encode(holder))


def test_the_file_in_the_book_says_who_has_it_and_goes_with_the_lock(folder: Path, tmp_path: Path) -> None:
    with ProjectLock.hold(folder, tmp_path / "state"):
        holder = msgspec.json.decode((folder / LOCK_NAME).read_bytes(), type=Holder)
        assert (holder.host, holder.process, holder.boot) == (socket.gethostname(), os.getpid(), boot_id())
        assert holder.here
        assert not holder.gone
    assert not (folder / LOCK_NAME).exists()


def test_a_living_process_keeps_it_and_a_killed_one_does_not(folder: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    command = [sys.executable, "-c", HOLD, str(folder), str(state)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        for way in (folder, folder.parent / "link"):
            if way != folder:
                way.symlink_to(folder)
            for force in (False, True):
                with pytest.raises(HeldElsewhereError) as refused:
                    ProjectLock.take(way, state, force=force)
                assert refused.value.kind is ErrorKind.READ_ONLY
                assert f"process {other.pid} on this computer, since" in refused.value.sentence
                assert refused.value.certain
        other.kill()
        other.wait()
    assert (folder / LOCK_NAME).exists()
    with ProjectLock.hold(folder, state) as lock:
        assert lock.folder == folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_lock_that_a_dead_process_left_to_its_child_for_a_moment_is_waited_for(folder: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    command = [sys.executable, "-c", DIE_WHILE_FORKING, str(folder), str(state), "0.3"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        other.kill()
        other.wait()
        with pytest.raises(HeldElsewhereError):
            ProjectLock.take(folder, state, patience=0)
        other.stdin.write("end in a moment\n")
        other.stdin.flush()
        ProjectLock.take(folder, state).release()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system hides such a process")
def test_a_dead_process_that_its_parent_has_not_asked_for_has_nothing(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(folder), str(tmp_path / "ones")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        other.kill()
        os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)
        assert (folder / LOCK_NAME).exists()
        ProjectLock.take(folder, tmp_path / "anothers").release()


def test_another_state_folder_is_told_by_the_file_in_the_book(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(folder), str(tmp_path / "ones")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(HeldElsewhereError):
            ProjectLock.take(folder, tmp_path / "anothers")
        other.kill()
        other.wait()
    ProjectLock.take(folder, tmp_path / "anothers").release()


@pytest.mark.parametrize(
    "left",
    [
        {"host": socket.gethostname(), "boot": "the boot before"},
        {
            "host": "renamed since",
            "boot": boot_id(),
            "process": os.getpid(),
            "started": "before this one",
        },
        {"host": socket.gethostname(), "boot": boot_id(), "process": 2**22 + 1, "started": "1"},
        # A clock that was wrong then or is wrong now changes nothing.
        {"host": socket.gethostname(), "boot": boot_id(), "process": 2**22 + 1, "since": "2099-01-01T00:00:00+00:00"},
    ],
)
def test_what_a_dead_process_left_is_taken_over(folder: Path, tmp_path: Path, left: dict[str, object]) -> None:
    leave(folder, someone(**left))
    with ProjectLock.hold(folder, tmp_path / "state"):
        holder = msgspec.json.decode((folder / LOCK_NAME).read_bytes(), type=Holder)
        assert holder.process == os.getpid()


def test_a_living_process_is_known_whatever_the_clock_says(folder: Path, tmp_path: Path) -> None:
    parent = os.getppid()
    alive = someone(host=socket.gethostname(), boot=boot_id(), process=parent, started=process_start(parent))
    for since in ("1970-01-01T00:00:00+00:00", "2099-01-01T00:00:00+00:00", "no time"):
        leave(folder, msgspec.structs.replace(alive, since=since))
        with pytest.raises(HeldElsewhereError):
            ProjectLock.take(folder, tmp_path / "state")


def test_another_machine_is_believed_until_the_author_says_otherwise(folder: Path, tmp_path: Path) -> None:
    leave(folder, someone(since=datetime.now(UTC).isoformat()))
    with pytest.raises(HeldElsewhereError) as refused:
        ProjectLock.take(folder, tmp_path / "state")
    assert "process 1 on elsewhere, since" in refused.value.sentence
    assert not refused.value.certain
    ProjectLock.take(folder, tmp_path / "state", force=True).release()


@pytest.mark.parametrize("junk", [b"", b"\x00" * 40, b"{", b'{"host": 1}', b"\xff"])
def test_a_lock_file_that_says_nothing_locks_nothing(folder: Path, tmp_path: Path, junk: bytes) -> None:
    (folder / LOCK_NAME).write_bytes(junk)
    ProjectLock.take(folder, tmp_path / "state").release()


def test_the_next_holders_file_is_not_removed(folder: Path, tmp_path: Path) -> None:
    lock = ProjectLock.take(folder, tmp_path / "state")
    leave(folder, someone())
    lock.release()
    lock.release()
    assert (folder / LOCK_NAME).exists()


def test_a_state_folder_that_cannot_be_made_is_one_sentence(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(InkwellError) as refused:
        ProjectLock.take(folder, tmp_path / "state")
    assert refused.value.kind is ErrorKind.DISK


def test_a_book_whose_folder_is_gone_lets_its_lock_go(folder: Path, tmp_path: Path) -> None:
    lock = ProjectLock.take(folder, tmp_path / "state")
    folder.rename(tmp_path / "Elsewhere")
    lock.release()
    ProjectLock.take(tmp_path / "Elsewhere", tmp_path / "state").release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks bytes, by another function")
@pytest.mark.parametrize(("number", "taken"), [(errno.EWOULDBLOCK, True), (errno.ENOLCK, False), (errno.ENOSYS, False)])
def test_a_state_folder_on_a_disk_without_locks_locks_nobody_out(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, taken: bool
) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(InkwellError) as caught:
        ProjectLock.take(folder, tmp_path / "state")
    assert isinstance(caught.value, HeldElsewhereError) == taken
