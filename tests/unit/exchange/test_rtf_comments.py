"""Comments of an RTF text stand where they were made, by whom and when, in words that pandoc itself has read."""

from pathlib import Path

import pytest

from inkwell.errors import InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan

HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}" + b"\n"
WORD = (
    rb"\pard\plain {The ferry came }{{\*\atrfstart 1}out of the mist}{{\*\atrfend 1}}"
    rb"{\cs17\v\fs16 {\*\atnid RL}{\*\atnauthor Ruth Lee}\chatn {\*\annotation{\*\atnref 1}{\*\atndate 2280379008}"
    rb"\pard\plain \s16 {\cs17\fs16 \chatn }{Is \u8220\'93this\u8221\'94 so?\par And \'e9.}}}{, late.}\par "
    rb"\pard\plain Nobody spoke.{\v {\*\atnid B}{\*\atnauthor Ben}\chatn{\*\annotation \pard\plain Why?}}\par "
)
"""As Word writes it: one comment about some words, one at a place."""
OFFICE = (
    rb"\pard\plain {\loch The planks}{{\*\atrfstart 0}\loch  creaked.}{\loch{\*\atrfend 0}" + b"\n"
    rb"{{\*\atnid }{\*\atnauthor Anna}\chatn{\*\annotation{\*\atnref 0}{\*\atndate 0}\loch{\loch" + b"\n"
    rb"Did they?}}}}" + b"\n" + rb"\par "
)
"""As LibreOffice does."""


def read(folder: Path, body: bytes) -> ImportPlan:
    path = folder / "a.rtf"
    path.write_bytes(HEAD + body + b"}")
    return known_importers(Pandoc()).read(path).plan()


def text(plan: ImportPlan) -> str:
    return "\n\n".join(plan.texts.values())


def test_comments_from_word_are_behind_what_they_are_about(tmp_path: Path) -> None:
    plan = read(tmp_path, WORD)
    assert text(plan) == (
        "The ferry came out of the mist<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “out of the mist”: Is “this” so? ¶ "
        "And é. -->, late.\n\nNobody spoke.<!-- Ben: Why? -->"
    )
    assert "Comments of others stand in the text as comments: 2." in plan.remarks
    assert not any("cannot be read" in each for each in plan.remarks)


def test_comments_from_libreoffice_too(tmp_path: Path) -> None:
    assert text(read(tmp_path, OFFICE)) == "The planks creaked.<!-- Anna: Did they? -->"


def test_a_comment_over_two_paragraphs_begins_in_the_first(tmp_path: Path) -> None:
    body = (
        rb"\pard {\*\atrfstart 7}One two.\par Three.{\*\atrfend 7}"
        rb"{\*\atnid A}{\*\atnauthor Ann}\chatn{\*\annotation{\*\atnref 7}All of it?}\par "
    )
    assert text(read(tmp_path, body)) == "One two.\n\nThree.<!-- Ann: on “One two. Three.”: All of it? -->"


def test_footnotes_beside_comments_stay_footnotes(tmp_path: Path) -> None:
    body = (
        rb"\pard One.{\super\chftn}{\footnote {\super\chftn} A note.}{\*\atnauthor Ann}\chatn{\*\annotation Why?}\par "
    )
    assert text(read(tmp_path, body)) == "One.[^1]<!-- Ann: Why? -->\n\n[^1]: A note."


@pytest.mark.parametrize(
    "broken",
    [
        rb"{\*\atrfstart 1}",
        rb"{\*\atrfend 1}{\*\atnref 1}",
        rb"{\*\annotation}",
        rb"{\*\annotation{\*\atnref}{\*\atndate x}So.}",
        rb"{\*\atnauthor Ann}",
        rb"{\*\annotation{\*\atnref 1}One.}{\*\annotation{\*\atnref 1}Two.}",
        rb"{\*\annotation A {\*\annotation B} C}",
        rb"{\*\annotation{\*\atndate -99999999999}So.}",
    ],
)
def test_what_is_broken_takes_no_word_of_the_text_along(tmp_path: Path, broken: bytes) -> None:
    plan = read(tmp_path, rb"\pard One " + broken + rb"two.{\*\annotation Last.}\par Three.\par ")
    told = text(plan)
    for word in ("One", "two.", "Three.", "Last."):
        assert word in told
    assert "inkwell-comment" not in told


def test_an_open_group_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InkwellError) as refused:
        read(tmp_path, rb"\pard One.{\*\annotation Never ended.\par Two.\par ")
    assert refused.value.sentence.endswith(".")
