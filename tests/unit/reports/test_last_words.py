"""What a window's process leaves when it ends without warning, and that nothing else is taken for it."""

import faulthandler
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inkwell import __version__
from inkwell.reports.crash_folder import Kind
from inkwell.reports.last_words import LastWords

PROGRAM = """
import os, sys, signal
from pathlib import Path
from inkwell.reports.last_words import LastWords
words = LastWords(Path(sys.argv[1]))
words.begin()
{act}
"""


def run(folder: Path, act: str) -> int:
    """Run a process with last words."""
    command = [sys.executable, "-c", PROGRAM.format(act=act), str(folder)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "running"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
@pytest.mark.parametrize(("name", "told"), [("SIGSEGV", "Segmentation fault"), ("SIGABRT", "Aborted")])
def test_a_crash_is_found_by_the_next_who_looks_and_once(folder: Path, name: str, told: str) -> None:
    assert run(folder, f"os.kill(os.getpid(), signal.{name})") == -getattr(signal, name)
    (crash,) = LastWords(folder).of_others()
    assert crash.kind is Kind.ENDED
    assert crash.lines[0] == told
    assert crash.version == __version__
    assert LastWords(folder).of_others() == ()
    assert list(folder.iterdir()) == []


def test_what_qt_gave_up_over_is_told_in_qt_s_own_names(folder: Path) -> None:
    run(folder, "words.qt_gives_up('QWidget::paint'); os.abort()")
    (crash,) = LastWords(folder).of_others()
    assert crash.lines[0] == "Qt gave up in QWidget::paint"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
@pytest.mark.parametrize("act", ["words.end()", "os.kill(os.getpid(), signal.SIGKILL)", "os._exit(0)"])
def test_a_good_end_and_a_kill_leave_no_crash(folder: Path, act: str) -> None:
    run(folder, act)
    assert LastWords(folder).of_others() == ()
    assert list(folder.iterdir()) == []


def test_who_lives_is_left_alone(folder: Path) -> None:
    act = "print('up', flush=True); sys.stdin.read(); words.end()"
    command = [sys.executable, "-c", PROGRAM.format(act=act), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        assert LastWords(folder).of_others() == ()
        assert len(list(folder.iterdir())) == 1
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("left", [b"", b"\xff\xfe", b"{}\n", b'{"version": 3}\n', b"{" * 1000])
def test_a_file_that_says_nothing_is_no_crash(folder: Path, left: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "1-a.txt").write_bytes(left)
    assert LastWords(folder).of_others() == ()


def test_where_nothing_can_be_written_the_program_runs_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faulthandler, "enable", lambda *_: pytest.fail("there is no file"))
    (tmp_path / "running").write_text("a file is in the way", encoding="utf-8")
    words = LastWords(tmp_path / "running")
    words.begin()
    words.qt_gives_up("")
    words.end()
