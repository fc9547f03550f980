"""Whatever is wrong with a file: one clear sentence in the window, nothing lost, and writing goes on."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inkwell.app.scribe import SaveState
from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef


@pytest.fixture
def writing(novelist: Novelist, book: Callable[[str], Path], tmp_path: Path) -> Novelist:
    """A novelist with a book open."""
    novelist.import_book(book("dracula"), tmp_path / "Book")
    return novelist


def still_writes(novelist: Novelist) -> None:
    before = novelist.page.text()
    novelist.page.set_cursor_offset(0)
    novelist.qtbot.keyClicks(novelist.page, "Onward. ")
    assert novelist.page.text() == "Onward. " + before
    novelist.until_saved()


def one_sentence(novelist: Novelist) -> str:
    novelist.qtbot.waitUntil(lambda: bool(novelist.sentence), timeout=30_000)
    sentence = novelist.sentence
    assert sentence.endswith((".", "?"))
    assert "Traceback" not in sentence
    assert "Error" not in sentence
    return sentence


def truncated(path: Path, model: ModelRef) -> None:
    with Path(model.path).open("rb") as whole:
        path.write_bytes(whole.read(4_000_000))


def huge(path: Path, model: ModelRef) -> None:
    """As large as memory and half as much again, on paper: a sparse file behind a real header."""
    shutil.copy(model.path, path)
    os.truncate(path, psutil.virtual_memory().total * 3 // 2)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("missing.gguf", None),
        ("empty.gguf", lambda path, _model: path.write_bytes(b"")),
        ("truncated.gguf", truncated),
        ("letter.gguf", lambda path, _model: path.write_text("Dear reader, this is not a model. " * 50)),
        ("huge.gguf", huge),
    ],
)
def test_a_model_that_cannot_be_used(
    writing: Novelist,
    starter_model: ModelRef,
    tmp_path: Path,
    name: str,
    make: Callable[[Path, ModelRef], object] | None,
) -> None:
    path = tmp_path / name
    if make is not None:
        make(path, starter_model)
    writing.desk.preferences.change(model=str(path), backend="llama")
    assert name in one_sentence(writing)
    status = writing.desk.engine.status
    assert status is None or status.state is EngineState.OFF
    writing.ask()
    assert not writing.page.has_proposal()
    still_writes(writing)


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Makes a folder read-only in a way that holds for the superuser too."""
    folders: list[Path] = []

    def freeze(folder: Path) -> None:
        folders.append(folder)
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-R", "+i", str(folder)], check=True)
        else:
            for path in (folder, *folder.rglob("*")):
                path.chmod(0o555 if path.is_dir() else 0o444)

    yield freeze
    for folder in folders:
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-R", "-i", str(folder)], check=True)
        else:
            for path in (folder, *folder.rglob("*")):
                path.chmod(0o755 if path.is_dir() else 0o644)


def test_a_read_only_project_can_be_read(writing: Novelist, frozen: Callable[[Path], None], tmp_path: Path) -> None:
    writing.until_saved()
    writing.desk.session.close()
    frozen(tmp_path / "Book")
    assert writing.desk.books.open_folder(tmp_path / "Book")
    assert one_sentence(writing)
    assert writing.desk.scribe.state is SaveState.READ_ONLY
    before = writing.page.text()
    assert before
    writing.qtbot.keyClicks(writing.page, "lost?")
    writing.press(Qt.Key.Key_Return)
    assert writing.page.text() == before
    writing.desk.window.outline.rename_requested.emit(writing.desk.session.current, "Another title")
    assert one_sentence(writing)
    others = [node.id for _, node in writing.desk.session.manuscript.walk() if node.id != writing.desk.session.current]
    writing.desk.window.outline.chosen.emit(others[0])
    assert writing.page.text() == writing.desk.session.project.read_text(others[0]).text
    writing.desk.session.close()


def test_a_folder_that_is_no_project(novelist: Novelist, tmp_path: Path) -> None:
    assert not novelist.desk.books.open_folder(tmp_path)
    assert one_sentence(novelist)
    assert not novelist.desk.session.is_open


def test_a_project_of_a_newer_format(writing: Novelist, tmp_path: Path) -> None:
    newer = tmp_path / "Newer"
    writing.until_saved()
    shutil.copytree(tmp_path / "Book", newer)
    described = json.loads((newer / "project.json").read_text(encoding="utf-8"))
    (newer / "project.json").write_text(json.dumps({**described, "format": 99}), encoding="utf-8")
    before = (newer / "project.json").read_bytes()
    assert not writing.desk.books.open_folder(newer)
    assert one_sentence(writing)
    assert (newer / "project.json").read_bytes() == before
    assert writing.desk.session.project.folder == tmp_path / "Book"
    still_writes(writing)


def test_a_half_deleted_project_opens_what_is_there(novelist: Novelist, writing: Novelist, tmp_path: Path) -> None:
    writing.until_saved()
    writing.desk.session.close()
    files = sorted((tmp_path / "Book" / "text").glob("*.md"))
    for file in files[: len(files) // 2]:
        file.unlink()
    (tmp_path / "Book" / "project.json").unlink()
    assert novelist.desk.books.open_folder(tmp_path / "Book")
    assert one_sentence(novelist)
    assert len(novelist.desk.session.manuscript.nodes) == len(files) - len(files) // 2
    still_writes(novelist)


def test_a_file_that_is_not_utf8_opens_read_only_and_keeps_its_bytes(writing: Novelist, tmp_path: Path) -> None:
    writing.until_saved()
    current = writing.desk.session.current
    other = next(node.id for _, node in writing.desk.session.manuscript.walk() if node.id != current)
    file = tmp_path / "Book" / "text" / f"{other}.md"
    damaged = file.read_bytes() + "caf\xe9 au lait".encode("latin-1")
    file.write_bytes(damaged)
    writing.desk.window.outline.chosen.emit(other)
    assert one_sentence(writing)
    assert writing.page.isReadOnly()
    writing.qtbot.keyClicks(writing.page, "lost?")
    writing.desk.scribe.flush()
    assert file.read_bytes() == damaged
    assert current is not None
    writing.desk.window.outline.chosen.emit(current)
    still_writes(writing)


def test_a_paste_of_one_line_of_five_million_characters(writing: Novelist) -> None:
    before = writing.page.text()
    QGuiApplication.clipboard().setText("word " * 1_000_000)
    writing.page.paste()
    assert one_sentence(writing)
    assert writing.page.text() == before
    assert len(QGuiApplication.clipboard().text()) == 5_000_000
    still_writes(writing)
    QGuiApplication.clipboard().clear()


def test_a_markdown_file_that_is_not_utf8(novelist: Novelist, tmp_path: Path) -> None:
    source = tmp_path / "old.md"
    source.write_bytes("# Caf\xe9".encode("latin-1"))
    novelist.answers.file, novelist.answers.fresh = source, tmp_path / "Never"
    novelist.desk.imports.import_file()
    assert "old.md" in one_sentence(novelist)
    assert not (tmp_path / "Never").exists()
