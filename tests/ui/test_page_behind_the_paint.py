"""What a page tells behind the paint of a key: that something was done, once for all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def page(blank_page):
    blank_page.load("The boats came home.", "")
    QApplication.processEvents()
    return blank_page


@pytest.fixture
def told(page):
    """What the page has told so far, by name."""
    heard = []
    for name in ("edited", "wrote_on", "moved_on"):
        getattr(page, name).connect(lambda name=name: heard.append(name))
    return heard


def test_a_key_is_told_when_its_turn_is_over(page, told):
    QTest.keyClicks(page, "a")
    assert told == ["edited"]
    QApplication.processEvents()
    assert told == ["edited", "wrote_on", "moved_on"]


def test_all_that_is_done_in_one_turn_is_told_once(page, told):
    for key in "and so":
        QTest.keyClicks(page, key)
    page.undo()
    QApplication.processEvents()
    assert told.count("edited") > 2
    assert told[-2:] == ["wrote_on", "moved_on"]
    assert told.count("wrote_on") == told.count("moved_on") == 1
    QTest.keyClicks(page, "b")
    QApplication.processEvents()
    assert told.count("wrote_on") == told.count("moved_on") == 2


def test_of_a_caret_that_moves_it_is_told_that_it_did(page, told):
    QTest.keyClick(page, Qt.Key.Key_Right)
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert told == []
    QApplication.processEvents()
    assert told == ["moved_on"]


def test_what_is_loaded_was_not_written(page, told):
    page.load("Another text.", "")
    QApplication.processEvents()
    assert "wrote_on" not in told
