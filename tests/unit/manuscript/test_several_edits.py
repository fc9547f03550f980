"""Several edits of a text made in one go are what they are one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.edits import Edit, apply_edit, apply_edits
from inkwell.manuscript.spans import Span, laid_over

_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from("rst")), max_size=5)


@given(
    st.text("ab\n", max_size=30), _SPANS, st.lists(st.tuples(st.integers(0, 30), st.text("xy", max_size=4)), max_size=5)
)
def test_in_one_go_or_one_after_the_other(
    text: str, rows: list[tuple[int, int, str]], wanted: list[tuple[int, str]]
) -> None:
    spans = laid_over([Span(low, high, run) for low, high, run in rows if low < high], len(text))
    places = sorted(min(place, len(text)) for place, _ in wanted for _ in "12")
    edits = [
        Edit(low, high - low, new, (Span(0, len(new), "new"),) if new else ())
        for (low, high), (_, new) in zip(zip(places[::2], places[1::2], strict=True), wanted, strict=True)
    ]
    expected = text, spans
    for edit in reversed(edits):
        expected = apply_edit(*expected, edit)
    assert apply_edits(text, spans, edits) == expected
