"""What is gathered for a place: the story before it, the author's notes, what sources add; and what tools are told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from told_book import Book

from inkwell.app.context_sources import KEPT, SCENE_CHARACTERS, SCENE_STEP, STORY_CHARACTERS, ToldPlace
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.story.context import Excerpt, Lore, Plan, Section, Told, replaced
from inkwell.story.notes import MOST_SAMPLES, SAMPLE_CHARACTERS, Notes


@pytest.fixture
def book(qtbot: QtBot, tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path)
    yield made
    made.close()


def labels(book: Book, before: str = "He rowed.", note: str = "") -> list[str]:
    passage = book.sources.passage(before, note)
    assert passage is not None
    return [segment.label for segment in passage.segments()]


def test_a_place_is_told_with_all_that_is_kept_for_it(book: Book) -> None:
    book.notes.set(Notes("It is 1906.", "Dry.", 0, (Excerpt("I", "A hat sailed by."),)))
    book.sources.add(lambda told, place: replaced(told, lore=(Lore("Edwin", f"A cat in {place.node}."),)))
    found = labels(book, note="Rain.")
    assert found[:2] == ["Memory", "Sound like: I"]
    assert found[2].startswith("Story so far, from ")
    assert found[3:] == ["Story bible: Edwin", "Author's note", "Your note", "This scene"]
    passage = book.sources.passage("He rowed.", "")
    assert passage is not None
    assert (passage.node, passage.project) == (book.second, book.session.project)
    assert passage.told.lore[0].text == f"A cat in {book.second}."


def test_what_the_author_leaves_out_is_not_told(book: Book) -> None:
    book.notes.set(Notes("It is 1906.", plan=Plan(off=frozenset({Section.MEMORY, Section.STORY}))))
    assert labels(book) == ["This scene"]


def test_sources_are_asked_in_their_order(book: Book) -> None:
    asked: list[ToldPlace] = []

    def ask(told: Told, place: ToldPlace) -> Told:
        asked.append(place)
        return replaced(told, memory=told.memory + str(len(asked)))

    book.sources.add(ask)
    book.sources.add(ask)
    assert book.sources.told(ToldPlace(book.second, "He", "rowed")).memory == "12"
    assert asked == [ToldPlace(book.second, "He", "rowed")] * 2


def test_a_larger_context_is_offered_more_of_the_story(book: Book) -> None:
    def told() -> int:
        return len(book.sources.told(ToldPlace(book.second, "")).story[0].text)

    assert told() >= STORY_CHARACTERS
    before = told()
    book.tokens = 5000
    assert told() >= 15_000 > before


@pytest.mark.parametrize("length", range(STORY_CHARACTERS - 100, STORY_CHARACTERS, 7))
def test_no_rest_of_a_comment_is_told_of_the_story_before(book: Book, length: int) -> None:
    comment = "<!-- A note: the\n\nkiller is she. Nobody\n\nmay know. -->"
    text = f"{'It rained. ' * 3_000}\n\n{comment}\n\n"
    book.session.project.write_text(book.first, text + "x" * length)
    passage = book.sources.passage("He rowed.", "")
    assert passage is not None
    told = "".join(segment.text for segment in passage.segments())
    assert "x" * length in told
    assert "killer" not in told
    assert "know" not in told


def test_no_rest_of_a_comment_is_told_of_a_very_long_scene(book: Book) -> None:
    lines = "x" * 98 + "\n\n"
    before = lines * (SCENE_STEP // 100 - 1) + "x" * 80 + " <!-- the killer is she, and nobody knows it -->\n\n"
    before += lines * (SCENE_CHARACTERS // 100)
    passage = book.sources.passage(before, "")
    assert passage is not None
    told = "".join(segment.text for segment in passage.segments())
    assert "knows" not in told
    assert told.endswith(lines * 10)


def test_of_a_very_long_scene_the_end_is_told_from_a_place_that_stays(book: Book) -> None:
    def start(length: int) -> int:
        passage = book.sources.passage("x" * length, "")
        assert passage is not None
        return length - len(passage.told.before)

    assert start(SCENE_CHARACTERS + SCENE_STEP - 1) == 0
    assert start(SCENE_CHARACTERS + SCENE_STEP) == start(SCENE_CHARACTERS + 2 * SCENE_STEP - 1) == SCENE_STEP


def test_a_tool_is_told_what_it_reads_and_nothing_runs_into_its_words(book: Book) -> None:
    book.notes.set(Notes("It is 1906.", "Dry."))
    place = ToldPlace(book.second, "He rowed.", "the sea")
    both, memory, story, nothing = (
        book.sources.beside(place, memory=memory, story=story) for memory in (True, False) for story in (True, False)
    )
    assert [each.section for each in both] == ["memory", "story", "authors_note"]
    assert [each.section for each in memory] == ["memory", "authors_note"]
    assert [each.section for each in story] == ["story"]
    assert nothing == ()
    assert all(each.text.endswith("\n\n") for each in (*both, *memory, *story))


def test_without_a_book_there_is_nothing_to_tell(book: Book) -> None:
    changes: list[bool] = []
    book.notes.changed.connect(lambda: changes.append(True))
    book.session.close()
    assert book.sources.passage("He rowed.", "") is None
    assert book.notes.notes == Notes()
    assert changes == [True]


def test_pages_to_sound_like_are_added_until_there_are_enough(book: Book) -> None:
    for number in range(MOST_SAMPLES):
        book.notes.add_sample(f"Page {number}", "  A hat sailed by. ")
    assert book.notes.notes.samples[-1] == Excerpt(f"Page {MOST_SAMPLES - 1}", "A hat sailed by.")
    for text, words in ((" ", "Select"), ("x" * (SAMPLE_CHARACTERS + 1), "6,001 characters"), ("More.", "already")):
        with pytest.raises(InkwellError, match=words) as caught:
            book.notes.add_sample("I", text)
        assert caught.value.kind is ErrorKind.BAD_INPUT
    assert len(book.notes.notes.samples) == MOST_SAMPLES


def test_in_a_note_that_is_kept_from_the_model_nothing_is_told(book: Book) -> None:
    session = book.session
    note = session.add(NodeKind.NOTE, "A secret", None, None)
    assert book.sources.passage("He did it.", "", note) is not None
    session.change(session.manuscript.replace(replace(session.manuscript.node(note), told=False)))
    assert book.sources.passage("He did it.", "", note) is None
    assert book.sources.why_not(note) == KEPT
    assert book.sources.why_not(book.second) != KEPT
