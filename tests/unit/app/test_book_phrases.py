"""The book's own phrases: a file of the scenes before the one at hand, kept ready while the author writes."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app import book_phrases
from inkwell.app.book_phrases import BookPhrases
from inkwell.app.saving import SaveLane
from inkwell.engine.ngram_files import NO_NGRAMS

TEXTS = {
    "one": "The gulls of Trebarwen.",
    "two": "A bell <!-- TODO: which? --> rang twice.",
    "note-a": "Nobody is told this.",
    "empty": " \n",
    "three": "She waited.",
    "four": "He came.",
}


class Room:
    def __init__(self, folder: Path) -> None:
        make_book(folder / "Book", TEXTS)
        self.stage = Stage(folder)
        self.lane = SaveLane("memory")
        self.weight = 0.1
        self.cache = folder / "cache"
        stage = self.stage
        self.phrases = BookPhrases(stage.session, stage.drafts, self.lane, self.cache, lambda: self.weight)
        stage.session.open(folder / "Book")

    def show(self, node: str) -> None:
        self.stage.session.show(node)

    def ready(self, qtbot: QtBot, node: str) -> list[str]:
        qtbot.waitUntil(lambda: self.phrases.use(node) != NO_NGRAMS, timeout=10_000)
        return json.loads(Path(self.phrases.use(node).path).read_text(encoding="utf-8"))

    def close(self) -> None:
        self.stage.close()
        self.lane.close()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(book_phrases, "_CALM_MS", 5)
    made = Room(tmp_path)
    yield made
    made.close()


def test_the_scenes_before_are_ready_without_notes_and_comments(qtbot: QtBot, room: Room) -> None:
    room.show("three")
    texts = room.ready(qtbot, "three")
    assert texts[0] == "The gulls of Trebarwen."
    assert [each for each in texts if "TODO" in each] == []
    assert len(texts) == 2
    assert texts[1].startswith("A bell")
    assert texts[1].endswith("rang twice.")
    assert room.phrases.use("three").weight == 0.1
    assert room.phrases.use("two") == NO_NGRAMS, "another scene has other words before it"


def test_they_follow_the_author_to_another_scene(qtbot: QtBot, room: Room) -> None:
    room.show("two")
    assert room.ready(qtbot, "two") == ["The gulls of Trebarwen."]
    room.show("four")
    assert room.ready(qtbot, "four")[-1] == "She waited."
    assert room.phrases.use("two") == NO_NGRAMS


def test_before_the_first_scene_there_is_nothing(qtbot: QtBot, room: Room) -> None:
    room.show("two")
    room.ready(qtbot, "two")
    with qtbot.waitSignal(room.phrases.changed, timeout=10_000):
        room.show("one")
    assert room.phrases.use("one") == NO_NGRAMS


def test_what_is_changed_in_an_earlier_scene_counts_when_it_is_saved(qtbot: QtBot, room: Room) -> None:
    room.show("one")
    room.stage.paper.type("The gulls of Polruan.")
    room.show("two")
    qtbot.waitUntil(
        lambda: room.phrases.use("two") != NO_NGRAMS and room.ready(qtbot, "two") == ["The gulls of Polruan."],
        timeout=10_000,
    )


def test_none_is_made_and_none_used_where_none_is_wanted(qtbot: QtBot, room: Room) -> None:
    room.show("three")
    room.ready(qtbot, "three")
    room.weight = 0.0
    assert room.phrases.use("three") == NO_NGRAMS
    room.show("four")
    assert room.lane.drain(5)
    assert len(list(room.cache.rglob("*.json"))) == 1
    room.weight = 0.3
    room.phrases.follow()
    assert room.ready(qtbot, "four")
    assert room.phrases.use("four").weight == 0.3


def test_the_nearest_scenes_count_where_there_is_too_much(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_phrases, "MOST_CHARACTERS", 20)
    room.show("four")
    texts = room.ready(qtbot, "four")
    assert texts[-1] == "She waited."
    assert sum(map(len, texts)) == 20


def test_only_the_newest_files_of_a_book_are_kept_and_none_of_a_book_long_unused(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_phrases, "_KEPT", 2)
    unused = room.cache / "phrases" / "another book"
    unused.mkdir(parents=True)
    (unused / "a.json").write_text("[]", encoding="utf-8")
    long_ago = time.time() - 200 * 86_400
    os.utime(unused / "a.json", (long_ago, long_ago))
    for node in ("two", "three", "four"):
        room.show(node)
        room.ready(qtbot, node)
    assert not unused.exists()
    kept = list(room.cache.rglob("*.json"))
    assert len(kept) == 2
    assert Path(room.phrases.use("four").path) in kept


def test_a_closed_book_is_let_go(qtbot: QtBot, room: Room) -> None:
    room.show("three")
    room.ready(qtbot, "three")
    room.stage.session.close()
    assert room.phrases.use("three") == NO_NGRAMS
    assert room.lane.drain(5)
    assert room.phrases._texts == {}


def test_a_cache_that_cannot_be_written_is_no_trouble(qtbot: QtBot, room: Room) -> None:
    (room.cache).mkdir(exist_ok=True)
    (room.cache / "phrases").write_text("a file", encoding="utf-8")
    room.show("three")
    qtbot.waitUntil(lambda: not room.phrases._due.isActive(), timeout=5_000)
    assert room.lane.drain(5)
    room.lane.deliver()
    assert room.phrases.use("three") == NO_NGRAMS
