"""An open project as a book that goes out: unsaved words first, and no picture from beyond its folder."""

from pathlib import Path

import pytest

from inkwell.app.book_export import book_of, preset_folders, read_asset
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.book_publication import with_publication
from inkwell.storage.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    tree = Manuscript({}).add("s", NodeKind.SCENE, "Sea", None).add("t", NodeKind.SCENE, "Sky", None)
    made = Project.create_from(tmp_path / "book", "The Sea", tree, {"s": "waves", "t": "clouds"}, "Ann Ox", "de")
    made.set_info(with_publication(made.info, Publication(isbn="1")))
    return made


def test_it_is_the_project_with_the_words_of_a_moment_ago(project: Project) -> None:
    book = book_of(project, {"t": "stars"}.get)
    assert (book.title, book.author, book.language, book.publication.isbn) == ("The Sea", "Ann Ox", "de", "1")
    assert (book.text("s"), book.text("t")) == ("waves", "stars")


def test_a_text_that_cannot_be_read_is_no_empty_scene(project: Project) -> None:
    (project.folder / "text" / "s.md").write_bytes(b"\xff")
    with pytest.raises(InkwellError, match="“Sea” cannot be read") as raised:
        book_of(project).text("s")
    assert raised.value.kind is ErrorKind.DAMAGED


@pytest.mark.parametrize("name", ["", ".", "..", "../project.json", "/etc/hostname", "none.png", "in", "a\0b"])
def test_only_files_in_assets_are_pictures(project: Project, name: str) -> None:
    (project.folder / "assets" / "in").mkdir(parents=True)
    (project.folder / "assets" / "in" / "a.png").write_bytes(b"picture")
    assert read_asset(project.folder, name) is None
    assert read_asset(project.folder, "in/a.png") == b"picture"


def test_presets_of_the_author_come_before_the_books(tmp_path: Path) -> None:
    assert [each.name for each in preset_folders(tmp_path, tmp_path / "book")] == ["export-presets"] * 2
    assert len(preset_folders(tmp_path, None)) == 1
