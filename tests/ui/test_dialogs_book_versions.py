"""Named versions of the whole book: naming in place, going back, forgetting."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.history import BookVersion
from inkwell.ui.dialogs.book_versions import NONE_YET, BookVersionsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
SENT = BookVersion("n2", "Sent to Anne", NOW - timedelta(days=400), {"a": "1", "b": "1"})
DRAFT = BookVersion("n1", "First draft", NOW - timedelta(days=500), {"a": "1"})


class Shelf:
    """Named versions in memory. `trouble` is what the next deed says."""

    def __init__(self):
        self.versions = [SENT, DRAFT]
        self.trouble = ""
        self.questions = []
        self.answer = True

    def give(self):
        return tuple(self.versions)

    def name(self, label):
        self._stop()
        self.versions.insert(0, BookVersion(f"n{len(self.versions) + 1}", label, NOW, {"a": "2"}))

    def forget(self, version):
        self._stop()
        self.versions.remove(version)

    def _stop(self):
        if self.trouble:
            raise InkwellError(ErrorKind.DISK, self.trouble)

    def ask(self, *words):
        self.questions.append(words)
        return self.answer


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def open_dialog(qtbot, qapp, shelf):
    theme = Theme(qapp, "light")

    def make(title="Hens"):
        dialog = BookVersionsDialog(
            title, shelf.give, shelf.name, shelf.forget, theme, Icons(theme), lambda: NOW, shelf.ask
        )
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


@pytest.fixture
def dialog(open_dialog):
    return open_dialog()


def test_names_and_how_many_texts_they_keep(dialog):
    assert [row.first for row in dialog.list.rows] == ["Sent to Anne", "First draft"]
    assert [row.second.rsplit(" · ", 1)[1] for row in dialog.list.rows] == ["2 texts", "1 text"]


def test_the_book_is_named_in_place_and_the_dialog_stays(qtbot, dialog):
    assert not dialog.name_button.isEnabled()
    assert dialog.name_line.hasFocus()
    qtbot.keyClicks(dialog.name_line, " Third draft ")
    qtbot.keyClick(dialog.name_line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.list.rows[0].first == "Third draft"
    assert dialog.result_version().label == "Third draft"
    assert dialog.name_line.text() == ""
    assert dialog.message.full_text == "The book as it is now is kept as “Third draft”."


def test_return_without_a_name_does_nothing(qtbot, dialog):
    qtbot.keyClicks(dialog.name_line, "   ")
    qtbot.keyClick(dialog.name_line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(dialog.list.rows) == 2


def test_a_name_that_could_not_be_kept_stays_in_the_line(qtbot, dialog, shelf):
    shelf.trouble = "The disk is full."
    qtbot.keyClicks(dialog.name_line, "Third draft")
    qtbot.mouseClick(dialog.name_button, Qt.MouseButton.LeftButton)
    assert dialog.message.isVisible()
    assert dialog.message.full_text == "The disk is full."
    assert dialog.name_line.text() == "Third draft"
    assert len(dialog.list.rows) == 2


def test_going_back_asks_and_says_that_the_present_is_named_first(qtbot, dialog, shelf):
    dialog.list.setCurrentRow(1)
    shelf.answer = False
    dialog.back_button.click()
    assert dialog.isVisible()
    title, text, *_ = shelf.questions[0]
    assert title == "Go back to “First draft”"
    assert "is given a name first" in text
    shelf.answer = True
    qtbot.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.result_version() == DRAFT


def test_a_name_is_forgotten_only_after_a_question(dialog, shelf):
    shelf.answer = False
    dialog.forget_button.click()
    assert len(shelf.versions) == 2
    shelf.answer = True
    dialog.forget_button.click()
    assert shelf.versions == [DRAFT]
    assert [row.first for row in dialog.list.rows] == ["First draft"]
    assert dialog.message.full_text == "“Sent to Anne” is forgotten."
    shelf.trouble = "The disk is full."
    dialog.forget_button.click()
    assert dialog.message.full_text == "The disk is full."
    assert len(dialog.list.rows) == 1


def test_without_a_name_there_is_a_sentence_and_nothing_to_go_back_to(qtbot, open_dialog, shelf):
    shelf.versions.clear()
    dialog = open_dialog()
    assert dialog.empty.label.full_text == NONE_YET
    assert dialog.empty.label.isVisible()
    assert not dialog.back_button.isEnabled()
    assert not dialog.forget_button.isEnabled()
    qtbot.keyClicks(dialog.name_line, "First")
    dialog.name_button.click()
    assert dialog.list.isVisible()
    assert dialog.back_button.isEnabled()


def test_versions_that_cannot_be_read_are_a_sentence(open_dialog, shelf):
    def fails():
        raise InkwellError(ErrorKind.DISK, "The history cannot be read.")

    shelf.give = fails
    assert open_dialog().message.full_text == "The history cannot be read."


def test_escape_closes_and_long_titles_are_elided(qtbot, open_dialog):
    dialog = open_dialog("Hens " * 400)
    dialog.resize(700, 520)
    assert dialog.width() == 700
    qtbot.keyClick(dialog.name_line, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
