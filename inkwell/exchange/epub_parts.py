"""What an e-book's files are: the story, what stands before and behind it, and the pages that the e-book made itself.

The kinds are those of the EPUB structural semantics vocabulary (`epub:type`), which pandoc hands on as classes; where
a file says nothing, its name does.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

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
_CHAPTERS: Final = frozenset(("chapter", "part", "volume", "prologue", "level1"))
_FILE: Final = re.compile(r"[^/\s]+\.x?html?")


@dataclass
class Parts:
    """An e-book by what its files are. `front` and `back` are titles and blocks; `left_out` says what is not here."""

    front: list[tuple[str, list[Block]]] = field(default_factory=list[tuple[str, list[Block]]])
    body: list[Block] = field(default_factory=list[Block])
    back: list[tuple[str, list[Block]]] = field(default_factory=list[tuple[str, list[Block]]])
    left_out: list[str] = field(default_factory=list[str])
    cover: str = ""
    """What the document calls the picture of its cover."""


@dataclass
class _File:
    name: str
    blocks: list[Block] = field(default_factory=list[Block])
    kinds: list[str] = field(default_factory=list[str])

    @property
    def kind(self) -> str:
        """What it is, "" where that is not known."""
        known = _OWN.keys() | _FRONT | _BACK
        stem = re.sub(r"\.x?html?$", "", self.name)
        return next((each for each in map(_bare, [*self.kinds, stem]) if each in known), "")

    @property
    def title(self) -> str:
        """What its first heading says, else what it is."""
        heading = next((block for block in self.blocks if block["t"] == "Header"), None)
        words = " ".join(words_of(heading["c"][2]).split()) if heading else ""
        return words or self.kind.capitalize()


def by_parts(blocks: Iterable[Block]) -> Parts:
    """Sort a document's blocks; of one that is no e-book all are its body."""
    files = list(_files(blocks))
    parts = Parts()
    if len(files) == 1:
        parts.body = files[0].blocks
        return parts
    if not files[0].name:
        parts.cover = _lone_picture(files[0].blocks)
        files = files[1:] if parts.cover or not files[0].blocks else files
    story = [at for at, file in enumerate(files) if not file.kind and file.blocks]
    first, last = (story[0], story[-1]) if story else (0, 0)
    for at, file in enumerate(files):
        if file.kind in _OWN:
            parts.left_out += [name] if (name := _OWN[file.kind]) not in parts.left_out else []
        elif file.kind in _FRONT and at < first:
            parts.front.append((file.title, file.blocks))
        elif file.kind in _BACK and at > last:
            parts.back.append((file.title, file.blocks))
        else:
            parts.body += file.blocks
    return parts


def _files(blocks: Iterable[Block]) -> Iterator[_File]:
    """The blocks of each file; pandoc marks its beginning by an empty span that is called like it."""
    now = _File("")
    for block in blocks:
        name = _begins(block)
        if name:
            yield now
            now = _File(name)
        elif block["t"] == DIV_BEGINS:
            now.kinds += block["c"][1]
        elif block["t"] != DIV_ENDS:
            now.blocks.append(block)
    yield now


def _begins(block: Block) -> str:
    if block["t"] != "Para" or len(block["c"]) != 1 or block["c"][0]["t"] != "Span":
        return ""
    (name, classes, pairs), inlines = block["c"][0]["c"]
    return name if not (inlines or classes or pairs) and _FILE.fullmatch(name) else ""


def _lone_picture(blocks: list[Block]) -> str:
    """What the only picture is called, where there is nothing else; pandoc puts a cover before all files."""
    inlines: list[Block] = blocks[0]["c"] if len(blocks) == 1 and blocks[0]["t"] == "Para" else []
    return str(inlines[0]["c"][2][0]) if len(inlines) == 1 and inlines[0]["t"] == "Image" else ""


def _bare(kind: str) -> str:
    return re.sub(r"[^a-z]", "", kind.lower())
