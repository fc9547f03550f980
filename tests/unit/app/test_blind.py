"""Blind comparisons over a real book, with scripts for models: asked, stopped, gone on with, measured."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from told_book import Book

from inkwell.app.blind import TOOL, BlindComparisons
from inkwell.app.saving import SaveLane
from inkwell.engine.client import Client, EngineStatus, Launch
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.comparisons import ComparisonFiles
from inkwell.storage.rungs import RungFile
from inkwell.storage.runs import RunLog
from inkwell.storage.settings import Settings
from inkwell.story.comparing import Contender
from inkwell.story.tally import Pick

CALM, BOLD = Contender("Tale", "Careful"), Contender("Tale", "Bold")


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path)
    yield made
    made.session.close()
    made.close()


@pytest.fixture
def blind(book: Book, tmp_path: Path) -> Iterator[BlindComparisons]:
    models: dict[str, ModelRef] = {}
    for name, delay in (("Tale", 1), ("Saga", 1), ("Slow", 60)):
        script = tmp_path / f"{name}.json"
        script.write_text(json.dumps({"delay_ms": delay}), "utf-8")
        models[name] = ModelRef(name, str(script), "scripted")

    def make(listener: Callable[[EngineStatus], None]) -> Client:
        return Client(Launch(), RungFile(tmp_path / "rungs.json"), listener)

    asking = SaveLane("blind")
    drafts: Any = ()
    settings = Settings(max_words=12)
    lane = book.lanes[0]
    made = BlindComparisons(*(book.session, drafts, book.sources, lane, asking, make, lambda: models, lambda: settings))
    yield made
    made.stop()
    asking.close()


def all_there(blind: BlindComparisons, count: int) -> Callable[[], bool]:
    return lambda: blind.comparison is not None and len(blind.comparison.waiting) == count


@pytest.mark.parametrize("other", [BOLD, Contender("Saga", "Careful")])
def test_both_are_asked_and_what_the_author_chose_is_kept(
    qtbot: QtBot, book: Book, blind: BlindComparisons, other: Contender
) -> None:
    blind.begin(CALM, other, 2)
    qtbot.waitUntil(all_there(blind, 2), timeout=30_000)
    comparison = blind.comparison
    assert comparison is not None
    for place in comparison.places:
        assert place.segments[-1].text.endswith(place.before)
        assert place.first is not None
        assert len(place.first.texts) == 2
        assert place.first.log_likelihood is not None
        blind.choose(place.id, Pick.SECOND, "livelier")
    with qtbot.waitSignal(blind.measured, timeout=5_000) as told:
        blind.measure()
    first, second = told.args or (None, None)
    assert first is not None
    assert second is not None
    assert first.perplexity > 1
    book.lanes[0].drain(5)
    (kept,), wrong = ComparisonFiles(book.session.project.folder).read()
    assert (kept, wrong) == (blind.comparison, ())
    assert kept.over
    assert kept.tally().second == 2
    assert kept.first.sampling["temperature"]
    logged = RunLog(book.session.project.folder).of(book.first)
    assert len(logged) == 8
    assert {run.settings["tool"] for run in logged} == {TOOL}


def test_it_stops_at_once_and_goes_on_another_day(qtbot: QtBot, book: Book, blind: BlindComparisons) -> None:
    blind.begin(Contender("Tale"), Contender("Slow"), 2)
    qtbot.waitUntil(
        lambda: (
            blind.comparison is not None and not blind.comparison.missing(Pick.FIRST) and bool(blind.comparison.places)
        ),
        timeout=30_000,
    )
    blind.stop()
    before = blind.comparison
    assert before is not None
    assert before.missing(Pick.SECOND)
    blind.close()
    book.lanes[0].drain(5)
    (kept,), _ = ComparisonFiles(book.session.project.folder).read()
    assert kept == before
    blind.go_on(kept)
    qtbot.waitUntil(all_there(blind, 2), timeout=60_000)
    assert blind.comparison is not None
    assert [place.first for place in blind.comparison.places] == [place.first for place in before.places]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [(CALM, CALM, ErrorKind.BAD_INPUT), (CALM, Contender("Gone"), ErrorKind.NOT_FOUND)],
)
def test_what_cannot_be_compared_is_said(
    blind: BlindComparisons, first: Contender, second: Contender, kind: ErrorKind
) -> None:
    with pytest.raises(InkwellError) as wrong:
        blind.begin(first, second, 2)
    assert wrong.value.kind is kind
    assert blind.comparison is None
