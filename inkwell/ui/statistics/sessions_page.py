"""The log of sessions: when, how long, how much, with pauses kept apart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.app.habit_days import Counting, Sitting
from inkwell.manuscript.counts import Unit
from inkwell.manuscript.dates import plain_date
from inkwell.translation import figure, tr
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.statistics.table import Table
from inkwell.ui.statistics.wording import clock_time, short_duration

HEADS = (
    tr("Day"),
    tr("From"),
    tr("To"),
    tr("Writing"),
    tr("Pauses"),
    tr("Counted"),
    tr("An hour"),
    tr("Accepted"),
    tr("Timer"),
)
NONE_YET = tr("There is no session yet. One begins with the first key, and ends after half an hour without one.")
HINT = tr("A pause is more than two minutes without a key; it is none of the writing time.")


class SessionsPage(QWidget):
    """Shows what it is given, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table(tr("Sessions"), HEADS)
        self.empty = EmptyPage(NONE_YET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(WrappedLabel(HINT, "caption"))

    def show_sittings(self, sittings: Sequence[Sitting], unit: Unit, counting: Counting) -> None:
        """Show these sessions."""
        self.table.set_rows([_row(sitting, unit, counting) for sitting in reversed(sittings)])
        self.table.setVisible(bool(sittings))
        self.empty.setVisible(not sittings)


def _row(sitting: Sitting, unit: Unit, counting: Counting) -> list[str]:
    account = sitting.account
    count = account.figure(unit, counting)
    # What was written within a minute says nothing of an hour.
    pace = figure(round(count / account.active * 3600)) if account.active >= 60 else "–"
    return [
        plain_date(sitting.day),
        clock_time(sitting.begin),
        clock_time(sitting.end),
        short_duration(account.active),
        short_duration(account.idle),
        figure(count),
        pace,
        figure(account.written(unit).accepted),
        tr("{goal} min", goal=sitting.goal) if sitting.goal else "–",
    ]
