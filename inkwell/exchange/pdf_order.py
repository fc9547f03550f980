"""What the PDF process is told: a file with paragraphs and measures, in a folder where its answer will lie."""

from collections.abc import Sequence
from typing import Final

import msgspec

from inkwell.exchange.page_measures import Measures
from inkwell.manuscript.marks import Style
from inkwell.manuscript.printed import Footnote, Look, Piece, Run

ORDER, RESULT, PROGRESS = "order.json", "result.pdf", "progress"
"""Names of files: what is to be done, what was made, and how far it is (a figure from 0 to 1)."""
PICTURES: Final = "pictures"
"""The folder of the pictures, which are called by their numbers in the order."""
UNSEEN: Final = "unseen.json"
"""A list of the names of those that could not be painted."""


class Told(msgspec.Struct, frozen=True, array_like=True):
    """A paragraph as `Piece` has it: its look by name, its words with the number of their style.

    `notes` are its footnotes with the places where they are named.
    """

    look: str
    runs: tuple[tuple[str, int], ...]
    level: int
    chapter: str
    notes: "tuple[tuple[int, tuple[Told, ...]], ...]" = ()
    fresh: bool = False
    number: str = ""
    column: int = 0

    def piece(self) -> Piece:
        """The paragraph itself."""
        runs = tuple(Run(text, Style(style)) for text, style in self.runs)
        notes = tuple(Footnote(at, tuple(each.piece() for each in note)) for at, note in self.notes)
        return Piece(Look[self.look], runs, self.level, self.chapter, notes, self.fresh, self.number, self.column)


class PdfOrder(msgspec.Struct, frozen=True):
    """A whole book. `pictures` are names, the first one being the file "0" in the folder of the pictures."""

    measures: Measures
    pieces: tuple[Told, ...]
    pictures: tuple[str, ...]
    title: str
    author: str
    language: str = ""
    subject: str = ""


def told(pieces: Sequence[Piece]) -> tuple[Told, ...]:
    """Paragraphs, as the order has them."""
    return tuple(
        Told(
            piece.look.name,
            tuple((run.text, int(run.style)) for run in piece.runs),
            piece.level,
            piece.chapter,
            tuple((note.at, told(note.pieces)) for note in piece.notes),
            piece.fresh,
            piece.number,
            piece.column,
        )
        for piece in pieces
    )
