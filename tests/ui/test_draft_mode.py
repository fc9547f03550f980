"""Draft mode: only the end of the text can be written, nothing that stands is touched, and nothing traps."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.draft_mode import DraftMode

TEXT = "The hen went down.\n\nShe came back"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Title")
    return blank_page


@pytest.fixture
def draft(page):
    made = DraftMode(page)
    made.set_on(True)
    return made


@pytest.fixture
def refused(draft):
    told = []
    draft.refused.connect(lambda: told.append(1))
    return told


def at_end(page):
    return page.cursor_offset() == len(page.text()) and not page.textCursor().hasSelection()


def test_it_begins_at_the_end_and_writes_there(page, draft, qtbot):
    assert at_end(page)
    qtbot.keyClicks(page, ", alone.")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "Nobody saw her.")
    assert page.text() == TEXT + ", alone.\n\nNobody saw her."
    assert at_end(page)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (key, modifiers)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Delete)
        for modifiers in (NONE, SHIFT, CTRL)
    ]
    + [(Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Y, CTRL), (Qt.Key.Key_A, CTRL), (Qt.Key.Key_X, CTRL)],
)
def test_no_key_goes_back(page, draft, refused, qtbot, key, modifiers):
    qtbot.keyClicks(page, "xy")
    qtbot.keyClick(page, key, modifiers)
    assert page.text() == TEXT + "xy"
    assert at_end(page)
    assert refused


def test_backspace_mends_the_last_word_and_no_more(page, draft, refused, qtbot):
    qtbot.keyClicks(page, " alone")
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.text() == TEXT + " "
    assert refused == []
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.text() == TEXT + " "
    assert refused == [1]
    qtbot.keyClicks(page, "with")
    qtbot.keyClick(page, Qt.Key.Key_Backspace, CTRL)
    assert page.text() == TEXT + " "
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.text() == TEXT + " \n\n"
    assert refused == [1, 1]


def test_the_mouse_reads_and_does_not_move_the_caret(page, draft, qtbot):
    page.clearFocus()
    for act in (qtbot.mouseClick, qtbot.mouseDClick):
        act(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
        assert at_end(page)
        assert page.hasFocus()
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
    qtbot.mouseMove(page.viewport(), QPoint(200, 150))
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert at_end(page)


def test_nothing_is_dropped_into_the_middle(page, draft):
    data = QMimeData()
    data.setText("dropped")
    event = QDropEvent(QPointF(60, 150), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(page.viewport(), event)
    assert page.text() == TEXT


def test_commands_of_menus_take_nothing_back_either(page, draft, refused, qtbot):
    qtbot.keyClicks(page, "!")
    page.undo()
    page.redo()
    page.selectAll()
    page.cut()
    page.rewrite(0, 3, "A")
    assert page.text() == TEXT + "!"
    assert at_end(page)
    assert len(refused) == 4


def test_a_paste_comes_to_the_end(page, draft):
    data = QMimeData()
    data.setText(" with Edwin")
    page.insertFromMimeData(data)
    assert page.text() == TEXT + " with Edwin"
    assert at_end(page)


def test_an_input_method_composes_at_the_end(page, draft):
    QApplication.sendEvent(page, QInputMethodEvent("ニワ", []))
    event = QInputMethodEvent("", [])
    event.setCommitString("ニワトリ")
    QApplication.sendEvent(page, event)
    assert page.text() == TEXT + "ニワトリ"
    event = QInputMethodEvent("", [])
    event.setCommitString("", -20, 20)
    QApplication.sendEvent(page, event)
    assert page.text() == TEXT + "ニワトリ"


def test_a_proposal_at_the_end_can_be_taken(page, draft, qtbot):
    page.begin_proposal("run")
    page.set_proposal(" and said nothing. Nobody did. So it was.")
    page.end_streaming()
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.proposal() == "Nobody did. So it was."
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TEXT + " and said nothing. Nobody did. So it was."
    assert at_end(page)


def test_looking_back_is_allowed(page, draft, qtbot):
    page.load("\n\n".join([TEXT] * 60), "Title")
    assert at_end(page)
    bar = page.verticalScrollBar()
    bar.setValue(0)
    QTest.qWait(50)
    assert bar.value() == 0


def test_another_text_is_written_at_its_end_too(page, draft, qtbot):
    page.load("Another", "Title")
    qtbot.keyClicks(page, " one")
    assert page.text() == "Another one"


def test_switched_off_everything_is_as_ever(page, draft, qtbot):
    qtbot.keyClicks(page, "!")
    draft.set_on(False)
    page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(page, "Oh: ")
    assert page.text() == "Oh: " + TEXT + "!"
    page.undo()
    page.undo()
    assert page.text() == TEXT


KEYS = [
    *((key, NONE) for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Delete)),
    *((key, CTRL) for key in (Qt.Key.Key_Z, Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_Home, Qt.Key.Key_K, Qt.Key.Key_D)),
    *((key, SHIFT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Delete, Qt.Key.Key_Insert)),
    *((key, NONE) for key in (Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab)),
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from(KEYS), max_size=12))
def test_whatever_is_pressed_what_stood_stands(page, draft, keys):
    page.load(TEXT, "Title")
    for key, modifiers in keys:
        before = page.text()
        QTest.keyClick(page, key, modifiers)
        assert page.text().startswith(before)
        assert at_end(page)
