"""Pandoc converts within its limits, reaches nothing outside, and says in one sentence what is wrong."""

import base64
import zipfile
from io import BytesIO
from pathlib import Path

import psutil
import pytest
from word_files import dot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.pandoc import SECONDS, WRITTEN, Pandoc, seconds_for
from inkwell.exchange.progress import CancelledError
from inkwell.supervise.program import Bounds

DOT = "data:image/png;base64," + base64.b64encode(dot()).decode()


def test_a_document_goes_out_and_comes_back() -> None:
    door = Pandoc()
    source = f"# One\n\nA *word* — “here”.\n\n![A dot]({DOT})\n".encode()
    made = door.convert(source, "markdown-smart", "docx")
    with zipfile.ZipFile(BytesIO(made.output)) as archive:
        assert any(name.startswith("word/media/") for name in archive.namelist())
    back = door.convert(made.output, "docx", "markdown-smart", ("--wrap=none",), media=True)
    assert "A *word* — “here”." in back.text
    assert list(back.media.values()) == [dot()]
    assert f"![A dot]({next(iter(back.media))})" in back.text


def test_a_file_can_be_laid_beside_it_and_a_path_be_read(tmp_path: Path) -> None:
    source = tmp_path / "book.md"
    source.write_text("hello\r\n", "utf-8", newline="")
    made = Pandoc().convert(source, "markdown", "html", ("--template=t.html",), {"t.html": b"<<$body$>>"})
    assert made.text.strip() == "<<<p>hello</p>>>"


def test_what_a_document_names_outside_is_not_reached(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(dot())
    source = f"![]({secret})\n\n![](http://127.0.0.1:9/x.png)\n".encode()
    made = Pandoc().convert(source, "markdown", "docx")
    with zipfile.ZipFile(BytesIO(made.output)) as archive:
        assert [name for name in archive.namelist() if name.startswith("word/media/")] == []
    assert len(made.warnings) == 2
    assert "secret.png" in made.warnings[0]


@pytest.mark.parametrize(("reads", "data"), [("docx", b"PK\x03\x04 torn"), ("odt", b""), ("epub", b"<html>")])
def test_a_damaged_document_gives_one_sentence(reads: str, data: bytes) -> None:
    with pytest.raises(InkwellError) as refused:
        Pandoc().convert(data, reads, "markdown")
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert "damaged" in refused.value.sentence
    assert "pandoc" in refused.value.detail


@pytest.mark.parametrize(
    ("door", "kind", "says"),
    [
        (Pandoc(memory=16), ErrorKind.MEMORY, "too large"),
        (Pandoc(bounds=Bounds(0.1, WRITTEN)), ErrorKind.BAD_INPUT, "too long"),
        (Pandoc(bounds=Bounds(60.0, 100_000)), ErrorKind.BAD_INPUT, "more than"),
        (Pandoc(Path("no-pandoc-here")), ErrorKind.NOT_FOUND, "not installed"),
    ],
)
def test_its_limits_hold(door: Pandoc, kind: ErrorKind, says: str) -> None:
    with pytest.raises(InkwellError) as refused:
        door.convert(b"word *word* word\n\n" * 100_000, "markdown", "html")
    assert (refused.value.kind, psutil.Process().children()) == (kind, [])
    assert says in refused.value.sentence


def test_a_small_document_may_not_take_as_long_as_a_large_one() -> None:
    assert seconds_for(300_000) < 100
    assert seconds_for(3_400_000) > 200
    assert seconds_for(10**9) == SECONDS


def test_it_can_be_called_off() -> None:
    stages: list[str] = []

    def progress(stage: str, _done: float | None) -> None:
        stages.append(stage)
        if len(stages) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        Pandoc().convert(b"word *word* word\n\n" * 200_000, "markdown", "html", progress=progress, stage="Reading it")
    assert stages == ["Reading it"] * 3
    assert psutil.Process().children() == []
