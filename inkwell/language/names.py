"""Words of a book that may be names: unknown to the dictionary, and with a capital where no sentence begins."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from inkwell.language.remarks import Remark

LEAST = 2
"""How often a word has to stand there; once may be a slip."""
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…:]['\"”’»)\]]*\s+|[\"“«(\[—–]\s*|['‘]\s*)[*_]*$")


@dataclass(frozen=True)
class Name:
    """A word that may be a name, and how often it stands in the book with its capital."""

    word: str
    times: int


def likely_names(looked_at: Iterable[tuple[str, Iterable[Remark]]]) -> tuple[Name, ...]:
    """Return the likely names among what spelling had to remark of paragraphs, those first that come most often.

    A word that also stands in small letters is none, nor is one that only ever begins sentences. A possessive counts
    for its name. Nothing is taken for known by this: it is for the author to say.
    """
    capital, within, small = Counter[str](), set[str](), set[str]()
    for text, remarks in looked_at:
        for remark in remarks:
            word = remark.word.removesuffix("'s")
            if not word:
                continue
            if not word[0].isupper():
                small.add(word.lower())
                continue
            capital[word] += 1
            if not _SENTENCE_BEGINS.search(text, max(remark.start - 12, 0), remark.start):
                within.add(word)
    likely = (word for word in capital if word in within and word.lower() not in small)
    found = [Name(word, capital[word]) for word in likely if capital[word] >= LEAST]
    return tuple(sorted(found, key=lambda name: (-name.times, name.word)))
