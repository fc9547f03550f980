"""Writing, seeing "today" move, and going on the next day: the whole program with a clock that the test sets."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import cast

import pytest
from novelist import Novelist
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from inkwell.app import habits as habits_module
from inkwell.app.habits import Habits
from inkwell.storage.habits import HabitLog

EVENING = datetime(2026, 6, 11, 20, 0, tzinfo=timezone(timedelta(hours=2)))


class Wall:
    def __init__(self) -> None:
        self.moment = EVENING

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def wall(monkeypatch) -> Wall:
    made = Wall()
    monkeypatch.setattr(habits_module.Clock, "__init__", lambda self: self.__dict__.update(now=made.now, ticks=_ticks))
    return made


def _ticks() -> float:
    return 0.0


def habits_of(novelist: Novelist) -> Habits:
    return cast("Habits", novelist.desk.equipment.parts["habits"])


def open_book(novelist: Novelist, folder) -> None:
    novelist.desk.preferences.change(ai=False)
    if folder.exists():
        novelist.desk.books.open_folder(folder)
    else:
        novelist.desk.session.create(folder, "A book", "Somebody", "en")


def test_today_moves_with_what_is_written_and_begins_anew(make_desk: Callable[[], Novelist], tmp_path, wall) -> None:
    novelist = make_desk()
    open_book(novelist, tmp_path / "book")
    novelist.desk.preferences.change(day_target=10)
    status, qtbot, page = novelist.desk.window.status, novelist.qtbot, novelist.page
    assert status.today == "0 today, of 10"
    qtbot.keyClicks(page, "It was late, and ")
    qtbot.waitUntil(lambda: status.today == "4 today, of 10")
    assert status.words[1:3] == ("4 words in scene", "4 in book")
    QGuiApplication.clipboard().setText("six words that somebody else wrote")
    page.paste()
    qtbot.waitUntil(lambda: status.words[1] == "10 words in scene")
    today = habits_of(novelist).written_today
    assert (today.words.typed, today.words.pasted) == (4, 6)
    assert status.today == "4 today, of 10"
    page.undo()
    qtbot.waitUntil(lambda: status.words[1] == "4 words in scene")
    assert habits_of(novelist).written_today.words.net == 4
    page.selectAll()
    qtbot.waitUntil(lambda: status.words[1] == "4 of 4 words in scene")
    novelist.press(Qt.Key.Key_End)
    novelist.desk.books.close_book()
    assert status.today == ""

    wall.moment += timedelta(hours=12)
    again = make_desk()
    open_book(again, tmp_path / "book")
    status = again.desk.window.status
    qtbot.waitUntil(lambda: len(habits_of(again).diary.days) == 1)
    assert status.today == "0 today, of 10"
    again.qtbot.keyClicks(again.page, "then ")
    again.qtbot.waitUntil(lambda: status.today == "1 today, of 10")
    diary = habits_of(again).diary
    assert [(day.day, account.words.typed) for day, account in diary.days.items()] == [(11, 4), (12, 1)]
    assert len(diary.sittings) == 2


def test_accepted_words_are_the_models(novelist: Novelist, tmp_path, quick_script) -> None:
    novelist.desk.session.create(tmp_path / "book", "A book", "Somebody", "en")
    novelist.use_model(quick_script)
    novelist.qtbot.keyClicks(novelist.page, "It rained. ")
    novelist.qtbot.waitUntil(lambda: habits_of(novelist).written_today.words.typed == 2)
    novelist.ask()
    novelist.until_written()
    novelist.press(Qt.Key.Key_Tab)
    novelist.qtbot.waitUntil(lambda: habits_of(novelist).written_today.words.accepted > 10)
    today = habits_of(novelist).written_today.words
    assert (today.typed, today.own) == (2, 2)


def test_what_comes_back_by_itself_is_nobodys_writing(novelist: Novelist, tmp_path) -> None:
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "book", "A book", "Somebody", "en")
    novelist.page.replace_text("An older version of this scene, as the history had it.")
    novelist.qtbot.waitUntil(lambda: novelist.desk.window.status.words[1] == "11 words in scene")
    novelist.qtbot.keyClicks(novelist.page, " New")
    novelist.qtbot.waitUntil(lambda: habits_of(novelist).written_today.words.typed == 1)
    assert habits_of(novelist).written_today.words.restored == 11
    assert novelist.desk.window.status.today == "1 today"


def test_no_prose_is_ever_in_the_log(novelist: Novelist, tmp_path, user_paths) -> None:
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "book", "Zanzibar", "Somebody", "en")
    novelist.qtbot.keyClicks(novelist.page, "xylophone quagmire ")
    novelist.qtbot.waitUntil(lambda: habits_of(novelist).written_today.words.typed == 2)
    data = QMimeData()
    data.setText("wainscot")
    novelist.page.insertFromMimeData(data)
    assert habits_of(novelist).written_today.words.pasted == 1
    project = novelist.desk.session.project.info.id
    novelist.desk.books.close_book()
    novelist.desk.lanes[0].drain(5)
    (path,) = (user_paths.data / "habits").rglob("*.jsonl")
    text = path.read_text()
    assert not any(word in text for word in ("xylophone", "quagmire", "wainscot", "Zanzibar"))
    (stretch,) = HabitLog(user_paths.data / "habits", project).read()
    assert (stretch.words.typed, stretch.words.pasted) == (2, 1)
