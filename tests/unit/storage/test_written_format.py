"""The handbook's page on the project's format is enough: a reader made from it alone reads a golden book."""

import hashlib
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import Node, NodeKind
from inkwell.storage.backup_zip import Record
from inkwell.storage.entry_file import entry_of, new_fields
from inkwell.storage.entry_file import fields_of as entry_fields_of
from inkwell.storage.front_matter import Document
from inkwell.storage.lock import LOCK_NAME, Holder
from inkwell.storage.node_file import fields_of
from inkwell.storage.project_info import ProjectInfo
from inkwell.storage.quarantine import FOLDER
from inkwell.storage.runs import Run
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger

PAGE = files("inkwell_resources").joinpath("help/project-format.md").read_text(encoding="utf-8")
GOLDEN = Path(__file__).parents[2] / "golden" / "projects"
Fields = dict[str, Any]

# A reader that uses nothing of Inkwell's, as the page describes it.

CARRIED = re.compile("(\U0010fffd*)([\U0010f000-\U0010f7ff])")
HEAD = re.compile(r"---[ \t]*\r?\n((?:.*\n)*?)---[ \t]*(?:\r?\n|\Z)")


def carried_back(stored: str) -> str:
    def one(found: re.Match[str]) -> str:
        marks, image = len(found[1]), found[2]
        if marks % 2:
            return "\U0010fffd" * ((marks - 1) // 2) + chr(0xD800 + ord(image) - 0x10F000)
        return "\U0010fffd" * (marks // 2) + image

    return CARRIED.sub(one, stored)


def read_node(path: Path) -> Fields:
    text = carried_back(path.read_bytes().removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
    if "\n" in text and text.count("\n") == text.count("\r\n"):
        text = text.replace("\r\n", "\n")
    head = HEAD.match(text)
    fields: Any = yaml.load(head[1], Loader=yaml.BaseLoader) if head else {}
    return {"id": path.stem, "text": text[head.end() :] if head else text, **(fields or {})}


def read_book(folder: Path) -> list[tuple[int, Fields]]:
    paths = [path for path in (folder / "text").glob("*.md") if not path.name.startswith(".")]
    nodes = {path.stem: read_node(path) for path in paths}

    def below(parent: str, depth: int) -> Iterator[tuple[int, Fields]]:
        here = [
            node for node in nodes.values() if (node.get("parent", "") if node.get("parent") in nodes else "") == parent
        ]
        for node in sorted(here, key=lambda node: (node.get("order", ""), node["id"])):
            yield depth, node
            yield from below(node["id"], depth + 1)

    return list(below("", 0))


@pytest.mark.parametrize("name", ["format-1"])
def test_a_reader_made_from_the_page_alone_reads_the_book(name: str) -> None:
    expected = json.loads((GOLDEN / f"{name}.expected.json").read_text(encoding="utf-8"))
    book = read_book(GOLDEN / name)
    tree = [[depth, node["id"], node.get("kind", "scene"), node.get("title", node["id"])] for depth, node in book]
    assert tree == [row[:4] for row in expected["tree"]]
    assert {node["id"]: node["text"] for _, node in book} == expected["texts"]
    for path in (GOLDEN / name / "authorship").glob("*.json"):
        record = json.loads(path.read_text(encoding="utf-8"))
        text = expected["texts"][path.stem]
        assert record["text_sha256"] == hashlib.sha256(text.encode("utf-8")).hexdigest()
        assert [text[s["start"] : s["end"]] for s in record["spans"]] == expected["marked"][path.stem]
    for path in (GOLDEN / name / "history").glob("*/*.md"):
        assert path.stem.endswith(hashlib.sha256(path.read_bytes()).hexdigest()[:8])


def test_the_example_of_an_entry_is_one() -> None:
    block = re.search(r"## bible/ID\.md\n\n```\n(.*?)```", PAGE, re.DOTALL)
    assert block is not None
    entry, problems = entry_of("m1n2a3b4c5d6", Document.parse(block[1]))
    assert problems == ()
    assert entry == Entry(
        id="m1n2a3b4c5d6",
        names=("Wilhelmina Murray", "Mina"),
        text="She keeps a journal in shorthand.\n",
        fields=(("Age", "19"), ("Eyes", "grey")),
        trigger=Trigger(any=("the young schoolmistress",)),
        progressions=(
            Progression("c7m2x9b4t6ye", "She limps."),
            Progression("d0g5r2c9f7vh", "married", "Standing"),
        ),
    )
    assert str(Document.new(new_fields(entry), entry.text)) == block[1]


@given(st.text(st.sampled_from("a\ud800\udfff\ud83d\U0010f000\U0010f03d\U0010f7ff\U0010f800\U0010fffd")))
def test_the_page_gives_the_map_that_is_used(text: str) -> None:
    assert carried_back(DISK.encode(text)) == text


def test_the_example_of_the_map_is_right() -> None:
    assert DISK.encode("\ud83d") == "\U0010fffd\U0010f03d"
    assert "U+10FFFD U+10F03D" in PAGE
    assert DISK.encode("\ud83d").encode("utf-8").hex(" ").upper() in PAGE


def test_every_name_that_is_written_is_on_the_page() -> None:
    names = {
        *fields_of(Node("a", NodeKind.SCENE, "t", None, "V")),
        *(kind.value for kind in NodeKind),
        *entry_fields_of(Entry(id="a")),
        *(kind.value for kind in EntryKind),
        *Run.__struct_fields__,
        *Record.__struct_fields__,
        *Holder.__struct_fields__,
        *json.loads(ProjectInfo("i", "t").encode()),
    }
    assert {name for name in names if f"`{name}`" not in PAGE} == set()
    logs = ("runs/YYYY-MM.jsonl", "runs/YYYY-MM.contexts.jsonl")
    for name in (LOCK_NAME, FOLDER, "note.json", "erased.json", "text_sha256", "spans", *logs):
        assert name in PAGE
