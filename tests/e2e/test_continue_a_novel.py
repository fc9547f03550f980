"""Import a real novel, continue a chapter with a real model, accept, undo, redo, save, reopen: byte for byte."""

import json
from collections.abc import Callable
from pathlib import Path

from novelist import Novelist, of_models
from PySide6.QtCore import Qt

from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import NodeKind
from inkwell.storage.project import Project

CTRL = Qt.KeyboardModifier.ControlModifier


def a_chapter(novelist: Novelist) -> str:
    """The first chapter that has text of its own or in its first scene."""
    tree = novelist.desk.session.manuscript
    for _, node in tree.walk():
        if node.kind is not NodeKind.NOTE and novelist.desk.session.project.read_text(node.id).text.count("\n") > 20:
            return node.id
    raise AssertionError("the book has no chapter with text")


def on_disk(project: Path, node_id: str) -> str:
    return Project.open(project).read_text(node_id).text


def write_accept_and_reopen(make_desk: Callable[[], Novelist], source: Path, model: ModelRef, folder: Path) -> None:
    novelist = make_desk()
    novelist.import_book(source, folder)
    chapter = a_chapter(novelist)
    novelist.desk.window.outline.chosen.emit(chapter)
    novelist.use_model(model)
    page = novelist.page
    original = on_disk(folder, chapter)
    assert page.text() == original
    page.set_cursor_offset(len(original))
    novelist.ask()
    novelist.until_text()
    assert page.text() == original, "a proposal is not part of the text"
    novelist.until_written()
    proposal = page.proposal()

    with novelist.qtbot.waitSignal(page.accepted) as accepted:
        page.accept_sentence()
    assert accepted.args is not None
    piece = accepted.args[1]
    assert proposal.startswith(piece)
    assert page.text() == original + piece
    assert page.proposal() == proposal[len(piece) :]
    with_piece = page.text()
    novelist.press(Qt.Key.Key_Z, CTRL)
    assert page.text() == original
    page.redo()
    assert page.text() == with_piece
    # The record covers the words; the line ends around them belong to nobody.
    start = len(original) + len(piece) - len(piece.lstrip("\n"))
    words = [(start, start + len(piece.strip("\n")))]
    assert [(span.start, span.end) for span in of_models(page)] == words
    novelist.until_saved()
    assert on_disk(folder, chapter) == with_piece
    novelist.desk.close()

    again = make_desk()
    assert again.desk.books.open_folder(folder)
    assert again.desk.session.current == chapter
    assert again.page.text() == with_piece
    assert [(span.start, span.end) for span in of_models(again.page)] == words
    months = (folder / "runs").glob("????-??.jsonl")
    runs = [json.loads(line) for file in months for line in file.read_text().splitlines()]
    assert [run["text"] for run in runs] == [proposal]
    assert runs[0]["seed"] is not None
    assert {span.run for span in of_models(again.page)} == {run["id"] for run in runs}


def test_with_the_starter_model(
    make_desk: Callable[[], Novelist], book: Callable[[str], Path], starter_model: ModelRef, tmp_path: Path
) -> None:
    write_accept_and_reopen(make_desk, book("dracula"), starter_model, tmp_path / "Dracula")


def test_with_a_gpt2_made_here(
    make_desk: Callable[[], Novelist], book: Callable[[str], Path], gpt2_folder: Path, tmp_path: Path
) -> None:
    model = ModelRef("gpt2", str(gpt2_folder), "torch")
    write_accept_and_reopen(make_desk, book("dracula"), model, tmp_path / "Dracula")


def test_tab_accepts_all_as_one_undo_step(
    novelist: Novelist, book: Callable[[str], Path], quick_script: ModelRef, tmp_path: Path
) -> None:
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    novelist.desk.window.outline.chosen.emit(a_chapter(novelist))
    novelist.use_model(quick_script)
    before = novelist.page.text()
    novelist.page.set_cursor_offset(len(before))
    accept = next(each.action for each in novelist.desk.commands.all if each.words == "Accept the proposal")
    assert not accept.isEnabled()
    assert accept.toolTip() == "No proposal stands on the page now."
    novelist.ask()
    novelist.until_text()
    novelist.until_written()
    assert accept.isEnabled()
    proposal = novelist.page.proposal()
    novelist.press(Qt.Key.Key_Tab)
    assert novelist.page.text() == before + proposal
    assert not novelist.page.has_proposal()
    assert not accept.isEnabled()
    novelist.press(Qt.Key.Key_Z, CTRL)
    assert novelist.page.text() == before


def test_writing_and_walking_about_go_on_while_it_generates(
    novelist: Novelist, book: Callable[[str], Path], slow_script: ModelRef, tmp_path: Path
) -> None:
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    chapter = a_chapter(novelist)
    novelist.desk.window.outline.chosen.emit(chapter)
    novelist.use_model(slow_script)
    before = novelist.page.text()
    novelist.page.set_cursor_offset(len(before))
    novelist.ask()
    novelist.until_text()
    novelist.page.set_cursor_offset(0)
    novelist.qtbot.keyClicks(novelist.page, "Typed meanwhile. ")
    assert novelist.desk.partner.writing
    assert novelist.page.text() == "Typed meanwhile. " + before
    novelist.until_saved()
    assert on_disk(tmp_path / "Dracula", chapter) == "Typed meanwhile. " + before
    others = [node.id for _, node in novelist.desk.session.manuscript.walk() if node.id != chapter]
    novelist.desk.window.outline.chosen.emit(others[-1])
    assert not novelist.page.has_proposal()
    assert novelist.page.text() == on_disk(tmp_path / "Dracula", others[-1])
    novelist.until_ready()
