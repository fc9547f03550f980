"""The form beside the plan: every field of the part that is chosen, or of several at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
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
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.planning.entries import entry_for, offer, write, written
from inkwell.ui.theme import GRID, MARGIN

NOTHING = "Choose a card or a row to see what is planned there."
VARIOUS = "Various"
HINTS = {
    "when": "1893-05-03 14:30, 1893, Day 3 …",
    "labels": "Several with commas",
    "plots": "Several with commas",
    "target": "Words",
}
SYNOPSIS_HEIGHT = 112


class PlanForm(QScrollArea):
    """`asked(ids, name of the field, words)` when the author has written something."""

    asked = Signal(object, str, str)

    def __init__(self, offers: Callable[[Field], Sequence[str]]) -> None:
        super().__init__()
        self._offers = offers
        self._ids: tuple[str, ...] = ()
        self._fields: tuple[Field, ...] = ()
        self._entries: dict[str, QWidget] = {}
        self._shown: dict[str, str] = {}
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
        self.setAccessibleName("What is planned")
        self.show_nodes((), (), read_only=False)

    @property
    def ids(self) -> tuple[str, ...]:
        """Whose fields are shown."""
        return self._ids

    def entry(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._entries[name]

    def show_nodes(self, nodes: Sequence[Node], fields: Sequence[Field], *, read_only: bool) -> None:
        """Show these nodes' fields; of several what they have in common. What is being written is sent first."""
        self.settle()
        if tuple(fields) != self._fields:
            self._make(tuple(fields))
        self._ids = tuple(node.id for node in nodes)
        several = len(nodes) > 1
        self._heading.set_text(f"{len(nodes)} chosen" if several else nodes[0].title if nodes else "The plan")
        self._nothing.setVisible(not nodes)
        for field in self._fields:
            if field.name in self._entries:
                said = {shown(node, field.name) for node in nodes}
                self._put(field, said, visible=bool(nodes) and not (several and field.name in ("title", "synopsis")))
                self._entries[field.name].setEnabled(not read_only)

    def _put(self, field: Field, said: set[str], *, visible: bool) -> None:
        entry = self._entries[field.name]
        words = next(iter(said)) if len(said) == 1 else ""
        self._shown[field.name] = words
        entry.blockSignals(True)
        write(entry, words)
        entry.blockSignals(False)
        if isinstance(entry, QLineEdit):
            entry.setPlaceholderText(VARIOUS if len(said) > 1 else HINTS.get(field.name, ""))
            entry.setModified(False)
            if field.entry in (Entry.CHOICE, Entry.LIST):
                offer(entry, field, self._offers(field))
        elif isinstance(entry, QCheckBox) and len(said) > 1:
            self._shown[field.name] = ""
        for widget in (entry, entry.property("label")):
            if isinstance(widget, QWidget):
                widget.setVisible(visible)

    def _make(self, fields: tuple[Field, ...]) -> None:
        self._fields = fields
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        self._entries = {}
        for field in fields:
            if field.entry is Entry.NONE:
                continue
            entry = self._entries[field.name] = entry_for(field, self._offers(field))
            if not isinstance(entry, QCheckBox):
                label = QLabel(field.title)
                label.setProperty("role", "caption")
                label.setBuddy(entry)
                entry.setProperty("label", label)
                self._rows.addWidget(label)
            self._rows.addWidget(entry)
            self._join(field, entry)

    def _join(self, field: Field, entry: QWidget) -> None:
        if isinstance(entry, QCheckBox):
            entry.clicked.connect(lambda: self._send(field.name))
        elif isinstance(entry, QLineEdit):
            entry.editingFinished.connect(lambda: self._send(field.name))
        elif isinstance(entry, QPlainTextEdit):
            entry.setFixedHeight(SYNOPSIS_HEIGHT)
            entry.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A synopsis is sent when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Send what was written and not sent yet."""
        for name in list(self._entries):
            self._send(name)

    def _send(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is None or not self._ids or not entry.isEnabled():
            return
        if isinstance(entry, QLineEdit) and not entry.isModified():
            return
        words = written(entry)
        if words != self._shown.get(name, ""):
            if isinstance(entry, QLineEdit):
                entry.setModified(False)
            self._shown[name] = words
            self.asked.emit(self._ids, name, words)
