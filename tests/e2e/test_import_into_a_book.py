"""A document comes into the open book: a part behind where the author is, with words, origins and pictures."""

from pathlib import Path

import pytest
from novelist import Novelist

from inkwell.app.import_here import ImportHere, with_pictures
from inkwell.errors import InkwellError
from inkwell.exchange.plan import ImportPlan
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Origin
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.structure_desk import StructureDesk

CHAPTERS = "# Guests\n\n## The door\n\nSomebody knocked.\n\n## The stairs\n\nNobody came down.\n"


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    tree = tree.add("a", NodeKind.SCENE, "Scene a", "c1").add("b", NodeKind.SCENE, "Scene b", "c2")
    Project.create_from(tmp_path / "Book", "Book", tree, {"a": "It was late.", "b": "Morning."})
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


def titles(writer: Novelist) -> list[tuple[int, str]]:
    return [(depth, node.title) for depth, node in writer.desk.session.manuscript.walk()]


def test_a_document_is_a_part_behind_where_the_author_is_and_goes_in_one_step(writer: Novelist, tmp_path: Path) -> None:
    before, session = titles(writer), writer.desk.session
    session.show("a")
    (tmp_path / "guests.md").write_text(CHAPTERS, encoding="utf-8")
    writer.answers.file = tmp_path / "guests.md"
    command = next(each for each in writer.desk.commands.all if each.name == "import-here")
    command.action.trigger()
    assert titles(writer) == [
        *((0, "One"), (1, "Scene a"), (0, "Guests"), (1, "The door"), (1, "The stairs"), (0, "Two"), (1, "Scene b"))
    ]
    assert writer.page.toPlainText().strip() == "Somebody knocked."
    text, spans = session.words_of(session.current or "")
    assert text.text.strip() == "Somebody knocked."
    assert {span.origin for span in spans} == {Origin.IMPORTED}
    assert "is a part of this book now" in writer.sentence
    session.save()
    again = Project.open(session.project.folder)
    assert "Somebody knocked." in again.read_text(session.current or "").text
    steps = writer.desk.equipment.parts["structure_desk"]
    assert isinstance(steps, StructureDesk)
    steps.undo()
    assert titles(writer) == before


def test_nothing_comes_into_a_book_that_can_only_be_read(writer: Novelist, tmp_path: Path) -> None:
    before = titles(writer)
    writer.desk.session.project.forbid_writing("Another Inkwell has this book.")
    writer.answers.file = tmp_path / "guests.md"
    next(each for each in writer.desk.commands.all if each.name == "import-here").action.trigger()
    assert writer.sentence == "Another Inkwell has this book."
    assert titles(writer) == before


def test_pictures_come_along_and_none_that_is_there_gives_way(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "map.png").write_bytes(b"old")
    (tmp_path / "assets" / "same.png").write_bytes(b"same")
    text = "![](../assets/map.png) ![](../assets/same.png) ![](../assets/new.png)"
    plan = ImportPlan(
        "Guests", Manuscript({}), {"x": text}, assets={"map.png": b"new", "same.png": b"same", "new.png": b"n"}
    )
    kept = with_pictures(tmp_path, plan)
    assert kept.texts["x"] == "![](../assets/map-2.png) ![](../assets/same.png) ![](../assets/new.png)"
    files = {each.name: each.read_bytes() for each in (tmp_path / "assets").iterdir()}
    assert files == {"map.png": b"old", "map-2.png": b"new", "same.png": b"same", "new.png": b"n"}
    with pytest.raises(InkwellError):
        with_pictures(tmp_path, ImportPlan("Guests", Manuscript({}), {}, assets={"../out.png": b"x"}))
    assert not (tmp_path / "out.png").exists()


def test_the_same_document_can_come_twice(writer: Novelist) -> None:
    tree = Manuscript({}).add("a", NodeKind.SCENE, "The door", None)
    plan = ImportPlan("Guests", tree, {"a": "Somebody knocked."})
    session = writer.desk.session
    first, second = (ImportHere(session).put(plan, None) for _ in range(2))
    assert len({first, second, "a"}) == 3
    assert [title for _, title in titles(writer)][-4:] == ["Guests", "The door"] * 2
    assert session.words_of("a")[0].text == "It was late."
    with pytest.raises(InkwellError):
        ImportHere(session).put(ImportPlan("Empty", Manuscript({}), {}), None)
