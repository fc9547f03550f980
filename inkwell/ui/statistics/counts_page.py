"""The counts of scene, chapter and book in one table, and the targets below it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.manuscript.counts import NOTHING, UNIT_NAMES, Counts, Unit, pages, reading_minutes
from inkwell.storage.settings import Settings
from inkwell.translation import figure, parted, tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.statistics.table import Table
from inkwell.ui.statistics.targets_form import TargetsForm
from inkwell.ui.statistics.wording import duration

HEADS = ("", tr("This scene"), tr("This chapter"), tr("The book"))


class CountsPage(QWidget):
    """Shows what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table(tr("Counts"), HEADS)
        self.table.setFixedHeight(8 * 28 + 16)
        self.left_out = WrappedLabel("", "caption")
        self.targets = TargetsForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table)
        column.addWidget(self.left_out)
        heading = WrappedLabel(tr("Targets"), "strong")
        column.addWidget(heading)
        column.addWidget(self.targets)
        column.addStretch(1)

    def show_counts(self, counts: tuple[Counts | None, Counts | None, Counts | None], settings: Settings) -> None:
        """Show the counts of scene, chapter and book; None is "…" until they are known."""
        rows = [[name, *("…" if each is None else say(each, settings) for each in counts)] for name, say in _ROWS]
        self.table.set_rows(rows)
        self.left_out.set_text(_left_out(settings, _unit(counts[2] or NOTHING)))


_Say = Callable[[Counts, Settings], str]
_ROWS: Final[tuple[tuple[str, _Say], ...]] = (
    (tr("Words"), lambda counts, _: figure(counts.size.words)),
    (tr("Characters", "letters"), lambda counts, _: figure(counts.size.characters)),
    (tr("Characters without spaces"), lambda counts, _: figure(counts.size.solid)),
    (tr("Sentences"), lambda counts, _: figure(counts.sentences)),
    (tr("Paragraphs"), lambda counts, _: figure(counts.paragraphs)),
    (tr("Pages"), lambda counts, settings: figure(_pages(counts, settings))),
    (
        tr("Time to read"),
        lambda counts, settings: duration(round(_minutes(counts, settings) * 60)) if counts.size.words else "–",
    ),
)


def _unit(counts: Counts) -> Unit:
    """By characters where most of a text is in a script without spaces."""
    return "characters" if counts.size.unspaced * 2 > counts.size.solid else "words"


def _pages(counts: Counts, settings: Settings) -> int:
    unit = _unit(counts)
    on_a_page = settings.page_words if unit == "words" else settings.page_characters
    return pages(counts.size.figure(unit), on_a_page)


def _minutes(counts: Counts, settings: Settings) -> float:
    unit = _unit(counts)
    a_minute = settings.reading_words if unit == "words" else settings.reading_characters
    return reading_minutes(counts.size.figure(unit), a_minute)


def _left_out(settings: Settings, unit: Unit) -> str:
    more = [
        *([] if settings.count_headings else [tr("headings")]),
        *([] if settings.count_footnotes else [tr("footnotes")]),
    ]
    named = parted([tr("Markdown’s marks"), tr("comments"), *more])
    on_a_page = settings.page_words if unit == "words" else settings.page_characters
    return tr(
        "{named} and notes are not counted. A page has {on_a_page:,} {unit} by convention.",
        named=named,
        on_a_page=on_a_page,
        unit=UNIT_NAMES[unit],
    )
