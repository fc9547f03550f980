"""No two commands share keys, no two entries of a menu a letter, no two fields of a dialog; Tab and F6 come round."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pytest
from every_window import EveryWindow
from hand import Day, Hand, where
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from stray_windows import watched_for_strays

from inkwell.ui.panel_ring import PanelRing

LETTER = re.compile(r"&([^&])")


@pytest.fixture
def every(novelist: Novelist, tmp_path) -> EveryWindow:
    made = EveryWindow(novelist)
    made.open_book(tmp_path / "The book")
    return made


def letter(words: str) -> str:
    found = LETTER.search(words.replace("&&", ""))
    return found[1].lower() if found else ""


def shared(named: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Letters that more than one thing has, and the things that have none."""
    having: defaultdict[str, list[str]] = defaultdict(list)
    for key, words in named:
        having[key].append(words)
    return {key: words for key, words in having.items() if not key or len(words) > 1}


def menus(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        if action.menu() is not None:
            yield from menus(action.menu())  # type: ignore[arg-type]


def test_no_two_commands_have_the_same_keys(every: EveryWindow) -> None:
    keys = [
        (keys.toString(), command.words) for command in every.desk.commands.all for keys in command.action.shortcuts()
    ]
    assert len(keys) > 50
    assert shared(keys) == {}


def test_no_two_entries_of_a_menu_have_the_same_letter(every: EveryWindow) -> None:
    bar = every.window.menuBar()
    assert shared([(letter(action.text()), action.text()) for action in bar.actions()]) == {}
    for top in bar.actions():
        for menu in menus(top.menu()):  # type: ignore[arg-type]
            entries: list[QAction] = [action for action in menu.actions() if not action.isSeparator()]
            assert shared([(letter(action.text()), action.text()) for action in entries]) == {}, menu.title()


def test_no_two_fields_of_a_dialog_have_the_same_letter_and_none_is_a_window_for_a_moment(
    every: EveryWindow, qapp: QApplication
) -> None:
    wrong: dict[str, dict[str, list[str]]] = {}
    # Both in one walk through all dialogs, which takes a while.
    with watched_for_strays(qapp) as strays:
        for name, dialog in every.dialogs():
            found = shared([each for each in lettered(dialog) if each[0]])
            if found:
                wrong[name] = found
    assert wrong == {}
    assert strays.seen == []


def lettered(dialog: QWidget) -> Iterator[tuple[str, str]]:
    """What Alt and a letter reach in a dialog, as it is shown now."""
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.buddy() is not None:
            yield letter(label.text()), label.text()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled():
            yield letter(button.text()), button.text()
    tabs = getattr(dialog, "tabs", None)
    if tabs is not None and tabs.isVisible():
        for number in range(tabs.count()):
            yield letter(tabs.tabText(number)), tabs.tabText(number)


def test_f6_comes_round_to_every_panel_and_escape_back_to_the_page(every: EveryWindow, qtbot) -> None:
    window, parts = every.window, every.desk.equipment.parts
    ring = parts["ring"]
    assert isinstance(ring, PanelRing)
    every.command("Two pages").trigger()
    window.notifications.tell("The scene was changed elsewhere.", "amber", ("Look at both", lambda: None))
    parts["finding"].find()  # type: ignore[attr-defined]
    every.window.page.setFocus()
    came: list[QWidget | None] = []

    def round_and_back() -> Day:
        for keys in ["F6"] * len(ring.panels) + ["Shift+F6"] * len(ring.panels):
            before = ring.current
            yield keys
            yield lambda: ring.current is not before  # noqa: B023  # it is asked before the next turn
            came.append(ring.current)
            assert ring.current is not None, where()

    Hand(qtbot).live(round_and_back(), seconds=20)
    there, back = came[: len(came) // 2], came[len(came) // 2 :]
    assert set(there) == set(ring.panels) == set(back)
    assert len(ring.panels) == 6
    assert back == [*reversed(there[:-1]), there[-1]]

    def escape() -> Day:
        for panel in ring.panels:
            if panel in (window.outline, window.sidebar):
                panel.setFocus() if panel is window.outline else window.sidebar.buttons.more.setFocus()
                yield "Escape"
                yield lambda: QApplication.focusWidget() is window.active_page

    Hand(qtbot).live(escape(), seconds=20)


def test_tab_goes_through_a_dialog_as_it_is_read_and_comes_round(every: EveryWindow) -> None:
    wrong: list[str] = []
    for name, dialog in every.dialogs():
        stops, after = by_tab()
        if after is not stops[0] or any(each.window() is not dialog for each in stops):
            wrong.append(f"{name}: Tab stays at {_said(stops[-1])}")
        top = min(range(len(stops)), key=lambda at: _place(stops[at]))
        for before, then in pairwise([*stops[top:], *stops[:top]]):
            if _above(then, before):
                wrong.append(f"{name}: {_said(then)} comes after {_said(before)}")
    assert wrong == []


def by_tab() -> tuple[list[QWidget], QWidget | None]:
    """Where the Tab key stops, and where it goes from the last of them."""
    focus = QApplication.focusWidget()
    stops: list[QWidget] = []
    while focus is not None and focus not in stops:
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
    return stops, focus


def _place(widget: QWidget) -> tuple[int, int]:
    place = widget.mapTo(widget.window(), widget.rect().topLeft())
    return place.y(), place.x()


def _above(after: QWidget, before: QWidget) -> bool:
    """Whether a stop lies wholly above the one before it, in the same column of the same group."""
    if after.parentWidget() is not before.parentWidget():
        return False
    one, other = after.geometry(), before.geometry()
    overlap = min(one.right(), other.right()) - max(one.left(), other.left())
    return one.bottom() < other.top() and overlap > 0


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"
