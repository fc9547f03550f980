"""A note is kept from the model in the window: from its menu or where the author is; its file says so."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtGui import QAction

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.commands import Command
from inkwell.ui.structure_desk import StructureDesk
from inkwell.ui.untold_desk import NO_NOTE


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("a", NodeKind.SCENE, "Scene a", None).add("n", NodeKind.NOTE, "A note", None)
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late.", "n": "He did it."})
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


def command(writer: Novelist) -> Command:
    assert writer.desk.equipment.parts["untold"]
    return next(each for each in writer.desk.commands.all if each.name == "keep-note")


def entry(writer: Novelist, node: str) -> QAction | None:
    menu = writer.desk.window.outline.context_menu(node)
    return next((each for each in menu.actions() if each.text() == "Keep from the model"), None)


def test_a_note_is_kept_from_its_menu_and_given_back_by_undo(writer: Novelist) -> None:
    assert command(writer)
    assert entry(writer, "a") is None
    keep = entry(writer, "n")
    assert keep is not None
    assert not keep.isChecked()
    keep.trigger()
    session = writer.desk.session
    assert not session.manuscript.node("n").told
    assert not Project.open(session.project.folder).manuscript.node("n").told
    again = entry(writer, "n")
    assert again is not None
    assert again.isChecked()
    steps = writer.desk.equipment.parts["structure_desk"]
    assert isinstance(steps, StructureDesk)
    steps.undo()
    assert Project.open(session.project.folder).manuscript.node("n").told


def test_the_switch_follows_where_the_author_is(writer: Novelist) -> None:
    keep = command(writer).action
    writer.desk.session.show("a")
    assert (keep.isEnabled(), keep.statusTip()) == (False, NO_NOTE)
    writer.desk.session.show("n")
    assert (keep.isEnabled(), keep.isChecked()) == (True, False)
    keep.trigger()
    assert keep.isChecked()
    assert writer.desk.session.manuscript.node("n").told is False


def test_with_the_ai_off_there_is_nothing_of_it(writer: Novelist) -> None:
    keep = command(writer).action
    writer.desk.preferences.change(ai=False)
    assert not keep.isVisible()
    assert entry(writer, "n") is None
