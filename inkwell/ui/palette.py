"""Go to anything: one field over the window for scenes, notes, headings, paragraphs and every command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from inkwell.manuscript.fuzzy import best
from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.palette_rows import HIGH, Entry, PaletteDelegate, PaletteRows
from inkwell.ui.theme import GRID

WIDE, TOP = 600, 72
"""Pixels: its width where the window has that, and how far below the window's top it stands."""
MOST: Final = 80
"""Rows that are shown; the next letter brings others."""
_ROWS: Final = 12
_FRAME: Final = 84
"""Pixels of all but the rows."""
_COMMANDS: Final = -6.0
"""Commands come behind titles that fit as well."""
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}
HINT: Final = tr("Go to a scene, a note, a command")
FOOT: Final = tr("> commands    # headings here    : paragraph    Ctrl+Return beside")


@dataclass(frozen=True)
class Offers:
    """What can be gone to, each asked when the palette opens or its sign is typed."""

    places: Callable[[], Sequence[Entry]]
    """Scenes, chapters and notes, those visited last first."""
    commands: Callable[[], Sequence[Entry]]
    headings: Callable[[], Sequence[Entry]]
    paragraphs: Callable[[], int]
    """How many there are in the text the author is in."""


class Palette(QFrame):
    """Hidden until `open`. `chosen(Entry, beside)` when the author has decided; then it is gone."""

    chosen = Signal(object, bool)

    def __init__(self, window: QWidget, offers: Offers, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._offers = offers
        self._places: Sequence[Entry] = ()
        self._commands: Sequence[Entry] = ()
        self._headings: Sequence[Entry] | None = None
        self._before: QWidget | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Go to anything"))
        self.field = QLineEdit()
        self.field.setAccessibleName(HINT)
        self.field.setPlaceholderText(HINT)
        self.rows = PaletteRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(icons, self.list))
        self.list.setAccessibleName(tr("What can be gone to"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = ElidedLabel(FOOT, role="caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self.field.textChanged.connect(self._ask)
        self.list.clicked.connect(lambda index: self._act(index.row(), beside=False))
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def open(self, sign: str = "") -> None:
        """Show it with an empty field, or with a sign that says what is looked for."""
        self._before = self._window.focusWidget()
        self._places, self._commands, self._headings = self._offers.places(), self._offers.commands(), None
        self.place()
        self.show()
        self.raise_()
        self.field.setText(sign)
        self._ask()
        self.field.setFocus()

    def dismiss(self) -> None:
        """Go away; the keyboard is again where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def place(self) -> None:
        """Stand in the upper middle of the window."""
        wide = min(WIDE, self._window.width() - 6 * GRID)
        room = (self._window.height() - TOP - 6 * GRID - _FRAME) // HIGH
        rows = max(min(self.rows.rowCount(), _ROWS, room), 0)
        self.list.setFixedHeight(rows * HIGH)
        self.list.setVisible(rows > 0)
        self.setGeometry((self._window.width() - wide) // 2, TOP, wide, _FRAME + rows * HIGH)

    # what is offered

    def _ask(self) -> None:
        text = self.field.text()
        signs = {">": self._ask_commands, "#": self._ask_headings, ":": self._ask_paragraph}
        entries = signs.get(text[:1], self._ask_all)(text[1:] if text[:1] in signs else text)
        self.rows.start_anew(entries)
        self.foot.set_text(FOOT if entries else tr("Nothing fits"))
        self.place()
        self._go_to(0)

    def _ask_all(self, text: str) -> list[Entry]:
        if not text.strip():
            return list(self._places[:MOST])
        entries = [*self._places, *self._commands]
        weights = [0.0] * len(self._places) + [_COMMANDS] * len(self._commands)
        return _fitting(text, entries, weights)

    def _ask_commands(self, text: str) -> list[Entry]:
        return _fitting(text, self._commands)

    def _ask_headings(self, text: str) -> list[Entry]:
        if self._headings is None:
            self._headings = self._offers.headings()
        return _fitting(text, self._headings)

    def _ask_paragraph(self, text: str) -> list[Entry]:
        there = self._offers.paragraphs()
        number = int(text) if text.strip().isdecimal() and len(text) < 10 else 0
        if 1 <= number <= there:
            return [
                Entry(
                    tr("Paragraph {number:,}", number=number),
                    tr("of {there:,} here", there=there),
                    "pilcrow",
                    target=number,
                )
            ]
        return []

    # choosing

    def _go_to(self, at: int) -> None:
        count = self.rows.rowCount()
        if not count:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, tr("Nothing fits")))
            return
        at = max(0, min(at, count - 1))
        self.list.setCurrentIndex(self.rows.index(at))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.rows.entries[at].spoken))

    def _act(self, at: int, beside: bool) -> None:
        if 0 <= at < self.rows.rowCount():
            entry = self.rows.entries[at]
            self.dismiss()
            self.chosen.emit(entry, beside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys move in the list; who goes elsewhere is done with the palette."""
        if self.isHidden():
            return False
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.place()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            if self._window.isActiveWindow() and not self.isAncestorOf(self._window.focusWidget() or self):
                self._before = None
                self.hide()
        elif watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        at = self.list.currentIndex().row()
        if key in _STEPS:
            self._go_to(at + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(at, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def sizeHint(self) -> QSize:
        """See Qt."""
        return QSize(WIDE, _ROWS * HIGH)


def _fitting(text: str, entries: Sequence[Entry], weights: Sequence[float] = ()) -> list[Entry]:
    """The entries that fit best, with the letters that were asked for lit."""
    titles = [(each.whole, weights[at] if weights else 0.0) for at, each in enumerate(entries)]
    return [replace(entries[number], lit=fit.places) for number, fit in best(text, titles, MOST)]
