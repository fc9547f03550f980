"""What an author made of their own is taken away again in the window: a preset, a template, a field of the plan."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from inkwell.exchange.presets import BUILT_IN
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.export_desk import ExportDesk
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.template_desk import TemplateDesk


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("a", NodeKind.SCENE, "Scene a", "c1")
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late."})
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


def test_a_preset_that_is_kept_can_be_deleted_and_ours_cannot(writer: Novelist) -> None:
    desk = writer.desk.equipment.parts["export_desk"]
    assert isinstance(desk, ExportDesk)
    desk.open()
    assert desk.shown is not None
    form, remove = desk.shown.form, desk.shown.remove
    assert not remove.isEnabled()
    assert remove.toolTip()
    writer.answers.named = ["Mine"]
    desk.shown.keep.click()
    assert form.preset.currentText() == "Mine"
    assert remove.isEnabled()
    remove.click()
    offered = [form.preset.itemText(each) for each in range(form.preset.count())]
    assert offered == [each.name for each in BUILT_IN]
    assert form.base.name == form.usual
    assert not remove.isEnabled()
    desk.shown.close()


def test_a_template_of_ones_own_can_be_deleted(writer: Novelist) -> None:
    desk = writer.desk.equipment.parts["templates"]
    assert isinstance(desk, TemplateDesk)
    command = next(each for each in writer.desk.commands.all if each.name == "delete-template").action
    assert not command.isEnabled()
    assert command.statusTip()
    writer.answers.named = ["My plan"]
    desk.keep()
    assert command.isEnabled()
    assert "My plan" in " ".join(each.text() for each in desk.menu.actions())
    writer.answers.picked = 0
    command.trigger()
    assert writer.answers.offered == ["My plan"]
    assert "My plan" not in " ".join(each.text() for each in desk.menu.actions())
    assert not command.isEnabled()


def test_a_field_of_the_plan_can_be_deleted_and_comes_back(writer: Novelist) -> None:
    plan = writer.desk.equipment.parts["plan"]
    assert isinstance(plan, PlanDesk)
    plan.open()
    page = plan.page
    menu = page.more.menu()
    add, remove = menu.actions()[:2]
    menu.aboutToShow.emit()
    assert not remove.isEnabled()
    page.fields_asked.emit(["a"], "synopsis", "They come.")
    writer.answers.named = ["Mood", "Weather"]
    add.trigger()
    add.trigger()
    assert not page.grid.hides("own:Mood")
    page.fields_asked.emit(["a"], "own:Mood", "grim")
    menu.aboutToShow.emit()
    assert remove.isEnabled()
    writer.answers.picked = 0
    remove.trigger()
    assert writer.answers.offered == ["Mood", "Weather"]
    assert [each.title for each in page.model.fields][-1] == "Weather"
    assert writer.desk.session.manuscript.node("a").own == ()
    page.grid.setFocus()
    QTest.keySequence(page.grid, QKeySequence(QKeySequence.StandardKey.Undo))
    assert writer.desk.session.manuscript.node("a").own == (("Mood", "grim"),)
    assert writer.sentence == "Taken back: Delete the field “Mood”."
    # The form was made anew each time, and nothing that stands there was taken for emptied by the author.
    page.form.settle()
    assert writer.desk.session.manuscript.node("a").synopsis == "They come."
