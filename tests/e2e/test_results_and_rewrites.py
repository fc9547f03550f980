"""Cards side by side, mixed and kept; a rewrite in the page; a scene's results, run again and by another model."""

import json
from pathlib import Path
from typing import TypeVar

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.types import ModelRef
from inkwell.storage.kept_runs import read_kept
from inkwell.storage.runs import RunLog
from inkwell.story.tool_results import ToolOrder
from inkwell.ui.blind_desk import WRITTEN, BlindDesk
from inkwell.ui.card_desk import CardDesk
from inkwell.ui.joint_desk import JointDesk
from inkwell.ui.rewrite_desk import RewriteDesk
from inkwell.ui.runs_desk import RunsDesk
from inkwell.ui.tools.place import place_on
from inkwell.ui.wording_desk import WordingDesk
from inkwell.voice.using import Use

Kind = TypeVar("Kind")
CTRL = Qt.KeyboardModifier.ControlModifier
SCENE = "The lamp was lit.\n\nThe old man opened the door and looked out. It was raining hard.\n\nNobody came."


@pytest.fixture
def scene(novelist: Novelist, tmp_path: Path) -> Novelist:
    source = tmp_path / "story.md"
    source.write_text(f"# The arrival\n\n{SCENE}", encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    titles = [node.id for _, node in novelist.desk.session.manuscript.walk()]
    for node in titles:
        novelist.desk.window.outline.chosen.emit(node)
        if "lamp" in novelist.page.text():
            break
    assert novelist.page.text().strip() == SCENE
    return novelist


def log_of(novelist: Novelist) -> RunLog:
    return RunLog(novelist.desk.session.project.folder)


def part(novelist: Novelist, name: str, kind: type[Kind]) -> Kind:
    found = novelist.desk.equipment.parts[name]
    assert isinstance(found, kind)
    return found


def test_two_proposals_are_compared_mixed_and_undone(scene: Novelist, quick_script: ModelRef) -> None:
    desk, page = scene.desk, scene.page
    desk.preferences.change(variants=2)
    scene.use_model(quick_script)
    before = page.text()
    page.set_cursor_offset(len(before))
    scene.ask()
    scene.until_written()
    first, second = desk.partner.proposals
    cards: CardDesk = part(scene, "cards", CardDesk)
    desk.window.sidebar.cards[1].more.keep.trigger()
    desk.window.sidebar.cards[0].more.compare.trigger()
    assert cards.columns is not None
    assert cards.columns.isVisible()
    assert cards.action.isChecked()
    assert [column.key for column in cards.columns.columns] == [first.key, second.key]
    for view in cards.columns.views:
        view.sentences.item(0).setCheckState(Qt.CheckState.Checked)
    mixed = cards.columns.mix.text
    cards.columns.use_button.click()
    assert page.text() == before + mixed
    assert [span.run for span in page.authorship() if span.run.count(".")] == [first.key, second.key]
    assert not page.has_proposal()
    assert desk.partner.proposals == ()
    assert not cards.columns.isVisible()
    scene.press(Qt.Key.Key_Z, CTRL)
    assert page.text() == before
    scene.qtbot.waitUntil(lambda: read_kept(desk.session.project.folder) == {second.key})
    # The next time the drawer comes by itself, and goes with the proposals or when it is closed.
    scene.ask()
    scene.qtbot.waitUntil(cards.columns.isVisible, timeout=20_000)
    assert page.hasFocus()
    cards.columns.close_button.click()
    assert not cards.columns.isVisible()
    assert not cards.action.isChecked()


def test_another_is_asked_for_with_a_note(scene: Novelist, quick_script: ModelRef) -> None:
    scene.use_model(quick_script)
    scene.page.set_cursor_offset(len(scene.page.text()))
    scene.ask()
    scene.until_written()
    card = scene.desk.window.sidebar.cards[0]
    card.more.again.trigger()
    scene.qtbot.keyClicks(card.remark, "No weather.")
    scene.qtbot.keyClick(card.remark, Qt.Key.Key_Return)
    scene.until_written()
    assert len(scene.desk.partner.proposals) == 2
    assert scene.desk.lane.drain(5)
    told = "".join(each.text for each in log_of(scene).told(scene.desk.partner.proposals[1].key))
    assert "No weather." in told


def rewriting(path: Path) -> ModelRef:
    """Says the second paragraph in other words, whatever it is asked."""
    text = " The young man opened the door and looked out. It was snowing hard.\n\n"
    path.write_text(json.dumps({"text": text}), encoding="utf-8")
    return ModelRef(path.stem, str(path), "scripted")


def test_a_rewrite_is_taken_in_part_and_undone(scene: Novelist, tmp_path: Path) -> None:
    page, desk = scene.page, scene.desk
    scene.use_model(rewriting(tmp_path / "rewriting.json"))
    before = page.text()
    start = before.index("The old man")
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(start))
    cursor.setPosition(page.position_of(before.index("hard.") + 5), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    runner: ToolRunner = part(scene, "tools", ToolRunner)
    shelf: ToolShelf = part(scene, "tool_shelf", ToolShelf)
    rewrites: RewriteDesk = part(scene, "rewrites", RewriteDesk)
    scene.qtbot.waitUntil(lambda: shelf.find("rewrite") is not None)
    shelved = shelf.find("rewrite")
    assert shelved is not None
    place = place_on(page, desk.session.current or "", "The arrival")
    runner.run(ToolOrder(shelved.tool, place, anyway=True))
    layer = rewrites.layer
    assert layer is not None
    scene.qtbot.waitUntil(lambda: not layer.writing and layer.rewrite is not None, timeout=20_000)
    assert layer.rewrite is not None
    assert [(each.old, each.new) for each in layer.rewrite.changes] == [("old", "young"), ("raining", "snowing")]
    assert page.text() == before
    scene.press(Qt.Key.Key_Left, CTRL)
    scene.press(Qt.Key.Key_Right, CTRL)
    after = before.replace("raining", "snowing")
    assert page.text() == after
    assert rewrites.layer is None
    scene.until_saved()
    assert desk.session.project.read_text(desk.session.current or "").text == after
    scene.press(Qt.Key.Key_Z, CTRL)
    assert page.text() == before
    (run,) = log_of(scene).read()
    assert run.settings["tool"] == "rewrite"
    # From the scene's results it stands again where its words do.
    runs = part(scene, "runs", RunsDesk)
    runs.open()
    view = runs.view
    assert view is not None
    scene.qtbot.waitUntil(lambda: view.run is not None)
    view.use_button.click()
    scene.qtbot.waitUntil(lambda: rewrites.layer is not None)
    scene.press(Qt.Key.Key_Tab)
    assert page.text() == before.replace("old", "young").replace("raining", "snowing")


def test_wordings_are_written_together_and_one_of_them_is_chosen(scene: Novelist, tmp_path: Path) -> None:
    """Two of a rewrite: both are seen while they are written, and the author has the one that they want in the page."""
    path = tmp_path / "two.json"
    texts = [f" The {word} man opened the door and looked out. It was raining hard.\n\n" for word in ("young", "other")]
    path.write_text(json.dumps({"texts": texts, "delay_ms": 40}), encoding="utf-8")
    page, desk = scene.page, scene.desk
    scene.use_model(ModelRef(path.stem, str(path), "scripted"))
    before = page.text()
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(before.index("The old man")))
    cursor.setPosition(page.position_of(before.index("hard.") + 5), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    runner: ToolRunner = part(scene, "tools", ToolRunner)
    shelf: ToolShelf = part(scene, "tool_shelf", ToolShelf)
    rewrites: RewriteDesk = part(scene, "rewrites", RewriteDesk)
    wordings: WordingDesk = part(scene, "wordings", WordingDesk)
    scene.qtbot.waitUntil(lambda: shelf.find("rewrite") is not None)
    shelved = shelf.find("rewrite")
    assert shelved is not None
    place = place_on(page, desk.session.current or "", "The arrival")
    runner.run(ToolOrder(shelved.tool, place, variants=2, anyway=True))
    scene.qtbot.waitUntil(
        lambda: (
            rewrites.writing
            and wordings.view is not None
            and all("man" in card.prose.text for card in wordings.view.cards)
        ),
        timeout=20_000,
    )
    assert wordings.view is not None
    wordings.view.cards[1].press()
    layer = rewrites.layer
    assert layer is not None
    scene.qtbot.waitUntil(lambda: not layer.writing, timeout=20_000)
    assert layer.rewrite is not None
    assert [each.new for each in layer.rewrite.changes] == ["other"]
    wordings.view.cards[0].press()
    assert [each.new for each in layer.rewrite.changes] == ["young"]
    scene.press(Qt.Key.Key_Tab)
    assert page.text() == before.replace("old man", "young man")
    scene.qtbot.waitUntil(lambda: wordings.view is None)


def test_a_result_is_run_again_and_by_another_model(scene: Novelist, quick_script: ModelRef, tmp_path: Path) -> None:
    desk, page = scene.desk, scene.page
    scene.use_model(quick_script)
    before = page.text()
    page.set_cursor_offset(len(before))
    scene.ask()
    scene.until_written()
    proposal = page.proposal()
    scene.press(Qt.Key.Key_Escape)
    runs: RunsDesk = part(scene, "runs", RunsDesk)
    runs.open()
    view = runs.view
    assert view is not None
    scene.qtbot.waitUntil(lambda: view.run is not None)
    assert view.run is not None
    assert view.run.text == proposal
    view.again_button.click()
    scene.qtbot.waitUntil(lambda: len(view.shown) == 2, timeout=20_000)
    assert [run.text for run in view.shown] == [proposal, proposal]
    view.again_wanted.emit(view.run, Use(rewriting(tmp_path / "other.json")))
    scene.qtbot.waitUntil(lambda: len(view.shown) == 3, timeout=20_000)
    assert view.shown[0].model == "other"
    assert "young man" in view.shown[0].text
    assert desk.engine.status is not None
    assert desk.engine.status.model == "quick"
    view.use_button.click()
    assert page.proposal() == view.shown[0].text
    assert page.text() == before
    scene.press(Qt.Key.Key_Tab)
    assert "young man" in page.text()
    assert {span.run for span in page.authorship() if "." in span.run} == {view.shown[0].id}


def test_the_half_of_a_scene_has_its_results_and_what_is_run_again_there(
    scene: Novelist, quick_script: ModelRef, tmp_path: Path
) -> None:
    desk, page = scene.desk, scene.page
    scene.use_model(quick_script)
    whole = desk.session.current or ""
    page.set_cursor_offset(len(page.text()))
    scene.ask()
    scene.until_written()
    scene.press(Qt.Key.Key_Escape)
    page.set_cursor_offset(page.text().index("The old man"))
    part(scene, "joint_desk", JointDesk).split()
    half = desk.session.current or ""
    assert half != whole
    # The new half's results begin with those of the whole, and what is run again there is the half's.
    runs: RunsDesk = part(scene, "runs", RunsDesk)
    runs.open()
    view = runs.view
    assert view is not None
    scene.qtbot.waitUntil(lambda: len(view.shown) == 1)
    view.again_button.click()
    scene.qtbot.waitUntil(lambda: len(view.shown) == 2, timeout=20_000)
    assert [run.node for run in view.shown] == [half, whole]
    desk.window.outline.chosen.emit(whole)
    scene.qtbot.waitUntil(lambda: len(view.shown) == 1)
    # And one of the two that are one again has both; the open list follows.
    part(scene, "joint_desk", JointDesk).undo()
    scene.qtbot.waitUntil(lambda: len(view.shown) == 2)


def test_what_can_not_be_run_again_is_said_in_its_window(scene: Novelist, quick_script: ModelRef) -> None:
    scene.use_model(quick_script)
    scene.page.set_cursor_offset(len(scene.page.text()))
    scene.ask()
    scene.until_written()
    assert scene.desk.lane.drain(5)
    for path in (scene.desk.session.project.folder / "runs").glob("*.contexts.jsonl"):
        path.unlink()
    runs: RunsDesk = part(scene, "runs", RunsDesk)
    runs.open()
    view = runs.view
    assert view is not None
    scene.qtbot.waitUntil(lambda: view.run is not None)
    view.again_button.click()
    sentence = "A part of what the model was told is missing from the log."
    scene.qtbot.waitUntil(lambda: view.message.full_text == sentence)
    assert scene.sentence == ""
    assert view.run is not None
    assert view.run.text
    scene.desk.preferences.change(ai=False)
    assert not view.isVisible()


def test_a_result_is_made_again_blind(scene: Novelist, quick_script: ModelRef, tmp_path: Path) -> None:
    """From the scene's results to the choice, and back: what was chosen between is in the list when it is over."""
    desk = scene.desk
    scene.use_model(quick_script)
    scene.page.set_cursor_offset(len(scene.page.text()))
    scene.ask()
    scene.until_written()
    scene.press(Qt.Key.Key_Escape)
    runs: RunsDesk = part(scene, "runs", RunsDesk)
    blind: BlindDesk = part(scene, "blind_desk", BlindDesk)
    # The author's own model is among those that can be compared, wherever it lies.
    assert "quick" in [each.name for each in blind._models()]
    assert "quick" in blind._blind._models()
    blind._blind._models = lambda: {"one": Use(quick_script), "other": Use(rewriting(tmp_path / "other.json"))}
    blind._models = lambda: [ModelRef("one", "", "scripted"), ModelRef("other", "", "scripted")]
    runs.open()
    assert runs.view is not None
    scene.qtbot.waitUntil(lambda: runs.view is not None and runs.view.run is not None)
    runs.view.blind_button.click()
    view = blind.view
    assert view is not None
    assert view.setup.of.isVisible()
    view.setup.models[0].setCurrentIndex(0)
    view.setup.models[1].setCurrentIndex(1)
    view.setup.places.setValue(1)
    view.setup.begin_button.click()
    # Who writes on meanwhile is told when they can choose.
    view.close_button.click()
    scene.qtbot.waitUntil(lambda: scene.sentence == WRITTEN, timeout=30_000)
    blind.open()
    assert view.choosing.left.toPlainText()
    assert {view.choosing.left.toPlainText()[:9], view.choosing.right.toPlainText()[:9]} == {"The young", "The rain "}
    runs.open()
    scene.qtbot.waitUntil(lambda: runs.view is not None and len(runs.view.shown) == 1)
    view.choosing.buttons[0].click()
    assert view.told.isVisible()
    assert desk.lane.drain(5)
    runs.open()
    scene.qtbot.waitUntil(lambda: runs.view is not None and len(runs.view.shown) == 5)
