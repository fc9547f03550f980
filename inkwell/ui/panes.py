"""Where the pages are: one, or two side by side or one above the other, each under its name while there are two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import SIZE, IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, MARGIN, Theme

HEAD = 32
"""Pixels, the hairline included."""
LEAST = 240
"""Pixels that a page keeps in each direction, as far as there are so many."""


class PaneHead(QFrame):
    """The name of what is in a pane, whether it can be written, and which of two panes the keys go to."""

    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, closable: bool) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._active = False
        self._title = ElidedLabel(role="soft")
        self._lock = QLabel()
        self._lock.setAccessibleName(tr("A lock"))
        self._read_only = ElidedLabel(tr("Read only"), role="status")
        self._close = IconButton(icons, "x", tr("Close this page"))
        self._close.clicked.connect(self.closed)
        self.setFixedHeight(HEAD)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, 2 * GRID, 1)
        row.setSpacing(2 * GRID)
        row.addWidget(self._title, 1)
        row.addWidget(self._lock)
        row.addWidget(self._read_only)
        row.addWidget(self._close)
        # Not before it has its place: until then it would be a window of its own.
        self._close.setVisible(closable)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_state("", read_only=False, active=False)

    @property
    def words(self) -> str:
        """What is shown."""
        return (
            self._title.full_text
            if self._read_only.isHidden()
            else tr("{full_text} · Read only", full_text=self._title.full_text)
        )

    @property
    def active(self) -> bool:
        """Whether the keys go to this pane."""
        return self._active

    def show_state(self, title: str, *, read_only: bool, active: bool) -> None:
        """Show the name, whether it can only be read, and whether the keys go here."""
        self._active = active
        self._title.set_text(title)
        role = "strong" if active else "soft"
        if self._title.property("role") != role:
            self._title.setProperty("role", role)
            self._title.style().polish(self._title)
        for each in (self._lock, self._read_only):
            each.setVisible(read_only)
        self.setAccessibleName(
            tr("{title}, the page you write on", title=title) if active else tr("{title}, the other page", title=title)
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page's ground, and under it a hairline, or a line in the accent where the keys go."""
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.page))
        thick = 2 if self._active else 1
        line = self.rect().adjusted(0, self.height() - thick, 0, 0)
        painter.fillRect(line, QColor(tokens.accent if self._active else tokens.hairline))
        painter.end()

    def _tint(self) -> None:
        self._lock.setPixmap(self._icons.pixmap("lock", "amber", SIZE, self.devicePixelRatioF()))
        self.update()


class Panes(QSplitter):
    """The first page, and a second one while there is one.

    `close_asked` says that the author wants the second page gone, `arranged` that the room was shared out anew.
    """

    close_asked = Signal()
    arranged = Signal()

    def __init__(self, theme: Theme, icons: Icons, first: Page) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._icons = theme, icons
        self.setObjectName("panes")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._panes: list[QWidget] = []
        self._heads: list[PaneHead] = []
        self._pages: list[Page] = []
        self._add(first)
        self.splitterMoved.connect(lambda *_: self.arranged.emit())
        theme.changed.connect(self._paint_handle)
        self._paint_handle()
        self._show_heads()

    def _add(self, page: Page) -> None:
        pane, head = QWidget(), PaneHead(self._theme, self._icons, closable=bool(self._pages))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(page, 1)
        head.closed.connect(self.close_asked)
        self._panes.append(pane)
        self._heads.append(head)
        self._pages.append(page)
        self.addWidget(pane)

    @property
    def split(self) -> bool:
        """Whether the second page is in sight."""
        return len(self._panes) > 1 and not self._panes[1].isHidden()

    @property
    def below(self) -> bool:
        """Whether the second page is under the first."""
        return self.orientation() is Qt.Orientation.Vertical

    @property
    def share(self) -> int:
        """What the first page has of the room, in per cent."""
        sizes = self.sizes()
        return round(100 * sizes[0] / sum(sizes)) if self.split and sum(sizes) else 50

    @property
    def heads(self) -> tuple[PaneHead, ...]:
        """The lines over the pages, in sight while there are two."""
        return tuple(self._heads)

    def open(self, page: Page, *, below: bool, share: int) -> None:
        """Have this page in sight as the second one; the first one has `share` per cent of the room."""
        if page not in self._pages:
            self._add(page)
        self._panes[1].setVisible(True)
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        for pane in self._panes:
            pane.setMinimumSize(0 if below else LEAST, LEAST if below else 0)
        self._show_heads()
        self.set_share(share)

    def set_share(self, share: int) -> None:
        """Give the first page so much of the room, in per cent."""
        room = self.height() if self.below else self.width()
        first = room * min(max(share, 1), 99) // 100
        self.setSizes([first, room - first])

    def close_second(self) -> None:
        """Have one page only."""
        if len(self._pages) > 1:
            self._panes[1].setVisible(False)
        self._panes[0].setMinimumSize(0, 0)
        self._show_heads()

    def _show_heads(self) -> None:
        for head in self._heads:
            head.setVisible(self.split)

    def _paint_handle(self) -> None:
        self.setStyleSheet(f"#panes::handle {{ background: {self._theme.tokens.hairline}; }}")
