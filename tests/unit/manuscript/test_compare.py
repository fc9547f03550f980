"""Two texts side by side: always complete, quick on whole novels, and cut where a novelist would cut."""

import random
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.compare import (
    Clash,
    Part,
    Passage,
    Stretch,
    carry_spans,
    compare,
    merge,
    passages,
    put_back,
)
from inkwell.manuscript.spans import Span

STORY = Path(__file__).resolve().parents[3] / "resources" / "sample" / "story.md"
ODD = [
    "\ud800",
    "\udfff",
    "\0",
    "\u2028",
    "\u2029",
    "\r\n",
    "\r",
    "\u00a0",
    "e\u0301",
    "👩‍👩‍👧",
    "שלום",
    "漢字",
    "\x85",
]
WORDS = ["the ", "cat", " sat", ".", ", ", "“", "”", "_", "* * *", "\n", "\n\n", " ", "don’t", "well-worn", *ODD]
PROSE = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)
ANY_TEXT = st.text(st.characters(categories=None), max_size=40)
TEXT = st.one_of(PROSE, ANY_TEXT)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same text after a few changes; or two texts with nothing in common."""
    old = draw(TEXT)
    new = old
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(new)))
        new = new[:at] + draw(TEXT) + new[at + draw(st.integers(0, 8)) :]
    return (old, new) if draw(st.booleans()) else (old, draw(TEXT))


def shown(old: str, new: str) -> str:
    """Write a comparison the way that wdiff does."""
    frames = {Part.SAME: "{}", Part.REMOVED: "[-{}-]", Part.ADDED: "[+{}+]"}
    return "".join(frames[each.part].format(each.text) for each in compare(old, new))


# comparing


@given(edited())
def test_both_texts_can_be_read_off_a_comparison(texts: tuple[str, str]) -> None:
    old, new = texts
    found = compare(old, new)
    assert "".join(each.text for each in found if each.part is not Part.ADDED) == old
    assert "".join(each.text for each in found if each.part is not Part.REMOVED) == new
    old_at = new_at = 0
    for each in found:
        assert each.text
        assert (each.old, each.new) == (old_at, new_at)
        old_at += len(each.text) * (each.part is not Part.ADDED)
        new_at += len(each.text) * (each.part is not Part.REMOVED)


@given(edited())
def test_shared_stretches_are_as_long_as_they_can_be_and_removed_comes_first(texts: tuple[str, str]) -> None:
    parts = [each.part for each in compare(*texts)]
    following = list(pairwise(parts))
    assert (Part.SAME, Part.SAME) not in following
    assert (Part.ADDED, Part.REMOVED) not in following


@given(TEXT)
def test_a_text_is_like_itself(text: str) -> None:
    assert compare(text, text) == ((Stretch(Part.SAME, text, 0, 0),) if text else ())


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        ("the big cat", "the very big cat", "the[+ very+] big cat"),
        ("word next", "word, next", "word[+,+] next"),
        ("So Anna left", "Anna left", "[-So -]Anna left"),
        ("he said “Yes", "he said Yes", "he said [-“-]Yes"),
        ("He ran. He fell.", "He ran. He jumped. He fell.", "He ran.[+ He jumped.+] He fell."),
        ("“He ran.” He fell.", "“He ran.” He hid. He fell.", "“He ran.”[+ He hid.+] He fell."),
        ("I can't go", "I won't go", "I [-can't-][+won't+] go"),
        ("a _fine_ day", "a fine day", "a [-_fine_-][+fine+] day"),
        ("One.\n\nTwo.", "One.\n\nNew.\n\nTwo.", "One.\n\n[+New.\n\n+]Two."),
        ("One\r\nTwo", "One\nTwo", "One[-\r\n-][+\n+]Two"),
        ("cafe\u0301 noir", "cafe noir", "[-cafe\u0301-][+cafe+] noir"),
        ("我愛貓。", "我愛狗。", "我愛[-貓-][+狗+]。"),
        (
            "It was a dark and stormy night; the rain fell in torrents.",
            "Nobody in that village knew who had fired the first shot, or why.",
            "[-It was a dark and stormy night; the rain fell in torrents-]"
            "[+Nobody in that village knew who had fired the first shot, or why+].",
        ),
        (
            "He walked slowly to the door.",
            "She ran quickly to the gate.",
            "[-He walked slowly-][+She ran quickly+] to the [-door-][+gate+].",
        ),
        ("a" * 90 + "b" + "c" * 90, "a" * 90 + "c" * 90, "a" * 90 + "[-b-]" + "c" * 90),
    ],
)
def test_changes_read_the_way_they_were_made(old: str, new: str, read: str) -> None:
    assert shown(old, new) == read


def edited_in_places(text: str, places: int) -> str:
    draw = random.Random(7)
    for _ in range(places):
        at = draw.randrange(len(text))
        text = text[:at] + draw.choice(["very ", "x", "\n\nA new paragraph.\n\n", ""]) + text[at + draw.randrange(30) :]
    return text


def novel() -> str:
    """160,000 words, no two paragraphs the same: the sample story over and over, each time a little different."""
    story = STORY.read_text(encoding="utf-8")
    copies = 160_000 // len(story.split()) + 1
    return "\n\n".join(story.replace("\n\n", f" ({copy}).\n\n") for copy in range(copies))


def seconds(old: str, new: str) -> float:
    began = time.process_time()
    found = compare(old, new)
    taken = time.process_time() - began
    assert "".join(each.text for each in found if each.part is not Part.ADDED) == old
    assert "".join(each.text for each in found if each.part is not Part.REMOVED) == new
    return taken


def test_a_novel_with_fifty_changes_is_compared_within_a_second() -> None:
    text = novel()
    assert seconds(text, edited_in_places(text, 50)) < 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a " * 2_500_000, "b" + "a " * 2_400_000 + "b"),
        ("x" * 5_000_000, "x" * 2_400_000 + "b" + "x" * 2_500_000),
        (" " * 5_000_000, " " * 2_400_000 + "b" + " " * 2_500_000),
        ("!?" * 1_000_000, "?!" * 1_000_000),
        ("a\n" * 500_000, "b\n" + "a\n" * 250_000 + "b\n" + "a\n" * 250_000),
    ],
    ids=["one word", "no space", "only spaces", "marks", "lines"],
)
def test_no_text_takes_its_length_squared(old: str, new: str) -> None:
    # Linear takes up to 5 s here; squared it would take days.
    assert seconds(old, new) < 60


def test_five_megabytes_in_one_line() -> None:
    line = (novel() * 6).replace("\n", " ")[:5_000_000]
    assert seconds(line, edited_in_places(line, 50)) < 20


# passages


@given(edited())
def test_all_passages_put_back_give_the_old_text(texts: tuple[str, str]) -> None:
    old, new = texts
    for passage in reversed(passages(compare(old, new))):
        new = put_back(old, new, passage)
    assert new == old


@given(edited())
def test_passages_stand_apart_and_in_order(texts: tuple[str, str]) -> None:
    found = passages(compare(*texts))
    for one, other in pairwise(found):
        assert one.old_end < other.old_start
        assert one.new_end < other.new_start
    assert bool(found) == (texts[0] != texts[1])


def test_one_passage_is_put_back_alone() -> None:
    old = "He left at dawn.\n\nShe stayed in the house.\n\nNobody called."
    new = "He left at noon.\n\nShe stayed in the barn.\n\nNobody called."
    first, second = passages(compare(old, new))
    assert put_back(old, new, first) == "He left at dawn.\n\nShe stayed in the barn.\n\nNobody called."
    assert put_back(old, new, second) == "He left at noon.\n\nShe stayed in the house.\n\nNobody called."


def test_changes_with_a_few_words_between_them_are_two_passages() -> None:
    near = passages(compare("the old grey cat", "the young grey dog"))
    far = passages(compare("the old cat came in from the rain", "the young cat came in from the snow"))
    assert near == (Passage(4, 16, 4, 18),)
    assert len(far) == 2


# merging


@given(edited())
def test_what_only_one_side_changed_is_taken(texts: tuple[str, str]) -> None:
    base, other = texts
    assert "".join(map(str, merge(base, other, base))) == other
    assert "".join(map(str, merge(base, base, other))) == other
    assert "".join(map(str, merge(base, other, other))) == other


@given(edited(), TEXT)
def test_a_clash_is_only_where_all_three_differ(texts: tuple[str, str], theirs: str) -> None:
    base, mine = texts
    pieces = merge(base, mine, theirs)
    for piece in pieces:
        if isinstance(piece, Clash):
            assert piece.mine not in (piece.base, piece.theirs)
            assert piece.base != piece.theirs
    assert not any(isinstance(a, str) and isinstance(b, str) for a, b in pairwise(pieces))


@given(st.lists(st.sampled_from("mtbxd"), max_size=12))
def test_no_paragraph_that_someone_wrote_is_lost(plan: list[str]) -> None:
    """Each letter is a paragraph: kept, added by either or both, or removed by theirs."""
    base = "".join(f"base {n}.\n\n" for n, each in enumerate(plan) if each in "bd")
    mine = "".join(f"{'mine' if e in 'mx' else 'base'} {n}.\n\n" for n, e in enumerate(plan) if e != "t")
    theirs = "".join(f"{'theirs' if e in 'tx' else 'base'} {n}.\n\n" for n, e in enumerate(plan) if e not in "md")
    pieces = merge(base, mine, theirs)
    whole = "".join(piece if isinstance(piece, str) else piece.mine + piece.theirs for piece in pieces)
    for n, each in enumerate(plan):
        for word in {"m": ["mine"], "t": ["theirs"], "x": ["mine", "theirs"], "b": ["base"], "d": []}[each]:
            assert f"{word} {n}." in whole


def test_changes_in_neighbouring_paragraphs_meet_in_peace() -> None:
    assert merge("One.\n\nTwo.\n\nThree.", "One!\n\nTwo.\n\nThree.", "One.\n\nTwo!\n\nThree.") == (
        "One!\n\nTwo!\n\nThree.",
    )


def test_a_paragraph_that_both_changed_is_a_clash_and_the_rest_is_not() -> None:
    found = merge("One.\n\nTwo.\n\nThree.", "One.\n\nTwo, I say.\n\nThree!", "One!\n\nTwo, they say.\n\nThree.")
    assert found == ("One!\n\n", Clash("Two.", "Two, I say.", "Two, they say."), "\n\nThree!")


# authorship


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9), st.sampled_from("ab")), max_size=5)


@given(edited(), SPANS)
def test_spans_stay_inside_and_speak_of_the_same_words(
    texts: tuple[str, str], drawn: list[tuple[int, int, str]]
) -> None:
    old, new = texts
    spans: list[Span] = []
    at = 0
    for gap, length, run in drawn:
        start = at + gap % 7
        at = start + length
        if at <= len(old):
            spans.append(Span(start, at, run))
    carried = carry_spans(old, new, spans)
    at = 0
    for span in carried:
        assert at <= span.start < span.end <= len(new)
        at = span.end
    for run in "ab":
        before = "".join(old[span.start : span.end] for span in spans if span.run == run)
        after = iter(before)
        # What is left is what was there, in order, with pieces missing.
        assert all(each in after for span in carried if span.run == run for each in new[span.start : span.end])


@given(TEXT, TEXT, TEXT)
def test_spans_of_untouched_text_are_kept_exactly(before: str, middle: str, after: str) -> None:
    text = before + "\n\nThe river rose.\n\n" + middle + "\n\nNobody slept.\n\n" + after
    start = len(before) + 2
    span = Span(start, start + len("The river rose."), "a")
    assert carry_spans(text, text, [span]) == (span,)
    assert carry_spans(text, text + "\n\nMore.", [span]) == (span,)
    new = (
        text[: len(before)] + "\n\nThe river rose.\n\nWords.\n\n" + text[len(before) + len("\n\nThe river rose.\n\n") :]
    )
    assert span in carry_spans(text, new, [span])


def test_a_span_is_parted_by_what_was_put_into_it_and_joined_where_words_went() -> None:
    old = "The river rose in the night and nobody slept."
    whole = [Span(0, len(old), "a")]
    assert carry_spans(old, old.replace(" rose", " slowly rose"), whole) == (
        Span(0, 9, "a"),
        Span(16, len(old) + 7, "a"),
    )
    assert carry_spans(old, old.replace(" in the night", ""), whole) == (Span(0, len(old) - 13, "a"),)


def test_spans_beyond_the_text_are_cut() -> None:
    assert carry_spans("one", "one", [Span(1, 99, "a"), Span(50, 60, "b")]) == (Span(1, 3, "a"),)
    assert carry_spans("one", "one two", [Span(1, 99, "a")]) == (Span(1, 3, "a"),)
