"""The suite's own fixtures: novels that are absent are replaced by the sample story, and the summary says so."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]


def summary(pytester: pytest.Pytester, *options: str) -> list[str]:
    """The output of one test that asks for Dracula, in a copy of the house that holds the sample story only."""
    root = pytester.mkdir("house")
    (root / "tests" / "unit").mkdir(parents=True)
    shutil.copy(TESTS / "conftest.py", root / "tests")
    shutil.copy(TESTS.parent / "pyproject.toml", root)
    shutil.copytree(TESTS.parent / "resources" / "sample", root / "resources" / "sample")
    (root / "tests" / "unit" / "test_book.py").write_text(
        "def test_book(book):\n    assert book('dracula').read_text(encoding='utf-8').startswith('# ')\n"
    )
    result = pytester.runpytest_subprocess(
        "-p", "no:cacheprovider", "--rootdir", str(root), root / "tests", *options, timeout=60
    )
    result.assert_outcomes(passed=1)
    return result.outlines


def noted(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("Note: ")]


@pytest.mark.parametrize("put", [lambda folder: None, Path.mkdir], ids=["no folder", "no such novel"])
def test_an_absent_novel_is_replaced_and_said(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, put: Callable[[Path], None]
) -> None:
    books = tmp_path / "books"
    put(books)
    monkeypatch.setenv("INKWELL_BOOKS", str(books))
    (line,) = noted(summary(pytester))
    assert str(books) in line
    assert "sample story" in line


def test_the_note_comes_from_other_processes_too(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INKWELL_BOOKS", str(tmp_path / "books"))
    (line,) = noted(summary(pytester, "-n", "2"))
    assert "sample story" in line


def test_a_novel_that_is_there_needs_no_word(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "dracula.md").write_text("# A short Dracula\n", encoding="utf-8")
    monkeypatch.setenv("INKWELL_BOOKS", str(tmp_path))
    lines = summary(pytester)
    assert noted(lines) == []
    assert any(line.startswith("tests/unit: ") for line in lines)


def test_no_test_touches_the_home_of_whoever_runs_it(own_home: Path) -> None:
    assert Path(os.environ["INKWELL_HOME"]) == own_home
