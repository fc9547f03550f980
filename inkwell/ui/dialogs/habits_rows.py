"""The settings of counts and habits: what is counted, when a day begins, what makes a streak, what an echo is."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label

COUNTING = (
    ("What I typed and left standing", "own"),
    ("All that the book is longer by", "net"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HINT = "Pasted words and those accepted from the model are always told apart, in Tools, Statistics."
MOST = 10_000_000


class HabitsRows(QWidget):
    """A form for one page of the settings. `changes` are the fields of `Settings` by name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = settings.streak_weekdays
        self.target = _number(0, MOST, "", settings.day_target, step=50)
        self.target.setSpecialValueText("No target")
        self.counting = QComboBox()
        for words, how in COUNTING:
            self.counting.addItem(words, how)
        self.counting.setCurrentIndex(self.counting.findData(settings.day_counts))
        self.start = QComboBox()
        for hour in range(24):
            self.start.addItem(f"{hour:02}:00", hour)
        self.start.setCurrentIndex(min(max(settings.day_start, 0), 23))
        self._start = settings.day_start
        self.least = _number(1, MOST, " a day", settings.streak_least, step=50)
        self.days = [_day(name, at in settings.streak_weekdays) for at, name in enumerate(DAYS)]
        self.off = _number(0, 6, " a week", settings.streak_days_off)
        self.headings = QCheckBox("Count &headings")
        self.headings.setChecked(settings.count_headings)
        self.footnotes = QCheckBox("Count &footnotes")
        self.footnotes.setChecked(settings.count_footnotes)
        self.page_words = _number(1, 100_000, " words", settings.page_words, step=10)
        self.page_characters = _number(1, 100_000, " characters", settings.page_characters, step=10)
        self.reading_words = _number(1, 10_000, " words", settings.reading_words, step=10)
        self.reading_characters = _number(1, 10_000, " characters", settings.reading_characters, step=10)
        self.echoes = QCheckBox("Mark &echoes on the page: a rare word that comes again soon")
        self.echoes.setChecked(settings.echoes)
        self.distance = _number(2, 1_000, " words apart", settings.echo_distance)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.addRow(_label("A &day", self.target), self.target)
        form.addRow(_label("&Counted", self.counting), self.counting)
        form.addRow(_label("It &begins at", self.start), self.start)
        form.addRow(text_label(HINT, "soft"))
        form.addRow(_label("A &streak from", self.least), self.least)
        form.addRow(_label("Written on", self.days[0]), _row(*self.days))
        form.addRow(_label("Days &off", self.off), self.off)
        form.addRow(_row(self.headings, self.footnotes, gap=2 * GAP))
        form.addRow(_label("A &page", self.page_words), _halves(self.page_words, self.page_characters))
        form.addRow(_label("&Read a minute", self.reading_words), _halves(self.reading_words, self.reading_characters))
        form.addRow(self.echoes)
        form.addRow(_label("At &most", self.distance), self.distance)
        self.page_words.setAccessibleName("Words of a page")
        self.reading_words.setAccessibleName("Words read a minute")
        self.page_characters.setAccessibleName("Characters of a page, where characters are counted")
        self.reading_characters.setAccessibleName("Characters read a minute, where characters are counted")

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        chosen = tuple(at for at, day in enumerate(self.days) if day.isChecked())
        known = tuple(at for at in range(len(DAYS)) if at in self._days)
        hour = self.start.currentData()
        return {
            "day_target": self.target.value(),
            "day_counts": self.counting.currentData(),
            # A number that somebody wrote into the file by hand is left alone.
            "day_start": self._start if hour == min(max(self._start, 0), 23) else hour,
            "streak_least": self.least.value(),
            "streak_weekdays": self._days if chosen == known else chosen,
            "streak_days_off": self.off.value(),
            "count_headings": self.headings.isChecked(),
            "count_footnotes": self.footnotes.isChecked(),
            "page_words": self.page_words.value(),
            "page_characters": self.page_characters.value(),
            "reading_words": self.reading_words.value(),
            "reading_characters": self.reading_characters.value(),
            "echoes": self.echoes.isChecked(),
            "echo_distance": self.distance.value(),
        }


def _number(low: int, high: int, unit: str, value: int, step: int = 1) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setSuffix(unit)
    made.setSingleStep(step)
    made.setGroupSeparatorShown(True)
    made.lineEdit().setTextMargins(5, 0, 0, 0)
    made.setValue(value)
    return made


def _day(name: str, on: bool) -> QToolButton:
    made = QToolButton()
    made.setCheckable(True)
    made.setChecked(on)
    made.setText(name[:2])
    made.setToolTip(name)
    made.setAccessibleName(f"{name}s belong to a streak")
    made.setProperty("role", "day")
    made.setMinimumWidth(34)
    return made


def _halves(*widgets: QWidget) -> QWidget:
    """Fields side by side, each as wide as the others."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1)
    return made


def _row(*widgets: QWidget, gap: int = 8) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return made


def _label(words: str, buddy: QWidget) -> QLabel:
    made = QLabel(words)
    made.setMinimumWidth(LABEL)
    made.setBuddy(buddy)
    return made
