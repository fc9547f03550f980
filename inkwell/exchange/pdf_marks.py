"""What Qt does not write into a PDF: bookmarks for parts and chapters, the numbers that pages have, how it is read.

The pages themselves stay as they are; all of this is added behind them (PDF 1.7, sections 7.7.2, 12.3.3
and 12.4.2, and 7.5.6 on files that are added to).
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple, cast

from pypdf import PdfWriter
from pypdf.constants import PageLabelStyle
from pypdf.generic import BooleanObject, DictionaryObject, IndirectObject, NameObject, StreamObject, TextStringObject


class Bookmark(NamedTuple):
    """A title on a page, counted from 0; one of a deeper level stands below the last of a lesser one."""

    title: str
    level: int
    page: int


class Marks(NamedTuple):
    """What a PDF says of itself. `unnumbered` pages at its front do not count; `facing` pages lie side by side."""

    bookmarks: Sequence[Bookmark]
    language: str = ""
    subject: str = ""
    unnumbered: int = 0
    facing: bool = False
    leftwards: bool = False


_LETTERS: Final = re.compile(rb"\[[^\]]*\]")
"""What the glyphs of a range stand for (PDF 1.7, section 9.10.3)."""
_TAB, _SPACE = b"<0009>", b"<0020>"
_LONGEST: Final = 200
"""Code points of a bookmark: more does not fit beside any page."""


def mark_pdf(source: Path, target: Path, marks: Marks) -> None:
    """Write the PDF at `source` to `target` with these marks.

    Raises:
        OSError: it cannot be read or written.
        pypdf.errors.PyPdfError: it is no PDF.
    """
    writer = PdfWriter(source, incremental=True)
    root = writer.root_object
    if marks.language:
        root[NameObject("/Lang")] = TextStringObject(marks.language)
    if marks.subject:
        writer.add_metadata({"/Subject": marks.subject})
    wishes = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    if marks.leftwards:
        wishes[NameObject("/Direction")] = NameObject("/R2L")
    root[NameObject("/ViewerPreferences")] = wishes
    root[NameObject("/PageLayout")] = NameObject("/TwoPageRight" if marks.facing else "/OneColumn")
    if marks.bookmarks:
        root[NameObject("/PageMode")] = NameObject("/UseOutlines")
        _add_bookmarks(writer, marks.bookmarks)
    _mend_spaces(writer)
    pages = len(writer.pages)
    if 0 < marks.unnumbered < pages:
        writer.set_page_label(0, marks.unnumbered - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
        writer.set_page_label(marks.unnumbered, pages - 1, style=PageLabelStyle.DECIMAL, start=1)
    with target.open("wb") as file:
        writer.write(file)


def _mend_spaces(writer: PdfWriter) -> None:
    """Have spaces be spaces in what is searched and copied.

    Where a face has one glyph for the space and the tabulator, as most have, Qt says that it is the latter.
    """
    seen: set[int] = set()
    for page in writer.pages:
        resources = cast("DictionaryObject", page.get("/Resources", DictionaryObject()).get_object())
        fonts = cast("DictionaryObject", resources.get("/Font", DictionaryObject()).get_object())
        for name in fonts:
            font = cast("DictionaryObject", fonts[name])
            told = font.get("/ToUnicode")
            where = font.raw_get("/ToUnicode") if told is not None else None
            if isinstance(where, IndirectObject) and where.idnum not in seen:
                seen.add(where.idnum)
                letters = cast("StreamObject", where.get_object())
                letters.set_data(_LETTERS.sub(lambda found: found[0].replace(_TAB, _SPACE), letters.get_data()))


def _add_bookmarks(writer: PdfWriter, bookmarks: Sequence[Bookmark]) -> None:
    above: list[tuple[int, IndirectObject]] = []
    for title, level, page in bookmarks:
        while above and above[-1][0] >= level:
            above.pop()
        parent = above[-1][1] if above else None
        above.append((level, writer.add_outline_item(" ".join(title.split())[:_LONGEST], page, parent)))
