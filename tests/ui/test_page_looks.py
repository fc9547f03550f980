"""The page's looks: changed live, without a step of undo, and with the same lines in sight."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from inkwell.storage.settings import Settings
from inkwell.ui.editor.looks import Looks
from inkwell.ui.editor.shape import Stand, shape_of

LONG = "\n\n".join(f"Paragraph {number} has *a few* words in it, and then a few more." for number in range(300))
SHAPES = "# Head\n\nFirst.\n\nSecond.\n\n> quoted\n\n- item\n\n[^1]: note\n\nverse\nline\n\n* * *\n\nLast."


def geometry(page, number):
    """Left edge of the first and of later lines, and the distance from line to line, of one block."""
    block = page.document().findBlockByNumber(number)
    page.document().documentLayout().blockBoundingRect(block)
    lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
    return [(line.x(), line.y()) for line in lines]


def top(page, number):
    return page.document().documentLayout().blockBoundingRect(page.document().findBlockByNumber(number)).top()


def test_looks_leave_the_steps_of_undo_and_redo_alone(blank_page, qtbot):
    page = blank_page
    page.load("One.\n\nTwo.", "")
    qtbot.keyClicks(page, "abc")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "def")
    text, steps = page.text(), page.document().availableUndoSteps()
    with qtbot.assertNotEmitted(page.edited):
        page.set_looks(Looks(family="Inter", size=26, line_height=180, measure=60, paragraphs="space"))
    assert (page.text(), page.document().availableUndoSteps()) == (text, steps)
    assert not page.document().isRedoAvailable()
    page.undo()
    page.undo()
    page.undo()
    assert page.text() == "One.\n\nTwo."
    page.set_looks(Looks(zoom=150))
    assert page.text() == "One.\n\nTwo."
    page.redo()
    page.redo()
    page.redo()
    assert page.text() == text
    assert not page.document().isRedoAvailable()


def test_looks_are_nothing_that_has_to_be_saved(blank_page):
    page = blank_page
    page.load(SHAPES, "")
    page.take_changes()
    page.set_looks(Looks(size=30, paragraphs="space"))
    assert not page.take_changes()
    assert not page.document().isModified()
    assert page.text() == SHAPES


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.one_of(
            st.builds(Looks, size=st.integers(12, 48), zoom=st.sampled_from((50, 100, 170))),
            st.builds(Looks, line_height=st.integers(100, 300), paragraphs=st.sampled_from(("indent", "space"))),
            st.sampled_from(("type", "enter", "undo", "redo", "delete")),
        ),
        max_size=12,
    )
)
def test_no_looks_ever_change_a_text_or_its_history(blank_page, steps):
    page = blank_page
    page.load(SHAPES, "")
    page.set_looks(Looks())
    states, at = [page.text()], 0
    for step in steps:
        if isinstance(step, Looks):
            page.set_looks(step)
        elif step in ("undo", "redo"):
            at = max(at - 1, 0) if step == "undo" else min(at + 1, len(states) - 1)
            page.undo() if step == "undo" else page.redo()
        else:
            cursor = QTextCursor(page.document())
            cursor.setPosition(9)
            if step == "delete":
                cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
            page.insert(cursor, {"type": "x y", "enter": "x\n\ny", "delete": ""}[step])
            if page.text() != states[at]:
                states, at = [*states[: at + 1], page.text()], at + 1
        assert page.text() == states[at]


def test_paragraphs_restored_by_undo_take_the_present_looks_with_the_next_edit(blank_page, qtbot):
    page = blank_page
    page.load("\n\n".join(["One", "Two", "Three", *["More"] * 20]), "")
    cursor = page.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(13, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    page.set_looks(Looks(size=40))
    page.undo()
    assert page.document().isRedoAvailable()
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, "x")
    steps = page.document().availableUndoSteps()

    def indents():
        return [page.document().findBlockByNumber(at).blockFormat().textIndent() for at in range(1, 23)]

    qtbot.waitUntil(lambda: len(set(indents())) == 1)
    assert indents()[0] == pytest.approx(40 * 25 / 21)
    assert page.document().availableUndoSteps() == steps
    page.undo()
    assert page.text().endswith("More")


def test_every_paragraph_stands_as_its_kind_asks(blank_page):
    page = blank_page
    words = "words and more words that go on and on until they fill more than one line of this narrow page here"
    kinds = (f"{words}", f"> {words}", f"- {words}", f"  - {words}", f"[^1]: {words}", words)
    page.load("\n\n".join(("Start.", *kinds)) + "\n" + words, "")
    indent = 25.0
    (first, _), (later, _) = geometry(page, 1)[:2]
    assert (first, later) == (indent, 0)
    (first, _), (later, _) = geometry(page, 2)[:2]
    assert first == later == indent
    for number, level in ((3, 1), (4, 2)):
        (first, _), (later, _) = geometry(page, number)[:2]
        assert later == pytest.approx(indent * level, abs=0.5)
        assert 0 < first < later
    for number in (5, 7):
        (first, _), (later, _) = geometry(page, number)[:2]
        assert (first, later) == (0, pytest.approx(indent, abs=0.5))


def test_line_height_and_space_between_paragraphs_follow_the_looks(blank_page):
    page = blank_page
    page.load("One\n\nTwo\n\nThree", "")
    line = page.fontMetrics().height()
    for per_cent in (100, 150, 220, 300):
        page.set_looks(Looks(line_height=per_cent))
        assert top(page, 1) - top(page, 0) == pytest.approx(page.looks.pitch(), abs=1)
    assert line > 0
    for looks in (Looks(paragraphs="space"), Looks(paragraphs="space", line_height=220, zoom=150, size=18)):
        page.set_looks(looks)
        assert top(page, 2) - top(page, 1) == pytest.approx(page.looks.pitch() * 1.6, abs=1)
        assert geometry(page, 1)[0][0] == 0
    page.set_looks(Looks(paragraphs="indent"))
    assert top(page, 2) - top(page, 1) == pytest.approx(page.looks.pitch(), abs=1)
    assert geometry(page, 1)[0][0] == 25


def test_the_measure_is_counted_in_characters(blank_page):
    page = blank_page
    page.resize(1600, 800)
    widths = {}
    for count in (40, 80):
        page.set_looks(Looks(measure=count))
        widths[count] = page.viewport().width()
        page.load("It was late, and nobody had said a word since the lamp went out. " * 10, "")
        page.document().documentLayout().documentSize()
        length = page.document().begin().layout().lineAt(1).textLength()
        assert count * 0.85 <= length <= count * 1.15
    assert widths[80] == pytest.approx(2 * widths[40], abs=2)


def test_the_caret_stays_where_it_is_on_the_screen(blank_page):
    page = blank_page
    page.load(LONG, "")
    page.set_cursor_offset(len(LONG) // 2)
    y = page.cursorRect().top()
    for looks in (Looks(zoom=200), Looks(line_height=200), Looks(measure=40), Looks(paragraphs="space"), Looks()):
        page.set_looks(looks)
        assert abs(page.cursorRect().top() - y) <= 2


def test_the_first_line_in_sight_stays_when_the_caret_is_elsewhere(blank_page):
    page = blank_page
    page.load(LONG, "")
    page.document().documentLayout().documentSize()
    page.verticalScrollBar().setValue(3000)
    first = page.cursorForPosition(QPoint(0, 0))
    y = page.cursorRect(first).top()
    page.set_looks(Looks(zoom=180))
    assert abs(page.cursorRect(first).top() - y) <= 2
    page.set_looks(Looks(zoom=90))
    assert abs(page.cursorRect(first).top() - y) <= 2
    page.resize(400, 500)
    assert abs(page.cursorRect(first).top() - y) <= 2


def test_a_wider_window_lays_nothing_out_anew(blank_page):
    page = blank_page
    page.load(LONG, "")
    size = page.document().pageSize()
    sizes = []
    page.document().documentLayout().documentSizeChanged.connect(sizes.append)
    page.document().documentLayout().documentSize()
    page.resize(1200, 600)
    assert page.document().pageSize() == size
    assert page.viewport().width() == page.looks.width()
    assert len({each.width() for each in sizes}) <= 1


def test_the_wheel_with_ctrl_asks_for_another_zoom(blank_page, qtbot):
    page = blank_page
    for target in (page, page.viewport()):
        place = QPointF(20, 100)
        turned = QWheelEvent(
            *(place, target.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton),
            *(Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        with qtbot.waitSignal(page.zoom_turned) as asked:
            QApplication.sendEvent(target, turned)
        assert asked.args == [120]
    assert page.verticalScrollBar().value() == 0


def test_a_heading_grows_with_the_zoom(blank_page):
    page = blank_page
    page.load("# A heading\n\nWords.", "")
    page.set_cursor_offset(15)

    def height():
        page.document().documentLayout().documentSize()
        return page.document().begin().layout().lineAt(0).height()

    before = height()
    page.set_looks(replace(page.looks, zoom=200))
    assert height() == pytest.approx(2 * before, rel=0.1)


def test_settings_out_of_bounds_are_brought_back():
    looks = Looks.of(Settings(page_size=3, zoom=9000, line_height=20, measure=500))
    assert (looks.size, looks.zoom, looks.line_height, looks.measure) == (12, 400, 100, 120)
    assert Looks.of(Settings()) == Looks()


@pytest.mark.parametrize(
    ("text", "newlines", "above", "stand"),
    [
        ("Words", 2, "Words", Stand.INDENTED),
        ("Words", 2, None, Stand.FLUSH),
        ("Words", 2, "# Head", Stand.FLUSH),
        ("Words", 2, "* * *", Stand.FLUSH),
        ("Words", 2, "> quoted", Stand.FLUSH),
        ("> quoted", 2, "Words", Stand.QUOTED),
        ("> quoted", 2, "> quoted", Stand.INDENTED),
        ("Words", 1, "Words", Stand.VERSE),
        ("- item", 1, "- item", Stand.ITEM),
        ("12. item", 2, "Words", Stand.ITEM),
        ("[^a]: note", 2, "Words", Stand.NOTE),
        ("# Head", 2, "Words", Stand.HEADING),
        ("⁂", 2, "Words", Stand.BREAK),
    ],
)
def test_how_a_paragraph_stands_is_told_from_its_text_and_the_one_above(text, newlines, above, stand):
    assert shape_of(text, newlines, above).stand is stand
