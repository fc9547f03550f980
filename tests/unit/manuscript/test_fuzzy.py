"""Finding a title by some of its letters."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.fuzzy import Finding, best
from inkwell.manuscript.literal import Folding, narrowing_key

TITLES = ["The letter", "Chapter 3", "Late tea", "Natásha", "A ballad of letters", "Le thé", "第三章"]


def order(asked: str) -> list[str]:
    return [TITLES[number] for number, _fit in best(asked, [(title, 0.0) for title in TITLES], 10)]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("letter", "The letter"),
        ("tl", "The letter"),
        ("chap3", "Chapter 3"),
        ("c3", "Chapter 3"),
        ("natasha", "Natásha"),
        ("lte", "Late tea"),
        ("letters", "A ballad of letters"),
        ("三", "第三章"),
        ("the", "The letter"),
    ],
)
def test_what_fits_best_comes_first(asked, first):
    assert order(asked)[0] == first


def test_what_does_not_fit_does_not_come():
    assert order("zz") == []
    assert "Chapter 3" not in order("letter")


def test_nothing_asked_fits_all_in_their_order():
    assert order("") == TITLES


def test_what_counts_more_comes_before():
    assert [n for n, _ in best("letter", [("letter", 0.0), ("letter", 5.0)], 2)] == [1, 0]


@given(st.text(max_size=30), st.text(max_size=6))
def test_the_places_are_the_letters_in_their_order(title, asked):
    fit = Finding(asked).fit(title)
    key = narrowing_key(title, Folding())
    letters = "".join(narrowing_key(asked, Folding()).split())
    if fit is None:
        at = 0
        held = True
        for letter in letters:
            found = key.find(letter, at)
            held, at = held and found >= 0, found + 1
        assert not held
    elif fit.places:
        assert list(fit.places) == sorted(set(fit.places))
        assert "".join(key[place] for place in fit.places) == letters


def test_two_thousand_titles_are_no_wait():
    titles = [(f"Chapter {number} / A scene with a long title, number {number}", 0.0) for number in range(2000)]
    best("warm", titles, 50)
    start = time.perf_counter()
    for asked in ("s", "sc", "sce", "scene 19", "xq"):
        best(asked, titles, 50)
    assert (time.perf_counter() - start) / 5 < 0.2
