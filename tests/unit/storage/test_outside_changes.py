"""What others do to a book that is open here: it is noticed, taken over, and never overwritten."""

import json
from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind, new_id
from inkwell.storage import node_files as files_module
from inkwell.storage.atomic import Stamp
from inkwell.storage.project import Project

ONE, TWO = new_id(), new_id()


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add(ONE, NodeKind.SCENE, "One", None).add(TWO, NodeKind.SCENE, "Two", None)
    project.apply(tree)
    project.write_text(ONE, "It was late.")
    return project


def file_of(project: Project, node: str) -> Path:
    return project.folder / "text" / f"{node}.md"


def outside(project: Project, node: str, old: str, new: str) -> None:
    """Another editor writes the file its own way: a new file under the old name."""
    path = file_of(project, node)
    other = path.with_suffix(".other")
    other.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
    other.replace(path)


def test_a_text_that_somebody_else_changed_is_not_overwritten(book: Project) -> None:
    outside(book, ONE, "late", "early")
    before = file_of(book, ONE).read_bytes()
    with pytest.raises(InkwellError) as refused:
        book.write_text(ONE, "It was late. So late.", expected="It was late.")
    assert refused.value.kind is ErrorKind.CONFLICT
    assert file_of(book, ONE).read_bytes() == before
    book.write_text(ONE, "It was late. So late.", expected="It was early.")
    assert book.read_text(ONE).text == "It was late. So late."


def test_the_same_words_from_both_sides_are_no_conflict(book: Project) -> None:
    outside(book, ONE, "late", "early")
    stamp = file_of(book, ONE).stat().st_mtime_ns
    book.write_text(ONE, "It was early.", expected="It was late.")
    assert file_of(book, ONE).stat().st_mtime_ns == stamp


def test_a_change_in_the_last_moment_is_seen(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    write = files_module.write_atomic

    def late(path: Path, data: bytes, seen: Stamp | None = None) -> None:
        outside(book, ONE, "late", "early")
        write(path, data, seen)

    monkeypatch.setattr(files_module, "write_atomic", late)
    with pytest.raises(InkwellError) as refused:
        book.write_text(ONE, "It was late. So late.", expected="It was late.")
    assert refused.value.kind is ErrorKind.CONFLICT
    assert book.read_text(ONE).text == "It was early."
    assert [path.name for path in (book.folder / "text").glob(".*")] == []


def test_a_title_changed_outside_stays_when_the_text_is_written(book: Project) -> None:
    outside(book, ONE, '"One"', '"Uno"')
    book.write_text(ONE, "It was very late.", expected="It was late.")
    assert Project.open(book.folder).manuscript.node(ONE).title == "Uno"


def test_a_file_that_was_removed_is_written_again(book: Project) -> None:
    file_of(book, ONE).unlink()
    book.write_text(ONE, "It was very late.", expected="It was late.")
    assert Project.open(book.folder).read_text(ONE).text == "It was very late."


def test_what_we_write_ourselves_is_no_change_from_outside(book: Project) -> None:
    book.write_text(ONE, "New words.")
    book.apply(book.manuscript.rename(TWO, "Second"))
    survey = book.survey()
    assert not survey
    assert survey.problems == ()


def test_a_survey_finds_what_is_new_changed_and_gone(book: Project) -> None:
    three = new_id()
    outside(book, ONE, '"One"', '"Uno"')
    file_of(book, three).write_text('---\ntitle: "Three"\norder: "z"\n---\nNew.', encoding="utf-8")
    file_of(book, TWO).unlink()
    survey = book.survey()
    assert {each: node.title for each, node in survey.nodes.items()} == {ONE: "Uno", three: "Three"}
    assert survey.gone == {TWO}
    book.take(survey)
    assert book.manuscript == Project.open(book.folder).manuscript
    assert not book.survey()


def test_a_folder_that_is_away_is_not_an_empty_book(book: Project) -> None:
    text = book.folder / "text"
    text.rename(book.folder / "elsewhere")
    with pytest.raises(InkwellError) as gone:
        book.survey()
    assert gone.value.kind is ErrorKind.NOT_FOUND
    assert set(book.manuscript.nodes) == {ONE, TWO}


@pytest.mark.parametrize(
    "suffix",
    [" (conflicted copy 2026-11-25)", ".sync-conflict-20261125-101400-ABC", "-LAPTOP", " (1)", " (Ann)"],
)
def test_a_conflicted_copy_is_no_scene_and_is_told(book: Project, suffix: str) -> None:
    copy = file_of(book, f"{ONE}{suffix}")
    copy.write_bytes(file_of(book, ONE).read_bytes())
    survey = book.survey()
    assert survey.copies == {ONE: (copy,)}
    again = Project.open(book.folder)
    assert set(again.manuscript.nodes) == {ONE, TWO}
    assert again.copies == {ONE: (copy,)}
    assert "“One”" in again.problems[0]
    assert copy.exists()


def test_a_lost_project_file_can_be_written_again(book: Project) -> None:
    path = book.folder / "project.json"
    path.write_bytes(b"\x00" * 100)
    again = Project.open(book.folder)
    assert again.info.lost
    again.set_info(again.info.known_as("Found", "Ann", "fr"))
    (aside,) = (book.folder / "quarantine").iterdir()
    assert aside.read_bytes() == b"\x00" * 100
    third = Project.open(book.folder)
    assert (third.info.title, third.info.author, third.info.language, third.info.lost) == ("Found", "Ann", "fr", False)
    assert third.problems == ()
    assert json.loads(path.read_text("utf-8"))["title"] == "Found"
