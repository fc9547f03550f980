"""Acts on several places of the plan: each is one step, with every word and where it came from."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.plan_acts import PlanActs
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.manuscript.template import Card, Template
from inkwell.storage.authorship import AuthorshipFile


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    folder = make_book(tmp_path / "Book", {"one": "One.", "two": "Two words.", "three": "Three."}).folder
    AuthorshipFile(folder, "two").write("Two words.", (Span(0, 3, "pasted"),))
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def structure(stage: Stage) -> Structure:
    return Structure(stage.session)


@pytest.fixture
def acts(stage: Stage, structure: Structure) -> PlanActs:
    return PlanActs(stage.session, structure, stage.drafts)


def rows(stage: Stage) -> list[tuple[int, str]]:
    return [(depth, node.title) for depth, node in stage.session.manuscript.walk()]


def test_several_get_other_fields_in_one_step(stage: Stage, structure: Structure, acts: PlanActs):
    acts.set_fields({"one": {"status": "Done"}, "two": {"status": "Done", "pov": "Ann"}, "gone": {}}, "Set the status")
    nodes = stage.session.manuscript.nodes
    assert (nodes["one"].status, nodes["two"].status, nodes["two"].pov) == ("Done", "Done", "Ann")
    assert structure.undo() == "Set the status"
    assert stage.session.manuscript.node("two").pov == ""
    acts.set_fields({"one": {"status": ""}}, "Nothing")
    assert structure.undo_words == ""


def test_several_are_moved_in_their_order(stage: Stage, structure: Structure, acts: PlanActs):
    acts.move(["three", "one"], None, 1)
    assert rows(stage) == [(0, "Chapter"), (1, "Two"), (0, "One"), (0, "Three")]
    acts.move(["one", "three"], None, 0)
    assert rows(stage) == [(0, "One"), (0, "Three"), (0, "Chapter"), (1, "Two")]
    acts.move(["one", "three"], None, 2)
    assert rows(stage) == [(0, "One"), (0, "Three"), (0, "Chapter"), (1, "Two")]
    acts.move(["one"], None, 3)
    assert rows(stage) == [(0, "Three"), (0, "Chapter"), (1, "Two"), (0, "One")]
    acts.move(["three", "c"], None, 3)
    assert rows(stage) == [(0, "One"), (0, "Three"), (0, "Chapter"), (1, "Two")]
    acts.move(["three", "c"], None, 0)
    assert rows(stage) == [(0, "Three"), (0, "Chapter"), (1, "Two"), (0, "One")]
    with pytest.raises(InkwellError, match="into itself"):
        acts.move(["c", "two"], "two", 0)
    while structure.undo():
        pass
    assert rows(stage) == [(0, "Chapter"), (1, "One"), (1, "Two"), (1, "Three")]


def test_what_is_below_another_goes_along_once(stage: Stage, structure: Structure, acts: PlanActs):
    acts.delete(["two", "c", "one"])
    assert rows(stage) == []
    assert structure.undo() == "Delete “Chapter”"
    assert len(rows(stage)) == 4


def test_a_copy_has_every_word_and_its_origin(stage: Stage, structure: Structure, acts: PlanActs, qtbot):
    acts.set_fields({"two": {"synopsis": "Rain.", "labels": ("night",)}}, "Change")
    before = dict(stage.session.manuscript.nodes)
    made = acts.duplicate(["c"])
    assert rows(stage)[4:] == [(0, "Chapter (copy)"), (1, "One"), (1, "Two"), (1, "Three")]
    copy = next(each for each in stage.session.manuscript.children(made[0]) if each.title == "Two")
    assert (copy.synopsis, copy.labels) == ("Rain.", ("night",))
    text, spans = stage.session.words_of(copy.id)
    assert (text.text, spans) == ("Two words.", (Span(0, 3, "pasted"),))
    qtbot.waitUntil(lambda: stage.words.counts.get(copy.id) == 2)
    assert structure.undo() == "Duplicate “Chapter”"
    assert stage.session.manuscript.nodes == before
    assert copy.id not in stage.words.counts
    structure.redo()
    assert stage.session.words_of(copy.id)[0].text == "Two words."
    qtbot.waitUntil(lambda: stage.words.counts.get(copy.id) == 2)


def test_what_came_back_from_elsewhere_is_counted(stage: Stage, qtbot):
    stage.session.delete("two")
    qtbot.waitUntil(lambda: "two" not in stage.words.counts)
    folder = stage.session.project.folder
    (moved,) = (folder / "trash").glob("*/two.md")
    moved.rename(folder / "text" / "two.md")
    stage.session.take_survey(stage.session.project.survey())
    qtbot.waitUntil(lambda: stage.words.counts.get("two") == 2)
    path = folder / "text" / "three.md"
    path.write_text(path.read_text("utf-8") + " And a half.", "utf-8")
    stage.session.take_survey(stage.session.project.survey())
    qtbot.waitUntil(lambda: stage.words.counts.get("three") == 4)


def test_a_template_is_laid_out_behind_where_one_is(stage: Stage, structure: Structure, acts: PlanActs):
    plan = Template("Acts", "", (
        Card(NodeKind.PART, "Act one", "It begins.", 0),
        Card(NodeKind.CHAPTER, "Rain", "", 1),
        Card(NodeKind.PART, "Act two", "", 0),
    ))  # fmt: skip
    stage.session.add(NodeKind.CHAPTER, "Last", None, None)
    tops = acts.lay_out(plan, "two")
    assert [stage.session.manuscript.node(each).title for each in tops] == ["Act one", "Act two"]
    assert rows(stage)[4:] == [(0, "Act one"), (1, "Rain"), (0, "Act two"), (0, "Last")]
    assert stage.session.manuscript.node(tops[0]).synopsis == "It begins."
    assert structure.undo() == "Lay out “Acts”"
    acts.lay_out(plan, None)
    assert rows(stage)[-3:] == [(0, "Act one"), (1, "Rain"), (0, "Act two")]


def test_where_nothing_may_be_written_nothing_changes(stage: Stage, structure: Structure, acts: PlanActs):
    stage.session.project.forbid_writing("Another Inkwell has this book.")
    for act in (lambda: acts.duplicate(["one"]), lambda: acts.delete(["one"]), lambda: acts.move(["one"], None, 0)):
        with pytest.raises(InkwellError) as caught:
            act()
        assert caught.value.kind is ErrorKind.READ_ONLY
    assert structure.undo_words == ""
    assert len(rows(stage)) == 4


def test_a_field_is_added_in_a_step_and_says_what_it_said_when_it_is_back(
    stage: Stage, structure: Structure, acts: PlanActs
):
    assert acts.declare(" Weather ") == acts.declare("Weather")
    acts.declare("Mood")
    acts.set_fields({"one": {"own": (("Mood", "calm"),)}}, "Mood of “One”")
    assert acts.declared == ("Weather", "Mood")
    assert [structure.undo() for _ in range(3)] == ["Mood of “One”", "Add the field “Mood”", "Add the field “Weather”"]
    assert acts.declared == ()
    assert "fields" not in stage.session.project.info.extra
    assert [structure.redo() for _ in range(3)] == ["Add the field “Weather”", "Add the field “Mood”", "Mood of “One”"]
    assert acts.declared == ("Weather", "Mood")
    assert stage.session.manuscript.node("one").own == (("Mood", "calm"),)
    structure.undo()
    info = stage.session.project.info
    stage.session.project.set_info(replace(info, extra={}))
    with pytest.raises(InkwellError, match="others by now"):
        structure.undo()


def test_a_field_goes_with_all_that_is_written_in_it_and_comes_back(stage: Stage, structure: Structure, acts: PlanActs):
    acts.declare("Mood")
    acts.set_fields({"one": {"own": (("Mood", "grim"), ("Weather", "rain"))}, "two": {"own": (("Mood", "gay"),)}}, "x")
    nodes = stage.session.manuscript.nodes
    acts.withdraw("Mood")
    assert acts.declared == ()
    assert [stage.session.manuscript.node(each).own for each in ("one", "two")] == [(("Weather", "rain"),), ()]
    acts.set_fields({"two": {"own": (("Mood", "new"),)}}, "y")
    structure.undo()
    assert structure.undo() == "Delete the field “Mood”"
    assert (acts.declared, {each: dict(node.own) for each, node in stage.session.manuscript.nodes.items()}) == (
        ("Mood",),
        {each: dict(node.own) for each, node in nodes.items()},
    )
    assert structure.redo() == "Delete the field “Mood”"
    assert acts.declared == ()
    assert stage.session.manuscript.node("two").own == ()


@pytest.mark.parametrize("declared", [True, False])
def test_a_field_that_nothing_is_written_in_goes_and_comes_too(
    stage: Stage, structure: Structure, acts: PlanActs, declared: bool
):
    acts.declare("Mood")
    if not declared:
        acts.set_fields({"one": {"own": (("Old", "x"),)}}, "x")
    acts.withdraw("Mood" if declared else "Old")
    assert acts.declared == (() if declared else ("Mood",))
    structure.undo()
    assert acts.declared == ("Mood",)
    assert bool(stage.session.manuscript.node("one").own) is not declared
