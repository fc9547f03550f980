"""The sidebar's pages under their names: one in sight, the others a click or an arrow key away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.theme import GRID


class SideTabs(QWidget):
    """Pages with names. Whoever has a page for the sidebar adds it; `chosen(str)` tells which one came into sight.

    A page keeps its own margins: 16 pixels at the right, none elsewhere.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.bar = QTabBar()
        self._stack = _Stack()
        self._names: list[str] = []
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setUsesScrollButtons(False)
        self.bar.setAccessibleName(tr("Pages of the sidebar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID + 2)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show)

    def add(self, name: str, page: QWidget, at: int | None = None) -> None:
        """Add a page: as the last one, or before the one that stands `at` this place."""
        place = len(self._names) if at is None else at
        self._names.insert(place, name)
        self._stack.insertWidget(place, page)
        self.bar.insertTab(place, name)
        self._stack.setCurrentIndex(self.bar.currentIndex())

    def show_page(self, name: str) -> None:
        """Have a page in sight.

        Raises:
            ValueError: when there is no page of this name.
        """
        self.bar.setCurrentIndex(self._names.index(name))

    @property
    def names(self) -> tuple[str, ...]:
        """The pages' names, from left to right."""
        return tuple(self._names)

    @property
    def current(self) -> str:
        """The name of the page in sight."""
        return self._names[self.bar.currentIndex()]

    def _show(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._stack.setCurrentIndex(index)
            self.chosen.emit(self._names[index])


class _Stack(QStackedWidget):
    """As narrow as the page in sight allows, whatever the others would like."""

    def minimumSizeHint(self) -> QSize:
        """The least of the page in sight."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize(0, 0)
