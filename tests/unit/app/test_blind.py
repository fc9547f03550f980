"""Blind comparisons over a real book, with scripts for models: asked, stopped, gone on with, measured."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from told_book import Book

from inkwell.app.blind import TOOL, BlindComparisons
from inkwell.app.blind_asking import request_for
from inkwell.app.run_records import OpenRun, Passage
from inkwell.app.saving import SaveLane
from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended, EngineStatus, Launch
from inkwell.engine.ngram_files import NgramUse
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, Chunk, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.comparisons import ComparisonFiles
from inkwell.storage.project import Project
from inkwell.storage.rungs import RungFile
from inkwell.storage.runs import Run, RunLog, told_of
from inkwell.storage.settings import Settings
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.context import Told
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick
from inkwell.voice.using import Use

CALM, BOLD = Contender("Tale", "Careful"), Contender("Tale", "Bold")


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path)
    yield made
    made.session.close()
    made.close()


@pytest.fixture
def busy() -> threading.Event:
    """Whether the author's own model works."""
    return threading.Event()


@pytest.fixture
def blind(book: Book, tmp_path: Path, busy: threading.Event) -> Iterator[BlindComparisons]:
    models: dict[str, Use] = {}
    for name, delay in (("Tale", 1), ("Saga", 1), ("Slow", 60)):
        script = tmp_path / f"{name}.json"
        script.write_text(json.dumps({"delay_ms": delay}), "utf-8")
        models[name] = Use(ModelRef(name, str(script), "scripted"))

    def make(listener: Callable[[EngineStatus], None]) -> Client:
        return Client(Launch(), RungFile(tmp_path / "rungs.json"), listener)

    asking = SaveLane("blind")
    drafts: Any = ()
    settings = Settings(max_words=12)
    lane = book.lanes[0]
    made = BlindComparisons(
        *(book.session, drafts, book.sources, lane, asking, make, lambda: models, lambda: settings), None, busy.is_set
    )
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


def told_to(model: ModelRef, seed: int) -> Run:
    """A run in the log: twelve words that go on from two stretches of text."""
    phrases = NgramUse("/gone/phrases.json", 0.1)
    asked = Asked(Sampling(seed=seed), max_words=12, banned=("in a sense",), begin=(4,), ngrams=phrases)
    segments = (Segment("Rain.\n\n", Origin.AUTHOR, "Style"), Segment("It was", Origin.AUTHOR, "This scene"))
    passage = Passage(cast("Project", None), "scene", Told())
    run = OpenRun(Generate("f" * 16, segments, asked), passage, model.name, "scripted", " late", texts=(" late.",))
    (line,) = run.runs(Outcome.FINISHED, datetime(2026, 11, 24, tzinfo=UTC))
    return line


def test_a_result_is_made_again_by_both_as_it_was_asked(qtbot: QtBot, book: Book, blind: BlindComparisons) -> None:
    run = told_to(ModelRef("Tale", "", "scripted"), 3)
    folder = book.session.project.folder
    segments = (Segment("Rain.\n\n", Origin.AUTHOR, "Style"), Segment("It was", Origin.AUTHOR, "This scene"))
    RunLog(folder).append(run, told_of(segments)[1])
    blind.run_again(run, "The arrival", CALM, BOLD, 2)
    qtbot.waitUntil(all_there(blind, 2), timeout=30_000)
    comparison = blind.comparison
    assert comparison is not None
    assert comparison.of == run.id
    assert len({place.seed for place in comparison.places}) == 2
    for place in comparison.places:
        assert [each.text for each in place.segments] == ["Rain.\n\n", "It was", " late"]
        assert place.before == "It was"
        assert place.first is not None
    book.lanes[0].drain(5)
    # What was written blindly is not among the scene's results while it is to be chosen.
    assert ComparisonFiles(folder).hidden() == comparison.hidden
    assert len(comparison.hidden) == 4
    logged = [each for each in RunLog(folder).of("scene") if each.id != run.id]
    assert {each.id.rpartition(".")[0] for each in logged} == comparison.hidden
    assert {each.settings["banned"][0] for each in logged} == {"in a sense"}
    for place in comparison.places:
        blind.choose(place.id, Pick.FIRST)
    book.lanes[0].drain(5)
    assert ComparisonFiles(folder).hidden() == frozenset()


def test_a_server_is_asked_for_what_it_can(blind: BlindComparisons) -> None:
    lacks = Capabilities("server", "Far", "", 4096, 4096, 0, "there", place="box:1", unsupported=("phrase_bias",))
    place = Place("a", "scene", "Late", "It was late.", (), 7, first_left=True)
    settings = Settings(preset="Careful", phrase_bias={"rain": 2.0})
    near = msgspec.structs.replace(lacks, backend="llama", place="", unsupported=())
    for can, told in ((near, 1), (lacks, 0)):
        asked = request_for(Contender("Far", "Careful"), place, settings, can).asked
        assert len(asked.sampling.phrase_bias) == told
        assert asked.sampling.temperature < Sampling().temperature


def test_a_result_whose_context_is_gone_is_told_so(qtbot: QtBot, book: Book, blind: BlindComparisons) -> None:
    run = told_to(ModelRef("Tale", "", "scripted"), 3)
    with qtbot.waitSignal(blind.trouble, timeout=5_000) as trouble:
        blind.run_again(run, "The arrival", CALM, BOLD, 2)
    assert trouble.args is not None
    assert trouble.args[0].kind is ErrorKind.NOT_FOUND
    assert blind.comparison is None
    assert not blind.asking


def test_to_stop_keeps_nobody_waiting_and_looking_ends_the_round(
    qtbot: QtBot, book: Book, blind: BlindComparisons
) -> None:
    said: list[str] = []
    blind.working.connect(said.append)
    blind.begin(Contender("Tale"), Contender("Slow"), 2)
    qtbot.waitUntil(lambda: blind.comparison is not None and blind.missing == 2, timeout=30_000)
    before = time.monotonic()
    blind.stop()
    assert time.monotonic() - before < 0.5
    assert not blind.asking
    assert said[-1] == "Paused: 2 of 4 answers are there."
    blind.reveal()
    assert blind.comparison is not None
    assert blind.comparison.open
    assert blind.missing == 0
    blind.go_on(blind.comparison)
    assert not blind.asking


def test_what_cannot_be_asked_at_one_place_is_asked_at_the_others(
    qtbot: QtBot, book: Book, blind: BlindComparisons
) -> None:
    told = (Segment("It was late.", Origin.AUTHOR, "This scene"),)
    places = tuple(
        Place(name, "scene", "Late", "It was late.", told, 7, True, asked=asked)
        for name, asked in (("a", {"max_tokens": "many"}), ("b", {"max_tokens": 9}))
    )
    with qtbot.waitSignal(blind.trouble, timeout=30_000) as trouble:
        blind.go_on(Comparison("abc", "2026-11-26", CALM, BOLD, places))
    assert trouble.args is not None
    assert trouble.args[0].kind is ErrorKind.DAMAGED
    assert "left out of this comparison" in trouble.args[0].sentence
    assert "What was asked for a result cannot be read" in trouble.args[0].sentence
    assert blind.comparison is not None
    assert [place.ready for place in blind.comparison.places] == [False, True]


class Refusing:
    """A model that refuses some places, or all."""

    def __init__(self, refused: dict[str, set[str]], heard: list[tuple[str, str]]) -> None:
        self._refused, self._heard, self._name = refused, heard, ""

    def open(self, model: ModelRef, _settings: object) -> None:
        self._name = model.name

    def wait_ready(self, _seconds: float) -> Capabilities:
        return Capabilities("scripted", self._name, "", 4096, 4096, 0, "here")

    def generate(self, request: Generate) -> Iterator[Chunk | Ended]:
        place = request.segments[0].text
        self._heard.append((self._name, place))
        if place in self._refused.get(self._name, ()):
            error = InkwellError(ErrorKind.BAD_INPUT, f"{place} is too long.")
            yield Ended(request.id, Outcome.FAILED, error=error)
            return
        yield Chunk(0, f"{self._name} at {place}.")
        yield Ended(request.id, Outcome.FINISHED)

    def close(self) -> None:
        pass


def refusing(
    book: Book, lane: SaveLane, refused: dict[str, set[str]], heard: list[tuple[str, str]]
) -> tuple[BlindComparisons, Comparison]:
    """Two models of which some places are refused, and a round of three places between them."""
    models = {name: Use(ModelRef(name, "", "scripted")) for name in ("Tale", "Saga")}
    drafts: Any = ()
    made = BlindComparisons(
        *(book.session, drafts, book.sources, book.lanes[0], lane),
        lambda _listener: cast("Client", Refusing(refused, heard)),
        lambda: models,
        Settings,
    )
    places = tuple(
        Place(name, "scene", "Late", "It was late.", (Segment(name, Origin.AUTHOR, "This scene"),), 7, True)
        for name in "abc"
    )
    hot: dict[str, Any] = {"temperature": 1.0}
    return made, Comparison(
        "abc", "2026-11-26", Contender("Tale", sampling=hot), Contender("Saga", sampling=hot), places
    )


@pytest.fixture
def own_lane(qtbot: QtBot) -> Iterator[SaveLane]:
    lane = SaveLane("asking")
    yield lane
    lane.close()


def test_a_place_that_one_refuses_is_left_out_and_blocks_nothing(qtbot: QtBot, book: Book, own_lane: SaveLane) -> None:
    heard: list[tuple[str, str]] = []
    blind, comparison = refusing(book, own_lane, {"Tale": {"b"}}, heard)
    with qtbot.waitSignal(blind.trouble, timeout=10_000) as trouble:
        blind.go_on(comparison)
    assert trouble.args is not None
    assert "left out of this comparison" in trouble.args[0].sentence
    assert trouble.args[0].sentence.endswith("b is too long.")
    # The other is asked all the same, and not where nothing can come of it.
    assert heard == [("Tale", "a"), ("Tale", "b"), ("Tale", "c"), ("Saga", "a"), ("Saga", "c")]
    assert blind.comparison is not None
    assert [place.id for place in blind.comparison.waiting] == ["a", "c"]
    assert blind.missing == 0
    book.lanes[0].drain(5)
    (kept,), _ = ComparisonFiles(book.session.project.folder).read()
    assert kept == blind.comparison
    # Another day nothing is asked for, and the round has an end.
    heard.clear()
    blind.go_on(kept)
    assert not blind.asking
    assert heard == []
    for name in "ac":
        blind.choose(name, Pick.FIRST)
    assert blind.comparison.over
    assert blind.comparison.tally().first == 2


def test_one_that_refuses_everything_keeps_its_places_and_the_other_is_asked(
    qtbot: QtBot, book: Book, own_lane: SaveLane
) -> None:
    heard: list[tuple[str, str]] = []
    refused = {"Tale": {"a", "b", "c"}}
    blind, comparison = refusing(book, own_lane, refused, heard)
    with qtbot.waitSignal(blind.trouble, timeout=10_000) as trouble:
        blind.go_on(comparison)
    assert trouble.args is not None
    assert trouble.args[0].sentence == "c is too long."
    assert blind.comparison is not None
    assert [len(blind.comparison.missing(side)) for side in (Pick.FIRST, Pick.SECOND)] == [3, 0]
    assert not blind.comparison.over
    # As soon as it answers, all is there.
    refused.clear()
    blind.go_on(blind.comparison)
    qtbot.waitUntil(all_there(blind, 3), timeout=10_000)


def test_all_places_that_are_left_are_left_out_another_day(qtbot: QtBot, book: Book, own_lane: SaveLane) -> None:
    heard: list[tuple[str, str]] = []
    blind, comparison = refusing(book, own_lane, {"Tale": {"b", "c"}}, heard)
    comparison = comparison.answered("a", Pick.FIRST, Answer(("Tale at a.",), None, 0, "request"))
    with qtbot.waitSignal(blind.trouble, timeout=10_000):
        blind.go_on(comparison)
    assert blind.comparison is not None
    assert [place.id for place in blind.comparison.standing] == ["a"]
    assert (blind.missing, [place.id for place in blind.comparison.waiting]) == (0, ["a"])


def test_a_style_that_a_model_does_not_have_is_not_another_one(
    qtbot: QtBot, book: Book, blind: BlindComparisons
) -> None:
    with qtbot.waitSignal(blind.trouble, timeout=30_000) as trouble:
        blind.begin(CALM, Contender("Saga", "Unheard of"), 2)
    assert trouble.args is not None
    assert "no style “Unheard of”" in trouble.args[0].sentence
    assert blind.missing == 2


def test_it_waits_while_the_authors_own_model_works(
    qtbot: QtBot, book: Book, blind: BlindComparisons, busy: threading.Event
) -> None:
    busy.set()
    blind.begin(CALM, BOLD, 2)
    qtbot.waitUntil(lambda: blind.comparison is not None and bool(blind.comparison.places), timeout=30_000)
    qtbot.wait(600)
    assert blind.missing == 4
    busy.clear()
    qtbot.waitUntil(all_there(blind, 2), timeout=30_000)


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
