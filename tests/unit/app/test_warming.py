"""When the model reads ahead, and when it leaves the cores to the author."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.book_notes import BookNotes
from inkwell.app.context_sources import ContextSources
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine
from inkwell.app.journaling import Journaling
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.warming import REST_MS, Warmer
from inkwell.app.word_counts import WordCounts
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.types import Outcome
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import PlaceFile
from inkwell.storage.settings import SettingsFile
from inkwell.story.notes import Notes


class Ear(QObject):
    """An engine that only listens."""

    status_changed = Signal(object)
    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.status = EngineStatus(EngineState.STARTING, "Tale")
        self.pid = 1
        self.heard: list[str] = []
        self.warmed: list[Warm] = []
        self.asked: list[Generate] = []
        self.busy = False

    def become(self, state: EngineState) -> None:
        self.status = EngineStatus(state, "Tale")
        self.status_changed.emit(self.status)

    def ask(self, request: Generate) -> None:
        self.heard.append("ask")
        self.asked.append(request)
        self.busy = True

    def cancel(self, request_id: str) -> None:
        self.busy = False
        self.ended.emit(request_id, Ended(request_id, Outcome.CANCELLED))

    def warm(self, request: Warm) -> None:
        self.heard.append("warm")
        self.warmed.append(request)

    def cancel_warm(self) -> None:
        self.heard.append("cancel")


class Rig:
    """An author at a page, whose model listens."""

    def __init__(self, folder: Path) -> None:
        self.lanes = [SaveLane(name) for name in ("save", "journal", "flush")]
        lane = self.lanes[0]
        drafts = Drafts(lane, Journaling(self.lanes[1], self.lanes[2]))
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.session = Session(lane, places, custody, drafts, Scribe(drafts), WordCounts(lane))
        self.session.create(folder / "Book", "A book", "Somebody", "en")
        self.ear = Ear()
        engine = cast("Engine", self.ear)
        self.story = StorySoFar(self.session, drafts)
        self.notes = BookNotes(self.session)
        self.sources = ContextSources(self.session, self.story, self.notes)
        self.partner = Partner(self.sources, engine, lane)
        self.preferences = Preferences(SettingsFile(folder / "settings.json"), lane)
        self.before, self.note, self.battery = "It was late", "", False
        self.warmer = Warmer(engine, self.partner, self.preferences, self._place, lambda: self.battery)

    def _place(self) -> tuple[str, str, str | None]:
        return self.before, self.note, None

    def rest(self, qtbot: QtBot) -> None:
        qtbot.wait(REST_MS + 150)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    for lane in rig.lanes:
        lane.close()


def test_a_model_that_is_ready_reads_what_continue_would_ask(qtbot: QtBot, rig: Rig) -> None:
    rig.note = "Be brief"
    rig.ear.become(EngineState.READY)
    qtbot.waitUntil(lambda: rig.ear.heard == ["warm"])
    rig.partner.continue_from("It was late", "Be brief")
    (warmed,), (asked,) = rig.ear.warmed, rig.ear.asked
    assert warmed.segments == asked.segments
    assert (warmed.asked.place, warmed.asked.max_tokens) == (asked.asked.place, asked.asked.max_tokens)
    assert warmed.asked.place == rig.session.current


def test_it_waits_for_a_rest_and_gives_way_to_a_key_once(qtbot: QtBot, rig: Rig) -> None:
    rig.ear.become(EngineState.READY)
    for _ in range(8):
        qtbot.wait(100)
        rig.warmer.moved()
    assert rig.ear.heard == []
    qtbot.waitUntil(lambda: rig.ear.heard == ["warm"])
    rig.before = "It was late and"
    rig.warmer.moved()
    rig.warmer.moved()
    assert rig.ear.heard == ["warm", "cancel"]
    qtbot.waitUntil(lambda: rig.ear.heard == ["warm", "cancel", "warm"])
    rig.partner.continue_from(rig.before, "")
    assert rig.ear.heard[3:] == ["cancel", "ask"]


def test_what_is_ready_is_not_ordered_again(qtbot: QtBot, rig: Rig) -> None:
    rig.ear.become(EngineState.READY)
    qtbot.waitUntil(lambda: len(rig.ear.warmed) == 1)
    rig.warmer.warm()
    assert len(rig.ear.warmed) == 1
    rig.ear.pid = 2
    rig.warmer.warm()
    assert len(rig.ear.warmed) == 2


def test_what_another_request_took_the_place_of_is_made_ready_anew(qtbot: QtBot, rig: Rig) -> None:
    rig.ear.become(EngineState.READY)
    qtbot.waitUntil(lambda: len(rig.ear.warmed) == 1)
    # A summary is written in the background: nobody touches a key before or after.
    summary = Generate("sum", (), rig.partner.asked)
    rig.ear.ask(summary)
    rig.warmer.look_again()
    rig.rest(qtbot)
    assert len(rig.ear.warmed) == 1
    rig.ear.cancel(summary.id)
    qtbot.waitUntil(lambda: len(rig.ear.warmed) == 2)
    assert rig.ear.warmed[0].segments == rig.ear.warmed[1].segments
    rig.warmer.look_again()
    rig.rest(qtbot)
    assert len(rig.ear.warmed) == 2


def test_what_is_told_anew_without_a_key_is_made_ready(qtbot: QtBot, rig: Rig) -> None:
    rig.sources.changed.connect(rig.warmer.look_again)
    rig.ear.become(EngineState.READY)
    qtbot.waitUntil(lambda: len(rig.ear.warmed) == 1)
    rig.notes.set(Notes(memory="It is 1906."))
    qtbot.waitUntil(lambda: len(rig.ear.warmed) == 2)
    assert rig.ear.warmed[1].segments[0].text == "It is 1906.\n\n"


@pytest.mark.parametrize("why", ["ai", "warm", "battery", "loading", "writing", "nothing"])
def test_it_leaves_the_machine_alone(qtbot: QtBot, rig: Rig, why: str) -> None:
    if why in ("ai", "warm"):
        rig.preferences.change(**{why: False})
    rig.battery = why == "battery"
    if why == "nothing":
        rig.before = ""
    if why == "writing":
        rig.ear.status = EngineStatus(EngineState.READY, "Tale")
        rig.partner.continue_from("It was", "")
        rig.ear.heard.clear()
    if why != "loading":
        rig.ear.become(EngineState.READY)
    rig.warmer.moved()
    rig.rest(qtbot)
    assert rig.ear.heard == []


def test_the_story_before_is_told_as_it_is_now_and_read_only_when_it_changed(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = rig.session
    first = session.current
    assert first is not None
    project = session.project
    project.write_text(first, "Once upon a time.")
    scene = session.add(NodeKind.SCENE, "Next", None, None)
    session.show(scene)
    rig.lanes[0].drain(5)
    reads: list[str] = []
    read_text = type(project).read_text

    def counted(self: object, node_id: str) -> object:
        reads.append(node_id)
        return read_text(project, node_id)

    monkeypatch.setattr(type(project), "read_text", counted)
    assert [text for _, text in rig.story.before(scene, 1000)] == ["Once upon a time."]
    once = len(reads)
    assert once > 0
    assert [text for _, text in rig.story.before(scene, 1000)] == ["Once upon a time."]
    assert len(reads) == once
    project.write_text(first, "Twice upon a time, and longer.")
    assert [text for _, text in rig.story.before(scene, 1000)] == ["Twice upon a time, and longer."]
