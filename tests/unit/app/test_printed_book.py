"""What of an open book goes to the printer: the story, without notes and what is kept out of exports."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from inkwell.app.printing import PrintedBook
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript


def test_what_is_kept_out_is_not_printed_but_by_itself() -> None:
    tree = Manuscript({}).add("c", NodeKind.CHAPTER, "One", None).add("s", NodeKind.SCENE, "Sea", "c")
    tree = tree.add("x", NodeKind.SCENE, "Cut", "c").add("y", NodeKind.SCENE, "Below", "x")
    tree = tree.add("n", NodeKind.NOTE, "Note", "c")
    tree = tree.replace(replace(tree.node("x"), exported=False))
    session = cast("Any", SimpleNamespace(manuscript=tree))
    book = PrintedBook(session, cast("Any", None), lambda: "x")
    for scope in ("book", "chapter"):
        assert [node.id for node in book.nodes(scope)] == ["c", "s"]
    assert [node.id for node in book.nodes("scene")] == ["x"]
