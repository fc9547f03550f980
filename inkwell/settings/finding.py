"""Looking for a setting by words: in its label and help, its choices, its page, and what else it may be called."""

import unicodedata
from collections.abc import Sequence

from inkwell.settings.catalogue import Setting, phrases_of


def folded(text: str) -> str:
    """The text as it is compared: without case, accents and typographic marks, and as long as it was."""
    return "".join(_folded_letter(letter) for letter in text)


def words_of(query: str) -> tuple[str, ...]:
    """The words that are looked for."""
    return tuple(folded(query).split())


def found_by(setting: Setting, words: Sequence[str]) -> bool:
    """Whether each of these words stands somewhere in what is said of a setting, in the reader's language."""
    if not words:
        return True
    text = folded("\n".join((*phrases_of(setting), setting.name)))
    return all(word in text for word in words)


def lit(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text: starts and ends in code points, in order, none over another."""
    folded_text, marked = folded(text), [False] * len(text)
    for word in filter(None, words):
        at = folded_text.find(word)
        while at >= 0:
            marked[at : at + len(word)] = [True] * len(word)
            at = folded_text.find(word, at + 1)
    edges = [place for place in range(len(text) + 1) if _at(marked, place - 1) != _at(marked, place)]
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _at(marked: Sequence[bool], place: int) -> bool:
    return 0 <= place < len(marked) and marked[place]


def _folded_letter(letter: str) -> str:
    plain = _MARKS.get(letter) or unicodedata.normalize("NFD", letter)[0]
    lower = plain.casefold()
    return lower if len(lower) == 1 else plain


_MARKS = {"’": "'", "‘": "'", "“": '"', "”": '"'}
