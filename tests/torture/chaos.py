"""What the chaos tests stand on: a client whose host can be hurt, and what must be as it was afterwards."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended, EngineState, EngineStatus, Launch, Timing
from inkwell.engine.keeper import DEATHS_UNTIL_SET_ASIDE
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import LoadSettings, ModelRef, Outcome
from inkwell.errors import InkwellError
from inkwell.story.segments import Cut, Origin, Segment

SETTINGS = LoadSettings(context_tokens=512, threads=1, extra_buffers=False)
IMPATIENT = Timing(stuck=3.0, stuck_loading=8.0, load=60.0, terminate=0.5, kill=1.0)
"""As the app's own, shorter: a frozen host is told from a slow one in seconds."""


class Rungs:
    """Remembers rungs for as long as the test lasts."""

    def __init__(self) -> None:
        self._rungs: dict[str, int] = {}

    def get(self, key: str) -> int:
        return self._rungs.get(key, 0)

    def set(self, key: str, rung: int) -> None:
        self._rungs[key] = rung


@contextmanager
def client_of(launch: Launch | None = None, timing: Timing = IMPATIENT) -> Iterator[tuple[Client, list[EngineStatus]]]:
    """A client and what it said of itself."""
    said: list[EngineStatus] = []
    client = Client(launch or Launch(), Rungs(), said.append, timing)
    try:
        yield client, said
    finally:
        client.close()


STORY = "The rain had stopped before dawn, and nobody was on the quay when the boats came in again. "
LONG = STORY * 18
"""Some 360 tokens: a prompt that takes a moment."""


def request_of(name: str, text: str = STORY, tokens: int = 200) -> Generate:
    """A request to continue some text."""
    segment = Segment(text, Origin.AUTHOR, "story", cut=Cut.FRONT)
    return Generate(name, (segment,), Asked(Sampling(seed=3), max_tokens=tokens))


def warm_of(name: str, text: str = LONG) -> Warm:
    """A warm-up for the same."""
    asked = request_of(name, text)
    return Warm(asked.id, asked.segments, asked.asked)


def tell(client: Client, text: str, tokens: int = 8) -> Ended:
    """One request to its one ending."""
    endings = [event for event in client.generate(request_of("told", text, tokens)) if isinstance(event, Ended)]
    assert len(endings) == 1
    return endings[0]


def open_and_try(client: Client, model: ModelRef, settings: LoadSettings = SETTINGS) -> str:
    """Load a file that may be anything, and ask it until it answers or is given up. What came of it, in a word:

    "works", "refused" (by a sentence, no process died of it), "set aside" (three deaths) or "failed" (it loads, and
    every request ends in a sentence). Never an exception that is no sentence.
    """
    client.open(model, settings)
    for _ in range(DEATHS_UNTIL_SET_ASIDE + 1):
        try:
            client.wait_ready(120)
        except InkwellError as error:
            check_sentence(error.sentence)
            return "set aside" if client.status.state is EngineState.SET_ASIDE else "refused"
        ended = tell(client, STORY)
        if ended.error is None:
            assert ended.outcome is Outcome.FINISHED
            return "works"
        check_sentence(ended.error.sentence)
    return "failed"


def until_restarted(client: Client, said: list[EngineStatus], pid: int) -> None:
    """Wait until another process than `pid` is ready, and its death was told."""
    until(lambda: EngineState.RESTARTING in [status.state for status in said], "nobody noticed", 60)
    # Between two processes there is a moment in which the last status is that of the old one.
    until(lambda: client.pid not in (None, pid) and client.status.state is EngineState.READY, "no restart", 60)


def check_sentence(sentence: str) -> None:
    """What an author is told is one line, a sentence with its full stop, and no name out of a program."""
    assert sentence.endswith("."), sentence
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert "Error" not in sentence


def descriptors() -> int:
    """Open files of this process."""
    return psutil.Process().num_fds() if os.name == "posix" else psutil.Process().num_handles()


def children() -> list[psutil.Process]:
    """Processes below this one, zombies too."""
    return psutil.Process().children(recursive=True)


@contextmanager
def nothing_left() -> Iterator[None]:
    """No process, no zombie, no descriptor and no thread more than before."""
    before = descriptors(), psutil.Process().num_threads(), {child.pid for child in children()}
    yield
    until(lambda: {child.pid for child in children()} <= before[2], "a process is left")
    until(lambda: descriptors() <= before[0], "a descriptor is left")
    until(lambda: psutil.Process().num_threads() <= before[1], "a thread is left")


def until(true: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    """Wait for something that must come."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def copied(source: Path, target: Path, change: Callable[[bytearray], None]) -> Path:
    """A copy of a file with some bytes changed."""
    data = bytearray(source.read_bytes())
    change(data)
    target.write_bytes(data)
    return target
