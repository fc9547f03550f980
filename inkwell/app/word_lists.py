"""The lists of words that are right although no dictionary has them: followed here, read and written on a lane."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.language.known_words import KnownWords, entry, in_capitals, words_of_names
from inkwell.manuscript.node import NodeKind
from inkwell.storage.word_list import FILE_NAME, WordListFile

_AT_ONCE: Final = 100
"""New names whose words are found while the author waits."""
_TURN_SECONDS: Final = 0.004
_REST_SECONDS: Final = 0.0001


class WordLists(QObject):
    """`known` is what counts now; `changed` when it is another; `trouble(InkwellError)` when a list cannot be kept.

    A word counts from the moment that it is added; the file follows on the lane. A book that is only read here keeps
    the words that are added to it for this session alone.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, session: Session, lane: SaveLane, author: Path, parent: QObject | None = None) -> None:
        """`author` is the file of the author's own words."""
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._author = WordListFile(author)
        self._book: WordListFile | None = None
        self._known = KnownWords()
        self._named: tuple[str, ...] = ()
        self._words_in: dict[str, frozenset[str]] = {}
        """The single words of each name that counts now."""
        self._asked = 0
        """Grows with each list of names: the words of an earlier one are out of date."""
        session.opened.connect(self._open)
        session.closed.connect(self._close)
        session.tree_changed.connect(self._take_names)
        self._read(self._author, self._take_author)
        if session.is_open:
            self._open()
            self._take_names()

    @property
    def known(self) -> KnownWords:
        """The words that count now."""
        return self._known

    @property
    def can_keep_in_book(self) -> bool:
        """Whether a book is open that can be written."""
        return self._book is not None and not self._session.project.read_only

    def add_to_book(self, *words: str) -> None:
        """These words are right in this book."""
        if self._book is None or not self.can_keep_in_book:
            self.pass_over(*words)
            return
        new = _entries(words)
        self._set(replace(self._known, book=self._known.book | new))
        self._write(self._book, new, (), self._take_book)

    def add_to_author(self, *words: str) -> None:
        """These words are right in all of the author's books."""
        new = _entries(words)
        self._set(replace(self._known, author=self._known.author | new))
        self._write(self._author, new, (), self._take_author)

    def remove_from_book(self, *words: str) -> None:
        """These words are not right in this book any more."""
        if self._book is not None and self.can_keep_in_book:
            self._set(replace(self._known, book=self._known.book.difference(words)))
            self._write(self._book, (), words, self._take_book)

    def remove_from_author(self, *words: str) -> None:
        """These words are not right in general any more."""
        self._set(replace(self._known, author=self._known.author.difference(words)))
        self._write(self._author, (), words, self._take_author)

    def pass_over(self, *words: str) -> None:
        """Say nothing of these words until the book is closed."""
        self._set(replace(self._known, passed_over=self._known.passed_over | _entries(words)))

    def set_names(self, names: Iterable[str]) -> None:
        """Take these names (of the story bible), besides those that the manuscript's notes are called by."""
        named = tuple(names)
        if named != self._named:
            self._named = named
            self._take_names()

    @Slot()
    def look_again(self) -> None:
        """Read the book's list anew, as when the window gets the focus back: somebody else may have changed it."""
        if self._book is not None:
            self._read(self._book, self._take_book)

    def _set(self, known: KnownWords) -> None:
        if known != self._known:
            self._known = known
            self.changed.emit()

    # files

    def _read(self, file: WordListFile, then: Callable[[Done], object]) -> None:
        self._lane.submit(Job("words", 0, lambda: _listed(file.read()), then=then))

    def _write(
        self, file: WordListFile, add: Iterable[str], remove: Iterable[str], then: Callable[[Done], object]
    ) -> None:
        new, gone = sorted(add), tuple(remove)
        self._lane.submit(Job("words", 0, lambda: _listed(file.change(new, gone)), then=then))

    def _take_book(self, done: Done) -> None:
        if self._book is not None and self._took(done):
            self._set(replace(self._known, book=cast("frozenset[str]", done.value)))

    def _take_author(self, done: Done) -> None:
        if self._took(done):
            self._set(replace(self._known, author=cast("frozenset[str]", done.value)))

    def _took(self, done: Done) -> bool:
        if done.error is not None:
            self.trouble.emit(done.error)
        return done.error is None

    # the book

    @Slot()
    def _open(self) -> None:
        self._book = WordListFile(self._session.project.folder / FILE_NAME)
        self._read(self._book, self._take_book)

    @Slot()
    def _close(self) -> None:
        self._book = None
        self._named = ()
        self._asked += 1
        self._set(KnownWords(author=self._known.author))

    @Slot()
    def _take_names(self) -> None:
        notes = (node.title for _, node in self._session.manuscript.walk() if node.kind is NodeKind.NOTE)
        known, names = self._words_in, (*self._named, *notes)
        # Most names are those of before.
        new = [each for each in names if each not in known]
        self._asked += 1
        if len(new) > _AT_ONCE:
            work = partial(_words_of_many, new)
            self._lane.submit(Job("names", self._asked, work, then=partial(self._took_names, names)))
        else:
            self._put_names({each: known[each] if each in known else words_of_names((each,)) for each in names})

    def _took_names(self, names: tuple[str, ...], done: Done) -> None:
        """As thousands of names come into the bible, nobody waits for their words; the last list counts."""
        if self._took(done) and done.revision == self._asked:
            known = self._words_in | cast("dict[str, frozenset[str]]", done.value)
            self._put_names({each: known[each] for each in names})

    def _put_names(self, words: dict[str, frozenset[str]]) -> None:
        self._words_in = words
        self._set(replace(self._known, names=frozenset().union(*words.values())))


def _entries(words: Iterable[str]) -> frozenset[str]:
    return frozenset(found for word in words if (found := entry(word)))


def _words_of_many(names: Iterable[str]) -> dict[str, frozenset[str]]:
    """The words of each name, for the lane; every few milliseconds the window has its turn."""
    found: dict[str, frozenset[str]] = {}
    turn = time.monotonic()
    for each in names:
        found[each] = words_of_names((each,))
        if time.monotonic() - turn > _TURN_SECONDS:
            time.sleep(_REST_SECONDS)
            turn = time.monotonic()
    return found


def _listed(words: Iterable[str]) -> frozenset[str]:
    """The words of a list that was read, for the lane: of a long one the window's thread need not wait for any."""
    found = _entries(words)
    in_capitals(found)
    return found
