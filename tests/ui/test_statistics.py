"""The window of statistics: figures that are pointed at and read out, tables, targets, rows that lead to places."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from inkwell.app.habit_days import Account, Sitting
from inkwell.language.echoes import Echo
from inkwell.language.phrases import Used
from inkwell.language.readability import Score
from inkwell.language.style import Listed, Rhythm, Style
from inkwell.language.style_text import Place
from inkwell.manuscript.counts import count_text
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.targets import Pace, Streak, Target
from inkwell.storage.habits import Written
from inkwell.storage.settings import Settings
from inkwell.ui.icons import Icons
from inkwell.ui.statistics.calendar_view import SHARES, CalendarView, short_figure
from inkwell.ui.statistics.counts_page import CountsPage
from inkwell.ui.statistics.day_plot import DAYS, DayPlot
from inkwell.ui.statistics.days_page import DaysPage, DaysShown, day_csv, streak_line
from inkwell.ui.statistics.figure import readable_on, round_up, tinted
from inkwell.ui.statistics.sessions_page import SessionsPage
from inkwell.ui.statistics.strip_plot import StripPlot
from inkwell.ui.statistics.style_page import StylePage
from inkwell.ui.statistics.table import Table
from inkwell.ui.statistics.targets_form import TargetsForm
from inkwell.ui.statistics.wording import day_line, day_more, duration, pace_line, short_duration, target_line
from inkwell.ui.theme import Theme, contrast
from inkwell.ui.tokens import CONTRAST, DARK, LIGHT, SEPIA

TODAY = date(2026, 6, 11)
QUARTER = "25\N{NO-BREAK SPACE}%"
FIGURES = {TODAY: 412, TODAY - timedelta(days=1): 1200, TODAY - timedelta(days=3): 88}
KEY = Qt.Key


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def shown(qtbot, theme):
    """Puts a widget into sight, of a size in which there is room for everything."""

    def show(widget, width=760, height=560):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


# words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (day_line(412, 500), "412 today, of 500"),
        (day_line(-3, 0), "0 today"),
        (duration(20), "less than a minute"),
        (duration(60), "1 minute"),
        (duration(7500), "2 h 5 min"),
        (short_duration(0), "–"),
        (short_duration(2700), "45 min"),
        (
            pace_line(Pace(600, 3, 200, False), "words"),
            "200 words a day reach the book’s target; 3 writing days are left.",
        ),
        (pace_line(Pace(1, 1, 1, False), "words"), "1 word a day reach the book’s target; 1 writing day is left."),
        (pace_line(Pace(600, 0, 0, True), "words"), "The deadline is past; 600 words are still to be written."),
        (pace_line(Pace(0, 0, 0, False), "words"), ""),
        (target_line(Target(), 5, "words"), "5 words. The book has no target."),
        (target_line(Target(1000, TODAY), 250, "characters"), f"250 of 1,000 characters, by 11 June 2026: {QUARTER}."),
        (streak_line(Streak(1, 1)), "1 day in a row. The longest streak was 1 day."),
        (streak_line(Streak(0, 5)), "0 days in a row. The longest streak was 5 days."),
    ],
)
def test_figures_in_words(said, words):
    assert said == words


def test_where_todays_words_came_from():
    account = Account(Written(430, 12, 20, 0, 18), active=1800)
    said = day_more(account, "words", Pace(0, 0, 0, False))
    assert said == "Today: 430 typed, 12 pasted, 20 accepted from the model, 18 deleted. 30 minutes of writing."
    assert day_more(Account(), "words", Pace(0, 0, 0, False)) == "Nothing written yet today."


# figures


def test_the_plot_of_days_is_walked_by_keys_and_read_out(qtbot, theme, shown):
    plot = shown(DayPlot(theme))
    plot.set_days(FIGURES, TODAY, 500, "words")
    assert plot.accessibleDescription() == plot.summary()
    assert plot.summary().startswith("1,700 words on 3 of 42 days, 243 a day in the last week.")
    assert plot.summary().endswith("Most on Wed 10 June: 1,200 words.")
    said = []
    plot.pointed.connect(said.append)
    qtbot.keyClick(plot, KEY.Key_Right)
    qtbot.keyClick(plot, KEY.Key_Left)
    qtbot.keyClick(plot, KEY.Key_Home)
    assert said == ["Thu 11 June: 412 words", "Wed 10 June: 1,200 words", "Fri 1 May: 0 words"]
    assert plot.accessibleDescription() == "Fri 1 May: 0 words"
    qtbot.keyClick(plot, KEY.Key_Left)
    assert plot.at == 0


def test_the_mouse_means_the_bar_under_it(qtbot, theme, shown):
    plot = shown(DayPlot(theme), 48 + 84 + DAYS * 10, 200)
    plot.set_days(FIGURES, TODAY, 0, "words")
    chosen = []
    plot.chosen.connect(chosen.append)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPointF(48 + 405, 100).toPoint())
    assert chosen == [40]
    assert plot.number_at(QPointF(5, 100)) == -1


def test_a_figure_is_painted_in_both_themes_empty_and_full(theme, shown):
    plot, calendar, strip = DayPlot(theme), CalendarView(theme), StripPlot(theme)
    seen = []
    for choice in ("light", "dark"):
        theme.set_choice(choice)
        for figures, lengths in (({}, ()), (FIGURES, (5, 12, 3)), (FIGURES, tuple(range(1, 4000)))):
            plot.set_days(figures, TODAY, 500, "words")
            calendar.set_days(figures, TODAY, "words")
            strip.set_rhythm(Rhythm(lengths, ()))
            seen += [(each.grab().toImage(), type(each)) for each in (plot, calendar, strip)]
    pictures = [image for image, _kind in seen]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at] if at % 9 not in (6, 7))


def test_a_month_is_turned_and_walked_by_weeks(qtbot, theme, shown):
    calendar = shown(CalendarView(theme))
    calendar.set_days(FIGURES, TODAY, "words")
    assert calendar.title == "June 2026"
    assert calendar.summary() == "June 2026: 1,700 words on 3 days."
    said = []
    calendar.pointed.connect(said.append)
    qtbot.keyClick(calendar, KEY.Key_Up)
    qtbot.keyClick(calendar, KEY.Key_Up)
    qtbot.keyClick(calendar, KEY.Key_End)
    assert said == ["Thu 11 June: 412 words", "Thu 4 June: 0 words", "Tue 30 June: still to come"]
    calendar.turn(-6)
    assert (calendar.title, calendar.count()) == ("December 2025", 31)
    calendar.set_days(FIGURES, TODAY, "words")
    assert calendar.title == "December 2025"
    calendar.set_days(FIGURES, TODAY + timedelta(days=20), "words")
    assert calendar.title == "July 2026"


OWN = replace(LIGHT, page="#8A8A8A", ink="#000000", accent="#808080", on_accent="#000000")


@pytest.mark.parametrize("tokens", [LIGHT, DARK, SEPIA, CONTRAST, OWN])
def test_what_stands_in_a_square_can_be_read(tokens):
    for share in (0.0, *SHARES):
        ground = tinted(tokens, share)
        assert share == 0 or ground != tokens.page
        assert contrast(readable_on(ground, tokens), ground) >= 4.5


def test_sentences_are_pointed_at_by_column(qtbot, theme, shown):
    strip = shown(StripPlot(theme), 48 + 84 + 100, 120)
    strip.set_rhythm(Rhythm(tuple([3, 9] * 500), ()))
    assert strip.number_at(QPointF(48, 50)) == 1
    assert strip.number_at(QPointF(48 + 99.5, 50)) == 991
    qtbot.keyClick(strip, KEY.Key_Right)
    assert strip.said(strip.at) == "Sentence 1 of 1,000: 3 words"
    assert "6.0 words on average, from 3 to 9; one differs from the next by 6.0 words" in strip.summary()


def test_scales_and_short_figures():
    assert [round_up(figure) for figure in (1, 10, 11, 57, 412, 1001, 9999)] == [10, 10, 12, 60, 600, 1200, 10_000]
    assert [short_figure(figure) for figure in (7, 999, 1200, 9949, 12_345)] == ["7", "999", "1.2k", "9.9k", "12k"]


# pages


def test_a_table_is_copied_whole(qtbot, shown):
    table = shown(Table("Counts", ("", "Here")))
    table.set_rows([["Words", "12"], ["Pages", "1"]])
    table.setCurrentCell(1, 0)
    qtbot.keyClick(table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\tHere\nWords\t12\nPages\t1"
    table.set_rows([["Words", "13"]])
    assert table.rows() == [["Words", "13"]]
    assert table.currentRow() == 0


def test_counts_of_scene_chapter_and_book(shown):
    page = shown(CountsPage())
    scene = count_text("One two three. Four *five*.\n\nSix?")
    page.show_counts((scene, scene.plus(scene), None), Settings(page_words=5, reading_words=2))
    assert page.table.rows() == [
        ["Words", "6", "12", "…"],
        ["Characters", "29", "58", "…"],
        ["Characters without spaces", "25", "50", "…"],
        ["Sentences", "3", "6", "…"],
        ["Paragraphs", "2", "4", "…"],
        ["Pages", "2", "3", "…"],
        ["Time to read", "3 minutes", "6 minutes", "…"],
    ]
    page.show_counts((None, None, None), Settings(count_headings=False))
    assert "comments, headings and notes are not counted" in page.left_out.full_text


def test_pages_of_chinese_are_counted_in_characters(shown):
    page = shown(CountsPage())
    counts = count_text("猫来了。" * 300)
    page.show_counts((counts, counts, counts), Settings(page_characters=400, reading_characters=300))
    assert [row[1] for row in page.table.rows()][-2:] == ["3", "4 minutes"]
    assert page.left_out.full_text.endswith("A page has 400 characters by convention.")


def test_targets_are_set_once_and_not_while_they_are_shown(qtbot, shown):
    form = shown(TargetsForm())
    told = []
    form.scene_changed.connect(lambda figure: told.append(("scene", figure)))
    form.book_changed.connect(lambda target: told.append(("book", target)))
    form.day_changed.connect(lambda figure: told.append(("day", figure)))
    book = Target(80_000, date(2026, 12, 1), frozenset(range(5)))
    form.show_targets(1500, book, 500, "words", TODAY, writable=True)
    assert told == []
    assert form.book_target() == book
    form.scene_box.setValue(2000)
    form.scene_box.editingFinished.emit()
    form.day_switches[5].click()
    form.deadline_box.setDate(QDate(2026, 11, 1))
    form.by_switch.click()
    assert told == [
        ("scene", 2000),
        ("book", Target(80_000, date(2026, 12, 1), frozenset(range(6)))),
        ("book", Target(80_000, date(2026, 11, 1), frozenset(range(6)))),
        ("book", Target(80_000, None, frozenset(range(6)))),
    ]


def test_targets_of_a_book_that_is_only_read_cannot_be_set(shown):
    form = shown(TargetsForm())
    form.show_targets(None, Target(), 0, "characters", TODAY, writable=False)
    assert not any(box.isEnabled() for box in (form.scene_box, form.book_box, form.by_switch, form.deadline_box))
    assert form.day_box.isEnabled()
    assert form.book_target() == Target()


ACCOUNTS = {
    TODAY - timedelta(days=1): Account(Written(1210, 0, 0, 0, 10), active=3600, idle=600),
    TODAY: Account(Written(430, 12, 20, -2, 18), active=1800),
}


def test_days_as_a_table_and_as_csv(qtbot, theme, shown):
    page = shown(DaysPage(Icons(theme)))
    page.show_days(DaysShown(FIGURES, ACCOUNTS, TODAY, 500, "words", Streak(2, 4), "Half of it."))
    assert page.today.full_text == "412 of 500 words today"
    assert page.table.rows()[0] == ["11 June 2026", "412", "430", "12", "20", "-2", "18", "30 min", "–"]
    assert not page.table.isVisible()
    qtbot.mouseClick(page.as_table, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()
    rows = list(csv.DictReader(io.StringIO(day_csv(ACCOUNTS, FIGURES, "words"))))
    assert [(row["day"], row["counted"], row["typed"], row["idle_seconds"]) for row in rows] == [
        ("2026-06-10", "1200", "1210", "600"),
        ("2026-06-11", "412", "430", "0"),
    ]


def test_months_are_turned_by_buttons_and_what_is_pointed_at_is_said(qtbot, theme, shown):
    page = shown(DaysPage(Icons(theme)))
    page.show_days(DaysShown(FIGURES, ACCOUNTS, TODAY, 0, "words", Streak(0, 0)))
    qtbot.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert page.month.full_text == "May 2026"
    qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)
    page.calendar.point(9)
    assert page.pointed.full_text == "Wed 10 June: 1,200 words"


def test_sessions_newest_first(shown):
    begin = datetime(2026, 6, 11, 9, 0, tzinfo=UTC)
    account = Account(Written(500, 0, 20, 0, 0), active=1800, idle=600)
    sittings = [
        Sitting("a", TODAY, begin, begin + timedelta(minutes=40), account, 25),
        Sitting("b", TODAY, begin + timedelta(hours=3), begin + timedelta(hours=3), Account()),
    ]
    page = shown(SessionsPage())
    page.show_sittings(sittings, "words", "own")
    assert page.table.rows() == [
        ["11 June 2026", "12:00", "12:00", "–", "–", "0", "–", "0", "–"],
        ["11 June 2026", "09:00", "09:40", "30 min", "10 min", "500", "1,000", "20", "25 min"],
    ]
    page.show_sittings([], "words", "own")
    assert page.empty.isVisible()
    assert not page.table.isVisible()


A, B, C = Place("n", 0, 4), Place("n", 10, 14), Place("m", 5, 9)
STYLE = Style(
    rhythm=Rhythm((4, 6), (A, B)),
    scores=(Score("LIX", 34.6, "easy"),),
    spoken=3,
    words=10,
    echoes=(Echo("lantern", (A, B), 5, 9.0),),
    phrases=(Used("iron gate", 3, (C,), 1, 7.0),),
    lists=(Listed("adverbs", 2, (Used("softly", 2, (A, C)),)),),
)


@pytest.fixture
def style_page(theme, shown):
    page = shown(StylePage(Icons(theme)))
    page.show_style(STYLE)
    return page


def test_rows_lead_to_their_places_one_after_the_other(qtbot, style_page):
    places = []
    style_page.place_chosen.connect(places.append)
    echoes, phrases, adverbs = (style_page.tree.topLevelItem(at) for at in range(3))
    assert [item.text(0) for item in (echoes, phrases, adverbs)] == [
        "Echoes: a rare word that comes again soon",
        "Phrases",
        "Adverbs, 2 in all",
    ]
    lantern = echoes.child(0)
    assert lantern.data(0, Qt.ItemDataRole.AccessibleTextRole) == "lantern, 2 times, 5 apart"
    style_page.tree.setCurrentItem(lantern)
    for _ in range(3):
        style_page.tree.itemActivated.emit(lantern, 0)
    assert places == [A, B, A]
    assert style_page.where.full_text == "“lantern”: place 1 of 2"
    style_page.tree.itemClicked.emit(echoes, 0)
    assert places == [A, B, A]


def test_a_sentence_of_the_plot_leads_to_its_place(qtbot, style_page):
    places = []
    style_page.place_chosen.connect(places.append)
    style_page.plot.point(1)
    qtbot.keyClick(style_page.plot, KEY.Key_Return)
    assert places == [B]


def test_every_card_says_its_figure(style_page):
    names = [stat.accessibleName() for stat in style_page.stats if stat.isVisible()]
    assert names == ["Dialogue: 30\N{NO-BREAK SPACE}%", "Words in a sentence: 5.0", "LIX: easy: 35"]
    style_page.show_style(Style())
    assert [stat.accessibleName() for stat in style_page.stats if stat.isVisible()] == ["There is no prose here yet: –"]
    assert style_page.tree.topLevelItemCount() == 0


def test_the_icon_follows_the_theme(theme, style_page):
    def picture():
        return style_page.again.icon().pixmap(16, 16).toImage()

    before = picture()
    theme.set_choice("dark")
    assert picture() != before


def test_work_is_asked_for_shown_and_stopped(qtbot, style_page):
    asked = []
    style_page.study_asked.connect(asked.append)
    style_page.scope_box.setCurrentIndex(2)
    style_page.scope_box.activated.emit(2)
    assert asked == [Scope.BOOK]
    style_page.set_working(working=True, done=0.4)
    assert style_page.progress.isVisible()
    assert style_page.progress.value() == 40
    with qtbot.waitSignal(style_page.stop_asked):
        qtbot.mouseClick(style_page.stop, Qt.MouseButton.LeftButton)
    style_page.set_working(working=False)
    assert not style_page.stop.isVisible()
