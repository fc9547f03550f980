"""Where a text names entries of the story bible, and which entries it calls for.

An entry that was called for once stays while the scene lasts, but for one whose reach the author has set: that goes
when what called for it is out of reach. Whether it is told follows from the scene's text up to the cursor alone, as if
the author had asked after each word. So what the model is told changes rarely, and the same place always gives the
same.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import Final, NamedTuple

import msgspec

from inkwell.manuscript.comments import blanked
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import (
    MOST_STEPS,
    NORMAL_DEPTH,
    WHOLE_SCENE,
    Entry,
    EntryKind,
    Setting,
    entry_at,
    is_drawn,
    is_off,
    passed,
    setting_at,
    words_of,
)
from inkwell.story.circles import Circles
from inkwell.story.keys import Case, Hit, Key, KeyFinder
from inkwell.story.latch import IN_SCENE, Beginning, Found, Fulfilled, Scan, Wish, put_behind, step_behind
from inkwell.translation import listed, parted, tr

LONGEST_SCENE: Final = 200_000
"""Characters before the cursor that are looked through at most."""
_STEP: Final = 20_000
SCENE: Final = "this scene"


class Named(NamedTuple):
    """Where an entry, told by its id, is named."""

    start: int
    end: int
    entry: str


class Place(NamedTuple):
    """A place in the book, as far as the bible depends on it: see `place_of`."""

    lineage: tuple[str, ...] = ()
    """The node and those above it, nearest first."""
    begun: frozenset[str] = frozenset()
    """The nodes that have begun there (`passed`)."""
    seed: str = ""
    """What chance depends on."""


NOWHERE: Final = Place()
"""Outside the book: no progression holds, and nothing is chosen or off."""


class Source(NamedTuple):
    """A text beside the scene's that counts too: what it is called in "stands in …", and its words."""

    name: str
    text: str


class Cause(StrEnum):
    """Why an entry is told."""

    ALWAYS = "always"
    HERE = "here"
    KEY = "key"
    CALLED = "called"


class Match(msgspec.Struct, frozen=True):
    """An entry that is told, as it is at the place, and why: which key stands where."""

    entry: Entry
    cause: Cause
    key: str = ""
    """The words that were found, as they stand there."""
    source: str = ""
    """What they stand in: SCENE, the name of a `Source`, or the name of the entry that calls this one."""
    start: int = 0
    end: int = 0
    """Where they stand there, in code points; of what calls a called entry, in its words (`words_of`)."""

    @property
    def why(self) -> str:
        """The same for the author, without a full stop."""
        match self.cause:
            case Cause.ALWAYS:
                return tr("Always told")
            case Cause.HERE:
                return tr("Chosen for this scene")
            case Cause.KEY:
                return tr("“{key}” stands in {source}", key=self.key, source=self.source)
            case Cause.CALLED:
                return tr("“{key}” stands in the entry “{source}”", key=self.key, source=self.source)


class _Asked(NamedTuple):
    """What an entry asks for, by the numbers of its keys, and which of them are its names."""

    wish: Wish
    names: tuple[int, ...]

    def missing(self, found: Found) -> bool:
        """Say whether none of the first keys that it asks for is there."""
        return not self.wish.groups or all(key not in found for key in self.wish.groups[0])


class _Told(NamedTuple):
    """A match, and what it comes behind: how far the scene was, and over how many others it was called."""

    moment: int
    step: int
    match: Match


class _Kept(NamedTuple):
    """What finished lines called for at a place; `start` is where in the scene they begin."""

    before: Beginning
    place: Place
    start: int
    steps: tuple[int, ...]
    """How far what is let go has been let go, by its reach."""
    told: Mapping[int, _Told]


class _Spoken(NamedTuple):
    """An entry's words, what stands in them, and which entries may be called by it."""

    words: str
    found: Found
    calls: tuple[int, ...]


class LoreIndex:
    """The bible's names and keys, ready to be looked for. A value: another bible gets another index. Any thread.

    Names are looked for as whole words, and their capitals have to be capitals: "Will" is not found in "he will", and
    "Mina" is in "MINA". Names of style entries are none.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        numbers: dict[Key, int] = {}
        self._asked = [_asked(entry, numbers) for entry in self.entries]
        self._finder = KeyFinder(tuple(numbers))
        self._named: dict[int, list[int]] = {}
        self._wanted: dict[int, list[int]] = {}
        self._callable: dict[int, list[int]] = {}
        """By a key, the entries that it names, those that ask for it, and those that may be called by it."""
        for at, asked in enumerate(self._asked):
            for key in asked.names:
                self._named.setdefault(key, []).append(at)
            for key in {key for group in asked.wish.groups for key in group}:
                self._wanted.setdefault(key, []).append(at)
                if self.entries[at].trigger.recursion:
                    self._callable.setdefault(key, []).append(at)
        self._chosen = [at for at, entry in enumerate(self.entries) if entry.on_in and not entry.always_on]
        self._always = [at for at, entry in enumerate(self.entries) if entry.always_on]
        self._patient = frozenset(at for at, asked in enumerate(self._asked) if asked.wish.none)
        self._leaving = frozenset(at for at, asked in enumerate(self._asked) if not asked.wish.stays)
        self._reaches = sorted({self._asked[at].wish.reach for at in self._leaving})
        self._spoken: dict[int, _Spoken] = {}
        self._beginning = Beginning([], 0, {}, {})
        self._last_kept: _Kept | None = None
        plain = all(len(self._asked[at].wish.groups) == 1 for at in chain(*self._callable.values()))
        self._calls_by_words = plain and self._patient.isdisjoint(chain(*self._callable.values()))
        """Whether what is called depends on the words of what is told alone, and not on the page."""
        self._last_called: tuple[object, dict[int, _Told]] | None = None

    @property
    def seen(self) -> tuple[str, ...]:
        """The lines that this index has looked through, those that came last at the end."""
        return self._finder.seen

    def warm(self, lines: Iterable[str]) -> None:
        """Look these lines through beforehand, so that what is asked of them later costs next to nothing."""
        self._finder.in_line("")
        for line in lines:
            self._finder.in_line(line)

    # names

    def names_in(self, text: str) -> list[Named]:
        """Return where entries are named, in order. Of names that overlap the longest counts.

        What two entries are called is there once for each, with the same place.
        """
        hits = [hit for hit in self._finder.in_text(text) if hit.key in self._named]
        found: list[Named] = []
        for hit in _longest(hits):
            found += (Named(hit.start, hit.end, self.entries[at].id) for at in self._named[hit.key])
        return found

    # what is told

    def standing(self, place: Place) -> tuple[Match, ...]:
        """Return the entries that are always told, in the bible's order."""
        return tuple(match for _, match in self._standing(place))

    def _standing(self, place: Place) -> Iterator[tuple[int, Match]]:
        for at in self._always:
            if self._may(at, place):
                yield at, Match(entry_at(self.entries[at], place.begun), Cause.ALWAYS)

    def _may(self, at: int, place: Place) -> bool:
        return not is_off(self.entries[at], place.lineage) and is_drawn(self.entries[at], place.seed)

    def triggered(self, scene: str, beside: Sequence[Source] = (), place: Place = NOWHERE) -> tuple[Match, ...]:
        """Return the other entries that are told before the cursor, those that came last at the end.

        `scene` is the scene's text up to the cursor; what stands `beside` it (a note, a synopsis) counts now, wholly.
        """
        start = _start(scene)
        sources = (Source(SCENE, scene[start:]), *beside)
        before, later = self._look(sources[0].text)
        others = [self._finder.by_key(each.text) for each in beside]
        scan = Scan(len(sources[0].text), put_behind(before.found, later, before.length), others)
        told = {**self._kept(before, place, sources[0], start), **self._here(place)}
        for at in self._candidates(before, {*later, *chain(*others)}, place):
            met = scan.fulfilled(self._asked[at].wish, before.first.get(at)) if at not in told else None
            if met is not None:
                source = sources[met.source + 1]
                match = _match(entry_at(self.entries[at], place.begun), Cause.KEY, source, met, start)
                told[at] = _Told(met.moment, 0, match)
        if self._callable:
            told.update(self._called(told, scan, place))
        return tuple(told[at].match for at in sorted(told, key=lambda at: (told[at].moment, told[at].step, at)))

    def _here(self, place: Place) -> dict[int, _Told]:
        """The entries that are chosen for this place."""
        return {
            at: _Told(-1, 0, Match(entry_at(entry, place.begun), Cause.HERE))
            for at in self._chosen
            if (entry := self.entries[at]).on and setting_at(entry, place.lineage) is Setting.ON
        }

    def _candidates(self, before: Beginning, keys: Iterable[int], place: Place) -> list[int]:
        """The entries that may be told here, and ask for one of these keys or for something that is not there."""
        asking = {at for key in keys for at in self._wanted.get(key, ())}
        asking.update(at for at in self._patient if at in before.first or not self._asked[at].missing(before.found))
        return [at for at in sorted(asking) if not self.entries[at].always_on and self._may(at, place)]

    def _kept(self, before: Beginning, place: Place, scene: Source, start: int) -> Mapping[int, _Told]:
        """The entries that the finished lines of a scene called for, and that nothing in its last can keep away."""
        length = len(scene.text)
        steps = tuple(step_behind(length, reach) for reach in self._reaches)
        kept = self._last_kept
        known = kept is not None and kept.before is before and kept.start == start and kept.steps == steps
        if kept is None or not known or kept.place != place:
            scan, told = Scan(length, before.found), dict[int, _Told]()
            for at, first in before.first.items():
                if at in self._patient or self.entries[at].always_on or not self._may(at, place):
                    continue
                met = scan.fulfilled(self._asked[at].wish) if at in self._leaving else first
                if met is not None:
                    match = _match(entry_at(self.entries[at], place.begun), Cause.KEY, scene, met, start)
                    told[at] = _Told(met.moment, 0, match)
            kept = self._last_kept = _Kept(before, place, start, steps, told)
        return kept.told

    def _look(self, scene: str) -> tuple[Beginning, Found]:
        """Look a scene through: what is known of its finished lines, and what stands in the last one.

        What is known from the last time is gone on from: a key changes the last line.
        """
        lines = scene.split("\n")
        last = lines.pop()
        before = self._beginning
        if lines[: len(before.lines)] != before.lines:
            before = Beginning([], 0, {}, {})
        if len(lines) > len(before.lines):
            before = self._further(before, lines)
        self._beginning = before
        return before, self._finder.by_key(last)

    def _further(self, before: Beginning, lines: list[str]) -> Beginning:
        new = "\n".join(lines[len(before.lines) :])
        later = self._finder.by_key(new)
        length = before.length + len(new) + 1
        found = put_behind(before.found, later, before.length)
        scan, first = Scan(length, found), dict(before.first)
        asking = {at for key in later for at in self._wanted.get(key, ())}
        for at in (asking | self._patient) - first.keys():
            met = scan.first(self._asked[at].wish)
            if met is not None:
                first[at] = met
        return Beginning(lines, length, found, first)

    def _called(self, told: Mapping[int, _Told], scan: Scan, place: Place) -> dict[int, _Told]:
        """The entries that are named in the words of others that are told; each is told once, so that circles end."""
        by = (place, [(at, each.moment) for at, each in told.items()])
        if self._calls_by_words and self._last_called is not None and self._last_called[0] == by:
            return self._last_called[1]
        found = self._call(told, scan, place)
        self._last_called = by, found
        return found

    def _call(self, told: Mapping[int, _Told], scan: Scan, place: Place) -> dict[int, _Told]:
        found: dict[int, _Told] = {}
        callers = {**{at: _Told(-1, 0, match) for at, match in self._standing(place)}, **told}
        for step in range(1, MOST_STEPS + 1):
            called: dict[int, _Told] = {}
            for caller, (moment, _, match) in sorted(callers.items(), key=lambda each: (each[1].moment, each[0])):
                spoken = self._words(caller, match.entry)
                for at in spoken.calls:
                    if at in told or at in found or at in called or not self._may_be_called(at, step, place):
                        continue
                    met = scan.fulfilled_by(spoken.found, self._asked[at].wish)
                    if met is not None and met.source >= scan.others:
                        entry, source = entry_at(self.entries[at], place.begun), Source(match.entry.name, spoken.words)
                        called[at] = _Told(moment, step, _match(entry, Cause.CALLED, source, met))
            found.update(called)
            callers = called
        return found

    def _words(self, at: int, entry: Entry) -> _Spoken:
        """What an entry says, as it is here, without comments; what it says everywhere is worked out once."""
        known = self._spoken.get(at)
        if known is not None and entry is self.entries[at]:
            return known
        words = blanked(words_of(entry))
        found = self._finder.by_key(words) if entry.trigger.calls else {}
        calls = {other for key in found for other in self._callable.get(key, ()) if other != at}
        spoken = _Spoken(words, found, tuple(sorted(calls)))
        if entry is self.entries[at]:
            self._spoken[at] = spoken
        return spoken

    def _may_be_called(self, at: int, step: int, place: Place) -> bool:
        entry = self.entries[at]
        return entry.trigger.recursion >= step and not entry.always_on and self._may(at, place)

    # circles

    def circles(self) -> tuple[tuple[Entry, ...], ...]:
        """Return the entries that call each other in a circle, as they are without progressions. Each is told once."""
        calls = {at: self._calls(at) for at, entry in enumerate(self.entries) if entry.trigger.recursion}
        return tuple(tuple(self.entries[each] for each in circle) for circle in Circles(calls).find())

    def _calls(self, at: int) -> set[int]:
        """The entries that may be called, and are by this one alone; itself is not one of them."""
        spoken, nowhere = self._words(at, self.entries[at]), Scan(0, {})
        return {each for each in spoken.calls if nowhere.fulfilled_by(spoken.found, self._asked[each].wish) is not None}


def lineage_of(manuscript: Manuscript, node_id: str) -> tuple[str, ...]:
    """Return a node and those above it, nearest first. Raises NOT_FOUND."""
    return (manuscript.node(node_id).id, *(each.id for each in manuscript.ancestors(node_id)))


def place_of(manuscript: Manuscript, node_id: str, earlier: frozenset[str] = frozenset()) -> Place:
    """Return a node's place in the book; `earlier` are the nodes of the books before it. Raises NOT_FOUND."""
    return Place(lineage_of(manuscript, node_id), passed(manuscript, node_id) | earlier, node_id)


def circle_sentence(circle: Sequence[Entry]) -> str:
    """Say that entries call each other in a circle."""
    names = [f"“{each.name}”" for each in circle[:4]]
    more = len(circle) - len(names)
    several = tr("{names} and {more} more", names=parted(names), more=more) if more else listed(names)
    return tr("{listed} call each other in a circle, so each is told once.", listed=several)


def _start(scene: str) -> int:
    """Where the part of a scene begins that is looked through; it moves seldom, and to a line's beginning."""
    beyond = len(scene) - LONGEST_SCENE
    if beyond <= 0:
        return 0
    start = -(-beyond // _STEP) * _STEP
    newline = scene.find("\n", start, start + _STEP)
    return newline + 1 if newline >= 0 else start


def _match(entry: Entry, cause: Cause, source: Source, met: Fulfilled, offset: int = 0) -> Match:
    shift = offset if met.source == IN_SCENE else 0
    return Match(entry, cause, source.text[met.start : met.end], source.name, met.start + shift, met.end + shift)


def _asked(entry: Entry, numbers: dict[Key, int]) -> _Asked:
    """Give each key its number."""
    trigger = entry.trigger

    def number(words: Iterable[str], whole: bool, case: Case) -> tuple[int, ...]:
        keys = (Key(each, whole, case) for each in words)
        return tuple(dict.fromkeys(numbers.setdefault(key, len(numbers)) for key in keys))

    def keys(words: Iterable[str]) -> tuple[int, ...]:
        return number(words, trigger.whole_words, Case.EXACT if trigger.match_case else Case.ANY)

    names = number(entry.names, True, Case.NAME) if entry.kind is not EntryKind.STYLE else ()
    either = (*(names if trigger.by_name else ()), *keys(trigger.any))
    groups = [either, keys(trigger.with_any), *(keys([each]) for each in trigger.all)]
    # Who did not choose how far back is looked has the entry told for as long as the scene lasts.
    stays = trigger.scan_depth in (NORMAL_DEPTH, WHOLE_SCENE)
    reach = trigger.scan_depth or LONGEST_SCENE
    wish = Wish(tuple(group for group in groups if group), keys(trigger.none), reach, stays)
    return _Asked(wish, names)


def _longest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out what lies in a longer hit or overlaps one that begins before it; the same place may come again."""
    place = (-1, -1)
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if hit.start >= place[1] or (hit.start, hit.end) == place:
            place = hit.start, hit.end
            yield hit
