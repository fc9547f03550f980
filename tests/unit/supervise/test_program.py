"""A program that is run once ends, whatever it does, and leaves nothing running."""

import sys
import time
from pathlib import Path

import psutil
import pytest

from inkwell.supervise.program import Bounds, Ending, Finished, run_program

ROOM = Bounds(30.0, 10_000_000)


def run(folder: Path, code: str, bounds: Bounds = ROOM) -> Finished:
    return run_program((sys.executable, "-c", code), folder, bounds)


def test_it_works_in_its_folder_and_says_how_it_ended(tmp_path: Path) -> None:
    good = run(tmp_path, "import sys; open('made', 'w').write('x'); print('hm', file=sys.stderr)")
    assert good == Finished(Ending.DONE, 0, "hm")
    assert [path.name for path in tmp_path.iterdir()] == ["made"]
    assert run(tmp_path, "raise SystemExit(3)") == Finished(Ending.FAILED, 3, "")


def test_it_is_ended_when_it_takes_too_long(tmp_path: Path) -> None:
    assert run(tmp_path, "import time; time.sleep(60)", Bounds(0.3, 1000)).ending is Ending.LATE
    assert psutil.Process().children() == []


def test_it_is_ended_when_it_writes_too_much(tmp_path: Path) -> None:
    flood = "f = open('big', 'wb')\nwhile True: f.write(b'x' * 65536)"
    finished = run(tmp_path, flood, Bounds(30.0, 2_000_000))
    assert finished.ending is Ending.LARGE
    assert (tmp_path / "big").stat().st_size <= 5_000_000


def test_who_waits_can_end_it(tmp_path: Path) -> None:
    calls: list[float] = []

    def tick() -> None:
        calls.append(time.monotonic())
        if len(calls) == 3:
            raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        run_program((sys.executable, "-c", "import time; time.sleep(60)"), tmp_path, ROOM, tick)
    assert psutil.Process().children() == []
    assert calls[-1] - calls[0] < 2.0


def test_what_cannot_be_started_has_failed(tmp_path: Path) -> None:
    try:
        finished = run_program((str(tmp_path / "nowhere"),), tmp_path, ROOM)
    except OSError:
        return  # Windows says so at once; elsewhere it is the shell that finds nothing.
    assert (finished.ending, finished.code) == (Ending.FAILED, 127)
