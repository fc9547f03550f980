"""A novel as the benchmark reads it: chapters, what stands before a place, and the places that are measured."""

import os
import re
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from inkwell.manuscript.sentences import ENDING, ends_sentence

ROOT = Path(__file__).resolve().parents[3]
NAMES = ("dracula", "pride-and-prejudice", "love-among-the-chickens", "war-and-peace")
_HEADING = re.compile(r"^#{1,6} .*$", re.MULTILINE)
_GAP = "\n\n"
EARLIEST, LATEST = 0.3, 0.95
"""Shares of a book between which places are taken: a memory needs something to remember."""


@dataclass(frozen=True)
class Novel:
    """The texts of its chapters, put together without their headings; a place is a code point of `text`."""

    name: str
    chapters: tuple[str, ...]

    @property
    def text(self) -> str:
        return _GAP.join(self.chapters)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each chapter begins."""
        return tuple(accumulate((len(each) + len(_GAP) for each in self.chapters[:-1]), initial=0))

    def chapter_at(self, place: int) -> int:
        """The number of the chapter that a place is in."""
        return max(number for number, start in enumerate(self.starts) if start <= place)


def read_novel(path: Path) -> Novel:
    """A novel in Markdown, parted at its headings."""
    parts = _HEADING.split(path.read_text(encoding="utf-8"))
    return Novel(path.stem, tuple(part.strip() for part in parts if part.strip()))


def novels() -> tuple[Novel, ...]:
    """The four novels; the sample story where they are absent, and who prints figures says so."""
    folder = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
    paths = [folder / f"{name}.md" for name in NAMES]
    there = [path for path in paths if path.exists()]
    return tuple(read_novel(path) for path in there or [ROOT / "resources" / "sample" / "story.md"])


def places(novel: Novel, count: int, phase: float = 0.5) -> tuple[int, ...]:
    """So many places, evenly spread, each right behind a sentence; another `phase` (0 to 1) gives others."""
    text = novel.text
    wanted = (EARLIEST + (LATEST - EARLIEST) * (number + phase) / count for number in range(count))
    return tuple(_sentence_end(text, int(len(text) * share)) for share in wanted)


def _sentence_end(text: str, place: int) -> int:
    for ending in ENDING.finditer(text, place):
        if ends_sentence(text, *ending.span())[0]:
            return ending.end()
    return len(text)
