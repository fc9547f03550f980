"""What an e-book's files are: the story, what stands before and behind it, and the pages that the e-book made itself.

The kinds are those of the EPUB structural semantics vocabulary (`epub:type`), which pandoc hands on as classes; where
a file says nothing, its name does. Other documents are one file, parted where `matter_marks` says so.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from inkwell.exchange.matter_marks import BACK, FRONT, MATTER
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block, words_of

_OWN: Final = {
    "titlepage": "title page",
    "halftitlepage": "half title",
    "halftitle": "half title",
    "titlepagexhtml": "title page",
    "imprint": "imprint",
    "copyrightpage": "copyright page",
    "copyright": "copyright page",
    "colophon": "colophon",
    "uncopyright": "uncopyright",
    "cover": "cover",
    "coverpage": "cover",
    "toc": "contents",
    "nav": "contents",
    "contents": "contents",
    "landmarks": "landmarks",
    "loi": "list of illustrations",
    "lot": "list of tables",
}
"""Pages that an export makes anew."""
_FRONT: Final = frozenset(("dedication", "epigraph", "foreword", "preface"))
_BACK: Final = frozenset(("acknowledgments", "acknowledgements", "afterword", "abouttheauthor"))
_FILE: Final = re.compile(r"[^/\s]+\.x?html?")


class Writer(Protocol):
    """Writes the blocks of one file."""

    def add(self, block: Block) -> None:
        """Write a block."""
        ...

    def text(self) -> str:
        """All that was written."""
        ...


@dataclass
class Parts:
    """An e-book by what its files are. `front` and `back` are titles and texts; `left_out` says what is not here."""

    front: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    body: list[str] = field(default_factory=list[str])
    back: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    left_out: list[str] = field(default_factory=list[str])
    cover: str = ""
    """What the document calls the picture of its cover."""


@dataclass
class _File:
    name: str
    writer: Writer
    kinds: list[str] = field(default_factory=list[str])
    heading: str = ""
    blocks: int = 0
    picture: str = ""
    """What the picture is called that it begins with."""
    place: str = ""
    """FRONT or BACK, where the document itself says so."""
    own: bool | None = None
    """Whether the e-book made it itself; None until its first words are seen."""

    @property
    def kind(self) -> str:
        """What it is, "" where that is not known, and for a document that is no e-book."""
        if not self.name:
            return ""
        known = _OWN.keys() | _FRONT | _BACK
        stem = re.sub(r"\.x?html?$", "", self.name)
        return next((each for each in map(_bare, [*self.kinds, stem]) if each in known), "")

    @property
    def title(self) -> str:
        """What its first heading says, else what it is."""
        return self.heading or self.kind.capitalize()

    def take(self, block: Block) -> None:
        """Take the next block in."""
        if self.own is None:
            self.own = self.kind in _OWN
        if self.own:
            return
        if block["t"] == "Header" and not self.heading:
            self.heading = " ".join(words_of(block["c"][2]).split())
        if not self.blocks:
            self.picture = _lone_picture(block)
        self.blocks += 1
        if self.name or self.blocks > 1 or not self.picture:
            self.writer.add(block)


def by_parts(blocks: Iterable[Block], writer: Callable[[], Writer]) -> Parts:
    """Write a document's blocks, each file with a writer of its own; of one that is no e-book all are its body."""
    files = list(_files(blocks, writer))
    parts = Parts()
    if not files[0].name and any(file.name for file in files):
        parts.cover = files[0].picture if files[0].blocks == 1 else ""
        files = files[1:] if parts.cover or not files[0].blocks else files
    story = [at for at, file in enumerate(files) if not (file.kind or file.place) and file.blocks]
    first, last = (story[0], story[-1]) if story else (0, 0)
    for at, file in enumerate(files):
        if file.place and not file.blocks:
            continue
        if file.kind in _OWN:
            parts.left_out += [name] if (name := _OWN[file.kind]) not in parts.left_out else []
        elif (file.kind in _FRONT or file.place == FRONT) and at < first:
            parts.front.append((file.title, file.writer.text()))
        elif (file.kind in _BACK or file.place == BACK) and at > last:
            parts.back.append((file.title, file.writer.text()))
        else:
            parts.body.append(file.writer.text())
    return parts


def _files(blocks: Iterable[Block], writer: Callable[[], Writer]) -> Iterator[_File]:
    """The files; pandoc marks the beginning of each by an empty span that is called like it."""
    now = _File("", writer())
    for block in blocks:
        name = _begins(block)
        if name:
            yield now
            now = _File(name, writer())
        elif block["t"] == MATTER:
            if now.blocks or now.place:
                yield now
                now = _File("", writer(), own=False)
            now.place = block["c"]
        elif block["t"] == DIV_BEGINS:
            # What stands within the text says nothing of the file.
            now.kinds += block["c"][1] if now.own is None else []
        elif block["t"] != DIV_ENDS:
            now.take(block)
    yield now


def _begins(block: Block) -> str:
    if block["t"] != "Para" or len(block["c"]) != 1 or block["c"][0]["t"] != "Span":
        return ""
    (name, classes, pairs), inlines = block["c"][0]["c"]
    return name if not (inlines or classes or pairs) and _FILE.fullmatch(name) else ""


def _lone_picture(block: Block) -> str:
    """What a picture is called that is all of a paragraph; pandoc puts a cover before all files."""
    inlines: list[Block] = block["c"] if block["t"] == "Para" else []
    return str(inlines[0]["c"][2][0]) if len(inlines) == 1 and inlines[0]["t"] == "Image" else ""


def _bare(kind: str) -> str:
    return re.sub(r"[^a-z]", "", kind.lower())
