"""`inkwell check` and `inkwell backup`: what they say, what they return, and what is on the disk afterwards."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from inkwell.cli import run
from inkwell.manuscript.node import NodeKind
from inkwell.storage.backup import Backups, verify
from inkwell.storage.history import History
from inkwell.storage.lock import LOCK_NAME, ProjectLock
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project


class Said(NamedTuple):
    code: int
    out: str
    err: str


Inkwell = Callable[..., Said]


@pytest.fixture
def inkwell(capsys: pytest.CaptureFixture[str], user_paths: UserPaths) -> Inkwell:
    def say(*arguments: str | Path) -> Said:
        code = run([str(each) for each in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Said(code, captured.out, captured.err)

    return say


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "My Novel")
    project.apply(project.manuscript.add("scene0000001", NodeKind.SCENE, "Rain", None))
    project.write_text("scene0000001", "It rained.\n")
    data = (project.folder / "text" / "scene0000001.md").read_bytes()
    History(project.folder).record("scene0000001", data, (), datetime(2026, 11, 25, tzinfo=UTC))
    return project


def test_a_sound_book(inkwell: Inkwell, book: Project) -> None:
    assert inkwell("check", book.folder) == Said(0, "Everything in this book can be read.\n", "")
    assert inkwell("check", book.folder, "--repair").code == 0
    said = inkwell("check", book.folder, "--json")
    assert (said.code, json.loads(said.out)) == (0, {"found": [], "repaired": [], "left": []})
    assert not (book.folder / LOCK_NAME).exists()


def test_damage_is_found_then_repaired(inkwell: Inkwell, book: Project) -> None:
    path = book.folder / "text" / "scene0000001.md"
    path.write_bytes(b"")
    said = inkwell("check", book.folder)
    assert said.code == 1
    assert "scene0000001.md" in said.out
    assert "--repair" in said.out
    assert path.read_bytes() == b""
    said = inkwell("check", book.folder, "--repair")
    assert said.code == 0
    assert "can be read now" in said.out
    assert path.read_text("utf-8").endswith("It rained.\n")
    assert not (book.folder / LOCK_NAME).exists()


def test_repairs_that_bring_more_to_light_go_on(inkwell: Inkwell, book: Project) -> None:
    history = History(book.folder)
    now = datetime(2026, 11, 25, tzinfo=UTC)
    history.record("chapter00001", b'---\nkind: "chapter"\nparent: "nowhere00001"\n---\n', (), now)
    history.record("scene0000002", b'---\nparent: "chapter00001"\n---\nWords', (), now)
    assert inkwell("check", book.folder, "--repair").code == 0
    assert Project.open(book.folder).manuscript.node("scene0000002").parent == "chapter00001"


def test_what_needs_the_author_is_left_and_said(inkwell: Inkwell, book: Project) -> None:
    (book.folder / "text" / "scene0000001 (1).md").write_text("Other words.")
    (book.folder / ".inkwell-x.tmp").write_text("x")
    said = inkwell("check", book.folder, "--repair", "--json")
    found = json.loads(said.out)
    assert said.code == 1
    assert [each["kind"] for each in found["found"]] == ["conflict", "temporary"]
    assert len(found["repaired"]) == 1
    (left,) = found["left"]
    assert set(left) == {"kind", "node", "path", "sentence", "repairable", "how"}
    assert (left["path"], left["node"]) == ("text/scene0000001 (1).md", "scene0000001")
    assert "Left as it is" in inkwell("check", book.folder, "--repair").out


def test_a_book_that_another_inkwell_has_is_not_repaired(
    inkwell: Inkwell, book: Project, user_paths: UserPaths
) -> None:
    path = book.folder / "text" / "scene0000001.md"
    path.write_bytes(b"")
    with ProjectLock.hold(book.folder, user_paths.state):
        said = inkwell("check", book.folder, "--repair")
        assert said.code == 2
        assert "another Inkwell" in said.err
        assert inkwell("check", book.folder).code == 1
    assert path.read_bytes() == b""


@pytest.mark.parametrize("command", ["check", "backup"])
def test_what_is_no_book_is_one_sentence(inkwell: Inkwell, tmp_path: Path, command: str) -> None:
    said = inkwell(command, tmp_path / "nowhere")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_backups_go_to_the_users_folder(inkwell: Inkwell, book: Project, user_paths: UserPaths) -> None:
    said = inkwell("backup", book.folder)
    (made,) = Backups(user_paths.data / "backups", 10).all()
    assert (said.code, str(made.path) in said.out) == (0, True)
    verify(made.path)
    assert inkwell("backup", book.folder) == Said(0, "Nothing changed since the newest backup.\n", "")


def test_backups_go_where_they_are_told_and_only_some_are_kept(inkwell: Inkwell, book: Project, tmp_path: Path) -> None:
    for number in range(4):
        book.write_text("scene0000001", f"Text {number}")
        said = inkwell("backup", book.folder, "--to", tmp_path / "kept", "--keep", "2", "--json")
        found = json.loads(said.out)
        assert (said.code, found["changed"], Path(found["backup"]["path"]).is_file()) == (0, True, True)
    assert len(Backups(tmp_path / "kept", 2).all()) == 2
    again = inkwell("backup", book.folder, "--to", tmp_path / "kept", "--keep", "2", "--json")
    assert json.loads(again.out) == {"changed": False, "backup": None}


def test_a_folder_inside_the_book_and_a_senseless_number_are_refused(inkwell: Inkwell, book: Project) -> None:
    assert "inside" in inkwell("backup", book.folder, "--to", book.folder / "kept").err
    with pytest.raises(SystemExit) as refused:
        inkwell("backup", book.folder, "--keep", "0")
    assert refused.value.code == 2
