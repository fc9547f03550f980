"""A rewrite in the page: seen and not in the text, taken change by change, undone to the byte."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from inkwell.manuscript.spans import Span
from inkwell.story.tool_results import Part
from inkwell.ui.editor.page_keys import PageKeys, numbered
from inkwell.ui.editor.rewrite_layer import SAME, RewriteLayer
from inkwell.ui.editor.sections import SectionText

CTRL = Qt.KeyboardModifier.ControlModifier
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
OLD = "The old man opened the door. It was raining hard. Nobody in the street looked up at him."
NEW = "The young man opened the door. It was raining hard. Nobody in the lane looked up at him."
TEXT = f"It was late.\n\n{OLD}\n\nHe went back in."
START = len("It was late.") + 1
TAKEN = TEXT.replace(OLD, NEW)


@pytest.fixture
def page(blank_page):
    blank_page.load(TEXT, "Title")
    return blank_page


@pytest.fixture
def layer(page):
    return RewriteLayer(page, page._theme)


@pytest.fixture
def standing(layer):
    assert layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", NEW, False)
    return layer


def test_the_words_of_each_part_are_those_of_its_own_run(layer, page):
    assert layer.begin("run.0", START, START + len(OLD))
    middle = OLD.index("Nobody")
    layer.show_text("run.0", NEW, False, parts=(Part(0, middle - 1, "run.0"), Part(middle, len(OLD), "again.2")))
    layer.take_all()
    assert page.text() == TAKEN
    whose = {page.text()[span.start : span.end]: span.run for span in page.authorship()}
    assert whose == {"young": "run.0", "lane": "again.2"}


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def has_room(page):
    block = page.document().begin()
    while block.isValid():
        if block.layout().preeditAreaText():
            return True
        block = block.next()
    return False


@pytest.mark.parametrize("caret", ["start", "end"])
def test_of_a_long_passage_the_change_is_in_sight(layer, page, qtbot, caret):
    long = " ".join([OLD] * 60)
    place = len(long) // 2
    at = long.index("street", place)
    around = "\n\n".join(["It was late."] * 40)
    page.load(f"{around}\n\n{long}\n\n{around}", "Title")
    start = page.position_of(page.text().index(OLD))
    page.set_cursor_offset(0 if caret == "start" else len(page.text()))
    assert layer.begin("run.0", start, start + len(long))
    layer.show_text("run.0", long[:at] + "lane" + long[at + 6 :], False)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == page.rolled)
    region, view = layer.view.region(), layer.view
    assert region.height() > page.viewport().height()
    rect = view.sheet.rects(0)[0]
    top = region.top() + rect.top()
    assert 0 <= top <= view.pill.y() - page.viewport().y() - rect.height()


def test_it_is_seen_and_not_in_the_text(standing, page):
    assert page.text() == TEXT
    assert not page.document().isUndoAvailable()
    assert standing.view.sheet.text == OLD.replace("old", "old\u2009young").replace("street", "street\u2009lane")
    assert standing.view.pill.sentence == "Change 1 of 2"
    region = standing.view.region()
    assert region.height() >= standing.view.sheet.height - page.looks.leading() - 1
    standing.drop()
    assert page.text() == TEXT
    assert not has_room(page)
    assert not page.document().isUndoAvailable()


def test_room_is_made_for_what_is_longer(layer, page):
    layer.begin("run.0", START, START + len(OLD))
    height = page.document().size().height()
    layer.show_text("run.0", NEW + " And nobody ever would, for all he knew of streets and of lanes." * 6, False)
    assert has_room(page)
    assert page.document().size().height() > height
    assert layer.view.region().height() >= layer.view.sheet.height - page.looks.leading() - 1


def test_each_change_is_taken_or_not_by_its_keys(standing, page, qtbot):
    taken, ended = heard(standing.taken), heard(standing.ended)
    qtbot.keyClick(page, Qt.Key.Key_Left, CTRL)
    assert page.text() == TEXT
    assert standing.current == 1
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.text() == TEXT.replace("street", "lane")
    assert (taken, ended) == ([("run.0",)], [("run.0",)])
    assert not has_room(page)
    at = page.text().index("lane")
    assert page.authorship() == (Span(at, at + 4, "run.0"),)
    page.undo()
    assert page.text() == TEXT
    assert page.authorship() == ()
    assert not page.document().isUndoAvailable()


def test_the_author_s_own_keys_decide_and_the_pill_says_them(standing, page, qtbot):
    own = {"take-all-changes": ("F2",), "leave-rewrite": ("F3",)}
    page.set_keys(PageKeys(rewrite=numbered((keys[0], name) for name, keys in own.items()), written=own))
    tips = [button.toolTip() for button in standing.view.pill._buttons]
    assert "Take all (F2)" in tips
    assert "Discard (F3)" in tips
    assert "Take it" in tips
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.text() == TAKEN


def test_tab_takes_all_in_one_step(standing, page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TAKEN
    assert not standing.stands
    page.undo()
    assert page.text() == TEXT
    page.redo()
    assert page.text() == TAKEN


def test_undo_opens_a_change_again_and_redo_takes_it(standing, page, qtbot):
    taken = heard(standing.taken)
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert standing.rewrite.open == (1,)
    page.undo()
    assert page.text() == TEXT
    assert (standing.rewrite.open, standing.current) == ((0, 1), 0)
    page.redo()
    assert page.text() == TEXT.replace("old", "young")
    assert standing.rewrite.open == (1,)
    assert len(taken) == 3


def test_undo_opens_a_change_whose_old_words_were_kept(standing, page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Left, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert (standing.rewrite.open, standing.current) == ((0, 1), 0)
    assert page.text() == TEXT


def test_f7_goes_from_change_to_change(standing, page, qtbot):
    for modifier, current in ((NONE, 1), (NONE, 0), (SHIFT, 1), (SHIFT, 0)):
        qtbot.keyClick(page, Qt.Key.Key_F7, modifier)
        assert standing.current == current


def test_a_click_chooses_a_change_and_leaves_the_caret(standing, page, qtbot):
    caret = page.textCursor().position()
    (rect,) = standing.view.sheet.rects(1)
    point = (rect.center() + standing.view.region().topLeft()).toPoint()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert standing.current == 1
    assert page.textCursor().position() == caret
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, point.y()))
    assert page.textCursor().position() == caret


def test_escape_lets_it_go_and_stops_it_while_it_is_written(layer, page, qtbot):
    stopped, ended = heard(layer.stop_requested), heard(layer.ended)
    layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", "The young man", True)
    assert layer.view.sheet.text.startswith("The old\u2009young man")
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == TEXT
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (stopped, ended) == ([("run.0",)], [])
    layer.show_text("run.0", NEW, False)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert ended == [("run.0",)]
    assert page.text() == TEXT


def test_writing_elsewhere_leaves_it_and_writing_in_it_lets_it_go(standing, page, qtbot):
    page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(page, "So ")
    assert standing.stands
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    assert page.text() == "So " + TEXT.replace("old", "young")
    cursor = page.textCursor()
    cursor.setPosition(3 + START + 4)
    page.setTextCursor(cursor)
    qtbot.keyClicks(page, "x")
    assert not standing.stands
    assert page.text() == "So " + TEXT.replace("The old", "The xyoung")


def test_another_wording_is_one_of_what_stands_now(standing, page, qtbot):
    asked = heard(standing.another_requested)
    qtbot.keyClick(page, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert asked == [("run.0",)]
    assert standing.passage == OLD.replace("old", "young")
    standing.show_text("run.1", standing.passage.replace("hard", "softly"), False)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    text = TEXT.replace("old", "young").replace("hard", "softly")
    assert page.text() == text
    assert {span.run for span in page.authorship()} == {"run.0", "run.1"}


def test_the_same_words_are_told_and_end_it(layer, page):
    told = heard(layer.told)
    layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", f" {OLD}\n", False)
    assert told == [(SAME,)]
    assert not layer.stands


def test_there_is_none_of_nothing_nor_on_a_read_only_page(layer, page):
    assert not layer.begin("run.0", START, START)
    page.load(TEXT, "Title", read_only=True)
    assert not layer.begin("run.0", START, START + len(OLD))


def test_paragraphs_that_come_and_go_are_shown_and_taken(layer, page, qtbot):
    layer.begin("run.0", 0, page.document().characterCount() - 1)
    new = TEXT.replace(". It was raining hard", ".\n\nIt was raining hard").replace("\n\nHe went", " He went")
    layer.show_text("run.0", new, False)
    assert layer.view.sheet.text.count("¶") == 2
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.text() == new
    page.undo()
    assert page.text() == TEXT


def test_words_of_an_earlier_run_stay_that_runs(page, layer, qtbot):
    at = TEXT.index("raining")
    page.load(TEXT, "Title")
    page.set_authorship((Span(at, at + 7, "run.before"),))
    layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", NEW.replace("him. ", "him.\n\n"), False)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    whose = {page.text()[span.start : span.end]: span.run for span in page.authorship()}
    assert whose == {"young": "run.0", "raining": "run.before", "lane": "run.0"}


def test_on_a_page_of_several_texts_it_stays_in_its_own(page, layer, qtbot):
    page.load_sections([SectionText("a", "One", "It was late."), SectionText("b", "Two", TEXT)], "Book")
    start = page.position_of(TEXT.index(OLD), "b")
    assert not layer.begin("run.0", page.position_of(3, "a"), start + 5)
    assert layer.begin("run.0", start, start + len(OLD))
    layer.show_text("run.0", NEW, False)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert (page.text("a"), page.text("b")) == ("It was late.", TAKEN)
    page.undo()
    assert (page.text("a"), page.text("b")) == ("It was late.", TEXT)


def test_where_one_only_writes_on_nothing_is_taken(standing, page):
    refused = heard(page.forward_refused)
    page.only_forward = True
    standing.take()
    assert page.text() == TEXT
    assert refused == [()]


def test_what_was_stopped_takes_out_nothing_it_had_not_come_to(layer, page):
    layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", "The young man opened the", False, cut=True)
    layer.take_all()
    assert page.text() == TEXT.replace("old man", "young man")


def test_the_menu_says_what_can_be_done(layer, page):
    layer.begin("run.0", START, START + len(OLD))
    layer.show_text("run.0", "The young", True)
    able = [action.text() for action in layer.hands.menu().actions() if action.isEnabled()]
    assert able == ["Discard the rewrite"]
    layer.show_text("run.0", NEW, False)
    keep = layer.hands.menu().actions()[1]
    keep.trigger()
    assert layer.rewrite.open == (1,)


def test_of_a_long_passage_only_the_share_is_shown_while_it_is_written(layer, page):
    long = " ".join([OLD] * 60)
    page.load(long, "Title")
    layer.begin("run.0", 0, len(long))
    layer.show_text("run.0", long[: len(long) // 2], True)
    assert layer.view.pill.sentence == "Rewriting… 49 %"
    assert layer.rewrite is None
    layer.show_text("run.0", long.replace("street", "lane"), False)
    rewrite = layer.rewrite
    assert rewrite is not None
    assert len(rewrite.open) == 60
    layer.show_text("run.1", "", True)
    assert layer.view.region().isEmpty()
    assert not has_room(page)
