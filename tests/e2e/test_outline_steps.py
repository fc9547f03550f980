"""Undo and Redo go to the outline while it has the focus, and say what they did."""

from pathlib import Path

from novelist import Novelist
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from inkwell.manuscript.node import NodeKind
from inkwell.ui.structure_desk import NOTHING_DONE, StructureDesk


def test_the_keys_of_undo_go_where_the_focus_is(novelist: Novelist, tmp_path: Path) -> None:
    desk, window, page = novelist.desk, novelist.desk.window, novelist.page
    desk.session.create(tmp_path / "Book", "Book", "", "en")
    steps = desk.equipment.parts["structure_desk"]
    assert isinstance(steps, StructureDesk)
    assert steps.undo_action.toolTip() == NOTHING_DONE
    made = desk.session.add(NodeKind.SCENE, "Tea", None, None)
    desk.session.rename(made, "Tea & cake")
    assert steps.undo_action.text() == "Undo &in the manuscript: Rename “Tea”"
    page.setFocus()
    QTest.keyClicks(page, "Rain")
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Undo))
    assert page.text() == ""
    assert desk.session.manuscript.node(made).title == "Tea & cake"
    tree = window.outline.tree
    tree.setFocus()
    novelist.qtbot.waitUntil(tree.hasFocus)
    QTest.keySequence(tree, QKeySequence(QKeySequence.StandardKey.Undo))
    assert desk.session.manuscript.node(made).title == "Tea"
    assert novelist.sentence == "Taken back: Rename “Tea”."
    QTest.keySequence(tree, QKeySequence(QKeySequence.StandardKey.Redo))
    assert desk.session.manuscript.node(made).title == "Tea & cake"
    steps.undo_action.trigger()
    steps.undo_action.trigger()
    assert made not in desk.session.manuscript.nodes
    assert not steps.undo_action.isEnabled()
    assert steps.redo_action.text() == "Redo in the &manuscript: Add “Tea”"
