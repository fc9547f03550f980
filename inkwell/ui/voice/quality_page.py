"""The fourth step: how good a voice is, in words and figures, against the model that it learnt on."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from inkwell.ui.labels import WrappedLabel
from inkwell.ui.statistics.table import Table
from inkwell.ui.voice.page import VoicePage, allow, fit, primary
from inkwell.voice.evaluation import Evaluation, TextLoss, mean_loss, perplexity_change
from inkwell.voice.report_words import in_words

TITLE: Final = "How good it is"
ABOUT: Final = (
    "The chapters that were kept back are read by the voice and by the model that it learnt on: the better it foresees "
    "your words, the more it has of your way of writing. Perplexity is how many words it wavers between; lower is "
    "better."
)
FULL: Final = 1000
NOT_READY: Final = "It has not learnt anything yet."
NO_REPORT: Final = "Measure it first."
_ROWS: Final = (
    ("Distance from your function words", "function_words", "{:.2f}"),
    ("Distance from your sentence lengths", "sentence_lengths", "{:.3f}"),
    ("Distance from your punctuation", "punctuation", "{:.3f}"),
    ("Phrases said again", "repetition", "{:.1%}"),
    ("Different words", "distinct_1", "{:.2f}"),
    ("Worn phrases", "cliches", "{:d}"),
)


class QualityPage(VoicePage):
    """`measure_wanted`, `report_wanted` in the browser, `stop_wanted`, `compare_wanted` blind."""

    measure_wanted = Signal()
    report_wanted = Signal()
    stop_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, ABOUT)
        self.words = WrappedLabel("", "strong")
        self.chapters = Table("Chapters that were kept back", ("Chapter", "Before", "After", "Change"))
        self.written = Table("How it writes", ("How it writes", "You", "Before", "After"))
        self.by_heart = WrappedLabel("", "soft")
        self.doing = WrappedLabel("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How much is measured")
        self.measure_button, self.stop_button = primary("&Measure it"), QPushButton("Stop measuring")
        self.report_button, self.compare_button = QPushButton("Open the &report"), QPushButton("Compare blin&d…")
        self.report_button.setToolTip("With plots, in the browser; it is a file on this machine")
        for widget in (self.words, self.doing, self.bar, self.chapters, self.written, self.by_heart):
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
        self.words.set_text(in_words(evaluation) if evaluation else "It has not been measured yet.")
        self.chapters.set_rows(_losses(evaluation.held_out) if evaluation else ())
        self.written.set_rows(_measures(evaluation) if evaluation else ())
        known = evaluation.known[:1] if evaluation else ()
        self.by_heart.set_text(
            f"The longest run of words out of your text that it wrote: {known[0].words} words (“{known[0].text}”)."
            if known
            else ""
        )
        for table in (self.chapters, self.written):
            fit(table)
            table.setVisible(evaluation is not None)
        self.by_heart.setVisible(bool(known))
        allow(self.report_button, "" if evaluation else NO_REPORT)

    def allow_measure(self, why_not: str) -> None:
        """Whether it can be measured now."""
        allow(self.measure_button, why_not)

    def show_work(self, words: str, share: float | None, running: bool = False) -> None:
        """How far a measurement is."""
        self.doing.set_text(words)
        self.doing.setVisible(running)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0 if share is None and running else FULL)
        self.bar.setValue(round((share or 0) * FULL))
        self.stop_button.setVisible(running)


def _losses(texts: Sequence[TextLoss]) -> list[list[str]]:
    several = len({text.source for text in texts}) > 1
    rows = [_row(f"{text.source}: {text.chapter}" if several else text.chapter, (text,)) for text in texts]
    return [*rows, _row("All together", texts)] if len(texts) > 1 else rows


def _row(name: str, texts: Sequence[TextLoss]) -> list[str]:
    before, after = mean_loss(texts, True), mean_loss(texts, False)
    if after is None:
        return [name, "–", "–", "–"]
    change = "–" if before is None else f"{perplexity_change(before, after):+.1%}"
    return [name, "–" if before is None else f"{math.exp(before):.1f}", f"{math.exp(after):.1f}", change]


def _measures(evaluation: Evaluation) -> list[list[str]]:
    columns = (evaluation.author, evaluation.before, evaluation.after)
    return [
        [words, *("–" if each is None else form.format(getattr(each, name)) for each in columns)]
        for words, name, form in _ROWS
    ]
