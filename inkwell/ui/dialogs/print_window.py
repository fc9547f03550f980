"""The print window: what and how at the left, the pages as they will be at the right."""

from collections.abc import Callable, Generator
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from inkwell.app.printing import PrintSetup, Scope
from inkwell.errors import InkwellError
from inkwell.exchange.page_flow import Flow
from inkwell.manuscript.printed import Piece
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.page_turner import PageTurner
from inkwell.ui.dialogs.print_form import PrintForm
from inkwell.ui.icons import Icons
from inkwell.ui.print_work import Order, Step, gathering
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
        super().__init__(tr("Print"), parent)
        self.resize(960, 740)
        self._order = order
        self.form = PrintForm(setup, "chapter")
        self.turner = PageTurner(theme, icons)
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
        self.progress.setAccessibleName(tr("Progress of printing"))
        self.progress.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left)
        row.addWidget(self.turner, 1)
        self.body.addLayout(row, 1)

    def _add_foot(self) -> None:
        self.cancel = self.add_button(tr("&Cancel"), left=True)
        self.cancel.hide()
        self.close_button = self.add_button(tr("Cl&ose"))
        self.pdf = self.add_button(tr("Save as P&DF…"))
        self.print = self.add_button(tr("P&rint…"), "primary")
        for button in (self.cancel, self.close_button, self.pdf, self.print):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.form.changed.connect(self._set_otherwise)
        self.cancel.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.reject)
        self.pdf.clicked.connect(lambda: self.asked.emit(Goal.PDF))
        self.print.clicked.connect(lambda: self.asked.emit(Goal.PRINTER))
        self.finished.connect(self.turner.stop)
        self.turner.failed.connect(self._fail)

    # the preview

    @Slot()
    def refresh(self) -> None:
        """Make the preview anew."""
        self.message.say("")
        self.turner.begin(self._made())
        self._enable(True)

    def _made(self) -> Generator[Step, None, Flow]:
        """Gather what is to be dealt onto pages."""
        order = self._order(self.form.scope, self.form.setup)
        pieces: list[Piece] = []
        yield from gathering(order, pieces)
        return Flow(pieces, order.measures)

    @Slot()
    def _set_otherwise(self) -> None:
        self.setup_changed.emit(self.form.setup)
        self.refresh()

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self.message.complain(error.sentence)
        self._enable(False)

    # the printing

    def begin_work(self, words: str) -> None:
        """Printing began."""
        self.turner.stop()
        self.message.say(words)
        self.progress.setRange(0, 0)
        self._show_work(True)

    def show_work(self, step: Step) -> None:
        """How far it is."""
        if step.pages and self.turner.complete:
            self.progress.setRange(0, self.turner.pages)
            self.progress.setValue(step.pages)
        if step.pages:
            self.message.say(tr("Page {pages:,}", pages=step.pages))

    def end_work(self, words: str, trouble: bool = False) -> None:
        """It is over, and how."""
        self._show_work(False)
        (self.message.complain if trouble else self.message.say)(words)
        if not self.turner.complete:
            self.turner.go_on(self._made())

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
