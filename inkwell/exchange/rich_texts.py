"""Rich texts of another editor's project as Markdown, one by one, with the comments and footnotes that go with them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

from inkwell.exchange.outline_making import comment
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.exchange.pandoc_markdown import MarkdownWriter, remarks_on
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.readable_rtf import EMPTY, emptied, readable_rtf, with_empty_paragraphs, without_signs
from inkwell.exchange.review import Review
from inkwell.exchange.rtf_reading import RtfReader
from inkwell.translation import figure, tr

_LINKED: Final = "scrivcmt://"
_INLINE: Final = "scrivann://"
_HEADED: Final = re.compile(rb"<\$Scr_H::\d{1,6}>")
_DRAWN: Final = re.compile(rb"\\(?:wmetafile|pmmetafile|emfblip|macpict|dibitmap|wbitmap)")
"""A picture that is no PNG or JPEG; pandoc leaves it out."""
_TWIN: Final = re.compile(rb"\{\\nonshppict\b")
"""Where such a picture stands a second time for programs that know no other."""
_STYLED: Final = re.compile(rb"<!?\$Scr_\w{1,8}::\d{1,6}>|<\$ScrKeepWithNext>")
"""Where a style of Scrivener's begins or ends, in the text itself."""
_WORDS: Final = rb"(?:[^\\]|\\(?!\{\\\\Scrv_|\\end_Scrv_|\\text=))*+"
"""Up to where an annotation or footnote inside the text ends, or another begins."""
_ANNOTATION: Final = re.compile(
    rb"\\\{\\\\Scrv_annot\b" + _WORDS + rb"\\\\text=(" + _WORDS + rb")\\\\end_Scrv_annot\\\}"
)
_FOOTNOTE: Final = re.compile(rb"\\\{\\\\Scrv_fn=(" + _WORDS + rb")\\\\end_Scrv_fn\\\}")
_BRACE: Final = re.compile(rb"\\[^a-zA-Z]|[{}]", re.DOTALL)
_PARAGRAPH: Final = re.compile(rb"\\par(?![a-z]) ?|\\\r?\n")
"""What a pilcrow stands for where it cannot be: in the words of one comment."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or footnote that stands in a file of its own, as RTF or as plain words."""

    text: str
    footnote: bool = False

    @property
    def rich(self) -> bool:
        """Whether it is RTF."""
        return self.text.lstrip().startswith("{\\rtf")


@dataclass(slots=True)
class _Run:
    """Links side by side that point to one remark: formatting and the ends of paragraphs part a link into several."""

    target: str
    pieces: list[Block] = field(default_factory=list[Block])

    @property
    def words(self) -> str:
        return "".join(words_of(cast("Any", each)["c"][1]) for each in self.pieces)


class RichTexts:
    """Reads the texts of one project. Pictures are kept in `pictures`, and what became something else is counted."""

    def __init__(self, pandoc: Pandoc, progress: Progress = no_progress) -> None:
        self._reader = RtfReader(pandoc, progress)
        self.pictures = Pictures(self._reader.media)
        self._review = Review()
        self._counts: Counter[str] = Counter()
        self._headings = self._drawn = self._lost = 0

    def expect(self, texts: Iterable[tuple[bytes, Mapping[str, Remark]]]) -> None:
        """Say which texts, with their remarks, will be asked for, so that they can be read many at a time."""
        self._reader.expect(
            each
            for data, remarks in texts
            for each in (_readable(data), *(_bytes(remark) for remark in remarks.values() if remark.rich))
        )

    def markdown(self, data: bytes, remarks: Mapping[str, Remark] | None = None) -> str:
        """One RTF text as Markdown; `remarks` are what it points to, by id. What it does not point to comes last.

        Raises:
            InkwellError: one sentence on why it cannot be read.
            CancelledError: or whatever else `progress` raises.
        """
        self._headings += len(_HEADED.findall(data))
        self._drawn += max(len(_DRAWN.findall(data)) - len(_TWIN.findall(data)), 0)
        source = _readable(data)
        blocks = self._reader.blocks(source)
        if EMPTY.encode() in source:
            blocks = [cast("Block", emptied(each)) for each in blocks]
        # Most texts point to nothing, and a novel is a million words to look at.
        pointing = any(each in source for each in (_LINKED.encode(), _INLINE.encode()))
        told = _Told(self, remarks or {}, blocks if pointing else ())
        writer = MarkdownWriter(self.pictures, self._review, self._counts)
        for block in blocks:
            writer.add(cast("Block", told.within(block)) if pointing else block)
        left = [comment(f"Scrivener: {self._plain(each)}") for each in told.left]
        self._lost += len(left)
        return "\n\n".join(filter(None, [without_signs(writer.text()), *left]))

    def remarks(self) -> list[str]:
        """Sentences on what became something else in all that was read."""
        found = [*self._review.remarks(), *remarks_on(self._counts), *self.pictures.remarks()]
        for number, sentence in (
            (self._drawn, tr("Pictures that are neither PNG nor JPEG were left out of their texts: {}.")),
            (self._headings, tr("Headings inside texts are paragraphs here: {}.")),
            (self._lost, tr("Comments that no words belong to any more stand at the end of their texts: {}.")),
            (
                self._reader.mended,
                tr("Texts that were damaged were mended; look whether all of their words are there: {}."),
            ),
        ):
            found += [sentence.format(figure(number))] * bool(number)
        return found

    def blocks_of(self, remark: Remark) -> list[Block]:
        """What a remark says. Raises as `markdown`."""
        if remark.rich:
            return self._reader.blocks(_bytes(remark))
        return [{"t": "Para", "c": [{"t": "Str", "c": remark.text}]}]

    def _plain(self, remark: Remark) -> str:
        return "".join(map(words_of, self.blocks_of(remark)))


class _Told:
    """The remarks of one text where they are pointed to; `left` are those that nothing points to."""

    def __init__(self, texts: RichTexts, remarks: Mapping[str, Remark], blocks: Sequence[Block]) -> None:
        self._texts = texts
        self._remarks = remarks
        self._runs: dict[int, _Run] = {}
        for run in _runs(blocks):
            self._runs |= {id(each): run for each in run.pieces}
        pointed = {_id(run.target) for run in self._runs.values()}
        self.left = [each for name, each in remarks.items() if name not in pointed]

    def within(self, value: Any) -> Any:
        """The same block or inlines, with comments and footnotes where they are pointed to."""
        if isinstance(value, list):
            found: list[Any] = []
            for each in cast("list[Any]", value):
                run = self._runs.get(id(each))
                found += [self.within(each)] if run is None else self._in_place(each, run)
            return found
        if isinstance(value, dict):
            return {name: self.within(each) for name, each in cast("dict[str, Any]", value).items()}
        return value

    def _in_place(self, link: Block, run: _Run) -> list[Any]:
        """What stands in place of a link to a remark: its words, the comment around all of them or the note behind."""
        first, last = link is run.pieces[0], link is run.pieces[-1]
        if run.target.startswith(_INLINE):
            return [*_begun(run.words, run.target), *_ended(run.target)] if first else []
        inner: list[Any] = self.within(cast("Any", link)["c"][1])
        remark = self._remarks.get(_id(run.target))
        if remark is None:
            return inner
        if remark.footnote:
            return [*inner, *([{"t": "Note", "c": self._texts.blocks_of(remark)}] if last else [])]
        begun = _begun("".join(map(words_of, self._texts.blocks_of(remark))), run.target) if first else []
        return [*begun, *inner, *(_ended(run.target) if last else [])]


def _runs(blocks: Sequence[Block]) -> list[_Run]:
    """The links to remarks, in order; those with no words between them are one."""
    found: list[_Run] = []
    open_run = False
    for inline in _inlines(blocks):
        kind = inline["t"]
        target: str = cast("Any", inline)["c"][2][0] if kind == "Link" else ""
        if not target.startswith((_LINKED, _INLINE)):
            open_run &= kind in ("Space", "SoftBreak", "LineBreak")
        elif open_run and found[-1].target == target:
            found[-1].pieces.append(inline)
        else:
            found.append(_Run(target, [inline]))
            open_run = True
    return found


def _inlines(value: Any) -> Iterator[Block]:
    """The links, words and spaces in blocks, in order; what is in a link is the link's."""
    if isinstance(value, list):
        for each in cast("list[Any]", value):
            yield from _inlines(each)
    elif isinstance(value, dict):
        block = cast("Block", value)
        if block.get("t") in ("Link", "Str", "Space", "SoftBreak", "LineBreak", "Image", "Code", "Note"):
            yield block
        else:
            yield from _inlines(block.get("c"))


def _id(target: str) -> str:
    return target.removeprefix(_LINKED).strip("/").casefold()


def _bytes(remark: Remark) -> bytes:
    return readable_rtf(remark.text.strip().encode("utf-8"))


def _readable(data: bytes) -> bytes:
    """A text with what stands in it for Scrivener alone in RTF's own words."""
    source = _FOOTNOTE.sub(
        lambda found: _enclosed(rb"{\footnote ", found[1], b"}"), _STYLED.sub(b"", readable_rtf(data))
    )
    number = 0

    def annotated(found: re.Match[bytes]) -> bytes:
        nonlocal number
        number += 1
        begins = rb'{\field{\*\fldinst{HYPERLINK "scrivann://%d"}}{\fldrslt ' % number
        return _enclosed(begins, _PARAGRAPH.sub(rb" \\'b6 ", found[1]), b"}}")

    source = _ANNOTATION.sub(annotated, source)
    return with_empty_paragraphs(source)


def _enclosed(begins: bytes, words: bytes, ends: bytes) -> bytes:
    """Words in a group of their own; braces in them that do not fit stand behind it, where the others of them are."""
    signs = [found[0] for found in _BRACE.finditer(words) if found[0] in b"{}"]
    depth = lowest = 0
    for sign in signs:
        depth += 1 if sign == b"{" else -1
        lowest = min(lowest, depth)
    if not depth and not lowest:
        return begins + words + ends
    bare = _BRACE.sub(lambda found: b"" if found[0] in b"{}" else found[0], words)
    return begins + bare + ends + b"".join(signs)


def _begun(words: str, name: str) -> list[Any]:
    """Where a comment on words begins, as pandoc says it of Word's documents."""
    said = [["id", name], ["author", "Scrivener"]]
    return [{"t": "Span", "c": [["", ["comment-start"], said], [{"t": "Str", "c": words.strip()}]]}]


def _ended(name: str) -> list[Any]:
    return [{"t": "Span", "c": [["", ["comment-end"], [["id", name]]], []]}]
