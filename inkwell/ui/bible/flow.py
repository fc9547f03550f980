"""Widgets one after the other in lines, as words are in a paragraph; Qt has no such layout."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets in their own sizes; the last widget of all gets what is left of its line.

    `least` is the width in pixels that the last widget has at least.
    """

    def __init__(self, parent: QWidget, gap: int = 4, least: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._least = gap, least
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """See Qt."""
        self._items.append(item)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """See Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]  # None is Qt's answer beyond the end
        """See Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]  # as above
        """See Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """No more height than the lines take."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """See Qt."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """See Qt."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """See Qt."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        size = QSize(self._least, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Put the widgets in their places, or only reckon how high that would be."""
        x, y, high = rect.left(), rect.top(), 0
        for number, item in enumerate(self._items):
            last = number == len(self._items) - 1
            size = item.sizeHint()
            width = min(max(size.width(), self._least) if last else size.width(), rect.width())
            if x > rect.left() and x + width > rect.right() + 1:
                x, y, high = rect.left(), y + high + self._gap, 0
            if place:
                # A widget that is lower than its neighbour stands at the line's middle only when heights are alike.
                wide = rect.right() + 1 - x if last else width
                item.setGeometry(QRect(QPoint(x, y), QSize(wide, size.height())))
            x += width + self._gap
            high = max(high, size.height())
        return y + high - rect.top()
