"""Thousands of entries come into the bible: made ready beside the window, there at once, and for the one book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.bible import Bible
from inkwell.app.bible_import import BibleImport
from inkwell.app.word_lists import WordLists
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import new_id
from inkwell.story.bible import Entry, names_of, tidied

LETTERS = [f"{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(300)]
MANY = [Entry(id=new_id(), names=(f" Name{each} ", f"Also{each}"), text="Says little.") for each in LETTERS]


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def bible(stage: Stage, qtbot) -> Bible:
    made = Bible(stage.session, stage.lanes[0])
    stage.kept.append(made)
    qtbot.waitUntil(lambda: made.ready)
    return made


@pytest.fixture
def importing(stage: Stage, bible: Bible) -> BibleImport:
    made = BibleImport(stage.session, bible, stage.lanes[0])
    stage.kept.append(made)
    return made


def test_they_are_there_as_their_files_keep_them(
    stage: Stage, bible: Bible, importing: BibleImport, qtbot, tmp_path: Path
):
    done: list[bool] = []
    importing.take_in(MANY, lambda: done.append(True))
    assert bible.entries == ()
    qtbot.waitUntil(lambda: done == [True])
    assert bible.entries == tuple(tidied(each) for each in MANY)
    qtbot.waitUntil(lambda: bible.is_saved, timeout=20_000)
    assert len(list((tmp_path / "Book" / "bible").glob("*.md"))) == 300


def test_nothing_comes_into_a_book_that_was_opened_meanwhile(
    stage: Stage, bible: Bible, importing: BibleImport, qtbot, tmp_path: Path
):
    make_book(tmp_path / "Other", {"one": "One."})
    done: list[bool] = []
    importing.take_in(MANY, lambda: done.append(True))
    stage.session.open(tmp_path / "Other")
    qtbot.waitUntil(lambda: bible.ready)
    stage.lanes[0].drain(10)
    stage.lanes[0].deliver()
    assert bible.entries == ()
    assert not list((tmp_path / "Other" / "bible").glob("*.md"))
    # What was there before the first book went is in it, all of it or nothing.
    assert len(list((tmp_path / "Book" / "bible").glob("*.md"))) == 300 * len(done)


def test_a_book_that_is_only_read_takes_none(stage: Stage, importing: BibleImport):
    stage.session.project.forbid_writing("It is only read.")
    with pytest.raises(InkwellError) as caught:
        importing.take_in(MANY, str)
    assert caught.value.kind is ErrorKind.READ_ONLY


def test_the_words_of_many_names_are_found_on_the_lane_and_the_last_list_counts(stage: Stage, qtbot, tmp_path: Path):
    lists = WordLists(stage.session, stage.lanes[3], tmp_path / "words.txt")
    stage.kept.append(lists)
    lists.set_names(names_of(MANY))
    assert not lists.known.knows("Nameah")
    lists.set_names(["Marrick"])
    stage.lanes[3].drain(10)
    stage.lanes[3].deliver()
    assert lists.known.names == {"Marrick"}
    lists.set_names(names_of(MANY))
    qtbot.waitUntil(lambda: lists.known.knows("Alsoln"))
    assert not lists.known.knows("Marrick")
