"""What stands before and behind the story, told apart in word processors' documents and web pages.

An export gives a heading before or behind the story a style of its own, and on the web a class; what was so marked
comes back as what it was. Between the blocks of a document stand blocks that only say where which begins.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block

MATTER: Final = "Matter"
"""A block that says what the following belong to: FRONT, BACK or, with "", the story."""
FRONT: Final = "front"
BACK: Final = "back"
HEADINGS: Final = {FRONT: "Front Matter Heading", BACK: "Back Matter Heading"}
"""The styles of their headings, which are of the first level."""
STORY: Final = "Story Begins"
"""The style of a paragraph without words that stands where the story begins without a heading."""
_STYLES: Final = {style.lower(): place for place, style in HEADINGS.items()} | {STORY.lower(): ""}
_CLASSES: Final = {f"{place}-matter": place for place in HEADINGS}
STYLES: Final = frozenset(_STYLES)
"""Their names in small letters."""


def with_matter(blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks, with those between them that say what they belong to."""
    open_divs: list[str | None] = []
    coming: str | None = None
    place = ""
    for block in blocks:
        if block["t"] == DIV_BEGINS:
            named = _in_classes(block["c"][1])
            style = _STYLES.get(dict(block["c"][2]).get("custom-style", "").lower())
            open_divs.append(named)
            coming = style if named is None else coming
            if named is not None or style == "":
                yield {"t": MATTER, "c": named or ""}
                place = ""
        elif block["t"] == DIV_ENDS:
            if open_divs and open_divs.pop() is not None:
                yield {"t": MATTER, "c": ""}
            coming = None
        elif block["t"] == "Header" and block["c"][0] == 1 and not any(open_divs):
            here = coming or _in_headings(block["c"][1][1])
            if here or place:
                yield {"t": MATTER, "c": here}
            place = here
        yield block


def _in_classes(classes: list[str]) -> str | None:
    return next((_CLASSES[each] for each in classes if each in _CLASSES), None)


def _in_headings(classes: list[str]) -> str:
    """Pandoc hands the style of a heading on as a class."""
    named = (_STYLES.get(each.replace("-", " ").lower(), "") for each in classes)
    return next(filter(None, named), "")


def styled_word(document: str, headings: Mapping[str, str]) -> str:
    """A Word document's XML with the styles of headings by the bookmarks that stand before them."""

    def styled(found: "re.Match[str]") -> str:
        style = HEADINGS[headings[found[2]]].replace(" ", "") if found[2] in headings else "Heading1"
        return f"{found[1]}{style}{found[3]}"

    return _WORD.sub(styled, document) if headings else document


def styled_odt(content: str, headings: Mapping[str, str]) -> str:
    """The same for an OpenDocument text, whose bookmarks stand in the heading."""

    def styled(found: "re.Match[str]") -> str:
        style = HEADINGS[headings[found[3]]].replace(" ", "_20_") if found[3] in headings else "Heading_20_1"
        return f"{found[1]}{style}{found[2]}"

    return _ODT.sub(styled, content) if headings else content


_WORD: Final = re.compile(
    r'(<w:bookmarkStart [^<>]*w:name="(s\d+)" ?/>\s*<w:p>\s*<w:pPr>\s*<w:pStyle w:val=")Heading1(")'
)
_ODT: Final = re.compile(
    r'(<text:h text:style-name=")Heading_20_1("[^<>]*>\s*<text:bookmark-start text:name="(s\d+)" ?/>)'
)
