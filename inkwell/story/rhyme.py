"""Whether English words rhyme, told from their spelling: what is heard from the last stressed vowel on.

Spelling says only roughly how a word sounds, so each ending has one or more sounds that it may have, written in a
small alphabet of our own, and two words rhyme where they can sound alike. A list holds common words that are spoken
otherwise than they are written.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from inkwell.manuscript.syllables import has_spoken_end, unaccented

REACH: Final = 24
"""Lines above that a line is looked at to rhyme with: further apart nobody hears it."""
_VOWELS: Final = "aeiouy"
_KNOWN: Final = {
    word: sound
    for sound, words in {
        "A": "ma pa spa",
        "ei": "day may way say play stay away today pray ray lay they grey prey obey hey weigh sleigh neigh ballet",
        "eid": "afraid said-not",
        "oter": "water daughter slaughter",
        "u-t-y": "beauty duty",
        "ed": "said dead bread head read instead lead spread thread dread ahead tread",
        "ez": "says",
        "en": "again men then when pen ten",
        "eth": "death breath",
        "ai": "i eye my by buy die lie sky fly high sigh why goodbye thigh dry cry try shy",
        "ait": "height white light",
        "aind": "mind find kind blind behind bind",
        "aiz": "eyes wise skies lies cries",
        "aun": "down town gown brown crown drown frown",
        "au": "now how cow brow vow allow bough plough thou endow somehow",
        "ou": "know show slow grow throw blow flow snow low below row though go no so toe foe woe ago hello owe",
        "oun": "own known grown alone bone stone thrown shown flown moan",
        "oud": "road load owed code",
        "u": "you through to do two who blue true shoe too threw knew new view few dew grew flew drew crew",
        "un": "moon soon June tune noon",
        "um": "tomb womb whom room doom bloom",
        "uv": "move prove groove",
        "uz": "lose choose whose shoes news",
        "Uv": "love above dove glove of shove",
        "Un": "one done sun son run begun none fun gun won undone everyone",
        "Um": "come some drum from-not become numb crumb",
        "Ud": "blood flood mud",
        "Uf": "enough rough tough stuff",
        "Uther": "brother mother other another",
        "Ung": "young tongue sung hung among",
        "or": "door more before floor war for roar four your shore store explore pour poor sore o'er core",
        "ord": "word-not lord sword cord toward board",
        "orn": "morn born torn worn mourn horn warn",
        "ort": "thought-not court short fort",
        "ot": "thought caught bought brought taught fought ought naught nought",
        "er": "her were stir fur sir prefer occur",
        "erd": "word heard bird third herd stirred",
        "erth": "earth birth worth mirth",
        "ern": "turn learn burn return yearn",
        "ers": "verse curse worse nurse",
        "erld": "world curled hurled",
        "air": "there where air care hair fair bear wear share prayer their despair stair dare rare square heir",
        "ir": "here near hear dear fear tear year appear clear sphere peer",
        "ar": "are far star car scar",
        "art": "heart part art start apart",
        "al": "shall",
        "ol": "all call fall small hall wall",
        "i": "be me he she we see sea free tree key thee knee flee plea quay",
        "iv": "give live forgive",
        "ist": "missed kissed",
        "Al": "pal",
        "Us": "us thus",
        "Ust": "must dust trust",
        "ood": "good wood could should would stood hood understood",
        "ul": "full pull bull wool",
        "oun-t": "count fount mount",
        "eis": "face place grace",
        "ait-n": "heighten",
        "uth": "truth youth tooth",
        "auz": "hours-not",
        "auer": "hour flower power our shower tower",
        "ain": "line fine mine sign design divine",
        "eiz": "days ways praise gaze blaze",
        "is": "this kiss miss bliss",
        "ind": "wind",
        "aip": "ripe",
    }.items()
    for word in words.lower().split()
    if not word.endswith("-not")
}
_ENDINGS: Final[tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = tuple(
    (re.compile(pattern + "$"), tuple(sounds.split()))
    for pattern, sounds in (
        # The longest first. A consonant behind the pattern is kept as it is written.
        ("eigh(t?)", r"ei\1"),
        ("igh(t?)", r"ai\1"),
        ("aught|ought", "ot"),
        ("ough", "ou Uf u"),
        ("ould", "ood"),
        ("alk", "ok"),
        ("all", "ol"),
        ("ear", "ir air"),
        ("eer|ere", "ir"),
        ("air|are|ayer", "air"),
        ("oar|ore|oor|our|or", "or"),
        ("ire|yre|ier", "aier"),
        ("ure", "ur"),
        ("(?:er|ir|ur|or)(n|d|t|th|l|k|m|p|s|st|ve|ge|ch)", r"er\1"),
        ("ar(n|d|t|k|m|p|ch|ge)", r"ar\1"),
        ("a([bcdfgklmnprstvz]|th|ng|st|ch)e", r"ei\1"),
        ("i([bcdfgklmnprstvz]|th|ng|st|ch)e", r"ai\1"),
        ("y([bcdfgklmnprstvz]|th)e", r"ai\1"),
        ("o([bcdfgklmnprstvz]|th|ng|st|ch)e", r"ou\1"),
        ("u([bcdfgklmnprstvz]|th|ng|st|ch)e", r"u\1"),
        ("e([bcdfgklmnprstvz]|th|ng|st|ch)e", r"i\1"),
        ("(?:ai|ay|ei|ey)([a-z]*)", r"ei\1"),
        ("(?:ee|ie|ea)([a-z]+)e?", r"i\1"),
        ("(?:ee|ea)", "i"),
        ("ie|y", "ai i"),
        ("ind", "aind ind"),
        ("ild", "aild"),
        ("old", "ould"),
        ("(?:oa)([a-z]+)", r"ou\1"),
        ("ow", "ou au"),
        ("own", "oun aun"),
        ("ow([a-z]+)", r"ou\1 au\1"),
        ("oe", "ou"),
        ("ou([a-z]+)e?", r"au\1"),
        ("oo([a-z]*)", r"u\1 oo\1"),
        ("(?:ue|ew)", "u"),
        ("(?:oi|oy)([a-z]*)", r"oi\1"),
        ("au([a-z]*)|aw([a-z]*)", r"o\1\2"),
        ("a([a-z]+)", r"a\1"),
        ("e([a-z]+)", r"e\1"),
        ("i([a-z]+)", r"i\1"),
        ("o([a-z]+)", r"o\1"),
        ("u([a-z]+)", r"U\1"),
        ("a", "A"),
        ("e", "i"),
        ("i", "ai i"),
        ("o", "ou"),
        ("u", "u"),
    )
)
_TAILS: Final = (
    (re.compile(r"([^aeiouy])\1"), r"\1"),
    (re.compile(r"ck"), "k"),
    (re.compile(r"ce$|sse$|ss$|se$"), "s"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dge|ge$"), "j"),
    (re.compile(r"tch"), "ch"),
    (re.compile(r"mb$"), "m"),
    (re.compile(r"c$"), "k"),
    (re.compile(r"lk"), "lk"),
)
"""How consonants behind the vowel are made alike."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FRENCH_END: Final = re.compile(r"é(?:e?(s?)|e?(d))$")
"""As in café, matinée, clichés and sautéed."""
_GRAVE_END: Final = re.compile(r"è([^aeiouy]{1,2})e(s?)$")
"""As in crème: a short e."""
_ROOF_END: Final = re.compile(r"ê([^aeiouy]{1,2})e(s?)$")
"""As in fête."""
_UNSTRESSED: Final = re.compile(
    r"(?<=[a-z]{2})(ing|ings|ed|er|ers|ly|ness|less|est|ow|le|en|y|ies|es|ure|ion|ions|or)$"
)


def rhyme(one: str, other: str) -> bool:
    """Whether two words can rhyme. A word rhymes with itself, but poets call that a repetition."""
    return bool(sounds_of(one) & sounds_of(other))


def half_rhyme(one: str, other: str) -> bool:
    """Whether at least the consonants at their ends are the same, or the vowels before those."""
    return any(
        (_consonants(first) and _consonants(first) == _consonants(second)) or _vowels(first) == _vowels(second)
        for first in sounds_of(one)
        for second in sounds_of(other)
    )


def last_word(line: str) -> str:
    """The word that a line ends with, "" where it has none."""
    # Letters with loose accents would be parted at them.
    found = _WORD.findall(unicodedata.normalize("NFC", line))
    return found[-1].lower().replace("’", "'") if found else ""


@lru_cache(maxsize=8192)
def sounds_of(word: str) -> frozenset[str]:
    """How a word may sound from its last stressed vowel on; nothing for what is no word."""
    low = unicodedata.normalize("NFC", word.lower()).replace("’", "'")
    low = unaccented(_GRAVE_END.sub(r"e\1\2", _ROOF_END.sub(r"ei\1\2", _FRENCH_END.sub(_french, low))))
    low = "".join(re.findall(r"[a-z']", low))
    if low in _KNOWN:
        return frozenset((_KNOWN[low],))
    letters = low.replace("'", "")
    if not letters or not any(letter in _VOWELS for letter in letters):
        return frozenset()
    # Of a word whose last syllable is not stressed the two last are heard.
    ending = _UNSTRESSED.search(letters)
    if ending is not None and _has_vowel(letters[: ending.start()]):
        heard = has_spoken_end(word) or _spoken(letters[: ending.start()], ending[1])
        if ending[1] in ("ed", "es") and not heard:
            return _plain(letters[: ending.start()], ending[1])
        stem = letters[: ending.start()]
        return frozenset(f"{sound}-{_tail(ending[1])}" for sound in _of_stem(stem))
    if letters.endswith("s") and not letters.endswith(("ss", "us", "is")) and len(letters) > 3:
        return frozenset(f"{sound}z" for sound in sounds_of(letters[:-1])) | _of_ending(letters)
    return _of_ending(letters)


def _french(end: re.Match[str]) -> str:
    return "ei" + ("z" if end[1] else end[2] or "")


def _plain(stem: str, ending: str) -> frozenset[str]:
    """A word whose last e is not heard: walked, names."""
    heard = "d" if ending == "ed" else "z"
    last = _of_ending(stem + "e") if not stem.endswith(tuple(_VOWELS)) and len(stem) > 2 else _of_ending(stem)
    return frozenset(f"{sound}{heard}" for sound in last | _of_ending(stem))


def _spoken(stem: str, ending: str) -> bool:
    return stem.endswith(("t", "d")) if ending == "ed" else stem.endswith(("s", "z", "x", "sh", "ch", "c", "g"))


def _of_stem(stem: str) -> frozenset[str]:
    """The sounds of what stands before an unstressed ending, with and without an e that was dropped."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    silent = not doubled and stem[-1] not in _VOWELS
    return _of_ending(stem) | _of_ending(stem + "e") if silent else _of_ending(stem)


def _of_ending(letters: str) -> frozenset[str]:
    """The sounds of the last group of vowels with what follows."""
    if letters in _KNOWN:
        return frozenset({_KNOWN[letters]})
    start = _last_vowels(letters)
    tail = letters[start:]
    for pattern, sounds in _ENDINGS:
        found = pattern.fullmatch(tail)
        if found is not None:
            expanded: list[str] = [_tail(str(found.expand(sound))) for sound in sounds]
            return frozenset(expanded)
    return frozenset({_tail(tail)})


def _last_vowels(letters: str) -> int:
    """Where the last group of vowels begins that is heard: not a silent e behind a consonant."""
    end = len(letters)
    if letters.endswith("e") and len(letters) > 2 and letters[-2] not in _VOWELS and _has_vowel(letters[:-1]):
        end -= 1
    place = end
    while place > 0 and letters[place - 1] not in _VOWELS:
        place -= 1
    while place > 0 and letters[place - 1] in _VOWELS:
        place -= 1
    # The u of "qu" and the y of "yes" belong to the consonants.
    if letters[place : place + 1] in ("u", "y") and letters[place + 1 : place + 2] in tuple(_VOWELS):
        place += 1 if (place > 0 and letters[place - 1] == "q") or letters[place] == "y" else 0
    return place


def _has_vowel(letters: str) -> bool:
    return any(letter in _VOWELS for letter in letters)


def _tail(sound: str) -> str:
    for pattern, plain in _TAILS:
        sound = pattern.sub(plain, sound)
    return sound


def _consonants(sound: str) -> str:
    return re.sub(r"^[aeiouAUO-]+", "", sound)


def _vowels(sound: str) -> str:
    found = re.match(r"[aeiouAUO]+", sound)
    return found.group() if found else ""


def scheme(words: Sequence[str]) -> str:
    """The rhyme scheme of lines by their last words: a letter for each, the same for those that rhyme; "." for none.

    A line takes the letter of the nearest line above that it rhymes with; a line that rhymes with no other has a
    letter of its own.
    """
    letters: list[str] = []
    used = 0
    for place, word in enumerate(words):
        near = range(place - 1, max(-1, place - 1 - REACH), -1)
        above = next((at for at in near if word and _same(word, words[at])), None)
        if not word:
            letters.append(".")
        elif above is not None:
            letters.append(letters[above])
        else:
            letters.append(chr(ord("A") + used) if used < 26 else "?")
            used += 1
    return "".join(letters)


def _same(one: str, other: str) -> bool:
    return bool(other) and (one == other or rhyme(one, other))
