"""Whatever a book is exported as, its own title page, contents and breaks do not come in again as its text."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ferry import ferry, one_scene
from word_files import paragraph, word_file

from inkwell.exchange.compiling import Book
from inkwell.exchange.draft import Draft
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.presets import BUILT_IN, EBOOK, MANUSCRIPT, PAPERBACK, Preset
from inkwell.manuscript.node import NodeKind

FORMATS = (Format.DOCX, Format.ODT, Format.EPUB, Format.HTML)
BREAK = "* * *"
MORNING = f"Morning came,\nand *went*.\n\n{BREAK}\n\n> A letter."


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


def book() -> Book:
    """A title page, a dedication, one part with two chapters of two scenes and one, and thanks."""
    said = {"s1": "The ferry came.\n\n“So?” he said.", "s2": MORNING}
    known = ferry()
    return replace(
        known, text=lambda node: said.get(node) or known.text(node).replace("![Gone](../assets/gone.png)", "Gone.")
    )


def back(made: Book, to: Format, preset: Preset, folder: Path) -> ImportPlan:
    path = folder / f"book.{to.value}"
    Exporter(Pandoc(), no_pdf).export(made, path, to, preset)
    return known_importers(Pandoc()).read(path).plan()


def sections(plan: ImportPlan) -> list[tuple[str, str]]:
    return [(node.title, plan.texts[node.id]) for _, node in plan.manuscript.walk()]


def expected(made: Book, preset: Preset) -> Iterator[tuple[str, str]]:
    """The book section by section. What is explained: scenes without a title are parted by breaks in their chapter."""
    tree = made.manuscript
    yield "Dedication", "For Ruth."
    for _, node in tree.walk():
        if node.id in ("ded", "thanks", "n1", "n2", "s4"):
            continue
        scenes = [each for each in tree.children(node.id) if each.kind is NodeKind.SCENE and each.exported]
        if node.kind is NodeKind.SCENE:
            if preset.scene_titles:
                yield node.title, made.text(node.id)
        elif preset.scene_titles or not scenes:
            yield node.title, ""
        else:
            yield node.title, f"\n\n{BREAK}\n\n".join(made.text(each.id) for each in scenes)
    yield "Acknowledgements", "Thanks to all."


@pytest.mark.parametrize("to", FORMATS, ids=lambda to: to.value)
@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_a_book_comes_back_from_every_preset(preset: Preset, to: Format, tmp_path: Path) -> None:
    plan = back(book(), to, preset, tmp_path)
    assert (plan.title, plan.author) == ("The Last Ferry", "Anna B. Marsh")
    assert sections(plan) == list(expected(book(), preset))


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT], ids=lambda to: to.value)
def test_what_stood_on_the_pages_before_the_text_is_known_again(to: Format, tmp_path: Path) -> None:
    manuscript = back(book(), to, MANUSCRIPT, tmp_path)
    assert manuscript.publication.contact == "Anna B. Marsh\n12 Mill Lane\nEly CB7 4QJ"
    assert manuscript.publication.subtitle == "A novel"
    assert any("title page" in remark for remark in manuscript.remarks)
    said = back(book(), to, PAPERBACK, tmp_path).publication
    assert (said.rights, said.publisher, said.isbn) == ("© 2026 Anna B. Marsh", "Alder Press", "978-3-16-148410-0")
    assert any("table of contents" in remark for remark in back(book(), to, EBOOK, tmp_path).remarks)


def test_an_address_that_is_only_the_authors_name_is_none(tmp_path: Path) -> None:
    made = replace(one_scene("Words."), author="A. B.")
    assert back(made, Format.ODT, MANUSCRIPT, tmp_path).publication.contact == ""


def test_odt_names_its_styles_as_its_format_asks(tmp_path: Path) -> None:
    back(book(), Format.ODT, MANUSCRIPT, tmp_path)
    with zipfile.ZipFile(tmp_path / "book.odt") as package:
        content = package.read("content.xml")
    assert b'text:style-name="Scene_20_Break"' in content
    assert b'text:style-name="Scene Break"' not in content


@pytest.mark.parametrize(
    ("heading", "titles"), [("The River", ["The River", "One"]), ("The last FERRY: a tale", ["One"])]
)
def test_a_part_alone_is_not_taken_for_the_books_title(heading: str, titles: list[str]) -> None:
    plan = Draft(f"# {heading}\n\n## One\n\nWords.", "file", "The Last Ferry").plan()
    assert plan.title == "The Last Ferry"
    assert [node.title for _, node in plan.manuscript.walk()] == titles


def test_a_title_that_only_a_program_noted_gives_way_to_the_texts_own(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><head><title>My site</title></head><h1>The Ferry</h1><h2>First</h2><p>Words.</p>", "utf-8")
    plan = known_importers(Pandoc()).read(path).plan()
    assert plan.title == "The Ferry"
    assert sections(plan) == [("First", "Words.")]


@pytest.mark.parametrize("name", ["cover", "contents", "copyright", "nav", "imprint", "acknowledgments"])
def test_a_web_page_with_parts_of_any_name_holds_its_words(name: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(f'<h1>One</h1><p>Before.</p><div class="{name}"><p>Within.</p></div><p>After.</p>', "utf-8")
    text = "".join(known_importers(Pandoc()).read(path).plan().texts.values())
    assert [word for word in ("Before", "Within", "After") if word not in text] == []


def test_words_in_a_title_pages_style_below_the_text_stay(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    body = [paragraph("The ferry.", style="Title"), paragraph("It came."), paragraph("Anna", style="Author")]
    path.write_bytes(word_file("".join(body)))
    assert sections(known_importers(Pandoc()).read(path).plan())[0][1] == "It came.\n\nAnna"
