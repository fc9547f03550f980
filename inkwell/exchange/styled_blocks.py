"""Paragraphs whose named styles say what they are: a title page, contents, a scene break, the lines of a script.

An export of Inkwell names its styles so; other programs have some of them too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inkwell.exchange.matter_marks import STYLES as MATTER_STYLES
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block, words_of
from inkwell.exchange.progress import Progress
from inkwell.exchange.review import comments_in
from inkwell.exchange.script_reading import ELEMENTS, NEW_PAGE, SCRIPT_LINE, element_of
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.scriptwriting import Element
from inkwell.translation import tr

_OFTEN: Final = 500
"""Blocks between two words to `Progress`."""
_PAGE: Final = frozenset(("author", "subtitle", "contact", "imprint"))
"""Styles of paragraphs before the text that an export makes anew."""
_BREAK: Final = "scene break"
_SECTIONS: Final = {f"section {level}": level for level in range(1, 4)}
"""Headings of a screenplay that are not shown on its pages."""
_CONTENTS: Final = frozenset(
    ("toc heading", "contents heading", *(f"{name} {level}" for name in ("toc", "contents") for level in range(1, 7)))
)
_ANYWHERE: Final = frozenset(("title", "the end", _BREAK, NEW_PAGE, *_SECTIONS)) | _CONTENTS
"""Styles that say what a paragraph is wherever it stands."""
STYLES: Final = _PAGE | _ANYWHERE | frozenset(ELEMENTS) | MATTER_STYLES
"""Names of all styles that mean something here, in small letters."""
_SIZE: Final = re.compile(r"\s*\babout [\d,.]+ words$")
_OWNED: Final = re.compile(r"©|\(c\)|copyright\b|all rights\b", re.IGNORECASE)
_ISBN: Final = re.compile(r"ISBN[\s:]+([\dXx -]{10,20})")


class StyledBlocks:
    """Goes through a document's blocks once; what its title page says is known when all have gone by."""

    def __init__(self, progress: Progress, titled: bool, script: bool) -> None:
        """`titled`: the document's title is known already; `script`: its lines are those of a script."""
        self._progress = progress
        self._titled = titled
        self._script = script
        self._begun = False
        self._said: dict[str, list[str]] = {}

    def told(self, blocks: Iterator[Block]) -> Iterator[Block]:
        """The blocks, without those of a title page, with a word to `progress` now and then."""
        depth = until = 0
        style = ""
        for number, block in enumerate(blocks):
            if number % _OFTEN == 0:
                self._progress(tr("Reading the document"), None)
            depth += (block["t"] == DIV_BEGINS) - (block["t"] == DIV_ENDS)
            if until:
                yield from self._styled(style, block)
                until = 0 if depth < until else until
                continue
            if block["t"] == DIV_BEGINS:
                style = dict(block["c"][2]).get("custom-style", "").lower()
                until = depth if self._means_something(style) else 0
            self._begun = self._begun or not _is_empty(block)
            # Between the lines of a script an empty one says nothing.
            if not until and not (self._script and block["t"] == "Para" and _is_empty(block)):
                yield block

    def _means_something(self, style: str) -> bool:
        if style in _ANYWHERE or (style in _PAGE and not self._begun):
            return True
        return self._script and element_of(style) is not None

    def _styled(self, style: str, block: Block) -> Iterator[Block]:
        """What becomes of a paragraph whose style says what it is."""
        if block["t"] not in ("Para", "Plain"):
            if block["t"] not in (DIV_BEGINS, DIV_ENDS):
                yield block
        elif style == _BREAK:
            yield {"t": "HorizontalRule"}
        elif style in _SECTIONS:
            yield {"t": "Header", "c": [_SECTIONS[style], ["", [], []], block["c"]]}
        elif style == NEW_PAGE:
            if self._script:
                yield {"t": SCRIPT_LINE, "c": [Element.ACTION, block["c"], style]}
        elif style == "title" and (self._titled or style in self._said):
            # Some give every chapter's title this style.
            yield {"t": "Header", "c": [1, ["", [], []], block["c"]]}
        elif self._script and (element := element_of(style)):
            self._begun = True
            yield {"t": SCRIPT_LINE, "c": [element, block["c"], style]}
        else:
            self._said.setdefault(style, []).append(" ".join(words_of(block["c"]).split()))
            if said := comments_in(block["c"]):
                yield {"t": "Para", "c": said}

    @property
    def title(self) -> str:
        """The title that the title page gives, or ""."""
        return next(iter(self._said.get("title", ())), "")

    @property
    def author(self) -> str:
        """The author's name there, or ""."""
        return ", ".join(filter(None, self._said.get("author", ()))).removeprefix("by ")

    def publication(self, known: Publication, title: str, author: str) -> Publication:
        """What is known of the publication, and what the pages before the text say besides."""
        contact = [_SIZE.sub("", line) for line in self._said.get("contact", ())]
        imprint = [line for line in self._said.get("imprint", ()) if line != title]
        isbn = next((found[1] for line in imprint if (found := _ISBN.fullmatch(line))), "")
        rest = [line for line in imprint if not _ISBN.fullmatch(line)]
        publisher = rest.pop() if rest and not _OWNED.match(rest[-1]) else ""
        return replace(
            known,
            subtitle=known.subtitle or " ".join(self._said.get("subtitle", ())),
            contact=known.contact or ("\n".join(contact) if contact != [author] else ""),
            isbn=known.isbn or isbn.strip(),
            publisher=known.publisher or publisher,
            rights=known.rights or "\n".join(rest),
        )

    def remarks(self) -> Iterator[str]:
        """Sentences on what was left out."""
        if "contact" in self._said:
            yield tr("The manuscript's title page was left out; an export makes it anew.")
        if not _CONTENTS.isdisjoint(self._said):
            yield tr("The table of contents was left out; an export makes it anew.")


def _is_empty(block: Block) -> bool:
    """Whether a block says nothing, as an empty paragraph, or one that only begins a page."""
    if block["t"] in (DIV_BEGINS, DIV_ENDS):
        return True
    return block["t"] in ("Para", "Plain") and all(
        each["t"] in ("Space", "LineBreak", "SoftBreak") for each in block["c"]
    )
