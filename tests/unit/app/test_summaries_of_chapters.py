"""Summaries follow the book: made while the author rests, given up at a key, stale when the chapter changed, theirs."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from searching_stage import Stage

from inkwell.app import summaries as module
from inkwell.app.saving import SaveLane
from inkwell.app.summaries import Summaries
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.summary_files import SummaryFiles
from inkwell.story.summaries import AUTHOR, OWN_SENTENCES, State, Summary, digest_of

TEXTS = {
    "a": "The keeper climbed to the lamp of the old lighthouse again. He lit the lamp and waited for the ship.",
    "b": "The ship came back to the lighthouse with a broken mast in the morning.",
    "c": "Nobody ever asked the keeper about the night in which the lamp went out.",
    "d": "The last one is where the author is at work on the story of the lamp.",
}
PRIVATE = {
    **TEXTS,
    "a": f"{TEXTS['a']}\n\n<!-- The keeper of the lamp put the lamp out himself and is the murderer. Nobody may\n\n"
    "know that the keeper of the old lighthouse is the murderer in the story. -->",
    # What was left unfinished is a comment to its author, and ends with its scene.
    "b": f"{TEXTS['b']} <!-- The ship with the broken mast is the murderer in the second book of the story.",
    "c": f"<!-- Ask the murderer about the lamp and the keeper. -->\n\n{TEXTS['c']}",
}


class Pen:
    """A writer whose model says what it is told to."""

    def __init__(self) -> None:
        self.model = ""
        self.asked: list[tuple[str, str]] = []
        self.then: Callable[[str], object] | None = None
        self.stopped = 0

    def able(self) -> str:
        return self.model

    def begin(self, node: str, title: str, text: str, then: Callable[[str], object]) -> None:
        self.asked.append((node, text))
        self.then = then

    def say(self, text: str) -> None:
        then, self.then = self.then, None
        assert then is not None
        then(text)

    def stop(self) -> None:
        self.stopped += 1
        if self.then is not None:
            self.say("")


class Room:
    def __init__(self, folder: Path, texts: Mapping[str, str] = TEXTS, kept: tuple[Summary, ...] = ()) -> None:
        tree = Manuscript({})
        for chapter, scenes in (("one", "ab"), ("two", "c"), ("three", "d"), ("four", "")):
            tree = tree.add(chapter, NodeKind.CHAPTER, chapter.title(), None)
            for scene in scenes:
                tree = tree.add(scene, NodeKind.SCENE, scene, chapter)
        Project.create_from(folder / "Book", "Book", tree, texts)
        for each in kept:
            SummaryFiles(folder / "Book").write(each)
        self.stage = Stage(folder)
        self.lanes = SaveLane("save"), SaveLane("read")
        self.pen = Pen()
        self.may = True
        self.summaries = Summaries(self.stage.session, self.stage.drafts, self.lanes, self.pen, lambda: self.may)
        self.folder = folder / "Book"
        self.stage.session.open(self.folder)
        self.stage.session.show("d")

    def states(self) -> dict[str, State]:
        return {each.node: each.state for each in self.summaries.chapters}

    def look_again(self) -> None:
        """As often as the background would in some seconds."""
        for _ in range(3):
            self.summaries._look()
            self.summaries._rest()
            for lane in self.lanes:
                lane.drain(5)
                lane.deliver()

    def close(self) -> None:
        self.stage.close()
        for lane in self.lanes:
            lane.close()


@pytest.fixture
def rooms(qtbot, tmp_path, monkeypatch) -> Iterator[Callable[..., Room]]:
    monkeypatch.setattr(module, "_SETTLE_MS", 1)
    monkeypatch.setattr(module, "_LOOK_MS", 5)
    monkeypatch.setattr(module, "REST_SECONDS", 0.0)
    made: list[Room] = []

    def make(texts: Mapping[str, str] = TEXTS, kept: tuple[Summary, ...] = ()) -> Room:
        made.append(Room(tmp_path, texts, kept))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def room(rooms: Callable[..., Room]) -> Room:
    return rooms()


def all_done(qtbot, room: Room) -> None:
    fresh = {"one": State.FRESH, "two": State.FRESH, "four": State.EMPTY}
    qtbot.waitUntil(lambda: room.states() == {**fresh, "three": room.states()["three"]}, timeout=10_000)


def test_without_an_able_model_a_chapters_own_sentences_have_to_do(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    # The chapter that is being written is left alone.
    assert room.states()["three"] is State.MISSING
    one, two, *_ = room.summaries.chapters
    assert one.summary is not None
    assert two.summary is not None
    assert one.summary.by == OWN_SENTENCES
    assert one.summary.text.startswith("The keeper climbed")
    assert two.summary.text == TEXTS["c"]
    assert [(each.title, each.text) for each in room.summaries.before("d")] == [
        ("One", one.summary.text),
        ("Two", two.summary.text),
    ]
    assert room.summaries.before("a") == ()
    qtbot.waitUntil(lambda: set(SummaryFiles(room.folder).read()) == {"one", "two"}, timeout=5_000)
    assert room.pen.asked == []


def test_nothing_of_a_comment_comes_into_a_summary(qtbot, rooms: Callable[..., Room]) -> None:
    room = rooms(PRIVATE)
    all_done(qtbot, room)
    told = [each.text for each in room.summaries.before("d")]
    assert told[0].startswith("The keeper climbed")
    assert "broken mast in the morning" in told[0]
    assert told[1] == TEXTS["c"]
    assert "murderer" not in "".join(told)
    room.pen.model = "Able"
    qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
    assert room.pen.asked == [("two", TEXTS["c"])]
    room.pen.say("")
    # The scene behind one with an unfinished comment is summed up with it.
    qtbot.waitUntil(lambda: room.pen.asked[-1][0] == "one", timeout=5_000)
    assert room.pen.asked[-1][1] == f"{TEXTS['a']}\n\n{TEXTS['b']}"


def test_a_chapter_of_comments_alone_has_nothing_to_sum_up(qtbot, rooms: Callable[..., Room]) -> None:
    room = rooms({**TEXTS, "c": "<!-- The keeper is to be asked about the night in which the lamp went out. -->"})
    room.pen.model = "Able"
    qtbot.waitUntil(lambda: room.states()["two"] is State.EMPTY, timeout=5_000)
    qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
    assert [node for node, _ in room.pen.asked] == ["one"]


def test_what_an_earlier_way_chose_is_never_told_and_is_made_anew(qtbot, rooms: Callable[..., Room]) -> None:
    leaked = Summary("two", "Ask the murderer about the lamp and the keeper.", digest_of(PRIVATE["c"]), "sentences")
    own = Summary("one", "My own words.", digest_of(PRIVATE["a"] + "\n\n" + PRIVATE["b"]), AUTHOR)
    room = rooms(PRIVATE, (leaked, own))
    told: list[str] = []
    room.summaries.changed.connect(lambda: told.extend(each.text for each in room.summaries.before("d")))
    all_done(qtbot, room)
    assert "murderer" not in "".join(told)
    assert [each.text for each in room.summaries.before("d")] == ["My own words.", TEXTS["c"]]
    qtbot.waitUntil(lambda: len(SummaryFiles(room.folder).read()) == 2, timeout=5_000)
    kept = SummaryFiles(room.folder).read()
    assert kept["one"] == own
    assert (kept["two"].by, kept["two"].of) == (OWN_SENTENCES, leaked.of)


def test_an_able_model_makes_them_and_gives_way_to_a_key(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    room.pen.model = "Able"
    qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
    # The nearest chapter before the author's place comes first.
    assert room.pen.asked == [("two", TEXTS["c"])]
    room.may = False
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "REST_SECONDS", 60.0)
        room.summaries.moved()
    assert room.pen.then is None
    room.may = True
    qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
    room.pen.say("The keeper is never asked about that night.")
    qtbot.waitUntil(lambda: room.pen.asked[-1][0] == "one", timeout=5_000)
    assert room.pen.asked[-1][1] == f"{TEXTS['a']}\n\n{TEXTS['b']}"
    room.pen.say("")
    summary = room.summaries.of("c")
    assert summary is not None
    assert summary.summary is not None
    assert (summary.summary.by, summary.summary.text) == ("Able", "The keeper is never asked about that night.")
    # What came to nothing is not tried again to no end, and what there was stands.
    count = len(room.pen.asked)
    room.look_again()
    assert len(room.pen.asked) == count
    assert room.states()["one"] is State.FRESH


def test_what_the_author_wrote_is_stale_and_stays(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    room.summaries.edit("two", "My own words.")
    assert room.states()["two"] is State.FRESH
    room.stage.session.show("c")
    room.stage.paper.type(TEXTS["c"] + " And so on.")
    room.stage.session.show("d")
    qtbot.waitUntil(lambda: room.states()["two"] is State.STALE, timeout=5_000)
    room.look_again()
    chapter = room.summaries.of("c")
    assert chapter is not None
    assert chapter.summary is not None
    assert (chapter.summary.by, chapter.summary.text) == (AUTHOR, "My own words.")
    assert "changed since" in room.summaries.before("d")[1].why
    room.summaries.confirm("two")
    assert room.states()["two"] is State.FRESH
    room.summaries.remake("two")
    qtbot.waitUntil(lambda: room.summaries.before("d")[1].text.startswith("Nobody"), timeout=5_000)
    room.stage.session.close()
    assert room.summaries.chapters == ()
    assert room.summaries.of("c") is None
    room.stage.session.open(room.folder)
    qtbot.waitUntil(lambda: len(room.summaries.before("d")) == 2, timeout=5_000)


def test_what_the_author_writes_meanwhile_stands_before_what_is_being_made(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    room.pen.model = "Able"
    qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
    late = room.pen.then
    assert late is not None
    room.may = False
    room.summaries.edit("two", "My own words.")
    assert room.pen.stopped
    late("A model’s words.")
    chapter = room.summaries.of("c")
    assert chapter is not None
    assert chapter.summary is not None
    assert (chapter.summary.by, chapter.summary.text) == (AUTHOR, "My own words.")


def test_what_was_asked_for_and_came_to_nothing_is_said(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    room.may, room.pen.model = False, "Able"
    said: list[InkwellError] = []
    room.summaries.trouble.connect(said.append)
    for rest, sentence in ((0.0, "No summary of “Two” came"), (60.0, "because you went on writing")):
        room.summaries.remake("two")
        qtbot.waitUntil(lambda: room.pen.then is not None, timeout=5_000)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "REST_SECONDS", rest)
            if rest:
                room.summaries.moved()
            else:
                room.pen.say("")
        assert sentence in said.pop().sentence
    assert room.summaries.before("d")[1].text == TEXTS["c"]
    assert not said


def test_a_book_that_is_only_read_is_left_alone(qtbot, room: Room) -> None:
    all_done(qtbot, room)
    room.stage.session.project.forbid_writing("It is only read here.")
    with pytest.raises(InkwellError) as refused:
        room.summaries.edit("two", "mine")
    assert refused.value.kind is ErrorKind.READ_ONLY
    with pytest.raises(InkwellError):
        room.summaries.remake("two")


def test_nothing_is_made_while_the_author_writes_or_will_not_have_it(qtbot, room: Room, monkeypatch) -> None:
    monkeypatch.setattr(module, "REST_SECONDS", 60.0)
    room.summaries.moved()
    room.look_again()
    assert room.states()["one"] is State.MISSING
    monkeypatch.setattr(module, "REST_SECONDS", 0.0)
    room.may = False
    room.look_again()
    assert room.states()["one"] is State.MISSING
