"""Proof that the guard in `tests/conftest.py` fails what it should, and lets the rest pass."""

import re
import shutil
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]

BAD = """
import logging, subprocess, sys, threading, warnings
from PySide6.QtCore import QThread, QTimer, qInfo, qWarning
from PySide6.QtWidgets import QWidget

KEPT = []


def keep(thing):
    KEPT.append(thing)
    return thing


def test_warning():
    warnings.warn("careless", UserWarning)

def test_qt_warning(qapp):
    qWarning("no such slot")

def test_qt_info(qapp):
    qInfo("chatter")

def test_error_log():
    logging.getLogger("inkwell").error("the disk is gone")

def test_announced_and_absent(guard):
    guard.expect_error("never said")

def test_thread():
    keep(threading.Thread(target=threading.Event().wait, daemon=True)).start()

def test_thread_exception():
    def broken():
        raise ValueError("in a thread")
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()

def test_qthread(qapp):
    keep(QThread()).start()

def test_timer(qapp):
    keep(QTimer()).start(60_000)

def test_child_timer(qapp):
    keep(QWidget())
    QTimer(KEPT[-1]).start(60_000)

def test_process():
    keep(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

def test_widget(qapp):
    keep(QWidget()).setObjectName("left")

def test_fixture_teardown(request):
    request.addfinalizer(lambda: logging.getLogger("inkwell").error("late"))
"""

GOOD = """
import logging, subprocess, sys, threading
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget


def test_log(guard):
    guard.expect_error("disk .* gone")
    logging.getLogger("inkwell").error("the disk is gone")
    logging.getLogger("inkwell").warning("a warning is no error")

def test_qt_message(qapp, guard):
    guard.expect_qt("^warning: no such slot$")
    qWarning("no such slot")

def test_offscreen(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.raise_()

def test_finished_things(qtbot):
    thread, timer = QThread(), QTimer()
    timer.start(60_000)
    thread.start()
    timer.stop()
    thread.quit()
    ended = threading.Event()
    worker = threading.Thread(target=ended.wait)
    worker.start()
    ended.set()
    subprocess.run([sys.executable, "-c", ""], check=True)
    widget = QWidget()
    widget.itself = widget
    QWidget().deleteLater()
"""

EXPECTED = {
    "test_warning": "UserWarning: careless",
    "test_qt_warning": "a Qt message was not expected: warning: no such slot",
    "test_qt_info": "a Qt message was not expected: info: chatter",
    "test_error_log": "an ERROR log record was not expected: inkwell: the disk is gone",
    "test_announced_and_absent": "an ERROR log record was announced but did not come: never said",
    "test_thread": "a thread was left: <Thread(",
    "test_thread_exception": "ValueError: in a thread",
    "test_qthread": "a running QThread was left: <PySide6.QtCore.QThread(",
    "test_timer": "an active timer was left: <PySide6.QtCore.QTimer(",
    "test_child_timer": "an active timer was left: <PySide6.QtCore.QTimer(",
    "test_process": "a child process was left: psutil.Process(",
    "test_widget": "a top-level widget was left: <PySide6.QtWidgets.QWidget(",
    "test_fixture_teardown": "an ERROR log record was not expected: inkwell: late",
}


def run(pytester: pytest.Pytester, tests: str) -> pytest.RunResult:
    """Run `tests` in a process of their own, under this suite's conftest and settings."""
    shutil.copy(TESTS / "conftest.py", pytester.path)
    shutil.copy(TESTS.parent / "pyproject.toml", pytester.path)
    path = pytester.makepyfile(test_inside=tests)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "--tb=short", "-vv", path, timeout=120)


def test_every_bad_test_is_failed_for_its_reason(pytester: pytest.Pytester) -> None:
    result = run(pytester, BAD)
    output = result.stdout.str()
    sections = re.split(r"^_+ (?:ERROR at teardown of )?(test_\w+) _+$", output, flags=re.MULTILINE)
    said: dict[str, str] = {}
    for name, section in zip(sections[1::2], sections[2::2], strict=True):
        said[name] = said.get(name, "") + section
    missing = {name: line for name, line in EXPECTED.items() if line not in said.get(name, "")}
    assert not missing, output
    assert result.ret != 0


def test_tidy_tests_pass(pytester: pytest.Pytester) -> None:
    result = run(pytester, GOOD)
    result.assert_outcomes(passed=GOOD.count("def test_"))
