"""Packed documents that were made to do harm, or were harmed, are refused with one sentence; programs are left out."""

import io
import stat
import zipfile
from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.archive import read_archive
from inkwell.exchange.importers import sample_of
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc

GOOD = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"}
BOMB = b"\0" * 30_000_000
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def packed(path: Path, entries: dict[str, bytes], link: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
        if link:
            info = zipfile.ZipInfo(link)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, "/etc/passwd")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(InkwellError) as refused:
        read_archive(path)
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert refused.value.sentence.startswith(f"“{path.name}” ")
    assert refused.value.sentence.endswith(".")
    return refused.value.sentence


@pytest.mark.parametrize(
    ("entries", "says"),
    [
        ({**GOOD, "word/media/a.png": BOMB}, "unfolds to more"),
        ({**GOOD, "../../evil.xml": b"x"}, "outside it"),
        ({**GOOD, "/etc/evil": b"x"}, "outside it"),
        ({**GOOD, "C:\\evil": b"x"}, "outside it"),
        ({**GOOD, "word\\..\\..\\evil": b"x"}, "outside it"),
        ({**GOOD, "word/styles.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}, "abbreviations"),
        ({**GOOD, "word/x.rels": OUTSIDE.encode("utf-16")}, "abbreviations"),
    ],
)  # fmt: skip
def test_what_is_made_to_do_harm_is_refused(tmp_path: Path, entries: dict[str, bytes], says: str) -> None:
    assert says in refusal(packed(tmp_path / "a.docx", entries))


def test_links_locks_and_doubles_are_refused(tmp_path: Path) -> None:
    assert "a link" in refusal(packed(tmp_path / "a.docx", GOOD, link="word/media/x.png"))
    locked = bytearray(packed(tmp_path / "b.docx", GOOD).read_bytes())
    at = locked.index(b"PK\x01\x02")
    locked[at + 8] |= 1
    (tmp_path / "b.docx").write_bytes(locked)
    assert "password" in refusal(tmp_path / "b.docx")
    with zipfile.ZipFile(tmp_path / "c.docx", "w") as archive:
        archive.writestr("a", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a", "2")
    assert "one name" in refusal(tmp_path / "c.docx")


def test_a_size_that_lies_is_found_out(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.docx", {"word/document.xml": b"<w/>" * 100_000})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(mark) + at
        data[place : place + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    assert "damaged" in refusal(path)


@pytest.mark.parametrize("cut", [30, 200, -30])
def test_a_torn_file_is_damaged(tmp_path: Path, cut: int) -> None:
    path = packed(tmp_path / "a.docx", GOOD)
    path.write_bytes(path.read_bytes()[:cut])
    assert "damaged" in refusal(path)


def test_programs_are_left_out_and_what_goes_on_is_ours(tmp_path: Path) -> None:
    entries = {
        "mimetype": b"x",
        **GOOD,
        "word/vbaProject.bin": b"macro",
        "Basic/Standard/m.xml": b"<m/>",
        "a.exe": b"MZ",
    }
    found = read_archive(packed(tmp_path / "a.docm", entries))
    assert found.remarks == ["The programs (macros) in the document were left out."]
    with zipfile.ZipFile(io.BytesIO(found.packed())) as archive:
        assert archive.namelist() == ["mimetype", *GOOD]
        assert archive.read("word/document.xml") == b"<w:document/>"


@pytest.mark.parametrize(
    ("name", "data", "kind", "says"),
    [
        ("a.docx", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, ErrorKind.BAD_INPUT, "password"),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, ErrorKind.BAD_INPUT, "old format; save it as .docx"),
        ("a.pdf", b"%PDF-1.7", ErrorKind.BAD_INPUT, "PDF"),
        ("a.docx", b"", ErrorKind.BAD_INPUT, "empty"),
        ("a.fodt", b'<?xml version="1.0"?><office:document/>', ErrorKind.BAD_INPUT, "save it as .odt"),
        ("a.html", b"<html><head><style>p { margin: 0", ErrorKind.BAD_INPUT, "holds no words"),
        ("a.txt", b" \n\n", ErrorKind.BAD_INPUT, "holds no words"),
        ("a.md", b"\n", ErrorKind.BAD_INPUT, "holds no words"),
        ("a.jpg", b"\xff\xd8\xff\0\0", ErrorKind.BAD_INPUT, "is of no kind that can be imported; these can: "),
        ("a.docx", b"PK\x03\x04" + b"\0" * 50, ErrorKind.BAD_INPUT, "damaged"),
    ],
)
def test_what_cannot_be_imported_is_told(tmp_path: Path, name: str, data: bytes, kind: ErrorKind, says: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InkwellError) as refused:
        known_importers(Pandoc()).read(tmp_path / name)
    assert refused.value.kind is kind
    assert says in refused.value.sentence


def test_a_source_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    known = known_importers(Pandoc())
    odt = b"application/vnd.oasis.opendocument.text"
    cases = {
        "word.zip": ("Word document", GOOD),
        "text.docx": ("OpenDocument text", {"mimetype": odt, "content.xml": b"<x/>"}),
        "again.odt": ("OpenDocument text", {"META-INF/manifest.xml": b"<x/>", "content.xml": b"<x/>", "mimetype": odt}),
        "book.bin": ("E-book (EPUB)", {"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<x/>"}),
    }
    for name, (expected, entries) in cases.items():
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for entry, data in entries.items():
                archive.writestr(entry, data)
        assert known.importer(tmp_path / name).name == expected
    plain = {
        "a.txt": ("Rich text (RTF)", b"{\\rtf1 hi}"),
        "b.txt": ("Web page (HTML)", b"<!DOCTYPE html><p>hi"),
        "c.txt": ("Markdown file", b"intro\n\n## One\n\ntext"),
        "d.txt": ("Plain text", b"hello"),
        "e.txt": ("Screenplay (Fountain)", b"Title: X\n\nINT. HOUSE - DAY\n\nRain."),
        "f.fountain": ("Screenplay (Fountain)", b"Rain."),
    }
    for name, (expected, data) in plain.items():
        (tmp_path / name).write_bytes(data)
        assert known.importer(tmp_path / name).name == expected
    assert not sample_of(tmp_path / "d.txt").packed
    with pytest.raises(InkwellError, match="There is no file"):
        known.read(tmp_path / "nothing.docx")
    (tmp_path / "book" / "text").mkdir(parents=True)
    (tmp_path / "book" / "project.json").write_text("{}")
    with pytest.raises(InkwellError, match="open it instead"):
        known.read(tmp_path / "book")
