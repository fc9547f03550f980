"""What bears on a place: earlier scenes and notes, by words and by meaning, asked anew only when the text moved on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book
from tiny_bert import WIDTH, make_encoder, make_gguf_encoder

from inkwell.app import recall
from inkwell.app.embedding import Embedding
from inkwell.app.recall import Recall, Recalled, Wanted
from inkwell.app.saving import SaveLane
from inkwell.engine.client import Client, Launch
from inkwell.engine.models import EMBEDDERS
from inkwell.engine.types import ModelRef
from inkwell.storage.rungs import RungFile

FILLER = "They went on along the road and said nothing to each other for a while. "
TEXTS = {
    "road": f"{FILLER * 9}\n\n" * 12 + FILLER * 60,
    "one": f"The sexton’s lantern hung beside the font.\n\n{FILLER * 9}\n\n{FILLER * 9}",
    "two": f"{FILLER * 18}\n\nThe cellar smelt of apples.",
    "here": "He lifted the lantern",
    "later": "The lantern was never lit again.",
    "note": "Lantern: brass, dented, from Bristol.",
}


class Vectors(Embedding):
    """Apples and fruit are near each other; a real model's answers have a test of their own."""

    def __init__(self) -> None:
        super().__init__(lambda _: pytest.fail("no process is wanted"), ())
        self.asked: list[str] = []
        self.there = True

    def find(self) -> ModelRef | None:
        return ModelRef("v", "v", "llama") if self.there else None

    def vectors(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        self.asked += texts
        return tuple((1.0, 0.0) if "apple" in text or "fruit" in text else (0.0, 1.0) for text in texts)


class Room:
    def __init__(self, folder: Path) -> None:
        make_book(folder / "Book", TEXTS)
        self.stage = Stage(folder)
        self.lane = SaveLane("recall")
        self.vectors = Vectors()
        self.wanted = Wanted(words=True)
        self.recall = Recall(
            *(self.stage.session, self.stage.drafts, self.lane, self.vectors, folder / "cache"), lambda: self.wanted
        )
        self.stage.session.open(folder / "Book")

    def close(self) -> None:
        self.stage.close()
        self.lane.close()


@pytest.fixture
def room(qtbot, tmp_path, monkeypatch) -> Iterator[Room]:
    monkeypatch.setattr(recall, "_CALM_MS", 5)
    made = Room(tmp_path)
    yield made
    made.close()


def asked(qtbot, room: Room, before: str, node: str = "here", told=()) -> tuple[Recalled, ...]:
    room.recall.forget(node)
    with qtbot.waitSignal(room.recall.changed, timeout=5_000):
        room.recall.found(node, before, told)
    return room.recall.found(node, before, told)


def built(qtbot, room: Room) -> None:
    qtbot.waitUntil(lambda: room.recall.complete, timeout=10_000)


def test_earlier_scenes_and_notes_are_found_by_their_rare_words(qtbot, room: Room) -> None:
    built(qtbot, room)
    found = asked(qtbot, room, "He lifted the lantern")
    assert [each.node for each in found] == ["note", "one"]
    assert found[0].why == "It shares words with this place: lantern."
    assert found[0].title == "Note"
    text = TEXTS["one"]
    assert text[found[1].start : found[1].end] == found[1].text
    assert [each.node for each in asked(qtbot, room, "He lifted the lantern", told=("note",))] == ["one"]
    assert room.vectors.asked == []


def test_what_a_comment_speaks_of_is_not_looked_for(qtbot, room: Room) -> None:
    built(qtbot, room)
    hidden = (
        "He waited. <!-- The lantern was stolen. " + "Say nothing of it yet. " * 200 + "--> The cellar smelt of apples"
    )
    assert [each.node for each in asked(qtbot, room, hidden)] == ["two"]
    assert asked(qtbot, room, "He waited. <!-- The lantern was") == ()


def test_a_note_that_is_kept_from_the_model_is_found_no_longer_at_once(qtbot, room: Room) -> None:
    built(qtbot, room)
    assert asked(qtbot, room, "He lifted the lantern")[0].node == "note"
    session = room.stage.session
    session.change(session.manuscript.replace(replace(session.manuscript.node("note"), told=False)))
    assert [each.node for each in room.recall.found("here", "He lifted the lantern")] == ["one"]
    assert [each.node for each in asked(qtbot, room, "He lifted the lantern")] == ["one"]


def test_an_answer_stands_until_the_text_has_moved_on(qtbot, room: Room) -> None:
    built(qtbot, room)
    first = asked(qtbot, room, "He lifted the lantern")
    assert room.recall.found("here", "He lifted the lantern and looked for apples in the cellar") == first
    longer = "lantern" + " and then" * 200 + " the cellar smelt of apples"
    with qtbot.waitSignal(room.recall.changed, timeout=5_000):
        assert room.recall.found("here", longer) == first
    assert [each.node for each in room.recall.found("here", longer)] == ["two"]


def test_meaning_finds_what_no_word_does(qtbot, room: Room) -> None:
    room.wanted = Wanted(words=True, meaning=True)
    room.recall.follow()
    built(qtbot, room)
    found = asked(qtbot, room, "Some fruit was kept down there")
    assert found[0].node == "two"
    assert found[0].why == "It is close in meaning to this place."
    known = len(room.vectors.asked)
    assert known > len(TEXTS)
    # Everything has its vector: only the question is read now.
    asked(qtbot, room, "More fruit")
    assert room.vectors.asked[known:] == ["More fruit"]
    room.vectors.there = False
    assert asked(qtbot, room, "He lifted the lantern")[0].node == "note"


def test_nothing_is_read_for_nobody(qtbot, room: Room, tmp_path: Path) -> None:
    room.wanted = Wanted()
    room.recall.follow()
    assert room.recall.found("here", "lantern") == ()
    room.stage.session.close()
    assert room.recall.found("here", "lantern") == ()


def test_what_is_saved_is_found_and_what_is_deleted_is_not(qtbot, room: Room) -> None:
    def found() -> list[str]:
        room.recall.forget("here")
        room.recall.found("here", "Paraffin again")
        room.lane.drain(5)
        room.lane.deliver()
        return [each.node for each in room.recall.found("here", "Paraffin again")]

    built(qtbot, room)
    assert found() == []
    room.stage.session.show("two")
    room.stage.paper.type(TEXTS["two"].replace("apples", "paraffin"))
    room.stage.session.show("here")
    # The index may be whole, short of this and whole again between two looks at it: wait for what is found.
    qtbot.waitUntil(lambda: found() == ["two"], timeout=10_000)
    room.stage.session.delete("two")
    qtbot.waitUntil(lambda: found() == [], timeout=10_000)
    built(qtbot, room)
    assert found() == []


def test_what_is_gone_is_told_no_longer_though_the_author_stays(qtbot, room: Room) -> None:
    built(qtbot, room)
    before = "He lifted the lantern"
    assert [each.node for each in asked(qtbot, room, before)] == ["note", "one"]
    room.stage.session.delete("note")
    qtbot.waitUntil(lambda: not room.recall.complete, timeout=5_000)
    built(qtbot, room)
    with qtbot.waitSignal(room.recall.changed, timeout=5_000):
        room.recall.found("here", before)
    assert [each.node for each in room.recall.found("here", before)] == ["one"]


def test_the_embedding_model_runs_in_a_process_that_goes(tmp_path: Path, monkeypatch) -> None:
    for package in ("torch", "transformers", "gguf", "llama_cpp"):
        pytest.importorskip(package, reason="an extra is not installed")
    folder = tmp_path / EMBEDDERS
    folder.mkdir()
    make_gguf_encoder(folder / "tiny.gguf", make_encoder(tmp_path / "encoder"))
    rungs = RungFile(tmp_path / "rungs.json")
    clients: list[Client] = []

    def make(listener) -> Client:
        clients.append(Client(Launch(log=tmp_path / "log"), rungs, listener))
        return clients[-1]

    embedding = Embedding(make, [tmp_path])
    model = embedding.find()
    assert model is not None
    assert model.name == "tiny"
    assert [len(each) for each in embedding.vectors(["a lamp", "\ud800"])] == [WIDTH] * 2
    assert clients[-1].pid is not None
    embedding.rest()
    assert clients[-1].pid is not None
    embedding.stop()
    assert clients[-1].pid is None
    (folder / "tiny.gguf").write_bytes((folder / "tiny.gguf").read_bytes()[:-4000])
    monkeypatch.setattr("inkwell.engine.embedders._packaged", lambda: None)
    # It says of itself that it is whole; that it is not comes out when it is loaded, and words have to do.
    assert embedding.vectors(["a lamp"]) == ()
    assert embedding.vectors(["a lamp"]) == ()
    assert len(clients) == 2
    assert clients[-1].pid is None
