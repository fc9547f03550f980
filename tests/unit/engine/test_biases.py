"""What is added to which logit: single tokens always, phrases where they may begin and while they are being said."""

import pytest
from wordy_model import WordyVocabulary

from inkwell.engine.biases import Biases
from inkwell.engine.sampling import PhraseBias, Sampling, TokenBias
from inkwell.errors import ErrorKind, InkwellError

NAMES = [b"red", b" red", b"Red", b" Red", b" fox", b" den", b"so", b" ha", b"!", b"ha"]
RED, _RED, BIG, _BIG, FOX, DEN, SO, HA, CRY, BARE_HA = range(1, 11)
VOCABULARY = WordyVocabulary(NAMES)


def biases(*phrases: tuple[str, float], tokens=()) -> Biases:
    sampling = Sampling(
        phrase_bias=tuple(PhraseBias(*phrase) for phrase in phrases),
        token_bias=tuple(TokenBias(*token) for token in tokens),
    )
    return Biases(sampling, VOCABULARY)


def test_nothing_asked_changes_nothing():
    assert biases().at(()) == {}
    assert biases().at((RED, FOX)) == {}


def test_a_token_has_its_bias_everywhere():
    asked = biases(tokens=[(FOX, -5.0), (DEN, 1.0), (DEN, 1.5)])
    assert asked.at(()) == asked.at((RED,)) == {FOX: -5.0, DEN: 2.5}


@pytest.mark.parametrize("token", [-1, len(NAMES) + 1, 10**9])
def test_a_token_that_the_model_does_not_have_is_refused(token):
    with pytest.raises(InkwellError) as caught:
        biases(tokens=[(token, 1.0)])
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert str(token) in caught.value.sentence


def test_a_phrase_may_begin_with_or_without_space_and_capital():
    assert biases(("red fox", 4.0)).at(()) == dict.fromkeys((RED, _RED, BIG, _BIG), 4.0)


def test_within_a_word_only_a_way_with_a_space_begins():
    asked = biases(("red fox", 4.0))
    assert asked.at((SO,)) == dict.fromkeys((_RED, _BIG), 4.0)
    assert asked.at((SO, CRY)) == dict.fromkeys((RED, _RED, BIG, _BIG), 4.0)


def test_while_a_phrase_is_being_said_its_next_token_has_the_bias_too():
    asked = biases(("red fox den", 4.0))
    assert asked.at((SO, _RED)) == {_RED: 4.0, _BIG: 4.0, FOX: 4.0}
    assert asked.at((SO, _RED, FOX))[DEN] == 4.0
    assert DEN not in asked.at((SO, FOX))
    assert FOX not in asked.at((SO, RED)), "the way without a space had begun within a word"
    assert asked.at((RED,))[FOX] == 4.0
    assert DEN not in asked.at((_RED, FOX, DEN))


def test_a_phrase_counts_once_for_a_token_and_two_phrases_add_up():
    assert biases(("ha ha", 2.0)).at((HA,)) == {HA: 2.0}
    assert biases(("red fox", 2.0), ("red den", 1.0)).at((CRY, _RED))[_RED] == 3.0
    assert biases(("red", 2.0), tokens=[(RED, -1.0)]).at(())[RED] == 1.0
