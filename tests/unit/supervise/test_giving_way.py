"""A host lets the window go first, also where the system shares the processor among sessions."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inkwell.supervise.hosting import give_way

TOLD = """
import os
from pathlib import Path
from inkwell.supervise.hosting import give_way
group = Path("/proc/self/autogroup")
give_way(7)
print(os.nice(0), *(group.read_text().split()[-1:] if group.exists() else ()))
"""
AUTOGROUP = Path("/proc/self/autogroup")


def group_here() -> list[str]:
    """The niceness of this session; nothing where the system has no such groups, or where this session has none."""
    return AUTOGROUP.read_text().split()[-1:] if AUTOGROUP.exists() else []


def told(*, session: bool) -> list[str]:
    command = [sys.executable, "-c", TOLD]
    done = subprocess.run(command, start_new_session=session, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority, and no sessions of this kind")
def test_a_host_and_its_session_are_nicer():
    niceness, *group = told(session=True)
    assert int(niceness) == min(os.nice(0) + 7, 19)
    # Some systems have no such groups, some let nobody write theirs, and some give none to a new session.
    assert group in ([], ["7" if os.access(AUTOGROUP, os.W_OK) else "0"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such groups")
def test_the_session_of_others_is_let_alone():
    before = group_here()
    niceness, *group = told(session=False)
    assert int(niceness) == min(os.nice(0) + 7, 19)
    assert group == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such groups")
def test_where_the_group_cannot_be_written_it_is_let_alone(monkeypatch: pytest.MonkeyPatch):
    nice = list[int]()
    monkeypatch.setattr("psutil.Process.nice", lambda _self, value=None: nice.append(value) if value else 3)
    monkeypatch.setattr(os, "getsid", lambda _pid: os.getpid())
    monkeypatch.setattr(Path, "write_text", lambda *_args, **_kept: (_ for _ in ()).throw(PermissionError("no")))
    give_way(5)
    assert nice == [8]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such groups")
def test_where_others_have_just_done_so_it_is_tried_again(monkeypatch: pytest.MonkeyPatch):
    written = list[str]()

    def write(_path: Path, text: str, encoding: str) -> None:
        written.append(text)
        if len(written) < 3:
            raise BlockingIOError(11, "again")

    monkeypatch.setattr("psutil.Process.nice", lambda _self, value=None: 0)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    monkeypatch.setattr(os, "getsid", lambda _pid: os.getpid())
    monkeypatch.setattr(Path, "write_text", write)
    give_way(9)
    assert written == ["9", "9", "9"]
