"""The lines over and under the page."""

import pytest
from PySide6.QtCore import Qt

from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.status_bar import SaveLabel, StatusBar
from inkwell.ui.theme import Theme
from inkwell.ui.title_bar import TitleBar


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def parts(qtbot, theme):
    made = StatusBar(theme, Icons(theme)), TitleBar(theme, Icons(theme))
    for part in made:
        qtbot.addWidget(part)
    return made


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("saved", "Saved"),
        ("editing", "Not saved yet"),
        ("saving", "Saving"),
        ("failed", "Could not save"),
        ("read_only", "Read only"),
    ],
)
def test_the_save_state_is_said_in_words(parts, state: str, words: str):
    status, _title = parts
    status.set_save_state(state)
    assert status.words[0] == words


def test_the_save_state_is_painted_in_the_colours_of_the_theme(qtbot, theme, parts):
    status, _title = parts
    status.resize(700, status.height())
    with qtbot.waitExposed(status):
        status.show()

    def picture():
        return status.grab().toImage()

    seen = []
    for state in ("saved", "editing", "saving", "failed", "conflict", "read_only", "saved"):
        status.set_save_state(state)
        seen.append(picture())
    assert seen[-1] == seen[0]
    assert all(one != other for at, one in enumerate(seen[:-1]) for other in seen[:at])
    corner = seen[0].pixelColor(1, status.height() - 1)
    # Left and right of the words, and over and under them, is the window's ground.
    label = status.findChild(SaveLabel).geometry()
    edges = (label.topLeft(), label.topRight(), label.bottomLeft(), label.bottomRight())
    assert {seen[0].pixelColor(each).name() for each in edges} == {corner.name()}
    theme.set_choice("dark")
    assert picture() != seen[0]
    status.close()


def test_what_stands_beside_the_save_state_moves_only_for_longer_words(qtbot, parts):
    status, _title = parts
    status.resize(700, status.height())
    with qtbot.waitExposed(status):
        status.show()
    label = status.findChild(SaveLabel)
    widths = {}
    for state in ("saved", "editing", "saving", "conflict", "saved"):
        status.set_save_state(state)
        widths[state] = label.width()
        assert label.accessibleName() == status.words[0]
        assert label.width() >= label.fontMetrics().horizontalAdvance(status.words[0])
    assert widths["saved"] == widths["editing"] == widths["saving"] < widths["conflict"]
    status.close()


def test_counts_are_grouped_and_one_word_is_one(parts):
    status, _title = parts
    status.set_counts(1, 50_088)
    assert status.words[1:3] == ("1 word in scene", "50,088 in book")
    status.set_counts(1_116, 0)
    assert status.words[1] == "1,116 words in scene"


def test_characters_and_what_is_chosen(parts):
    status, _title = parts
    status.set_counts(1_116, 50_088, "characters")
    assert status.words[1] == "1,116 characters in scene"
    status.set_counts(1, 2, "characters", chosen=1)
    assert status.words[1:3] == ("1 of 1 character in scene", "2 in book")
    status.set_counts(1_116, 50_088, chosen=34)
    assert status.words[1] == "34 of 1,116 words in scene"


def test_today_is_there_when_there_is_something_to_say(parts):
    status, _title = parts
    assert status.today == ""
    status.set_today("412 today, of 500", "Today: 430 typed, 18 deleted.")
    assert status.today == "412 today, of 500"
    status.set_today("", "")
    assert status.today == ""


def test_nothing_of_the_model_is_seen_while_ai_is_off(parts):
    status, _title = parts
    status.set_model("SmolLM2 135M · offline", "ready")
    assert status.words[3] == "SmolLM2 135M · offline"
    status.set_ai_visible(False)
    assert status.words[3] == ""


def test_the_place_and_the_two_switches(qtbot, parts):
    _status, title = parts
    title.set_place("Love Among the Chickens", "Chapter IV")
    assert title.place == ("Love Among the Chickens", "Chapter IV")
    left, right = title.findChildren(IconButton)
    with qtbot.waitSignal(title.left_toggled):
        qtbot.mouseClick(left, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(title.right_toggled):
        qtbot.keyClick(right, Qt.Key.Key_Space)
    title.set_right_visible(False)
    assert right.isHidden()


def test_long_words_are_shortened_rather_than_clipped(qtbot, parts):
    status, title = parts
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk " * 5
    title.set_place(long, long)
    status.set_model(long, "ready")
    for part in parts:
        part.resize(600, part.height())
        with qtbot.waitExposed(part):
            part.show()
        assert part.minimumSizeHint().width() < 600
        part.close()
    assert title.place == (long, long)
