"""A voice on its model: what is loaded and put on, and who writes where it cannot be put on, or is lost."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.book_writer import BookWriter
from inkwell.app.generation import Engine
from inkwell.app.models import ModelChoice
from inkwell.engine.adapters import Expected
from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.voice.using import Use

UNFIT = InkwellError(ErrorKind.MODEL, "It was made for another model.")


class Mouth(QObject):
    """An engine that notes what it is told to load and to put on."""

    adapter_refused = Signal(object, object)
    status_changed = Signal(object)
    pid = None

    def __init__(self) -> None:
        super().__init__()
        self.did: list[Any] = []

    def start(self, model: ModelRef, _settings: LoadSettings, *, afresh: bool) -> None:
        self.did.append(model.name)

    def adapt(self, path: str | None, strength: float, expected: Expected) -> None:
        self.did.append((path, strength, expected))

    def say(self, state: EngineState, adapter: str = "") -> None:
        self.status_changed.emit(EngineStatus(state, "Mine on tiny", adapter=adapter))


@pytest.fixture
def usual(tmp_path: Path) -> Settings:
    (tmp_path / "usual.gguf").write_bytes(b"GGUF")
    return Settings(model=str(tmp_path / "usual.gguf"), backend="llama")


def worn(name: str, mark: int = 1, strength: float = 1.0) -> Use:
    expected = Expected("a" * 64, "b" * 64)
    return Use(ModelRef("Mine on tiny", "tiny.gguf", "llama"), name, strength, expected, mark=mark)


class Choosing:
    """A choice of models whose book is written with what the test says."""

    def __init__(self, tmp_path: Path, settings: Settings) -> None:
        self.engine, self.settings = Mouth(), settings
        self.use: Use | None = None
        self.told: list[str] = []
        chosen = SimpleNamespace(voice="mine", model="")
        writer = SimpleNamespace(use=lambda: self.use, settings=lambda own: own, writer=chosen)
        engine = cast("Engine", self.engine)
        self.choice = ModelChoice(engine, [tmp_path], writer=cast("BookWriter", writer))
        self.choice.trouble.connect(lambda error: self.told.append(error.sentence))
        self.settled: list[str] = []
        self.choice.settled.connect(self.settled.append)

    def write_with(self, use: Use | None) -> list[Any]:
        """What the engine is told for it."""
        before = len(self.engine.did)
        self.use = use
        self.choice.apply(self.settings)
        return self.engine.did[before:]


@pytest.fixture
def choosing(qtbot: QtBot, tmp_path: Path, usual: Settings) -> Choosing:
    return Choosing(tmp_path, usual)


def test_another_strength_needs_no_second_loading(choosing: Choosing) -> None:
    expected = Expected("a" * 64, "b" * 64)
    assert choosing.write_with(worn("a")) == ["Mine on tiny", ("a", 1.0, expected)]
    assert choosing.write_with(worn("a", strength=0.5)) == [("a", 0.5, expected)]
    assert choosing.write_with(worn("a", strength=0.5)) == []
    assert choosing.write_with(worn("a", mark=2, strength=0.5)) == [("a", 0.5, expected)], "it was published anew"


def test_where_it_is_refused_the_usual_model_writes_until_another_is_chosen(choosing: Choosing) -> None:
    choosing.write_with(worn("a"))
    choosing.engine.adapter_refused.emit("a", UNFIT)
    assert choosing.engine.did[2:] == ["usual"]
    assert choosing.told == ["“Mine on tiny” cannot write: It was made for another model. The usual model writes."]
    assert choosing.write_with(worn("a", strength=0.5)) == []
    assert len(choosing.told) == 1
    choosing.write_with(worn("b"))
    assert choosing.write_with(worn("a"))[-1][0] == "a", "who comes back to it tries it again"


def test_one_that_was_published_anew_is_tried_again(choosing: Choosing) -> None:
    choosing.write_with(worn("a"))
    choosing.engine.adapter_refused.emit("a", UNFIT)
    assert choosing.write_with(worn("a", mark=2))[-1][0] == "a"


def test_a_refusal_that_comes_late_does_not_hold_for_another(choosing: Choosing) -> None:
    choosing.write_with(worn("a"))
    choosing.write_with(worn("b"))
    choosing.engine.adapter_refused.emit("a", UNFIT)
    assert choosing.told == []
    assert choosing.engine.did[-1][0] == "b"


def test_one_that_a_new_process_came_back_without_does_not_write(choosing: Choosing) -> None:
    choosing.write_with(worn("a"))
    choosing.engine.say(EngineState.READY)
    assert choosing.told == [], "it is not on yet"
    choosing.engine.say(EngineState.READY, "a")
    choosing.engine.say(EngineState.RESTARTING, "a")
    choosing.engine.say(EngineState.READY)
    assert choosing.engine.did[-1] == "usual"
    assert "could not be put on again after the model had stopped" in choosing.told[0]


def test_what_was_said_of_a_model_that_is_not_there_is_taken_back_when_one_is(
    choosing: Choosing, tmp_path: Path
) -> None:
    there = choosing.settings
    choosing.settings = msgspec.structs.replace(there, model="gone", backend="")
    choosing.choice.apply(choosing.settings)
    (sentence,) = choosing.told
    assert choosing.settled == []
    for _ in range(2):
        choosing.choice.apply(there)
    assert choosing.settled == [sentence]
