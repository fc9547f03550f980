"""From the bible's files to what is told at a place: a golden bible, and each entry that is told with its why."""

from pathlib import Path

import pytest

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.bible_files import BibleFiles
from inkwell.story.bible import words_of
from inkwell.story.lore import LoreIndex, Source, place_of

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "lore"


@pytest.fixture
def index() -> LoreIndex:
    read = BibleFiles(GOLDEN).read()
    assert read.problems == ()
    return LoreIndex(read.entries.values())


def book() -> Manuscript:
    tree = Manuscript({}).add("chapter1", NodeKind.CHAPTER, "One", None).add("scene1", NodeKind.SCENE, "A", "chapter1")
    return tree.add("chapter2", NodeKind.CHAPTER, "Two", None).add("scene2", NodeKind.SCENE, "B", "chapter2")


def shown(index: LoreIndex, node: str, scene: str, *beside: Source) -> str:
    """What is told at the end of a scene's text, as the golden files have it."""
    place = place_of(book(), node)
    told = [*index.standing(place), *index.triggered(scene, beside, place)]
    parts = [f"=== {match.entry.name} ({match.entry.priority}): {match.why}\n{words_of(match.entry)}" for match in told]
    return "\n\n".join(parts) + "\n"


def test_names_in_the_scene(index: LoreIndex) -> None:
    scene = (GOLDEN / "scene.md").read_text(encoding="utf-8")
    found = "".join(f"{scene[at.start : at.end]} → {at.entry}\n" for at in index.names_in(scene))
    assert found == (GOLDEN / "names.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "node", "paragraphs"), [("first", "scene1", 2), ("whole", "scene1", 4), ("later", "scene2", 1)]
)
def test_what_is_told(index: LoreIndex, name: str, node: str, paragraphs: int) -> None:
    scene = "\n\n".join((GOLDEN / "scene.md").read_text(encoding="utf-8").split("\n\n")[:paragraphs])
    assert shown(index, node, scene) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_what_a_note_calls_for(index: LoreIndex) -> None:
    note = Source("your note", "Have Ilse ring the drowned bell.")
    assert shown(index, "scene1", "It was late.", note) == (GOLDEN / "note.txt").read_text(encoding="utf-8")
