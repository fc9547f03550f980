"""Putting one scene back to an earlier version: what it is now goes into the history first."""

from datetime import datetime

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History, Version
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project import Project


def go_back(project: Project, version: Version, now: datetime) -> Version | None:
    """Make a node's text what it was, with the record of where it came from; title and place stay as they are.

    Return the version that was made of what it was until now, None when the history had that already. A node whose
    file is gone, or cannot be understood, is put back as a whole file. The project is to be opened anew afterwards.

    Raises:
        InkwellError: READ_ONLY, DISK, or NOT_FOUND and DAMAGED for the version; the scene is then as it is now.
    """
    if project.read_only:
        raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
    history = History(project.folder)
    data, (text, spans) = history.data(version), history.read(version)
    authorship = AuthorshipFile(project.folder, version.node)
    present = project.read_data(version.node)
    kept = None
    if present is not None:
        kept = history.record(version.node, present, authorship.read(_text(present)), now)
    if present is not None and _has_head(present):
        project.write_text(version.node, text)
    else:
        write_atomic(project.folder / "text" / f"{version.node}.md", data)
    authorship.write(text, spans)
    return kept


def _text(data: bytes) -> str:
    try:
        return NodeFile.decode(data).document.body
    except UnicodeDecodeError:
        return ""


def _has_head(data: bytes) -> bool:
    """Say whether a file tells its title and place in a way that can be kept."""
    try:
        return bool(NodeFile.decode(data).document.head)
    except UnicodeDecodeError:
        return False
