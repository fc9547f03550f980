"""Drafts on their way: what is in flight when others come, and who may let a journal go."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import Job, SaveLane
from inkwell.errors import InkwellError
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Splice
from inkwell.storage import journal as journal_module
from inkwell.storage.journal import JournalFolder
from inkwell.storage.project import Project

Lanes = tuple[SaveLane, SaveLane, SaveLane]


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    lanes = SaveLane("save"), SaveLane("journal"), SaveLane("flush")
    yield lanes
    for lane in lanes:
        lane.close()


@pytest.fixture
def journaling(lanes: Lanes) -> Journaling:
    return Journaling(lanes[1], lanes[2])


@pytest.fixture
def drafts(lanes: Lanes, journaling: Journaling) -> Drafts:
    return Drafts(lanes[0], journaling)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    project.apply(project.manuscript.add("sc", NodeKind.SCENE, "Scene", None))
    return project


def journals(tmp_path: Path, book: Project) -> JournalFolder:
    folder = JournalFolder(tmp_path / "state", book.info.id, book.folder)
    folder.prepare()
    return folder


def write(drafts: Drafts, text: str) -> None:
    draft = drafts.of("sc")
    assert draft is not None
    edit = draft.take(Splice(0, 1, (text,), ((),), 1))
    assert isinstance(edit, Edit)
    drafts.edit(draft, edit)


def test_three_saves_in_flight_are_no_conflict(lanes: Lanes, drafts: Drafts, book: Project, tmp_path: Path) -> None:
    held = threading.Event()
    conflicts: list[str] = []
    drafts.conflicted.connect(conflicts.append)
    drafts.open_book(book, journals(tmp_path, book))
    drafts.begin("sc", book.read_text("sc"), ())
    lanes[0].submit(Job("wait", 0, lambda: held.wait(10)))
    for text in ("One.", "One. Two.", "One. Two. Three."):
        write(drafts, text)
        drafts.write()
    held.set()
    drafts.flush()
    assert conflicts == []
    assert not drafts.dirty
    assert book.read_text("sc").text == "One. Two. Three."
    drafts.close_book()


def test_a_save_that_arrives_after_the_book_was_opened_again_leaves_the_new_journal_alone(
    lanes: Lanes, drafts: Drafts, book: Project, tmp_path: Path
) -> None:
    held = threading.Event()
    folder = journals(tmp_path, book)
    drafts.open_book(book, folder)
    drafts.begin("sc", book.read_text("sc"), ())
    lanes[0].submit(Job("wait", 0, lambda: held.wait(10)))
    write(drafts, "First.")
    drafts.write()
    drafts.close_book()
    assert lanes[1].drain(10)
    (unsaved,), _ = folder.unsaved()
    drafts.open_book(book, folder)
    drafts.recover(unsaved, "")
    write(drafts, "First. Second.")
    held.set()
    assert lanes[0].drain(10)
    lanes[0].deliver()
    assert lanes[1].drain(10)
    (unsaved,), _ = folder.unsaved()
    assert unsaved.text == "First. Second."
    draft = drafts.of("sc")
    assert draft is not None
    drafts.settle(draft, "First.")
    drafts.flush()
    assert book.read_text("sc").text == "First. Second."
    drafts.close_book()
    assert lanes[1].drain(10)
    assert folder.unsaved() == ([], [])


def test_a_journal_that_cannot_be_written_is_told_once_and_saving_goes_on(
    lanes: Lanes, journaling: Journaling, drafts: Drafts, book: Project, tmp_path: Path
) -> None:
    told: list[InkwellError] = []
    journaling.trouble.connect(told.append)
    folder = journals(tmp_path, book)
    drafts.open_book(book, folder)
    drafts.begin("sc", book.read_text("sc"), ())
    (folder.path / "about.json").unlink()
    folder.path.rmdir()
    folder.path.write_text("a file where the folder should be")
    for text in ("One.", "One. Two."):
        write(drafts, text)
        assert not drafts.journalled(10)
    assert len(told) == 1
    assert "the text itself is still saved" in told[0].sentence
    drafts.write()
    drafts.flush()
    assert book.read_text("sc").text == "One. Two."
    folder.path.unlink()
    write(drafts, "One. Two. Three.")
    assert drafts.journalled(10)
    (unsaved,), _ = folder.unsaved()
    assert unsaved.text == "One. Two. Three."
    drafts.flush()
    drafts.close_book()


def test_a_disk_that_flushes_slowly_keeps_no_edit_waiting(
    lanes: Lanes, drafts: Drafts, book: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushing, go_on = threading.Event(), threading.Event()
    real = journal_module.sync_file

    def slow(handle: int) -> None:
        flushing.set()
        go_on.wait(10)
        real(handle)

    monkeypatch.setattr(journal_module, "sync_file", slow)
    folder = journals(tmp_path, book)
    drafts.open_book(book, folder)
    drafts.begin("sc", book.read_text("sc"), ())
    draft = drafts.of("sc")
    assert draft is not None
    edit = draft.take(Splice(0, 1, ("Pasted.",), ((),), 1))
    assert edit is not None
    drafts.edit(draft, edit, at_once=True)
    assert flushing.wait(10)
    write(drafts, "Pasted. Typed.")
    assert lanes[1].drain(10)
    (unsaved,), _ = folder.unsaved()
    assert unsaved.text == "Pasted. Typed."
    go_on.set()
    assert drafts.journalled(10)
    drafts.flush()
    drafts.close_book()


def test_an_edit_is_flushed_within_the_second_whatever_the_window_does(
    lanes: Lanes, drafts: Drafts, book: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushes: list[float] = []
    second = threading.Event()
    real = journal_module.sync_file

    def flush(handle: int) -> None:
        real(handle)
        flushes.append(time.monotonic())
        if len(flushes) == 2:
            second.set()

    monkeypatch.setattr(journal_module, "sync_file", flush)
    drafts.open_book(book, journals(tmp_path, book))
    drafts.begin("sc", book.read_text("sc"), ())
    began = time.monotonic()
    write(drafts, "One.")
    write(drafts, "One. Two.")
    # No event loop runs here.
    assert not second.wait(1.5), "one flush is for all edits of its time"
    assert 0.5 < flushes[0] - began < 1.0
    write(drafts, "One. Two. Three.")
    assert second.wait(1.5)
    drafts.flush()
    drafts.close_book()


def test_no_word_is_in_its_file_before_it_is_in_the_journal(
    lanes: Lanes, drafts: Drafts, book: Project, tmp_path: Path
) -> None:
    held = threading.Event()
    drafts.open_book(book, journals(tmp_path, book))
    drafts.begin("sc", book.read_text("sc"), ())
    lanes[1].submit(Job("wait", 0, lambda: held.wait(10)))
    write(drafts, "One.")
    drafts.write()
    assert not lanes[0].drain(0.2)
    assert book.read_text("sc").text == ""
    held.set()
    drafts.flush()
    assert book.read_text("sc").text == "One."
    drafts.close_book()
