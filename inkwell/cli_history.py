"""The commands that look up earlier words and bring them back: `inkwell history` and `inkwell restore`."""

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.backup import restore as restore_backup
from inkwell.storage.going_back import go_back
from inkwell.storage.history import BookVersion, History, Version
from inkwell.storage.lock import ProjectLock
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.restoring import restore_book
from inkwell.storage.shared_versions import SharedVersions
from inkwell.storage.trash import Trash, TrashEntry

_T = TypeVar("_T")
_USAGE = (
    "Say what to restore: a book with a scene and a version, with --book or with --trash, or a backup and a folder."
)


# history


def history_options(parser: argparse.ArgumentParser) -> None:
    """Declare what `inkwell history` takes."""
    parser.add_argument("folder", type=Path, help="a project")
    parser.add_argument(
        "id", nargs="?", default="", help="a part, chapter, scene or note, as `inkwell tree --json` says"
    )
    parser.add_argument("--json", action="store_true", help="one object; times in UTC")


def history(parsed: argparse.Namespace) -> int:
    """List the versions of one node, or all that has versions, named versions of the book, and the trash."""
    project = Project.open(parsed.folder)
    found = History(project.folder)
    if parsed.id:
        _list_versions(project, parsed.id, found.versions(parsed.id), parsed.json)
    else:
        _list_book(project, found, Trash(project.folder).entries(), parsed.json)
    return 0


def _list_versions(project: Project, node_id: str, versions: Sequence[Version], as_json: bool) -> None:
    if not versions and node_id not in project.manuscript.nodes:
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is nothing called “{node_id}” in this book or its history.")
    if as_json:
        _print_json({"id": node_id, "title": _title(project, node_id), "versions": [_of_version(v) for v in versions]})
        return
    print(_title(project, node_id) or node_id)
    for each in versions:
        print(f"  {each.name}  {_when(each.time)}  {each.words:,} words{f'  “{each.label}”' if each.label else ''}")
    if not versions:
        print("  There are no versions of this yet.")


def _list_book(project: Project, found: History, trash: Sequence[TrashEntry], as_json: bool) -> None:
    in_order = [node.id for _, node in project.manuscript.walk()]
    ids = sorted(found.nodes(), key=lambda node_id: in_order.index(node_id) if node_id in in_order else len(in_order))
    books = found.book_versions()
    if as_json:
        nodes = [{"id": each, "title": _title(project, each), "versions": found.count(each)} for each in ids]
        _print_json(
            {
                "title": project.info.title,
                "nodes": nodes,
                "books": [_of_book(each) for each in books],
                "trash": [_of_entry(each) for each in trash],
            }
        )
        return
    print(project.info.title)
    for each in ids:
        number = found.count(each)
        print(f"  {each}  {_title(project, each) or '(no longer in the book)'}  ({number} {_s(number, 'version')})")
    for each in books:
        print(f"  Named: {each.name}  {_when(each.time)}  “{each.label}”")
    for each in trash:
        print(f"  In the trash: {each.name}  {_when(each.time)}  “{each.title}”  ({each.words:,} words)")
    if not (ids or books or trash):
        print("  There are no versions yet, and the trash is empty.")


def _title(project: Project, node_id: str) -> str | None:
    node = project.manuscript.nodes.get(node_id)
    return node.title if node else None


def _when(time: datetime) -> str:
    return f"{time.astimezone():%Y-%m-%d %H:%M}"


def _s(number: int, word: str) -> str:
    return word if number == 1 else f"{word}s"


def _of_version(version: Version) -> dict[str, Any]:
    return {
        "name": version.name,
        "time": version.time.isoformat(),
        "words": version.words,
        "label": version.label,
    }


def _of_book(book: BookVersion) -> dict[str, Any]:
    return {"name": book.name, "label": book.label, "time": book.time.isoformat(), "nodes": len(book.nodes)}


def _of_entry(entry: TrashEntry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "title": entry.title,
        "kind": entry.kind.value,
        "time": entry.time.isoformat(),
        "nodes": entry.nodes,
        "words": entry.words,
    }


def _print_json(found: dict[str, Any]) -> None:
    print(json.dumps(found, ensure_ascii=False, indent=2))


# restore


def restore_options(parser: argparse.ArgumentParser) -> None:
    """Declare what `inkwell restore` takes."""
    parser.usage = (
        "inkwell restore DIR ID VERSION [--json]\n"
        "       inkwell restore DIR --book NAME [--json]\n"
        "       inkwell restore DIR --trash ENTRY [--json]\n"
        "       inkwell restore BACKUP.zip DIR [--json]"
    )
    parser.add_argument("source", type=Path, help="a project, or a backup")
    parser.add_argument("what", nargs="*", help="a scene and a version; or, for a backup, a folder not there yet")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--book", metavar="NAME", help="the whole book, as it was kept under this name")
    which.add_argument("--trash", metavar="ENTRY", help="what was deleted")
    parser.add_argument("--json", action="store_true", help="one object that says what was done")


def restore(parsed: argparse.Namespace) -> int:
    """Bring back a scene, a book, something from the trash, or a backup. Nothing that is there now is lost."""
    what: list[str] = parsed.what
    if len(what) == 1 and parsed.book is None and parsed.trash is None:
        return _restore_backup(parsed.source, Path(what[0]), parsed.json)
    if len(what) != (2 if parsed.book is None and parsed.trash is None else 0):
        raise InkwellError(ErrorKind.BAD_INPUT, _USAGE)
    if not parsed.source.is_dir():
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is no project in “{parsed.source}”.", str(parsed.source))
    with ProjectLock.hold(parsed.source, UserPaths.default().state):
        project = Project.open(parsed.source)
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        if parsed.book is not None:
            return _restore_book(project, parsed.book, parsed.json)
        if parsed.trash is not None:
            return _restore_from_trash(project, parsed.trash, parsed.json)
        return _restore_scene(project, what[0], what[1], parsed.json)


def _restore_backup(backup: Path, folder: Path, as_json: bool) -> int:
    restore_backup(backup, folder)
    title = Project.open(folder).info.title
    _say(as_json, f"“{title}” is in {folder}.", {"backup": str(backup), "folder": str(folder), "title": title})
    return 0


def _restore_scene(project: Project, node_id: str, name: str, as_json: bool) -> int:
    versions = History(project.folder).versions(node_id)
    version = _one(versions, name, lambda each: each.name, f"There is no version “{name}” of that.")
    kept = go_back(project, version, datetime.now(UTC))
    title = _title(Project.open(project.folder), node_id) or node_id
    _say(
        as_json,
        f"“{title}” is as it was on {_when(version.time)}; what it was until now is in its history.",
        {"id": node_id, "title": title, **_of_version(version), "kept": kept.name if kept else None},
    )
    return 0


def _restore_book(project: Project, name: str, as_json: bool) -> int:
    books = History(project.folder).book_versions()
    missing = f"There is no version of this book called “{name}”."
    # Of several with one name the newest is meant; each can be named by its time.
    same = [each for each in books if each.label == name.strip()]
    book = same[0] if same else _one(books, name, lambda each: each.name, missing)
    left = restore_book(project, book, datetime.now(UTC))
    kept = next(each for each in History(project.folder).book_versions() if each not in books)
    others = sorted(SharedVersions(project.folder).others(book.shared or {}).values(), key=str.casefold)
    series = [f"Entries of the series are as they are now, and were other then: {', '.join(others)}."] if others else []
    _say(
        as_json,
        "\n".join(
            [
                f"The book is as it was kept under “{book.label}”; what it was until now is kept as “{kept.label}”.",
                *left,
                *series,
            ]
        ),
        {**_of_book(book), "kept": _of_book(kept), "left": list(left), "series": others},
    )
    return 1 if left else 0


def _restore_from_trash(project: Project, name: str, as_json: bool) -> int:
    trash = Trash(project.folder)
    entry = _one(trash.entries(), name, lambda each: each.name, f"There is nothing called “{name}” in the trash.")
    ids = trash.restore(entry)
    _say(as_json, f"“{entry.title}” is back in the book.", {**_of_entry(entry), "ids": list(ids)})
    return 0


def _one(found: Sequence[_T], name: str, name_of: Callable[[_T], str], missing: str) -> _T:
    """Return what is called so, or the only one whose name begins so.

    Raises:
        InkwellError: NOT_FOUND, BAD_INPUT when several begin so.
    """
    exact = [each for each in found if name_of(each) == name]
    like = exact or [each for each in found if name and name_of(each).startswith(name)]
    if not like:
        raise InkwellError(ErrorKind.NOT_FOUND, missing, repr(name))
    if len(like) > 1:
        raise InkwellError(ErrorKind.BAD_INPUT, f"There are several that begin with “{name}”; give more of the name.")
    return like[0]


def _say(as_json: bool, sentence: str, found: dict[str, Any]) -> None:
    if as_json:
        _print_json(found)
    else:
        print(sentence)
