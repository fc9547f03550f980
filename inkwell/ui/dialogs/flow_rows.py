"""The settings of flow: what alone is lit, where the line stays that is written, and how long a session is."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label

LIT = (
    ("The whole page", ""),
    ("The paragraph with the caret", "paragraph"),
    ("The sentence with the caret", "sentence"),
)
LOWEST, HIGHEST = 20, 80
"""Per cent of the page's height between which the line may stay."""
HINT = "A session ends after so many minutes of writing, or, where words are set, when so many are written."


class FlowRows(QWidget):
    """A form for one page of the settings. `changes` are the fields of `Settings` by name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lit = QComboBox()
        for words, mode in LIT:
            self.lit.addItem(words, mode)
        self.lit.setCurrentIndex(max(self.lit.findData(settings.focus), 0))
        self.typewriter = QCheckBox("The line that is written stays at one height")
        self.typewriter.setChecked(settings.typewriter)
        self.place = _number(LOWEST, HIGHEST, " % from the top", settings.typewriter_height)
        self.minutes = _number(0, 600, " minutes", settings.session_minutes)
        self.minutes.setSpecialValueText("No end")
        self.words = _number(0, 20_000, " words", settings.session_words)
        self.words.setSingleStep(50)
        self.words.setSpecialValueText("No number of words")
        self.typewriter.toggled.connect(self.place.setEnabled)
        self.words.valueChanged.connect(self._follow_words)
        self.place.setEnabled(settings.typewriter)
        self._follow_words(self.words.value())
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.addRow(_label("&Focus on", self.lit), self.lit)
        form.addRow(self.typewriter)
        form.addRow(_label("&Height", self.place), self.place)
        form.addRow(_label("&Session of", self.minutes), self.minutes)
        form.addRow(_label("&Or of", self.words), self.words)
        form.addRow(text_label(HINT, "soft"))

    def _follow_words(self, words: int) -> None:
        self.minutes.setEnabled(not words)

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        return {
            "focus": self.lit.currentData(),
            "typewriter": self.typewriter.isChecked(),
            "typewriter_height": self.place.value(),
            "session_minutes": self.minutes.value(),
            "session_words": self.words.value(),
        }


def _number(low: int, high: int, unit: str, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setSuffix(unit)
    made.lineEdit().setTextMargins(5, 0, 0, 0)
    made.setValue(value)
    return made


def _label(words: str, buddy: QWidget) -> QLabel:
    made = QLabel(words)
    made.setMinimumWidth(LABEL)
    made.setBuddy(buddy)
    return made
