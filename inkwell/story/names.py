"""The names and the numbers in a passage, found without a dictionary: what a rewrite or a summary has to keep."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from inkwell.manuscript.sentences import sentences
from inkwell.story.german_names import german_names_in, is_german

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENING: Final = " \t\n\"'“”‘’«»„([*_—–-"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NO_NAMES: Final = _set("""
    i i'm i'll i've i'd mr mrs miss ms dr sir madam madame lady lord god yes no oh ah o
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december english french german american""")
"""Capitalised wherever they stand, and no names to be kept."""
_COMMON: Final = _set("""
    the a an and but or nor so yet for if then when while as at by in on of to from with without within into over
    under after before between through during about against again once here there where why how what which who whom
    whose this that these those he she it we you they me him her us them my your his its our their mine yours hers
    ours theirs is are was were be been being am do does did done have has had having will would shall should can
    could may might must not no nor none nothing never ever always often sometimes perhaps maybe very too also even
    just only still already soon now today tonight tomorrow yesterday all any both each every few many more most much
    other another some such one two three several own same than because since until though although unless whether
    nobody somebody anybody everybody someone anyone everyone nothing something anything everything none neither either
    like unlike please dear poor good great little old young new long look see think know say said tell ask
    let come go well indeed however therefore thus hence meanwhile suddenly finally first last next""")
"""Words that begin sentences and are no names."""
_CARDINALS: Final = _set("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million""")
_DIGITS: Final = re.compile(r"\d+(?:[.,:]\d+)*")


def names_in(text: str) -> tuple[str, ...]:
    """Words that are capitalised where no sentence begins, each once, the most frequent first.

    A word that begins a sentence counts where it is capitalised elsewhere too, or stands in this text more than once
    and never in small letters. Titles, days, months and "I" are none. In German only those are found that a title
    stands before, or that speak.
    """
    if is_german(text):
        return german_names_in(text)
    inside, opening, small = _capitals(text)
    found = Counter(inside)
    for word, count in opening.items():
        if word in inside or (count > 1 and word.lower() not in small and word.lower() not in _COMMON):
            found[word] += count
    return tuple(word for word, _ in sorted(found.items(), key=lambda each: (-each[1], text.find(each[0]))))


def _capitals(text: str) -> tuple[Counter[str], Counter[str], set[str]]:
    """Capitalised words inside sentences, those at their beginnings, and all words in small letters."""
    inside, opening = Counter[str](), Counter[str]()
    small: set[str] = set()
    starts = _beginnings(text)
    for found in _WORD.finditer(text):
        word = _bare(found.group())
        if word.islower():
            small.add(word)
        elif word[:1].isupper() and not word.isupper() and word.lower() not in _NO_NAMES:
            (opening if _begins(text, found.start(), starts) else inside)[word] += 1
    return inside, opening, small


def _beginnings(text: str) -> set[int]:
    """Where sentences begin; after a quotation mark too, for there somebody begins to speak."""
    starts = {start for start, _ in sentences(text)}
    starts.update(found.end() for found in re.finditer(r"[“«„\"‘]|[:;] ?|[.!?…]\s*[—–-]+|\n\s*", text))
    return starts


def _begins(text: str, place: int, starts: set[int]) -> bool:
    while place > 0 and place not in starts and text[place - 1] in _OPENING:
        if text[place - 1] == " ":
            return False
        place -= 1
    return place == 0 or place in starts


def _bare(word: str) -> str:
    """Without the mark of possession."""
    return re.sub(r"['’]s?$", "", word)


def numbers_in(text: str) -> tuple[str, ...]:
    """Numbers in digits, and cardinals from two on in words, each once, in their order."""
    found = [(each.start(), each.group()) for each in _DIGITS.finditer(text)]
    found += [
        (each.start(), each.group().lower()) for each in _WORD.finditer(text) if each.group().lower() in _CARDINALS
    ]
    return tuple(dict.fromkeys(number for _, number in sorted(found)))


def names_there(names: Iterable[str], text: str) -> tuple[str, ...]:
    """Those of these names that stand in a text as whole words, each once."""
    words = {_bare(word) for word in _WORD.findall(text)}
    return tuple(dict.fromkeys(each for each in names if each in words))


def missing(wanted: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Those names or numbers that are not in a text as whole words; the case of a cardinal does not count."""
    there = {_bare(word) for word in _WORD.findall(text)} | set(_DIGITS.findall(text))
    there |= {word.lower() for word in there}
    return tuple(each for each in wanted if each not in there)
