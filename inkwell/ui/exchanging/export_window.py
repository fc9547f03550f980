"""The export window: how and what at the left, the pages as they would be at the right."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from inkwell.app.errand import Errand
from inkwell.errors import InkwellError
from inkwell.exchange.compiling import Book, compiled, set_aside
from inkwell.exchange.formats import Format
from inkwell.exchange.page_flow import Flow
from inkwell.exchange.page_pictures import pictures_of
from inkwell.exchange.pages import PageMaker, sheet
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress
from inkwell.manuscript.printed import Piece
from inkwell.manuscript.publication import Publication
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.page_turner import PageTurner
from inkwell.ui.exchanging.export_form import ExportForm, PublicationForm, Wish
from inkwell.ui.exchanging.page_form import PageForm
from inkwell.ui.exchanging.parts_form import PartsForm
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme
from inkwell.ui.wheel_stop import WheelStop

FORM: Final = 312
STEPS: Final = 1000
AFTER: Final = 300
"""Milliseconds after the last change until the pages are made anew."""
PARTS, PAGE, ABOUT = 1, 2, 3
"""The tabs that are made when they are first wanted."""
FIRST: Final = 60
"""Milliseconds until they are made for the first time: the window is painted before a thread competes with it."""
OURS: Final = tr("This preset comes with Inkwell; only your own can be deleted.")
_SETS = tr("These are the pages of a PDF; {} sets its own lines, so that pages may end elsewhere.")
_NONE = tr("This format has no pages of its own: these show what goes out, and in which order.")
HINTS: Final = {
    Format.DOCX: _SETS.format(tr("Word")),
    Format.ODT: _SETS.format(tr("a word processor")),
    Format.LATEX: _SETS.format("LaTeX"),
    Format.EPUB: _NONE,
    Format.HTML: _NONE,
    Format.MARKDOWN: _NONE,
    Format.FOUNTAIN: _NONE,
}
"""What is said below the pages, by the format that is chosen."""


class Room(QScrollArea):
    """A tab whose form is made when it is first looked at or asked for: a window with all of them opens too slowly."""

    def __init__(self, name: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self.made: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def form(self) -> QWidget:
        """The form."""
        if self.made is None:
            self.made = self._make()
            WheelStop(self).watch(self.made)
            self.setWidget(self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:
        """Make it now."""
        self.form()
        super().showEvent(event)


class ExportWindow(DialogFrame):
    """`export_asked(Wish)`, `preset_asked(Wish)`, whose preset is to be kept, `removal_asked(name of a preset)`.

    `book` gives the book as it is now. The preview is made on `errand`'s thread and dealt onto pages in portions; an
    export is shown by `working` and `ended`, and `cancelled` when the author gives it up.
    """

    export_asked = Signal(object)
    preset_asked = Signal(object)
    removal_asked = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        book: Callable[[], Book],
        form: ExportForm,
        about: Callable[[], PublicationForm],
        errand: Errand,
        looks: tuple[Theme, Icons],
        parent: QWidget | None = None,
        worded: Callable[[str], bool] = bool,
    ) -> None:
        """`about` makes the form of what the book says of itself, once it is wanted.

        `worded` says of a node, by its id, whether it has words of its own.
        """
        super().__init__(tr("Export"), parent)
        self.resize(1000, 720)
        self._book, self._errand, self._worded = book, errand, worded
        self.form = form
        self._rooms = (
            Room(tr("Export"), lambda: form),
            Room(tr("Parts"), self._make_parts),
            Room(tr("The page"), self._make_page),
            Room(tr("The book"), lambda: self._make_about(about)),
        )
        self.tabs = QTabWidget()
        theme, icons = looks
        self.turner = PageTurner(theme, icons)
        self.hint = text_label("", "caption")
        self.progress = QProgressBar()
        self.message = Message()
        self._complained = False
        """Whether what is said is why there are no pages; the pages take nothing else away that is said."""
        self._late = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._join()
        self._late.start(FIRST)

    def _lay_out(self) -> None:
        tabs = self.tabs
        tabs.setAccessibleName(tr("How it goes out"))
        for room in self._rooms:
            tabs.addTab(room, room.accessibleName())
        tabs.setMinimumWidth(FORM)
        left = QVBoxLayout()
        left.addWidget(tabs, 1)
        left.addWidget(self.message)
        left.addWidget(self.progress)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much is done"))
        self.progress.hide()
        right = QVBoxLayout()
        right.addWidget(self.turner, 1)
        right.addWidget(self.hint)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        self.body.addLayout(row, 1)
        self.cancel = self.add_button(tr("Cancel"), left=True)
        self.cancel.hide()
        self.keep = self.add_button(tr("Keep as a preset…"))
        self.remove = self.add_button(tr("Delete the preset…"))
        self._allow_removal()
        self.close_button = self.add_button(tr("Close"))
        self.go = self.add_button(tr("Export…"), "primary")
        for button in (self.cancel, self.keep, self.remove, self.close_button, self.go):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.form.changed.connect(self._late.start)
        self.form.chosen.connect(self._show_preset)
        self._late.timeout.connect(self.refresh)
        self.cancel.clicked.connect(self.cancelled)
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.form.base.name))
        self.keep.clicked.connect(lambda: self.preset_asked.emit(self.wish()))
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(lambda: self.export_asked.emit(self.wish()))
        self.finished.connect(self._stop)
        self._errand.finished.connect(self._deal)
        self._errand.failed.connect(self._fail)

    # what is set

    def _make_page(self) -> PageForm:
        made = PageForm(self.form.base)
        made.changed.connect(self._late.start)
        return made

    def _make_parts(self) -> PartsForm:
        made = PartsForm()
        self._offer_parts(made, self._book())
        made.changed.connect(self._late.start)
        return made

    def _offer_parts(self, form: PartsForm, book: Book) -> None:
        form.show_parts(book.manuscript, set_aside(book), self._worded)

    def _make_about(self, make: Callable[[], PublicationForm]) -> PublicationForm:
        made = make()
        made.changed.connect(self._late.start)
        return made

    @property
    def parts(self) -> PartsForm:
        """The form of what goes out."""
        form = self._rooms[PARTS].form()
        assert isinstance(form, PartsForm)  # noqa: S101 - it is made above
        return form

    @property
    def page(self) -> PageForm:
        """The form of the page."""
        form = self._rooms[PAGE].form()
        assert isinstance(form, PageForm)  # noqa: S101 - it is made above
        return form

    @property
    def about(self) -> PublicationForm:
        """The form of what the book says of itself."""
        form = self._rooms[ABOUT].form()
        assert isinstance(form, PublicationForm)  # noqa: S101 - it is made above
        return form

    def publication(self) -> Publication | None:
        """What the book says of itself as it is written here; None where nobody has looked at that yet."""
        return self.about.publication() if self._rooms[ABOUT].made is not None else None

    def wish(self) -> Wish:
        """What is asked for now."""
        wish = self.form.wish()
        if self._rooms[PAGE].made is not None:
            wish = replace(wish, preset=self.page.applied(wish.preset))
        if self._rooms[PARTS].made is not None:
            wish = replace(wish, choice=replace(wish.choice, nodes=self.parts.nodes))
        return wish

    def choose_parts(self, ids: Collection[str]) -> bool:
        """Have only these parts go out, and show that; whether there was any of them that can."""
        self.tabs.setCurrentIndex(PARTS)
        return self.parts.choose(ids)

    @Slot(object)
    def _show_preset(self, preset: Preset) -> None:
        self._allow_removal()
        if self._rooms[PAGE].made is not None:
            self.page.show_preset(preset)

    def _allow_removal(self) -> None:
        own = self.form.base_is_own
        self.remove.setEnabled(own)
        self.remove.setToolTip("" if own else OURS)

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
        """Make the preview anew; the page that is shown stays until there is another."""
        # A timer keeps the time that it was last started with.
        self._late.setInterval(AFTER)
        self.turner.stop()
        book = self._book()
        if self._rooms[PARTS].made is not None:
            self._offer_parts(self.parts, book)
        wish = self.wish()
        self.hint.setText(HINTS.get(wish.to, ""))
        self._errand.start(lambda progress: _gathered(book, wish, progress))

    @Slot(object)
    def _deal(self, made: object) -> None:
        if isinstance(made, Flow):
            if self._complained:
                self.message.say("")
            self._complained = False
            self.turner.deal(made)

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self.turner.clear()
        self._complained = True
        self.message.complain(error.sentence)

    # the export

    def reject(self) -> None:
        """Escape gives up an export that is going on, and closes the window only after that."""
        if self.working_now:
            self.cancelled.emit()
        else:
            super().reject()

    @property
    def working_now(self) -> bool:
        """Whether an export is going on."""
        return not self.cancel.isHidden()

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
        self.remove.setEnabled(not on and self.form.base_is_own)


def _gathered(book: Book, wish: Wish, progress: Progress) -> Flow:
    """The paragraphs of the pages, with their pictures."""
    maker = PageMaker(book, wish.preset)
    pieces: list[Piece] = maker.pieces(compiled(book, wish.choice, wish.preset), progress)
    return Flow(pieces, sheet(book, wish.preset), pictures_of(maker.pictures.kept)[0])
