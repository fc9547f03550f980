"""A child process, whatever it does."""

import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from inkwell.supervise.child import LOG_LIMIT, Child

ECHO = "import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line); sys.stdout.buffer.flush()"
DEAF = "import time; print('up', flush=True); time.sleep(60)"


class Heard:
    """What a child said, and that it ended."""

    def __init__(self) -> None:
        self.lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.ended = threading.Event()


Start = Callable[..., tuple[Child, Heard]]


@pytest.fixture
def start() -> Iterator[Start]:
    children: list[Child] = []
    threads = set(threading.enumerate())

    def run(code: str, log: Path | None = None, limit: int = 1000) -> tuple[Child, Heard]:
        heard = Heard()
        child = Child((sys.executable, "-c", code), heard.lines.put, heard.ended.set, log, {"INK": "blue"}, limit)
        children.append(child)
        return child, heard

    yield run
    for child in children:
        child.close(0.2)
    assert set(threading.enumerate()) <= threads
    assert not psutil.Process().children()


def test_lines_go_in_and_come_out(start: Start) -> None:
    child, heard = start(ECHO)
    for line in (b"one", b"", b"x" * 500):
        child.send(line)
    assert [heard.lines.get(timeout=10) for _ in range(3)] == [b"one", b"", b"x" * 500]
    child.close(5.0)
    assert heard.ended.is_set()
    assert child.exit_code == 0


def test_the_log_of_a_talkative_child_is_trimmed_while_it_runs(start: Start, tmp_path: Path) -> None:
    talk = (
        "import sys\nfor line in sys.stdin:\n"
        " print('m' * int(line), file=sys.stderr, flush=True)\n print('up', flush=True)"
    )
    log = tmp_path / "child.log"
    child, heard = start(talk, log)
    child.send(b"%d" % LOG_LIMIT)
    assert heard.lines.get(timeout=10) == b"up"
    child.trim_log()
    assert log.stat().st_size == 0
    assert log.with_name("child.log.1").stat().st_size > LOG_LIMIT
    child.send(b"3")
    assert heard.lines.get(timeout=10) == b"up"
    assert log.read_bytes() == b"mmm\n"


def test_a_line_over_the_limit_is_none(start: Start) -> None:
    child, heard = start(ECHO)
    child.send(b"x" * 2000)
    child.send(b"next")
    assert [heard.lines.get(timeout=10) for _ in range(2)] == [None, b"next"]


def test_the_environment_is_added_to(start: Start) -> None:
    _, heard = start("import os; print(os.environ['INK'], 'PATH' in os.environ, flush=True)")
    assert heard.lines.get(timeout=10) == b"blue True"
    assert heard.ended.wait(10)


def test_a_death_is_told_once_the_last_line_is_heard(start: Start) -> None:
    child, heard = start("import os; print('last', flush=True); os.kill(os.getpid(), 11)")
    assert heard.ended.wait(10)
    assert heard.lines.get_nowait() == b"last"
    assert child.exit_code == -signal.SIGSEGV
    child.send(b"into the void")


def test_sending_to_a_deaf_child_never_blocks_and_close_ends_it(start: Start) -> None:
    child, heard = start(DEAF)
    assert heard.lines.get(timeout=10) == b"up"
    begin = time.monotonic()
    for _ in range(100):
        child.send(b"x" * 100_000)
    assert time.monotonic() - begin < 1.0
    child.close(0.2)
    child.close(0.2)
    assert child.exit_code == -signal.SIGKILL
    assert heard.ended.is_set()


def test_a_stopped_child_can_be_killed(start: Start) -> None:
    child, heard = start(DEAF)
    assert heard.lines.get(timeout=10) == b"up"
    os.kill(child.pid, signal.SIGSTOP)
    child.kill()
    assert heard.ended.wait(10)


def test_standard_error_goes_to_the_log_and_an_old_log_is_set_aside(start: Start, tmp_path: Path) -> None:
    log = tmp_path / "deep" / "child.log"
    complain = "import sys; print('ow', file=sys.stderr, flush=True); print('x', flush=True)"
    for _ in range(2):
        _, heard = start(complain, log)
        assert heard.ended.wait(10)
    assert log.read_text("utf-8").split() == ["ow", "ow"]
    log.write_bytes(b"x" * (LOG_LIMIT + 1))
    _, heard = start(complain, log)
    assert heard.ended.wait(10)
    assert log.read_text("utf-8").split() == ["ow"]
    assert (tmp_path / "deep" / "child.log.1").stat().st_size == LOG_LIMIT + 1


def test_a_log_that_cannot_be_written_costs_nothing(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    _, heard = start("print('fine', flush=True)", tmp_path / "file" / "child.log")
    assert heard.lines.get(timeout=10) == b"fine"
