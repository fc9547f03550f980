"""The dialogs that ask for a new book or a plain choice, and the one that says what this is."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inkwell import __version__
from inkwell.storage.folder_name import MOST_BYTES, folder_name
from inkwell.ui.dialogs.about import AboutDialog
from inkwell.ui.dialogs.confirm import ConfirmDialog
from inkwell.ui.dialogs.new_project import NewProject, NewProjectDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def new_book(qtbot, theme, tmp_path):
    dialog = NewProjectDialog(theme, Icons(theme), where=tmp_path)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()


def test_a_book_needs_a_title_before_it_can_be_created(qtbot, new_book, tmp_path):
    assert not new_book.create_button.isEnabled()
    assert "title" in new_book.reason_label.text()
    qtbot.keyClicks(new_book.title_line, "Love: a novel")
    qtbot.keyClicks(new_book.author_line, "P. G.")
    assert new_book.reason_label.text() == ""
    assert str(tmp_path / "Love a novel") in new_book.path_label.text()
    qtbot.keyClick(new_book.title_line, Qt.Key.Key_Return)
    assert new_book.result() == NewProjectDialog.DialogCode.Accepted
    assert new_book.result_project() == NewProject("Love: a novel", "P. G.", "en-US", tmp_path / "Love a novel")
    assert list(tmp_path.iterdir()) == []


def test_return_does_nothing_while_there_is_a_reason(qtbot, new_book):
    qtbot.keyClick(new_book.title_line, Qt.Key.Key_Return)
    assert new_book.isVisible()
    qtbot.keyClick(new_book.title_line, Qt.Key.Key_Escape)
    assert new_book.result() == NewProjectDialog.DialogCode.Rejected


def test_a_folder_that_is_taken_or_missing_is_refused_with_a_reason(new_book, tmp_path):
    (tmp_path / "Taken").mkdir()
    new_book.title_line.setText("Taken")
    assert new_book.create_button.isEnabled()  # it is empty
    (tmp_path / "Taken" / "letter.txt").write_text("x")
    new_book.title_line.setText("Taken ")
    assert "already" in new_book.reason()
    new_book.folder_line.setText(str(tmp_path / "missing"))
    assert new_book.reason() == "There is no such folder to put it in."
    assert not new_book.create_button.isEnabled()
    new_book.folder_line.setText("relative")
    assert new_book.reason() != ""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written_is_refused(new_book, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    new_book.title_line.setText("Book")
    new_book.folder_line.setText(str(closed))
    assert new_book.reason() == "Nothing can be written in that folder."


def test_browse_fills_the_folder_and_thinking_better_of_it_keeps_it(new_book, tmp_path, monkeypatch):
    answers = [str(tmp_path / "there"), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    new_book.browse_button.click()
    new_book.browse_button.click()
    assert new_book.folder_line.text() == str(tmp_path / "there")


@given(st.text(max_size=300))
def test_folder_names_hold_on_every_system(title):
    name = folder_name(title)
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert len(name.encode()) <= MOST_BYTES
    assert name == name.strip(" .")
    assert Path("x", name).name == (name or "x")


@pytest.mark.parametrize(
    ("title", "name"), [("CON", "CON book"), ("nul.txt", "nul book.txt"), ("...", ""), ("À\xa0la", "À la")]
)
def test_awkward_titles(title, name):
    assert folder_name(title) == name


@pytest.fixture
def question(qtbot, theme):
    dialog = ConfirmDialog("Move to the trash", "“The arrival” goes to the trash.", "Move to trash", "Keep")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_return_and_escape_are_the_safe_answer(qtbot, question, key):
    assert [question.no_button.text(), question.yes_button.text()] == ["Keep", "Move to trash"]
    qtbot.keyClick(question, key)
    assert not question.isVisible()
    assert question.result() == ConfirmDialog.DialogCode.Rejected


def test_the_other_answer_has_to_be_pressed(qtbot, question):
    qtbot.mouseClick(question.yes_button, Qt.MouseButton.LeftButton)
    assert question.result() == ConfirmDialog.DialogCode.Accepted


def test_about_names_version_and_licences(qtbot, theme):
    dialog = AboutDialog(theme, Icons(theme))
    qtbot.addWidget(dialog)
    assert __version__ in dialog.version_label.text()
    text = dialog.licences.toPlainText()
    assert "SIL OPEN FONT LICENSE" in text
    assert "ISC License" in text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == AboutDialog.DialogCode.Rejected
