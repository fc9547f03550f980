"""Which language a paragraph is in, by its letters and its commonest words: enough to find what does not belong.

Not a classifier of all languages: it says when a paragraph is plainly in another one than most of the corpus.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

from inkwell.story.measures import words_of

_COMMON: Final = {
    "en": "the and of to a in that it was he she his her with as had for you not but at on be is they said have from",
    "de": "der die und das den nicht ein eine sich mit dem ist er sie es auf auch war von zu ich im wie aber des hatte",
    "fr": "le la les de des et un une que qui dans pas il elle est pour sur au avec ce se ne plus était du lui mais",
    "es": "el la los las de y que en un una no se por con su para es al lo como más pero le había del era sus",
    "it": "il di che e la un una non per in si con del della i le è lo gli come ma era più da al anche aveva",
    "pt": "o a os as de que e um uma não se em por com para do da no na como mais mas ao era ele ela seu",
    "nl": "de het een en van in is dat op te niet zijn met voor hij ze er maar was ik aan als had om haar bij",
    "sv": "och att det en som i är på för inte av med han den till hade var hon men om sig ett från så de",
    "pl": "i w nie na się że do to z jest jak ale co jej jego był za po tak od przez już było była dla tym",
}
_SCRIPTS: Final = {"CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CYRILLIC": "ru"} | {
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "DEVANAGARI": "hi",
}
_CYRILLIC: Final = (("ў", "be"), ("їєґ", "uk"), ("јљњћђ", "sr"), ("ыэ", "ru"), ("ъ", "bg"))
"""Letters that only one of these languages has, or that those before it have not."""
_LEAST_WORDS: Final = 12
_CLEARLY: Final = 1.5
"""How much more often the words of one language have to stand there than those of the next."""
_LEAST_SHARE: Final = 0.12
_LETTERS: Final = 200
_WORDS: Final = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_MARKS: Final = re.compile(r"[*_#>`~]")


def language_of(paragraph: str) -> str:
    """A language's code, "" where it cannot be told: short paragraphs, names, languages unknown here."""
    script = _script_of(paragraph)
    if script:
        return script
    words = words_of(_MARKS.sub("", paragraph))
    if len(words) < _LEAST_WORDS:
        return ""
    found = sorted(((sum(word in known for word in words), code) for code, known in _WORDS.items()), reverse=True)
    (most, code), (next_most, _) = found[0], found[1]
    return code if most >= _LEAST_SHARE * len(words) and most >= _CLEARLY * next_most else ""


def words_by_language(paragraphs: Iterable[str]) -> Counter[str]:
    """How many words are in each language that could be told."""
    counted: Counter[str] = Counter()
    for paragraph in paragraphs:
        if code := language_of(paragraph):
            counted[code] += len(words_of(paragraph))
    return counted


def _script_of(paragraph: str) -> str:
    """The language of a script that few others are written in; kana makes Chinese signs Japanese."""
    counted: Counter[str] = Counter()
    letters = [sign for sign in paragraph if sign.isalpha()][:_LETTERS]
    for sign in letters:
        counted[unicodedata.name(sign, "").split(" ")[0]] += 1
    if counted["HIRAGANA"] + counted["KATAKANA"] > 0.1 * len(letters) > 0:
        return "ja"
    for script, code in _SCRIPTS.items():
        if counted[script] > 0.5 * len(letters) > 0:
            return code if script != "CYRILLIC" else _cyrillic("".join(letters).lower())
    return ""


def _cyrillic(letters: str) -> str:
    return next((code for signs, code in _CYRILLIC if any(sign in letters for sign in signs)), "ru")
