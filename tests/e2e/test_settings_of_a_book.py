"""Settings at the real window: a book has its own, another book others, and what is chosen is on the page at once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inkwell.app.preferences import Preferences
from inkwell.settings.settings import Settings
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.ui.chooser import DialogChooser
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.settings.editors import Facts


def book(folder: Path, own: object) -> Path:
    Project.create(folder, folder.name, "Ann")
    path = folder / "project.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"settings": own}), encoding="utf-8")
    return folder


def ai_commands(novelist: Novelist) -> set[str]:
    return {each.words for each in novelist.desk.commands.all if each.ai and each.action.isVisible()}


def test_a_book_brings_its_settings_and_takes_them_along(novelist: Novelist, tmp_path: Path) -> None:
    desk = novelist.desk
    desk.preferences.change(spelling=False, grammar=False, style_marks=False, model=str(tmp_path / "none.gguf"))
    german = book(tmp_path / "Drachen", {"ai": False, "smart_language": "de", "measure": 40, "model": "/evil"})
    english = book(tmp_path / "Kite", {"paragraphs": "space"})
    desk.session.open(german)
    desk.session.create(tmp_path / "Plain", "Plain", "Ann", "en")
    assert desk.preferences.settings == desk.preferences.usual
    assert ai_commands(novelist)

    desk.session.open(german)
    assert (novelist.page.looks.measure, novelist.page.looks.paragraphs) == (40, "indent")
    assert ai_commands(novelist) == set()
    assert desk.preferences.settings.model != "/evil"
    desk.session.open(english)
    assert (novelist.page.looks.measure, novelist.page.looks.paragraphs) == (80, "space")
    assert ai_commands(novelist)
    desk.session.close()
    novelist.qtbot.waitUntil(lambda: desk.preferences.settings == desk.preferences.usual)
    assert json.loads((german / "project.json").read_text(encoding="utf-8"))["settings"]["model"] == "/evil"


def test_what_is_typed_is_as_the_book_has_it(novelist: Novelist, tmp_path: Path) -> None:
    desk = novelist.desk
    desk.preferences.change(ai=False, spelling=False, grammar=False, style_marks=False)
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    desk.preferences.change_for_book(smart_language="de", smart_dashes=False)
    novelist.page.setFocus()
    novelist.qtbot.keyClicks(novelist.page, '"Na" -- ja')
    assert novelist.page.text() == "„Na“ -- ja"
    desk.preferences.as_for_all(["smart_language", "smart_dashes"])
    novelist.qtbot.keyClicks(novelist.page, ' "so" --')
    assert novelist.page.text() == "„Na“ -- ja “so” —"


def test_what_cannot_be_used_in_the_file_is_told_in_the_window(
    make_desk: Callable[[], Novelist], user_paths: UserPaths
) -> None:
    user_paths.config.mkdir(parents=True)
    (user_paths.config / "settings.json").write_text('{"ai": false, "measure": 999}', encoding="utf-8")
    sentence = "“Line length” was set to something in settings.json that cannot be used; it is as usual again."
    assert make_desk().sentence.startswith(sentence)


def test_what_is_chosen_in_the_window_is_on_the_page_behind_it(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = novelist.desk
    desk.preferences.change(ai=False, spelling=False, grammar=False, style_marks=False)
    desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    before = desk.preferences.settings
    seen: list[object] = []

    def works(dialog: SettingsDialog) -> None:
        dialog.rows["page_size"].field.put(30)
        # A page has its rows once it was looked at.
        dialog.show_setting("theme")
        dialog.rows["theme"].field.put("dark")
        seen.append((novelist.page.looks.size, desk.window.theme.choice))
        dialog.scope.setCurrentIndex(1)
        dialog.rows["measure"].field.put(44)
        seen.append(novelist.page.looks.measure)
        dialog.undo_button.click()
        seen.append((novelist.page.looks.size, novelist.page.looks.measure, desk.window.theme.choice))
        dialog.rows["paragraphs"].field.put("space")

    def settings(preferences: Preferences, facts: Facts) -> None:
        """The real window, as long as it takes to do that."""

        def work() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, SettingsDialog)
            works(dialog)
            dialog.accept()

        QTimer.singleShot(0, work)
        DialogChooser(desk.window, desk.window.theme, desk.window.icons).settings(preferences, facts)

    monkeypatch.setattr(novelist.answers, "settings", settings)
    next(each.action for each in desk.commands.all if each.words == "Settings").trigger()
    assert seen == [(30, "dark"), 44, (21, 80, before.theme)]
    assert novelist.page.looks.paragraphs == "space"
    own = json.loads((tmp_path / "Kite" / "project.json").read_text(encoding="utf-8"))["settings"]
    assert own == {"paragraphs": "space"}
    assert desk.preferences.usual == before != Settings()
