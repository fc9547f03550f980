"""Templates of a book's plan as files: Markdown with front matter that says what it is called and about.

Those that come along lie in `inkwell_resources/templates`, an author's own in their data folder; they are files of the
same kind, so one can be written in any editor and given away.
"""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.template import Template, cards_of
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.folder_name import folder_name
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile
from inkwell.translation import HERE, tr

LARGEST: Final = 1024 * 1024
"""Bytes; a longer file is no template."""
_MOST: Final = 500
"""Templates that are read from one folder."""


def built_in_templates() -> tuple[Template, ...]:
    """The templates that come along, in their order and in the language of this process, if there are any in it."""
    found: list[tuple[int, Template]] = []
    folder = files("inkwell_resources").joinpath("templates")
    own = folder.joinpath(HERE.name)
    for each in (own if own.is_dir() else folder).iterdir():
        if each.name.endswith(".md"):
            document = Document.parse(each.read_text(encoding="utf-8"))
            order = document.fields.get("order", "")
            found.append((int(order) if isinstance(order, str) and order.isdecimal() else 0, _template(document, "")))
    return tuple(template for _, template in sorted(found, key=lambda pair: (pair[0], pair[1].title)))


def read_template(path: Path) -> Template:
    """Read one template's file, from wherever it is.

    Raises:
        InkwellError: NOT_FOUND, DISK, or DAMAGED when there is no plan in it.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise InkwellError(
                ErrorKind.DAMAGED, tr("“{name}” is too long to be a template, so it is not used.", name=path.name)
            )
        document = NodeFile.decode(path.read_bytes()).document
    except FileNotFoundError as error:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There is no file “{name}” any more.", name=path.name), repr(error)
        ) from error
    except (UnicodeDecodeError, RecursionError) as error:
        sentence = tr("“{name}” is no template that can be read.", name=path.name)
        raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error
    template = _template(document, path.stem)
    if not template.cards:
        raise InkwellError(
            ErrorKind.DAMAGED, tr("“{name}” has no headings, so there is nothing to lay out.", name=path.name)
        )
    return template


def _template(document: Document, name: str) -> Template:
    fields = {key: value if isinstance(value, str) else "" for key, value in document.fields.items()}
    return Template(fields.get("title", "").strip() or name, fields.get("about", "").strip(), cards_of(document.body))


class TemplateFolder:
    """The author's own templates; the folder need not exist."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> tuple[tuple[Template, ...], tuple[str, ...]]:
        """All templates by title, and a sentence for each file that is none."""
        found: list[Template] = []
        problems: list[str] = []
        for path in self._paths():
            try:
                found.append(read_template(path))
            except InkwellError as error:
                problems.append(error.sentence)
        return tuple(sorted(found, key=lambda each: each.title.casefold())), tuple(problems)

    def remove(self, title: str) -> None:
        """Delete the template of this title.

        Raises:
            InkwellError: NOT_FOUND when there is none, DISK.
        """
        path = next((path for path, template in self._templates() if template.title == title), None)
        if path is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no template “{name}” of your own.", name=title))
        try:
            path.unlink()
        except OSError as error:
            raise disk_error(error, path) from error

    def _templates(self) -> Iterator[tuple[Path, Template]]:
        for path in self._paths():
            try:
                yield path, read_template(path)
            except InkwellError:
                continue

    def _paths(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.glob("*.md") if path.name[0] != ".")[:_MOST]
        except OSError:
            return []

    def keep(self, title: str, about: str, text: str) -> None:
        """Keep a plan (`template_text`) under a title; one of the same title gives way.

        Raises:
            InkwellError: BAD_INPUT without a plan or a title, DISK.
        """
        name = folder_name(title)
        if not cards_of(text):
            raise InkwellError(ErrorKind.BAD_INPUT, tr("There is nothing in the manuscript to make a template of."))
        if not name:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("A template needs a name with a letter or a digit in it."))
        path = self._folder / f"{name}.md"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomic(path, NodeFile(Document.new({"title": title, "about": about}, text)).encode())
        except OSError as error:
            raise disk_error(error, path) from error
