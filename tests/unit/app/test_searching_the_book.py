"""Searching the open book: the words of this minute too, in the order of the book, and never in the author's way."""

import time

import pytest
from searching_stage import Stage, make_book

from inkwell.app import searching
from inkwell.app.searching import Portion, Where, nodes_in
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.searching import TOO_SLOW, Query

TEXTS = {
    "one": "Natásha danced.\n\nHe looked at her.",
    "two": "The letter came on Monday.\n\nNatasha read it, and Natasha wept.",
    "note": "Natásha is sixteen.",
}


@pytest.fixture
def stage(qtbot, tmp_path):
    make_book(tmp_path / "Book", TEXTS)
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


def found(qtbot, stage, query, where=Where.BOOK):
    """By node what was found, in order; with how often."""
    portions: list[Portion] = []
    stage.search.found.connect(portions.append)
    stage.search.ask(query, where)
    qtbot.waitUntil(lambda: bool(portions) and portions[-1].finished, timeout=60_000)
    stage.search.found.disconnect(portions.append)
    if portions[-1].error is not None:
        raise portions[-1].error
    groups = [group for portion in portions for group in portion.groups]
    return {
        each.node: [hit.text[low:high] for hit in each.hits for low, high in hit.spans] for each in groups if each.count
    }


def index_built(qtbot, stage):
    stage.search.keeper.build_soon()
    qtbot.waitUntil(lambda: stage.search.indexed, timeout=10_000)


def test_the_book_is_searched_in_its_order_with_the_index_and_without(qtbot, stage):
    wanted = {"one": ["Natásha"], "two": ["Natasha", "Natasha"], "note": ["Natásha"]}
    assert list(found(qtbot, stage, Query("natasha")).items()) == list(wanted.items())
    index_built(qtbot, stage)
    assert list(found(qtbot, stage, Query("natasha")).items()) == list(wanted.items())
    assert found(qtbot, stage, Query("nowhere")) == {}
    assert found(qtbot, stage, Query(r"\bMon\w+", pattern=True)) == {"two": ["Monday"]}


def test_the_search_can_be_for_a_part_of_the_book(qtbot, stage):
    tree = stage.session.manuscript
    assert nodes_in(tree, Where.BOOK, "one") == ("c", "one", "two", "note")
    assert nodes_in(tree, Where.STORY, "one") == ("c", "one", "two")
    assert nodes_in(tree, Where.NOTES, "one") == ("note",)
    assert nodes_in(tree, Where.CHAPTER, "two") == ("c", "one", "two")
    assert nodes_in(tree, Where.CHAPTER, "note") == ("note",)
    assert set(found(qtbot, stage, Query("natasha"), Where.NOTES)) == {"note"}


def test_words_that_are_not_saved_yet_are_found_and_those_that_went_are_not(qtbot, stage):
    index_built(qtbot, stage)
    stage.session.show("one")
    stage.paper.type("Pierre came in.")
    assert found(qtbot, stage, Query("pierre")) == {"one": ["Pierre"]}
    assert "one" not in found(qtbot, stage, Query("natasha"))
    stage.session._scribe.flush()
    assert found(qtbot, stage, Query("pierre")) == {"one": ["Pierre"]}
    stage.session.show("two")
    assert found(qtbot, stage, Query("pierre")) == {"one": ["Pierre"]}


def test_what_another_program_wrote_is_found_a_moment_later(qtbot, stage, monkeypatch):
    index_built(qtbot, stage)
    path = stage.session.project.folder / "text" / "two.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Monday", "Sunday"), encoding="utf-8")
    monkeypatch.setattr(searching, "_LOOK_SECONDS", 0.0)
    found(qtbot, stage, Query("sunday"))
    assert found(qtbot, stage, Query("sunday")) == {"two": ["Sunday"]}


def test_a_deleted_scene_is_not_found(qtbot, stage):
    index_built(qtbot, stage)
    stage.session.delete("two")
    assert set(found(qtbot, stage, Query("natasha"))) == {"one", "note"}


def test_only_the_last_of_several_searches_is_answered(qtbot, stage):
    portions: list[Portion] = []
    stage.search.found.connect(portions.append)
    asked = [stage.search.ask(Query("natasha"[:n])) for n in range(1, 8)]
    qtbot.waitUntil(lambda: bool(portions) and portions[-1].finished)
    assert {each.serial for each in portions} == {asked[-1]}


def test_a_wrong_pattern_is_told_at_once_and_an_endless_one_in_time(qtbot, stage):
    with pytest.raises(InkwellError) as caught:
        stage.search.ask(Query("(", pattern=True))
    assert caught.value.kind is ErrorKind.BAD_INPUT
    stage.session.show("one")
    stage.paper.type("a" * 5000 + "!")
    start = time.process_time()
    with pytest.raises(InkwellError) as caught:
        found(qtbot, stage, Query("(a+)+$", pattern=True))
    assert caught.value.sentence == TOO_SLOW
    assert time.process_time() - start < 6


def test_an_endless_pattern_does_not_hold_up_the_next_search(qtbot, stage):
    stage.session.show("one")
    stage.paper.type("a" * 5000 + "!")
    stage.search.ask(Query("(a+)+$", pattern=True))
    assert set(found(qtbot, stage, Query("natasha"))) == {"two", "note"}


def test_the_first_portion_comes_when_the_list_is_full(qtbot, stage, monkeypatch):
    monkeypatch.setattr(searching, "FIRST_MATCHES", 2)
    monkeypatch.setattr(searching, "MOST_MATCHES", 2)
    portions: list[Portion] = []
    stage.search.found.connect(portions.append)
    stage.search.ask(Query("natasha"))
    qtbot.waitUntil(lambda: bool(portions) and portions[-1].finished)
    assert [[group.node for group in each.groups] for each in portions] == [["one", "two"], ["note"]]
    two = portions[0].groups[1]
    assert two.count == 2
    assert [hit.spans for hit in two.hits] == [[(0, 7)]]
    note = portions[-1].groups[0]
    assert note.count == 1
    assert note.hits == ()


def test_without_a_book_there_is_nothing_to_search(qtbot, stage):
    stage.session.close()
    with pytest.raises(InkwellError, match="No book is open"):
        stage.search.ask(Query("natasha"))


def test_the_index_is_let_go_with_the_book_and_serves_the_next_opening(qtbot, stage, tmp_path):
    index_built(qtbot, stage)
    stage.session.close()
    (tmp_path / "Book").rename(tmp_path / "Moved")
    stage.session.open(tmp_path / "Moved")
    assert set(found(qtbot, stage, Query("natasha"))) == {"one", "two", "note"}
