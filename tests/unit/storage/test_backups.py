"""Backups: what is restored is what was there, what is damaged is never taken for good, old ones go last."""

import errno
import json
import os
import stat
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage import backup_zip
from inkwell.storage.backup import Backup, Backups, restore, verify
from inkwell.storage.backup_zip import Record, sealed
from inkwell.storage.lock import LOCK_NAME
from inkwell.storage.project import Project

NOW = datetime(2026, 11, 25, 20, 53, 46, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "My Novel", "Ann")
    project.apply(project.manuscript.add("sc", NodeKind.SCENE, "One", None))
    project.write_text("sc", "It rained.\n" * 30)
    return project


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "kept", keep=3)


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }


def made(backups: Backups, project: Project, now: datetime) -> Backup:
    backup = backups.make(project.folder, now)
    assert backup is not None
    return backup


def written(backups: Backups, project: Project, text: str, now: datetime) -> Backup:
    project.write_text("sc", text)
    return made(backups, project, now)


def trouble_of(call: Callable[..., Any], *arguments: Any) -> InkwellError | None:
    try:
        call(*arguments)
    except InkwellError as error:
        return error
    return None


def refused(kind: ErrorKind, call: Callable[..., Any], *arguments: Any) -> str:
    with pytest.raises(InkwellError) as failed:
        call(*arguments)
    assert failed.value.kind is kind
    assert failed.value.sentence.endswith(".")
    assert "\n" not in failed.value.sentence
    return failed.value.sentence


def test_what_is_restored_is_what_was_there(book: Project, backups: Backups, tmp_path: Path) -> None:
    (book.folder / "history" / "empty").mkdir(parents=True)
    (book.folder / "tool.sh").write_bytes(b"#!/bin/sh\n")
    (book.folder / "tool.sh").chmod(0o755)
    before = contents(book.folder)
    (book.folder / LOCK_NAME).write_text("{}")
    (book.folder / "text" / ".inkwell-x.tmp").write_text("half")
    backup = made(backups, book, NOW)
    restore(backup.path, tmp_path / "far" / "Again")
    assert contents(tmp_path / "far" / "Again") == before
    assert stat.S_IMODE((tmp_path / "far" / "Again" / "tool.sh").stat().st_mode) == 0o755
    assert Project.open(tmp_path / "far" / "Again").info == book.info


def test_a_backup_is_a_plain_zip_with_a_name_for_people(book: Project, backups: Backups, tmp_path: Path) -> None:
    backup = made(backups, book, NOW)
    assert backup.path.parent == tmp_path / "kept" / f"My Novel {book.info.id[:8]}"
    assert backup.path.name == f"My Novel {NOW.astimezone():%Y-%m-%d %H.%M.%S}.zip"
    assert (backup.title, backup.time, backup.project_id) == ("My Novel", NOW, book.info.id)
    assert backup.size == backup.path.stat().st_size
    with zipfile.ZipFile(backup.path) as archive:
        assert archive.testzip() is None
        assert archive.read("text/sc.md") == (book.folder / "text" / "sc.md").read_bytes()


def test_an_unchanged_book_is_not_backed_up_again(book: Project, backups: Backups) -> None:
    first = made(backups, book, NOW)
    assert backups.make(book.folder, NOW + HOUR) is None
    second = written(backups, book, "Other words.", NOW + HOUR)
    assert backups.of(book.info.id) == (second, first)
    third = written(backups, book, "It rained.\n" * 30, NOW + 2 * HOUR)
    assert backups.all() == (third, second, first)


def test_two_backups_in_one_second_do_not_meet(book: Project, backups: Backups) -> None:
    paths = {written(backups, book, f"Text {number}", NOW).path for number in range(3)}
    assert len(paths) == 3
    for path in paths:
        verify(path)


def test_only_the_chosen_number_is_kept(book: Project, backups: Backups) -> None:
    every = [written(backups, book, f"Text {number}", NOW + number * HOUR) for number in range(6)]
    assert backups.of(book.info.id) == tuple(reversed(every[3:]))
    assert [each.path.exists() for each in every] == [False] * 3 + [True] * 3


def test_a_clock_set_back_costs_no_new_backup(book: Project, backups: Backups) -> None:
    early = [written(backups, book, f"Text {number}", NOW + number * HOUR) for number in range(3)]
    late = [written(backups, book, f"New {number}", NOW - timedelta(days=900 - number)) for number in range(2)]
    assert backups.of(book.info.id) == (late[1], late[0], early[2])


def test_a_book_that_was_renamed_keeps_its_series(book: Project, backups: Backups, tmp_path: Path) -> None:
    first = made(backups, book, NOW)
    info = book.folder / "project.json"
    info.write_text(json.dumps({**json.loads(info.read_text("utf-8")), "title": "Other"}), encoding="utf-8")
    others = [written(backups, book, f"Text {number}", NOW + number * HOUR) for number in range(1, 4)]
    assert backups.of(book.info.id) == tuple(reversed(others))
    assert others[0].path.parent.name.startswith("Other ")
    assert not first.path.parent.exists()


def test_copies_that_share_an_id_do_not_push_each_other_out(book: Project, backups: Backups, tmp_path: Path) -> None:
    mine = made(backups, book, NOW)
    restore(mine.path, tmp_path / "Twin")
    twin = Project.open(tmp_path / "Twin")
    for number in range(5):
        written(backups, twin, f"Text {number}", NOW + number * HOUR)
    assert mine.path.exists()
    assert len(backups.of(book.info.id)) == 4


# damage


def test_a_damaged_backup_is_neither_counted_nor_removed(book: Project, backups: Backups, tmp_path: Path) -> None:
    every = [written(backups, book, f"Text {number}", NOW + number * HOUR) for number in range(3)]
    data = every[2].path.read_bytes()
    place = data.index(b"text/sc.md") + len("text/sc.md") + 3
    every[2].path.write_bytes(data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :])
    refused(ErrorKind.DAMAGED, verify, every[2].path)
    # The same words again: the newest good backup has others, so they are backed up once more.
    fresh = Backups(tmp_path / "kept", keep=2)
    again = made(fresh, book, NOW + 9 * HOUR)
    assert fresh.of(book.info.id) == (again, every[2], every[1])
    newest = written(fresh, book, "More.", NOW + 10 * HOUR)
    assert fresh.of(book.info.id) == (newest, again, every[2])
    newer = written(fresh, book, "Still more.", NOW + 11 * HOUR)
    assert fresh.of(book.info.id) == (newer, newest, every[2])


def test_no_truncation_is_taken_for_good(book: Project, backups: Backups, tmp_path: Path) -> None:
    path = made(backups, book, NOW).path
    data = path.read_bytes()
    for length in (*range(0, len(data), 7), *range(len(data) - 8, len(data))):
        path.write_bytes(data[:length])
        refused(ErrorKind.DAMAGED, verify, path)
        refused(ErrorKind.DAMAGED, restore, path, tmp_path / "Again")
        assert Backups(tmp_path / "kept", 3).all() == ()
    assert not (tmp_path / "Again").exists()
    assert path.exists()


def test_a_flipped_bit_is_noticed_or_changes_nothing(book: Project, backups: Backups, tmp_path: Path) -> None:
    path = made(backups, book, NOW).path
    data, before = path.read_bytes(), contents(book.folder)
    harmless = 0
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        trouble = trouble_of(verify, path)
        if trouble is not None:
            assert trouble.kind is ErrorKind.DAMAGED
            continue
        harmless += 1
        restore(path, tmp_path / str(place))
        assert contents(tmp_path / str(place)) == before
    # Dates, versions and the like, which nothing of the book depends on.
    assert harmless < len(data) / 3


def test_a_backup_that_is_not_read_back_as_it_was_is_not_kept(
    book: Project, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = made(backups, book, NOW)
    write = os.write

    def flip(descriptor: int, data: Any) -> int:
        whole = bytes(data)
        return write(descriptor, whole[:9] + bytes([whole[9] ^ 1]) + whole[10:] if len(whole) > 40 else whole)

    book.write_text("sc", "New words.")
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", flip)
        assert "did not come back" in refused(ErrorKind.DISK, backups.make, book.folder, NOW + HOUR)
    assert [path.name for path in good.path.parent.iterdir()] == [good.path.name]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_leaves_the_old_backups_and_nothing_else(
    book: Project, backups: Backups, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    good = made(backups, book, NOW)
    book.write_text("sc", "New words.")
    write, calls = os.write, 0

    def fail(descriptor: int, data: Any) -> int:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(number, "refused")
        return write(descriptor, data)

    failing = 0
    monkeypatch.setattr(os, "write", fail)
    while True:
        failing, calls = failing + 1, 0
        trouble = trouble_of(backups.make, book.folder, NOW + HOUR)
        if trouble is None:
            break
        assert trouble.kind is ErrorKind.DISK
        assert "My Novel" in trouble.sentence
        assert [path.name for path in good.path.parent.iterdir()] == [good.path.name]
    assert failing > 5
    assert len(backups.of(book.info.id)) == 2
    for each in backups.of(book.info.id):
        verify(each.path)


def test_what_a_killed_backup_left_is_cleared_when_it_is_old(book: Project, backups: Backups) -> None:
    shelf = made(backups, book, NOW).path.parent
    old, young = shelf / ".inkwell-old.tmp", shelf / ".inkwell-new.tmp"
    for path, age in ((old, timedelta(days=2)), (young, HOUR)):
        path.write_bytes(b"PK")
        moment = (NOW - age).timestamp()
        os.utime(path, (moment, moment))
    written(backups, book, "New words.", NOW)
    assert (old.exists(), young.exists()) == (False, True)


# what a book may hold


@pytest.mark.parametrize("data", [None, b"", b"{", b"\xff\xfe", b"[1]", b'{"id": 7, "title": ["x"]}'])
def test_a_book_without_a_readable_project_json_is_backed_up(
    book: Project, backups: Backups, tmp_path: Path, data: bytes | None
) -> None:
    info = book.folder / "project.json"
    info.unlink()
    if data is not None:
        info.write_bytes(data)
    before = contents(book.folder)
    backup = made(backups, book, NOW)
    assert backups.of(backup.project_id) == (backup,)
    assert backups.make(book.folder, NOW + HOUR) is None
    restore(backup.path, tmp_path / "Again")
    assert contents(tmp_path / "Again") == before


def test_what_cannot_be_read_is_named_and_the_rest_is_kept(
    book: Project, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete = [written(backups, book, f"Text {number}", NOW + number * HOUR) for number in range(3)]
    bad, really = book.folder / "history" / "x.md", os.open
    bad.parent.mkdir()
    bad.write_text("x")

    def refuse(path: Any, *rest: Any, **options: Any) -> int:
        if path == bad:
            raise OSError(errno.EIO, "refused")
        return really(path, *rest, **options)

    monkeypatch.setattr(os, "open", refuse)
    parts = [written(backups, book, f"New {number}", NOW + number * HOUR) for number in range(4, 9)]
    assert {each.left_out for each in parts} == {("history/x.md",)}
    assert backups.make(book.folder, NOW) is None
    # The complete ones stay: a series of incomplete ones must not push them out.
    assert backups.of(book.info.id) == tuple(reversed([*complete, *parts[2:]]))
    with zipfile.ZipFile(parts[-1].path) as archive:
        assert b"New 8" in archive.read("text/sc.md")


def test_a_scene_that_moves_while_the_book_is_backed_up_is_in_the_backup(
    book: Project, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, moved = backup_zip.read_chunks, list[str]()

    def move_first(path: Path, shown: str) -> Any:
        if not moved and shown == "text/sc.md":
            moved.append(shown)
            book.apply(book.manuscript.remove("sc"))
        return really(path, shown)

    monkeypatch.setattr(backup_zip, "read_chunks", move_first)
    with zipfile.ZipFile(made(backups, book, NOW).path) as archive:
        names = archive.namelist()
    assert moved
    assert sum(name.endswith("sc.md") for name in names) == 1
    assert all(name.startswith("trash/") for name in names if name.endswith("sc.md"))


def test_a_book_that_never_rests_is_said_so(
    book: Project, backups: Backups, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fsync = os.fsync

    def restless(descriptor: int) -> None:
        new_file = book.folder / "text" / f"{len(list(book.folder.rglob('*')))}.md"
        new_file.write_text("x")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", restless)
    assert "kept changing" in refused(ErrorKind.DISK, backups.make, book.folder, NOW)
    assert not list((tmp_path / "kept").rglob("*.zip"))


def test_linked_files_are_kept_as_what_they_show(book: Project, backups: Backups, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_text("Words elsewhere.")
    (book.folder / "text" / "linked.md").symlink_to(outside / "a.md")
    (book.folder / "text" / "broken.md").symlink_to(outside / "nowhere")
    (book.folder / "assets").symlink_to(outside)
    (book.folder / "everything").symlink_to("/")
    restore(made(backups, book, NOW).path, tmp_path / "Again")
    again = contents(tmp_path / "Again")
    assert again["text/linked.md"] == again["assets/a.md"] == b"Words elsewhere."
    assert not {"text/broken.md", "everything"} & set(again)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system's file names are Unicode")
def test_a_file_name_that_is_not_utf_8_comes_back(book: Project, backups: Backups, tmp_path: Path) -> None:
    (book.folder / "text" / os.fsdecode(b"caf\xe9\\x.md")).write_text("x")
    restore(made(backups, book, NOW).path, tmp_path / "Again")
    assert contents(tmp_path / "Again") == contents(book.folder)


def test_files_older_than_zips_know_are_kept(book: Project, backups: Backups) -> None:
    os.utime(book.folder / "text" / "sc.md", (0, 0))
    os.utime(book.folder / "project.json", (10_000_000_000, 10_000_000_000))
    verify(made(backups, book, NOW).path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(title=st.text(st.characters(categories=None), max_size=400))
def test_any_title_will_do(book: Project, backups: Backups, title: str) -> None:
    path = book.folder / "project.json"
    path.write_text(json.dumps({"format": 1, "id": book.info.id, "title": title}), encoding="utf-8")
    backup = backups.make(book.folder, NOW)
    newest = backup or backups.of(book.info.id)[0]
    assert newest.title == (title or "Book")[:500]
    verify(newest.path)
    for name in (newest.path.name, newest.path.parent.name):
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert len(name.encode()) <= 143
        assert name == name.strip(" .")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "CON book "),
        ("aux.txt", "aux book.txt "),
        ("...", "Book "),
        ("a/b: c?", "a b c "),
        ("x" * 300, "x" * 90),
    ],
)
def test_awkward_titles_have_names_for_every_system(book: Project, backups: Backups, title: str, name: str) -> None:
    path = book.folder / "project.json"
    path.write_text(json.dumps({"format": 1, "id": "../../up", "title": title}), encoding="utf-8")
    backup = made(backups, book, NOW)
    assert backup.path.name.startswith(name)
    assert backup.path.parent.name == name.strip() + " up"


# where


@pytest.mark.parametrize("place", ["", "text", "history/backups"])
def test_a_folder_inside_the_book_is_refused(book: Project, place: str) -> None:
    inside = Backups(book.folder / place, keep=3)
    assert "inside" in refused(ErrorKind.BAD_INPUT, inside.make, book.folder, NOW)


def test_a_book_that_lies_where_its_backups_would_is_refused(book: Project, tmp_path: Path) -> None:
    there = book.move(tmp_path / "kept" / f"My Novel {book.info.id[:8]}")
    refused(ErrorKind.BAD_INPUT, Backups(tmp_path / "kept", keep=3).make, there.folder, NOW)


def test_what_is_no_book_or_a_newer_one_is_refused(backups: Backups, tmp_path: Path) -> None:
    refused(ErrorKind.NOT_FOUND, backups.make, tmp_path / "nowhere", NOW)
    (tmp_path / "project.json").write_text('{"format": 2}')
    refused(ErrorKind.NEWER_FORMAT, backups.make, tmp_path, NOW)


def test_restoring_goes_into_no_folder_that_holds_something(book: Project, backups: Backups, tmp_path: Path) -> None:
    path = made(backups, book, NOW).path
    before = contents(book.folder)
    refused(ErrorKind.BAD_INPUT, restore, path, book.folder)
    assert contents(book.folder) == before
    (tmp_path / "Empty").mkdir()
    restore(path, tmp_path / "Empty")
    assert contents(tmp_path / "Empty") == before
    refused(ErrorKind.NOT_FOUND, restore, tmp_path / "gone.zip", tmp_path / "New")
    refused(ErrorKind.DISK, verify, tmp_path)


def test_a_backup_of_a_newer_inkwell_is_left_alone(book: Project, backups: Backups, tmp_path: Path) -> None:
    path = made(backups, book, NOW).path
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = sealed(Record(2, book.info.id, "T", NOW.isoformat(), 9, "", ""))
    refused(ErrorKind.NEWER_FORMAT, restore, path, tmp_path / "New")
    for number in range(5):
        written(backups, book, f"Text {number}", NOW)
    assert path.exists()


@pytest.mark.parametrize(
    ("name", "link"),
    [("../out.md", False), ("/out.md", False), ("a/../../out.md", False), ("out.md", True), ("text/../..", False)],
)
def test_nothing_is_restored_outside_its_folder(tmp_path: Path, name: str, link: bool) -> None:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK if link else stat.S_IFREG) << 16
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(info, b"/etc/passwd")
        line = f"0 {sha256(b'/etc/passwd').hexdigest()} {name}\n"
        whole = sha256(line.encode()).hexdigest()
        archive.comment = sealed(Record(1, "id", "T", NOW.isoformat(), 1, "", whole))
    refused(ErrorKind.DAMAGED, verify, tmp_path / "evil.zip")
    refused(ErrorKind.DAMAGED, restore, tmp_path / "evil.zip", tmp_path / "in" / "Book")
    (tmp_path / "in").mkdir()
    refused(ErrorKind.DAMAGED, backup_zip.extract, tmp_path / "evil.zip", tmp_path / "in")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["evil.zip", "in"]
