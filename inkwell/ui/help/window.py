"""The handbook's window: its pages at the left, or what was found in them, and one page to read."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.help.handbook import INDEX, Handbook
from inkwell.ui.help.reader import Reader
from inkwell.ui.theme import Theme

WIDTH, HEIGHT = 900, 640
LIST_WIDTH: Final = 240
_PLACE: Final = Qt.ItemDataRole.UserRole


class SearchLine(QLineEdit):
    """`left_down`: the author goes on to what was found; Escape takes the words back before it closes anything."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class HandbookWindow(DialogFrame):
    """Stays beside the page; goes back and forward as a browser does."""

    def __init__(self, handbook: Handbook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Handbook"), parent)
        self.resize(WIDTH, HEIGHT)
        self._handbook = handbook
        self._past: list[tuple[str, str]] = []
        self._future: list[tuple[str, str]] = []
        self._here: tuple[str, str] | None = None
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Search the handbook (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search the handbook"))
        self.found = text_label("", "soft")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the handbook"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.reader = Reader(theme)
        self._lay_out()
        self._join()
        self._fill()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        self.body.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addWidget(self.reader, 1)
        self.body.addLayout(row, 1)
        # Each goes to the very left.
        self.forward_button = self._button(tr("Fo&rward"), "Alt+Right")
        self.back_button = self._button(tr("&Back"), "Alt+Left")
        self.close_button = self.add_close(tr("Clos&e"))
        self.close_button.setAutoDefault(False)
        self.close_button.setDefault(False)

    def _button(self, words: str, keys: str) -> QPushButton:
        button = self.add_button(words, left=True)
        button.setAutoDefault(False)
        button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _join(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.left_down.connect(self.list.setFocus)
        self.search.returnPressed.connect(self._take_first)
        self.list.currentItemChanged.connect(self._chosen)
        self.reader.page_wanted.connect(self.go_to)
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        self.setFocusProxy(self.search)

    @property
    def here(self) -> str:
        """The name of the page that is shown."""
        return self._here[0] if self._here else ""

    def renew(self, handbook: Handbook) -> None:
        """Show another edition of the same pages; the author stays where they read."""
        self._handbook = handbook
        self._fill()
        if self._here is not None:
            bar = self.reader.verticalScrollBar()
            scrolled = bar.value()
            self._show(self._here)
            bar.setValue(scrolled)

    def go_to(self, page: str, heading: str = "") -> None:
        """Show a page, from a heading of it; one that is not there shows nothing new."""
        if page in self._handbook.pages and (page, heading) != self._here:
            if self._here is not None:
                self._past.append(self._here)
            self._future.clear()
            self._show((page, heading))

    def back(self) -> None:
        """The page before."""
        if self._past and self._here is not None:
            self._future.append(self._here)
            self._show(self._past.pop())

    def forward(self) -> None:
        """The page that was come back from."""
        if self._future and self._here is not None:
            self._past.append(self._here)
            self._show(self._future.pop())

    def _show(self, place: tuple[str, str]) -> None:
        self._here = place
        page = self._handbook.pages[place[0]]
        self.setWindowTitle(tr("Handbook: {title}", title=page.title) if page.name != INDEX else tr("Handbook"))
        self.reader.show_page(page, place[1], self.search.text())
        self.back_button.setEnabled(bool(self._past))
        self.forward_button.setEnabled(bool(self._future))
        self._mark()

    def _mark(self) -> None:
        """Show in the list what is read, without reading it again."""
        blocked = self.list.blockSignals(True)
        places = [self.list.item(row).data(_PLACE) for row in range(self.list.count())]
        row = places.index(self._here) if self._here in places else -1
        if row < 0 and self._here is not None and not self.search.text().strip():
            row = next((at for at, place in enumerate(places) if place[0] == self._here[0]), -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)

    def _fill(self) -> None:
        """The pages, or where all the words stand that are looked for."""
        words = self.search.text().strip()
        hits = self._handbook.search(words)
        rows = [(page.title, (page.name, "")) for page in self._handbook.pages.values()]
        if words:
            titles = {name: page.title for name, page in self._handbook.pages.items()}
            rows = [
                (f"{hit.heading}\n{titles[hit.page]}" if hit.heading else titles[hit.page], (hit.page, hit.heading))
                for hit in hits
            ]
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for words_of_row, place in rows:
            item = QListWidgetItem(words_of_row)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self.found.setText(_counted(len(hits)) if words else "")
        if self._here is not None:
            self._mark()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(*item.data(_PLACE))

    def _take_first(self) -> None:
        if self.search.text().strip() and self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _counted(number: int) -> str:
    return tr("Nothing found") if not number else tr("{number} found", number=number)
