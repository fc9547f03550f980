"""Word processors' documents, e-books and web pages, read by pandoc: docx, odt, rtf, html, epub."""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.archive import Archive, read_archive
from inkwell.exchange.css_looks import looks_of, sheets_in
from inkwell.exchange.draft import Draft, Matter
from inkwell.exchange.epub_parts import by_parts
from inkwell.exchange.fountain_import import RULES, with_scenes
from inkwell.exchange.importers import Sample
from inkwell.exchange.matter_marks import with_matter
from inkwell.exchange.odt_review import OdtReview
from inkwell.exchange.odt_styles import OdtStyles
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pandoc_blocks import Ast, Block, read_ast, words_of
from inkwell.exchange.pandoc_markdown import MarkdownWriter, remarks_on
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.readable_rtf import EMPTY, emptied, readable_rtf, with_empty_paragraphs, without_signs
from inkwell.exchange.review import Review, comments_in, without_insertions
from inkwell.exchange.rtf_comments import COMMENTED, commented, with_comments
from inkwell.exchange.script_reading import ScriptWriter, script_form
from inkwell.exchange.styled_blocks import STYLES, StyledBlocks
from inkwell.exchange.word_review import with_review
from inkwell.exchange.word_threads import with_threads
from inkwell.manuscript.marks import Style
from inkwell.manuscript.publication import Publication
from inkwell.story.forms import Form
from inkwell.translation import figure, parted, tr

LARGEST_PLAIN: Final = 64 * 1024 * 1024
"""Bytes of a document that is not packed (rtf, html)."""
_WORD: Final = "word/document.xml"
_PAGE_ITSELF: Final = "page.html"
_RICH: Final = "document.rtf"


Told = Callable[[Iterator[Block]], Iterator[Block]]


def _unchanged(blocks: Iterator[Block]) -> Iterator[Block]:
    return blocks


def _as_it_is(_archive: Archive) -> Told:
    return _unchanged


def _word_reviewed(archive: Archive) -> Told:
    with_threads(archive)
    with_review(archive)
    return _unchanged


def _odt_reviewed(archive: Archive) -> Told:
    review, styles = OdtReview(), OdtStyles(STYLES)
    review.with_signs(archive)
    styles.with_signs(archive)
    if review.looks:
        archive.remarks.append(
            tr("Tracked changes of how it looks are made, and not told: {looks:,}.", looks=review.looks)
        )
    return lambda blocks: styles.told(review.told(blocks))


@dataclass(frozen=True)
class Format:
    """A kind of document that pandoc reads. `reads` is pandoc's name for it, with its extensions."""

    name: str
    patterns: tuple[str, ...]
    reads: str
    recognises: Callable[[Sample], bool]
    packed: bool = True
    options: tuple[str, ...] = ()
    prepare: Callable[[Archive], Told] = _as_it_is
    """Makes what is in the archive say all to pandoc that it means; what comes of it is done with pandoc's blocks."""


def _is_word(sample: Sample) -> bool:
    if not sample.packed or "[Content_Types].xml" not in sample.names:
        return False
    return any(name.startswith("word/document") for name in sample.names)


def _is_odt(sample: Sample) -> bool:
    if not sample.packed or b"application/epub" in sample.head[:200]:
        return False
    # Where its type does not come first, as it should, it was packed anew by somebody.
    typed = b"application/vnd.oasis.opendocument" in sample.head[:200]
    text = b"application/vnd.oasis.opendocument.text" in sample.head[:200]
    return text if typed else {"content.xml", "META-INF/manifest.xml"} <= sample.names


def _is_epub(sample: Sample) -> bool:
    return sample.packed and "META-INF/container.xml" in sample.names and not _is_odt(sample)


def _is_rtf(sample: Sample) -> bool:
    return sample.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")


def _is_html(sample: Sample) -> bool:
    start = sample.head[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return start.startswith((b"<!doctype html", b"<html")) or (
        sample.suffix in (".html", ".htm", ".xhtml") and b"\0" not in sample.head and b"<" in sample.head
    )


FORMATS: Final = (
    Format(
        tr("Word document"),
        ("*.docx", "*.docm"),
        "docx+empty_paragraphs+styles",
        _is_word,
        options=("--track-changes=all",),
        prepare=_word_reviewed,
    ),
    Format(tr("OpenDocument text"), ("*.odt",), "odt+empty_paragraphs", _is_odt, prepare=_odt_reviewed),
    Format(tr("E-book (EPUB)"), ("*.epub",), "epub-raw_html", _is_epub),
    Format(tr("Rich text (RTF)"), ("*.rtf",), "rtf", _is_rtf, packed=False),
    Format(
        tr("Web page (HTML)"), ("*.html", "*.htm", "*.xhtml"), "html+empty_paragraphs-raw_html", _is_html, packed=False
    ),
)


class DocumentImporter:
    """Reads one format by pandoc."""

    def __init__(self, kind: Format, pandoc: Pandoc) -> None:
        self._format = kind
        self._pandoc = pandoc

    @property
    def name(self) -> str:
        """What the author calls it."""
        return self._format.name

    @property
    def patterns(self) -> tuple[str, ...]:
        """What such files are called."""
        return self._format.patterns

    def recognises(self, sample: Sample) -> bool:
        """Whether this is one, by what is in it."""
        return not sample.folder and self._format.recognises(sample)

    def read(self, path: Path, progress: Progress = no_progress) -> Draft:
        """Read it; nothing is written anywhere.

        Raises:
            InkwellError: one sentence on why it cannot be read.
            CancelledError: or whatever else `progress` raises.
        """
        archive = read_archive(path, progress) if self._format.packed else Archive()
        if self._format.packed:
            _refuse_locked(path, archive)
        told = self._format.prepare(archive)
        data = archive.packed() if self._format.packed else _plain(path)
        if self._format.reads == "rtf":
            archive.entries[_RICH], data = data, with_empty_paragraphs(with_comments(readable_rtf(data)))
        elif not self._format.packed:
            archive.entries[_PAGE_ITSELF] = data
        made = self._pandoc.convert(
            data, self._format.reads, "json", self._format.options, media=True, progress=progress,
            stage=tr("Reading the document"),
        )  # fmt: skip
        pictures = Pictures({name.removeprefix("media/"): each for name, each in made.media.items()} | dict(made.media))
        ast = read_ast(made.output)
        if EMPTY.encode() in made.output:
            ast = replace(ast, blocks=map(emptied, ast.blocks))
        if _RICH in archive.entries and COMMENTED.encode() in made.output:
            ast = replace(ast, blocks=commented(list(ast.blocks)))
        try:
            form = script_form(made.output) if self._format.packed else ""
            return _draft(path, replace(ast, blocks=told(ast.blocks)), pictures, archive, form, progress)
        except RecursionError as error:
            sentence = tr("“{name}” is nested too deep to be read.", name=path.name)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error


def _plain(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_PLAIN:
            sentence = tr(
                "“{name}” is larger than {largest_plain} MB, which no book's text is.",
                name=path.name,
                largest_plain=LARGEST_PLAIN // 1024**2,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        return path.read_bytes()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error


_ODT_LOCKED: Final = re.compile(rb"<manifest:encryption-data|encryption-data\b")
_FONTS: Final = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_ENCRYPTED: Final = re.compile(rb"EncryptionMethod[^>]*Algorithm\s*=\s*[\"']([^\"']*)")


def _refuse_locked(path: Path, archive: Archive) -> None:
    """Refuse what is encrypted inside an archive that is not."""
    entries = archive.entries
    if _ODT_LOCKED.search(entries.get("META-INF/manifest.xml", b"")):
        sentence = tr("“{name}” is locked with a password; save it without one.", name=path.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    methods = _ENCRYPTED.findall(entries.get("META-INF/encryption.xml", b""))
    if any(method not in _FONTS for method in methods) or "META-INF/rights.xml" in entries:
        sentence = tr("“{name}” is protected by its seller (DRM), so its text cannot be read.", name=path.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


@dataclass
class _Reading:
    """What is gathered while a document's blocks are gone through."""

    pictures: Pictures
    form: str = ""
    """That of a script, where it is one."""
    review: Review = field(default_factory=Review)
    counts: Counter[str] = field(default_factory=Counter[str])
    looks: Mapping[str, Style] = field(default_factory=dict[str, Style])
    """What its style sheets say of words, by class."""

    def writer(self) -> MarkdownWriter:
        """What writes one file of the document."""
        if not self.form:
            return MarkdownWriter(self.pictures, self.review, self.counts, self.looks)
        return ScriptWriter(self.pictures, self.review, self.counts, self.looks, play=self.form == Form.PLAY)


def _draft(path: Path, ast: Ast, pictures: Pictures, archive: Archive, form: str, progress: Progress) -> Draft:
    reading = _Reading(pictures, form, looks=_looks(archive))
    styled = StyledBlocks(progress, bool(_said(ast.meta, "title")), bool(form))
    blocks = styled.told(chain(_comments_on_title(ast.meta), ast.blocks))
    parts = by_parts(with_matter(blocks), reading.writer)
    cover = _cover(_said(ast.meta, "cover-image") or parts.cover, pictures)
    text = without_signs("\n\n".join(filter(None, parts.body)))
    title = _said(ast.meta, "title") or styled.title or _property(archive, "title")
    author = _authors(ast.meta) or styled.author or _property(archive, "creator")
    text = _without_title(text, title, author)
    left = reading.review.left()
    text = "\n\n".join(filter(None, [text, *left]))
    if reading.review.written_with_tracking:
        text = without_insertions(text)
    unread = _unread(archive)
    remarks = [*archive.remarks, *reading.review.remarks(), *remarks_on(reading.counts), *pictures.remarks(), *unread]
    remarks += styled.remarks()
    if parts.left_out:
        remarks.append(tr("The e-book's own pages were left out: {left_out}.", left_out=parted(parts.left_out)))
    return Draft(
        with_scenes(text) if form == Form.SCREENPLAY else text,
        path.stem,
        title,
        author,
        _language(ast.meta),
        form,
        front=tuple(Matter(title, _without_heading(words, title)) for title, words in parts.front),
        back=tuple(Matter(title, _without_heading(words, title)) for title, words in parts.back),
        assets=dict(pictures.kept),
        publication=styled.publication(_publication(ast.meta, cover), title, author),
        remarks=tuple(remarks),
        fitting=RULES if form == Form.SCREENPLAY else None,
        # A document that says what stands before its story was made by a program that knows its title.
        noted=not (styled.title or parts.front or parts.back or (_said(ast.meta, "title") and _shows_title(archive))),
    )


def _comments_on_title(meta: dict[str, Any]) -> Iterator[Block]:
    """What was said of the words that pandoc takes for the document's title and its like."""
    for value in meta.values():
        if value["t"] == "MetaInlines" and (said := comments_in(value["c"])):
            yield {"t": "Para", "c": said}


def _looks(archive: Archive) -> dict[str, Style]:
    sheets = [data for name, data in archive.entries.items() if name.lower().endswith(".css")]
    return looks_of([*sheets, *sheets_in(archive.entries.get(_PAGE_ITSELF, b""))])


def _said(meta: dict[str, Any], *names: str) -> str:
    found = (" ".join(words_of(meta[name]).split()) for name in names if name in meta)
    return next(filter(None, found), "")


def _shows_title(archive: Archive) -> bool:
    """Whether a title that pandoc knows stands on the page; what a web page is called stands in the window's frame."""
    page = archive.entries.get(_PAGE_ITSELF)
    return page is None or b'class="title"' in page


def _authors(meta: dict[str, Any]) -> str:
    value: Block = meta.get("author") or meta.get("creator") or {}
    several: list[Any] = value["c"] if value.get("t") == "MetaList" else [value]
    return ", ".join(filter(None, (" ".join(words_of(each).split()) for each in several)))


def _language(meta: dict[str, Any]) -> str:
    said = _said(meta, "lang", "language")
    return said if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", said) else ""


def _cover(address: str, pictures: Pictures) -> str:
    return pictures.name(address, "cover") if address and address in pictures.media else ""


def _publication(meta: dict[str, Any], cover: str) -> Publication:
    isbn = re.sub(r"^urn:isbn:", "", _said(meta, "identifier"), flags=re.IGNORECASE)
    date = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?", _said(meta, "date"))
    return replace(
        Publication(),
        subtitle=_said(meta, "subtitle"),
        publisher=_said(meta, "publisher"),
        rights=_said(meta, "rights"),
        description=_said(meta, "description"),
        date=date[0] if date else "",
        isbn=isbn if re.fullmatch(r"[\dXx\- ]{10,20}", isbn) else "",
        cover=cover,
    )


def _property(archive: Archive, name: str) -> str:
    """What the word processor noted of the document (Dublin Core), where the document itself says nothing."""
    for place in ("docProps/core.xml", "meta.xml"):
        found = re.search(rf"<dc:{name}[^>]*>([^<]{{1,400}})</dc:{name}>".encode(), archive.entries.get(place, b""))
        if found:
            return " ".join(html.unescape(found[1].decode("utf-8", "replace")).split())
    return ""


def _without_title(text: str, title: str, author: str) -> str:
    """The text without the title, and then the author's name, that it begins with."""
    for said in (title, author):
        first, _, rest = text.partition("\n\n")
        if said and first.lstrip("# ").strip("*_ ").casefold() == said.casefold():
            text = rest
    return text


def _without_heading(text: str, title: str) -> str:
    first, _, rest = text.partition("\n")
    return rest.strip("\n") if first.lstrip("# ").strip() == title and first.startswith("#") else text


_REMOTE: Final = re.compile(rb"<Relationship Id=\"(\w+)\"[^>]*?/image\"[^>]*?TargetMode=\"External\"")


_UNREAD: Final = (
    (
        (b"<office:annotation ", b"<office:annotation>"),
        tr("Comments in it cannot be read in this format: {}; a .docx keeps them."),
    ),
    ((b"<text:changed-region",), tr("Tracked changes in it are made, and not told: {}; a .docx tells them.")),
    ((b"\\revised", b"\\deleted"), tr("Tracked changes in it cannot be told in this format: {}; a .docx tells them.")),
    ((b"<w:txbxContent",), tr("Text boxes stand where they are anchored, or were left out: {}.")),
)
"""Signs that are counted (counting is quick, and other threads wait for it) and what they mean."""


def _unread(archive: Archive) -> list[str]:
    """Sentences on what pandoc passes over."""
    entries = archive.entries
    text = entries.get("content.xml") or entries.get(_WORD) or entries.get(_RICH) or b""
    found = [(sentence, sum(text.count(sign) for sign in signs)) for signs, sentence in _UNREAD]
    far = _REMOTE.findall(entries.get("word/_rels/document.xml.rels", b""))
    remote = sum(text.count(b'"%s"' % each) for each in far)
    found.append((tr("Pictures that lie on the net were not fetched: {}."), remote))
    return [sentence.format(figure(number)) for sentence, number in found if number]
