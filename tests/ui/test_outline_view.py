"""The outline as an author uses it: mouse, keys, menus, and what stays put while the book changes."""

import time

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QLineEdit

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.icons import Icons
from inkwell.ui.outline.delegate import glyph_rect
from inkwell.ui.outline.view import Outline
from inkwell.ui.theme import LIGHT, Theme


def book(chapters: int = 3, scenes: int = 3) -> Manuscript:
    tree = Manuscript({})
    for chapter in range(chapters):
        tree = tree.add(f"c{chapter}", NodeKind.CHAPTER, f"Chapter {chapter}", None)
        for scene in range(scenes):
            tree = tree.add(f"c{chapter}s{scene}", NodeKind.SCENE, f"Scene {scene}", f"c{chapter}")
    return tree


@pytest.fixture
def outline(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Outline(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(264, 400)
    made.show_manuscript(book(), {})
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def rect_of(outline: Outline, node_id: str):
    return outline.tree.visualRect(outline.model.index_of(node_id))


def click(qtbot, outline: Outline, where: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    qtbot.mouseClick(outline.tree.viewport(), button, Qt.KeyboardModifier.NoModifier, where)


def press(qtbot, outline: Outline, key: Qt.Key, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(outline.tree, key, modifier)


def test_one_click_opens_and_a_click_on_the_chevron_only_unfolds(qtbot, outline):
    heard: list[str] = []
    outline.chosen.connect(heard.append)
    click(qtbot, outline, rect_of(outline, "c1").center())
    assert heard == ["c1"]
    click(qtbot, outline, glyph_rect(rect_of(outline, "c2"), 0).center())
    assert heard == ["c1"]
    assert outline.tree.isExpanded(outline.model.index_of("c2"))
    click(qtbot, outline, rect_of(outline, "c2s1").center())
    assert heard == ["c1", "c2s1"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_space_open_the_current_row(qtbot, outline, key):
    outline.select("c1s1")
    press(qtbot, outline, Qt.Key.Key_Down)
    with qtbot.waitSignal(outline.chosen) as heard:
        press(qtbot, outline, key)
    assert heard.args == ["c1s2"]


def test_select_shows_the_row_and_says_nothing(qtbot, outline):
    with qtbot.assertNotEmitted(outline.chosen):
        outline.select("c2s2")
    assert outline.tree.isExpanded(outline.model.index_of("c2"))
    assert outline.model.chosen == "c2s2"


@pytest.mark.parametrize(
    ("node_id", "key", "asked"),
    [
        ("c1s1", Qt.Key.Key_Up, ["c1s1", "c1", 0]),
        ("c1s1", Qt.Key.Key_Down, ["c1s1", "c1", 2]),
        ("c1s1", Qt.Key.Key_Left, ["c1s1", None, 2]),
        ("c1s1", Qt.Key.Key_Right, ["c1s1", "c1s0", 0]),
        ("c1", Qt.Key.Key_Right, ["c1", "c0", 3]),
    ],
)
def test_alt_and_an_arrow_asks_for_a_move_and_the_row_stays_current(qtbot, outline, node_id, key, asked):
    outline.select(node_id)
    with qtbot.waitSignal(outline.move_requested) as heard:
        press(qtbot, outline, key, alt=True)
    assert heard.args == asked
    outline.show_manuscript(book().move(*asked), {})
    assert outline.tree.current_id() == node_id
    assert rect_of(outline, node_id).isValid()


@pytest.mark.parametrize(("node_id", "key"), [("c0", Qt.Key.Key_Up), ("c2", Qt.Key.Key_Down), ("c1", Qt.Key.Key_Left)])
def test_there_is_no_move_past_the_ends(qtbot, outline, node_id, key):
    outline.select(node_id)
    with qtbot.assertNotEmitted(outline.move_requested):
        press(qtbot, outline, key, alt=True)


def test_f2_renames_in_place(qtbot, outline):
    outline.select("c1s1")
    press(qtbot, outline, Qt.Key.Key_F2)
    line = outline.tree.viewport().findChild(QLineEdit)
    assert line.text() == "Scene 1"
    line.setText("  A letter to the hens ")
    with qtbot.waitSignal(outline.rename_requested) as heard:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard.args == ["c1s1", "A letter to the hens"]
    assert outline.model.index_of("c1s1").data() == "Scene 1"


def test_escape_keeps_the_title(qtbot, outline):
    outline.edit("c2s1")
    line = outline.tree.viewport().findChild(QLineEdit)
    line.setText("Other")
    with qtbot.assertNotEmitted(outline.rename_requested):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_delete_asks(qtbot, outline):
    outline.select("c1s1")
    with qtbot.waitSignal(outline.delete_requested) as heard:
        press(qtbot, outline, Qt.Key.Key_Delete)
    assert heard.args == ["c1s1"]


def test_the_plus_offers_four_kinds_and_asks_for_a_place(qtbot, outline):
    outline.select("c1s1")
    actions = outline.add_button.menu().actions()
    assert [each.text() for each in actions] == ["New scene", "New chapter", "New part", "New note"]
    with qtbot.waitSignal(outline.add_requested) as heard:
        actions[0].trigger()
    assert heard.args == ["scene", "c1", 2]
    with qtbot.waitSignal(outline.add_requested) as heard:
        actions[1].trigger()
    assert heard.args == ["chapter", None, 2]


def menu_texts(outline: Outline, node_id: str, enabled_only: bool = False) -> list[str]:
    menu = outline.context_menu(node_id)
    found = [
        each.text().split("\t")[0]
        for each in menu.actions()
        if not each.isSeparator() and (each.isEnabled() or not enabled_only)
    ]
    menu.deleteLater()
    return found


def test_the_context_menu_of_a_row_and_of_the_ground(outline):
    wanted = ["Open beside", "Rename", "New scene here", "Move up", "Move down", "Move to trash"]
    assert menu_texts(outline, "c1s1") == wanted
    assert "Move up" not in menu_texts(outline, "c1s0", enabled_only=True)
    assert menu_texts(outline, "") == ["New scene", "New chapter", "New part", "New note"]


def test_read_only_asks_for_nothing_but_still_opens(qtbot, outline):
    outline.set_read_only(True)
    outline.select("c1s1")
    asked: list[object] = []
    for signal in (
        outline.move_requested,
        outline.delete_requested,
        outline.rename_requested,
        outline.add_requested,
    ):
        signal.connect(lambda *args: asked.append(args))
    press(qtbot, outline, Qt.Key.Key_F2)
    press(qtbot, outline, Qt.Key.Key_Delete)
    press(qtbot, outline, Qt.Key.Key_Up, alt=True)
    outline.add(NodeKind.SCENE, "c1")
    assert outline.tree.viewport().findChild(QLineEdit) is None
    assert menu_texts(outline, "c1s1", enabled_only=True) == ["Open beside"]
    assert menu_texts(outline, "", enabled_only=True) == []
    assert not outline.add_button.isEnabled()
    assert asked == []
    with qtbot.waitSignal(outline.chosen):
        press(qtbot, outline, Qt.Key.Key_Return)
    outline.set_read_only(False)
    assert outline.add_button.isEnabled()


def test_updates_keep_expansion_selection_and_scroll(qtbot, outline):
    tree = book(40, 4)
    outline.show_manuscript(tree, {})
    for chapter in ("c3", "c20", "c21"):
        outline.tree.expand(outline.model.index_of(chapter))
    outline.select("c20s1")
    bar = outline.tree.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    tree = tree.rename("c5", "Another").add("new", NodeKind.SCENE, "New", "c21").remove("c39").move("c38", None, 30)
    outline.show_manuscript(tree, {"c20s1": 10})
    assert [
        chapter for chapter in ("c3", "c4", "c20", "c21") if outline.tree.isExpanded(outline.model.index_of(chapter))
    ] == [
        "c3",
        "c20",
        "c21",
    ]
    assert outline.tree.current_id() == "c20s1"
    assert bar.value() == 300


def test_an_empty_manuscript_shows_a_hint(outline):
    assert not outline.hint.isVisible()
    outline.show_manuscript(Manuscript({}), {})
    assert outline.hint.isVisible()
    outline.show_manuscript(book(), {})
    assert not outline.hint.isVisible()


def test_parts_are_unfolded_at_first(qtbot, outline):
    tree = Manuscript({}).add("p", NodeKind.PART, "Part one", None).add("c", NodeKind.CHAPTER, "One", "p")
    outline.show_manuscript(Manuscript({}), {})
    outline.show_manuscript(tree, {})
    assert outline.tree.isExpanded(outline.model.index_of("p"))


def drag_to(qapp, outline: Outline, mime: QMimeData, where: QPoint) -> QDropEvent:
    """Drag as Qt would deliver it, and return the drop that would end it.

    A synthetic event has no source, which only internal moves insist on; it does not keep `mime` alive.
    """
    tree = outline.tree
    tree.setDragDropMode(tree.DragDropMode.DragDrop)
    rest = (Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    qapp.sendEvent(tree.viewport(), QDragEnterEvent(where, *rest))
    qapp.sendEvent(tree.viewport(), QDragMoveEvent(where, *rest))
    return QDropEvent(QPointF(where), *rest)


@pytest.mark.filterwarnings("ignore:Function.*QDrag:DeprecationWarning")
@pytest.mark.parametrize(
    ("target", "from_top", "asked"),
    [
        ("c2", 15, [("c1s1", "c2", 3)]),
        ("c1s0", 1, [("c1s1", "c1", 0)]),
        ("c1", 28, [("c1s1", None, 2)]),
        ("c1s1", 15, []),
    ],
)
def test_a_drop_on_a_row_goes_into_it_and_between_rows_goes_there(qapp, outline, target, from_top, asked):
    heard: list[object] = []
    outline.move_requested.connect(lambda *args: heard.append(args))
    outline.select("c1s1")
    where = rect_of(outline, target).topLeft() + QPoint(90, from_top)
    mime = outline.model.mimeData([outline.model.index_of("c1s1")])
    drop = drag_to(qapp, outline, mime, where)
    qapp.sendEvent(outline.tree.viewport(), drop)
    assert heard == asked


@pytest.mark.filterwarnings("ignore:Function.*QDrag:DeprecationWarning")
def test_the_mark_of_a_drop_goes_away_with_the_drag(qapp, outline):
    plain = image_of(outline)
    mime = outline.model.mimeData([outline.model.index_of("c0")])
    drag_to(qapp, outline, mime, rect_of(outline, "c2").center())
    assert image_of(outline) != plain
    qapp.sendEvent(outline.tree.viewport(), QDragLeaveEvent())
    assert image_of(outline) == plain


def image_of(outline: Outline) -> QImage:
    return outline.tree.viewport().grab().toImage()


def test_the_chosen_row_is_painted_12_pixels_in(outline):
    outline.select("c1")
    outline.tree.clearFocus()
    rect = rect_of(outline, "c1")
    image, middle = image_of(outline), rect.center().y()
    assert image.pixelColor(13, middle).name().upper() == LIGHT.chosen
    assert image.pixelColor(10, middle).name().upper() != LIGHT.chosen
    assert rect.height() == 30


def test_six_hundred_rows_are_shown_and_counted_quickly(outline):
    tree = book(100, 6)
    start = time.perf_counter()
    outline.show_manuscript(tree, {})
    outline.tree.expandAll()
    shown = time.perf_counter() - start
    start = time.perf_counter()
    for words in range(20):
        outline.set_counts(dict.fromkeys(tree.nodes, words))
    counted = (time.perf_counter() - start) / 20
    assert outline.model.rowCount(QModelIndex()) == 100
    assert shown < 2.0
    assert counted < 0.2
