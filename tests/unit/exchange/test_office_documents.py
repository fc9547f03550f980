"""Books for word processors: what Word and its like find in them, looked up in the packages themselves."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from ferry import ferry, one_scene

from inkwell.exchange.compiling import Choice
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.odt_reference import reference_odt
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import BETA_READERS, BUILT_IN, MANUSCRIPT, PAPERBACK, Preset
from inkwell.exchange.word_reference import reference_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


EXPORTER = Exporter(Pandoc(), no_pdf, lambda: NOW)


def exported(folder: Path, to: Format, preset: Preset, book=None) -> dict[str, bytes]:
    path = folder / f"book.{to.value}"
    EXPORTER.export(book or ferry(), path, to, preset, Choice())
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def parsed(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(data)


def paragraphs(parts: dict[str, bytes]) -> list[tuple[str, str]]:
    """Style and words of each paragraph of a Word document."""
    found = []
    for paragraph in parsed(parts["word/document.xml"]).iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = "".join(
            "\t" if each.tag == f"{W}tab" else each.text or ""
            for each in paragraph.iter()
            if each.tag in (f"{W}t", f"{W}tab")
        )
        found.append(("" if style is None else style.get(f"{W}val", ""), text))
    return found


@pytest.fixture(scope="module")
def manuscript(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return exported(tmp_path_factory.mktemp("word"), Format.DOCX, MANUSCRIPT)


def test_a_manuscript_begins_with_its_title_page(manuscript: dict[str, bytes]) -> None:
    assert paragraphs(manuscript)[:6] == [
        ("Contact", "Anna B. Marsh\tabout 100 words"),
        ("Contact", "12 Mill Lane"),
        ("Contact", "Ely CB7 4QJ"),
        ("Title", "The Last Ferry"),
        ("Subtitle", "A novel"),
        ("Author", "by Anna B. Marsh"),
    ]


def test_it_goes_on_with_chapters_breaks_and_an_end(manuscript: dict[str, bytes]) -> None:
    found = paragraphs(manuscript)
    assert ("Heading1", "The River") in found
    assert ("Heading2", "The Ferryman") in found
    # One in the text, one between the two scenes.
    assert found.count(("SceneBreak", "#")) == 2
    assert [style for style, _ in found[-3:]] == ["TheEnd", "BackMatterHeading", "FirstParagraph"]
    assert not any("Secret" in text or "cut" in text for _, text in found)


def test_every_page_but_the_first_has_surname_title_and_number(manuscript: dict[str, bytes]) -> None:
    section = parsed(manuscript["word/document.xml"]).find(f"{W}body/{W}sectPr")
    assert section is not None
    assert section.find(f"{W}titlePg") is not None
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert size is not None
    assert margins is not None
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("12240", "15840")
    assert {margins.get(f"{W}{side}") for side in ("top", "bottom", "left", "right")} == {"1440"}
    header = "".join(parsed(manuscript["word/header1.xml"]).itertext())
    assert header.startswith("Marsh / THE LAST FERRY / ")
    assert "PAGE" in header
    assert "".join(parsed(manuscript["word/header3.xml"]).itertext()) == ""


def test_the_text_is_double_spaced_moved_in_and_in_a_typewriter_face(manuscript: dict[str, bytes]) -> None:
    styles = {each.get(f"{W}styleId"): each for each in parsed(manuscript["word/styles.xml"]).iter(f"{W}style")}
    for name in ("BodyText", "FirstParagraph"):
        spacing, indent = styles[name].find(f"{W}pPr/{W}spacing"), styles[name].find(f"{W}pPr/{W}ind")
        assert spacing is not None
        assert indent is not None
        assert (spacing.get(f"{W}line"), indent.get(f"{W}firstLine")) == ("480", "720")
    fonts = parsed(manuscript["word/styles.xml"]).find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
    assert fonts is not None
    assert fonts.get(f"{W}ascii") == "Courier New"
    assert styles["Heading2"].find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert styles["Heading3"].find(f"{W}pPr/{W}pageBreakBefore") is None


def test_what_is_said_of_the_book_is_in_it(manuscript: dict[str, bytes]) -> None:
    core = "".join(parsed(manuscript["docProps/core.xml"]).itertext())
    assert "The Last Ferry" in core
    assert "Anna B. Marsh" in core
    assert "2026-11-26T12:00:00Z" in core


def test_a_manuscript_has_the_books_picture_and_no_comment(manuscript: dict[str, bytes]) -> None:
    assert sum(name.startswith("word/media/") and name.endswith(".png") for name in manuscript) == 1
    styles = [each[0] for each in paragraphs(manuscript)]
    # It is not moved in as words are, or it would stand out of the page's text.
    assert styles.count("Figure") == 1
    assert b"data:" not in manuscript["word/document.xml"]
    assert b"only a remark" not in b"".join(manuscript.values())


def test_comments_of_the_text_are_words_comments(tmp_path: Path) -> None:
    parts = exported(tmp_path, Format.DOCX, BETA_READERS)
    comments = [
        (each.get(f"{W}author"), each.get(f"{W}date"), "".join(each.itertext()))
        for each in parsed(parts["word/comments.xml"]).iter(f"{W}comment")
    ]
    assert comments == [
        ("Ruth Lee", "2026-11-26T10:00:00Z", "Is he sure?"),
        ("Anna B. Marsh", None, "only a remark"),
    ]
    document = parsed(parts["word/document.xml"])
    started = {each.get(f"{W}id") for each in document.iter(f"{W}commentRangeStart")}
    assert started == {each.get(f"{W}id") for each in document.iter(f"{W}commentRangeEnd")}
    section = document.find(f"{W}body/{W}sectPr/{W}lnNumType")
    assert section is not None
    assert section.get(f"{W}countBy") == "5"


def test_a_comment_goes_to_word_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    book = one_scene("She *waited* there.<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “there.”: Where? -->")
    EXPORTER.export(book, path, Format.DOCX, BETA_READERS)
    told = Pandoc().convert(path, "docx", "markdown", ["--track-changes=all", "--wrap=none"]).text
    assert '[Where?]{.comment-start id="1" author="Ruth Lee" date="2026-11-26T10:00:00Z"}there.' in told


def test_facing_pages_have_mirrored_margins_and_two_headers(tmp_path: Path) -> None:
    parts = exported(tmp_path, Format.DOCX, PAPERBACK)
    settings = parsed(parts["word/settings.xml"])
    assert settings.find(f"{W}mirrorMargins") is not None
    assert settings.find(f"{W}evenAndOddHeaders") is not None
    assert "".join(parsed(parts["word/header2.xml"]).itertext()) == "Anna B. Marsh"
    assert "ISBN 978-3-16-148410-0" in [text for _, text in paragraphs(parts)]


def test_what_follows_a_break_is_not_moved_in(tmp_path: Path) -> None:
    found = paragraphs(exported(tmp_path, Format.DOCX, PAPERBACK))
    after = [found[at + 1][0] for at, (style, _) in enumerate(found) if style == "SceneBreak"]
    assert after == ["FirstParagraph", "FirstParagraph"]


def test_verse_has_a_style_whose_lines_are_not_stretched(tmp_path: Path) -> None:
    parts = exported(tmp_path, Format.DOCX, PAPERBACK, replace(one_scene("One\n  two\n\nThree"), form="poem"))
    assert [style for style, _ in paragraphs(parts)][-2:] == ["Verse", "Verse"]
    styles = {each.get(f"{W}styleId"): each for each in parsed(parts["word/styles.xml"]).iter(f"{W}style")}
    for name in ("Verse", "BlockText"):
        side = styles[name].find(f"{W}pPr/{W}jc")
        assert side is not None
        assert side.get(f"{W}val") == "left"


def test_documents_name_a_face_that_others_have(tmp_path: Path) -> None:
    assert b"Garamond" not in b"".join(exported(tmp_path, Format.DOCX, PAPERBACK).values())


def test_a_book_without_chapters_has_its_title_page_to_itself(tmp_path: Path) -> None:
    parts = exported(tmp_path, Format.DOCX, MANUSCRIPT, one_scene("Words."))
    breaks = [each.get(f"{W}type") for each in parsed(parts["word/document.xml"]).iter(f"{W}br")]
    assert breaks == ["page"]


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_reference_documents_are_whole_for_every_preset(preset: Preset) -> None:
    odd = msgspec.structs.replace(preset, font='A "quoted" <face> & more')
    for made in (reference_docx, reference_odt):
        data = made(odd, "T & <T>", "Q", "A 'B' \"C\"", "en-GB", 2)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")):
                    parsed(package.read(name))


def test_an_opendocument_text_has_its_styles_pages_and_words(tmp_path: Path) -> None:
    parts = exported(tmp_path, Format.ODT, MANUSCRIPT)
    content = parsed(parts["content.xml"])
    words = "".join(content.itertext())
    assert "about 100 words" in words
    assert "only a remark" not in words
    names = {each.get(f"{TEXT}style-name") for each in content.iter(f"{TEXT}p")}
    assert {"Contact", "Title", "Author"} <= names
    headings = [(each.get(f"{TEXT}outline-level"), "".join(each.itertext())) for each in content.iter(f"{TEXT}h")]
    assert ("2", "The Ferryman") in headings
    styles = parts["styles.xml"].decode()
    assert "Marsh / THE LAST FERRY / " in styles
    assert 'fo:page-width="215.9mm"' in styles
    assert next(iter(parts)) == "mimetype"


def test_hostile_titles_stay_words(tmp_path: Path) -> None:
    book = replace(ferry(), title="A *b* </w:t> {x} [y](z) `q`{=openxml}", author='<i>&amp; "C"')
    found = paragraphs(exported(tmp_path, Format.DOCX, PAPERBACK, book))
    assert found[0] == ("Title", "A *b* </w:t> {x} [y](z) `q`{=openxml}")
    assert ("Author", '<i>&amp; "C"') in found
