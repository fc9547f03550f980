"""Rich texts of another editor's project as Markdown, one by one, with the comments and footnotes that go with them."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from inkwell.exchange.documents import readable_rtf
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block, read_ast, words_of
from inkwell.exchange.pandoc_markdown import MarkdownWriter, remarks_on
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.review import Review

_LINKED: Final = "scrivcmt://"
_INLINE: Final = "scrivann://"
_STYLED: Final = re.compile(rb"<!?\$Scr_\w{1,8}::\d{1,6}>")
"""Where a style of Scrivener's begins or ends, in the text itself."""
_WORDS: Final = rb"(?:[^\\]|\\(?!\{\\\\Scrv_|\\end_Scrv_|\\text=))*+"
"""Up to where an annotation or footnote inside the text ends, or another begins."""
_ANNOTATION: Final = re.compile(
    rb"\\\{\\\\Scrv_annot\b" + _WORDS + rb"\\\\text=(" + _WORDS + rb")\\\\end_Scrv_annot\\\}"
)
_FOOTNOTE: Final = re.compile(rb"\\\{\\\\Scrv_fn=(" + _WORDS + rb")\\\\end_Scrv_fn\\\}")
_EMPTY: Final = "inkwell-empty-paragraph"
_NO_WORDS: Final = re.compile(rb"(\\par(?![a-z])(?:\s|\\(?!par(?![a-z]))[a-z]++(?:-?\d++)? ?)*+)(?=\\par(?![a-z]))")
"""A paragraph's end up to the next one, with nothing but settings between; pandoc drops what is empty."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or footnote that stands in a file of its own, as RTF or as plain words."""

    text: str
    footnote: bool = False


class RichTexts:
    """Reads the texts of one project. Pictures are kept in `pictures`, and what became something else is counted."""

    def __init__(self, pandoc: Pandoc, progress: Progress = no_progress) -> None:
        self.pictures = Pictures({})
        self._pandoc = pandoc
        self._progress = progress
        self._review = Review()
        self._counts: Counter[str] = Counter()

    def markdown(self, data: bytes, remarks: Mapping[str, Remark] | None = None) -> str:
        """One RTF text as Markdown; `remarks` are what it points to, by id.

        Raises:
            InkwellError: one sentence on why it cannot be read.
            CancelledError: or whatever else `progress` raises.
        """
        writer = MarkdownWriter(self.pictures, self._review, self._counts)
        for block in self._blocks(data):
            if block["t"] not in (DIV_BEGINS, DIV_ENDS):
                writer.add(cast("Block", self._with(block, remarks or {})))
        return writer.text().replace(_EMPTY, "")

    def remarks(self) -> list[str]:
        """Sentences on what became something else in all that was read."""
        return [*self._review.remarks(), *remarks_on(self._counts), *self.pictures.remarks()]

    def _blocks(self, data: bytes) -> list[Block]:
        source = _STYLED.sub(b"", readable_rtf(data))
        source = _FOOTNOTE.sub(rb"{\\footnote \1}", source)
        source = _ANNOTATION.sub(rb'{\\field{\\*\\fldinst{HYPERLINK "scrivann://"}}{\\fldrslt \1}}', source)
        source = _NO_WORDS.sub(rb"\1 " + _EMPTY.encode(), source)
        made = self._pandoc.convert(
            source, "rtf", "json", media=True, progress=self._progress, stage="Reading the texts"
        )
        self.pictures.media.update({name.removeprefix("media/"): each for name, each in made.media.items()})
        self.pictures.media.update(made.media)
        return [_emptied(block) for block in read_ast(made.output).blocks]

    def _with(self, value: Any, remarks: Mapping[str, Remark]) -> Any:
        """The same block or inlines, with comments and footnotes where they are pointed to."""
        if isinstance(value, list):
            found: list[Any] = []
            for each in cast("list[Any]", value):
                found += self._told(each, remarks) or [self._with(each, remarks)]
            return found
        if isinstance(value, dict):
            return {name: self._with(each, remarks) for name, each in cast("dict[str, Any]", value).items()}
        return value

    def _told(self, inline: Any, remarks: Mapping[str, Remark]) -> list[Any]:
        """What stands in place of a link to a comment or footnote; nothing for what is no such link."""
        if not isinstance(inline, dict) or cast("Block", inline).get("t") != "Link":
            return []
        content = cast("Block", inline)["c"]
        target: str = content[2][0]
        if target.startswith(_INLINE):
            return _comment(words_of(content[1]), [], "annotation")
        if not target.startswith(_LINKED):
            return []
        inner = self._with(content[1], remarks)
        remark = remarks.get(target.removeprefix(_LINKED).strip("/").casefold())
        if remark is None:
            return inner or [{"t": "Str", "c": ""}]
        if not remark.text.lstrip().startswith("{\\rtf"):
            blocks: list[Block] = [{"t": "Para", "c": [{"t": "Str", "c": remark.text}]}]
        else:
            blocks = [each for each in self._blocks(remark.text.encode("utf-8")) if each["t"] in ("Para", "Plain")]
        if remark.footnote:
            return [*inner, {"t": "Note", "c": blocks}]
        return _comment("".join(map(words_of, blocks)), inner, target)


def _emptied(value: Any) -> Any:
    """The same; a paragraph in it that holds nothing but the sign for none has nothing in it."""
    if isinstance(value, list):
        return [_emptied(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    block = cast("Block", value)
    if block.get("t") == "Para" and words_of(block["c"]).strip() == _EMPTY:
        return {"t": "Para", "c": []}
    return {name: _emptied(each) for name, each in block.items()}


def _comment(words: str, about: list[Any], name: str) -> list[Any]:
    """A comment on words, as pandoc says it of Word's documents."""
    said = [["id", name], ["author", "Scrivener"]]
    begins = {"t": "Span", "c": [["", ["comment-start"], said], [{"t": "Str", "c": words.strip()}]]}
    return [begins, *about, {"t": "Span", "c": [["", ["comment-end"], said], []]}]
