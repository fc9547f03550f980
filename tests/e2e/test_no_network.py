"""Nothing of Inkwell opens a network socket: its system calls are traced, and it works where there is no network."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from chaos import SETTINGS, client_of

from inkwell.engine.client import Launch
from inkwell.engine.models import find_models
from inkwell.engine.offline import OFFLINE
from inkwell.engine.types import ModelRef

HERE = Path(__file__).resolve().parent
INET = re.compile(r"AF_INET6?|AF_PACKET|AF_NETLINK")


BOOK = "# A book\n\n## One\n\nThe rain had stopped before dawn.\n\n## Two\n\nNobody was on the quay.\n"
FORGETFUL = {"HF_HUB_OFFLINE": "0", "TRANSFORMERS_OFFLINE": "0", "HF_HUB_DISABLE_TELEMETRY": "0", "DO_NOT_TRACK": "0"}
"""An environment that says the opposite."""
WATCHED = """
import os, runpy, sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name in {"huggingface_hub", "transformers", "tokenizers", "torch", "llama_cpp", "PySide6"}:
            told = [key for key in EXPECTED if os.environ.get(key) != EXPECTED[key]]
            print("WATCH", name, "too early:" if told else "in time", *told, file=sys.stderr, flush=True)

EXPECTED = EXPECTED_HERE
sys.meta_path.insert(0, Watch())
sys.argv = ["inkwell", *sys.argv[2:]] if len(sys.argv) > 1 else ["host"]
runpy.run_module("inkwell" if len(sys.argv) > 1 else "inkwell.engine.host", run_name="__main__")
""".replace("EXPECTED_HERE", repr(OFFLINE))
"""The program under a watch that tells what is imported when."""


def models(gpt2: Path) -> list[tuple[str, str]]:
    found = [(str(gpt2), "torch")] if importlib.util.find_spec("torch") else []
    return found + [(model.path, model.backend) for model in find_models([])[:1]]


def traced(command: list[str], log: Path, home: Path) -> str:
    """Run under strace; the network system calls of the process and of all that it started."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    tried = subprocess.run([strace, "-o", os.devnull, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"processes cannot be traced here: {tried.stderr.strip()}")
    environment = os.environ | {"INKWELL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [strace, "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,execve", "-o", str(log), *command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return log.read_text(encoding="utf-8", errors="replace")


def test_a_trace_sees_a_socket(tmp_path: Path) -> None:
    """Or the next test could not fail."""
    program = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()"
    assert INET.search(traced([sys.executable, "-c", program], tmp_path / "trace", tmp_path))


@pytest.mark.parametrize("number", [0, 1])
def test_window_and_host_open_no_inet_socket(number: int, gpt2_folder: Path, tmp_path: Path) -> None:
    found = models(gpt2_folder)
    if number >= len(found):
        pytest.skip("this backend is not installed")
    model, backend = found[number]
    book = tmp_path / "book.md"
    book.write_text(BOOK, encoding="utf-8")
    command = [sys.executable, str(HERE / "network_session.py"), str(book), str(tmp_path / "Book"), model]
    trace = traced([*command, backend], tmp_path / "trace", tmp_path / "home")
    assert "inkwell.engine.host" in trace, "the host was not traced"
    assert not INET.search(trace), trace[:2000]


def test_the_engine_s_process_is_born_offline(tmp_path: Path, slow_script: ModelRef) -> None:
    """What `inkwell` starts is told before its first import: the variables are in the environment it began with."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells what a process began with")
    environment = os.environ | FORGETFUL | {"INKWELL_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "inkwell", "write", "It was", "--model", slow_script.path]
    with psutil.Popen(command, stdout=subprocess.PIPE, env=environment) as parent:
        try:
            parent.stdout.read(1)  # it writes: the engine is there
            (host,) = parent.children()
            born = host.environ()
        finally:
            parent.kill()
    assert {name: born.get(name) for name in OFFLINE} == OFFLINE
    assert not psutil.wait_procs([host], timeout=10)[1]


def test_the_engine_goes_offline_before_it_imports_a_library(tmp_path: Path, gpt2_folder: Path) -> None:
    """Also where nobody told it."""
    log = tmp_path / "log"
    launch = Launch(command=(sys.executable, "-P", "-c", WATCHED), log=log, env=FORGETFUL)
    with client_of(launch) as (client, _):
        client.open(ModelRef("gpt2", str(gpt2_folder), "torch"), SETTINGS)
        client.wait_ready(120)
    told = [line for line in log.read_text(encoding="utf-8").splitlines() if line.startswith("WATCH")]
    assert any("torch" in line for line in told)
    assert any("huggingface_hub" in line for line in told)
    assert [line for line in told if "in time" not in line] == []


def test_the_window_goes_offline_before_it_imports_a_library(tmp_path: Path) -> None:
    environment = os.environ | FORGETFUL | {"INKWELL_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WATCHED, "inkwell", "window"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as window:
        assert window.stderr is not None
        told = next((line for line in window.stderr if line.startswith("WATCH PySide6")), "Qt never came")
        window.kill()
    assert told.strip() == "WATCH PySide6 in time"


def test_it_writes_where_there_is_no_network(tmp_path: Path, quick_script: ModelRef) -> None:
    """A network namespace with nothing in it, not even a loopback that is up."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no network namespace")
    command = [unshare, "-rn", sys.executable, "-m", "inkwell", "write", "It was", "--model", quick_script.path]
    environment = os.environ | {"INKWELL_HOME": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
