"""The whole book put back to a name: what it was comes back, what it is now is kept, what is damaged is said."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.storage.restoring import restore_book
from inkwell.storage.trash import Trash

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add("ch", NodeKind.CHAPTER, "Chapter", None).add("sc", NodeKind.SCENE, "Scene", "ch")
    project.apply(tree)
    project.write_text("sc", "It was late.")
    AuthorshipFile(project.folder, "sc").write("It was late.", [Span(0, 2, "run")])
    return project


def test_the_book_is_what_it_was_and_the_way_back_is_open(book: Project) -> None:
    named = History(book.folder).name_book("To the agent", NOW)
    book.write_text("sc", "Ruined.")
    tree = book.manuscript.rename("ch", "Other").move("sc", None, 0).add("new", NodeKind.SCENE, "New", "ch")
    book.apply(tree)
    assert restore_book(book, named, LATER) == ()
    again = Project.open(book.folder)
    assert {node.id: (node.title, node.parent) for node in again.manuscript.nodes.values()} == {
        "ch": ("Chapter", None),
        "sc": ("Scene", "ch"),
    }
    assert again.read_text("sc").text == "It was late."
    assert AuthorshipFile(book.folder, "sc").read("It was late.") == (Span(0, 2, "run"),)
    assert [entry.title for entry in Trash(book.folder).entries()] == ["New"]
    before = next(each for each in History(book.folder).book_versions() if each.label.startswith("Before going back"))
    restore_book(again, before, LATER)
    assert Project.open(book.folder).read_text("sc").text == "Ruined."


def test_a_scene_whose_version_is_damaged_stays_as_it_is_and_is_named(book: Project) -> None:
    history = History(book.folder)
    named = history.name_book("To the agent", NOW)
    (book.folder / "history" / "sc" / f"{named.nodes['sc']}.md").write_bytes(b"damaged")
    book.write_text("sc", "Ruined.")
    (sentence,) = restore_book(book, named, LATER)
    assert "“Scene”" in sentence
    assert Project.open(book.folder).read_text("sc").text == "Ruined."
    assert Trash(book.folder).entries() == ()
