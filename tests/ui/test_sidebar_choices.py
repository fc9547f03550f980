"""The row under Continue: it says what is asked for and lets it be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.choices import Asking, ChoiceButton, Choices, Style
from inkwell.ui.theme import Theme

STYLES = (Style("Balanced", "Lively"), Style("Bold", "Takes risks"), Style("Tea & cakes"), Style(""))
ASKING = Asking(60, 1, "Balanced", STYLES)


@pytest.fixture
def choices(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Choices(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(312, 28)
    made.show_asking(ASKING)
    with qtbot.waitExposed(made):
        made.show()
    return made


def action(button: ChoiceButton, words: str) -> QAction:
    return next(each for each in button.menu().actions() if each.text() == words)


def ticked(button: ChoiceButton) -> list[str]:
    return [each.text() for each in button.menu().actions() if each.isChecked()]


def test_it_says_what_is_asked_for(choices: Choices):
    assert [button.choice for button in (choices.words, choices.variants, choices.style_button)] == [
        "60 words",
        "1 proposal",
        "Balanced",
    ]
    choices.show_asking(Asking(1000, 3, "", STYLES))
    assert [button.choice for button in (choices.words, choices.variants, choices.style_button)] == [
        "1,000 words",
        "3 proposals",
        "Your own",
    ]
    assert ticked(choices.words) == ["1,000 words"]
    assert ticked(choices.style_button) == ["Your own"]


@pytest.mark.parametrize(
    ("button", "words", "signal", "value"),
    [
        ("words", "250 words", "words_changed", 250),
        ("variants", "4 proposals", "variants_changed", 4),
        ("style_button", "Bold", "style_changed", "Bold"),
        ("style_button", "Tea && cakes", "style_changed", "Tea & cakes"),
        ("style_button", "Your own", "style_changed", ""),
    ],
)
def test_a_choice_is_told(qtbot, choices: Choices, button: str, words: str, signal: str, value: object):
    with qtbot.waitSignal(getattr(choices, signal)) as heard:
        action(getattr(choices, button), words).trigger()
    assert heard.args == [value]


def test_the_whole_dialog_is_one_step_away(qtbot, choices: Choices):
    with qtbot.waitSignal(choices.more_requested):
        action(choices.style_button, "More…").trigger()
    with qtbot.waitSignal(choices.lengths_requested):
        action(choices.words, "Another number…").trigger()


def test_one_to_six_proposals_can_be_asked_for(choices: Choices):
    assert [each.text()[0] for each in choices.variants.menu().actions()] == list("123456")


def test_a_button_opens_its_menu_from_the_keyboard(qtbot, choices: Choices):
    assert choices.words.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert choices.words.accessibleName() == "Words of a proposal: 60 words"
    menu = choices.words.menu()
    shown: list[bool] = []
    menu.aboutToShow.connect(lambda: (shown.append(True), menu.close()))
    qtbot.keyClick(choices.words, Qt.Key.Key_Space)
    assert shown == [True]


def test_a_long_name_is_shortened_and_said_whole(qtbot, choices: Choices):
    name = "As my grandmother would have told it on a Sunday"
    choices.show_asking(Asking(60, 3, name, (*STYLES, Style(name))))
    button = choices.style_button
    qtbot.waitUntil(lambda: button.text().endswith("…"))
    assert button.choice == name
    assert name in button.toolTip()
    assert name in button.accessibleName()
    room = choices.width()
    for each in (choices.words, choices.variants, button):
        assert each.geometry().right() < room
        assert each.fontMetrics().horizontalAdvance(each.text()) <= each.width()
