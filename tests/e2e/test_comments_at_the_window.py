"""Comments and bookmarks in the window: set at the caret, listed, filtered, gone to, and followed."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.comments_desk import IN_A_COMMENT, CommentsDesk
from inkwell.ui.planning.comments import NONE_LIKE_THIS, NOTHING, CommentsWindow

TEXTS = {
    "a": "It was late. <!-- too soon? --> It rained.",
    "b": "The hens <!-- bookmark: the hens --> slept.",
    "c": "Morning.",
}


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None)
    for name in TEXTS:
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", "c1")
    Project.create_from(tmp_path / "Book", "Book", tree, TEXTS)
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


def desk_of(writer: Novelist) -> CommentsDesk:
    desk = writer.desk.equipment.parts["comments_desk"]
    assert isinstance(desk, CommentsDesk)
    return desk


@pytest.fixture
def view(writer: Novelist) -> CommentsWindow:
    desk = desk_of(writer)
    desk.open()
    view = desk.view
    assert view is not None
    writer.qtbot.waitUntil(lambda: desk.comments.looked)
    return view


def listed(view: CommentsWindow) -> list[str]:
    return [row.first for row in view.list.rows]


def test_all_of_the_book_are_listed_under_their_scenes(view: CommentsWindow) -> None:
    assert listed(view) == ["One / Scene a", "too soon?", "One / Scene b", "the hens"]
    assert view.count.full_text == "1 comment · 1 bookmark"
    assert view.list.rows[1].second == "It was late. | It rained."
    assert [row.icon for row in view.list.rows] == ["", "", "", "bookmark"]


def test_they_are_filtered_by_words_scene_and_kind(view: CommentsWindow) -> None:
    view.field.setText("RAINED")
    assert listed(view) == ["One / Scene a", "too soon?"]
    view.field.setText("scene b")
    assert listed(view) == ["One / Scene b", "the hens"]
    view.field.setText("ducks")
    assert view.middle.currentWidget() is view.empty
    assert view.empty.label.full_text == NONE_LIKE_THIS
    assert not view.go_button.isEnabled()
    view.field.clear()
    view.kind.setCurrentIndex(2)
    assert listed(view) == ["One / Scene a", "too soon?"]


def test_return_in_the_field_goes_there(writer: Novelist, view: CommentsWindow) -> None:
    writer.desk.session.show("c")
    view.field.setFocus()
    QTest.keyClicks(view.field, "hens")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert writer.desk.session.current == "b"
    assert writer.page.textCursor().selectedText() == "<!-- bookmark: the hens -->"
    assert view.isVisible()


def test_a_click_goes_there_and_one_on_a_heading_does_not(writer: Novelist, view: CommentsWindow) -> None:
    writer.desk.session.show("c")
    click(view, 0)
    assert writer.desk.session.current == "c"
    click(view, 1)
    assert writer.desk.session.current == "a"
    assert writer.page.textCursor().selectedText() == "<!-- too soon? -->"


def click(view: CommentsWindow, row: int) -> None:
    place = view.list.visualItemRect(view.list.item(row)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_bookmark_is_set_in_one_step_and_the_list_follows(writer: Novelist, view: CommentsWindow) -> None:
    page = writer.page
    writer.desk.session.show("c")
    page.go_to("c", 7)
    writer.answers.named.append("the -- end")
    desk_of(writer).bookmark_here()
    assert page.text() == "Morning<!-- bookmark: the – end -->."
    writer.qtbot.waitUntil(lambda: "the – end" in listed(view))
    page.undo()
    assert page.text() == "Morning."
    writer.qtbot.waitUntil(lambda: "the – end" not in listed(view))


def test_in_a_comment_a_bookmark_stands_behind_it(writer: Novelist) -> None:
    writer.desk.session.show("a")
    writer.page.go_to("a", 20)
    writer.answers.named.append("here")
    desk_of(writer).bookmark_here()
    assert writer.page.text() == TEXTS["a"].replace("-->", "--><!-- bookmark: here -->")
    writer.page.undo()
    writer.page.setPlainText("One <!-- two\nthree --> four")
    writer.page.moveCursor(writer.page.textCursor().MoveOperation.Start)
    for _ in range(8):
        writer.press(Qt.Key.Key_Right)
    desk_of(writer).bookmark_here()
    assert writer.sentence == IN_A_COMMENT


def test_a_closed_window_reads_nothing_and_a_closed_book_shuts_it(writer: Novelist, view: CommentsWindow) -> None:
    desk = desk_of(writer)
    view.close_button.click()
    assert not view.isVisible()
    desk.open()
    writer.desk.session.close()
    assert not view.isVisible()
    assert desk.comments.found == ()


def test_an_empty_book_says_how_to_make_one(writer: Novelist, tmp_path: Path) -> None:
    tree = Manuscript({}).add("a", NodeKind.SCENE, "A", None)
    Project.create_from(tmp_path / "Other", "Other", tree, {"a": "It was late."})
    writer.desk.session.open(tmp_path / "Other")
    desk = desk_of(writer)
    desk.open()
    view = desk.view
    assert view is not None
    writer.qtbot.waitUntil(lambda: desk.comments.looked)
    assert view.empty.label.full_text == NOTHING


def test_what_another_program_writes_is_listed_and_a_renamed_scene_is_named_as_it_is(
    writer: Novelist, view: CommentsWindow
) -> None:
    session = writer.desk.session
    session.show("a")
    file = session.project.folder / "text" / "c.md"
    file.write_text(file.read_text(encoding="utf-8") + "\n<!-- from elsewhere -->\n", encoding="utf-8")
    writer.desk.outside.look()
    writer.qtbot.waitUntil(lambda: "from elsewhere" in listed(view))
    session.rename("c", "The end")
    writer.qtbot.waitUntil(lambda: "One / The end" in listed(view))


def test_of_two_that_say_the_same_the_one_that_was_chosen_stays_so(writer: Novelist, view: CommentsWindow) -> None:
    writer.desk.session.show("c")
    writer.page.setPlainText("One <!-- check --> two.\nThree <!-- check --> four.")
    writer.qtbot.waitUntil(lambda: listed(view).count("check") == 2)
    click(view, 6)
    assert view.chosen is not None
    second = view.chosen.comment
    writer.page.go_to("c", 0)
    QTest.keyClicks(writer.page, "Well. ")
    click(view, 6)
    assert writer.page.textCursor().block().text().startswith("Three")
    assert writer.page.textCursor().selectedText() == "<!-- check -->"
    writer.qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.comment.start == second.start + 6)


def test_the_windows_beside_the_page_come_back_as_large_as_they_were(writer: Novelist) -> None:
    desk = writer.desk
    opened = {
        "Comments and bookmarks": "comments",
        "Check continuity": "continuity",
        "Statistics": "statistics",
        "Summaries of chapters": "summaries",
        "Results in this scene": "results",
        "Blind comparison": "blind comparison",
    }
    commands = {each.words: each.action for each in desk.commands.all}
    desk.preferences.change(ai=True)
    for words, name in opened.items():
        before = set(desk.window.findChildren(QDialog))
        commands[words].trigger()
        shown = next(each for each in desk.window.findChildren(QDialog) if each not in before)
        shown.resize(701, 602)
        shown.close()
        assert desk.preferences.memory.sizes[name] == (701, 602)
