"""project.json while somebody else writes it too: a git pull, a cloud folder, an editor. Nothing of theirs is lost."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage import project as module
from inkwell.storage.atomic import write_atomic
from inkwell.storage.project import Project
from inkwell.storage.project_info import ProjectInfo, merged


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.create(tmp_path / "Book", "Hens", "Ada", "en")
    made.set_info(replace(made.info, extra={"partner": {"memory": "It is 1906."}, "old": 1}))
    return made


def on_disk(project: Project) -> dict[str, Any]:
    return json.loads((project.folder / "project.json").read_text(encoding="utf-8"))


def write(project: Project, **changes: object) -> None:
    text = json.dumps({**on_disk(project), **changes})
    (project.folder / "project.json").write_text(text, encoding="utf-8")


def test_what_others_wrote_stays_and_is_known_then(project: Project) -> None:
    write(project, author="Ada Marsh", collections=[{"name": "Sea", "nodes": []}], id="0" * 32)
    own = project.info.id
    project.set_info(replace(project.info, title="Ducks", extra={"partner": {"memory": "It is 1907."}}))
    said = on_disk(project)
    assert (said["title"], said["author"], said["id"]) == ("Ducks", "Ada Marsh", own)
    assert said["partner"] == {"memory": "It is 1907."}
    assert said["collections"] == [{"name": "Sea", "nodes": []}]
    assert "old" not in said
    assert project.info.author == "Ada Marsh"


def test_damage_is_kept_and_what_is_known_here_is_written(project: Project) -> None:
    (project.folder / "project.json").write_text("{", encoding="utf-8")
    project.set_info(replace(project.info, title="Ducks"))
    assert on_disk(project)["title"] == "Ducks"
    assert [each.read_text() for each in (project.folder / "quarantine").glob("*project.json")] == ["{"]


def test_a_file_of_a_newer_inkwell_is_not_written(project: Project) -> None:
    write(project, format=99)
    with pytest.raises(InkwellError) as caught:
        project.set_info(replace(project.info, title="Ducks"))
    assert caught.value.kind is ErrorKind.NEWER_FORMAT
    assert (on_disk(project)["format"], project.info.title) == (99, "Hens")


def test_a_write_in_the_same_moment_is_taken_in(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    late = [True]

    def slow(path: Path, data: bytes, seen: Any) -> None:
        if late.pop() if late else False:
            write(project, author="Somebody else")
        write_atomic(path, data, seen)

    monkeypatch.setattr(module, "write_atomic", slow)
    project.set_info(replace(project.info, title="Ducks"))
    assert (on_disk(project)["title"], on_disk(project)["author"]) == ("Ducks", "Somebody else")


EXTRA = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 2))


@given(EXTRA, EXTRA, EXTRA)
@settings(max_examples=50)
def test_each_key_is_whoevers_changed_it(before: dict[str, int], ours: dict[str, int], theirs: dict[str, int]) -> None:
    infos = [ProjectInfo("i", "t", extra=dict(each)) for each in (before, ours, theirs)]
    found = merged(*infos).extra
    for key in "abcd":
        wanted = ours if ours.get(key) != before.get(key) else theirs
        assert found.get(key) == wanted.get(key)
