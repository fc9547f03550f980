"""Where words may be parted at a line's end: by the patterns of their language, as TeX and LibreOffice part them."""

import re
from functools import lru_cache
from typing import Final

import pyphen

SOFT: Final = "\u00ad"
"""What says that a word may be parted there; it is seen only where it is."""
_WORD: Final = re.compile(r"(?<![\w’'])[^\W\d_]{5,}(?![\w])")
"""Shorter words are not worth it."""
_KNOWN: Final = 20_000
"""Words that are remembered: those of a long novel."""


class Hyphenation:
    """Parts the words of one language. Of a language without patterns no word is parted."""

    def __init__(self, language: str) -> None:
        """`language` is a tag such as "en-GB"."""
        known = pyphen.language_fallback(language.replace("-", "_")) if language else None
        self._patterns = pyphen.Pyphen(lang=known) if known else None
        self._parted = lru_cache(maxsize=_KNOWN)(self._part)

    def parted(self, text: str) -> str:
        """The text with a soft hyphen wherever a word of it may be parted."""
        if self._patterns is None:
            return text
        return _WORD.sub(lambda found: self._parted(found[0]), text)

    def _part(self, word: str) -> str:
        # A word in capitals is an acronym, or stands in a sign or a telegram.
        if self._patterns is None or word.isupper():
            return word
        return self._patterns.inserted(word, SOFT)
