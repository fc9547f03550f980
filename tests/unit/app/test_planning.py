"""A synopsis and an outline go into the book, and come out again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.planning import Planning
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.project import Project
from inkwell.story.answers import Heading

OUTLINE = (
    Heading("The harbour", "They test the pump."),
    Heading("At the slip", "It is short by eight.", scene=True),
    Heading("Tea", scene=True),
    Heading("The bar"),
)


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One.", "two": "Two."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def planning(stage: Stage) -> Planning:
    return Planning(stage.session)


def titles(stage: Stage) -> list[tuple[int, str, str]]:
    return [(depth, node.title, node.synopsis) for depth, node in stage.session.manuscript.walk()]


def test_a_synopsis_is_in_the_scenes_file_and_the_one_before_comes_back(stage: Stage, planning: Planning):
    assert planning.set_synopsis("one", "  They come.\n\nThey go. ") == ""
    again = Project.open(stage.session.project.folder)
    assert again.manuscript.node("one").synopsis == "They come. They go."
    assert planning.set_synopsis("one", "") == "They come. They go."
    assert stage.session.manuscript.node("one").synopsis == ""
    assert stage.session.words_of("one")[0].text == "One."


def test_an_outline_stands_behind_the_chapter_that_one_is_in(stage: Stage, planning: Planning):
    session = stage.session
    first = session.add(NodeKind.CHAPTER, "First", None, 0)
    session.add(NodeKind.CHAPTER, "Last", None, 1)
    scene = session.add(NodeKind.SCENE, "A scene", first, None)
    before = titles(stage)
    made = list(planning.add_outline(OUTLINE, scene))
    assert titles(stage)[:7] == [
        (0, "First", ""),
        (1, "A scene", ""),
        (0, "The harbour", "They test the pump."),
        (1, "At the slip", "It is short by eight."),
        (1, "Tea", ""),
        (0, "The bar", ""),
        (0, "Last", ""),
    ]
    assert len(made) == 4
    assert planning.remove_empty(made) == 0
    assert titles(stage) == before


def test_scenes_alone_go_into_the_chapter_that_one_is_in(stage: Stage, planning: Planning):
    chapter = stage.session.add(NodeKind.CHAPTER, "First", None, 0)
    made = list(planning.add_outline((Heading("Tea", scene=True),), chapter))
    assert [node.title for node in stage.session.manuscript.children(chapter)] == ["Tea"]
    assert len(made) == 1


def test_what_was_written_in_meanwhile_stays(stage: Stage, planning: Planning):
    made = list(planning.add_outline(OUTLINE, None))
    stage.session.show(made[1])
    stage.paper.type("The pump gave nineteen.")
    stage.session.save()
    assert planning.remove_empty(made) == 2
    assert {"The harbour", "At the slip"} <= {node.title for _, node in stage.session.manuscript.walk()}
    assert "Tea" not in {node.title for _, node in stage.session.manuscript.walk()}


def test_nobody_is_described_who_is_not_there(planning: Planning):
    with pytest.raises(InkwellError) as raised:
        planning.set_synopsis("nobody", "x")
    assert raised.value.kind is ErrorKind.NOT_FOUND
