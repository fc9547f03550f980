"""What a voice learns from, as values: documents of chapters, what was left out of them, and a corpus made of both."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from inkwell.story.measures import words_of

_GAP: Final = re.compile(r"\n[^\S\n]*\n")
"""A line with nothing on it but spaces is empty, too."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter's title and text, in Markdown as it stands in the book."""

    title: str
    text: str

    @property
    def words(self) -> int:
        """Words of the text."""
        return len(words_of(self.text))


@dataclass(frozen=True, slots=True)
class Document:
    """A book or file that is learnt from."""

    source: str
    chapters: tuple[Chapter, ...]

    @property
    def words(self) -> int:
        """Words of all chapters."""
        return sum(chapter.words for chapter in self.chapters)


@dataclass(frozen=True, slots=True)
class Removal:
    """Words that are not learnt from: where they stood, what they said, and the `kind` of reason."""

    kind: str
    source: str
    chapter: str
    text: str

    @property
    def words(self) -> int:
        """How many."""
        return len(words_of(self.text))


@dataclass(frozen=True, slots=True)
class Gathered:
    """Documents, and what was left out on the way to them."""

    documents: tuple[Document, ...]
    removals: tuple[Removal, ...] = ()
    remarks: tuple[str, ...] = field(default=())
    """Sentences for the author: what could not be read, what looks odd."""

    def plus(self, other: "Gathered") -> "Gathered":
        """Both together."""
        return Gathered(self.documents + other.documents, self.removals + other.removals, self.remarks + other.remarks)

    @property
    def words(self) -> int:
        """Words that are left."""
        return sum(document.words for document in self.documents)


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a text, without the empty lines between them."""
    return [part for part in (part.strip() for part in _GAP.split(text.replace("\r\n", "\n"))) if part]


def each_chapter(documents: Iterable[Document]) -> Iterator[tuple[Document, Chapter]]:
    """All chapters with their documents, in order."""
    for document in documents:
        for chapter in document.chapters:
            yield document, chapter


def with_chapters(document: Document, chapters: Iterable[Chapter]) -> Document:
    """The document with these chapters, those without a word left out."""
    return replace(document, chapters=tuple(chapter for chapter in chapters if chapter.text.strip()))
