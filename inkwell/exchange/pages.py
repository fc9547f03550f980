"""A compiled book as the paragraphs and measures of printed pages: for PDF, and for a preview of one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from inkwell.exchange.compiling import VERSE, Book, Place, Section, hides_heading
from inkwell.exchange.illustrations import Illustrations, asset_name
from inkwell.exchange.page_measures import Measures
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.script_pages import script_pieces
from inkwell.exchange.title_pages import bare_language, contents_title, imprint_lines, manuscript_lines
from inkwell.exchange.typographic import typeset
from inkwell.manuscript.counts import size_text
from inkwell.manuscript.marks import UNSTYLED, Style
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.printed import Leaf, Look, Piece, PrintRules, Run, pieces_of
from inkwell.manuscript.publication import surname
from inkwell.story.forms import SCRIPTS, Form
from inkwell.translation import tr

_POINTS: Final = 72 / 25.4
_ALONE: Final = re.compile(r" {0,3}!\[[^\]\n]*\]\(\s*(?:<([^<>\n]*)>|([^\s()<]+))[^\n]*\)\s*")
"""A paragraph that is a picture and nothing else."""
_OPENING: Final = (Look.PART, Look.CHAPTER, Look.SCENE, Look.BREAK, Look.GAP, Look.PICTURE)
_SQUARE: Final = {"zh": 2, "ja": 1}
"""Languages in whose books every paragraph is moved in, by so many letters."""
_LEFTWARDS: Final = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"))
"""Languages that are written from right to left, unless a script says otherwise."""
_ENTRY_PLACE: Final = "\u2007" * 4
"""Holds the place of a page's number until it is known: as wide as four figures."""


def sheet(book: Book, preset: Preset) -> Measures:
    """The measures of a preset's pages, with what stands over them."""
    margins = preset.margins
    number = preset.header == "number"
    manuscript, facing = preset.header == "manuscript", preset.mirrored and preset.header == "book"
    top, bottom = margins.top * _POINTS, margins.bottom * _POINTS
    inner, outer = margins.inner * _POINTS, margins.outer * _POINTS
    name = surname(book.author)
    over = {
        "manuscript": " / ".join(part for part in (name, book.title.upper()) if part),
        "book": book.title if facing else " · ".join(part for part in (book.author.strip(), book.title) if part),
        "none": "",
        "number": "",
    }[preset.header]
    return Measures(
        width=preset.width * _POINTS,
        height=preset.height * _POINTS,
        margin=top,
        family=preset.font,
        size=preset.size,
        spacing=preset.spacing,
        header=over,
        numbers=preset.numbers and not number,
        spaced=preset.spaced,
        edges=(top, bottom, inner, outer),
        facing=preset.mirrored,
        heads="screenplay" if number else "manuscript" if manuscript else "facing" if facing else "print",
        author=book.author.strip(),
        unnumbered=1 if (manuscript or number) and preset.title_page != "none" else 0,
        right_hand=preset.right_hand,
        drop=preset.chapter_drop,
        indent=_indent(book, preset),
        justified=preset.justified,
        plain=manuscript or number,
        underline=preset.emphasis == "underline",
        line_numbers=preset.line_numbers,
        hyphens=book.language if preset.hyphenated else "",
        leftwards=bare_language(book.language) in _LEFTWARDS,
    )


def _indent(book: Book, preset: Preset) -> float:
    """How far a paragraph is moved in: in scripts of square letters, by whole letters."""
    letters = _SQUARE.get(bare_language(book.language), 0)
    return letters * preset.size if letters and preset.indent else preset.indent * _POINTS


class PageMaker:
    """Makes the paragraphs of one book's pages. `pictures` knows those that are shown when they are made."""

    def __init__(self, book: Book, preset: Preset) -> None:
        self._book = book
        self._preset = preset
        self._indents_first = preset.indent_first or bare_language(book.language) in _SQUARE
        self._rules = PrintRules(preset.comments, True, preset.spaced, self._picture)
        self._sections: Sequence[Section] = ()
        self._words = 0
        self.pictures = Illustrations(book.asset)

    def pieces(self, sections: Sequence[Section], progress: Progress = no_progress) -> list[Piece]:
        """All paragraphs, what stands before the book first.

        Raises:
            InkwellError: when a text cannot be read; what `progress` raises.
        """
        self._sections = sections
        self._words = 0
        body = list(self._flushed(self._body(progress)))
        return [*self._front(self._words), *body]

    def _picture(self, line: str) -> str:
        """The name of the picture that a line is, if it is in the book."""
        found = _ALONE.fullmatch(line)
        address = (found[1] or found[2]) if found else ""
        return asset_name(address) if address and self.pictures.find(address) is not None else ""

    # the story

    def _body(self, progress: Progress) -> Iterator[Piece]:
        story = [each for each in self._sections if each.place is not Place.BACK]
        yield from self._placed(story, progress)
        if self._preset.end:
            yield Piece(Look.BREAK, (Run(self._preset.end),))
        yield from self._placed([each for each in self._sections if each.place is Place.BACK], progress)

    def _placed(self, sections: Sequence[Section], progress: Progress) -> Iterator[Piece]:
        for script, group in groupby(sections, lambda section: section.form in SCRIPTS):
            leaves = self._leaves(tuple(group), progress)
            yield from script_pieces(leaves, self._rules) if script else pieces_of(leaves, self._rules)

    def _leaves(self, sections: Sequence[Section], progress: Progress) -> Iterator[Leaf]:
        for number, section in enumerate(sections):
            progress(tr("Reading the book"), number / max(len(sections), 1))
            text = self._book.text(section.node.id) if section.with_text else ""
            if self._preset.title_page == "manuscript":
                self._words += size_text(text).words
            text = typeset(text, self._preset.marks, self._book.language)
            kind = section.node.kind
            heads = NodeKind.CHAPTER if section.place is not Place.BODY and section.level else kind
            heads = heads if section.level or kind is not NodeKind.NOTE else NodeKind.SCENE
            verse = section.form in VERSE
            level, play = section.level, section.form == Form.PLAY
            heading = "" if hides_heading(section, self._preset) else section.heading
            yield Leaf(heads, heading, stepped(text) if verse else text, verse, level, play)

    def _flushed(self, pieces: Iterator[Piece]) -> Iterator[Piece]:
        """With the preset's break and indents, and with pictures where a paragraph is nothing else."""
        above = Look.GAP
        for piece in pieces:
            made = piece
            if piece.look is Look.BREAK and piece.runs and piece.runs[0].text != self._preset.end:
                made = replace(piece, runs=(Run(self._preset.scene_break),))
            elif piece.look is Look.FLUSH and self._indents_first and above in _OPENING:
                made = replace(piece, look=Look.BODY)
            above = made.look
            yield made

    # before it

    def _front(self, words: int) -> Iterator[Piece]:
        book, preset = self._book, self._preset
        if preset.title_page == "manuscript":
            for row in manuscript_lines(book, words):
                yield _plain(Look.SPREAD, "\t".join(row))
        if preset.title_page != "none":
            yield _plain(Look.TITLE, book.title)
            if book.publication.subtitle:
                yield Piece(Look.CENTRED, (Run(book.publication.subtitle, Style.EMPHASIS),))
            english = bare_language(book.language) == "en"
            by = f"by {book.author}" if preset.title_page == "manuscript" and english else book.author
            if book.author:
                yield _plain(Look.CENTRED, by)
        if preset.copyright_page and preset.title_page == "book":
            yield from (_plain(Look.IMPRINT, line) for line in imprint_lines(book))
        titles = list(self._titles()) if preset.contents else []
        if titles:
            yield _plain(Look.ENTRY, contents_title(book.language) + "\n")
        yield from (Piece(Look.ENTRY, (Run(f"{title}\t{_ENTRY_PLACE}"),), level) for title, level in titles)

    def _titles(self) -> Iterator[tuple[str, int]]:
        """Those that begin a page, in order, and how deep they stand."""
        for each in self._sections:
            if each.level and (each.place is not Place.BODY or each.node.kind in (NodeKind.PART, NodeKind.CHAPTER)):
                yield " ".join(each.heading.split()), each.level - 1


def _plain(look: Look, text: str) -> Piece:
    return Piece(look, (Run(" ".join(text.split(" ")), UNSTYLED),))


def stepped(text: str) -> str:
    """Verse whose lines keep the spaces that they begin with."""
    return re.sub(r"^[ \t]+(?=\S)", lambda found: "\u00a0" * len(found.group().expandtabs(4)), text, flags=re.MULTILINE)


def with_numbers(pieces: Sequence[Piece], starts: Sequence[str]) -> list[Piece]:
    """The paragraphs with the pages' numbers in the contents: `starts` are those of the entries, in order."""
    left = iter(starts)
    return [
        replace(piece, runs=(Run(piece.text.rpartition("\t")[0] + "\t" + next(left, "")),))
        if piece.look is Look.ENTRY and "\t" in piece.text
        else piece
        for piece in pieces
    ]
