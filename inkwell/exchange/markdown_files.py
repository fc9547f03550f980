"""Markdown files as books, alone or a folder full of them, with their front matter and the pictures beside them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import Draft
from inkwell.exchange.importers import Sample
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.plain_text import marked_up
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.text_files import LARGEST, Decoded, read_text_file, with_pictures
from inkwell.translation import parted, tr

SUFFIXES: Final = (".md", ".markdown", ".mdown", ".mkd")
_TEXTS: Final = (*SUFFIXES, ".txt", ".text")
_MOST_FILES: Final = 5_000
_MOST_SEEN: Final = 20_000
"""Files of any kind that are looked at, so that a whole disk is never read."""
_DEEPEST: Final = 4
"""Folders in folders that are looked into."""
_HEADING: Final = re.compile(rb"^#{1,4}[ \t]+\S", re.MULTILINE)
_HEADED: Final = re.compile(r"^#{1,4}[ \t]+\S", re.MULTILINE)
_FRONT: Final = re.compile(r"---[ \t]*\n((?:(?!---|\.\.\.).*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD: Final = re.compile(r"([A-Za-z][\w -]*):[ \t]*(.*)")
_NUMBERED: Final = re.compile(r"^\d+[ ._)-]+(?=\S)")


class MarkdownImporter:
    """Reads one Markdown file."""

    name = tr("Markdown file")
    patterns = tuple(f"*{suffix}" for suffix in SUFFIXES)

    def recognises(self, sample: Sample) -> bool:
        """Whether it is called so, or is a text with headings of this kind."""
        if sample.folder or sample.packed:
            return False
        return sample.suffix in SUFFIXES or (
            sample.suffix in ("", ".txt", ".text") and _HEADING.search(sample.head) is not None
        )

    def read(self, path: Path, progress: Progress = no_progress) -> Draft:
        """Read it; as `Importer.read`."""
        progress(tr("Reading the document"), None)
        text, said = _without_front_matter(read_text_file(path).text)
        pictures = Pictures({})
        text = with_pictures(text, path.parent, pictures)
        return _draft(path, text, said, pictures, [])


class FolderImporter:
    """Reads a folder of Markdown and text files as one book: a chapter each, a part for each folder in it."""

    name = tr("Folder of texts")
    patterns: tuple[str, ...] = ()

    def recognises(self, sample: Sample) -> bool:
        """Whether there is a text in it, or in a folder in it."""
        return sample.folder and next(_texts_in(sample.path), None) is not None

    def read(self, path: Path, progress: Progress = no_progress) -> Draft:
        """Read it; as `Importer.read`."""
        files = _in_order(path)
        pictures, remarks, parts, size, above = Pictures({}), list[str](), list[str](), 0, path
        said: dict[str, str] = {}
        for number, file in enumerate(files):
            progress(tr("Reading the folder"), number / len(files))
            size += file.stat().st_size
            if size > LARGEST:
                sentence = tr(
                    "“{name}” holds more than {largest} MB of text, which no book does.",
                    name=path.name,
                    largest=LARGEST // 1024**2,
                )
                raise InkwellError(ErrorKind.BAD_INPUT, sentence)
            read = read_text_file(file, guess=file.suffix.lower() not in SUFFIXES)
            text, own = _text_of(file, read)
            remarks += [read.remark] * bool(read.remark)
            said = said or own
            top = path / file.relative_to(path).parts[0]
            if top not in (above, file):
                parts.append(f"# {_title(top.name)}")
                above = top
            text = with_pictures(text, file.parent, pictures)
            parts.append(text if _HEADED.search(text) else f"## {own.get('title') or _title(file.stem)}\n\n{text}")
        own_title = {key: value for key, value in said.items() if key != "title"}
        return _draft(path, "\n\n".join(parts), own_title, pictures, remarks)


def _text_of(file: Path, read: Decoded) -> tuple[str, dict[str, str]]:
    if file.suffix.lower() in SUFFIXES or _HEADED.search(read.text):
        return _without_front_matter(read.text)
    return marked_up(read.text), {}


def _draft(path: Path, text: str, said: dict[str, str], pictures: Pictures, remarks: list[str]) -> Draft:
    known = ("title", "author", "authors", "lang", "language")
    left = [name for name in said if name not in known]
    if left:
        remarks = [*remarks, tr("Of what the file says of itself, this was left out: {left}.", left=parted(left))]
    language = said.get("lang") or said.get("language") or ""
    return Draft(
        text,
        path.stem if path.is_file() else path.name,
        said.get("title", ""),
        said.get("author") or said.get("authors") or "",
        language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language) else "",
        assets=dict(pictures.kept),
        remarks=(*remarks, *pictures.remarks()),
    )


def _without_front_matter(text: str) -> tuple[str, dict[str, str]]:
    """A text without its front matter, and what that says; what is not plain names and values stays in the text."""
    found = _FRONT.match(text)
    said: dict[str, str] = {}
    for line in found[1].splitlines() if found else ():
        field = _FIELD.fullmatch(line.rstrip())
        if field:
            said[field[1].strip().lower()] = field[2].strip().strip("\"'")
        elif line.strip() and not line.startswith((" ", "\t", "-", "#")):
            return text, {}
    return (text[found.end() :], said) if found and said else (text, {})


def _texts_in(folder: Path) -> Iterator[Path]:
    """The texts in a folder and the folders in it; neither links nor what is hidden are followed.

    Raises:
        InkwellError: BAD_INPUT when it holds more than a book can.
    """
    seen = 0
    for place, folders, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = [] if depth == _DEEPEST else [name for name in sorted(folders) if not _is_hidden(name)]
        seen += len(names) + len(folders)
        if seen > _MOST_SEEN:
            sentence = tr(
                "“{name}” holds more than a book does; choose the folder of the texts alone.",
                name=folder.name or folder,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        for name in names:
            path = Path(place, name)
            if not _is_hidden(name) and path.suffix.lower() in _TEXTS and path.is_file() and not path.is_symlink():
                yield path


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "_"))


def _in_order(folder: Path) -> list[Path]:
    """The texts as a person counts: 2 before 10, files before folders."""
    found: list[Path] = []
    for path in _texts_in(folder):
        found.append(path)
        if len(found) > _MOST_FILES:
            raise InkwellError(
                ErrorKind.BAD_INPUT,
                tr("“{name}” holds more than {most_files:,} texts.", name=folder.name, most_files=_MOST_FILES),
            )
    return sorted(found, key=lambda path: [_counted(part) for part in path.relative_to(folder).parts])


def _counted(name: str) -> list[tuple[int, int, str]]:
    pieces = re.findall(r"\d+|\D+", name.lower())
    return [(0, int(piece), "") if piece.isdigit() and piece.isascii() else (1, 0, piece) for piece in pieces]


def _title(name: str) -> str:
    """What a file's name says: without the number that only sorts it."""
    return _NUMBERED.sub("", name).replace("_", " ").strip() or name
