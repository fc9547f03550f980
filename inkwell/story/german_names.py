"""Names in German, where every noun has a capital: those that a title stands before, or that speak."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARTING: Final = re.compile(r"[.!?;:…\n—–]")
_OFTEN: Final = _set("""
    und nicht ist ich sie eine einen einem einer dem mit auf für zu sich auch wie noch nur aber wenn dass daß hatte
    seine ihre ihr im zum zur ein""")
"""Words that are frequent in German, and in no language that is written like English."""
_GERMAN: Final = 0.1
"""Share of those among all words from which a text is German; of a German novel they are a quarter."""
_TITLES: Final = _set("""
    Herr Herrn Frau Fräulein Doktor Dr Professor Prof Onkel Tante Graf Gräfin König Königin Prinz Prinzessin Fürst
    Fürstin Baron Baronin Kapitän Hauptmann Major Oberst Pfarrer Pater Bruder Schwester Sankt Lord Lady Sir Mr Mrs Miss
    Monsieur Madame Mademoiselle""")
_SPEAKING: Final = _set("""
    sagte sagt fragte fragt rief ruft antwortete antwortet erwiderte entgegnete flüsterte murmelte meinte erklärte
    sprach schrie seufzte lachte lächelte nickte dachte wusste wußte glaubte stammelte brummte knurrte wiederholte""")
_DETERMINERS: Final = _set("""
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem
    meiner dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere
    unseren unserem unserer euer eure dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes
    jeden jedem im am vom zum zur beim ins ans aufs""")
_BEFORE_NAMES: Final = _set("und aber als dann da dass daß wenn weil denn doch wie ob oder nun jetzt")
"""Small words that may stand before a name that speaks; others, as adjectives, stand before a noun."""
_NO_NAMES: Final = _set("""
    Sie Ihr Ihnen Ihm Er Es Ich Wir Du Man Jemand Niemand Keiner Jeder Einer Alle Wer Was Das Der Die Gott Ja Nein Nun
    Dann Da Doch Aber Und""")


class _Word(NamedTuple):
    text: str
    before: str
    """The word before it in its sentence, "" where it begins one."""


def is_german(text: str) -> bool:
    """Whether a text is German, by its most frequent words."""
    words = _WORD.findall(text)
    often = [word for word in words if word in _OFTEN]
    return len(set(often)) > 1 and len(often) / len(words) >= _GERMAN


def german_names_in(text: str) -> tuple[str, ...]:
    """Names in a German text, each once, the most frequent first; who neither speaks nor has a title is not found.

    What stands behind an article anywhere is a noun.
    """
    words = list(_words(text))
    nouns = {word.text for word in words if word.before.lower() in _DETERMINERS}
    found = {name for name in _named(words) if name not in nouns and name not in _NO_NAMES and name not in _TITLES}
    counts = Counter(word.text for word in words if word.text in found)
    return tuple(sorted(found, key=lambda name: (-counts[name], text.find(name))))


def _named(words: list[_Word]) -> Iterator[str]:
    for number, (word, before) in enumerate(words):
        if not word[:1].isupper() or word.isupper():
            continue
        following = words[number + 1].text if number + 1 < len(words) else ""
        plain = not before or before[:1].isupper() or before in _BEFORE_NAMES
        if before in _TITLES or before in _SPEAKING or (plain and following in _SPEAKING):
            yield word


def _words(text: str) -> Iterator[_Word]:
    before, end = "", 0
    for found in _WORD.finditer(text):
        between = text[end : found.start()]
        # "Dr. Müller": no sentence ends there.
        if _PARTING.search(between) and not (before in _TITLES and between == ". "):
            before = ""
        yield _Word(found.group(), before)
        before, end = found.group(), found.end()
