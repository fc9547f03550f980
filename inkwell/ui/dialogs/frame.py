"""What all dialogs look like: margins, labelled lines, and a row of named buttons at the foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

MARGIN = 24
GAP = 12
LABEL = 88
ROOM = QSize(48, 64)
"""Pixels of the screen that a dialog leaves free, its title bar among them."""


class DialogFrame(QDialog):
    """A dialog with a body and a row of buttons; Escape cancels, Return presses the main button, F1 asks for help."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(self.body, 1)
        column.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """On a small or magnified screen nothing of it stands beyond the edge."""
        if not event.spontaneous():
            room = self.screen().availableGeometry().size() - ROOM
            self.setMinimumSize(self.minimumSize().boundedTo(room))
            self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for help ask for it: while this holds up the others, the commands of the window do not hear them."""
        asked: QWidget | None = self
        while asked is not None and not hasattr(asked, "help_wanted"):
            asked = asked.parentWidget()
        keys = QKeySequence(event.keyCombination())
        if asked is not None and keys in getattr(asked, "help_keys", ()):
            asked.help_wanted.emit(self.focusWidget() or self)  # type: ignore[attr-defined]
        else:
            super().keyPressEvent(event)

    def add_buttons(self, cancel: str, accept: str) -> tuple[QPushButton, QPushButton]:
        """The button that leaves everything as it was, and the main one; both say what they do."""
        leave, go = QPushButton(cancel), QPushButton(accept)
        leave.setAutoDefault(False)
        go.setProperty("role", "primary")
        go.setDefault(True)
        leave.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        self.foot.addWidget(leave)
        self.foot.addWidget(go)
        return leave, go

    def add_close(self, text: str) -> QPushButton:
        """The only button of a dialog that asks nothing."""
        button = QPushButton(text)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        self.foot.addWidget(button)
        return button

    def add_button(self, text: str, role: str = "", left: bool = False) -> QPushButton:
        """One more button at the foot: right of the others, or alone at the left."""
        button = QPushButton(text)
        if role:
            button.setProperty("role", role)
        self.foot.insertWidget(0 if left else self.foot.count(), button)
        return button

    def add_form(self, column: QVBoxLayout | None = None) -> QFormLayout:
        """Labelled lines, the labels left of the fields; in the body, or in a column of it."""
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        (column or self.body).addLayout(form)
        return form

    def add_row(self, form: QFormLayout, label: str, field: QWidget, beside: QWidget | None = None) -> None:
        """A field with its label; labels of all forms are as wide, and their `&` key goes to the field."""
        name = QLabel(label)
        name.setMinimumWidth(LABEL)
        name.setBuddy(field)
        if beside is None:
            form.addRow(name, field)
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(beside)
        form.addRow(name, row)

    def add_section(self, title: str) -> None:
        """A quiet heading with a hairline above it, except at the top."""
        if self.body.count():
            line = QFrame()
            line.setProperty("role", "line")
            line.setFixedHeight(1)
            self.body.addWidget(line)
        heading = QLabel(title)
        heading.setProperty("role", "strong")
        self.body.addWidget(heading)


def text_label(text: str, role: str) -> QLabel:
    """A label that wraps, in one of the style sheet's roles."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
