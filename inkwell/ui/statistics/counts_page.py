"""The counts of scene, chapter and book in one table, and the targets below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.manuscript.counts import NOTHING, Counts, Unit, pages, reading_minutes
from inkwell.storage.settings import Settings
from inkwell.translation import tr
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
        unit_rows = [(name, [_figure(each, name, settings) for each in counts]) for name in _ROWS]
        self.table.set_rows([[name, *figures] for name, figures in unit_rows])
        self.left_out.set_text(_left_out(settings, _unit(counts[2] or NOTHING)))


_ROWS = (
    tr("Words"),
    tr("Characters"),
    tr("Characters without spaces"),
    tr("Sentences"),
    tr("Paragraphs"),
    tr("Pages"),
    tr("Time to read"),
)


def _figure(counts: Counts | None, row: str, settings: Settings) -> str:
    if counts is None:
        return "…"
    match row:
        case "Words":
            return f"{counts.size.words:,}"
        case "Characters":
            return f"{counts.size.characters:,}"
        case "Characters without spaces":
            return f"{counts.size.solid:,}"
        case "Sentences":
            return f"{counts.sentences:,}"
        case "Paragraphs":
            return f"{counts.paragraphs:,}"
        case "Pages":
            return f"{_pages(counts, settings):,}"
        case _:
            return duration(round(_minutes(counts, settings) * 60)) if counts.size.words else "–"


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
        *([] if settings.count_headings else ["headings"]),
        *([] if settings.count_footnotes else ["footnotes"]),
    ]
    named = ", ".join([tr("Markdown’s marks"), "comments", *more])
    on_a_page = settings.page_words if unit == "words" else settings.page_characters
    return tr(
        "{named} and notes are not counted. A page has {on_a_page:,} {unit} by convention.",
        named=named,
        on_a_page=on_a_page,
        unit=unit,
    )
