"""A scene that was changed in two places: both changes are seen, brought together, and the answer is the author's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from inkwell.manuscript.compare import Clash, merge
from inkwell.ui.dialogs.merge_view import FITS, MergeView, Side, chosen
from inkwell.ui.dialogs.three_way import KEPT, Answer, Resolution, ThreeWayDialog, Wording
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import Theme

BASE = "One.\n\nTwo.\n\nThree.\n\nFour."
MINE = "One, mine.\n\nTwo.\n\nThree.\n\nFour, mine."
THEIRS = "One, theirs.\n\nTwo, theirs.\n\nThree.\n\nFour, theirs."
FITTING = "One.\n\nTwo, theirs.\n\nThree, theirs.\n\nFour."


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def open_dialog(qtbot, theme):
    def make(base=BASE, mine=MINE, theirs=THEIRS, wording=None, title="The arrival"):
        dialog = ThreeWayDialog(title, base, mine, theirs, theme, Icons(theme), wording)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


def sentences(dialog):
    return [label.full_text for label in dialog.findChildren(WrappedLabel) if label.isVisible()]


def test_both_changes_are_shown_against_the_base(open_dialog):
    dialog = open_dialog()
    assert dialog.mine_view.counter.full_text == "Change 1 of 2"
    assert dialog.theirs_view.counter.full_text == "Change 1 of 3"
    assert "This scene was changed elsewhere while you wrote." in sentences(dialog)
    assert KEPT in sentences(dialog)


@pytest.mark.parametrize(("letter", "answer", "text"), [("M", Answer.MINE, MINE), ("T", Answer.THEIRS, THEIRS)])
def test_either_version_can_be_taken_whole(qtbot, open_dialog, letter, answer, text):
    dialog = open_dialog()
    qtbot.keyClick(dialog, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.resolution() == Resolution(answer, text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_return_decide_nothing(qtbot, open_dialog, key):
    dialog = open_dialog()
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()
    assert dialog.resolution() == Resolution(Answer.LATER, MINE)


def test_f7_goes_through_the_side_that_has_the_focus(qtbot, open_dialog):
    dialog = open_dialog()
    qtbot.keyClick(dialog.mine_view.page, Qt.Key.Key_F7)
    dialog.theirs_view.page.setFocus()
    qtbot.keyClick(dialog.theirs_view.page, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.mine_view.counter.full_text == "Change 2 of 2"
    assert dialog.theirs_view.counter.full_text == "Change 3 of 3"


def test_the_merged_text_waits_until_every_place_is_decided(qtbot, open_dialog):
    dialog = open_dialog()
    assert "2 to decide" in dialog.tabs.tabText(1)
    assert not dialog.merged_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    view = dialog.merge_view
    assert view.isVisible()
    assert "not decided" in view.page.document().toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.choices[Side.MINE].isChecked)
    assert "Yours · taken" in view.page.document().toPlainText()
    assert "The other version · left out" in view.page.document().toPlainText()
    assert not dialog.merged_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    assert not any(choice.isChecked() for choice in view.choices.values())
    qtbot.keyClick(dialog, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: view.counter.full_text == "Place 2 of 2 that both changed · all decided")
    qtbot.keyClick(dialog, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    text = "One, mine.\n\nTwo, theirs.\n\nThree.\n\nFour, mine.\n\nFour, theirs."
    assert dialog.resolution() == Resolution(Answer.MERGED, text)


def test_a_choice_can_be_changed_and_is_shown_when_one_comes_back(qtbot, open_dialog):
    dialog = open_dialog()
    dialog.tabs.setCurrentIndex(1)
    view = dialog.merge_view
    qtbot.mouseClick(view.choices[Side.MINE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.choices[Side.THEIRS], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.choices[Side.MINE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.previous_button, Qt.MouseButton.LeftButton)
    assert view.choices[Side.THEIRS].isChecked()
    assert view.text() == "One, theirs.\n\nTwo, theirs.\n\nThree.\n\nFour, mine."


def test_changes_that_fit_together_need_no_choice_and_return_takes_them(qtbot, open_dialog):
    dialog = open_dialog(theirs=FITTING)
    assert dialog.merge_view.counter.full_text == FITS
    assert dialog.merged_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    text = "One, mine.\n\nTwo, theirs.\n\nThree, theirs.\n\nFour, mine."
    assert dialog.resolution() == Resolution(Answer.MERGED, text)


def test_without_a_base_the_two_are_compared_with_each_other(qtbot, open_dialog):
    wording = Wording("Inkwell stopped.", "Not saved when Inkwell stopped", "On the disk now", "&Keep it", "&Take it")
    dialog = open_dialog(base=None, wording=wording)
    assert not dialog.merged_button.isVisible()
    assert not dialog.tabs.isVisible()
    assert dialog.theirs_view.counter.full_text == "Change 1 of 3"
    assert "Inkwell stopped." in sentences(dialog)
    assert dialog.mine_button.text() == "&Keep it"
    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    assert dialog.theirs_view.counter.full_text == "Change 2 of 3"
    qtbot.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.resolution() == Resolution(Answer.MINE, MINE)


def test_long_titles_leave_room_for_everything(open_dialog):
    dialog = open_dialog(title="T" * 4000, wording=Wording(mine="Mine & " * 40, theirs="Other " * 40))
    for tab in range(2):
        dialog.tabs.setCurrentIndex(tab)
        dialog.resize(1000, 650)
        assert dialog.size().toTuple() == (1000, 650)
        assert dialog.minimumSizeHint().width() <= 1000


def test_a_place_that_one_side_emptied_says_so(qtbot, theme):
    view = MergeView(theme, Icons(theme), "Yours", "The other")
    qtbot.addWidget(view)
    view.show_pieces(("Before.\n\n", Clash("x", "", "Theirs.\n\n"), "After."))
    assert "Yours · not decided · nothing stands here" in view.page.document().toPlainText()
    view.choose(Side.BOTH)
    assert view.text() == "Before.\n\nTheirs.\n\nAfter."


def test_a_long_merged_text_is_folded_and_given_back_whole(qtbot, theme):
    view = MergeView(theme, Icons(theme), "Yours", "The other")
    qtbot.addWidget(view)
    long = "A sentence that nobody changed. " * 30_000
    base = f"{long}\n\nEnd.\n\n{long}"
    view.show_pieces(merge(base, base.replace("End", "My end"), base.replace("End", "Their end")))
    assert len(view.page.document().toPlainText()) < 5_000
    assert view.text() is None
    view.choose(Side.THEIRS)
    assert view.text() == base.replace("End", "Their end")


LINES = st.lists(st.sampled_from("abcd"), max_size=6).map("\n\n".join)


@given(LINES, LINES, LINES)
def test_both_leaves_out_no_paragraph_of_either_side(base, mine, theirs):
    for piece in merge(base, mine, theirs):
        if isinstance(piece, Clash):
            both = chosen(piece, Side.BOTH)
            assert sorted(both.split()) == sorted((piece.mine + "\n" + piece.theirs).split())
            assert chosen(piece, Side.MINE) == piece.mine
            assert chosen(piece, Side.THEIRS) == piece.theirs


def test_every_control_can_be_reached_with_tab(qtbot, open_dialog):
    dialog = open_dialog()
    wanted = {dialog.later_button, dialog.mine_button, dialog.theirs_button, dialog.tabs.tabBar()}
    wanted |= {view.page for view in (dialog.mine_view, dialog.theirs_view)}
    assert wanted | {dialog.theirs_view.next_button} <= tabbed(qtbot, dialog)
    dialog.tabs.setCurrentIndex(1)
    view = dialog.merge_view
    view.choose(Side.MINE)
    view.next_change()
    view.choose(Side.MINE)
    wanted = {view.page, view.next_button, view.previous_button, view.choices[Side.MINE], dialog.merged_button}
    assert wanted <= tabbed(qtbot, dialog)


def tabbed(qtbot, dialog):
    """What the Tab key comes to."""
    reached = set()
    for _ in range(24):
        reached.add(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    return reached


def test_the_first_change_is_in_sight_whatever_the_size_at_first(qtbot, qapp):
    theme = Theme(qapp)
    base = "\n\n".join(f"Paragraph {number} of a scene that one has to scroll." for number in range(80))
    mine = base.replace("Paragraph 2 of", "Paragraph two of")
    dialog = ThreeWayDialog("Scene", base, mine, base, theme, Icons(theme))
    qtbot.addWidget(dialog)
    dialog.resize(700, 480)
    dialog.show()
    qtbot.waitExposed(dialog)
    page = dialog.mine_view.page
    assert page.place is not None
    cursor = QTextCursor(page.document())
    cursor.setPosition(page.place.start)
    assert page.viewport().rect().contains(page.cursorRect(cursor).center())
