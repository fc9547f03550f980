"""Typewriter scrolling: the line that is written stays at its height, and the paper moves."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sheet import FOOT, TOP

MIDDLE = 50
"""Per cent of the page's height."""
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Typewriter(QObject):
    """Keeps the caret's line of one page at one height, from the first line of the text to its last.

    Only keys move the paper: where the author clicks, selects or scrolls to is left where it is until the next key.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._bar = page.verticalScrollBar()
        self._height = MIDDLE
        self._on = False
        self._pressed = False
        self._bounding = False

    @property
    def on(self) -> bool:
        """Whether the line keeps its height."""
        return self._on

    def set_on(self, on: bool, height: int = MIDDLE) -> None:
        """Switch it on or off; `height` is where the line stays, in per cent from the top of the page."""
        if (on, height) == (self._on, self._height):
            return
        changed = on != self._on
        self._on, self._height = on, height
        if changed and on:
            self._bar.rangeChanged.connect(self._bound)
            self._page.cursorPositionChanged.connect(self._follow)
            self._page.edited.connect(self.settle)
            for each in (self._page, self._page.viewport()):
                each.installEventFilter(self)
        elif changed:
            self._bar.rangeChanged.disconnect(self._bound)
            self._page.cursorPositionChanged.disconnect(self._follow)
            self._page.edited.disconnect(self.settle)
            for each in (self._page, self._page.viewport()):
                each.removeEventFilter(self)
        self._bound()
        if on:
            self.settle()

    @Slot()
    def settle(self) -> None:
        """Bring the caret's line to its height."""
        if not self._on:
            return
        rect, scrolled = self._page.cursorRect(), self._bar.value()
        wanted = rect.center().y() + scrolled - self._line()
        if wanted != self._page.rolled:
            self._page.roll(wanted)

    def _line(self) -> int:
        """Where the middle of the line stays, in pixels of the viewport."""
        return self._page.viewport().height() * self._height // 100

    @Slot()
    def _follow(self) -> None:
        if not self._pressed and not self._page.textCursor().hasSelection():
            self.settle()

    @Slot()
    def _bound(self, *_: int) -> None:
        """Let the first line come as far down, and the last as far up, as the line where it is written.

        Qt tells of a new range before it brings the page into it, so that the page does not move for this.
        """
        if self._bounding:
            return
        self._bounding = True
        room = self._page.viewport().height()
        end = max(round(self._page.document().documentLayout().documentSize().height()) - room, 0)
        if self._on:
            zoom = self._page.looks.zoom / 100
            above, below = self._line() - TOP * zoom, room - self._line() - FOOT * zoom
            self._bar.setRange(-max(round(above), 0), end + max(round(below), 0))
        else:
            self._bar.setRange(0, end)
        self._bounding = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether the mouse is at work, and whether the page has another height."""
        kind = event.type()
        if kind in _PRESSES:
            self._pressed = watched is not self._page
        elif kind in (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyPress):
            # After a drag, or under a menu, the release is never heard of; a key says as much.
            self._pressed = False
        elif kind == QEvent.Type.Resize and watched is not self._page:
            QTimer.singleShot(0, self, self._fit)
        return False

    @Slot()
    def _fit(self) -> None:
        self._bound()
        self.settle()
