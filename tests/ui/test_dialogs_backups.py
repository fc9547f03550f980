"""Which backup to restore: the list, a file of one's own, and what comes out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from inkwell.storage.backup import Backup
from inkwell.ui.dialogs.backups import NONE_YET, RestoreBackupDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)


def backup(title: str, hours: int, left_out: tuple[str, ...] = ()) -> Backup:
    return Backup(
        Path(f"/backups/{title} {hours}.zip"),
        title,
        NOW - timedelta(hours=hours),
        1_432_000,
        "a" * 32,
        left_out=left_out,
    )


OWN = (backup("Hens", 1), backup("Hens", 9000, ("text/a.md",)))
OTHERS = (backup("War", 9001), backup("Peace " * 60, 9002))


@pytest.fixture
def open_dialog(qtbot, qapp):
    theme = Theme(qapp, "light")

    def make(own=OWN, others=OTHERS):
        dialog = RestoreBackupDialog(own, others, theme, Icons(theme), NOW)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


def test_this_book_comes_first_and_each_says_when_and_how_big(open_dialog):
    rows = open_dialog().list.rows
    assert [row.first for row in rows if row.heading] == ["THIS BOOK", "OTHER BOOKS"]
    assert rows[1].second == "Hens · 1.4 MB"
    assert rows[2].second == "Hens · 1.4 MB · 1 file could not be read then"
    assert rows[4].first == "War"
    assert rows[4].second.endswith(" · 1.4 MB")


def test_the_newest_of_this_book_is_chosen_and_return_restores_it(qtbot, open_dialog):
    dialog = open_dialog()
    assert dialog.result_path() == OWN[0].path
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.result_path() == OWN[0].path


def test_the_keys_go_from_this_book_to_the_others(qtbot, open_dialog):
    dialog = open_dialog()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert dialog.result_path() == OTHERS[0].path


def test_a_file_of_ones_own_is_chosen_and_thinking_better_of_it_changes_nothing(
    qtbot, open_dialog, tmp_path, monkeypatch
):
    dialog = open_dialog()
    answers = [str(tmp_path / "old.zip"), ""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
    dialog.file_button.click()
    assert dialog.result_path() == tmp_path / "old.zip"
    assert dialog.list.rows[1].first == "old.zip"
    dialog.file_button.click()
    assert dialog.result_path() == tmp_path / "old.zip"
    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.result_path() == OWN[0].path


def test_without_a_backup_a_file_can_be_chosen(open_dialog, tmp_path, monkeypatch):
    dialog = open_dialog((), ())
    assert dialog.empty.label.isVisible()
    assert dialog.empty.label.full_text == NONE_YET
    assert dialog.result_path() is None
    assert not dialog.restore_button.isEnabled()
    assert dialog.file_button.hasFocus()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "old.zip"), ""))
    dialog.file_button.click()
    assert dialog.restore_button.isEnabled()
    assert dialog.list.isVisible()


def test_where_no_book_is_open_all_are_just_backups(open_dialog):
    assert [row.first for row in open_dialog((), OTHERS).list.rows if row.heading] == ["BACKUPS"]


def test_escape_cancels(qtbot, open_dialog):
    dialog = open_dialog()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
