"""Two pages: the second is as good and as safe as the first, and no node is ever on both."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from novelist import Novelist
from PySide6.QtCore import QMimeData, Qt

from inkwell.app.continuous import Continuous
from inkwell.app.scribe import SaveState, Scribe
from inkwell.app.side_pane import SidePane
from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.scope import Scope
from inkwell.storage.project import Project
from inkwell.ui.dialogs.three_way import Answer, Resolution
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.split_desk import NOTHING_ELSE, SplitDesk


class Two:
    """A book with a scene on each page."""

    def __init__(self, novelist: Novelist, folder: Path) -> None:
        self.novelist, self.folder, self.desk = novelist, folder, novelist.desk
        self.desk.preferences.change(ai=False)
        self.desk.session.create(folder, "Kite", "Ann", "en")
        current = self.desk.session.current
        assert current is not None
        self.scene = current
        self.other = self.add("Other")

    def add(self, title: str, kind: NodeKind = NodeKind.SCENE) -> str:
        return self.desk.session.add(kind, title, None, None)

    @property
    def split(self) -> SplitDesk:
        return cast("SplitDesk", self.desk.equipment.parts["split"])

    @property
    def side(self) -> SidePane:
        return cast("SidePane", self.desk.equipment.parts["side"])

    @property
    def second_scribe(self) -> Scribe:
        return cast("Scribe", self.desk.equipment.parts["second_scribe"])

    @property
    def first(self) -> Page:
        return self.desk.window.page

    @property
    def second(self) -> Page:
        assert self.split.page is not None
        return self.split.page

    def write(self, page: Page, words: str) -> None:
        page.setFocus()
        self.novelist.qtbot.keyClicks(page, words)

    def until_saved(self) -> None:
        self.desk.session.save()
        self.novelist.qtbot.waitUntil(lambda: not self.desk.drafts.dirty, timeout=10_000)

    def on_disk(self, node: str) -> str:
        return Project.open(self.folder).read_text(node).text

    def elsewhere(self, node: str, old: str, new: str) -> None:
        path = self.folder / "text" / f"{node}.md"
        fresh = path.with_suffix(".new")
        fresh.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
        fresh.replace(path)

    def look(self) -> None:
        self.desk.window.focus_gained.emit()
        assert self.desk.lanes[0].drain(10)
        self.desk.lanes[0].deliver()


@pytest.fixture
def two(novelist: Novelist, tmp_path: Path) -> Two:
    return Two(novelist, tmp_path / "Kite")


def test_two_scenes_are_written_side_by_side(two: Two) -> None:
    two.split.open_beside(two.other)
    assert two.desk.window.panes.split
    assert (two.first.isVisible(), two.second.isVisible()) == (True, True)
    assert two.desk.window.active_page is two.second
    two.write(two.first, "On the first.")
    two.write(two.second, "On the second.")
    two.until_saved()
    assert (two.on_disk(two.scene), two.on_disk(two.other)) == ("On the first.", "On the second.")
    two.novelist.qtbot.waitUntil(lambda: two.desk.words.counts[two.other] == 3)


def test_undo_is_each_pages_own(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.first, "First")
    two.write(two.second, "Second")
    two.second.undo()
    assert (two.first.text(), two.second.text()) == ("First", "")


def test_the_outline_opens_on_the_active_page_and_goes_to_what_is_open(two: Two) -> None:
    third = two.add("Third")
    two.split.open_beside(two.other)
    chosen = two.desk.window.outline.chosen
    chosen.emit(third)
    assert (two.desk.session.current, two.side.current) == (two.scene, third)
    chosen.emit(two.scene)
    assert two.desk.window.active_page is two.first
    assert (two.desk.session.current, two.side.current) == (two.scene, third)
    chosen.emit(two.other)
    assert (two.desk.session.current, two.side.current) == (two.other, third)
    chosen.emit(third)
    assert two.desk.window.active_page is two.second
    assert (two.desk.session.current, two.side.current) == (two.other, third)


def test_the_outlines_menu_opens_beside(two: Two) -> None:
    menu = two.desk.window.outline.context_menu(two.other)
    next(action for action in menu.actions() if action.text() == "Open beside").trigger()
    assert two.side.current == two.other
    menu.close()


def test_each_pane_says_what_it_holds_and_which_is_meant(two: Two) -> None:
    assert not two.desk.window.panes.heads[0].isVisible()
    two.split.open_beside(two.other)
    first, second = two.desk.window.panes.heads
    assert (first.words, second.words) == ("Scene 1", "Other")
    assert (first.active, second.active) == (False, True)
    two.split.go_over()
    assert (first.active, second.active) == (True, False)
    two.desk.session.rename(two.other, "Another")
    assert second.words == "Another"
    assert two.second.title == "Another"


def test_what_is_open_is_split_with_the_next_scene_and_closed_again(two: Two) -> None:
    two.split.toggle()
    assert two.side.current == two.other
    two.write(two.second, "Kept.")
    two.split.toggle()
    assert not two.desk.window.panes.split
    assert two.desk.window.active_page is two.first
    assert two.first.hasFocus()
    two.until_saved()
    assert two.on_disk(two.other) == "Kept."
    two.split.toggle()
    assert two.second.text() == "Kept."


def test_a_book_with_one_scene_says_so(two: Two) -> None:
    tree = two.desk.session.manuscript
    for node in [node.id for _, node in tree.walk()]:
        if node != two.scene and node not in {up.id for up in tree.ancestors(two.scene)}:
            two.desk.session.delete(node)
    parents = [up.id for up in two.desk.session.manuscript.ancestors(two.scene)]
    two.desk.session.move(two.scene, None, 0)
    for node in parents:
        two.desk.session.delete(node)
    two.split.toggle()
    assert two.novelist.sentence == NOTHING_ELSE


def test_one_under_the_other_is_kept_with_the_book(two: Two) -> None:
    note = two.add("Note", NodeKind.NOTE)
    two.split.open_beside(note)
    assert not two.desk.window.panes.below
    two.split.turn()
    assert two.desk.window.panes.below
    two.write(two.second, "A note.")
    two.desk.session.close()
    assert not two.desk.window.panes.split
    two.desk.session.open(two.folder)
    assert two.desk.window.panes.split
    assert two.desk.window.panes.below
    assert (two.side.current, two.second.text(), two.second.cursor_offset()) == (note, "A note.", 7)


def test_features_of_pages_come_to_the_second_one(two: Two) -> None:
    two.desk.preferences.change(focus="sentence", typewriter=True)
    made: list[Page] = []
    two.desk.window.page_made.connect(made.append)
    two.split.open_beside(two.other)
    assert made == [two.second]
    assert two.desk.window.pages == (two.first, two.second)
    from inkwell.ui.flow_desk import FlowDesk

    flow = cast("FlowDesk", two.desk.equipment.parts["flow"])
    assert flow.focus[two.second].mode == "sentence"
    assert flow.typewriters[two.second].on


def test_pasting_on_the_second_page_is_kept_at_once(two: Two) -> None:
    two.split.open_beside(two.other)
    data = QMimeData()
    data.setText("Pasted words.")
    two.second.insertFromMimeData(data)
    two.novelist.qtbot.waitUntil(lambda: two.on_disk(two.other) == "Pasted words.", timeout=10_000)


def test_the_status_is_of_the_page_that_is_worse_off(two: Two) -> None:
    two.split.open_beside(two.other)
    two.until_saved()
    two.novelist.qtbot.waitUntil(lambda: two.desk.window.status.words[0] == "Saved")
    two.split.go_over()
    assert two.desk.window.active_page is two.first
    shown: list[str] = []
    # A page that is left is saved at once, so what is shown may not last until somebody looks.
    two.second_scribe.state_changed.connect(lambda _state: shown.append(two.desk.window.status.words[0]))
    two.second.textCursor().insertText("x")
    two.novelist.qtbot.waitUntil(lambda: "Not saved yet" in shown)
    two.until_saved()
    two.novelist.qtbot.waitUntil(lambda: two.desk.window.status.words[0] == "Saved")


def test_a_failing_save_of_the_second_page_is_told(two: Two) -> None:
    two.split.open_beside(two.other)
    two.until_saved()
    away = two.folder.with_name("Away")
    two.folder.rename(away)
    two.write(two.second, "In danger.")
    two.desk.session.save()
    two.novelist.qtbot.waitUntil(lambda: two.second_scribe.state is SaveState.FAILED, timeout=10_000)
    assert two.desk.window.status.words[0] == "Could not save"
    away.rename(two.folder)
    two.until_saved()
    assert two.on_disk(two.other) == "In danger."


def test_deleting_what_is_on_the_second_page(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.second, "Into the trash.")
    two.desk.tree.delete_current()
    assert not two.desk.window.panes.split
    assert two.desk.session.current == two.scene
    assert two.desk.window.active_page is two.first
    (trashed,) = (two.folder / "trash").rglob(f"{two.other}.md")
    assert "Into the trash." in trashed.read_text(encoding="utf-8")


def test_changed_elsewhere_the_second_page_follows(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.second, "It was late.")
    two.until_saved()
    two.elsewhere(two.other, "late", "early")
    two.look()
    assert two.second.text() == "It was early."
    assert "changed elsewhere" in two.novelist.sentence
    two.second.undo()
    assert two.second.text() == "It was late."


def test_changed_here_and_elsewhere_is_decided_on_the_second_page(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.second, "It was late.")
    two.until_saved()
    two.elsewhere(two.other, "late", "early")
    two.write(two.second, " Nobody came.")
    two.desk.session.save()
    two.novelist.qtbot.waitUntil(lambda: two.second_scribe.state is SaveState.CONFLICT, timeout=10_000)
    assert "nothing was overwritten" in two.novelist.sentence
    two.novelist.answers.decides = lambda _mine, theirs: Resolution(Answer.THEIRS, theirs)
    two.desk.window.notifications.press_action()
    assert two.second.text() == "It was early."
    assert (two.desk.session.current, two.side.current) == (two.scene, two.other)
    two.until_saved()
    assert two.on_disk(two.other) == "It was early."


def test_a_waiting_decision_is_told_when_the_node_comes_on_to_the_second_page(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.second, "It was late.")
    two.until_saved()
    two.elsewhere(two.other, "late", "early")
    two.write(two.second, " Nobody came.")
    two.desk.session.save()
    two.novelist.qtbot.waitUntil(lambda: two.second_scribe.state is SaveState.CONFLICT, timeout=10_000)
    two.split.close()
    two.desk.window.notifications.dismiss()
    two.split.open_beside(two.other)
    assert "nothing was overwritten" in two.novelist.sentence
    assert two.second.text() == "It was late. Nobody came."


def test_a_read_only_scene_says_so(two: Two) -> None:
    path = two.folder / "text" / f"{two.other}.md"
    path.write_bytes(path.read_bytes() + b"\xff\xfe not text")
    two.split.open_beside(two.other)
    assert two.second.isReadOnly()
    assert two.desk.window.panes.heads[1].words == "Other · Read only"
    two.write(two.second, "x")
    assert two.second_scribe.state is SaveState.READ_ONLY


def test_the_partner_writes_on_the_page_that_is_meant(two: Two, quick_script: ModelRef) -> None:
    two.desk.preferences.change(ai=True)
    two.novelist.use_model(quick_script)
    two.split.open_beside(two.other)
    two.write(two.first, "On the first.")
    two.write(two.second, "It was late.")
    two.novelist.qtbot.keyClick(two.second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    two.novelist.qtbot.waitUntil(lambda: bool(two.second.proposal().strip()), timeout=20_000)
    two.novelist.until_written()
    assert not two.first.has_proposal()
    two.novelist.qtbot.keyClick(two.second, Qt.Key.Key_Tab)
    assert two.second.text().startswith("It was late. The rain")
    assert two.first.text() == "On the first."
    two.until_saved()
    assert two.on_disk(two.other) == two.second.text()
    assert two.second.authorship()
    run = next((two.folder / "runs").glob("*.jsonl")).read_text(encoding="utf-8")
    assert two.other in run
    two.novelist.qtbot.keyClick(two.second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    two.novelist.qtbot.waitUntil(lambda: bool(two.second.proposal().strip()), timeout=20_000)
    two.split.close()
    assert two.desk.partner.proposals == ()


def test_the_title_bar_names_the_chapter_of_the_active_page(two: Two) -> None:
    two.split.open_beside(two.other)
    assert two.desk.window.title_bar.place == ("Kite", "Other")
    two.split.go_over()
    assert two.desk.window.title_bar.place == ("Kite", "Chapter 1")


def test_a_smaller_page_still_shows_the_line_that_is_written(two: Two) -> None:
    two.first.load_sections([SectionText(two.scene, "Scene 1", "A line of it.\n\n" * 60)])
    two.first.set_cursor_offset(14 * 30)
    two.split.open_beside(two.other)
    two.split.turn()
    two.novelist.qtbot.wait(100)
    height = two.first.viewport().height()
    assert 0 <= two.first.cursorRect().top() <= two.first.cursorRect().bottom() <= height


def test_a_scene_of_a_whole_book_is_lent_to_the_second_page(two: Two) -> None:
    two.write(two.first, "First.")
    continuous = cast("Continuous", two.desk.equipment.parts["continuous"])
    continuous.set_scope(Scope.BOOK)
    assert two.first.sections.several
    two.desk.session.show(two.other)
    two.novelist.qtbot.keyClicks(two.first, "Other.")
    two.desk.session.show(two.scene)
    two.split.open_beside(two.other)
    assert two.second.text() == "Other."
    two.write(two.second, " More.")
    two.write(two.first, "So: ")
    two.until_saved()
    assert two.on_disk(two.other) == "Other. More."
    two.split.close()
    two.desk.session.show(two.other)
    assert two.first.text() == "Other. More."
    two.novelist.qtbot.keyClicks(two.first, "!")
    two.until_saved()
    assert "!" in two.on_disk(two.other)


def test_what_is_beside_goes_on_to_the_first_page_when_it_is_shown_there(two: Two) -> None:
    two.split.open_beside(two.other)
    two.write(two.second, "Second.")
    two.write(two.first, "First.")
    two.desk.session.show(two.other)
    assert (two.first.text(), two.second.text()) == ("Second.", "First.")
    two.write(two.second, " More.")
    two.until_saved()
    assert (two.on_disk(two.scene), two.on_disk(two.other)) == ("First. More.", "Second.")


def test_a_killed_process_loses_nothing_of_the_second_page(
    make_desk: Callable[[], Novelist], user_paths: object, tmp_path: Path
) -> None:
    """A real process, killed in the middle: what it had shown for a moment is there again, on the same two pages."""
    writer = Path(__file__).with_name("second_page_writer.py")
    told = subprocess.Popen(
        [sys.executable, str(writer), str(tmp_path / "Kite")],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert told.stdout is not None
    found = json.loads(told.stdout.readline())
    os.kill(told.pid, signal.SIGKILL)
    told.wait()
    told.stdout.close()
    assert Project.open(tmp_path / "Kite").read_text(found["beside"]).text == ""
    novelist = make_desk()
    novelist.desk.session.open(tmp_path / "Kite")
    split = cast("SplitDesk", novelist.desk.equipment.parts["split"])
    assert split.page is not None
    assert (novelist.desk.session.current, split.node_of(split.page)) == (found["page"], found["beside"])
    assert (novelist.page.text(), split.page.text()) == ("On the first page.", "On the second page, and killed.")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(found["beside"]).text == "On the second page, and killed."
    novelist.qtbot.keyClick(split.page, Qt.Key.Key_X)
