"""A proofreader for tests of the page: it knows what it is told, at once or when the test says so."""

from typing import cast

from PySide6.QtCore import QObject, Signal

from inkwell.app.proofing import Proofing
from inkwell.language.remarks import Fix, Remark, RemarkKind

SPELLING, GRAMMAR, STYLE = RemarkKind.SPELLING, RemarkKind.GRAMMAR, RemarkKind.STYLE


class Words(QObject):
    """Word lists that only remember what was added."""

    trouble = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.can_keep_in_book = True
        self.book: list[str] = []
        self.author: list[str] = []

    def add_to_book(self, word: str) -> None:
        self.book.append(word)

    def add_to_author(self, word: str) -> None:
        self.author.append(word)


class Remarking(QObject):
    """Marks each word of `words` with its kind; paragraphs are known as soon as they are wanted, unless `slow`."""

    changed = Signal()
    suggested = Signal(str)
    trouble = Signal(object)

    def __init__(self, words: dict[str, RemarkKind], slow: bool = False) -> None:
        super().__init__()
        self.wrong = words
        self.slow = slow
        self.works = True
        self.wanted: list[str] = []
        self.seen: set[str] = set()
        self.words = Words()
        self.offers: dict[str, tuple[str, ...]] = {}
        self.passed: list[str] = []
        self.never: list[str] = []

    @property
    def proofing(self) -> Proofing:
        """It stands in for one."""
        return cast("Proofing", self)

    def want(self, texts: list[str]) -> None:
        self.wanted += texts
        if not self.slow:
            self.answer()

    def answer(self) -> None:
        """Know all that was wanted."""
        self.seen.update(self.wanted)
        self.wanted.clear()
        self.changed.emit()

    def unknown_kinds(self, text: str) -> frozenset[RemarkKind]:
        known = text in self.seen or not text.strip() or not self.works
        return frozenset() if known else frozenset(RemarkKind)

    def is_known(self, text: str) -> bool:
        return not self.unknown_kinds(text)

    def remarks(self, text: str) -> tuple[Remark, ...]:
        if text not in self.seen:
            return ()
        found = [(start, word) for word in self.wrong for start in _places(text, word)]
        return tuple(self._remark(start, word) for start, word in sorted(found))

    def _remark(self, start: int, word: str) -> Remark:
        kind, end = self.wrong[word], start + len(word)
        if kind is SPELLING:
            return Remark(start, end, kind, word=word, unknown=(word,))
        fixes = (Fix(start, end, word.upper()), Fix(start, end, ""), Fix(end, end, "'s"))
        return Remark(start, end, kind, f"What of “{word}” & others?", f"Rule{word}", "typing", fixes)

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        return self.offers.get(word)

    def pass_over(self, text: str, remark: Remark) -> None:
        self.passed.append(text[remark.start : remark.end])

    def never_again(self, rule: str) -> None:
        self.never.append(rule)


def _places(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]
