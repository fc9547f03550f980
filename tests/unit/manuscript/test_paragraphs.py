"""A text followed paragraph by paragraph: whatever changes, the edits make of the old text exactly the new one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.edits import apply_edit, common_end, common_start, difference
from inkwell.manuscript.paragraphs import Paragraphs, Snapshot, Splice, split_paragraphs, split_tail
from inkwell.manuscript.spans import Span
from inkwell.ui.editor.blocks import PAGE, pieces

ANY_TEXT = st.text(st.characters(categories=None), max_size=60) | st.text("ab\n", max_size=40)


@given(ANY_TEXT)
def test_paragraphs_joined_are_the_text(text: str) -> None:
    body, tail = split_tail(text)
    assert "".join(split_paragraphs(body)) + tail == text
    assert Snapshot.of(text).text() == text


@given(ANY_TEXT)
def test_they_are_the_blocks_of_the_page(text: str) -> None:
    body, _ = split_tail(text)
    of_page = ["\n" * piece.newlines + PAGE.decode(piece.text) for piece in pieces(body)]
    assert split_paragraphs(body) == of_page


@given(ANY_TEXT, ANY_TEXT)
def test_a_difference_makes_the_one_of_the_other(old: str, new: str) -> None:
    edit = difference(old, new)
    assert apply_edit(old, (), edit) == (new, ())
    assert edit.removed <= len(old)


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_common_ends_are_the_longest(one: str, other: str) -> None:
    start = max(n for n in range(min(len(one), len(other)) + 1) if one[:n] == other[:n])
    end = max(n for n in range(min(len(one), len(other)) + 1) if one[len(one) - n :] == other[len(other) - n :])
    assert (common_start(one, other), common_end(one, other)) == (start, end)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(st.text("ab\n", min_size=1, max_size=30)).strip("\n") or "a"
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    spans = [Span(a, b, draw(st.sampled_from("xy"))) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    return text, tuple(spans)


def by_character(text: str, spans: tuple[Span, ...]) -> list[tuple[str, str]]:
    who = [""] * len(text)
    for span in spans:
        who[span.start : span.end] = [span.run] * (span.end - span.start)
    # Newlines between two paragraphs of one run are that run's by convention, so nothing is said of them here.
    return [(letter, "" if letter == "\n" else run) for letter, run in zip(text, who, strict=True)]


@given(marked(), marked(), st.data())
def test_edits_carry_who_wrote_it(
    old: tuple[str, tuple[Span, ...]], new: tuple[str, tuple[Span, ...]], data: st.DataObject
) -> None:
    before, source = Paragraphs(*old), Paragraphs(*new)
    texts, spans = list(source._texts), list(source._spans)
    first = data.draw(st.integers(0, len(before)))
    removed = data.draw(st.integers(0, len(before) - first))
    start = before.snapshot()
    assert by_character(start.text(), start.spans()) == by_character(*old)
    total = len(before) - removed + len(texts)
    edit = before.splice(Splice(first, removed, tuple(texts), tuple(spans), total))
    end = before.snapshot()
    if edit is None:
        assert by_character(end.text(), end.spans()) == by_character(*old)
        return
    text, carried = apply_edit(start.text(), start.spans(), edit)
    assert text == end.text()
    assert by_character(text, carried) == by_character(text, end.spans())


def test_a_change_that_does_not_fit_is_refused() -> None:
    for change in (Splice(1, 5, ("x",), ((),), 1), Splice(0, 1, ("x",), ((),), 3)):
        with pytest.raises(ValueError, match="no paragraphs"):
            Paragraphs("a\n\nb").splice(change)
