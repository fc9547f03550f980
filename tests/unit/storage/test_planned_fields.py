"""When it happens, plot lines, the author's own fields and what stays out of the book: in the file and back."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import changed_fields, node_of
from inkwell.storage.project import Project

PLAIN = Node("a", NodeKind.SCENE, "Arrival", None, "V")
NAME = st.text(st.characters(exclude_characters="=", exclude_categories=["Z", "C"]), min_size=1)
VALUE = st.text(st.characters(exclude_categories=["Z", "C"]))


@given(VALUE, st.lists(NAME).map(tuple), st.lists(st.tuples(NAME, VALUE)).map(tuple), st.booleans())
def test_what_is_planned_of_a_scene_comes_back(
    when: str, plots: tuple[str, ...], own: tuple[tuple[str, str], ...], exported: bool
) -> None:
    planned = replace(PLAIN, when=when, plots=plots, own=own, exported=exported)
    document = Document.parse("").with_fields({"title": "Arrival", "kind": "scene", "parent": "", "order": "V"})
    document = document.with_fields(changed_fields(PLAIN, planned))
    assert node_of("a", Document.parse(str(document)))[0] == planned


def test_a_hand_may_write_them_too(tmp_path: Path) -> None:
    project = Project.create_from(tmp_path / "Book", "Book", Manuscript({"a": PLAIN}), {"a": "It was late."})
    path = project.folder / "text" / "a.md"
    head = "export: No\nplots: The war\nfields:\n  - Season = winter\n  - mood\n  - = nothing\n---"
    parts = path.read_text("utf-8").split("---", 2)
    path.write_text(f"---{parts[1]}{head}{parts[2]}", "utf-8")
    node = Project.open(project.folder).manuscript.node("a")
    assert (node.exported, node.plots, node.own) == (False, ("The war",), (("Season", "winter"), ("mood", "")))
