"""What an entry says: names, text, and the answers to the questions of its kind and the author's own."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from inkwell.story.bible import Entry, EntryKind
from inkwell.story.entry_questions import question, shown_at_first, still_open
from inkwell.translation import tr
from inkwell.ui.bible.chips import Chips
from inkwell.ui.bible.kinds import LOOKS
from inkwell.ui.bible.writing import GrowingText
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.tab_order import follow_layout

LABEL = 132
"""Pixels of the column with the labels."""
FIRST_LINE = 7
"""Pixels from the top of a field to its first line."""
TEXT_HINT = tr("What you want to have at hand while you write.")
OWN = tr("Your own question")


class AnswerRow:
    """A question with its answer; the label of one's own question can be written too."""

    def __init__(self, kind: EntryKind, label: str, answer: str) -> None:
        self._label = label
        asked = question(kind, label)
        self.own = not asked.asks
        self.label: QLineEdit | WrappedLabel
        if self.own:
            self.label = QLineEdit(label)
            self.label.setPlaceholderText(OWN)
            self.label.setAccessibleName(OWN)
            self.label.setCursorPosition(0)
        else:
            self.label = WrappedLabel(label, "soft")
            _beside_first_line(self.label)
        self.label.setFixedWidth(LABEL)
        self.answer = GrowingText(label or tr("Answer"), asked.asks)
        self.answer.load(answer)

    @property
    def value(self) -> tuple[str, str]:
        """The question's label, and what is answered."""
        changed = isinstance(self.label, QLineEdit) and self.label.isModified()
        return self.label.text().strip() if changed else self._label, self.answer.written

    @property
    def renamed(self) -> tuple[str, str] | None:
        """What the question was called and is called now; None where that is the same, or it was called nothing."""
        label, _ = self.value
        return (self._label, label) if self._label and label and label != self._label else None

    @property
    def counts(self) -> bool:
        """Whether it is worth keeping: an answer, or a question that only the author could ask."""
        label, answer = self.value
        return bool(answer.strip() or (self.own and label))

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self.answer.setReadOnly(read_only)
        if isinstance(self.label, QLineEdit):
            self.label.setReadOnly(read_only)


class AboutPage(QWidget):
    """Shows what an entry says; `changed` after each change by the author, `added(QWidget)` for a new field."""

    changed = Signal()
    added = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._read_only = False
        self.name = QLineEdit()
        self.kind = QComboBox()
        self.aliases = Chips(tr("Other names"), tr("Nicknames, titles, how others call them"), icons)
        self.text = GrowingText(tr("Text"), TEXT_HINT, least=6, most=18)
        self.rows: list[AnswerRow] = []
        self.more = QPushButton(tr("Add a question"))
        self._form = QFormLayout()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        for kind, look in LOOKS.items():
            self.kind.addItem(look.one, kind)
        self.kind.setAccessibleName(tr("Kind"))
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.more.setProperty("role", "link")
        self.more.setAutoDefault(False)
        self.more.setMenu(QMenu(self.more))
        form = self._form
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (tr("&Name"), self.name),
            (tr("A&lso called"), self.aliases),
            (tr("&Kind"), self.kind),
            (tr("&Text"), self.text),
        ):
            form.addRow(label_for(words, field), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _join(self) -> None:
        self.name.textEdited.connect(self.changed)
        self.aliases.changed.connect(self.changed)
        self.text.changed.connect(self.changed)
        self.kind.activated.connect(self._another_kind)
        self.more.menu().aboutToShow.connect(self._fill_menu)

    # in and out

    def load(self, entry: Entry) -> None:
        """Show an entry."""
        if self.name.text() != entry.name:
            self.name.setText(entry.name)
        self.aliases.load(entry.aliases)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.text.load(entry.text)
        self._show_rows(entry.kind, shown_at_first(entry.kind, entry.fields))
        self.set_read_only(self._read_only)

    def _show_rows(self, kind: EntryKind, fields: Iterable[tuple[str, str]]) -> None:
        while self._form.rowCount() > 4:
            self._form.removeRow(4)
        self.rows = []
        for label, answer in fields:
            self._add(AnswerRow(kind, label, answer))
        follow_layout(self, stays=self.name)

    def _add(self, row: AnswerRow) -> None:
        row.answer.changed.connect(self.changed)
        if isinstance(row.label, QLineEdit):
            row.label.textEdited.connect(self.changed)
        row.set_read_only(self._read_only)
        self.rows.append(row)
        self._form.addRow(row.label, row.answer)

    def put_into(self, entry: Entry) -> Entry:
        """The entry with what is shown here."""
        # A line shows no line break and the like; what nobody touched stays as it is.
        name = self.name.text().strip() if self.name.isModified() else entry.name
        # Without a name the others keep their places: none of them is the name.
        names = (name, *self.aliases.words) if name or self.aliases.words else ()
        fields = tuple(row.value for row in self.rows if row.counts)
        return msgspec.structs.replace(
            entry, kind=EntryKind(self.kind.currentData()), names=names, text=self.text.written, fields=fields
        )

    @property
    def renamed(self) -> dict[str, str]:
        """What questions are called now, by what they were called when the entry came."""
        return dict(each for row in self.rows if (each := row.renamed) is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self._read_only = read_only
        self.name.setReadOnly(read_only)
        self.text.setReadOnly(read_only)
        self.aliases.set_read_only(read_only)
        self.kind.setEnabled(not read_only)
        self.more.setEnabled(not read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    # questions

    def _another_kind(self) -> None:
        """Questions that are answered stay; those that are not give place to the new kind's."""
        answered = tuple(row.value for row in self.rows if row.counts)
        kind = EntryKind(self.kind.currentData())
        self._show_rows(kind, shown_at_first(kind, answered))
        self.changed.emit()

    def _fill_menu(self) -> None:
        menu, kind = self.more.menu(), EntryKind(self.kind.currentData())
        menu.clear()
        menu.setToolTipsVisible(True)
        for each in still_open(kind, tuple(row.value[0] for row in self.rows)):
            action = menu.addAction(each.label)
            action.setToolTip(each.asks)
            action.triggered.connect(lambda _checked=False, label=each.label: self.ask(label))
        menu.addSeparator()
        menu.addAction(f"{OWN}…", lambda: self.ask(""))

    def ask(self, label: str) -> None:
        """Add a question, or one of one's own ("") whose words are still to be written."""
        row = AnswerRow(EntryKind(self.kind.currentData()), label, "")
        self._add(row)
        follow_layout(self, stays=self.name)
        field = row.label if isinstance(row.label, QLineEdit) else row.answer
        # What comes into a form is shown a turn later, and what is hidden takes no keys.
        for each in (row.label, row.answer):
            each.show()
        field.setFocus()
        self.added.emit(field)


def label_for(words: str, field: QWidget) -> QLabel:
    """A form's label, as wide as all others, whose `&` key goes to the field."""
    label = QLabel(words)
    label.setProperty("role", "soft")
    label.setFixedWidth(LABEL)
    _beside_first_line(label)
    label.setBuddy(field)
    return label


def _beside_first_line(label: QLabel) -> None:
    """Let the words stand where the first line of the field beside them does."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setContentsMargins(0, FIRST_LINE, 0, 0)
