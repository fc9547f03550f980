"""Pages: what stands on them before they are set, and one file made by the process itself."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from ferry import ferry, one_scene
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.pages import PageMaker, sheet, with_numbers
from inkwell.exchange.pdf_order import Told, told
from inkwell.exchange.pdf_press import PdfPress
from inkwell.exchange.presets import BETA_READERS, EBOOK, MANUSCRIPT, PAPERBACK, Preset
from inkwell.exchange.progress import CancelledError
from inkwell.manuscript.printed import Look, Piece


def pieces(preset: Preset, book=None) -> list[Piece]:
    book = book or ferry()
    return PageMaker(book, preset).pieces(compiled(book, Choice(), preset))


def looks(found: list[Piece]) -> list[tuple[str, str]]:
    return [(piece.look.name, piece.text) for piece in found]


def test_a_manuscript_begins_with_who_and_how_many_words() -> None:
    found = looks(pieces(MANUSCRIPT))
    assert found[:7] == [
        ("SPREAD", "Anna B. Marsh\tabout 100 words"),
        ("SPREAD", "12 Mill Lane"),
        ("SPREAD", "Ely CB7 4QJ"),
        ("TITLE", "The Last Ferry"),
        ("CENTRED", "A novel"),
        ("CENTRED", "by Anna B. Marsh"),
        ("CHAPTER", "Dedication"),
    ]
    assert found[-3:] == [("BREAK", "END"), ("CHAPTER", "Acknowledgements"), ("BODY", "Thanks to all.")]
    assert found.count(("BREAK", "#")) == 2


def test_pictures_stand_where_they_are_in_the_text() -> None:
    found = looks(pieces(PAPERBACK))
    at = found.index(("PICTURE", "map.png"))
    assert found[at - 1][1].startswith("<b>Not HTML</b>")
    # One that is not in the book is its description.
    assert "Gone" in [text for _, text in found]


def test_comments_are_on_the_pages_of_those_who_are_to_comment() -> None:
    assert any("Is he sure?" in text for _, text in looks(pieces(BETA_READERS)))
    assert not any("Is he sure?" in text for _, text in looks(pieces(PAPERBACK)))


def test_verse_keeps_its_steps_and_is_not_moved_in() -> None:
    book = replace(one_scene("Roses\n  are red\n\nViolets"), form="poem")
    found = [each for each in looks(pieces(EBOOK, book)) if each[0] in ("BODY", "FLUSH")]
    assert found == [("FLUSH", "Roses"), ("FLUSH", "\u00a0\u00a0are red"), ("FLUSH", "Violets")]
    assert not any(look == "ENTRY" for look, _ in looks(pieces(EBOOK, book)))


def test_measures_are_the_presets() -> None:
    measures = sheet(ferry(), PAPERBACK)
    assert (round(measures.width), round(measures.height)) == (360, 576)
    assert measures.facing
    assert measures.heads == "facing"
    assert sheet(ferry(), MANUSCRIPT).header == "Marsh / THE LAST FERRY"
    assert sheet(ferry(), MANUSCRIPT).unnumbered == 1


def test_the_contents_get_their_numbers() -> None:
    found = [piece for piece in pieces(EBOOK) if piece.look is Look.ENTRY]
    assert [piece.text for piece in with_numbers(found, ["3", "4", "5", "6", "7"])] == [
        "Contents\n", "Dedication\t3", "The River\t4", "The Ferryman\t5", "What the Water Said\t6",
        "Acknowledgements\t7",
    ]  # fmt: skip


def test_what_the_process_is_told_is_what_there_is() -> None:
    found = pieces(BETA_READERS)
    assert [each.piece() for each in told(found)] == found
    assert isinstance(told(found)[0], Told)


def press(book, preset: Preset, path: Path, **wishes) -> tuple[str, ...]:
    maker = wishes.pop("press", PdfPress())
    return maker.write(book, compiled(book, Choice(), preset), preset, path, **wishes)


def root_of(path: Path) -> DictionaryObject:
    root = PdfReader(path).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return root


def test_a_file_of_pages_is_made(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    told: list[str] = []
    left_out = press(ferry(), PAPERBACK, path, progress=lambda stage, _done: told.append(stage))
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    # Title, imprint, dedication, part, two chapters and thanks, with the empty pages that put them at the right.
    assert len(re.findall(rb"/Type /Page\b", data)) == 11
    assert [float(each) for each in re.findall(rb"/MediaBox \[([^\]]+)\]", data)[0].split()] == [0, 0, 360, 576]
    assert left_out == (
        "The picture “../assets/gone.png” is not in the book's folder, or is no PNG, JPEG, GIF or SVG.",
    )
    assert {"Reading the book", "Setting the pages"} <= set(told)
    assert [each.name for each in tmp_path.iterdir()] == ["book.pdf"]


def test_what_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    def stop(stage: str, _done: float | None) -> None:
        if stage == "Setting the pages":
            raise CancelledError

    sleeping = PdfPress((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(CancelledError):
        press(ferry(), PAPERBACK, tmp_path / "book.pdf", progress=stop, press=sleeping)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "open('result.pdf', 'wb').write(b'%PDF- half')", "pass"])
def test_half_a_file_is_no_file(tmp_path: Path, code: str) -> None:
    path = tmp_path / "book.pdf"
    path.write_bytes(b"before")
    with pytest.raises(InkwellError) as raised:
        press(ferry(), PAPERBACK, path, press=PdfPress((sys.executable, "-c", code)))
    assert raised.value.kind is ErrorKind.INTERNAL
    assert path.read_bytes() == b"before"


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_process_that_is_killed_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    killed = PdfPress((sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"))
    with pytest.raises(InkwellError, match=r"^The pages could not be made; the log says more\.$"):
        press(ferry(), PAPERBACK, path, press=killed)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_has_bookmarks_numbers_and_a_language(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    press(ferry(), MANUSCRIPT, path)
    made = PdfReader(path)

    def told(items: list, depth: int = 0) -> list[tuple[int, str, str]]:
        found = []
        for each in items:
            if isinstance(each, list):
                found += told(each, depth + 1)
            else:
                found.append((depth, each.title, made.page_labels[made.get_destination_page_number(each) or 0]))
        return found

    assert told(made.outline) == [
        (0, "Dedication", "1"), (0, "The River", "2"), (1, "The Ferryman", "3"),
        (1, "What the Water Said", "5"), (0, "Acknowledgements", "6"),
    ]  # fmt: skip
    assert made.page_labels[0] == "i"
    assert root_of(path)["/Lang"] == "en-GB"
    assert made.metadata is not None
    assert (made.metadata.title, made.metadata.author) == ("The Last Ferry", "Anna B. Marsh")


def test_the_words_of_a_pdf_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    press(ferry(), PAPERBACK, path)
    words = [page.extract_text() for page in PdfReader(path).pages]
    assert "Thanks to all." in words[-1]
    assert not any("\t" in each for each in words)


def test_a_book_from_right_to_left_is_bound_at_its_right(tmp_path: Path) -> None:
    book = replace(one_scene("\u0645\u0631\u062d\u0628\u0627"), language="ar")
    assert sheet(book, PAPERBACK).leftwards
    path = tmp_path / "book.pdf"
    press(book, PAPERBACK, path)
    assert "/R2L" in str(root_of(path)["/ViewerPreferences"])


def test_contents_and_indents_are_the_languages() -> None:
    book = replace(ferry(), language="zh-CN")
    assert any(piece.text == "\u76ee\u5f55\n" for piece in pieces(EBOOK, book))
    assert sheet(book, PAPERBACK).indent == 2 * PAPERBACK.size
    assert Look.FLUSH not in [piece.look for piece in pieces(PAPERBACK, book) if piece.text == "Noon came."]


def test_a_book_of_nothing_has_no_pages(tmp_path: Path) -> None:
    from msgspec.structs import replace as other

    book = replace(one_scene(""), title="")
    with pytest.raises(InkwellError, match="no text yet"):
        press(book, other(EBOOK, title_page="none", contents=False), tmp_path / "book.pdf")
