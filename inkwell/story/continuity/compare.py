"""What the scenes of a book say, compared with each other and with its bible: the findings, in the book's order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Final, NamedTuple

from inkwell.story.bible import Entry, entry_at, names_of
from inkwell.story.continuity.finding import Finding, Kind, Quote
from inkwell.story.continuity.looks import Looks, agree, families, looks_of, said_of
from inkwell.story.continuity.people import People
from inkwell.story.continuity.presence import Act, Presence
from inkwell.story.continuity.scene import SceneFacts
from inkwell.story.continuity.times import WEEKDAYS, Age, Dated, age_of, offset_of, weekday_of
from inkwell.story.continuity.words import BookWords, Drift, drifted_names, two_spellings
from inkwell.translation import tr

_BIRTHDAY: Final = 1
"""Years that somebody may be older than last stated without a word that a year passed."""


class Book(NamedTuple):
    """The scenes in the order of the book; `order`: all its nodes in that order, chapters and parts too."""

    scenes: Sequence[SceneFacts]
    entries: Sequence[Entry]
    order: Sequence[str]
    english: bool = True


def compare_scenes(
    book: Book, pause: Callable[[], object] = lambda: None, words: BookWords | None = None
) -> tuple[Finding, ...]:
    """Return what does not fit together. `pause` as in `read_scene`.

    `words`: the same object each time lets scenes that did not change be counted once.
    """
    found: list[Finding] = []
    comparison = _Comparison(book, pause, BookWords() if words is None else words)
    for check in comparison.checks():
        for finding in check:
            pause()
            found.append(finding)
        pause()
    places = {scene.node: number for number, scene in enumerate(book.scenes)}
    return tuple(sorted(found, key=lambda each: (places.get(each.here.node, 0), each.here.start)))


class _Comparison:
    def __init__(self, book: Book, pause: Callable[[], object], words: BookWords) -> None:
        self._book, self._pause, self._words = book, pause, words
        for scene in book.scenes:
            words.put(scene.node, scene.words)
            pause()
        words.keep_only({scene.node for scene in book.scenes})
        self._titles = {entry.id: entry.name for entry in book.entries}
        speakers = sum((scene.speakers for scene in book.scenes), Counter[str]())
        self._people = People(book.entries, speakers)
        self._numbers = {node: number for number, node in enumerate(book.order)}

    def checks(self) -> Iterator[Iterator[Finding]]:
        yield self._names()
        if self._book.english:
            yield self._spellings()
            yield self._looks()
            yield self._ages()
            yield self._dates()
            yield self._presence()
            yield chain.from_iterable(scene.slips for scene in self._book.scenes)

    # words

    def _names(self) -> Iterator[Finding]:
        for drift in drifted_names(self._words, names_of(self._book.entries), self._pause):
            says = tr(
                "“{word}” is nearly “{usual}”, which the book has {times}.",
                word=drift.word,
                usual=drift.usual,
                times=_times(drift.usual_times),
            )
            yield self._drifted(Kind.NAME, says, drift)

    def _spellings(self) -> Iterator[Finding]:
        for drift in two_spellings(self._words, self._pause):
            says = tr(
                "“{word}” is spelt “{usual}” elsewhere ({times}).",
                word=drift.word,
                usual=drift.usual,
                times=_times(drift.usual_times),
            )
            yield self._drifted(Kind.SPELLING, says, drift)

    def _drifted(self, kind: Kind, says: str, drift: Drift) -> Finding:
        here, there = self._first(drift.word, 0), None
        number = next(number for number, scene in enumerate(self._book.scenes) if scene.node == here.node)
        there = self._first(drift.usual, number)
        return Finding(kind, says, (drift.word, drift.usual), here, there)

    def _first(self, word: str, near: int) -> Quote:
        """The first place of a word in the nearest scene from this one on, then before it."""
        scenes = self._book.scenes
        for scene in (*scenes[near:], *reversed(scenes[:near])):
            count = scene.words.capitals.get(word) or scene.words.small.get(word)
            if count is not None:
                return scene.quote(count.at)
        raise KeyError(word)

    # looks

    def _looks(self) -> Iterator[Finding]:
        said: defaultdict[tuple[str, str], list[Looks]] = defaultdict(list)
        for scene in self._book.scenes:
            for each in scene.looks:
                who = self._people.only(each.names)
                if who is not None:
                    said[who, each.part].append(each)
        for (who, part), statements in said.items():
            yield from self._of_one(who, part, statements)

    def _of_one(self, who: str, part: str, statements: Sequence[Looks]) -> Iterator[Finding]:
        usual = _most_agreed(part, statements)
        for each in statements:
            bible = self._in_bible(who, part, each.quote.node)
            if bible is not None:
                value, there = bible
            else:
                value, there = usual.value, usual.quote
            if not agree(part, each.value, value):
                name = self._name(who)
                source = tr("The bible has") if bible is not None else tr("Elsewhere it is")
                says = f"{name}: {said_of(part, each.value)}. {source} {said_of(part, value)}."
                yield Finding(Kind.LOOKS, says, (name, part, each.value, value), each.quote, there)

    def _in_bible(self, who: str, part: str, node: str) -> tuple[str, Quote] | None:
        entry = self._entry(who, node)
        stated = looks_of(entry) if entry is not None else ()
        return next(((value, quote) for what, value, quote in stated if what == part), None)

    def _entry(self, who: str, node: str) -> Entry | None:
        """An entry as it is at a node."""
        entry = next((each for each in self._book.entries if each.id == who), None)
        if entry is None or not entry.progressions:
            return entry
        return entry_at(entry, frozenset(self._book.order[: self._numbers.get(node, 0) + 1]))

    def _name(self, who: str) -> str:
        return self._titles.get(who) or who

    # ages and dates

    def _ages(self) -> Iterator[Finding]:
        years = self._years_before()
        last: dict[str, tuple[Age, int]] = {}
        for each in chain.from_iterable(scene.ages for scene in self._book.scenes):
            who = self._people.only(each.names)
            if who is None:
                continue
            now = years(each.quote.node, each.quote.end)
            entry = self._entry(who, each.quote.node)
            bible = age_of(entry) if entry is not None else None
            if bible is not None and not bible[0] <= each.years <= bible[0] + now + _BIRTHDAY:
                yield self._aged(who, each, bible[0], bible[1], tr("The bible has"))
            elif bible is None and who in last:
                before, then = last[who]
                if not before.years <= each.years <= before.years + (now - then) + _BIRTHDAY:
                    yield self._aged(who, each, before.years, before.quote, tr("Earlier it is"))
            last.setdefault(who, (each, now))

    def _aged(self, who: str, age: Age, value: int, there: Quote, source: str) -> Finding:
        says = tr(
            "{name} is {years}. {source} {value}, and the text does not say that so many years passed.",
            name=self._name(who),
            years=age.years,
            source=source,
            value=value,
        )
        return Finding(Kind.AGE, says, (self._name(who), str(age.years), str(value)), age.quote, there)

    def _years_before(self) -> Callable[[str, int], int]:
        """How many years the text has let pass before a place."""
        totals = [sum(each.years for each in scene.elapsed) for scene in self._book.scenes]
        before = dict(zip((scene.node for scene in self._book.scenes), accumulate(totals, initial=0), strict=False))
        scenes = {scene.node: scene for scene in self._book.scenes}

        def years(node: str, place: int) -> int:
            return before[node] + sum(each.years for each in scenes[node].elapsed if each.at < place)

        return years

    def _dates(self) -> Iterator[Finding]:
        groups: dict[bool, tuple[int, Dated, int]] = {}
        years = self._years_before()
        for each in (each for scene in self._book.scenes for each in scene.dates):
            really = weekday_of(each)
            if really is not None and really != each.weekday:
                yield _misdated(each, really)
            elif really is None:
                early, offset = offset_of(each)
                now = years(each.quote.node, each.quote.end)
                known = groups.setdefault(early, (offset, each, now))
                if known[0] != offset and known[2] == now:
                    says = tr(
                        "{words} and {words2} cannot be of the same year.", words=each.words, words2=known[1].words
                    )
                    about = (each.words, known[1].words)
                    yield Finding(Kind.DATE, says, about, each.quote, known[1].quote)

    # presence

    def _presence(self) -> Iterator[Finding]:
        dead: dict[str, Presence] = {}
        for scene in self._book.scenes:
            gone: dict[str, Presence] = {}
            for each in scene.presence:
                who = self._people.only(each.names)
                if who is None:
                    continue
                if each.act is Act.LEAVES:
                    gone[who] = each
                elif each.act is Act.DIES:
                    dead[who] = each
                else:
                    # Told once, at the first words: who speaks on has not died once more.
                    yield from self._speaks(who, each, gone.pop(who, None), dead.pop(who, None))

    def _speaks(self, who: str, spoken: Presence, left: Presence | None, died: Presence | None) -> Iterator[Finding]:
        name = self._name(who)
        if left is not None and left.moved == spoken.moved:
            says = tr("{name} speaks after leaving, and nothing is said of coming back.", name=name)
            yield Finding(Kind.PRESENCE, says, (name, "left"), spoken.quote, left.quote)
        if died is not None:
            yield Finding(
                Kind.PRESENCE,
                tr("{name} speaks, and died earlier.", name=name),
                (name, "dead"),
                spoken.quote,
                died.quote,
            )


def _times(count: int) -> str:
    return tr("{n:,} times", "", count)


def _most_agreed(part: str, statements: Sequence[Looks]) -> Looks:
    """The first statement that most others agree with; of two kinds that are as frequent, the earlier."""
    counts = Counter(family for each in statements for family in families(part, each.value))
    return max(statements, key=lambda each: max(counts[family] for family in families(part, each.value)))


def _misdated(dated: Dated, really: int) -> Finding:
    """A weekday that the calendar does not have; what it contradicts is the calendar, so it is quoted once more."""
    days = "there is no such day" if really < 0 else f"that day was a {WEEKDAYS[really].capitalize()}"
    return Finding(Kind.DATE, f"{dated.words}: {days}.", (dated.words,), dated.quote, dated.quote)
