"""The assembler's promises: any split of the bytes gives the same text, every end and limit holds, nothing is lost."""

import itertools
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from inkwell.engine.asking import Asked, ContentLimit, EndAt, Trim
from inkwell.engine.assembler import Pushed, TextAssembler
from inkwell.engine.lists import content_words
from inkwell.engine.phrases import is_word
from inkwell.engine.types import FinishReason

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
STORY = st.text("ab \n—é語😀", max_size=60)
PROSE = st.lists(
    st.sampled_from(["He ", "left", ". ", "Mr.", "“No!”", " said", "…", "\n", "\n\n", "* * *", "# I", "。"])
)
CUTS = st.lists(st.integers(0, 300))
PLENTY = 10_000


def split(raw: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(raw), *(cut % (len(raw) + 1) for cut in cuts)})
    return [raw[start:end] for start, end in itertools.pairwise(places)]


@dataclass
class Told:
    """What came of an answer: its text put together from what was pushed, its end, and its tokens."""

    text: str = ""
    finish: FinishReason | None = None
    undo: int = 0
    tokens: list[int] = field(default_factory=list)

    def see(self, pushed: Pushed, assembler: TextAssembler) -> None:
        assert pushed.retract <= len(self.text)
        self.text = self.text[: len(self.text) - pushed.retract] + pushed.text
        self.finish, self.undo = pushed.finish, pushed.undo
        self.tokens += assembler.take()


PLAIN = Asked(max_tokens=PLENTY)


def assemble(pieces, asked=PLAIN, before="", room=PLENTY, end=FinishReason.END) -> Told:
    """Push until a finish or an undo; then the end from outside, if there was none."""
    assembler, told = TextAssembler(asked, room, before), Told()
    for token, piece in enumerate(pieces):
        told.see(assembler.push(piece if isinstance(piece, bytes) else piece.encode(), token), assembler)
        if told.finish or told.undo:
            return told
    told.see(assembler.end(end), assembler)
    return told


def asking(**settings: Any) -> Asked:
    return replace(PLAIN, **settings)


@given(TEXTS, CUTS)
def test_any_split_of_any_text_gives_the_text(text, cuts):
    told = assemble(split(text.encode(), cuts))
    assert (told.text, told.finish) == (text, FinishReason.END)


@given(st.binary(max_size=40), CUTS)
def test_broken_bytes_are_replaced_the_same_way_however_they_are_split(raw, cuts):
    assert assemble(split(raw, cuts)).text == raw.decode("utf-8", "replace")


@given(STORY, st.lists(st.text("ab \né😀", min_size=1, max_size=4), max_size=3), CUTS)
def test_stop_strings_never_appear_and_do_not_depend_on_the_split(text, stop, cuts):
    asked = asking(stop=tuple(stop))
    told, whole = assemble(split(text.encode(), cuts), asked), assemble([text.encode()], asked)
    assert (told.text, told.finish) == (whole.text, whole.finish)
    assert not any(one in told.text for one in stop)
    assert text.startswith(told.text)
    assert (told.finish is FinishReason.STOP) == any(one in text for one in stop)


@given(STORY, st.integers(1, 6), CUTS)
def test_words_are_exact(text, limit, cuts):
    told = assemble(split(text.encode(), cuts), asking(max_words=limit))
    if told.finish is FinishReason.WORDS:
        assert len(told.text.split()) == limit
        assert told.text == told.text.rstrip()
        assert text.startswith(told.text)
        assert text[len(told.text)].isspace()
    else:
        assert told.text == text
        assert len(text.split()) <= limit


@given(
    PROSE,
    st.lists(st.sampled_from(["\n", ".", "“", "left.", "* *"]), max_size=2),
    st.none() | st.integers(1, 6),
    st.none() | st.sampled_from(EndAt),
    st.sampled_from(Trim),
    st.sampled_from(["", "He said", "Over.\n\n", "“Mr"]),
    CUTS,
)
def test_all_ends_together_do_not_depend_on_the_split(pieces, stop, words, end_at, trim, before, cuts):
    text = "".join(pieces)
    asked = asking(stop=tuple(stop), max_words=words, end_at=end_at, trim=trim)
    told, whole = assemble(split(text.encode(), cuts), asked, before), assemble([text], asked, before)
    assert (told.text, told.finish) == (whole.text, whole.finish)
    assert text.startswith(told.text)
    assert not any(one in told.text for one in stop)


@given(PROSE, st.sampled_from(["He left", "said “no", "left. mr."]), st.none() | st.sampled_from(EndAt), CUTS)
def test_whether_a_phrase_is_met_does_not_depend_on_the_split(pieces, phrase, end_at, cuts):
    text = "".join(pieces)
    asked = asking(banned=(phrase,), end_at=end_at, stop=("eft said",))
    told, whole = assemble(split(text.encode(), cuts), asked), assemble([text], asked)
    assert (told.undo > 0, told.finish) == (whole.undo > 0, whole.finish)
    if not told.undo:
        assert told.text == whole.text


@given(PROSE, CUTS, st.sampled_from([FinishReason.END, FinishReason.CANCELLED]))
def test_every_token_is_given_out_once_and_in_order(pieces, cuts, end):
    raw = split("".join(pieces).encode(), cuts)
    for asked in (asking(), asking(banned=("he left home", "said mrs")), asking(stop=("zz",))):
        assert assemble(raw, asked, end=end).tokens == list(range(len(raw)))


def streamed(asked: Asked, *pieces: str) -> list[str]:
    assembler = TextAssembler(asked, PLENTY)
    return [assembler.push(piece.encode(), token).text for token, piece in enumerate(pieces)]


def test_text_comes_with_its_token():
    pieces = ["The", " door", " op", "ened", ".\n"]
    assert streamed(asking(), *pieces) == pieces
    assert streamed(asking(banned=("shiver",), stop=("###",), max_words=90), *pieces) == pieces


def test_what_could_become_a_stop_string_is_held_back_until_it_does_not():
    assert streamed(asking(stop=("###",)), "end #", "#", "5") == ["end ", "", "##5"]


def test_a_phrase_is_held_back_from_the_token_that_it_begins_in():
    told = streamed(asking(banned=("shivers down her spine",)), "A", " cold shi", "vers", " down", " the", " hill")
    assert told == ["A", "", "", "", " cold shivers down the", " hill"]


def test_the_stop_string_that_is_complete_first_wins():
    assert assemble(["xabcd"], asking(stop=("abcd", "bc"))).text == "xa"
    assert assemble(["xabc"], asking(stop=("bc", "abc"))).text == "x"


LIMITED = [
    (["A", " shi", "ver"], "A"),
    (["He", " left", "."], "He left."),
    (["He", " left", " "], "He left "),
    (["He said, “", "Com"], "He said,"),
    (["It was", " well-", "kno"], "It was"),
    (["He", " don’"], "He"),
    (["the door—", "an"], "the door—"),
    ([" shi"], " shi"),
    (["走", "路"], "走路"),
    (["caf", b"\xc3"], "caf"),
    (["He ", "caf", b"\xc3"], "He"),
    (["他走", b"\xe8"], "他走"),
    (["कहानी पढ़", "ी"], "कहानी"),
]


@pytest.mark.parametrize(("pieces", "text"), LIMITED)
def test_a_token_limit_ends_after_a_complete_word(pieces, text):
    told = assemble(pieces, Asked(max_tokens=len(pieces)))
    assert (told.text, told.finish) == (text, FinishReason.TOKENS)
    assert told.tokens == list(range(len(pieces)))
    assert assemble(pieces, asking(), room=len(pieces)) == told
    assert assemble(pieces, asking(), end=FinishReason.CANCELLED).text == text


@given(
    st.lists(st.sampled_from(["He", " left", ".", " Mr", "”", "\n", "no", "路", "’", "-"]), min_size=1),
    st.integers(1, 9),
)
def test_a_limit_takes_back_no_more_than_a_word(pieces, limit):
    told = assemble(pieces, asking(max_tokens=limit))
    said = "".join(pieces[:limit])
    assert said.startswith(told.text)
    assert len(told.text.split()) >= len(said.split()) - 1
    assert not told.text or said == told.text or not (is_word(told.text[-1]) and is_word(said[len(told.text)]))


def test_by_choice_a_limit_ends_after_a_complete_sentence():
    pieces = ["He", " left", ". She", " stayed", " with Mr", ".", " Sm"]
    told = assemble(pieces, Asked(max_tokens=7, trim=Trim.SENTENCE))
    assert (told.text, told.finish) == ("He left.", FinishReason.TOKENS)
    assert assemble(["He left. She ran off"], asking(max_words=3, trim=Trim.SENTENCE)).text == "He left."
    assert assemble(["He left and she ran"], asking(max_words=3, trim=Trim.SENTENCE)).text == "He left and"


def undone(pieces, *banned, before="", **settings) -> int:
    return assemble(pieces, asking(banned=banned, **settings), before).undo


def test_a_phrase_is_undone_from_the_token_that_it_begins_in():
    banned = "shiver", "shivers down her spine"
    assert undone(["A", " shi", "vers", " down", " her", " spine", "."], *banned) == 6
    assert undone(["A", " shi", "vers", " away", "."], *banned) == 0
    assert undone(["A cold shi", "ver", " ran"], *banned) == 3
    assert undone(["A", " shi", "ver"], *banned) == 2, "at the end of the text too"
    assert undone(["A", " shi", "ver"], *banned, max_tokens=3) == 0, "at a limit the word goes"
    assert undone([" shi", "ver"], *banned, max_tokens=2) == 2, "but where it is all that there is"
    assert undone(["A", " shi", "ver", "###"], *banned, stop=("###",)) == 3
    assert undone(["A", " shi", "ver", "s!"], *banned, stop=("s!",)) == 3, "and where a stop string cuts a word"
    assert undone(["A", " shi", "ver", "s", "!"], *banned, stop=("s!",)) == 4, "that came in pieces"


def test_a_character_in_two_tokens_is_undone_with_both():
    first, second = "é".encode()[:1], "é".encode()[1:]
    assert undone(["un ", first, second + b"t\xc3", b"\xa9", " "], "été") == 4
    assert undone([b"un \xf0\x9f", b"\x98\x80", b" la "], "😀 la") == 3
    assembler = TextAssembler(asking(banned=("été",)), PLENTY)
    pushed = [assembler.push(piece, token) for token, piece in enumerate([b"un ", first, second + b"t", "é ".encode()])]
    assert pushed[-1].undo == 3
    assert assembler.push(b"os ", 9).text == "os "
    assert assembler.take() == (0, 9)


def test_after_an_undo_everything_is_as_before():
    asked = asking(banned=("bad word",), max_words=4, stop=("#!",), end_at=EndAt.PARAGRAPH)
    assembler = TextAssembler(asked, PLENTY)
    pushed = [assembler.push(piece, token) for token, piece in enumerate([b"One", b" bad", b" word", b"\n"])]
    assert [one.undo for one in pushed] == [0, 0, 0, 3]
    assert assembler.take() == (0,)
    later = [assembler.push(piece, token) for token, piece in enumerate([b" two", b" bad", b" three", b" four"], 5)]
    assert "".join(one.text for one in (*pushed, *later)) == "One two bad three"
    assert later[-1].finish is FinishReason.WORDS
    assert assembler.take() == (5, 6, 7, 8)


def go_on(pieces: list[bytes], asked: Asked, end: FinishReason) -> tuple[Told, list[bytes]]:
    """Push everything, taking back what is undone; what was told, and the pieces that stayed."""
    assembler, told, kept = TextAssembler(asked, PLENTY), Told(), []
    for piece in pieces:
        kept.append(piece)
        told.see(assembler.push(piece, len(kept) - 1), assembler)
        del kept[len(kept) - told.undo :]
        if told.finish:
            return told, kept
    told.see(assembler.end(end), assembler)
    del kept[len(kept) - told.undo :]
    return told, kept


@given(
    st.lists(
        st.sampled_from(
            [b"He", b" left", b". ", b"Mr.", b" # ", b"#", b"\n", b"\xc3", b"\xa9", "é to".encode(), b" to"]
        )
    ),
    st.lists(st.sampled_from(["He left", "left", "é", "to", "mr.", "étoéto", "he # left"]), min_size=1, max_size=3),
    st.none() | st.integers(1, 5),
    st.none() | st.sampled_from(EndAt),
    st.sampled_from([(), ("##",), ("eft. Mr",), ("o H",)]),
)
def test_after_an_undo_it_is_as_if_the_tokens_had_never_come(pieces, banned, words, end_at, stop):
    asked = asking(banned=tuple(banned), max_words=words, end_at=end_at, stop=stop)
    told, kept = go_on(pieces, asked, FinishReason.CANCELLED)
    fresh, same = go_on(kept, asked, FinishReason.CANCELLED)
    assert (same, fresh.text, fresh.finish, fresh.tokens) == (kept, told.text, told.finish, told.tokens)


@pytest.mark.parametrize(
    ("asked", "finish"),
    [(asking(stop=(". H",)), FinishReason.STOP), (asking(end_at=EndAt.SENTENCE), FinishReason.PLACE)],
)
def test_an_end_is_seen_where_longer_text_was_undone(asked, finish):
    assembler = TextAssembler(replace(asked, banned=("bad long word",)), PLENTY)
    pieces = [b"One", b" bad", b" long", b" word", b" it", b". ", b"He"]
    pushed = [assembler.push(piece, token) for token, piece in enumerate(pieces)]
    assert pushed[4].undo == 4
    assert finish in [one.finish for one in pushed]


def test_a_character_that_was_completed_otherwise_can_still_be_undone():
    assembler = TextAssembler(asking(banned=("bad x", "ét")), PLENTY)
    pieces = [b"So ", b"\xc3", b"\xa9 bad", b" x", b"."]
    assert [assembler.push(piece, token).undo for token, piece in enumerate(pieces)][-1] == 3
    assert assembler.push(b"\xa9t ", 9).undo == 2
    assert assembler.take() == (0,)


def test_a_phrase_that_another_one_broke_off_can_still_be_undone():
    assembler = TextAssembler(asking(banned=("bad x", "one two end")), PLENTY)
    pieces = [b"So", b" one", b" bad", b" x", b"."]
    assert [assembler.push(piece, token).undo for token, piece in enumerate(pieces)][-1] == 3
    assert [assembler.push(piece, 9).undo for piece in (b" two", b" end", b".")][-1] == 4
    assert assembler.take() == (0,)


def test_an_end_inside_a_phrase_is_an_end():
    assert (
        assemble(["shivers down", " her spine."], asking(banned=("her spine",), stop=("down her",))).text == "shivers "
    )
    assert assemble(["It ended. Her spine. "], asking(banned=("her spine",), end_at=EndAt.SENTENCE)).text == "It ended."


def test_broken_off_the_answer_does_not_end_in_a_phrase():
    asked = asking(banned=("cold shiver",))
    assert assemble(["A cold", " shiver"], asked, end=FinishReason.CANCELLED).text == "A cold"
    assembler = TextAssembler(asked, PLENTY)
    assembler.push(b"A", 0)
    assert assembler.push(b" cold shiver ", 1).undo == 1
    assert assembler.end(FinishReason.BANNED) == Pushed("", FinishReason.BANNED)


def test_a_listed_word_is_gone_around_and_insisting_ends_a_strict_answer():
    word = content_words(ContentLimit.STRICT)[-1]
    for limit, finish in ((ContentLimit.STRICT, FinishReason.CONTENT), (ContentLimit.MILD, None)):
        asked = asking(content=limit, banned=(word,) if limit is ContentLimit.MILD else ())
        assembler, told = TextAssembler(asked, PLENTY), Told()
        for sentence in ("It began. ", "It went on", " and on"):
            for token, piece in enumerate((sentence, f" {word}", ".")):
                told.see(assembler.push(piece.encode(), token), assembler)
        assert told.finish is finish
        assert told.text == ("It began." if finish else "It began. It went on and on")


def test_the_same_word_at_the_same_place_is_not_insisting():
    word = content_words(ContentLimit.STRICT)[-1]
    assembler = TextAssembler(asking(content=ContentLimit.STRICT), PLENTY)
    assembler.push(b"So", 0)
    for _ in range(9):
        assembler.push(f" {word}".encode(), 1)
        assert assembler.push(b".", 2).undo == 2


def test_nothing_comes_after_the_end():
    assembler = TextAssembler(Asked(max_tokens=1), PLENTY)
    assert assembler.push(b"a ", 1).finish is FinishReason.TOKENS
    assert assembler.push(b"b", 2) == Pushed("", FinishReason.TOKENS)
    assert assembler.end(FinishReason.END) == Pushed("", FinishReason.TOKENS)
    assert assembler.take() == (1,)
