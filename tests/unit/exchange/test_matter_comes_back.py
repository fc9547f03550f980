"""What stands before and behind the story comes back as what it was, from every document that an export makes."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from ferry import ferry, one_scene

from inkwell.exchange.compiling import Book
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.presets import MANUSCRIPT, PAPERBACK, PLAIN, Preset
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript

FORMATS = [Format.DOCX, Format.ODT, Format.HTML, Format.EPUB]
TEXTS = {
    "ded": "For *Ruth*.",
    "pre": "Long ago.[^1]\n\n## Below\n\nWords.\n\n[^1]: So.",
    "one": "Rain.",
    "two": "Sun.",
    "ack": "Thanks to all.",
    "aft": "And more.",
}


def book(kind: NodeKind, **kept: Sequence[str]) -> Book:
    rows = [
        Node("ded", NodeKind.NOTE, "Dedication", None, "1"),
        Node("pre", NodeKind.NOTE, "Preface", None, "2"),
        Node("one", kind, "The ferry", None, "3"),
        Node("two", kind, "The quay", None, "4"),
        Node("ack", NodeKind.NOTE, "Acknowledgements", None, "5"),
        Node("aft", NodeKind.NOTE, "Afterword", None, "6"),
    ]
    publication = Publication(front=tuple(kept.get("front", ())), back=tuple(kept.get("back", ())))
    manuscript = Manuscript({row.id: row for row in rows})
    return replace(one_scene(""), manuscript=manuscript, text=TEXTS.__getitem__, publication=publication)


def back(made: Book, to: Format, folder: Path, preset: Preset = MANUSCRIPT) -> ImportPlan:
    path = folder / f"book.{to.value}"
    Exporter(Pandoc(), lambda *_: ()).export(made, path, to, preset)
    return known_importers(Pandoc()).read(path).plan()


def rows(plan: ImportPlan, ids: Sequence[str]) -> list[tuple[str, str]]:
    return [(plan.manuscript.node(each).title, plan.texts[each].split("\n")[0]) for each in ids]


@pytest.mark.parametrize("to", FORMATS, ids=lambda to: to.value)
@pytest.mark.parametrize("preset", [MANUSCRIPT, PAPERBACK, PLAIN], ids=lambda preset: preset.name)
def test_front_and_back_matter_come_back_around_chapters(to: Format, preset: Preset, tmp_path: Path) -> None:
    plan = back(book(NodeKind.CHAPTER, front=("ded", "pre"), back=("ack", "aft")), to, tmp_path, preset)
    label = "1" if to is not Format.EPUB else plan.texts[plan.publication.front[1]].partition("[^")[2].partition("]")[0]
    assert rows(plan, plan.publication.front) == [("Dedication", "For *Ruth*."), ("Preface", f"Long ago.[^{label}]")]
    assert rows(plan, plan.publication.back) == [("Acknowledgements", "Thanks to all."), ("Afterword", "And more.")]
    story = [
        node for _, node in plan.manuscript.walk() if node.id not in plan.publication.front + plan.publication.back
    ]
    assert [(node.kind, node.title) for node in story] == [
        (NodeKind.CHAPTER, "The ferry"),
        (NodeKind.CHAPTER, "The quay"),
    ]


@pytest.mark.parametrize("to", FORMATS[:3], ids=lambda to: to.value)
def test_a_story_without_headings_does_not_become_part_of_the_preface(to: Format, tmp_path: Path) -> None:
    plan = back(book(NodeKind.SCENE, front=("ded", "pre"), back=("ack",)), to, tmp_path)
    assert rows(plan, plan.publication.front) == [("Dedication", "For *Ruth*."), ("Preface", "Long ago.[^1]")]
    assert rows(plan, plan.publication.back) == [("Acknowledgements", "Thanks to all.")]
    story = [plan.texts[node.id] for _, node in plan.manuscript.walk()][2:-1]
    assert "Rain." in story[0]
    assert "Sun." in story[-1]


@pytest.mark.parametrize("to", FORMATS[:3], ids=lambda to: to.value)
def test_a_book_without_any_has_none(to: Format, tmp_path: Path) -> None:
    plan = back(book(NodeKind.CHAPTER), to, tmp_path)
    assert plan.publication.front == plan.publication.back == ()


@pytest.mark.parametrize("to", FORMATS[:3], ids=lambda to: to.value)
def test_parts_come_back_beside_it(to: Format, tmp_path: Path) -> None:
    plan = back(ferry(), to, tmp_path)
    assert rows(plan, plan.publication.front) == [("Dedication", "For Ruth.")]
    assert rows(plan, plan.publication.back) == [("Acknowledgements", "Thanks to all.")]
