"""The sidebar's page of what is kept beside the book for the model: memory, author's note, pages to sound like."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.story.context import Excerpt
from inkwell.story.notes import DEEPEST, MOST_SAMPLES, Notes
from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.scrolling import scrolling
from inkwell.ui.theme import GRID

REST_MS = 1500
"""So long after a key the notes are kept."""
MEMORY_HIGH, NOTE_HIGH, LEAST_WIDTH = 112, 72, 120
MEMORY_WORDS = tr("The year is 1906. Magic costs the one who works it a memory.")
NOTE_WORDS = tr("Dry, in short sentences. Keep Edwin out of the house.")
MEMORY_HINT = tr("What the model shall always know of this book. It is told before all else.")
NOTE_HINT = tr("How to go on. It is told near the end, where it weighs most.")
SAMPLES_HINT = tr("Passages of yours whose manner the model shall take up.")


class StoryPage(QWidget):
    """Shows notes and says how they were changed: `changed(Notes)` a moment after a key, or at once on leaving."""

    changed = Signal(object)
    sample_requested = Signal()
    """Keep the passage that is selected on the page."""
    sections_requested = Signal()
    inspector_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._notes = Notes()
        self._filling = False
        self.memory = _field(tr("Memory"), MEMORY_WORDS, MEMORY_HIGH)
        self.note = _field(tr("Author's note"), NOTE_WORDS, NOTE_HIGH)
        self.depth_box = QSpinBox()
        self.add = QPushButton(tr("Add the selected passage"))
        self.sections = QPushButton(tr("What is told, and how much…"))
        self.inspector = QPushButton(tr("Every word that was told…"))
        self.rows: list[SampleRow] = []
        self._samples = QVBoxLayout()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._fill_depth()
        self._lay_out()
        self._join()

    def _fill_depth(self) -> None:
        self.depth_box.setRange(0, DEEPEST)
        self.depth_box.setSpecialValueText(tr("At the usual place"))
        self.depth_box.setAccessibleName(tr("Before how many of the last paragraphs the author's note is told"))
        self.depth_box.setToolTip(
            tr(
                "The usual place is a page or so before the cursor: there it costs the least time. The "
                "nearer it stands, the more it weighs."
            )
        )
        self.depth_box.lineEdit().setTextMargins(5, 0, 0, 0)
        # In the narrowest sidebar it is as wide as that, not as its longest words.
        self.depth_box.setMinimumWidth(LEAST_WIDTH)
        self._word_depth(0)

    def _word_depth(self, depth: int) -> None:
        self.depth_box.setSuffix(tr(" paragraph back") if depth == 1 else tr(" paragraphs back"))

    def _lay_out(self) -> None:
        self._samples.setSpacing(GRID)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 4 * GRID, 0)
        column.setSpacing(GRID + 2)
        for title, hint, field in (
            (tr("Memory"), MEMORY_HINT, self.memory),
            (tr("Author's note"), NOTE_HINT, self.note),
        ):
            _add_title(column, title, hint)
            column.addWidget(field)
        where = QHBoxLayout()
        where.setSpacing(2 * GRID)
        told = QLabel(tr("Told"))
        told.setProperty("role", "soft")
        told.setBuddy(self.depth_box)
        where.addWidget(told)
        where.addWidget(self.depth_box, 1)
        column.addLayout(where)
        _add_title(column, tr("Sound like these pages"), SAMPLES_HINT)
        column.addLayout(self._samples)
        for button in (self.add, self.sections, self.inspector):
            button.setProperty("role", "link")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if button is self.add:
                column.addSpacing(2 * GRID)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_scroll(column))

    def _join(self) -> None:
        for field in (self.memory, self.note):
            field.textChanged.connect(self._edited)
            field.installEventFilter(self)
        self.depth_box.valueChanged.connect(self._word_depth)
        self.depth_box.valueChanged.connect(self._edited)
        self.add.clicked.connect(self.sample_requested)
        self.sections.clicked.connect(self.sections_requested)
        self.inspector.clicked.connect(self.inspector_requested)
        self._rest.timeout.connect(self.flush)

    # showing

    def show_notes(self, notes: Notes, *, can_change: bool = True) -> None:
        """Show these; what is being typed is not touched by what it came to itself."""
        self._filling = True
        before, self._notes = self._notes, notes
        for field, text in ((self.memory, notes.memory), (self.note, notes.authors_note)):
            if _words(field) != text:
                field.setPlainText(text)
            field.setReadOnly(not can_change)
        self.depth_box.setValue(notes.depth)
        self.depth_box.setEnabled(can_change)
        self._filling = False
        if before.samples != notes.samples or len(self.rows) != len(notes.samples):
            self._show_samples(notes.samples)
        for row in self.rows:
            row.away.setEnabled(can_change)
        full = len(notes.samples) >= MOST_SAMPLES
        self.add.setEnabled(can_change and not full)
        self.add.setToolTip(
            tr("There are {most_samples} already; take one out first.", most_samples=MOST_SAMPLES) if full else ""
        )

    def _show_samples(self, samples: Sequence[Excerpt]) -> None:
        for row in self.rows:
            self._samples.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [SampleRow(each, self._icons) for each in samples]
        for number, row in enumerate(self.rows):
            self._samples.addWidget(row)
            row.away.clicked.connect(lambda _checked=False, number=number: self._remove(number))

    def _remove(self, number: int) -> None:
        samples = self._notes.samples
        self._tell(msgspec.structs.replace(self._typed(), samples=(*samples[:number], *samples[number + 1 :])))

    # changing

    def _edited(self) -> None:
        if not self._filling:
            self._rest.start()

    def _typed(self) -> Notes:
        return msgspec.structs.replace(
            self._notes,
            memory=_words(self.memory),
            authors_note=_words(self.note),
            depth=self.depth_box.value(),
        )

    def flush(self) -> None:
        """Say now what was changed."""
        self._rest.stop()
        self._tell(self._typed())

    def _tell(self, notes: Notes) -> None:
        if notes != self._notes:
            self.changed.emit(notes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field keeps what was typed there."""
        if event.type() == QEvent.Type.FocusOut and self._rest.isActive():
            self.flush()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, nothing waits to be kept."""
        super().hideEvent(event)
        if self._rest.isActive():
            self.flush()


class SampleRow(QFrame):
    """One passage: where it is from, how it begins, and the way to take it out."""

    def __init__(self, sample: Excerpt, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "card")
        words = " ".join(sample.text.split())
        self.title = ElidedLabel(sample.title, "strong")
        self.words = ElidedLabel(words[:300], "status")
        self.away = QToolButton()
        self.away.setIcon(icons.icon("x", "soft"))
        self.away.setToolTip(tr("Take it out"))
        self.away.setAccessibleName(tr("Take out the passage from {title}", title=sample.title))
        self._icons = icons
        # Not a lambda: it would be called when the row is gone.
        icons.theme.changed.connect(self._color)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.addLayout(lines, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _color(self) -> None:
        self.away.setIcon(self._icons.icon("x", "soft"))


def _field(name: str, example: str, high: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    field.setTabChangesFocus(True)
    field.setFixedHeight(high)
    return field


def _words(field: QPlainTextEdit) -> str:
    # Not `toPlainText`, which takes protected spaces for others.
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n").strip()


def _add_title(column: QVBoxLayout, title: str, hint: str) -> None:
    if column.count():
        column.addSpacing(2 * GRID)
    heading = QLabel(title)
    heading.setProperty("role", "strong")
    column.addWidget(heading)
    column.addWidget(WrappedLabel(hint, "caption"))


def _scroll(column: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("role", "content")
    content.setLayout(column)
    return scrolling(content)
