"""Paragraphs into pages: lines are set with Qt's text layout and dealt out, page by page, from any place on.

One unit is a tenth of a point. A page is worked out by itself, so that a long book can be printed, or looked at, in
portions; what is kept of a page is where it begins. The window prints and previews with it, and the PDF process.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtGui import QPainter, QTextLayout

from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_notes import Feet, Foot, Footnotes
from inkwell.exchange.page_paint import Around, PagePainter, Set
from inkwell.exchange.page_pictures import Picture
from inkwell.exchange.page_speeches import SPOKEN, Abreast, Speeches
from inkwell.exchange.page_type import SCRIPT, UNIT, Typesetter, runs_leftwards
from inkwell.exchange.pages import with_numbers
from inkwell.manuscript.printed import Look, Piece, Run

__all__ = ["BLANK", "UNIT", "Flow", "Measures", "Page", "Place", "dealt", "numbered"]

LEAST_LINES = 2
"""Lines of a paragraph that stand together at the foot of a page, and at the head of the next."""
KEPT_LINES = 4
"""Lines below a heading: the shortest paragraph that is not parted, and the space before it."""
LEAST_PICTURE: Final = 0.3
"""Of the text's height, what a picture below a title must have; a title with less room stands without it."""
PART_DROP: Final = 0.36
"""How far down the text's height a part's title stands."""
_OVER = (Look.SCENE, Look.BREAK, Look.SLUG, Look.CUE)
_CLOSE: Final = (Look.SPEECH, Look.ASIDE, Look.SAID)
"""Parts of a script that stand right below a name, or below each other."""
_LEAVES: Final = {Look.SPREAD: 1, Look.TITLE: 1, Look.CENTRED: 1, Look.IMPRINT: 2, Look.ENTRY: 3}
"""What stands before the book, by the leaf that it belongs to: each begins a page, and so does what follows."""
_BELOW: Final = {
    Look.CHAPTER: 2.0,
    Look.SCENE: 0.5,
    Look.BREAK: 0.5,
    Look.TITLE: 1.0,
    Look.IMPRINT: 0.4,
    Look.ENTRY: 0.25,
    Look.PICTURE: 0.5,
}
"""Space below, in lines."""
_ORNAMENT: Final = "*\u2002*\u2002*"
"""A break of nothing but space is one at the head of a page too."""


@dataclass(frozen=True)
class Place:
    """Where a page begins: at which line of which paragraph, and of which footnote, counted through the text."""

    piece: int = 0
    line: int = 0
    note: int = 0
    note_line: int = 0


@dataclass(frozen=True)
class Page:
    """One page, worked out."""

    sets: tuple[Set, ...]
    chapter: str
    opens: bool
    """Whether a title opens it: then there is no header."""
    next: Place
    bare: bool = False
    """Whether it stands before the book: then it has neither header nor number."""
    begins: Place = Place()
    feet: Feet = field(default_factory=Feet)
    """Its footnotes."""

    @property
    def titles(self) -> tuple[Piece, ...]:
        """The titles of parts and chapters that stand on it."""
        shown = [each.piece for each in self.sets if each.piece is not None and each.first == 0]
        return tuple(piece for piece in shown if piece.look in (Look.PART, Look.CHAPTER))


BLANK: Final = Page((), "", True, Place(), bare=True)
"""A page on which nothing stands."""


@dataclass
class _Begun:
    """A page while it is worked out."""

    at: Place
    """What comes next."""
    sets: list[Set] = field(default_factory=list[Set])
    top: float = 0.0
    said: int = 0
    """How many of `sets` only say once more what stands on the page before."""
    stood: int = 0
    """Lines of the speech that is going on."""
    opens: bool = False

    @property
    def stands(self) -> bool:
        """Whether anything new stands on it."""
        return len(self.sets) > self.said

    @property
    def bottom(self) -> float:
        """Where its text ends."""
        return max((each.top + (each.last - each.first) * each.pitch for each in self.sets), default=0.0)


class Flow:
    """Works out the pages of one text. The paragraphs must all be there."""

    def __init__(
        self, pieces: Sequence[Piece], measures: Measures, pictures: Mapping[str, Picture] | None = None
    ) -> None:
        """`pictures` are those that pieces of that look name."""
        self.pieces = pieces
        self.measures = measures
        self.pictures = pictures or {}
        self.type = Typesetter(measures, self.pictures)
        self._notes = Footnotes(pieces, self.type)
        self._speeches = Speeches(pieces, self.type)
        self._painter = PagePainter(measures, self.type)

    def over(self, place: Place) -> bool:
        """Whether nothing is left from a place on."""
        return place.piece >= len(self.pieces) and place.note >= self._notes.total

    def page(self, place: Place) -> Page:
        """Work out the page that begins there. A page always takes something along."""
        made = self._begun(place)
        first = self.pieces[min(place.piece, len(self.pieces) - 1)]
        foot = Foot(self._notes, (place.piece, place.line), place.note, place.note_line)
        while made.at.piece < len(self.pieces) and self._add(made, foot):
            pass
        self._say_more(made)
        feet, note, note_line = foot.settle(self.type.height - made.bottom, not made.sets)
        after = replace(made.at, note=note, note_line=note_line)
        return Page(tuple(made.sets), first.chapter, made.opens, after, first.look in _LEAVES, place, feet)

    def _begun(self, place: Place) -> "_Begun":
        """A page on which stands what was said before it: who speaks on."""
        name = self._speeches.goes_on(place.piece)
        if name is None:
            return _Begun(place)
        said = self._speeches.whole(name, 0.0)
        return _Begun(place, [said], said.last * said.pitch, 1)

    def _add(self, page: "_Begun", foot: Foot) -> bool:
        """Put what comes next on a page, or as much of it as goes there; whether more can follow."""
        at, piece = page.at, self.pieces[page.at.piece]
        if (page.stands or foot.pending) and at.line == 0 and self._begins_page(at.piece):
            return False
        piece = piece if page.stands else _seen(piece)
        top = page.top + self._above(at, not page.sets)
        if at.line == 0 and (pair := self._speeches.abreast(at.piece, top)) is not None:
            if pair.foot <= self.type.height + 0.01:
                return self._add_pair(page, pair, foot)
            if page.stands:
                return False
        made = self._set(piece, page, top, foot) or self._shrunk(piece, top, page.sets)
        if made is None:
            return False
        page.opens = page.opens or (at.line == 0 and piece.look in (Look.PART, Look.CHAPTER))
        page.sets.append(made)
        page.stood = page.stood + made.last - made.first if piece.look in SPOKEN else 0
        foot.take(at.piece, made.last, made.layout)
        page.top = made.top + (made.last - made.first) * made.pitch
        if piece.look is not Look.PICTURE and made.last < self.type.lines_of(piece, made.layout):
            page.at = Place(at.piece, made.last)
            return False
        page.at = Place(at.piece + 1)
        page.top += self._below(piece)
        return True

    def _add_pair(self, page: "_Begun", pair: Abreast, foot: Foot) -> bool:
        for number, each in enumerate(pair.sets, page.at.piece):
            foot.take(number, each.last, each.layout)
        page.sets += pair.sets
        page.at, page.top, page.stood = Place(pair.follows), pair.foot, 0
        return True

    def _say_more(self, page: "_Begun") -> None:
        """Say at its foot that a speech goes on overleaf."""
        more = self._speeches.breaks(page.at.piece) if page.stood else None
        if more is not None:
            made = self._speeches.whole(more, page.bottom)
            page.sets += [made] if made.top + made.pitch <= self.type.height + 0.01 else []

    def _set(self, piece: Piece, page: "_Begun", top: float, foot: Foot) -> Set | None:
        """As many lines of a paragraph as go on the page; None when it goes to the next as a whole."""
        at = page.at
        layout = self.type.layout(piece)
        pitch = self.type.pitch(piece)
        fits = foot.fits(at.piece, at.line, layout, self.type.height - top, pitch)
        count = self.type.lines_of(piece, layout)
        share = self._speeches.share(at.piece, at.line, fits, page.stood)
        if share is None:
            taken = self._taken(at, count, fits, page.stands)
        else:
            taken = min(share or (0 if page.stands else max(fits - 1, 1)), count - at.line)
        left = 0.0 if runs_leftwards(piece.text) else self.type.indent(piece)
        made = Set(layout, at.line, at.line + taken, left, top, pitch, self.type.base(piece), piece)
        return made if taken else None

    def _shrunk(self, piece: Piece, top: float, above: Sequence[Set]) -> Set | None:
        """A picture as high as the room below a title, which shall not have a page for itself."""
        room = self.type.height - top
        titled = all(each.piece is not None and each.piece.look in (Look.CHAPTER, Look.SCENE) for each in above)
        if piece.look is not Look.PICTURE or not titled or room < self.type.height * LEAST_PICTURE:
            return None
        return Set(self.type.layout(piece), 0, 1, 0.0, top, room, 0.0, piece)

    def _begins_page(self, number: int) -> bool:
        here, above = self.pieces[number].look, self.pieces[number - 1].look
        if here in (Look.PART, Look.CHAPTER) or above is Look.PART or self.pieces[number].fresh:
            return True
        return _LEAVES.get(here) != _LEAVES.get(above)

    def _taken(self, at: Place, count: int, fits: int, begun: bool) -> int:
        """How many lines of a paragraph go on this page; 0 sends it to the next."""
        left = count - at.line
        piece = self.pieces[at.piece]
        if piece.look is Look.PICTURE:
            return left if fits >= left or not begun else 0
        if piece.look in _OVER and begun and fits < left + self._kept_with(at.piece):
            return 0
        if fits >= left:
            return left
        if begun and fits < LEAST_LINES:
            return 0
        if left - fits < LEAST_LINES and fits - 1 >= (LEAST_LINES if begun else 1):
            return fits - 1
        if begun and left <= LEAST_LINES + 1:
            return 0
        return max(fits, 1)

    def _kept_with(self, number: int) -> int:
        """Lines that must fit below what stands over something: it does not stand alone at a page's foot."""
        if self.pieces[number].look is Look.CUE and (least := self._speeches.least(number)) is not None:
            return least
        lines = KEPT_LINES if self.pieces[number].look is not Look.CUE else LEAST_LINES
        for piece in self.pieces[number + 1 : number + 4]:
            if piece.look not in _OVER:
                break
            lines += 2
        return lines

    def _above(self, at: Place, first: bool) -> float:
        look = self.pieces[at.piece].look
        if at.line:
            return 0.0
        if look is Look.CHAPTER:
            return self.type.height * self.measures.drop
        if look is Look.PART or (look is Look.TITLE and self.pieces[at.piece - 1].look is not Look.SPREAD):
            return self.type.height * PART_DROP
        if look is Look.TITLE:
            return self.type.height * 0.3
        if first:
            return 0.0
        if look in SCRIPT:
            return 0.0 if self._goes_on(at.piece) else self.type.pitch(self.pieces[at.piece])
        spaced = self.measures.spaced and look in (Look.BODY, Look.QUOTE)
        broken = look is Look.PICTURE or (look is Look.BREAK and not self.measures.plain)
        return self.type.line * (1.0 if look is Look.SCENE else 0.5 if broken or spaced else 0.0)

    def _goes_on(self, number: int) -> bool:
        """Whether a line of a script stands close to the one above."""
        here, above = self.pieces[number], self.pieces[number - 1]
        return here.level > 0 or (here.look in _CLOSE and (above.look is Look.CUE or above.look in _CLOSE))

    def _below(self, piece: Piece) -> float:
        plain = self.measures.plain and piece.look is Look.BREAK
        return 0.0 if plain else self.type.line * _BELOW.get(piece.look, 0.0)

    # what comes of it

    def paint(self, painter: QPainter, page: Page, number: int) -> None:
        """Paint a page; the painter's unit must be a tenth of a point and its origin the paper's corner."""
        alone = all(each.piece is not None and each.piece.look is Look.PART for each in page.sets)
        around = Around(number, page.chapter, page.opens, alone and not page.feet.notes, page.bare)
        self._painter.paint(painter, page.sets, page.feet, around)

    def text_of(self, page: Page) -> str:
        """The words of a page, for who does not see it."""
        shown = [(each.layout, each.first, each.last, each.piece) for each in page.sets]
        shown += [(each.layout, each.first, each.last, each.piece) for each in page.feet.notes]
        found: list[str] = []
        for layout, first, last, piece in shown:
            if piece is None or piece.look is not Look.PICTURE:
                lines = (layout.lineAt(number) for number in range(first, last))
                words = "".join(_words(layout, line.textStart(), line.textLength()) for line in lines).strip()
                found.append(f"{piece.number} {words}" if piece is not None and piece.number and not first else words)
        return "\n".join(found)


def _seen(piece: Piece) -> Piece:
    """The first paragraph of a page: a break that is nothing but space would be none there."""
    bare = piece.look is Look.BREAK and not piece.text.strip()
    return replace(piece, runs=(Run(_ORNAMENT),)) if bare else piece


def dealt(flow: Flow) -> Iterator[tuple[int, Page | None]]:
    """The pages of a text with their numbers; None for one that stays empty, so that a chapter begins at the right."""
    place, number = Place(), 0
    while not flow.over(place):
        page = flow.page(place)
        number += 1
        if flow.measures.right_hand and number % 2 == 0 and (page.opens or _opens_leaf(flow, page)):
            yield number, None
            number += 1
        yield number, page
        place = page.next


def numbered(flow: Flow, starts: Sequence[int]) -> Flow:
    """The same with the pages' numbers in the contents: `starts` are those of the entries, in order."""
    pieces = with_numbers(flow.pieces, [str(number - flow.measures.unnumbered) for number in starts])
    return Flow(pieces, flow.measures, flow.pictures)


def _opens_leaf(flow: Flow, page: Page) -> bool:
    """Whether the contents begin on a page: in a book they have a leaf of their own."""
    here = page.begins.piece
    if page.begins.line or here >= len(flow.pieces) or flow.pieces[here].look is not Look.ENTRY:
        return False
    return here > 0 and flow.pieces[here - 1].look is not Look.ENTRY


def _words(layout: QTextLayout, start: int, length: int) -> str:
    units = layout.text().encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").replace("\u00ad", "")
