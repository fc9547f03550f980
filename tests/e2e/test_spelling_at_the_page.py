"""Spelling and grammar at the real window, with the real dictionaries, by keyboard alone."""

from pathlib import Path
from typing import cast

import msgspec
import psutil
import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.app.bible import Bible
from inkwell.app.proofing import Proofing
from inkwell.story.bible import EntryKind, new_entry
from inkwell.ui.dialogs.word_lists import WordListsDialog
from inkwell.ui.editor.marks import PageMarks
from inkwell.ui.proofing_desk import HOW, NO_MARK, NOTHING, SILENCED, SWITCHED_OFF, ProofingDesk
from inkwell.ui.proofing_dialogs import ProofingDialogs

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LOAD_MS = 30_000


class Writer:
    """A novelist with the eyes for marks."""

    def __init__(self, novelist: Novelist, folder: Path) -> None:
        self.novelist, self.qtbot, self.page = novelist, novelist.qtbot, novelist.page
        desk = novelist.desk
        desk.preferences.change(ai=False)
        desk.session.create(folder / "Book", "A book", "Somebody", "en-US")
        self.proofing = cast("Proofing", desk.equipment.parts["proofing"])
        self.desk = cast("ProofingDesk", desk.equipment.parts["proofing_desk"])
        self.dialogs = cast("ProofingDialogs", desk.equipment.parts["proofing_dialogs"])
        self.page.setFocus()

    @property
    def marks(self) -> PageMarks:
        return self.desk.proofed(self.page).marks

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.page, words)

    def marked(self) -> list[str]:
        return [mark.words for mark in self.marks.marks]

    def until_marked(self, *words: str) -> None:
        self.qtbot.waitUntil(lambda: self.marked() == list(words), timeout=LOAD_MS)

    def command(self, words: str) -> QAction:
        return next(each.action for each in self.novelist.desk.commands.all if each.words == words)

    def menu(self) -> QMenu:
        """What Ctrl+. shows, once the suggestions are there."""
        self.novelist.press(Qt.Key.Key_Period, CONTROL)
        self.qtbot.waitUntil(lambda: self.page.findChildren(QMenu) != [])
        menu = self.page.findChildren(QMenu)[-1]
        self.qtbot.waitUntil(lambda: "Looking" not in menu.actions()[0].text(), timeout=LOAD_MS)
        return menu


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Writer:
    return Writer(novelist, tmp_path)


def test_a_wrong_word_is_marked_mended_by_keyboard_and_comes_back_with_undo(writer: Writer) -> None:
    writer.type("She realy saw the old hosue. ")
    writer.until_marked("realy", "hosue")
    writer.page.set_cursor_offset(0)
    writer.novelist.press(Qt.Key.Key_F7)
    writer.qtbot.waitUntil(lambda: writer.page.cursor_offset() == 4)
    assert writer.novelist.sentence == f"“realy” is not in the dictionary. {HOW}"
    menu = writer.menu()
    assert menu.activeAction() is not None
    assert menu.activeAction().text() == "really"
    writer.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert writer.page.text() == "She really saw the old hosue. "
    writer.until_marked("hosue")
    writer.novelist.press(Qt.Key.Key_Z, CONTROL)
    assert writer.page.text() == "She realy saw the old hosue. "
    writer.until_marked("realy", "hosue")


def test_f7_goes_round_and_says_when_there_is_nothing(writer: Writer) -> None:
    writer.type("She realy could of gone. ")
    writer.until_marked("realy", "could of")
    places: list[int] = []
    for _ in range(3):
        writer.novelist.press(Qt.Key.Key_F7, SHIFT)
        places.append(writer.page.cursor_offset())
    assert places == [10, 4, 10]
    writer.page.set_cursor_offset(24)
    writer.command("Suggestions for this word").trigger()
    assert writer.novelist.sentence == NO_MARK
    writer.page.replace_text("All is well.")
    writer.command("Next problem").trigger()
    writer.qtbot.waitUntil(lambda: writer.novelist.sentence == NOTHING, timeout=LOAD_MS)
    writer.novelist.desk.preferences.change(spelling=False, grammar=False, style_marks=False)
    writer.command("Next problem").trigger()
    assert writer.novelist.sentence == SWITCHED_OFF


def test_what_is_added_to_the_book_s_words_is_right_from_then_on(writer: Writer, tmp_path: Path) -> None:
    writer.type("Zorblat met Blix. Blix met Zorblat. ")
    writer.until_marked("Zorblat", "Blix", "Blix", "Zorblat")
    writer.page.set_cursor_offset(2)
    menu = writer.menu()
    next(each for each in menu.actions() if "book" in each.text()).trigger()
    menu.close()
    writer.until_marked("Blix", "Blix")
    writer.novelist.desk.session.close()
    assert (tmp_path / "Book" / "words.txt").read_text(encoding="utf-8") == "Zorblat\n"
    writer.novelist.desk.session.open(tmp_path / "Book")
    writer.until_marked("Blix", "Blix")


def test_names_of_the_story_bible_are_right(writer: Writer) -> None:
    writer.type("Zorblat met Blix of Gloomlet. ")
    writer.until_marked("Zorblat", "Blix", "Gloomlet")
    bible = writer.novelist.desk.equipment.parts["bible"]
    assert isinstance(bible, Bible)
    writer.qtbot.waitUntil(lambda: bible.can_change)
    entry = msgspec.structs.replace(new_entry(EntryKind.CHARACTER, "Zorblat"), names=("Zorblat", "Blix of Gloomlet"))
    bible.save(entry)
    writer.until_marked()
    bible.delete(entry.id)
    writer.until_marked("Zorblat", "Blix", "Gloomlet")


def test_word_lists_are_edited_by_keyboard(writer: Writer) -> None:
    writer.type("Blix saw a gloomlet. ")
    writer.until_marked("Blix", "gloomlet")
    dialog = writer.dialogs.word_lists()
    assert isinstance(dialog, WordListsDialog)
    writer.qtbot.keyClicks(dialog.book.line, "Blix")
    writer.qtbot.keyClick(dialog.book.line, Qt.Key.Key_Return)
    writer.until_marked("gloomlet")
    assert dialog.isVisible()
    dialog.tabs.setCurrentWidget(dialog.author)
    writer.qtbot.keyClicks(dialog.author.line, "gloomlet")
    writer.qtbot.mouseClick(dialog.author.add_button, Qt.MouseButton.LeftButton)
    writer.until_marked()
    dialog.tabs.setCurrentWidget(dialog.book)
    dialog.book.list.setCurrentRow(0)
    writer.qtbot.keyClick(dialog.book.list, Qt.Key.Key_Delete)
    writer.until_marked("Blix")
    dialog.close()


def test_names_of_the_book_are_offered_and_none_is_taken_by_itself(writer: Writer) -> None:
    writer.type("There was Zorblat, and then Zorblat left. ")
    writer.until_marked("Zorblat", "Zorblat")
    dialog = writer.dialogs.word_lists()
    dialog.tabs.setCurrentWidget(dialog.names)
    dialog.names.search_button.click()
    writer.qtbot.waitUntil(lambda: dialog.names.list.count() == 1, timeout=LOAD_MS)
    assert writer.marked() == ["Zorblat", "Zorblat"]
    dialog.names.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.names.add_button.click()
    writer.until_marked()
    dialog.close()


def test_a_rule_is_silenced_and_heard_again_by_undo(writer: Writer) -> None:
    writer.type("She could of gone. ")
    writer.until_marked("could of")
    writer.page.set_cursor_offset(6)
    menu = writer.menu()
    next(each for each in menu.actions() if "Never" in each.text()).trigger()
    menu.close()
    writer.until_marked()
    assert writer.novelist.sentence == SILENCED
    writer.novelist.desk.window.notifications.press_action()
    writer.until_marked("could of")


def test_the_switch_takes_the_marks_away_and_brings_them_back(writer: Writer) -> None:
    writer.type("She realy could of gone. ")
    writer.until_marked("realy", "could of")
    writer.command("Mark spelling").trigger()
    writer.until_marked("could of")
    writer.novelist.desk.preferences.change(grammar=False, style_marks=False)
    writer.until_marked()
    writer.command("Mark spelling").trigger()
    writer.until_marked("realy")


def test_british_books_are_read_as_british(writer: Writer, tmp_path: Path) -> None:
    writer.novelist.desk.session.create(tmp_path / "Other", "Another", "Somebody", "en-GB")
    writer.type("The colour of the theatre was realy grey. ")
    writer.until_marked("realy")


def test_the_dictionary_s_process_dies_and_the_author_notices_nothing(writer: Writer) -> None:
    writer.type("She realy went. ")
    writer.until_marked("realy")
    hosts = [each for each in psutil.Process().children() if "inkwell.language.host" in " ".join(each.cmdline())]
    assert len(hosts) == 2
    for host in hosts:
        host.kill()
    writer.type("The hosue. ")
    writer.until_marked("realy", "hosue")
    assert writer.novelist.sentence == ""
