"""The panel to search and replace in the whole book: over the manuscript at the left, as wide as that is."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inkwell.app.replacing import Plan, Preview
from inkwell.app.searching import MOST_MATCHES, Portion, Where
from inkwell.manuscript.searching import LONGEST
from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.search_field import TEMPLATE_HELP, SearchField
from inkwell.ui.search_list import SearchList
from inkwell.ui.search_memory import SearchMemory
from inkwell.ui.search_rows import SearchRow, change_rows, match_rows
from inkwell.ui.theme import GRID, MARGIN

PLACES = (
    (Where.BOOK, tr("Whole book")),
    (Where.STORY, tr("Without notes")),
    (Where.NOTES, tr("Notes")),
    (Where.CHAPTER, tr("This chapter")),
)


class SearchPanel(QFrame):
    """Shows what it is given, and says what the author wants.

    Signals: `asked()` something else is looked for, letter by letter; `opened(node, start, end)` one of the matches is
    to be shown; `preview_asked()`; `replace_asked()` what is chosen is to be replaced; `dismissed()`.
    """

    asked = Signal()
    opened = Signal(str, int, int)
    preview_asked = Signal()
    replace_asked = Signal()
    dismissed = Signal()

    def __init__(self, over: QWidget, memory: SearchMemory, icons: Icons) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Search the book"))
        self.close_button = IconButton(icons, "x", tr("Close the search (Esc)"))
        self.field = SearchField(tr("Search the book"), memory, icons)
        self.field.line.recalls = False
        self.where = QComboBox()
        self.where.setAccessibleName(tr("Where to search"))
        self.expand = IconButton(icons, "replace", tr("Replace in the book"))
        self.expand.setCheckable(True)
        self.template = QLineEdit()
        self.template.setMaxLength(LONGEST)
        self.template.setAccessibleName(tr("Replace with"))
        self.template.setPlaceholderText(tr("Replace with"))
        self.template.setToolTip(TEMPLATE_HELP)
        self.keep_case = IconButton(icons, "case-upper", tr("Keep capitals as they are in the match"))
        self.keep_case.setCheckable(True)
        self.preview = QPushButton(tr("Preview"))
        self.go = QPushButton(tr("Replace"))
        self.back = QPushButton(tr("Back"))
        self.status = WrappedLabel(role="count")
        self.list = SearchList(icons)
        self._plans: tuple[Plan, ...] = ()
        self._matches = self._scenes = 0
        self._waiting = False
        self._open_first = False
        """Return was pressed before anything was found."""
        self._replacing = QWidget()
        self._decide = QWidget()
        self._lay_out()
        self._join()
        self.hide()

    def _lay_out(self) -> None:
        for where, words in PLACES:
            self.where.addItem(words, where)
        heading = QLabel(tr("SEARCH"))
        heading.setProperty("role", "heading")
        heading.setAccessibleName(tr("Search"))
        self.go.setProperty("role", "primary")
        top = _row(heading, 1, self.close_button)
        where = _row(self.where, 1, self.expand)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addLayout(where)
        self._replacing.setLayout(_row(self.template, 1, self.keep_case, self.preview))
        column.addWidget(self._replacing)
        column.addWidget(self.status)
        column.addWidget(self.list, 1)
        self._decide.setLayout(_row(self.back, 0, self.go))
        column.addWidget(self._decide)
        self._replacing.hide()
        self._decide.hide()

    def _join(self) -> None:
        self.close_button.clicked.connect(self.dismissed)
        self.field.changed.connect(self.asked)
        self.where.currentIndexChanged.connect(lambda _index: self.asked.emit())
        self.field.line.forward.connect(self._first)
        self.expand.toggled.connect(self._replacing.setVisible)
        self.template.returnPressed.connect(self.preview_asked)
        self.preview.clicked.connect(self.preview_asked)
        self.template.textChanged.connect(self._written_otherwise)
        self.keep_case.toggled.connect(self._written_otherwise)
        self.back.clicked.connect(self.asked)
        self.go.clicked.connect(self.replace_asked)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.field.setFocus)
        self.list.rows.chosen_changed.connect(self._show_chosen)
        self._over.installEventFilter(self)

    # what is shown

    def begin(self, text: str, replacing: bool) -> None:
        """Come to the front with the keyboard in the field, and this in it unless it is empty."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        if replacing:
            self.expand.setChecked(True)
        self.field.begin_with(text)

    @property
    def scope(self) -> Where:
        """Where the author wants to search."""
        return Where(self.where.currentData())

    @property
    def previewing(self) -> bool:
        """Whether replacements are shown rather than matches."""
        return bool(self._plans)

    def start_anew(self, trouble: str = "") -> None:
        """Something else is looked for: nothing of it is known yet, or this is why nothing will be."""
        self._matches = self._scenes = 0
        self._waiting, self._open_first = bool(self.field.text) and not trouble, False
        self._plans = ()
        if self._decide.isAncestorOf(self.focusWidget() or self):
            self.field.setFocus()
        self._decide.hide()
        if trouble or not self.field.text or self.list.rows.previews:
            self.list.rows.start_anew()
        if trouble or not self._waiting or not self.list.rows.rows:
            # What is shown of the last letter's search stays until there is something of this one's.
            self._tell(
                trouble or (tr("Searching…") if self._waiting else ""), trouble=bool(trouble), said=bool(trouble)
            )

    def take(self, portion: Portion, titles: Mapping[str, str]) -> None:
        """Show what was found; the first portion takes the place of what was found before."""
        rows = [row for group in portion.groups for row in match_rows(group, titles.get(group.node, ""))]
        if self._scenes == 0:
            self.list.rows.start_anew(rows)
        else:
            self.list.rows.append(rows)
        self._waiting = not portion.finished and not rows
        self._matches += sum(group.count for group in portion.groups)
        self._scenes += len(portion.groups)
        if portion.error is not None:
            self._tell(portion.error.sentence, trouble=True)
        else:
            self._tell(self._found(portion.finished), said=portion.finished)
        if rows and self._open_first:
            self._open_first = False
            self._first()

    def _found(self, finished: bool) -> str:
        if not self._matches:
            return tr("Nothing found") if finished else ""
        matches = tr("{n:,} matches", "", self._matches)
        scenes = tr("{n:,} scenes", "in so many", self._scenes)
        told = tr("{matches} in {scenes}", matches=matches, scenes=scenes) + ("" if finished else tr(" so far"))
        shown = sum(bool(row.match) for row in self.list.rows.rows)
        return (
            tr("{told}; the first {shown:,} are shown", told=told, shown=shown)
            if shown < self._matches and shown >= MOST_MATCHES
            else told
        )

    def show_preview(self, preview: Preview, titles: Mapping[str, str]) -> None:
        """Show every replacement with a box."""
        self._plans = preview.plans
        rows = [row for plan in preview.plans for row in change_rows(plan, titles.get(plan.node, ""))]
        self.list.rows.start_anew(rows)
        self._decide.setVisible(bool(rows))
        if preview.error is not None:
            self._tell(preview.error.sentence, trouble=True)
        elif not rows:
            self._tell(tr("Nothing to replace"))
        else:
            left = (
                tr(" {count} that cannot be changed are left out.", count=len(preview.locked)) if preview.locked else ""
            )
            self._tell(tr("Look through what will change; Space takes one out.{left}", left=left))
        self._show_chosen()

    def chosen(self) -> list[Plan]:
        """What the author has left chosen."""
        return [Plan(plan.node, plan.text, tuple(self.list.rows.chosen(plan.node))) for plan in self._plans]

    def _show_chosen(self) -> None:
        count = self.list.rows.chosen_count
        self.go.setText(tr("Replace {count:,}", count=count))
        self.go.setEnabled(count > 0)

    def _tell(self, sentence: str, trouble: bool = False, said: bool = True) -> None:
        self.status.set_role("trouble" if trouble else "count")
        if sentence != self.status.full_text:
            self.status.set_text(sentence)
            if said and sentence:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def tell(self, sentence: str, trouble: bool = False) -> None:
        """Say something under the field."""
        self._tell(sentence, trouble)

    # keys and places

    def _written_otherwise(self) -> None:
        # What was shown is no longer what would be done.
        if self.previewing:
            self.asked.emit()

    def _first(self) -> None:
        """Return in the field shows the row that is current, or else the first match."""
        if self._waiting:
            # The rows that are there still are those of another search.
            self._open_first = True
            return
        rows = self.list.rows.rows
        at = self.list.currentIndex().row()
        wanted = next((n for n in range(max(at, 0), len(rows)) if rows[n].match), None)
        if wanted is not None:
            self.list.setCurrentIndex(self.list.rows.index(wanted))
            self._open(rows[wanted])

    def _open(self, row: SearchRow) -> None:
        self.opened.emit(row.node, row.start, row.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, or goes back from a preview; Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape:
            (self.asked if self.previewing else self.dismissed).emit()
        elif event.key() == Qt.Key.Key_Down and self.list.rows.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.rows.index(max(self.list.currentIndex().row(), 0)))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as what is under the panel."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)


def _row(*parts: "QWidget | int") -> QHBoxLayout:
    """Widgets side by side; a number behind one is its stretch, alone it is a space that stretches."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part)
        elif part:
            row.setStretch(row.count() - 1, part)
        else:
            row.addStretch(1)
    return row
