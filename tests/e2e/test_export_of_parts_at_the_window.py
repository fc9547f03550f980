"""One chapter, or what is chosen in the manuscript and in the plan, goes out from the window; nothing else does."""

from pathlib import Path

import pytest
from novelist import Novelist

from inkwell.exchange.formats import Format
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.exchanging.export_form import FORMATS
from inkwell.ui.exchanging.export_window import ExportWindow
from inkwell.ui.export_desk import STAYS, ExportDesk
from inkwell.ui.plan_desk import PlanDesk


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name, chapter in (("a", "c1"), ("b", "c1"), ("c", "c2")):
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", chapter)
    tree = tree.add("n", NodeKind.NOTE, "A note", None)
    words = {"a": "It was late.", "b": "It rained.", "c": "Morning.", "n": "Nobody reads this."}
    Project.create_from(tmp_path / "Book", "Book", tree, words)
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


@pytest.fixture
def desk(writer: Novelist) -> ExportDesk:
    made = writer.desk.equipment.parts["export_desk"]
    assert isinstance(made, ExportDesk)
    return made


def shown(desk: ExportDesk) -> ExportWindow:
    assert desk.shown is not None
    return desk.shown


def written(writer: Novelist, desk: ExportDesk, path: Path) -> str:
    """What goes out as Markdown."""
    window = shown(desk)
    window.form.format.setCurrentIndex([to for _, to, _ in FORMATS].index(Format.MARKDOWN))
    window.form.format.activated.emit(window.form.format.currentIndex())
    writer.answers.fresh = path
    window.go.click()
    writer.qtbot.waitUntil(path.exists, timeout=20_000)
    writer.qtbot.waitUntil(lambda: not window.working_now)
    return path.read_text(encoding="utf-8")


def test_a_chapter_goes_out_from_its_menu(writer: Novelist, desk: ExportDesk, tmp_path: Path) -> None:
    menu = writer.desk.window.outline.context_menu("c2")
    next(each for each in menu.actions() if each.text() == "Export…").trigger()
    menu.close()
    text = written(writer, desk, tmp_path / "out.md")
    assert "Morning." in text
    assert "Two" in text
    assert "It was late." not in text
    assert "One" not in text


def test_what_is_chosen_in_the_plan_goes_out(writer: Novelist, desk: ExportDesk, tmp_path: Path) -> None:
    plan = writer.desk.equipment.parts["plan"]
    assert isinstance(plan, PlanDesk)
    plan.open()
    plan.page.select(["b", "c"])
    plan.page.view.setFocus()
    command = next(each for each in writer.desk.commands.all if each.name == "export-chosen")
    command.action.trigger()
    assert shown(desk).parts.nodes == {"b", "c", "c2"}
    text = written(writer, desk, tmp_path / "out.md")
    assert "It rained." in text
    assert "Morning." in text
    assert "It was late." not in text


def test_a_note_stays_and_the_window_says_why(writer: Novelist, desk: ExportDesk) -> None:
    desk.open_for(["n"])
    assert shown(desk).message.full_text == STAYS
    assert shown(desk).parts.nodes is None
    shown(desk).close()
