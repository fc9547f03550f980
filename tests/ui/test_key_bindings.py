"""Keys as the author has them: on actions, on the page and in tooltips, at once, whatever a file says."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.storage.settings import SettingsFile
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.theme import Theme

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
TEXT = "It was a lie.\n\nThe morning was fine."


class Place:
    """A window with a page, four commands and the keys of all of them."""

    def __init__(self, qtbot, qapp, folder: Path) -> None:
        self.file = folder / "settings.json"
        self.lane = SaveLane("save")
        self.preferences = Preferences(SettingsFile(self.file), self.lane)
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        theme = Theme(qapp, "light")
        self.page = Page(theme, Icons(theme), self.window)
        self.window.setCentralWidget(self.page)
        self.commands = Commands(self.window.menuBar(), self.window)
        self.keys = KeyBindings(self.commands, self.preferences, self.window)
        self.keys.attach(self.page)
        self.done: list[str] = []
        self.actions = {
            name: self.commands.add(menu, name, lambda name=name: self.done.append(name), keys, ai=ai, name=name)
            for name, menu, keys, ai in (
                ("new-scene", Menu.MANUSCRIPT, "Ctrl+N", False),
                ("strong", Menu.FORMAT, "Ctrl+B", False),
                ("undo", Menu.EDIT, "Ctrl+Z", False),
                ("accept", Menu.WRITE, None, True),
                ("told", Menu.WRITE, "Ctrl+Alt+I", True),
            )
        }
        self.commands.set_state(book=True, ai=True)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.page.setFocus()
        self.page.load(TEXT, "Title")
        self.page.moveCursor(QTextCursor.MoveOperation.End)

    def want(self, **keys: tuple[str, ...]) -> None:
        self.preferences.change(keys={name.replace("_", "-"): several for name, several in keys.items()})

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.page, key, modifiers)

    def saved(self) -> dict[str, list[str]]:
        assert self.lane.drain(5)
        return json.loads(self.file.read_text(encoding="utf-8"))["keys"]


@pytest.fixture
def place(qtbot, qapp, tmp_path: Path) -> Iterator[Place]:
    made = Place(qtbot, qapp, tmp_path)
    yield made
    made.lane.close()


def shortcuts(place: Place, name: str) -> list[str]:
    return [each.toString() for each in place.actions[name].shortcuts()]


def test_a_change_counts_at_once_and_is_kept_by_the_command_s_name(place: Place) -> None:
    place.want(new_scene=("Ctrl+J", "F12"))
    assert shortcuts(place, "new-scene") == ["Ctrl+J", "F12"]
    for key, modifiers in ((Qt.Key.Key_J, CONTROL), (Qt.Key.Key_F12, NONE), (Qt.Key.Key_N, CONTROL)):
        place.press(key, modifiers)
    assert place.done == ["new-scene", "new-scene"]
    assert place.saved() == {"new-scene": ["Ctrl+J", "F12"]}
    place.want()
    assert shortcuts(place, "new-scene") == ["Ctrl+N"]


def test_names_that_nothing_has_and_keys_that_are_none_do_no_harm_and_stay(place: Place) -> None:
    place.preferences.change(keys={"gone": ("Ctrl+B",), "new-scene": ("A", "Foo", "Ctrl+K, Ctrl+C", "Ctrl+J", "Tab")})
    assert shortcuts(place, "strong") == ["Ctrl+B"]
    assert shortcuts(place, "new-scene") == ["Ctrl+J"]
    place.keys.give("undo", "F5")
    assert place.saved()["gone"] == ["Ctrl+B"]
    # What has that name comes back, and has its keys: what the author wants is first.
    place.commands.add(Menu.TOOLS, "Gone", lambda: place.done.append("gone"), name="gone")
    assert shortcuts(place, "strong") == []
    place.press(Qt.Key.Key_B, CONTROL)
    assert place.done == ["gone"]


def test_two_that_clash_in_a_file_are_parted_the_same_way_each_time(place: Place) -> None:
    place.want(new_scene=("Ctrl+J",), strong=("Ctrl+J",))
    assert (shortcuts(place, "new-scene"), shortcuts(place, "strong")) == (["Ctrl+J"], [])
    assert [(each.name, each.to) for each in place.keys.map.lost] == [("strong", "new-scene")]


def test_without_ai_its_commands_have_no_keys_and_stand_in_nobody_s_way(place: Place) -> None:
    place.preferences.change(ai=False)
    assert {row.name for row in place.keys.rows()} == {"new-scene", "strong", "undo"}
    assert place.keys.map.in_the_way("strong", "Ctrl+Alt+I") == ()
    place.keys.give("strong", "Ctrl+Alt+I")
    place.preferences.change(ai=True)
    # What the author gave stays; the other is told of as without.
    assert shortcuts(place, "strong") == ["Ctrl+B", "Ctrl+Alt+I"]
    assert shortcuts(place, "told") == []
    assert place.keys.map.lost[0].name == "told"


def test_a_command_that_comes_later_has_the_author_s_keys(place: Place) -> None:
    place.preferences.change(keys={"tool-mine": ("Ctrl+Alt+Y",)})
    action = place.commands.add(Menu.WRITE, "Mine", lambda: None, name="tool-mine")
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl+Alt+Y"]
    place.commands.remove(action)
    assert place.keys.map.in_the_way("strong", "Ctrl+Alt+Y") == ()


def test_tooltips_say_the_keys_as_they_are(place: Place) -> None:
    button = QPushButton(place.window)
    place.keys.explain(button, "A new scene", "new-scene")
    assert button.toolTip() == "A new scene (Ctrl+N)"
    place.want(new_scene=("F12",))
    assert button.toolTip() == "A new scene (F12)"
    place.want(new_scene=())
    assert button.toolTip() == "A new scene"


# on the page


def standing(place: Place) -> Page:
    place.page.begin_proposal("run")
    place.page.set_proposal(" He put down the hammer. “System,” he said.")
    place.page.end_streaming()
    return place.page


def test_the_proposal_is_taken_by_the_author_s_keys_and_the_pill_says_them(place: Place) -> None:
    page = standing(place)
    pill = page._pill
    assert [each.toolTip() for each in pill._buttons[:2]] == ["Accept (Tab)", "A word (Ctrl+Right)"]
    place.preferences.change(keys={"accept": ("Ctrl+Alt+A",), "accept-word": ("End",)})
    assert [each.toolTip() for each in pill._buttons[:2]] == ["Accept (Ctrl+Alt+A)", "A word (End)"]
    place.press(Qt.Key.Key_End)
    assert page.text().endswith("was fine. He ")
    place.press(Qt.Key.Key_Right, CONTROL)
    assert page.proposal().startswith("put down")
    place.press(Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert page.proposal() == ""
    assert page.text().endswith("he said.")


def test_keys_of_the_text_can_be_given_to_a_command(place: Place) -> None:
    place.want(new_scene=("Ctrl+Left",))
    before = place.page.textCursor().position()
    place.press(Qt.Key.Key_Left, CONTROL)
    assert place.done == ["new-scene"]
    # Nor does the text take them back while the command cannot be done.
    place.commands.block(place.actions["new-scene"], "Not now.")
    place.press(Qt.Key.Key_Left, CONTROL)
    assert place.done == ["new-scene"]
    assert place.page.textCursor().position() == before


def test_keys_that_were_taken_from_the_text_do_nothing_there(place: Place) -> None:
    place.press(Qt.Key.Key_X)
    place.want(undo=("F12",))
    place.press(Qt.Key.Key_Z, CONTROL)
    assert place.page.text().endswith("fine.x")
    assert place.done == []
    place.press(Qt.Key.Key_F12)
    assert place.done == ["undo"]
    place.want(undo=(), strong=("Ctrl+Z",))
    place.press(Qt.Key.Key_Z, CONTROL)
    assert place.done == ["undo", "strong"]
    assert place.page.text().endswith("fine.x")


def test_letters_are_looked_at_no_closer_than_before(place: Place) -> None:
    place.want(new_scene=("Ctrl+J",), strong=("Ctrl+Alt+X",))
    place.press(Qt.Key.Key_J)
    place.press(Qt.Key.Key_X)
    assert place.page.text().endswith("fine.jx")
    assert place.done == []
