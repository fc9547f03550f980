"""A page and its type, in figures: what paragraphs are set by. Without Qt, which sets them elsewhere."""

from dataclasses import dataclass
from typing import Final, Literal

CHAPTER_DROP: Final = 0.16
"""How far down the text's height a chapter's title stands, if nothing else is said."""


@dataclass(frozen=True)
class Measures:
    """A page and its type, in points; `spacing` is a line's height in per cent of the font's."""

    width: float
    height: float
    margin: float
    family: str
    size: float
    spacing: int
    header: str = ""
    """What stands over each page at the left; the chapter stands at the right. "" with no chapter: no header."""
    chapters: bool = True
    numbers: bool = True
    spaced: bool = False
    edges: tuple[float, float, float, float] | None = None
    """Margins at the top, the bottom, the inner and the outer edge, where they are not all `margin`."""
    facing: bool = False
    """Whether the inner edge is at the right of pages with even numbers."""
    heads: Literal["print", "manuscript", "facing", "screenplay"] = "print"
    """How the header stands: at the left; at the right with the page's number; author and title on facing pages; as
    the number alone, at the right of all pages but the first."""
    author: str = ""
    """For facing pages."""
    unnumbered: int = 0
    """Pages at the front that do not count."""
    right_hand: bool = False
    """Whether parts and chapters begin on pages with odd numbers."""
    drop: float = CHAPTER_DROP
    indent: float | None = None
    justified: bool = False
    plain: bool = False
    """Whether titles are no larger than the text."""
    underline: bool = False
    """Whether emphasis is underlined."""
    line_numbers: bool = False
    leftwards: bool = False
    """Whether the book is in a script from right to left, and so bound at its right."""
    hyphens: str = ""
    """The language whose words may be parted at the end of a line; "" for none."""

    @property
    def margins(self) -> tuple[float, float, float, float]:
        """At the top, the bottom, the inner and the outer edge."""
        return self.edges or (self.margin, self.margin, self.margin, self.margin)
