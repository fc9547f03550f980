"""Title, author and language of an open book: changed in one place, taken back, and never against somebody else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.book_details import OTHERS, STEP, BookDetails
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.project import Project


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def structure(stage: Stage) -> Structure:
    return Structure(stage.session)


@pytest.fixture
def details(stage: Stage, structure: Structure) -> BookDetails:
    return BookDetails(stage.session, structure)


def said(project: Project) -> tuple[str, str, str]:
    return project.info.title, project.info.author, project.info.language


def test_all_three_are_changed_on_the_disk_and_taken_back(
    stage: Stage, structure: Structure, details: BookDetails
) -> None:
    project = stage.session.project
    before, told = said(project), list[int]()
    details.changed.connect(lambda: told.append(1))
    details.change(" Love Among the Chickens ", "P. G. Wodehouse", "de-CH")
    after = ("Love Among the Chickens", "P. G. Wodehouse", "de-CH")
    assert said(project) == said(Project.open(project.folder)) == after
    assert structure.undo() == STEP
    assert said(project) == said(Project.open(project.folder)) == before
    assert structure.redo() == STEP
    assert (said(project), len(told)) == (after, 3)


def test_what_is_the_same_is_no_step(stage: Stage, structure: Structure, details: BookDetails) -> None:
    details.change(*said(stage.session.project))
    assert structure.undo_words == ""


def test_a_book_is_never_without_a_title(stage: Stage, details: BookDetails) -> None:
    with pytest.raises(InkwellError) as caught:
        details.change("  ", "Ann", "en")
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert stage.session.project.info.author == ""


def test_what_was_changed_since_is_not_taken_back(stage: Stage, structure: Structure, details: BookDetails) -> None:
    project = stage.session.project
    details.change("Mine", "", "en")
    project.set_info(replace(project.info, title="Theirs"))
    with pytest.raises(InkwellError, match=OTHERS):
        structure.undo()
    assert project.info.title == "Theirs"


def test_only_these_three_are_touched(stage: Stage, structure: Structure, details: BookDetails) -> None:
    project = stage.session.project
    project.set_info(replace(project.info, extra={"form": "prose"}))
    details.change("Mine", "", "en")
    project.set_info(replace(project.info, extra={"form": "poem"}))
    structure.undo()
    assert project.info.extra == {"form": "poem"}


def test_a_book_whose_own_file_is_lost_gets_one(stage: Stage, structure: Structure, details: BookDetails) -> None:
    folder = stage.session.project.folder
    stage.session.close()
    (folder / "project.json").unlink()
    stage.session.open(folder)
    details.change("Found", "Ann", "en-GB")
    assert said(stage.session.project) == ("Found", "Ann", "en-GB")
    assert not stage.session.project.info.lost
    assert said(Project.open(folder)) == ("Found", "Ann", "en-GB")
