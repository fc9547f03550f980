"""The lists of words that are right: of this book, of the author, and what may be a name in the book."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.name_search import NameSearch
from inkwell.app.word_lists import WordLists
from inkwell.errors import InkwellError
from inkwell.language.known_words import entry
from inkwell.language.names import Name
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.icons import Icons

BOOK_HINT = tr(
    "Kept in the book’s folder as “words.txt”, so that they travel with it. Titles of notes are known anyway."
)
AUTHOR_HINT = tr("These words are right in all of your books.")
NAMES_HINT = tr("Words that the dictionary does not know and that have a capital within sentences. Tick what is right.")
READ_ONLY = tr("This book is only read here, so its list cannot be changed.")
_NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class ListHands:
    """One list: what is in it, and how that is changed."""

    words: Callable[[], frozenset[str]]
    add: Callable[..., object]
    remove: Callable[..., object]
    may: Callable[[], bool] = lambda: True


class WordListPage(QWidget):
    """One list with a line to add a word to it; Delete takes out what is chosen."""

    def __init__(self, hands: ListHands, name: str, hint: str, icons: Icons) -> None:
        super().__init__()
        self._hands = hands
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A word or a name"))
        self.line.setAccessibleName(tr("Add to {name}", name=name))
        self.add_button = QPushButton(icons.icon("plus"), tr("Add"))
        self.remove_button = QPushButton(tr("Remove"))
        self.list = _Words(self.remove)
        self.list.setAccessibleName(name)
        self._lay_out(hint)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.line.returnPressed.connect(self.add)
        self.line.textChanged.connect(self._follow)
        self.list.itemSelectionChanged.connect(self._follow)
        self.refresh()

    def _lay_out(self, hint: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.add_button)
        self.add_button.setAutoDefault(False)
        self.remove_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(text_label(hint if self._hands.may() else READ_ONLY, "soft"))
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def refresh(self) -> None:
        """Show what is in the list now."""
        words = sorted(self._hands.words(), key=lambda word: (word.casefold(), word))
        if words != [self.list.item(row).text() for row in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(words)
        self._follow()

    @Slot()
    def add(self) -> None:
        """Add the word in the line."""
        word = entry(self.line.text())
        if word and self._hands.may():
            self._hands.add(word)
            self.line.clear()
            self.refresh()

    @Slot()
    def remove(self) -> None:
        """Take what is chosen out of the list."""
        chosen = [item.text() for item in self.list.selectedItems()]
        if chosen and self._hands.may():
            self._hands.remove(*chosen)
            self.refresh()

    @Slot()
    def _follow(self) -> None:
        may = self._hands.may()
        self.line.setEnabled(may)
        self.add_button.setEnabled(may and bool(entry(self.line.text())))
        self.remove_button.setEnabled(may and bool(self.list.selectedItems()))


class NamesPage(QWidget):
    """Likely names of the book, to be ticked by the author; none is taken by itself."""

    def __init__(self, search: NameSearch, lists: WordLists, icons: Icons) -> None:
        super().__init__()
        self._search, self._lists = search, lists
        self.search_button = QPushButton(icons.icon("search"), tr("Look through the book"))
        self.add_button = QPushButton(tr("Add what is ticked to the book’s words"))
        self.said = text_label("", "soft")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Words that may be names"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(text_label(NAMES_HINT, "soft"))
        column.addWidget(self.search_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (self.search_button, self.add_button):
            button.setAutoDefault(False)
        self.search_button.clicked.connect(self.search)
        self.add_button.clicked.connect(self.add)
        self.list.itemChanged.connect(self._follow)
        search.found.connect(self._show)
        search.trouble.connect(self._fail)
        self._follow()

    @Slot()
    def search(self) -> None:
        """Look through the book; the list fills when that is done."""
        self.search_button.setEnabled(False)
        self.said.setText(tr("Looking through the book…"))
        self._search.search()

    @Slot()
    def add(self) -> None:
        """Add what is ticked."""
        chosen = [item.data(_NAME) for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        self._lists.add_to_book(*chosen)
        for row in reversed(range(self.list.count())):
            if self.list.item(row).checkState() is Qt.CheckState.Checked:
                self.list.takeItem(row)
        self._follow()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot(object)
    def _show(self, names: Sequence[Name]) -> None:
        self.search_button.setEnabled(True)
        self.said.setText("" if names else tr("No word looks like a name that is not known already."))
        self.list.clear()
        for name in names:
            item = QListWidgetItem(tr("{word}  ·  {times} times", word=name.word, times=name.times))
            item.setData(_NAME, name.word)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._follow()

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        self.search_button.setEnabled(True)
        self.said.setText(error.sentence)

    @Slot()
    def _follow(self) -> None:
        ticked = any(item.checkState() is Qt.CheckState.Checked for item in self._items())
        self.add_button.setEnabled(ticked and self._lists.can_keep_in_book)


class WordListsDialog(DialogFrame):
    """The three pages. What is changed counts at once."""

    def __init__(self, lists: WordLists, search: NameSearch, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Word lists"), parent)
        self.setMinimumSize(520, 480)
        of_book = ListHands(
            lambda: lists.known.book, lists.add_to_book, lists.remove_from_book, lambda: lists.can_keep_in_book
        )
        of_author = ListHands(lambda: lists.known.author, lists.add_to_author, lists.remove_from_author)
        self.book = WordListPage(of_book, tr("the book’s words"), BOOK_HINT, icons)
        self.author = WordListPage(of_author, tr("my words"), AUTHOR_HINT, icons)
        self.names = NamesPage(search, lists, icons)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.book, tr("This &book"))
        self.tabs.addTab(self.author, tr("&My words"))
        self.tabs.addTab(self.names, tr("&Names in the book"))
        self.body.addWidget(self.tabs)
        self.close_button = self.add_close(tr("Close"))
        # Return adds the word in the line, and leaves the dialog open.
        self.close_button.setDefault(False)
        self.close_button.setAutoDefault(False)
        lists.changed.connect(self.book.refresh)
        lists.changed.connect(self.author.refresh)
        self.book.line.setFocus()


class _Words(QListWidget):
    """A list from which Delete removes."""

    def __init__(self, remove: Callable[[], object]) -> None:
        super().__init__()
        self._remove = remove
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes out what is chosen."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)
