"""When a few words are asked for at a pause, and when an answer counts."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.book_notes import BookNotes
from inkwell.app.context_sources import ContextSources
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine, Said
from inkwell.app.ghosting import Ghosting, Spot
from inkwell.app.journaling import Journaling
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.word_counts import WordCounts
from inkwell.engine.asking import EndAt
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Capabilities, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.place import PlaceFile
from inkwell.storage.settings import SettingsFile


class Listening(QObject):
    """An engine that is told what to say by the test."""

    status_changed = Signal(object)
    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.status = EngineStatus(EngineState.STARTING, "Tale")
        self.pid = 1
        self.warming = False
        self.asked: list[Generate] = []
        self.cancelled: list[str] = []

    def become(self, state: EngineState) -> None:
        self.status = EngineStatus(state, "Tale")
        self.status_changed.emit(self.status)

    def ask(self, request: Generate) -> None:
        self.asked.append(request)

    def cancel(self, request_id: str) -> None:
        self.cancelled.append(request_id)

    def say(self, text: str, outcome: Outcome = Outcome.FINISHED) -> None:
        """Answer the last request."""
        request = self.asked[-1].id
        self.text.emit(request, (Said(0, text),))
        self.ended.emit(request, Ended(request, outcome))


class Here:
    """A caret that the test moves."""

    def __init__(self, node: str) -> None:
        self.here: Spot | None = Spot(1, node, 1, 11)
        self.text, self.words = "It was late", ""

    def spot(self) -> Spot | None:
        return self.here

    def before(self) -> str:
        return self.text

    def note(self) -> str:
        return self.words


class Scene:
    """A book with one scene, a listening model that is ready, and ghost text switched on."""

    def __init__(self, folder: Path) -> None:
        self.lanes = [SaveLane(name) for name in ("save", "journal", "flush")]
        lane = self.lanes[0]
        drafts = Drafts(lane, Journaling(self.lanes[1], self.lanes[2]))
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.session = Session(lane, places, custody, drafts, Scribe(drafts), WordCounts(lane))
        self.session.create(folder / "Book", "A book", "Somebody", "en")
        assert self.session.current is not None
        self.place = Here(self.session.current)
        self.engine = Listening()
        engine = cast("Engine", self.engine)
        self.partner = Partner(
            ContextSources(self.session, StorySoFar(self.session, drafts), BookNotes(self.session)), engine, lane
        )
        self.preferences = Preferences(SettingsFile(folder / "settings.json"), lane)
        self.battery = False
        self.ghosting = Ghosting(engine, self.partner, self.preferences, lane, self.place, lambda: self.battery)
        self.offers: list[tuple[str, str]] = []
        self.ghosting.offered.connect(lambda key, text: self.offers.append((key, text)))
        self.preferences.change(ghost=True, ghost_pause=0.3)
        self.engine.become(EngineState.READY)

    def ask(self, qtbot: QtBot) -> None:
        before = len(self.engine.asked)
        self.ghosting.moved()
        qtbot.waitUntil(lambda: len(self.engine.asked) == before + 1)

    def runs(self) -> list[dict[str, object]]:
        self.lanes[0].drain(5)
        found = (self.session.project.folder / "runs").glob("????-??.jsonl")
        return [json.loads(line) for file in found for line in file.read_text().splitlines()]


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.ghosting.give_way()
    for lane in made.lanes:
        lane.close()


def test_after_a_pause_a_sentence_is_asked_for_and_offered(qtbot: QtBot, scene: Scene) -> None:
    scene.ask(qtbot)
    asked = scene.engine.asked[0]
    assert (asked.asked.end_at, asked.asked.variants) == (EndAt.SENTENCE, 1)
    assert asked.asked.max_words is not None
    assert asked.asked.max_words < scene.partner.asked.max_tokens
    # All that decides what is cut of the prompt is as for Continue: what was read ahead is used.
    likewise = scene.partner.passage("It was late", "")
    assert likewise is not None
    assert asked.segments == likewise.segments()
    assert asked.asked.max_tokens == scene.partner.asked.max_tokens
    assert asked.asked.place == scene.session.current
    scene.engine.say(" and the lamp went out. Nobody")
    assert scene.offers == [(f"{asked.id}.0", " and the lamp went out.")]
    assert scene.partner.proposals == ()


def test_nothing_is_asked_while_keys_come(qtbot: QtBot, scene: Scene) -> None:
    for _ in range(10):
        scene.ghosting.moved()
        qtbot.wait(60)
    assert scene.engine.asked == []
    qtbot.waitUntil(lambda: len(scene.engine.asked) == 1)


@pytest.mark.parametrize(
    "changed", ["text", "caret", "nowhere", "scene", "note", "model", "process", "settings", "continue", "author"]
)
def test_an_answer_for_another_moment_is_dropped(qtbot: QtBot, scene: Scene, changed: str) -> None:
    scene.ask(qtbot)
    request = scene.engine.asked[0].id
    here = scene.place.here
    assert here is not None
    if changed == "text":
        scene.place.here = replace(here, revision=2)
    elif changed == "caret":
        scene.place.here = replace(here, caret=4)
    elif changed == "nowhere":
        # The focus, a selection, a composition, a proposal: the page says that there is no place.
        scene.place.here = None
    elif changed == "scene":
        scene.place.here = replace(here, node="another")
    elif changed == "note":
        scene.place.words = "Let it rain"
    elif changed == "model":
        scene.engine.status = EngineStatus(EngineState.READY, "Another")
    elif changed == "process":
        scene.engine.pid = 2
    elif changed == "settings":
        scene.preferences.change(max_words=33)
    elif changed == "continue":
        scene.partner.continue_from("It was late", "")
    else:
        scene.ghosting.moved()
    scene.engine.text.emit(request, (Said(0, " and dark."),))
    scene.engine.ended.emit(request, Ended(request, Outcome.FINISHED))
    assert scene.offers == []


def test_continue_comes_first(qtbot: QtBot, scene: Scene) -> None:
    scene.ask(qtbot)
    ghost = scene.engine.asked[0].id
    with qtbot.waitSignal(scene.ghosting.withdrawn):
        scene.partner.continue_from("It was late", "")
    # Cancelled before the other is asked, so that nothing waits behind it.
    assert scene.engine.cancelled == [ghost]
    assert len(scene.engine.asked) == 2
    scene.ghosting.moved()
    qtbot.wait(450)
    assert len(scene.engine.asked) == 2


def test_what_is_read_ahead_is_waited_for(qtbot: QtBot, scene: Scene) -> None:
    scene.engine.warming = True
    scene.ghosting.moved()
    qtbot.wait(700)
    assert scene.engine.asked == []
    scene.engine.warming = False
    qtbot.waitUntil(lambda: len(scene.engine.asked) == 1)


@pytest.mark.parametrize("why", ["off", "ai", "battery", "loading", "nowhere", "empty"])
def test_it_asks_nothing(qtbot: QtBot, scene: Scene, why: str) -> None:
    scene.battery = why == "battery"
    if why in ("off", "ai"):
        scene.preferences.change(**{"ghost" if why == "off" else "ai": False})
    elif why == "loading":
        scene.engine.become(EngineState.STARTING)
    elif why == "nowhere":
        scene.place.here = None
    elif why == "empty":
        scene.place.text = "  "
    scene.ghosting.moved()
    qtbot.wait(500)
    assert scene.engine.asked == []


def test_declined_is_declined_until_something_is_written(qtbot: QtBot, scene: Scene) -> None:
    scene.ask(qtbot)
    scene.engine.say(" and dark.")
    scene.ghosting.decline()
    scene.ghosting.moved()
    qtbot.wait(500)
    assert len(scene.engine.asked) == 1
    assert scene.place.here is not None
    scene.place.here = replace(scene.place.here, revision=2)
    scene.ask(qtbot)


def test_only_what_was_taken_is_logged(qtbot: QtBot, scene: Scene) -> None:
    scene.ask(qtbot)
    scene.engine.say(" and dark.")
    scene.ghosting.let_go()
    assert scene.runs() == []
    can = Capabilities("server", "Tale", "", 2048, 2048, 0, "host:1", place="host:1")
    scene.engine.status = EngineStatus(EngineState.READY, "Tale", capabilities=can)
    scene.ask(qtbot)
    scene.engine.say(" and cold.")
    scene.ghosting.took()
    scene.ghosting.took()
    scene.ghosting.let_go()
    (run,) = scene.runs()
    assert (run["id"], run["text"], run["outcome"]) == (f"{scene.engine.asked[1].id}.0", " and cold.", "finished")
    assert (run["backend"], run["place"]) == ("server", "host:1")


def test_trouble_is_nobodys_concern(qtbot: QtBot, scene: Scene) -> None:
    heard: list[InkwellError] = []
    scene.partner.trouble.connect(heard.append)
    scene.ask(qtbot)
    request = scene.engine.asked[0].id
    error = InkwellError(ErrorKind.ENGINE, "The model stopped.")
    scene.engine.ended.emit(request, Ended(request, Outcome.FAILED, error=error))
    assert (heard, scene.offers, scene.runs()) == ([], [], [])
