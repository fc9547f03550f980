"""A named version of a book has what it saw of its series: it comes back as its author says, never over other books."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.history import BookVersion, History
from inkwell.storage.project import Project
from inkwell.storage.restoring import restore_book
from inkwell.storage.series import create_series, enrol, series_folder, with_series
from inkwell.storage.shared_bible import SharedBible
from inkwell.storage.shared_versions import SharedVersions, SharedWay
from inkwell.story.bible import Entry

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 26, 12, tzinfo=UTC)
MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",), text="She keeps a journal.")
WHITBY = Entry(id="w1h2i3t4b5y6", names=("Whitby",), text="By the sea.")
LUCY = Entry(id="l1u2c3y4c5d6", names=("Lucy",), text="She sleepwalks.")


@pytest.fixture
def books(tmp_path: Path) -> list[Project]:
    """Two books of a series that shares two entries; the first has one of its own."""
    create_series(tmp_path, "The Saga")
    made = [Project.create(tmp_path / name, name) for name in ("One", "Two")]
    for book in made:
        enrol(tmp_path, book.folder)
        book.set_info(with_series(book.info, book.folder, tmp_path))
    BibleFiles(tmp_path).write_new([MINA, WHITBY])
    BibleFiles(made[0].folder).write_new([LUCY])
    for book in made:
        bible_of(book).read(keep=True)
    return made


def bible_of(book: Project) -> SharedBible:
    return SharedBible(book.folder, lambda: series_folder(book.info, book.folder))


def seen(book: Project) -> dict[str, str]:
    return {each.name: each.text for each in bible_of(book).read().entries.values()}


def changed(books: list[Project], tmp_path: Path) -> BookVersion:
    """A version of the first book, behind which the series has changed."""
    named = History(books[0].folder).name_book("First draft", NOW)
    files = BibleFiles(tmp_path)
    files.write(Entry(id=MINA.id, names=("Mina",), text="She is married."), MINA)
    files.delete(WHITBY.id)
    return named


THEN = {"Mina": "She keeps a journal.", "Whitby": "By the sea."}
NOW_THERE = {"Mina": "She is married."}


def test_a_version_knows_what_is_other_in_the_series_now(books: list[Project], tmp_path: Path) -> None:
    named = changed(books, tmp_path)
    (read,) = History(books[0].folder).book_versions()
    assert read == named
    assert set(read.shared or {}) == {MINA.id, WHITBY.id}
    assert set(read.bible or {}) == {LUCY.id}
    assert SharedVersions(books[0].folder).others(read.shared or {}) == {MINA.id: "Mina", WHITBY.id: "Whitby"}


def test_unasked_the_series_stays_as_it_is(books: list[Project], tmp_path: Path) -> None:
    named = changed(books, tmp_path)
    assert restore_book(books[0], named, LATER) == ()
    assert seen(books[0]) == {"Lucy": "She sleepwalks.", **NOW_THERE}
    assert seen(books[1]) == NOW_THERE


def test_this_book_can_have_it_as_it_was_by_itself(books: list[Project], tmp_path: Path) -> None:
    named = changed(books, tmp_path)
    assert restore_book(books[0], named, LATER, SharedWay.HERE) == ()
    assert seen(books[0]) == {"Lucy": "She sleepwalks.", **THEN}
    assert seen(books[1]) == NOW_THERE
    # And the way back stands open.
    before = next(each for each in History(books[0].folder).book_versions() if each.label.startswith("Before"))
    restore_book(Project.open(books[0].folder), before, LATER)
    assert seen(books[0]) == {"Lucy": "She sleepwalks.", **NOW_THERE}


def test_all_books_can_have_it_as_it_was_and_nothing_is_lost(books: list[Project], tmp_path: Path) -> None:
    named = changed(books, tmp_path)
    assert restore_book(books[0], named, LATER, SharedWay.SERIES) == ()
    assert seen(books[0]) == {"Lucy": "She sleepwalks.", **THEN}
    assert seen(books[1]) == THEN
    assert "She is married." in {each.entry.text.strip() for each in BibleFiles(tmp_path).deleted()}


def test_a_book_whose_series_is_away_keeps_and_gets_what_it_has_of_it(books: list[Project], tmp_path: Path) -> None:
    away = tmp_path.parent / f"{tmp_path.name}-away"
    shutil.move(tmp_path / "One", away)
    project = Project.open(away)
    named = History(away).name_book("On the train", NOW)
    assert set(named.shared or {}) == {MINA.id, WHITBY.id}
    (away / "shared" / f"{MINA.id}.md").unlink()
    (sentence,) = restore_book(project, named, LATER, SharedWay.SERIES)
    assert "not there now" in sentence
    assert restore_book(Project.open(away), named, LATER, SharedWay.HERE) == ()
    assert "She keeps a journal." in {each.text for each in BibleFiles(away).read().entries.values()}


def test_a_book_of_no_series_says_nothing_of_one(tmp_path: Path) -> None:
    book = Project.create(tmp_path / "Alone", "Alone")
    assert History(book.folder).name_book("Draft", NOW).shared is None


def test_a_forgotten_name_lets_its_versions_go(books: list[Project], tmp_path: Path) -> None:
    history = History(books[0].folder)
    named = changed(books, tmp_path)
    history.forget_book(named)
    kept = books[0].folder / "history" / "bible"
    assert not kept.exists() or not any(kept.rglob("*.md"))


def test_a_version_of_the_series_that_is_damaged_is_told(books: list[Project], tmp_path: Path) -> None:
    named = changed(books, tmp_path)
    name = (named.shared or {})[MINA.id]
    (books[0].folder / "history" / "bible" / MINA.id / f"{name}.md").write_bytes(b"")
    (sentence,) = restore_book(books[0], named, LATER, SharedWay.HERE)
    assert MINA.id in sentence
    assert seen(books[0])["Whitby"] == "By the sea."
