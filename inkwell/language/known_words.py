"""Words that no dictionary has and that are right all the same: of the book, of the author, names, passed over."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from inkwell.language.remarks import Remark
from inkwell.language.words import fold, words_of


def entry(text: str) -> str:
    """Return a word as a list keeps it: folded, without spaces around it; "" for what can be no word."""
    folded = fold(text).strip()
    return folded if any(letter.isalpha() for letter in folded) and "\n" not in folded else ""


def words_of_names(names: Iterable[str]) -> frozenset[str]:
    """Return the single words of names such as "Mr. Ukridge" or "Combe Regis"."""
    return frozenset(word.folded for name in names for word in words_of(name))


@lru_cache(8)
def in_capitals(words: frozenset[str]) -> frozenset[str]:
    """Return a list's words as they stand in capitals throughout; made once for each list, which may be long."""
    return frozenset(word.upper() for word in words)


@dataclass(frozen=True)
class KnownWords:
    """The lists, folded. A word in small letters is known in capitals too, a name only with its capital."""

    book: frozenset[str] = frozenset()
    author: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    """Single words; see `words_of_names`."""
    passed_over: frozenset[str] = frozenset()
    """For this session only."""

    def knows(self, word: str) -> bool:
        """Whether a folded word is on one of the lists, as it stands, in small letters, or without its possessive."""
        stem = word[:-2] if word.endswith(("'s", "'S")) else word.removesuffix("'")
        return self._has(word) or (stem != word and self._has(stem))

    def _has(self, word: str) -> bool:
        lower = word.lower()
        return any(
            word in words or lower in words or (word.isupper() and word in in_capitals(words))
            for words in (self.book, self.author, self.names, self.passed_over)
        )

    def excuses(self, remark: Remark) -> bool:
        """Whether what a dictionary does not know is known here: the word, or each unknown part of it."""
        if not remark.word:
            return False
        return self.knows(remark.word) or all(map(self.knows, remark.unknown))
