"""The tab with the story bible, beside the manuscript's: a line that finds, the list, and a hint while it is empty."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from inkwell.story.bible import Entry
from inkwell.translation import tr
from inkwell.ui.bible.kinds import LOOKS
from inkwell.ui.bible.list import BibleList
from inkwell.ui.bible.rows import BibleRows
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import MARGIN

HINT = tr(
    "Who and what your book is about. Add a character or a place with the plus above, or from a name on the page."
)
NOTHING = tr("Nothing fits")
READ_ONLY = tr("This book is only read here.")


class BiblePanel(QWidget):
    """Shows entries and asks for what the author wants.

    Signals: `opened(id)`, `add_requested(EntryKind)`, `delete_asked(id)`, `menu_asked(id, global position)`,
    `names_toggled` the underlines on the page shall come or go, `import_requested`.
    """

    opened = Signal(str)
    add_requested = Signal(object)
    delete_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    names_toggled = Signal()
    import_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._read_only = False
        self.setObjectName("bible")
        self.rows = BibleRows(self)
        self.list = BibleList(self.rows, icons)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in the story bible"))
        self.field.setPlaceholderText(tr("Find"))
        self.field.setClearButtonEnabled(False)
        self.hint = WrappedLabel(HINT, "soft")
        self.names_button = IconButton(icons, "underline", tr("Underline names on the page"))
        self.names_button.setCheckable(True)
        self.add_button = self._make_add_button()
        self._lay_out()
        self._join()
        self._show_hint()

    def _make_add_button(self) -> IconButton:
        button = IconButton(self._icons, "plus", tr("Add to the story bible"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for kind, look in LOOKS.items():
            action = menu.addAction(self._icons.icon(look.icon), look.new)
            action.triggered.connect(lambda _checked=False, kind=kind: self.add_requested.emit(kind))
        menu.addSeparator()
        menu.addAction(tr("Import a lorebook…"), self.import_requested.emit)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        find = QHBoxLayout()
        find.setContentsMargins(MARGIN, 2, MARGIN, 0)
        find.setSpacing(4)
        find.addWidget(self.field, 1)
        find.addWidget(self.names_button)
        hint = QHBoxLayout()
        hint.setContentsMargins(MARGIN + 8, 4, MARGIN + 8, 0)
        hint.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(find)
        column.addLayout(hint)
        column.addWidget(self.list, 1)

    def _join(self) -> None:
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.opened.connect(self.opened)
        self.list.delete_asked.connect(self._ask_delete)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.left.connect(self.field.setFocus)
        self.names_button.clicked.connect(self.names_toggled)
        self._icons.theme.changed.connect(self._tint)

    def _tint(self) -> None:
        actions = self.add_button.menu().actions()
        for action, look in zip(actions, LOOKS.values(), strict=False):
            action.setIcon(self._icons.icon(look.icon))

    # what is shown

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show the bible as it is now; what is chosen and in sight stays so."""
        current = self.list.current_id()
        self.rows.show_entries(entries)
        self._stay(current)
        self._show_hint()

    def _stay(self, entry_id: str) -> None:
        index = self.rows.index_of(entry_id)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def show_here(self, counts: Mapping[str, int]) -> None:
        """How often each is named in the scene that the author is in."""
        self.rows.show_here(counts)

    def choose(self, entry_id: str) -> None:
        """Mark the entry that is open in its window ("" for none) and bring it into sight."""
        self.rows.choose(entry_id)
        index = self.rows.index_of(entry_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def show_names_on(self, on: bool) -> None:
        """Whether names are underlined."""
        self.names_button.setChecked(on)

    def set_read_only(self, read_only: bool) -> None:
        """Take away, or give back, what would change the bible."""
        self._read_only = read_only
        self.add_button.setEnabled(not read_only)
        self.add_button.set_words(READ_ONLY if read_only else tr("Add to the story bible"))

    def _show_hint(self) -> None:
        empty, none = self.rows.empty, not self.rows.rows
        self.hint.set_text(HINT if empty else NOTHING)
        self.hint.setVisible(empty or none)
        for each in (self.field, self.names_button):
            each.setVisible(not empty)

    # what the author does

    def _ask(self, words: str) -> None:
        current = self.list.current_id()
        self.rows.ask(words)
        self._stay(current)
        self._show_hint()

    def _ask_delete(self, entry_id: str) -> None:
        if not self._read_only:
            self.delete_asked.emit(entry_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line Down goes to the list, Return opens the first that fits, Escape empties it."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            self.list.go_first()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first = next((row.entry for row in self.rows.rows if row.entry is not None), None)
            if first is not None:
                self.opened.emit(first.id)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            return False
        return True
