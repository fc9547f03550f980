"""How many syllables an English word has, by rule.

Groups of the vowels a, e, i, o, u, y count one each. Taken off is what is not heard: a final e (`late`), but not of
-le or -re behind a consonant (`table`, `theatre`) or where it is the only vowel (`the`); -ue behind g or q (`league`);
the e of -ed unless t or d stands before it (`walked`, `wanted`), of -es unless a hissing sound does (`names`,
`houses`), and of common endings and compounds (`lovely`, `something`). Added is what is spoken apart: i before a, o, u
and ie before -nt, -nce, -t unless they follow a sound that swallows them (`period`, but `station`, `special`,
`million`), ua, ue, ui, eu and ea in a few patterns, and the end of `prism` and `rhythm`. A list holds the common words
that this gets wrong. A word counts one at least, each part of a hyphenated word alone, each digit one.
"""

import re
from functools import lru_cache
from typing import Final

_GROUPS: Final = re.compile(r"[aeiouy]+")
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
    return sum(_of_part(part) for part in re.split(r"[-\u2010\u2011\s]", word.lower().replace("\u2019", "'")) if part)


def _of_part(part: str) -> int:
    known = _KNOWN.get(part)
    if known is not None:
        return known
    digits = sum(sign.isdigit() for sign in part)
    letters = "".join(sign for sign in re.sub(r"'s?$|'", "", part) if sign.isalpha())
    return digits + (_of_letters(letters) if letters else 0)


def _of_letters(word: str) -> int:
    known = _KNOWN.get(word)
    if known is not None:
        return known
    count = len(_GROUPS.findall(word)) + len(_APART.findall(word))
    count -= sum(1 for silent in _SILENT if silent.search(word))
    if _SILENT_END.search(word) and not _SPOKEN_END.search(word):
        count -= 1
    return max(count, 1)
