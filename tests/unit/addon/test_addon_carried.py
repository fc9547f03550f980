"""What another Python is started with from a program that has libraries of its own."""

import sys
from pathlib import Path

import pytest

from inkwell.addon.carried import Carried, plain_environment
from inkwell.addon.pythons import NONE_HERE, choose
from inkwell.errors import InkwellError
from inkwell.supervise.installation import ADDON_ABSENT, ADDON_BROKEN, IN_ADDON, by_installation, getting_torch


def test_a_programs_libraries_are_no_other_pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"LD_LIBRARY_PATH": "/opt/inkwell/_internal", "PYTHONPATH": "x", "PIP_TARGET": "y", "HOME": "/home/anna"}
    assert plain_environment(own)["LD_LIBRARY_PATH"] == "/opt/inkwell/_internal"
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/inkwell/_internal", raising=False)
    assert plain_environment(own) == {"HOME": "/home/anna"}
    kept = plain_environment({**own, "LD_LIBRARY_PATH_ORIG": "/usr/local/cuda"})
    assert kept == {"HOME": "/home/anna", "LD_LIBRARY_PATH": "/usr/local/cuda"}


def test_a_python_that_comes_along_is_taken_first_and_a_named_one_before_it(tmp_path: Path) -> None:
    carried = Carried(tmp_path)
    assert carried.pip is None
    python = tmp_path / "python" / ("python.exe" if sys.platform == "win32" else "bin/python3")
    python.parent.mkdir(parents=True)
    python.touch()
    assert choose(carried).python == python
    assert choose(carried).tree == tmp_path / "python"
    assert choose(carried, sys.executable).tree is None
    with pytest.raises(InkwellError, match="is no Python from"):
        choose(carried, str(tmp_path / "python"))


def test_without_any_python_it_is_said_what_would_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InkwellError) as caught:
        choose(Carried(tmp_path))
    assert caught.value.sentence == NONE_HERE


def test_of_two_sentences_the_true_one_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert by_installation("by pip", "in the program") == getting_torch("by pip") == "by pip"
    monkeypatch.setenv(IN_ADDON, "1")
    assert by_installation("by pip", "in the program") == "in the program"
    assert getting_torch("by pip") == ADDON_BROKEN
    monkeypatch.delenv(IN_ADDON)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert by_installation("by pip", "in the program") == "in the program"
    assert getting_torch("by pip") == ADDON_ABSENT
