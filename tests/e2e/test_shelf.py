"""The author's shelf in the whole program: a synonym, a dictionary, a special character, all by keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from novelist import Answers, Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from inkwell.app.word_lookup import LookUp
from inkwell.language.thesaurus_files import make_index
from inkwell.ui.dialogs.characters import CharactersDialog
from inkwell.ui.dialogs.look_up import LookUpDialog
from inkwell.ui.dialogs.thesaurus import ThesaurusDialog
from inkwell.ui.shelf_desk import ShelfDesk

Kind = TypeVar("Kind", bound=QDialog)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "The Lamp burned low.\n\nHe don’t care."


def write_thesaurus(folder: Path) -> Path:
    folder.mkdir(parents=True)
    data = folder / "th_en_US_v2.dat"
    entries = "lamp|2\n(noun)|light|lantern (similar term)\n(noun)|torch\nlight|1\n(noun)|glow\n"
    data.write_text("UTF-8\n" + entries, encoding="utf-8")
    make_index(data)
    return data


@pytest.fixture
def writer(make_desk: Callable[[], Novelist], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Novelist:
    """A scene with two paragraphs, AI off, and no thesaurus but the author's own."""
    monkeypatch.setattr("inkwell.language.thesaurus_files._usual_folders", lambda: iter(()))
    novelist = make_desk()
    desk = novelist.desk
    desk.preferences.change(ai=False)
    desk.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    desk.window.activateWindow()
    novelist.page.setFocus()
    novelist.page.replace_text(TEXT)
    novelist.page.set_cursor_offset(6)
    return novelist


def shelf(novelist: Novelist) -> ShelfDesk:
    found = novelist.desk.equipment.parts["shelf"]
    assert isinstance(found, ShelfDesk)
    return found


def command(novelist: Novelist, words: str) -> None:
    next(each for each in novelist.desk.commands.all if each.words == words).action.trigger()


def dialog(novelist: Novelist, kind: type[Kind]) -> Kind:
    found = novelist.desk.window.findChild(kind)
    assert isinstance(found, kind)
    novelist.qtbot.waitUntil(found.isActiveWindow)
    return found


def test_a_synonym_replaces_the_word_in_its_capitals_and_one_step(
    writer: Novelist, answers: Answers, tmp_path: Path
) -> None:
    command(writer, "Thesaurus")
    window = dialog(writer, ThesaurusDialog)
    # There is none: it says so, and where to get one.
    assert "mythes-en-us" in window.message.text().replace("\u200b", "")
    assert window.add_thesaurus.isVisible()
    answers.file = write_thesaurus(tmp_path / "brought")
    window.add_thesaurus.click()
    rows = [window.words.item(at).text() for at in range(window.words.count())]
    assert rows == ["1  noun", "light", "lantern   (similar term)", "2  noun", "torch"]
    assert window.words.hasFocus()
    QTest.keyClick(window.words, Qt.Key.Key_Return, CTRL)
    assert window.word == "light"
    QTest.keyClick(window.words, Qt.Key.Key_Left, ALT)
    assert window.word == "Lamp"
    QTest.keyClick(window.words, Qt.Key.Key_Down)
    QTest.keyClick(window.words, Qt.Key.Key_Return)
    assert writer.page.text() == TEXT.replace("Lamp", "Lantern")
    QTest.keyClick(window.words, Qt.Key.Key_Up)
    QTest.keyClick(window.words, Qt.Key.Key_Return)
    assert writer.page.text() == TEXT.replace("Lamp", "Light")
    writer.page.undo()
    writer.page.undo()
    assert writer.page.text() == TEXT
    assert writer.page.authorship() == ()


def test_a_word_that_is_gone_is_not_replaced(writer: Novelist, tmp_path: Path) -> None:
    write_thesaurus(writer.desk.paths.data / "thesauruses")
    command(writer, "Thesaurus")
    writer.page.replace_text("The sea burned low.")
    dialog(writer, ThesaurusDialog).replace.click()
    assert writer.page.text() == "The sea burned low."
    assert "not there any more" in writer.sentence


def test_what_is_not_known_and_what_is_written_by_hand(writer: Novelist) -> None:
    write_thesaurus(writer.desk.paths.data / "thesauruses")
    writer.page.set_cursor_offset(len(TEXT) - 2)
    command(writer, "Thesaurus")
    window = dialog(writer, ThesaurusDialog)
    assert window.message.text().endswith("does not know “care”.")
    assert not window.replace.isEnabled()
    window.line.setFocus()
    window.line.selectAll()
    QTest.keyClicks(window.line, "lights")
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert window.message.text() == "Shown for “light”."
    assert window.words.currentItem().text() == "glow"


def test_a_dictionary_answers_and_the_web_is_opened_by_hand_only(
    writer: Novelist, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, opened = shelf(writer), list[str]()
    monkeypatch.setattr(desk, "_open_url", lambda url: opened.append(url.toString()))
    look_up = writer.desk.window.findChild(LookUp)
    assert isinstance(look_up, LookUp)
    look_up.sources = ()
    command(writer, "Look up a word")
    window = dialog(writer, LookUpDialog)
    assert window.word == "Lamp"
    assert "No dictionary" in window.text.toPlainText()
    assert not window.web.isEnabled()
    window.address.setFocus()
    QTest.keyClicks(window.address, "example.org")
    window.web.click()
    assert "https://" in window.message.text()
    window.address.selectAll()
    QTest.keyClicks(window.address, "https://example.org/w/{word}")
    assert opened == []
    window.web.click()
    assert opened == ["https://example.org/w/Lamp"]
    window.close_button.click()
    assert writer.desk.preferences.settings.lookup_address == "https://example.org/w/{word}"


def test_a_special_character_by_keyboard_alone(writer: Novelist) -> None:
    writer.page.set_cursor_offset(len(TEXT))
    command(writer, "Special characters")
    window = dialog(writer, CharactersDialog)
    QTest.keyClicks(window.search, "em dash")
    assert window.character == "—"
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert writer.page.text() == TEXT + "—"
    window.search.clear()
    QTest.keyClicks(window.search, "narrow no-break")
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert window.grid.hasFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    assert writer.page.text() == TEXT + "—\u202f"
    QTest.keyClicks(window.grid, "s")
    assert window.search.hasFocus()
    QTest.keyClicks(window.search, "nowman")
    assert window.character == "☃"
    assert writer.desk.preferences.memory.recent_characters == ("\u202f", "—")
    writer.page.undo()
    assert writer.page.text() == TEXT + "—"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()
    QApplication.processEvents()


def test_the_pages_menu_offers_the_word_under_the_mouse(writer: Novelist) -> None:
    write_thesaurus(writer.desk.paths.data / "thesauruses")
    writer.page.set_cursor_offset(0)
    menu = writer.page.context_menu(5)
    words = [action.text() for action in menu.actions()]
    assert "Words like “Lamp”…" in words
    assert "Look up “Lamp”…" in words
    menu.actions()[words.index("Words like “Lamp”…")].trigger()
    menu.deleteLater()
    window = dialog(writer, ThesaurusDialog)
    assert window.word == "Lamp"
    window.replace.click()
    assert writer.page.text() == TEXT.replace("Lamp", "Light")
    empty = writer.page.context_menu(len(TEXT))
    assert not any("like" in action.text() for action in empty.actions())
    empty.deleteLater()


def test_draft_mode_and_a_text_that_can_only_be_read_keep_the_word(writer: Novelist) -> None:
    write_thesaurus(writer.desk.paths.data / "thesauruses")
    command(writer, "Thesaurus")
    window = dialog(writer, ThesaurusDialog)
    writer.page.only_forward = True
    window.replace.click()
    assert "Draft mode" in writer.sentence
    writer.page.only_forward = False
    writer.page.setReadOnly(True)
    window.replace.click()
    assert "only be read" in writer.sentence
    assert writer.page.text() == TEXT
