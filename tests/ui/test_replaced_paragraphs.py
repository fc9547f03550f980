"""The edits that make one text of another on the page: always right, and soon there whatever repeats."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.ui.editor.blocks import replacements

LINES = st.lists(st.sampled_from(["One.", "Two.", "", "Three is longer.", "*Four*"]), max_size=12)


def made(old: str, new: str) -> str:
    for edit in replacements(old, new):
        old = old[: edit.at] + edit.inserted + old[edit.at + edit.removed :]
    return old


@given(LINES, LINES, st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=150, deadline=None)
def test_they_make_the_other_text(one: list[str], other: list[str], between: str) -> None:
    old, new = between.join(one), between.join(other)
    assert made(old, new) == new


def test_what_comes_again_and_again_takes_no_longer() -> None:
    lines = ["MINA", "Yes.", "JONATHAN", "No."] * 1_500
    old = "\n\n".join(lines)
    new = "\n\n".join(["At first.", *lines[:2_000], "MINA", *lines[2_004:5_000], "Not so.", *lines[5_000:], "At last."])
    begun = time.process_time()
    assert made(old, new) == new
    assert time.process_time() - begun < 0.5
