"""The check of a book: what is found, what is repaired, and what is left for the author."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.damage import Finding
from inkwell.ui.dialogs.check import IN_VAIN, MENDED, SOUND, CheckDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

BACK = "Its last version is put back."
NULS = Finding("nul", "a", Path("text/a.md"), "“Hens” (a.md) is filled with zeros.", True, BACK)
EMPTY = Finding("empty", "b", Path("text/b.md"), "“Kite” (b.md) is empty.", True, BACK)
COPY = Finding("conflict", "c", Path("text/c 2.md"), "A sync service left another “Gull”.", False, "Compare the two.")


class Folder:
    """A damaged book in memory. `trouble` is what the next repair says, `look_trouble` the next look."""

    def __init__(self, *findings: Finding):
        self.findings = list(findings)
        self.trouble = ""
        self.look_trouble = ""
        self.stubborn = False
        self.asked = []

    def give(self):
        if self.look_trouble:
            raise InkwellError(ErrorKind.DISK, self.look_trouble)
        return tuple(self.findings)

    def repair(self, findings):
        self.asked.append(tuple(findings))
        done = []
        for each in [each for each in self.findings if each.repairable and not self.stubborn]:
            self.findings.remove(each)
            done.append(f"“{each.path.as_posix()}” is again as it was.")
            if self.trouble:
                raise InkwellError(ErrorKind.DISK, self.trouble)
        return done


@pytest.fixture
def look(qtbot, qapp):
    theme = Theme(qapp, "light")

    def make(folder):
        dialog = CheckDialog(folder.give, folder.repair, Icons(theme))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


def lines(dialog):
    return [row.first for row in dialog.list.rows]


def test_what_can_be_repaired_comes_first_and_each_row_says_how(qtbot, look):
    dialog = look(Folder(COPY, NULS, EMPTY))
    assert lines(dialog) == ["CAN BE REPAIRED", NULS.sentence, EMPTY.sentence, "FOR YOU TO SEE TO", COPY.sentence]
    assert [row.second for row in dialog.list.rows if not row.heading] == [NULS.how, EMPTY.how, COPY.how]
    assert dialog.list.hasFocus()
    assert dialog.detail.full_text == f"{NULS.sentence}\n{NULS.how}"
    for _ in range(2):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.detail.full_text == f"{COPY.sentence}\n{COPY.how}"
    assert not dialog.repaired


def test_a_sound_book_says_so_and_offers_nothing(qtbot, look):
    dialog = look(Folder())
    assert dialog.empty.label.isVisible()
    assert dialog.empty.label.full_text == SOUND
    for absent in (dialog.repair_button, dialog.list, dialog.hint, dialog.detail, dialog.message):
        assert not absent.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not dialog.repaired


def test_all_is_repaired(qtbot, look):
    folder = Folder(NULS, EMPTY)
    dialog = look(folder)
    qtbot.mouseClick(dialog.repair_button, Qt.MouseButton.LeftButton)
    assert folder.asked == [(NULS, EMPTY)]
    assert lines(dialog) == ["PUT RIGHT", "“text/a.md” is again as it was.", "“text/b.md” is again as it was."]
    assert dialog.detail.full_text == "“text/a.md” is again as it was."
    assert dialog.message.full_text == MENDED
    assert not dialog.repair_button.isVisible()
    assert dialog.repaired
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_what_only_the_author_can_settle_stays_in_sight(look):
    dialog = look(Folder(NULS, COPY))
    dialog.repair_button.click()
    assert lines(dialog) == ["PUT RIGHT", "“text/a.md” is again as it was.", "FOR YOU TO SEE TO", COPY.sentence]
    assert dialog.message.full_text.startswith("One thing was put right")
    assert not dialog.repair_button.isVisible()


def test_only_such_things_and_there_is_nothing_to_press(look):
    folder = Folder(COPY)
    dialog = look(folder)
    assert not dialog.repair_button.isVisible()
    assert dialog.close_button.isDefault()
    assert lines(dialog) == ["FOR YOU TO SEE TO", COPY.sentence]


def test_a_repair_that_stops_half_way_says_why_and_shows_what_is_left(look):
    folder = Folder(NULS, EMPTY)
    folder.trouble = "The disk is full."
    dialog = look(folder)
    dialog.repair_button.click()
    assert dialog.message.isVisible()
    assert dialog.message.full_text == "The disk is full."
    assert lines(dialog) == ["CAN BE REPAIRED", EMPTY.sentence]
    folder.trouble = ""
    dialog.repair_button.click()
    assert dialog.message.full_text == MENDED
    assert dialog.repaired


def test_a_repair_that_does_nothing_is_not_offered_again(look):
    folder = Folder(NULS)
    folder.stubborn = True
    dialog = look(folder)
    dialog.repair_button.click()
    assert dialog.message.full_text == IN_VAIN
    assert lines(dialog) == ["CAN BE REPAIRED", NULS.sentence]
    assert not dialog.repair_button.isVisible()
    assert not dialog.repaired


def test_a_folder_that_cannot_be_looked_through_says_so(look):
    folder = Folder(NULS)
    folder.look_trouble = "The disk does not answer."
    dialog = look(folder)
    assert dialog.empty.label.isVisible()
    assert dialog.empty.label.full_text == "The disk does not answer."
    assert not dialog.repair_button.isVisible()


def test_a_look_that_fails_after_a_repair_does_not_call_the_book_sound(look):
    class Failing(Folder):
        def repair(self, findings):
            self.look_trouble = "The disk does not answer."
            return super().repair(findings)

    dialog = look(Failing(NULS))
    dialog.repair_button.click()
    assert lines(dialog) == ["PUT RIGHT", "“text/a.md” is again as it was."]
    assert dialog.message.full_text == "The disk does not answer."
    assert not dialog.repair_button.isVisible()
    assert dialog.repaired


def test_long_sentences_do_not_widen_the_dialog(qtbot, look):
    long = replace(NULS, sentence=NULS.sentence + " word" * 200, how="x" * 3000)
    dialog = look(Folder(long))
    width = dialog.width()
    assert dialog.detail.full_text == f"{long.sentence}\n{long.how}"
    assert dialog.minimumSizeHint().width() <= width


def test_escape_closes_and_keeps_what_was_done(qtbot, look):
    dialog = look(Folder(NULS))
    dialog.repair_button.click()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.repaired
