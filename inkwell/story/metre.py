"""The metre of English verse, by rule: where the stresses of a line can lie, and which metre a poem is nearest to.

How many syllables a word has says `manuscript.syllables`. Which of them is stressed is guessed from its ending and its
beginning, as grammars of English describe it (endings such as -tion and -ic draw the stress to the syllable before
them, -ity and -ology to the third from the end; weak beginnings such as a-, be-, re- leave it behind them). Words of
one syllable can stand on either kind of place, but little words are rather weak. So a line is never said to be
wrong: it is laid against each metre, and what it costs to read it so is compared.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from inkwell.manuscript.syllables import syllables, unaccented

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WEAK: Final = _set("""
    a an the and or but nor so as if than that of to in on at by for from with into i me my we us our you your he him
    his she her it its they them their is was are were be been am has had have do does did will would shall should can
    could may might must there this these those not no who which when where while up out
""")
"""Words of one syllable that rather stand on weak places."""
_BEFORE_LAST: Final = re.compile(
    r"(?:[tsc]ion|[tsc]ial|cious|tious|geous|ic|ics|sive|tive|ish|ian|ient|ience|ent|ant|ence|ance|ous|al|ing|ed|es|s|er"
    r"|or|ly|ness|less|ful|ment|en|on|le|y|ow|ar|age|et|id|el|il|in|it)$"
)
_DRAWS_CLOSE: Final = re.compile(r"(?:[tsc]ions?|[tsc]ial|cious|tious|ics?|sive|cian)(?:ly|ness|s)?$")
"""Endings right before which the stress lies."""
_DRAWS_FAR: Final = re.compile(r"(?:ity|ify|ogy|aphy|etry|omy|ular|ical|inous|uous|ious|eous)$")
"""Endings of words whose stress lies on the third syllable from the end."""
_DRAWS_LAST: Final = re.compile(r"(?:eer|ee|ette|esque|oo|oon|aire|self|selves)$")
_WEAK_BEGINNING: Final = re.compile(
    r"^(?:a(?=[bcdfglmnprstvw][^aeiou]?[aeiou])|be(?=[a-z]{3})|de(?=[a-z]{3})|re(?=[a-z]{3})|un|in(?=[a-z]{4})|im|dis"
    r"|mis|en|em|ex|con|com|per|pre|pro|sur|sub|to(?=day|night|morrow|ward)|for(?=g|b|l|s)|up(?=on)|with)"
)
_TROCHEES: Final = _set("""
    after any angel apple arrow beauty being body comfort common constant country demon distance ember enter even ever
    every evil exile expert incense index infant instant island able over only open other under river rising really
    reason reader record region regal restless precious present proper promise product project perfect person province
    unit unison image autumn actor acre aspen ashes agent affluent absent access accent anger ancient answer anchor
    dismal distant desert devil deepest dearest bedroom beetle belly bellow better beggar combat comet compass concert
    conduct conscience conquest convent converse winter water darling
""")
"""Of two syllables, stressed on the first although they begin like those that are not."""
_IAMBS: Final = _set("""
    alone along around away again against among above about across ago until upon myself yourself himself herself
    itself ourselves without within perhaps today tonight delight desire despair divine eternal forever forgive forgot
    believe become before behind below beneath beside between beyond because begin begun return repose remain remember
    reply request rejoice reveal surprise surround serene supreme profound possess obey create oblivion compare content
    untrimmed decline declines immortal immortality
""")
"""Stressed behind their first syllable although the rules would not say so."""

FEET: Final = {"iambic": "x/", "trochaic": "/x", "anapaestic": "xx/", "dactylic": "/xx"}
"""The metres, with a weak place as x and a strong one as /."""
_NUMBERS: Final = {1: "mono", 2: "di", 3: "tri", 4: "tetra", 5: "penta", 6: "hexa", 7: "hepta", 8: "octa"}
_PREFERS: Final = {"iambic": 0.0, "trochaic": 0.02, "anapaestic": 0.08, "dactylic": 0.12}
"""What a foot must gain by to be read in a metre that is rarer in English."""
REGULAR: Final = 0.5
"""What a foot may cost on average in verse that keeps a metre. Known poems come to 0.3 to 0.5, prose that is cut into
lines of ten syllables to 0.54 to 0.66."""
_LITTLE: Final = 0.5
_OTHER: Final = 0.7
_SIDE: Final = 0.5
"""How willingly a little word, another word of one syllable, and a side stress of a long one take a stress."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A line: its syllables, and for each how willingly it is stressed, 0 (never) to 1 (always)."""

    syllables: int
    stresses: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Metre:
    """A foot by its name ("iambic") and how many stand in a line."""

    foot: str
    feet: int

    def __str__(self) -> str:
        return f"{self.foot} {_NUMBERS.get(self.feet, str(self.feet) + '-')}meter"

    @property
    def pattern(self) -> str:
        """Its places, weak as x and strong as /."""
        return FEET[self.foot] * self.feet


@lru_cache(maxsize=4096)
def measured(line: str) -> Measured:
    """Count and weigh the syllables of a line; what is no word does not count."""
    stresses: list[float] = []
    for found in _WORD.finditer(unicodedata.normalize("NFC", line)):
        stresses.extend(stresses_of(found.group()))
    return Measured(len(stresses), tuple(stresses))


def stresses_of(word: str) -> tuple[float, ...]:
    """For each syllable of a word how willingly it is stressed."""
    low = word.lower().replace("’", "'")
    count = syllables(low)
    if count <= 1:
        return (_LITTLE if low in _WEAK else _OTHER,) * count
    main = _main_stress(unaccented(low), count)
    # Every second syllable from the main one takes a little.
    return tuple(1.0 if at == main else _SIDE if abs(at - main) % 2 == 0 else 0.0 for at in range(count))


def _main_stress(word: str, count: int) -> int:
    """The number of the stressed syllable, from 0."""
    if _DRAWS_LAST.search(word):
        return count - 1
    if _DRAWS_CLOSE.search(word):
        return max(0, count - 2 - word.endswith(("ly", "ness")))
    if count > 2 and _DRAWS_FAR.search(word):
        return count - 3
    if word in _IAMBS or (word not in _TROCHEES and _WEAK_BEGINNING.match(word) and _heard_behind(word, count)):
        return 1
    return 0 if count <= 3 else count - 3


def _heard_behind(word: str, count: int) -> bool:
    """Whether what follows a weak beginning can carry the stress: not a mere ending."""
    rest = _WEAK_BEGINNING.sub("", word, count=1)
    return count > 2 or not re.fullmatch(r"[^aeiou]*(?:er|en|le|ing|ed|y|or|ow|et|es|on|el)", rest)


def cost(line: Measured, metre: Metre) -> float:
    """What it costs to read a line in a metre: about 0.3 a foot for a line that falls into it by itself.

    A full stress on a weak place or a weak syllable on a strong one costs 1, words of one syllable less; so does every
    syllable too many or too few. A first foot turned round costs little in iambs, a weak ending too many nothing.
    """
    return min(extra + _laid(line.stresses, pattern) for pattern, extra in _readings(metre))


def _readings(metre: Metre) -> tuple[tuple[str, float], ...]:
    """The ways in which a line of that metre may go, and what each costs beside its stresses."""
    pattern = metre.pattern
    readings = [(pattern, 0.0)]
    if metre.foot == "iambic":
        readings += [(pattern + "x", 0.0), (pattern[1:], 0.8)]
        readings += [(f"/xx/{pattern[4:]}", 0.2), (f"/xx/{pattern[4:]}x", 0.2)] if metre.feet > 1 else []
    elif metre.foot == "anapaestic":
        readings += [(pattern[1:], 0.1), (pattern + "x", 0.1), (pattern[1:] + "x", 0.2)]
    else:
        # Their last weak places are often left out.
        readings += [(pattern[:-1], 0.0), (pattern.rstrip("x"), 0.1)]
    return tuple(readings)


def _laid(stresses: Sequence[float], pattern: str) -> float:
    wrong = sum(
        1.0 - stress if place == "/" else max(0.0, stress - 0.5) * 2.0
        for stress, place in zip(stresses, pattern, strict=False)
    )
    return wrong + abs(len(stresses) - len(pattern))


def metre_of(lines: Sequence[Measured]) -> Metre | None:
    """The metre that these lines are nearest to; None where they keep none, or are fewer than two.

    Where lines of two lengths take turns (ballads), the longer one is named.
    """
    told = [line for line in lines if line.syllables > 1]
    if len(told) < 2:
        return None
    spent, foot, feet = min(_in_feet(told, foot) for foot in FEET)
    lengths = Counter(feet)
    # Lines of all lengths are free verse, however they fall.
    regular = sum(count for _, count in lengths.most_common(2)) >= 0.8 * len(told)
    if not regular or spent - _PREFERS[foot] > REGULAR:
        return None
    return Metre(foot, max(lengths, key=lambda length: (lengths[length], length)))


def _in_feet(lines: Sequence[Measured], foot: str) -> tuple[float, str, tuple[int, ...]]:
    """What a foot costs on average if the lines are read in these, each of its own length; and their feet."""
    found = [_best(line, foot) for line in lines]
    feet = tuple(each for _, each in found)
    return sum(spent for spent, _ in found) / sum(feet) + _PREFERS[foot], foot, feet


@lru_cache(maxsize=16_384)
def _best(line: Measured, foot: str) -> tuple[float, int]:
    """The least that a line costs in these feet, and how many they are then. Remembered: of a poem one line changes."""
    return min((cost(line, Metre(foot, feet)), feet) for feet in _lengths(line, foot))


def _lengths(line: Measured, foot: str) -> tuple[int, ...]:
    """How many feet a line may have: as many as its syllables make, a part of a foot more or less."""
    size = line.syllables / len(FEET[foot])
    return tuple(sorted({max(1, int(size)), max(1, -int(-size // 1))}))
