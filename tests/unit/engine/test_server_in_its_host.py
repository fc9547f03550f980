"""A server behind the engine's own process: each request ends once, a cancel comes through, nobody dies of a server."""

import time
from collections.abc import Iterator

import pytest
from little_server import Hands, completes, little_server, plain, says, words
from test_server_troubles import asked

from inkwell.engine.client import Client, Ended, Launch
from inkwell.engine.status import EngineState, EngineStatus
from inkwell.engine.types import Chunk, Ledger, LoadSettings, Outcome
from inkwell.errors import InkwellError


class NoRungs:
    def get(self, key: str) -> int:
        return 0

    def set(self, key: str, rung: int) -> None:
        """Nothing is kept."""


@pytest.fixture
def client() -> Iterator[Client]:
    said: list[EngineStatus] = []
    client = Client(Launch(), NoRungs(), said.append)
    yield client
    client.close()
    assert not any(status.state is EngineState.RESTARTING for status in said)


def hangs_after_a_word(hands: Hands) -> None:
    if hands.body["max_tokens"] == 1:
        hands.events(words("Yes", "length"))
        return
    hands.events(words("It was", None), done=False)
    hands.wfile.flush()
    hands.hang()


def endings(client: Client, cancel_after: float | None = None) -> tuple[list[Ended], list[object]]:
    items: list[object] = []
    for item in client.generate(asked()):
        items.append(item)
        if isinstance(item, Chunk) and cancel_after is not None:
            client.cancel("1")
    return [item for item in items if isinstance(item, Ended)], items


def test_one_that_writes_finishes(client: Client) -> None:
    with little_server(plain(completes("Yes, it was."))) as little:
        client.open(little.model(), LoadSettings())
        can = client.wait_ready(30)
        # One word was asked for, to see that it writes.
        assert [each.body["max_tokens"] for each in little.asked("/v1/completions")] == [1]
        (ended,), items = endings(client)
    assert can.place == f"127.0.0.1:{little.port}"
    assert ended.outcome is Outcome.FINISHED
    assert isinstance(items[0], Ledger)


def test_one_that_hangs_is_cancelled_within_a_moment_and_its_process_lives_on(client: Client) -> None:
    with little_server(plain(hangs_after_a_word)) as little:
        client.open(little.model(), LoadSettings())
        client.wait_ready(30)
        pid, start = client.pid, time.monotonic()
        (ended,), _ = endings(client, cancel_after=0.0)
        took = time.monotonic() - start
    assert ended.outcome is Outcome.CANCELLED
    assert client.pid == pid
    # Far below the two seconds after which the process would be ended.
    assert took < 1.5


def test_one_that_fails_fails_once_and_is_asked_again(client: Client) -> None:
    def fails_then_writes(hands: Hands) -> None:
        told = [each.body["max_tokens"] for each in hands.little.asked("/v1/completions")]
        if len(told) == 2:
            hands.json({"error": {"message": "out of memory"}}, 500)
        else:
            hands.events(words("Yes."))

    with little_server(plain(fails_then_writes)) as little:
        client.open(little.model(), LoadSettings())
        client.wait_ready(30)
        (ended,), _ = endings(client)
        assert ended.outcome is Outcome.FAILED
        assert ended.error is not None
        assert ended.error.sentence.endswith("failed (500): out of memory.")
        (again,), _ = endings(client)
    assert again.outcome is Outcome.FINISHED


def test_one_that_is_no_server_is_said_to_be_none(client: Client) -> None:
    with little_server({"*": says("hello")}) as little:
        client.open(little.model(), LoadSettings())
        with pytest.raises(InkwellError, match="no model's server"):
            client.wait_ready(30)
