"""The handbook's keys: marked with the command that has them, true to it, and shown as the author has them."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.storage.settings import SettingsFile
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.help.handbook import Handbook
from inkwell.ui.help.key_marks import marked, with_keys
from inkwell.ui.key_text import portable, sequence
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.pages import KeyedPages

HELP = files("inkwell_resources").joinpath("help")
PAGES = {entry.name: entry.read_text(encoding="utf-8") for entry in HELP.iterdir() if entry.name.endswith(".md")}
IN_TEXT = re.compile(
    r"(?<![\w+>])((?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Za-z0-9]+|[,.+-](?=[\s),:|<]|$))|F\d{1,2})(?!\w)(<!--)?"
)
LOCAL = {
    "finding.md": {"Ctrl+Return", "Alt+S", "Alt+C", "Alt+W", "Alt+R"},
    "plan.md": {"F2", "Ctrl+D", "Ctrl+A", "Ctrl+Space"},
    "safety.md": {"F7"},
    "staying-in-it.md": {"Ctrl+Return", "Shift+F10"},
    "tools.md": {"Ctrl+Return"},
    "trouble.md": {"F7"},
}
"""Keys of lists, fields and dialogs, which are no commands."""
ELSEWHERE = {"command-line.md", "voices.md", "project-format.md", "shortcuts.md", "settings.md"}
"""Pages with keys of a terminal, and those that are made of lists that other tests look at."""


@pytest.fixture
def bindings(qtbot, qapp, tmp_path: Path) -> Iterator[KeyBindings]:
    lane, window = SaveLane("save"), QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window.menuBar(), window)
    made = KeyBindings(commands, Preferences(SettingsFile(tmp_path / "settings.json"), lane), window)
    commands.add(Menu.FILE, "&Open…", lambda: None, "Ctrl+O", name="open-book")
    commands.add(Menu.EDIT, "Find &next", lambda: None, ("F3", "Ctrl+G"), name="find-next")
    yield made
    lane.close()


@pytest.mark.parametrize("page", sorted(PAGES.keys() - ELSEWHERE))
def test_keys_in_the_text_say_which_command_has_them(page: str) -> None:
    found = [(keys, bool(mark)) for keys, mark in IN_TEXT.findall(PAGES[page])]
    assert {keys for keys, mark in found if not mark} <= LOCAL.get(page, set())


def test_marks_are_not_seen_where_nothing_was_changed() -> None:
    shown = Handbook.shipped()
    assert not [name for name, page in shown.pages.items() if "<!--" in page.text]
    assert with_keys("**F1<!--help-here-->** or (Ctrl+,<!--settings-->), then Ctrl++<!--zoom-in-->.") == (
        "**F1** or (Ctrl+,), then Ctrl++."
    )


def test_marked_keys_are_written_as_qt_writes_them() -> None:
    for page, text in PAGES.items():
        for keys, name in marked(text):
            assert portable(sequence(keys)) == keys, f"{page}: {name}"


def test_a_page_shows_the_author_s_keys(bindings: KeyBindings) -> None:
    shown = KeyedPages(bindings)
    text = "Press Ctrl+O<!--open-book-->, Ctrl+G<!--find-next--> or Ctrl+Q<!--quit-->."
    assert shown("a-page", text) == "Press Ctrl+O, Ctrl+G or Ctrl+Q."
    bindings.give("open-book", "F5", instead=True)
    bindings.take("find-next", "F3")
    assert shown("a-page", text) == "Press F5, Ctrl+G or Ctrl+Q."
    bindings.take("open-book", "F5")
    bindings.give("find-next", "F6", instead=True)
    assert shown("a-page", text) == "Press no keys, F6 or Ctrl+Q."


def test_a_page_in_another_language_keeps_its_words_until_the_keys_are_others(bindings: KeyBindings) -> None:
    shown = KeyedPages(bindings)
    text = "Strg+O<!--open-book--> öffnet ein Buch."
    assert shown("a-page", text) == "Strg+O öffnet ein Buch."
    bindings.give("open-book", "F5", instead=True)
    assert shown("a-page", text) == "F5 öffnet ein Buch."


def test_the_page_of_shortcuts_is_made_of_the_commands_that_there_are(bindings: KeyBindings) -> None:
    bindings.give("open-book", "F5")
    page = KeyedPages(bindings)("shortcuts", PAGES["shortcuts.md"])
    assert "| Open | Ctrl+O, F5 |" in page
    assert "## File" in page
    assert "| Take the change | Ctrl+Right |" in page
    assert "New book" not in page
    assert page.startswith("# Shortcuts")
    assert "## Keys that are in no menu" in page
    assert "<!--" not in page
