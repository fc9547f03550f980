"""What a book says of itself when it goes out: cover, ISBN, rights, what stands before and behind the story."""

import re
from dataclasses import dataclass
from typing import Final

_ISBN_PARTS: Final = re.compile(r"[\s\-\u2010-\u2015]+")


@dataclass(frozen=True, slots=True)
class Publication:
    """All of it may be missing: "" or empty. `cover` is the name of a file in `assets`.

    `front` and `back` are ids of nodes, in order: dedication, preface, thanks. What they hold is no part of the story
    then, wherever they stand in the tree, notes too.
    """

    subtitle: str = ""
    isbn: str = ""
    publisher: str = ""
    date: str = ""
    """As `2026`, `2026-11` or `2026-11-26`."""
    rights: str = ""
    description: str = ""
    series: str = ""
    number: str = ""
    """Its place in the series."""
    cover: str = ""
    contact: str = ""
    """Name, address, mail, telephone, as they stand on a manuscript; a line each."""
    front: tuple[str, ...] = ()
    back: tuple[str, ...] = ()

    @property
    def bare_isbn(self) -> str:
        """The ISBN's figures alone; "" where there is none or it is wrong."""
        return bare_isbn(self.isbn) if is_isbn(self.isbn) else ""


def bare_isbn(text: str) -> str:
    """An ISBN without its hyphens and spaces, whether it is right or not."""
    return _ISBN_PARTS.sub("", text).upper().removeprefix("ISBN").removeprefix(":")


def is_isbn(text: str) -> bool:
    """Whether it is an ISBN of 10 or 13 figures whose last one checks (ISO 2108, annexes A and C)."""
    bare = bare_isbn(text)
    if re.fullmatch(r"[0-9]{13}", bare):
        return sum(int(figure) * (3 if at % 2 else 1) for at, figure in enumerate(bare)) % 10 == 0
    if re.fullmatch(r"[0-9]{9}[0-9X]", bare):
        figures = [10 if figure == "X" else int(figure) for figure in bare]
        return sum((10 - at) * figure for at, figure in enumerate(figures)) % 11 == 0
    return False


def surname(author: str) -> str:
    """What stands over a manuscript's pages: the last word of a name, or what stands before its comma."""
    name = author.strip()
    if "," in name:
        return name.split(",")[0].strip()
    words = name.split()
    return words[-1] if words else ""
