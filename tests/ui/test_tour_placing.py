"""Where the card of the tour stands: in the window whatever its size, and not over what it speaks of if that can be."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from inkwell.ui.tour.placing import GAP, Spot, placed

CARD = QSize(344, 200)
ROOM = QRect(12, 12, 1256, 776)
OUTLINE, SIDEBAR = QRect(0, 60, 264, 700), QRect(936, 60, 344, 700)
MENU, SAVED = QRect(10, 0, 46, 26), QRect(16, 770, 110, 28)
rects = st.builds(QRect, st.integers(0, 1400), st.integers(0, 900), st.integers(1, 900), st.integers(1, 900))


def stands(thing: QRect, beside: bool = False, leftward: bool = False) -> QRect:
    return placed(Spot((thing,), beside), CARD, ROOM, leftward)


def test_beside_a_panel_below_a_menu_above_the_status_bar():
    assert stands(OUTLINE, beside=True).topLeft().toTuple() == (264 + GAP, 60 + GAP)
    assert stands(SIDEBAR, beside=True).right() == 936 - GAP - 1
    assert stands(MENU).top() == 26 + GAP
    assert stands(SAVED).bottom() == 770 - GAP - 1
    assert stands(SAVED).left() == SAVED.left()


def test_from_right_to_left_it_is_as_in_a_mirror():
    def mirrored(rect: QRect) -> QRect:
        return QRect(1280 - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())

    for thing, beside in ((OUTLINE, True), (SIDEBAR, True), (MENU, False), (SAVED, False)):
        assert stands(mirrored(thing), beside, leftward=True) == mirrored(stands(thing, beside))


def test_with_nothing_to_point_at_it_stands_where_a_line_ends():
    assert placed(None, CARD, ROOM).bottomRight() == ROOM.bottomRight()
    assert placed(None, CARD, ROOM, leftward=True).bottomLeft() == ROOM.bottomLeft()
    assert stands(QRect(0, 0, 1280, 800)) == placed(None, CARD, ROOM)


@given(st.lists(rects, min_size=1, max_size=2), st.booleans(), st.booleans(), rects)
def test_it_is_always_in_the_window_and_off_the_thing_where_a_side_has_room(things, beside, leftward, room):
    spot = Spot(tuple(things), beside)
    card = placed(spot, CARD, room, leftward)
    assert room.contains(card)
    assert card.size() == CARD.boundedTo(room.size())
    rest = room.adjusted(0, 0, 0, 0)
    thing = spot.rect
    right, left = rest.right() - thing.right() - GAP, thing.left() - rest.left() - GAP
    below, above = rest.bottom() - thing.bottom() - GAP, thing.top() - rest.top() - GAP
    if max(right, left) >= card.width() or max(below, above) >= card.height():
        assert not card.intersects(thing)
