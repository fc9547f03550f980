"""The story bible with the whole program around it: begun from the page, written, seen in the folder, found, let go."""

import json
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from inkwell.app.bible import Bible
from inkwell.manuscript.node import NodeKind
from inkwell.story.bible import Entry, EntryKind, Progression, Setting
from inkwell.ui.bible.import_dialog import ImportDialog
from inkwell.ui.bible.rows import Role
from inkwell.ui.bible_desk import BibleDesk
from inkwell.ui.bible_intake import BibleIntake
from inkwell.ui.go_desk import GoDesk

STORY = """# The Harbour

## One

Mina came to Whitby. Nobody met Mina there.

## Two

The sea was grey, and Mina limped.

## Three

Nobody came to Whitby any more.
"""


class Author:
    """A novelist with the bible."""

    def __init__(self, novelist: Novelist) -> None:
        self.novelist, self.qtbot = novelist, novelist.qtbot
        parts = novelist.desk.equipment.parts
        self.desk: BibleDesk = parts["bible_desk"]  # type: ignore[assignment]
        self.bible: Bible = parts["bible"]  # type: ignore[assignment]
        self.intake: BibleIntake = parts["bible_intake"]  # type: ignore[assignment]
        self.page = novelist.page
        self.window = self.desk.entry_window

    @property
    def folder(self) -> Path:
        return self.novelist.desk.session.project.folder / "bible"

    def node(self, title: str) -> str:
        return self.novelist.node(title).id

    def keep(self, **fields: object) -> Entry:
        entry = Entry(**fields)  # type: ignore[arg-type]
        self.bible.save(entry)
        return entry

    def until_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.bible.is_saved)

    def open_window(self, entry: Entry) -> None:
        self.desk.open(entry.id)
        self.qtbot.waitUntil(self.window.isVisible)

    def menu_of(self, word: str) -> QMenu:
        """The page's menu over a word, as the mouse asks for it."""
        place = self.page.position_of(self.page.text().index(word) + 1)
        return self.page.context_menu(place)


@pytest.fixture
def author(novelist: Novelist, tmp_path: Path) -> Author:
    source = tmp_path / "story.md"
    source.write_text(STORY, encoding="utf-8")
    novelist.desk.preferences.change(ai=False)
    novelist.import_book(source, tmp_path / "Book")
    made = Author(novelist)
    made.qtbot.waitUntil(lambda: made.bible.ready)
    novelist.go_to("One")
    return made


def entries_of(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_an_entry_is_begun_on_the_page_written_beside_it_and_kept(author: Author) -> None:
    menu = author.menu_of("Mina")
    new = next(each for each in menu.actions() if each.text().replace("&", "") == "New bible entry “Mina”")
    kinds = new.menu()
    assert isinstance(kinds, QMenu)
    kinds.actions()[0].trigger()
    author.qtbot.waitUntil(author.window.isVisible)
    author.qtbot.keyClicks(author.window.about.text, "She limps.")
    author.qtbot.waitUntil(lambda: bool(author.bible.entries) and author.bible.entries[0].text == "She limps.")
    author.until_saved()
    (file,) = author.folder.glob("*.md")
    assert "She limps." in file.read_text(encoding="utf-8")
    author.qtbot.waitUntil(lambda: author.desk.names.marks_of(author.page).at(1) is not None)
    assert "Open “Mina” in the story bible" in entries_of(author.menu_of("Mina"))
    author.window.close()
    (other,) = author.bible.entries
    author.desk.names.alias_asked.emit(other.id, "Nobody")
    author.qtbot.waitUntil(lambda: "Open “Mina” in the story bible" in entries_of(author.menu_of("Nobody")))


def test_nothing_is_kept_of_an_empty_entry_and_a_text_without_a_name_is(author: Author) -> None:
    folder = author.folder
    author.desk.begin(EntryKind.PLACE, "")
    author.qtbot.waitUntil(author.window.isVisible)
    author.qtbot.keyClick(author.window.about.name, Qt.Key.Key_Escape)
    assert not author.window.isVisible()
    assert author.bible.entries == ()
    author.desk.begin(EntryKind.PLACE, "")
    author.qtbot.waitUntil(author.window.isVisible)
    author.qtbot.keyClicks(author.window.about.text, "Somewhere.")
    author.novelist.desk.session.close()
    assert not author.window.isVisible()
    (file,) = folder.glob("*.md")
    assert "Somewhere." in file.read_text(encoding="utf-8")


def test_names_are_underlined_by_choice_and_the_list_says_whom_the_scene_speaks_of(author: Author) -> None:
    mina = author.keep(id="m" * 12, names=("Mina",))
    author.desk.show_panel()
    rows = author.desk.panel.rows
    author.qtbot.waitUntil(lambda: rows.data(rows.index_of(mina.id), Role.HERE) == 2, timeout=10_000)
    marks = author.desk.names.marks_of(author.page)
    assert marks.marks == ()
    author.qtbot.mouseClick(author.desk.panel.names_button, Qt.MouseButton.LeftButton)
    author.qtbot.waitUntil(lambda: len(marks.marks) == 2)
    assert author.novelist.desk.preferences.settings.bible_names
    assert author.desk.panel.names_button.isChecked()
    author.novelist.go_to("Three")
    author.qtbot.waitUntil(lambda: marks.marks == ())
    author.qtbot.waitUntil(lambda: rows.data(rows.index_of(mina.id), Role.HERE) == 0, timeout=10_000)


def test_the_card_says_what_holds_at_its_place_in_the_book(author: Author) -> None:
    change = Progression(author.node("Two"), "She limps.")
    mina = author.keep(id="m" * 12, names=("Mina",), text="She walks.", progressions=(change,))
    author.qtbot.waitUntil(lambda: author.desk.names.marks_of(author.page).at(2) is not None)
    card = author.desk.names.hover_of(author.page).card
    author.page.set_cursor_offset(2)
    author.desk.names.show_card()
    assert card.entry == mina.id
    assert card.text.full_text == "She walks."
    author.novelist.go_to("Two")
    author.page.set_cursor_offset(author.page.text().index("Mina") + 1)
    author.desk.names.show_card()
    assert card.text.full_text == "She walks.\nShe limps."
    author.desk.names.show_card()
    author.qtbot.waitUntil(author.window.isVisible)
    author.window.close()
    author.page.set_cursor_offset(0)
    author.desk.names.show_card()
    assert card.entry == ""
    assert "no name" in author.novelist.sentence


def test_ctrl_p_finds_it_by_any_name_and_its_uses_lead_to_the_words(author: Author) -> None:
    whitby = author.keep(id="w" * 12, kind=EntryKind.PLACE, names=("Whitby", "the old harbour"))
    going: GoDesk = author.novelist.desk.equipment.parts["going"]  # type: ignore[assignment]
    going.open()
    author.qtbot.keyClicks(going.palette.field, "old harbour")
    assert going.palette.rows.entries[0].title == "the old harbour"
    author.qtbot.keyClick(going.palette.field, Qt.Key.Key_Return)
    author.qtbot.waitUntil(author.window.isVisible)
    assert author.window.entry is not None
    assert author.window.entry.id == whitby.id
    author.window.tabs.setCurrentIndex(author.window.USES)
    author.qtbot.waitUntil(lambda: author.window.uses.status.full_text == "Named 2 times in 2 texts")
    found = author.window.uses.list
    author.qtbot.mouseClick(
        found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(found.rows.index(3)).center()
    )
    assert author.novelist.desk.session.current == author.node("Three")
    assert author.page.textCursor().selectedText() == "Whitby"


def test_what_is_deleted_comes_back_at_once_or_later(author: Author) -> None:
    mina = author.keep(id="m" * 12, names=("Mina",), text="She limps.")
    author.until_saved()
    author.desk.delete(mina.id)
    assert author.bible.entries == ()
    author.novelist.desk.window.notifications.press_action()
    assert author.bible.entries == (mina,)
    author.until_saved()
    author.desk.delete(mina.id)
    author.until_saved()
    author.intake.show_deleted()
    dialog = author.intake._dialog
    assert dialog is not None
    author.qtbot.waitUntil(lambda: bool(dialog.list.rows))  # type: ignore[attr-defined]
    dialog.restore_button.click()  # type: ignore[attr-defined]
    author.qtbot.waitUntil(lambda: [each.text for each in author.bible.entries] == ["She limps."])
    dialog.close()


def test_a_lorebook_comes_in_after_a_look_and_what_is_none_is_one_sentence(author: Author, tmp_path: Path) -> None:
    author.keep(id="m" * 12, names=("Mina",))
    book = {
        "entries": {
            "0": {"uid": 0, "key": ["Mina"], "comment": "Mina", "content": "Another Mina.", "position": 0},
            "1": {"uid": 1, "key": ["kukri"], "comment": "The knife", "content": "A blade.", "position": 0},
        }
    }
    author.novelist.answers.file = tmp_path / "lore.json"
    author.novelist.answers.file.write_text(json.dumps(book), encoding="utf-8")
    author.intake.import_lorebook()
    author.qtbot.waitUntil(lambda: isinstance(author.intake._dialog, ImportDialog))
    dialog = author.intake._dialog
    assert isinstance(dialog, ImportDialog)
    dialog.go.click()
    author.qtbot.waitUntil(lambda: author.novelist.sentence.endswith("imported into the story bible."))
    assert [each.name for each in author.bible.entries if each.text == "A blade."] == ["The knife"]
    assert len(author.bible.entries) == 2
    assert author.novelist.sentence == "1 entry imported into the story bible."
    author.novelist.desk.window.notifications.dismiss()
    author.novelist.answers.file.write_text("[1, 2", encoding="utf-8")
    author.intake.import_lorebook()
    author.qtbot.waitUntil(lambda: bool(author.novelist.sentence))
    assert "Traceback" not in author.novelist.sentence
    assert len(author.bible.entries) == 2


def test_a_scene_can_be_kept_from_the_partner_in_the_lists_menu(author: Author) -> None:
    mina = author.keep(id="m" * 12, names=("Mina",))
    assert "The partner is told in this scene" not in entries_of(author.desk.row_menu(mina.id))
    author.novelist.desk.preferences.change(ai=True)
    assert "The partner is told in this scene" in entries_of(author.desk.row_menu(mina.id))
    author.desk.set_here(mina.id, Setting.OFF)
    now = author.bible.entry(mina.id)
    assert now is not None
    assert now.off_in == (author.node("One"),)
    author.desk.set_here(mina.id, Setting.AS_FOUND)
    now = author.bible.entry(mina.id)
    assert now is not None
    assert now.off_in == ()
    author.novelist.desk.preferences.change(ai=False)


def test_what_a_chapter_says_of_an_entry_is_ticked_in_the_menu_of_its_scenes(author: Author) -> None:
    session = author.novelist.desk.session
    scene = session.add(NodeKind.SCENE, "Inside", author.node("One"), None)
    session.show(scene)
    mina = author.keep(id="m" * 12, names=("Mina",), off_in=(author.node("One"),))
    author.novelist.desk.preferences.change(ai=True)

    def shown() -> dict[str, bool]:
        menu = author.desk.row_menu(mina.id)
        told = next(each.menu() for each in menu.actions() if each.text() == "The partner is told in this scene")
        assert isinstance(told, QMenu)
        return {each.text(): each.isChecked() for each in told.actions()}

    assert author.desk._here() == scene
    assert shown() == {"Never, as in “One”": True, "Always": False, "Never": False}
    author.desk.set_here(mina.id, Setting.ON)
    assert shown() == {"Never, as in “One”": False, "Always": True, "Never": False}
    author.novelist.go_to("Two")
    assert shown() == {"When it comes up": True, "Always": False, "Never": False}
    author.novelist.desk.preferences.change(ai=False)


def test_what_others_write_into_the_folder_is_shown(author: Author) -> None:
    mina = author.keep(id="m" * 12, names=("Mina",), text="She walks.")
    author.until_saved()
    author.open_window(mina)
    path = author.folder / f"{mina.id}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("She walks.", "She limps."), encoding="utf-8")
    author.bible.look_again()
    author.qtbot.waitUntil(lambda: author.window.about.text.written == "She limps.")
    author.window.about.text.setFocus()
    author.qtbot.keyClicks(author.window.about.text, "No: ")
    path.unlink()
    author.bible.look_again()
    author.qtbot.waitUntil(lambda: [each.text for each in author.bible.entries] == ["No: She limps."])
    author.until_saved()
    assert path.exists()
    path.unlink()
    author.bible.look_again()
    author.qtbot.waitUntil(lambda: not author.window.isVisible())


def test_the_tab_is_reached_and_left_by_keys(author: Author) -> None:
    author.keep(id="m" * 12, names=("Mina",))
    panel, window = author.desk.panel, author.novelist.desk.window
    author.qtbot.keyClick(
        author.page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert panel.isVisible()
    assert panel.list.hasFocus()
    author.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    author.qtbot.waitUntil(author.window.isVisible)
    author.window.close()
    panel.list.setFocus()
    author.qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert author.page.hasFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), window.mapToGlobal(QPoint()))
    panel.list.setCurrentIndex(panel.rows.index_of("m" * 12))
    QApplication.sendEvent(panel.list.viewport(), event)
    menu = next(each for each in panel.findChildren(QMenu) if each.isVisible())
    assert "Delete\tDel" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_large_lorebook_says_how_far_it_is_and_hides_nothing_else(author: Author) -> None:
    said: list[str] = []

    def heard(_left: int) -> None:
        if author.novelist.sentence not in said:
            said.append(author.novelist.sentence)

    author.bible.saved.connect(heard)
    author.intake._take_in([Entry(id=f"e{number:011d}", names=(f"Name {number}",)) for number in range(1_200)])
    author.qtbot.waitUntil(lambda: author.novelist.sentence.endswith("of 1,200 entries are saved."))
    author.qtbot.waitUntil(lambda: author.bible.is_saved, timeout=20_000)
    assert "Imported into the story bible: 500 of 1,200 entries are saved." in said
    assert said[-1] == "1,200 entries imported into the story bible."
    author.intake._take_in([Entry(id=f"f{number:011d}", names=(f"Other {number}",)) for number in range(600)])
    author.qtbot.waitUntil(lambda: author.novelist.sentence.endswith("of 600 entries are saved."))
    author.novelist.desk.window.notifications.tell("The disk is full.", "red")
    author.qtbot.waitUntil(lambda: author.bible.is_saved, timeout=20_000)
    assert author.novelist.sentence == "The disk is full."


def test_a_word_of_the_page_becomes_another_name_from_its_menu(author: Author) -> None:
    author.keep(id="m" * 12, names=("Mina",))
    author.keep(id="s" * 12, kind=EntryKind.STYLE, names=("Dry",))
    names = author.novelist.desk.equipment.parts["bible_desk"].names  # type: ignore[attr-defined]
    asked: list[tuple[str, str]] = []
    names.alias_asked.connect(lambda entry, words: asked.append((entry, words)))
    menu = QMenu()
    names._offer_new(menu, "Wilhelmina")
    others = menu.actions()[-1].menu()
    assert isinstance(others, QMenu)
    others.aboutToShow.emit()
    others.aboutToShow.emit()
    assert [each.text() for each in others.actions()] == ["Mina"]
    others.actions()[0].trigger()
    assert asked == [("m" * 12, "Wilhelmina")]
    menu.deleteLater()
