"""Full screen: all but the page goes, menus come when they are called, and everything comes back as it was."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.ui.commands import Commands, Menu
from inkwell.ui.full_screen import FullScreen
from inkwell.ui.icons import Icons
from inkwell.ui.main_window import MainWindow
from inkwell.ui.theme import Theme


@pytest.fixture
def window(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = MainWindow(theme, Icons(theme))
    qtbot.addWidget(made)
    Commands(made.menuBar(), made).add(Menu.FILE, "&Quit", lambda: None, book=False)
    made.resize(1200, 800)
    made.show_book()
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.page.setFocus()
    return made


@pytest.fixture
def full(window):
    made = FullScreen(window)
    yield made
    made.leave()


def chrome(window):
    """What is in sight beside the page."""
    parts = (window.title_bar, window.outline, window.sidebar, window.status)
    return [part.isVisible() for part in parts] + [window.menuBar().height() > 0]


def point(window, x, y):
    QTest.mouseMove(window.windowHandle(), QPoint(x, y))
    QApplication.processEvents()


def press(window, key):
    QTest.keyClick(window.windowHandle(), key)


@pytest.mark.parametrize("panels", [(True, True), (True, False), (False, True), (False, False)])
def test_all_but_the_page_goes_and_comes_back(window, full, panels):
    window.outline.setVisible(panels[0])
    window.show_sidebar(panels[1])
    window.splitter.setSizes([300, 500, 400])
    QApplication.processEvents()
    before, sizes = chrome(window), window.splitter.sizes()
    full.enter()
    assert window.isFullScreen()
    assert chrome(window) == [False] * 5
    assert window.page.isVisible()
    full.leave()
    assert not window.isFullScreen()
    QApplication.processEvents()
    assert (chrome(window), window.splitter.sizes()) == (before, sizes)


def test_a_maximised_window_is_maximised_again(window, full, qtbot):
    window.showMaximized()
    full.toggle()
    assert window.isFullScreen()
    full.toggle()
    qtbot.waitUntil(window.isMaximized)
    assert not window.isFullScreen()


def test_what_is_told_is_seen(window, full):
    full.enter()
    window.notifications.tell("The disk is full.", "amber")
    assert window.notifications.isVisible()


def test_the_keys_of_commands_work_without_a_menu_bar(window, full, qtbot):
    done = []
    commands = window.findChild(Commands)
    commands.add(Menu.VIEW, "&Something", lambda: done.append(1), "Ctrl+J", book=False)
    full.enter()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: done == [1])
    assert not full.menus_shown


def test_the_top_edge_calls_the_menus(window, full, qtbot):
    full.enter()
    point(window, 300, 300)
    assert not full.menus_shown
    point(window, 300, 0)
    qtbot.waitUntil(lambda: full.menus_shown)
    point(window, 300, 10)
    assert full.menus_shown
    point(window, 300, 300)
    qtbot.waitUntil(lambda: not full.menus_shown)


def test_alt_calls_the_menus_until_one_writes_again(window, full, qtbot):
    full.enter()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt)
    qtbot.waitUntil(lambda: full.menus_shown)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_Escape)
    window.page.setFocus()
    press(window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not full.menus_shown)


def test_typing_hides_the_pointer_until_it_is_moved(window, full):
    press(window, Qt.Key.Key_A)
    assert QGuiApplication.overrideCursor() is None
    full.enter()
    press(window, Qt.Key.Key_Shift)
    assert not full.pointer_hidden
    press(window, Qt.Key.Key_A)
    assert full.pointer_hidden
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    point(window, 300, 310)
    assert not full.pointer_hidden
    assert QGuiApplication.overrideCursor() is None
    press(window, Qt.Key.Key_A)
    full.leave()
    assert QGuiApplication.overrideCursor() is None


def test_the_pointer_is_there_for_menus_and_dialogs(window, full):
    full.enter()
    press(window, Qt.Key.Key_A)
    assert full.pointer_hidden
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert not full.pointer_hidden
    press(window, Qt.Key.Key_A)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert not full.pointer_hidden


def test_switching_ai_meanwhile_shows_nothing_until_later(window, full):
    full.enter()
    window.set_ai(False)
    window.set_ai(True)
    assert chrome(window) == [False] * 5
    window.set_ai(False)
    full.leave()
    assert not window.sidebar.isVisible()
    assert window.outline.isVisible()


def test_a_panel_can_be_looked_at_meanwhile(window, full):
    full.enter()
    window.toggle_outline()
    window.toggle_sidebar()
    assert window.outline.isVisible()
    assert window.sidebar.isVisible()
    window.toggle_sidebar()
    assert not window.sidebar.isVisible()
    full.leave()
    assert window.outline.isVisible()
    assert window.sidebar.isVisible()


def test_the_desktop_may_take_the_screen_back(window, full, qtbot):
    full.enter()
    window.showNormal()
    qtbot.waitUntil(lambda: not full.on)
    assert chrome(window) == [True] * 5


def test_what_is_remembered_is_the_window_as_it_was(window, full):
    before = window.shape
    full.enter()
    assert window.shape == before


def test_closing_a_book_meanwhile_shows_the_welcome_alone(window, full):
    full.enter()
    window.show_welcome()
    full.leave()
    assert not window.title_bar.isVisible()
    assert not window.status.isVisible()


def test_an_escape_that_nobody_takes_is_told(window, qtbot):
    with qtbot.waitSignal(window.escaped):
        press(window, Qt.Key.Key_Escape)
    window.page.begin_proposal("run")
    window.page.set_proposal(" Words.")
    window.page.end_streaming()
    told = []
    window.escaped.connect(lambda: told.append(1))
    press(window, Qt.Key.Key_Escape)
    assert not window.page.has_proposal()
    assert told == []
