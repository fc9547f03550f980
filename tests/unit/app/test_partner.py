"""The writing partner: what it asks for, and what it records of every run."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.book_notes import BookNotes
from inkwell.app.context_sources import ContextSources
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine, Said, Shown
from inkwell.app.journaling import Journaling
from inkwell.app.kept_records import kept_record
from inkwell.app.partner import Partner
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.word_counts import WordCounts
from inkwell.engine.asking import Asked
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Piece, Record, Schedule
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Alternative, Capabilities, FinishReason, LoadSettings, Outcome
from inkwell.errors import InkwellError
from inkwell.storage.place import PlaceFile
from inkwell.storage.runs import Run, RunLog
from inkwell.story.segments import Origin, Segment

LACKING = Capabilities("server", "m", "d", 2048, 2048, 0, "host:1", unsupported=("ngrams",), place="host:1")


class Mouth(QObject):
    """An engine that says what the test says."""

    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.status = EngineStatus(EngineState.READY, "Tale")
        self.asked: list[Generate] = []
        self.cancelled: list[str] = []

    def ask(self, request: Generate) -> None:
        self.asked.append(request)

    def cancel(self, request_id: str) -> None:
        """It is ended by the test."""
        self.cancelled.append(request_id)

    def say(self, text: str, variant: int = 0, retract: int = 0, tokens: tuple[Shown, ...] = ()) -> None:
        self.text.emit(self.asked[-1].id, (Said(variant, text, retract, tokens),))

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
    return Partner(
        ContextSources(session, StorySoFar(session, drafts), BookNotes(session)), cast("Engine", mouth), lane
    )


def runs(folder: Path, lane: SaveLane) -> tuple[Run, ...]:
    assert lane.drain(5)
    return RunLog(folder).read()


def record_of(request: Generate, answers: tuple[tuple[int, ...], ...] = ((7, 8),)) -> Record:
    finishes = (FinishReason.END,) * len(answers)
    prompt = tuple(range(600))
    schedule = Schedule((Piece(0, 600, 600, 2),))
    made_by = ("Tale", "scripted", "f" * 64, "script 2", LoadSettings())
    return Record(*made_by, request.asked, 5, prompt, answers, finishes, schedule, "It was")


def test_the_record_has_the_seed_and_all_that_was_written(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    partner.continue_from("It was", "")
    (proposal,) = partner.proposals
    mouth.say(" late and")
    partner.remaining(proposal.key, " and")
    mouth.say(" cold.")
    assert partner.shown is not None
    assert partner.shown.text == " and cold."
    partner.remaining(proposal.key, "")
    mouth.finish()
    (run,) = runs(session.project.folder, lane)
    assert (run.id, run.text) == (proposal.key, " late and cold.")
    assert run.seed == mouth.asked[0].asked.sampling.seed
    assert run.seed is not None
    assert len(run.contexts) == len(mouth.asked[0].segments)
    with pytest.raises(InkwellError, match="not kept"):
        kept_record(RunLog(session.project.folder), run.id)


def test_the_engines_record_comes_back_from_the_log(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    partner.asked = Asked(variants=2, banned=("in the end",), sampling=Sampling(seed=9, min_p=0.1))
    partner.continue_from("It was", "")
    record = record_of(mouth.asked[0], ((1, 2), (3,)))
    mouth.say(" late", 0)
    mouth.say(" cold", 1)
    mouth.recorded.emit(mouth.asked[0].id, record)
    mouth.finish()
    folder = session.project.folder
    first, second = runs(folder, lane)
    assert [(run.text, run.variant) for run in (first, second)] == [(" late", 0), (" cold", 1)]
    assert [run.id for run in (first, second)] == [proposal.key for proposal in partner.proposals]
    assert first.settings["min_p"] == 0.1
    assert first.settings["variants"] == 2
    assert first.record is not None
    assert second.record is None
    assert [kept_record(RunLog(folder), name) for name in (first.id, second.id, "")] == [record] * 3
    with pytest.raises(InkwellError, match="not in the book"):
        kept_record(RunLog(folder), "nobody")


def test_the_log_says_which_server_wrote(partner: Partner, mouth: Mouth, session: Session, lane: SaveLane) -> None:
    mouth.status = EngineStatus(EngineState.READY, "m", capabilities=LACKING)
    partner.continue_from("It was", "")
    mouth.say(" late")
    mouth.finish()
    (run,) = runs(session.project.folder, lane)
    assert (run.backend, run.place) == ("server", "host:1")


def test_who_wrote_is_believed_over_who_was_about_to(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    for status, made_by in ((LACKING, ("scripted", "")), (None, ("server", "api.example.com"))):
        mouth.status = EngineStatus(EngineState.READY, "m", capabilities=status)
        partner.continue_from("It was", "")
        record = record_of(mouth.asked[-1])
        backend, place = made_by
        mouth.recorded.emit(mouth.asked[-1].id, msgspec.structs.replace(record, backend=backend, place=place))
        mouth.finish()
        run = runs(session.project.folder, lane)[-1]
        assert (run.backend, run.place) == made_by


def test_behind_a_typed_space_the_answer_is_to_begin_a_word(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was late and so ", "")
    partner.continue_from("It was late and so", "")
    assert [request.asked.new_word for request in mouth.asked] == [True, False]


def test_variants_come_up_at_once_and_each_says_its_own(partner: Partner, mouth: Mouth) -> None:
    partner.asked = Asked(variants=3)
    began: list[str] = []
    partner.began.connect(began.append)
    partner.continue_from("It was", "")
    assert len({each.key for each in partner.proposals}) == 3
    assert began == [partner.proposals[0].key]
    mouth.text.emit(mouth.asked[0].id, (Said(1, " late, and"), Said(2, " cold")))
    mouth.say(", then", 1, retract=5)
    assert [each.text for each in partner.proposals] == ["", " late, then", " cold"]
    partner.choose(2)
    partner.close(0)
    partner.close(0)
    assert mouth.cancelled == []
    assert partner.shown is not None
    assert (partner.shown.variant, partner.shown.text) == (2, " cold")
    partner.close(0)
    assert mouth.cancelled == [mouth.asked[0].id]


def test_accepting_from_one_variant_lets_the_others_go(partner: Partner, mouth: Mouth) -> None:
    partner.asked = Asked(variants=2)
    partner.continue_from("It was", "")
    mouth.say(" late and cold.", 1)
    partner.remaining(partner.proposals[1].key, " and cold.")
    (left,) = partner.proposals
    assert (left.variant, left.text, left.writing) == (1, " and cold.", True)
    assert mouth.cancelled == []
    mouth.say("Rain.", 0)
    assert partner.proposals == (left,)


def test_esc_keeps_what_was_there_and_cancels_once(partner: Partner, mouth: Mouth) -> None:
    partner.asked = Asked(variants=2)
    partner.continue_from("It was", "")
    mouth.say(" late")
    partner.stop()
    mouth.say(" and cold")
    assert [each.text for each in partner.proposals] == [" late", ""]
    assert mouth.cancelled == [mouth.asked[0].id]


def test_a_seed_that_is_set_holds_until_another_is_asked_for(partner: Partner, mouth: Mouth) -> None:
    partner.asked = Asked(sampling=Sampling(seed=4))
    partner.continue_from("It was", "")
    partner.retry(0, "It was", "")
    first, second = (request.asked.sampling.seed for request in mouth.asked)
    assert first == 4 != second
    assert second is not None


def tokens(*texts: str) -> tuple[Shown, ...]:
    return tuple(
        Shown(place, text, -1.0, (Alternative(90 + place, " rain", -2.0),)) for place, text in enumerate(texts)
    )


def test_a_fork_begins_with_what_is_kept_and_goes_on_from_the_same_prompt(partner: Partner, mouth: Mouth) -> None:
    partner.asked = Asked(variants=2, alternatives=3)
    partner.continue_from("It was", "")
    mouth.say(" late and cold", tokens=tokens(" late", " and", " cold"))
    mouth.finish()
    partner.fork(0, 1, 91)
    assert mouth.asked[1].asked.begin == (0, 91)
    assert mouth.asked[1].asked.variants == 1
    assert mouth.asked[1].segments == mouth.asked[0].segments
    assert partner.shown is not None
    assert partner.shown.text == " late rain"
    mouth.say(" fell.", tokens=tokens(" fell", "."))
    assert partner.shown.text == " late rain fell."
    assert [each.text for each in partner.shown.tokens] == [" late", " rain", " fell", "."]
    assert 1 in [other.token for other in partner.shown.tokens[1].alternatives]
    mouth.finish()
    partner.fork(partner.current, 2, 90)
    assert mouth.asked[2].asked.begin == (0, 91, 90)
    assert partner.shown.text == " late rain rain"
    partner.retry(partner.current, "It was", "")
    assert mouth.asked[3].asked.begin == mouth.asked[2].asked.begin
    assert partner.shown.text == " late rain rain"


def test_after_a_piece_was_accepted_a_fork_is_only_of_what_is_left(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    partner.continue_from("It was", "")
    mouth.say(" late and cold", tokens=tokens(" late", " and", " cold"))
    mouth.finish()
    partner.remaining(partner.proposals[0].key, " and cold")
    for position, token in ((0, 0), (0, 90), (5, 91), (1, 77)):
        with pytest.raises(InkwellError):
            partner.fork(0, position, token)
    partner.fork(0, 1, 91)
    assert partner.shown is not None
    assert partner.shown.text == " rain"
    assert mouth.asked[1].asked.begin == (0, 91)
    mouth.say(" fell.")
    mouth.finish()
    assert [run.text for run in runs(session.project.folder, lane)] == [" late and cold", " late rain fell."]
    # The place itself has moved on behind what was accepted: from there nothing has to be begun with.
    partner.retry(1, "It was late", "")
    assert mouth.asked[2].asked.begin == ()
    assert "".join(segment.text for segment in mouth.asked[2].segments) == "It was late"


def test_another_after_an_accepted_piece_goes_on_from_behind_it(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was", "")
    mouth.say(" late and cold.")
    mouth.finish()
    partner.remaining(partner.proposals[0].key, " and cold.")
    partner.retry(0, "It was late", "Be brief")
    texts = [segment.text for segment in mouth.asked[1].segments]
    assert texts == ["[Author's note: Be brief]\n\n", "It was late"]


def test_what_is_being_written_when_the_program_ends_is_recorded_once(
    partner: Partner, mouth: Mouth, session: Session, lane: SaveLane
) -> None:
    partner.continue_from("It was", "")
    mouth.say(" late and")
    key = partner.proposals[0].key
    partner.finish()
    mouth.finish()
    partner.finish()
    assert [(run.id, run.text, run.outcome) for run in runs(session.project.folder, lane)] == [
        (key, " late and", "cancelled")
    ]


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


def test_what_is_told_can_be_changed_for_one_run(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was", "Rain.")
    mouth.say(" late.")
    assert partner.run is not None
    told = partner.run.request.segments
    other = (*told[:-1], msgspec.structs.replace(told[-1], text="He was"))
    partner.ask_with(other)
    again = mouth.asked[-1]
    assert again.segments == other
    assert again.asked.sampling.seed != mouth.asked[0].asked.sampling.seed
    assert len(partner.proposals) == 2
    # What is asked after that is told what the book says.
    partner.retry(1, "It was", "Rain.")
    assert mouth.asked[-1].segments == told
    with pytest.raises(InkwellError, match="a line at least"):
        partner.ask_with((msgspec.structs.replace(told[0], text="  "),))
    partner.discard()
    partner.ask_with(other)
    assert len(mouth.asked) == 3


def test_words_of_the_authors_own_can_be_told_from_the_start(partner: Partner, mouth: Mouth) -> None:
    mine = (Segment("Something else.", Origin.AUTHOR, "This scene"),)
    partner.continue_from("It was", "", segments=mine)
    assert mouth.asked[-1].segments == mine


def test_what_shall_be_otherwise_is_told(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was late.", "Rain.")
    mouth.finish()
    partner.retry(0, "It was late.", "Rain.", "Shorter, and no weather.")
    told = "".join(segment.text for segment in mouth.asked[-1].segments)
    assert "Rain.\nShorter, and no weather." in told
    assert mouth.asked[-1].asked.sampling.seed != mouth.asked[0].asked.sampling.seed


def test_a_tools_question_is_asked_with_what_shall_be_otherwise(partner: Partner, mouth: Mouth) -> None:
    passage = partner.passage("It was late.", "")
    assert passage is not None
    told = (Segment("Describe the room.\n\n", Origin.AUTHOR, "Tool"), Segment("It was", Origin.AUTHOR, "This scene"))
    partner.propose(passage, told, partner.asked, tool="describe")
    mouth.finish()
    for remark in ("By its smells.", "By its sounds."):
        partner.retry(partner.current, "It was late.", "", remark)
        mouth.finish()
    texts = [segment.text for segment in mouth.asked[-1].segments]
    assert texts == [told[0].text, "[Author's note: By its sounds.]\n\n", told[1].text]


def test_an_earlier_result_is_a_proposal_again(partner: Partner, mouth: Mouth) -> None:
    partner.continue_from("It was", "")
    mouth.say(" late.")
    mouth.finish()
    partner.bring_back("old.1", " early.")
    assert [(each.key, each.text, each.writing) for each in partner.proposals][1:] == [("old.1", " early.", False)]
    assert partner.current == 1
    partner.bring_back("old.1", " early.")
    assert len(partner.proposals) == 2
    partner.retry(1, "It was", "")
    assert len(mouth.asked) == 2
    partner.remaining("old.1", "")
    assert partner.proposals == ()


def test_an_answer_leans_on_the_books_own_phrases_where_the_model_can(partner: Partner, mouth: Mouth) -> None:
    seen: list[str] = []

    def ngrams(node: str) -> NgramUse:
        seen.append(node)
        return NgramUse("book.json", 0.2)

    partner.ngrams = ngrams
    partner.continue_from("It was", "")
    assert mouth.asked[0].asked.ngrams == NgramUse("book.json", 0.2)
    assert seen == [mouth.asked[0].asked.place]
    mouth.status = EngineStatus(EngineState.READY, "Tale", capabilities=LACKING)
    assert partner.run is not None
    # The same question in other words goes to who writes now, and a server would refuse it whole.
    partner.ask_with(partner.run.request.segments)
    partner.continue_from("It was", "")
    assert [each.asked.ngrams for each in mouth.asked[1:]] == [NO_NGRAMS, NO_NGRAMS]
