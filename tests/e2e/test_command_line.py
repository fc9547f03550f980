"""The command line as a person meets it: real processes, exit codes, one sentence for what is wrong."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
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
        ("import", "/", "/nowhere-else"),
        ("write", "x", "--model", "a" * 300),
        ("write", "x", "--model", "/" + "a" * 300),
        ("write", "x", "--model", "~nobody-of-that-name/model.gguf"),
        ("write", "x", "--seed", "99999999999999999999999"),
        ("write", "x", "--temperature", "nan"),
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


def test_standard_input_that_is_no_text_is_refused(quick_script: ModelRef, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "inkwell", "write", "-", "--model", quick_script.path],
        input=b"caf\xe9",
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.decode() == "What came on standard input is not UTF-8 text.\n"


def test_words_that_the_terminal_cannot_show_cost_nothing(inkwell: Run, tmp_path: Path) -> None:
    done = inkwell("new", tmp_path / "Book", "--title", "Château", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "Ch\\xe2teau" in done.stdout


def test_write_works_where_nothing_can_be_kept(inkwell: Run, quick_script: ModelRef, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    home = str(tmp_path / "file" / "home")
    done = inkwell("write", "It was", "--model", quick_script.path, "--max-words", "4", INKWELL_HOME=home)
    assert done.stdout.split() == ["The", "rain", "had", "stopped"]
    assert done.stderr == ""


def test_a_module_in_the_folder_one_stands_in_is_not_imported(
    quick_script: ModelRef, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "queue.py").write_text("raise SystemExit('the wrong queue')")
    monkeypatch.chdir(tmp_path)
    command = [sys.executable, "-P", "-m", "inkwell", "write", "It was", "--model", quick_script.path]
    done = subprocess.run([*command, "--max-words", "4"], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["The", "rain", "had", "stopped"], done.stderr


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    script = tmp_path / "slow.json"
    script.write_text('{"delay_ms": 5}')
    command = [sys.executable, "-m", "inkwell", "write", "It was", "--model", str(script), "--max-words", "2000"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.read(1)
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(20) == 1


@pytest.mark.parametrize("moment", ["loading", "streaming"])
def test_ctrl_c_ends_it_quietly(moment: str, tmp_path: Path) -> None:
    script = tmp_path / "slow.json"
    script.write_text('{"delay_ms": 5}' if moment == "streaming" else '{"load_ms": 60000}')
    command = [sys.executable, "-m", "inkwell", "write", "It was", "--model", str(script), "--max-words", "2000"]
    # Whoever runs the tests in the background may have Ctrl+C ignored, and a child inherits that.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heed) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        if moment == "streaming":
            child.stdout.read(1)
        else:
            wait_for_children(child.pid)
        child.send_signal(signal.SIGINT)
        child.stdout.read()
        assert child.stderr.read() == b""
        assert child.wait(20) == 130


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_window_that_is_asked_to_end_goes_in_good_order(name: str, inkwell: Run, tmp_path: Path) -> None:
    inkwell("new", tmp_path / "Book", "--title", "T")
    environment = {**os.environ, "INKWELL_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "inkwell", str(tmp_path / "Book")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as child:
        host = wait_for_children(child.pid)
        child.send_signal(getattr(signal, name))
        _, noise = child.communicate(timeout=30)
        assert b"Traceback" not in noise
        assert child.returncode == 0
        psutil.wait_procs(host, timeout=5)
        assert not any(each.is_running() for each in host)


def wait_for_children(pid: int) -> list[psutil.Process]:
    """The children of a process as soon as it has some: then it is past its imports."""
    deadline = time.monotonic() + 30
    while not (children := psutil.Process(pid).children()):
        assert time.monotonic() < deadline, "no child process came"
        time.sleep(0.05)
    return children
