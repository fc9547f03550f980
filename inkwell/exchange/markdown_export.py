"""A book as Markdown, in one file or as a folder: the author's own text, character by character, under headings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from inkwell.exchange.compiling import DEEPEST, Book, Section
from inkwell.exchange.illustrations import Illustrations
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.typographic import typeset
from inkwell.manuscript.markup import Inside, Style, closing_below, may_be_marked, parse
from inkwell.manuscript.node import NodeKind
from inkwell.translation import tr

_UNFIT: Final = re.compile(r'[\0-\x1f<>:"/\\|?*\x7f]+')
_PICTURE: Final = re.compile(r"(\]\(\s*<?)(?:\.\./|\./)?assets/")
_LONGEST_NAME: Final = 60


def one_file(book: Book, sections: Sequence[Section], preset: Preset, progress: Progress = no_progress) -> bytes:
    """The book as one text in UTF-8: its title as the first heading, and every other one level deeper.

    Pictures stay where they are: in the book's folder.
    """
    parts = [f"# {_line(book.title)}"]
    began = False
    for number, section in enumerate(sections):
        progress(tr("Writing Markdown"), number / len(sections))
        for part in _section(book, section, preset, 1, began):
            parts.append(part)
            began = True
        if section.level and not section.with_text:
            began = False
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def folder_files(
    book: Book, sections: Sequence[Section], preset: Preset, progress: Progress = no_progress
) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """The files of a folder by their names, and sentences on pictures that did not go along.

    A part or chapter begins a file, which is numbered so that they sort as they are read; what belongs to it stands
    in it. Pictures lie in `assets`.
    """
    pictures = Illustrations(book.asset)
    groups: list[list[str]] = []
    names: list[str] = []
    for number, section in enumerate(sections):
        progress(tr("Writing Markdown"), number / len(sections))
        if not groups or section.node.kind in (NodeKind.PART, NodeKind.CHAPTER) or section.level == 1:
            groups.append([])
            names.append(section.heading.replace("\n", " ") or section.node.title)
        groups[-1] += _section(book, section, preset, 0, bool(groups[-1]))
    width = max(2, len(str(len(groups))))
    files = {
        f"{at:0{width}} {_file_name(name)}.md": ("\n\n".join(parts) + "\n").encode("utf-8", "replace")
        for at, (name, parts) in enumerate(zip(names, groups, strict=True), 1)
    }
    for text in [part for parts in groups for part in parts]:
        for address in _addresses(text):
            pictures.find(address)
    files = {name: _PICTURE.sub(r"\1assets/", data.decode()).encode() for name, data in files.items()}
    return files | {f"assets/{name}": data for name, data in pictures.kept.items()}, tuple(pictures.left_out)


def _section(book: Book, section: Section, preset: Preset, deeper: int, began: bool) -> Iterator[str]:
    if section.level:
        heading = " ".join(_line(line) for line in section.heading.split("\n"))
        yield f"{'#' * min(section.level + deeper, DEEPEST)} {heading}"
    text = book.text(section.node.id).strip("\n") if section.with_text else ""
    if text.strip():
        if began and not section.level:
            yield _sign(preset)
        text = typeset(text, preset.marks, book.language)
        yield text if preset.comments else without_comments(text)


def _sign(preset: Preset) -> str:
    """The scene break, if it is one in Markdown too."""
    return preset.scene_break if parse(preset.scene_break).marks[:1] and _is_break(preset.scene_break) else "* * *"


def _is_break(sign: str) -> bool:
    return any(mark.style is Style.BREAK for mark in parse(sign).marks)


def without_comments(text: str) -> str:
    """A text without the author's comments; a paragraph that was nothing else is gone."""
    lines = text.split("\n")
    if not any("<!--" in line or "%%" in line for line in lines):
        return text
    closing = closing_below(lines)
    inside = Inside.NOTHING
    kept: list[str] = []
    for number, line in enumerate(lines):
        if inside is Inside.NOTHING and not may_be_marked(line):
            kept.append(line)
            continue
        parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
        before, inside = inside, parsed.ends
        bare = line
        for mark in reversed(parsed.marks):
            if mark.style is Style.COMMENT:
                bare = bare[: mark.start] + bare[mark.end :]
        touched = bare != line or before is not Inside.NOTHING
        if not touched or bare.strip():
            kept.append(re.sub(r"(?<=\S) {2,}(?=\S)", " ", bare).rstrip(" ") if touched else bare)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n")


def _addresses(text: str) -> Iterator[str]:
    for found in re.finditer(r"!\[[^\]\n]*\]\(\s*(?:<([^<>\n]*)>|([^\s()<]+))", text):
        yield found[1] or found[2]


def _line(text: str) -> str:
    return " ".join(text.split())


def _file_name(title: str) -> str:
    """A title as the name of a file, on any system."""
    name = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST_NAME].strip(". ")
    return name or "Untitled"
