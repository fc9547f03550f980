"""No run of words that a guard knows is ever said, whatever the model, the pieces and the end; and nothing else is."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wordy_model import END, WordyStepper, WordyVocabulary

from inkwell.engine.asking import Asked, Trim
from inkwell.engine.guards import Guards
from inkwell.engine.types import FinishReason
from inkwell.engine.writer import Writer
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.measures import placed_words, words_of
from inkwell.story.overlaps import RunGuard

PIECES = [b"a", b" a", b"b", b" b", b"ab", b" ba", b".", b" ", b"\n", b"\xc3", b"\xa9", " é".encode(), b" a b", b"'s"]
PIECES += [b"'", b" B, ", b"_", "’".encode(), "灯".encode(), "灯".encode()[:2], "灯".encode()[2:], "e\u0301".encode()]
VOCABULARIES = st.lists(st.sampled_from(PIECES), min_size=2, max_size=12)
CORPORA = st.lists(st.text("ab é'.’灯", min_size=3, max_size=30), min_size=1, max_size=3)


def never() -> bool:
    return False


def completes(guard: RunGuard | None, before: str, text: str) -> bool:
    """Whether a run of the guard's ends in a text that stands behind another."""
    words = list(placed_words(before + text, 0, len(before + text)))
    return guard is not None and any(
        words[at + guard.length - 1].end > len(before) and guard.has([each.word for each in words[at:][: guard.length]])
        for at in range(len(words) - guard.length + 1)
    )


def write(stepper, vocabulary, asked, guard, before="") -> list[tuple[str, list[int], FinishReason | None]]:
    """Text, tokens and end of each variant; what the guard knows is not even shown for a moment."""
    writer = Writer(stepper, vocabulary, asked, (), before, 1000, range(len(stepper.seeds)), guard=guard)
    told: dict[int, tuple[str, list[int], FinishReason | None]] = {
        index: ("", [], None) for index in range(len(stepper.seeds))
    }
    for chunk in writer.write(never):
        text, tokens, _ = told[chunk.variant]
        told[chunk.variant] = chunk.after(text), [*tokens, *chunk.tokens], chunk.finish
        assert not completes(guard, before, told[chunk.variant][0])
    return list(told.values())


@given(
    VOCABULARIES,
    CORPORA,
    st.integers(2, 3),
    st.lists(st.integers(0, 9999), min_size=1, max_size=2, unique=True),
    st.integers(1, 25),
    st.sampled_from(["", "a", "b ", "a'", "b a b a b ", "灯a"]),
    st.sampled_from([-2.0, 2.0]),
    st.lists(st.sampled_from(["b", "a a", ".", "\n"]), max_size=1),
    st.lists(st.sampled_from(["b", "ab a"]), max_size=1),
    st.sampled_from(list(Trim)),
    st.none() | st.integers(1, 6),
)
@example([b" a", b" b", b"'s"], ["a b a b"], 2, [1, 2], 20, "", -2.0, [], [], Trim.WORD, None)
@example([b"a", b"b", b" "], ["ab ab", "a b"], 2, [5, 8], 25, "a", 2.0, ["b"], [], Trim.SENTENCE, 4)
def test_no_run_of_the_corpus_is_said(
    pieces, corpus, length, seeds, limit, before, end_bias, stop, banned, trim, most_words
):
    vocabulary, guard = WordyVocabulary(pieces), RunGuard.of(corpus, length)
    stepper = WordyStepper(vocabulary, seeds, end_bias)
    asked = Asked(
        max_tokens=limit, max_words=most_words, variants=len(seeds), stop=tuple(stop), banned=tuple(banned), trim=trim
    )
    for text, tokens, finish in write(stepper, vocabulary, asked, guard, before):
        assert finish is not None
        joined = b"".join(map(vocabulary.pieces.__getitem__, tokens)).decode("utf-8", "replace")
        assert joined.startswith(text.rstrip("�"))
        assert len(tokens) <= limit


@given(VOCABULARIES, st.integers(0, 9999), st.integers(1, 25))
def test_a_guard_of_other_words_changes_nothing(pieces, seed, limit):
    vocabulary, guard = WordyVocabulary(pieces), RunGuard.of(["one two three four"], 2)
    asked = Asked(max_tokens=limit)
    with_it = write(WordyStepper(vocabulary, [seed]), vocabulary, asked, guard)
    assert with_it == write(WordyStepper(vocabulary, [seed]), vocabulary, asked, None)


class OneWay(WordyStepper):
    """Says one sequence of tokens as long as it may, whatever stands before."""

    def __init__(self, vocabulary, wanted) -> None:
        super().__init__(vocabulary, [0])
        self._wanted = wanted

    def model(self, variant):
        row = super().model(variant)
        at = len(self.drawn[variant])
        if at < len(self._wanted):
            row[self._wanted[at]] = 1e6
        return row

    def draw(self, variant):
        token = int(self.logits(variant).argmax())
        self.drawn[variant].append(token)
        return token


SENTENCE = "one two three four five"
VOCABULARY = WordyVocabulary([b" one", b" two", b" three", b" four", b" five", b" six", b"s"])


def say(words: str, before: str = "", begin: tuple[int, ...] = (), length: int = 4):
    wanted = [VOCABULARY.pieces.index(f" {word}".encode()) for word in words.split()] + [END]
    stepper = OneWay(VOCABULARY, wanted)
    asked = Asked(begin=begin, max_tokens=len(wanted))
    return write(stepper, VOCABULARY, asked, RunGuard.of([SENTENCE], length), before)[0]


def test_the_way_is_left_at_the_first_word_too_many():
    text, _, _ = say("one two three four five")
    assert words_of(text)[:3] == ("one", "two", "three")
    assert words_of(text)[3] != "four"


def test_what_stands_before_the_answer_is_counted_too():
    # Else who takes three words, asks again and takes three more has all of it in the book.
    text, _, _ = say("three four five", before="She said: one two")
    assert words_of(text)[0] == "three"
    assert words_of(text)[1] != "four"
    text, _, finish = say("four five", before="She said: one two, and three")
    assert (words_of(text), finish) == (("four", "five"), FinishReason.END)


def test_a_word_that_began_in_the_prompt_is_looked_at_whole():
    vocabulary = WordyVocabulary([b"ree", b" four", b" six"])
    stepper = OneWay(vocabulary, [1, 2, END])
    guard = RunGuard.of(["one two three four"], 3)
    text, *_ = write(stepper, vocabulary, Asked(max_tokens=4), guard, "one two th")[0]
    assert not text.startswith("ree ")


def test_what_was_told_may_be_quoted_where_that_is_asked_for(tmp_path: Path):
    path, guards = tmp_path / "guard.bin", Guards()
    path.write_bytes(RunGuard.of([SENTENCE, "six five four three two one"], 3).to_bytes())
    asked = Asked(guard=str(path), quotes=True)
    guard = guards.for_(asked, lambda: "He wrote: “One, two – THREE four!”")
    assert guard is not None
    assert not guard.has(("one", "two", "three"))
    assert guard.has(("three", "four", "five")), "no more of it than was told"
    assert guard.has(("six", "five", "four"))
    strict = guards.for_(Asked(guard=str(path)), lambda: SENTENCE)
    assert strict is not None
    assert strict.has(("one", "two", "three"))


def test_what_is_written_without_spaces_is_counted_by_its_signs():
    corpus = "桥下的老人数着九只白鹭飞过被水淹没的果园"
    vocabulary = WordyVocabulary([sign.encode() for sign in corpus] + ["，".encode(), "鸟".encode()])
    stepper = OneWay(vocabulary, [*range(1, len(corpus) + 1), END])
    text, *_ = write(stepper, vocabulary, Asked(max_tokens=40), RunGuard.of([corpus], 13))[0]
    assert text.startswith(corpus[:12])
    assert not text.startswith(corpus[:13])


def test_what_stands_there_already_can_not_be_taken_back():
    # What stands there already is not what this answer can take back.
    text, _, finish = say("six five", before="She said: one two three four", begin=(1, 2, 3, 4))
    assert (words_of(text), finish) == (("six", "five"), FinishReason.END)


def test_a_word_that_only_begins_like_the_forbidden_one_may_stand():
    wanted = [1, 2, 3, 4, 7, END]
    stepper = OneWay(VOCABULARY, wanted)
    text, *_ = write(stepper, VOCABULARY, Asked(max_tokens=6), RunGuard.of([SENTENCE], 4))[0]
    assert text == " one two three fours"


def test_a_guard_is_read_again_when_its_file_has_changed(tmp_path: Path):
    path, guards = tmp_path / "guard.bin", Guards()
    path.write_bytes(RunGuard.of([SENTENCE], 4).to_bytes())
    first = guards.at(str(path))
    assert guards.at(str(path)) is first
    path.write_bytes(RunGuard.of([SENTENCE], 3).to_bytes())
    other = guards.at(str(path))
    assert other.runs is not None
    assert (other.runs.length, other.sha256 != first.sha256) == (3, True)
    assert guards.at("").runs is None


def test_nothing_is_written_without_the_guard_that_was_asked_for(tmp_path: Path):
    with pytest.raises(InkwellError) as missing:
        Guards().at(str(tmp_path / "guard.bin"))
    assert missing.value.kind is ErrorKind.NOT_FOUND
    (tmp_path / "guard.bin").write_bytes(b"not a guard at all")
    with pytest.raises(InkwellError) as damaged:
        Guards().at(str(tmp_path / "guard.bin"))
    assert damaged.value.kind is ErrorKind.DAMAGED
    with pytest.raises(InkwellError) as folder:
        Guards().at(str(tmp_path))
    assert folder.value.kind is ErrorKind.DISK
