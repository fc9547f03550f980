"""The speeches of a screenplay on pages: one that goes on overleaf says so, two that are said at once stand abreast.

At the foot of a page that a speech is broken over stands (MORE), and above the rest of it the name with (CONT'D), as
readers of scripts expect. Two lines of it at least stand on either page, and no direction comes last.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from inkwell.exchange.page_paint import Set
from inkwell.exchange.page_type import Typesetter
from inkwell.manuscript.printed import Look, Piece, Run

LEAST: Final = 2
"""Lines of a broken speech that stand together on a page."""
SPOKEN: Final = (Look.SPEECH, Look.ASIDE)
MORE: Final = "(MORE)"
CONTINUED: Final = "(CONT'D)"
_SAID: Final = re.compile(r"\(CONT['’]?D\.?\)\s*$", re.IGNORECASE)
_FAR: Final = 60
"""Lines of a speech that are counted: more than stand on a page."""


@dataclass(frozen=True)
class Abreast:
    """Two speeches that are said at once, set: their lines, the paragraph that follows, and where they end."""

    sets: tuple[Set, ...]
    follows: int
    foot: float


class Speeches:
    """Knows the speeches of one text."""

    def __init__(self, pieces: Sequence[Piece], typesetter: Typesetter) -> None:
        self._pieces = pieces
        self._type = typesetter

    # over two pages

    def goes_on(self, number: int) -> Piece | None:
        """The name of who speaks on, where a page begins with this paragraph; None where it begins no page so."""
        name = self._name_above(number)
        if name is None:
            return None
        words = name.text.rstrip()
        more = "" if _SAID.search(words) else f" {CONTINUED}"
        return replace(name, runs=(Run(f"{words}{more}"),), notes=(), fresh=False)

    def breaks(self, number: int) -> Piece | None:
        """What stands at the foot of a page where this paragraph, or its rest, goes to the next one."""
        name = self._name_above(number)
        return replace(name, runs=(Run(MORE),), notes=(), fresh=False) if name is not None else None

    def share(self, number: int, line: int, fits: int, stood: int) -> int | None:
        """How many of a speech's lines from this one on stand on a page that so many fit on.

        `stood` are those of the speech that stand on it already. None where the paragraph belongs to no speech.
        """
        if self._name_above(number) is None:
            return None
        rows = self._rows(number, line)
        if fits >= len(rows):
            return len(rows)
        return next((kept for kept in range(fits - 1, 0, -1) if self._may_break(rows, kept, stood)), 0)

    def least(self, number: int) -> int | None:
        """How many lines must stand below a name, that it does not go to the next page; None: it begins no speech."""
        if self._name_above(number + 1) is None:
            return None
        rows = self._rows(number + 1, 0)
        least = next((kept + 1 for kept in range(LEAST, len(rows)) if self._may_break(rows, kept, 0)), len(rows))
        return min(least, len(rows))

    def _may_break(self, rows: Sequence[bool], kept: int, stood: int) -> bool:
        return stood + kept >= LEAST and len(rows) - kept >= LEAST and rows[kept - 1]

    def _name_above(self, number: int) -> Piece | None:
        """The name above a paragraph of a speech, of a screenplay's only."""
        if number >= len(self._pieces) or self._pieces[number].look not in SPOKEN:
            return None
        first = number
        while first > 0 and self._pieces[first].look in SPOKEN:
            first -= 1
        name = self._pieces[first]
        spoken = any(self._pieces[at].look is Look.SPEECH for at in range(first + 1, self._end(number)))
        return name if name.look is Look.CUE and spoken else None

    def _end(self, number: int) -> int:
        while number < len(self._pieces) and self._pieces[number].look in SPOKEN:
            number += 1
        return number

    def _rows(self, number: int, line: int) -> list[bool]:
        """The lines of a speech from one on, and whether each is spoken."""
        rows: list[bool] = []
        for at in range(number, self._end(number)):
            piece = self._pieces[at]
            rows += [piece.look is Look.SPEECH] * self._type.layout(piece).lineCount()
            if len(rows) > _FAR + line:
                break
        return rows[line:]

    # at once

    def abreast(self, number: int, top: float) -> Abreast | None:
        """Two speeches, from the name of the first on, beside each other; None where there are no two."""
        if self._pieces[number].look is not Look.CUE or self._pieces[number].column != 1:
            return None
        second = self._end(number + 1)
        if second >= len(self._pieces) or self._pieces[second].column != 2:
            return None
        follows = self._end(second + 1)
        left, left_foot = self._column(range(number, second), top)
        right, right_foot = self._column(range(second, follows), top)
        return Abreast((*left, *right), follows, max(left_foot, right_foot))

    def _column(self, numbers: range, top: float) -> tuple[list[Set], float]:
        found: list[Set] = []
        for number in numbers:
            made = self.whole(self._pieces[number], top)
            found.append(made)
            top += made.last * made.pitch
        return found, top

    def whole(self, piece: Piece, top: float) -> Set:
        """All lines of a paragraph."""
        layout = self._type.layout(piece)
        lines, left = layout.lineCount(), self._type.indent(piece)
        return Set(layout, 0, lines, left, top, self._type.pitch(piece), self._type.base(piece), piece)
