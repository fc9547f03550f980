"""The trash: what is seen, put back, and deleted for good only when the author says so twice."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.trash import TrashEntry
from inkwell.ui.dialogs.confirm import ConfirmDialog
from inkwell.ui.dialogs.trash import EMPTY, TrashDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
SCENE = TrashEntry("t3", "The arrival", NodeKind.SCENE, NOW - timedelta(days=400), ("a",), 1012)
CHAPTER = TrashEntry("t2", "Chapter IV", NodeKind.CHAPTER, NOW - timedelta(days=401), ("b", "c", "d"), 2128)
NAMELESS = TrashEntry("t1", " \n", NodeKind.NOTE, NOW - timedelta(days=402), ("e",), 1)


class Bin:
    """A trash in memory. `trouble` is what the next deed says."""

    def __init__(self):
        self.entries = [SCENE, CHAPTER, NAMELESS]
        self.trouble = ""
        self.deeds = []
        self.questions = []
        self.answer = True

    def give(self):
        return tuple(self.entries)

    def text(self, entry):
        if entry is CHAPTER:
            raise InkwellError(ErrorKind.DAMAGED, "This text cannot be read.")
        return f"The text of {entry.name}."

    def put_back(self, entry):
        self._do("put back", entry)

    def erase(self, entry):
        self._do("erase", entry)

    def empty(self):
        self._do("empty", *self.entries)

    def _do(self, deed, *entries):
        if self.trouble:
            raise InkwellError(ErrorKind.DISK, self.trouble)
        self.deeds.append((deed, *(each.name for each in entries)))
        self.entries = [each for each in self.entries if each not in entries]

    def ask(self, *words):
        self.questions.append(words)
        return self.answer


@pytest.fixture
def bin_():
    return Bin()


@pytest.fixture
def open_trash(qtbot, qapp, bin_):
    theme = Theme(qapp, "light")

    def make(ask=bin_.ask):
        dialog = TrashDialog(bin_.give, bin_.text, bin_.put_back, bin_.erase, bin_.empty, theme, Icons(theme), NOW, ask)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


def test_each_entry_says_what_it_was_and_its_text_is_shown(qtbot, open_trash):
    trash = open_trash()
    assert [row.first for row in trash.list.rows] == ["The arrival", "Chapter IV", "Untitled"]
    assert trash.list.rows[0].second.endswith(" · scene, 1,012 words")
    assert trash.list.rows[1].second.endswith(" · chapter and 2 below, 2,128 words")
    assert trash.list.rows[2].second.endswith(" · note, 1 word")
    assert trash.view.page.document().toPlainText() == "The text of t3."
    qtbot.keyClick(trash.list, Qt.Key.Key_Down)
    assert trash.instead.label.isVisible()
    assert trash.instead.label.full_text == "This text cannot be read."
    assert trash.back_button.isEnabled()
    qtbot.keyClick(trash.list, Qt.Key.Key_Down)
    assert trash.view.page.document().toPlainText() == "The text of t1."


def test_what_is_put_back_leaves_the_list_and_the_dialog_says_so(qtbot, open_trash, bin_):
    trash = open_trash()
    qtbot.keyClick(trash.list, Qt.Key.Key_Down)
    qtbot.mouseClick(trash.back_button, Qt.MouseButton.LeftButton)
    assert bin_.deeds == [("put back", "t2")]
    assert bin_.questions == []
    assert trash.message.full_text == "“Chapter IV” is back in the book."
    assert [row.first for row in trash.list.rows] == ["The arrival", "Untitled"]
    assert trash.list.currentRow() == 1
    assert trash.list.hasFocus()


def test_deleting_for_good_asks_first(qtbot, open_trash, bin_):
    trash = open_trash()
    bin_.answer = False
    trash.erase_button.click()
    assert bin_.deeds == []
    ((title, text, yes, no),) = bin_.questions
    assert title == "Delete “The arrival” for good"
    assert text.startswith("Scene, 1,012 words.")
    assert (yes, no) == ("Delete for good", "Keep it")
    bin_.answer = True
    qtbot.keyClick(trash, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bin_.deeds == [("erase", "t3")])
    assert len(trash.list.rows) == 2


def test_emptying_asks_first_and_leaves_a_sentence(qtbot, open_trash, bin_):
    trash = open_trash()
    bin_.answer = False
    trash.empty_button.click()
    assert bin_.deeds == []
    assert "All 3 things are" in bin_.questions[0][1]
    bin_.answer = True
    trash.empty_button.click()
    assert bin_.deeds == [("empty", "t3", "t2", "t1")]
    assert trash.instead.label.full_text == EMPTY
    assert trash.instead.label.isVisible()
    for button in (trash.back_button, trash.erase_button, trash.empty_button):
        assert not button.isEnabled()
    qtbot.keyClick(trash, Qt.Key.Key_Return)
    assert not trash.isVisible()


@pytest.mark.parametrize("deed", ["back_button", "erase_button", "empty_button"])
def test_what_cannot_be_done_is_said_and_nothing_leaves_the_list(open_trash, bin_, deed):
    trash = open_trash()
    bin_.trouble = "The disk is full."
    getattr(trash, deed).click()
    assert trash.message.isVisible()
    assert trash.message.full_text == "The disk is full."
    assert len(trash.list.rows) == 3
    bin_.trouble = ""
    trash.back_button.click()
    assert trash.message.full_text == "“The arrival” is back in the book."


def test_a_deed_that_stopped_half_way_shows_what_is_left(open_trash, bin_):
    def stops(entry):
        bin_.entries.remove(entry)
        raise InkwellError(ErrorKind.DISK, "Only a part came back.")

    bin_.put_back = stops
    trash = open_trash()
    trash.back_button.click()
    assert trash.message.full_text == "Only a part came back."
    assert len(trash.list.rows) == 2


def test_a_trash_that_cannot_be_read_says_so(open_trash, bin_):
    def fails():
        raise InkwellError(ErrorKind.DISK, "The trash cannot be read.")

    bin_.give = fails
    trash = open_trash()
    assert trash.instead.label.isVisible()
    assert trash.instead.label.full_text == "The trash cannot be read."
    assert not trash.empty_button.isEnabled()


def test_the_dialog_asks_by_itself_where_nobody_else_does(qtbot, open_trash, bin_):
    trash = open_trash(ask=None)
    asked = []

    def answer():
        question = QApplication.activeModalWidget()
        assert isinstance(question, ConfirmDialog)
        asked.append(question.windowTitle())
        question.yes_button.click()

    QTimer.singleShot(0, answer)
    trash.empty_button.click()
    assert asked == ["Empty the trash"]
    assert bin_.entries == []


def test_escape_closes(qtbot, open_trash):
    trash = open_trash()
    qtbot.keyClick(trash.view.page, Qt.Key.Key_Escape)
    assert trash.result() == QDialog.DialogCode.Rejected
    assert not trash.isVisible()
