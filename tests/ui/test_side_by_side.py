"""Proposals side by side: compared word by word, mixed sentence by sentence."""

import pytest
from PySide6.QtCore import Qt

from inkwell.manuscript.spans import Span
from inkwell.ui.icons import Icons
from inkwell.ui.runs.side_by_side import EMPTY, Column, SideBySide
from inkwell.ui.theme import Theme

FIRST = Column("a.0", "1 of 2", " He came. He saw the lamp.")
SECOND = Column("a.1", "2 of 2", " He left. He saw the door.")


@pytest.fixture
def columns(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = SideBySide(theme, Icons(theme))
    qtbot.addWidget(made)
    made.show_columns([FIRST, SECOND])
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def toggle(columns, column, sentence):
    columns.views[column].sentences.setCurrentRow(sentence)
    item = columns.views[column].sentences.item(sentence)
    checked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


def test_sentences_are_mixed_in_the_order_in_which_they_are_chosen(columns, qtbot):
    mixed = heard(columns.mixed)
    assert columns.preview.text == EMPTY
    assert not columns.use_button.isEnabled()
    toggle(columns, 1, 0)
    toggle(columns, 0, 1)
    assert columns.preview.text == "He left. He saw the lamp."
    assert columns.mix_head.text() == "Your mix · 6 words"
    qtbot.mouseClick(columns.use_button, Qt.MouseButton.LeftButton)
    assert mixed == [(" He left. He saw the lamp.", (Span(0, 10, "a.1"), Span(10, 26, "a.0")))]
    assert not columns.isVisible()


def test_a_wider_window_chooses_nothing(columns, qtbot):
    toggle(columns, 1, 0)
    columns.resize(columns.width() + 160, columns.height())
    qtbot.waitUntil(lambda: columns.views[0].sentences.viewport().width() > 260)
    assert columns.mix.text == " He left."


def test_tab_goes_through_the_columns_and_one_of_them_shows_where_the_keys_are(columns, qtbot):
    columns.mixing.setFocus()
    stops = []
    while columns.focusWidget() is not columns.close_button:
        stops.append(columns.focusWidget())
        qtbot.keyClick(columns.focusWidget(), Qt.Key.Key_Tab)
        lists = [view.sentences for view in columns.views]
        lit = [each for each in lists if each.currentRow() >= 0]
        assert lit == [each for each in lists if each.hasFocus()]
    first, second = columns.views
    assert stops[2:] == [first.take, first.sentences, second.take, second.sentences]
    qtbot.keyClick(columns.close_button, Qt.Key.Key_Backtab)
    assert second.sentences.currentRow() == 0


def test_return_chooses_a_sentence_and_chooses_it_no_more(columns, qtbot):
    listed = columns.views[0].sentences
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert columns.mix.text == " He came."
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert columns.mix.text == ""
    assert columns.isVisible()


def test_words_are_compared_with_the_chosen_one(columns):
    columns.comparing.setChecked(True)
    assert [len(view.differences.passages) for view in columns.views] == [0, 2]
    columns.base.setCurrentIndex(1)
    assert [len(view.differences.passages) for view in columns.views] == [2, 0]
    assert not columns.use_button.isVisible()


def test_columns_follow_what_is_written_and_forget_what_went(columns):
    toggle(columns, 1, 0)
    columns.show_columns([FIRST, Column("a.2", "2 of 2", " And so", writing=True)])
    assert columns.mix.text == ""
    assert columns.views[1].sentences.sentences == (" And so",)
    assert not columns.views[1].sentences.item(0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not columns.views[1].take.isEnabled()
    columns.show_columns([FIRST, Column("a.2", "2 of 2", " And so it went.")])
    toggle(columns, 1, 0)
    assert columns.mix.text == " And so it went."


def ticked(columns, column):
    listed = columns.views[column].sentences
    return [listed.item(row).checkState() == Qt.CheckState.Checked for row in range(listed.count())]


def test_what_was_accepted_leaves_the_mix_and_what_stays_is_in_it_once(columns):
    columns.show_columns([Column("a.0", "1 of 2", " He waited. Then he rose. He left."), SECOND])
    for sentence in (0, 1, 2):
        toggle(columns, 0, sentence)
    assert columns.mix.text == " He waited. Then he rose. He left."
    # Its first sentence went into the page, and another proposal came.
    columns.show_columns([Column("a.0", "1 of 2", " Then he rose. He left."), Column("b.0", "2 of 2", " It rained.")])
    assert columns.mix.text == " Then he rose. He left."
    assert ticked(columns, 0) == [True, True]
    toggle(columns, 0, 0)
    assert columns.mix.text.strip() == "He left."
    toggle(columns, 0, 0)
    assert columns.mix.text.strip() == "He left. Then he rose."


def test_what_was_accepted_word_by_word_or_rewritten_leaves_the_mix(columns):
    toggle(columns, 0, 0)
    toggle(columns, 0, 1)
    columns.show_columns([Column("a.0", "1 of 2", " came. He saw the lamp."), SECOND])
    assert columns.mix.text.strip() == "He saw the lamp."
    columns.show_columns([FIRST, SECOND])
    assert ticked(columns, 0) == [False, True]
    columns.show_columns([Column("a.0", "1 of 2", " He came. It was dark."), SECOND])
    assert columns.mix.text == ""


def test_one_can_be_used_whole(columns, qtbot):
    chosen = heard(columns.chosen)
    qtbot.mouseClick(columns.views[1].take, Qt.MouseButton.LeftButton)
    assert chosen == [("a.1",)]
