"""Words that a dictionary does not know, by hunspell; the only importer of that library. Runs in the host alone."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import hunspell  # pyright: ignore[reportMissingTypeStubs] - it has none

from inkwell.language.british import american_forms
from inkwell.language.dictionaries import LARGEST, Tag, head
from inkwell.language.prose import LONGEST, not_words
from inkwell.language.remarks import Remark, RemarkKind
from inkwell.language.words import Word, is_capitals, scripts_of, words_of

MOST = 7
"""Suggestions for one word."""
_KNOWN_WORDS = 50_000
"""Answers that are kept: a novel has some ten thousand different words."""
_SET = re.compile(rb"^\s*(?:\xef\xbb\xbf)?SET\s+(\S+)", re.MULTILINE)
_ENCODINGS = {"microsoft-cp1251": "cp1251", "tis620-2533": "tis-620", "utf8": "utf-8"}
_ELIDED = re.compile(r"^([^\W\d_]{1,7}')([^\W\d_].*)$")
_DOUBLED = re.compile(r"(.)\1+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})
_SHARE = 50
"""A script counts as the dictionary's own if one in so many of its words has a letter of it."""


class UnusableDictionaryError(Exception):
    """The files are not a dictionary that can be used; the message says why, for the log."""


class Speller:
    """One dictionary."""

    def __init__(self, path: Path, language: str) -> None:
        """Read the dictionary `path`.aff and `path`.dic for a book in this language.

        Raises:
            UnusableDictionaryError: when it cannot be.
        """
        self._encoding, self._scripts = _nature(path)
        try:
            made = cast("Any", hunspell).Hunspell(
                path.name, hunspell_data_dir=str(path.parent), system_encoding="utf-8"
            )
            made._dic_encoding = self._encoding
        except (OSError, ValueError, LookupError) as error:
            raise UnusableDictionaryError(repr(error)) from error
        self._native: Any = made
        wanted, have = Tag.of(language), Tag.of(path.name)
        # A book that only says that it is English may be of either side.
        self._american = wanted.language == have.language == "en" and have.region == "US" != wanted.region
        self._english, self._german = have.language == "en", have.language == "de"
        self._elides = have.language not in ("en", "de")
        self.knows = lru_cache(_KNOWN_WORDS)(self._knows)
        """Whether a folded word is right by itself."""

    def look(self, text: str, capitals: bool = False) -> list[Remark]:
        """Return the words that the dictionary does not know; those in capitals only if `capitals`."""
        if len(text) > LONGEST:
            return []
        words = words_of(text, not_words(text))
        looked_at = (word for word in words if capitals or not is_capitals(word.folded))
        return [remark for word in looked_at if (remark := self._remark(word)) is not None]

    def suggest(self, word: str) -> list[str]:
        """Return what the author may have meant, best first, at most `MOST`."""
        try:
            found = self._native.suggest(word)
        except UnicodeEncodeError:
            return []
        words = dict.fromkeys(unicodedata.normalize("NFC", each) for each in found if each)
        # A letter that was doubled, or was not, is the likeliest slip; hunspell has it anywhere.
        single = _DOUBLED.sub(r"\1", word.lower())
        return sorted(words, key=lambda each: _DOUBLED.sub(r"\1", each.lower()) != single)[:MOST]

    def _remark(self, word: Word) -> Remark | None:
        if not scripts_of(word.folded) & self._scripts or any(map(self.knows, _ways(word))):
            return None
        unknown = tuple(part for part in word.parts if len(part) > 1 and not self.knows(part))
        if not unknown:
            return None
        return Remark(word.start, word.end, RemarkKind.SPELLING, word=word.folded, unknown=unknown)

    def _knows(self, word: str) -> bool:
        ways = (word, *_other_ways(word, self._english)) if self._english or self._german else (word,)
        if any(map(self._spelled, ways)):
            return True
        if self._american and any(self._spelled(form) for way in ways for form in american_forms(way)):
            return True
        elided = _ELIDED.match(word) if self._elides else None
        return elided is not None and (self._spelled(elided[1]) or len(elided[1]) < 4) and self._spelled(elided[2])

    def _spelled(self, word: str) -> bool:
        try:
            return bool(self._native.spell(word))
        except UnicodeEncodeError:
            # A letter that the dictionary's encoding has not: it can say nothing of the word.
            return True


def _begins_with_number(line: str) -> bool:
    first = line.removeprefix("\ufeff").split()
    return bool(first) and first[0].isdigit()


def _other_ways(word: str, english: bool) -> Iterator[str]:
    """A word without its "'s" (in German it is short for "es"), and in English without accents and ligatures."""
    stem = word[:-2] if word.endswith("'s") else word
    if stem != word:
        yield stem
    if english and not stem.isascii():
        apart = unicodedata.normalize("NFD", stem.translate(_LIGATURES))
        yield "".join(each for each in apart if not unicodedata.combining(each))


def _ways(word: Word) -> Iterator[str]:
    """The ways in which a word may stand in a dictionary: alone, or with an apostrophe or a full stop beside it."""
    yield word.folded
    if word.before == "'":
        yield "'" + word.folded
    if word.after in ("'", "."):
        yield word.folded + word.after


def _nature(path: Path) -> tuple[str, frozenset[str]]:
    """The encoding of a dictionary by its Python name, and the scripts of its words."""
    try:
        # Its encoding may be named anywhere in the rules; the Arabic one does so in line 24,139.
        aff, dic = head(path.with_name(f"{path.name}.aff"), LARGEST), head(path.with_name(f"{path.name}.dic"))
    except OSError as error:
        raise UnusableDictionaryError(repr(error)) from error
    said = _SET.search(aff)
    name = said[1].decode("ascii", "replace").lower() if said else "iso8859-1"
    encoding = _ENCODINGS.get(name, name)
    try:
        words = dic.decode(encoding, "ignore").splitlines()
    except LookupError as error:
        raise UnusableDictionaryError(f"there is no encoding {name}") from error
    if b"\0" in aff or b"\0" in dic or not words or not _begins_with_number(words[0]):
        raise UnusableDictionaryError("the list of words does not begin with their number")
    counts: dict[str, int] = {}
    for line in words[1:]:
        for script in scripts_of(line.partition("/")[0]):
            counts[script] = counts.get(script, 0) + 1
    return encoding, frozenset(script for script, count in counts.items() if count * _SHARE >= len(words))
