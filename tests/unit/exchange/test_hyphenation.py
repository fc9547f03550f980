"""Words are parted where their language parts them, and no word is another one for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from inkwell.exchange.hyphenation import SOFT, Hyphenation
from inkwell.exchange.page_flow import Flow, Place
from inkwell.exchange.page_measures import Measures
from inkwell.manuscript.marks import Style
from inkwell.manuscript.printed import Footnote, Look, Piece, Run

ENGLISH = Hyphenation("en-GB")
WORDS = "Extraordinarily considerate acquaintances nevertheless misunderstood everything yesterday. "


@pytest.mark.parametrize(
    ("language", "text", "parted"),
    [
        ("en-GB", "A wonderful ferry.", "A won|der|ful ferry."),
        ("de-DE", "Schifffahrtskapitän", "Schiff|fahrts|ka|pi|tän"),
        ("en", "UNESCO said “wouldn’t”", "UNESCO said “wouldn’t”"),
        ("en", "snake_case2 a1bcdefgh", "snake_case2 a1bcdefgh"),
        ("xx", "wonderful", "wonderful"),
        ("", "wonderful", "wonderful"),
    ],
)
def test_words_are_parted_as_their_language_does(language: str, text: str, parted: str) -> None:
    assert Hyphenation(language).parted(text).replace(SOFT, "|") == parted


@given(st.text(alphabet="abcdefgWONDERful ’'-_2é\n", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    assert ENGLISH.parted(text).replace(SOFT, "") == text


def flow(hyphens: str, *pieces: Piece) -> Flow:
    measures = Measures(200, 3000, 40, "EB Garamond", 11, 125, justified=True, hyphens=hyphens)
    return Flow(list(pieces), measures)


def test_lines_are_fuller_and_the_words_are_the_same(qapp: QGuiApplication) -> None:
    piece = Piece(Look.BODY, (Run(WORDS * 9), Run(WORDS * 2, Style.EMPHASIS)))
    parted, whole = flow("en-GB", piece), flow("", piece)
    page, other = parted.page(Place()), whole.page(Place())
    layout = page.sets[0].layout
    ends = [line.textStart() + line.textLength() for line in map(layout.lineAt, range(layout.lineCount()))]
    assert any(layout.text()[end - 1] == SOFT for end in ends)
    assert layout.lineCount() <= other.sets[0].layout.lineCount()
    assert parted.text_of(page).split() == whole.text_of(other).split()


def test_titles_and_numbers_of_notes_are_not_parted_and_notes_stay_with_their_line(qapp: QGuiApplication) -> None:
    title = Piece(Look.CHAPTER, (Run(WORDS),))
    note = Piece(Look.NOTE, (Run("1", Style.REFERENCE), Run(" Said.")))
    told = Piece(
        Look.FLUSH, (Run(WORDS * 6), Run("1", Style.REFERENCE), Run(WORDS)), notes=(Footnote(len(WORDS) * 6, (note,)),)
    )
    made = flow("en-GB", title, told)
    assert SOFT not in made.type.layout(title).text()
    layout = made.type.layout(told)
    line = layout.lineAt(made.type.line_of(told, layout, len(WORDS) * 6))
    assert "1" in layout.text()[line.textStart() : line.textStart() + line.textLength()]
