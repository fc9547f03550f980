"""How an exported book looks and what is in it, as one value with a name; those that Inkwell brings along."""

from typing import Final, Literal

import msgspec

Emphasis = Literal["italic", "underline"]
Marks = Literal["as-written", "typeset", "plain"]
"""Quotation marks, dashes and ellipses: as they are, as the book's language sets them, or as a keyboard has them."""
Header = Literal["none", "manuscript", "book", "number"]
"""Over the pages: nothing; surname, title and page number; the author at the left, the title at the right; as in a
screenplay, the page's number at the right of all but the first."""
TitlePage = Literal["none", "manuscript", "book"]


class Margins(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """In millimetres. `inner` is at the back of the book where pages are mirrored, else at the left."""

    top: float = 25.4
    bottom: float = 25.4
    inner: float = 25.4
    outer: float = 25.4


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How a book is exported. Sizes of paper are in millimetres, of type in points, of lines in per cent of the type.

    Of what a format has no place for (pages in an e-book, say) nothing happens.
    """

    name: str
    about: str = ""
    width: float = 210.0
    height: float = 297.0
    margins: Margins = Margins()
    mirrored: bool = False
    """Whether left and right pages face each other."""
    font: str = "EB Garamond"
    size: float = 12.0
    spacing: int = 135
    indent: float = 5.0
    """Millimetres that a paragraph's first line is moved in."""
    indent_first: bool = False
    """Whether that is so of the first paragraph too."""
    spaced: bool = False
    """Whether paragraphs are parted by space instead."""
    justified: bool = False
    hyphenated: bool = False
    """Whether words are parted at the end of a line, on pages that Inkwell sets."""
    emphasis: Emphasis = "italic"
    marks: Marks = "as-written"
    scene_break: str = "* * *"
    part_heading: str = "{title}"
    chapter_heading: str = "{title}"
    """With `{title}`, `{number}`, `{roman}` or `{word}` (English) of the chapter; a line break parts two lines."""
    scene_titles: bool = False
    right_hand: bool = False
    """Whether parts and chapters begin on right-hand pages."""
    chapter_drop: float = 0.16
    """How far down the text's height a chapter's title stands."""
    title_page: TitlePage = "book"
    copyright_page: bool = True
    contents: bool = False
    header: Header = "book"
    numbers: bool = True
    comments: bool = False
    line_numbers: bool = False
    end: str = ""
    """What stands under the last line, such as "END"."""


MANUSCRIPT: Final = Preset(
    name="Standard manuscript",
    about="What agents and publishers ask for: typewriter face, double spaced, title page with address and word count",
    width=215.9,
    height=279.4,
    font="Courier New",
    spacing=200,
    indent=12.7,
    indent_first=True,
    scene_break="#",
    chapter_drop=0.3,
    title_page="manuscript",
    copyright_page=False,
    header="manuscript",
    numbers=False,
    end="END",
)
PAPERBACK: Final = Preset(
    name="Paperback",
    about="A book of 5 × 8 inches with facing pages, for a printer",
    width=127.0,
    height=203.2,
    margins=Margins(19.0, 19.0, 20.0, 14.0),
    mirrored=True,
    size=11.0,
    spacing=125,
    justified=True,
    hyphenated=True,
    right_hand=True,
)
EBOOK: Final = Preset(
    name="E-book",
    about="For reading devices: cover, contents, copyright page",
    contents=True,
    justified=True,
    hyphenated=True,
)
BETA_READERS: Final = Preset(
    name="Beta readers",
    about="A wide margin to write in, numbered lines, the comments of the text",
    margins=Margins(25.4, 25.4, 22.0, 65.0),
    spacing=160,
    copyright_page=False,
    comments=True,
    line_numbers=True,
)
PLAIN: Final = Preset(
    name="Plain",
    about="The book and its structure as they are, to go on with elsewhere",
    scene_titles=True,
    title_page="none",
    copyright_page=False,
    comments=True,
)
SCREENPLAY: Final = Preset(
    name="Screenplay",
    about="A script on Letter paper: typewriter face, single spaced, names and speeches where readers look for them",
    width=215.9,
    height=279.4,
    margins=Margins(25.4, 25.4, 38.1, 25.4),
    font="Courier New",
    spacing=100,
    indent=0.0,
    scene_break="* * *",
    chapter_drop=0.0,
    copyright_page=False,
    header="number",
)
BUILT_IN: Final = (MANUSCRIPT, PAPERBACK, EBOOK, BETA_READERS, PLAIN, SCREENPLAY)
