"""Focus, typewriter, full screen, sessions and draft mode in the real window, by their commands and keys."""

from pathlib import Path
from typing import TypeVar

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from inkwell.app.session_timer import SessionTimer
from inkwell.manuscript.node import NodeKind
from inkwell.ui.commands import Commands
from inkwell.ui.flow_desk import FlowDesk
from inkwell.ui.full_screen import FullScreen
from inkwell.ui.session_desk import FORWARD, ON, READ_ONLY, SessionDesk
from inkwell.ui.split_desk import SplitDesk

Part = TypeVar("Part")


@pytest.fixture
def book(novelist: Novelist, tmp_path: Path) -> Novelist:
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    return novelist


def part(novelist: Novelist, name: str, kind: type[Part]) -> Part:
    found = novelist.desk.equipment.parts[name]
    assert isinstance(found, kind)
    return found


def command(novelist: Novelist, words: str) -> QAction:
    commands = novelist.desk.window.findChild(Commands)
    assert commands is not None
    return next(each.action for each in commands.all if each.words == words)


def test_focus_and_typewriter_are_settings(book: Novelist) -> None:
    flow, page = part(book, "flow", FlowDesk), book.page
    lit, sentence = command(book, "Focus on this paragraph"), command(book, "Focus on this sentence")
    lit.trigger()
    assert (book.desk.preferences.settings.focus, flow.focus[page].mode) == ("paragraph", "paragraph")
    sentence.trigger()
    assert (flow.focus[page].mode, lit.isChecked(), sentence.isChecked()) == ("sentence", False, True)
    sentence.trigger()
    assert (book.desk.preferences.settings.focus, flow.focus[page].mode, sentence.isChecked()) == ("", "", False)
    command(book, "Typewriter scrolling").trigger()
    assert book.desk.preferences.settings.typewriter
    assert flow.typewriters[page].on
    middle = page.viewport().height() // 2
    book.qtbot.waitUntil(lambda: abs(page.cursorRect().center().y() - middle) <= 1)


def test_a_scene_that_is_opened_is_at_its_height(book: Novelist) -> None:
    book.desk.preferences.change(typewriter=True)
    other = book.desk.session.add(NodeKind.SCENE, "Other", None, None)
    book.desk.window.outline.chosen.emit(other)
    page = book.page
    book.qtbot.waitUntil(lambda: abs(page.cursorRect().center().y() - page.viewport().height() // 2) <= 1)


def test_escape_and_f11_give_the_screen_back(book: Novelist) -> None:
    full, window = part(book, "full_screen", FullScreen), book.desk.window
    page = window.page
    before = [window.title_bar.isVisible(), window.outline.isVisible(), window.status.isVisible()]
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        window.activateWindow()
        page.setFocus()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F11)
        book.qtbot.waitUntil(lambda: full.on)
        assert not window.title_bar.isVisible()
        book.press(Qt.Key.Key_A)
        QTest.keyClick(window.windowHandle(), key)
        book.qtbot.waitUntil(lambda: not full.on)
        assert [window.title_bar.isVisible(), window.outline.isVisible(), window.status.isVisible()] == before
    assert page.text() == "aa"


def test_what_is_remembered_of_the_window_is_not_the_full_screen(book: Novelist) -> None:
    window = book.desk.window
    part(book, "full_screen", FullScreen).enter()
    assert window.close()
    assert "outline" in book.desk.preferences.memory.window
    assert '"outline":true' in book.desk.preferences.memory.window


def test_a_session_is_shown_and_told_once(book: Novelist) -> None:
    desk, timer = part(book, "sessions", SessionDesk), part(book, "session_timer", SessionTimer)
    book.desk.preferences.change(session_words=3)
    assert desk.clock == ""
    command(book, "Writing session").trigger()
    assert desk.clock == "0 of 3 words"
    command(book, "Pause the session").trigger()
    assert desk.clock == "0 of 3 words, paused"
    command(book, "Pause the session").trigger()
    book.qtbot.keyClicks(book.page, "The hen ")
    book.qtbot.waitUntil(lambda: desk.clock == "2 of 3 words", timeout=5000)
    book.qtbot.keyClicks(book.page, "went.")
    book.qtbot.waitUntil(lambda: not timer.on, timeout=5000)
    assert desk.clock == ""
    assert book.sentence == "The session has reached its goal: 0 minutes of writing, 3 words more."
    assert not command(book, "Pause the session").isEnabled()


def test_a_session_ends_with_the_book(book: Novelist) -> None:
    timer = part(book, "session_timer", SessionTimer)
    command(book, "Writing session").trigger()
    assert timer.on
    book.desk.session.close()
    assert not timer.on


def test_draft_mode_says_so_and_ends_by_choice(book: Novelist) -> None:
    desk, page = part(book, "sessions", SessionDesk), book.page
    book.qtbot.keyClicks(page, "It was late.")
    command(book, "Draft mode: only forward").trigger()
    assert desk.drafting
    assert book.sentence == ON
    book.press(Qt.Key.Key_Left)
    assert book.sentence == FORWARD
    book.answers.agrees = False
    book.press(Qt.Key.Key_Escape)
    assert desk.drafting
    book.answers.agrees = True
    book.press(Qt.Key.Key_Escape)
    assert not desk.drafting
    assert book.sentence == ""
    book.press(Qt.Key.Key_Left)
    assert page.cursor_offset() == len("It was late.") - 1
    assert page.text() == "It was late."


def test_draft_mode_ends_with_the_session_and_with_the_book(book: Novelist, tmp_path: Path) -> None:
    desk, timer = part(book, "sessions", SessionDesk), part(book, "session_timer", SessionTimer)
    command(book, "Writing session").trigger()
    command(book, "Draft mode: only forward").trigger()
    timer.stop()
    assert not desk.drafting
    command(book, "Draft mode: only forward").trigger()
    book.desk.session.close()
    assert not desk.drafting
    book.desk.session.open(tmp_path / "Kite")
    assert not desk.drafting


def test_what_can_only_be_read_is_not_drafted(book: Novelist) -> None:
    desk = part(book, "sessions", SessionDesk)
    book.page.load("It was late.", "Title", read_only=True)
    command(book, "Draft mode: only forward").trigger()
    assert not desk.drafting
    assert book.sentence == READ_ONLY
    assert not command(book, "Draft mode: only forward").isChecked()


def test_escape_first_ends_the_draft_and_then_the_full_screen(book: Novelist) -> None:
    full, desk = part(book, "full_screen", FullScreen), part(book, "sessions", SessionDesk)
    full.enter()
    command(book, "Draft mode: only forward").trigger()
    assert book.desk.window.notifications.isVisible()
    book.press(Qt.Key.Key_Escape)
    assert (desk.drafting, full.on) == (False, True)
    book.press(Qt.Key.Key_Escape)
    assert not full.on


def test_the_commands_of_two_pages(book: Novelist) -> None:
    split = part(book, "split", SplitDesk)
    over, turned = command(book, "Go to the other page"), command(book, "One page under the other")
    assert (over.isEnabled(), turned.isEnabled()) == (False, False)
    command(book, "Two pages").trigger()
    assert split.split
    assert (over.isEnabled(), turned.isEnabled(), command(book, "Two pages").isChecked()) == (True, True, True)
    turned.trigger()
    assert (book.desk.window.panes.below, turned.isChecked()) == (True, True)
    active = book.desk.window.active_page
    over.trigger()
    assert book.desk.window.active_page is not active
    command(book, "Two pages").trigger()
    assert (split.split, over.isEnabled(), command(book, "Two pages").isChecked()) == (False, False, False)
    split.open_beside(
        next(node.id for _, node in book.desk.session.manuscript.walk() if node.id != book.desk.session.current)
    )
    book.desk.window.panes.close_asked.emit()
    assert not command(book, "Two pages").isChecked()
