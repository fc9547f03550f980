"""A book goes out: compiled, said to pandoc or set as pages, and put where it belongs, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Book, Choice, Place, Section, compiled
from inkwell.exchange.delivery import deliver, deliver_folder
from inkwell.exchange.dialect import READS
from inkwell.exchange.document import UNKNOWN_LANGUAGE, Document, DocumentMaker, is_date, language_tag
from inkwell.exchange.finishing import finished_docx, finished_epub, finished_odt
from inkwell.exchange.formats import Format
from inkwell.exchange.fountain_export import fountain
from inkwell.exchange.illustrations import media_type
from inkwell.exchange.markdown_export import folder_files, one_file
from inkwell.exchange.odt_reference import reference_odt
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.stylesheet import book_css, page_template
from inkwell.exchange.tex import foreign_letter, tex_variables
from inkwell.exchange.word_reference import reference_docx
from inkwell.exchange.word_templates import NO_TITLE
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import surname
from inkwell.story.forms import SCRIPTS
from inkwell.translation import tr

_WRITERS: Final = {
    Format.DOCX: "docx",
    Format.ODT: "odt",
    Format.EPUB: "epub3",
    Format.HTML: "html5",
    Format.LATEX: "latex",
}
_ENDINGS: Final = {"htm": Format.HTML, "markdown": Format.MARKDOWN, "latex": Format.LATEX, "txt": Format.MARKDOWN}
BUNDLED_FACE: Final = "EB Garamond"
_KNOWN_FACE: Final = "Times New Roman"
_STAY: Final = tr("The pictures stay in the book's folder; exported as a folder of Markdown, it has them with it.")

_BESIDE: Final = tr(
    "The pictures stay in the book's folder: LaTeX finds them where its assets folder lies beside the file."
)


@dataclass(frozen=True)
class Exported:
    """What was written, and sentences on what did not go along."""

    path: Path
    left_out: tuple[str, ...] = ()


def format_of(path: Path) -> Format:
    """The format that a file's name asks for; a name without an ending is that of a folder of Markdown.

    Raises:
        InkwellError: BAD_INPUT for an ending that is none of them.
    """
    ending = path.suffix.lower().removeprefix(".")
    if not ending or path.is_dir():
        return Format.MARKDOWN
    try:
        return _ENDINGS.get(ending) or Format(ending)
    except ValueError as error:
        known = ", ".join(f".{each}" for each in Format)
        sentence = tr(
            "Inkwell cannot write “.{ending}” files; it writes {known}, and a folder of Markdown.",
            ending=ending,
            known=known,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence) from error


class Exporter:
    """Exports books. Not for the window's thread: `progress` is told how far it is, and may end it by raising."""

    def __init__(
        self,
        pandoc: Pandoc,
        pdf: "Callable[[Book, tuple[Section, ...], Preset, Path, Progress], tuple[str, ...]]",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`pdf` sets pages and writes them to a path; it returns sentences on what did not go along."""
        self._pandoc = pandoc
        self._pdf = pdf
        self._now = now

    def export(
        self,
        book: Book,
        path: Path,
        to: Format,
        preset: Preset,
        choice: Choice | None = None,
        progress: Progress = no_progress,
    ) -> Exported:
        """Write a book to `path`: a file, or for Markdown a folder where the name has no ending.

        Raises:
            InkwellError: BAD_INPUT when nothing is chosen or the place cannot be used or holds the book itself, DISK,
                or what keeps a text from being read.
            CancelledError: or whatever else `progress` raises. In every case what was at `path` is as it was.
        """
        sections = compiled(book, choice or Choice(), preset)
        path = path.absolute()
        _refuse_inside(path, book.kept)
        if to is Format.MARKDOWN and not path.suffix:
            files, left_out = folder_files(book, sections, preset, progress)
            deliver_folder(path, files)
            return Exported(path, left_out)
        if to is Format.PDF:
            return Exported(path, self._pdf(book, sections, preset, path, progress))
        data, left_out = self.made(book, sections, to, preset, progress)
        progress(tr("Writing the file"), None)
        deliver(path, data)
        return Exported(path, left_out)

    def made(
        self, book: Book, sections: tuple[Section, ...], to: Format, preset: Preset, progress: Progress = no_progress
    ) -> tuple[bytes, tuple[str, ...]]:
        """The bytes of any format but PDF, and sentences on what did not go along. Raises as `export`."""
        if to is Format.MARKDOWN:
            data = one_file(book, sections, preset, progress)
            return data, ((_STAY,) if b"](../assets/" in data else ())
        if to is Format.FOUNTAIN:
            return fountain(book, sections, preset, progress)
        document = DocumentMaker(book, preset, to).document(sections, progress)
        options, files = self._around(book, sections, to, preset, document)
        files["book.json"] = document.metadata_file
        options += ["--standalone", "--metadata-file=book.json", "--wrap=none"]
        output = self._pandoc.convert(
            document.markdown, READS, _WRITERS[to], options, files, progress=progress, stage=tr("Making the document")
        ).output
        told = document.left_out + (_unfit(book) if to is Format.EPUB else ())
        told += _unset(document) if to is Format.LATEX else ()
        return self._finished(output, book, sections, to, preset), told

    def _around(
        self, book: Book, sections: tuple[Section, ...], to: Format, preset: Preset, document: Document
    ) -> tuple[list[str], dict[str, bytes]]:
        """What pandoc needs beside the text: styles and page."""
        if to in (Format.DOCX, Format.ODT) and preset.font == BUNDLED_FACE:
            # It is not where the document goes to; what word processors put in its stead is no book face.
            preset = msgspec.structs.replace(preset, font=_KNOWN_FACE)
        over = (book.title, surname(book.author), book.author, book.language, _chapter_level(sections))
        if to is Format.DOCX:
            files = {"reference.docx": reference_docx(preset, *over), "bare.openxml": NO_TITLE[to].encode()}
            return ["--reference-doc=reference.docx", "--template=bare.openxml"], files
        if to is Format.ODT:
            files = {"reference.odt": reference_odt(preset, *over), "bare.opendocument": NO_TITLE[to].encode()}
            return ["--reference-doc=reference.odt", "--template=bare.opendocument"], files
        if to is Format.EPUB:
            return _epub(sections, preset), {}
        if to is Format.HTML:
            toc = ["--toc", "--toc-depth=2"] if preset.contents else []
            return ["--template=page.html", "--section-divs", *toc], {"page.html": page_template(preset).encode()}
        script = any(section.form in SCRIPTS for section in sections)
        return tex_variables(preset, bool(document.metadata["has-parts"]), over[:3], script), {}

    def _finished(self, output: bytes, book: Book, sections: tuple[Section, ...], to: Format, preset: Preset) -> bytes:
        if to is Format.DOCX:
            return finished_docx(output, self._now(), preset, _chapter_level(sections), _matter(sections))
        if to is Format.ODT:
            return finished_odt(output, self._now(), preset, _matter(sections))
        if to is Format.EPUB:
            body = (f"s{at}" for at, each in enumerate(sections, 1) if each.place is Place.BODY and each.level)
            cover = book.asset(book.publication.cover) if book.publication.cover else None
            return finished_epub(output, self._now(), next(body, ""), book_css(preset), cover)
        return output


def _refuse_inside(path: Path, kept: tuple[Path, ...]) -> None:
    """Refuse a place where the author's own files lie: an export must never take the place of a scene."""
    place = _folded_path(path)
    for folder in kept:
        if place.is_relative_to(_folded_path(folder)):
            sentence = tr(
                "The folder “{name}” holds the book itself, so nothing is exported into it.", name=folder.name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(path))


def _folded_path(path: Path) -> Path:
    """A path for comparing, on disks that tell capitals apart and on those that do not."""
    return Path(str(path.parent.resolve() / path.name).casefold())


def _chapter_level(sections: tuple[Section, ...]) -> int:
    """The deepest level that a chapter's heading has."""
    chapters = (each.level for each in sections if each.node.kind is NodeKind.CHAPTER and each.level)
    return max(chapters, default=1)


def _matter(sections: tuple[Section, ...]) -> dict[str, str]:
    """What stands before and behind the story under a heading, by the name that the heading has in the document."""
    return {
        f"s{at}": each.place.value for at, each in enumerate(sections, 1) if each.place is not Place.BODY and each.level
    }


def _unset(document: Document) -> tuple[str, ...]:
    """Sentences on what whoever sets the LaTeX has to see to."""
    letter = foreign_letter(document.markdown.decode("utf-8"))
    found = [_BESIDE] if document.pictures else []
    if letter:
        found.append(
            tr(
                "LaTeX's own faces lack some of the letters, such as “{letter}”: set it with XeLaTeX or "
                "LuaLaTeX, and name a face that has them.",
                letter=letter,
            )
        )
    return tuple(found)


def _unfit(book: Book) -> tuple[str, ...]:
    """Sentences on what an e-book goes without because it cannot be used."""
    publication = book.publication
    cover = book.asset(publication.cover) if publication.cover else None
    found: list[str] = []
    if publication.cover and not (cover and media_type(cover)):
        found.append(
            tr(
                "The cover “{cover}” is not in the book's folder, or is no PNG, JPEG, GIF or SVG.",
                cover=publication.cover,
            )
        )
    if publication.date.strip() and not is_date(publication.date):
        found.append(
            tr("“{date}” is no date such as 2026-11-26, so the e-book has none.", date=publication.date.strip())
        )
    if language_tag(book.language) == UNKNOWN_LANGUAGE:
        found.append(
            tr(
                "“{language}” is no language's short name such as en or pt-BR, so the e-book has none.",
                language=book.language,
            )
        )
    if publication.isbn.strip() and not publication.bare_isbn:
        found.append(tr("“{isbn}” is no ISBN, so the e-book has none.", isbn=publication.isbn.strip()))
    return tuple(found)


def _epub(sections: tuple[Section, ...], preset: Preset) -> list[str]:
    """Each part and chapter is a file of its own; scenes stay in their chapter's."""
    upper = [each.level for each in sections if each.node.kind in (NodeKind.PART, NodeKind.CHAPTER) and each.level]
    options = [f"--split-level={max(upper, default=1)}", "--toc", "--toc-depth=2"]
    return [*options, *(["--epub-title-page=false"] if preset.title_page == "none" else [])]
