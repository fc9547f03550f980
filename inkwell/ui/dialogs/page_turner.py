"""Pages as they will be, one at a time, to be turned: dealt out in portions, so that the first is there at once."""

from collections.abc import Generator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inkwell.app.portions import Portions
from inkwell.exchange.page_flow import BLANK, Flow, Place, numbered
from inkwell.translation import figure, tr
from inkwell.ui.dialogs.print_preview import PagePreview
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.print_work import Step, paging
from inkwell.ui.theme import Theme


class PageTurner(QWidget):
    """A preview with its buttons. `failed(InkwellError)` when the pages cannot be made."""

    failed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._flow: Flow | None = None
        self._places: list[Place | None] = []
        self._starts: list[int] = []
        self._complete = False
        self._at = 0
        self._old = True
        self._portions = Portions(self)
        self.preview = PagePreview(theme)
        self.before = IconButton(icons, "arrow-left", tr("The page before"))
        self.after = IconButton(icons, "arrow-right", tr("The next page"))
        self.place = QLabel()
        self._lay_out()
        self.preview.turned.connect(lambda steps: self.turn_to(self._at + steps))
        self.before.clicked.connect(lambda: self.turn_to(self._at - 1))
        self.after.clicked.connect(lambda: self.turn_to(self._at + 1))
        self._portions.stepped.connect(self._follow)
        self._portions.finished.connect(self._finish)
        self._portions.failed.connect(self._fail)

    def _lay_out(self) -> None:
        turning = QHBoxLayout()
        turning.setSpacing(8)
        turning.addStretch(1)
        for widget in (self.before, self.place, self.after):
            turning.addWidget(widget)
        turning.addStretch(1)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setMinimumWidth(140)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview, 1)
        column.addLayout(turning)

    @property
    def pages(self) -> int:
        """How many pages there are, as far as is known."""
        return len(self._places)

    @property
    def complete(self) -> bool:
        """Whether all of them are known."""
        return self._complete

    # making the pages

    def clear(self) -> None:
        """Give up what is under way, and show nothing; the number of the page stays for those that come."""
        self._portions.stop()
        self._flow, self._places, self._complete = None, [], False
        self._starts = []
        self.preview.show_page(None)
        self._show_place()

    def deal(self, flow: Flow) -> None:
        """Deal a flow out onto pages; the page that is shown stays until there is the same one of the new."""

        def made() -> Generator[Step, None, Flow]:
            yield from ()
            return flow

        self.go_on(made())

    def begin(self, making: Generator[Step, None, Flow]) -> None:
        """Make a flow in steps, then deal it out."""
        self.clear()
        self.go_on(making)

    def go_on(self, making: Generator[Step, None, Flow]) -> None:
        """The same with the page that is shown left as it is until there is another."""
        self._old, self._complete = True, False
        self._portions.begin(self._steps(making))

    def stop(self) -> None:
        """Give up what is under way; what is known stays."""
        self._portions.stop()

    def _steps(self, making: Generator[Step, None, Flow]) -> Generator[Step]:
        flow = yield from making
        self._flow, self._places, self._starts = flow, [], []
        yield from paging(flow, self._places, self._starts)

    @Slot(object)
    def _follow(self, _step: object) -> None:
        if self._old and len(self._places) > self._at:
            self.turn_to(self._at)
        self._show_place()

    @Slot()
    def _finish(self) -> None:
        self._complete = True
        if self._flow is not None:
            self._flow = numbered(self._flow, self._starts)
        self.turn_to(self._at)

    @Slot(object)
    def _fail(self, error: object) -> None:
        self._show_place()
        self.failed.emit(error)

    # turning them

    def turn_to(self, number: int) -> None:
        """Show a page, counted from 0; the nearest that there is."""
        self._at = min(max(number, 0), max(len(self._places) - 1, 0))
        if self._flow is not None and self._places:
            place = self._places[self._at]
            self._old = False
            self.preview.show_page(self._flow, self._flow.page(place) if place else BLANK, self._at + 1)
        self._show_place()

    def _show_place(self) -> None:
        many = figure(len(self._places)) + ("" if self._complete else "…")
        self.place.setText(tr("Page {at:,} of {many}", at=self._at + 1, many=many) if self._places else "")
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < len(self._places))
