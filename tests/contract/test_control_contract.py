"""Variants, records, warming and control over the text: the same promises of every backend that has them."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from backends_here import STORY, Loaded, part, text_of, tokens_of

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Warm
from inkwell.engine.records import Record
from inkwell.engine.sampling import PhraseBias, Sampling
from inkwell.engine.types import FinishReason
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.measures import words_of
from inkwell.story.overlaps import RunGuard


def test_variants_of_one_batch_come_interleaved_and_all_end(loaded):
    width = loaded.capabilities.parallel
    if width < 2:
        pytest.skip("this backend writes one variant after the other")
    _, chunks, record = loaded.recorded(STORY, max_tokens=12, variants=width + 1)
    assert len(record.answers) == len(record.finishes) == width + 1
    assert record.schedule.width == width
    first = [chunk.variant for chunk in chunks if chunk.variant < width]
    assert first != sorted(first)
    # What needs another round begins when the first is over.
    assert {chunk.variant for chunk in chunks[-1:]} == {width}


def test_a_variant_that_ends_early_leaves_the_others_as_they_are(loaded):
    _, chunks, record = loaded.recorded(STORY, max_tokens=25, variants=3, max_words=4)
    assert all(finish is not FinishReason.CANCELLED for finish in record.finishes)
    assert all(text_of(chunks, variant) for variant in range(3))
    loaded.check_replay(record)


def test_reproducible_mode_is_the_same_whatever_came_before_and_beside(loaded):
    loaded.needs("reproducible")
    loaded.run("Something else altogether.")
    three = loaded.recorded(STORY, max_tokens=12, variants=3, reproducible=True)
    loaded.run(STORY * 2 + "And then", max_tokens=5)
    one = loaded.recorded(STORY, max_tokens=12, reproducible=True)
    assert one[0].cached == 0
    assert one[2].answers[0] == three[2].answers[0]
    assert one[2].schedule.pieces == three[2].schedule.pieces
    assert one[2].schedule.reproducible
    assert loaded.replay(three[2]).matches


def test_a_record_replays_after_prefixes_were_reused_and_cut(loaded):
    loaded.needs("reproducible")
    records = []
    told = STORY
    for more, keep in (("Then came", 200), ("the boats, one after the other, ", 120), ("and the rain. " * 9, 310)):
        told = (told + more)[:keep]
        records.append(loaded.recorded(told + "So", max_tokens=10, variants=1 + len(records))[2])
    for record in reversed(records):
        loaded.run("Something else altogether.")
        found = loaded.replay(record)
        assert found.matches, found
        assert found.tokens == sum(map(len, record.answers))


def test_a_replay_names_the_first_token_that_differs(loaded):
    loaded.needs("reproducible")
    _, chunks, record = loaded.recorded(STORY, max_tokens=10)
    answer = list(record.answers[0])
    answer[3] = next(token for token in answer if token != answer[3])
    found = loaded.replay(msgspec.structs.replace(record, answers=(tuple(answer),)))
    assert not found.matches
    assert (found.variant, found.position, found.tokens) == (0, 3, 3)
    assert found.drawn in text_of(chunks)
    loaded.check_replay(record)


def test_a_record_of_another_model_is_refused(loaded):
    record = loaded.recorded(STORY)[2]
    with pytest.raises(InkwellError) as caught:
        loaded.replay(msgspec.structs.replace(record, model_hash="0" * 64, model="Another"))
    assert caught.value.kind is ErrorKind.BAD_INPUT
    with pytest.raises(InkwellError) as caught:
        loaded.replay(msgspec.structs.replace(record, engine="an older build"))
    assert caught.value.kind is ErrorKind.BAD_INPUT


def test_a_damaged_record_is_refused_in_one_sentence(loaded):
    record = loaded.recorded(STORY, max_tokens=5)[2]
    lost = msgspec.structs.replace
    damaged = [
        lost(record, format=2),
        lost(record, seed=-1),
        lost(record, finishes=()),
        lost(record, asked=lost(record.asked, alternatives=-3)),
        lost(record, settings=lost(record.settings, context_tokens=0)),
    ]
    if loaded.name != "scripted":
        damaged += [
            lost(record, prompt=(wrong, *record.prompt[1:]), answers=((wrong,),)) for wrong in (-1, 10**7, 10**12)
        ]
    for each in damaged:
        with pytest.raises(InkwellError) as caught:
            loaded.replay(each)
        assert caught.value.kind is ErrorKind.BAD_INPUT
    loaded.check_replay(record)


def test_a_record_survives_json(loaded):
    record = loaded.recorded(STORY, variants=2)[2]
    loaded.check_replay(msgspec.json.decode(msgspec.json.encode(record), type=Record))


def test_what_was_warmed_needs_no_evaluation(loaded):
    if not loaded.capabilities.prefix_reuse:
        pytest.skip("this backend reads all each time")
    loaded.run("Another story, to forget the last.")
    asked = Asked(max_tokens=8, sampling=Sampling(seed=2))
    assert loaded.backend.warm(Warm("w", (part(STORY * 3),), asked), lambda: False)
    ledger, _, record = loaded.recorded(STORY * 3, max_tokens=8, sampling=Sampling(seed=2))
    assert ledger.tokens - ledger.cached <= 1
    loaded.check_replay(record)


def test_a_warm_that_is_interrupted_says_so_and_keeps_what_is_done(loaded):
    loaded.run("Another story, to forget the last.")
    told = part("A text that nobody has told before. " * 9)
    assert not loaded.backend.warm(Warm("w", (told,)), lambda: True)
    assert loaded.run(segments=(told,))[1][-1].finish


def test_begin_tokens_go_before_the_answer_and_are_not_in_it(loaded):
    loaded.needs("begin")
    _, chunks, record = loaded.recorded(STORY, max_tokens=10, sampling=Sampling(temperature=0), reproducible=True)
    answer = tokens_of(chunks)
    _, again, forked = loaded.recorded(STORY, max_tokens=4, begin=answer[:4], sampling=Sampling(temperature=0))
    assert forked.prompt == (*record.prompt, *answer[:4])
    assert len(tokens_of(again)) <= 4
    assert not text_of(again).startswith(text_of(chunks)[:6])
    assert loaded.replay(forked).matches


def test_an_answer_cannot_begin_with_tokens_of_another_model(loaded):
    loaded.needs("begin")
    if loaded.name == "scripted":
        pytest.skip("a script has no vocabulary of its own")
    for wrong in (-1, 10**7, 10**12):
        with pytest.raises(InkwellError) as caught:
            loaded.run(STORY, begin=(wrong,))
        assert caught.value.kind is ErrorKind.BAD_INPUT
    assert loaded.run(STORY)[1][-1].finish


def test_alternatives_come_best_first_with_the_text_of_each_token(loaded):
    if not loaded.capabilities.log_probabilities:
        pytest.skip("this backend has none")
    greedy = Sampling(temperature=0, repeat_penalty=1)
    _, chunks = loaded.run(STORY, alternatives=5, log_probabilities=True, sampling=greedy)
    told: list[Any] = [chunk for chunk in chunks if chunk.tokens]
    assert told
    for chunk in told:
        assert len(chunk.pieces) == len(chunk.tokens)
        for token, value, others in zip(chunk.tokens, chunk.log_probabilities, chunk.alternatives, strict=True):
            assert len(others) == 5
            values = [other.log_probability for other in others]
            assert values == sorted(values, reverse=True)
            if loaded.name != "scripted":
                assert (others[0].token, others[0].log_probability) == (token, pytest.approx(value))


def test_banned_phrases_appear_in_no_variant_and_replay_the_same(loaded):
    _, free = loaded.run(STORY, max_tokens=24, variants=3)
    words = {word.strip(".,?!\"'").lower() for variant in range(3) for word in text_of(free, variant).split()}
    banned = tuple(sorted(word for word in words if word.isalpha()))[:8]
    if not banned:
        pytest.skip("nothing but signs was written")
    _, chunks, record = loaded.recorded(STORY, max_tokens=24, variants=3, banned=banned)
    for variant in range(3):
        said = re.findall(r"\w+", text_of(chunks, variant).lower())
        assert not set(said) & set(banned)
    loaded.check_replay(record)


def test_looking_ahead_changes_nothing_that_can_be_seen(loaded):
    if "lookup" in loaded.capabilities.unsupported:
        with pytest.raises(InkwellError) as refused:
            loaded.run(STORY, lookup=True)
        assert refused.value.kind is ErrorKind.UNSUPPORTED
        return
    _, chunks, record = loaded.recorded(STORY * 3, max_tokens=30, lookup=True, sampling=Sampling(temperature=0))
    assert chunks[-1].finish
    loaded.check_replay(record)


def test_a_grammar_and_banned_words_that_leave_nothing_end_the_variant(loaded):
    if "grammar" in loaded.capabilities.unsupported:
        return
    _, chunks = loaded.run(STORY, max_tokens=12, variants=2, grammar='root ::= "sea" | "seas"', banned=("sea", "seas"))
    finishes = {chunk.variant: chunk.finish for chunk in chunks if chunk.finish}
    assert finishes == {0: FinishReason.BANNED, 1: FinishReason.BANNED}


@pytest.mark.parametrize("variants", [1, 2])
def test_a_guard_keeps_runs_of_words_out_and_replays(loaded: Loaded, tmp_path: Path, variants: int) -> None:
    loaded.needs("reproducible")
    fields: dict[str, Any] = {"max_tokens": 24, "variants": variants, "sampling": Sampling(temperature=0.0)}
    _, free, _ = loaded.recorded(STORY, reproducible=True, **fields)
    known = RunGuard.of([text_of(free)], 4)
    if known.first_in(words_of(text_of(free))) is None:
        pytest.skip("this model's greedy answer has no four words")
    guard = tmp_path / "guard.bin"
    guard.write_bytes(known.to_bytes())
    for more in ({"reproducible": True}, {}, {"sampling": Sampling(seed=4)}):
        _, chunks, record = loaded.recorded(STORY, **{**fields, "guard": str(guard), **more})
        for variant in range(variants):
            assert known.first_in(words_of(text_of(chunks, variant))) is None
        assert len(record.guard_sha256) == 64
        if record.schedule.reproducible:
            loaded.check_replay(record)
    guard.unlink()
    with pytest.raises(InkwellError) as refused:
        loaded.run(STORY, **fields, guard=str(guard))
    assert refused.value.kind is ErrorKind.NOT_FOUND


def test_what_was_told_may_be_quoted_where_that_is_asked_for(loaded: Loaded, tmp_path: Path) -> None:
    loaded.needs("reproducible")
    fields: dict[str, Any] = {"max_tokens": 16, "sampling": Sampling(temperature=0.0), "reproducible": True}
    _, first, _ = loaded.recorded(STORY, **fields)
    # Models like to say again what they said behind the same words.
    told = f"{STORY}{text_of(first)}\n\n{STORY}"
    guard = tmp_path / "guard.bin"
    known = RunGuard.of([told], 2)
    guard.write_bytes(known.to_bytes())
    _, free, _ = loaded.recorded(told, **fields)
    _, quoting, record = loaded.recorded(told, **fields, guard=str(guard), quotes=True)
    own = known.quoting(told).first_in(words_of(text_of(quoting)))
    assert own is None, "only what was told is let through"
    assert text_of(quoting) == text_of(free)
    loaded.check_replay(record)
    _, strict, _ = loaded.recorded(told, **fields, guard=str(guard))
    assert known.first_in(words_of(text_of(strict))) is None


def test_behind_a_space_that_is_not_told_the_answer_begins_a_word(loaded: Loaded) -> None:
    # What has tokens of its own can; a server and a script begin as they like.
    loaded.needs("ngrams")
    text = f"{STORY}\nNobody on the quay said a wor"
    draws = [{"max_tokens": 8, "sampling": Sampling(temperature=1.2, seed=seed)} for seed in range(6)]
    inside = [text_of(loaded.run(text, **draw)[1]) for draw in draws]
    assert any(answer and not answer[0].isspace() for answer in inside)
    for draw in draws:
        _, chunks, record = loaded.recorded(text, new_word=True, **draw)
        assert text_of(chunks)[0].isspace()
        loaded.check_replay(record)


def test_an_answer_looks_like_the_page_that_it_goes_into(loaded: Loaded) -> None:
    loaded.needs("ngrams", "phrase_bias")
    text = f"[Author's note: Rain.]\n\n[Mina: A cat.]\n\n{STORY}"
    likely = Sampling(temperature=1.2, seed=4, phrase_bias=(PhraseBias("[", 12.0),))
    draw: dict[str, Any] = {"max_tokens": 12, "sampling": likely}
    assert "[" in text_of(loaded.run(text, **draw)[1])
    _, chunks, record = loaded.recorded(text, unbracketed=True, even_gaps=True, **draw)
    answer = text_of(chunks)
    assert answer.strip()
    assert "[" not in answer
    assert not re.search(r"\n{3}|\n[ \t]", answer)
    loaded.check_replay(record)


def test_what_is_told_of_the_first_token_is_all_that_the_model_thought(loaded: Loaded) -> None:
    loaded.needs("ngrams", "log_probabilities", "alternatives", "reproducible")
    fields: dict[str, Any] = {"max_tokens": 8, "sampling": Sampling(seed=3), "alternatives": 5, "reproducible": True}
    told = [loaded.run(f"{STORY}\nNobody said a wor", new_word=own, **fields)[1] for own in (False, True)]
    firsts = [next(chunk.alternatives[0] for chunk in chunks if chunk.alternatives) for chunks in told]
    assert firsts[0] == firsts[1]
