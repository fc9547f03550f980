"""Running tools on a book: what is asked of the engine, what comes of its answers, and every way a run can end."""

from collections.abc import Callable, Iterator, Sequence
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
from inkwell.app.known_models import KnownModels
from inkwell.app.partner import Partner
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.word_counts import WordCounts
from inkwell.engine.asking import EndAt
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Alternative, Capabilities, Ledger, Outcome, SegmentUse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import PlaceFile
from inkwell.storage.runs import RunLog
from inkwell.storage.tool_files import built_in
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.story.tool_results import Source, ToolOrder, ToolPlace, ToolResult
from inkwell.story.tools import BILLION, Reads, Tool
from inkwell.ui.runs.run_words import original_of

TOOLS = {tool.name: tool for tool in built_in()}
PASSAGE = "For three hours Mina waited at the old inn. Nobody came to fetch her, and the fire went out."
GOOD = "At the old inn Mina sat and waited for three hours. The fire died, and nobody came for her."
BIG = Capabilities("llama", "Big", "", 8192, 8192, 8 * BILLION, "CPU", chat=True, family="chatml")


class Mouth(QObject):
    """An engine that says what the test says."""

    status_changed = Signal(object)
    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.status: EngineStatus | None = EngineStatus(EngineState.READY, "Big", capabilities=BIG)
        self.asked: list[Generate] = []
        self.cancelled: list[str] = []

    def be(self, **changes: object) -> None:
        """Another model."""
        self.status = EngineStatus(EngineState.READY, "Other", capabilities=msgspec.structs.replace(BIG, **changes))

    def ask(self, request: Generate) -> None:
        self.asked.append(request)

    def cancel(self, request_id: str) -> None:
        self.cancelled.append(request_id)

    def answer(self, *texts: str, outcome: Outcome = Outcome.FINISHED, error: InkwellError | None = None) -> None:
        """Say this, a text for each variant, to the last request, and end it."""
        request = self.asked[-1].id
        self.text.emit(request, tuple(Said(number, text) for number, text in enumerate(texts)))
        self.ended.emit(request, Ended(request, outcome, error=error))

    @property
    def prompt(self) -> str:
        """All that the last request tells."""
        return "\n".join(segment.text for segment in self.asked[-1].segments)


class Desk:
    """A book with a chapter of two scenes, and tools for it."""

    def __init__(self, folder: Path) -> None:
        self.lanes = [SaveLane(name) for name in ("save", "journal", "flush")]
        drafts = Drafts(self.lanes[0], Journaling(*self.lanes[1:]))
        custody, places = Custody(folder / "state"), PlaceFile(folder / "places.json")
        self.session = Session(*(self.lanes[0], places, custody, drafts), Scribe(drafts), WordCounts(self.lanes[0]))
        self.session.create(folder / "Book", "The Inn", "Somebody", "en")
        assert self.session.current is not None
        self.scene = self.session.current
        self.chapter = self.session.manuscript.ancestors(self.scene)[-1].id
        other = self.session.add(NodeKind.SCENE, "The Fire", self.chapter, None)
        self.session.project.write_text(other, "The fire went out.")
        self.engine = Mouth()
        engine = cast("Engine", self.engine)
        sources = ContextSources(self.session, StorySoFar(self.session, drafts), BookNotes(self.session))
        self.partner = Partner(sources, engine, self.lanes[0])
        self.found: Sequence[Source] = ()
        self.models: Sequence[str] = ()
        self.remembered: list[Sequence[Reads]] = []
        self.runner = ToolRunner(
            self.session, self.partner, engine, self.lanes[0], self.memory, self, None, lambda: self.models
        )
        self.results: list[ToolResult] = []
        self.troubles: list[str] = []
        self.runner.ended.connect(self.results.append)
        self.runner.trouble.connect(lambda error: self.troubles.append(error.sentence))

    def memory(self, order: ToolOrder, reads: Sequence[Reads]) -> Sequence[Segment]:
        self.remembered.append(reads)
        return (Segment("Mina limps.\n\n", Origin.BIBLE, "Mina", 70, Cut.DROP),)

    def find(self, question: str, node: str, then: Callable[[Sequence[Source]], object]) -> None:
        then(self.found)

    def run(self, name: str, **order: object) -> str:
        place = ToolPlace(self.scene, "It was late. ", PASSAGE, " Then it snowed.")
        fields = {"tool": TOOLS.get(name), "place": place, **order}
        return self.runner.run(ToolOrder(**fields))  # pyright: ignore[reportArgumentType]

    def close(self) -> None:
        self.session.close()
        for lane in self.lanes:
            lane.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_a_rewrite_is_asked_for_by_instruction_and_comes_back_as_one_result(desk: Desk) -> None:
    run = desk.run("rewrite", choice="in a darker tone", note="no rain")
    asked = desk.engine.asked[0].asked
    assert "Rewrite this passage in a darker tone." in desk.engine.prompt
    assert "Mind this too: no rain" in desk.engine.prompt
    assert "Keep these names as they are: Mina" in desk.engine.prompt
    assert (asked.chat, asked.variants, asked.end_at, asked.grammar) == (True, 1, EndAt.PARAGRAPH, "")
    assert asked.lookup
    assert desk.runner.running == (run,)
    desk.engine.answer(f"Here is the rewritten passage:\n\n{GOOD}")
    (result,) = desk.results
    assert (result.run, result.trouble, result.stopped) == (run, "", False)
    assert result.variants[0].text == GOOD
    assert result.variants[0].faults == ()
    assert desk.runner.running == ()
    assert desk.remembered == []


def test_what_comes_is_seen_while_it_is_written(desk: Desk) -> None:
    seen: list[str] = []
    desk.runner.changed.connect(lambda result: seen.append(result.variants[0].text))
    desk.run("rewrite")
    desk.engine.text.emit(desk.engine.asked[0].id, (Said(0, "At the"),))
    desk.engine.text.emit(desk.engine.asked[0].id, (Said(0, " old inn"),))
    assert seen == ["At the", "At the old inn"]


def test_a_small_model_is_asked_by_example(desk: Desk) -> None:
    desk.engine.be(parameters=135_000_000)
    desk.run("rewrite", anyway=True)
    assert not desk.engine.asked[0].asked.chat
    assert desk.engine.prompt.endswith("Told in other words:")


def test_a_model_that_is_too_small_is_only_asked_where_the_author_insists(desk: Desk) -> None:
    desk.engine.be(parameters=135_000_000)
    with pytest.raises(InkwellError) as refused:
        desk.run("critique")
    assert refused.value.kind is ErrorKind.UNSUPPORTED
    assert "A model with 3 billion weights or more serves" in refused.value.sentence
    assert desk.engine.asked == []
    desk.run("critique", anyway=True)
    assert desk.engine.asked[0].asked.grammar


def test_a_model_that_is_there_already_is_suggested(desk: Desk) -> None:
    desk.engine.be(parameters=135_000_000)
    desk.models = ("SmolLM2 135M", "gemma-3-4b-it")
    lacks = desk.runner.lacking(TOOLS["critique"])
    assert lacks is not None
    assert lacks.suggestion == "gemma-3-4b-it is on this computer and can do it."


def test_what_a_model_cannot_do_at_all_it_is_not_asked(desk: Desk) -> None:
    desk.engine.be(chat=False)
    tool = msgspec.structs.replace(TOOLS["critique"], instruction_base="")
    assert desk.runner.lacking(tool) is not None
    with pytest.raises(InkwellError):
        desk.run("critique", tool=tool, anyway=True)


def test_an_answer_that_is_none_is_asked_for_again_with_another_seed(desk: Desk) -> None:
    sampling = msgspec.structs.replace(desk.partner.asked.sampling, seed=5)
    desk.partner.asked = msgspec.structs.replace(desk.partner.asked, sampling=sampling)
    desk.run("rewrite")
    desk.engine.answer("No.")
    assert [request.asked.sampling.seed for request in desk.engine.asked] == [5, 6]
    desk.engine.answer(GOOD)
    assert desk.results[0].variants[0].text == GOOD


def test_where_an_answer_failed_three_are_asked_for_that_lean_towards_what_has_to_stay(desk: Desk) -> None:
    desk.run("rewrite")
    desk.engine.answer("No.")
    first, again = (request.asked for request in desk.engine.asked)
    assert (first.variants, again.variants) == (1, 3)
    assert again.sampling.temperature > first.sampling.temperature
    assert [(each.phrase, each.bias > 0) for each in again.sampling.phrase_bias] == [("Mina", True), ("three", True)]
    assert first.sampling.phrase_bias == ()
    assert first.sampling.repeat_last <= 16, "the words of the passage are wanted again"
    desk.engine.answer("No.", GOOD, "Never.")
    assert desk.results[0].variants[0].text == GOOD
    assert desk.results[0].variants[0].key == f"{desk.engine.asked[1].id}.1"
    assert desk.results[0].tries_in_words == "the best of 4 answers"
    assert desk.lanes[0].drain(5)
    runs = RunLog(desk.session.project.folder).read()
    assert len(runs) == 5, "every answer is in the book's record, and what came of them"
    assert (runs[-1].text, runs[-1].settings["whole"]) == (GOOD, True)


def test_what_has_to_be_longer_is_held_to_that_where_it_was_not(desk: Desk) -> None:
    desk.run("expand")
    desk.engine.answer("No.")
    first, again = (request.asked for request in desk.engine.asked)
    assert (first.grammar, again.grammar != "") == ("", True)
    assert again.max_words == first.max_words, "it ends as any other"
    desk.engine.be(unsupported=("grammar",))
    desk.engine.answer("No.", "No.", "No.")
    assert desk.engine.asked[-1].asked.grammar == ""


def test_tries_have_a_limit(desk: Desk) -> None:
    desk.run("rewrite")
    for _ in range(TOOLS["rewrite"].tries):
        assert desk.results == []
        desk.engine.answer(*["No."] * desk.engine.asked[-1].asked.variants)
    assert len(desk.engine.asked) == 3
    assert desk.results[0].variants[0].unchanged == ((0, len(PASSAGE)),)
    assert desk.results[0].answers == 7


def test_a_long_passage_goes_in_pieces_and_each_run_is_in_the_books_log(desk: Desk) -> None:
    place = ToolPlace(desk.scene, selection=f"{PASSAGE}\n\n* * *\n\n{PASSAGE}")
    desk.engine.be(backend="server", place="host:1")
    run = desk.run("rewrite", place=place)
    desk.engine.answer(GOOD)
    desk.engine.answer(GOOD)
    assert desk.results[0].variants[0].text == f"{GOOD}\n\n* * *\n\n{GOOD}"
    assert desk.lanes[0].drain(5)
    runs = RunLog(desk.session.project.folder).read()
    assert {(each.backend, each.place) for each in runs} == {("server", "host:1")}
    assert [(each.text, each.settings["tool"], each.settings["tool_run"]) for each in runs] == [
        *[(GOOD, "rewrite", run)] * 2,
        (f"{GOOD}\n\n* * *\n\n{GOOD}", "rewrite", run),
    ]
    assert [each.settings.get("whole", False) for each in runs] == [False, False, True]
    assert original_of(RunLog(desk.session.project.folder).told(runs[-1].id)) == place.selection
    assert desk.results[0].variants[0].key == runs[0].id


def test_a_summary_of_pieces_stands_for_none_of_their_words(desk: Desk) -> None:
    place = ToolPlace(desk.scene, before=f"{PASSAGE} {PASSAGE}\n\n{PASSAGE} {PASSAGE}")
    tool = msgspec.structs.replace(TOOLS["summarise"], piece_words=40, tries=1)
    desk.run("summarise", tool=tool, place=place)
    desk.engine.answer("Mina waits.")
    desk.engine.answer("Mina waits on.")
    assert desk.lanes[0].drain(5)
    log = RunLog(desk.session.project.folder)
    whole = log.read()[-1]
    assert whole.settings["whole"] is True
    assert original_of(log.told(whole.id)) == ""
    assert "".join(each.text for each in log.told(whole.id)) == place.scene


def test_where_no_answer_came_in_there_is_no_whole(desk: Desk) -> None:
    desk.run("rewrite")
    for _ in range(TOOLS["rewrite"].tries):
        desk.engine.answer(*["No."] * desk.engine.asked[-1].asked.variants)
    assert desk.results[0].variants[0].text == PASSAGE
    assert desk.lanes[0].drain(5)
    assert not any(each.settings.get("whole") for each in RunLog(desk.session.project.folder).read())


def test_variants_come_side_by_side(desk: Desk) -> None:
    desk.run("rewrite", variants=2)
    assert desk.engine.asked[0].asked.variants == 2
    desk.engine.answer(GOOD, "No.")
    assert [variant.text for variant in desk.results[0].variants] == [GOOD, PASSAGE]


def test_a_list_is_held_to_its_form_where_the_model_can_be(desk: Desk) -> None:
    desk.run("next")
    assert '"3. " item' in desk.engine.asked[0].asked.grammar
    assert "Mina limps." in desk.engine.prompt
    desk.engine.answer("1. She goes.\n2. He comes.\n3. It snows.")
    assert desk.results[0].variants[0].faults == ()
    desk.engine.be(unsupported=("grammar", "json_schema", "lookup"))
    desk.run("next")
    assert desk.engine.asked[-1].asked.grammar == ""
    desk.run("rewrite")
    assert not desk.engine.asked[-1].asked.lookup


def test_a_critique_may_quote_only_what_stands_there(desk: Desk) -> None:
    desk.run("critique")
    assert "Nobody came to fetch her, and the fire went out." in desk.engine.asked[0].asked.grammar
    assert "Then it snowed." not in desk.engine.prompt, "the selection is looked at, not the scene"


def test_without_a_selection_the_scene_is_looked_at(desk: Desk) -> None:
    desk.run("summarise", place=ToolPlace(desk.scene, "It was late. ", "", "Then it snowed."))
    assert "It was late. Then it snowed." in desk.engine.prompt


def test_a_chapter_is_a_place_too(desk: Desk) -> None:
    place = desk.runner.place_of(desk.chapter)
    assert place.scene == "The fire went out."
    desk.run("summarise", place=place)
    assert "The fire went out." in desk.engine.prompt


def test_a_chat_answers_from_the_scenes_that_were_found(desk: Desk) -> None:
    desk.found = (Source("a", "The Inn", "Mina waits."), Source("b", "The Fire", "The fire\nis out."))
    desk.run("chat", note="Who waits?")
    assert "[1] The Inn: Mina waits.\n\n[2] The Fire: The fire is out." in desk.engine.prompt
    assert '"[1]" | "[2]"' in desk.engine.asked[0].asked.grammar
    desk.engine.answer("Mina does. [1] [1]")
    assert desk.results[0].variants[0].text == "Mina does. [1]"
    assert [source.node for source in desk.results[0].sources] == ["a", "b"]


def test_prose_for_the_cursor_is_a_proposal_of_the_partners(desk: Desk) -> None:
    desk.run("beat", note="a door opens")
    request = desk.engine.asked[0]
    assert request.asked.chat
    assert "In these lines, this happens: a door opens" in desk.engine.prompt
    assert "Mina limps." in desk.engine.prompt
    desk.engine.answer("The door opened.")
    assert desk.partner.shown is not None
    assert desk.partner.shown.text == "The door opened."
    assert desk.results == []


def test_new_words_behind_a_sentence_begin_a_paragraph(desk: Desk) -> None:
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, "It was late."))
    desk.engine.answer("The door opened.")
    assert desk.partner.shown is not None
    assert desk.partner.shown.text == "\n\nThe door opened."


def test_another_proposal_of_a_tool_is_asked_as_the_first_was(desk: Desk) -> None:
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, "It was late."))
    desk.engine.answer("The door opened.")
    desk.partner.retry(0, "It was late.", "")
    first, second = desk.engine.asked
    assert first.segments == second.segments
    assert first.asked.sampling.seed != second.asked.sampling.seed


def test_a_model_that_goes_on_with_texts_is_told_a_beat_as_a_note(desk: Desk) -> None:
    desk.engine.be(chat=False)
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, "It was late."))
    assert "In the next lines: a door opens" in desk.engine.prompt
    assert desk.engine.prompt.endswith("It was late.")
    assert not desk.engine.asked[0].asked.chat


@pytest.mark.parametrize(("before", "own"), [("It was late and ", True), ("It was late.", False)])
def test_it_goes_on_with_the_page_as_continue_does(desk: Desk, tmp_path: Path, before: str, own: bool) -> None:
    phrases = NgramUse(str(tmp_path / "phrases.json"), 0.1)
    desk.partner.ngrams = {desk.scene: phrases}.__getitem__
    desk.engine.be(chat=False)
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, before))
    asked = desk.engine.asked[0].asked
    assert asked.new_word is own
    assert asked.ngrams == phrases


def test_who_follows_instructions_writes_without_the_books_phrases(desk: Desk, tmp_path: Path) -> None:
    desk.partner.ngrams = {desk.scene: NgramUse(str(tmp_path / "phrases.json"), 0.1)}.__getitem__
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, "It was late and "))
    asked = desk.engine.asked[0].asked
    assert not asked.new_word
    assert asked.ngrams == NO_NGRAMS


def test_in_a_dialogue_somebody_has_begun_to_speak(desk: Desk) -> None:
    desk.engine.be(chat=False)
    desk.run("dialogue", place=ToolPlace(desk.scene, "“It is late,” she said."), anyway=True)
    desk.engine.answer("Then go,” he said.")
    assert desk.engine.prompt.endswith("she said.\n\n“")
    assert desk.partner.shown is not None
    assert desk.partner.shown.text == "\n\n“Then go,” he said."


def answered_in_tokens(desk: Desk, *texts: str) -> None:
    """Say this, token by token, as where alternatives are asked for."""
    request = desk.engine.asked[-1].id
    tokens = tuple(
        Shown(place, text, -1.0, (Alternative(90 + place, " snow", -2.0),)) for place, text in enumerate(texts)
    )
    desk.engine.text.emit(request, (Said(0, "".join(texts), tokens=tokens),))
    desk.engine.ended.emit(request, Ended(request, Outcome.FINISHED))


def test_another_word_in_a_tools_proposal_is_asked_for_as_the_tool_asked(desk: Desk) -> None:
    desk.run("beat", note="a door opens", place=ToolPlace(desk.scene, "It was late."))
    answered_in_tokens(desk, "The", " rain", " fell.")
    desk.partner.fork(0, 1, 91)
    first, second = desk.engine.asked
    assert second.segments == first.segments
    assert (second.asked.begin, second.asked.variants) == ((0, 91), 1)
    assert (second.asked.chat, second.asked.max_words) == (first.asked.chat, first.asked.max_words)
    assert desk.partner.shown is not None
    assert desk.partner.shown.whole == "\n\nThe snow"
    desk.partner.fork(desk.partner.current, 0, 90)
    assert desk.partner.shown.whole == "\n\n snow"
    desk.partner.retry(desk.partner.current, "It was late.", "")
    assert desk.engine.asked[-1].asked.begin == (90,)
    assert desk.engine.asked[-1].asked.chat
    assert desk.partner.shown.whole == "\n\n snow"
    desk.partner.retry(desk.partner.current, "It was late.", "", "no snow")
    assert desk.engine.asked[-1].asked.begin == ()
    assert desk.partner.shown.whole == "\n\n"


@pytest.mark.parametrize("chat", [True, False])
def test_when_a_part_was_accepted_another_is_asked_for_behind_it(desk: Desk, chat: bool) -> None:
    desk.engine.be(chat=chat)
    desk.run("dialogue", note="she leaves", place=ToolPlace(desk.scene, "“It is late,” she said."), anyway=True)
    desk.engine.answer("Then go,” he said. “I will not.")
    shown = desk.partner.shown
    assert shown is not None
    taken, left = shown.whole[:-13], shown.whole[-13:]
    desk.partner.remaining(shown.key, left)
    before = f"“It is late,” she said.{taken}"
    desk.partner.retry(0, before, "")
    first, second = desk.engine.asked
    assert second.asked.chat is first.asked.chat is chat
    assert desk.engine.prompt.count("Then go") == 1
    assert "she leaves" in desk.engine.prompt
    assert desk.partner.shown is not None
    assert desk.partner.shown.taken == 0
    assert desk.partner.shown.whole == ("\n\n" if chat else "")


def test_what_a_page_leaves_out_in_front_is_not_taken(desk: Desk) -> None:
    desk.engine.be(chat=False)
    desk.run("dialogue", place=ToolPlace(desk.scene, "It is late.\n"), anyway=True)
    desk.engine.answer("Then go,” he said.")
    shown = desk.partner.shown
    assert shown is not None
    desk.partner.remaining(shown.key, shown.whole.lstrip())
    desk.partner.retry(0, "It is late.\n", "")
    assert desk.partner.shown is not None
    assert desk.partner.shown.whole == "\n“"
    assert desk.engine.prompt.endswith("“")


def test_a_run_that_is_stopped_keeps_what_it_has(desk: Desk) -> None:
    run = desk.run("rewrite")
    request = desk.engine.asked[0].id
    desk.engine.text.emit(request, (Said(0, "At the old"),))
    desk.runner.stop(run)
    assert desk.engine.cancelled == [request]
    assert (desk.results[0].stopped, desk.results[0].variants[0].text) == (True, "At the old")
    desk.engine.ended.emit(request, Ended(request, Outcome.CANCELLED))
    assert len(desk.results) == 1


def test_an_engine_that_fails_is_said_once_and_ends_the_run(desk: Desk) -> None:
    desk.run("rewrite")
    desk.engine.answer("At", outcome=Outcome.FAILED, error=InkwellError(ErrorKind.ENGINE, "The engine stopped."))
    assert desk.troubles == ["The engine stopped."]
    assert desk.results[0].trouble == "The engine stopped."
    assert desk.runner.running == ()


def test_an_engine_that_is_switched_off_ends_the_run(desk: Desk) -> None:
    desk.run("rewrite")
    desk.engine.answer("At", outcome=Outcome.CANCELLED)
    assert desk.results[0].stopped
    assert desk.troubles == []


def test_what_was_cut_is_named(desk: Desk) -> None:
    desk.run("summarise")
    uses = (SegmentUse("The passage", Origin.AUTHOR, 9, cut=4), SegmentUse("“Summarise”", Origin.AUTHOR, 9))
    desk.engine.told.emit(desk.engine.asked[0].id, Ledger(uses, 2048))
    desk.engine.answer("Mina waits in vain.")
    assert desk.results[0].cut == ("The passage",)


@pytest.mark.parametrize(
    ("name", "order", "sentence"),
    [
        ("rewrite", {"place": ToolPlace("n", "It was late.")}, "Select the words that “Rewrite” is to work on first."),
        ("critique", {"place": ToolPlace("n")}, "There is nothing written here yet for “Critique” to read."),
        ("beat", {}, "“Write from a beat” needs a word from you: What happens next?"),
    ],
)
def test_what_a_tool_lacks_is_said_before_it_runs(
    desk: Desk, name: str, order: dict[str, object], sentence: str
) -> None:
    with pytest.raises(InkwellError) as refused:
        desk.run(name, **order)
    assert refused.value.sentence == sentence
    assert desk.engine.asked == []


def test_without_a_model_or_a_book_nothing_runs(desk: Desk) -> None:
    desk.engine.status = None
    assert desk.runner.lacking(TOOLS["critique"]) is None
    with pytest.raises(InkwellError, match="No model is loaded"):
        desk.run("rewrite")
    desk.engine.status = EngineStatus(EngineState.STARTING, "Big")
    with pytest.raises(InkwellError, match="still being loaded"):
        desk.run("rewrite")
    desk.session.close()
    with pytest.raises(InkwellError, match="Open a book first"):
        desk.run("rewrite")


def test_runs_end_with_the_book(desk: Desk) -> None:
    desk.run("rewrite")
    desk.session.close()
    assert [result.stopped for result in desk.results] == [True]


def test_two_runs_keep_their_answers_apart(desk: Desk) -> None:
    desk.run("rewrite")
    first = desk.engine.asked[0].id
    desk.run("next")
    desk.engine.answer("1. She goes.\n2. He comes.\n3. It snows.")
    desk.engine.text.emit(first, (Said(0, GOOD),))
    desk.engine.ended.emit(first, Ended(first, Outcome.FINISHED))
    assert [result.order.tool.name for result in desk.results] == ["next", "rewrite"]
    assert desk.results[1].variants[0].text == GOOD


def test_a_tool_of_the_authors_own_runs_like_any_other(desk: Desk) -> None:
    tool = Tool("own", "Own", "", TOOLS["next"].output, instruction_chat="Name {count} colours of {title}.", count=2)
    desk.run("own", tool=tool)
    assert desk.engine.prompt == "Name 2 colours of Scene 1."


def test_the_models_on_this_computer_are_looked_for_in_the_background(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "gemma-3-4b-it.gguf").write_bytes(b"")
    known = KnownModels(desk.lanes[0], [folder])
    assert known.names() == ()
    assert desk.lanes[0].drain(5)
    desk.lanes[0].deliver()
    assert "gemma-3-4b-it" in known.names()
