"""The names of pages at the left, and at the right the one that is chosen, or all in which something was found."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.scrolling import scrolling
from inkwell.ui.wheel_stop import WheelStop

LIST_WIDTH = 168
"""Pixels that the names have at least; in some languages they are longer."""
_BESIDE = 12
"""Pixels between a name's button and the line."""
_TEN = 10
"""Pages that have a digit."""


class PageList(QWidget):
    """Arrow keys go from one name to the next, Alt and a digit to any of the first ten; letters belong to the fields.

    `turned` when the author chose a page; whoever hears it shows it (`show_pages`).
    """

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._pages: list[QWidget] = []
        self._buttons: list[QPushButton] = []
        self._wheel = WheelStop(self)
        self._names = QVBoxLayout()
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(2)
        self._chosen = 0
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(2 * GAP)
        self._column.addStretch(0)
        self._lay_out()
        # A shortcut presses a button at once and clicks it a moment later; arrow keys only click.
        self._group.idPressed.connect(self._turn)
        self._group.idClicked.connect(self._turn)

    def _lay_out(self) -> None:
        names, content = QWidget(), QWidget()
        side = QVBoxLayout(names)
        side.setContentsMargins(0, 0, 4, 0)
        side.addLayout(self._names)
        side.addStretch(1)
        content.setLayout(self._column)
        self._list_area, self.area = scrolling(names), scrolling(content)
        self._list_area.setFixedWidth(LIST_WIDTH)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._list_area)
        row.addWidget(line)
        row.addWidget(self.area, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for the longest name, also when it is the chosen one and bold."""
        super().showEvent(event)
        widest = max((_width_in_bold(button) for button in self._buttons), default=0)
        self._list_area.setFixedWidth(max(LIST_WIDTH, widest + _BESIDE))

    def add(self, name: str, page: QWidget) -> QPushButton:
        """Add a page."""
        button, number = QPushButton(name), len(self._pages)
        button.setToolTip(name)
        if number < _TEN:
            keys = QKeySequence(f"Alt+{(number + 1) % _TEN}")
            button.setShortcut(keys)
            button.setToolTip(f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setProperty("role", "section")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleDescription(tr("Page of the settings"))
        self._group.addButton(button, number)
        self._names.addWidget(button)
        layout = page.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(number, page, 1)
        page.setVisible(number == 0)
        button.setChecked(number == 0)
        self._pages.append(page)
        self._buttons.append(button)
        return button

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The names at the left, in their order."""
        return tuple(self._buttons)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """The pages, in their order."""
        return tuple(self._pages)

    @property
    def chosen(self) -> int:
        """The number of the page that is chosen, from 0."""
        return self._chosen

    def show_section(self, button: QPushButton) -> None:
        """Show the page of a button."""
        self._turn(self._group.id(button))

    def choose(self, number: int) -> None:
        """Let this page be the chosen one, to be shown when nothing is looked for."""
        self._chosen = number

    def _turn(self, number: int) -> None:
        self._chosen = number
        self.turned.emit()
        self.area.verticalScrollBar().setValue(0)

    def show_pages(self, found: Mapping[int, int]) -> None:
        """Show all pages in which something was found, with how much; of nothing, the one that is chosen."""
        for number, (page, button) in enumerate(zip(self._pages, self._buttons, strict=True)):
            seen = number in found if found else number == self.chosen
            if seen:
                # Fields come and go on it.
                self._wheel.watch(page)
            page.setVisible(seen)
            count = found.get(number, 0)
            button.setAccessibleName(
                tr("{text}, {count} found", text=button.text(), count=count) if count else button.text()
            )
            self._column.setStretchFactor(page, 0 if found else 1)
        self._column.setStretch(len(self._pages), 1 if found else 0)
        self._mark(None if found else self._chosen)

    def show_nothing(self) -> None:
        """Show no page at all."""
        self._mark(None)
        for page in self._pages:
            page.hide()

    def _mark(self, number: int | None) -> None:
        """Light the name of one page, or of none."""
        self._group.setExclusive(False)
        for each, button in enumerate(self._buttons):
            button.setChecked(each == number)
        self._group.setExclusive(number is not None)
        if number is not None:
            self._list_area.ensureWidgetVisible(self._buttons[number], 0, 0)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget on a page."""
        self.area.ensureWidgetVisible(widget, 0, 2 * GAP)


def _width_in_bold(button: QPushButton) -> int:
    button.ensurePolished()
    font = QFont(button.font())
    font.setWeight(QFont.Weight.DemiBold)
    more = QFontMetrics(font).horizontalAdvance(button.text()) - button.fontMetrics().horizontalAdvance(button.text())
    return button.sizeHint().width() + max(0, more)
