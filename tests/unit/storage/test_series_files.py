"""series.json and the bible that the books of a series share: where entries lie, and that none is lost on the way."""

import json
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.backup import Backups, restore
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.damage import inspect, repair_all
from inkwell.storage.project import Project
from inkwell.storage.project_info import ProjectInfo
from inkwell.storage.series import (
    Series,
    books_of,
    create_series,
    enrol,
    read_series,
    series_folder,
    with_series,
    withdraw,
)
from inkwell.storage.shared_bible import SharedBible
from inkwell.story.bible import Entry

MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",), text="She keeps a journal.\n")
WHITBY = Entry(id="w1h2i3t4b5y6", names=("Whitby",))


class Shelf:
    """A series with two books."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        create_series(folder, "The Saga")
        self.books = [Project.create(folder / name, name) for name in ("One", "Two")]
        for book in self.books:
            enrol(folder, book.folder)
            book.set_info(with_series(book.info, book.folder, folder))

    def bible(self, number: int) -> SharedBible:
        book = self.books[number]
        return SharedBible(book.folder, lambda: series_folder(book.info, book.folder))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


# series.json


def test_a_series_says_which_books_it_has_in_order(shelf: Shelf) -> None:
    series = read_series(shelf.folder)
    assert (series.title, series.books) == ("The Saga", ("One", "Two"))
    assert books_of(shelf.folder, series) == (shelf.folder / "One", shelf.folder / "Two")
    assert json.loads((shelf.folder / "One" / "project.json").read_text())["series"] == ".."
    assert withdraw(shelf.folder, shelf.folder / "One").books == ("Two",)
    assert books_of(shelf.folder, Series("", "", ("Gone", "Two"))) == (shelf.folder / "Two",)


def test_what_others_put_into_series_json_stays(shelf: Shelf) -> None:
    path = shelf.folder / "series.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "colour": "blue"}))
    enrol(shelf.folder, shelf.folder / "Three")
    said = json.loads(path.read_text())
    assert (said["colour"], said["books"]) == ("blue", ["One", "Two", "Three"])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"{", ErrorKind.DAMAGED),
        (b"[]", ErrorKind.DAMAGED),
        (b"\xff\xfe", ErrorKind.DAMAGED),
        (b'{"format": 2}', ErrorKind.NEWER_FORMAT),
        (None, ErrorKind.NOT_FOUND),
    ],
)
def test_a_series_that_cannot_be_read_is_left_as_it_is(tmp_path: Path, data: bytes | None, kind: ErrorKind) -> None:
    path = tmp_path / "series.json"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(InkwellError) as caught:
        enrol(tmp_path, tmp_path / "Book")
    assert caught.value.kind is kind
    assert data is None or path.read_bytes() == data


def test_a_book_is_no_folder_for_a_series(tmp_path: Path) -> None:
    Project.create(tmp_path / "One", "One")
    for folder in (tmp_path / "One", tmp_path / "One" / "assets"):
        folder.mkdir(exist_ok=True)
        with pytest.raises(InkwellError) as caught:
            create_series(folder, "The Saga")
        assert caught.value.kind is ErrorKind.BAD_INPUT
    assert not list(tmp_path.rglob("series.json"))


@given(st.one_of(st.none(), st.integers(), st.lists(st.text(max_size=3)), st.just(""), st.just("a\0b")))
def test_what_a_book_says_and_cannot_mean_counts_as_not_said(said: object) -> None:
    assert series_folder(ProjectInfo("id", "One", extra={"series": said}), Path("/books/One")) is None


def test_a_book_that_is_moved_or_copied_stays_in_its_series(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "shelf" / "deep").mkdir(parents=True)
    moved = shelf.books[0].move(tmp_path / "shelf" / "One again")
    assert series_folder(moved.info, moved.folder) == shelf.folder
    assert read_series(shelf.folder).books == ("shelf/One again", "Two")
    copy = shelf.books[1].save_as(tmp_path / "shelf" / "deep" / "Copy")
    assert series_folder(copy.info, copy.folder) == shelf.folder


# the bible


def test_what_one_book_shares_the_other_has_too_and_writes_where_it_lies(shelf: Shelf) -> None:
    one, two = shelf.bible(0), shelf.bible(1)
    one.write(MINA)
    one.write(WHITBY)
    assert two.read().entries == {}
    data = (shelf.folder / "One" / "bible" / f"{MINA.id}.md").read_bytes()
    one.share(MINA.id, True)
    read = two.read()
    assert (read.entries, read.shared) == ({MINA.id: MINA}, {MINA.id})
    assert read.series == read_series(shelf.folder)
    assert (shelf.folder / "bible" / f"{MINA.id}.md").read_bytes() == data
    changed = msgspec.structs.replace(MINA, text="She limps.\n")
    two.write(changed, MINA)
    assert one.read().entries == {MINA.id: changed, WHITBY.id: WHITBY}
    assert one.read().shared == {MINA.id}
    two.share(MINA.id, False)
    assert (one.read().entries, two.read().entries) == ({WHITBY.id: WHITBY}, {MINA.id: changed})
    assert two.read().shared == frozenset()


def test_two_books_that_change_a_shared_entry_lose_nothing(shelf: Shelf) -> None:
    one, two = shelf.bible(0), shelf.bible(1)
    one.write(MINA)
    one.share(MINA.id, True)
    one.write(msgspec.structs.replace(MINA, priority=7), MINA)
    two.write(msgspec.structs.replace(MINA, names=("Mina", "Mrs Harker")), MINA)
    both = one.read().entries[MINA.id]
    assert (both.priority, both.names) == (7, ("Mina", "Mrs Harker"))
    assert one.write(msgspec.structs.replace(both, text="Mine.\n"), both).kept is False
    assert two.write(msgspec.structs.replace(both, text="Theirs.\n"), both).kept is True
    assert [each.entry.text for each in one.deleted()] == ["Mine.\n"]


def test_what_was_deleted_of_the_series_is_in_its_trash_and_comes_back_there(shelf: Shelf) -> None:
    one = shelf.bible(0)
    one.write(MINA)
    one.share(MINA.id, True)
    one.read()
    one.delete(MINA.id)
    (deleted,) = shelf.bible(1).deleted()
    assert deleted.shared
    shelf.bible(1).restore(deleted)
    assert one.read().shared == {MINA.id}
    one.delete(MINA.id)
    one.read()
    # As when the author takes the deletion back.
    one.write(MINA)
    assert one.read().shared == {MINA.id}


def test_an_entry_that_is_in_both_is_the_books_and_says_so(shelf: Shelf) -> None:
    one = shelf.bible(0)
    BibleFiles(shelf.folder).write(MINA)
    mine = msgspec.structs.replace(MINA, text="Mine.\n")
    BibleFiles(shelf.folder / "One").write(mine)
    read = one.read()
    assert (read.entries, read.shared) == ({MINA.id: mine}, frozenset())
    assert ["another version" in each for each in read.problems] == [True]
    one.share(MINA.id, True)
    assert (one.read().entries, one.read().problems) == ({MINA.id: mine}, ())
    assert [(each.entry, each.shared) for each in one.deleted()] == [(MINA, True)]


def test_a_series_that_is_gone_leaves_what_was_read_and_is_a_sentence(shelf: Shelf) -> None:
    one = shelf.bible(0)
    one.write(WHITBY)
    BibleFiles(shelf.folder).write(MINA)
    assert one.read(keep=True).shared == {MINA.id}
    (shelf.folder / "series.json").rename(shelf.folder / "elsewhere")
    read = one.read()
    assert (read.entries, read.series) == ({MINA.id: MINA, WHITBY.id: WHITBY}, None)
    assert len(read.problems) == 1
    assert shelf.bible(0).read().entries == {MINA.id: MINA, WHITBY.id: WHITBY}
    with pytest.raises(InkwellError) as caught:
        one.share(WHITBY.id, True)
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert one.read().entries[WHITBY.id] == WHITBY


def test_what_is_not_there_cannot_be_shared(shelf: Shelf) -> None:
    for shared in (True, False):
        with pytest.raises(InkwellError) as caught:
            shelf.bible(0).share(MINA.id, shared)
        assert caught.value.kind is ErrorKind.NOT_FOUND


def test_copies_are_taken_along_and_the_same_is_not_kept_twice(shelf: Shelf) -> None:
    one, changed = shelf.bible(0), msgspec.structs.replace(WHITBY, text="By the sea.\n")
    BibleFiles(shelf.folder).write(MINA)
    BibleFiles(shelf.folder).write(WHITBY)
    one.write(changed, WHITBY)
    assert one.take_copies() == 2
    assert one.read().shared == frozenset()
    own = BibleFiles(shelf.folder / "One")
    own.write(msgspec.structs.replace(MINA, text="Other.\n"), MINA)
    one.drop_copies()
    assert [each.id for each in own.read().entries.values()] == [MINA.id]
    assert one.read().shared == {WHITBY.id}


def test_to_another_disk_the_copy_is_there_before_the_first_goes(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    one = shelf.bible(0)
    one.write(MINA)

    def other_disk(_path: Path, _goal: Path) -> Path:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(Path, "rename", other_disk)
    one.share(MINA.id, True)
    assert one.read().shared == {MINA.id}
    assert not (shelf.folder / "One" / "bible" / f"{MINA.id}.md").exists()


# the copies in each book


def kept(shelf: Shelf, number: int = 0) -> dict[str, Entry]:
    return dict(BibleFiles(shelf.books[number].folder, "shared").read().entries)


def test_each_book_keeps_what_the_series_shares_and_follows_it(shelf: Shelf) -> None:
    one, two = shelf.bible(0), shelf.bible(1)
    for entry in (MINA, WHITBY):
        BibleFiles(shelf.folder).write(entry)
    one.read(keep=True)
    two.read()
    assert (kept(shelf), kept(shelf, 1)) == ({MINA.id: MINA, WHITBY.id: WHITBY}, {})
    changed = msgspec.structs.replace(MINA, text="She limps.\n")
    one.write(changed, MINA)
    assert kept(shelf)[MINA.id] == changed
    two.delete(WHITBY.id)
    one.read(keep=True)
    assert kept(shelf) == {MINA.id: changed}
    assert [each.entry.name for each in one.deleted() if not each.shared] == []
    two.share(MINA.id, False)
    one.read(keep=True)
    assert kept(shelf) == {}


def test_what_goes_from_the_series_by_nobodys_hand_is_in_the_books_trash(shelf: Shelf) -> None:
    one = shelf.bible(0)
    for entry in (MINA, WHITBY):
        BibleFiles(shelf.folder).write(entry)
    one.read(keep=True)
    (shelf.folder / "bible" / f"{MINA.id}.md").unlink()
    assert one.read(keep=True).shared == {WHITBY.id}
    assert [(each.entry, each.shared) for each in one.deleted()] == [(MINA, False)]


@pytest.mark.parametrize("gone", ["series.json", "bible", "all"])
def test_a_series_that_is_lost_is_read_from_the_book(shelf: Shelf, gone: str) -> None:
    BibleFiles(shelf.folder).write(MINA)
    shelf.bible(0).read(keep=True)
    for name in ("series.json", "bible"):
        if gone in (name, "all"):
            (shelf.folder / name).rename(shelf.folder / f"{name}.away")
    fresh = shelf.bible(0)
    read = fresh.read(keep=True)
    assert (read.entries, read.shared, len(read.problems)) == ({MINA.id: MINA}, {MINA.id}, 1)
    assert kept(shelf) == {MINA.id: MINA}
    assert fresh.take_copies() == 1
    assert BibleFiles(shelf.books[0].folder).read().entries == {MINA.id: MINA}
    assert kept(shelf) == {}


@pytest.mark.parametrize("damage", [b"", b"\0" * 200, b"\xff\xfe\xff"])
def test_a_damaged_entry_of_the_series_is_read_from_the_book_and_mended_from_there(shelf: Shelf, damage: bytes) -> None:
    BibleFiles(shelf.folder).write(MINA)
    shelf.bible(0).read(keep=True)
    path = shelf.folder / "bible" / f"{MINA.id}.md"
    path.write_bytes(damage)
    for again in (shelf.bible(0), shelf.bible(0)):
        for _ in range(2):
            read = again.read(keep=True)
            assert read.entries.get(MINA.id) == MINA
    book = shelf.books[0].folder
    (found,) = [each for each in inspect(book) if each.kind == "shared"]
    assert "In the bible of the series" in found.sentence
    done, left = repair_all(book, datetime.now(UTC))
    assert (len(done), left) == (1, ())
    assert BibleFiles(shelf.folder).read().entries == {MINA.id: MINA}
    assert [each.read_bytes() for each in (book / "quarantine").iterdir()] == [damage]


@pytest.mark.parametrize("damage", [b"", b"\0" * 200, b"\xff\xfe\xff"])
def test_damage_while_the_book_is_open_does_not_come_into_the_copy(shelf: Shelf, damage: bytes) -> None:
    one = shelf.bible(0)
    BibleFiles(shelf.folder).write(MINA)
    one.read(keep=True)
    (shelf.folder / "bible" / f"{MINA.id}.md").write_bytes(damage)
    assert one.read(keep=True).entries == {MINA.id: MINA}
    assert one.read(keep=True).entries == {MINA.id: MINA}
    assert kept(shelf) == {MINA.id: MINA}


def test_what_is_changed_while_the_series_is_away_is_the_books_then(shelf: Shelf) -> None:
    BibleFiles(shelf.folder).write(MINA)
    shelf.bible(0).read(keep=True)
    (shelf.folder / "series.json").rename(shelf.folder / "away")
    (shelf.folder / "bible").rename(shelf.folder / "bible.away")
    alone = shelf.bible(0)
    alone.read(keep=True)
    with pytest.raises(InkwellError, match="only while the series is there"):
        alone.delete(MINA.id)
    changed = msgspec.structs.replace(MINA, text="She limps.\n")
    alone.write(changed, MINA)
    assert alone.read(keep=True).entries == {MINA.id: changed}
    (shelf.folder / "away").rename(shelf.folder / "series.json")
    (shelf.folder / "bible.away").rename(shelf.folder / "bible")
    read = alone.read(keep=True)
    assert read.entries == {MINA.id: changed}
    assert any("another version" in each for each in read.problems)
    assert BibleFiles(shelf.folder).read().entries == {MINA.id: MINA}


def test_a_check_says_that_the_series_is_gone(shelf: Shelf) -> None:
    assert inspect(shelf.books[0].folder) == ()
    (shelf.folder / "series.json").unlink()
    (found,) = inspect(shelf.books[0].folder)
    assert (found.kind, found.repairable) == ("series", False)


def test_a_backup_of_a_book_has_what_the_series_shares(shelf: Shelf, tmp_path: Path) -> None:
    BibleFiles(shelf.folder).write(MINA)
    shelf.bible(0).read(keep=True)
    made = Backups(tmp_path / "backups", 3).make(shelf.books[0].folder, datetime.now(UTC))
    assert made is not None
    restore(made.path, tmp_path / "far" / "away" / "One")
    project = Project.open(tmp_path / "far" / "away" / "One")
    alone = SharedBible(project.folder, lambda: series_folder(project.info, project.folder))
    assert alone.read(keep=True).entries == {MINA.id: MINA}
