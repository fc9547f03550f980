"""Whatever is done to a book's shape: all of it undone leaves every file as it was, all of it redone as it became."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from searching_stage import Stage, make_book

from inkwell.app.joints import Joint, Joints
from inkwell.app.plan_acts import PlanActs
from inkwell.app.structure import Structure
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.shifting import Way
from inkwell.manuscript.template import Card, Template

TEMPLATE = Template("Acts", "", (Card(NodeKind.PART, "Act", "It begins.", 0), Card(NodeKind.SCENE, "Rain", "", 1)))
TEXTS = {name: f"The first of {name}.\n\nThe second of {name}.\n" for name in "abde"}
ACTS = ("set", "move", "shift", "delete", "duplicate", "template", "split", "merge", "rename", "own")


class Acting(Stage):
    """A stage on which every act on the book's shape is a step."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.structure = Structure(self.session)
        self.acts = PlanActs(self.session, self.structure, self.drafts)
        self.joints = Joints(self.session, self.drafts, self.paper)

    def act(self, name: str, number: int) -> None:
        """One act, on nodes that the number picks."""
        ids = sorted(self.session.manuscript.nodes)
        if not ids:
            return
        one, several = ids[number % len(ids)], ids[number % len(ids) :: 2]
        parent = ids[(number * 7) % len(ids)] if number % 3 else None
        acts = self.acts
        does: dict[str, Callable[[], object]] = {
            "set": lambda: acts.set_fields({each: {"status": f"S{number}", "pov": ""} for each in several}, "Set"),
            "own": lambda: acts.set_fields({one: {"own": (("Mood", "grim"),), "when": "-44-03-15"}}, "Own"),
            "move": lambda: acts.move(several, parent, number % 4),
            "shift": lambda: acts.shift([one], list(Way)[number % 4]),
            "delete": lambda: acts.delete(several[:3]),
            "duplicate": lambda: acts.duplicate([one]),
            "template": lambda: acts.lay_out(TEMPLATE, one),
            "rename": lambda: self.session.rename(one, f"Title {number}"),
            "split": lambda: self.joint("Split", lambda: self.joints.split(one, 20, "Half")),
            "merge": lambda: self.joint("Merge", lambda: self.joints.merge(one)),
        }
        # Nothing goes into itself, and not every text can be parted or joined.
        with suppress(InkwellError):
            does[name]()
        self.settle()

    def joint(self, words: str, act: Callable[[], object]) -> None:
        made: list[Joint] = []
        with self.structure.step(words, lambda: self.joints.undo(*made), lambda: self.joints.redo(*made)):
            act()
            made.extend(filter(None, [self.joints.last]))

    def settle(self) -> None:
        """Everything is on the disk, and nothing is held but what is on the page."""
        self.session.save()
        for _ in range(2):
            self.lanes[0].drain(10)
            self.lanes[0].deliver()

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.session.project.folder / "text").glob("*.md")}


def there_and_back(folder: Path, acts: list[tuple[str, int]]) -> None:
    make_book(folder / "Book", TEXTS)
    stage = Acting(folder)
    stage.session.open(folder / "Book")
    try:
        stage.settle()
        before = stage.files()
        for name, number in acts:
            stage.act(name, number)
        after = stage.files()
        steps = 0
        while stage.structure.undo_words:
            stage.structure.undo()
            steps += 1
            stage.settle()
        assert stage.files() == before
        for _ in range(steps):
            assert stage.structure.redo()
            stage.settle()
        assert stage.files() == after
        assert not stage.structure.redo_words
    finally:
        stage.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 40)), max_size=7))
def test_any_acts_lead_there_and_back_to_the_byte(qtbot, acts: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        there_and_back(Path(folder), acts)


def test_two_splits_and_a_merge_are_taken_back_one_after_another(qtbot, tmp_path: Path) -> None:
    there_and_back(tmp_path, [("split", 0), ("split", 1), ("rename", 2), ("merge", 0), ("own", 0)])
