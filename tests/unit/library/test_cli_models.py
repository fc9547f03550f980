"""`inkwell models` on the command line: what is here, what could be, and a download from a hub on this machine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_server import HubServer, Served, hub_server
from whole_gguf import gguf_bytes

from inkwell import cli
from inkwell.engine.models import find_models
from inkwell.library.catalogue import read_catalogue
from inkwell.library.wish import OTHER_WAY
from inkwell.storage.paths import UserPaths

ENTRY = read_catalogue().entries[0]
NAME = ENTRY.file


@pytest.fixture
def outside(user_paths: UserPaths, tmp_path: Path) -> Path:
    path = tmp_path / "toy.gguf"
    path.write_bytes(gguf_bytes())
    return path


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with hub_server() as server:
        server.files[f"{ENTRY.repository}/{ENTRY.file}"] = Served(gguf_bytes(numbers=100_000))
        server.licence = ENTRY.licence
        yield server


class Told:
    """What commands print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def json(self, *words: str, status: int = 0) -> object:
        assert cli.run(["models", *words, "--json"]) == status
        return json.loads(self._capsys.readouterr().out)

    def words(self, *words: str) -> str:
        assert cli.run(["models", *words]) == 0
        return self._capsys.readouterr().out

    def trouble(self, *words: str, status: int = 2) -> str:
        assert cli.run(["models", *words]) == status
        said = self._capsys.readouterr().err
        assert said.count("\n") == 1
        return said


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


def names(told: Told) -> list[str]:
    found = told.json("list")
    assert isinstance(found, list)
    return [each["name"] for each in found]


def test_a_model_is_linked_told_of_verified_and_removed(told: Told, outside: Path) -> None:
    assert told.words("add", str(outside)) == "toy is found where it lies now.\n"
    assert "toy" in names(told)
    assert f"toy  (llama)  {outside}" in told.words()
    said = told.words("info", "toy")
    assert "MIT License" in said
    assert "2,048 tokens" in said
    verified = told.json("verify", "toy")
    assert isinstance(verified, dict)
    assert len(verified["sha256"]) == 64
    assert "Only the entry goes" in told.trouble("remove", "toy")
    assert "toy" in names(told)
    assert told.words("remove", "toy", "--yes") == "toy is removed.\n"
    assert "toy" not in names(told)
    assert outside.exists()


def test_a_copy_is_in_inkwells_folder(told: Told, outside: Path, user_paths: UserPaths) -> None:
    copied = told.json("add", str(outside), "--copy")
    assert copied == {"name": "toy", "path": str(user_paths.data / "models" / "toy.gguf"), "copied": True}
    assert told.json("remove", "toy", "--yes") == {"name": "toy", "removed": True}
    assert outside.exists()


def test_the_catalogue_says_what_each_would_be_here(told: Told, user_paths: UserPaths) -> None:
    said = told.words("catalogue", "--size", "tiny")
    assert f"{ENTRY.id}: {ENTRY.name} by {ENTRY.maker}" in said
    assert "free for a published book" in said
    assert "a book may be published; terms bind whoever uses the model" in said
    every = told.json("catalogue", "--context", "2048")
    assert isinstance(every, dict)
    assert len(every["entries"]) == len(read_catalogue().entries)
    assert all(each["advice"]["needed"] > each["size_about"] for each in every["entries"])
    advice = told.json("advise")
    assert isinstance(advice, dict)
    assert advice["machine"]["cores"] >= 1
    assert "This machine has" in told.words("advise")


def test_a_download_asks_for_the_licence_first_and_then_fetches(
    told: Told, hub: HubServer, user_paths: UserPaths
) -> None:
    assert "Say --accept-licence" in told.trouble("download", ENTRY.id, "--mirror", hub.address)
    assert hub.asked == []
    done = told.json("download", ENTRY.id.upper(), "--accept-licence", "--mirror", hub.address)
    assert isinstance(done, dict)
    assert Path(done["path"]) == user_paths.data / "models" / NAME
    assert Path(done["path"]).stem in {model.name for model in find_models([user_paths.data / "models"])}
    assert "already" in told.trouble("download", ENTRY.id, "--accept-licence", "--mirror", hub.address)


def test_what_cannot_be_downloaded_is_one_line_with_the_other_way(
    told: Told, hub: HubServer, user_paths: UserPaths
) -> None:
    hub.files.clear()
    assert OTHER_WAY in told.trouble("download", ENTRY.id, "--accept-licence", "--mirror", hub.address)
    assert "no address of a mirror" in told.trouble("download", ENTRY.id, "--accept-licence", "--mirror", "http://a.b")
    assert ENTRY.id in told.trouble("download", "nothing", "--accept-licence")
    assert told.words("download", ENTRY.id, "--throw-away") == f"Nothing is left of {NAME}.\n"


def test_without_a_model_it_says_where_one_comes_from(
    told: Told, user_paths: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.library.shelf.find_models", lambda _folders: ())
    assert "`inkwell models catalogue` shows what could be" in told.words()
    assert "there is none yet" in told.trouble("info", "toy")


@pytest.mark.slow
def test_a_measured_speed_is_what_advice_is_estimated_from(told: Told, user_paths: UserPaths) -> None:
    measured = told.json("measure", "starter")
    assert isinstance(measured, dict)
    speed = measured["speed"]["tokens_per_second"]
    assert speed > 0
    advice = told.json("advise")
    assert isinstance(advice, dict)
    assert advice["basis"]["writing"] == speed
    assert "a cautious estimate, from what SmolLM2 135M does" in advice["words"][ENTRY.id]
    listed = told.json("list")
    assert isinstance(listed, list)
    assert listed[0]["speed"] == measured["speed"]
