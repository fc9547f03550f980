"""The command line as a person meets it: real processes, exit codes, one sentence for what is wrong."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inkwell import __version__
from inkwell.engine.types import ModelRef

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def inkwell(tmp_path: Path) -> Run:
    """Runs `inkwell` with its folders in tmp_path."""

    def run(*arguments: str | Path, stdin: str = "", **env: str) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "INKWELL_HOME": str(tmp_path / "home"), **env}
        return subprocess.run(
            [sys.executable, "-m", "inkwell", *map(str, arguments)],
            capture_output=True,
            text=True,
            input=stdin,
            env=environment,
            timeout=180,
            check=False,
        )

    return run


def refused(done: "subprocess.CompletedProcess[str]") -> str:
    assert done.returncode == 2, done
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1
    return done.stderr.strip()


def test_version(inkwell: Run) -> None:
    assert inkwell("--version").stdout.strip() == f"Inkwell {__version__}"


def test_write_with_the_starter_model(inkwell: Run, starter_model: ModelRef) -> None:
    done = inkwell("write", "Once upon a time", "--max-words", "50", "--variants", "1", "--seed", "7")
    assert done.returncode == 0, done.stderr
    assert 5 <= len(done.stdout.split()) <= 50
    again = inkwell("write", "Once upon a time", "--max-words", "50", "--seed", "7")
    assert again.stdout == done.stdout


def test_write_gives_json_lines(inkwell: Run, starter_model: ModelRef) -> None:
    done = inkwell("write", "The sea", "--max-words", "12", "--variants", "2", "--seed", "1", "--json")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["variant"] for line in lines] == [0, 1]
    for line in lines:
        assert set(line) == {"variant", "text", "tokens", "seconds", "finish_reason"}
        assert line["tokens"] > 0
        assert line["seconds"] > 0
        assert line["finish_reason"] in ("words", "end", "tokens")


def test_write_with_a_gpt2_folder(inkwell: Run, gpt2_folder: Path) -> None:
    done = inkwell("write", "Once", "--model", gpt2_folder, "--backend", "torch", "--max-words", "5", "--seed", "3")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_write_reads_standard_input(inkwell: Run, quick_script: ModelRef) -> None:
    done = inkwell("write", "-", "--model", quick_script.path, "--max-words", "4", stdin="A long story.")
    assert done.stdout.split() == ["The", "rain", "had", "stopped"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("write", "x", "--model", "/nowhere/model.gguf"),
        ("write", "x", "--model", "no such model"),
        ("write", "x", "--temperature", "9"),
        ("tree", "/nowhere"),
        ("check", "/nowhere"),
        ("import", "/nowhere.md", "/nowhere-else"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(inkwell: Run, arguments: tuple[str, ...]) -> None:
    assert refused(inkwell(*arguments)).endswith(".")


def test_new_import_tree_and_check(inkwell: Run, book: Callable[[str], Path], tmp_path: Path) -> None:
    assert inkwell("new", tmp_path / "Empty", "--title", "The Empty Book").returncode == 0
    assert "The Empty Book" in inkwell("tree", tmp_path / "Empty").stdout
    refused(inkwell("new", tmp_path / "Empty", "--title", "Again"))

    assert inkwell("import", book("dracula"), tmp_path / "Book").returncode == 0
    tree = json.loads(inkwell("tree", tmp_path / "Book", "--json").stdout)
    nodes = tree["nodes"]
    assert nodes
    assert all({"id", "kind", "title", "words", "children"} <= set(node) for node in nodes)
    done = inkwell("check", tmp_path / "Book")
    assert done.returncode == 0
    assert "can be read" in done.stdout

    broken = next((tmp_path / "Book" / "text").glob("*.md"))
    broken.write_bytes(b"\xff\xfe\xfa not text")
    found = inkwell("check", tmp_path / "Book")
    assert found.returncode == 1
    assert broken.name in found.stdout


def test_models_lists_the_starter(inkwell: Run, starter_model: ModelRef) -> None:
    assert starter_model.name in inkwell("models").stdout


def test_without_a_screen_it_says_so_and_names_write(inkwell: Run) -> None:
    done = inkwell(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert "inkwell write" in refused(done)
    silent = inkwell(QT_QPA_PLATFORM="xcb", DISPLAY=":987", WAYLAND_DISPLAY="")
    assert "inkwell write" in refused(silent)


def test_the_command_line_needs_no_qt(inkwell: Run, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from inkwell.cli import run\n"
        f"assert run(['new', {str(tmp_path / 'B')!r}, '--title', 'T']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
