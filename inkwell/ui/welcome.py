"""What is shown while no book is open: begin one, open one, or look around in the sample."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, MARGIN, Theme

COLUMN = 520
"""Pixels that the column in the middle is wide at most."""
RECENT_ROW = 48
"""Pixels of a recent book's row: its title and where it is."""


class Welcome(QFrame):
    """Offers a new book, an existing one, the sample and the recent ones."""

    new_requested = Signal()
    open_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    recent_chosen = Signal(str)
    """The path of the recent book, as it was given to `set_recent`."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("role", "page")
        self._buttons = (
            (_button(tr("New novel"), "primary"), "book-plus", "on_accent", self.new_requested),
            (_button(tr("Open"), ""), "folder-open", "soft", self.open_requested),
            (_button(tr("Import"), ""), "file-text", "soft", self.import_requested),
            (_button(tr("Try the sample"), ""), "book-open", "soft", self.sample_requested),
        )
        self._heading = QLabel(tr("RECENT"))
        self._heading.setProperty("role", "heading")
        self._heading.setAccessibleName(tr("Recent books"))
        self._rows: list[_Recent] = []
        self._list = QVBoxLayout()
        self._lay_out()
        for button, _icon, _tone, signal in self._buttons:
            button.clicked.connect(signal)
        theme.changed.connect(self._tint)
        self._tint()
        self.set_recent([])

    def _lay_out(self) -> None:
        title = QLabel("Inkwell")
        title.setProperty("role", "title")
        line = QLabel(tr("A quiet place to write a novel. Nothing leaves this machine unless you ask for it."))
        line.setProperty("role", "soft")
        line.setWordWrap(True)
        actions = QHBoxLayout()
        actions.setSpacing(2 * GRID)
        for button, *_rest in self._buttons:
            actions.addWidget(button)
        actions.addStretch(1)
        self._list.setSpacing(GRID)
        self._column = column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(MARGIN, 12 * GRID, MARGIN, 12 * GRID)
        rows.setSpacing(0)
        rows.addStretch(2)
        rows.addWidget(title)
        rows.addSpacing(2 * GRID)
        rows.addWidget(line)
        rows.addSpacing(6 * GRID)
        rows.addLayout(actions)
        rows.addSpacing(10 * GRID)
        rows.addWidget(self._heading)
        rows.addSpacing(2 * GRID)
        rows.addLayout(self._list)
        rows.addStretch(3)
        self._scroll_around(column)

    def _scroll_around(self, column: QWidget) -> None:
        content = QWidget()
        content.setProperty("role", "content")
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(column, 100)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the column its width; in some languages the buttons need more."""
        super().showEvent(event)
        buttons = sum(button.sizeHint().width() + 2 * GRID for button, *_rest in self._buttons)
        self._column.setMaximumWidth(max(COLUMN, buttons + 2 * MARGIN))

    def set_recent(self, recent: Sequence[tuple[str, str]]) -> None:
        """Show recent books as (title, path), the latest first."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = [_Recent(title, path) for title, path in recent]
        for row in self._rows:
            row.chosen.connect(self.recent_chosen)
            self._list.addWidget(row)
        self._heading.setVisible(bool(self._rows))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """New, open and sample, then the recent books."""
        return (*(button for button, *_rest in self._buttons), *self._rows)

    @property
    def sample_button(self) -> QPushButton:
        """The one that opens the sample."""
        return self._buttons[-1][0]

    def _tint(self) -> None:
        for button, name, tone, _signal in self._buttons:
            button.setIcon(self._icons.icon(name, tone))


class _Recent(QPushButton):
    """A recent book: its title over its path."""

    chosen = Signal(str)

    def __init__(self, title: str, path: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setFixedHeight(RECENT_ROW)
        self.setAccessibleName(tr("Open {title}, {path}", title=title, path=path))
        self.setToolTip(path)
        labels = (ElidedLabel(title, "strong"), ElidedLabel(path, "count", Qt.TextElideMode.ElideMiddle))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        rows.setSpacing(0)
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            rows.addWidget(label)
        self.clicked.connect(lambda: self.chosen.emit(path))


def _button(words: str, role: str) -> QPushButton:
    button = QPushButton(words)
    button.setIconSize(QSize(SIZE, SIZE))
    if role:
        button.setProperty("role", role)
    return button
