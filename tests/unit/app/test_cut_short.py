"""The process ends between any two files of a change of the tree: at the next opening it is whole, or it never was."""

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from searching_stage import Stage, make_book

from inkwell.app.custody import Custody
from inkwell.app.plan_acts import PlanActs
from inkwell.app.structure import Structure
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.storage.tree_intent import TreeIntent, what_is_left
from inkwell.storage.tree_work import Delete, Restore, Write

MANY = [f"s{number:02}" for number in range(10)]
FEW = MANY[:3]

Acts = Callable[[Stage, Structure, PlanActs], object]


class Moments:
    """Copies of the whole disk at every moment at which a file had just got, or lost, its name."""

    def __init__(self, root: Path, copies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._root, self._copies = root, copies
        # Other threads keep files here too: none of them gives or takes a name while a copy is made.
        self._one_at_a_time = threading.RLock()
        self.on = False
        self.kept: list[Path] = []
        for name in ("replace", "rename", "unlink"):
            monkeypatch.setattr(Path, name, self._then_copied(getattr(Path, name)))

    def _then_copied(self, does: Callable[..., Any]) -> Callable[..., Any]:
        def done(path: Path, *rest: Any, **more: Any) -> Any:
            with self._one_at_a_time:
                found = does(path, *rest, **more)
                if self.on and path.is_relative_to(self._root):
                    kept = self._copies / str(len(self.kept))
                    shutil.copytree(self._root, kept, copy_function=_copied_if_there)
                    self.kept.append(kept)
                return found

        return done

    def put_down(self, kept: Path) -> None:
        """Make the disk what it was at that moment."""
        shutil.rmtree(self._root)
        shutil.copytree(kept, self._root)


def _copied_if_there(source: str, target: str) -> None:
    # A database takes its own files away without asking anyone.
    with suppress(FileNotFoundError):
        shutil.copy2(source, target)


@pytest.fixture
def moments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Moments:
    return Moments(tmp_path / "disk", tmp_path / "copies", monkeypatch)


@pytest.fixture
def stage(qtbot, tmp_path: Path, moments: Moments) -> Iterator[Stage]:
    folder = make_book(tmp_path / "disk" / "Book", {name: f"Words of {name}." for name in MANY}).folder
    AuthorshipFile(folder, "s01").write("Words of s01.", (Span(0, 5, "pasted"),))
    made = Stage(tmp_path / "disk")
    made.session.open(folder)
    yield made
    made.close()


def whole(root: Path) -> dict[str, tuple[Node, str, tuple[Span, ...]]]:
    """The book as the next opening has it: every node, its words, who wrote them."""
    project = Project.open(root / "Book")
    custody = Custody(root / "state")
    try:
        assert custody.take(project) is not None
        assert custody.trouble == ""
        if custody.left is not None:
            # As the session's lane does.
            custody.left.finish()
            assert not project.settle(custody.left)
    finally:
        custody.release()
    assert Project.open(root / "Book").manuscript.nodes == project.manuscript.nodes
    said = {each: project.read_text(each).text for each in project.manuscript.nodes}
    records = {each: AuthorshipFile(project.folder, each).read(text) for each, text in said.items()}
    return {each: (node, said[each], records[each]) for each, node in project.manuscript.nodes.items()}


def settled(stage: Stage) -> None:
    assert stage.lanes[0].drain(20)
    stage.lanes[0].deliver()


def fields(names: list[str]) -> Acts:
    return lambda _stage, _structure, acts: acts.set_fields(
        {name: {"status": "Draft", "title": f"New {name}", "labels": ("a", "b")} for name in names}, "Set"
    )


def moved(_stage: Stage, _structure: Structure, acts: PlanActs) -> None:
    acts.move(MANY, None, 0)


def copied(_stage: Stage, _structure: Structure, acts: PlanActs) -> None:
    acts.duplicate(["c"])


def deleted(names: list[str]) -> Acts:
    return lambda _stage, _structure, acts: acts.delete(names)


def undone(_stage: Stage, structure: Structure, _acts: PlanActs) -> None:
    structure.undo()


def nothing(_stage: Stage, _structure: Structure, _acts: PlanActs) -> None:
    pass


@pytest.mark.parametrize(
    ("before", "act"),
    [
        pytest.param(nothing, fields(MANY), id="fields of many"),
        pytest.param(nothing, fields(FEW), id="fields of few"),
        pytest.param(nothing, moved, id="move"),
        pytest.param(nothing, copied, id="duplicate"),
        pytest.param(nothing, deleted(MANY[1:]), id="delete many"),
        pytest.param(nothing, deleted(["c"]), id="delete with what is below"),
        pytest.param(deleted(MANY), undone, id="restore many"),
        pytest.param(deleted(["c"]), undone, id="restore with what is below"),
        pytest.param(copied, undone, id="undo copies"),
    ],
)
def test_an_end_between_any_two_files_leaves_all_of_it_or_nothing(
    stage: Stage, moments: Moments, tmp_path: Path, before: Acts, act: Acts
):
    structure = Structure(stage.session)
    acts = PlanActs(stage.session, structure, stage.drafts)
    before(stage, structure, acts)
    settled(stage)
    old = whole_of(stage)
    moments.on = True
    act(stage, structure, acts)
    settled(stage)
    moments.on = False
    new = whole_of(stage)
    assert old != new
    stage.close()
    seen = list[bool]()
    for kept in moments.kept:
        moments.put_down(kept)
        found = whole(tmp_path / "disk")
        assert found in (old, new), kept
        seen.append(found == new)
    # Nothing of it before it was noted, all of it from then on: it never goes back.
    assert seen == sorted(seen)
    assert sum(seen) >= len(seen) - 1 > 1


def whole_of(stage: Stage) -> dict[str, tuple[Node, str, tuple[Span, ...]]]:
    project = stage.session.project
    said = {each: project.read_text(each).text for each in project.manuscript.nodes}
    records = {each: AuthorshipFile(project.folder, each).read(text) for each, text in said.items()}
    return {each: (node, said[each], records[each]) for each, node in project.manuscript.nodes.items()}


def test_what_others_did_since_stays_and_the_note_is_gone(stage: Stage, tmp_path: Path):
    session, state = stage.session, stage.session.project.intent
    assert state is not None
    tree = session.manuscript
    drafts = {each: replace(tree.node(each), status="Draft", pov="Ann") for each in MANY}
    steps = [Write(tree.node(each), drafts[each]) for each in MANY[:9]]
    state.begin([*steps, Delete("s09", Manuscript({**tree.nodes, **drafts}))])
    other = Project.open(session.project.folder)
    other.apply(other.manuscript.replace(replace(other.manuscript.node("s02"), pov="Bea")).remove("s03"))
    stage.close()
    found = whole(tmp_path / "disk")
    assert (found["s01"][0].status, found["s01"][0].pov) == ("Draft", "Ann")
    assert (found["s02"][0].status, found["s02"][0].pov) == ("Draft", "Bea")
    assert "s03" not in found
    assert "s09" not in found
    assert len(Trash(tmp_path / "disk" / "Book").entries()) == 2
    assert state.left() == ()


def test_a_note_says_what_it_was_told(tmp_path: Path):
    node = Node("a\udc80", NodeKind.NOTE, "T\u2028\ud800\0“x”\n", None, "V", "long\n\nsynopsis", "s", ("l", "m"))
    other = replace(node, id="b", parent=node.id, target=80, own=(("Weather", "rain = wet"),), exported=False)
    note = TreeIntent(tmp_path)
    new = Write(None, other, lambda: ("One.\n\nTwo\u00a0é.", (Span(0, 3, "run"),)))
    steps = [Write(node, replace(node, title="U")), new, Restore((node, other)), Delete("b", Manuscript({"b": other}))]
    note.begin(steps)
    first, second, third, fourth = note.left()
    assert isinstance(second, Write)
    assert second.words is not None
    assert second.words() == ("One.\n\nTwo\u00a0é.", (Span(0, 3, "run"),))
    assert (first, replace(second, words=None), third) == (steps[0], Write(None, other), steps[2])
    assert isinstance(fourth, Delete)
    assert fourth.root == "b"
    written, restored = what_is_left([second, third], Manuscript({}))
    assert written is second
    assert restored == Restore((node,))
    note.end()
    assert note.left() == ()


@pytest.mark.parametrize("contents", [b"", b"\xff\xfe", b"\x82\xa6format\x63\xa5steps\x90"])
def test_a_note_that_cannot_be_understood_is_nothing(tmp_path: Path, contents: bytes):
    (tmp_path / "tree.intent").write_bytes(contents)
    assert TreeIntent(tmp_path).left() == ()


def test_a_note_that_cannot_be_written_holds_nothing_up(stage: Stage, tmp_path: Path):
    state = tmp_path / "disk" / "state" / "journals"
    shutil.rmtree(state)
    state.write_text("in the way")
    PlanActs(stage.session, Structure(stage.session), stage.drafts).set_fields(
        {each: {"pov": "Ann"} for each in FEW}, "x"
    )
    assert {Project.open(stage.session.project.folder).manuscript.node(each).pov for each in FEW} == {"Ann"}


ACTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from inkwell.app.plan_acts import PlanActs
from inkwell.app.structure import Structure
from searching_stage import Stage

app = QCoreApplication([])
stage = Stage(Path(sys.argv[1]))
stage.session.open(Path(sys.argv[1]) / "Book")
structure = Structure(stage.session)
acts = PlanActs(stage.session, structure, stage.drafts)
names = [each for each in stage.session.manuscript.nodes if each.startswith("s")]
print("ready", flush=True)
for turn in range(10_000):
    acts.set_fields({each: {"status": str(turn)} for each in names}, "Set")
    acts.delete(names[5:])
    structure.undo()
    stage.lanes[0].deliver()
"""


@pytest.mark.torture
def test_real_kills_leave_every_part_of_the_book_the_same(tmp_path: Path):
    make_book(tmp_path / "Book", {f"s{number:03}": f"Words {number}." for number in range(80)})
    by_chance = random.Random(7)
    ends = list[str]()
    for _ in range(25):
        process = subprocess.Popen(
            [sys.executable, "-c", ACTING, str(tmp_path)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(by_chance.uniform(0.02, 0.8))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        found = whole(tmp_path)
        scenes = {each: node for each, (node, _, _) in found.items() if each.startswith("s")}
        assert len(scenes) in (5, 80)
        assert len({node.status for node in scenes.values()}) == 1
        assert all(text == f"Words {int(each[1:])}." for each, (_, text, _) in found.items() if each in scenes)
        ends.append("few" if len(scenes) == 5 else "all")
        restore_all(tmp_path / "Book")
    assert set(ends) == {"few", "all"}


def restore_all(folder: Path) -> None:
    for entry in Trash(folder).entries():
        Trash(folder).restore(entry)
