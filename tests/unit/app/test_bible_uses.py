"""Where the book speaks of an entry: all of it, as it is now, and nothing for a question that was overtaken."""

from collections.abc import Mapping

import pytest
from searching_stage import Stage, make_book

from inkwell.app import bible_uses
from inkwell.app.bible_uses import BibleUses, Uses
from inkwell.app.saving import SaveLane
from inkwell.story.bible import Entry, EntryKind
from inkwell.story.lore import LoreIndex

MINA = Entry(id="m" * 12, names=("Mina Harker", "Mina"))
WHITBY = Entry(id="w" * 12, kind=EntryKind.PLACE, names=("Whitby",))
TEXTS = {
    "one": "Mina came to Whitby.\n\nNobody was there.",
    "two": "The sea.\n\nHe wrote to Mina, and Mina Harker wrote back.",
    "three": "Minarets and will.",
}


@pytest.fixture
def stage(qtbot, tmp_path):
    make_book(tmp_path / "Book", TEXTS)
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


class Watched(BibleUses):
    """Keeps what it told."""

    portions: list[Uses]
    counts: list[Mapping[str, int]]


@pytest.fixture
def uses(stage):
    lane = SaveLane("bible")
    made = Watched(stage.session, stage.drafts, lane)
    made.portions, made.counts = [], []
    made.found.connect(made.portions.append)
    made.counted.connect(made.counts.append)
    yield made
    lane.close()


def ended(uses):
    return bool(uses.portions) and uses.portions[-1].finished


def places(uses):
    """What stands at each place that was told, with its scene."""
    return [
        (group.node, hit.text[low:high])
        for portion in uses.portions
        for group in portion.groups
        for hit in group.hits
        for low, high in hit.spans
    ]


def test_every_use_is_told_in_the_order_of_the_book(stage, uses, qtbot):
    uses.ask(MINA)
    qtbot.waitUntil(lambda: ended(uses))
    assert places(uses) == [("one", "Mina"), ("two", "Mina"), ("two", "Mina Harker")]
    hit = uses.portions[-1].groups[-1].hits[0]
    text = TEXTS["two"]
    assert text[hit.at : hit.at + len(hit.text)] == hit.text


def test_words_that_are_only_on_the_page_count(stage, uses, qtbot):
    stage.session.show("three")
    stage.paper.type("Minarets, and Mina.")
    uses.ask(MINA)
    qtbot.waitUntil(lambda: ended(uses))
    assert places(uses)[-1] == ("three", "Mina")


def test_a_newer_question_is_the_only_one_that_is_answered(stage, uses, qtbot):
    uses.ask(MINA)
    uses.ask(WHITBY)
    qtbot.waitUntil(lambda: ended(uses))
    assert {portion.entry for portion in uses.portions} == {WHITBY.id}


def test_of_too_many_places_only_the_number_is_told(stage, uses, qtbot, monkeypatch):
    monkeypatch.setattr(bible_uses, "MOST_MATCHES", 2)
    uses.ask(MINA)
    qtbot.waitUntil(lambda: ended(uses))
    assert len(places(uses)) == 2
    assert sum(group.count for portion in uses.portions for group in portion.groups) == 3


def test_a_scene_is_asked_whom_it_speaks_of(stage, uses, qtbot):
    uses.count_here(["two"], LoreIndex((MINA, WHITBY)))
    qtbot.waitUntil(lambda: bool(uses.counts))
    assert uses.counts == [{MINA.id: 2}]


def test_nothing_is_told_of_a_book_that_was_closed(stage, uses, qtbot):
    uses.ask(MINA)
    stage.session.close()
    uses.ask(MINA)
    uses.count_here(["x"], LoreIndex((MINA,)))
    qtbot.wait(50)
    assert uses.portions == []
    assert uses.counts == []
