"""What of the book's memory is told: names of which nothing more is, and which summaries are offered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from told_book import Book

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.bible_told import BibleTold
from inkwell.app.context_sources import ToldPlace
from inkwell.app.memory_told import MOST_SUMMARIES, MemoryTold
from inkwell.story.assembly import segments_of
from inkwell.story.bible import Entry
from inkwell.story.context import USUAL, Excerpt, Plan, Section, Told

LUCY, MINA = Entry(id="l", names=("Lucy",)), Entry(id="m", names=("Mina",), text="She limps.")
FILLER = "They went on and said nothing.\n\n" * 200
BEFORE = f"Lucy met Mina.\n\n{FILLER}"


class Memory:
    """What is known of a book. It stands for the summaries and for what is looked up too."""

    def __init__(self, book: Book, qtbot: QtBot) -> None:
        self.book, self.qtbot = book, qtbot
        self.plan = USUAL
        self.summaries: tuple[Excerpt, ...] = ()
        self.bible = Bible(book.session, book.lanes[0])
        qtbot.waitUntil(lambda: self.bible.ready)
        self.index = BibleIndex(book.session, self.bible, book.lanes[0])
        self.of_bible = BibleTold(book.session, self.index)
        self.told = MemoryTold(book.session, self, self, self.index, lambda: self.plan)  # type: ignore[arg-type]

    def before(self, _node: str) -> tuple[Excerpt, ...]:
        return self.summaries

    def found(self, _node: str, _before: str) -> tuple[()]:
        return ()

    def keep(self, *entries: Entry) -> None:
        with self.qtbot.waitSignal(self.index.changed):
            self.bible.add_all(entries)

    def at(self, before: str) -> Told:
        place = ToldPlace(self.book.second, before)
        return self.told(self.of_bible(Told(before=before), place), place)


@pytest.fixture
def memory(qtbot: QtBot, tmp_path: Path) -> Iterator[Memory]:
    book = Book(tmp_path)
    yield Memory(book, qtbot)
    book.close()


def test_of_whom_there_is_only_a_name_the_name_is_told(memory: Memory) -> None:
    memory.keep(LUCY, MINA)
    told = memory.at(BEFORE)
    assert [each.id for each in told.lore] == ["l", "m"]
    assert told.cast == ("Lucy",)
    memory.keep(Entry(id="l", names=("Lucy",), text="<!-- who is she? -->", always_on=True))
    assert memory.at(BEFORE).cast == ("Lucy",)
    assert "Lucy" in "".join(each.text for each in segments_of(memory.at(BEFORE)) if each.section == Section.CAST)


@pytest.mark.parametrize(("section", "always"), [(Section.LORE, False), (Section.BIBLE, True)])
def test_of_whom_the_plan_tells_nothing_the_name_is_told(memory: Memory, section: Section, always: bool) -> None:
    memory.keep(Entry(id="m", names=("Mina",), text="She limps.", always_on=always))
    assert memory.at(BEFORE).cast == ()
    memory.plan = Plan(off=frozenset({section}))
    assert memory.at(BEFORE).cast == ("Mina",)


def test_what_is_not_offered_of_the_summaries_is_said(memory: Memory) -> None:
    every = tuple(Excerpt(f"Chapter {n}", "Rain.", "Before.") for n in range(MOST_SUMMARIES + 19))
    memory.summaries = every[:MOST_SUMMARIES]
    assert memory.at("x").summaries == memory.summaries
    memory.summaries = every
    first, second, *_, last = memory.at("x").summaries
    assert (first.title, first.why) == ("Chapter 19", "Before. 19 earlier chapters are not offered.")
    assert (second, last) == (every[20], every[-1])
