"""The settings of counts and habits: what comes out is what went in, but for what the author changed."""

import msgspec
import pytest

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.habits_rows import HabitsRows


def changed(rows: HabitsRows) -> Settings:
    return msgspec.structs.replace(Settings(), **rows.changes)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(day_target=500, day_counts="net", day_start=0, streak_least=100, streak_days_off=2),
        Settings(day_start=99, streak_weekdays=(4, 0, 9)),
        Settings(count_headings=False, count_footnotes=False, page_words=300, page_characters=600),
        Settings(reading_words=200, reading_characters=300, echoes=True, echo_distance=80),
    ],
)
def test_nothing_changes_by_looking(qtbot, settings):
    rows = HabitsRows(settings)
    qtbot.addWidget(rows)
    assert changed(rows) == settings


def test_every_choice_arrives(qtbot):
    rows = HabitsRows(Settings())
    qtbot.addWidget(rows)
    rows.target.setValue(750)
    rows.counting.setCurrentIndex(1)
    rows.start.setCurrentText("06:00")
    rows.least.setValue(50)
    rows.days[6].click()
    rows.off.setValue(1)
    for switch in (rows.headings, rows.footnotes, rows.echoes):
        switch.click()
    rows.page_words.setValue(300)
    rows.reading_words.setValue(200)
    rows.distance.setValue(60)
    assert changed(rows) == Settings(
        day_target=750,
        day_counts="net",
        day_start=6,
        streak_least=50,
        streak_weekdays=(0, 1, 2, 3, 4, 5),
        streak_days_off=1,
        count_headings=False,
        count_footnotes=False,
        page_words=300,
        reading_words=200,
        echoes=True,
        echo_distance=60,
    )
