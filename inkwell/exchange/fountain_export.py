"""A book as Fountain, the plain text of screenplays (its syntax, version 1.1): scripts as they are, prose as action."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from inkwell.exchange.compiling import Book, Section
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.script_telling import opens_with_slug
from inkwell.exchange.typographic import typeset
from inkwell.manuscript.marks import Mark, Style
from inkwell.manuscript.markup import Inside, Kind, closing_below, kind_of, parse
from inkwell.manuscript.scriptwriting import Element, first_element
from inkwell.story.forms import SCRIPTS, Form
from inkwell.translation import tr

_LEVELS: Final = 3
"""Sections in Fountain are usually shown to so many levels."""
_FORCED: Final = re.compile(r"[!@.~=#>\[]|/\*|\{\{")
"""What a line of prose may begin with that means something else in Fountain."""
_BREAK: Final = "> * * * <"
_COMMENT: Final = re.compile(r"<!--(?:[ \t]*([^\n]*?)[ \t]*-->)?")
_HUSHED: Final = tr("Comments stay in the book: {:,}; a preset that brings comments along has them as notes.")
_UNTOLD: Final = tr("Synopses of scenes without a heading stay in the book: {:,}.")


def fountain(
    book: Book, sections: Sequence[Section], preset: Preset, progress: Progress = no_progress
) -> tuple[bytes, tuple[str, ...]]:
    """The book in UTF-8: a title page, sections for parts and chapters, synopses, comments as notes.

    With it, sentences on what did not go along. Raises what `progress` raises, and InkwellError for an unreadable text.
    """
    parts = ["\n".join(_title_page(book))]
    began, hushed, untold = False, 0, 0
    for number, section in enumerate(sections):
        progress(tr("Writing Fountain"), number / len(sections))
        text = typeset(book.text(section.node.id), preset.marks, book.language) if section.with_text else ""
        script = section.form in SCRIPTS
        said = "\n".join(_lines(text.strip("\n"), script, preset.comments)).strip("\n") if text.strip() else ""
        hushed += 0 if preset.comments else _COMMENT.subn("", text)[1]
        synopsis = _synopsis(section.node.synopsis)
        if section.form == Form.SCREENPLAY and opens_with_slug(text):
            parts.append(_below_slug(said, synopsis))
        elif section.level:
            parts += [f"{'#' * min(section.level, _LEVELS)} {' '.join(section.heading.split())}", synopsis, said]
        else:
            untold += bool(synopsis)
            parts += [_BREAK if said and began and not script else "", said]
        began = bool(said.strip()) or (began and not section.level)
    told = ("\n\n".join(part for part in parts if part.strip()) + "\n").encode("utf-8", "replace")
    return told, tuple(sentence.format(count) for sentence, count in ((_HUSHED, hushed), (_UNTOLD, untold)) if count)


def _synopsis(words: str) -> str:
    said = _COMMENT.sub(lambda found: f"[[{found[1]}]]" if found[1] else found[0], words)
    return "\n".join(f"= {line.strip()}" for line in said.splitlines() if line.strip())


def _below_slug(text: str, synopsis: str) -> str:
    """A scene with what happens in it below its heading: above it, that would belong to the scene before."""
    lines = text.split("\n")
    slugs = (at for at, line in enumerate(lines) if first_element(line, play=False, followed=False) is Element.SLUG)
    at = next(slugs, -1) + 1
    return "\n".join([*lines[:at], *(["", synopsis] if synopsis else []), *lines[at:]])


def _title_page(book: Book) -> Iterator[str]:
    publication = book.publication
    yield f"Title: {' '.join(book.title.split())}"
    if book.author.strip():
        yield from ("Credit: by", f"Author: {' '.join(book.author.split())}")
    if publication.date.strip():
        yield f"Draft date: {publication.date.strip()}"
    contact = [line.strip() for line in publication.contact.splitlines() if line.strip()]
    if contact:
        yield from ("Contact:", *(f"    {line}" for line in contact))
    if publication.rights.strip():
        yield f"Copyright: {' '.join(publication.rights.split())}"


def _lines(text: str, script: bool, comments: bool) -> Iterator[str]:
    lines = text.split("\n")
    closing = closing_below(lines)
    inside, gone = Inside.NOTHING, False
    for number, line in enumerate(lines):
        parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
        before, inside = inside, parsed.ends
        told = _told(line, parsed.marks, comments, before is not Inside.NOTHING, script)
        if line.strip() and not told.strip():
            gone = True
            continue
        if gone and not line.strip():
            # Of the blank lines around what is gone one is left.
            continue
        gone = False
        if not script and before is Inside.NOTHING:
            told = _as_action(line, told)
        yield told


def _told(line: str, marks: Sequence[Mark], comments: bool, inside: bool, script: bool) -> str:
    """A line with Fountain's emphasis and notes for Markdown's."""
    edits: list[tuple[int, int, str]] = []
    for mark in marks:
        low, high = mark.start + mark.opens, mark.end - mark.closes
        if mark.style is Style.COMMENT and not comments:
            edits.append((mark.start, mark.end, ""))
        elif mark.style is Style.COMMENT:
            # A note has no blank line in it; what stands between the other signs may have any.
            one_line = bool(mark.opens and mark.closes) and not inside
            opened, closed = ("[[", "]]") if one_line else ("/*", "*/")
            if one_line:
                low, high = high - len(line[low:high].lstrip()), low + len(line[low:high].rstrip())
            edits += [(mark.start, low, opened * bool(mark.opens)), (high, mark.end, closed * bool(mark.closes))]
        elif mark.style in (Style.EMPHASIS, Style.STRONG) and not script:
            # A low line is Fountain's mark of what is underlined.
            sign = "*" * mark.opens
            edits += [(mark.start, low, sign), (high, mark.end, sign)]
    for start, end, new in sorted(edits, reverse=True):
        line = line[:start] + new + line[end:]
    return line.rstrip() if edits and not comments else line


def _as_action(line: str, told: str) -> str:
    """A line of prose, marked as such where Fountain would take it for something else."""
    paragraph = kind_of(line)
    if paragraph.kind is Kind.BREAK:
        return _BREAK
    if paragraph.kind is Kind.HEADING:
        return f"### {told[paragraph.words :]}"
    bare = told.strip()
    if not bare or bare.startswith("[["):
        return told
    forced = _FORCED.match(bare) or first_element(bare, play=False, followed=None) is not Element.ACTION
    return f"!{told}" if forced else told
