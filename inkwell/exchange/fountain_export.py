"""A book as Fountain, the plain text of screenplays (its syntax, version 1.1): scripts as they are, prose as action."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from inkwell.exchange.compiling import Book, Section
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.typographic import typeset
from inkwell.manuscript.marks import Mark, Style
from inkwell.manuscript.markup import Inside, Kind, closing_below, kind_of, parse
from inkwell.manuscript.scriptwriting import Element, first_element

_LEVELS: Final = 3
"""Sections in Fountain are usually shown to so many levels."""
_FORCED: Final = re.compile(r"[!@.~=#>\[]|/\*|\{\{")
"""What a line of prose may begin with that means something else in Fountain."""
_NUMBER: Final = re.compile(r"#[^#\n]*#")


def fountain(book: Book, sections: Sequence[Section], preset: Preset, progress: Progress = no_progress) -> bytes:
    """The book in UTF-8: a title page, sections for parts and chapters, synopses, comments as notes."""
    parts = ["\n".join(_title_page(book))]
    began = False
    for number, section in enumerate(sections):
        progress("Writing Fountain", number / len(sections))
        if section.level:
            heading = " ".join(section.heading.split())
            parts.append(f"{'#' * min(section.level, _LEVELS)} {heading}")
            began = False
            if section.node.synopsis.strip():
                parts.append(f"= {' '.join(section.node.synopsis.split())}")
        text = typeset(book.text(section.node.id), preset.marks, book.language) if section.with_text else ""
        if text.strip():
            script = section.form in ("screenplay", "play")
            if began and not section.level and not script:
                parts.append("> * * * <")
            parts.append("\n".join(_lines(text.strip("\n"), script, preset.comments)))
            began = True
    return ("\n\n".join(part for part in parts if part.strip()) + "\n").encode("utf-8", "replace")


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
    inside = Inside.NOTHING
    for number, line in enumerate(lines):
        parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
        before, inside = inside, parsed.ends
        told = _told(line, parsed.marks, comments, before is not Inside.NOTHING)
        if line.strip() and not told.strip():
            continue
        if not script and before is Inside.NOTHING:
            told = _as_action(line, told)
        yield told


def _told(line: str, marks: Sequence[Mark], comments: bool, inside: bool) -> str:
    """A line with Fountain's emphasis and notes for Markdown's."""
    edits: list[tuple[int, int, str]] = []
    for mark in marks:
        low, high = mark.start + mark.opens, mark.end - mark.closes
        if mark.style is Style.COMMENT and not comments:
            edits.append((mark.start, mark.end, ""))
        elif mark.style is Style.COMMENT:
            edits += [
                (mark.start, low, "" if inside and not mark.opens else "[["),
                (high, mark.end, "]]" * bool(mark.closes)),
            ]
        elif mark.style in (Style.EMPHASIS, Style.STRONG):
            sign = "*" * mark.opens
            edits += [(mark.start, low, sign), (high, mark.end, sign)]
    for start, end, new in sorted(edits, reverse=True):
        line = line[:start] + new + line[end:]
    return line


def _as_action(line: str, told: str) -> str:
    """A line of prose, marked as such where Fountain would take it for something else."""
    paragraph = kind_of(line)
    if paragraph.kind is Kind.BREAK:
        return "> * * * <"
    if paragraph.kind is Kind.HEADING:
        return f"### {told[paragraph.words :]}"
    bare = told.strip()
    if not bare or bare.startswith("[["):
        return told
    forced = _FORCED.match(bare) or first_element(bare, play=False, followed=None) is not Element.ACTION
    return f"!{told}" if forced else told
