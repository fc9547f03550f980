"""A trial of an installation: what a newcomer does in the first minutes, done by the program itself in a folder aside.

Shows the window, opens the sample book, writes a sentence by keys, lets the partner continue it, accepts that, exports
to Word, closes, and opens again. Nothing of the author's is read or written, and no network is asked.
"""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from inkwell.app.book_export import book_of
from inkwell.app.generation import Engine
from inkwell.bootstrap import Desk, build
from inkwell.engine.client import Ended, EngineState
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.exporting import Exporter, format_of
from inkwell.exchange.formats import usual_preset
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pdf_press import PdfPress
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.ui.chooser import Chooser

SENTENCE: Final = "Nobody on the quay had slept."
TOKENS: Final = 5
"""At least so many the partner has to write."""
_SECONDS: Final = 30.0
_LOAD_SECONDS: Final = 300.0
_POLL_MS: Final = 5


@dataclass(frozen=True)
class Tried:
    """One step that was gone: what it is, the seconds that it took, a remark."""

    step: str
    seconds: float
    remark: str = ""


class _Counter(QObject):
    """How many tokens the answers to the requests had."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.tokens = 0
        engine.ended.connect(self._take)

    @Slot(str, object)
    def _take(self, _request: str, ended: Ended) -> None:
        self.tokens += ended.stats.generated_tokens


class _Folders:
    """The one question that is asked on the way: where the sample book is to be put."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new_folder(self, _title: str, name: str) -> Path:
        return self._folder / name

    def __getattr__(self, question: str) -> Callable[..., object]:
        def unforeseen(*_: object) -> object:
            raise InkwellError(ErrorKind.INTERNAL, "Something was asked to which a trial has no answer.", question)

        return unforeseen


class Trial:
    """Goes through the steps in a folder of its own; needs an application and its event loop."""

    def __init__(self, app: QApplication, folder: Path, tell: Callable[[Tried], object]) -> None:
        self._app, self._folder, self._tell = app, folder, tell

    def run(self, *, partner: bool = True) -> None:
        """Do all of it; without `partner` what needs a model is left out.

        Raises:
            InkwellError: ENGINE or INTERNAL, naming the step that could not be gone, or what that step raised.
        """
        # Since the process began: what the interpreter and the imports took belongs to the start.
        started = psutil.Process().create_time()
        paths = UserPaths(*(self._folder / name for name in ("config", "state", "cache", "log", "data")))
        desk = build(self._app, paths, cast("Chooser", _Folders(self._folder)))
        try:
            self._show(desk, started)
            self._open_sample(desk)
            self._write(desk)
            accepted = self._continue(desk) if partner else ""
            self._save(desk)
            book = desk.session.project.folder
            self._export(book)
        finally:
            with self._timed("Closed"):
                desk.close()
        with self._timed("Opened again"):
            self._look(book, accepted)

    def _show(self, desk: Desk, started: float) -> None:
        desk.window.resize(1280, 800)
        desk.window.show()
        self._until(lambda: desk.window.isVisible() and desk.window.isActiveWindow(), "The window is not shown")
        self._tell(Tried("Started and shown", time.time() - started))

    def _open_sample(self, desk: Desk) -> None:
        with self._timed("Opened the sample book"):
            desk.books.open_sample()
            self._until(lambda: bool(desk.window.page.text().strip()), "The sample book does not open")

    def _write(self, desk: Desk) -> None:
        page = desk.window.page
        with self._timed("Wrote a sentence"):
            cursor = page.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            page.setTextCursor(cursor)
            page.setFocus()
            self._press(desk, Qt.Key.Key_Return)
            for letter in SENTENCE:
                self._press(desk, 0, letter)
            self._until(lambda: page.text().rstrip().endswith(SENTENCE), "What is typed does not stand on the page")

    def _continue(self, desk: Desk) -> str:
        engine, page = desk.engine, desk.window.page
        with self._timed("Loaded the model"):
            self._until(lambda: _settled(engine), "The model does not load", _LOAD_SECONDS)
            status = engine.status
            if status is None or status.state is not EngineState.READY:
                sentence = status.sentence if status is not None and status.sentence else "No model can be loaded."
                raise InkwellError(ErrorKind.ENGINE, sentence)
        counter, began = _Counter(engine), time.monotonic()
        self._press(desk, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
        self._until(lambda: bool(page.proposal().strip()), "The partner writes nothing", _LOAD_SECONDS)
        first = time.monotonic() - began
        self._until(lambda: not desk.partner.writing, "The partner does not come to an end", _LOAD_SECONDS)
        if counter.tokens < TOKENS:
            sentence = f"The partner wrote {counter.tokens} tokens and should have written {TOKENS}."
            raise InkwellError(ErrorKind.ENGINE, sentence)
        remark = f"{counter.tokens} tokens, the first after {first:.2f} s"
        self._tell(Tried("The partner continued", time.monotonic() - began, remark))
        proposed = page.proposal()
        with self._timed("Accepted it"):
            self._press(desk, Qt.Key.Key_Tab)
            self._until(lambda: not page.proposal() and proposed.strip() in page.text(), "It cannot be accepted")
        return proposed

    def _save(self, desk: Desk) -> None:
        with self._timed("Saved"):
            desk.scribe.save()
            self._until(lambda: not desk.scribe.dirty, "The scene is not saved")

    def _export(self, book: Path) -> None:
        with self._timed("Exported to Word"):
            project, out = Project.open(book), self._folder / "book.docx"
            whole, to = book_of(project), format_of(out)
            Exporter(Pandoc(), PdfPress().write).export(whole, out, to, usual_preset(to, whole.form))

    def _look(self, book: Path, accepted: str) -> None:
        project = Project.open(book)
        texts = [project.read_text(node).text for node in project.manuscript.nodes]
        found = next((text for text in texts if SENTENCE in text), "")
        if not found or accepted.strip() not in found:
            raise InkwellError(ErrorKind.INTERNAL, "What was written is not in the book that was opened again.")

    @contextmanager
    def _timed(self, step: str) -> Generator[None]:
        began = time.monotonic()
        yield
        self._tell(Tried(step, time.monotonic() - began))

    def _press(
        self,
        desk: Desk,
        key: int,
        text: str = "",
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._app.sendEvent(desk.window.page, QKeyEvent(kind, key, modifier, text))

    def _until(self, true: Callable[[], bool], otherwise: str, seconds: float = _SECONDS) -> None:
        end, loop, timer = time.monotonic() + seconds, QEventLoop(), QTimer()
        wrong: list[Exception] = []

        def look() -> None:
            try:
                over = true() or time.monotonic() > end
            except Exception as error:
                wrong.append(error)
                over = True
            if over:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_POLL_MS)
        loop.exec()
        timer.stop()
        if wrong:
            raise wrong[0]
        if not true():
            raise InkwellError(ErrorKind.INTERNAL, f"{otherwise}, after {seconds:.0f} seconds.")


def _settled(engine: Engine) -> bool:
    """Whether the model is ready, or will never be."""
    states = (EngineState.READY, EngineState.OFF, EngineState.SET_ASIDE)
    return engine.status is not None and engine.status.state in states
