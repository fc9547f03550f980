"""The menus of the plan and the outline by keys alone: opened, walked, every entry with a letter of its own, closed."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from inkwell.app.plan_acts import PlanActs
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.menu_letters import letter_of
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.page import PlanPage

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
STATUSES = ("Draft", "Done & dusted", "Drift", "Dream", "Dry")


@pytest.fixture
def plan(novelist: Novelist, tmp_path: Path) -> Iterator[PlanPage]:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None)
    for name in "abcdef":
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", "c1")
    Project.create_from(tmp_path / "Book", "Book", tree, dict.fromkeys("abcdef", "It was late."))
    novelist.desk.session.open(tmp_path / "Book")
    acts, desk = novelist.desk.equipment.parts["plan_acts"], novelist.desk.equipment.parts["plan"]
    assert isinstance(acts, PlanActs)
    assert isinstance(desk, PlanDesk)
    acts.set_fields({name: {"status": said} for name, said in zip("bcdef", STATUSES, strict=True)}, "Statuses")
    desk.switch.trigger()
    yield desk.page
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def popped(writer: Novelist) -> QMenu:
    """The menu that Shift+F10 brings up for what has the keys."""
    QTest.keyClick(writer.desk.window, KEY.Key_F10, SHIFT)
    return shown()


def shown() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def all_menus(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        if isinstance(below := action.menu(), QMenu):
            yield from all_menus(below)


def letters_are_unique(menu: QMenu) -> bool:
    for each in all_menus(menu):
        letters = Counter(letter_of(action.text()) for action in each.actions() if not action.isSeparator())
        if letters[""] or any(count > 1 for count in letters.values()):
            return False
    return True


def press(widget: QWidget, letter: str) -> None:
    QTest.keyClicks(widget, letter)


def letter(menu: QMenu, words: str) -> str:
    """The letter of the entry that says this."""
    return next(letter_of(each.text()) for each in menu.actions() if words in each.text().replace("&", ""))


@pytest.mark.parametrize("view", range(3), ids=["grid", "cards", "timeline"])
def test_a_row_gets_a_status_by_keys_alone(novelist: Novelist, plan: PlanPage, view: int) -> None:
    plan.show_view(view)
    plan.select(["a"])
    menu = popped(novelist)
    assert plan.view.rect().contains(plan.view.mapFromGlobal(menu.pos()))
    assert letters_are_unique(menu)
    press(menu, letter(menu, "Status"))
    below = shown()
    assert below is not menu
    press(below, letter(below, "Drift"))
    assert novelist.desk.session.manuscript.node("a").status == "Drift"
    assert QApplication.activePopupWidget() is None
    assert plan.view.hasFocus()


@pytest.mark.parametrize("view", range(3), ids=["grid", "cards", "timeline"])
def test_arrows_come_to_every_entry_and_escape_goes_back(novelist: Novelist, plan: PlanPage, view: int) -> None:
    plan.show_view(view)
    plan.select(["a"])
    menu = popped(novelist)
    can = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
    reached = []
    for _ in can:
        QTest.keyClick(menu, KEY.Key_Down)
        reached.append(menu.activeAction())
    assert reached == can
    QTest.keyClick(menu, KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert plan.view.hasFocus()


def test_several_rows_are_put_out_of_exports_by_keys(novelist: Novelist, plan: PlanPage) -> None:
    plan.select(["a", "b"])
    menu = popped(novelist)
    press(menu, letter(menu, "In exports"))
    below = shown()
    press(below, letter(below, "No"))
    nodes = novelist.desk.session.manuscript.nodes
    assert [nodes[each].exported for each in "abc"] == [False, False, True]


def test_columns_and_more_are_reached_by_tab_and_walked(novelist: Novelist, plan: PlanPage) -> None:
    plan.grid.setFocus()
    seen = set[QWidget]()
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus)
        QTest.keyClick(focus, KEY.Key_Backtab, SHIFT)
    assert {plan.columns, plan.more, plan.search, plan.collections} <= seen
    plan.columns.setFocus()
    QTest.keyClick(plan.columns, KEY.Key_Space)
    menu = shown()
    assert letters_are_unique(menu)
    before = plan.grid.columns
    press(menu, letter(menu, "Target"))
    assert set(plan.grid.columns) ^ set(before) == {"target"}
    menu = plan.more.menu()
    menu.aboutToShow.emit()
    assert letters_are_unique(menu)


def test_the_outlines_menu_opens_at_its_row(novelist: Novelist, plan: PlanPage) -> None:
    outline = novelist.desk.window.outline
    outline.tree.setFocus()
    QTest.keyClick(outline.tree, KEY.Key_Down)
    menu = popped(novelist)
    assert letters_are_unique(menu)
    QTest.keyClick(menu, KEY.Key_Escape)
    assert outline.tree.hasFocus()


def test_the_page_has_its_menu_at_the_caret(novelist: Novelist, plan: PlanPage) -> None:
    plan.closed.emit()
    page = novelist.page
    page.setFocus()
    menu = popped(novelist)
    assert page.rect().contains(page.mapFromGlobal(menu.pos()))
    QTest.keyClick(menu, KEY.Key_Escape)
