"""Names that drift and words that are spelt in two ways: every word of the book counted, with its first place.

Sources of the pairs: *New Hart's Rules* (21) and *The Chicago Manual of Style* (17th ed., 7.3) name these classes of
British and American spelling; the lists are chosen here, of words that novels use and that have one meaning in both.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from inkwell.story.continuity.times import MONTHS, WEEKDAYS

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
LEAST_NAMED: Final = 8
"""A capitalised word that stands in the book so often is a name that others may have drifted from."""
_LEAST_LETTERS: Final = 4
_LEAST_EDITED: Final = 5
"""Letters of a name from which one other letter is a slip, rather than another name."""
_LEAST_SKELETON: Final = 3
RARE: Final = 0.05
SOUNDS_ALIKE: Final = 0.25
"""A variant that sounds alike may stand in the book up to this share of the name's own count, any other up to RARE."""
_MOST_RARE: Final = 2
MINORITY: Final = 0.5

_OUR: Final = [
    "colour",
    "honour",
    "favour",
    "neighbour",
    "humour",
    "labour",
    "harbour",
    "parlour",
    "behaviour",
    "flavour",
    "rumour",
    "savour",
    "vapour",
    "endeavour",
    "splendour",
    "armour",
    "odour",
    "candour",
    "vigour",
    "clamour",
    "ardour",
    "fervour",
    "rigour",
    "demeanour",
    "valour",
    "saviour",
    "tumour",
]
_OTHERS: Final = [
    "grey:gray",
    "centre:center",
    "theatre:theater",
    "fibre:fiber",
    "lustre:luster",
    "meagre:meager",
    "sombre:somber",
    "spectre:specter",
    "calibre:caliber",
    "defence:defense",
    "offence:offense",
    "pretence:pretense",
    "plough:plow",
    "pyjamas:pajamas",
    "moustache:mustache",
    "sceptical:skeptical",
    "mould:mold",
    "cosy:cozy",
    "catalogue:catalog",
    "judgement:judgment",
    "waggon:wagon",
    "gaol:jail",
    "jewellery:jewelry",
    "traveller:traveler",
    "travelled:traveled",
    "travelling:traveling",
    "cancelled:canceled",
    "quarrelled:quarreled",
    "quarrelling:quarreling",
    "marvelled:marveled",
    "marvellous:marvelous",
    "counsellor:counselor",
    "levelled:leveled",
    "signalled:signaled",
    "woollen:woolen",
    "skilful:skillful",
    "wilful:willful",
    "fulfil:fulfill",
    "enrol:enroll",
    "aeroplane:airplane",
    "storeys:stories",
    "tyre:tire",
    "manoeuvre:maneuver",
]
_ISE: Final = re.compile(r"(.{3,})is(e|ed|es|ing|ation)")
_NO_PREFIX: Final = frozenset(["re", "co", "pre", "un", "de", "in"])


class Count(NamedTuple):
    """How often a word stands in a text, and where first."""

    times: int
    at: int


class Words(NamedTuple):
    """The words of one text: capitalised ones without their possessive, and all others, hyphens kept."""

    capitals: Mapping[str, Count]
    small: Mapping[str, Count]


class WordTally:
    """Counts the words of a text, paragraph by paragraph."""

    def __init__(self) -> None:
        self._capitals: dict[str, Count] = {}
        self._small: dict[str, Count] = {}

    def read(self, at: int, line: str) -> None:
        """Count a paragraph that begins at `at`."""
        for found in _WORD.finditer(line):
            word = found.group()
            if word.islower():
                kept, word = self._small, word.replace("’", "'")
            elif word[0].isupper() and not word.isupper():
                kept, word = self._capitals, _POSSESSIVE.sub("", word)
            else:
                continue
            before = kept.get(word)
            kept[word] = Count(1, at + found.start()) if before is None else Count(before.times + 1, before.at)

    def words(self) -> Words:
        """What was counted."""
        return Words(self._capitals, self._small)


class BookWords:
    """The words of a whole book as a running sum: a scene that is put in its own place costs what it has words."""

    def __init__(self) -> None:
        self.capitals: Counter[str] = Counter()
        self.small: Counter[str] = Counter()
        self._scenes: dict[str, Words] = {}
        self._keys: dict[str, frozenset[str]] = {}

    def put(self, node: str, words: Words) -> None:
        """Count a scene, in place of what it said before."""
        before = self._scenes.get(node)
        if before is words:
            return
        if before is not None:
            self._drop(before)
        self._scenes[node] = words
        for total, counts in ((self.capitals, words.capitals), (self.small, words.small)):
            for word, count in counts.items():
                total[word] += count.times

    def keep_only(self, nodes: Collection[str]) -> None:
        """Count no scene but these."""
        for node in self._scenes.keys() - set(nodes):
            self._drop(self._scenes.pop(node))

    def _drop(self, words: Words) -> None:
        for total, counts in ((self.capitals, words.capitals), (self.small, words.small)):
            for word, count in counts.items():
                total[word] -= count.times
                if not total[word]:
                    del total[word]

    def keys_of(self, word: str) -> frozenset[str]:
        """What two words share that are one edit apart or sound alike."""
        known = self._keys.get(word)
        if known is None:
            known = self._keys[word] = _keys(word)
        return known


class Drift(NamedTuple):
    """A word beside the one that it should perhaps be; how often each stands in the book."""

    word: str
    usual: str
    times: int
    usual_times: int


def drifted_names(book: BookWords, known: Iterable[str], pause: Callable[[], object] = lambda: None) -> Iterator[Drift]:
    """Find names that are nearly others; `known` are the bible's, which are right as they are."""
    capitals, small = book.capitals, book.small
    parts = {part for name in known for part in _WORD.findall(name) if part[:1].isupper()}
    names = _frequent(book, parts)
    right = {*MONTHS, *WEEKDAYS, *(name.lower() + "s" for name in names)}
    by_key: dict[str, list[str]] = {}
    for name in names:
        pause()
        for key in book.keys_of(name):
            by_key.setdefault(key, []).append(name)
    for word, times in capitals.items():
        pause()
        if len(word) < _LEAST_LETTERS or word in parts or small[word.lower()] or word.lower() in right:
            continue
        near = {name: None for key in book.keys_of(word) for name in by_key.get(key, ()) if name != word}
        usual = _usual(word, times, names, near)
        if usual is not None:
            yield Drift(word, usual, times, capitals[usual])


def _frequent(book: BookWords, parts: Collection[str]) -> dict[str, int]:
    """The names that others may have drifted from, and how often each counts."""
    named = {word: max(book.capitals[word], LEAST_NAMED) for word in parts if book.capitals[word]}
    often = {
        word: times
        for word, times in book.capitals.items()
        if times >= LEAST_NAMED and book.small[word.lower()] * 10 < times and len(word) >= _LEAST_LETTERS
    }
    return named | often


def _usual(word: str, times: int, names: Mapping[str, int], near: Iterable[str]) -> str | None:
    for name in sorted(near, key=lambda each: -names[each]):
        if _is_form(word, name) or names[name] <= times:
            continue
        alike = _sound(word) == _sound(name)
        if alike and times <= SOUNDS_ALIKE * names[name]:
            return name
        long = min(len(word), len(name)) >= _LEAST_EDITED and _sound(word)[:1] == _sound(name)[:1]
        few = times <= _MOST_RARE and times <= max(1, RARE * names[name])
        if long and few and (_one_edit(word.lower(), name.lower()) or _same_bones(word, name)):
            return name
    return None


def _keys(word: str) -> frozenset[str]:
    """The word, the word less each one letter, its sound and its bones."""
    low = word.lower()
    less = (low[:at] + low[at + 1 :] for at in range(len(low)))
    return frozenset((low, *less, "~" + _sound(word), "=" + _bones(word)))


def _is_form(word: str, name: str) -> bool:
    """A plural, an adjective, a woman's form of a man's name (Roberta): no slips."""
    short, long = sorted((word.lower(), name.lower()), key=len)
    return long in {short + end for end in ("s", "es", "n", "an", "a")} or short.rstrip("y") + "ies" == long


def _sound(word: str) -> str:
    """A rough sound of a name: letters that are read alike become one, doubled ones single, a silent end falls off."""
    low = word.lower().replace("ph", "f").replace("ck", "k").replace("th", "t").replace("ae", "e").replace("ey", "y")
    low = low.replace("ie", "y").replace("i", "y").replace("c", "k").replace("q", "k").replace("z", "s")
    return re.sub(r"(.)\1+", r"\1", low).removesuffix("e")


def _bones(word: str) -> str:
    """The consonants of its sound."""
    sound = _sound(word)
    return sound[:1] + re.sub(r"[aeouyh]", "", sound[1:])


def _same_bones(word: str, name: str) -> bool:
    bones = _bones(word)
    return len(bones) > _LEAST_SKELETON and bones == _bones(name) and len(word) == len(name)


def _one_edit(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two exchanged, makes one of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )
    rest, others = one[start:], other[start:]
    return (
        rest[1:] == others[1:]
        or rest[1:] == others
        or rest == others[1:]
        or (rest[:2] == others[:2][::-1] and rest[2:] == others[2:])
    )


def two_spellings(book: BookWords, pause: Callable[[], object] = lambda: None) -> Iterator[Drift]:
    """Find English words that the book spells in two ways, hyphenation included; the rarer one is the slip."""
    small = book.small
    for one, other in _pairs(small):
        pause()
        first, second = small[one], small[other]
        if first and second:
            word, usual = (one, other) if first < second else (other, one)
            if small[word] <= MINORITY * small[usual]:
                yield Drift(word, usual, small[word], small[usual])


def _pairs(small: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for word in _OUR:
        for end in ("", "s", "ed", "ing", "able", "er", "less", "ful", "ite", "ites", "hood", "y"):
            yield word + end, word.removesuffix("our") + "or" + end
    for pair in _OTHERS:
        british, american = pair.split(":")
        yield from ((british + end, american + end) for end in ("", "s", "ed"))
    for word in small:
        found = _ISE.fullmatch(word)
        if found is not None:
            yield word, f"{found.group(1)}iz{found.group(2)}"
        first, hyphen, second = word.partition("-")
        if hyphen and "-" not in second and first not in _NO_PREFIX and min(len(first), len(second)) > 1:
            yield word, first + second
