"""What was done to the book's shape is taken back and done again, and no word is lost on the way."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from searching_stage import Stage, make_book

from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One.", "two": "Two.", "three": "Three."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def structure(stage: Stage) -> Structure:
    return Structure(stage.session)


def on_disk(stage: Stage) -> Manuscript:
    return Project.open(stage.session.project.folder).manuscript


def titles(stage: Stage) -> list[str]:
    return [node.title for _, node in stage.session.manuscript.walk()]


def test_each_change_is_a_step_with_a_name(stage: Stage, structure: Structure):
    session, names = stage.session, list[str]()
    structure.changed.connect(lambda: names.append(structure.undo_words))
    whole = session.manuscript
    session.rename("one", "First")
    session.move("one", None, 1)
    session.move("two", "three", 0)
    session.add(NodeKind.SCENE, "Tea", None, None)
    session.delete("three")
    session.change(session.manuscript.replace(replace(session.manuscript.node("one"), status="draft")))
    assert names == ["Rename “One”", "Move “First”", "Move “Two”", "Add “Tea”", "Delete “Three”", "Change “First”"]
    done = session.manuscript
    back = [structure.undo() for _ in range(7)]
    assert back == [*reversed(names[:6]), ""]
    assert session.manuscript.nodes == whole.nodes == on_disk(stage).nodes
    assert structure.undo_words == ""
    assert structure.redo_words == names[0]
    forth = [structure.redo() for _ in range(7)]
    assert forth == [*names[:6], ""]
    assert session.manuscript.nodes == done.nodes == on_disk(stage).nodes


def test_a_deleted_chapter_comes_back_with_all_words(stage: Stage, structure: Structure):
    session = stage.session
    session.move("two", "one", 0)
    session.delete("one")
    assert titles(stage) == ["Chapter", "Three"]
    structure.undo()
    assert titles(stage) == ["Chapter", "One", "Two", "Three"]
    assert [session.words_of(each)[0].text for each in ("one", "two")] == ["One.", "Two."]
    assert Trash(session.project.folder).entries() == ()
    structure.redo()
    assert titles(stage) == ["Chapter", "Three"]
    assert Trash(session.project.folder).entries()[0].ids == ("one", "two")


def test_words_written_in_what_is_taken_out_again_go_to_the_trash_and_come_back(stage: Stage, structure: Structure):
    session = stage.session
    made = session.add(NodeKind.SCENE, "Tea", None, None)
    session.project.write_text(made, "It was served at five.")
    structure.undo()
    assert made not in session.manuscript.nodes
    structure.redo()
    assert session.words_of(made)[0].text == "It was served at five."


def test_a_group_is_one_step(stage: Stage, structure: Structure):
    whole = stage.session.manuscript
    with structure.step("Plan"):
        chapter = stage.session.add(NodeKind.CHAPTER, "New", None, 0)
        with structure.step("Inside"):
            stage.session.move("one", chapter, 0)
        stage.session.rename("one", "First")
    assert structure.undo() == "Plan"
    assert stage.session.manuscript.nodes == whole.nodes
    assert structure.undo_words == ""
    structure.redo()
    assert titles(stage) == ["New", "First", "Chapter", "Two", "Three"]


def test_a_group_that_comes_to_nothing_is_no_step(stage: Stage, structure: Structure):
    with structure.step("Back and forth"):
        stage.session.rename("one", "First")
        stage.session.rename("one", "One")
    assert structure.undo_words == ""


def test_what_was_changed_elsewhere_since_stays(stage: Stage, structure: Structure):
    session = stage.session
    session.change(session.manuscript.replace(replace(session.manuscript.node("one"), status="draft", pov="Ann")))
    node = session.manuscript.node("one")
    Project.open(session.project.folder).apply(session.manuscript.replace(replace(node, pov="Bea", synopsis="Rain.")))
    session.take_survey(session.project.survey())
    structure.undo()
    now = session.manuscript.node("one")
    assert (now.status, now.pov, now.synopsis) == ("", "Bea", "Rain.")


def test_what_is_no_longer_in_the_trash_is_said(stage: Stage, structure: Structure):
    stage.session.delete("two")
    Trash(stage.session.project.folder).empty()
    with pytest.raises(InkwellError, match="no longer in the trash") as caught:
        structure.undo()
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert titles(stage) == ["Chapter", "One", "Three"]


def test_another_book_has_steps_of_its_own(stage: Stage, structure: Structure, tmp_path: Path):
    stage.session.rename("one", "First")
    make_book(tmp_path / "Other", {"a": "A."})
    stage.session.open(tmp_path / "Other")
    assert structure.undo() == ""


ACTS = ("rename", "move", "add", "delete", "change")


def _acts(session: Session) -> dict[str, Callable[[str, str, int], object]]:
    return {
        "rename": lambda one, _other, number: session.rename(one, f"Title {number}"),
        "move": lambda one, other, number: session.move(one, other if number % 2 else None, number % 3),
        "add": lambda _one, other, number: session.add(NodeKind.SCENE, f"New {number}", other, None),
        "delete": lambda one, _other, _number: session.delete(one),
        "change": lambda one, _other, number: session.change(
            session.manuscript.replace(replace(session.manuscript.node(one), labels=(f"l{number}",)))
        ),
    }


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 40)), max_size=8))
def test_any_steps_lead_back_and_forth(qtbot, acts: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        make_book(Path(folder) / "Book", {name: f"{name}." for name in "abde"})
        stage = Stage(Path(folder))
        stage.session.open(Path(folder) / "Book")
        structure = Structure(stage.session)
        trees = [stage.session.manuscript.nodes]
        for name, number in acts:
            ids = sorted(stage.session.manuscript.nodes)
            if not ids:
                break
            # Nothing can be moved into itself.
            with suppress(InkwellError), structure.step(name):
                _acts(stage.session)[name](ids[number % len(ids)], ids[(number * 7) % len(ids)], number)
            if stage.session.manuscript.nodes != trees[-1]:
                trees.append(stage.session.manuscript.nodes)
        for tree in reversed(trees[:-1]):
            structure.undo()
            assert stage.session.manuscript.nodes == tree
        for tree in trees[1:]:
            structure.redo()
            assert stage.session.manuscript.nodes == tree
        assert on_disk(stage).nodes == trees[-1]
        stage.close()
