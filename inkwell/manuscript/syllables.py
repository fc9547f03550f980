"""How many syllables an English word has, by rule.

Groups of the vowels a, e, i, o, u, y count one each. Taken off is what is not heard: a final e (`late`), but not of
-le or -re behind a consonant (`table`, `theatre`) or where it is the only vowel (`the`); -ue behind g or q (`league`);
the e of -ed unless t or d stands before it (`walked`, `wanted`), of -es unless a hissing sound does (`names`,
`houses`), and of common endings and compounds (`lovely`, `something`). Added is what is spoken apart: i before a, o, u
and ie before -nt, -nce, -t unless they follow a sound that swallows them (`period`, but `station`, `special`,
`million`), ua, ue, ui, eu and ea in a few patterns, and the end of `prism` and `rhythm`. A list holds the common words
that this gets wrong. A word counts one at least, each part of a hyphenated word alone, each digit one.

Accents say what is heard: é always (`café`), è in -èd and -ès (`belovèd`), and a vowel under two dots is spoken apart
from the one before it, and at an end (`naïve`, `Brontë`). Letters with other accents count as those without.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_GROUPS: Final = re.compile(r"[aeiouy]+|é")
"""Vowels that are heard as one; é stands for one that is heard by itself."""
_SPOKEN_E: Final = re.compile(r"ë|è(?=[ds]$)")
_APART_DOTS: Final = re.compile(r"(?<=[aeiouy])[äïöü]")
_SWALLOWED: Final = re.compile(r"(?<=[gq])u(?=é)")
_SPOKEN_END_E: Final = re.compile(r"è[ds]$")
_JOINED: Final = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ł": "l", "ð": "d", "þ": "th"})
_SILENT_END: Final = re.compile(r"(?<=[^aeiouy])e$|(?<=[gq])ue$")
_SPOKEN_END: Final = re.compile(r"[^aeiouylrw]le$|[bct]re$")
_SILENT: Final = (
    re.compile(r"[^aeiouytd]ed$"),
    re.compile(r"(?:[^aeiouycgszxh]|(?<![cs])h)es$"),
    re.compile(r"[^aeiouy]e(?=(?:ly|ful|fully|ness|less|ments?|some|where|things?|body|one|fore)$)"),
)
_APART: Final = re.compile(
    r"(?<![tscgx])i(?=u|a(?!r))|(?<![tscgxl])i(?=ar)|(?<![tscgxlnh])i(?=o)|(?<=n)i(?=ou)"
    r"|(?<![tscg])ie(?=n[ct]|t)|(?<=[aeiouy])ing|cre(?=at[eio])|eu(?=m)|(?<=[^aeiouyqgs])ua(?!r)|(?<=s)ua(?=l)"
    r"|uous$|(?<=[^aeiouyqg])ui(?=[dn])|(?<=[rn])ea(?=l)|eo(?=[ln])|(?<=[sz])m$|(?<=th)m$|(?<=[lr])ue(?=n)|(?<=^sc)ie"
)
_KNOWN: Final = {
    word: count
    for count, words in {
        1: "are build built eye eyes guild here i'd i'll i'm i've one once our real quay queue were where there whose",
        2: "being business doing evening every evenings forehead going ourselves people poem poet quiet really seeing "
        "themselves yourselves "
        "sometimes someone something somewhere sacred naked wicked hundred therefore create argue couldn't wouldn't "
        "lion lions shouldn't didn't wasn't isn't hadn't hasn't doesn't haven't needn't saviour genius",
        3: "area behaviour beautiful different diary everyone everything everywhere idea ideas employee poetry recipe "
        "somebody suicide theater theatre violet",
        4: "everybody society society's",
    }.items()
    for word in words.split()
}
"""Common words that the rule alone gets wrong, or might."""


@lru_cache(maxsize=65_536)
def syllables(word: str) -> int:
    """Count the syllables of a word, which may have hyphens and apostrophes; 0 for what has no letter or digit."""
    low = unicodedata.normalize("NFC", word.lower()).replace("\u2019", "'")
    return sum(_of_part(part) for part in re.split(r"[-\u2010\u2011\s]", low) if part)


def unaccented(word: str) -> str:
    """A word in small letters with each accented letter as the one without, and joined letters apart."""
    if word.isascii():
        return word
    parted = unicodedata.normalize("NFD", word.translate(_JOINED))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def has_spoken_end(word: str) -> bool:
    """Whether an accent says that the e of its ending -ed or -es is heard."""
    return _SPOKEN_END_E.search(unicodedata.normalize("NFC", word.lower())) is not None


def _of_part(part: str) -> int:
    known = _KNOWN.get(part)
    if known is not None:
        return known
    digits = sum(sign.isdigit() for sign in part)
    letters = "".join(sign for sign in re.sub(r"'s?$|'", "", part) if sign.isalpha())
    return digits + (_of_letters(letters) if letters else 0)


def _of_letters(word: str) -> int:
    if not word.isascii():
        word = _heard(word)
    known = _KNOWN.get(word)
    if known is not None:
        return known
    count = len(_GROUPS.findall(word)) + len(_APART.findall(word))
    count -= sum(1 for silent in _SILENT if silent.search(word))
    if _SILENT_END.search(word) and not _SPOKEN_END.search(word):
        count -= 1
    return max(count, 1)


def _heard(word: str) -> str:
    """A word without accents, but with é for each vowel that an accent makes heard by itself."""
    marked = _APART_DOTS.sub("é", _SPOKEN_E.sub("é", word))
    return _SWALLOWED.sub("", "é".join(unaccented(part) for part in marked.split("é")))
