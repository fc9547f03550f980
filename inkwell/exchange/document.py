"""A compiled book as one document in pandoc's Markdown, with what it says of itself: what pandoc makes formats of."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from inkwell.exchange.compiling import DEEPEST, VERSE, Book, Place, Section, hides_heading
from inkwell.exchange.dialect import Teller, Wishes, comment_span, escaped, shown_comment, styled
from inkwell.exchange.format_signs import FormatSigns, PageEnd
from inkwell.exchange.formats import Format
from inkwell.exchange.illustrations import Illustrations
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.script_telling import DUAL, PAGE, opens_with_slug, said_at_once, script_lines
from inkwell.exchange.tex import BACK, MAIN, UNDERLINED, enclosed, raw
from inkwell.exchange.title_pages import imprint_lines, manuscript_lines
from inkwell.exchange.typographic import typeset
from inkwell.manuscript.counts import size_text
from inkwell.manuscript.node import NodeKind
from inkwell.story.forms import SCRIPTS, Form
from inkwell.translation import tr

_NO_PAGES: Final = tr(
    "A word processor breaks pages by itself, so that speeches that go on overleaf say neither (MORE) nor (CONT'D)."
)
SECTIONS: Final = 3
"""How deep the headings are told apart that nobody sees."""
_BELOW: Final = tr("Speeches that are said at once stand one below the other: {:,}.")
_TYPES: Final = {
    "dedication": "dedication",
    "epigraph": "epigraph",
    "foreword": "foreword",
    "preface": "preface",
    "introduc": "introduction",
    "acknowledg": "acknowledgments",
    "prologue": "prologue",
    "epilogue": "epilogue",
    "afterword": "afterword",
    "glossary": "glossary",
    "appendix": "appendix",
    "colophon": "colophon",
}
"""What an e-book calls sections with such titles (EPUB Structural Semantics Vocabulary)."""
_LEFTWARDS: Final = frozenset(("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))
"""Languages that are written from right to left."""
UNTITLED: Final = "Untitled"
UNKNOWN_LANGUAGE: Final = "und"
_DATE: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
_PICTURE: Final = re.compile(r"!\[(?:[^\[\]\\]|\\.)*\]\(<(?:data:|assets/)[^<>]*>\)\s*")
_PLAIN_PARAGRAPH: Final = re.compile(r"(?![>#|:`~\-+*\[]|\d+[.)]\s|!\[|\s|$)")


@dataclass(frozen=True)
class Document:
    """Pandoc's Markdown in UTF-8, its metadata, and what could not be shown, in sentences."""

    markdown: bytes
    metadata: dict[str, Any]
    pictures: bool
    left_out: tuple[str, ...] = ()

    @property
    def metadata_file(self) -> bytes:
        """The metadata as a file for pandoc: JSON is YAML."""
        return json.dumps(self.metadata, ensure_ascii=False).encode("utf-8", "replace")


class DocumentMaker:
    """Makes the document of one export."""

    def __init__(self, book: Book, preset: Preset, to: Format) -> None:
        self._book = book
        self._preset = preset
        self._to = to
        self._signs = FormatSigns(to)
        self._pictures = Illustrations(book.asset)
        self._comments = 0
        self._words = 0
        self._at_once = 0
        self._parted = False
        self._beside_parts = 0

    def document(self, sections: Sequence[Section], progress: Progress = no_progress) -> Document:
        """Read the sections' texts and say them in order.

        Raises:
            InkwellError: when a text cannot be read; what `progress` raises.
        """
        deepest = max((section.level for section in sections), default=0)
        self._parted = any(section.node.kind is NodeKind.PART for section in sections)
        teller = Teller(self._wishes(min(deepest + 1, DEEPEST)))
        body = list(self._body(sections, teller, progress))
        lines = [*self._front(self._words, sections), *body]
        text = "\n".join(lines) + "\n"
        metadata = self._metadata(sections)
        left_out = (*self._pictures.left_out, *self._unlike_pages(sections))
        return Document(text.encode("utf-8", "replace"), metadata, bool(self._pictures.kept), left_out)

    def _unlike_pages(self, sections: Sequence[Section]) -> Iterator[str]:
        """Sentences on what a screenplay has on its pages only."""
        if self._at_once:
            yield _BELOW.format(self._at_once)
        if self._signs.has_styles and any(
            section.form == Form.SCREENPLAY and section.with_text for section in sections
        ):
            yield _NO_PAGES

    def _wishes(self, headings: int) -> Wishes:
        # LibreOffice opens no Word document that has a comment in a footnote.
        notes = self._to is not Format.DOCX
        underlined = self._preset.emphasis == "underline"
        made = Wishes(self._break(), self._comment, self._picture, headings, underlined, comments_in_notes=notes)
        made = replace(made, between_notes=self._signs.comma())
        return replace(made, underlined=UNDERLINED) if self._to is Format.LATEX else made

    def _break(self) -> str:
        if self._to is Format.LATEX:
            return raw("\\scenebreak")
        # The separator is one to a screen reader too.
        block = styled("Scene Break", escaped(self._preset.scene_break))
        return block.replace("{.scene-break", '{.scene-break role="separator"') if self._is_web else block

    def _block(self, style: str, *lines: str, kind: str = "") -> str:
        """Paragraphs of a style."""
        return enclosed(style, *lines) if self._to is Format.LATEX else styled(style, *lines, kind=kind)

    @property
    def _is_web(self) -> bool:
        return self._to in (Format.EPUB, Format.HTML)

    def _comment(self, words: str) -> tuple[str, str] | None:
        if not self._preset.comments:
            return None
        if self._to is not Format.DOCX:
            return shown_comment(words)
        self._comments += 1
        return comment_span(words, self._comments, self._book.author)

    def _picture(self, address: str) -> str:
        return self._pictures.as_file(address) if self._to is Format.LATEX else self._pictures.as_data(address)

    # the story

    def _body(self, sections: Sequence[Section], teller: Teller, progress: Progress) -> Iterator[str]:
        place, began, opened = Place.FRONT, False, False
        bare = self._begins_bare(sections)
        yield from ("::: {.front-matter}", "") if bare and self._to is Format.HTML else ()
        for number, section in enumerate(sections):
            progress("Reading the book", number / len(sections))
            if section.place is not place:
                yield from self._end() if place is Place.BODY else ()
                if bare and place is Place.FRONT:
                    yield from ("", ":::", "") if self._to is Format.HTML else self._signs.page(PageEnd.MATTER)
                place, began = section.place, False
                yield from ("", raw(BACK if place is Place.BACK else MAIN), "") if self._to is Format.LATEX else ()
            if section.level and not self._says_its_heading(section):
                yield from ("", self._heading(section, number), "")
                began = began and section.node.kind is NodeKind.SCENE
            opened = opened or bool(section.level)
            lines = self._lines(section, teller)
            if not lines:
                continue
            yield from self._softened([*self._before(section, began, opened), *lines])
            yield ""
            began = opened = True
        yield from self._end() if place is Place.BODY else ()

    def _begins_bare(self, sections: Sequence[Section]) -> bool:
        """Whether the story has no heading below what stands before it, and would seem to belong to that."""
        story = next((each for each in sections if each.place is Place.BODY), None)
        if story is None or sections[0].place is not Place.FRONT:
            return False
        hidden = hides_heading(story, self._preset) and self._signs.has_styles
        return not story.level or hidden or self._says_its_heading(story)

    def _lines(self, section: Section, teller: Teller) -> list[str]:
        text = self._book.text(section.node.id) if section.with_text else ""
        if not text.strip():
            return []
        if self._preset.title_page == "manuscript" and section.form not in SCRIPTS:
            self._words += size_text(text).words
        verse = section.form in VERSE
        text = typeset(text, self._preset.marks, self._book.language)
        if section.form in SCRIPTS:
            return list(self._script(text, section.form, teller))
        told = teller.lines(text, verse)
        # A picture by itself stands in the middle, and is not moved in as words are.
        lines = [self._block("Figure", line, kind="picture") if _PICTURE.fullmatch(line) else line for line in told]
        return [self._block("Verse", "\n".join([*lines, ""]))] if verse else lines

    def _says_its_heading(self, section: Section) -> bool:
        """Whether a heading would say what the first line of a screenplay's scene says once more."""
        scene = section.node.kind is NodeKind.SCENE and section.form == Form.SCREENPLAY and section.with_text
        return scene and opens_with_slug(self._book.text(section.node.id))

    def _script(self, text: str, form: str, teller: Teller) -> Iterator[str]:
        """The lines of a script, each in the style of what it is."""
        lines = script_lines(text, play=form == Form.PLAY)
        self._at_once += said_at_once(lines)
        said, notes = teller.by_line([line.text for line in lines])
        style, group = "", list[str]()
        for number, told in said:
            line = lines[number]
            if group and not line.joins:
                yield from (self._block(style, "\n".join(group)) if style else group[0], "")
                group = []
            if line.style == PAGE:
                yield from self._signs.page(PageEnd.AUTHOR)
                continue
            style = DUAL if line.beside else line.style
            group.append(told + self._signs.scene_number(line.number))
        yield from (self._block(style, "\n".join(group)) if style else group[0], "") if group else ()
        for note in notes:
            yield from (note, "")

    def _before(self, section: Section, began: bool, opened: bool) -> Iterator[str]:
        """What parts a text from what stands above it."""
        if began and not section.level:
            # A scene of a script has a heading of its own.
            yield from ("", self._break(), "") if section.form not in SCRIPTS else ()
        elif not opened and self._preset.title_page != "none":
            yield from self._signs.page(PageEnd.TITLE)
            if self._to is Format.EPUB:
                # Else it would stand in the copyright page's file.
                title = escaped(" ".join(self._book.title.split()) or UNTITLED)
                yield from ("", f"# {title} {{.unnumbered .quiet}}", "")

    def _end(self) -> Iterator[str]:
        if self._preset.end:
            yield from ("", self._block("The End", escaped(self._preset.end)), "")

    def _heading(self, section: Section, number: int) -> str:
        if self._signs.has_styles and hides_heading(section, self._preset):
            # Nobody sees it, but it comes back.
            return styled(f"Section {min(section.level, SECTIONS)}", escaped(" ".join(section.heading.split())))
        lines = [escaped(line) for line in section.heading.split("\n")]
        kind = section.node.kind.value if section.place is Place.BODY else f"{section.place.value}-matter"
        marks = f"#s{number + 1} .{kind}"
        if self._to is Format.EPUB and (named := _epub_type(section)):
            marks += f" epub:type={named}"
        level = section.level
        if self._to is Format.LATEX:
            marks += " .unnumbered"
            level = self._tex_level(section)
        return f"{'#' * level} {self._signs.line().join(lines)} {{{marks}}}"

    def _tex_level(self, section: Section) -> int:
        """In a book with parts its first level is theirs: what stands beside them is a chapter."""
        if section.level == 1:
            self._beside_parts = int(self._parted and section.node.kind is not NodeKind.PART)
        return min(section.level + self._beside_parts, DEEPEST)

    def _softened(self, lines: list[str]) -> Iterator[str]:
        """What follows a break is not moved in: word processors have to be told so, paragraph by paragraph."""
        if self._preset.indent_first or self._to not in (Format.DOCX, Format.ODT, Format.LATEX):
            yield from lines
            return
        sign, after = self._break(), False
        held: list[str] = []
        for line in [*lines, ""]:
            if held and not line.strip():
                yield from self._flush(held)
                held = []
            if line == sign:
                after = True
            elif held or (line.strip() and after):
                after = False
                held.append(line)
                continue
            yield line

    def _flush(self, paragraph: list[str]) -> Iterator[str]:
        """A paragraph that is not moved in, with all of its lines."""
        first, *others = paragraph
        if not _PLAIN_PARAGRAPH.match(first):
            yield from paragraph
        elif self._to is Format.LATEX:
            yield from (f"`\\noindent`{{=latex}} {first}", *others)
        else:
            name = "First Paragraph" if self._to is Format.DOCX else "First paragraph"
            yield from (f'::: {{custom-style="{name}"}}', *paragraph, ":::")

    # before the story

    def _front(self, words: int, sections: Sequence[Section]) -> Iterator[str]:
        preset = self._preset
        if self._to in (Format.DOCX, Format.ODT):
            yield from self._title_page(words)
        lines = imprint_lines(self._book) if preset.copyright_page and preset.title_page == "book" else []
        if lines:
            yield from self._signs.page(PageEnd.FRONT) if self._to is not Format.LATEX else ()
            if self._to is Format.EPUB:
                # A file of its own needs a heading, which nobody has to see.
                yield from ("# © {.unlisted .unnumbered .quiet epub:type=copyright-page}", "")
            yield self._block("Imprint", *(escaped(line) for line in lines))
            yield ""
        if preset.contents and self._to in (Format.DOCX, Format.ODT):
            yield from self._contents(sections)

    def _title_page(self, words: int) -> Iterator[str]:
        book = self._book
        if self._preset.title_page == "manuscript":
            rows = [self._signs.tab().join(escaped(part) for part in row) for row in manuscript_lines(book, words)]
            yield from (styled("Contact", *rows), "")
        if self._preset.title_page != "none":
            yield from (styled("Title", escaped(book.title)), "")
            if book.publication.subtitle:
                yield from (styled("Subtitle", escaped(book.publication.subtitle)), "")
            if book.author:
                by = f"by {book.author}" if self._preset.title_page == "manuscript" else book.author
                yield from (styled("Author", escaped(by)), "")

    def _contents(self, sections: Sequence[Section]) -> Iterator[str]:
        yield styled("Contents Heading" if self._to is Format.ODT else "TOC Heading", "Contents")
        for number, section in enumerate(sections):
            if 0 < section.level <= 2:
                title = escaped(" ".join(section.heading.split("\n")))
                style = f"{'Contents' if self._to is Format.ODT else 'toc'} {section.level}"
                yield from ("", styled(style, f"[{title}](#s{number + 1})"))
        yield ""

    def _metadata(self, sections: Sequence[Section]) -> dict[str, Any]:
        book, publication = self._book, self._book.publication
        found: dict[str, Any] = {
            "title": escaped(book.title.strip() or UNTITLED),
            "pagetitle": escaped(book.title.strip() or UNTITLED),
            "lang": language_tag(book.language),
            "toc-title": "Contents",
            "titled": self._preset.title_page != "none",
            "has-parts": self._parted,
        }
        # LaTeX would set the date on the title page.
        date = publication.date.strip() if self._to is not Format.LATEX and is_date(publication.date) else ""
        said = {"author": book.author, "subtitle": publication.subtitle, "date": date}
        said |= {"publisher": publication.publisher, "rights": publication.rights}
        said |= {"description": publication.description}
        said |= {"belongs-to-collection": publication.series}
        said |= {"group-position": publication.number} if publication.series.strip() else {}
        found |= {name: escaped(words) for name, words in said.items() if words.strip()}
        if language_tag(book.language).split("-")[0].lower() in _LEFTWARDS:
            found["dir"] = "rtl"
        if publication.bare_isbn:
            found["identifier"] = [{"scheme": "ISBN-13", "text": publication.bare_isbn}]
        return found


def is_date(text: str) -> bool:
    """Whether e-books can hold it as a date: a year, a month or a day."""
    return bool(_DATE.fullmatch(text.strip()))


def language_tag(language: str) -> str:
    """A book's language as formats name it (BCP 47); that of a book that says none is English, of others unknown."""
    tag = language.strip().replace("_", "-") or "en"
    return tag if _TAG.fullmatch(tag) else UNKNOWN_LANGUAGE


def _epub_type(section: Section) -> str:
    title = section.heading.casefold()
    named = next((name for word, name in _TYPES.items() if title.startswith(word)), "")
    if section.place is Place.BODY:
        return named if named in ("prologue", "epilogue") else section.node.kind.value.replace("scene", "")
    return named or ("preamble" if section.place is Place.FRONT else "afterword")
