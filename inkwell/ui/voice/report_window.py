"""All that was measured of a voice, as a page with plots: the same figures as the HTML page."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.labels import WrappedLabel, tip
from inkwell.ui.scrolling import scrolling
from inkwell.ui.statistics.table import Table
from inkwell.ui.theme import Theme
from inkwell.ui.voice.loss_plot import LossPlot, Reading
from inkwell.ui.voice.page import fit
from inkwell.ui.voice.pair_plot import PairPlot
from inkwell.voice.evaluation import Evaluation
from inkwell.voice.report import SAMPLES
from inkwell.voice.report_words import (
    LOSS_HEADS,
    SURE,
    WRITTEN_HEADS,
    by_chapter,
    by_genre,
    engine_rows,
    footing,
    in_words,
    known_line,
    known_rows,
    loss_rows,
    nearness,
    written_rows,
)

WIDTH, HEIGHT = 860, 720
_MOST_ROWS: Final = 30
"""Of a table, before it scrolls within the page."""


class ReportWindow(DialogFrame):
    """Stays beside the others. `page_wanted`: the same in the browser."""

    page_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("What was measured"), parent)
        self.resize(WIDTH, HEIGHT)
        self.words = WrappedLabel("", "strong")
        self.remarks = WrappedLabel("", "trouble")
        self.curves = LossPlot(theme)
        self.chapters = PairPlot(tr("Perplexity by chapter"), theme)
        self.genres = PairPlot(tr("Perplexity by genre"), theme)
        self.near = PairPlot(tr("Distance from your way of writing"), theme, bars=True, digits=3)
        self.sure = WrappedLabel(SURE, "soft")
        self.losses = Table(tr("Chapters that were kept back"), LOSS_HEADS)
        self.others = Table(tr("Other texts, on which it should not be worse"), LOSS_HEADS)
        self.engine = Table(tr("The same in the writing partner's engine"), (tr("File"), *LOSS_HEADS[1:]))
        self.written = Table(tr("How it writes"), WRITTEN_HEADS)
        self.known = WrappedLabel("", "")
        self.samples = WrappedLabel("", "")
        self.footing = WrappedLabel("", "soft")
        self._parts: list[tuple[QWidget, tuple[QWidget, ...]]] = []
        """Headings, and what stands below each: one with nothing below is not shown."""
        self._lay_out()
        self.page_button = self.add_button(tr("Open as a &web page"), left=True)
        self.page_button.setToolTip(tr("The same in your browser, to print or to keep; it is a file on this machine"))
        self.page_button.setAutoDefault(False)
        self.page_button.clicked.connect(self.page_wanted)
        self.close_button = self.add_close(tr("Clos&e"))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "content")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.words)
        self._column.addWidget(self.remarks)
        self._section(tr("How it learnt"), self.curves)
        self._section(tr("How well it foresees text that it has not learnt from"), self.losses, self.sure)
        self._section(tr("Perplexity by chapter"), self.chapters)
        self._section(tr("Perplexity by genre"), self.genres)
        self._section(tr("Other texts, on which it should not be worse"), self.others)
        self._section(tr("The same in the writing partner's engine"), self.engine)
        self._section(tr("How far it writes from you: the shorter, the nearer"), self.near)
        self._section(tr("How it writes"), self.written)
        self._section(tr("What it knows by heart"), self.known)
        self._section(tr("Some of what it wrote"), self.samples)
        self._column.addWidget(self.footing)
        self._column.addStretch(1)
        # Who tabs from plot to plot sees each of them.
        self.body.addWidget(scrolling(page), 1)

    def _section(self, title: str, *widgets: QWidget) -> None:
        heading = text_label(title, "strong")
        self._column.addWidget(heading)
        for widget in widgets:
            self._column.addWidget(widget)
        self._parts.append((heading, widgets))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show what was measured."""
        self.setWindowTitle(tr("What was measured of “{name}”", name=evaluation.name))
        self.words.set_text(in_words(evaluation))
        self.remarks.set_text(" ".join(evaluation.remarks))
        self.remarks.setVisible(bool(evaluation.remarks))
        readings = [Reading(point.step, point.loss, False) for point in evaluation.learning]
        readings += [Reading(point.step, point.loss, True) for point in evaluation.measured]
        self.curves.set_readings(readings)
        self.curves.setVisible(len(readings) > 1)
        self.chapters.set_pairs(by_chapter(evaluation.held_out))
        self.genres.set_pairs(by_genre(evaluation.held_out))
        self.near.set_pairs(nearness(evaluation))
        for table, rows in (
            (self.losses, loss_rows(evaluation.held_out)),
            (self.others, loss_rows(evaluation.others)),
            (self.engine, engine_rows(evaluation)),
            (self.written, written_rows(evaluation)),
        ):
            table.set_rows(rows)
            _show(table)
        self.sure.setVisible(bool(evaluation.held_out))
        self.known.set_text("\n".join(map(known_line, known_rows(evaluation))))
        self.known.setVisible(bool(evaluation.known))
        texts = [" ".join(text.split()) for text in evaluation.continuations[:SAMPLES]]
        self.samples.set_text("\n\n".join(filter(None, texts)))
        self.samples.setVisible(any(texts))
        self.footing.set_text(footing(evaluation))
        for heading, widgets in self._parts:
            heading.setVisible(any(not each.isHidden() for each in widgets))


def _show(table: QTableWidget) -> None:
    for row in range(table.rowCount()):
        # What is too long for its column can be read all the same.
        if (item := table.item(row, 0)) is not None:
            item.setToolTip(tip(item.text()))
    fit(table, _MOST_ROWS)
    table.setVisible(table.rowCount() > 0)
