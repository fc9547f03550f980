"""The engine as the window sees it: each request ends once, whatever becomes of the engine."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.generation import COALESCE_SECONDS, Engine, Said, Shown
from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended, EngineState, Launch
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.types import Ledger, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.rungs import RungFile
from inkwell.story.segments import Origin, Segment


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(lambda listener: Client(Launch(), RungFile(tmp_path / "rungs.json"), listener))
    yield engine
    engine.stop()


def request(name: str) -> Generate:
    return Generate(name, (Segment("It was", Origin.AUTHOR, "Scene"),), Asked(max_tokens=1000))


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


def test_variants_come_together_and_the_record_before_the_ending(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    script = tmp_path / "words.json"
    script.write_text(json.dumps({"delay_ms": 2}), "utf-8")
    texts = ["", ""]
    order: list[str] = []
    tokens: list[Shown] = []

    def hear(_name: str, said: tuple[Said, ...]) -> None:
        order.append("text")
        for each in said:
            texts[each.variant] = each.after(texts[each.variant])
            tokens.extend(each.tokens)

    engine.text.connect(hear)
    engine.recorded.connect(lambda _name, _record: order.append("record"))
    engine.ended.connect(lambda _name, _ended: order.append("end"))
    engine.start(ModelRef("Tale", str(script), "scripted"), LoadSettings())
    asked = Asked(variants=2, max_tokens=60, alternatives=2, log_probabilities=True)
    asked_at = time.monotonic()
    engine.ask(Generate("both", (Segment("It was", Origin.AUTHOR, "Scene"),), asked))
    qtbot.waitUntil(lambda: order[-1:] == ["end"], timeout=20_000)
    took = time.monotonic() - asked_at
    assert order[-2:] == ["record", "end"]
    # At most one word to the window each forty milliseconds, and what was left at the record; however slow the machine.
    assert order.count("text") <= 2 + took / COALESCE_SECONDS
    # The limit may have cut the sixtieth word short: it is shown only where a full stop proves it whole.
    assert all(len(text.split()) in (59, 60) for text in texts)
    assert len(tokens) == 120
    assert {len(token.alternatives) for token in tokens} == {2}


def test_a_warm_up_asks_nothing_of_the_window(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    script = tmp_path / "fine.json"
    script.write_text(json.dumps({"text": "fine"}), "utf-8")
    segments = (Segment("It was late and", Origin.AUTHOR, "Scene"),)
    engine.warm(Warm("nobody", segments))
    told: list[Ledger] = []
    ended: list[str] = []
    engine.told.connect(lambda _name, ledger: told.append(ledger))
    engine.ended.connect(lambda name, _end: ended.append(name))
    engine.start(ModelRef("Tale", str(script), "scripted"), LoadSettings())
    engine.warm(Warm("ahead", segments))
    qtbot.waitUntil(lambda: engine.status is not None and engine.status.state is EngineState.READY, timeout=20_000)
    engine.cancel_warm()
    engine.ask(Generate("asked", segments))
    qtbot.waitUntil(lambda: ended == ["asked"], timeout=20_000)
    assert len(told) == 1


def test_nothing_is_written_in_the_name_of_an_adapter_that_was_refused(
    qtbot: QtBot, engine: Engine, tmp_path: Path
) -> None:
    script = tmp_path / "words.json"
    script.write_text("{}", "utf-8")
    ended: list[Ended] = []
    refused: list[InkwellError] = []
    engine.ended.connect(lambda _name, end: ended.append(end))
    engine.adapter_refused.connect(lambda _path, error: refused.append(error))
    tale = ModelRef("Tale", str(script), "scripted")
    engine.start(tale, LoadSettings())
    engine.adapt(str(tmp_path / "mine.gguf"), 1.0)
    engine.ask(request("in its name"))
    qtbot.waitUntil(lambda: len(ended) == 1, timeout=20_000)
    assert [error.kind for error in refused] == [ErrorKind.UNSUPPORTED]
    assert (ended[0].outcome, ended[0].error) == (Outcome.FAILED, refused[0])
    engine.start(tale, LoadSettings(context_tokens=1024))
    engine.ask(request("in its own"))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=20_000)
    assert ended[1].outcome is Outcome.FINISHED
