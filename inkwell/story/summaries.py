"""Summaries of chapters as values: what one says, of which text, by whom; and one made of a text's own sentences.

A summary is fresh while the text says what it said when the summary was made; white space does not count. What an
author wrote or changed is theirs: it is marked stale like any other, and nothing writes over it.
"""

import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from inkwell.manuscript.comments import without_any_comment
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.sentences import sentences
from inkwell.manuscript.tree import Manuscript
from inkwell.manuscript.unspaced import RUN, about_words, ends_unspaced, letters_of, pairs, parts_at_spaces, unspaced_in

OWN_SENTENCES: Final = "sentences-2"
"""`Summary.by` of one that is made of the chapter's own sentences; the number is of the way to choose them."""
EARLIER_SENTENCES: Final = ("sentences",)
"""The same of ways that hold no more: with the first, words of a comment could come in."""
AUTHOR: Final = "author"
"""`Summary.by` of one that the author wrote or changed."""
SUMMARY_WORDS: Final = 90
"""Words of a summary, about."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PARAGRAPH: Final = re.compile(r"[^\n]+")
_SPOKEN: Final = "“„«‹\"'‘—–「『"
_SHORTEST, _LONGEST = 7, 45
"""Words of a sentence that can stand in a summary."""
_TELLING: Final = 4
"""Letters of the shortest word that says what a text is about."""


class Summary(msgspec.Struct, frozen=True):
    """What a chapter says in short; `of` is `digest_of` the text that it was made of.

    `by` is the model's name, AUTHOR or OWN_SENTENCES.
    """

    node: str
    text: str
    of: str = ""
    by: str = AUTHOR


class State(StrEnum):
    """How a summary stands to its chapter."""

    MISSING = "missing"
    FRESH = "fresh"
    STALE = "stale"
    """The chapter was changed since."""
    EMPTY = "empty"
    """There is nothing to sum up."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    words: tuple[str, ...]
    length: int


def digest_of(text: str) -> str:
    """What a text says, as a short code: the same for texts that differ in white space only; "" for no words."""
    whole, gap = hashlib.sha256(), ""
    # Line by line: all words of a long book at once would have the window wait for them.
    for line in text.split("\n"):
        if words := line.split():
            whole.update((gap + " ".join(words)).encode("utf-8", "surrogatepass"))
            gap = " "
    return whole.hexdigest()[:32] if gap else ""


def state_of(summary: Summary | None, digest: str) -> State:
    """How a summary stands to the text with this digest."""
    if not digest:
        return State.EMPTY
    if summary is None or not summary.text.strip():
        return State.MISSING
    return State.FRESH if summary.of == digest else State.STALE


def units_of(tree: Manuscript) -> tuple[Node, ...]:
    """What has a summary, in the book's order: its chapters, and scenes that are in none. Parts and notes have none."""
    found: list[Node] = []
    inside: set[str] = set()
    for _, node in tree.walk():
        above = tree.shown_under(node.id)
        if above in inside or node.kind is NodeKind.NOTE:
            inside.add(node.id)
        elif node.kind in (NodeKind.CHAPTER, NodeKind.SCENE):
            found.append(node)
            inside.add(node.id)
    return tuple(found)


def unit_with(tree: Manuscript, units: Sequence[Node], node_id: str) -> int:
    """Which of the units a node is, or is in; -1 when it is in none."""
    if node_id not in tree.nodes:
        return -1
    line = {node_id, *(each.id for each in tree.ancestors(node_id))}
    return next((number for number, unit in enumerate(units) if unit.id in line), -1)


def nodes_of(tree: Manuscript, unit: Node) -> tuple[str, ...]:
    """The nodes whose texts are summed up: the unit and all below it that is no note."""
    out: set[str] = set()
    kept: list[str] = [unit.id]
    for node in tree.descendants(unit.id):
        if node.kind is NodeKind.NOTE or tree.shown_under(node.id) in out:
            out.add(node.id)
        else:
            kept.append(node.id)
    return tuple(kept)


def own_sentences(text: str, words: int = SUMMARY_WORDS) -> str:
    """The sentences of a text that say most of what it is about, in their order, about so many words; "" of nothing.

    Each stretch of the text gives one: that with most of the words that come again and again in it (their number
    counts less the more there are). What people say aloud is left out where there is anything else, comments always.
    Where all sentences are short, the longest have to do; where some are very long, the shortest of those.
    """
    wanted = max(1, round(words / 20))
    # A sentence of a comment bears no marks by which it could be told from the story later.
    found = _candidates(without_any_comment(text), wanted)
    if not found:
        return ""
    counts = Counter(word for each in found for word in set(each.words))
    wanted = min(wanted, len(found))
    chosen = ""
    seen: set[str] = set()
    for part in range(wanted):
        stretch = found[len(found) * part // wanted : len(found) * (part + 1) // wanted]
        best = max(stretch, key=lambda each: _worth(each, counts, seen))
        gap = " " if chosen and not ends_unspaced(chosen) else ""
        chosen += gap + best.text
        seen.update(best.words)
    return chosen


def _candidates(text: str, wanted: int) -> list[_Candidate]:
    """What may stand in a summary; of sentences that are all too short for that, as many as are wanted."""
    # What is said again in the same words, as a refrain, says it once.
    once = dict.fromkeys(each for line in _PARAGRAPH.findall(text) if line[0] != "#" for each in _sentences(line))
    found = [_Candidate(each, _telling(each), about_words(each)) for each in once]
    short = [each for each in found if each.length < _SHORTEST]
    fit = [each for each in found if _SHORTEST <= each.length <= _LONGEST]
    told = [each for each in fit or short if each.text[0] not in _SPOKEN]
    if fit:
        return told or fit
    if long := [each for each in found if each.length > _LONGEST]:
        # One of them is as long as a summary; what stands between such is no more than an interjection.
        return [least] if (least := min(long, key=lambda each: each.length)).length <= 2 * _LONGEST else []
    longest = sorted(told or short, key=lambda each: each.length, reverse=True)[:wanted]
    return [each for each in short if each in longest]


def _sentences(line: str) -> Iterator[str]:
    for start, end in sentences(line):
        sentence = line[start:end].strip()
        if parts_at_spaces(sentence) and about_words(sentence) > _LONGEST:
            yield from sentence.split()
        else:
            yield sentence


def _telling(sentence: str) -> tuple[str, ...]:
    unspaced = unspaced_in(sentence)
    spaced = RUN.sub(" ", sentence) if unspaced else sentence
    words = [word.lower() for word in _WORD.findall(spaced) if len(word) >= _TELLING]
    for run in RUN.findall(sentence) if unspaced else ():
        words.extend(pairs(letters_of(run)))
    return tuple(words)


def _worth(each: _Candidate, counts: Counter[str], seen: set[str]) -> float:
    # What was said already says half as much.
    worth = (math.log(counts[word]) * (0.5 if word in seen else 1.0) for word in set(each.words))
    return sum(worth) / math.sqrt(len(each.words) + 1)
