"""The formats that a book can be exported to, and how each is usually wanted."""

from enum import StrEnum

from inkwell.exchange.presets import EBOOK, MANUSCRIPT, PAPERBACK, PLAIN, SCREENPLAY, Preset
from inkwell.story.forms import SCRIPTS


class Format(StrEnum):
    """What a book can be exported to; the value is the ending of the file's name."""

    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "md"
    FOUNTAIN = "fountain"
    LATEX = "tex"
    PDF = "pdf"


def usual_preset(to: Format, form: str = "") -> Preset:
    """The preset that a format is usually wanted with, by a book of this form of writing."""
    if form in SCRIPTS and to in (Format.DOCX, Format.ODT, Format.PDF, Format.LATEX):
        return SCREENPLAY
    return {
        Format.DOCX: MANUSCRIPT,
        Format.ODT: MANUSCRIPT,
        Format.PDF: PAPERBACK,
        Format.LATEX: PAPERBACK,
        Format.EPUB: EBOOK,
        Format.HTML: EBOOK,
    }.get(to, PLAIN)
