"""Style statistics asked for, given up and found, with the words that are on the page and not yet on the disk."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.style_work import StyleWork, Wish
from inkwell.language.style import Style
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.tree import Manuscript
from inkwell.settings.memory import Memory
from inkwell.storage.project import Project
from inkwell.storage.settings import Settings

TEXTS = {"one": "The hen sang. A hen, a hen, a hen.", "two": "The cat slept. " * 40, "three": "The dog. " * 60}


class Book(QObject):
    """As much of a session as style statistics ask."""

    closed = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.project = project
        self.is_open = True

    @property
    def manuscript(self) -> Manuscript:
        return self.project.manuscript


def make_project(folder: Path, texts: dict[str, str] = TEXTS) -> Project:
    tree = (
        Manuscript({}).add("ch1", NodeKind.CHAPTER, "Chapter 1", None).add("ch2", NodeKind.CHAPTER, "Chapter 2", None)
    )
    tree = tree.add("one", NodeKind.SCENE, "One", "ch1").add("two", NodeKind.SCENE, "Two", "ch1")
    tree = tree.add("three", NodeKind.SCENE, "Three", "ch2").add("note", NodeKind.NOTE, "Ada", None)
    return Project.create_from(folder, "A book", tree, {**texts, "note": "Ada is not in the story."})


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Book:
    return Book(make_project(tmp_path / "book"))


@pytest.fixture
def drafts() -> list[Any]:
    return []


@pytest.fixture
def preferences() -> SimpleNamespace:
    return SimpleNamespace(settings=Settings(), memory=Memory())


@pytest.fixture
def work(book: Book, drafts: list[Any], preferences: SimpleNamespace) -> Iterator[StyleWork]:
    made = StyleWork(book, drafts, preferences)  # pyright: ignore[reportArgumentType]
    yield made
    made.close()


def found(qtbot: QtBot, work: StyleWork, wish: Wish) -> Style:
    with qtbot.waitSignal(work.found) as caught:
        work.ask(wish)
    told, style = caught.args or (None, None)
    assert told == wish
    assert isinstance(style, Style)
    return style


@pytest.mark.parametrize(
    ("wish", "nodes"),
    [
        (Wish(Scope.SCENE, "one"), {"one"}),
        (Wish(Scope.CHAPTER, "one"), {"ch1", "one", "two"}),
        (Wish(Scope.BOOK, "one"), {"ch1", "ch2", "one", "two", "three"}),
        (Wish(Scope.SCENE, "gone"), set()),
    ],
)
def test_the_scene_the_chapter_and_the_book(qtbot: QtBot, work: StyleWork, wish: Wish, nodes: set[str]) -> None:
    style = found(qtbot, work, wish)
    assert set(style.by_node or ()) == nodes
    assert not work.working


def test_words_on_the_page_count_before_those_on_the_disk(qtbot: QtBot, work: StyleWork, drafts: list[Any]) -> None:
    drafts.append(SimpleNamespace(node="one", snapshot=lambda: Snapshot.of("Two words.")))
    assert found(qtbot, work, Wish(Scope.SCENE, "one")).words == 2


def test_the_rest_of_the_book_is_the_baseline(qtbot: QtBot, work: StyleWork) -> None:
    style = found(qtbot, work, Wish(Scope.SCENE, "one"))
    assert [(used.words, used.times, used.elsewhere) for used in style.keywords if used.words == "hen"] == [
        ("hen", 4, 0)
    ]


def test_for_a_whole_book_other_books_are(
    qtbot: QtBot, work: StyleWork, preferences: SimpleNamespace, tmp_path: Path
) -> None:
    assert found(qtbot, work, Wish(Scope.BOOK, "")).keywords == ()
    make_project(tmp_path / "other", {"one": "A hen. " * 100, "two": "A dog. " * 100, "three": "A cat. " * 10})
    preferences.memory = Memory(recent=(str(tmp_path / "other"), str(tmp_path / "gone")))
    assert "slept" in {used.words for used in found(qtbot, work, Wish(Scope.BOOK, "")).keywords}


def test_what_nobody_waits_for_is_given_up(qtbot: QtBot, work: StyleWork, book: Book, tmp_path: Path) -> None:
    book.project = make_project(tmp_path / "long", {"one": "The hen sang to the dog. " * 40_000})
    told: list[Wish] = []
    work.found.connect(lambda wish, _style: told.append(wish))
    with qtbot.waitSignal(work.progressed):
        work.ask(Wish(Scope.BOOK, "one"))
    work.stop()
    assert not work.working
    book.project = make_project(tmp_path / "short")
    style = found(qtbot, work, Wish(Scope.SCENE, "one"))
    assert style.words == 9
    assert told == [Wish(Scope.SCENE, "one")]


def test_without_a_book_nothing_happens(work: StyleWork, book: Book) -> None:
    book.is_open = False
    work.ask(Wish(Scope.BOOK, ""))
    assert not work.working
