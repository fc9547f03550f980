"""Continuity over a real book: as it is on the pages, a changed scene anew, what the author said kept in the folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app import continuity as module
from inkwell.app.bible import Bible
from inkwell.app.continuity import Continuity, story_nodes
from inkwell.app.saving import SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.continuity_marks import NAME, read_marks
from inkwell.story.bible import Entry
from inkwell.story.continuity.finding import Kind, State

MARIT = Entry(id="m" * 12, names=("Marit",), fields=(("Eyes", "grey"),))
TEXTS = {
    "one": "Marit’s blue eyes were on the door.",
    "two": "The boat lay at the slip.",
    "note": "Marit’s green eyes. No part of the story.",
}


class Desk:
    """A book with its bible, and what is said of its continuity."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "Book"
        make_book(self.folder, TEXTS)
        self.stage = Stage(home)
        self.lane = SaveLane("continuity")
        save = self.stage.lanes[0]
        self.bible = Bible(self.stage.session, save)
        self.continuity = Continuity(self.stage.session, self.stage.drafts, self.bible, self.lane, save, settle_ms=10)
        self.troubles: list[InkwellError] = []
        self.continuity.trouble.connect(self.troubles.append)

    def open(self, qtbot: QtBot) -> None:
        self.stage.session.open(self.folder)
        qtbot.waitUntil(lambda: self.bible.ready)
        self.bible.save(MARIT)

    def look(self, qtbot: QtBot) -> list[tuple[Kind, str, State | None]]:
        with qtbot.waitSignal(self.continuity.working, check_params_cb=lambda on: not on):
            self.continuity.look()
        return self.told()

    def told(self) -> list[tuple[Kind, str, State | None]]:
        return [(each.finding.kind, each.finding.here.node, each.state) for each in self.continuity.findings]

    def close(self) -> None:
        self.stage.close()
        self.lane.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    made.open(qtbot)
    yield made
    made.close()


def test_words_on_the_page_count_and_notes_do_not(desk: Desk, qtbot: QtBot) -> None:
    assert desk.look(qtbot) == [(Kind.LOOKS, "one", None)]
    desk.stage.session.show("two")
    desk.stage.paper.type("Marit was dead.\n\n“Well,” said Marit. Marit’s brown eyes smiled.")
    found = [each[:2] for each in desk.look(qtbot)]
    assert found == [(Kind.LOOKS, "one"), (Kind.PRESENCE, "two"), (Kind.LOOKS, "two")]


def test_only_a_scene_that_changed_is_read_anew(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.look(qtbot)
    read: list[str] = []
    usual = module.read_scene
    monkeypatch.setattr(
        module, "read_scene", lambda node, *rest, **more: read.append(node) or usual(node, *rest, **more)
    )
    desk.look(qtbot)
    assert read == []
    desk.stage.session.show("two")
    desk.stage.paper.type("The boat lay at the slip. Marit’s grey eyes followed it.")
    desk.look(qtbot)
    assert read == ["two"]


def test_a_book_that_is_watched_is_looked_at_again_after_a_change(desk: Desk, qtbot: QtBot) -> None:
    desk.look(qtbot)
    desk.continuity.watch(on=True)
    desk.bible.delete(MARIT.id)
    qtbot.waitUntil(lambda: desk.told() == [])
    desk.continuity.watch(on=False)
    with qtbot.assertNotEmitted(desk.continuity.working, wait=40):
        desk.bible.save(MARIT)


def test_what_the_author_said_is_there_when_the_book_is_opened_again(desk: Desk, qtbot: QtBot) -> None:
    desk.look(qtbot)
    (judged,) = desk.continuity.findings
    desk.continuity.judge(judged.finding, State.FALSE)
    qtbot.waitUntil(lambda: desk.told() == [(Kind.LOOKS, "one", State.FALSE)])
    desk.stage.session.close()
    assert desk.continuity.findings == ()
    desk.stage.session.open(desk.folder)
    qtbot.waitUntil(lambda: desk.bible.ready)
    desk.continuity.look()
    qtbot.waitUntil(lambda: desk.told() == [(Kind.LOOKS, "one", State.FALSE)])
    desk.continuity.judge(judged.finding, State.DONE)
    qtbot.waitUntil(lambda: desk.told()[0][2] is State.DONE)
    assert len(read_marks(desk.folder)) == 1
    desk.continuity.judge(judged.finding, None)
    qtbot.waitUntil(lambda: desk.told()[0][2] is None)
    assert read_marks(desk.folder) == ()


def test_damaged_marks_are_a_sentence_and_the_rest_works(desk: Desk, qtbot: QtBot) -> None:
    (desk.folder / NAME).write_bytes(b"{")
    assert [each[:2] for each in desk.look(qtbot)] == [(Kind.LOOKS, "one")]
    qtbot.waitUntil(lambda: [each.kind for each in desk.troubles] == [ErrorKind.DAMAGED])


def test_the_story_is_all_but_the_notes(desk: Desk) -> None:
    tree = desk.stage.session.manuscript
    below = tree.add("inside", NodeKind.SCENE, "Inside a note", "note")
    assert story_nodes(below) == ("c", "one", "two")


def test_what_a_model_says_counts_where_both_quotations_stand_in_the_book(desk: Desk, qtbot: QtBot) -> None:
    desk.bible.delete(MARIT.id)
    answer = (
        "> Marit’s blue eyes were on the door.\n> The boat lay at the slip.\nShe cannot be at both.\n\n"
        "> The boat was never there at all.\n> The boat lay at the slip.\nThe first is nowhere.\n\n"
        "> The boat lay at the slip.\n> The boat lay at the slip.\nTwice the same."
    )
    desk.continuity.hear("two", answer)
    assert not desk.continuity.looked, "nobody watches"
    with qtbot.waitSignal(desk.continuity.proven) as told:
        desk.continuity.watch(on=True)
        desk.continuity.hear("two", "> Marit’s blue eyes were on\n> blue eyes were on the door\nOne is in the other.")
    assert told.args == [1, 4]
    (judged,) = desk.continuity.findings
    finding = judged.finding
    assert (finding.kind, finding.says) == (Kind.MODEL, "She cannot be at both.")
    assert finding.there.words == TEXTS["two"], "with its full stop"
    for quote in (finding.here, finding.there):
        assert TEXTS[quote.node][quote.start : quote.end] == quote.words
    desk.continuity.judge(finding, State.FALSE)
    qtbot.waitUntil(lambda: desk.told() == [(Kind.MODEL, "one", State.FALSE)])
    desk.stage.session.show("two")
    desk.stage.paper.type("The boat was away.")
    assert desk.look(qtbot) == []
