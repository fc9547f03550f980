"""What is found on one page: every match on it, counted on a thread of its own over a copy, found by next and previous.

The page is read in small portions, so that a key never waits; what is found is good until the page changes, and is then
looked for anew. A match is a stretch of a paragraph; places in all paragraphs together, each with one code point
between it and the next, are called *flat*.
"""

import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextBlock, QTextCursor
from shiboken6 import isValid

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import InkwellError
from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.replacing import Change, Template, moved
from inkwell.manuscript.searching import SECONDS, Search
from inkwell.ui.editor.blocks import utf16_length, utf16_slice
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.places import put_in, select

_TURN_SECONDS: Final = 0.004
"""Of the window's time in one go while the page is read."""
_PARAGRAPHS: Final = 1_000
"""So many are searched at once; then it is seen whether the search is still wanted."""
_REST_MS: Final = 150
"""After a change of the page, before it is searched again."""


@dataclass(frozen=True)
class Flat:
    """The paragraphs of a page as they were when it was read."""

    texts: tuple[str, ...]
    starts: list[int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0, *accumulate(len(text) + 1 for text in self.texts)]
        object.__setattr__(self, "starts", starts)

    def number(self, place: int) -> int:
        """The number of the paragraph that a place is in."""
        return bisect_right(self.starts, place) - 1


class Places:
    """Flat places from and up to, in order: as numbers, for a letter may come some hundred thousand times."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self.lows, self.highs = array("q"), array("q")
        self.add(spans)

    def add(self, spans: Iterable[tuple[int, int]], by: int = 0) -> None:
        """Put more behind those that are there, each so much further on."""
        for low, high in spans:
            self.lows.append(low + by)
            self.highs.append(high + by)

    def __len__(self) -> int:
        return len(self.lows)

    def __getitem__(self, at: int) -> tuple[int, int]:
        return self.lows[at], self.highs[at]

    def from_place(self, place: int) -> int:
        """The number of the first that begins there or behind it."""
        return bisect_left(self.lows, place)

    def between(self, low: int, high: int) -> "Places":
        """Those that lie wholly between two places."""
        first, behind = bisect_left(self.lows, low), bisect_right(self.highs, high)
        made = Places()
        made.lows, made.highs = self.lows[first:behind], self.highs[first:behind]
        return made


@dataclass(frozen=True)
class Matches:
    """What was found in a page as it was then; `changes` only when replacing."""

    flat: Flat
    spans: Places
    changes: Sequence[Change] = ()
    error: InkwellError | None = None


class PageSearch(QObject):
    """Follows one page.

    Signals: `changed()` more, less or something else is known; `wrapped(forward)` it went on from the other end;
    `refused(InkwellError)` what was wanted cannot be; `replaced(int)` so many matches were.
    """

    changed = Signal()
    wrapped = Signal(bool)
    refused = Signal(object)
    replaced = Signal(int)

    def __init__(self, page: Page, lane: SaveLane) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._search: Search | None = None
        self._matches: Matches | None = None
        self._fresh = False
        """Whether the matches are those of the page as it is now."""
        self._serial = 0
        self._reading: list[str] = []
        self._next_block = QTextBlock()
        self._wanted: str | tuple[str, Template] = ""
        """What is to be done when the matches are known: "next", "previous", "near", or a replacement."""
        self._origin = 0
        """Where the author began to look: the first match from there is the nearest."""
        self._shown = False
        """Whether a match was selected since the author began to look."""
        self._limits: QTextCursor | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._read_on)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._begin)
        page.document().contentsChange.connect(self._stale)

    # what is known

    @property
    def search(self) -> Search | None:
        """What is looked for."""
        return self._search

    @property
    def fresh(self) -> bool:
        """Whether all matches are known as they are now."""
        return self._fresh

    @property
    def error(self) -> InkwellError | None:
        """Why the search came to no end."""
        return self._matches.error if self._matches is not None else None

    @property
    def spans(self) -> Places:
        """All matches that count, in order."""
        if self._matches is None:
            return Places()
        if self._limits is None:
            return self._matches.spans
        low, high = (self._flat(each) for each in (self._limits.selectionStart(), self._limits.selectionEnd()))
        return self._matches.spans.between(low, high)

    def number(self) -> int:
        """Which of the matches is selected, from 1; 0 when none is."""
        if not self._fresh:
            return 0
        cursor = self._page.textCursor()
        here = (self._flat(cursor.selectionStart()), self._flat(cursor.selectionEnd()))
        spans = self.spans
        at = spans.from_place(here[0])
        return at + 1 if at < len(spans) and spans[at] == here else 0

    def in_block(self, block: QTextBlock) -> list[tuple[int, int]]:
        """The matches in a paragraph, in its own UTF-16 units; none where it was changed since they were found."""
        matches, number = self._matches, block.blockNumber()
        if matches is None or number >= len(matches.flat.texts):
            return []
        text, start = matches.flat.texts[number], matches.flat.starts[number]
        found: list[tuple[int, int]] = []
        for at in range(matches.spans.from_place(start), len(matches.spans)):
            low, high = matches.spans[at]
            if low >= start + len(text):
                break
            found.append((_units(text, low - start), _units(text, high - start)))
        return found if not found or PAGE.decode(block.text()) == text else []

    # asking

    def look_for(self, search: Search | None, near: bool = True) -> None:
        """Look for something else; `near`: the first match from where the author began is selected."""
        self._search = search
        self._wanted = "near" if near and search is not None else ""
        self._matches = None
        self._begin()

    def begin_at_caret(self) -> None:
        """What is looked for from now on is looked for from here."""
        self._origin = self._page.textCursor().selectionStart()
        self._shown = False

    def limit(self, cursor: QTextCursor | None) -> None:
        """Only what lies in this selection counts; None for all. The selection follows what is written."""
        self._limits = cursor
        self._page.viewport().update()
        self.changed.emit()

    @property
    def limited(self) -> bool:
        """Whether only a selection counts."""
        return self._limits is not None

    def go(self, forward: bool) -> None:
        """Select the next or the previous match, as soon as it is known."""
        self._want("next" if forward else "previous")

    def replace(self, template: Template, everywhere: bool) -> None:
        """Put something in place of the selected match and go to the next; or of all, as one undo step."""
        self._want(("all" if everywhere else "one", template))

    def _want(self, what: "str | tuple[str, Template]") -> None:
        if self._search is None:
            return
        self._wanted = what
        if isinstance(what, str) and self._fresh:
            self._act()
        elif not self._turn.isActive():
            # Where the page is being read already, what is wanted is done with what was read.
            self._begin()

    # reading the page, and searching what was read

    @Slot()
    def _stale(self) -> None:
        self._fresh = False
        if self._search is not None:
            # Of a paragraph that is another than was searched no match is lit any more.
            self._page.lines.forget()
            self._turn.stop()
            self._rest.start()

    @Slot()
    def _begin(self) -> None:
        self._rest.stop()
        self._turn.stop()
        self._serial += 1
        self._fresh = False
        if self._search is None:
            self._matches = None
            self.changed.emit()
            return
        self._reading = []
        self._next_block = self._page.document().begin()
        self._read_on()

    @Slot()
    def _read_on(self) -> None:
        until = time.monotonic() + _TURN_SECONDS
        block = self._next_block
        while block.isValid():
            self._reading.append(PAGE.decode(block.text()))
            block = block.next()
            if not len(self._reading) % 64 and time.monotonic() > until:
                self._next_block = block
                self._turn.start()
                return
        texts, self._reading = tuple(self._reading), []
        serial, search, wanted = self._serial, self._search, self._wanted
        template = wanted[1] if isinstance(wanted, tuple) else None
        if search is not None:
            work = _Work(search, texts, template, lambda: serial == self._serial)
            self._lane.submit(Job("find", serial, work.run, then=partial(self._take, serial)))

    def _take(self, serial: int, done: Done) -> None:
        matches = done.value
        if not isValid(self._rest):
            return  # The page went while its text was searched.
        if serial != self._serial or self._rest.isActive() or not isinstance(matches, Matches):
            return
        self._matches = matches
        self._fresh = True
        self._act()
        self._page.viewport().update()
        self.changed.emit()

    # what was wanted

    def _act(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if self.error is not None:
            if wanted:
                self.refused.emit(self.error)
        elif isinstance(wanted, tuple):
            self._replace(all_of_them=wanted[0] == "all")
        elif wanted:
            self._select(wanted)

    def _select(self, which: str) -> None:
        spans, cursor = self.spans, self._page.textCursor()
        if not len(spans):
            if which == "near" and self._shown:
                cursor.setPosition(min(self._origin, self._page.document().characterCount() - 1))
                self._page.setTextCursor(cursor)
            return
        if which == "previous":
            at = spans.from_place(self._flat(cursor.selectionStart())) - 1
        else:
            place = self._origin if which == "near" else cursor.selectionEnd()
            if which == "next" and not cursor.hasSelection():
                place = cursor.position()
            at = spans.from_place(self._flat(place))
        beyond = not 0 <= at < len(spans)
        self._show(spans[at % len(spans)])
        if beyond and which != "near":
            self.wrapped.emit(which == "next")
        self.changed.emit()

    def _show(self, span: tuple[int, int]) -> None:
        """Select a match, and bring it to where nothing covers it."""
        self._shown = True
        select(self._page, self._position(span[0]), self._position(span[1]))

    def _replace(self, all_of_them: bool) -> None:
        matches = self._matches
        if matches is None:
            return
        spans = self.spans
        number = self.number()
        if not all_of_them and not number:
            self._select("near" if not self._page.textCursor().hasSelection() else "next")
            return
        chosen = spans if all_of_them else Places([spans[number - 1]])
        low, high = (chosen.lows[0], chosen.highs[-1]) if len(chosen) else (0, 0)
        changes = [each for each in matches.changes if low <= each.start and each.end <= high]
        sections = self._page.sections
        locked = {number for number, section in enumerate(sections) if section.read_only or self._page.isReadOnly()}
        if locked:
            changes = [each for each in changes if sections.at(self._position(each.start)) not in locked]
        self._change(changes)
        self.replaced.emit(len(changes))
        if not all_of_them:
            self._wanted = "next"
            self._begin()

    def _change(self, changes: Sequence[Change]) -> None:
        """All of it one undo step; the caret is then behind the first."""
        if not changes:
            return
        places = [(self._position(each.start), self._position(each.end), each.new) for each in changes]
        put_in(self._page, places)
        caret = self._page.textCursor()
        caret.setPosition(places[0][0] + utf16_length(PAGE.encode(places[0][2])))
        self._page.setTextCursor(caret)

    # places

    def _flat(self, position: int) -> int:
        """A document position (UTF-16) as a flat place; good while fresh."""
        block = self._page.document().findBlock(position)
        number = block.blockNumber()
        starts = self._matches.flat.starts if self._matches is not None else [0]
        if number < 0 or number >= len(starts):
            return starts[-1]
        return starts[number] + len(PAGE.decode(utf16_slice(block.text(), 0, position - block.position())))

    def _position(self, place: int) -> int:
        """A flat place as a document position (UTF-16); good while fresh."""
        if self._matches is None:
            return 0
        flat = self._matches.flat
        number = flat.number(place)
        block = self._page.document().findBlockByNumber(number)
        return block.position() + _units(flat.texts[number], place - flat.starts[number])


def _units(text: str, offset: int) -> int:
    """UTF-16 units that the page has before a code point of a paragraph."""
    return utf16_length(PAGE.encode(text[:offset]))


@dataclass(frozen=True)
class _Work:
    """A search on its way, for the lane's thread."""

    search: Search
    texts: tuple[str, ...]
    template: Template | None
    wanted: Callable[[], bool]

    def run(self) -> Matches | None:
        """Find all matches and, where there is a template, what it makes of them; None when nobody waits any more."""
        flat = Flat(self.texts)
        spans = Places()
        changes: list[Change] = []
        until = time.monotonic() + SECONDS
        try:
            for first in range(0, len(self.texts), _PARAGRAPHS):
                if not self.wanted():
                    return None
                part, start = "\n".join(self.texts[first : first + _PARAGRAPHS]), flat.starts[first]
                left = max(until - time.monotonic(), 0.001) if self.search.query.pattern else SECONDS
                if self.template is None:
                    spans.add(self.search.spans(part, left), start)
                else:
                    changes += [moved(each, start) for each in self.search.changes(part, self.template, left)]
        except InkwellError as error:
            return Matches(flat, Places(), error=error)
        spans.add((each.start, each.end) for each in changes)
        return Matches(flat, spans, changes)
