"""The writing partner: what it asks for, and what it records of every run."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine
from inkwell.app.journaling import Journaling
from inkwell.app.partner import Partner
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.word_counts import WordCounts
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Outcome
from inkwell.storage.place import PlaceFile
from inkwell.storage.runs import Run, RunLog


class Mouth(QObject):
    """An engine that says what the test says."""

    told = Signal(str, object)
    text = Signal(str, str)
    ended = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.status = EngineStatus(EngineState.READY, "Tale")
        self.asked: list[Generate] = []

    def ask(self, request: Generate) -> None:
        self.asked.append(request)

    def cancel(self, request_id: str) -> None:
        """It is ended by the test."""

    def finish(self) -> None:
        key = self.asked[-1].id
        self.ended.emit(key, Ended(key, Outcome.FINISHED))


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    lane = SaveLane("test")
    yield lane
    lane.close()


@pytest.fixture
def drafts(lane: SaveLane) -> Iterator[Drafts]:
    journal_lane, flush_lane = SaveLane("journal"), SaveLane("flush")
    yield Drafts(lane, Journaling(journal_lane, flush_lane))
    journal_lane.close()
    flush_lane.close()


@pytest.fixture
def session(lane: SaveLane, drafts: Drafts, tmp_path: Path) -> Session:
    custody, places = Custody(tmp_path / "state"), PlaceFile(tmp_path / "places.json")
    session = Session(lane, places, custody, drafts, Scribe(drafts), WordCounts(lane))
    session.create(tmp_path / "Book", "A book", "Somebody", "en")
    return session


@pytest.fixture
def mouth() -> Mouth:
    return Mouth()


@pytest.fixture
def partner(session: Session, drafts: Drafts, mouth: Mouth, lane: SaveLane) -> Partner:
    return Partner(session, StorySoFar(session, drafts), cast("Engine", mouth), lane)


def runs(folder: Path, lane: SaveLane) -> tuple[Run, ...]:
    assert lane.drain(5)
    return RunLog(folder).read()


def test_the_record_has_the_seed_and_all_that_was_written(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    partner.continue_from("It was", "")
    key = mouth.asked[0].id
    mouth.text.emit(key, " late and")
    partner.remaining(key, " and", " late")
    mouth.text.emit(key, " cold.")
    assert partner.shown is not None
    assert partner.shown.text == " and cold."
    partner.remaining(key, "", " and cold.")
    mouth.finish()
    (run,) = runs(session.project.folder, lane)
    assert run.text == " late and cold."
    assert run.seed == mouth.asked[0].sampling.seed
    assert run.seed is not None
    assert len(run.contexts) == len(mouth.asked[0].segments)


def test_another_after_an_accepted_piece_goes_on_from_behind_it(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was", "")
    mouth.text.emit(mouth.asked[0].id, " late and cold.")
    mouth.finish()
    partner.remaining(mouth.asked[0].id, " and cold.", " late")
    partner.retry(0)
    assert "".join(segment.text for segment in mouth.asked[1].segments) == "It was late"


def test_a_run_is_recorded_in_the_book_it_was_for(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane, tmp_path: Path
) -> None:
    partner.continue_from("It was", "")
    first = session.project.folder
    session.create(tmp_path / "Other", "Another book", "", "en")
    partner.discard()
    mouth.finish()
    assert len(runs(first, lane)) == 1
    assert runs(session.project.folder, lane) == ()


def test_of_an_endless_scene_only_the_end_is_offered(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("word " * 1_000_000, "")
    assert sum(len(segment.text) for segment in mouth.asked[0].segments) < 400_000
