"""Where in the book the partner is always told of an entry, or never, whatever is found there."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Setting
from inkwell.translation import tr
from inkwell.ui.bible.node_box import NodeBox
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.tab_order import follow_layout

ALWAYS, NEVER = tr("always"), tr("never")


class Exceptions(NamedTuple):
    """Nodes in which, and below which, an entry is told whatever is found there, and those in which it is not."""

    on_in: tuple[str, ...] = ()
    off_in: tuple[str, ...] = ()


class ExceptionRow(QWidget):
    """One chapter or scene."""

    changed = Signal()
    removed = Signal()

    def __init__(self, node: str, setting: Setting, tree: Manuscript, icons: Icons) -> None:
        super().__init__()
        self.node = NodeBox(tr("Chapter or scene"), tree, node)
        self.setting = QComboBox()
        self.setting.setAccessibleName(tr("What holds there"))
        self.setting.addItem(NEVER, Setting.OFF)
        self.setting.addItem(ALWAYS, Setting.ON)
        self.setting.setCurrentIndex(self.setting.findData(setting))
        self.remove = IconButton(icons, "x", tr("As everywhere else"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.node, 1)
        row.addWidget(self.setting)
        row.addWidget(self.remove)
        self.node.activated.connect(lambda _at: self.changed.emit())
        self.setting.activated.connect(lambda _at: self.changed.emit())
        self.remove.clicked.connect(self.removed)


class ScenesForm(QWidget):
    """The exceptions of an entry; `added(QWidget)` for a new row.

    `tree` is the book of the moment, `here` where the author is.
    """

    changed = Signal()
    added = Signal(object)

    def __init__(self, icons: Icons, tree: Callable[[], Manuscript], here: Callable[[], str]) -> None:
        super().__init__()
        self._icons, self._tree, self._here = icons, tree, here
        self.rows: list[ExceptionRow] = []
        self.add_button = QPushButton(tr("Add a chapter or scene"))
        self.add_button.setProperty("role", "link")
        self.add_button.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._another)

    @property
    def value(self) -> Exceptions:
        """What is set; of two rows for one node the last holds."""
        found = {row.node.node: row.setting.currentData() for row in self.rows if row.node.node}
        on, off = ([node for node, each in found.items() if each == wanted] for wanted in (Setting.ON, Setting.OFF))
        return Exceptions(tuple(on), tuple(off))

    def load(self, exceptions: Exceptions) -> None:
        """Show these."""
        if exceptions == self.value:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for node in exceptions.off_in:
            self._add(node, Setting.OFF)
        for node in exceptions.on_in:
            if node not in exceptions.off_in:  # off wins
                self._add(node, Setting.ON)

    def _another(self) -> None:
        row = self._add(self._free(), Setting.OFF)
        row.show()
        row.node.setFocus()
        self.added.emit(row)
        self.changed.emit()

    def _free(self) -> str:
        """Where the author is, or the first place of the book of which nothing is said yet: two rows would fight."""
        said = {row.node.node for row in self.rows}
        nodes = (node.id for _, node in self._tree().walk() if node.kind is not NodeKind.NOTE)
        return next((each for each in (self._here(), *nodes) if each and each not in said), self._here())

    def _add(self, node: str, setting: Setting) -> ExceptionRow:
        row = ExceptionRow(node, setting, self._tree(), self._icons)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        follow_layout(self, stays=self.add_button)
        return row

    def _remove(self, row: ExceptionRow) -> None:
        self.rows.remove(row)
        self.add_button.setFocus()
        row.hide()
        row.deleteLater()
        self.changed.emit()
