"""Commands: in their menus, off when they cannot be, gone with AI, and blocked with a reason."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QToolTip
from pytestqt.qtbot import QtBot

from inkwell.ui.commands import Commands, Menu


@pytest.fixture
def commands(qtbot: QtBot) -> Iterator[Commands]:
    bar, owner = QMenuBar(), QObject()
    qtbot.addWidget(bar)
    yield Commands(bar, owner)
    owner.deleteLater()


def test_they_stand_in_the_order_of_the_menus(commands: Commands) -> None:
    commands.add(Menu.HELP, "&About", lambda: None)
    commands.add(Menu.FILE, "&Save && close…", lambda: None)
    assert [each.words for each in commands.all] == ["Save & close", "About"]


def test_a_menu_without_commands_is_not_shown(commands: Commands) -> None:
    commands.add(Menu.WRITE, "&Continue", lambda: None, ai=True)
    shown = {menu for menu in Menu if commands.menu(menu).menuAction().isVisible()}
    assert shown == {Menu.WRITE}
    commands.set_state(book=True, ai=False)
    assert not commands.menu(Menu.WRITE).menuAction().isVisible()


def test_they_need_a_book_or_ai(commands: Commands) -> None:
    book = commands.add(Menu.EDIT, "Find", lambda: None)
    always = commands.add(Menu.FILE, "Quit", lambda: None, book=False)
    writes = commands.add(Menu.WRITE, "Continue", lambda: None, ai=True)
    assert (book.isEnabled(), always.isEnabled(), writes.isEnabled()) == (False, True, False)
    commands.set_state(book=True, ai=True)
    assert (book.isEnabled(), always.isEnabled(), writes.isEnabled()) == (True, True, True)
    commands.set_state(book=True, ai=False)
    assert (book.isEnabled(), writes.isEnabled(), writes.isVisible()) == (True, False, False)


def test_a_blocked_one_says_why_until_it_is_free(commands: Commands) -> None:
    commands.set_state(book=True, ai=True)
    aloud = commands.add(Menu.TOOLS, "Read &aloud", lambda: None)
    commands.block(aloud, "There is no voice on this computer.")
    assert not aloud.isEnabled()
    assert aloud.toolTip() == "There is no voice on this computer."
    commands.set_state(book=True, ai=False)
    assert not aloud.isEnabled()
    commands.block(aloud, "")
    assert aloud.isEnabled()
    assert aloud.toolTip() == "Read aloud"


def tip_over(menu: QMenu, action: QAction) -> str:
    """What is shown while the mouse rests on an entry of a menu that is open."""
    place = menu.actionGeometry(action).center()
    QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, place, menu.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_over_one_that_is_off_its_menu_says_why(commands: Commands, qtbot: QtBot) -> None:
    commands.set_state(book=False, ai=True)
    menu = commands.menu(Menu.TOOLS)
    aloud, quiet = (
        commands.add(Menu.TOOLS, "Read &aloud", lambda: None),
        commands.add(Menu.TOOLS, "Quiet", lambda: None),
    )
    menu.popup(QPoint(40, 40))
    assert tip_over(menu, aloud) == "It needs an open book."
    commands.set_state(book=True, ai=True)
    commands.block(aloud, "There is no voice on this computer.")
    assert tip_over(menu, aloud) == "There is no voice on this computer."
    tip_over(menu, quiet)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    menu.close()


def test_what_they_do_is_done_and_switches_show_their_state(commands: Commands) -> None:
    commands.set_state(book=True, ai=True)
    done: list[str] = []
    switch = commands.add(Menu.VIEW, "&Focus", lambda: done.append("focus"), "Ctrl+Alt+F", checked=True)
    switch.trigger()
    assert done == ["focus"]
    assert switch.isCheckable()
    assert switch.shortcut().toString() == "Ctrl+Alt+F"


def test_one_that_is_removed_is_in_no_menu_and_its_keys_are_free(commands: Commands) -> None:
    commands.set_state(book=True, ai=True)
    done: list[str] = []
    old = commands.add(Menu.WRITE, "Ask the &cook…", lambda: done.append("old"), "Ctrl+Shift+Y", ai=True)
    commands.remove(old)
    assert commands.all == ()
    assert not old.isEnabled()
    assert not commands.menu(Menu.WRITE).menuAction().isVisible()
    new = commands.add(Menu.WRITE, "Ask the &cook…", lambda: done.append("new"), "Ctrl+Shift+Y", ai=True)
    new.trigger()
    assert done == ["new"]
