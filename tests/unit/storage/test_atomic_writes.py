"""A write that fails leaves the old file and nothing beside it."""

import errno
from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage import atomic
from inkwell.storage.atomic import write_atomic, write_new


def test_a_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_link_is_written_through(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only")])
def test_a_failed_flush_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "refused")

    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(atomic, "sync_file", fail)
    with pytest.raises(InkwellError) as failed:
        write_atomic(path, b"new")
    assert failed.value.kind is ErrorKind.DISK
    assert words in failed.value.sentence
    assert path.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_missing_folder_and_a_long_name_have_sentences(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "gone" / "a.md", "gone"), (tmp_path / ("a" * 300), "too long")):
        with pytest.raises(InkwellError) as failed:
            write_atomic(path, b"new")
        assert words in failed.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_new_files_are_written_together(tmp_path: Path) -> None:
    files = [(tmp_path / f"{number}.md", str(number).encode()) for number in range(30)]
    write_new(files)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == dict(files)
    write_new([])


def test_of_new_files_none_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "2.md").write_bytes(b"theirs")
    with pytest.raises(InkwellError) as caught:
        write_new([(tmp_path / f"{number}.md", b"mine") for number in range(4)])
    assert caught.value.kind is ErrorKind.CONFLICT
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert found == {"0.md": b"mine", "1.md": b"mine", "2.md": b"theirs"}


def test_new_files_that_are_not_flushed_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, "refused")

    monkeypatch.setattr(atomic, "sync_file", fail)
    with pytest.raises(InkwellError, match="disk is full"):
        write_new([(tmp_path / f"{number}.md", b"mine") for number in range(4)])
    assert list(tmp_path.iterdir()) == []
