"""A poem looked at line by line: syllables, rhyme and metre of each line, and what of it can be said in one line."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from inkwell.story.metre import Measured, Metre, measured, metre_of
from inkwell.story.rhyme import last_word, rhyme
from inkwell.story.shapes import label_of, sections_of, shape_of, unlike, wanted_in
from inkwell.translation import tr

NEAR: Final = 8
"""A line is compared with so many above it: farther rhymes are not heard."""
MOST_LINES: Final = 2_000
"""Lines of one text that have notes; lines and stanzas are counted of all."""
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WORD: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class LineNote:
    """What is noted beside a line. `wanted`: how many syllables its metre has, 0 where it has those, or no metre."""

    syllables: int = 0
    letter: str = ""
    """Of its rhyme; "" for a line that has no word, or rhymes with none near it."""
    wanted: int = 0

    @property
    def words(self) -> str:
        """As it is shown: "10 A", or "11/10 A" where another number is meant."""
        count = f"{self.syllables}/{self.wanted}" if self.wanted else str(self.syllables)
        return f"{count} {self.letter}".strip() if self.syllables else ""


@dataclass(frozen=True)
class VerseNotes:
    """A text of verse as it was looked at, a note for each of its lines, and its metre, where it keeps one.

    `counted`: how many of its lines have words that are sung or said.
    """

    lines: tuple[str, ...]
    notes: tuple[LineNote, ...]
    metre: Metre | None = None
    counted: int = 0

    @property
    def _letters(self) -> list[str]:
        return [each.letter or "·" for each in self.notes if each.syllables]

    @property
    def shape(self) -> str:
        """The known shape that it has: "sonnet", "haiku", "limerick", "couplets"; "" for none."""
        return shape_of([each.syllables for each in self.notes if each.syllables], self._letters, self.metre)

    @property
    def unlike(self) -> tuple[str, ...]:
        """Of a song: which verse or chorus has another number of lines than the first, without the full stop."""
        return tuple(each.rstrip(".") for each in unlike(sections_of(self.lines)))

    @property
    def words(self) -> str:
        """In one line: how many lines and stanzas, which metre, which rhymes."""
        parts = [tr("{n:,} lines", "", self.counted)] if self.counted else []
        stanzas = _stanzas(self.lines)
        if stanzas > 1:
            parts.append(tr("{stanzas:,} stanzas", stanzas=stanzas))
        if self.metre is not None:
            parts.append(str(self.metre))
        parts += filter(None, [self.shape])
        letters = self._letters
        if any(each.letter for each in self.notes):
            parts.append("".join(letters[:14]) + "…" * (len(letters) > 14))
        parts += self.unlike
        return " · ".join(parts)


def looked_at(lines: Sequence[str], *, english: bool = True) -> VerseNotes:
    """Look at verse. Lines that are empty part stanzas; headings (from "#") and a song's labels count as empty.

    Of what is not `english` the lines and stanzas are counted alone: syllables, metre and rhyme go by English rules.
    """
    bare = ["" if line.lstrip().startswith("#") or label_of(line) else line for line in lines]
    seen = VerseNotes(tuple(lines), (LineNote(),) * len(bare), counted=sum(bool(_WORD.search(line)) for line in bare))
    return _noted(seen, bare[:MOST_LINES]) if english else seen


def _noted(seen: VerseNotes, bare: Sequence[str]) -> VerseNotes:
    """With what there is to note beside its first lines, which are `bare` of headings and labels."""
    found = [_measured(line) for line in bare]
    metre = metre_of([each for each in found if each.syllables])
    letters = _letters([last_word(line) if line.strip() else "" for line in bare])
    wanted = _wanted(found, metre)
    notes = tuple(
        LineNote(each.syllables, letter, wanted if wanted and not _keeps(each, wanted) else 0)
        for each, letter in zip(found, letters, strict=True)
    )
    seen = replace(seen, notes=notes + seen.notes[len(notes) :], metre=metre)
    fixed = iter(wanted_in(seen.shape))
    return replace(seen, notes=tuple(_held(note, next(fixed, 0) if note.syllables else 0) for note in seen.notes))


def _held(note: LineNote, wanted: int) -> LineNote:
    """A line of a shape that fixes its syllables; 0 where it does not."""
    return replace(note, wanted=wanted) if wanted and note.syllables != wanted else note


@lru_cache(maxsize=4096)
def _measured(line: str) -> Measured:
    return measured(line)


@lru_cache(maxsize=16_384)
def _rhymes(one: str, other: str) -> bool:
    return one == other or rhyme(one, other)


def _letters(words: Sequence[str]) -> list[str]:
    """A letter for each line that rhymes with one near it, in the order in which the rhymes come up."""
    partner: list[int | None] = []
    for place, word in enumerate(words):
        near = range(place - 1, max(place - NEAR, 0) - 1, -1)
        partner.append(next((at for at in near if word and words[at] and _rhymes(word, words[at])), None))
    rhymed = {place for place, at in enumerate(partner) if at is not None}
    rhymed |= {at for at in partner if at is not None}
    letters: list[str] = []
    used = 0
    for place, at in enumerate(partner):
        if place not in rhymed:
            letters.append("")
        elif at is not None:
            letters.append(letters[at])
        else:
            letters.append(_lettered(used))
            used += 1
    return letters


def _lettered(number: int) -> str:
    """The letters of a rhyme by its number from 0: A to Z, then AA, AB and so on."""
    more, last = divmod(number, len(_ALPHABET))
    return (_lettered(more - 1) if more else "") + _ALPHABET[last]


def _wanted(found: Sequence[Measured], metre: Metre | None) -> int:
    """The syllables of a line where nearly all lines have the same metre; 0 in ballads and free verse."""
    if metre is None:
        return 0
    size = len(metre.pattern)
    counts = Counter(each.syllables for each in found if each.syllables)
    near = sum(count for syllables, count in counts.items() if abs(syllables - size) <= 1)
    return size if near * 10 >= 7 * sum(counts.values()) else 0


def _keeps(line: Measured, wanted: int) -> bool:
    # A weak ending too many, or a first syllable too few, is as old as the metre itself.
    return not line.syllables or abs(line.syllables - wanted) <= 1


def _stanzas(lines: Sequence[str]) -> int:
    count, within = 0, False
    for line in lines:
        count += bool(line.strip()) and not within
        within = bool(line.strip())
    return count
