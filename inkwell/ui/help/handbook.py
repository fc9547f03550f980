"""The pages of the handbook as values: in the order of its index, by sections, searched."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from inkwell.engine.phrases import is_unspaced
from inkwell.translation import HERE
from inkwell.ui.help.key_marks import with_keys

INDEX: Final = "index"
_LINK: Final = re.compile(r"\]\(([\w-]+)\.md\)")
_HEADING: Final = re.compile(r"^(#{1,6}) +(.+?)\s*$", re.MULTILINE)
_MARKS: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*`|]")
_OF: Final = re.compile(r"\A<!-- of [0-9a-f]+ -->\s*")
_FENCE: Final = re.compile(r"^(```|~~~)", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A stretch of a page under one heading; `heading` is "" for what stands before the first below the title."""

    page: str
    heading: str
    text: str


@dataclass(frozen=True)
class HelpPage:
    """A page: its name, which is its file's, its title, its Markdown."""

    name: str
    title: str
    text: str

    def sections(self) -> Iterator[Section]:
        """Yield its sections, marks taken out."""
        parts = _outside_code(self.text)
        starts = [0, *(start for start, _ in parts)]
        ends = [*(start for start, _ in parts), len(self.text)]
        headings = ["", *("" if heading == self.title else heading for _, heading in parts)]
        for start, end, heading in zip(starts, ends, headings, strict=True):
            if text := plain(self.text[start:end]).strip():
                yield Section(self.name, heading, text)


class Handbook:
    """All pages; those that the index names come first, in its order."""

    def __init__(self, pages: dict[str, str]) -> None:
        """`pages`: Markdown by the file's name without its ending; one of them is the index."""
        order = dict.fromkeys((INDEX, *_LINK.findall(pages.get(INDEX, "")), *sorted(pages)))
        self.pages = {name: HelpPage(name, _title(pages[name], name), pages[name]) for name in order if name in pages}

    @classmethod
    def shipped(cls, shown: Callable[[str, str], str] = lambda _name, text: with_keys(text)) -> "Handbook":
        """The one that comes along, in the language of the window as far as it is translated.

        `shown` makes of a page's name and its text what is shown of it.
        """
        folder = files("inkwell_resources").joinpath("help")
        pages = {**_read(folder), **_read(folder.joinpath(HERE.name))}
        return cls({name: shown(name, text) for name, text in pages.items()})

    def search(self, words: str) -> list[Section]:
        """Sections in which every word stands, or begins one, whatever its case: in headings first, then by pages."""
        wanted = [_beginning(word) for word in words.split()]
        if not wanted:
            return []
        found: list[tuple[int, Section]] = []
        for page in self.pages.values():
            if page.name == INDEX:
                continue  # It names every subject, and says nothing of any.
            for section in page.sections():
                head = f"{page.title} {section.heading}"
                if all(word.search(section.text) or word.search(head) for word in wanted):
                    found.append((-sum(bool(word.search(section.heading or page.title)) for word in wanted), section))
        return [section for _, section in sorted(found, key=lambda each: each[0])]


def _read(folder: Traversable) -> dict[str, str]:
    """The pages of a folder by their names; a translation's first line, which says of what it is one, left out."""
    if not folder.is_dir():
        return {}
    found = {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name.endswith(".md")}
    return {name.removesuffix(".md"): _OF.sub("", text, count=1) for name, text in found.items()}


def _beginning(word: str) -> re.Pattern[str]:
    """Finds a word, or what begins with it; where no spaces part words, wherever it stands."""
    edge = "" if is_unspaced(word[0]) else r"\b"
    return re.compile(edge + re.escape(word), re.IGNORECASE)


def plain(text: str) -> str:
    """Markdown as it reads: headings, marks and addresses taken out."""
    return _MARKS.sub(lambda found: found.group(1) or "", _HEADING.sub(r"\2", text))


def _outside_code(text: str) -> list[tuple[int, str]]:
    """Where headings begin, and what they say; a line of code that begins with # is none."""
    fences = [found.start() for found in _FENCE.finditer(text)]
    inside = list(zip(fences[::2], [*fences[1::2], len(text)], strict=False))
    return [
        (found.start(), plain(found.group(2)))
        for found in _HEADING.finditer(text)
        if not any(start <= found.start() < end for start, end in inside)
    ]


def _title(text: str, name: str) -> str:
    found = _HEADING.search(text)
    return plain(found.group(2)) if found else name
