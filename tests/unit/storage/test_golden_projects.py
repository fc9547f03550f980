"""Books written in every format there ever was open with all that is in them, and looking changes no byte.

Beside each project of `tests/golden/projects` lies what it holds, written by hand. A format that was released is never
taken away from here, and its files are never written anew by a program.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inkwell.manuscript.spans import Origin, Span, filled
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.damage import inspect
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.storage.project_info import FORMAT
from inkwell.storage.runs import RunLog
from inkwell.storage.trash import Trash

GOLDEN = Path(__file__).parents[2] / "golden" / "projects"
NAMES = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())
Expected = dict[str, Any]


@pytest.fixture(params=NAMES)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Expected]:
    """A copy of a golden project, and what it holds."""
    name: str = request.param
    folder = Path(shutil.copytree(GOLDEN / name, tmp_path / name))
    return folder, json.loads((GOLDEN / f"{name}.expected.json").read_text(encoding="utf-8"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def of_models(text: str, spans: tuple[Span, ...]) -> list[Span]:
    """The words of models. A record of the first format speaks of no others: where those came from is unknown."""
    found = [span for span in spans if span.origin is Origin.GENERATED]
    assert spans == filled(found, len(text), Origin.UNKNOWN)
    return found


def numbers(text: str, spans: tuple[Span, ...]) -> list[list[Any]]:
    return [[span.start, span.end, span.run] for span in of_models(text, spans)]


def test_every_format_has_a_golden_project() -> None:
    assert [f"format-{number}" for number in range(1, FORMAT + 1)] == NAMES


def test_git_kept_the_bytes() -> None:
    data = (GOLDEN / "format-1" / "text" / "s2q9z4l7u1gd.md").read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") > 5
    assert (GOLDEN / "format-1" / "text" / "s3e6w0k2y8pc.md").read_bytes().startswith(b"\xef\xbb\xbf---\n")


def test_its_tree_and_texts_are_there(golden: tuple[Path, Expected]) -> None:
    folder, expected = golden
    project = Project.open(folder)
    assert (project.problems, project.read_only) == ((), False)
    info = project.info
    said = {"id": info.id, "title": info.title, "author": info.author, "language": info.language, "extra": info.extra}
    assert said == expected["info"]
    plain: dict[str, Any] = {"synopsis": "", "status": "", "labels": [], "pov": "", "target": None}
    tree: list[list[Any]] = []
    for depth, node in project.manuscript.walk():
        fields = {key: list(value) if isinstance(value := getattr(node, key), tuple) else value for key in plain}
        set_ones = {key: value for key, value in fields.items() if value != plain[key]}
        tree.append([depth, node.id, node.kind.value, node.title, set_ones])
    assert tree == expected["tree"]
    assert {node_id: project.read_text(node_id).text for node_id in project.manuscript.nodes} == expected["texts"]


def test_where_its_words_came_from_is_known(golden: tuple[Path, Expected]) -> None:
    folder, expected = golden
    texts: dict[str, str] = expected["texts"]
    spans = {node_id: of_models(text, AuthorshipFile(folder, node_id).read(text)) for node_id, text in texts.items()}
    known = {node_id: [[s.start, s.end, s.run] for s in found] for node_id, found in spans.items() if found}
    assert known == expected["spans"]
    marked = {node_id: [texts[node_id][s.start : s.end] for s in found] for node_id, found in spans.items() if found}
    assert marked == expected["marked"]
    runs = RunLog(folder).read()
    assert [[run.id, run.node, run.text] for run in runs] == expected["runs"]
    assert {span.run for found in spans.values() for span in found} <= {run.id for run in runs}


def test_its_history_is_there(golden: tuple[Path, Expected]) -> None:
    folder, expected = golden
    history = History(folder)
    versions = {
        node_id: [
            [version.time.isoformat(), history.read(version)[0], numbers(*history.read(version))]
            for version in history.versions(node_id)
        ]
        for node_id in history.nodes()
    }
    assert versions == expected["versions"]
    books = history.book_versions()
    assert [[b.label, b.time.isoformat(), sorted(history.book_files(b))] for b in books] == expected["books"]


def test_its_trash_is_there(golden: tuple[Path, Expected]) -> None:
    folder, expected = golden
    trash = Trash(folder)
    found = [
        [e.title, e.kind.value, e.time.isoformat(), {node_id: trash.text(e, node_id) for node_id in e.ids}]
        for e in trash.entries()
    ]
    assert found == expected["trash"]


@pytest.mark.parametrize(
    "look",
    [
        Project.open,
        inspect,
        lambda folder: Project.open(folder).check(),
        lambda folder: Project.open(folder).sizes(),
        lambda folder: History(folder).book_versions(),
        lambda folder: Trash(folder).entries(),
    ],
)
def test_looking_changes_no_byte(golden: tuple[Path, Expected], look: Callable[[Path], Any]) -> None:
    folder, _ = golden
    look(folder)
    assert bytes_of(folder) == bytes_of(GOLDEN / folder.name)


def test_it_is_sound(golden: tuple[Path, Expected]) -> None:
    folder, _ = golden
    assert inspect(folder) == ()
    assert Project.open(folder).check() == ()


def test_writing_back_what_was_read_changes_no_byte(golden: tuple[Path, Expected]) -> None:
    folder, expected = golden
    project = Project.open(folder)
    for node_id, text in expected["texts"].items():
        project.write_text(node_id, text + " More.")
        project.write_text(node_id, text)
    assert bytes_of(folder) == bytes_of(GOLDEN / folder.name)


def test_a_copy_keeps_everything_but_its_id(golden: tuple[Path, Expected], tmp_path: Path) -> None:
    folder, _ = golden
    copy = Project.open(folder).save_as(tmp_path / "Copy")
    before, after = bytes_of(folder), bytes_of(copy.folder)
    assert {name for name in before if before[name] != after.get(name)} == {"project.json"}
    assert json.loads(after["project.json"]) | {"id": ""} == json.loads(before["project.json"]) | {"id": ""}
