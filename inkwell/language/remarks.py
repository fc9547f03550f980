"""What is found in a paragraph: where, of which kind, why, and what could stand there instead."""

from enum import StrEnum

import msgspec


class RemarkKind(StrEnum):
    """The three kinds of remarks that an author tells apart, and switches on and off."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    STYLE = "style"


class Fix(msgspec.Struct, frozen=True):
    """Code points `start` to `end` of the paragraph give way to `text`."""

    start: int
    end: int
    text: str


class Remark(msgspec.Struct, frozen=True):
    """Something found at the code points `start` to `end` of a paragraph."""

    start: int
    end: int
    kind: RemarkKind
    message: str = ""
    """One sentence for the author; "" for a word that no dictionary knows."""
    rule: str = ""
    """The rule's own name; "" for spelling."""
    group: str = ""
    """The key of a `kinds.Group`; "" for spelling."""
    fixes: tuple[Fix, ...] = ()
    word: str = ""
    """A word that is not known, folded as dictionaries have it; "" for the other kinds."""
    unknown: tuple[str, ...] = ()
    """Of a word with hyphens, the parts that are not known; else the word alone."""
