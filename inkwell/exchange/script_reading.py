"""A screenplay or a stage play out of a word processor: paragraphs whose styles say what they are, as Fountain's lines.

The styles are called as most programs for scripts call them (Final Draft, Fade In, Trelby, templates of Word and
LibreOffice), and as an export of Inkwell does. A line that Fountain (syntax 1.1) would take for something else gets the
sign that makes it what it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from inkwell.exchange.pandoc_blocks import Block
from inkwell.exchange.pandoc_markdown import MarkdownWriter
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review
from inkwell.manuscript.marks import Style
from inkwell.manuscript.scriptwriting import Element, first_element
from inkwell.story.forms import Form

SCRIPT_LINE: Final = "ScriptLine"
"""A block that is a paragraph of a script: what it is, and its inlines."""
_ELEMENTS: Final = {
    Element.SLUG: ("scene heading", "slugline", "slug line", "slug", "scene header", "shot"),
    Element.ACTION: ("action", "scene description", "scene action"),
    Element.CUE: ("character", "character name", "cue"),
    Element.SPEECH: ("dialogue", "dialog", "speech", "lyrics"),
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
        element, inlines = block["c"]
        lines = [line for line in self.plain_lines(inlines) if line.strip()]
        if lines:
            close = element in (Element.SPEECH, Element.ASIDE) and self._above in _SPOKEN
            self._put("\n".join(_forced(lines, element, self._play, close)), close)
            self._above = element
        self._review.ended()


def _forced(lines: Sequence[str], element: Element, play: bool, goes_on: bool) -> list[str]:
    """The lines, the first with the sign that makes it what it is where it needs one."""
    first, *others = lines
    if element is Element.ASIDE and not (first.startswith("(") or lines[-1].endswith(")")):
        return [f"({first}", *others[:-1], f"{others[-1]})"] if others else [f"({first})"]
    if goes_on or element in (Element.SPEECH, Element.ASIDE, Element.NAMED):
        return list(lines)
    if element is Element.CENTRED:
        return [f"> {line} <" for line in lines]
    followed = element is Element.CUE or bool(others)
    if first_element(first, play=play, followed=followed) is element and not first.startswith(("@", "!")):
        return list(lines)
    signs = {Element.SLUG: "" if play else ".", Element.CUE: "@", Element.CUT: "> ", Element.ACTION: "!"}
    return [f"{signs.get(element, '')}{first}", *others]
