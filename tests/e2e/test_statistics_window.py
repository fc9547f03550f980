"""The window of statistics over a real book: opened by its key, targets on the disk, rows that lead into the page."""

import json
from typing import cast

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.language.style_text import Place
from inkwell.storage.project import Project
from inkwell.ui.statistics.window import StatisticsWindow
from inkwell.ui.statistics_desk import StatisticsDesk

PROSE = "The lantern swung. Nobody spoke, and the *lantern* went out.\n\n“Who is there?” she asked quietly."
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def statistics(novelist: Novelist) -> StatisticsDesk:
    return cast("StatisticsDesk", novelist.desk.equipment.parts["statistics"])


@pytest.fixture
def book(novelist: Novelist, tmp_path) -> Novelist:
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "book", "A book", "Somebody", "en")
    novelist.page.replace_text(PROSE)
    novelist.qtbot.waitUntil(lambda: novelist.desk.window.status.words[1] == "16 words in scene")
    return novelist


def opened(novelist: Novelist, tab: int) -> StatisticsWindow:
    novelist.press(Qt.Key.Key_I, CONTROL_SHIFT)
    novelist.qtbot.waitUntil(lambda: statistics(novelist).window is not None)
    window = statistics(novelist).window
    assert window is not None
    window.tabs.setCurrentIndex(tab)
    return window


def test_counts_follow_what_is_written_and_targets_are_kept_in_the_book(book: Novelist) -> None:
    window = opened(book, StatisticsWindow.COUNTS)
    table = window.counts.table
    book.qtbot.waitUntil(lambda: table.rows()[0] == ["Words", "16", "16", "16"])
    assert table.rows()[3] == ["Sentences", "3", "3", "3"]
    book.page.moveCursor(book.page.textCursor().MoveOperation.End)
    book.qtbot.keyClicks(book.page, " Silence.")
    book.qtbot.waitUntil(lambda: table.rows()[0] == ["Words", "17", "17", "17"])
    targets = window.counts.targets
    targets.scene_box.setValue(1500)
    targets.scene_box.editingFinished.emit()
    targets.book_box.setValue(80_000)
    targets.book_box.editingFinished.emit()
    targets.day_box.setValue(500)
    targets.day_box.editingFinished.emit()
    folder = book.desk.session.project.folder
    scene = Project.open(folder).manuscript.node(book.desk.session.current or "")
    assert scene.target == 1500
    assert json.loads((folder / "project.json").read_text())["target"] == {"figure": 80_000}
    assert book.desk.preferences.settings.day_target == 500
    book.qtbot.waitUntil(lambda: book.desk.window.status.today.endswith(", of 500"))
    window.close()


def test_a_row_leads_to_its_place_on_the_page(book: Novelist) -> None:
    window = opened(book, StatisticsWindow.STYLE)
    tree = window.style_page.tree
    book.qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0)
    echoes = tree.topLevelItem(0)
    assert echoes is not None
    lantern = echoes.child(0)
    assert lantern is not None
    assert lantern.text(0) == "lantern"
    for chosen in ("lantern", "lantern"):
        tree.itemActivated.emit(lantern, 0)
        assert book.page.textCursor().selectedText() == chosen
    assert book.page.cursor_offset() == PROSE.index("lantern*") + len("lantern")
    window.style_page.plot.point(2)
    window.style_page.plot.chosen.emit(2)
    assert book.page.textCursor().selectedText() == "“Who is there?” she asked quietly."
    statistics(book).go_to(Place("gone", 0, 1))
    assert "look again" in window.style_page.where.full_text
    window.close()


def test_days_are_taken_along_as_csv(book: Novelist, tmp_path) -> None:
    book.qtbot.keyClicks(book.page, " Two words")
    book.qtbot.waitUntil(lambda: book.desk.window.status.today == "2 today")
    window = opened(book, StatisticsWindow.DAYS)
    book.answers.fresh = tmp_path / "days.csv"
    window.days.export.click()
    lines = (tmp_path / "days.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("day,counted,typed")
    assert lines[1].split(",")[1:3] == ["2", "2"]
    book.answers.fresh = tmp_path / "no" / "such" / "folder.csv"
    window.days.export.click()
    assert "could not be saved" in book.sentence
    window.close()


def test_the_book_is_closed_and_the_window_with_it(book: Novelist) -> None:
    window = opened(book, StatisticsWindow.SESSIONS)
    assert window.isVisible()
    book.desk.books.close_book()
    assert not window.isVisible()
