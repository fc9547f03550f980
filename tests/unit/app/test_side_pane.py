"""A second node beside the page: its words are as safe as those of the first, and no node is ever on both pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.outside import OutsideWatch
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session, Shown
from inkwell.app.side_pane import SidePane
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Splice, split_paragraphs, split_tail
from inkwell.storage.history import History
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project


class Sheet:
    """An editor that holds what it is given, and tells its scribe of what is written."""

    def __init__(self, scribe: Scribe) -> None:
        self.words, self.cursor, self._known, self._scribe = "", 0, 1, scribe
        scribe.use_editor(self)

    def take_changes(self) -> dict[str, Splice]:
        return {"": self.whole("")}

    def whole(self, node: str) -> Splice:
        body, tail = split_tail(self.words)
        texts = split_paragraphs(body)
        texts[-1] += tail
        known, self._known = self._known, len(texts)
        return Splice(0, known, tuple(texts), ((),) * len(texts), len(texts))

    def cursor_offset(self) -> int:
        return self.cursor

    def take(self, shown: Shown) -> None:
        self.words, self.cursor = shown.text.text, shown.cursor
        self._known = len(split_paragraphs(split_tail(self.words)[0]))

    def write(self, words: str) -> None:
        self.words += words
        self.cursor = len(self.words)
        self._scribe.edited()


@dataclass
class Both:
    """The session with both of its pages."""

    session: Session
    side: SidePane
    drafts: Drafts
    lane: SaveLane
    journal_lane: SaveLane
    outside: OutsideWatch
    first: Sheet
    second: Sheet
    folder: Path

    def add(self, title: str, kind: NodeKind = NodeKind.SCENE) -> str:
        return self.session.add(kind, title, None, None)

    def on_disk(self, node_id: str) -> str:
        return Project.open(self.folder).read_text(node_id).text

    def look(self) -> None:
        self.outside.look()
        assert self.lane.drain(10)
        self.lane.deliver()

    def die(self) -> None:
        """As if the process had ended: what is journalled by now is all there is."""
        self.drafts.gather()
        assert self.journal_lane.drain(10)
        self.session.abandon()


@pytest.fixture
def both(qtbot: QtBot, tmp_path: Path) -> Iterator[Both]:
    lane, journal_lane, flush_lane = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
    drafts = Drafts(lane, Journaling(journal_lane, flush_lane))
    scribe, second = Scribe(drafts), Scribe(drafts)
    places = PlaceFile(tmp_path / "places.json")
    session = Session(lane, places, Custody(tmp_path / "state"), drafts, scribe, WordCounts(lane))
    side = SidePane(session, second)
    outside = OutsideWatch(session, scribe, drafts, lane)
    made = Both(session, side, drafts, lane, journal_lane, outside, Sheet(scribe), Sheet(second), tmp_path / "Book")
    session.shown.connect(made.first.take)
    side.shown.connect(made.second.take)
    session.create(made.folder, "A book", "Somebody", "en")
    yield made
    session.abandon()
    for each in (lane, journal_lane, flush_lane):
        each.close()


def test_words_of_both_pages_reach_the_disk(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.first.write("On the first.")
    both.second.write("On the second.")
    first = both.session.current
    assert first is not None
    qtbot.waitUntil(lambda: not both.drafts.dirty and both.on_disk(other) != "", timeout=6000)
    assert (both.on_disk(first), both.on_disk(other)) == ("On the first.", "On the second.")
    # What is on the disk is still followed: the draft of a page is not let go while the page holds it.
    both.second.write(" More.")
    both.session.save()
    qtbot.waitUntil(lambda: both.on_disk(other) == "On the second. More.", timeout=6000)


def test_closing_the_book_saves_what_was_typed_a_moment_ago_on_the_second_page(both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("Not a word is lost.")
    both.session.close()
    assert both.on_disk(other) == "Not a word is lost."
    assert both.side.current is None


def test_what_is_closed_beside_the_page_is_saved(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("Written.")
    both.side.close()
    qtbot.waitUntil(lambda: both.on_disk(other) == "Written.", timeout=6000)
    qtbot.waitUntil(lambda: both.drafts.of(other) is None, timeout=6000)


def test_a_sudden_end_loses_nothing_of_either_page(both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.first.write("First.")
    both.second.write("Second.")
    first = both.session.current
    assert first is not None
    both.die()
    assert both.on_disk(other) == ""
    both.session.open(both.folder)
    assert (both.session.current, both.side.current) == (first, other)
    assert (both.first.words, both.second.words) == ("First.", "Second.")
    assert (both.first.cursor, both.second.cursor) == (6, 7)


def test_the_place_beside_is_kept_with_the_book(both: Both) -> None:
    other = both.add("Other", NodeKind.NOTE)
    both.side.arrange(True, 70)
    both.side.show(other)
    both.second.write("Four")
    both.session.close()
    both.side.arrange(False, 50)
    both.session.open(both.folder)
    assert (both.side.current, both.side.below, both.side.share) == (other, True, 70)
    assert both.second.cursor == 4
    both.side.close()
    both.session.close()
    both.session.open(both.folder)
    assert both.side.current is None


def test_a_node_that_goes_on_to_the_page_is_exchanged(qtbot: QtBot, both: Both) -> None:
    first, other = both.session.current, both.add("Other")
    assert first is not None
    both.side.show(other)
    both.first.write("First.")
    both.second.write("Second.")
    both.session.show(other)
    assert (both.session.current, both.side.current) == (other, first)
    assert (both.first.words, both.second.words) == ("Second.", "First.")
    both.side.show(other)
    assert both.side.current == first
    both.second.write(" Again.")
    both.session.save()
    qtbot.waitUntil(lambda: both.on_disk(first) == "First. Again.", timeout=6000)


def test_what_is_deleted_is_not_beside_the_page_any_more(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("Into the trash.")
    with qtbot.waitSignal(both.side.left):
        both.session.delete(other)
    assert both.side.current is None
    (trashed,) = (both.folder / "trash").rglob(f"{other}.md")
    assert "Into the trash." in trashed.read_text()


def test_the_first_node_deleted_takes_the_second_over(both: Both) -> None:
    first, other = both.session.current, both.add("Other")
    assert first is not None
    both.side.show(other)
    for node in [node.id for _, node in both.session.manuscript.walk() if node.id not in (first, other)]:
        if node not in {up.id for up in both.session.manuscript.ancestors(first)}:
            both.session.delete(node)
    both.second.write("Stays.")
    both.session.delete(both.session.manuscript.ancestors(first)[0].id)
    assert (both.session.current, both.side.current) == (other, None)
    assert both.first.words == "Stays."


def test_removed_elsewhere_it_is_told_and_kept_in_the_history(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("Its last words.")
    both.session.save()
    qtbot.waitUntil(lambda: both.on_disk(other) == "Its last words.", timeout=6000)
    qtbot.waitUntil(lambda: not both.drafts.dirty, timeout=6000)
    (both.folder / "text" / f"{other}.md").unlink()
    told: list[InkwellError] = []
    both.session.trouble.connect(told.append)
    both.look()
    assert both.side.current is None
    assert "removed elsewhere" in told[0].sentence
    assert both.lane.drain(10)
    history = History(both.folder)
    assert "Its last words." in [history.read(version)[0] for version in history.versions(other)]


def test_changed_elsewhere_it_is_shown_anew(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("It was late.")
    both.session.save()
    qtbot.waitUntil(lambda: not both.drafts.dirty, timeout=6000)
    path = both.folder / "text" / f"{other}.md"
    path.write_bytes(path.read_bytes().replace(b"late", b"early"))
    told: list[tuple[str, str]] = []
    both.outside.reloaded.connect(lambda node, text, _spans: told.append((node, text)))
    both.look()
    assert told == [(other, "It was early.")]


def test_changed_here_and_elsewhere_it_waits_for_the_author(qtbot: QtBot, both: Both) -> None:
    other = both.add("Other")
    both.side.show(other)
    both.second.write("It was late.")
    both.session.save()
    qtbot.waitUntil(lambda: not both.drafts.dirty, timeout=6000)
    path = both.folder / "text" / f"{other}.md"
    path.write_bytes(path.read_bytes().replace(b"late", b"early"))
    both.second.write(" Nobody came.")
    with qtbot.waitSignal(both.drafts.conflicted) as told:
        both.session.save()
    assert told.args == [other]
    assert both.on_disk(other) == "It was early."


def test_a_book_that_is_only_read_here_follows_whoever_writes_it(both: Both) -> None:
    other = both.add("Other")
    both.session.project.write_text(other, "Mine.")
    both.session.project.forbid_writing("It is open elsewhere.")
    both.side.show(other)
    assert both.second.words == "Mine."
    project = Project.open(both.folder)
    project.write_text(other, "Theirs.")
    both.outside.renewed.connect(both.side.renew)
    both.outside.renewed.emit(frozenset({other}))
    assert (both.side.current, both.second.words) == (other, "Theirs.")


def test_the_scene_after_the_page_is_suggested(both: Both) -> None:
    assert both.side.suggestion() is not None  # the chapter that the scene is in
    note = both.add("Note", NodeKind.NOTE)
    before = both.add("Before")
    here, after = both.add("Here"), both.add("After")
    both.session.show(here)
    assert both.side.suggestion() == after
    both.session.delete(after)
    assert both.side.suggestion() not in (here, note)
    both.session.delete(before)
    QCoreApplication.processEvents()
