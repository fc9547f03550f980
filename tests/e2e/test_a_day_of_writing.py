"""A person's day at the window with the AI off or idle: books, scenes, names, places, settings, menus."""

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import NodeKind
from inkwell.storage.project import Project
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.new_project import NewProject
from inkwell.ui.theme import DARK, LIGHT

CTRL = Qt.KeyboardModifier.ControlModifier


def command(novelist: Novelist, words: str) -> QAction:
    """A command of the menu bar, by its words."""
    menus = novelist.desk.window.menuBar().findChildren(QMenu) + novelist.desk.window.findChildren(QMenu)
    for menu in menus:
        for action in menu.actions():
            if action.text().replace("&", "").startswith(words):
                return action
    raise AssertionError(f"no command says {words!r}")


def titles(novelist: Novelist) -> list[str]:
    return [node.title for _, node in novelist.desk.session.manuscript.walk()]


def begin(novelist: Novelist, folder: Path) -> None:
    novelist.answers.project = NewProject("The Kite", "A. Writer", "en-GB", folder)
    novelist.desk.preferences.change(ai=False)
    command(novelist, "New book").trigger()
    assert novelist.desk.session.is_open


def test_a_first_book(novelist: Novelist, tmp_path: Path) -> None:
    assert novelist.desk.window.welcome.isVisible()
    assert not command(novelist, "Save now").isEnabled()
    begin(novelist, tmp_path / "Kite")
    window = novelist.desk.window
    assert not window.welcome.isVisible()
    assert window.windowTitle().startswith("The Kite")
    assert titles(novelist) == ["Chapter 1", "Scene 1"]
    novelist.qtbot.keyClicks(novelist.page, "The kite rose.")
    novelist.press(Qt.Key.Key_Return)
    novelist.qtbot.keyClicks(novelist.page, "It fell.")
    assert novelist.page.text() == "The kite rose.\n\nIt fell."
    novelist.qtbot.waitUntil(lambda: window.status.words[1].startswith("5 "))
    novelist.qtbot.waitUntil(lambda: not novelist.desk.scribe.dirty, timeout=6000)
    current = novelist.desk.session.current
    assert current is not None
    saved = Project.open(tmp_path / "Kite").read_text(current).text
    assert saved == "The kite rose.\n\nIt fell."


def test_scenes_are_added_named_moved_and_deleted(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    command(novelist, "New scene").trigger()
    assert titles(novelist) == ["Chapter 1", "Scene 1", "New scene"]
    editor = QApplication.focusWidget()
    assert editor is not None
    novelist.qtbot.keyClicks(editor, "The storm")
    novelist.qtbot.keyClick(editor, Qt.Key.Key_Return)
    novelist.qtbot.waitUntil(lambda: titles(novelist)[-1] == "The storm")
    assert novelist.page.title == "The storm"

    outline = novelist.desk.window.outline
    outline.move_requested.emit(novelist.node("The storm").id, novelist.node("Chapter 1").id, 0)
    assert titles(novelist) == ["Chapter 1", "The storm", "Scene 1"]
    command(novelist, "New chapter").trigger()
    assert titles(novelist)[-1] == "New chapter"
    command(novelist, "New note").trigger()
    assert novelist.node("New note").kind is NodeKind.NOTE

    novelist.go_to("The storm")
    novelist.answers.agrees = False
    command(novelist, "Move to trash").trigger()
    assert "The storm" in titles(novelist)
    novelist.answers.agrees = True
    command(novelist, "Move to trash").trigger()
    assert "The storm" not in titles(novelist)
    assert list((tmp_path / "Kite" / "trash").rglob("*.md"))


def test_the_last_scene_can_go_and_a_new_one_come(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.tree.delete(novelist.node("Chapter 1").id)
    assert titles(novelist) == []
    novelist.qtbot.keyClicks(novelist.page, "nowhere to go")
    assert novelist.page.text() == ""
    command(novelist, "New scene").trigger()
    novelist.page.setFocus()
    novelist.qtbot.keyClicks(novelist.page, "Here.")
    novelist.until_saved()
    assert novelist.page.text() == "Here."


def test_a_no_break_space_and_every_other_character_survive(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    words = "« Bon poids\u00a0! » dit-il.\u2028Une ligne, \u202fcinq\u200b… 雪 🙂\ttab"
    QApplication.clipboard().setText(words)
    novelist.page.paste()
    novelist.until_saved()
    novelist.desk.session.close()
    assert novelist.desk.books.open_folder(tmp_path / "Kite")
    assert novelist.page.text() == words


def test_scene_and_cursor_are_found_again_after_a_restart(make_desk: Callable[[], Novelist], tmp_path: Path) -> None:
    first = make_desk()
    begin(first, tmp_path / "Kite")
    command(first, "New scene").trigger()
    first.page.setFocus()
    first.qtbot.keyClicks(first.page, "One two three four.")
    first.page.set_cursor_offset(8)
    first.desk.close()

    second = make_desk()
    recent = second.desk.preferences.memory.recent
    assert recent == (str(tmp_path / "Kite"),)
    second.desk.books.open_recent(recent[0])
    assert second.page.text() == "One two three four."
    assert second.page.cursor_offset() == 8
    assert not second.desk.preferences.settings.ai


def test_a_book_is_copied_duplicated_and_moved(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.qtbot.keyClicks(novelist.page, "Words.")
    novelist.answers.fresh = tmp_path / "Twin"
    command(novelist, "Duplicate").trigger()
    assert novelist.desk.session.project.folder == tmp_path / "Kite"
    assert "Twin" in novelist.sentence
    novelist.answers.fresh = tmp_path / "Copy"
    command(novelist, "Save as").trigger()
    assert novelist.desk.session.project.folder == tmp_path / "Copy"
    novelist.answers.fresh = tmp_path / "Elsewhere"
    command(novelist, "Move to another folder").trigger()
    assert novelist.desk.session.project.folder == tmp_path / "Elsewhere"
    assert not (tmp_path / "Copy").exists()
    assert novelist.page.text() == "Words."
    ids = {json.loads((tmp_path / name / "project.json").read_text())["id"] for name in ("Kite", "Twin", "Elsewhere")}
    assert len(ids) == 3
    novelist.answers.fresh = tmp_path / "Elsewhere" / "inside"
    command(novelist, "Move to another folder").trigger()
    assert novelist.sentence
    assert novelist.desk.session.project.folder == tmp_path / "Elsewhere"


def test_the_sample_book_opens(novelist: Novelist, tmp_path: Path) -> None:
    novelist.desk.preferences.change(ai=False)
    novelist.answers.fresh = tmp_path / "Sample"
    novelist.desk.window.welcome.sample_requested.emit()
    assert novelist.desk.session.is_open
    novelist.qtbot.waitUntil(lambda: sum(novelist.desk.words.counts.values()) >= 3000)


def test_closing_when_nothing_can_be_written_asks_and_keeps_the_words(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.qtbot.keyClicks(novelist.page, "Not lost.")
    (tmp_path / "Kite" / "text").rename(tmp_path / "gone")
    (tmp_path / "Kite" / "text").write_text("a file where the folder should be")
    novelist.answers.agrees = False
    novelist.desk.window.close()
    assert novelist.desk.window.isVisible()
    assert novelist.answers.asked[-1] == "The last words are not saved in the book"
    assert novelist.page.text() == "Not lost."
    (tmp_path / "Kite" / "text").unlink()
    (tmp_path / "gone").rename(tmp_path / "Kite" / "text")
    novelist.until_saved()


def test_the_theme_follows_the_settings(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    for choice, tokens in (("dark", DARK), ("light", LIGHT)):
        novelist.answers.changed = lambda settings, choice=choice: msgspec.structs.replace(settings, theme=choice)
        command(novelist, "Settings").trigger()
        middle = novelist.page.viewport().grab().toImage().pixelColor(3, 300)
        assert middle.name().lower() == tokens.page.lower()


def test_no_two_commands_share_a_key_and_each_has_words(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    seen: dict[str, str] = {}
    for menu in novelist.desk.window.findChildren(QMenu):
        for action in menu.actions():
            if action.isSeparator():
                continue
            assert action.text()
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            if keys:
                assert seen.setdefault(keys, action.text()) == action.text()


def test_another_proposal_choosing_and_discarding(novelist: Novelist, quick_script: ModelRef, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.preferences.replace(replace_settings(novelist.desk.preferences.settings, quick_script))
    novelist.until_ready()
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    for number in (1, 2):
        novelist.ask()
        novelist.until_text()
        novelist.until_written()
        assert len(novelist.desk.partner.proposals) == number
    novelist.desk.window.sidebar.card_chosen.emit(0)
    assert novelist.desk.partner.current == 0
    novelist.press(Qt.Key.Key_Right, CTRL)
    assert novelist.page.text().startswith("It was late. The")
    assert len(novelist.desk.partner.proposals) == 1
    novelist.press(Qt.Key.Key_Escape)
    assert not novelist.page.has_proposal()
    assert novelist.desk.partner.proposals == ()
    assert novelist.page.text().startswith("It was late. The")


def test_escape_stops_and_keeps_then_discards(novelist: Novelist, slow_script: ModelRef, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.preferences.replace(replace_settings(novelist.desk.preferences.settings, slow_script))
    novelist.until_ready()
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    novelist.ask()
    novelist.until_text()
    novelist.press(Qt.Key.Key_Escape)
    assert not novelist.desk.partner.writing
    kept = novelist.page.proposal()
    assert kept
    novelist.until_ready()
    assert novelist.page.proposal() == kept
    novelist.press(Qt.Key.Key_Escape)
    assert not novelist.page.has_proposal()
    assert novelist.page.text() == "It was late."


def test_tab_before_the_first_word_is_no_tab_in_the_book(
    novelist: Novelist, slow_to_begin: ModelRef, tmp_path: Path
) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.preferences.replace(replace_settings(novelist.desk.preferences.settings, slow_to_begin))
    novelist.until_ready()
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    novelist.ask()
    novelist.press(Qt.Key.Key_Tab)
    novelist.press(Qt.Key.Key_Right, CTRL)
    assert novelist.page.text() == "It was late."
    assert novelist.desk.partner.writing
    novelist.press(Qt.Key.Key_Escape)


def test_the_note_is_told_to_the_model(novelist: Novelist, quick_script: ModelRef, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.preferences.replace(replace_settings(novelist.desk.preferences.settings, quick_script))
    novelist.until_ready()
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    novelist.desk.window.sidebar.note = "A dog appears."
    novelist.ask()
    novelist.until_text()
    shown = novelist.desk.partner.shown
    assert shown is not None
    assert shown.ledger is not None
    assert "Your note" in [use.label for use in shown.ledger.segments]
    novelist.until_written()


def replace_settings(settings: Settings, model: ModelRef) -> Settings:
    return msgspec.structs.replace(settings, ai=True, model=model.path, backend=model.backend)
