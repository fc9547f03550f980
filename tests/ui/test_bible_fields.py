"""The fields of an entry's window: words as chips, and a text that grows and keeps every letter."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from inkwell.ui.bible.chips import Chips
from inkwell.ui.bible.writing import GrowingText
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


class Watched(Chips):
    """Keeps the words after each change."""

    changes: list[tuple[str, ...]]


@pytest.fixture
def chips(qtbot, qapp):
    made = Watched("Other names", "Nicknames", Icons(Theme(qapp, "light")))
    qtbot.addWidget(made)
    made.changes = []
    made.changed.connect(lambda: made.changes.append(made.words))
    made.resize(300, 100)
    with qtbot.waitExposed(made):
        made.show()
    made.line.setFocus()
    return made


def buttons(chips):
    return [button.text() for button in chips._buttons]


def test_return_and_a_comma_end_a_word(chips, qtbot):
    qtbot.keyClicks(chips.line, "Mina, Madam Mina")
    assert buttons(chips) == ["Mina"]
    qtbot.keyClick(chips.line, Qt.Key.Key_Return)
    assert buttons(chips) == ["Mina", "Madam Mina"]
    assert chips.line.text() == ""
    assert chips.changes[-1] == ("Mina", "Madam Mina")


def test_a_list_that_is_pasted_becomes_chips_line_by_line(chips, qtbot):
    words = [f"key number {each}" for each in range(60)]
    QGuiApplication.clipboard().setText("\n".join(words[:40]) + "\r\n" + ", ".join(words[40:]) + "\n")
    chips.line.setFocus()
    qtbot.keyClick(chips.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(chips.line, Qt.Key.Key_Return)
    assert chips.words[-60:] == tuple(words)


def test_a_comma_within_a_word_is_part_of_it(chips, qtbot):
    qtbot.keyClicks(chips.line, "1,000 ducats, x")
    assert chips.words == ("1,000 ducats", "x")


def test_what_is_not_ended_yet_counts_too(chips, qtbot):
    qtbot.keyClicks(chips.line, "Min")
    assert chips.words == ("Min",)


def test_no_word_stands_there_twice(chips, qtbot):
    qtbot.keyClicks(chips.line, "Mina, Mina, ")
    qtbot.keyClicks(chips.line, "Mina")
    assert chips.words == ("Mina",)


def test_backspace_takes_the_last_one_back_into_the_line(chips, qtbot):
    chips.load(["Mina", "Madam Mina"])
    qtbot.keyClick(chips.line, Qt.Key.Key_Backspace)
    assert buttons(chips) == ["Mina"]
    assert chips.line.text() == "Madam Mina"
    assert chips.words == ("Mina", "Madam Mina")


def test_a_chip_is_taken_out_by_its_button_and_the_keys_stay(chips, qtbot):
    chips.load(["Mina", "Madam Mina"])
    button = chips._buttons[0]
    assert button.accessibleName() == "Mina, take out of Other names"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chips.words == ("Madam Mina",)
    assert chips.line.hasFocus()


def test_imported_words_stay_as_they_are(chips):
    chips.load(["Harker, Jonathan", " x "])
    assert chips.words == ("Harker, Jonathan", " x ")
    assert chips.changes == []


def test_a_word_is_never_taken_for_markup_or_for_a_key(chips):
    chips.load(["<b>R&D</b>"])
    (button,) = chips._buttons
    assert button.text() == "<b>R&&D</b>"
    assert button.toolTip() == "<qt>Take out “&lt;b&gt;R&amp;D&lt;/b&gt;”</qt>"


def test_what_is_only_read_cannot_be_changed(chips, qtbot):
    chips.load(["Mina"])
    chips.set_read_only(True)
    qtbot.keyClicks(chips.line, "x")
    qtbot.keyClick(chips.line, Qt.Key.Key_Backspace)
    qtbot.mouseClick(chips._buttons[0], Qt.MouseButton.LeftButton)
    assert chips.words == ("Mina",)


def test_many_chips_go_on_in_the_next_line_within_the_width(chips, qtbot):
    narrow = chips.height()
    chips.load([f"a rather long name {number}" for number in range(8)])
    chips.setFixedHeight(chips.layout().heightForWidth(300))
    qtbot.waitUntil(lambda: chips._buttons[-1].y() > chips._buttons[0].y())
    assert max(button.geometry().right() for button in chips._buttons) <= 300
    assert chips.line.geometry().right() <= 300
    assert chips.layout().heightForWidth(300) > narrow / 2
    boxes = [button.geometry() for button in chips._buttons] + [chips.line.geometry()]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


# the text


@pytest.fixture
def text(qtbot, qapp):
    made = GrowingText("Text", "What does a stranger see first?", least=1, most=5)
    qtbot.addWidget(made)
    made.resize(260, 40)
    with qtbot.waitExposed(made):
        made.show()
    return made


_LETTERS = st.text(st.sampled_from("ab \n\u00a0\u2028\u2029\r\0\ufdd0\ufeff\ud800é😀\U0010fffd"), max_size=30)


@pytest.fixture(scope="module")
def plain(qapp):
    made = GrowingText("Text")
    yield made
    made.deleteLater()


@settings(max_examples=50, deadline=None)
@given(_LETTERS)
def test_what_goes_in_comes_out_to_the_last_letter(plain, written):
    plain.load(written)
    assert plain.written == written


def test_only_the_author_changes_it(text, qtbot):
    changes = []
    text.changed.connect(lambda: changes.append(text.written))
    text.load("one\ntwo")
    assert changes == []
    qtbot.keyClicks(text, "x")
    assert changes == ["xone\ntwo"]


def test_it_grows_with_its_lines_and_then_scrolls(text):
    one = text.height()
    text.load("a\nb\nc")
    three = text.height()
    text.load("\n".join("abcdefgh"))
    five = text.height()
    assert one < three < five
    text.load("\n" * 40)
    assert text.height() == five
    assert text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_a_text_without_spaces_is_there_at_once(text, qtbot):
    # By words Qt takes the square of its length: half a minute.
    started = time.process_time()
    text.load("x" * 150_000)
    QApplication.processEvents()
    assert time.process_time() - started < 6
    assert text.written == "x" * 150_000


def test_tab_goes_on(text):
    assert text.tabChangesFocus()
