"""Which parts of a book go out, chosen in the export window: boxes that follow each other and the book."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.exchange.compiling import Book, compiled
from inkwell.exchange.presets import BUILT_IN
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.exchanging.export_form import ExportForm, PublicationForm
from inkwell.ui.exchanging.export_window import ExportWindow
from inkwell.ui.exchanging.parts_form import OWN, PartsForm
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


def tree_of() -> Manuscript:
    tree = Manuscript({}).add("c1", NodeKind.CHAPTER, "One", None).add("c2", NodeKind.CHAPTER, "Two", None)
    for name, chapter in (("a", "c1"), ("b", "c1"), ("c", "c2"), ("out", "c2")):
        tree = tree.add(name, NodeKind.SCENE, f"Scene {name}", chapter)
    tree = tree.add("n", NodeKind.NOTE, "A note", "c1")
    return tree.replace(replace(tree.node("out"), exported=False))


TREE = tree_of()
WORDED = {"c2", "a", "b", "c"}
"""A chapter may have words of its own before its scenes."""


@pytest.fixture
def parts(qtbot) -> PartsForm:
    made = PartsForm()
    qtbot.addWidget(made)
    made.show_parts(TREE, (), WORDED.__contains__)
    made.show()
    return made


@pytest.fixture
def window(qtbot, qapp) -> Iterator[ExportWindow]:
    book = Book("The ferry", TREE, lambda _id: "It was late.", publication=Publication(front=("c2",)))
    theme, lane = Theme(qapp, "light"), SaveLane("preview")
    form = ExportForm(BUILT_IN, [], [])
    made = ExportWindow(
        lambda: book, form, lambda: PublicationForm(Publication(), []), Errand(lane), (theme, Icons(theme))
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.turner.complete)
    yield made
    made.reject()
    lane.close()


def names(parts: PartsForm) -> list[str]:
    return list(parts._branches)


def test_what_may_go_out_is_offered_and_goes_out_at_first(parts: PartsForm) -> None:
    assert names(parts) == ["c1", "a", "b", "c2", "c"]
    assert parts.nodes is None


def test_boxes_are_checked_by_keys_and_what_holds_others_is_for_them_too(parts: PartsForm) -> None:
    parts.tree.setFocus()
    QTest.keyClick(parts.tree, Qt.Key.Key_Space)
    assert parts.nodes == {"c2", "c"}
    QTest.keyClick(parts.tree, Qt.Key.Key_Right)
    QTest.keyClick(parts.tree, Qt.Key.Key_Down)
    QTest.keyClick(parts.tree, Qt.Key.Key_Space)
    assert parts.nodes == {"a", "c2", "c"}
    parts.none.click()
    assert parts.nodes == frozenset()
    parts.every.click()
    assert parts.nodes is None


def test_what_was_chosen_stays_when_the_book_is_another(parts: PartsForm) -> None:
    assert parts.choose(["c1"])
    more = TREE.add("new", NodeKind.SCENE, "New", "c1").add("c3", NodeKind.CHAPTER, "Three", None)
    parts.show_parts(more, (), WORDED.__contains__)
    assert parts.nodes == {"c1", "a", "b", "new"}
    parts.choose(["a"])
    parts.show_parts(Manuscript({each: node for each, node in TREE.nodes.items() if each != "a"}), (), bool)
    assert parts.nodes == frozenset()


def test_a_scene_goes_out_without_what_stands_before_it_in_its_chapter(parts: PartsForm) -> None:
    assert parts.choose(["c"])
    assert parts.nodes == {"c"}
    own = parts._leaves["c2"]
    assert own.text(0) == OWN
    own.setCheckState(0, Qt.CheckState.Checked)
    assert parts.nodes == {"c", "c2"}


def test_what_cannot_go_out_chooses_nothing(parts: PartsForm) -> None:
    parts.choose(["b"])
    assert not parts.choose(["n", "out", "gone"])
    assert parts.nodes == {"b"}


def test_only_what_is_chosen_is_in_the_wish_and_on_the_pages(window: ExportWindow, qtbot) -> None:
    whole = window.turner.pages
    assert window.choose_parts(["b"])
    wish = window.wish()
    sections = compiled(window._book(), wish.choice, wish.preset)
    assert [(each.node.id, each.with_text) for each in sections] == [("c1", False), ("b", True)]
    qtbot.waitUntil(lambda: window.turner.complete and window.turner.pages < whole)
    # What stands before the story is no part of it, and is not offered.
    assert names(window.parts) == ["c1", "a", "b"]


def test_nothing_chosen_is_said_and_nothing_goes_out(window: ExportWindow, qtbot) -> None:
    window.parts.none.click()
    qtbot.waitUntil(lambda: "Nothing in this book fits" in window.message.full_text)
    window.parts.every.click()
    qtbot.waitUntil(lambda: window.message.full_text == "" and window.turner.complete)
