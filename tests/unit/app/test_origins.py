"""The record of the open book: counted off the window's thread, of what is on the page, and told as a disclosure."""

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.origins import BookOrigins
from inkwell.app.saving import SaveLane
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.prose import EVERYTHING
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project
from inkwell.storage.run_origins import RunOrigin, RunOrigins
from inkwell.storage.runs import Run, RunLog
from inkwell.story.authorship import Kind
from inkwell.story.disclosure import Ran

TEXTS = {"one": "One two three.", "two": "Four five.", "three": "Six.", "note": "Not this."}
SAID = "The rain came down hard."


class Book(QObject):
    """As much of a session as the record asks."""

    closed = Signal()
    is_open = True

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.project = project
        self.manuscript = project.manuscript


class Pages(list[Any]):
    """Drafts, of which none has to be gathered from a page."""

    def gather(self) -> None:
        pass


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    made = SaveLane("origins")
    yield made
    made.close()


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Book:
    tree = Manuscript({}).add("ch1", NodeKind.CHAPTER, "Dawn", None).add("ch2", NodeKind.CHAPTER, "Dusk", None)
    tree = tree.add("one", NodeKind.SCENE, "One", "ch1").add("two", NodeKind.SCENE, "Two", "ch1")
    tree = tree.add("three", NodeKind.SCENE, "Three", "ch2").add("note", NodeKind.NOTE, "Ada", "ch1")
    return Book(Project.create_from(tmp_path / "book", "A book", tree, TEXTS, "Ada Marsh"))


@pytest.fixture
def drafts() -> Pages:
    return Pages()


@pytest.fixture
def origins(book: Any, drafts: Any, lane: SaveLane) -> BookOrigins:
    words: Any = SimpleNamespace(rules=EVERYTHING)
    return BookOrigins(book, drafts, words, lane, book)


def counted(origins: BookOrigins, qtbot: QtBot) -> None:
    with qtbot.waitSignal(origins.counted, timeout=10_000):
        origins.ask()


def log(folder: Path, run: str, text: str = SAID, backend: str = "llama", place: str = "") -> None:
    said = Run(run, "2026-11-20T21:15:30+00:00", "one", "SmolLM2", backend, {}, 7, None, text, "done", place=place)
    RunLog(folder).append(said)


def draft(node: str, text: str, *spans: Span) -> SimpleNamespace:
    return SimpleNamespace(node=node, snapshot=lambda: Snapshot.of(text, spans))


def test_a_book_that_was_imported_and_written_on(origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot) -> None:
    log(book.project.folder, "r.0")
    text = "One two three. The rain came hard. I wrote."
    drafts.append(draft("one", text, Span(0, 14, "imported"), Span(15, 34, "r.0")))
    assert origins.of(Scope.BOOK, "") is None
    assert origins.disclosure(date(2026, 11, 26)) is None
    counted(origins, qtbot)
    scene = origins.of(Scope.SCENE, "one")
    assert scene is not None
    assert scene.words == {Kind.IMPORTED: 3, Kind.EDITED: 4, Kind.TYPED: 2}
    told = origins.disclosure(date(2026, 11, 26))
    assert told is not None
    assert (told.title, told.author, told.day) == ("A book", "Ada Marsh", "26 November 2026")
    assert told.total.total == 12
    assert [(part.title, part.tally.total) for part in told.parts] == [("Dawn", 11), ("Dusk", 1)]
    (used,) = told.runs
    assert (used.model, used.seed, used.share.edited, used.time[:10]) == ("SmolLM2", 7, 4, "2026-11-20")
    assert used.share.changed / used.share.edited == pytest.approx(1 / 5)


def test_the_parts_of_a_book_with_one_part_are_those_in_it(origins: BookOrigins, book: Book, qtbot: QtBot) -> None:
    tree = Manuscript({}).add("part", NodeKind.PART, "All of it", None)
    for node in ("ch1", "ch2"):
        tree = tree.add(node, NodeKind.CHAPTER, node, "part")
    book.manuscript = tree
    counted(origins, qtbot)
    told = origins.disclosure(date(2026, 1, 1))
    assert told is not None
    assert [part.title for part in told.parts] == ["ch1", "ch2"]


def parted(origins: BookOrigins, qtbot: QtBot) -> list[tuple[str, int]]:
    """The parts that are told, after it was seen that they are all of the book."""
    counted(origins, qtbot)
    told = origins.disclosure(date(2026, 1, 1))
    assert told is not None
    for kind in Kind:
        assert sum(part.tally.of(kind) for part in told.parts) == told.total.of(kind)
    return [(part.title, part.tally.total) for part in told.parts]


def test_words_of_the_one_part_itself_are_a_part(origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot) -> None:
    tree = Manuscript({}).add("part", NodeKind.PART, "Book One", None)
    tree = tree.add("ch1", NodeKind.CHAPTER, "Dawn", "part").add("s", NodeKind.SCENE, "Scene", "ch1")
    book.manuscript = tree
    drafts += [draft("s", "I wrote.")]
    assert parted(origins, qtbot) == [("Scene", 2)]
    drafts += [draft("part", "A prologue of six words here.")]
    assert parted(origins, qtbot) == [("Book One", 6), ("Dawn", 2)]
    book.manuscript = tree.add("ch2", NodeKind.CHAPTER, "Dusk", "part")
    assert parted(origins, qtbot) == [("Book One", 6), ("Dawn", 2), ("Dusk", 0)]


def test_a_lone_scene_with_notes_below_is_a_part(origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot) -> None:
    book.manuscript = Manuscript({}).add("s", NodeKind.SCENE, "Story", None).add("n", NodeKind.NOTE, "Note", "s")
    drafts += [draft("s", "Four words are here."), draft("n", "None of this.")]
    assert parted(origins, qtbot) == [("Story", 4)]


def test_the_parts_of_any_book_are_all_of_it(origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot) -> None:
    chance = random.Random(5)
    for _ in range(60):
        tree, size = Manuscript({}), chance.randint(0, 9)
        drafts.clear()
        for number in range(size):
            # Often below the one before, so that there are lone nodes with much below them.
            above = chance.choice([None, *([f"n{number - 1}"] * 4), f"n{chance.randrange(number)}"]) if number else None
            tree = tree.add(f"n{number}", chance.choice([*NodeKind, NodeKind.CHAPTER]), f"N{number}", above)
            text = " ".join(["word"] * chance.choice([0, 0, chance.randint(1, 30)]))
            spans = (Span(0, len(text), "pasted"),) if text and chance.random() < 0.5 else ()
            drafts.append(draft(f"n{number}", text, *spans))
        book.manuscript = tree
        parted(origins, qtbot)


@pytest.mark.parametrize(
    ("backend", "place", "ran"),
    [
        ("llama", "", Ran.HERE),
        ("torch", "", Ran.HERE),
        ("scripted", "", Ran.HERE),
        ("server", "localhost:11434", Ran.HERE),
        ("server", "[::1]:8080", Ran.HERE),
        ("server", "attic.lan:8080", Ran.NEAR),
        ("server", "192.168.1.9", Ran.NEAR),
        ("server", "api.example.com", Ran.SERVER),
        ("server", "no place at all", Ran.SERVER),
        ("server", "", Ran.UNKNOWN),
        ("", "", Ran.UNKNOWN),
        ("of-a-later-inkwell", "localhost", Ran.UNKNOWN),
    ],
)
def test_where_a_model_ran_is_told_as_it_was_logged(
    origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot, backend: str, place: str, ran: Ran
) -> None:
    log(book.project.folder, "r.0", backend=backend, place=place)
    drafts.append(draft("one", SAID, Span(0, len(SAID), "r.0")))
    counted(origins, qtbot)
    told = origins.disclosure(date(2026, 1, 1))
    assert told is not None
    (used,) = told.runs
    assert (used.ran, used.place, used.model) == (ran, place, "SmolLM2")
    assert ("own computer" in told.sentence()) == (ran is Ran.HERE)


def test_a_log_of_before_places_were_kept_is_read(
    origins: BookOrigins, book: Book, drafts: Pages, qtbot: QtBot
) -> None:
    runs = book.project.folder / "runs"
    runs.mkdir(exist_ok=True)
    line = {"id": "r.0", "time": "2025-01-01T00:00:00+00:00", "model": "gpt-x", "backend": "server", "text": SAID}
    (runs / "2025-01.jsonl").write_bytes(msgspec.json.encode(line) + b"\n")
    drafts.append(draft("one", f"{SAID} {SAID}", Span(0, 24, "r.0"), Span(25, 49, "gone.0")))
    counted(origins, qtbot)
    told = origins.disclosure(date(2026, 1, 1))
    assert told is not None
    assert {used.run: used.ran for used in told.runs} == {"r.0": Ran.UNKNOWN, "gone.0": Ran.UNKNOWN}
    assert "It is not on record where the model of 5 of the generated words ran (the model: gpt-x)." in told.sentence()
    assert "own computer" not in told.sentence()


def test_what_changed_outside_is_unknown(origins: BookOrigins, book: Book, qtbot: QtBot) -> None:
    counted(origins, qtbot)
    book.project.write_text("two", "Four five, and more.")
    counted(origins, qtbot)
    found = origins.of(Scope.SCENE, "two")
    assert found is not None
    assert found.words == {Kind.UNKNOWN: 4}
    AuthorshipFile(book.project.folder, "two").write("Four five, and more.", ())
    counted(origins, qtbot)
    found = origins.of(Scope.SCENE, "two")
    assert found is not None
    assert found.words == {Kind.TYPED: 4}


def test_a_place_is_explained(origins: BookOrigins, book: Book, qtbot: QtBot) -> None:
    log(book.project.folder, "r.0")
    with qtbot.waitSignal(origins.told) as told:
        origins.explain("here", "The rain came hard.", (Span(0, 19, "r.0"),))
    assert told.args is not None
    asked, (only,) = told.args
    assert asked == "here"
    assert (only.stretch.kind, only.run.model, only.run.seed) == (Kind.EDITED, "SmolLM2", 7)


def test_a_book_that_is_closed_is_told_of_no_more(origins: BookOrigins, book: Book, qtbot: QtBot) -> None:
    counted(origins, qtbot)
    book.closed.emit()
    assert origins.record is None
    book.is_open = False
    origins.ask()
    origins.explain(0, "x", ())


def test_runs_are_found_among_lines_that_cannot_be_read(tmp_path: Path) -> None:
    log(tmp_path, "a.0")
    log(tmp_path, "b.0", "Other words.")
    path = tmp_path / "runs" / "2026-11.jsonl"
    path.write_bytes(b'{"id": 7}\n\xff\n{"id": "torn' + b"\n" + path.read_bytes())
    (tmp_path / "runs" / "2026-11.contexts.jsonl").write_text('{"id": "a.0", "text": "no run"}\n')
    (tmp_path / "runs" / "2026-12.jsonl").mkdir()
    found = RunOrigins(tmp_path).read({"a.0", "c.0"})
    assert found == {"a.0": RunOrigin("a.0", "2026-11-20T21:15:30+00:00", "SmolLM2", 7, SAID, "llama")}
    assert RunOrigins(tmp_path / "nowhere").read({"a.0"}) == {}
    assert RunOrigins(tmp_path).read(()) == {}


def test_of_a_long_log_only_what_is_new_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(50):
        log(tmp_path, f"a.{number}", f"Words {number}.")
    runs, asked = RunOrigins(tmp_path), list[object]()
    usual = msgspec.json.decode

    def decode(data: bytes, **more: Any) -> Any:
        asked.append(data)
        return usual(data, **more)

    monkeypatch.setattr(msgspec.json, "decode", decode)
    assert runs.read({"a.3", "a.40"})["a.3"].text == "Words 3."
    assert len(asked) == 52
    log(tmp_path, "b.0", "New.")
    asked.clear()
    assert runs.read({"b.0", "none.0"})["b.0"].text == "New."
    assert len(asked) == 2


def test_a_log_that_was_written_anew_and_a_line_without_end_are_read(tmp_path: Path) -> None:
    log(tmp_path, "a.0")
    log(tmp_path, "b.0", "Other words.")
    path, runs = tmp_path / "runs" / "2026-11.jsonl", RunOrigins(tmp_path)
    assert set(runs.read({"a.0", "b.0"})) == {"a.0", "b.0"}
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(second + first)
    assert runs.read({"a.0", "b.0"})["b.0"].text == "Other words."
    path.write_bytes(second[:-1])
    assert set(runs.read({"a.0", "b.0"})) == {"b.0"}
    path.write_bytes(second + first[:-1])
    assert set(runs.read({"a.0", "b.0"})) == {"a.0", "b.0"}
