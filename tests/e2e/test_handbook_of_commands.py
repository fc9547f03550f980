"""The handbook's page of shortcuts against the real menus: every command is on it, with its keys."""

from importlib.resources import files
from pathlib import Path

import pytest
from every_window import EveryWindow
from novelist import Novelist
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from inkwell.ui.commands import ReasonMenu


@pytest.fixture
def every(novelist: Novelist, tmp_path: Path) -> EveryWindow:
    made = EveryWindow(novelist)
    made.open_book(tmp_path / "The book")
    return made


def table() -> list[tuple[str, str]]:
    """The rows of all tables of the page: commands and keys."""
    text = files("inkwell_resources").joinpath("help", "shortcuts.md").read_text(encoding="utf-8")
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [(row[0].strip().replace("’", "'"), row[1].strip()) for row in rows if len(row) > 1]


def named(cell: str) -> list[str]:
    """What a cell names: one command, or several parted by commas, perhaps behind the name of their menu."""
    inside = cell.split(": ", 1)[-1]
    return [each.strip().removesuffix("…") for each in (cell, inside, *inside.split(", "))]


def group(action: QAction) -> str:
    """The submenu that a command stands in, "" for none."""
    around = [
        each for each in action.associatedObjects() if isinstance(each, QMenu) and not isinstance(each, ReasonMenu)
    ]
    return around[0].title().replace("&", "") if around else ""


def test_every_command_and_its_keys_are_on_the_page(every: EveryWindow) -> None:
    rows, missing = table(), list[str]()
    for command in every.desk.commands.all:
        words = command.words.replace("’", "'")
        keys = [each.toString(QKeySequence.SequenceFormat.PortableText) for each in command.action.shortcuts()]
        found = [told for name, told in rows if words in named(name)]
        if not found and not keys:
            # Of some groups the page says only that they are there.
            found = [told for name, told in rows if group(command.action) in (name.split(": ")[0], *name.split(", "))]
        if not found:
            missing.append(words)
        elif keys and not any(keys[0] in told for told in found):
            missing.append(f"{words}: {keys[0]}, not {found[0]}")
    assert not missing, "\n".join(missing)
