"""The engine as the window sees it: each request ends once, whatever becomes of the engine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.generation import Engine
from inkwell.engine.client import Client, Ended, Launch
from inkwell.engine.protocol import Generate
from inkwell.engine.types import LoadSettings, ModelRef, Outcome
from inkwell.storage.rungs import RungFile
from inkwell.story.segments import Origin, Segment


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(lambda listener: Client(Launch(), RungFile(tmp_path / "rungs.json"), listener))
    yield engine
    engine.stop()


def request(name: str) -> Generate:
    return Generate(name, (Segment("It was", Origin.AUTHOR, "Scene"),), max_tokens=1000)


def test_stopping_ends_the_request_in_work_and_the_one_that_waits(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    script = tmp_path / "slow.json"
    script.write_text(json.dumps({"delay_ms": 50}), "utf-8")
    said: list[str] = []
    ended: list[tuple[str, Outcome]] = []

    def take(name: str, end: Ended) -> None:
        ended.append((name, end.outcome))

    engine.text.connect(lambda name, _text: said.append(name))
    engine.ended.connect(take)
    engine.start(ModelRef("Tale", str(script), "scripted"), LoadSettings())
    engine.ask(request("first"))
    engine.ask(request("second"))
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    engine.stop()
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert sorted(ended) == [("first", Outcome.CANCELLED), ("second", Outcome.CANCELLED)]


def test_a_request_without_an_engine_ends_too(qtbot: QtBot, engine: Engine) -> None:
    ended: list[str] = []
    engine.ended.connect(lambda name, _end: ended.append(name))
    engine.ask(request("nobody"))
    qtbot.waitUntil(lambda: ended == ["nobody"])
