"""A screenplay or a stage play out of a word processor: paragraphs whose styles say what they are, as Fountain's lines.

The styles are called as most programs for scripts call them (Final Draft, Fade In, Trelby, templates of Word and
LibreOffice), and as an export of Inkwell does. A line that Fountain (syntax 1.1) would take for something else gets the
sign that makes it what it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from inkwell.exchange.markdown_words import Words
from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.exchange.pandoc_markdown import MarkdownWriter
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review
from inkwell.exchange.script_telling import DUAL, SUNG
from inkwell.manuscript.marks import Style
from inkwell.manuscript.scriptwriting import Element, first_element
from inkwell.story.forms import Form

SCRIPT_LINE: Final = "ScriptLine"
"""A block that is a paragraph of a script: what it is, its inlines, and the name of its style in small letters."""
NEW_PAGE: Final = "new page"
"""The style of one that only begins a page."""
_PAGE: Final = "==="
_ELEMENTS: Final = {
    Element.SLUG: ("scene heading", "slugline", "slug line", "slug", "scene header", "shot"),
    Element.ACTION: ("action", "scene description", "scene action"),
    Element.CUE: ("character", "character name", "cue", DUAL.lower()),
    Element.SPEECH: ("dialogue", "dialog", "speech", SUNG.lower()),
    Element.LYRIC: ("lyrics",),
    Element.ASIDE: ("parenthetical", "parentheticals", "wryly", "stage direction"),
    Element.CUT: ("transition", "transitions"),
    Element.CENTRED: ("centered", "centred"),
    Element.NAMED: ("named speech",),
}
ELEMENTS: Final = {name: element for element, names in _ELEMENTS.items() for name in names}
"""What paragraphs are, by the names of their styles in small letters."""
_OF_PLAYS: Final = ("speech", "stage direction", "named speech")
_BEFORE: Final = re.compile(r"^(?:screenplay|script|sp)[ _:-]+")
_STYLED: Final = ((b'["custom-style","', b'"'), (b"\xef\xb7\x95", b"\xef\xb7\x95"))
"""What stands around the name of a style in pandoc's JSON, from Word and by the signs of `odt_styles`."""
_PARAGRAPH: Final = b'"t":"Para"'
_PORTION: Final = 1024 * 1024
_LONGEST: Final = 100
"""Bytes of a style's name."""
_SCENE_NUMBER: Final = "Scene Number"
_NUMBERED: Final = re.compile(r"\s*(#[^#]{1,20}#)$")
_SPOKEN: Final = (Element.CUE, Element.SPEECH, Element.ASIDE)


def element_of(style: str) -> Element | None:
    """What a paragraph of a style is in a script; None for what is none of its lines."""
    return ELEMENTS.get(_BEFORE.sub("", style.lower()))


def script_form(output: bytes) -> str:
    """The form of writing of a document as pandoc's JSON.

    That of a script where most of its paragraphs are lines of one, else "".
    """
    lines = Counter(style for style in _styles_in(output) if element_of(style))
    if not lines:
        return ""
    # By portions, because other threads wait for it.
    paragraphs = sum(output.count(_PARAGRAPH, at, at + _PORTION) for at in range(0, len(output), _PORTION))
    if 2 * sum(lines.values()) <= paragraphs:
        return ""
    return Form.PLAY if any(name in lines for name in _OF_PLAYS) else Form.SCREENPLAY


def _styles_in(output: bytes) -> Iterator[str]:
    for begins, ends in _STYLED:
        at = output.find(begins)
        while at >= 0:
            at += len(begins)
            end = output.find(ends, at, at + _LONGEST)
            if end >= 0:
                yield output[at:end].decode("utf-8", "replace").replace("_", " ").lower()
                at = end + len(ends)
            at = output.find(begins, at)


class ScriptWriter(MarkdownWriter):
    """Writes a stretch of a script: its lines as Fountain has them, all else as Markdown."""

    def __init__(
        self,
        pictures: Pictures,
        review: Review,
        counts: Counter[str],
        looks: Mapping[str, Style] | None = None,
        *,
        play: bool,
    ) -> None:
        """As `MarkdownWriter`; `play`: it is written for the stage."""
        super().__init__(pictures, review, counts, looks)
        self._play = play
        self._above: Element | None = None

    def add(self, block: Block) -> None:
        """Write one block, or one paragraph of a script."""
        if block["t"] != SCRIPT_LINE:
            self._above = None
            super().add(block)
            return
        element, inlines, style = block["c"]
        lines = [line for line in self.plain_lines(inlines) if line.strip()]
        if style == NEW_PAGE:
            self._above = None
            self._put(_PAGE)
        if lines:
            # A song right below a name is what that one sings.
            element = Element.SPEECH if element is Element.LYRIC and self._above is Element.CUE else element
            close = element in (Element.SPEECH, Element.ASIDE) and self._above in _SPOKEN
            if style in (SUNG.lower(), *_ELEMENTS[Element.LYRIC]):
                said = [f"~{line}" for line in lines]
            else:
                said = _forced(lines, element, self._play, close)
            said[0] += " ^" * (style == DUAL.lower())
            self._put("\n".join(said), close)
            self._above = element
        self._review.ended()

    def _span(self, found: list[Words], content: Any, styles: Style, address: str) -> None:
        """The number of a scene stands between two signs of it."""
        (_, _, pairs), inlines = content
        if dict(pairs).get("custom-style") == _SCENE_NUMBER:
            self._raw(found, f"#{words_of(inlines).strip()}#")
        else:
            super()._span(found, content, styles, address)

    def _underlined(self, found: list[Words], inlines: Sequence[Block], styles: Style, address: str) -> None:
        """Scripts have a mark for it."""
        self._raw(found, "_")
        self._into(found, inlines, styles, address)
        self._raw(found, "_")


def _forced(lines: Sequence[str], element: Element, play: bool, goes_on: bool) -> list[str]:
    """The lines, the first with the sign that makes it what it is where it needs one."""
    first, *others = lines
    if element is Element.ASIDE and not (first.startswith("(") or lines[-1].endswith(")")):
        return [f"({first}", *others[:-1], f"{others[-1]})"] if others else [f"({first})"]
    if goes_on or element in (Element.SPEECH, Element.ASIDE, Element.NAMED):
        return list(lines)
    if element is Element.SLUG:
        first = _NUMBERED.sub(r" \1", first)
    if element is Element.CENTRED:
        return [f"> {line} <" for line in lines]
    followed = element is Element.CUE or bool(others)
    if first_element(first, play=play, followed=followed) is element and not first.startswith(("@", "!")):
        return [first, *others]
    signs = {Element.SLUG: "" if play else ".", Element.CUE: "@", Element.CUT: "> ", Element.ACTION: "!"}
    return [f"{signs.get(element, '')}{first}", *others]
