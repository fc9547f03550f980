"""Texts with marks of another kind (HTML, txt2tags) as Markdown, one by one, through pandoc."""

from collections import Counter
from typing import Final

from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, read_ast
from inkwell.exchange.pandoc_markdown import MarkdownWriter, remarks_on
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.review import Review
from inkwell.translation import tr

_FORMATS: Final = {"html": "html+empty_paragraphs-raw_html", "t2t": "t2t"}
"""Pandoc's names of them."""


class MarkedTexts:
    """Reads the texts of one project; what became something else is counted for all of them."""

    def __init__(self, pandoc: Pandoc, progress: Progress = no_progress) -> None:
        self._pandoc = pandoc
        self._progress = progress
        self._review = Review()
        self._counts: Counter[str] = Counter()
        self.pictures = Pictures({})

    def reads(self, kind: str) -> bool:
        """Whether texts of this kind ("html", "t2t") can be read."""
        return kind in _FORMATS

    def markdown(self, text: str, kind: str) -> str:
        """One text as Markdown.

        Raises:
            InkwellError: one sentence on why it cannot be read.
            CancelledError: or whatever else `progress` raises.
        """
        source = text.replace("\0", "\ufffd").encode("utf-8", "replace")
        made = self._pandoc.convert(
            source, _FORMATS[kind], "json", media=True, progress=self._progress, stage=tr("Reading the texts")
        )
        self.pictures.media.update(made.media)
        writer = MarkdownWriter(self.pictures, self._review, self._counts)
        for block in read_ast(made.output).blocks:
            if block["t"] not in (DIV_BEGINS, DIV_ENDS):
                writer.add(block)
        return writer.text()

    def remarks(self) -> list[str]:
        """Sentences on what became something else in all that was read."""
        return [*remarks_on(self._counts), *self.pictures.remarks()]
