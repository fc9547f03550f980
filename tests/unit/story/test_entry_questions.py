"""The questions of the bible's templates: what a new entry begins with, and what is still open."""

import pytest

from inkwell.story.bible import EntryKind
from inkwell.story.entry_questions import QUESTIONS, question, shown_at_first, still_open


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_has_questions_of_its_own_each_once(kind):
    labels = [each.label for each in QUESTIONS[kind]]
    assert len(labels) >= 6
    assert len({label.casefold() for label in labels}) == len(labels)
    # What is kept beside an answer is one line that a model reads: "Eyes: grey".
    assert all(label.strip() == label and ":" not in label and "\n" not in label for label in labels)
    assert all(each.asks.endswith("?") for each in QUESTIONS[kind])


@pytest.mark.parametrize("kind", EntryKind)
def test_a_new_entry_begins_with_a_few_and_the_rest_is_open(kind):
    first = shown_at_first(kind, ())
    assert 2 <= len(first) <= 6
    assert all(answer == "" for _, answer in first)
    rest = still_open(kind, tuple(label for label, _ in first))
    assert len(first) + len(rest) == len(QUESTIONS[kind])


def test_an_entry_with_answers_shows_these_and_no_others():
    fields = (("Eyes", "grey"), ("What she hums", "Schubert"))
    assert shown_at_first(EntryKind.CHARACTER, fields) == fields


def test_what_is_shown_is_not_offered_again_however_it_is_written():
    assert "Eyes" not in [each.label for each in still_open(EntryKind.CHARACTER, ("eyes",))]


def test_a_question_of_the_authors_own_asks_nothing_more():
    assert question(EntryKind.CHARACTER, "What she hums").asks == ""
    assert question(EntryKind.CHARACTER, "Eyes").asks
    # "Owner" is asked of a thing.
    assert question(EntryKind.CHARACTER, "Owner").asks == ""
