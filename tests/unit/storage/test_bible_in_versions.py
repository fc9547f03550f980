"""A named version of the book has the bible that it had then: it comes back, and what was written since is not lost."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.history import BookVersion, History
from inkwell.storage.project import Project
from inkwell.storage.restoring import restore_book
from inkwell.story.bible import Entry, EntryKind

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 26, 12, tzinfo=UTC)
ANNA = Entry(id="anna", kind=EntryKind.CHARACTER, names=("Anna",), text="She rows.")


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    project.apply(project.manuscript.add("sc", NodeKind.SCENE, "Scene", None))
    project.write_text("sc", "It was late.")
    BibleFiles(project.folder).write_new([ANNA])
    return project


def bible(project: Project) -> dict[str, str]:
    return {each.name: each.text for each in BibleFiles(project.folder).read().entries.values()}


def before(project: Project) -> BookVersion:
    versions = History(project.folder).book_versions()
    return next(each for each in versions if each.label.startswith("Before going back"))


def test_the_bible_is_what_it_was_and_the_way_back_is_open(book: Project) -> None:
    files = BibleFiles(book.folder)
    named = History(book.folder).name_book("To the agent", NOW)
    exact = (book.folder / "bible" / "anna.md").read_bytes()
    files.delete("anna")
    files.write_new([Entry(id="ben", kind=EntryKind.CHARACTER, names=("Ben",), text="He steers.")])
    assert restore_book(book, named, LATER) == ()
    assert bible(book) == {"Anna": "She rows."}
    assert (book.folder / "bible" / "anna.md").read_bytes() == exact
    assert "Ben" in [each.entry.name for each in files.deleted()]
    restore_book(Project.open(book.folder), before(book), LATER)
    assert bible(book) == {"Ben": "He steers."}


def test_a_version_from_before_bibles_were_kept_leaves_the_bible_alone(book: Project) -> None:
    named = History(book.folder).name_book("Old", NOW)
    path = book.folder / "history" / "books" / f"{named.name}.json"
    said = json.loads(path.read_text("utf-8"))
    del said["bible"]
    path.write_text(json.dumps(said), "utf-8")
    (old,) = History(book.folder).book_versions()
    assert old.bible is None
    BibleFiles(book.folder).delete("anna")
    assert restore_book(book, old, LATER) == ()
    assert bible(book) == {}


def test_a_damaged_version_of_an_entry_is_named_and_the_entry_stays(book: Project) -> None:
    named = History(book.folder).name_book("To the agent", NOW)
    assert named.bible is not None
    (book.folder / "history" / "bible" / "anna" / f"{named.bible['anna']}.md").write_bytes(b"damaged")
    files = BibleFiles(book.folder)
    files.write(Entry(id="anna", kind=EntryKind.CHARACTER, names=("Anna",), text="She swims."), ANNA)
    (sentence,) = restore_book(book, named, LATER)
    assert "anna.md" in sentence
    assert bible(book) == {"Anna": "She swims."}


def test_two_names_share_what_did_not_change_and_let_go_of_it_with_the_last(book: Project) -> None:
    history = History(book.folder)
    first, second = history.name_book("One", NOW), history.name_book("Two", LATER)
    assert first.bible == second.bible
    folder = book.folder / "history" / "bible" / "anna"
    assert len(list(folder.iterdir())) == 1
    history.forget_book(first)
    assert len(list(folder.iterdir())) == 1
    history.forget_book(second)
    assert not folder.exists()


def test_while_a_list_cannot_be_read_nothing_is_let_go_of(book: Project) -> None:
    history = History(book.folder)
    first, second = history.name_book("One", NOW), history.name_book("Two", LATER)
    (book.folder / "history" / "books" / f"{first.name}.json").write_text("{", "utf-8")
    history.forget_book(second)
    assert len(list((book.folder / "history" / "bible" / "anna").iterdir())) == 1


def test_a_book_without_a_bible_has_an_empty_one(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "Bare", "Bare")
    named = History(project.folder).name_book("Now", NOW)
    assert named.bible == {}
    BibleFiles(project.folder).write_new([ANNA])
    restore_book(project, named, LATER)
    assert bible(project) == {}
    assert [each.entry.name for each in BibleFiles(project.folder).deleted()] == ["Anna"]


def test_a_bible_that_cannot_be_read_gets_no_name(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_path: Path) -> bytes:
        raise PermissionError(13, "no")

    known = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: (fails if path.name == "anna.md" else known)(path))
    with pytest.raises(InkwellError, match="anna"):
        History(book.folder).name_book("Now", NOW)
    assert History(book.folder).book_versions() == ()
