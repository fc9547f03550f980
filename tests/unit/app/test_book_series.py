"""The open book joins a series, shares entries with it and leaves it; two books of one series are open at once."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.bible import Bible
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.series import BookSeries, Left
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.place import PlaceFile
from inkwell.storage.series import Series, read_series
from inkwell.story.bible import Entry, Progression, entry_at
from inkwell.story.lore import place_of

MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",), text="She keeps a journal.\n")
WHITBY = Entry(id="w1h2i3t4b5y6", names=("Whitby",))


class Desk:
    """One Inkwell with one book open."""

    def __init__(self, home: Path, name: str) -> None:
        self.home, state = home, home / f"state of {name}"
        self.lane, self.journal, self.flush = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
        drafts = Drafts(self.lane, Journaling(self.journal, self.flush))
        self.session = Session(
            *(self.lane, PlaceFile(state / "places.json"), Custody(state), drafts, Scribe(drafts)),
            WordCounts(self.lane),
        )
        self.bible = Bible(self.session, self.lane, state=state, again_ms=20)
        self.series = BookSeries(self.session, self.bible, self.lane)
        self.troubles: list[InkwellError] = []
        self.joined: list[Series] = []
        self.left: list[Left] = []
        self.placed: list[tuple[str, bool]] = []
        self.bible.trouble.connect(self.troubles.append)
        self.series.trouble.connect(self.troubles.append)
        self.series.joined.connect(self.joined.append)
        self.series.left.connect(self.left.append)
        self.series.placed.connect(lambda *what: self.placed.append(what))
        self.session.create(home / name, name, "Somebody", "en")
        self.settle()

    def settle(self) -> None:
        """Have all that is queued done, and what follows from the results."""
        for _ in range(8):
            assert self.lane.drain(10)
            self.lane.deliver()

    def look(self) -> dict[str, bool]:
        """The names of the entries, and whether each is shared, as the folders have them now."""
        self.bible.look_again()
        self.settle()
        return {entry.name: entry.id in self.bible.shared for entry in self.bible.entries}

    def close(self) -> None:
        self.session.abandon()
        for lane in (self.lane, self.journal, self.flush):
            lane.close()


@pytest.fixture
def desks(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    one, two = Desk(tmp_path, "One"), Desk(tmp_path, "Two")
    yield one, two
    for desk in (one, two):
        desk.close()


def in_a_series(*desks: Desk) -> None:
    desks[0].series.begin(desks[0].home, "The Saga")
    desks[0].settle()
    for desk in desks[1:]:
        desk.series.join(desk.home)
        desk.settle()


def test_two_open_books_share_an_entry_and_follow_each_other(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    one.bible.add_all([MINA, WHITBY])
    one.settle()
    in_a_series(one, two)
    assert [each.title for each in (*one.joined, *two.joined)] == ["The Saga", "The Saga"]
    assert read_series(one.home).books == ("One", "Two")
    one.series.share(MINA.id, True)
    one.settle()
    assert one.placed == [(MINA.id, True)]
    assert (one.look(), two.look()) == ({"Mina": True, "Whitby": False}, {"Mina": True})
    two.bible.save(msgspec.structs.replace(MINA, names=("Mina Harker",)))
    two.settle()
    assert one.look() == {"Mina Harker": True, "Whitby": False}
    two.bible.delete(MINA.id)
    two.settle()
    assert one.look() == {"Whitby": False}
    assert one.troubles == two.troubles == []


def test_what_is_kept_in_this_book_only_is_gone_from_the_other(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    in_a_series(one, two)
    one.bible.save(MINA)
    one.series.share(MINA.id, True)
    one.settle()
    two.series.share(MINA.id, False)
    two.settle()
    assert (one.look(), two.look()) == ({}, {"Mina": False})


def test_a_book_leaves_with_copies_and_can_come_back(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    in_a_series(one, two)
    one.bible.save(MINA)
    one.series.share(MINA.id, True)
    one.settle()
    two.series.leave()
    two.settle()
    assert two.left == [Left(1)]
    assert (one.look(), two.look()) == ({"Mina": True}, {"Mina": False})
    assert (two.series.folder, read_series(one.home).books) == (None, ("One",))
    two.series.join(one.home)
    two.settle()
    assert two.look() == {"Mina": True}
    assert two.troubles == []


def test_a_series_that_is_gone_is_told_of_and_can_be_left(desks: tuple[Desk, Desk]) -> None:
    one, _ = desks
    in_a_series(one)
    (one.home / "series.json").unlink()
    one.bible.look_again()
    one.settle()
    assert ([each.kind for each in one.troubles], one.bible.series) == ([ErrorKind.DAMAGED], None)
    one.series.leave()
    one.settle()
    assert (one.left, one.series.folder) == ([Left(0)], None)


def test_what_cannot_be_joined_leaves_the_book_as_it_was(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    one.series.join(one.home)
    one.settle()
    assert ([each.kind for each in one.troubles], one.series.folder) == ([ErrorKind.NOT_FOUND], None)
    with pytest.raises(InkwellError):
        one.series.begin(two.session.project.folder, "The Saga")
    in_a_series(one)
    with pytest.raises(InkwellError) as caught:
        one.series.join(one.home)
    assert caught.value.kind is ErrorKind.CONFLICT
    one.session.project.forbid_writing("It is open elsewhere.")
    for refused in (one.series.leave, lambda: one.series.share(MINA.id, True)):
        with pytest.raises(InkwellError) as caught:
            refused()
        assert caught.value.kind is ErrorKind.READ_ONLY


def test_a_copy_of_a_book_is_put_into_the_list_when_it_is_opened(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    in_a_series(one)
    one.session.project.save_as(one.home / "Copy")
    two.session.open(one.home / "Copy")
    two.settle()
    assert read_series(one.home).books == ("One", "Copy")


def test_what_holds_from_a_scene_of_an_earlier_book_holds_in_all_of_the_later_one(desks: tuple[Desk, Desk]) -> None:
    one, two = desks
    in_a_series(one, two)
    here, there = (desk.session.current or "" for desk in (two, one))
    assert (one.look(), two.look()) == ({}, {})
    assert (one.bible.earlier, there in two.bible.earlier, here in two.bible.earlier) == (frozenset(), True, False)
    limps = Entry(id="l1i2m3p4s5x6", names=("Mina",), text="Calm.", progressions=(Progression(there, "She limps."),))
    begun = place_of(two.session.manuscript, here, two.bible.earlier).begun
    assert entry_at(limps, begun).text == "Calm.\n\nShe limps."
    assert entry_at(limps, place_of(two.session.manuscript, here).begun).text == "Calm."
