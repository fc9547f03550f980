"""The client against real host processes, real signals and real crashes."""

import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended, EngineState, EngineStatus, Launch, Timing
from inkwell.engine.ladder import memory_key
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record
from inkwell.engine.status import Cause
from inkwell.engine.types import Chunk, Ledger, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment

FAST = Timing(stuck=1.5, stuck_loading=20.0, load=20.0, wait=20.0, terminate=0.3, kill=0.6, grace=0.5, tick=0.05)
SLOW_SCRIPT = {"delay_ms": 20}


class Rungs:
    """What `storage` keeps in a file."""

    def __init__(self) -> None:
        self.kept: dict[str, int] = {}
        self.writes = 0

    def get(self, key: str) -> int:
        return self.kept.get(key, 0)

    def set(self, key: str, rung: int) -> None:
        self.kept[key] = rung
        self.writes += 1


class Rig:
    """A client on a script, with everything it said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rungs = Rungs()
        self.heard: list[EngineStatus] = []
        self.client = self.new_client()

    def new_client(self, timing: Timing = FAST, launch: Launch | None = None) -> Client:
        self.client = Client(launch or Launch(log=self.folder / "host.log"), self.rungs, self.heard.append, timing)
        return self.client

    def model(self, **script: Any) -> ModelRef:
        path = self.folder / "script.json"
        path.write_text(json.dumps(script), "utf-8")
        return ModelRef("Tale", str(path), "scripted")

    def open(self, **script: Any) -> None:
        self.client.open(self.model(**script), LoadSettings())
        self.client.wait_ready(20)

    def write(self, request_id: str, text: str = "It was", **options: Any) -> list[Ledger | Chunk | Record | Ended]:
        return list(self.client.generate(request(request_id, text, **options)))

    @property
    def states(self) -> list[EngineState]:
        return [status.state for status in self.heard]


def request(request_id: str, text: str = "It was", **options: Any) -> Generate:
    return Generate(request_id, (Segment(text, Origin.AUTHOR, "Scene"),), Asked(**{"max_tokens": 100, **options}))


def ended(items: list[Ledger | Chunk | Record | Ended]) -> Ended:
    """The one ending, which is the last item."""
    endings = [item for item in items if isinstance(item, Ended)]
    assert len(endings) == 1
    assert items[-1] is endings[0]
    return endings[0]


def written(items: list[Ledger | Chunk | Record | Ended]) -> str:
    return "".join(item.text for item in items if isinstance(item, Chunk))


def until(true: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    threads = set(threading.enumerate())
    rig = Rig(tmp_path)
    yield rig
    rig.client.close()
    assert set(threading.enumerate()) <= threads
    assert not psutil.Process().children()


def interrupt_at_first_text(rig: Rig, act: Callable[[], None], **options: Any) -> list[Ledger | Chunk | Record | Ended]:
    items: list[Ledger | Chunk | Record | Ended] = []
    for item in rig.client.generate(request("first", **options)):
        items.append(item)
        if isinstance(item, Chunk) and sum(isinstance(each, Chunk) for each in items) == 3:
            act()
    return items


def test_a_request_is_a_ledger_then_text_then_one_ending(rig: Rig) -> None:
    rig.open(text="a dark and stormy night.")
    items = rig.write("one", log_probabilities=True)
    assert isinstance(items[0], Ledger)
    assert items[0].tokens == 2
    assert isinstance(items[-2], Record)
    assert written(items) == "a dark and stormy night."
    end = ended(items)
    assert end.outcome is Outcome.FINISHED
    assert end.stats.generated_tokens == 5
    assert end.stats.prompt_tokens == 2
    assert rig.states == [EngineState.STARTING, EngineState.READY, EngineState.BUSY, EngineState.READY]


def test_a_request_made_while_loading_waits(rig: Rig) -> None:
    rig.client.open(rig.model(text="yes", load_ms=300), LoadSettings())
    assert written(rig.write("early")) == "yes"


def test_requests_from_several_threads_all_end(rig: Rig) -> None:
    rig.open(text="one two three", delay_ms=5)
    found: dict[str, str] = {}
    threads = [
        threading.Thread(target=lambda name=name: found.update({name: written(rig.write(name))})) for name in "abcd"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == dict.fromkeys("abcd", "one two three")


def test_cancel_ends_in_a_quarter_second_and_keeps_the_process(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    pid, times = rig.client.pid, [0.0]

    def cancel() -> None:
        times[0] = time.monotonic()
        rig.client.cancel("first")

    items = interrupt_at_first_text(rig, cancel)
    assert time.monotonic() - times[0] < 0.25
    assert ended(items).outcome is Outcome.CANCELLED
    assert ended(rig.write("second", max_tokens=3)).outcome is Outcome.FINISHED
    assert rig.client.pid == pid


def test_cancel_while_waiting_for_the_model(rig: Rig) -> None:
    rig.client.open(rig.model(load_ms=5000), LoadSettings())
    stream = rig.client.generate(request("early"))
    rig.client.cancel("early")
    assert ended(list(stream)).outcome is Outcome.CANCELLED


def test_a_cancel_that_overtakes_its_request_counts(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    rig.client.cancel("late")
    assert ended(rig.write("late")).outcome is Outcome.CANCELLED


def test_leaving_the_stream_cancels_the_request(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    stream = rig.client.generate(request("left", max_tokens=2000))
    next(stream)
    del stream
    until(lambda: rig.client.status.state is EngineState.READY)


def test_a_model_that_hangs_is_killed_and_started_again_on_the_same_rung(rig: Rig) -> None:
    rig.open(crashes=[{"when": "token", "after": 3, "how": "hang", "prompt_contains": "HANG"}])
    pid = rig.client.pid
    items = interrupt_at_first_text(rig, lambda: rig.client.cancel("first"), text="HANG")
    assert ended(items).outcome is Outcome.CANCELLED
    assert ended(rig.write("second", max_tokens=3)).outcome is Outcome.FINISHED
    assert rig.client.pid != pid
    assert rig.client.status.rung == 0
    assert [status.cause for status in rig.heard if status.state is EngineState.RESTARTING] == [Cause.UNSTOPPED]


CAUSES = {"SIGKILL": Cause.OUTSIDE, "SIGSEGV": Cause.CRASHED, "SIGSTOP": Cause.SILENT}


@pytest.mark.parametrize("name", CAUSES)
def test_a_signal_from_outside_costs_one_request_only(rig: Rig, name: str) -> None:
    rig.open(**SLOW_SCRIPT)
    pid = rig.client.pid
    assert pid is not None
    items = interrupt_at_first_text(rig, lambda: os.kill(pid, getattr(signal, name)), max_tokens=2000)
    end = ended(items)
    assert end.outcome is Outcome.FAILED
    assert end.error is not None
    assert end.error.kind is ErrorKind.ENGINE
    assert "your text is untouched" in end.error.sentence
    assert ended(rig.write("second", max_tokens=3)).outcome is Outcome.FINISHED
    assert EngineState.RESTARTING in rig.states
    assert not psutil.pid_exists(pid)
    assert [status.cause for status in rig.heard if status.state is EngineState.RESTARTING] == [CAUSES[name]]
    assert rig.client.status.cause is None
    assert ("memory ran short" in end.error.sentence) == (name == "SIGKILL")


def test_a_stopped_process_is_killed_after_a_cancel(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    pid = rig.client.pid
    assert pid is not None

    def stop() -> None:
        os.kill(pid, signal.SIGSTOP)
        rig.client.cancel("first")

    assert ended(interrupt_at_first_text(rig, stop, max_tokens=2000)).outcome is Outcome.CANCELLED
    assert ended(rig.write("second", max_tokens=3)).outcome is Outcome.FINISHED
    assert rig.client.status.rung == 0


@pytest.mark.parametrize("how", ["segv", "abort", "kill", "exit"])
def test_a_crash_in_the_warm_up_goes_down_the_ladder_and_is_remembered(rig: Rig, how: str) -> None:
    crash = {"when": "prompt", "how": how, "below_rung": 2}
    rig.open(text="safe", crashes=[crash])
    assert rig.client.status.rung == 2
    assert "without" in rig.client.status.sentence
    assert rig.rungs.kept == {}
    assert written(rig.write("one")) == "safe"
    model = ModelRef("Tale", str(rig.folder / "script.json"), "scripted")
    assert rig.rungs.kept == {memory_key(model): 2}
    rig.write("two")
    assert rig.rungs.writes == 1
    rig.client.close()
    rig.heard.clear()
    rig.new_client().open(model, LoadSettings())
    rig.client.wait_ready(20)
    assert rig.states == [EngineState.STARTING, EngineState.READY]


@pytest.mark.parametrize("when", ["load", "prompt"])
def test_three_deaths_in_a_row_set_the_model_aside(rig: Rig, when: str) -> None:
    rig.client.open(rig.model(crashes=[{"when": when, "how": "kill"}]), LoadSettings())
    end = ended(rig.write("never"))
    assert end.outcome is Outcome.FAILED
    assert end.error is not None
    assert "set aside" in end.error.sentence
    with pytest.raises(InkwellError, match="set aside"):
        rig.client.wait_ready(5)
    assert rig.client.status.state is EngineState.SET_ASIDE
    assert rig.client.pid is None
    assert ended(rig.write("after")).outcome is Outcome.FAILED
    rig.open(text="well again")
    assert written(rig.write("again")) == "well again"


def test_finished_requests_between_them_keep_deaths_from_adding_up(rig: Rig) -> None:
    rig.open(text="fine", crashes=[{"when": "prompt", "how": "kill", "prompt_contains": "BAD"}])
    for turn in range(4):
        assert ended(rig.write(f"bad{turn}", "BAD")).outcome is Outcome.FAILED
        assert ended(rig.write(f"good{turn}")).outcome is Outcome.FINISHED


def test_an_exception_in_a_backend_fails_the_request_and_not_the_process(rig: Rig) -> None:
    rig.open(crashes=[{"when": "token", "after": 2, "how": "error", "prompt_contains": "BAD"}])
    pid = rig.client.pid
    end = ended(rig.write("one", "BAD"))
    assert end.outcome is Outcome.FAILED
    assert end.error is not None
    assert "Traceback" in end.error.detail
    assert "Traceback" not in end.error.sentence
    assert ended(rig.write("two", max_tokens=2)).outcome is Outcome.FINISHED
    assert rig.client.pid == pid


def test_what_cannot_be_loaded_is_said_and_not_tried_again(rig: Rig) -> None:
    model = rig.model()
    Path(model.path).write_bytes(b"")
    rig.client.open(model, LoadSettings())
    with pytest.raises(InkwellError) as caught:
        rig.client.wait_ready(20)
    assert caught.value.kind is ErrorKind.MODEL
    assert rig.states == [EngineState.STARTING, EngineState.OFF]
    assert ended(rig.write("none")).error is caught.value


def test_native_chatter_on_standard_output_lands_in_the_log(rig: Rig) -> None:
    rig.open(text="one two three", crashes=[{"when": "token", "after": 1, "how": "print"}])
    assert written(rig.write("one")) == "one two three"
    assert b"native chatter" in (rig.folder / "host.log").read_bytes()


def test_count_is_answered_while_the_model_writes(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    counts: list[tuple[int, ...]] = []
    segment = Segment("three little words", Origin.AUTHOR, "x")
    items = interrupt_at_first_text(rig, lambda: counts.append(rig.client.count((segment,))), max_tokens=30)
    assert counts == [(3,)]
    assert ended(items).outcome is Outcome.FINISHED
    assert sum(isinstance(item, Chunk) for item in items) == 30


def test_score_is_what_generation_said_of_the_same_words(rig: Rig) -> None:
    rig.open(text=" a dark night")
    logs = [
        log
        for item in rig.write("one", log_probabilities=True)
        if isinstance(item, Chunk)
        for log in item.log_probabilities or ()
    ]
    score = rig.client.score((Segment(" a dark night", Origin.AUTHOR, "x"),))
    assert score.tokens == len(logs) == 3
    assert score.log_likelihood == pytest.approx(sum(logs))


def test_text_that_cannot_be_sent_fails_with_a_sentence(rig: Rig) -> None:
    rig.open(text="fine")
    error = ended(rig.write("half", "\ud800")).error
    assert error is not None
    assert error.kind is ErrorKind.BAD_INPUT
    assert written(rig.write("whole")) == "fine"


def test_opening_another_model_cancels_and_replaces(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    other = rig.folder / "other.json"
    other.write_text('{"text": "other"}', "utf-8")
    open_other = lambda: rig.client.open(ModelRef("Other", str(other), "scripted"), LoadSettings())  # noqa: E731
    assert ended(interrupt_at_first_text(rig, open_other, max_tokens=2000)).outcome is Outcome.CANCELLED
    assert written(rig.write("next")) == "other"
    assert rig.client.status.model == "Other"


def test_close_during_load_is_quick_and_final(rig: Rig) -> None:
    rig.client.open(rig.model(load_ms=30000), LoadSettings())
    until(lambda: rig.client.pid is not None)
    pid = rig.client.pid
    assert pid is not None
    stream = rig.client.generate(request("waiting"))
    start = time.monotonic()
    rig.client.close()
    rig.client.close()
    assert time.monotonic() - start < 2
    assert not psutil.pid_exists(pid)
    assert ended(list(stream)).outcome is Outcome.CANCELLED
    assert ended(rig.write("after")).outcome is Outcome.FAILED
    with pytest.raises(InkwellError):
        rig.client.open(rig.model(), LoadSettings())


def test_a_load_without_end_counts_as_a_crash(rig: Rig) -> None:
    rig.new_client(Timing(load=1.0, tick=0.05, grace=0.2))
    rig.client.open(rig.model(crashes=[{"when": "load", "how": "hang", "below_rung": 1}]), LoadSettings())
    rig.client.wait_ready(20)
    assert rig.client.status.rung == 1


def test_a_request_does_not_wait_for_ever_for_a_model(rig: Rig) -> None:
    rig.new_client(Timing(wait=0.3, tick=0.05, grace=0.2))
    rig.client.open(rig.model(load_ms=30000), LoadSettings())
    assert ended(rig.write("one")).outcome is Outcome.FAILED


def test_a_host_of_another_version_is_refused_with_a_sentence(rig: Rig) -> None:
    code = 'import sys; print(\'{"type":"hello","version":999,"pid":1}\', flush=True); sys.stdin.read()'
    rig.new_client(launch=Launch((*Launch().command[:1], "-c", code)))
    rig.client.open(rig.model(), LoadSettings())
    with pytest.raises(InkwellError, match="another version"):
        rig.client.wait_ready(10)


def test_a_command_that_is_not_there_is_said(rig: Rig) -> None:
    rig.new_client(launch=Launch((str(rig.folder / "nothing"),)))
    rig.client.open(rig.model(), LoadSettings())
    with pytest.raises(InkwellError, match="could not be started"):
        rig.client.wait_ready(10)


def test_without_a_model_everything_fails_at_once(rig: Rig) -> None:
    assert ended(rig.write("none")).outcome is Outcome.FAILED
    with pytest.raises(InkwellError):
        rig.client.count(())
    with pytest.raises(InkwellError):
        rig.client.wait_ready(1)


def test_a_listener_that_fails_costs_no_request(rig: Rig, guard: Any) -> None:
    guard.expect_error("listener failed")

    def fail(status: EngineStatus) -> None:
        raise RuntimeError(status.state)

    rig.client = Client(Launch(), rig.rungs, fail, FAST)
    rig.open(text="fine")
    assert written(rig.write("one")) == "fine"
    rig.client.close()


def test_a_second_request_with_an_id_in_use_fails_and_leaves_the_first_alone(rig: Rig) -> None:
    rig.open(**SLOW_SCRIPT)
    twins: list[Ended] = []
    items = interrupt_at_first_text(rig, lambda: twins.append(ended(rig.write("first"))), max_tokens=10)
    assert ended(items).outcome is Outcome.FINISHED
    assert [twin.outcome for twin in twins] == [Outcome.FAILED]


def test_a_request_that_waits_survives_the_crash_of_the_one_before(rig: Rig) -> None:
    rig.open(text="fine", delay_ms=20, crashes=[{"when": "token", "how": "kill", "prompt_contains": "BAD"}])
    bad = rig.client.generate(request("bad", "BAD"))
    good = rig.client.generate(request("good"))
    assert ended(list(bad)).outcome is Outcome.FAILED
    assert written(list(good)) == "fine"


def test_a_kill_from_outside_is_no_proof_against_a_model_that_worked(rig: Rig) -> None:
    rig.open(text="fine")
    pid = rig.client.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    until(lambda: rig.client.status.state is EngineState.READY and rig.client.status.rung == 1)
    assert rig.client.pid != pid
    assert written(rig.write("one")) == "fine"
    assert rig.rungs.kept == {}


def test_opening_afresh_forgets_the_safer_settings(rig: Rig) -> None:
    model = rig.model(text="fine")
    rig.rungs.set(memory_key(model), 2)
    rig.client.open(model, LoadSettings())
    rig.client.wait_ready(20)
    assert rig.client.status.rung == 2
    rig.client.open(model, LoadSettings(), afresh=True)
    rig.client.wait_ready(20)
    assert rig.client.status.rung == 0
    assert rig.rungs.kept == {memory_key(model): 0}


def test_another_version_of_the_program_starts_without_a_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    model = ModelRef("Tale", "/nowhere", "llama")
    before = memory_key(model)
    monkeypatch.setattr("inkwell.engine.ladder.__version__", "99")
    assert memory_key(model) != before


def warm(name: str, text: str = "one two three four") -> Warm:
    return Warm(name, (Segment(text, Origin.AUTHOR, "Scene"),))


def told(items: list[Ledger | Chunk | Record | Ended]) -> Ledger:
    return next(item for item in items if isinstance(item, Ledger))


def test_what_was_warmed_is_ready_and_does_not_count_as_work(rig: Rig) -> None:
    rig.open(text="fine", prompt_ms=20)
    rig.client.warm(warm("w"))
    assert rig.client.wait_warm(10)
    assert rig.states == [EngineState.STARTING, EngineState.READY]
    assert told(rig.write("one", "one two three four")).cached == 3


def test_a_warm_up_asked_for_while_the_model_loads_comes_after_it(rig: Rig) -> None:
    rig.client.open(rig.model(load_ms=300), LoadSettings())
    rig.client.warm(warm("w"))
    assert rig.client.wait_warm(20)


def test_a_request_does_not_wait_for_a_warm_up(rig: Rig) -> None:
    rig.open(text="fine", prompt_ms=50)
    rig.client.warm(warm("w", "word " * 200))
    began = time.monotonic()
    assert written(rig.write("one")) == "fine"
    assert time.monotonic() - began < 2
    assert not rig.client.wait_warm(10)


def test_a_warm_up_can_be_given_up_and_only_the_newest_counts(rig: Rig) -> None:
    rig.open(text="fine", prompt_ms=50)
    rig.client.warm(warm("first", "word " * 400))
    rig.client.warm(warm("second", "one two three four"))
    assert rig.client.wait_warm(10)
    rig.client.warm(warm("third", "word " * 400))
    rig.client.cancel_warm()
    assert not rig.client.wait_warm(2)
    assert written(rig.write("one")) == "fine"


def test_a_model_that_dies_over_a_warm_up_is_not_warmed_again_until_it_has_written(rig: Rig) -> None:
    rig.open(text="fine", crashes=[{"when": "warm", "how": "kill", "prompt_contains": "BAD"}])
    pid = rig.client.pid
    rig.client.warm(warm("bad", "BAD"))
    assert not rig.client.wait_warm(10)
    until(lambda: rig.client.status.state is EngineState.READY and rig.client.pid not in (pid, None))
    second = rig.client.pid
    for turn in range(3):
        rig.client.warm(warm(f"bad{turn}", "BAD"))
        assert not rig.client.wait_warm(10)
    assert rig.client.pid == second
    assert written(rig.write("one")) == "fine"
    rig.client.warm(warm("good"))
    assert rig.client.wait_warm(10)


def test_a_request_does_not_wait_for_ever_for_a_warm_up_that_hangs(rig: Rig) -> None:
    rig.open(text="fine", crashes=[{"when": "warm", "how": how, "prompt_contains": "BAD"} for how in ("print", "hang")])
    pid = rig.client.pid
    rig.client.warm(warm("bad", "BAD"))
    until(lambda: "native chatter" in (rig.folder / "host.log").read_text("utf-8", "replace"))
    assert written(rig.write("one")) == "fine"
    assert rig.client.pid != pid
    assert not rig.client.wait_warm(1)


def test_a_warm_up_without_a_model_comes_to_nothing(rig: Rig) -> None:
    assert not rig.client.wait_warm(1)
    rig.client.warm(warm("none"))
    assert not rig.client.wait_warm(1)
    rig.client.cancel_warm()


def test_a_result_can_be_made_again(rig: Rig) -> None:
    rig.open()
    record = next(item for item in rig.write("one", variants=2) if isinstance(item, Record))
    replayed = rig.client.replay(record)
    assert replayed.matches
    assert replayed.tokens == 200
    rig.open(text="another script")
    with pytest.raises(InkwellError, match="another model"):
        rig.client.replay(record)


def test_what_a_script_looked_at_is_refused_in_a_sentence(rig: Rig) -> None:
    rig.open(text="fine")
    with pytest.raises(InkwellError, match="looks at nothing") as refused:
        rig.client.attend((Segment("It was", Origin.AUTHOR, "x"),), " fine")
    assert refused.value.kind is ErrorKind.UNSUPPORTED
    assert written(rig.write("after")) == "fine"
