"""A trial of an installation: what a newcomer does in the first minutes, done by the program itself in a folder aside.

Shows the window, opens the sample book from the tour and goes through it, writes a sentence by keys, lets the partner
continue it, accepts that, exports to Word and reads that, closes, and starts again: all words have to be there, and who
wrote them. Nothing of the author's is read or written, and no network is asked.
"""

import re
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from inkwell.app.book_export import book_of
from inkwell.app.generation import Engine
from inkwell.bootstrap import Desk, begin, build
from inkwell.engine.client import Ended, EngineState
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.exporting import Exporter, format_of
from inkwell.exchange.formats import usual_preset
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pdf_press import PdfPress
from inkwell.manuscript.spans import Origin, Span
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.ui.chooser import Chooser
from inkwell.ui.tour.card import TourCard
from inkwell.ui.tour.steps import COUNT

SENTENCE: Final = "Nobody on the quay had slept."
TOKENS: Final = 5
"""At least so many the partner has to write."""
DOCUMENT: Final = "book.docx"
_SECONDS: Final = 30.0
_LOAD_SECONDS: Final = 300.0
_POLL_MS: Final = 5


@dataclass(frozen=True)
class Tried:
    """One step that was gone: what it is, the seconds that it took, a remark."""

    step: str
    seconds: float
    remark: str = ""


@dataclass(frozen=True)
class _Written:
    """What stood on the page at the end: the scene's text, and where its words came from."""

    text: str
    spans: tuple[Span, ...]
    accepted: str
    """What the partner wrote of it; "" for nothing."""


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
    """Goes through the steps in a folder of its own; needs an application and its event loop.

    The book and the document are put into `made`: where nobody says, into the folder too.
    """

    def __init__(
        self, app: QApplication, folder: Path, tell: Callable[[Tried], object], made: Path | None = None
    ) -> None:
        self._app, self._folder, self._tell = app, folder, tell
        self._made = made or folder

    def run(self, *, partner: bool = True) -> None:
        """Do all of it; without `partner` what needs a model is left out.

        Raises:
            InkwellError: ENGINE or INTERNAL, naming the step that could not be gone, or what that step raised.
        """
        # Since the process began: what the interpreter and the imports took belongs to the start.
        started = psutil.Process().create_time()
        desk = self._desk()
        try:
            self._show(desk)
            self._tell(Tried("Started and shown", time.time() - started))
            self._open_sample(desk)
            self._tour(desk)
            self._write(desk)
            accepted = self._continue(desk) if partner else ""
            self._save(desk)
            written = _Written(desk.window.page.text(), desk.window.page.authorship(), accepted)
            book = desk.session.project.folder
            self._export(book)
            self._read_document(written)
        finally:
            with self._timed("Closed"):
                desk.close()
        with self._timed("Opened again"):
            self._look_again(book, written)

    def _desk(self) -> Desk:
        paths = UserPaths(*(self._folder / name for name in ("config", "state", "cache", "log", "data")))
        return build(self._app, paths, cast("Chooser", _Folders(self._made)))

    def _show(self, desk: Desk) -> None:
        desk.window.resize(1280, 800)
        begin(desk)
        self._until(lambda: desk.window.isVisible() and desk.window.isActiveWindow(), "The window is not shown")

    def _open_sample(self, desk: Desk) -> None:
        with self._timed("Opened the sample book"):
            self._until(lambda: _card(desk) is not None, "The tour does not begin")
            self._press(self._focus(), Qt.Key.Key_Return)
            self._until(lambda: bool(desk.window.page.text().strip()), "The sample book does not open")

    def _tour(self, desk: Desk) -> None:
        with self._timed("Went through the tour"):
            before = desk.window.page.text()
            for number in range(COUNT):
                shown = f"The tour does not come to step {number + 1}"
                self._until(lambda number=number: _stands_at(desk, number), shown)
                self._press(self._focus(), Qt.Key.Key_Return)
            self._until(lambda: _card(desk) is None, "The tour does not end")
            if not desk.window.page.hasFocus() or desk.window.page.text() != before:
                raise InkwellError(ErrorKind.INTERNAL, "The tour does not give the keys back to the page.")

    def _write(self, desk: Desk) -> None:
        page = desk.window.page
        with self._timed("Wrote a sentence"):
            cursor = page.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            page.setTextCursor(cursor)
            page.setFocus()
            self._press(page, Qt.Key.Key_Return)
            for letter in SENTENCE:
                self._press(page, 0, letter)
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
        self._press(page, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
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
            self._press(page, Qt.Key.Key_Tab)
            self._until(lambda: not page.proposal() and proposed.strip() in page.text(), "It cannot be accepted")
        return proposed

    def _save(self, desk: Desk) -> None:
        with self._timed("Saved"):
            desk.scribe.save()
            self._until(lambda: not desk.scribe.dirty, "The scene is not saved")

    def _export(self, book: Path) -> None:
        with self._timed("Exported to Word"):
            project, out = Project.open(book), self._made / DOCUMENT
            whole, to = book_of(project), format_of(out)
            Exporter(Pandoc(), PdfPress().write).export(whole, out, to, usual_preset(to, whole.form))

    def _read_document(self, written: _Written) -> None:
        with self._timed("Read the document"):
            plan = known_importers(Pandoc()).read(self._made / DOCUMENT).plan()
            if _letters(written.text) not in _letters(" ".join(plan.texts.values())):
                raise InkwellError(ErrorKind.INTERNAL, "What was written is not in the document that was exported.")

    def _look_again(self, book: Path, written: _Written) -> None:
        """A second start: the book is among the recent ones, the tour does not come again."""
        desk = self._desk()
        try:
            self._show(desk)
            desk.equipment.complete()
            if str(book) not in desk.preferences.memory.recent:
                raise InkwellError(ErrorKind.INTERNAL, "The book is not remembered.")
            desk.books.open_recent(str(book))
            page = desk.window.page
            self._until(lambda: SENTENCE in page.text(), "What was written is not in the book that was opened again")
            if _card(desk) is not None:
                raise InkwellError(ErrorKind.INTERNAL, "The tour comes again.")
            _compare(written, page.text(), page.authorship())
        finally:
            desk.close()

    def _focus(self) -> QWidget:
        focus = self._app.focusWidget()
        if focus is None:
            raise InkwellError(ErrorKind.INTERNAL, "Nothing in the window has the keys.")
        return focus

    @contextmanager
    def _timed(self, step: str) -> Generator[None]:
        began = time.monotonic()
        yield
        self._tell(Tried(step, time.monotonic() - began))

    def _press(
        self,
        widget: QWidget,
        key: int,
        text: str = "",
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._app.sendEvent(widget, QKeyEvent(kind, key, modifier, text))

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


def _card(desk: Desk) -> TourCard | None:
    return next((each for each in desk.window.findChildren(TourCard) if each.isVisible()), None)


def _stands_at(desk: Desk, number: int) -> bool:
    card = _card(desk)
    return card is not None and card.number == number


def _letters(text: str) -> str:
    """Letters alone: what a document keeps, whatever becomes of marks, quotation marks and the numbers of lists."""
    return "".join(re.findall(r"[^\W\d_]+", text))


def _compare(written: _Written, text: str, spans: tuple[Span, ...]) -> None:
    """See that every word is there, and that the book knows still who wrote it."""
    if (text, spans) != (written.text, written.spans):
        raise InkwellError(ErrorKind.INTERNAL, "What was opened again is not what was closed.")
    generated = "".join(text[each.start : each.end] for each in spans if each.origin is Origin.GENERATED)
    start = text.index(SENTENCE)
    if any(each.start < start + len(SENTENCE) and start < each.end for each in spans):
        raise InkwellError(ErrorKind.INTERNAL, "The book takes what was typed for the partner's.")
    if _letters(generated) != _letters(written.accepted):
        raise InkwellError(ErrorKind.INTERNAL, "The book does not know what the partner wrote.")
