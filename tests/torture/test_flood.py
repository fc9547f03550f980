"""A thousand requests, most of them cancelled at any moment: each ends once, and neither process grows."""

import gc
import importlib.util
import random
import threading
from dataclasses import dataclass, field

import msgspec
import psutil
import pytest
from chaos import LONG, SETTINGS, client_of, nothing_left, request_of, tell, warm_of
from tiny_gguf import make_tiny_llama

from inkwell.engine.client import Client, Ended, EngineState
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.types import ModelRef, Outcome

if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)

FLOOD, FLOOD_SHARE = 1000, 100
SETTLED = 40
"""Cycles after which buffers, caches and threads have the size that they keep."""
GROWTH = 8 << 20
"""Bytes that a process may differ by: an allocator keeps what it was given. A prompt's states here take twice that
in a hundred cycles."""
KINDS = ("plain", "plain", "variants", "banned", "begin", "limits", "warm", "replay", "count")
MOMENTS = ("before", "at once", "later", "from beside", "left", "never")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> ModelRef:
    path = make_tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")
    return ModelRef("tiny", str(path), "llama")


@dataclass
class Flood:
    """Asks and cancels, in an order that a number fixes."""

    client: Client
    draw: random.Random
    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    kinds: set[str] = field(default_factory=set[str])
    record: Record | None = None
    replays: int = 0

    def cycle(self, number: int) -> None:
        """One request of some kind."""
        kind = self.draw.choice(KINDS)
        self.kinds.add(kind)
        start = self.draw.randrange(200)
        if kind == "warm":
            self._warm(number, LONG[start:])
        elif kind == "replay":
            self._replay()
        elif kind == "count":
            assert self.client.count(request_of("x", LONG[start:]).segments)[0] > 0
        else:
            self._generate(self._request(kind, f"flood-{number}", LONG[start:]), self.draw.choice(MOMENTS))

    def _request(self, kind: str, name: str, text: str) -> Generate:
        asked = request_of(name, text, tokens=40)
        fields = {
            "plain": {},
            "variants": {"variants": 3},
            "banned": {"banned": ("the", "and", "of a")},
            "begin": {"begin": (100, 200, 300), "alternatives": 5, "log_probabilities": True},
            "limits": {"max_words": 9, "stop": ("e",), "json_schema": '{"type": "array", "items": {"type": "string"}}'},
        }
        return msgspec.structs.replace(asked, asked=msgspec.structs.replace(asked.asked, **fields[kind]))

    def _generate(self, asked: Generate, when: str) -> None:
        """A request that is cancelled before, at or some time after its first answer, by leaving it, or not at all."""
        client, after = self.client, self.draw.randrange(1, 12)
        if when == "before":
            client.cancel(asked.id)
        timer = threading.Timer(self.draw.random() * 0.05, client.cancel, [asked.id])
        if when == "from beside":
            timer.start()
        endings: list[Ended] = []
        for seen, event in enumerate(client.generate(asked), 1):
            if (when == "at once" and seen == 1) or (when == "later" and seen == after):
                client.cancel(asked.id)
            if when == "left" and seen == after and not isinstance(event, Ended):
                endings.append(Ended(asked.id, Outcome.CANCELLED))
                break
            if isinstance(event, Ended):
                endings.append(event)
            elif isinstance(event, Record) and event.schedule.reproducible:
                self.record = event
        timer.cancel()
        if timer.is_alive():
            timer.join()
        (ended,) = endings
        assert ended.error is None, (ended.error, asked.asked)
        self.outcomes.append(ended.outcome)

    def _warm(self, number: int, text: str) -> None:
        self.client.warm(warm_of(f"warm-{number}", text))
        how = self.draw.randrange(3)
        if how == 0:
            assert self.client.wait_warm(30)
        elif how == 1:
            self.client.cancel_warm()

    def _replay(self) -> None:
        """The last result that can be made again: after whatever was cancelled since, it comes out the same."""
        if self.record is not None:
            replayed = self.client.replay(self.record)
            assert replayed.matches, replayed
            self.replays += 1


def state_of(process: psutil.Process) -> tuple[int, int, int]:
    """Memory, descriptors and threads."""
    gc.collect()
    return process.memory_info().rss, process.num_fds() if psutil.POSIX else 0, process.num_threads()


def flood(model: ModelRef, cycles: int) -> None:
    with nothing_left(), client_of() as (client, said):
        client.open(model, SETTINGS)
        client.wait_ready(120)
        own, host = psutil.Process(), psutil.Process(client.pid)
        flood = Flood(client, random.Random(cycles))
        for number in range(SETTLED):
            flood.cycle(number)
        # The last in each of the two pictures is the same request, so that the same thing is in memory.
        assert tell(client, LONG).outcome is Outcome.FINISHED
        before = state_of(own), state_of(host)
        for number in range(SETTLED, SETTLED + cycles):
            flood.cycle(number)
        assert tell(client, LONG).outcome is Outcome.FINISHED
        after = state_of(own), state_of(host)
        assert client.pid == host.pid
        assert not any(status.state is EngineState.RESTARTING for status in said)
    for (memory, files, threads), (memory_then, files_then, threads_then) in zip(before, after, strict=True):
        assert files_then <= files
        assert threads_then <= threads + 1  # a timer of ours
        assert memory_then <= memory + GROWTH
    assert set(flood.outcomes) == {Outcome.FINISHED, Outcome.CANCELLED}
    assert flood.kinds == set(KINDS)
    assert flood.replays > 0


def test_a_flood_of_requests_and_cancels(tiny: ModelRef) -> None:
    flood(tiny, FLOOD_SHARE)


@pytest.mark.torture
def test_a_long_flood_of_requests_and_cancels(tiny: ModelRef) -> None:
    flood(tiny, FLOOD)
