"""Days: the plot, the calendar, the streak, and all of it as a table that can be taken along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inkwell.app.habit_days import Account
from inkwell.manuscript.counts import UNIT_NAMES, Unit
from inkwell.manuscript.dates import plain_date
from inkwell.manuscript.targets import Streak
from inkwell.translation import figure, tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.statistics.calendar_view import CalendarView
from inkwell.ui.statistics.day_plot import DayPlot
from inkwell.ui.statistics.table import Table
from inkwell.ui.statistics.wording import short_duration

HEADS = (
    tr("Day"),
    tr("Counted"),
    tr("Typed"),
    tr("Pasted"),
    tr("Accepted"),
    tr("Brought back"),
    tr("Deleted"),
    tr("Writing"),
    tr("Pauses"),
)


@dataclass(frozen=True)
class DaysShown:
    """What the page shows: the figure of each day, and all that is known of it."""

    figures: Mapping[date, int]
    accounts: Mapping[date, Account]
    today: date
    target: int
    unit: Unit
    streak: Streak
    book: str = ""
    """How far the book is, in a sentence."""


class DaysPage(QWidget):
    """`export_asked` when the author wants the table as a file."""

    export_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.plot = DayPlot(icons.theme)
        self.calendar = CalendarView(icons.theme)
        self.table = Table(tr("Words of each day"), HEADS)
        self.pointed = ElidedLabel("", "soft")
        self.month = ElidedLabel("", "strong")
        self.summary = WrappedLabel("", "soft")
        self.streak = WrappedLabel("", "soft")
        self.today = WrappedLabel("", "strong")
        self.book = WrappedLabel("", "soft")
        self.earlier = IconButton(icons, "arrow-left", tr("The month before"))
        self.later = IconButton(icons, "arrow-right", tr("The month after"))
        self.as_table = QPushButton(tr("As a &table"))
        self.as_table.setCheckable(True)
        self.export = QPushButton(tr("E&xport as CSV…"))
        for button in (self.as_table, self.export):
            button.setAutoDefault(False)
        self._lay_out()
        for drawn in (self.plot, self.calendar):
            drawn.pointed.connect(self._point)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.as_table.toggled.connect(lambda on: self.stack.setCurrentIndex(int(on)))
        self.export.clicked.connect(self.export_asked)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self._pictures())
        self.stack.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.pointed, 1)
        foot.addWidget(self.as_table)
        foot.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def _pictures(self) -> QWidget:
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for widget in (self.today, self.streak, self.summary, self.book):
            beside.addWidget(widget)
        beside.addStretch(1)
        turning = QHBoxLayout()
        turning.addWidget(self.month, 1)
        turning.addWidget(self.earlier)
        turning.addWidget(self.later)
        month = QVBoxLayout()
        month.setSpacing(4)
        month.addLayout(turning)
        month.addWidget(self.calendar, 1)
        lower = QHBoxLayout()
        lower.setSpacing(32)
        lower.addLayout(month, 4)
        lower.addLayout(beside, 3)
        pictures = QWidget()
        column = QVBoxLayout(pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.plot, 2)
        column.addLayout(lower, 3)
        return pictures

    def show_days(self, shown: DaysShown) -> None:
        """Show what was written."""
        self.plot.set_days(shown.figures, shown.today, shown.target, shown.unit)
        self.calendar.set_days(shown.figures, shown.today, shown.unit)
        self.month.set_text(self.calendar.title)
        written = max(shown.figures.get(shown.today, 0), 0)
        goal = tr(" of {target:,}", target=shown.target) if shown.target else ""
        self.today.set_text(
            tr("{written:,}{goal} {unit} today", written=written, goal=goal, unit=UNIT_NAMES[shown.unit])
        )
        self.streak.set_text(streak_line(shown.streak))
        self.summary.set_text(self.plot.summary())
        self.book.set_text(shown.book)
        self.table.set_rows(day_rows(shown))

    def _turn(self, months: int) -> None:
        self.calendar.turn(months)
        self.month.set_text(self.calendar.title)

    def _point(self, words: str) -> None:
        self.pointed.set_text(words)
        self.pointed.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def streak_line(streak: Streak) -> str:
    """How many days in a row, in a sentence without a reproach in it."""
    if not streak.longest:
        return tr("The first day of a streak is the one on which you write.")
    now = tr("{n} days in a row", "", streak.current)
    longest = tr("{n} days", "", streak.longest)
    return tr("{now}. The longest streak was {longest}.", now=now, longest=longest)


def day_rows(shown: DaysShown) -> list[list[str]]:
    """The table, newest day first."""
    rows: list[list[str]] = []
    for day, account in reversed(list(shown.accounts.items())):
        written = account.written(shown.unit)
        figures = (written.typed, written.pasted, written.accepted, written.restored, written.deleted)
        counted = figure(shown.figures.get(day, 0))
        times = (short_duration(account.active), short_duration(account.idle))
        rows.append([plain_date(day), counted, *map(figure, figures), *times])
    return rows


def day_csv(accounts: Mapping[date, Account], figures: Mapping[date, int], unit: Unit) -> str:
    """The days as a CSV file (RFC 4180), oldest first; times in seconds."""
    heads = ("day", "counted", "typed", "pasted", "accepted", "restored", "deleted", "active_seconds", "idle_seconds")
    lines = [",".join(heads)]
    for day, account in accounts.items():
        written = account.written(unit)
        row = (written.typed, written.pasted, written.accepted, written.restored, written.deleted)
        cells = (day.isoformat(), figures.get(day, 0), *row, account.active, account.idle)
        lines.append(",".join(map(str, cells)))
    return "\r\n".join(lines) + "\r\n"
