"""The engine's process hurt at every phase: one ending each, nothing left, and it goes on."""

import importlib.util
import os
import signal
import sys
from pathlib import Path

import psutil
import pytest
from chaos import LONG, SETTINGS, STORY, client_of, nothing_left, request_of, tell, until, until_restarted, warm_of
from tiny_gguf import make_tiny_llama

from inkwell.engine.client import Client, Ended, EngineState
from inkwell.engine.models import find_models
from inkwell.engine.types import Chunk, Ledger, ModelRef, Outcome

if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")

SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP, signal.SIGABRT)
PHASES = ("load", "prompt", "token", "idle", "warm")


@pytest.fixture(scope="module")
def starter() -> ModelRef:
    """The real model: its phases are long enough to be hit."""
    return find_models([])[0]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> ModelRef:
    path = make_tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")
    return ModelRef("tiny", str(path), "llama")


def hit(client: Client, how: signal.Signals) -> int:
    pid = client.pid
    assert pid is not None
    os.kill(pid, how)
    return pid


def hurt(client: Client, model: ModelRef, phase: str, how: signal.Signals) -> tuple[int, Ended | None]:
    """Send the signal in that phase. The process that got it, and how the request ended that was then in work."""
    client.open(model, SETTINGS)
    if phase == "load":
        until(lambda: client.pid is not None, "no process")
        return hit(client, how), None
    client.wait_ready(120)
    if phase == "idle":
        return hit(client, how), None
    if phase == "warm":
        until_warming(client)
        return hit(client, how), None
    pid = 0
    for event in client.generate(request_of("hurt", LONG)):
        if (phase == "prompt" and isinstance(event, Ledger)) or (phase == "token" and isinstance(event, Chunk)):
            pid = pid or hit(client, how)
        if isinstance(event, Ended):
            return pid, event
    raise AssertionError("a request without an ending")


def until_warming(client: Client) -> None:
    """Begin a warm-up, and wait until the host is seen at work on it."""
    host = psutil.Process(client.pid)
    before = host.cpu_times().user
    client.warm(warm_of("hurt"))
    until(lambda: host.cpu_times().user > before + 0.1, "the host does not warm")


def check_hurt(model: ModelRef, phase: str, how: signal.Signals) -> None:
    with nothing_left(), client_of() as (client, said):
        pid, ended = hurt(client, model, phase, how)
        assert pid
        assert (ended is None) == (phase in ("load", "idle", "warm"))
        assert ended is None or ended.outcome is Outcome.FAILED
        assert ended is None or (ended.error is not None and "untouched" in ended.error.sentence)
        until_restarted(client, said, pid)
        assert not psutil.pid_exists(pid)
        assert [status.state for status in said].count(EngineState.RESTARTING) == 1
        assert any("untouched" in status.sentence for status in said)
        if phase == "warm":
            check_warms_wait_for_an_answer(client)
        assert tell(client, STORY).outcome is Outcome.FINISHED
        if phase == "warm":
            client.warm(warm_of("afterwards"))
            assert client.wait_warm(60)


def check_warms_wait_for_an_answer(client: Client) -> None:
    """What a process died over is not tried again behind the author's back."""
    assert not client.wait_warm(10)
    client.warm(warm_of("again"))
    assert not client.wait_warm(10)
    assert client.status.state is EngineState.READY


@pytest.mark.parametrize(
    ("phase", "how"),
    [
        ("load", signal.SIGABRT),
        ("prompt", signal.SIGSEGV),
        ("token", signal.SIGSTOP),
        ("idle", signal.SIGKILL),
        ("warm", signal.SIGSEGV),
    ],
)
def test_a_signal_in_each_phase(starter: ModelRef, phase: str, how: signal.Signals) -> None:
    check_hurt(starter, phase, how)


@pytest.mark.torture
@pytest.mark.parametrize("how", SIGNALS)
@pytest.mark.parametrize("phase", PHASES)
def test_every_signal_in_every_phase(starter: ModelRef, phase: str, how: signal.Signals) -> None:
    check_hurt(starter, phase, how)


def test_a_client_that_goes_away_leaves_no_host(tiny: ModelRef, tmp_path: Path) -> None:
    """The parent is killed in the middle of everything: its host goes with it."""
    program = tmp_path / "parent.py"
    program.write_text(
        "import sys, time\n"
        "from chaos import SETTINGS, Client, Launch, Rungs, request_of\n"
        "from inkwell.engine.types import ModelRef\n"
        "client = Client(Launch(), Rungs(), lambda status: None)\n"
        "client.open(ModelRef('tiny', sys.argv[1], 'llama'), SETTINGS)\n"
        "client.wait_ready(120)\n"
        "print(client.pid, flush=True)\n"
        "for event in client.generate(request_of('once')):\n"
        "    time.sleep(0.01)\n"
        "time.sleep(600)\n",
        encoding="utf-8",
    )
    parent = psutil.Popen([sys.executable, str(program), tiny.path], stdout=-1, env=_with_path(), text=True)
    try:
        host = psutil.Process(int(parent.stdout.readline()))
        assert host.is_running()
        parent.kill()
        parent.wait(10)
        until(
            # Nobody here can reap it: that is for whoever took it in.
            lambda: not host.is_running() or host.status() == psutil.STATUS_ZOMBIE,
            "the host outlived its parent",
            10,
        )
    finally:
        if parent.is_running():
            parent.kill()
        parent.stdout.close()


def _with_path() -> dict[str, str]:
    here = Path(__file__).resolve().parent
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent / "contract")])}
