"""Collections of the open book, in its project.json."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.collecting import Collecting
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node_collections import Collection, Wanted


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One.", "two": "Two."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def steps(stage: Stage) -> Structure:
    return Structure(stage.session)


@pytest.fixture
def collecting(stage: Stage, steps: Structure) -> Collecting:
    return Collecting(stage.session, steps)


def kept(folder: Path) -> object:
    return json.loads((folder / "Book" / "project.json").read_text(encoding="utf-8")).get("collections")


def test_they_are_kept_in_the_book(collecting: Collecting, stage: Stage, tmp_path: Path) -> None:
    heard: list[int] = []
    collecting.changed.connect(lambda: heard.append(1))
    collecting.put(Collection("Sea", None, ("one",)))
    collecting.put(Collection(" To  do ", Wanted(status="To do")))
    collecting.add("Sea", ["two", "one"])
    assert kept(tmp_path) == [
        {"name": "Sea", "nodes": ["one", "two"]},
        {"name": "To do", "search": {"status": "To do"}},
    ]
    collecting.take_out("Sea", ["one"])
    assert len(heard) == 4
    stage.session.close()
    assert collecting.all == ()
    stage.session.open(tmp_path / "Book")
    assert [each.name for each in collecting.all] == ["Sea", "To do"]
    assert collecting.all[0].ids == ("two",)


def test_one_is_renamed_in_its_place_and_deleted(collecting: Collecting, tmp_path: Path) -> None:
    for name in ("Sea", "Land"):
        collecting.put(Collection(name, None, ("one",), {"colour": "red"}))
    collecting.put(Collection("Ocean", None, ("one",), {"colour": "red"}), "Sea")
    assert kept(tmp_path) == [{"name": each, "nodes": ["one"], "colour": "red"} for each in ("Ocean", "Land")]
    with pytest.raises(InkwellError) as caught:
        collecting.put(Collection("land"), "Ocean")
    assert caught.value.kind is ErrorKind.BAD_INPUT
    collecting.delete("Ocean")
    collecting.delete("Land")
    assert kept(tmp_path) is None


def test_only_one_that_is_made_by_hand_takes_anything(collecting: Collecting) -> None:
    collecting.put(Collection("Found", Wanted(text="sea")))
    for name in ("Found", "Nowhere"):
        with pytest.raises(InkwellError):
            collecting.add(name, ["one"])


def test_each_change_is_taken_back_and_done_again_in_turn(
    collecting: Collecting, steps: Structure, stage: Stage
) -> None:
    said: list[tuple[Collection, ...]] = [()]
    collecting.put(Collection("Sea", None, ("one",), {"colour": "red"}))
    said.append(collecting.all)
    collecting.put(Collection("Land", Wanted(text="hens")))
    said.append(collecting.all)
    collecting.add("Sea", ["two"])
    said.append(collecting.all)
    stage.session.rename("one", "First")
    collecting.put(replace(collecting.all[1], name="Ocean"), "Sea")
    said.append(collecting.all)
    collecting.delete("Ocean")
    assert [each.name for each in collecting.all] == ["Land"]
    words = [steps.undo() for _ in range(6)]
    assert words[0] == "Delete the collection “Ocean”"
    assert words[2] == "Rename “One”"
    assert collecting.all == ()
    assert stage.session.manuscript.node("one").title == "One"
    for each in (*said[1:4], said[3], said[4]):
        steps.redo()
        assert collecting.all == each
    steps.undo()
    assert collecting.all == said[3]


def test_what_is_already_so_is_no_step(collecting: Collecting, steps: Structure) -> None:
    collecting.put(Collection("Sea", None, ("one",)))
    collecting.add("Sea", ["one"])
    assert steps.undo_words == "Make the collection “Sea”"


def test_one_that_is_another_by_now_stays_and_the_steps_before_can_be_taken_back(
    collecting: Collecting, steps: Structure, stage: Stage
) -> None:
    stage.session.rename("one", "First")
    collecting.put(Collection("Sea"))
    project = stage.session.project
    project.set_info(replace(project.info, extra={"collections": [{"name": "Sea", "nodes": ["two"]}]}))
    with pytest.raises(InkwellError) as caught:
        steps.undo()
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert collecting.all[0].ids == ("two",)
    assert steps.undo() == "Rename “One”"
