"""The export window: how and what at the left, the pages as they would be at the right."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from inkwell.app.errand import Errand
from inkwell.errors import InkwellError
from inkwell.exchange.compiling import Book, compiled
from inkwell.exchange.page_flow import Flow
from inkwell.exchange.page_pictures import pictures_of
from inkwell.exchange.pages import PageMaker, sheet
from inkwell.exchange.progress import Progress
from inkwell.manuscript.printed import Piece
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.page_turner import PageTurner
from inkwell.ui.exchanging.export_form import ExportForm, PublicationForm, Wish
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

FORM: Final = 312
STEPS: Final = 1000
AFTER: Final = 300
"""Milliseconds after the last change until the pages are made anew."""


class ExportWindow(DialogFrame):
    """`export_asked(Wish)` and `preset_asked(Wish)`, whose preset is to be kept; `publication_changed` at the end.

    `book` gives the book as it is now. The preview is made on `errand`'s thread and dealt onto pages in portions; an
    export is shown by `working` and `ended`.
    """

    export_asked = Signal(object)
    preset_asked = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        book: Callable[[], Book],
        form: ExportForm,
        about: PublicationForm,
        errand: Errand,
        looks: tuple[Theme, Icons],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Export", parent)
        self.resize(1000, 720)
        self._book, self._errand = book, errand
        self.form, self.about = form, about
        theme, icons = looks
        self.turner = PageTurner(theme, icons)
        self.progress = QProgressBar()
        self.message = Message()
        self._late = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._join()
        self._late.start(0)

    def _lay_out(self) -> None:
        tabs = QTabWidget()
        tabs.setAccessibleName("How it goes out")
        for words, page in (("Export", self.form), ("The book", self.about)):
            room = QScrollArea()
            room.setWidget(page)
            room.setWidgetResizable(True)
            room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            room.setAccessibleName(words)
            room.setFrameShape(QFrame.Shape.NoFrame)
            room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            tabs.addTab(room, words)
        tabs.setMinimumWidth(FORM)
        left = QVBoxLayout()
        left.addWidget(tabs, 1)
        left.addWidget(self.message)
        left.addWidget(self.progress)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("How much is done")
        self.progress.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left, 2)
        row.addWidget(self.turner, 3)
        self.body.addLayout(row, 1)
        self.cancel = self.add_button("Cancel", left=True)
        self.cancel.hide()
        self.keep = self.add_button("Keep as a preset…")
        self.close_button = self.add_button("Close")
        self.go = self.add_button("Export…", "primary")
        for button in (self.cancel, self.keep, self.close_button, self.go):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.form.changed.connect(self._late.start)
        self.about.changed.connect(self._late.start)
        self._late.timeout.connect(self.refresh)
        self.cancel.clicked.connect(self.cancelled)
        self.keep.clicked.connect(lambda: self.preset_asked.emit(self.form.wish()))
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(lambda: self.export_asked.emit(self.form.wish()))
        self.finished.connect(self._stop)
        self._errand.finished.connect(self._deal)
        self._errand.failed.connect(self._fail)

    # the preview

    @Slot()
    def _stop(self) -> None:
        self._late.stop()
        self._errand.cancel()
        self.turner.stop()

    def refresh_soon(self) -> None:
        """Make the preview anew once nothing has changed for a moment."""
        self._late.start()

    @Slot()
    def refresh(self) -> None:
        """Make the preview anew."""
        self.turner.clear()
        wish, book = self.form.wish(), self._book()
        self._errand.start(lambda progress: _gathered(book, wish, progress))

    @Slot(object)
    def _deal(self, made: object) -> None:
        if isinstance(made, Flow):
            self.message.say("")
            self.turner.deal(made)

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self.message.complain(error.sentence)

    # the export

    def working(self, stage: str, done: float | None) -> None:
        """How far the export is."""
        self.message.say(f"{stage} …")
        self.progress.setRange(0, 0 if done is None else STEPS)
        if done is not None:
            self.progress.setValue(round(done * STEPS))
        self._show_work(True)

    def ended(self, words: str, error: InkwellError | None = None) -> None:
        """It ended: what is said of it."""
        self._show_work(False)
        if error is None:
            self.message.say(words)
        else:
            self.message.complain(error.sentence)

    def _show_work(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.cancel.setVisible(on)
        for button in (self.go, self.keep):
            button.setEnabled(not on)


def _gathered(book: Book, wish: Wish, progress: Progress) -> Flow:
    """The paragraphs of the pages, with their pictures."""
    maker = PageMaker(book, wish.preset)
    pieces: list[Piece] = maker.pieces(compiled(book, wish.choice, wish.preset), progress)
    return Flow(pieces, sheet(book, wish.preset), pictures_of(maker.pictures.kept)[0])
