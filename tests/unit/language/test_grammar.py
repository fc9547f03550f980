"""What is said of English sentences, and what is not said of a novel."""

from itertools import pairwise

import pytest

from inkwell.language.grammar import Grammarian
from inkwell.language.kinds import GROUPS, NOT_FOR_NOVELS, OFF, group_of, is_off
from inkwell.language.remarks import RemarkKind


@pytest.fixture(scope="module")
def reader() -> Grammarian:
    return Grammarian("en-US")


@pytest.mark.parametrize(
    ("text", "words", "fix", "group"),
    [
        ("She could of seen it.", "could of", "could have", "confusion"),
        ("It was an very old house.", "an", "a", "typing"),
        ("He saw the the dog.", "the the", "the", "typing"),
        ("I was very hungry.", "very hungry", "starving", "manner"),
        ("He ate, and also drank.", "and also", "and", "repetition"),
    ],
)
def test_findings_have_a_place_a_kind_and_a_fix(reader, text, words, fix, group):
    (remark,) = reader.look(text)
    assert text[remark.start : remark.end] == words
    assert fix in [each.text for each in remark.fixes]
    assert remark.group == group
    assert remark.message
    assert "`" not in remark.message


@pytest.mark.parametrize(
    "text",
    [
        "“I shall go,” he said. “and you?” she asked.",
        "“This speech goes on in the next paragraph.",
        "The hosue of Zorblat.",
        "She sat at the table, and she read her letter, and then she rose, and went to the window, and looked out at "
        "the rain that had begun to fall on the yard, and thought that he would not come, and was glad of it, and was "
        "sorry, and did not know which of the two she was the more.",
        "`an apple an orange a apple`",
        "<!-- could of, the the -->",
        "",
        "   ",
        "他说他不来。",
    ],
)
def test_nothing_is_said_of_what_is_as_it_should_be_in_a_novel(reader, text):
    assert reader.look(text) == []


def test_places_are_code_points_behind_what_is_wide(reader):
    text = "😀 “Ça va” — she could of gone."
    (remark,) = reader.look(text)
    assert text[remark.start : remark.end] == "could of"


def test_findings_do_not_overlap(reader, book):
    for text in book("dracula").read_text(encoding="utf-8").split("\n\n")[100:120]:
        remarks = reader.look(text)
        assert all(a.end <= b.start for a, b in pairwise(remarks))


def test_endless_paragraphs_are_not_looked_at(reader):
    assert reader.look("He could of gone. " * 2_000) == []


def test_kinds_are_groups_and_rules_for_essays_are_none():
    assert all(group_of(rule, "Grammar") is None for rule in NOT_FOR_NOVELS)
    assert group_of("Whatever", "Spelling") is None
    fresh = group_of("Whatever", "AKindOfNextYear")
    assert fresh is not None
    assert fresh.kind is RemarkKind.GRAMMAR
    assert {group.kind for group in GROUPS} == {RemarkKind.GRAMMAR, RemarkKind.STYLE}


def test_a_rule_is_off_by_its_name_or_by_its_group():
    assert is_off("AnA", "typing", frozenset({"AnA"}))
    assert is_off("AnA", "typing", frozenset({OFF + "typing"}))
    assert not is_off("AnA", "typing", frozenset({OFF + "manner", "ModalOf"}))


def test_a_book_that_does_not_say_its_region_hears_nothing_of_regions():
    text = "He took the wrench from the table."
    assert [remark.rule for remark in Grammarian("en-GB").look(text)] == ["Regionalisms"]
    assert Grammarian("en").look(text) == []


def test_rules_that_are_never_asked_are_rules_of_the_library():
    import harper

    rules = set(harper.get_default_lint_config())
    assert len(NOT_FOR_NOVELS - rules) <= 3
