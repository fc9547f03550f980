"""Replacing: templates, capitals, and whose words the others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.edits import Edit, apply_edit
from inkwell.manuscript.replacing import Change, Found, Template, apply_changes, in_the_case_of
from inkwell.manuscript.spans import Span, joined

FOUND = Found(("one two", "one", None), {"first": 1})


@pytest.mark.parametrize(
    ("template", "made"),
    [
        (r"\1", "one"),
        ("$1", "one"),
        ("$0!", "one two!"),
        (r"\0!", "one two!"),
        ("${first}s", "ones"),
        (r"\g<first>s", "ones"),
        (r"\g<1>0", "one0"),
        ("${1}0", "one0"),
        ("[$2]", "[]"),
        (r"a\nb\tc", "a\nb\tc"),
        (r"\\1 $$1", r"\1 $1"),
        ("5 $ each", "5 $ each"),
        ("", ""),
    ],
)
def test_groups_in_a_template(template, made):
    assert Template(template, groups=True).fill("one two", FOUND) == made


def test_without_groups_a_template_is_taken_as_it_stands():
    assert Template(r"$1 \n").fill("one two", FOUND) == r"$1 \n"


@pytest.mark.parametrize(("template", "groups"), [("$3", 2), (r"\1", 0), ("${who}", 1), (r"\g<who>", 1)])
def test_a_group_that_is_not_there_is_one_sentence(template, groups):
    with pytest.raises(InkwellError, match="The replacement speaks of") as caught:
        Template(template, groups=True).check(groups, ["first"])
    assert caught.value.kind is ErrorKind.BAD_INPUT


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ("ANNA", "Maria", "MARIA"),
        ("anna", "Maria", "maria"),
        ("Anna", "maria", "Maria"),
        ("I", "we", "We"),
        ("‘Twas", "“it was", "“It was"),
        ("1812", "Maria", "Maria"),
        ("aNNa", "maria", "maria"),
        ("Anna", "", ""),
    ],
)
def test_capitals_can_be_kept(old, new, made):
    assert in_the_case_of(old, new) == made
    assert Template(new, keep_case=True).fill(old, Found((old,), {})) == made


@st.composite
def edited(draw):
    """A text with spans, and changes that are in order and apart."""
    text = draw(st.text("ab \n", min_size=1, max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    places = list(zip(cuts[::2], cuts[1::2], strict=False))
    changes = [Change(low, high, text[low:high], draw(st.text("xyz", max_size=4))) for low, high in places]
    marks = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    spans = [Span(low, high, draw(st.sampled_from("rs"))) for low, high in zip(marks[::2], marks[1::2], strict=False)]
    return text, joined(spans), changes


@given(edited())
def test_all_changes_at_once_are_the_same_as_one_after_the_other(case):
    text, spans, changes = case
    wanted, wanted_spans = text, spans
    for change in reversed(changes):
        edit = Edit(change.start, change.end - change.start, change.new)
        wanted, wanted_spans = apply_edit(wanted, wanted_spans, edit)
    assert apply_changes(text, spans, changes) == (wanted, wanted_spans)


def test_words_that_are_not_there_are_not_replaced():
    with pytest.raises(ValueError, match="no 'two'"):
        apply_changes("one", (), [Change(0, 3, "two", "three")])
