"""`inkwell addon`: what it says and does, with pip and in a program that carries the parts."""

import json
import sys
from pathlib import Path

import pytest
from carried_parts import carried_parts

from inkwell.addon.host import CARRIED
from inkwell.addon.place import WITH_PIP, AddOn
from inkwell.cli import run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def program(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AddOn:
    """This process, as if it were a program's."""
    parts = carried_parts(tmp_path)
    place = AddOn(home / "data" / "addon", parts)
    monkeypatch.setattr(AddOn, "of", lambda _data: place)
    monkeypatch.setenv(CARRIED, str(parts.folder))
    monkeypatch.setenv("FAKE_PIP_LOG", str(parts.folder / "pip.log"))
    return place


def test_with_pip_it_says_what_pip_brings(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["addon", "status"]) == 0
    assert capsys.readouterr().out.strip() == WITH_PIP
    for arguments in (["install", "--yes"], ["remove"]):
        assert run(["addon", *arguments]) == 2
        assert capsys.readouterr().err.strip() == WITH_PIP


def test_nothing_is_installed_before_somebody_read_what_it_is(
    program: AddOn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["addon", "status"]) == 0
    assert "is not installed" in capsys.readouterr().out
    assert run(["addon", "install"]) == 2
    said = capsys.readouterr().err
    for part in ("300 MB", "1.3 GB", "BSD-3-Clause", "Apache-2.0", "Nothing of yours is sent", "--yes"):
        assert part in said
    assert run(["addon", "install", "--card"]) == 2
    assert "NVIDIA" in capsys.readouterr().err
    assert not program.folder.exists()


def test_it_is_installed_looked_at_and_removed(program: AddOn, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["addon", "install", "--yes", "--torch", "2.13.0", "--python", sys.executable, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "whole"
    assert run(["addon", "status"]) == 0
    assert "torch 2.13.0" in capsys.readouterr().out
    assert run(["addon", "remove"]) == 0
    assert "free again" in capsys.readouterr().out
    assert run(["addon", "remove", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"removed": False, "bytes": 0}


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["--torch", "numpy"], "says no version of torch"),
        (["--index", "http://example.org"], "no address of a mirror"),
        (["--wheels", "/nowhere at all"], "There are no wheels"),
        (["--python", "/nowhere/python"], "is no Python"),
    ],
)
def test_what_cannot_be_used_is_one_sentence(
    program: AddOn, capsys: pytest.CaptureFixture[str], arguments: list[str], part: str
) -> None:
    named = arguments if "--python" in arguments else [*arguments, "--python", sys.executable]
    assert run(["addon", "install", "--yes", *named]) == 2
    said = capsys.readouterr()
    assert part in said.err
    assert said.out == ""
    assert not program.folder.exists()
