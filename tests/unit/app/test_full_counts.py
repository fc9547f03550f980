"""All counts of scene, chapter and book, of what is on the page rather than on the disk."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.full_counts import FullCounts
from inkwell.app.saving import SaveLane
from inkwell.manuscript.counts import Counts, Size, count_text
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.prose import ProseRules
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project

TEXTS = {"one": "# Title\n\nOne two. Three.", "two": "Four\nfive.", "three": "Six.", "note": "Not this."}


class Book(QObject):
    """As much of a session as the counts ask."""

    closed = Signal()
    is_open = True

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.project = project
        self.manuscript = project.manuscript


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    made = SaveLane("counts")
    yield made
    made.close()


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Book:
    tree = (
        Manuscript({}).add("ch1", NodeKind.CHAPTER, "Chapter 1", None).add("ch2", NodeKind.CHAPTER, "Chapter 2", None)
    )
    tree = tree.add("one", NodeKind.SCENE, "One", "ch1").add("two", NodeKind.SCENE, "Two", "ch1")
    tree = tree.add("three", NodeKind.SCENE, "Three", "ch2").add("note", NodeKind.NOTE, "Ada", "ch1")
    return Book(Project.create_from(tmp_path / "book", "A book", tree, TEXTS))


@pytest.fixture
def drafts() -> list[Any]:
    return []


@pytest.fixture
def words() -> SimpleNamespace:
    return SimpleNamespace(rules=ProseRules())


@pytest.fixture
def full(book: Book, drafts: list[Any], words: SimpleNamespace, lane: SaveLane) -> FullCounts:
    return FullCounts(book, drafts, words, lane)  # pyright: ignore[reportArgumentType]


def counted(qtbot: QtBot, full: FullCounts) -> list[Counts | None]:
    with qtbot.waitSignal(full.counted):
        full.ask()
    return [full.of(scope, "one") for scope in (Scope.SCENE, Scope.CHAPTER, Scope.BOOK)]


def test_scene_chapter_and_book_without_notes(qtbot: QtBot, full: FullCounts) -> None:
    assert full.of(Scope.SCENE, "one") is None
    scene, chapter, book = counted(qtbot, full)
    assert scene == count_text(TEXTS["one"]) == Counts(Size(4, 20, 2), 3, 2)
    assert chapter == count_text(TEXTS["one"]).plus(count_text(TEXTS["two"]))
    assert book is not None
    assert (book.size.words, book.sentences, book.paragraphs) == (7, 5, 4)


def test_what_is_written_counts_and_what_stays_is_not_counted_anew(
    qtbot: QtBot, full: FullCounts, drafts: list[Any], words: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted(qtbot, full)
    asked: list[str] = []

    def count(prose: str, *, begins: bool, continues: bool) -> Counts:
        asked.append(prose)
        return count_text(prose)

    monkeypatch.setattr("inkwell.app.full_counts.count_prose", count)
    drafts.append(SimpleNamespace(node="one", snapshot=lambda: Snapshot.of("# Title\n\nOne two. Three four.")))
    scene, _chapter, _book = counted(qtbot, full)
    assert scene is not None
    assert scene.size.words == 5
    assert asked == ["One two. Three four."]
    words.rules = ProseRules(headings=False)
    scene, _chapter, _book = counted(qtbot, full)
    assert scene is not None
    assert scene.size.words == 4


def test_a_closed_book_is_forgotten(qtbot: QtBot, full: FullCounts, book: Book) -> None:
    counted(qtbot, full)
    book.closed.emit()
    assert full.of(Scope.BOOK, "one") is None
    book.is_open = False
    full.ask()
