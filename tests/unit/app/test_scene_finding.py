"""The scenes that a question has to do with, as a chat is told them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.saving import SaveLane
from inkwell.app.scene_finding import MOST, SceneFinder
from inkwell.manuscript.node import NodeKind
from inkwell.story.tool_results import Source

FILLER = "They went on along the road and said nothing to each other for a while. "
TEXTS = {
    "one": f"The sexton’s lantern hung beside the font.\n\n{FILLER * 12}",
    "two": f"{FILLER * 12}\n\nThe cellar smelt of apples.",
    "here": f"{FILLER * 12}\n\nHe closed the door.",
}


class Asker:
    def __init__(self, folder: Path) -> None:
        make_book(folder / "Book", TEXTS)
        self.stage = Stage(folder)
        self.lane = SaveLane("scenes")
        self.finder = SceneFinder(self.stage.session, self.lane, folder / "cache")
        self.stage.session.open(folder / "Book")

    def ask(self, qtbot, question: str, node: str = "here") -> Sequence[Source]:
        answers: list[Sequence[Source]] = []
        self.finder.find(question, node, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]


@pytest.fixture
def asker(qtbot, tmp_path: Path) -> Iterator[Asker]:
    made = Asker(tmp_path)
    yield made
    made.stage.close()
    made.lane.close()


def test_rare_words_lead_to_their_scene(qtbot, asker: Asker):
    found = asker.ask(qtbot, "Who hung up the LANTERN?")
    assert found[0].node == "one"
    assert "lantern" in found[0].text
    assert found[0].title == "Chapter / One"
    assert len(found) <= MOST


def test_a_question_without_spaces_leads_to_its_scene(qtbot, asker: Asker):
    path = asker.stage.session.project.folder / "text" / "two.md"
    path.write_text(path.read_text() + "\n\n彼は魔法の指輪を山の火に投げ込んだ。\n")
    assert asker.ask(qtbot, "誰が指輪を火に投げ込みましたか？")[0].node == "two"


def test_what_is_saved_since_is_found(qtbot, asker: Asker):
    assert not any("trombone" in each.text for each in asker.ask(qtbot, "trombone"))
    (asker.stage.session.project.folder / "text" / "two.md").write_text(
        (asker.stage.session.project.folder / "text" / "two.md").read_text() + "\n\nA trombone lay there.\n"
    )
    assert asker.ask(qtbot, "the trombone")[0].node == "two"


def test_a_question_that_leads_nowhere_is_answered_from_the_scene_that_one_is_in(qtbot, asker: Asker):
    assert {each.node for each in asker.ask(qtbot, "Why?")} == {"here"}


def test_a_scene_that_went_is_not_told(qtbot, asker: Asker):
    assert asker.ask(qtbot, "lantern")[0].node == "one"
    asker.stage.session.delete("one")
    assert "one" not in {each.node for each in asker.ask(qtbot, "lantern")}


def test_a_note_that_is_kept_from_the_model_is_never_found(qtbot, asker: Asker):
    session = asker.stage.session
    note = session.add(NodeKind.NOTE, "A secret", None, None)
    path = session.project.folder / "text" / f"{note}.md"
    path.write_text(path.read_text() + "The sexton did it, with a trombone.\n")
    assert asker.ask(qtbot, "a trombone")[0].node == note
    session.change(session.manuscript.replace(replace(session.manuscript.node(note), told=False)))
    assert note not in [each.node for each in asker.ask(qtbot, "a trombone")]
    assert note not in [each.node for each in asker.ask(qtbot, "xylophone", note)]
