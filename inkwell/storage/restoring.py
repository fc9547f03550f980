"""Putting a whole book back to a named version, so that the way back stands open too."""

from datetime import datetime

from inkwell.errors import InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.bible_versions import BibleVersions
from inkwell.storage.history import BookVersion, History, Version
from inkwell.storage.project import Project
from inkwell.storage.shared_versions import SharedVersions, SharedWay
from inkwell.translation import tr

BEFORE = tr("Before going back to “{}”")


def restore_book(
    project: Project, book: BookVersion, now: datetime, shared: SharedWay = SharedWay.LEFT
) -> tuple[str, ...]:
    """Make the book's files what they were under that name; return sentences on what could not be put back.

    The book as it is now is kept under a name first. What the version does not have goes into the trash; so it is
    with the entries of its own bible, where the version has that. `shared` says what becomes of entries of its series.
    The project is to be opened anew afterwards.

    Raises:
        InkwellError: READ_ONLY, DISK; every scene is then as it is now or as it was, and both are in the history.
    """
    history = History(project.folder)
    history.name_book(BEFORE.format(book.label), now)
    versions = history.in_book(book)
    lost = sorted(set(book.nodes) - set(versions))
    for node_id, version in versions.items():
        _restore_node(project, history, node_id, version)
    project.take(project.survey())
    tree = project.manuscript
    for node_id in [each for each in tree.nodes if each not in book.nodes]:
        # What stands in the version stays, also below something that does not: it then shows at the top.
        if node_id in tree.nodes and not {each.id for each in tree.descendants(node_id)} & set(book.nodes):
            tree = tree.remove(node_id)
    if tree != project.manuscript:
        project.apply(tree)
    left = [
        tr("“{title}” could not be put back, because its version is damaged.", title=_title(project, each))
        for each in lost
    ]
    if book.bible is not None:
        left += BibleVersions(project.folder).restore(book.bible)
    if book.shared is not None:
        left += SharedVersions(project.folder).restore(book.shared, shared)
    return tuple(left)


def _title(project: Project, node_id: str) -> str:
    node = project.manuscript.nodes.get(node_id)
    return node.title if node else node_id


def _restore_node(project: Project, history: History, node_id: str, version: Version) -> None:
    data = history.data(version)
    if project.read_data(node_id) != data:
        write_atomic(project.folder / "text" / f"{node_id}.md", data)
    try:
        text, spans = history.read(version)
    except InkwellError:
        # Bytes that are no UTF-8 text are put back all the same; of them nothing else can be said.
        return
    AuthorshipFile(project.folder, node_id).write(text, spans)
