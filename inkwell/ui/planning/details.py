"""The form beside the plan: every field of the part that is chosen, or of several at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inkwell.manuscript.node import Node
from inkwell.manuscript.plan_fields import Entry, Field, shown
from inkwell.translation import tr
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.planning.entries import entry_for, finishes, offer, write, written
from inkwell.ui.theme import GRID, MARGIN

NOTHING = tr("Choose a card or a row to see what is planned there.")
VARIOUS = tr("Various")
HINTS = {
    "when": tr("1893-05-03 14:30, 1893, Day 3 …"),
    "labels": tr("Several with commas"),
    "plots": tr("Several with commas"),
    "target": tr("Words"),
}
SYNOPSIS_HEIGHT = 112


class PlanForm(QScrollArea):
    """`asked(ids, name of the field, words)` when the author has written something; `left` when Escape leaves it."""

    asked = Signal(object, str, str)
    left = Signal()

    def __init__(self, offers: Callable[[Field], Sequence[str]]) -> None:
        super().__init__()
        self._offers = offers
        self._ids: tuple[str, ...] = ()
        self._fields: tuple[Field, ...] = ()
        self._entries: dict[str, QWidget] = {}
        self._filled: dict[str, str] = {}
        """What stood in each field when it was filled or sent: what is other now was written since."""
        self._heading = ElidedLabel("", role="strong")
        self._nothing = QLabel(NOTHING)
        self._nothing.setProperty("role", "soft")
        self._nothing.setWordWrap(True)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._nothing)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._column.addLayout(self._rows)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is planned"))
        self.show_nodes((), (), read_only=False)

    @property
    def ids(self) -> tuple[str, ...]:
        """Whose fields are shown."""
        return self._ids

    def entry(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._entries[name]

    def show_nodes(self, nodes: Sequence[Node], fields: Sequence[Field], *, read_only: bool) -> None:
        """Show these nodes' fields; of several what they have in common.

        What is being written goes on where they are the same nodes; of others, it is lost unless `settle` came before.
        """
        ids = tuple(node.id for node in nodes)
        if tuple(fields) != self._fields:
            self.settle()
            self._make(tuple(fields))
        kept = {name for name in self._entries if self._unsent(name)} if ids == self._ids else set[str]()
        self._ids = ids
        # Where nothing can be written, the arrows scroll; else Tab is to come to a field at once.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if read_only else Qt.FocusPolicy.NoFocus)
        several = len(nodes) > 1
        self._heading.set_text(
            tr("{count} chosen", count=len(nodes)) if several else nodes[0].title if nodes else tr("The plan")
        )
        self._nothing.setVisible(not nodes)
        for field in self._fields:
            if field.name in self._entries and field.name not in kept:
                said = {shown(node, field.name) for node in nodes}
                self._put(field, said, visible=bool(nodes) and not (several and field.name in ("title", "synopsis")))
                self._entries[field.name].setEnabled(not read_only)

    def _put(self, field: Field, said: set[str], *, visible: bool) -> None:
        entry = self._entries[field.name]
        words = next(iter(said)) if len(said) == 1 else ""
        entry.blockSignals(True)
        write(entry, words)
        if isinstance(entry, QCheckBox):
            entry.setTristate(len(said) > 1)
            if len(said) > 1:
                entry.setCheckState(Qt.CheckState.PartiallyChecked)
        entry.blockSignals(False)
        self._filled[field.name] = written(entry)
        if isinstance(entry, QLineEdit):
            entry.setPlaceholderText(VARIOUS if len(said) > 1 else HINTS.get(field.name, ""))
        for widget in (entry, entry.property("label")):
            if isinstance(widget, QWidget):
                widget.setVisible(visible)

    def _make(self, fields: tuple[Field, ...]) -> None:
        self._fields = fields
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        # What was filled in stood in other widgets: these are empty, and nobody has emptied them.
        self._entries, self._filled = {}, {}
        before: QWidget = self
        for field in fields:
            if field.entry is Entry.NONE:
                continue
            entry = self._entries[field.name] = entry_for(field, ())
            if not isinstance(entry, QCheckBox):
                label = QLabel(field.title)
                label.setProperty("role", "caption")
                label.setBuddy(entry)
                entry.setProperty("label", label)
                self._rows.addWidget(label)
            self._rows.addWidget(entry)
            self.setTabOrder(before, entry)
            before = entry
            self._join(field, entry)

    def _join(self, field: Field, entry: QWidget) -> None:
        entry.installEventFilter(self)
        if isinstance(entry, QCheckBox):
            entry.clicked.connect(lambda: self._switch(field.name, entry))
        elif isinstance(entry, QLineEdit):
            entry.editingFinished.connect(lambda: self._send(field.name))
        elif isinstance(entry, QPlainTextEdit):
            entry.setFixedHeight(SYNOPSIS_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands elsewhere is offered to a line that is entered; a synopsis is sent when it is left."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self._offer(watched, event)
        elif event.type() == QEvent.Type.FocusOut and isinstance(watched, QPlainTextEdit):
            self.settle()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and finishes(event):
            # Or it would be a command of the window's.
            event.accept()
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Ctrl+Return sends what is written and leaves the form, Escape takes it back first; whether it was either."""
        name = next((each for each, entry in self._entries.items() if entry is watched), "")
        if event.key() == Qt.Key.Key_Escape and self._unsent(name):
            write(self._entries[name], self._filled[name])
        elif event.key() == Qt.Key.Key_Escape or finishes(event):
            self.settle()
            self.left.emit()
        else:
            return False
        return True

    def _offer(self, line: QLineEdit, event: QEvent) -> None:
        field = next((each for each in self._fields if self._entries.get(each.name) is line), None)
        # Back from its own offers, a line is not to lose them while one of them is on its way into it.
        back = isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.PopupFocusReason
        if field is not None and field.entry in (Entry.CHOICE, Entry.LIST) and not back:
            offer(line, field, self._offers(field))

    def settle(self) -> None:
        """Send what was written and not sent yet."""
        for name in list(self._entries):
            self._send(name)

    def _switch(self, name: str, box: QCheckBox) -> None:
        # After the first click there is one answer for all of them.
        box.setTristate(False)
        self._filled[name] = written(box)
        if self._ids:
            self.asked.emit(self._ids, name, written(box))

    def _unsent(self, name: str) -> bool:
        entry = self._entries.get(name)
        if entry is None or isinstance(entry, QCheckBox) or not self._ids or not entry.isEnabled():
            return False
        return written(entry) != self._filled.get(name, "")

    def _send(self, name: str) -> None:
        if self._unsent(name):
            words = self._filled[name] = written(self._entries[name])
            self.asked.emit(self._ids, name, words)
