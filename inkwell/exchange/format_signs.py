"""What a document says in a format's own language, because pandoc's Markdown has no word for it: pages, tabs, lines."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from inkwell.exchange.dialect import escaped
from inkwell.exchange.formats import Format
from inkwell.exchange.matter_marks import STORY

_RAW: Final = {
    Format.DOCX: "openxml",
    Format.ODT: "opendocument",
    Format.EPUB: "html",
    Format.HTML: "html",
    Format.LATEX: "latex",
}
_LINES: Final = {
    Format.DOCX: "<w:r><w:br/></w:r>",
    Format.ODT: "<text:line-break/>",
    Format.EPUB: "<br/>",
    Format.HTML: "<br>",
}
_COMMAS: Final = {
    Format.DOCX: '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>,</w:t></w:r>',
    Format.ODT: '<text:span text:style-name="Superscript">,</text:span>',
    Format.EPUB: "<sup>,</sup>",
    Format.HTML: "<sup>,</sup>",
    Format.LATEX: "\\textsuperscript{,}",
}
_TABS: Final = {Format.DOCX: "<w:r><w:tab/></w:r>", Format.ODT: "<text:tab/>"}
_CLEAR: Final = "\\clearpage"


class PageEnd(Enum):
    """Why a page ends."""

    TITLE = auto()
    """The title page is over."""
    FRONT = auto()
    """The copyright page begins, behind the title page."""
    AUTHOR = auto()
    """The author of a script ends it: in a style of its own, so that it comes back."""
    MATTER = auto()
    """What stands before the story is over, and no heading says so."""


_STYLES: Final = {PageEnd.AUTHOR: "New Page", PageEnd.MATTER: STORY}
_PAGES: Final = {
    Format.DOCX: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    Format.LATEX: _CLEAR,
}


class FormatSigns:
    """Those of one format."""

    def __init__(self, to: Format) -> None:
        self._to = to
        self.has_styles = to in _TABS
        """Whether it is a word processor's."""

    def tab(self) -> str:
        """A tab, of a word processor only."""
        return self._inline(_TABS[self._to])

    def line(self) -> str:
        """A new line inside a heading, where there can be one; LaTeX sets headings in its contents too."""
        return ": " if self._to is Format.LATEX else f" {self._inline(_LINES[self._to])}"

    def comma(self) -> str:
        """What parts the numbers of two notes side by side."""
        return self._inline(_COMMAS[self._to])

    def scene_number(self, number: str) -> str:
        """The number of a scene behind its heading, at the right where that can be; "" for none."""
        if not number:
            return ""
        if self._to is Format.LATEX:
            return self._inline("\\hfill{}") + escaped(number)
        between = self.tab() if self.has_styles else " "
        return f'{between}[{escaped(number)}]{{.scene-number custom-style="Scene Number"}}'

    def page(self, end: PageEnd) -> Iterator[str]:
        """A new page, as lines of a block; none where a format has no pages."""
        if sign := self._page(end):
            yield from ("", f"```{{={_RAW[self._to]}}}", sign, "```", "")

    def _page(self, end: PageEnd) -> str:
        style = _STYLES.get(end, "Front Break" if end is PageEnd.FRONT else "Page Break")
        name = style.replace(" ", "_20_")
        if self._to is Format.ODT:
            # What has a style that comes back must have a place for its sign.
            return f'<text:p text:style-name="{name}"' + ("></text:p>" if end in _STYLES else "/>")
        if self._to is Format.DOCX and end in _STYLES:
            return f'<w:p><w:pPr><w:pStyle w:val="{style.replace(" ", "")}"/></w:pPr></w:p>'
        return _PAGES.get(self._to, "")

    def _inline(self, sign: str) -> str:
        return f"`{sign}`{{={_RAW[self._to]}}}"
