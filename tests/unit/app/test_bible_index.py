"""The bible's index follows the bible, off the window's thread."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import PlaceFile
from inkwell.story.bible import Entry, Trigger

MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",))


class Study:
    """A book on the desk, with its bible's index."""

    def __init__(self, home: Path) -> None:
        self.lane, self.journal, self.flush = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
        drafts = Drafts(self.lane, Journaling(self.journal, self.flush))
        self.session = Session(
            *(self.lane, PlaceFile(home / "places.json"), Custody(home / "state"), drafts, Scribe(drafts)),
            WordCounts(self.lane),
        )
        self.bible = Bible(self.session, self.lane)
        self.made = BibleIndex(self.session, self.bible, self.lane)
        self.changes: list[tuple[str, ...]] = []
        self.made.changed.connect(lambda: self.changes.append(tuple(each.name for each in self.made.index.entries)))

    def settle(self) -> None:
        for _ in range(3):
            assert self.lane.drain(10)
            self.lane.deliver()


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    made = Study(tmp_path)
    made.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    made.settle()
    yield made
    made.session.abandon()
    for lane in (made.lane, made.journal, made.flush):
        lane.close()


def test_the_index_follows_the_bible(study: Study) -> None:
    study.bible.save(MINA)
    study.settle()
    assert [named.entry for named in study.made.index.names_in("Mina")] == [MINA.id]
    study.bible.save(msgspec.structs.replace(MINA, names=("Lucy",)))
    study.settle()
    assert study.made.index.names_in("Mina") == []
    study.session.close()
    assert study.changes == [("Mina",), ("Lucy",), ()]


def test_only_the_last_of_many_changes_is_shown(study: Study) -> None:
    for name in ("Mina", "Lucy", "Jonathan"):
        study.bible.save(msgspec.structs.replace(MINA, names=(name,)))
    study.settle()
    assert study.changes == [("Jonathan",)]


def test_what_was_looked_through_is_looked_through_beforehand(study: Study) -> None:
    study.bible.save(MINA)
    study.settle()
    study.made.index.names_in("Mina came.\nRain.")
    study.bible.save(msgspec.structs.replace(MINA, names=("Lucy",)))
    study.settle()
    assert {"Mina came.", "Rain."} <= set(study.made.index.seen)


def test_what_goes_on_to_the_page_is_looked_through_beforehand(study: Study) -> None:
    study.bible.save(MINA)
    study.settle()
    node = study.session.current
    assert node is not None
    folder = study.session.project.folder
    study.session.project.write_text(node, "A new line.\n\nAnd another.")
    study.session.close()
    study.session.open(folder)
    study.settle()
    assert {"A new line.", "And another."} <= set(study.made.index.seen)
    # A scene that is shown while the index is there.
    other = study.session.add(NodeKind.SCENE, "Other", None, None)
    study.session.project.write_text(other, "Third.")
    study.session.show(other)
    study.settle()
    assert "Third." in study.made.index.seen


def test_a_circle_is_told_of_once_when_a_change_makes_it(study: Study) -> None:
    told: list[str] = []
    study.made.circled.connect(told.append)
    lucy = Entry(id="l1u2c3y4l5u6", names=("Lucy",), text="Mina's friend.", trigger=Trigger(recursion=1))
    mina = msgspec.structs.replace(MINA, text="Lucy's friend.", trigger=Trigger(recursion=1))
    study.bible.save(lucy)
    study.bible.save(mina)
    study.settle()
    assert told == ["“Lucy” and “Mina” call each other in a circle, so each is told once."]
    study.bible.save(msgspec.structs.replace(mina, text="Lucy's best friend."))
    study.settle()
    assert len(told) == 1
    # What a book comes with was told of when it was made.
    folder = study.session.project.folder
    study.session.close()
    study.session.open(folder)
    study.settle()
    assert len(study.made.index.circles()) == 1
    assert len(told) == 1
