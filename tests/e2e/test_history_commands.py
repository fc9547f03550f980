"""`inkwell history` and `inkwell restore`: earlier words are found and brought back, and nothing is lost by it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from inkwell.cli import run
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.backup import Backups
from inkwell.storage.history import History
from inkwell.storage.lock import ProjectLock
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

NOW = datetime(2025, 11, 25, 20, 53, 46, tzinfo=UTC)
SPANS = (Span(0, 5, "run"),)
Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def book(tmp_path: Path) -> Project:
    """A scene with a first draft in its history, and a second one now."""
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add("ch", NodeKind.CHAPTER, "One", None).add("sc", NodeKind.SCENE, "The “end”", "ch")
    project.apply(tree)
    write(project, "First draft", SPANS)
    History(project.folder).record("sc", (project.folder / "text" / "sc.md").read_bytes(), SPANS, NOW)
    write(project, "Second draft, longer")
    return project


def write(project: Project, text: str, spans: tuple[Span, ...] = ()) -> None:
    project.write_text("sc", text)
    AuthorshipFile(project.folder, "sc").write(text, spans)


def words(book: Project, node_id: str = "sc") -> tuple[str, tuple[Span, ...]]:
    text = Project.open(book.folder).read_text(node_id).text
    return text, AuthorshipFile(book.folder, node_id).read(text)


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command with --json and returns its answer."""

    def asked(*arguments: str | Path, status: int = 0) -> dict[str, Any]:
        assert run([*map(str, arguments), "--json"]) == status
        said = capsys.readouterr()
        assert said.err == ""
        return json.loads(said.out)

    return asked


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must be refused, and returns the sentence."""

    def asked(*arguments: str | Path) -> str:
        assert run(list(map(str, arguments))) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        return said.err.strip()

    return asked


# history


def test_the_versions_of_a_scene_are_listed_newest_first(book: Project, ask: Ask) -> None:
    History(book.folder).record("sc", b"Third time lucky, perhaps", (), NOW + timedelta(hours=1))
    found = ask("history", book.folder, "sc")
    assert (found["id"], found["title"]) == ("sc", "The “end”")
    assert [(each["time"], each["words"]) for each in found["versions"]] == [
        ("2025-11-25T21:53:46+00:00", 4),
        ("2025-11-25T20:53:46+00:00", 2),
    ]


def test_a_book_lists_what_has_versions_and_its_trash(book: Project, ask: Ask) -> None:
    History(book.folder).name_book("To my editor", NOW + timedelta(hours=1))
    book.apply(book.manuscript.remove("sc"))
    found = ask("history", book.folder)
    assert [(each["id"], each["title"], each["versions"]) for each in found["nodes"]] == [
        ("ch", "One", 1),
        ("sc", None, 2),
    ]
    assert [(each["label"], each["nodes"]) for each in found["books"]] == [("To my editor", 2)]
    assert [(each["title"], each["kind"], each["words"]) for each in found["trash"]] == [("The “end”", "scene", 3)]


def test_a_person_can_read_the_lists(book: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", str(book.folder), "sc"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("The “end”\n  20251125T205346Z-")
    assert "2 words" in said
    History(book.folder).name_book("To my editor", NOW)
    book.apply(book.manuscript.remove("sc"))
    assert run(["history", str(book.folder)]) == 0
    said = capsys.readouterr().out
    assert all(each in said for each in ("A book", "(no longer in the book)", "“To my editor”", "In the trash: "))
    assert run(["history", str(Project.create(book.folder.parent / "New", "New").folder)]) == 0
    assert capsys.readouterr().out == "New\n  There are no versions yet, and the trash is empty.\n"


def test_a_scene_without_versions_is_no_mistake(book: Project, ask: Ask, refused: Callable[..., str]) -> None:
    assert ask("history", book.folder, "ch")["versions"] == []
    assert "nothing called “nobody”" in refused("history", book.folder, "nobody")
    assert refused("history", book.folder, "../text")
    assert refused("history", book.folder.parent / "nowhere")


# restore


def test_a_scene_goes_back_with_its_authorship_and_the_present_is_kept(book: Project, ask: Ask) -> None:
    (version,) = ask("history", book.folder, "sc")["versions"]
    book.apply(book.manuscript.rename("sc", "The beginning"))
    done = ask("restore", book.folder, "sc", version["name"])
    assert (done["id"], done["title"], done["words"]) == ("sc", "The beginning", 2)
    assert words(book) == ("First draft", SPANS)
    assert Project.open(book.folder).manuscript.node("sc").title == "The beginning"
    kept = ask("history", book.folder, "sc")["versions"][0]
    assert kept["name"] == done["kept"]
    ask("restore", book.folder, "sc", kept["name"])
    assert words(book) == ("Second draft, longer", ())


def test_a_version_may_be_named_by_its_beginning(book: Project, ask: Ask, refused: Callable[..., str]) -> None:
    History(book.folder).record("sc", b"Another", (), NOW + timedelta(hours=1))
    assert "several" in refused("restore", book.folder, "sc", "20251125")
    assert "no version “2024”" in refused("restore", book.folder, "sc", "2024")
    assert words(book)[0] == "Second draft, longer"
    ask("restore", book.folder, "sc", "20251125T205346Z")
    assert words(book)[0] == "First draft"


@pytest.mark.parametrize("present", [None, b"caf\xe9", b"no heading"], ids=["gone", "no text", "no heading"])
def test_a_scene_whose_file_is_lost_comes_back_whole(book: Project, ask: Ask, present: bytes | None) -> None:
    path = book.folder / "text" / "sc.md"
    path.unlink()
    if present is not None:
        path.write_bytes(present)
    done = ask("restore", book.folder, "sc", "20251125T205346Z")
    assert words(book) == ("First draft", SPANS)
    node = Project.open(book.folder).manuscript.node("sc")
    assert (node.title, node.parent) == ("The “end”", "ch")
    if present is not None:
        history = History(book.folder)
        (kept,) = [each for each in history.versions("sc") if each.name == done["kept"]]
        assert history.data(kept) == present


def test_a_damaged_version_is_refused_and_nothing_changes(book: Project, refused: Callable[..., str]) -> None:
    (path,) = (book.folder / "history" / "sc").glob("*.md")
    path.write_bytes(b"?")
    assert "damaged" in refused("restore", book.folder, "sc", "2025")
    assert words(book)[0] == "Second draft, longer"


def test_a_whole_book_goes_back_and_the_present_is_kept_under_a_name(book: Project, ask: Ask) -> None:
    History(book.folder).name_book("Second", NOW + timedelta(hours=1))
    write(book, "Third draft", SPANS)
    book.apply(book.manuscript.rename("ch", "Uno").add("new", NodeKind.SCENE, "New", None))
    done = ask("restore", book.folder, "--book", "Second")
    assert (done["label"], done["left"]) == ("Second", [])
    now = Project.open(book.folder)
    assert words(book) == ("Second draft, longer", ())
    assert now.manuscript.node("ch").title == "One"
    assert "new" not in now.manuscript.nodes
    ask("restore", book.folder, "--book", done["kept"]["label"])
    again = Project.open(book.folder)
    assert words(book) == ("Third draft", SPANS)
    assert again.manuscript.node("ch").title == "Uno"
    assert "new" in again.manuscript.nodes


def test_of_two_books_with_one_name_the_newer_is_meant(book: Project, ask: Ask, refused: Callable[..., str]) -> None:
    history = History(book.folder)
    older = history.name_book("Draft", NOW + timedelta(hours=1))
    write(book, "Third draft")
    newer = history.name_book("Draft", NOW + timedelta(hours=2))
    assert ask("restore", book.folder, "--book", "Draft")["name"] == newer.name
    assert ask("restore", book.folder, "--book", older.name)["name"] == older.name
    assert words(book)[0] == "Second draft, longer"
    assert "called “Nothing”" in refused("restore", book.folder, "--book", "Nothing")


def test_what_was_deleted_comes_back(book: Project, ask: Ask, refused: Callable[..., str]) -> None:
    before = words(book)
    book.apply(book.manuscript.remove("ch"))
    (entry,) = ask("history", book.folder)["trash"]
    done = ask("restore", book.folder, "--trash", entry["name"])
    assert done["ids"] == ["ch", "sc"]
    assert words(book) == before
    assert "in the trash" in refused("restore", book.folder, "--trash", entry["name"])


def test_a_backup_becomes_a_book(book: Project, ask: Ask, refused: Callable[..., str], tmp_path: Path) -> None:
    backup = Backups(tmp_path / "Backups", 3).make(book.folder, NOW)
    assert backup is not None
    done = ask("restore", backup.path, tmp_path / "Again")
    assert done["title"] == "A book"
    assert Project.open(tmp_path / "Again").read_text("sc").text == "Second draft, longer"
    assert refused("restore", backup.path, book.folder)
    backup.path.write_bytes(backup.path.read_bytes()[:-40])
    assert refused("restore", backup.path, tmp_path / "Third")
    assert not (tmp_path / "Third").exists()


def test_a_person_is_told_in_a_sentence(book: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["restore", str(book.folder), "sc", "2025"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("“The “end”” is as it was on 2025-11-2")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["sc"], ["sc", "2025", "more"], ["sc", "2025", "--book", "x"], ["sc", "--trash", "x"], ["", ""]],
    ids=["nothing", "no backup", "too much", "both", "scene and trash", "empty"],
)
def test_what_makes_no_sense_is_refused(book: Project, refused: Callable[..., str], arguments: list[str]) -> None:
    assert refused("restore", book.folder, *arguments)
    assert words(book)[0] == "Second draft, longer"


def test_a_book_that_another_inkwell_has_is_left_alone(book: Project, ask: Ask, refused: Callable[..., str]) -> None:
    with ProjectLock.hold(book.folder, UserPaths.default().state):
        sentence = refused("restore", book.folder, "sc", "2025")
        assert "open in another Inkwell" in sentence
        assert ask("history", book.folder, "sc")["versions"]
    assert words(book)[0] == "Second draft, longer"
    ask("restore", book.folder, "sc", "2025")
    assert not (book.folder / "inkwell.lock").exists()
