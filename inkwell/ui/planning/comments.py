"""The window of comments and bookmarks: those of the whole book, filtered, and the way to each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidgetItem, QStackedWidget, QWidget

from inkwell.app.book_comments import Noted
from inkwell.translation import tr
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

TITLE = tr("Comments and bookmarks")
READING = tr("The book is being read…")
NOTHING = tr("There is no comment in this book yet. “Comment” and “Bookmark here…” in the Format menu make one.")
NONE_LIKE_THIS = tr("No comment or bookmark says that.")
UNNAMED = tr("Bookmark")
EMPTY = tr("(nothing)")
KINDS = (tr("All"), tr("Bookmarks"), tr("Comments"))
MOST = 2_000
"""Rows that are shown; whoever has more comments filters them."""


class CommentsWindow(DialogFrame):
    """Stays beside the page. `wanted(Noted)` the author wants to go there."""

    wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.resize(520, 560)
        self._all: tuple[Noted, ...] = ()
        self._shown: list[Noted | None] = []
        """What stands in each row of the list; None under a heading."""
        self._titles: Mapping[str, str] = {}
        self._looked = False
        self.field = QLineEdit()
        self.kind = QComboBox()
        self.count = WrappedLabel("", "soft")
        self.list = RowList(TITLE, icons)
        self.empty = EmptyPage(READING)
        self.middle = QStackedWidget()
        self.message = Message()
        self._lay_out()
        self.go_button = self.add_button(tr("&Go there"), left=True)
        self.close_button = self.add_button(tr("&Close"))
        for button in (self.go_button, self.close_button):
            button.setAutoDefault(False)
        self.field.textChanged.connect(self._fill)
        self.kind.currentIndexChanged.connect(self._fill)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.list.currentRowChanged.connect(self._allow)
        self.go_button.clicked.connect(self._go)
        self.close_button.clicked.connect(self.reject)
        self._fill()

    def _lay_out(self) -> None:
        self.field.setAccessibleName(tr("Filter"))
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setClearButtonEnabled(True)
        self.kind.addItems(KINDS)
        self.kind.setAccessibleName(tr("Which"))
        label = QLabel(tr("&Show"))
        label.setBuddy(self.kind)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        row.addWidget(label)
        row.addWidget(self.kind)
        self.middle.addWidget(self.list)
        self.middle.addWidget(self.empty)
        self.body.addLayout(row)
        self.body.addWidget(self.count)
        self.body.addWidget(self.middle, 1)
        self.body.addWidget(self.message)

    def show_found(self, found: Sequence[Noted], titles: Mapping[str, str], *, looked: bool) -> None:
        """Show these; `titles` of the nodes they are in; `looked`: whether the book was read at all."""
        shown = (self._all, self._titles, self._looked)
        self._all, self._titles, self._looked = tuple(found), titles, looked
        if shown != (self._all, titles, looked):
            self._fill()

    @property
    def chosen(self) -> Noted | None:
        """The one that is chosen."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field goes to what is chosen, and the arrows move in the list from there."""
        if self.field.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif self.field.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _fill(self, *_: object) -> None:
        before, place = self.chosen, self.list.currentRow()
        wanted = self.field.text().casefold().split()
        kept = [each for each in self._all if self._fits(each, wanted)]
        rows: list[Row] = []
        self._shown = []
        node = None
        for each in kept[:MOST]:
            if each.node != node:
                node = each.node
                rows.append(Row(self._titles.get(node, ""), heading=True))
                self._shown.append(None)
            rows.append(_row(each))
            self._shown.append(each)
        self.list.set_rows(rows, _row_of(before, self._shown, max(place, 0)))
        self._say(len(kept))
        self._allow()

    def _fits(self, noted: Noted, wanted: Sequence[str]) -> bool:
        if self.kind.currentIndex() and noted.comment.bookmark != (self.kind.currentIndex() == 1):
            return False
        comment = noted.comment
        said = f"{comment.words} {comment.before} {comment.behind} {self._titles.get(noted.node, '')}".casefold()
        return all(each in said for each in wanted)

    def _say(self, kept: int) -> None:
        marks = sum(each.comment.bookmark for each in self._all)
        counts = [tr("{n:,} comments", "", len(self._all) - marks), tr("{n:,} bookmarks", "", marks)]
        if kept < len(self._all):
            counts.append(tr("{kept:,} shown", kept=kept))
        elif kept > MOST:
            counts.append(tr("the first {most:,} shown", most=MOST))
        self.count.set_text(" · ".join(counts) if self._all else "")
        self.empty.say(READING if not self._looked else NONE_LIKE_THIS if self._all else NOTHING)
        self.middle.setCurrentIndex(0 if kept else 1)

    def _allow(self, *_: object) -> None:
        self.go_button.setEnabled(self.chosen is not None)

    def _go(self, *args: object) -> None:
        item = args[0] if args else None
        if isinstance(item, QListWidgetItem) and self.list.row(item) != self.list.currentRow():
            return  # A click on a heading.
        if self.chosen is not None:
            self.wanted.emit(self.chosen)


def _row(noted: Noted) -> Row:
    comment = noted.comment
    words = comment.words or (UNNAMED if comment.bookmark else EMPTY)
    around = " | ".join((comment.before, comment.behind)) if comment.before or comment.behind else ""
    return Row(words, around, "bookmark" if comment.bookmark else "")


def _row_of(noted: Noted | None, shown: Sequence[Noted | None], otherwise: int) -> int:
    """The row of the same one, wherever it stands now: of several that say the same the nearest."""
    rows = [
        (abs(each.comment.start - noted.comment.start), row)
        for row, each in enumerate(shown)
        if each is not None and noted is not None and _is_same(each, noted)
    ]
    return min(rows)[1] if rows else otherwise


def _is_same(one: Noted, other: Noted) -> bool:
    return (one.node, one.comment.words, one.comment.bookmark) == (
        other.node,
        other.comment.words,
        other.comment.bookmark,
    )
