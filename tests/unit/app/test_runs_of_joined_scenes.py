"""Scenes that are split and merged keep all that models were asked for them in sight."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app.generation import Engine
from inkwell.app.joints import Joints
from inkwell.app.other_model import OtherModel
from inkwell.app.run_history import RunHistory, Runs
from inkwell.app.run_joints import RunJoints
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.book_moving import send_parts
from inkwell.storage.joined_runs import read_joined
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog

TEXTS = {name: f"The first of {name}.\n\nThe second of {name}.\n" for name in "abd"}
BEFORE, AFTER = "2020-01-01T00:00:00+00:00", "2999-01-01T00:00:00+00:00"


class Silent(QObject):
    """An engine that says nothing."""

    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def stop(self) -> None:
        pass


class Desk(Stage):
    """A book whose scenes are joined and parted, and the history of their runs."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        engine = cast("Engine", Silent())
        self.joints = Joints(self.session, self.drafts, self.paper)
        self.kept.append(RunJoints(self.session, self.joints, self.lanes[0]))
        self.history = RunHistory(self.session, engine, OtherModel(engine), self.lanes[0], self.lanes[3])
        self.folder = folder / "Book"

    def ran(self, node: str, name: str, time: str) -> None:
        run = Run(f"{name}.0", time, node, "m", "llama", {}, 1, None, name, "finished")
        RunLog(self.folder).append(run)

    def runs_of(self, qtbot: QtBot, node: str) -> set[str]:
        self.settle()
        above = (each.id for each in self.session.manuscript.ancestors(node))
        with qtbot.waitSignal(self.history.listed, timeout=5_000) as listed:
            self.history.look(node, *above)
        found = cast("Runs", (listed.args or [None])[0])
        return {run.text for run in found.runs}

    def settle(self) -> None:
        self.session.save()
        for _ in range(2):
            self.lanes[0].drain(10)
            self.lanes[0].deliver()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    make_book(tmp_path / "Book", TEXTS)
    made = Desk(tmp_path)
    made.session.open(made.folder)
    for node in ("c", "a", "b", "d"):
        made.ran(node, f"for {node}", BEFORE)
    yield made
    made.close()


def test_a_merged_scene_has_the_runs_of_both_also_after_a_restart(qtbot: QtBot, desk: Desk) -> None:
    desk.joints.merge("a")
    desk.ran("b", "late for b", AFTER)
    assert desk.runs_of(qtbot, "a") == {"for c", "for a", "for b", "late for b"}
    desk.joints.undo()
    assert desk.runs_of(qtbot, "a") == {"for c", "for a"}
    assert desk.runs_of(qtbot, "b") == {"for c", "for b", "late for b"}
    desk.joints.redo(desk.joints.undone or pytest.fail("nothing was undone"))
    # And what the second one had taken in goes along.
    desk.joints.merge("a")
    desk.settle()
    desk.session.close()
    desk.session.open(desk.folder)
    assert desk.runs_of(qtbot, "a") == {"for c", "for a", "for b", "late for b", "for d"}


def test_both_halves_of_a_scene_have_its_runs_and_each_its_own_from_then_on(qtbot: QtBot, desk: Desk) -> None:
    desk.joints.merge("a")
    made = desk.joints.split("a", len("The first of a."), "Half")
    assert desk.runs_of(qtbot, made) == {"for c", "for a", "for b"}
    desk.ran("a", "late for a", AFTER)
    desk.ran(made, "for half", AFTER)
    assert desk.runs_of(qtbot, "a") == {"for c", "for a", "for b", "late for a"}
    assert desk.runs_of(qtbot, made) == {"for c", "for a", "for b", "for half"}
    # The whole that is one again has what was asked for its halves.
    joint = desk.joints.last or pytest.fail("nothing was split")
    desk.joints.undo(joint)
    assert desk.runs_of(qtbot, "a") == {"for c", "for a", "for b", "late for a", "for half"}
    desk.joints.redo(joint)
    assert desk.runs_of(qtbot, "a") == {"for c", "for a", "for b", "late for a"}
    assert desk.runs_of(qtbot, made) == {"for c", "for a", "for b", "for half"}


def test_the_run_of_words_that_came_from_another_scene_is_listed(qtbot: QtBot, desk: Desk) -> None:
    desk.settle()
    text = desk.session.project.read_text("d").text
    AuthorshipFile(desk.folder, "d").write(text, (Span(0, 9, "for a.0"), Span(10, 15, "pasted")))
    assert desk.runs_of(qtbot, "d") == {"for c", "for d", "for a"}


def test_a_merged_scene_takes_the_runs_along_into_another_book(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    Project.create(tmp_path / "Other", "Other", "", "en")
    desk.joints.merge("a")
    desk.settle()
    desk.session.close()
    book = Project.open(desk.folder)
    send_parts(book.folder, book.manuscript, ["a"], tmp_path / "Other", tmp_path / "state")
    there = RunLog(tmp_path / "Other").read()
    assert {run.text for run in there} == {"for a", "for b"}
    assert read_joined(tmp_path / "Other") == read_joined(desk.folder)
