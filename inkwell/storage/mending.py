"""Putting right what an inspection found. What is moved or replaced is kept in quarantine/; nothing is deleted."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from inkwell.errors import InkwellError
from inkwell.manuscript.dates import plain_date
from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.spans import is_unknown
from inkwell.storage.atomic import Stamp, disk_error, sync_folder, write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.finding import Finding, Kind
from inkwell.storage.front_matter import Value
from inkwell.storage.history import History, Version
from inkwell.storage.node_file import NodeFile, new_fields
from inkwell.storage.project_info import FILE_NAME, ProjectInfo, new_project_id, read_info
from inkwell.storage.quarantine import keep_copy, set_aside
from inkwell.storage.record_damage import rebuilt_list, sound_lines
from inkwell.storage.shared_copies import good_copy
from inkwell.storage.text_damage import salvage, text_damage
from inkwell.storage.tree_reading import read_tree, seen_stamp
from inkwell.storage.version_files import time_of_stamp
from inkwell.translation import tr

_ORDER: Final[tuple[Kind, ...]] = (
    "folder",
    "project",
    "empty",
    "nul",
    "not_utf8",
    "front_matter",
    "lost",
    "parent",
    "cycle",
    "conflict",
    "authorship",
    "runs",
    "history",
    "trash",
    "shared",
    "temporary",
)
"""Lost parents are back before their children are looked at."""
_KNOWN: Final = ("format", "id", "title", "author", "language")
_STRING: Final = r'"(?:[^"\\]|\\.)*"'


def repair(folder: Path, findings: Sequence[Finding], now: datetime, project_id: str = "") -> tuple[str, ...]:
    """Put right what can be; return sentences on what was done. Have the book's lock while you do.

    What is no longer as it was found is left alone. Where project.json is written anew, the book gets `project_id`,
    or else the id that can still be read, or a new one. A repair can bring more to light: inspect again afterwards.

    Raises:
        InkwellError: DISK; what was done until then is done, and nothing is lost.
    """
    mender = _Mender(Path(folder).absolute(), now, project_id)
    done: list[str] = []
    for finding in sorted(filter(lambda each: each.repairable, findings), key=lambda each: _ORDER.index(each.kind)):
        sentence = mender.mend(finding)
        if sentence:
            done.append(sentence)
    return tuple(done)


class _Mender:
    """Repairs one book. Each step replaces or moves one file, atomically."""

    def __init__(self, folder: Path, now: datetime, project_id: str) -> None:
        self._folder = folder
        self._now = now
        self._project_id = project_id
        self._history = History(folder)
        self._steps: Mapping[Kind, Callable[[Finding], str]] = {
            "folder": self._make_folder,
            "project": self._name_project,
            "empty": self._mend_text,
            "nul": self._mend_text,
            "not_utf8": self._mend_text,
            "front_matter": self._mend_text,
            "lost": self._bring_back,
            "parent": self._put_at_top,
            "cycle": self._put_at_top,
            "runs": self._keep_sound_lines,
            "history": self._mend_history,
            "shared": self._put_copy_back,
        }

    def mend(self, finding: Finding) -> str:
        """Do what is to be done about one finding; return a sentence, "" when there was nothing to do any more."""
        return self._steps.get(finding.kind, self._move_away)(finding)

    def _make_folder(self, finding: Finding) -> str:
        path = self._folder / finding.path
        try:
            path.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, path) from error
        sync_folder(self._folder)
        return tr("The folder “{path}” was made.", path=finding.path)

    def _move_away(self, finding: Finding) -> str:
        path = self._folder / finding.path
        if seen_stamp(path) == Stamp():
            return ""
        return tr(
            "“{as_posix}” was moved to “{shown}”.",
            as_posix=finding.path.as_posix(),
            shown=self._shown(set_aside(self._folder, path)),
        )

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _put_copy_back(self, finding: Finding) -> str:
        """The series' file is another book's too: it is replaced only while it still is what nobody can read."""
        path = self._folder / finding.path
        seen, data = seen_stamp(path), good_copy(self._folder, path.stem)
        if data is None or path.stem in BibleFiles(path.parent.parent).read().entries:
            return ""
        keep_copy(self._folder, path)
        write_atomic(path, data, seen)
        return tr(
            "“{name}” in the bible of the series is again as it was last read; the damaged file is kept.",
            name=path.name,
        )

    # project.json

    def _name_project(self, finding: Finding) -> str:
        path = self._folder / FILE_NAME
        info, _ = read_info(self._folder)
        if not info.lost and not info.damaged:
            return ""
        data = _read(path) or b""
        said = _salvaged_info(data) if info.damaged else {}
        known = ProjectInfo(
            id=self._project_id or _salvaged_id(said) or new_project_id(),
            title=_text(said, "title", info.title),
            author=_text(said, "author", info.author),
            language=_text(said, "language", info.language),
            extra={key: value for key, value in said.items() if key not in _KNOWN} or info.extra,
        )
        keep_copy(self._folder, path)
        write_atomic(path, known.encode())
        return tr("{file_name} was written anew; the book is called “{title}”.", file_name=FILE_NAME, title=known.title)

    # texts

    def _mend_text(self, finding: Finding) -> str:
        path = self._folder / finding.path
        data, node_id = _read(path), finding.node or path.stem
        if data is None or text_damage(data) is None:
            return ""
        saved, version = salvage(data), self._last_good(node_id)
        plain = new_fields(Node(node_id, NodeKind.SCENE, DISK.encode(node_id), None, ""))
        keep_copy(self._folder, path)
        if version is not None and (finding.kind != "front_matter" or saved.wordless):
            self._put_version(path, version)
            return tr(
                "“{as_posix}” is again as it was at {clock} on {date}; the damaged file is kept.",
                as_posix=finding.path.as_posix(),
                **_moment(version),
            )
        known = {**plain, **self._fields_of(version)}
        whole = saved.completed(known)
        write_atomic(path, whole)
        if finding.path.parts[0] == "text":
            self._history.record(node_id, whole, None, self._now)
        return tr(
            "“{as_posix}” holds what could be read of it; the damaged file is kept.", as_posix=finding.path.as_posix()
        )

    def _last_good(self, node_id: str) -> Version | None:
        for version in self._history.versions(node_id):
            try:
                if text_damage(self._history.data(version)) is None:
                    return version
            except InkwellError:
                continue
        return None

    def _fields_of(self, version: Version | None) -> Mapping[str, Value]:
        return NodeFile.decode(self._history.data(version)).document.fields if version else {}

    def _put_version(self, path: Path, version: Version) -> None:
        """Put a version's bytes at `path`; in the book, with the record of where its words came from."""
        write_atomic(path, self._history.data(version))
        if path.parent != self._folder / "text":
            return
        text, spans = self._history.read(version)
        file = AuthorshipFile(self._folder, version.node)
        if file.explain(text)[1] or (not is_unknown(text, spans) and file.read(text) != spans):
            keep_copy(self._folder, self._folder / "authorship" / f"{version.node}.json")
            file.write(text, spans)

    def _bring_back(self, finding: Finding) -> str:
        path = self._folder / finding.path
        version = self._last_good(finding.node or path.stem)
        if seen_stamp(path) != Stamp() or version is None:
            return ""
        self._put_version(path, version)
        return tr(
            "“{as_posix}” was put back as it was at {clock} on {date}.",
            as_posix=finding.path.as_posix(),
            **_moment(version),
        )

    def _put_at_top(self, finding: Finding) -> str:
        path, node_id = self._folder / finding.path, finding.node or ""
        tree = read_tree(self._folder).manuscript
        node = tree.nodes.get(node_id)
        if node is None or not node.parent or tree.shown_under(node_id) is not None:
            return ""
        data = _read(path)
        if data is None or text_damage(data) is not None:
            return ""
        file = NodeFile.decode(data)
        try:
            changed = file.with_document(file.document.with_fields({"parent": ""})).encode()
        except InkwellError:
            # Its heading cannot be changed without harm; it is shown at the top level all the same.
            return ""
        keep_copy(self._folder, path)
        write_atomic(path, changed)
        return tr("“{title}” was put at the top level of the book.", title=node.title)

    # records

    def _keep_sound_lines(self, finding: Finding) -> str:
        path = self._folder / finding.path
        data = _read(path)
        if data is None:
            return ""
        if not data:
            return self._move_away(finding)
        keep_copy(self._folder, path)
        write_atomic(path, sound_lines(data))
        return tr("“{as_posix}” holds its sound lines; the damaged file is kept.", as_posix=finding.path.as_posix())

    def _mend_history(self, finding: Finding) -> str:
        path = self._folder / finding.path
        if finding.path.parent.name != "books":
            return self._move_away(finding)
        data, time = _read(path), time_of_stamp(path.stem)
        if data is None or time is None:
            return ""
        whole = rebuilt_list(data, self._folder / "history", self._history.nodes(), time)
        keep_copy(self._folder, path)
        write_atomic(path, whole)
        return tr("“{as_posix}” was written anew; the damaged file is kept.", as_posix=finding.path.as_posix())


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _moment(version: Version) -> dict[str, str]:
    local = version.time.astimezone()
    return {"clock": f"{local:%H:%M}", "date": plain_date(local)}


# What can be read of a damaged project.json


def _salvaged_info(data: bytes) -> dict[str, Any]:
    """Return the names and values that can be read up to the damage, and what is known by name behind it."""
    text = DISK.decode(data.decode("utf-8", "replace"))
    found: dict[str, Any] = {}
    for key in ("id", "title", "author", "language"):
        value = re.search(rf'"{key}"\s*:\s*({_STRING})', text)
        if value is not None:
            found[key] = _json(value[1])
    return {key: value for key, value in {**_pairs_before_damage(text), **found}.items() if value is not None}


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _pairs_before_damage(text: str) -> dict[str, Any]:
    decoder, found = json.JSONDecoder(), dict[str, Any]()
    place = text.find("{") + 1
    while pair := re.compile(rf"\s*,?\s*({_STRING})\s*:\s*").match(text, place):
        try:
            value, place = decoder.raw_decode(text, pair.end())
        except (ValueError, RecursionError):
            break
        key = _json(pair[1])
        if isinstance(key, str):
            found[key] = value
    return found


def _salvaged_id(said: Mapping[str, Any]) -> str:
    """Return an id that is surely whole: a part of one is nobody's."""
    value = _text(said, "id", "")
    return value if re.fullmatch(r"[0-9a-f]{32}", value) else ""


def _text(said: Mapping[str, Any], key: str, fallback: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) and value else fallback
