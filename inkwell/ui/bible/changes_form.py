"""What changes on the way: from a chapter or a scene on, something is added, or an answer becomes another."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Progression
from inkwell.translation import tr
from inkwell.ui.bible.node_box import NodeBox
from inkwell.ui.bible.writing import GrowingText
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.tab_order import follow_layout

HINT = tr("What was so at the beginning is not always so at the end: “from chapter 12 on she limps”.")
ALSO = tr("also")


class ChangeRow(QWidget):
    """One change."""

    changed = Signal()
    removed = Signal()

    def __init__(self, change: Progression, tree: Manuscript, labels: tuple[str, ...], icons: Icons) -> None:
        super().__init__()
        self._first = change
        self.node = NodeBox(tr("From"), tree, change.node)
        self.field = QComboBox()
        self.field.setAccessibleName(tr("What changes"))
        self.text = GrowingText(tr("What is so from then on"), tr("She limps."))
        self.remove = IconButton(icons, "x", tr("Take this change out"))
        self._fill(labels, change.field)
        self.text.load(change.text)
        first = QHBoxLayout()
        first.setSpacing(8)
        word = QLabel(tr("From"))
        word.setProperty("role", "soft")
        first.addWidget(word)
        first.addWidget(self.node, 1)
        first.addWidget(self.field)
        first.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.text)
        self.node.activated.connect(lambda _at: self.changed.emit())
        self.field.activated.connect(lambda _at: self.changed.emit())
        self.text.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def _fill(self, labels: tuple[str, ...], chosen: str) -> None:
        self.field.addItem(ALSO, "")
        for label in dict.fromkeys([*labels, *([chosen] if chosen else [])]):
            self.field.addItem(f"{label}:", label)
        self.field.setCurrentIndex(max(self.field.findData(chosen), 0))

    @property
    def value(self) -> Progression:
        """The change as it stands."""
        return Progression(self.node.node, self.text.written, self.field.currentData())

    @property
    def counts(self) -> bool:
        """Whether it says something: words, or nothing instead of an answer, as it came."""
        return bool(self.text.written.strip()) or (bool(self._first.field) and self.value == self._first)

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self.text.setReadOnly(read_only)
        for each in (self.node, self.field, self.remove):
            each.setEnabled(not read_only)


class ChangesForm(QWidget):
    """All changes of an entry, in the author's order; `added(QWidget)` for a new row.

    `tree` is the book of the moment, `here` where the author is.
    """

    changed = Signal()
    added = Signal(object)

    def __init__(self, icons: Icons, tree: Callable[[], Manuscript], here: Callable[[], str]) -> None:
        super().__init__()
        self._icons, self._tree, self._here = icons, tree, here
        self._labels: tuple[str, ...] = ()
        self._read_only = False
        self.rows: list[ChangeRow] = []
        self.add_button = QPushButton(tr("Add a change"))
        self.add_button.setProperty("role", "link")
        self.add_button.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(WrappedLabel(HINT, "soft"))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._another)

    def load(self, changes: tuple[Progression, ...], labels: tuple[str, ...]) -> None:
        """Show these; `labels` are those of the answers that may change."""
        self._labels = labels
        if changes == self.value:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for each in changes:
            self._add(each)

    def know(self, labels: tuple[str, ...]) -> None:
        """Other answers are there; the rows of before keep theirs."""
        self._labels = labels

    @property
    def value(self) -> tuple[Progression, ...]:
        """The changes that say something."""
        return tuple(row.value for row in self.rows if row.counts)

    def _another(self) -> None:
        row = self._add(Progression(self._here(), ""))
        row.show()
        row.text.setFocus()
        self.added.emit(row)

    def _add(self, change: Progression) -> ChangeRow:
        row = ChangeRow(change, self._tree(), self._labels, self._icons)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        row.set_read_only(self._read_only)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        follow_layout(self, stays=self.add_button)
        return row

    def _remove(self, row: ChangeRow) -> None:
        self.rows.remove(row)
        self.add_button.setFocus()
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self._read_only = read_only
        self.add_button.setEnabled(not read_only)
        for row in self.rows:
            row.set_read_only(read_only)
