"""The field that a value is written in: a line, some lines, or a switch, with what stands elsewhere offered."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from inkwell.manuscript.plan_fields import NO, YES, Entry, Field

_PARAGRAPH, _LINE = "\u2029", "\u2028"
"""What ends lines in Qt's documents."""


class ListCompleter(QCompleter):
    """Completes the item that is being written in a list with commas."""

    def splitPath(self, path: str) -> list[str]:
        """See QCompleter: what stands behind the last comma."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """See QCompleter: what stands before it stays."""
        line = self.widget()
        before = line.text().rpartition(",")[0] if isinstance(line, QLineEdit) else ""
        return f"{before}, {super().pathFromIndex(index)}" if before else super().pathFromIndex(index)  # type: ignore[arg-type]


def finishes(event: QKeyEvent) -> bool:
    """Whether a key says that what is written stands: Ctrl+Return, also in lines of text, where Return is one more."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def entry_for(field: Field, offers: Sequence[str], parent: QWidget | None = None) -> QWidget:
    """Make the widget in which a field is written."""
    if field.entry is Entry.SWITCH:
        box = QCheckBox(field.title, parent)
        box.setAccessibleName(field.title)
        return box
    if field.entry is Entry.TEXT:
        text = QPlainTextEdit(parent)
        text.setTabChangesFocus(True)
        text.setAccessibleName(field.title)
        return text
    line = QLineEdit(parent)
    line.setAccessibleName(field.title)
    if field.entry in (Entry.CHOICE, Entry.LIST):
        offer(line, field, offers)
    return line


def offer(line: QLineEdit, field: Field, offers: Sequence[str]) -> None:
    """Have a line offer these while one writes."""
    completer = ListCompleter(line) if field.entry is Entry.LIST else QCompleter(line)
    completer.setModel(QStringListModel(list(offers), completer))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)


def written(entry: QWidget) -> str:
    """What stands in such a widget."""
    if isinstance(entry, QCheckBox):
        return YES if entry.isChecked() else NO
    if isinstance(entry, QPlainTextEdit):
        # `toPlainText` would give a space for a no-break space, which French has before every question mark.
        return entry.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")
    return entry.text() if isinstance(entry, QLineEdit) else ""


def write(entry: QWidget, words: str) -> None:
    """Put words into such a widget, where they are other than what stands there."""
    if written(entry) == words:
        return
    if isinstance(entry, QCheckBox):
        entry.setChecked(words == YES)
    elif isinstance(entry, QPlainTextEdit):
        entry.setPlainText(words)
    elif isinstance(entry, QLineEdit):
        entry.setText(words)
