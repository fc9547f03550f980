"""A book's folder copied or moved: all of it, on the disk, or nothing under the new name and the old one untouched."""

import errno
import os
import shutil
import socket
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.folders import build_folder, copy_folder, move_folder
from inkwell.storage.lock import LOCK_NAME

WORDS = b"The rain had stopped.\r\n" * 200_000
"""More than one chunk."""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    book = tmp_path / "Book"
    (book / "text").mkdir(parents=True)
    (book / "history" / "empty").mkdir(parents=True)
    (book / "text" / "one.md").write_bytes(WORDS)
    (book / "text" / "two.md").write_bytes(b"")
    (book / "text" / "two.md").chmod(0o444)
    (book / "tool.sh").write_bytes(b"#!/bin/sh\n")
    (book / "tool.sh").chmod(0o750)
    (book / "text" / "link.md").symlink_to("one.md")
    (book / "elsewhere").symlink_to("/nowhere/at/all")
    (book / LOCK_NAME).write_text("{}")
    (book / "text" / ".inkwell-abc.tmp").write_bytes(b"half a")
    return book


def nothing(_: Path) -> None:
    """The copy is good as it is."""


def contents(folder: Path) -> dict[str, Any]:
    """Everything below a folder: bytes of files, targets of links, None for folders."""
    found: dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name] = str(path.readlink()) if path.is_symlink() else path.read_bytes() if path.is_file() else None
    return found


def across_disks(monkeypatch: pytest.MonkeyPatch, source: Path) -> None:
    """The first renaming of `source` meets another disk, as the system puts it."""
    rename, refused = os.rename, list[Path]()

    def across(old: Any, new: Any, **options: Any) -> None:
        if Path(old) == source and not refused:
            refused.append(source)
            raise OSError(errno.EXDEV, "another disk")
        rename(old, new, **options)

    monkeypatch.setattr(os, "rename", across)


def test_a_copy_holds_everything_but_the_lock_and_what_was_half_written(source: Path, tmp_path: Path) -> None:
    before = contents(source)
    copy_folder(source, tmp_path / "far" / "Copy", nothing)
    expected = {name: data for name, data in before.items() if name not in (LOCK_NAME, "text/.inkwell-abc.tmp")}
    assert contents(tmp_path / "far" / "Copy") == expected
    assert contents(source) == before


def test_a_copy_keeps_permissions_and_times_and_may_be_written(source: Path, tmp_path: Path) -> None:
    os.utime(source / "text" / "one.md", (1_000_000_000, 1_100_000_000))
    (source / "history").chmod(0o555)
    try:
        copy_folder(source, tmp_path / "Copy", nothing)
    finally:
        (source / "history").chmod(0o755)
    modes = {name: stat.S_IMODE((tmp_path / "Copy" / name).stat().st_mode) for name in ("tool.sh", "text/two.md")}
    assert modes == {"tool.sh": 0o750, "text/two.md": 0o644}
    assert stat.S_IMODE((tmp_path / "Copy" / "history").stat().st_mode) == 0o755
    assert (tmp_path / "Copy" / "text" / "one.md").stat().st_mtime == 1_100_000_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_pipes_and_sockets_hold_no_words_and_stop_nothing(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(source / "pipe")
    monkeypatch.chdir(source)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        copy_folder(source, tmp_path / "Copy", nothing)
    assert not {"pipe", "socket"} & set(contents(tmp_path / "Copy"))


def test_every_file_and_folder_is_flushed_before_the_name_is_there(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: set[int] = set()
    fsync, rename = os.fsync, os.rename
    at_rename: list[set[int]] = []

    def note(descriptor: int) -> None:
        flushed.add(os.fstat(descriptor).st_ino)
        fsync(descriptor)

    def look(old: Any, new: Any, **options: Any) -> None:
        at_rename.append(set(flushed))
        rename(old, new, **options)

    monkeypatch.setattr(os, "fsync", note)
    monkeypatch.setattr(os, "rename", look)
    copy_folder(source, tmp_path / "Copy", nothing)
    made = {
        path.stat().st_ino for path in [tmp_path / "Copy", *(tmp_path / "Copy").rglob("*")] if not path.is_symlink()
    }
    assert made <= at_rename[0]
    assert tmp_path.stat().st_ino in flushed - at_rename[0]


@pytest.mark.parametrize("name", ["text/one.md", "text"])
def test_what_cannot_be_read_fails_the_copy_and_is_named(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *rest: Any, **options: Any) -> Any:
            if isinstance(path, Path) and path == source / name:
                raise PermissionError(errno.EACCES, "refused")
            return real(path, *rest, **options)

        return call

    before = contents(source)
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refusing(os.open))
        patch.setattr(os, "scandir", refusing(os.scandir))
        with pytest.raises(InkwellError) as failed:
            copy_folder(source, tmp_path / "Copy", nothing)
    assert failed.value.kind is ErrorKind.DISK
    assert failed.value.sentence == f"“{name}” cannot be read, so the book was not copied."
    assert [path.name for path in tmp_path.iterdir()] == ["Book"]
    assert contents(source) == before


def test_a_full_disk_leaves_no_half_copy(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> int:
        raise OSError(errno.ENOSPC, "full")

    before = contents(source)
    (tmp_path / "Copy").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(InkwellError) as failed:
            copy_folder(source, tmp_path / "Copy", nothing)
    assert "the disk is full" in failed.value.sentence
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Book", "Copy"]
    assert list((tmp_path / "Copy").iterdir()) == []
    assert contents(source) == before


def test_an_empty_folder_that_stood_there_is_back_when_the_last_step_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(errno.EIO, "refused")

    (tmp_path / "New").mkdir()
    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(InkwellError):
        build_folder(tmp_path / "New", nothing)
    assert [path.name for path in tmp_path.iterdir()] == ["New"]


def test_a_move_on_one_disk_takes_everything_along(source: Path, tmp_path: Path) -> None:
    before = contents(source)
    (tmp_path / "There").mkdir()
    assert move_folder(source, tmp_path / "There") == ""
    assert contents(tmp_path / "There") == before
    assert not source.exists()


def test_a_move_to_another_disk_leaves_only_the_lock_behind(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(source)
    del before[LOCK_NAME]
    across_disks(monkeypatch, source)
    assert move_folder(source, tmp_path / "far" / "There") == ""
    assert contents(tmp_path / "far" / "There") == before
    assert stat.S_IMODE((tmp_path / "far" / "There" / "text" / "two.md").stat().st_mode) == 0o444
    assert [path.name for path in tmp_path.iterdir()] == ["far"]


def test_a_copy_that_reads_back_otherwise_moves_nothing(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def flip(descriptor: int, data: Any) -> int:
        return write(descriptor, bytes(data).replace(b"stopped", b"stoPped", 1))

    before = contents(source)
    across_disks(monkeypatch, source)
    monkeypatch.setattr(os, "write", flip)
    with pytest.raises(InkwellError) as failed:
        move_folder(source, tmp_path / "There")
    assert "text/one.md" in failed.value.sentence
    assert contents(source) == before
    assert [path.name for path in tmp_path.iterdir()] == ["Book"]


def test_a_file_that_came_while_it_was_copied_is_not_left_behind(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def arrive(descriptor: int) -> None:
        if os.fstat(descriptor).st_size == len(WORDS):  # the folder it comes into has been listed
            (source / "text" / "three.md").write_bytes(b"New words.")
        fsync(descriptor)

    across_disks(monkeypatch, source)
    monkeypatch.setattr(os, "fsync", arrive)
    with pytest.raises(InkwellError):
        move_folder(source, tmp_path / "There")
    assert (source / "text" / "three.md").read_bytes() == b"New words."
    assert not (tmp_path / "There").exists()


def test_what_could_not_be_removed_of_the_old_folder_is_named(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    across_disks(monkeypatch, source)
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    sentence = move_folder(source, tmp_path / "There")
    (left,) = tmp_path.glob(".inkwell-*.tmp")
    assert str(left) in sentence
    assert not source.exists()


def test_a_link_to_a_book_is_not_moved_in_its_place(source: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(source)
    with pytest.raises(InkwellError) as refused:
        move_folder(tmp_path / "link", tmp_path / "There")
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert (source / "text" / "one.md").is_file()
