"""Files that notes link to: found from where the text lies, never a program."""

import os
from pathlib import Path

import pytest

from inkwell.app.linked_files import is_program_name, link_from, linked_file
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.links import address_at


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "Book"
    for name in ("assets/map.png", "text/a.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    (tmp_path / "my notes.pdf").write_text("x")
    return folder


@pytest.mark.parametrize("address", ["../assets/map.png", "assets/map.png", "../../my%20notes.pdf"])
def test_a_file_is_found_from_the_text_or_the_book(book: Path, address: str) -> None:
    assert linked_file(book, address).is_file()


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("../assets/gone.png", ErrorKind.NOT_FOUND),
        ("https://example.org", ErrorKind.BAD_INPUT),
        ("file://server/share/a.png", ErrorKind.BAD_INPUT),
        ("%5C%5Cserver%5Cshare%5Ca.png", ErrorKind.BAD_INPUT),
        ("a%00b.png", ErrorKind.BAD_INPUT),
        ("x" * 5000, ErrorKind.NOT_FOUND),
    ],
)
def test_what_cannot_be_opened_is_said(book: Path, address: str, kind: ErrorKind) -> None:
    with pytest.raises(InkwellError) as caught:
        linked_file(book, address)
    assert caught.value.kind is kind


@pytest.mark.parametrize("name", ["run.sh", "Setup.EXE", "link.png"])
def test_a_program_is_never_opened(book: Path, name: str) -> None:
    file = book / "assets" / name
    if name == "link.png":
        (book / "assets" / "tool.sh").write_text("x")
        file.symlink_to(book / "assets" / "tool.sh")
    else:
        file.write_text("x")
    with pytest.raises(InkwellError, match="program"):
        linked_file(book, f"../assets/{name}")


@pytest.mark.skipif(os.name != "posix", reason="only there a file says that it can be run")
def test_nor_a_file_that_can_be_run(book: Path) -> None:
    file = book / "assets" / "tool"
    file.write_text("x")
    file.chmod(0o755)
    with pytest.raises(InkwellError, match="program"):
        linked_file(book, "../assets/tool")


@pytest.mark.parametrize("begins", [b"MZ\x90\0", b"\x7fELF\2", b"#!/bin/sh\n", b"\xcf\xfa\xed\xfe"])
def test_nor_one_that_is_called_otherwise(book: Path, begins: bytes) -> None:
    (book / "assets" / "map.png").write_bytes(begins)
    with pytest.raises(InkwellError, match="program"):
        linked_file(book, "../assets/map.png")


@pytest.mark.parametrize(
    ("name", "runs"),
    [
        ("a.exe.", True),
        ("a.exe . ", True),
        ("a.exe::$DATA", True),
        ("notes.txt:tool.exe", True),
        ("tool.AppImage", True),
        ("page.url", True),
        ("map.png", False),
        ("Chapter 3. The end", False),
        ("notes.docx", False),
        ("at 10:30.txt", False),
    ],
)
def test_names_are_read_as_any_system_reads_them(name: str, runs: bool) -> None:
    assert is_program_name(name) is runs


def test_folders_are_shown(book: Path) -> None:
    assert linked_file(book, "../assets").is_dir()


def test_a_link_that_is_made_leads_to_its_file(book: Path, tmp_path: Path) -> None:
    for file in (book / "assets" / "map.png", tmp_path / "my notes.pdf"):
        written = link_from(book, file)
        assert linked_file(book, address_at(written, 1)).samefile(file)
    assert link_from(book, book / "assets" / "map.png") == "[map](../assets/map.png)"
