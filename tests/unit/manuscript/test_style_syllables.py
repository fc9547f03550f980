"""Syllables of words that one can clap."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.syllables import syllables

CLAPPED = {
    1: "the late walked names wished through thought breathe breathes judge horse tongue league blue true he sea house "
    "used friend build fruit square guard tried freed laughed won't they're world girl voice makes loved",
    2: "table little wanted houses lion science station special chicken queer-ish quiet people something lovely "
    "movement hopeless apple judges boxes churches wishes pages onion million patient ancient conscious playing saying "
    "dying "
    "agreed studied married fluid ruin rhythm prism argue well-known o'clock therefore coffee evening create cushion "
    "creature behind stopped-short",
    3: "yesterday beautiful banana remembered carefully influence created museum piano violent curious obvious period "
    "radio idiot theatre religion opinion familiar union-jack continued employee committee area idea interest "
    "memory library poison-pen companion general family audience",
    4: "experience reality situation continual obedient criticism continuous everybody society",
    5: "imagination university individual",
}


@pytest.mark.parametrize(("count", "words"), CLAPPED.items())
def test_words_that_one_can_clap(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    # What the docstring promises: about one word in twenty may be wrong.
    assert len(wrong) <= len(words.split()) // 20, wrong


ACCENTED = {
    1: "crème fête très née crêpe Björn",
    2: "blessèd learnèd wingèd agèd café Zoë Brontë naïve Noël façade château clichés señor über risqué Cæsar séance",
    3: "belovèd belovéd résumé fiancée matinée protégé María Danaë Anaïs",
    4: "coöperate zoölogy communiqué",
}


@pytest.mark.parametrize(("count", "words"), ACCENTED.items())
def test_accents_say_what_is_heard(count: int, words: str) -> None:
    assert {word: syllables(word) for word in words.split()} == dict.fromkeys(words.split(), count)
    loose = [unicodedata.normalize("NFD", word) for word in words.split()]
    assert {word: syllables(word) for word in loose} == dict.fromkeys(loose, count)
    assert syllables("BELOVÈD’S") == 3


def test_marks_and_case_do_not_matter() -> None:
    assert syllables("CHICKEN’S") == syllables("chicken's") == 2
    assert syllables("Mother-in-law") == 4
    assert syllables("1984") == 4
    assert syllables("—") == syllables("") == 0


@given(st.text("abcdefghijklmnopqrstuvwxyz'-", max_size=30))
def test_every_word_has_some_and_none_more_than_letters(word: str) -> None:
    letters = sum(sign.isalpha() for sign in word)
    assert (1 if letters else 0) <= syllables(word) <= letters + word.count("-") + 1
