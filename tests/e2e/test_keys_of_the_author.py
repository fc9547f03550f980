"""The author's keys in the whole program: changed by hand, pressed, shown everywhere, there after a restart."""

import json
import re
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkwell.storage.paths import UserPaths
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.go_desk import GoDesk
from inkwell.ui.help.key_marks import marked
from inkwell.ui.help.window import HandbookWindow
from inkwell.ui.help_desk import HelpDesk
from inkwell.ui.keys.sheet import GROUPS, SAID
from inkwell.ui.keys_desk import KeysDesk
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.settings.editors import Facts
from inkwell.ui.settings.page_fields import KeysField

CONTROL = Qt.KeyboardModifier.ControlModifier


def pages_in(folder) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= pages_in(entry)
        elif entry.name.endswith(".md"):
            found[f"{folder.name}/{entry.name}"] = entry.read_text(encoding="utf-8")
    return found


def desk_of(writer: Novelist) -> KeysDesk:
    made = writer.desk.equipment.parts["keys"]
    assert isinstance(made, KeysDesk)
    return made


def open_sample(writer: Novelist, folder: Path) -> None:
    writer.answers.fresh = folder
    writer.desk.books.open_sample()
    writer.page.setFocus()


def give(writer: Novelist, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """As one does it: the window, the command, Return, the keys."""
    desk = desk_of(writer)
    desk.open_keys()
    window = desk.keys
    assert window is not None
    window.table.go_to(name)
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    QTest.keyClick(window.panel.field, key, modifiers)
    window.close_button.click()


def test_every_command_has_a_name_of_its_own_and_the_sheet_and_handbook_name_no_other(novelist: Novelist) -> None:
    names = [each.name for each in novelist.desk.commands.all]
    assert [
        each.words for each in novelist.desk.commands.all if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.name)
    ] == []
    assert [name for name, times in Counter(names).items() if times > 1] == []
    keyed = novelist.desk.keys.map.keyed
    assert {name for _, several in GROUPS for name in several} | set(SAID) <= set(keyed)
    marks = [
        (page, *each) for page, text in pages_in(files("inkwell_resources") / "help").items() for each in marked(text)
    ]
    assert len(marks) > 100
    assert [each for each in marks if each[2] not in keyed] == []
    english = [each for each in marks if each[0].startswith("help/")]
    # On some systems a few of them are others.
    own = {"redo", "close-book"}
    assert [each for each in english if each[1] not in keyed[each[2]].usual and each[2] not in own] == []


def test_keys_that_the_author_gave_work_at_once_and_are_shown_everywhere(novelist: Novelist, tmp_path: Path) -> None:
    open_sample(novelist, tmp_path / "book")
    before = len(novelist.desk.session.manuscript.nodes)
    give(novelist, "new-scene", Qt.Key.Key_J, CONTROL)
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_N, CONTROL)
    assert len(novelist.desk.session.manuscript.nodes) == before
    novelist.press(Qt.Key.Key_J, CONTROL)
    assert len(novelist.desk.session.manuscript.nodes) == before + 1
    action = next(each.action for each in novelist.desk.commands.all if each.name == "new-scene")
    assert action.shortcut().toString() == "Ctrl+J"
    going, handbook = novelist.desk.equipment.parts["going"], novelist.desk.equipment.parts["help"]
    assert isinstance(going, GoDesk)
    assert isinstance(handbook, HelpDesk)
    assert [each.keys for each in going._offered() if each.title == "New scene"] == ["Ctrl+J"]
    desk_of(novelist).open_sheet()
    sheet = desk_of(novelist).sheet
    assert sheet is not None
    assert "Ctrl+J\nNew scene" in sheet.sheet.toPlainText()
    handbook.open()
    assert handbook.view is not None
    handbook.view.go_to("first-steps")
    assert "A new scene is Ctrl+J, a new chapter Ctrl+Shift+C" in handbook.view.reader.toPlainText()
    # While it is read, too.
    novelist.desk.keys.put_back("new-scene")
    assert "A new scene is Ctrl+N, a new chapter Ctrl+Shift+C" in handbook.view.reader.toPlainText()


def test_they_are_there_after_a_restart_and_survive_names_that_nobody_knows(
    make_desk: Callable[[], Novelist], user_paths: UserPaths
) -> None:
    settings = user_paths.config / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"version": 2, "keys": {"of-a-later-inkwell": ["Ctrl+B"]}}), encoding="utf-8")
    writer = make_desk()
    give(writer, "strong", Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    writer.desk.close()
    kept = json.loads(settings.read_text(encoding="utf-8"))["keys"]
    assert kept == {"of-a-later-inkwell": ["Ctrl+B"], "strong": ["F12"]}
    again = make_desk()
    action = next(each.action for each in again.desk.commands.all if each.name == "strong")
    assert [each.toString() for each in action.shortcuts()] == ["F12"]


def test_without_the_partner_no_window_of_keys_knows_of_it(novelist: Novelist) -> None:
    novelist.desk.preferences.change(ai=False)
    desk = desk_of(novelist)
    desk.open_keys()
    desk.open_sheet()
    assert desk.keys is not None
    assert desk.sheet is not None
    desk.keys.search.setText("proposal")
    assert desk.keys.table.current == ""
    assert not re.search(r"(?i)proposal|partner|grey words|rewrite", desk.sheet.sheet.toPlainText())


def test_the_keys_for_help_are_heard_in_a_dialog_too(novelist: Novelist) -> None:
    novelist.desk.keys.give("help-here", "F3", instead=True)
    dialog = DialogFrame("Asks something", novelist.desk.window)
    dialog.add_close("Close")
    dialog.setModal(True)
    dialog.show()
    for key, opened in ((Qt.Key.Key_F1, 0), (Qt.Key.Key_F3, 1)):
        QTest.keyClick(dialog, key)
        assert len(dialog.findChildren(HandbookWindow)) == opened
    dialog.close()


def test_the_settings_lead_to_the_window_of_keys(novelist: Novelist) -> None:
    """They hold all other windows up, so they make room for it."""
    desk = novelist.desk
    opened: list[str] = []
    facts = Facts((), desk.writing.partner_facts(), open_keys=lambda: opened.append("keys"))
    dialog = SettingsDialog(desk.preferences, facts, desk.window.theme, desk.window.icons, parent=desk.window)
    dialog.show()
    dialog.search.setText("shortcuts")
    field = dialog.rows["keys"].field
    assert isinstance(field, KeysField)
    assert field.said.text() == "As they come"
    desk.preferences.change(keys={"strong": ("F12",)})
    assert field.said.text() == "Some are your own"
    field.open.click()
    novelist.qtbot.waitUntil(lambda: opened == ["keys"])
    assert not dialog.isVisible()
    dialog.deleteLater()
