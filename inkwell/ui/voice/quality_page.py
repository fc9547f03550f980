"""The fourth step: how good a voice is, in words and figures, against the model that it learnt on."""

from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QPushButton

from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel, tip
from inkwell.ui.statistics.table import Table
from inkwell.ui.voice.page import VoicePage, allow, fit, primary
from inkwell.ui.voice.wording import time_left
from inkwell.voice.evaluation import Evaluation
from inkwell.voice.report_words import LOSS_HEADS, WRITTEN_HEADS, in_words, loss_rows, read_words, written_rows
from inkwell.voice.specification import Evaluating

TITLE: Final = tr("How good it is")
ABOUT: Final = tr(
    "The chapters that were kept back are read by the voice and by the model that it learnt on: "
    "the better it foresees your words, the more it has of your way of writing. Perplexity is "
    "how many words it wavers between; lower is better."
)
FULL: Final = 1000
NOT_READY: Final = tr("It has not learnt anything yet.")
NO_REPORT: Final = tr("Measure it first.")
WHOLE: Final = tr("&Read all that was kept back")
WHOLE_HINT: Final = tr(
    "By default {windows} pieces of it are read, spread over its chapters: enough to tell a "
    "change of some three per cent. All of it takes longer and tells smaller ones.",
    windows=Evaluating("").windows,
)


class QualityPage(VoicePage):
    """`measure_wanted`, `report_wanted`, `stop_wanted`, `compare_wanted` blind."""

    measure_wanted = Signal()
    report_wanted = Signal()
    stop_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, ABOUT)
        self.words = WrappedLabel("", "strong")
        self.chapters = Table(tr("Chapters that were kept back"), LOSS_HEADS)
        self.written = Table(tr("How it writes"), WRITTEN_HEADS)
        self.read = WrappedLabel("", "soft")
        self.whole = QCheckBox(WHOLE)
        self.whole.setToolTip(tip(WHOLE_HINT))
        self.whole.setAccessibleDescription(WHOLE_HINT)
        self.doing = WrappedLabel("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is measured"))
        self.measure_button, self.stop_button = primary(tr("&Measure it")), QPushButton(tr("Stop measuring"))
        self.report_button, self.compare_button = QPushButton(tr("Re&port…")), QPushButton(tr("Compare blin&d…"))
        for widget in (self.words, self.doing, self.bar, self.chapters, self.read, self.written, self.whole):
            self.column.addWidget(widget)
        self.end(self.measure_button, self.stop_button, self.report_button, self.compare_button)
        self.measure_button.clicked.connect(self.measure_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.compare_button.clicked.connect(self.compare_wanted)
        self.show_evaluation(None)
        self.show_work("", None)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show what was measured; None for nothing yet."""
        self.words.set_text(in_words(evaluation) if evaluation else tr("It has not been measured yet."))
        self.chapters.set_rows(loss_rows(evaluation.held_out) if evaluation else ())
        self.written.set_rows(written_rows(evaluation) if evaluation else ())
        for table in (self.chapters, self.written):
            fit(table)
            table.setVisible(table.rowCount() > 0)
        self.read.set_text(read_words(evaluation) if evaluation else "")
        self.read.setVisible(bool(self.read.full_text))
        allow(self.report_button, "" if evaluation else NO_REPORT)

    def allow_measure(self, why_not: str) -> None:
        """Whether it can be measured now."""
        allow(self.measure_button, why_not)

    def job(self, folder: str) -> Evaluating:
        """What is asked for."""
        usual = Evaluating(folder)
        return msgspec.structs.replace(usual, windows=0) if self.whole.isChecked() else usual

    def show_work(self, words: str, share: float | None, running: bool = False, seconds_left: float = 0.0) -> None:
        """How far a measurement is."""
        self.doing.set_text(" · ".join(filter(None, (words, time_left(seconds_left)))))
        self.doing.setVisible(running)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0 if share is None and running else FULL)
        self.bar.setValue(round((share or 0) * FULL))
        self.stop_button.setVisible(running)
