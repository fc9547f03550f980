"""The print window: what and how at the left, the pages as they will be at the right."""

from collections.abc import Callable, Iterator
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from inkwell.app.portions import Portions
from inkwell.app.printing import PrintSetup, Scope
from inkwell.errors import InkwellError
from inkwell.exchange.page_flow import Flow, Place
from inkwell.manuscript.printed import Piece
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.print_form import PrintForm
from inkwell.ui.dialogs.print_preview import PagePreview
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.print_work import Order, Step, gathering, paging
from inkwell.ui.theme import Theme

FORM = 280
"""Pixels that the form is wide."""


class Goal(Enum):
    """What becomes of the pages."""

    PRINTER = auto()
    PDF = auto()


class PrintWindow(DialogFrame):
    """`asked(Goal)` when the author wants it printed; `setup_changed(PrintSetup)` when it was set otherwise.

    `order` gives what is to be printed as it is set now; what it raises (InkwellError) is shown here. The preview is
    made in portions, and anew when something is set otherwise. `working` shows the progress of the printing itself.
    """

    asked = Signal(object)
    setup_changed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        order: Callable[[Scope, PrintSetup], Order],
        setup: PrintSetup,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Print", parent)
        self.resize(960, 740)
        self._order = order
        self._flow: Flow | None = None
        self._places: list[Place] = []
        self._complete = False
        self._at = 0
        self._portions = Portions(self)
        self.form = PrintForm(setup, "chapter")
        self.preview = PagePreview(theme)
        self.before = IconButton(icons, "arrow-left", "The page before")
        self.after = IconButton(icons, "arrow-right", "The next page")
        self.place = QLabel()
        self.progress = QProgressBar()
        self.message = Message()
        self._lay_out()
        self._add_foot()
        self._join()

    def _lay_out(self) -> None:
        self.form.setFixedWidth(FORM)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch(1)
        left.addWidget(self.message)
        left.addWidget(self.progress)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of printing")
        self.progress.hide()
        turning = QHBoxLayout()
        turning.setSpacing(8)
        turning.addStretch(1)
        for widget in (self.before, self.place, self.after):
            turning.addWidget(widget)
        turning.addStretch(1)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setMinimumWidth(140)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addLayout(turning)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)

    def _add_foot(self) -> None:
        self.cancel = self.add_button("&Cancel", left=True)
        self.cancel.hide()
        self.close_button = self.add_button("Cl&ose")
        self.pdf = self.add_button("Save as P&DF…")
        self.print = self.add_button("P&rint…", "primary")
        for button in (self.cancel, self.close_button, self.pdf, self.print):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.form.changed.connect(self._set_otherwise)
        self.preview.turned.connect(lambda steps: self.turn_to(self._at + steps))
        self.before.clicked.connect(lambda: self.turn_to(self._at - 1))
        self.after.clicked.connect(lambda: self.turn_to(self._at + 1))
        self.cancel.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.reject)
        self.pdf.clicked.connect(lambda: self.asked.emit(Goal.PDF))
        self.print.clicked.connect(lambda: self.asked.emit(Goal.PRINTER))
        self.finished.connect(self._portions.stop)
        self._portions.stepped.connect(self._follow)
        self._portions.finished.connect(self._finish)
        self._portions.failed.connect(self._fail)

    # the preview

    @property
    def pages(self) -> int:
        """How many pages there are, as far as is known."""
        return len(self._places)

    @property
    def complete(self) -> bool:
        """Whether all of them are known."""
        return self._complete

    @Slot()
    def refresh(self) -> None:
        """Make the preview anew."""
        self._portions.stop()
        self._flow, self._places, self._complete = None, [], False
        self.preview.show_page(None)
        self.message.say("")
        self._portions.begin(self._steps())
        self._show_place()
        self._enable(True)

    def _steps(self) -> Iterator[Step]:
        """Gather, then deal onto pages."""
        self._places = []
        order = self._order(self.form.scope, self.form.setup)
        pieces: list[Piece] = []
        yield from gathering(order, pieces)
        self._flow = Flow(pieces, order.measures)
        yield from paging(self._flow, self._places)

    @Slot()
    def _set_otherwise(self) -> None:
        self.setup_changed.emit(self.form.setup)
        self.refresh()

    @Slot(object)
    def _follow(self, _step: object) -> None:
        if self._places and not self.preview.words:
            self.turn_to(self._at)
        self._show_place()

    @Slot()
    def _finish(self) -> None:
        self._complete = True
        self.turn_to(self._at)

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self.message.complain(error.sentence)
        self._enable(False)
        self._show_place()

    def turn_to(self, number: int) -> None:
        """Show a page, counted from 0; the nearest that there is."""
        self._at = min(max(number, 0), max(len(self._places) - 1, 0))
        if self._flow is not None and self._places:
            self.preview.show_page(self._flow, self._flow.page(self._places[self._at]), self._at + 1)
        self._show_place()

    def _show_place(self) -> None:
        many = f"{len(self._places):,}" if self._complete else f"{len(self._places):,}…"
        self.place.setText(f"Page {self._at + 1:,} of {many}" if self._places else "")
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < len(self._places))

    # the printing

    def begin_work(self, words: str) -> None:
        """Printing began."""
        self._portions.stop()
        self.message.say(words)
        self.progress.setRange(0, 0)
        self._show_work(True)

    def show_work(self, step: Step) -> None:
        """How far it is."""
        if step.pages and self._complete:
            self.progress.setRange(0, len(self._places))
            self.progress.setValue(step.pages)
        if step.pages:
            self.message.say(f"Page {step.pages:,}")

    def end_work(self, words: str, trouble: bool = False) -> None:
        """It is over, and how."""
        self._show_work(False)
        (self.message.complain if trouble else self.message.say)(words)
        if not self._complete:
            self._portions.begin(self._steps())

    def _show_work(self, works: bool) -> None:
        self.progress.setVisible(works)
        self.cancel.setVisible(works)
        self.form.setEnabled(not works)
        self._enable(not works)
        if works:
            self.cancel.setFocus()

    def _enable(self, able: bool) -> None:
        self.pdf.setEnabled(able)
        self.print.setEnabled(able)
