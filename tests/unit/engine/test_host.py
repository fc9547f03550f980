"""The host spoken to over raw pipes, and the messages themselves."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine import protocol
from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Command, Event, Generate, Load
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.story.segments import Origin, Segment

ENDINGS = (protocol.Finished, protocol.Cancelled, protocol.Failed)


class Pipes:
    """A host and its two pipes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "inkwell.engine.host"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def say(self, command: Command | bytes) -> None:
        line = command if isinstance(command, bytes) else msgspec.json.encode(command)
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def hear(self) -> Any:
        """The next event that is not a heartbeat."""
        assert self.process.stdout is not None
        while True:
            event = msgspec.json.decode(self.process.stdout.readline(), type=Event)
            if not isinstance(event, protocol.Heartbeat):
                return event

    def until_ending(self, request_id: str) -> list[Any]:
        events = [self.hear()]
        while not (isinstance(events[-1], ENDINGS) and events[-1].id == request_id):
            events.append(self.hear())
        return events

    def load(self, **script: Any) -> list[Any]:
        path = self.folder / "script.json"
        path.write_text(json.dumps(script), "utf-8")
        self.say(Load("l", ModelRef("Tale", str(path), "scripted"), LoadSettings()))
        return self.until_ending("l")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Pipes]:
    pipes = Pipes(tmp_path)
    assert isinstance(pipes.hear(), protocol.Hello)
    yield pipes
    for pipe in (pipes.process.stdin, pipes.process.stdout):
        assert pipe is not None
        pipe.close()
    assert pipes.process.wait(5) == 0


def scene(text: str = "It was") -> tuple[Segment, ...]:
    return (Segment(text, Origin.AUTHOR, "Scene"),)


def test_ready_comes_before_the_ending_of_a_load(host: Pipes) -> None:
    ready, finished = host.load()
    assert isinstance(ready, protocol.Ready)
    assert ready.capabilities.model == "Tale"
    assert isinstance(finished, protocol.Finished)


def test_garbage_is_answered_and_the_host_goes_on(host: Pipes) -> None:
    for garbage in (b"garbage", b"\xff\xfe", b'{"type":"nonsense","id":"x"}', b'{"type":"count"}'):
        host.say(garbage)
        failed = host.hear()
        assert isinstance(failed, protocol.Failed)
        assert failed.id == ""
    assert isinstance(host.load()[-1], protocol.Finished)


def test_without_a_model_work_fails(host: Pipes) -> None:
    for command in (
        Generate("a", scene()),
        protocol.Count("a", scene()),
        protocol.ScoreText("a", scene()),
        protocol.Embed("a", ("x",)),
        protocol.Attend("a", scene()),
        protocol.Adapter("a", None),
    ):
        host.say(command)
        assert [type(event) for event in host.until_ending("a")] == [protocol.Failed]


def test_what_the_backend_lacks_is_refused(host: Pipes) -> None:
    host.load()
    host.say(protocol.Embed("e", ("x",)))
    assert host.until_ending("e")[-1].kind == "unsupported"
    host.say(protocol.Adapter("a", "x"))
    assert host.until_ending("a")[-1].kind == "unsupported"


def test_status_and_the_cancel_of_a_waiting_request_are_answered_during_generation(host: Pipes) -> None:
    host.load(delay_ms=10)
    host.say(Generate("first", scene(), Asked(max_tokens=3000)))
    host.say(Generate("second", scene()))
    while not isinstance(host.hear(), protocol.Text):
        continue
    host.say(protocol.Status("s"))
    report = next(event for event in host.until_ending("s") if isinstance(event, protocol.Report))
    assert report.busy == "first"
    assert report.waiting == 1
    assert report.memory > 1_000_000
    host.say(protocol.Cancel("second"))
    assert isinstance(host.until_ending("second")[-1], protocol.Cancelled)
    host.say(protocol.Cancel("unknown"))
    host.say(protocol.Cancel("first"))
    assert isinstance(host.until_ending("first")[-1], protocol.Cancelled)


def test_heartbeats_come_while_the_backend_sleeps(host: Pipes) -> None:
    host.load(delay_ms=5000)
    host.say(Generate("slow", scene()))
    assert host.process.stdout is not None
    beats: list[protocol.Heartbeat] = []
    while len(beats) < 3:
        event = msgspec.json.decode(host.process.stdout.readline(), type=Event)
        if isinstance(event, protocol.Heartbeat) and event.busy == "slow":
            beats.append(event)


def test_the_host_ends_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text('{"crashes": [{"when": "prompt", "how": "hang", "prompt_contains": "HANG"}]}', "utf-8")
    parent = f"""
import sys
from inkwell.engine.client import Client, Launch
from inkwell.engine.protocol import Generate
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.story.segments import Origin, Segment
class Rungs:
    def get(self, key): return 0
    def set(self, key, rung): pass
client = Client(Launch(), Rungs(), lambda status: None)
client.open(ModelRef("Tale", {str(script)!r}, "scripted"), LoadSettings())
client.wait_ready(20)
stream = client.generate(Generate("hangs", (Segment("HANG", Origin.AUTHOR, "x"),)))
next(stream)
print(client.pid, flush=True)
next(stream)
"""
    process = subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE)
    assert process.stdout is not None
    child = psutil.Process(int(process.stdout.readline()))
    process.kill()
    process.wait()
    process.stdout.close()
    child_is_gone(child, 2.0)


def child_is_gone(child: psutil.Process, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "the child outlives its parent"
        time.sleep(0.02)


def test_the_host_does_not_import_what_runs_models(tmp_path: Path) -> None:
    code = "import sys, inkwell.engine.client, inkwell.engine.host; print([m for m in sys.modules])"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert not any(f"'{name}'" in modules for name in ("torch", "llama_cpp", "transformers", "PySide6"))


texts = st.text(st.characters(exclude_categories=("Cs",)))
small = st.floats(allow_nan=False, allow_infinity=False)


def same_again(value: Any, family: Any) -> None:
    line = msgspec.json.encode(value)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=family) == value


simple: dict[type, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-(2**53), 2**53),
    float: small,
}


def strategy(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a message type, built from its annotations."""
    fields = {field.name: of_type(field.type) for field in msgspec.structs.fields(kind)}
    return st.builds(kind, **fields)


def of_type(annotation: Any) -> st.SearchStrategy[Any]:
    if annotation in simple:
        return simple[annotation]
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return strategy(annotation)
    arguments = get_args(annotation)
    if getattr(annotation, "__origin__", None) is tuple:
        return st.lists(of_type(arguments[0]), max_size=4).map(tuple)
    if type(None) in arguments:
        return st.none() | of_type(next(each for each in arguments if each is not type(None)))
    return st.from_type(annotation)


@pytest.mark.parametrize("kind", get_args(Command), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_command_survives_the_wire(kind: type, data: st.DataObject) -> None:
    same_again(data.draw(strategy(kind)), Command)


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_event_survives_the_wire(kind: type, data: st.DataObject) -> None:
    same_again(data.draw(strategy(kind)), Event)


def test_an_unknown_sampler_setting_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"heat": 1}', type=Sampling)


def test_a_cancelled_score_ends_as_cancelled(host: Pipes) -> None:
    host.load(delay_ms=50)
    host.say(protocol.ScoreText("s", scene("word " * 1000)))
    host.say(protocol.Cancel("s"))
    assert [type(event) for event in host.until_ending("s")] == [protocol.Cancelled]


def test_a_warm_up_waits_for_everything_else_and_gives_way_to_it(host: Pipes) -> None:
    host.load(prompt_ms=20, delay_ms=5)
    long = scene("word " * 500)
    host.say(protocol.Warm("early", long))
    host.say(protocol.Status("s"))
    while not isinstance(report := host.hear(), protocol.Report) or report.busy != "early":
        if isinstance(report, protocol.Finished):
            host.say(protocol.Status("s"))
    host.say(Generate("asked", scene(), Asked(max_tokens=5)))
    assert isinstance(host.until_ending("early")[-1], protocol.Cancelled)
    host.say(protocol.Warm("late", scene("It was late")))
    host.say(protocol.Warm("newest", scene("It was later")))
    endings = [event for event in host.until_ending("newest") if isinstance(event, ENDINGS) and event.id != "s"]
    assert [(type(event), event.id) for event in endings if event.id in ("asked", "newest")] == [
        (protocol.Finished, "asked"),
        (protocol.Finished, "newest"),
    ]
    assert sum(event.id == "late" for event in endings) == 1


def test_a_record_comes_before_the_ending_and_is_compared(host: Pipes) -> None:
    host.load(text="one two three")
    host.say(Generate("r", scene()))
    record, ending = host.until_ending("r")[-2:]
    assert isinstance(ending, protocol.Finished)
    assert isinstance(record, protocol.Recorded)
    host.say(protocol.Replay("again", record.record))
    compared, ending = host.until_ending("again")
    assert compared.replayed.matches
    assert isinstance(ending, protocol.Finished)


def test_a_cancelled_replay_ends_as_cancelled(host: Pipes) -> None:
    host.load(text="one two three", delay_ms=200)
    host.say(Generate("r", scene()))
    record = host.until_ending("r")[-2].record
    host.say(protocol.Replay("again", record))
    host.say(protocol.Cancel("again"))
    assert [type(event) for event in host.until_ending("again")] == [protocol.Cancelled]


IN_THE_HOST = "import inkwell.engine.host as host; host.take_pipes = lambda: (show(), os._exit(0)); host.main()"
IN_THE_WINDOW = "import inkwell.cli, inkwell.__main__ as window; inkwell.cli.run = lambda _: show(); window.main()"


@pytest.mark.parametrize("way_in", [IN_THE_HOST, IN_THE_WINDOW])
def test_no_library_may_ask_the_network_whatever_the_author_has_set(way_in: str) -> None:
    show = "lambda: print(os.environ['HF_HUB_OFFLINE'], os.environ['DO_NOT_TRACK'], flush=True)"
    code = f"import os; show = {show}; {way_in}"
    environment = {**os.environ, "HF_HUB_OFFLINE": "0", "DO_NOT_TRACK": "0"}
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, env=environment)
    assert said.stdout == "1 1\n"
