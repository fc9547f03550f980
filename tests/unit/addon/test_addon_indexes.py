"""Where pip looks, for each choice and each system."""

import sys
from pathlib import Path

import pytest

from inkwell.addon.indexes import PYTORCH, source_of
from inkwell.addon.wish import Kind, Wish
from inkwell.errors import InkwellError


@pytest.mark.parametrize(
    ("system", "kind", "index"),
    [
        ("linux", Kind.PROCESSOR, f"{PYTORCH}/cpu"),
        ("linux", Kind.CARD, ""),
        ("win32", Kind.PROCESSOR, ""),
        ("win32", Kind.CARD, f"{PYTORCH}/cu130"),
        ("darwin", Kind.PROCESSOR, ""),
    ],
)
def test_only_torch_comes_from_pytorchs_own_index(
    monkeypatch: pytest.MonkeyPatch, system: str, kind: Kind, index: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    source = source_of(Wish("addon", kind), [])
    assert source.for_torch == (("--index-url", index) if index else ())
    assert source.for_rest == ()
    # Whoever set up where packages come from on this machine is not passed by.
    for setting in ("index-url", "find-links"):
        assert source_of(Wish("addon", kind), [f"global.{setting}='https://mirror.example'"]).for_torch == ()
    assert source_of(Wish("addon", kind), ["global.timeout='60'"]) == source


def test_a_mirror_is_asked_for_everything() -> None:
    source = source_of(Wish("addon", index="https://mirror.example"), [])
    assert source.for_torch == source.for_rest == ("--index-url", "https://mirror.example")


def test_with_a_folder_of_wheels_nothing_else_is_asked(tmp_path: Path) -> None:
    wish = Wish("addon", index="https://mirror.example", wheels=str(tmp_path))
    with pytest.raises(InkwellError, match="There are no wheels"):
        source_of(wish, [])
    (tmp_path / "torch-2.13.0-py3-none-any.whl").touch()
    source = source_of(wish, [])
    assert source.offline
    assert source.for_torch == source.for_rest == ("--no-index", "--find-links", str(tmp_path))
    environment = source.environment({"PIP_FIND_LINKS": "https://elsewhere.example", "HOME": "/home/anna"})
    assert "PIP_FIND_LINKS" not in environment
    assert environment["HOME"] == "/home/anna"
