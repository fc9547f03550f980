"""The list of two-line rows: what can be chosen, what is said aloud, and what long titles do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

ROWS = (Row("THIS BOOK", heading=True), Row("Today 14:10", "1.4 MB"), Row("OTHERS", heading=True), Row("War", "2 MB"))


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def rows(qtbot, theme):
    made = RowList("Backups", Icons(theme))
    qtbot.addWidget(made)
    made.resize(240, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_the_first_row_that_can_be_chosen_is_and_the_keys_pass_over_headings(qtbot, rows):
    rows.set_rows(ROWS)
    assert rows.currentRow() == 1
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentRow() == 3
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentRow() == 3
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.currentRow() == 1


def test_the_row_that_was_asked_for_or_its_neighbour_is_chosen(rows):
    for asked, given in ((3, 3), (2, 1), (0, 1), (99, 3)):
        rows.set_rows(ROWS, asked)
        assert rows.currentRow() == given
    rows.set_rows(())
    assert rows.currentRow() == -1
    rows.set_rows(ROWS[:1])
    assert rows.currentRow() == -1


def test_both_lines_are_said_aloud(rows):
    rows.set_rows(ROWS)
    assert rows.accessibleName() == "Backups"
    assert rows.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Today 14:10, 1.4 MB"


def test_other_words_leave_the_choice_alone(qtbot, rows):
    rows.set_rows(ROWS, 3)
    spy = QSignalSpy(rows.currentRowChanged)
    rows.reword([*ROWS[:3], Row("War", "3 MB")])
    assert spy.count() == 0
    assert rows.currentRow() == 3
    assert rows.rows[3].second == "3 MB"
    assert "3 MB" in rows.item(3).toolTip()


def test_return_opens_a_row_and_presses_no_button(qtbot, theme):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows, button = RowList("Rows", Icons(theme)), QPushButton("Go")
    column = QVBoxLayout(dialog)
    column.addWidget(rows)
    column.addWidget(button)
    button.setDefault(True)
    pressed, opened = QSignalSpy(button.clicked), QSignalSpy(rows.itemActivated)
    rows.set_rows(ROWS)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert (opened.count(), pressed.count()) == (1, 0)
    rows.set_rows(())
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert (opened.count(), pressed.count()) == (1, 0)


def test_titles_that_are_long_or_strange_do_not_widen_the_list(rows):
    rows.set_rows([Row("w" * 5000, "x" * 5000, icon="book-open"), Row("line\nbreak\u2028and\ttab", "")])
    assert not rows.horizontalScrollBar().isVisible()
    assert rows.sizeHintForRow(0) == rows.sizeHintForRow(1)
    assert not rows.grab().isNull()


def test_rows_follow_the_theme(rows, theme):
    rows.set_rows(ROWS)
    light = rows.grab().toImage()
    theme.set_choice("dark")
    assert rows.grab().toImage() != light
