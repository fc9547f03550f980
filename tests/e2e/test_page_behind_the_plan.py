"""While the plan is in front, nothing is done to a page that the author does not see."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest

from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.commands import Menu, OnPage
from inkwell.ui.plan_desk import IN_FRONT, PlanDesk

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NOT_OF_THE_PAGE = ("Book as", "Syllables and rhymes")
"""What of the menu Format is not about the words on the page."""


@pytest.fixture
def plan(novelist: Novelist, tmp_path: Path) -> PlanDesk:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None)
    for name in "ab":
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", "c1")
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late.", "b": "It rained."})
    novelist.desk.session.open(tmp_path / "Book")
    desk = novelist.desk.equipment.parts["plan"]
    assert isinstance(desk, PlanDesk)
    desk.open()
    return desk


def action(novelist: Novelist, words: str) -> QAction:
    return next(each.action for each in novelist.desk.commands.all if each.words == words)


def test_what_works_on_the_seen_page_is_off_and_says_why(novelist: Novelist, plan: PlanDesk) -> None:
    commands = novelist.desk.commands.all
    formats = [each for each in commands if each.menu is Menu.FORMAT and not each.words.startswith(NOT_OF_THE_PAGE)]
    assert {each.page for each in formats} <= {OnPage.SEEN, OnPage.COMES}
    seen = [each for each in commands if each.page is OnPage.SEEN]
    assert len(seen) > 30
    assert not any(each.action.isEnabled() for each in seen)
    assert action(novelist, "Emphasis").statusTip() == action(novelist, "Paste").toolTip() == IN_FRONT
    plan.close()
    assert action(novelist, "Emphasis").isEnabled()
    assert action(novelist, "Paste").isEnabled()
    assert (action(novelist, "Emphasis").statusTip(), action(novelist, "Paste").toolTip()) == ("", "Paste")


def test_keys_of_the_page_do_nothing_to_it_and_are_the_plans(novelist: Novelist, plan: PlanDesk) -> None:
    QGuiApplication.clipboard().setText("PASTED")
    grid = plan.page.grid
    for keys in (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.SelectAll):
        QTest.keySequence(grid, QKeySequence(keys))
    for keys in ("Ctrl+I", "Ctrl+1", "Ctrl+Alt+Return", "Ctrl+Shift+V", "Ctrl+Shift+U"):
        QTest.keySequence(grid, QKeySequence(keys))
    assert plan.shown
    assert novelist.page.text() == "It was late."
    assert not novelist.page.textCursor().hasSelection()
    assert set(grid.selected()) == {"c1", "a", "b"}


@pytest.mark.parametrize("keys", ["F3", "Ctrl+H", "Ctrl+Alt+C", "Ctrl+F2", "F8"])
def test_what_needs_the_page_brings_it_back(novelist: Novelist, plan: PlanDesk, keys: str) -> None:
    QTest.keySequence(plan.page.grid, QKeySequence(keys))
    assert not plan.shown
    assert novelist.page.isVisible()


@pytest.mark.parametrize("view", range(3))
def test_continue_brings_the_page_back_before_it_writes(
    novelist: Novelist, plan: PlanDesk, quick_script: ModelRef, view: int
) -> None:
    novelist.use_model(quick_script)
    novelist.page.moveCursor(QTextCursor.MoveOperation.End)
    plan.page.show_view(view)
    QTest.keyClick(plan.page.view, KEY.Key_Return, CTRL)
    assert not plan.shown
    assert novelist.page.hasFocus()
    novelist.until_written()
    assert novelist.page.has_proposal()
    plan.open()
    QTest.keySequence(plan.page.view, QKeySequence("Ctrl+Shift+Right"))
    assert plan.shown
    assert novelist.page.text() == "It was late."
    novelist.desk.window.sidebar.accept_requested.emit()
    assert not plan.shown
    assert len(novelist.page.text()) > len("It was late.")


def test_undo_from_the_sidebar_does_not_reach_the_hidden_page(novelist: Novelist, plan: PlanDesk) -> None:
    plan.close()
    novelist.page.setFocus()
    QTest.keyClicks(novelist.page, "X")
    typed = novelist.page.text()
    plan.open()
    novelist.desk.session.rename("b", "Renamed")
    novelist.desk.window.sidebar.setFocus()
    plan.page.clearFocus()
    action(novelist, "Undo").trigger()
    assert novelist.page.text() == typed
    assert novelist.desk.session.manuscript.node("b").title == "Scene b"
