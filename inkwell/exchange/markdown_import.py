"""A Markdown file as a book: its headings become parts, chapters and scenes."""

from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import Draft
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.splitting import OPENING
from inkwell.translation import tr

__all__ = ["OPENING", "ImportPlan", "import_markdown", "markdown_draft", "plan_import"]


def import_markdown(path: Path, title: str | None = None) -> ImportPlan:
    """Read a Markdown file and plan its book; `title` goes before the file's own.

    Raises:
        InkwellError: NOT_FOUND, DISK, or BAD_INPUT when it is not UTF-8.
    """
    try:
        data = Path(path).read_bytes()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no file “{path}”.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sentence = tr(
            "“{name}” is not UTF-8 text: byte {start:,} cannot be read, so nothing was imported.",
            name=Path(path).name,
            start=error.start,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(error)) from error
    return plan_import(text, Path(path).stem).titled(title)


def plan_import(text: str, fallback_title: str) -> ImportPlan:
    """Divide a Markdown text at its headings of up to four marks; deeper ones stay in the text.

    A single `#` before everything else is the book's title. Every other character of the text ends up
    in one node or its title, but for blank lines around sections and the marks of the headings.
    """
    return markdown_draft(text, fallback_title).plan()


def markdown_draft(text: str, fallback_title: str) -> Draft:
    """A Markdown text as what is to be divided."""
    return Draft(text.replace("\r\n", "\n"), fallback_title)
