"""The loop that writes, over a small model: what is banned is never said, and what is told is what was drawn."""

import codecs
import math
import re

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordy_model import END, WordyStepper, WordyVocabulary

from inkwell.engine.asking import Asked, ContentLimit, Trim
from inkwell.engine.backends.contract import Stopped
from inkwell.engine.lists import content_words
from inkwell.engine.phrases import Phrases
from inkwell.engine.places import whole_words
from inkwell.engine.sampling import PhraseBias, Sampling, TokenBias
from inkwell.engine.types import Chunk, FinishReason
from inkwell.engine.writer import Writer

PIECES = [b"a", b" a", b"b", b" b", b"ab", b" ba", b".", b" ", b"\n", b"\xc3", b"\xa9", " é".encode(), b" a b", b"'s"]
VOCABULARIES = st.lists(st.sampled_from(PIECES), min_size=2, max_size=12)
PHRASES = st.lists(
    st.text("ab é'.", min_size=1, max_size=5).filter(lambda text: any(map(str.isalnum, text))), max_size=4
)


def never(_: int = 0) -> bool:
    return False


def write(stepper, vocabulary, asked, before="", room=1000, cancelled=never) -> list[Chunk]:
    writer = Writer(stepper, vocabulary, asked, (), before, room, range(len(stepper.seeds)))
    return list(writer.write(cancelled))


def told(chunks, variant=0) -> tuple[str, list[int], FinishReason | None]:
    text, tokens, finish = "", [], None
    for chunk in chunks:
        if chunk.variant == variant:
            assert finish is None, "nothing comes after the last chunk"
            text, finish = chunk.after(text), chunk.finish
            tokens += chunk.tokens
    return text, tokens, finish


def has_phrase(text: str, phrases, before="") -> bool:
    """Whether one stands in a finished text: what comes after the end is no letter."""
    _, found = Phrases(phrases).read(before + text + " ", len(before), ())
    return any(item.certain for item in found)


@given(
    st.lists(
        st.sampled_from(
            [
                b"a",
                b" a",
                b"[",
                b" [",
                b"a[b",
                b"\n",
                b"\n\n",
                b"\n\n\n",
                b"\n ",
                b" ",
                b"  a",
                b"b.\n",
                "\u2003".encode(),
            ]
        ),
        min_size=2,
        max_size=8,
    ),
    st.lists(st.integers(0, 9999), min_size=1, max_size=2, unique=True),
    st.sampled_from(["", "a", "a\n", "a\n\n", "a "]),
    st.sampled_from([(), ("a a",)]),
)
def test_an_answer_looks_like_a_page(pieces, seeds, before, banned):
    vocabulary = WordyVocabulary([*pieces, b"x"])
    stepper = WordyStepper(vocabulary, seeds, -2.0)
    asked = Asked(max_tokens=20, variants=len(seeds), banned=banned, even_gaps=True, unbracketed=True)
    chunks = write(stepper, vocabulary, asked, before)
    for variant in range(len(seeds)):
        text, tokens, finish = told(chunks, variant)
        assert finish is not None
        assert "[" not in text
        assert "\n\n\n" not in before + text
        assert not re.search(r"\n[^\S\n]", before + text)
        if finish is not FinishReason.BANNED:
            assert without_end(stepper.drawn[variant]) == tokens


def without_end(tokens: list[int]) -> list[int]:
    return [token for token in tokens if token != END]


@given(
    VOCABULARIES,
    PHRASES,
    st.lists(st.integers(0, 9999), min_size=1, max_size=3, unique=True),
    st.integers(1, 25),
    st.sampled_from(["", "a", "b ", "a'"]),
    st.sampled_from([-2.0, 2.0]),
    st.lists(st.sampled_from(["b", "a a", ".", "\n"]), max_size=1),
)
def test_no_banned_phrase_is_said_and_all_that_was_drawn_is_told(pieces, banned, seeds, limit, before, end_bias, stop):
    vocabulary = WordyVocabulary(pieces)
    stepper = WordyStepper(vocabulary, seeds, end_bias)
    asked = Asked(max_tokens=limit, banned=tuple(banned), variants=len(seeds), stop=tuple(stop))
    chunks = write(stepper, vocabulary, asked, before)
    for variant in range(len(seeds)):
        text, tokens, finish = told(chunks, variant)
        assert finish is not None
        assert not has_phrase(text, banned, before)
        assert not any(one in text for one in stop)
        assert (
            b"".join(map(vocabulary.pieces.__getitem__, tokens)).decode("utf-8", "replace").startswith(text.rstrip("�"))
        )
        assert len(tokens) <= limit
        if finish is FinishReason.BANNED:
            # Where nothing else could be drawn, the last draw stood for nothing.
            assert without_end(stepper.drawn[variant])[: len(tokens)] == tokens
        else:
            assert without_end(stepper.drawn[variant]) == tokens


def simply(stepper, vocabulary, banned, limit, before) -> list[int]:
    """The tokens of an answer, each step looking at the whole text anew and keeping everything in hand."""
    drawn: list[int] = []
    forbidden: dict[int, set[int]] = {}
    while True:
        row = stepper.logits(0)
        row[list(forbidden.get(len(drawn), ()))] = -math.inf
        said = read(vocabulary, drawn, before)[0][len(before) :]
        if len(said) < 16 and not said.strip():
            row[END] = -math.inf
        if row.max() == -math.inf:
            return drawn
        token = stepper.draw(0)
        over = token == END
        drawn += [] if over else [token]
        text = read(vocabulary, drawn, before, over)[0]
        cut = len(text) if over else whole_words(text, len(before)) if len(drawn) >= limit else -1
        _, found = Phrases(banned).read(text, len(before), ())
        hits = [(item.end, item.start) for item in found if item.certain or item.end == cut]
        hits = [hit for hit in hits if cut < 0 or hit[0] <= cut]
        if not hits:
            if cut >= 0:
                return drawn
            stepper.advance({0: token})
            continue
        _, start = min(hits)
        place = max(index for index in range(len(drawn)) if read(vocabulary, drawn[:index], before)[1] <= start)
        stepper.rewind(0, len(drawn) - place + over)
        forbidden = {kept: own for kept, own in forbidden.items() if kept <= place}
        forbidden.setdefault(place, set()).add(drawn[place])
        del drawn[place:]


def read(vocabulary, tokens, before, final=False) -> tuple[str, int]:
    """The text of some tokens after `before`, and how many characters they have begun."""
    raw = b"".join(vocabulary.pieces[token] for token in tokens)
    text, used = codecs.utf_8_decode(raw, "replace", final)
    return before + text, len(before) + len(text) + (used < len(raw))


@given(VOCABULARIES, PHRASES, st.integers(0, 9999), st.integers(1, 25), st.sampled_from(["", "a", "b "]))
def test_holding_back_and_giving_out_make_no_difference_to_what_is_written(pieces, banned, seed, limit, before):
    vocabulary = WordyVocabulary(pieces)
    chunks = write(WordyStepper(vocabulary, [seed]), vocabulary, Asked(max_tokens=limit, banned=tuple(banned)), before)
    assert told(chunks)[1] == simply(WordyStepper(vocabulary, [seed]), vocabulary, banned, limit, before)


@given(VOCABULARIES, st.integers(0, 9999), st.integers(1, 20))
def test_the_same_seed_says_the_same(pieces, seed, limit):
    vocabulary = WordyVocabulary(pieces)
    asked = Asked(max_tokens=limit, banned=("a b",))
    once, again = (write(WordyStepper(vocabulary, [seed]), vocabulary, asked) for _ in range(2))
    assert once == again


@given(VOCABULARIES, st.lists(st.integers(0, 99), min_size=2, max_size=3, unique=True))
def test_a_variant_says_the_same_alone_and_beside_others(pieces, seeds):
    vocabulary = WordyVocabulary(pieces)
    asked = Asked(max_tokens=12, banned=("a",))
    together = write(WordyStepper(vocabulary, seeds), vocabulary, asked)
    for variant, seed in enumerate(seeds):
        assert told(together, variant) == told(write(WordyStepper(vocabulary, [seed]), vocabulary, asked))


class Scripted(WordyStepper):
    """Wants to say certain tokens, by what was said before; the next one's logit is highest, others by their id."""

    def __init__(self, vocabulary, wishes) -> None:
        super().__init__(vocabulary, [0])
        self.wishes = wishes
        self.seen: list[tuple[int, ...]] = []

    def model(self, variant) -> numpy.ndarray:
        drawn = tuple(self.drawn[variant])
        self.seen.append(drawn)
        row = -numpy.arange(self.size, dtype=numpy.float32)[::-1] - 50
        for rank, token in enumerate(self.wishes.get(drawn, ())):
            row[token] = 100 - 50 * rank
        return row


def test_it_goes_back_to_where_the_phrase_began_and_on_another_way():
    vocabulary = WordyVocabulary([b"A", b" shi", b"vers", b" down", b" cold", b" wind", b"."])
    a, shi, vers, down, cold, wind, dot = range(1, 8)
    wishes = {
        (): [a],
        (a,): [shi, cold],
        (a, shi): [vers],
        (a, shi, vers): [down],
        (a, shi, vers, down): [dot],
        (a, cold): [wind],
        (a, cold, wind): [END],
    }
    stepper = Scripted(vocabulary, wishes)
    chunks = write(stepper, vocabulary, Asked(banned=("shivers down",), log_probabilities=True, alternatives=2))
    assert told(chunks) == ("A cold wind", [a, cold, wind], FinishReason.END)
    # The token after the fork is told with what the model itself held likeliest there: what it was kept from.
    pieces = [piece for chunk in chunks for piece in chunk.pieces or ()]
    others = [[other.token for other in place] for chunk in chunks for place in chunk.alternatives or ()]
    values = [value for chunk in chunks for value in chunk.log_probabilities or ()]
    assert pieces == ["A", " cold", " wind"]
    assert others[1] == [shi, cold]
    assert values == pytest.approx([0.0, -50.0, 0.0], abs=1e-6)


def test_at_the_end_of_the_text_a_phrase_is_gone_back_from_too():
    vocabulary = WordyVocabulary([b"A", b" shiver", b" wind"])
    a, shiver, wind = 1, 2, 3
    wishes = {(): [a], (a,): [shiver, wind], (a, shiver): [END], (a, wind): [END]}
    stepper = Scripted(vocabulary, wishes)
    assert told(write(stepper, vocabulary, Asked(banned=("shiver",)))) == ("A wind", [a, wind], FinishReason.END)
    assert stepper.rewound == 2, "the end token was taken back with the phrase"


def test_what_was_forbidden_after_other_words_is_not_forbidden_any_more():
    vocabulary = WordyVocabulary([b"one", b" bad", b" day", b" two", b" end", b" x", b"uno", b"."])
    one, bad, day, two, end, x, uno, dot = range(1, 9)
    wishes = {
        (): [one, uno],
        (one,): [bad, two],
        (one, bad): [x],
        (one, bad, x): [dot],
        (one, two): [end],
        (one, two, end): [dot],
        (uno,): [bad],
        (uno, bad): [day],
        (uno, bad, day): [END],
    }
    asked = Asked(banned=("bad x", "one two end"))
    assert told(write(Scripted(vocabulary, wishes), vocabulary, asked))[0] == "uno bad day"


def test_with_no_other_way_the_answer_ends_and_says_so():
    vocabulary = WordyVocabulary([b" no"])
    stepper = WordyStepper(vocabulary, [1], end_bias=-math.inf)
    assert told(write(stepper, vocabulary, Asked(banned=("no",)))) == ("", [], FinishReason.BANNED)


def test_it_does_not_try_forever_at_one_place():
    ways = [bytes([32, 65 + number // 26, 65 + number % 26]) for number in range(200)]
    vocabulary = WordyVocabulary(ways)
    stepper = WordyStepper(vocabulary, [1], end_bias=-math.inf)
    asked = Asked(max_tokens=3, banned=tuple(way.decode().strip() for way in ways))
    assert told(write(stepper, vocabulary, asked))[2] is FinishReason.BANNED
    assert stepper.rewound < 100


def test_a_strict_content_limit_ends_before_the_sentence():
    word = content_words(ContentLimit.STRICT)[-1].encode()
    vocabulary = WordyVocabulary([b" It rained.", b" " + word, b".", b" Then"])
    stepper = WordyStepper(vocabulary, [3], end_bias=-math.inf)
    asked = Asked(sampling=Sampling(token_bias=(TokenBias(2, 3.0),)), content=ContentLimit.STRICT)
    text, tokens, finish = told(write(stepper, vocabulary, asked))
    assert finish is FinishReason.CONTENT
    assert not has_phrase(text, [word.decode()])
    assert text == "" or text.endswith(".")
    assert tokens == stepper.drawn[0]


def test_biases_bend_the_draw_and_not_what_is_told_of_it():
    vocabulary = WordyVocabulary([b" one", b" two", b" red", b" fox"])
    wishes = {(): [1], (1,): [2], (1, 2): [END]}
    plain = write(Scripted(vocabulary, wishes), vocabulary, Asked())
    assert told(plain)[0] == " one two"
    sampling = Sampling(token_bias=(TokenBias(1, -100.0),), phrase_bias=(PhraseBias("red fox", 100.0),))
    asked = Asked(sampling=sampling, log_probabilities=True, max_tokens=2)
    chunks = write(Scripted(vocabulary, wishes), vocabulary, asked)
    assert told(chunks)[1] == [3, 4]
    assert next(chunk.log_probabilities for chunk in chunks if chunk.log_probabilities)[0] < -90


@given(VOCABULARIES, st.integers(0, 99), st.integers(0, 12))
def test_cancelled_it_ends_with_what_it_has(pieces, seed, when):
    vocabulary = WordyVocabulary(pieces)
    asked = Asked(banned=("a b", "b"), variants=2, max_tokens=30)
    asks = iter(range(10_000))
    chunks = write(
        WordyStepper(vocabulary, [seed, seed + 1], -2.0), vocabulary, asked, cancelled=lambda: next(asks) >= when
    )
    for variant in (0, 1):
        text, _, finish = told(chunks, variant)
        assert finish is not None
        assert not has_phrase(text, asked.banned)


def test_stopped_at_work_every_variant_that_was_not_over_is_cancelled():
    class Stopping(WordyStepper):
        def advance(self, tokens) -> None:
            if len(self.drawn[0]) == 3:
                raise Stopped
            super().advance(tokens)

    vocabulary = WordyVocabulary([b" a", b" b."])
    stepper = Stopping(vocabulary, [1, 2], end_bias=-math.inf)
    chunks = write(stepper, vocabulary, Asked(variants=2))
    for variant in (0, 1):
        text, tokens, finish = told(chunks, variant)
        assert finish is FinishReason.CANCELLED
        assert tokens == stepper.drawn[variant]
        assert text


def test_a_full_context_ends_the_answer_like_a_limit():
    vocabulary = WordyVocabulary([b" a.", b" b."])
    stepper = WordyStepper(vocabulary, [1], end_bias=-math.inf)
    chunks = write(stepper, vocabulary, Asked(trim=Trim.SENTENCE), room=5)
    assert len(told(chunks)[1]) == 5
    assert told(chunks)[2] is FinishReason.TOKENS


def test_the_first_chunk_comes_with_the_first_token():
    vocabulary = WordyVocabulary([b" a", b" b"])
    stepper = WordyStepper(vocabulary, [1], end_bias=-math.inf)
    writer = Writer(stepper, vocabulary, Asked(), (), "", 100, range(1))
    first = next(writer.write(never))
    assert first.text
    assert len(stepper.drawn[0]) == 1


@given(st.lists(st.integers(0, 9999), min_size=1, max_size=3, unique=True), st.sampled_from(["", "a. ", "b\n"]))
def test_an_answer_without_a_word_is_none_however_gladly_the_model_ends_it(seeds, before):
    vocabulary = WordyVocabulary([b" a", b".", b"\n", b" b"])
    chunks = write(WordyStepper(vocabulary, seeds, 60.0), vocabulary, Asked(variants=len(seeds)), before)
    for variant in range(len(seeds)):
        text, _tokens, finish = told(chunks, variant)
        # One that only goes round and round in white space may end in the end.
        assert text.strip() or len(text) >= 16
        assert finish is FinishReason.END


def test_white_space_for_ever_may_be_ended_and_so_may_words_that_were_given():
    blank = WordyVocabulary([b"\n"])
    text, _tokens, finish = told(write(WordyStepper(blank, [1], 60.0), blank, Asked(max_tokens=400)))
    assert not text.strip()
    assert len(text) < 40
    assert finish is FinishReason.END
    vocabulary = WordyVocabulary([b" a", b" b"])
    begun = Asked(begin=(0,))
    assert told(write(WordyStepper(vocabulary, [1], 60.0), vocabulary, begun))[0] == ""
