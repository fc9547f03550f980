"""Links to files outside: opened by Ctrl+click, menu or command, after asking; set at the caret in one step."""

import threading
import time
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from inkwell.app import link_looking
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.link_desk import CHANGED, NO_LINK, LinkDesk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path, opened: list[str]) -> Novelist:
    (tmp_path / "tide table.pdf").write_text("x")
    tree = Manuscript({}).add("n", NodeKind.NOTE, "Research", None)
    text = "See [the tides](../../tide%20table.pdf) and [a page](https://example.org)."
    Project.create_from(tmp_path / "Book", "Book", tree, {"n": text})
    novelist.desk.session.open(tmp_path / "Book")

    def take(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    desk_of(novelist).system = take
    return novelist


def desk_of(writer: Novelist) -> LinkDesk:
    desk = writer.desk.equipment.parts["links"]
    assert isinstance(desk, LinkDesk)
    return desk


def place_of(writer: Novelist, words: str) -> QPoint:
    page = writer.page
    page.set_cursor_offset(page.text().index(words) + 2)
    QApplication.processEvents()
    return page.cursorRect().center()


def test_ctrl_and_a_click_open_it_after_asking(writer: Novelist, opened: list[str], tmp_path: Path) -> None:
    at = place_of(writer, "tides")
    QTest.mouseClick(writer.page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert writer.answers.asked == []
    QTest.mouseClick(writer.page.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
    writer.qtbot.waitUntil(lambda: bool(opened))
    assert writer.answers.asked == ["Open the file"]
    assert str(tmp_path / "tide table.pdf") in writer.answers.told[0]
    assert Path(opened[0]) == tmp_path / "tide table.pdf"


def test_nothing_is_opened_against_the_authors_word(writer: Novelist, opened: list[str]) -> None:
    writer.answers.agrees = False
    place_of(writer, "tides")
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: writer.answers.asked == ["Open the file"])
    assert opened == []


def test_the_command_says_where_there_is_none(writer: Novelist, opened: list[str]) -> None:
    place_of(writer, "See")
    desk_of(writer).open_here()
    assert writer.sentence == NO_LINK
    place_of(writer, "a page")
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: "no file on this computer" in writer.sentence)
    assert opened == writer.answers.asked == []


def test_the_pages_menu_offers_it(writer: Novelist, opened: list[str]) -> None:
    place_of(writer, "tides")
    menu = QMenu()
    desk_of(writer)._fill(writer.page, menu, writer.page.textCursor().position())
    menu.actions()[0].trigger()
    writer.qtbot.waitUntil(lambda: len(opened) == 1)
    empty = QMenu()
    desk_of(writer)._fill(writer.page, empty, 0)
    assert empty.actions() == []


def test_what_the_system_does_not_open_is_said(writer: Novelist) -> None:
    desk_of(writer).system = lambda _: False
    place_of(writer, "tides")
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: "could not open “tide table.pdf”" in writer.sentence)


def test_a_link_is_set_at_the_caret_in_one_step(writer: Novelist, opened: list[str], tmp_path: Path) -> None:
    before = writer.page.text()
    writer.page.set_cursor_offset(0)
    writer.answers.file = tmp_path / "tide table.pdf"
    desk_of(writer).link_here()
    assert writer.page.text().startswith("[tide table](file://")
    writer.page.set_cursor_offset(3)
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: [Path(each) for each in opened] == [tmp_path / "tide table.pdf"])
    writer.page.undo()
    assert writer.page.text() == before


def test_a_file_that_was_moved_is_found_again_by_the_author(
    writer: Novelist, opened: list[str], tmp_path: Path
) -> None:
    before = writer.page.text()
    moved = (tmp_path / "tide table.pdf").rename(tmp_path / "Book" / "assets.pdf")
    place_of(writer, "tides")
    desk_of(writer).open_here()
    writer.answers.file = None
    writer.qtbot.waitUntil(lambda: writer.answers.asked == ["The file is not there"])
    assert "“tide table.pdf” is not there any more" in writer.answers.told[0]
    assert writer.page.text() == before
    writer.answers.file = moved
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: writer.page.text() != before)
    assert writer.page.text() == before.replace("../../tide%20table.pdf", "../assets.pdf")
    place_of(writer, "tides")
    desk_of(writer).open_here()
    writer.qtbot.waitUntil(lambda: [Path(each) for each in opened] == [moved])
    writer.page.undo()
    assert writer.page.text() == before


def test_a_link_that_is_another_by_then_is_left(writer: Novelist, tmp_path: Path) -> None:
    (tmp_path / "tide table.pdf").rename(tmp_path / "other.pdf")
    writer.answers.file = tmp_path / "other.pdf"
    place_of(writer, "tides")
    desk_of(writer).open_here()
    writer.page.setPlainText("Nothing is linked here.")
    writer.qtbot.waitUntil(lambda: writer.sentence == CHANGED)
    assert writer.page.text() == "Nothing is linked here."


def test_a_disk_that_does_not_answer_holds_nothing_up(
    writer: Novelist, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(link_looking, "linked_file", lambda *_: answers.wait(20) and Path("late"))
    desk = desk_of(writer)
    desk._looking._patience.setInterval(50)
    place_of(writer, "tides")
    began = time.perf_counter()
    for _ in range(6):
        desk.open_here()
    assert time.perf_counter() - began < 1
    writer.qtbot.waitUntil(lambda: "does not answer" in writer.sentence)
    answers.set()
    writer.qtbot.waitUntil(lambda: desk._looking._stuck == 0)
    assert opened == writer.answers.asked == []
