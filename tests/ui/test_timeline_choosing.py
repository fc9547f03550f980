"""Several cards of the timeline: chosen by mouse and by keys, and carried together, all of them or none."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.planning.moments import Card, Moments
from inkwell.ui.planning.timeline import Timeline
from inkwell.ui.theme import Theme

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLANNED = (("1", ("War",)), ("2", ("Love",)), ("3", ("War",)), ("4", ()), ("4", ("Love", "War")), ("", ()))


def tree_of(planned: Sequence[tuple[str, tuple[str, ...]]]) -> Manuscript:
    tree = Manuscript({})
    for number, (day, plots) in enumerate(planned):
        tree = tree.add(f"s{number}", NodeKind.SCENE, f"Scene {number}", None)
        tree = tree.replace(replace(tree.node(f"s{number}"), when=f"Day {day}" if day else "", plots=plots))
    return tree


class Book:
    """What the window does with what is asked for in a timeline."""

    def __init__(self, moments: Moments, planned: Sequence[tuple[str, tuple[str, ...]]] = PLANNED) -> None:
        self.tree, self.moments, self.steps, self.stuck = tree_of(planned), moments, 0, 0
        moments.placed.connect(self._put)
        moments.stuck.connect(self._note)
        moments.show(self.tree, {})

    def _put(self, wanted: dict[str, dict[str, object]]) -> None:
        self.steps += 1
        for node_id, fields in wanted.items():
            self.tree = self.tree.replace(replace(self.tree.node(node_id), **fields))
        self.moments.show(self.tree, {})

    def _note(self) -> None:
        self.stuck += 1

    def said(self, *ids: str) -> list[tuple[str, tuple[str, ...]]]:
        return [(self.tree.node(each).when, self.tree.node(each).plots) for each in ids]


@pytest.fixture
def timeline(qtbot, qapp) -> Timeline:
    made = Timeline(Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def book(timeline: Timeline) -> Book:
    return Book(timeline.moments)


def middle(timeline: Timeline, row: int, column: int) -> QPoint:
    return timeline.visualRect(timeline.moments.index(row, column)).center()


def click(timeline: Timeline, node: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    at = timeline.visualRect(timeline.moments.place_of(node)).center()
    QTest.mouseClick(timeline.viewport(), LEFT, modifier, at)


def test_cards_are_chosen_by_mouse_as_in_the_other_views(timeline: Timeline, book: Book) -> None:
    click(timeline, "s1")
    click(timeline, "s0", CONTROL)
    assert timeline.selected() == ["s0", "s1"]
    click(timeline, "s1", CONTROL)
    assert timeline.selected() == ["s0"]
    click(timeline, "s0")
    click(timeline, "s2", SHIFT)
    assert timeline.selected() == ["s0", "s2"]
    # A card among several is to be dragged with them, so pressing on it leaves them chosen.
    QTest.mousePress(timeline.viewport(), LEFT, NONE, timeline.visualRect(timeline.moments.place_of("s0")).center())
    assert timeline.selected() == ["s0", "s2"]
    QTest.mouseRelease(timeline.viewport(), LEFT, NONE, timeline.visualRect(timeline.moments.place_of("s0")).center())
    assert timeline.selected() == ["s0"]


def test_all_that_lies_between_two_empty_cells_is_chosen_by_drawing_over_it(timeline: Timeline, book: Book) -> None:
    empty, other = (1, 0), (0, 4)
    cards = timeline.moments
    assert cards.card_at(cards.index(*empty)) is cards.card_at(cards.index(*other)) is None
    QTest.mousePress(timeline.viewport(), LEFT, NONE, middle(timeline, *empty))
    for at in (middle(timeline, 1, 2), middle(timeline, *other)):
        over = QPointF(timeline.viewport().mapToGlobal(at))
        QApplication.sendEvent(
            timeline.viewport(), QMouseEvent(QEvent.Type.MouseMove, QPointF(at), over, LEFT, LEFT, NONE)
        )
    QTest.mouseRelease(timeline.viewport(), LEFT, NONE, middle(timeline, *other))
    assert timeline.selected() == ["s0", "s1", "s2", "s4"]


def test_cards_are_chosen_by_keys_alone(timeline: Timeline, book: Book) -> None:
    timeline.select(["s0"])
    for _ in range(2):
        QTest.keyClick(timeline, KEY.Key_Right, SHIFT)
    assert (timeline.selected(), timeline.current_id()) == (["s0", "s2"], "s2")
    QTest.keyClick(timeline, KEY.Key_Down, SHIFT)
    assert timeline.selected() == ["s0", "s1", "s2"]
    timeline.select(["s0"])
    for _ in range(2):
        QTest.keyClick(timeline, KEY.Key_Right, CONTROL)
    assert timeline.selected() == ["s0"]
    QTest.keyClick(timeline, KEY.Key_Space, CONTROL)
    assert timeline.selected() == ["s0", "s2"]
    QTest.keyClick(timeline, KEY.Key_A, CONTROL)
    assert timeline.selected() == list(book.tree.nodes)


def test_where_the_keys_are_is_seen_in_an_empty_cell_too(timeline: Timeline, book: Book, qtbot) -> None:
    qtbot.waitUntil(timeline.hasFocus)
    timeline.select(["s0"])
    rect = timeline.visualRect(timeline.moments.index(0, 1))
    before = timeline.viewport().grab(rect).toImage()
    QTest.keyClick(timeline, KEY.Key_Right)
    assert timeline.selected() == []
    assert timeline.viewport().grab(rect).toImage() != before


def test_several_go_to_another_moment_together_and_stay_chosen(timeline: Timeline, book: Book) -> None:
    timeline.select(["s1", "s0"])
    QTest.keyClick(timeline, KEY.Key_Right, ALT)
    assert (book.said("s0", "s1"), book.steps) == ([("Day 2", ("War",)), ("Day 3", ("Love",))], 1)
    assert timeline.selected() == ["s0", "s1"]
    assert timeline.current_id() == "s1"
    QTest.keyClick(timeline, KEY.Key_Up, ALT)
    assert (book.steps, book.stuck) == (1, 1)


def test_each_goes_out_of_the_line_that_it_was_chosen_in(timeline: Timeline, book: Book) -> None:
    timeline.choose([Card("s4", "Love"), Card("s1", "Love")])
    QTest.keyClick(timeline, KEY.Key_Down, ALT)
    assert book.said("s4", "s1") == [("Day 4", ("War",)), ("Day 2", ())]
    # It was in that line's neighbour already, and is chosen there.
    assert set(timeline.cards()) == {Card("s4", "War"), Card("s1", "")}


def test_the_last_moment_holds_all_of_them_back(timeline: Timeline, book: Book) -> None:
    timeline.select(["s0", "s5"])
    QTest.keyClick(timeline, KEY.Key_Right, ALT)
    assert (book.steps, book.stuck, timeline.selected()) == (0, 1, ["s0", "s5"])


def test_what_is_dropped_goes_where_the_hand_is_and_the_others_along(timeline: Timeline, book: Book) -> None:
    moments = timeline.moments
    timeline.choose([Card("s2", "War"), Card("s0", "War")])
    moments.held = Card("s2", "War")
    data = moments.mimeData(timeline.selectedIndexes())
    moments.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, moments.place_of("s3"))
    assert book.said("s2", "s0") == [("Day 4", ()), ("Day 2", ())]
    assert timeline.selected() == ["s0", "s2"]
    assert timeline.current_id() == "s2"


def test_nothing_is_asked_for_where_nothing_is_chosen_or_all_stays(timeline: Timeline, book: Book) -> None:
    timeline.clearSelection()
    for key in (KEY.Key_Right, KEY.Key_Delete):
        QTest.keyClick(timeline, key, ALT)
    timeline.select(["s0"])
    timeline.moments.place(timeline.cards(), timeline.moments.place_of("s0"))
    assert (book.steps, book.stuck) == (0, 0)


def test_cards_that_are_gone_are_chosen_no_longer(timeline: Timeline, book: Book) -> None:
    timeline.select(["s0", "s1", "s4"])
    nodes = {node_id: node for node_id, node in book.tree.nodes.items() if node_id != "s1"}
    timeline.moments.show(Manuscript(nodes), {})
    assert timeline.selected() == ["s0", "s4"]


DAYS = st.sampled_from(["", "1", "2", "3", "4"])
LINES = st.lists(st.sampled_from(["War", "Love", "Sea"]), max_size=3, unique=True).map(tuple)
SCENES = st.lists(st.tuples(DAYS, LINES), min_size=1, max_size=6)


@given(SCENES, st.sampled_from([(1, 0), (-1, 0)]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_in_one_column_are_a_moment_on_and_keep_their_lines(qtbot, planned, step) -> None:
    moments = Moments()
    book = Book(moments, planned)
    before = {node_id: node.plots for node_id, node in book.tree.nodes.items()}
    columns = [moments.headerData(each, Qt.Orientation.Horizontal) for each in range(moments.columnCount())]
    here = moments.place_of("s0").column()
    together = [each for each in before if moments.place_of(each).column() == here]
    cards = [card for place in moments.filled if (card := moments.card_at(moments.index(*place))) is not None]
    moments.carry([card for card in cards if card.node in together], *step)
    fits = 0 <= here + step[0] < len(columns)
    assert (book.steps, book.stuck) == ((1, 0) if fits else (0, 1))
    assert {node_id: node.plots for node_id, node in book.tree.nodes.items()} == before
    if fits:
        wanted = columns[here + step[0]].replace("Not dated", "")
        assert {book.tree.node(each).when for each in together} == {wanted}
