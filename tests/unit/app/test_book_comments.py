"""Comments of a book: those on the pages count, changes are followed, a scene that did not change is read once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app import book_comments as module
from inkwell.app.book_comments import BookComments
from inkwell.app.saving import SaveLane

TEXTS = {
    "one": "The hens <!-- how many? --> were late.",
    "two": "The boat lay at the slip.",
    "note": "<!-- bookmark: research -->",
}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", TEXTS)
    made = Stage(tmp_path)
    yield made
    made.close()


@pytest.fixture
def comments(stage: Stage, tmp_path: Path) -> Iterator[BookComments]:
    lane = SaveLane("comments")
    made = BookComments(stage.session, stage.drafts, lane, settle_ms=5)
    stage.session.open(tmp_path / "Book")
    yield made
    lane.close()


def told(comments: BookComments) -> list[tuple[str, str]]:
    return [(each.node, each.comment.words) for each in comments.found]


def look(comments: BookComments, qtbot: QtBot) -> list[tuple[str, str]]:
    with qtbot.waitSignal(comments.changed):
        comments.look()
    return told(comments)


def test_the_whole_book_is_listed_notes_too(comments: BookComments, qtbot: QtBot) -> None:
    assert not comments.looked
    assert sorted(look(comments, qtbot)) == [("note", "research"), ("one", "how many?")]
    assert comments.looked


def test_words_on_the_page_count_and_are_followed_only_while_it_is_watched(
    stage: Stage, comments: BookComments, qtbot: QtBot
) -> None:
    look(comments, qtbot)
    stage.session.show("two")
    comments.moved()
    stage.paper.type("The boat <!-- which one? --> lay at the slip.")
    comments.watch(on=True)
    with qtbot.waitSignal(comments.changed):
        comments.moved()
    assert ("two", "which one?") in told(comments)


def test_a_scene_that_did_not_change_is_read_once(
    comments: BookComments, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stage: Stage
) -> None:
    stage.session.show("two")
    look(comments, qtbot)
    read: list[str] = []
    usual = module.comments_in
    monkeypatch.setattr(module, "comments_in", lambda text: read.append(text) or usual(text))
    stage.paper.type("The boat <!-- here --> lay.")
    look(comments, qtbot)
    assert "The boat <!-- here --> lay." in read
    assert not [each for each in read if "how many" in each or "research" in each]


def test_a_closed_book_has_none(stage: Stage, comments: BookComments, qtbot: QtBot) -> None:
    look(comments, qtbot)
    stage.session.close()
    assert comments.found == ()
    assert not comments.looked
