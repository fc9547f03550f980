"""The report on a voice: the same figures in the window, in its plots' words, and in the HTML page."""

import html
import re

import msgspec
import pytest
from measured_voice import WHOLE
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inkwell.ui.theme import Theme
from inkwell.ui.voice.pair_plot import PairPlot
from inkwell.ui.voice.report_window import ReportWindow
from inkwell.voice.report import report_page
from inkwell.voice.report_words import Pair


@pytest.fixture
def report(qtbot: QtBot, qapp) -> ReportWindow:
    window = ReportWindow(Theme(qapp, "light"))
    qtbot.addWidget(window)
    return window


def plain(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def test_window_and_page_say_the_same(report: ReportWindow) -> None:
    report.show_evaluation(WHOLE)
    page = report_page(WHOLE)
    for table in (report.losses, report.others, report.engine, report.written):
        assert table.rows()
        for row in table.rows():
            assert all(cell in plain(page) for cell in row), row
    for label in (report.words, report.footing, report.remarks):
        assert label.full_text
        assert label.full_text in plain(page)
    names = [row[0] for row in report.losses.rows()]
    assert names[:3] == ["One: Hens", "One: Rain", "Two: <Ice>"]
    assert names[3:] == ["One, together", "Two, together", "crime, together", "romance, together", "All together"]
    assert re.fullmatch(r"−9\.5 % ± \d\.\d %", report.losses.rows()[0][4])
    for plot in (report.chapters, report.genres, report.near):
        for number in range(plot.count()):
            name, figures = plot.said(number).split(": ", 1) if "<Ice>" not in plot.said(number) else ("<Ice>", "")
            assert name in plain(page)
            assert all(part.split()[0] in page for part in figures.split(", ") if figures)
    assert "1 of 12" not in report.words.full_text
    assert "at 12 places of its own texts to go on, it said more than 12 words in a row" in report.words.full_text
    assert "21 words, when asked to go on: “one blue kettle four spoons” (One: Hens)" in report.known.full_text


def test_what_was_not_measured_has_no_heading(report: ReportWindow) -> None:
    report.show_evaluation(msgspec.structs.replace(WHOLE, others=(), engine=(), known=(), continuations=(), after=None))
    headings = [label.text() for label in report.findChildren(QLabel) if not label.isHidden()]
    assert "Other texts, on which it should not be worse" not in headings
    assert "Some of what it wrote" not in headings
    assert "How it learnt" in headings
    nothing = msgspec.structs.replace(WHOLE, held_out=(), learning=(), measured=(), before=None, after=None)
    report.show_evaluation(nothing)
    assert report.words.full_text.startswith("There was no held-out text to measure on.")
    assert not report.chapters.isVisibleTo(report)
    assert "<svg" not in report_page(nothing)


def test_a_plot_of_pairs_is_walked_by_keys_and_told(qtbot: QtBot, report: ReportWindow) -> None:
    report.show_evaluation(WHOLE)
    plot = report.chapters
    assert plot.accessibleName() == "Perplexity by chapter"
    assert plot.accessibleDescription().startswith("One: Hens: 27.1 before, 24.5 after learning; One: Rain")
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert plot.accessibleDescription() == "One: Rain: 27.1 before, 22.2 after learning"
    assert plot.speaks_as is QAccessible.Role.Chart
    assert plot.number_at(QPointF(30, plot.height() - 10)) == 2
    assert plot.number_at(QPointF(30, 3)) == -1


@pytest.mark.parametrize("bars", [False, True])
def test_before_and_after_differ_without_colour(qtbot: QtBot, qapp, bars: bool) -> None:
    plot = PairPlot("Anything", Theme(qapp, "dark"), bars=bars)
    qtbot.addWidget(plot)
    plot.resize(600, 60)
    plot.set_pairs([Pair("a", 3.0, 2.0)])
    one = plot.grab().toImage()
    plot.set_pairs([Pair("a", 2.0, 3.0)])
    assert plot.grab().toImage() != one, "which of the two is which can be seen: both have one colour"
    plot.set_pairs([Pair("from scratch", None, 3.0)])
    assert plot.said(0).endswith(": 3.0 after learning")
    plot.grab()
