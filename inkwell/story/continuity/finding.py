"""What was found: two passages that do not fit together, quoted, and how a finding is known again after edits."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

import msgspec

from inkwell.manuscript.sentences import sentence_at

ALIKE: Final = 0.5
"""The share of words (Jaccard's index) that two quotations must have in common to be the same passage."""
_WORD: Final = re.compile(r"[^\W_]+")


class Kind(StrEnum):
    """What kind of thing does not fit."""

    NAME = "name"
    SPELLING = "spelling"
    AGE = "age"
    DATE = "date"
    LOOKS = "looks"
    PRESENCE = "presence"
    TENSE = "tense"
    PERSON = "person"
    MODEL = "model"
    """Found by a model, not by rule."""


class Quote(msgspec.Struct, frozen=True):
    """A passage: where it stands in code points of its node's text, and its words. `entry`: an entry of the bible.

    Of an entry there is no place; `node` is "" then.
    """

    node: str
    start: int
    end: int
    words: str
    entry: str = ""


class Finding(msgspec.Struct, frozen=True):
    """One thing that does not fit: a sentence for the author, the passage in question and the one that it contradicts.

    `about` is what it rests on (who, what, both values), in words that do not depend on the place.
    """

    kind: Kind
    says: str
    about: tuple[str, ...]
    here: Quote
    there: Quote


class State(StrEnum):
    """What the author said of a finding."""

    DONE = "done"
    FALSE = "false alarm"


class Mark(msgspec.Struct, frozen=True):
    """A finding that the author has dealt with: what it was about, and the words of both passages."""

    kind: str
    about: tuple[str, ...]
    here: str
    there: str
    state: State

    def is_of(self, finding: Finding) -> bool:
        """Whether it speaks of this finding: the same thing said, in the same or nearly the same words."""
        same = self.kind == finding.kind and self.about == finding.about
        return same and _alike(self.here, finding.here.words) and _alike(self.there, finding.there.words)


def mark_of(finding: Finding, state: State) -> Mark:
    """Return the mark of a finding."""
    return Mark(str(finding.kind), finding.about, finding.here.words, finding.there.words, state)


def state_of(finding: Finding, marks: Iterable[Mark]) -> State | None:
    """What the author said of a finding; None where nothing yet."""
    return next((mark.state for mark in marks if mark.is_of(finding)), None)


def quote_at(node: str, at: int, line: str, place: int) -> Quote:
    """Quote the sentence around a place of a paragraph that begins at `at` in its node's text."""
    start, end = sentence_at(line, place)
    return Quote(node, at + start, at + end, line[start:end])


def _alike(one: str, other: str) -> bool:
    first, second = _bag(one), _bag(other)
    return one == other or len(first & second) >= ALIKE * len(first | second)


def _bag(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold()))
