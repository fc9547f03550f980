"""Summaries of chapters on disk: `summaries/ID.md`, with front matter that says of what and by whom. Legal to edit.

A file that somebody changed outside counts as the author's from then on. One of a chapter's own sentences that an
earlier version chose is passed over, so that it is made anew: no model is to be told what may stand in it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.front_matter import Document, Value
from inkwell.storage.node_file import NodeFile
from inkwell.story.summaries import AUTHOR, EARLIER_SENTENCES, Summary, digest_of
from inkwell.translation import tr

FOLDER: Final = "summaries"
_LARGEST: Final = 1 << 20
"""Bytes; a longer file is no summary."""


class SummaryFiles:
    """The summaries of one project folder. Nothing is kept between calls. Any thread."""

    def __init__(self, project: Path) -> None:
        self._folder = project / FOLDER

    def read(self) -> dict[str, Summary]:
        """All summaries by node. What cannot be read is left as it is, and is not there."""
        try:
            paths = [path for path in self._folder.iterdir() if path.suffix == ".md"]
        except OSError:
            return {}
        found = (_read(path) for path in paths)
        return {each.node: each for each in found if each is not None}

    def write(self, summary: Summary) -> None:
        """Keep a summary in place of what is there; the rest of its file's front matter stays. Raises DISK."""
        path = self._path(summary.node)
        fields: dict[str, Value] = {"of": summary.of, "by": summary.by, "text": digest_of(summary.text)}
        try:
            self._folder.mkdir(exist_ok=True)
            before = NodeFile.decode(path.read_bytes()) if path.exists() else None
        except UnicodeDecodeError:
            before = None
        except OSError as error:
            raise disk_error(error, path) from error
        body = summary.text.strip() + "\n" if summary.text.strip() else ""
        if before is None:
            file = NodeFile(Document.new(fields, body))
        else:
            file = before.with_document(before.document.with_fields(fields).with_body(body))
        write_atomic(path, file.encode())

    def delete(self, node: str) -> None:
        """Let a summary go, for it can be made again. Raises DISK."""
        path = self._path(node)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_error(error, path) from error

    def _path(self, node: str) -> Path:
        if not node or not all(each.isalnum() or each in "-_" for each in node):
            # Node ids are file names everywhere else too; this one could lead out of the folder.
            raise InkwellError(ErrorKind.BAD_INPUT, tr("The summary of this chapter cannot be kept."), repr(node))
        return self._folder / f"{node}.md"


def _read(path: Path) -> Summary | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        document = NodeFile.decode(path.read_bytes()).document
    except (OSError, UnicodeDecodeError):
        return None
    fields = document.fields
    text = document.body.strip()
    # The digest of what was written tells whether somebody wrote something else since.
    by = _text(fields, "by") if _text(fields, "text") == digest_of(text) else AUTHOR
    if by in EARLIER_SENTENCES:
        return None
    return Summary(path.stem, text, _text(fields, "of"), by or AUTHOR)


def _text(fields: Mapping[str, Value], key: str) -> str:
    value = fields.get(key, "")
    return value if isinstance(value, str) else ""
