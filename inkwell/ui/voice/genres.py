"""What kind of book each text is, as the author calls it, so that a voice can be measured on each kind."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.labels import ElidedLabel, WrappedLabel

ABOUT: Final = tr(
    "With books of several kinds, what is measured is told for each kind too. Call them as you like: crime, romance."
)
NONE_YET: Final = tr("There are no texts yet.")
_MOST_LETTERS: Final = 60


class Genres(QWidget):
    """A line for each book or file. `changed` when the author called one otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        """By the book's name."""
        self._told: dict[str, str] = {}
        """What was said of any book, those too that are not among the texts now."""
        self._names = QStringListModel(self)
        self._empty = WrappedLabel(NONE_YET, "soft")
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setHorizontalSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(WrappedLabel(ABOUT, "soft"))
        column.addWidget(self._empty)
        column.addLayout(self._form)

    def genres(self) -> dict[str, str]:
        """What was said, by the book's name; nothing of those of which nothing was."""
        return {name: genre for name, genre in self._told.items() if genre}

    def tell(self, genres: Mapping[str, str]) -> None:
        """Take over what was said before, in place of all that was."""
        self._told = dict(genres)
        for name, field in self.fields.items():
            field.setText(self._told.get(name, ""))
        self._offer()

    def show_books(self, names: Sequence[str]) -> None:
        """Show a line for each of these; what was typed stays."""
        names = list(dict.fromkeys(names))
        if names != list(self.fields):
            while self._form.rowCount():
                self._form.removeRow(0)
            self.fields = {name: self._field(name) for name in names}
        self._empty.setVisible(not names)

    def _field(self, name: str) -> QLineEdit:
        field, label = QLineEdit(self._told.get(name, "")), ElidedLabel(name, "", Qt.TextElideMode.ElideMiddle)
        label.setBuddy(field)
        label.setMinimumHeight(field.sizeHint().height())
        field.setAccessibleName(tr("What kind of book “{name}” is", name=name))
        field.setPlaceholderText(tr("its kind"))
        field.setMaxLength(_MOST_LETTERS)
        completer = QCompleter(self._names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)
        field.editingFinished.connect(lambda: self._take(name, field.text().strip()))
        self._form.addRow(label, field)
        return field

    def _take(self, name: str, genre: str) -> None:
        if genre != self._told.get(name, ""):
            self._told[name] = genre
            self._offer()
            self.changed.emit()

    def _offer(self) -> None:
        """One kind is spelt one way: what was typed once is offered."""
        self._names.setStringList(sorted({genre for genre in self._told.values() if genre}))
