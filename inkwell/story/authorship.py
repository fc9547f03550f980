"""Who wrote how much: a text as stretches of one kind, what an author changed in a model's words, how many there are.

What a span says stands in the record; whether a model's words were edited since, and how much, follows from the text
and from what the run had said. Counted are words, as everywhere.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import Final

from inkwell.manuscript.compare import Part, compare
from inkwell.manuscript.counts import WORD, count_words
from inkwell.manuscript.prose import EVERYTHING, ProseRules, lines
from inkwell.manuscript.spans import Origin, Span, origin_of
from inkwell.story.said import Said

EDIT_WORDS: Final = 12
"""Up to so many typed words between two pieces of one run, in one paragraph, are an edit of it; more are a passage of
the author's own."""
_PARAGRAPH: Final = re.compile(r"[^\n]+")


class Kind(StrEnum):
    """What the record says of a stretch, as an author reads it."""

    TYPED = "typed"
    PASTED = "pasted"
    IMPORTED = "imported"
    GENERATED = "generated"
    EDITED = "edited"
    """Generated, and changed by the author since."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` up to `end`, in code points, words of one kind.

    `run` is the key of the run that wrote generated words. `changed` is the share of an edited stretch's words (0 to 1)
    that are not what the run had said there: put in, taken out, or put for others.
    """

    start: int
    end: int
    kind: Kind
    run: str = ""
    changed: float = 0.0


def stretches(text: str, spans: Sequence[Span], said: Mapping[str, str]) -> tuple[Stretch, ...]:
    """Return a text as stretches, in order and without gaps between them.

    `said` is what each run answered, by its key; of a run that is not there only what was put in can be seen.
    """
    found: list[Stretch] = []
    at = 0
    answers = {run: Said(said[run]) for run in {span.run for span in spans} if said.get(run, "").strip()}
    for each in _marked(text, sorted(spans, key=lambda span: span.start), answers):
        if each.start > at:
            found.append(Stretch(at, each.start, Kind.TYPED))
        found.append(each)
        at = each.end
    if at < len(text):
        found.append(Stretch(at, len(text), Kind.TYPED))
    return tuple(found)


def _marked(text: str, spans: Sequence[Span], said: Mapping[str, Said]) -> Iterator[Stretch]:
    """What was not typed, and what was typed into a model's words."""
    group: list[Span] = []
    for piece in _pieces(text, spans):
        if group and not _goes_on(text, group[-1], piece, said.get(piece.run)):
            yield _judged(text, group, said)
            group = []
        if piece.origin is Origin.GENERATED:
            group.append(piece)
            continue
        if group:
            yield _judged(text, group, said)
            group = []
        yield Stretch(piece.start, piece.end, Kind(piece.origin.value))
    if group:
        yield _judged(text, group, said)


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans without overlaps; those of models by paragraphs, without the newlines between."""
    at = 0
    for span in spans:
        start, end = max(span.start, at), min(span.end, len(text))
        if start >= end:
            continue
        at = end
        if span.origin is not Origin.GENERATED:
            yield Span(start, end, span.run)
            continue
        for paragraph in _PARAGRAPH.finditer(text, start, end):
            yield Span(paragraph.start(), paragraph.end(), span.run)


def _goes_on(text: str, last: Span, piece: Span, said: Said | None) -> bool:
    """Whether what stands between two pieces of a run was put into its words, or in the place of some of them."""
    gap = text[last.end : piece.start]
    if piece.run != last.run or "\n" in gap:
        return False
    if not gap.strip():
        return True
    if count_words(gap) > EDIT_WORDS:
        return False
    if said is None:
        return True
    before, behind = text[last.start : last.end], text[piece.start : piece.end]
    # In a rewrite the words between were the author's before: the model left them, or the author did not take what it
    # made of them, of which most are the same.
    if said.keeps(before, gap, behind):
        return False
    own, theirs = _words(gap), _words(said.between(before, behind) or "")
    same = sum(block.size for block in SequenceMatcher(None, own, theirs, autojunk=False).get_matching_blocks())
    return 2 * same < len(own) or not same


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _judged(text: str, group: Sequence[Span], said: Mapping[str, Said]) -> Stretch:
    """Whether the pieces of a run still are what it said, and if not, how much of it is changed."""
    start, end, run = group[0].start, group[-1].end, group[0].run
    now = " ".join(text[start:end].split())
    answer = said.get(run)
    if answer is not None:
        changed = None if now in answer else _changed(_taken(text, group, answer), now)
    else:
        own = [text[one.end : other.start] for one, other in pairwise(group)]
        put_in = sum(map(count_words, own))
        changed = put_in / max(count_words(now), 1) if any(each.strip() for each in own) else None
    if changed is None:
        return Stretch(start, end, Kind.GENERATED, run)
    return Stretch(start, end, Kind.EDITED, run, changed)


def _taken(text: str, group: Sequence[Span], answer: Said) -> str:
    """What of an answer the pieces of a group come from."""
    at = max(range(len(group)), key=lambda number: group[number].end - group[number].start)
    before, behind = group[at].start - group[0].start, group[-1].end - group[at].end
    return answer.window([text[piece.start : piece.end] for piece in group], before, behind, at)


def _changed(answer: str, now: str) -> float:
    """The share of words that differ; what was left out before the first taken, or behind the last, is none."""
    parts = list(compare(answer, now))
    while parts and parts[0].part is Part.REMOVED:
        parts.pop(0)
    while parts and parts[-1].part is Part.REMOVED:
        parts.pop()
    words = {part: sum(count_words(each.text) for each in parts if each.part is part) for part in Part}
    differ = max(words[Part.ADDED], words[Part.REMOVED])
    return differ / max(words[Part.SAME] + differ, 1)


# Counting


@dataclass(frozen=True, slots=True)
class Share:
    """Words of one run in the book: as it said them, and in passages that were edited since, `changed` of those."""

    kept: int = 0
    edited: int = 0
    changed: float = 0.0

    def plus(self, other: "Share") -> "Share":
        """Both together."""
        return Share(self.kept + other.kept, self.edited + other.edited, self.changed + other.changed)


@dataclass(frozen=True)
class Tally:
    """How many words of each kind there are, and of each run."""

    words: Mapping[Kind, int] = field(default_factory=dict[Kind, int])
    runs: Mapping[str, Share] = field(default_factory=dict[str, Share])

    @property
    def total(self) -> int:
        """All words."""
        return sum(self.words.values())

    def of(self, *kinds: Kind) -> int:
        """Words of these kinds."""
        return sum(self.words.get(kind, 0) for kind in kinds)

    @property
    def changed(self) -> float:
        """The share (0 to 1) of the words of edited passages that were changed."""
        edited = self.of(Kind.EDITED)
        return sum(share.changed for share in self.runs.values()) / edited if edited else 0.0

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        words = {kind: self.of(kind) + other.of(kind) for kind in Kind if self.of(kind) or other.of(kind)}
        runs = dict(self.runs)
        for run, share in other.runs.items():
            runs[run] = runs.get(run, Share()).plus(share)
        return Tally(words, runs)


def tally(
    text: str,
    found: Sequence[Stretch],
    rules: ProseRules = EVERYTHING,
    pause: Callable[[], object] = lambda: None,
) -> Tally:
    """Count the words of a text by the stretches that they stand in; one in two is that of its larger part.

    `pause` is called now and then, for a caller that must let others have their turn.
    """
    words: dict[Kind, int] = {}
    runs: dict[str, Share] = {}
    for each, count in _counted(text, found, rules):
        pause()
        words[each.kind] = words.get(each.kind, 0) + count
        if each.run:
            edited = each.kind is Kind.EDITED
            share = Share(0, count, count * each.changed) if edited else Share(count)
            runs[each.run] = runs.get(each.run, Share()).plus(share)
    return Tally(words, runs)


def _counted(text: str, found: Sequence[Stretch], rules: ProseRules) -> Iterator[tuple[Stretch, int]]:
    first = 0
    for line in lines(text, rules):
        end = line.start + len(line.prose)
        while first < len(found) - 1 and found[first].end <= line.start:
            first += 1
        if not found:
            return
        if found[first].end >= end:
            yield found[first], len(WORD.findall(line.prose))
            continue
        at = first
        for word in WORD.finditer(line.prose):
            low, high = line.start + word.start(), line.start + word.end()
            while at < len(found) - 1 and found[at].end <= low:
                at += 1
            yield max(_over(found, at, high), key=lambda each: min(each.end, high) - max(each.start, low)), 1


def _over(found: Sequence[Stretch], first: int, end: int) -> Iterator[Stretch]:
    while first < len(found) and found[first].start < end:
        yield found[first]
        first += 1


def runs_of(spans: Sequence[Span]) -> frozenset[str]:
    """Return the keys of the runs of models that spans speak of."""
    return frozenset(span.run for span in spans if origin_of(span.run) is Origin.GENERATED)
