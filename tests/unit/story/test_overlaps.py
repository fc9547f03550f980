"""Runs of words out of a corpus: found against a slow search, and guarded by hashes alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.story.measures import words_of
from inkwell.story.overlaps import SEED_WORDS, OverlapIndex, RunGuard

WORDS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=40).map(tuple)


def contains(text: tuple[str, ...], run: tuple[str, ...]) -> bool:
    return any(text[at : at + len(run)] == run for at in range(len(text) - len(run) + 1))


@given(st.lists(WORDS, min_size=1, max_size=3), WORDS)
def test_the_longest_run_is_that_of_a_slow_search(texts: list[tuple[str, ...]], words: tuple[str, ...]) -> None:
    found = OverlapIndex(" ".join(text) for text in texts).longest(words)
    slow = max(
        (
            length
            for at in range(len(words))
            for length in range(SEED_WORDS, len(words) - at + 1)
            if any(contains(text, words[at : at + length]) for text in texts)
        ),
        default=0,
    )
    assert (found.length if found else 0) == slow
    if found:
        assert contains(texts[found.source], words[found.first : found.first + found.length])


def test_a_sentence_learnt_by_heart_is_found_whatever_stands_around_it() -> None:
    planted = "The clockmaker's daughter counted nine white herons above the flooded orchard"
    index = OverlapIndex(["Something else altogether.", f"Before. {planted}, and after."])
    written = words_of(f"He said: “{planted.upper()}!” Then he left.")
    run = index.longest(written)
    assert run is not None
    assert (run.length, run.source) == (len(words_of(planted)), 1)
    assert written[run.first : run.first + run.length] == words_of(planted)


@given(st.lists(WORDS, max_size=3), WORDS, st.integers(2, 9))
def test_a_guard_knows_every_run_and_survives_the_disk(
    texts: list[tuple[str, ...]], words: tuple[str, ...], length: int
) -> None:
    guard = RunGuard.from_bytes(RunGuard.of((" ".join(text) for text in texts), length).to_bytes())
    places = [
        at for at in range(len(words) - length + 1) if any(contains(text, words[at : at + length]) for text in texts)
    ]
    assert guard.first_in(words) == (places[0] if places else None)
    if places:
        # Words that were looked at before are not looked at again.
        behind = [at for at in places if at + length > places[0] + length]
        assert guard.first_in(words, places[0] + length) == (behind[0] if behind else None)


@pytest.mark.parametrize("data", [b"", b"\1" * 7, b"\1" * 8, (5).to_bytes(8, "little") + b"\xff" * 8 + b"\0" * 8])
def test_what_is_no_guard_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a guard"):
        RunGuard.from_bytes(data)
