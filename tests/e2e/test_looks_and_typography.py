"""Looks and typography at the real window: keys, menus, the book's language, and what is on the disk."""

from pathlib import Path

import msgspec
import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from inkwell.storage.project import Project
from inkwell.storage.settings import SettingsFile
from inkwell.ui.looks_desk import STEPS

CONTROL = Qt.KeyboardModifier.ControlModifier


def begin(novelist: Novelist, folder: Path, language: str = "en") -> str:
    novelist.desk.preferences.change(ai=False, spelling=False, grammar=False, style_marks=False)
    novelist.desk.session.create(folder, "Kite", "Ann", language)
    assert novelist.desk.session.current is not None
    novelist.page.setFocus()
    return novelist.desk.session.current


def command(novelist: Novelist, words: str) -> QAction:
    return next(each.action for each in novelist.desk.commands.all if each.words == words)


def test_quotes_are_those_of_the_books_language_and_the_file_holds_what_the_page_shows(
    novelist: Novelist, tmp_path: Path
) -> None:
    scene = begin(novelist, tmp_path / "Drachen", "de")
    novelist.qtbot.keyClicks(novelist.page, '"Na, wie geht\'s?" -- "Gut..."')
    assert novelist.page.text() == "„Na, wie geht’s?“ – „Gut…“"
    novelist.until_saved()
    assert Project.open(tmp_path / "Drachen").read_text(scene).text == novelist.page.text()
    novelist.desk.preferences.change(smart_language="fr")
    novelist.press(Qt.Key.Key_Return)
    novelist.qtbot.keyClicks(novelist.page, '"Oui"')
    assert novelist.page.text().endswith("«\u202fOui\u202f»")


def test_switched_off_every_key_is_what_it_is(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    novelist.desk.preferences.change(smart_quotes=False, smart_dashes=False, smart_ellipses=False)
    novelist.qtbot.keyClicks(novelist.page, "\"It's\"--so... 'tis")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "\"It's\"--so... 'tis"


def test_a_whole_scene_is_set_by_a_command_and_set_back(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    text = '"One," she said--"two."\n\n`"code"`'
    novelist.page.replace_text(text)
    command(novelist, "Make quotes and dashes typographic in this scene").trigger()
    assert novelist.page.text() == '“One,” she said—“two.”\n\n`"code"`'
    assert novelist.sentence == "Quotes and dashes are typographic now, in one paragraph."
    command(novelist, "Make quotes and dashes typographic in this scene").trigger()
    assert novelist.sentence == "There was nothing to change in this scene."
    command(novelist, "Make quotes and dashes plain in this scene").trigger()
    assert novelist.page.text() == text
    novelist.page.undo()
    novelist.page.undo()
    assert novelist.page.text() == text


def test_zoom_goes_by_keys_and_is_remembered(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.qtbot.keyClicks(novelist.page, "One")
    before = novelist.page.cursorRect().height()
    command(novelist, "Larger letters").trigger()
    command(novelist, "Larger letters").trigger()
    assert novelist.desk.preferences.settings.zoom == 125
    assert novelist.page.cursorRect().height() > before
    assert novelist.page.document().availableUndoSteps() == 1
    command(novelist, "Usual size").trigger()
    assert novelist.page.cursorRect().height() == before
    assert not command(novelist, "Usual size").isEnabled()
    for _ in STEPS:
        command(novelist, "Larger letters").trigger()
    assert novelist.desk.preferences.settings.zoom == 400
    assert command(novelist, "Larger letters").statusTip() == "The letters are as large as they get."
    assert novelist.desk.lanes[0].drain(10)
    assert SettingsFile(tmp_path / "home" / "config" / "settings.json").load().zoom == 400


def test_turning_the_wheel_with_ctrl_is_gathered(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    for _ in range(4):
        novelist.page.zoom_turned.emit(-60)
    novelist.qtbot.waitUntil(lambda: novelist.desk.preferences.settings.zoom == 80)
    novelist.page.zoom_turned.emit(40)
    novelist.page.zoom_turned.emit(40)
    novelist.page.zoom_turned.emit(40)
    novelist.qtbot.waitUntil(lambda: novelist.desk.preferences.settings.zoom == 90)


@pytest.mark.parametrize(("words", "choice"), [("Sepia", "sepia"), ("High contrast", "contrast"), ("Dark", "dark")])
def test_a_theme_is_chosen_in_the_menu(novelist: Novelist, tmp_path: Path, words: str, choice: str) -> None:
    begin(novelist, tmp_path / "Kite")
    action = command(novelist, words)
    action.trigger()
    assert novelist.desk.preferences.settings.theme == choice
    assert action.isChecked()
    assert not command(novelist, "Light").isChecked()
    shown = novelist.page.grab().toImage().pixelColor(4, 4).name().upper()
    assert shown == novelist.desk.window.theme.tokens.page


def test_looks_from_the_settings_are_on_every_page_at_once(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite", "ja")
    novelist.qtbot.keyClicks(novelist.page, "One")
    changes = {"page_size": 30, "line_height": 200, "paragraphs": "space", "measure": 50, "motion": "reduced"}
    novelist.answers.changed = lambda settings: msgspec.structs.replace(settings, **changes)
    command(novelist, "Settings").trigger()
    for page in novelist.desk.window.pages:
        looks = page.looks
        assert (looks.size, looks.line_height, looks.paragraphs, looks.measure) == (30, 200, "space", 50)
        assert looks.language == "ja"
    assert novelist.desk.window.theme.motion == 0
    assert novelist.page.text() == "One"
    novelist.page.undo()
    assert novelist.page.text() == ""
