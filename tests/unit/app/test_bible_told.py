"""What the model is told of the bible: always, when named, as it is at the place; and never late."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from told_book import Book

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.bible_told import BibleTold, words_for
from inkwell.app.context_sources import ToldPlace
from inkwell.story.assembly import segments_of
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger
from inkwell.story.context import Told

EDWIN = Entry(id="e1", names=("Edwin", "Ted"), text="A cat.", fields=(("Age", "9"), ("Fears", " ")), priority=120)
GARNET = Entry(id="e2", names=("Garnet",), text="He tells the story.", always_on=True)
STYLE = Entry(id="e3", kind=EntryKind.STYLE, names=("Style",), text="Dry, first person.", always_on=True)


class Shelf:
    """A bible and what is told of it."""

    def __init__(self, book: Book, qtbot: QtBot) -> None:
        self.book, self.qtbot = book, qtbot
        self.bible = Bible(book.session, book.lanes[0])
        qtbot.waitUntil(lambda: self.bible.ready)
        self.index = BibleIndex(book.session, self.bible, book.lanes[0])
        self.told = BibleTold(book.session, self.index)

    def keep(self, *entries: Entry) -> None:
        with self.qtbot.waitSignal(self.index.changed):
            self.bible.add_all(entries)

    def at(self, before: str, selection: str = "", node: str = "") -> Told:
        return self.told(Told(style="Mine."), ToldPlace(node or self.book.second, before, selection))


@pytest.fixture
def shelf(qtbot: QtBot, tmp_path: Path) -> Iterator[Shelf]:
    book = Book(tmp_path)
    yield Shelf(book, qtbot)
    book.close()


def test_entries_are_told_always_or_when_named(shelf: Shelf) -> None:
    shelf.keep(EDWIN, GARNET, STYLE)
    quiet, named = shelf.at("The cat slept."), shelf.at("“Ted!” I said.")
    assert [(each.name, each.why) for each in quiet.standing] == [("Garnet", "Always told.")]
    assert quiet.style == "Mine.\n\nDry, first person."
    assert quiet.lore == ()
    (lore,) = named.lore
    assert (lore.name, lore.why, lore.rank, lore.id) == ("Edwin", "“Ted” stands in this scene.", 120, "e1")
    assert lore.text == "also called Ted.\nAge: 9\nA cat."
    labels = [each.label for each in segments_of(named)]
    assert labels == ["Style", "Story bible: Garnet", "Story bible: Edwin"]


def test_a_comment_calls_for_nothing(shelf: Shelf) -> None:
    vane = Entry(id="e5", names=("Lord Vane",), text="The murderer.", trigger=Trigger(recursion=1))
    shelf.keep(EDWIN, vane)
    scene = "The cat slept.\n\n<!-- not before chapter nine:\n\nEdwin bites -->\n\nNobody came."
    for hidden in (scene, "It rained. %%Edwin?%%", "It rained. <!-- and Edwin com"):
        assert shelf.at(hidden).lore == ()
    assert shelf.at("It rained.", "He slept <!-- Edwin? -->.").lore == ()
    shelf.keep(msgspec.structs.replace(EDWIN, text="A cat. <!-- He is Lord Vane's. -->"))
    assert [each.name for each in shelf.at(f"{scene} Edwin came.").lore] == ["Edwin"]
    shelf.keep(msgspec.structs.replace(EDWIN, text="A cat. He is Lord Vane's. <!-- Since when? -->"))
    assert [each.name for each in shelf.at("Edwin came.").lore] == ["Edwin", "Lord Vane"]


def test_who_is_named_in_what_a_tool_works_on_is_told_too(shelf: Shelf) -> None:
    shelf.keep(EDWIN)
    (lore,) = shelf.at("The cat slept.", "Edwin woke.").lore
    assert lore.why == "“Edwin” stands in the selection."


def test_an_entry_is_told_as_it_is_at_the_place(shelf: Shelf) -> None:
    shelf.keep(msgspec.structs.replace(EDWIN, fields=(), progressions=(Progression(shelf.book.second, "He limps."),)))
    before, after = (shelf.at("Edwin!", node=node).lore[0].text for node in (shelf.book.first, shelf.book.second))
    assert "limps" not in before
    assert after.endswith("A cat.\n\nHe limps.")


def test_where_the_author_does_not_want_it_it_is_not_told(shelf: Shelf) -> None:
    shelf.keep(msgspec.structs.replace(EDWIN, off_in=(shelf.book.second,)))
    assert shelf.at("Edwin!").lore == ()
    assert shelf.at("Edwin!", node=shelf.book.first).lore != ()


def test_changes_are_followed_and_an_empty_bible_tells_nothing(shelf: Shelf) -> None:
    assert shelf.at("Edwin!") == Told(style="Mine.")
    shelf.keep(EDWIN)
    shelf.keep(msgspec.structs.replace(EDWIN, text="A dog."))
    assert "A dog." in shelf.at("Edwin!").lore[0].text
    with shelf.qtbot.waitSignal(shelf.index.changed):
        shelf.bible.delete("e1")
    assert shelf.at("Edwin!") == Told(style="Mine.")


def test_a_scene_that_is_gone_and_an_entry_without_a_name_break_nothing(shelf: Shelf) -> None:
    nameless = Entry(id="e4", text="Everybody is tired.", always_on=True)
    shelf.keep(EDWIN, nameless)
    told = shelf.at("Edwin!", node="never")
    assert told.lore[0].name == "Edwin"
    assert told.standing[0].name == "Nameless"
    assert words_for(nameless) == "Everybody is tired."
