"""Finding many keys in a text at once: each by its longest word, parts of words by the words that they stand in.

A text is looked through line by line, and what was found in a line is remembered: after a key only the line that
changed is looked through again. What parts stand in a word is remembered too: a book has few words, and says them
often. All is found, also what overlaps. Typographic and straight quotes, all spaces and
hyphens, composed and decomposed letters are alike.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from operator import itemgetter
from typing import Final, NamedTuple

from inkwell.manuscript.counts import ALPHABETS, IDEOGRAPHS
from inkwell.manuscript.literal import straightened

LONGEST_KEY: Final = 200
"""Characters; what is longer is no key and is not looked for."""
_MOST_LINES: Final = 20_000
"""Of so many lines it is remembered what is in them."""
_BEGINNING: Final = 3
"""Parts of words are looked up by so many of their first letters."""
_MOST_RUNS: Final = 50_000
"""Of so many runs of letters it is remembered what is in them: a novel has about 10,000."""
_LONGEST_RUN: Final = 100
"""Characters; what is longer is looked through anew each time."""
_ACCENTS: Final = frozenset(
    sign
    for block in ((0x300, 0x1E00), (0x20D0, 0x2100), (0xA66F, 0xAC00), (0xFE20, 0xFE30))
    for sign in map(chr, range(*block))
    if unicodedata.category(sign)[0] == "M"
)
"""Signs that belong to the letter before them: accents, points, and the vowels of Indian scripts."""
_ACCENT: Final = re.compile(f"[{''.join(sorted(_ACCENTS))}]")
_WORD: Final = re.compile(rf"[^\W_]+(?:{_ACCENT.pattern}+[^\W_]*)*")
_LETTERS: Final = re.compile(r"[^\W_]+")
_UNSPACED: Final = re.compile(rf"[{IDEOGRAPHS}{ALPHABETS}]")
"""Letters of scripts that put no spaces between words, where no word is whole."""
_HANGUL: Final = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]\Z")
"""Behind a Korean word stand particles without a space, so it is only whole at its beginning."""


class Case(Enum):
    """When a key is found that is written otherwise as regards capitals."""

    ANY = 0
    EXACT = 1
    NAME = 2
    """Its capitals have to be capitals; its small letters may be either, as in a title in capitals."""


class Key(NamedTuple):
    """What is looked for."""

    words: str
    whole: bool = True
    """Whether it stands only as whole words."""
    case: Case = Case.ANY


class Hit(NamedTuple):
    """Where a key stands, by its number among the keys; code points of the line or text."""

    key: int
    start: int
    end: int


_BY_PLACE: Final = itemgetter(1, 2, 0)


class _Form(NamedTuple):
    """One way in which a key may be written."""

    key: int
    written: str
    folded: str
    lead: int
    """How many characters stand before the word that it is found by."""
    alone: bool
    """Whether it is nothing but that word."""
    case: Case
    begins: bool = False
    """Whether a word has to begin where it does, though it may go on."""

    def stands_whole(self, plain: str, folded: str, start: int) -> bool:
        """Say whether it stands as whole words here; the word that it is found by does, and is whole."""
        if not self.alone:
            if not self.stands(plain, folded, start):
                return False
            return not (_goes_on(folded, start) or _goes_on(folded, start + len(self.folded)))
        return self.case is Case.ANY or self.fits(plain, start)

    def stands(self, plain: str, folded: str, start: int) -> bool:
        """Say whether it stands here; the word that it is found by does."""
        if not self.alone and (start < 0 or not folded.startswith(self.folded, start)):
            return False
        if self.begins and _goes_on(folded, start):
            return False
        return self.case is Case.ANY or self.fits(plain, start)

    def fits(self, plain: str, start: int) -> bool:
        """Say whether what stands here has the capitals that it needs."""
        there = plain[start : start + len(self.written)]
        if self.case is Case.EXACT or there == self.written:
            return there == self.written
        return all(mine.isupper() for mine, wanted in zip(there, self.written, strict=True) if wanted.isupper())

    def hit(self, start: int) -> Hit:
        """It stands here."""
        return Hit(self.key, start, start + len(self.folded))


class KeyFinder:
    """Finds these keys. Any thread."""

    def __init__(self, keys: Sequence[Key]) -> None:
        self.keys = tuple(keys)
        self._by_word: dict[str, list[_Form]] = {}
        self._by_name: dict[str, list[_Form]] = {}
        """By the word that they are found by, in small letters; where that has to begin with a capital, apart."""
        self._parts = _Parts()
        self._lines: dict[str, tuple[Hit, ...]] = {}
        for number, key in enumerate(self.keys):
            for written in _ways(key.words):
                self._add(number, key, written)

    def _add(self, number: int, key: Key, written: str) -> None:
        folded = _folded(written)
        # Its longest word is the rarest, by and large.
        word = max(_WORD.finditer(folded), key=_length, default=None)
        particles = key.whole and _HANGUL.search(folded) is not None
        if word is not None and key.whole and not particles and not _UNSPACED.search(folded):
            form = _Form(number, written, folded, word.start(), len(word.group()) == len(folded), key.case)
            initial = written[word.start()]
            named = key.case is not Case.ANY and initial.isupper() and initial == folded[word.start()].upper()
            (self._by_name if named else self._by_word).setdefault(word.group(), []).append(form)
        else:
            self._parts.add(number, written, folded, key.case, begins=particles)

    @property
    def seen(self) -> tuple[str, ...]:
        """The lines of which it is remembered what is in them, those that were looked through last at the end."""
        return tuple(self._lines)

    def in_line(self, line: str) -> tuple[Hit, ...]:
        """Return all that stands in a line (a text without a newline), in the order of its places."""
        found = self._lines.get(line)
        if found is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            found = self._lines[line] = self._look(line)
        return found

    def in_text(self, text: str) -> Iterator[Hit]:
        """Yield all that stands in a text, line by line."""
        at = 0
        for line in text.split("\n"):
            for key, start, end in self.in_line(line):
                yield Hit(key, at + start, at + end)
            at += len(line) + 1

    def by_key(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """Return where each key stands that is in a text, by its number; the places in order."""
        found: dict[int, list[tuple[int, int]]] = {}
        at = 0
        for line in text.split("\n"):
            for key, start, end in self.in_line(line):
                found.setdefault(key, []).append((at + start, at + end))
            at += len(line) + 1
        return found

    def _look(self, line: str) -> tuple[Hit, ...]:
        plain = straightened(line)
        folded = _folded(plain)
        letters = set(_LETTERS.findall(folded))
        words = letters if folded.isascii() or not _ACCENT.search(folded) else set(_WORD.findall(folded))
        found = [*self._whole(plain, folded, words), *self._parts.hits(plain, folded, letters)]
        return tuple(sorted(found, key=_BY_PLACE)) if len(found) > 1 else tuple(found)

    def _whole(self, plain: str, folded: str, words: set[str]) -> Iterator[Hit]:
        """Yield what stands as whole words."""
        # Most lines hold few words that a key is found by; to find out which takes next to nothing.
        for word in self._by_word.keys() & words:
            for at in _places(word, folded):
                yield from _standing(self._by_word[word], plain, folded, at, at + len(word))
        for word in self._by_name.keys() & words:
            # Capitals are rare, and many a name in small letters stands in other words.
            for at in _places(word[0].upper(), plain):
                if folded.startswith(word, at):
                    yield from _standing(self._by_name[word], plain, folded, at, at + len(word))


def _standing(forms: Iterable[_Form], plain: str, folded: str, at: int, end: int) -> Iterable[Hit]:
    """What stands here of what is found by the word that does, if that is whole."""
    left, right = folded[at - 1 : at], folded[end : end + 1]
    if left.isalnum() or right.isalnum() or left in _ACCENTS or right in _ACCENTS:
        return ()
    return [form.hit(at - form.lead) for form in forms if form.stands_whole(plain, folded, at - form.lead)]


class _Parts:
    """Keys that may stand within words. Each is found by its longest run of letters, which lies in one of a text's."""

    def __init__(self) -> None:
        self._forms: dict[str, list[_Form]] = {}
        """By those letters."""
        self._signs: list[_Form] = []
        """Those without letters, which are few, and looked for one by one."""
        self._beginnings: dict[str, list[str]] = {}
        """By their first letters, those letters."""
        self._sizes: set[int] = set()
        """How many first letters those are."""
        self._memory: tuple[set[str], dict[str, tuple[str, ...]]] = (set(), {})
        """Runs of letters that were looked through, and what stands in those in which anything does."""

    def add(self, number: int, written: str, folded: str, case: Case, *, begins: bool) -> None:
        """Look for this too; `begins` where a word has to begin with it."""
        run = max(_LETTERS.finditer(folded), key=_length, default=None)
        if run is None:
            self._signs.append(_Form(number, written, folded, 0, True, case, begins))
            return
        letters = run.group()
        if letters not in self._forms:
            self._beginnings.setdefault(letters[:_BEGINNING], []).append(letters)
            self._sizes.add(min(len(letters), _BEGINNING))
        form = _Form(number, written, folded, run.start(), len(letters) == len(folded), case, begins)
        self._forms.setdefault(letters, []).append(form)

    def hits(self, plain: str, folded: str, runs: set[str]) -> Iterator[Hit]:
        """Yield all that stands in a line, which has these runs of letters; in no order."""
        for letters in self._letters_in(runs) if self._forms else ():
            for at in _places(letters, folded):
                for form in self._forms[letters]:
                    if form.stands(plain, folded, at - form.lead):
                        yield form.hit(at - form.lead)
        for form in self._signs:
            yield from (form.hit(at) for at in _places(form.folded, folded) if form.stands(plain, folded, at))

    def _letters_in(self, runs: set[str]) -> set[str]:
        """The letters that stand in any of these runs."""
        if len(self._memory[0]) >= _MOST_RUNS:
            self._memory = set(), {}
        known, inside = self._memory
        new = runs - known
        there = {letters for run in inside.keys() & runs for letters in inside[run]}
        for run in new:
            found = self._look(run)
            there |= found
            if len(run) <= _LONGEST_RUN:
                if found:
                    inside[run] = tuple(found)
                known.add(run)
        return there

    def _look(self, run: str) -> set[str]:
        return {
            letters
            for at in range(len(run))
            for size in self._sizes
            for letters in self._beginnings.get(run[at : at + size], ())
            if run.startswith(letters, at)
        }


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _ways(words: str) -> Iterable[str]:
    """The ways in which a key may be written in a book: its letters composed or not."""
    plain = " ".join(straightened(words).split())
    if not plain or len(plain) > LONGEST_KEY:
        return ()
    if plain.isascii():
        return (plain,)
    return dict.fromkeys((unicodedata.normalize("NFC", plain), unicodedata.normalize("NFD", plain)))


def _folded(text: str) -> str:
    """The text in small letters, each at its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := each.lower()) == 1 else each for each in text)


def _goes_on(text: str, place: int) -> bool:
    """Say whether a word goes on over this place."""
    if not 0 < place < len(text):
        return False
    left, right = text[place - 1], text[place]
    return (right.isalnum() or right in _ACCENTS) and (left.isalnum() or left in _ACCENTS)


def _length(word: re.Match[str]) -> int:
    return word.end() - word.start()
