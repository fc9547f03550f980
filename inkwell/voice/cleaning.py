"""What is taken out of a text before it is learnt from, shown before and after.

The first group is what any author wants gone. The second is for study: it makes prose worse, and says so.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

import msgspec

from inkwell.story.measures import words_of
from inkwell.translation import tr
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal, each_chapter, paragraphs_of, with_chapters

FRONT_MATTER: Final = "front matter"
HEADING: Final = "heading"
BOILERPLATE: Final = "boilerplate"
DUPLICATE: Final = "duplicate"

HURTS_PROSE: Final = tr(
    "Without capitals or punctuation a model cannot learn to write prose; this is for study and for comparing."
)

_SHORT_CHAPTER: Final = 12
"""A part of the text with fewer words, before the first long one, is a title page or the like."""
_DUPLICATE_WORDS: Final = 12
"""A shorter paragraph may well stand twice in a book."""
_RUNNING_HEAD: Final = 5
"""A line that stands alone so often, and says the same, belongs to pages and not to the story."""
_LONGEST_HEAD: Final = 10
_LONGEST_FRONT: Final = 1500
"""Words of a chapter that can still be a preface or a dedication, whatever it is called."""
_LONGEST_IMPRINT: Final = 40
"""Words of a paragraph about the book itself; with a longer one the story has begun."""
_NUMBER: Final = (
    r"(?:\d+|[ivxlcIVXLC]+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif)ty(?:-\w+)?|the \w+))"
)
_HEADING: Final = re.compile(
    # “Part I knew by heart” is a sentence: what follows a number is a sign, or begins with a capital.
    rf"#{{1,6}}\s|(?i:chapter|part|book|volume|kapitel|chapitre)\s+{_NUMBER}(?:\s*[.:—–-].{{0,60}}|\s+[^a-zß-ÿ\s].{{0,60}})?$"
)
_FRONT: Final = re.compile(
    r"(?:copyright|all rights reserved|isbn\b|published by|table of contents|contents\s*$|dedicat(?:ed to|ion\s*$)"
    r"|acknowledge?ments?\b|transcriber.s note|first (?:published|edition)"
    r"|printed (?:and bound )?in (?:the )?(?:u\.?s|united|great britain|england|germany|canada|australia|italy|china))",
    re.IGNORECASE,
)
_BOILERPLATE: Final = re.compile(
    r"project gutenberg|www\.\w+\.\w+|https?://|\be-?book (?:is for|was produced)|terms of use\b"
    r"|(?:edition|e-?book|e-?text|copyright).{0,80}public domain"
    r"|public domain.{0,80}(?:edition|e-?book|e-?text|copyright)"
    r"|distributed proofread|end of (?:the|this) (?:e-?book|project)",
    re.IGNORECASE | re.DOTALL,
)
_BREAK: Final = re.compile(r"[\W_]{1,20}")


class Cleaning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is taken out or changed."""

    front_matter: bool = True
    headings: bool = True
    boilerplate: bool = True
    duplicates: bool = True
    lower_case: bool = False
    no_punctuation: bool = False

    @property
    def warning(self) -> str:
        """A sentence when this makes the text worse to learn from; "" otherwise."""
        return HURTS_PROSE if self.lower_case or self.no_punctuation else ""


def clean(gathered: Gathered, cleaning: Cleaning) -> Gathered:
    """The documents cleaned; what went is added to the removals, with its kind."""
    documents, removals = gathered.documents, list(gathered.removals)
    steps: list[tuple[bool, Callable[[tuple[Document, ...], list[Removal]], tuple[Document, ...]]]] = [
        (cleaning.front_matter, _without_front),
        (cleaning.boilerplate, _without_boilerplate),
        (cleaning.headings, _without_headings),
        (cleaning.duplicates, _without_duplicates),
    ]
    for wanted, step in steps:
        if wanted:
            documents = step(documents, removals)
    if cleaning.lower_case:
        documents = _changed(documents, str.lower)
    if cleaning.no_punctuation:
        documents = _changed(documents, without_punctuation)
    remarks = gathered.remarks + ((cleaning.warning,) if cleaning.warning else ())
    return Gathered(tuple(document for document in documents if document.chapters), tuple(removals), remarks)


def without_punctuation(text: str) -> str:
    """Letters, digits, combining marks and spaces alone; words keep their apostrophes."""
    kept = [
        sign if unicodedata.category(sign)[0] in "LMN" or sign.isspace() or _inside_word(text, at) else " "
        for at, sign in enumerate(text)
    ]
    return re.sub(r"[^\S\n]+", " ", "".join(kept))


def _inside_word(text: str, at: int) -> bool:
    return text[at] in "'’" and 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _changed(documents: Iterable[Document], change: Callable[[str], str]) -> tuple[Document, ...]:
    return tuple(
        with_chapters(document, (Chapter(chapter.title, change(chapter.text)) for chapter in document.chapters))
        for document in documents
    )


def _without_front(documents: tuple[Document, ...], removals: list[Removal]) -> tuple[Document, ...]:
    """Title pages, imprints and contents: what stands before the first chapter that tells something."""
    return tuple(_without_front_of(document, removals) for document in documents)


def _without_front_of(document: Document, removals: list[Removal]) -> Document:
    kept: list[Chapter] = []
    begun = False
    for chapter in document.chapters:
        if not begun and _is_front(chapter):
            removals.append(Removal(FRONT_MATTER, document.source, chapter.title, chapter.text))
            continue
        if not begun:
            chapter = _opening(document, chapter, removals)
        begun = True
        kept.append(chapter)
    return with_chapters(document, kept)


def _is_front(chapter: Chapter) -> bool:
    words = chapter.words
    return words < _SHORT_CHAPTER or (words <= _LONGEST_FRONT and bool(_FRONT.match(chapter.title.strip())))


def _opening(document: Document, chapter: Chapter, removals: list[Removal]) -> Chapter:
    """A chapter without what its first paragraphs say about the book."""
    parts, last = paragraphs_of(chapter.text), -1
    for at, part in enumerate(parts[:12]):
        if len(words_of(part)) > _LONGEST_IMPRINT:
            break
        if _FRONT.match(part):
            last = at
    removals.extend(Removal(FRONT_MATTER, document.source, chapter.title, part) for part in parts[: last + 1])
    return chapter if last < 0 else Chapter(chapter.title, "\n\n".join(parts[last + 1 :]))


def _without_paragraphs(
    documents: tuple[Document, ...],
    removals: list[Removal],
    kind: str,
    gone: Callable[[Document, str], bool],
) -> tuple[Document, ...]:
    made: list[Document] = []
    for document in documents:
        chapters: list[Chapter] = []
        for chapter in document.chapters:
            parts = paragraphs_of(chapter.text)
            out = [gone(document, part) for part in parts]
            removals.extend(
                Removal(kind, document.source, chapter.title, part)
                for part, is_out in zip(parts, out, strict=True)
                if is_out
            )
            kept = [part for part, is_out in zip(parts, out, strict=True) if not is_out]
            chapters.append(chapter if not any(out) else Chapter(chapter.title, "\n\n".join(kept)))
        made.append(with_chapters(document, chapters))
    return tuple(made)


def _without_headings(documents: tuple[Document, ...], removals: list[Removal]) -> tuple[Document, ...]:
    return _without_paragraphs(
        documents, removals, HEADING, lambda _, part: "\n" not in part and bool(_HEADING.match(part))
    )


def _without_boilerplate(documents: tuple[Document, ...], removals: list[Removal]) -> tuple[Document, ...]:
    """What publishers and archives put into a file, and lines that every page repeats."""
    lines = Counter(
        (document.source, part)
        for document, chapter in each_chapter(documents)
        for part in paragraphs_of(chapter.text)
        if len(part) <= 80
    )

    def gone(document: Document, part: str) -> bool:
        if _BREAK.fullmatch(part):
            return False
        often = lines[document.source, part] >= _RUNNING_HEAD
        head = often and len(words_of(part)) <= _LONGEST_HEAD and part[-1] not in ".!?…\"”’'»—"
        return head or bool(_BOILERPLATE.search(part))

    return _without_paragraphs(documents, removals, BOILERPLATE, gone)


def _without_duplicates(documents: tuple[Document, ...], removals: list[Removal]) -> tuple[Document, ...]:
    """A long paragraph that stands there again, in the same words: two versions of a scene, a file chosen twice."""
    seen: set[tuple[str, ...]] = set()

    def gone(_: Document, part: str) -> bool:
        words = words_of(part)
        if len(words) < _DUPLICATE_WORDS:
            return False
        again = words in seen
        seen.add(words)
        return again

    return _without_paragraphs(documents, removals, DUPLICATE, gone)
