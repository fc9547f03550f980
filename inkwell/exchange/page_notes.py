"""Footnotes at the foot of a page: how much room they need there, and what of them goes on at the foot of the next."""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QTextLayout

from inkwell.exchange.page_type import Typesetter
from inkwell.manuscript.printed import Footnote, Piece

WHOLE: Final = 6
"""Lines of a note that stand together on the page that names it; of a longer one the first `PARTED` do."""
PARTED: Final = 3
MOST: Final = 0.6
"""Of a page's height, what is given to a note that goes on there while there is still text."""
RULE: Final = 0.7
"""Space above the notes, in lines of the text; a short rule stands in it."""
_KEPT: Final = 16
"""Notes whose lines are remembered: those of a page or two."""


@dataclass(frozen=True)
class Noted:
    """Some lines of one paragraph of a note, their upper edge `top` below the upper edge of the page's first note."""

    layout: QTextLayout
    first: int
    last: int
    top: float
    piece: Piece


@dataclass(frozen=True)
class Feet:
    """What stands at the foot of a page: how high all of it is, and how much of that is space above the first note."""

    notes: tuple[Noted, ...] = ()
    height: float = 0.0
    rule: float = 0.0


class Footnotes:
    """The notes of a whole text, counted through it."""

    def __init__(self, pieces: Sequence[Piece], typesetter: Typesetter) -> None:
        self.type = typesetter
        self._pieces = pieces
        self._notes: list[Footnote] = []
        self._owners: list[int] = []
        for number, piece in enumerate(pieces):
            self._notes += piece.notes
            self._owners += [number] * len(piece.notes)
        self._set: dict[int, list[tuple[QTextLayout, Piece, int]]] = {}

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._notes)

    def named(self, piece: int, line: int, layout: QTextLayout | None = None) -> int:
        """How many are named above this line of a paragraph. Its layout is made where none is given."""
        first = bisect.bisect_left(self._owners, piece)
        own = self._notes[first : bisect.bisect_right(self._owners, piece)]
        if not own or not line:
            return first
        layout = layout or self.type.layout(self._pieces[piece])
        return first + sum(self.type.line_of(self._pieces[piece], layout, each.at) < line for each in own)

    def lines(self, number: int) -> list[tuple[QTextLayout, Piece, int]]:
        """A note, line by line: the paragraph that each belongs to, and which of its lines it is."""
        if number not in self._set:
            self._set = {known: self._set[known] for known in list(self._set)[-_KEPT:]}
            made = [(self.type.layout(piece), piece) for piece in self._notes[number].pieces]
            self._set[number] = [(layout, piece, at) for layout, piece in made for at in range(layout.lineCount())]
        return self._set[number]


class Foot:
    """The notes of one page, while it is worked out."""

    def __init__(self, notes: Footnotes, begins: tuple[int, int], note: int, line: int) -> None:
        """`begins`: paragraph and line that the page begins with; `note` and `line` come next at its foot."""
        self._notes, self._note, self._line = notes, note, line
        self._named = notes.named(*begins) if notes.total else 0
        self.pending = note < self._named
        """Whether the page before left some of its notes to this one."""

    def fits(self, piece: int, line: int, layout: QTextLayout, height: float, pitch: float) -> int:
        """How many lines of a paragraph, from this one on, fit into the height with the notes that they name."""
        whole = taken = max(layout.lineCount() - line, 1)
        while taken and self._notes.total:
            needed = self._least(self._up_to(piece, line + taken, layout))
            if taken * pitch + needed <= height + 0.01:
                # Below a whole paragraph there may be room for more; one line more of this would bring its note along.
                return int((height - needed + 0.01) / pitch) if taken == whole else taken
            taken -= 1
        return taken if self._notes.total else max(0, int((height + 0.01) / pitch))

    def take(self, piece: int, line: int, layout: QTextLayout) -> None:
        """The page has the paragraph's lines above this one."""
        if self._notes.total:
            self._named = self._up_to(piece, line, layout)

    def _up_to(self, piece: int, line: int, layout: QTextLayout) -> int:
        return max(self._named, self._notes.named(piece, line, layout))

    def _least(self, named: int) -> float:
        """The height that notes must have on this page, if all before this one are named."""
        if self._note >= named:
            return 0.0
        pitch = self._notes.type.note_pitch
        counts = [len(self._notes.lines(number)) for number in range(self._note, named)]
        counts[0] -= self._line
        if self.pending:
            counts[0] = min(counts[0], int(self._notes.type.height * MOST / pitch))
        if (len(counts) > 1 or not self.pending) and counts[-1] > WHOLE:
            counts[-1] = PARTED
        return self._rule + sum(counts) * pitch

    @property
    def _rule(self) -> float:
        return RULE * self._notes.type.line

    def settle(self, height: float, alone: bool) -> tuple[Feet, int, int]:
        """What stands at the foot where this height is left, and the note and its line that come next.

        `alone`: nothing else is on the page, so something has to be.
        """
        pitch = self._notes.type.note_pitch
        room = int((height - self._rule + 0.01) / pitch)
        room = max(room, 1) if alone else room
        found: list[Noted] = []
        used = 0
        while self._note < self._named and used < room:
            lines = self._notes.lines(self._note)
            if self._line < len(lines):
                layout, piece, at = lines[self._line]
                if found and found[-1].layout is layout:
                    found[-1] = Noted(layout, found[-1].first, at + 1, found[-1].top, piece)
                else:
                    found.append(Noted(layout, at, at + 1, used * pitch, piece))
                used, self._line = used + 1, self._line + 1
            if self._line >= len(lines):
                self._note, self._line = self._note + 1, 0
        feet = Feet(tuple(found), self._rule + used * pitch, self._rule) if found else Feet()
        return feet, self._note, self._line
