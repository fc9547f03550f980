"""A book whose project.json is lost is asked its name again, with what is still known filled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.dialogs.lost_identity import LostIdentityDialog
from inkwell.ui.labels import WrappedLabel

SENTENCE = "project.json is missing, so the book is shown under its folder’s name."


@pytest.fixture
def open_dialog(qtbot):
    def make(known):
        dialog = LostIdentityDialog(known, SENTENCE)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "tlh"])
def test_what_is_known_is_filled_in_and_return_takes_it(qtbot, open_dialog, language):
    known = Identity("My folder", "P. G.", language)
    dialog = open_dialog(known)
    assert SENTENCE in [label.full_text for label in dialog.findChildren(WrappedLabel)]
    qtbot.keyClick(dialog.title_line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.identity() == known


def test_typing_replaces_the_folders_name(qtbot, open_dialog):
    dialog = open_dialog(Identity("folder-2", "", ""))
    assert dialog.title_line.hasFocus()
    qtbot.keyClicks(dialog.title_line, " Love Among the Chickens ")
    qtbot.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert dialog.author_line.hasFocus()
    qtbot.keyClicks(dialog.author_line, "P. G. Wodehouse")
    dialog.language_box.setCurrentText("Deutsch")
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert dialog.identity() == Identity("Love Among the Chickens", "P. G. Wodehouse", "de")


def test_a_title_is_needed_and_the_dialog_says_so(qtbot, open_dialog):
    dialog = open_dialog(Identity("x", "", "en"))
    dialog.title_line.setText("  ")
    assert dialog.reason_label.isVisible()
    assert not dialog.use_button.isEnabled()
    qtbot.keyClick(dialog.title_line, Qt.Key.Key_Return)
    assert dialog.isVisible()


@pytest.mark.parametrize("close", ["escape", "button"])
def test_not_now_leaves_everything_as_it_was(qtbot, open_dialog, close):
    dialog = open_dialog(Identity("x", "", "en"))
    if close == "escape":
        qtbot.keyClick(dialog.title_line, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Rejected
