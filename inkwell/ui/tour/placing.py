"""Where a card stands: beside the thing it speaks of, within the window, and not over the thing if that can be."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

GAP: Final = 12
"""Pixels between a card and the thing it speaks of."""


@dataclass(frozen=True)
class Spot:
    """What is spoken of, as rectangles of the window; `beside`: a card had better be at its side than over or under."""

    rects: tuple[QRect, ...]
    beside: bool = False

    @property
    def rect(self) -> QRect:
        """What holds all of it."""
        whole = QRect()
        for each in self.rects:
            whole = whole.united(each)
        return whole


def placed(spot: Spot | None, card: QSize, room: QRect, leftward: bool = False) -> QRect:
    """Where a card of this size stands in `room`; `leftward`: the window is laid out from right to left.

    Without a spot, or where the card would cover it on every side, it stands in the corner in which a line ends.
    """
    card = card.boundedTo(room.size())
    if spot is not None:
        for rect in _around(spot, card, leftward):
            if _fits(rect, room, spot):
                return _within(rect, room)
    left = room.left() if leftward else room.right() + 1 - card.width()
    return QRect(QPoint(left, room.bottom() + 1 - card.height()), card)


def _around(spot: Spot, card: QSize, leftward: bool) -> tuple[QRect, ...]:
    """The four sides, the best first."""
    thing = spot.rect
    start = thing.right() + 1 - card.width() if leftward else thing.left()
    right = QRect(QPoint(thing.right() + 1 + GAP, thing.top() + GAP), card)
    left = QRect(QPoint(thing.left() - GAP - card.width(), thing.top() + GAP), card)
    below = QRect(QPoint(start, thing.bottom() + 1 + GAP), card)
    above = QRect(QPoint(start, thing.top() - GAP - card.height()), card)
    sides, ends = ((left, right) if leftward else (right, left)), (below, above)
    return (*sides, *ends) if spot.beside else (*ends, *sides)


def _fits(rect: QRect, room: QRect, spot: Spot) -> bool:
    return not _within(rect, room).intersects(spot.rect)


def _within(rect: QRect, room: QRect) -> QRect:
    """As it is, moved no further than it takes to be in the room."""
    left = max(room.left(), min(rect.left(), room.right() + 1 - rect.width()))
    top = max(room.top(), min(rect.top(), room.bottom() + 1 - rect.height()))
    return QRect(QPoint(left, top), rect.size())
