"""Books with facing pages in word processors: chapters on right-hand pages, bare fronts, pictures that fit the page."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import msgspec
import pytest
from ferry import ferry, one_scene, png

from inkwell.exchange.compiling import Book, Choice, compiled
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.picture_sizes import fitted_odt, fitted_word
from inkwell.exchange.presets import MANUSCRIPT, PAPERBACK, PLAIN, Preset
from inkwell.exchange.word_sections import with_right_hand_chapters

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


def made(to: Format, preset: Preset = PAPERBACK, book: Book | None = None) -> dict[str, str]:
    exporter = Exporter(Pandoc(), no_pdf, lambda: datetime(2026, 11, 26, tzinfo=UTC))
    book = book or ferry()
    data = exporter.made(book, compiled(book, Choice(), preset), to, preset)[0]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def sections(document: str) -> list[tuple[str, str, bool]]:
    """Of each section of a Word document: its first words, where it begins, and whether it has headers."""
    found, words = [], ""
    body = ElementTree.fromstring(document).find(f"{W}body")
    assert body is not None
    for block in body:
        words = words or "".join(each.text or "" for each in block.iter(f"{W}t"))
        section = block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            kind = section.find(f"{W}type")
            where = "" if kind is None else kind.get(f"{W}val", "")
            found.append((words, where, section.find(f"{W}headerReference") is not None))
            words = ""
    return found


def test_every_part_and_chapter_begins_on_a_right_hand_page_in_word() -> None:
    parts = made(Format.DOCX)
    assert sections(parts["word/document.xml"]) == [
        ("The Last Ferry", "", False),
        ("Dedication", "oddPage", True),
        ("The River", "oddPage", True),
        ("The Ferryman", "oddPage", True),
        ("What the Water Said", "oddPage", True),
        ("Acknowledgements", "oddPage", True),
    ]
    # Over a chapter's title stands nothing, and the number is under it.
    assert parts["word/document.xml"].count("<w:titlePg") == 6
    assert "PAGE" in parts["word/footer3.xml"]
    assert "".join(ElementTree.fromstring(parts["word/header3.xml"]).itertext()) == ""


def test_other_presets_have_one_section() -> None:
    for preset in (MANUSCRIPT, PLAIN):
        assert len(sections(made(Format.DOCX, preset)["word/document.xml"])) == 1


def test_a_book_without_chapters_has_one_and_nothing_under_its_title() -> None:
    parts = made(Format.DOCX, PAPERBACK, one_scene("Words."))
    assert len(sections(parts["word/document.xml"])) == 1
    assert 'footerReference r:id="rIdInkfooter3"' not in parts["word/document.xml"]


def test_words_before_the_first_chapter_keep_their_headers() -> None:
    tree = ferry().manuscript
    book = replace(ferry(), manuscript=tree.replace(replace(tree.node("s4"), parent=None, order="11", exported=True)))
    book = replace(book, publication=replace(book.publication, front=()))
    assert sections(made(Format.DOCX, PAPERBACK, book)["word/document.xml"])[0] == ("The Last Ferry", "", True)


def test_a_table_before_a_chapter_is_not_lost() -> None:
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1" /></w:pPr></w:p>'
    start = "<w:body><w:p></w:p><w:tbl><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>"
    end = "<w:sectPr><w:pgSz/></w:sectPr></w:body>"
    told = with_right_hand_chapters(start + heading + end, 1)
    assert told.startswith(f"{start}<w:p><w:pPr><w:sectPr>")
    assert told.endswith(heading + end.replace("<w:pgSz", '<w:type w:val="oddPage"/><w:pgSz'))


def test_chapters_begin_on_right_hand_pages_in_opendocument() -> None:
    styles = made(Format.ODT)["styles.xml"]
    assert [
        each.get(f"{STYLE}name")
        for each in ElementTree.fromstring(styles).iter(f"{STYLE}style")
        if each.get(f"{STYLE}master-page-name") == "Chapter"
    ] == ["Heading_20_1", "Heading_20_2", "Front_20_Matter_20_Heading", "Back_20_Matter_20_Heading"]
    masters = {each.get(f"{STYLE}name"): each for each in ElementTree.fromstring(styles).iter(f"{STYLE}master-page")}
    assert masters["Chapter"].get(f"{STYLE}next-style-name") == "Pages"
    layouts = {each.get(f"{STYLE}name"): each for each in ElementTree.fromstring(styles).iter(f"{STYLE}page-layout")}
    assert layouts[str(masters["Chapter"].get(f"{STYLE}page-layout-name"))].get(f"{STYLE}page-usage") == "right"
    assert "master-page-name" not in made(Format.ODT, MANUSCRIPT)["styles.xml"]


def test_footnotes_in_opendocument_have_a_sign_of_their_own() -> None:
    assert re.search(r'<text:notes-configuration[^>]*style:num-suffix="\. "', made(Format.ODT)["styles.xml"])


def test_pictures_are_no_larger_than_the_pages_text() -> None:
    book = replace(ferry(), asset={"map.png": png(2400, 60)}.get)
    sizes = re.findall(
        r'svg:width="([\d.]+)pt" svg:height="([\d.]+)pt"', made(Format.ODT, PAPERBACK, book)["content.xml"]
    )
    assert sizes == [("263.6", "6.6")]
    tall = replace(ferry(), asset={"map.png": png(30, 3000)}.get)
    extent = re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', made(Format.DOCX, PAPERBACK, tall)["word/document.xml"])
    assert all(int(high) / 12_700 <= 203.2 / 25.4 * 72 - 2 * 19 / 25.4 * 72 for _, high in extent)
    assert extent


@pytest.mark.parametrize(
    ("fit", "text"),
    [
        (fitted_odt, 'svg:width="30.0pt" svg:height="20.0pt"'),
        (fitted_word, '<w:drawing><wp:extent cx="381000" cy="254000" />'),
        (fitted_word, '<w:drawing><a:off cx="9" cx="9" />'),
        (fitted_odt, "no picture"),
    ],
)
def test_small_pictures_stay_as_they_are(fit: Callable[[str, float, float], str], text: str) -> None:
    assert fit(text, 100.0, 100.0) == text


def test_facing_pages_do_not_need_a_title_page() -> None:
    preset = msgspec.structs.replace(PAPERBACK, title_page="none", copyright_page=False)
    found = sections(made(Format.DOCX, preset)["word/document.xml"])
    assert found[0] == ("Dedication", "oddPage", True)
    styles = made(Format.ODT, preset)["styles.xml"]
    assert re.search(r'<style:master-page style:name="Pages"', styles)
