"""What every backend promises, asked of each that is installed: llama (two kinds), torch, scripted, a server."""

import threading
from typing import Any

import msgspec
import pytest
from backends_here import CLASSES, SETTINGS, STORY, absent, kind, make_backend, part, text_of, tokens_of

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Attend, Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, FinishReason, ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin

FILES = sorted(set(CLASSES) - {"server"})
"""The backends whose models are files."""


def test_capabilities_say_what_is_loaded(loaded):
    found = loaded.capabilities
    assert (found.backend, found.model) == (loaded.model.backend, loaded.model.name)
    assert found.engine
    assert bool(found.architecture) is (found.backend in ("llama", "torch"))
    assert found.parallel >= 1
    assert 0 < found.context_tokens <= 512
    assert found.context_tokens <= found.trained_context_tokens
    assert found.description
    assert found.device


def test_the_ledger_tells_each_segment(loaded):
    segments = (part("You are a novelist.\n", Origin.TEMPLATE, Cut.NEVER, 90, "system"), part(STORY))
    ledger, _ = loaded.run(segments=segments)
    assert [(use.label, use.origin) for use in ledger.segments] == [
        ("system", Origin.TEMPLATE),
        ("story", Origin.AUTHOR),
    ]
    assert all(use.tokens > 0 and use.cut == 0 for use in ledger.segments)
    assert ledger.context_tokens == loaded.capabilities.context_tokens


def test_more_tokens_than_the_context_holds_fill_it(loaded):
    size = loaded.capabilities.context_tokens
    ledger, chunks = loaded.run(STORY, max_tokens=10 * size, sampling=Sampling(temperature=2.0, seed=5))
    assert chunks[-1].finish in (FinishReason.TOKENS, FinishReason.END)
    assert ledger.tokens > 0
    assert ledger.tokens + sum(len(chunk.tokens) for chunk in chunks) <= size


def test_max_tokens_ends_a_variant(loaded):
    _, chunks = loaded.run(STORY, max_tokens=5)
    assert chunks[-1].finish in (FinishReason.TOKENS, FinishReason.END)
    if chunks[-1].finish is FinishReason.TOKENS:
        assert len(tokens_of(chunks)) == 5


def test_max_words_is_exact(loaded):
    _, chunks = loaded.run(STORY, max_tokens=120, max_words=4)
    assert chunks[-1].finish in (FinishReason.WORDS, FinishReason.END)
    if chunks[-1].finish is FinishReason.WORDS:
        assert len(text_of(chunks).split()) == 4


def test_a_stop_string_ends_a_variant_and_is_not_in_it(loaded):
    _, free = loaded.run(STORY, max_tokens=20)
    whole = text_of(free)
    middle = len(whole) // 2
    stop = whole[middle : middle + 3]
    _, chunks = loaded.run(STORY, max_tokens=20, stop=(stop,))
    assert chunks[-1].finish is FinishReason.STOP
    assert text_of(chunks) == whole[: whole.index(stop)]


def test_the_same_seed_gives_the_same_text_and_another_seed_another(loaded):
    texts = [text_of(loaded.run(STORY, max_tokens=20, sampling=Sampling(seed=seed))[1]) for seed in (3, 3, 4)]
    assert texts[0] == texts[1]
    assert texts[0] != texts[2]


def test_without_a_seed_each_request_draws_anew(loaded):
    hot = Sampling(temperature=1.5, top_k=0, top_p=1, min_p=0)
    assert len({text_of(loaded.run(STORY, max_tokens=20, sampling=hot)[1]) for _ in range(3)}) > 1


def test_greedy_needs_no_seed(loaded):
    if loaded.name == "scripted":
        pytest.skip("a script has no likeliest word")
    greedy = Sampling(temperature=0)
    assert text_of(loaded.run(STORY, sampling=greedy)[1]) == text_of(loaded.run(STORY, sampling=greedy)[1])


def test_variants_differ_and_are_the_same_again_with_the_seed(loaded):
    _, chunks = loaded.run(STORY, max_tokens=15, variants=3)
    texts = [text_of(chunks, variant) for variant in range(3)]
    assert len(set(texts)) == 3
    _, again = loaded.run(STORY, max_tokens=15, variants=3)
    assert [text_of(again, variant) for variant in range(3)] == texts


def test_log_probabilities_come_when_asked(loaded):
    if not loaded.capabilities.log_probabilities:
        pytest.skip("this backend has none")
    _, chunks = loaded.run(STORY, log_probabilities=True, sampling=Sampling(temperature=0, repeat_penalty=1))
    values = [value for chunk in chunks for value in chunk.log_probabilities or ()]
    assert values
    # Greedy takes the likeliest of at most 10^6 tokens each time.
    assert all(-14 < value <= 1e-6 for value in values)


def test_a_cancel_between_tokens_ends_what_has_begun_and_begins_no_other(loaded):
    chunks: list[Chunk] = []
    width = loaded.capabilities.parallel
    asked = Asked(sampling=Sampling(seed=1), max_tokens=200, variants=width + 1)
    events: list[Any] = []
    for event in loaded.backend.generate(Generate("1", (part(STORY),), asked), lambda: len(chunks) >= 3):
        events.append(event)
        if isinstance(event, Chunk):
            chunks.append(event)
    record = events[-1]
    assert isinstance(record, Record)
    ends = {chunk.variant: chunk.finish for chunk in chunks if chunk.finish}
    assert FinishReason.CANCELLED in ends.values()
    assert sorted(ends) == list(range(len(record.answers)))
    assert len(ends) <= width
    assert len(chunks) <= 3 + 2 * width


def test_a_cancel_before_the_prompt_gives_one_cancelled_chunk(loaded):
    ledger, chunks = loaded.run("A new beginning. " * 10, cancelled=lambda: True)
    assert ledger.tokens > 0
    assert [(chunk.text, chunk.finish) for chunk in chunks] == [("", FinishReason.CANCELLED)]


def test_a_cancel_inside_a_prompt_leaves_the_backend_right(loaded):
    if loaded.name == "scripted":
        pytest.skip("a script reads no prompt")
    prompt = "Once there was a lighthouse. " * 55
    wanted = text_of(loaded.run(prompt, sampling=Sampling(temperature=0))[1])
    loaded.run("Something else altogether.")
    answers = iter([False] * 3)
    _, chunks = loaded.run(prompt, sampling=Sampling(temperature=0), cancelled=lambda: next(answers, True))
    assert chunks[-1].finish is FinishReason.CANCELLED
    loaded.run("Something else altogether.")
    assert text_of(loaded.run(prompt, sampling=Sampling(temperature=0))[1]) == wanted


def test_a_generator_that_is_closed_early_leaves_the_backend_usable(loaded):
    answer = loaded.backend.generate(
        Generate("1", (part(STORY),), Asked(sampling=Sampling(seed=1), max_tokens=50)), lambda: False
    )
    next(answer)
    next(answer)
    answer.close()
    assert text_of(loaded.run(STORY, max_tokens=20)[1]) == text_of(loaded.run(STORY, max_tokens=20)[1])


def test_a_prefix_is_read_once(loaded):
    if not loaded.capabilities.prefix_reuse:
        pytest.skip("this backend reads all each time")
    loaded.run("Another story, to forget the last.")
    first, _ = loaded.run(STORY * 4)
    second, _ = loaded.run(STORY * 4 + "Then came")
    assert first.cached < first.tokens / 4
    assert second.cached > second.tokens * 0.9
    assert second.cached < second.tokens


def test_text_that_is_not_ascii_is_no_trouble(loaded):
    strange = "« Où est-elle ? » — 彼女は\u00a0🦊 e\u0301 \ufffd \x00 \ud800 end. "
    ledger, chunks = loaded.run(strange, max_tokens=25)
    assert ledger.tokens > 0
    text_of(chunks).encode("utf-8")


@pytest.mark.parametrize("segments", [(), (part(""),), (part(""), part("Yes. "), part(""))])
def test_empty_segments_are_no_trouble(loaded, segments):
    _, chunks = loaded.run(segments=segments, max_tokens=5)
    assert chunks[-1].finish


def test_a_context_too_small_trims_what_may_be_trimmed(loaded):
    room = loaded.capabilities.context_tokens
    segments = (
        part("He went on along the road.\n" * room, priority=1),
        part("At last he saw the sea.", cut=Cut.NEVER, label="cursor"),
    )
    ledger, chunks = loaded.run(segments=segments, max_tokens=8)
    assert ledger.tokens + 8 <= room
    assert ledger.segments[0].cut > 0
    assert ledger.segments[1].cut == 0
    assert chunks[-1].finish


def test_a_context_too_small_for_what_must_stay_is_refused(loaded):
    with pytest.raises(InkwellError) as caught:
        loaded.run(segments=(part("He went on. " * 1000, cut=Cut.NEVER),))
    assert caught.value.kind is ErrorKind.BAD_INPUT
    loaded.run("And still it works.")


def test_a_limit_or_setting_without_sense_is_refused(loaded):
    for fields in ({"max_tokens": 0}, {"variants": 0}, {"max_words": 0}, {"sampling": Sampling(temperature=-1)}):
        with pytest.raises(InkwellError) as caught:
            loaded.run("Yes.", **fields)
        assert caught.value.kind is ErrorKind.BAD_INPUT


@pytest.mark.parametrize("run", ["x", " ", "\n", "語", "é1"])
def test_a_run_of_26000_characters_is_no_trouble(loaded, run):
    (tokens,) = loaded.backend.count((part(run * 26_000),))
    assert tokens > 0
    ledger, _ = loaded.run(run * 26_000, max_tokens=2)
    assert ledger.tokens < loaded.capabilities.context_tokens


def test_count_tells_each_segment_alone(loaded):
    counts = loaded.backend.count((part(""), part("The sea."), part("The sea. " * 3)))
    assert counts[0] == 0
    assert 0 < counts[1] < counts[2]


def test_count_answers_from_another_thread_during_generation(loaded):
    counts: list[tuple[int, ...]] = []
    asker = threading.Thread(target=lambda: counts.extend(loaded.backend.count((part(STORY),)) for _ in range(5)))
    asked = Asked(sampling=Sampling(seed=1), max_tokens=30)
    answer = loaded.backend.generate(Generate("1", (part(STORY),), asked), lambda: False)
    next(answer)
    asker.start()
    assert isinstance(list(answer)[-1], Record)
    asker.join(10)
    assert counts == [loaded.backend.count((part(STORY),))] * 5


def test_special_tokens_are_read_from_templates_only(loaded):
    if loaded.name == "scripted":
        pytest.skip("a script has no special tokens")
    special = "<|im_end|>" if loaded.model.backend in ("llama", "server") else "<|endoftext|>"
    as_template, as_author = loaded.backend.count((part(special, Origin.TEMPLATE), part(special)))
    assert as_template == 1
    assert as_author > 1


def test_score_is_a_log_likelihood_or_refused(loaded):
    if not loaded.capabilities.score:
        with pytest.raises(InkwellError) as caught:
            loaded.backend.score((part("A"), part("B")), lambda: False)
        assert caught.value.kind is ErrorKind.UNSUPPORTED
        return
    before, sentence = part("The night was dark and"), " the wind was very cold."
    plain = loaded.backend.score((before, part(sentence)), lambda: False)
    assert plain.log_likelihood < 0
    assert (plain.tokens,) == loaded.backend.count((part(sentence),))
    again = loaded.backend.score((before, part(sentence)), lambda: False)
    assert again.log_likelihood == pytest.approx(plain.log_likelihood, abs=0.5)
    if loaded.name == "llama":
        mixed = " " + " ".join(reversed(sentence.split()))
        assert plain.log_likelihood > loaded.backend.score((before, part(mixed)), lambda: False).log_likelihood


def test_a_score_over_several_pieces_is_the_sum_of_its_parts(loaded):
    if not loaded.capabilities.score:
        pytest.skip("this backend does not score")
    first, second = STORY, STORY.replace("Anna", "Marta") * 3
    whole = loaded.backend.score((part("Begin.\n"), part(first + second)), lambda: False)
    one = loaded.backend.score((part("Begin.\n"), part(first)), lambda: False)
    two = loaded.backend.score((part("Begin.\n"), part(first), part(second)), lambda: False)
    assert whole.tokens == one.tokens + two.tokens
    assert whole.log_likelihood == pytest.approx(one.log_likelihood + two.log_likelihood, rel=0.01)


def test_what_a_backend_lacks_it_refuses(loaded):
    asked = {
        "embed": lambda: loaded.backend.embed(("text",), lambda: False),
        "adapter": lambda: loaded.backend.adapter("missing.gguf", 1.0),
        "attention": lambda: loaded.backend.attention(Attend("a", (part("A lamp"),), " burns"), lambda: False),
    }
    for name, ask in asked.items():
        if not getattr(loaded.capabilities, name):
            with pytest.raises(InkwellError) as caught:
                ask()
            assert caught.value.kind is ErrorKind.UNSUPPORTED


@pytest.mark.parametrize("name", FILES)
def test_a_missing_model_is_named(name, tmp_path):
    if absent(name):
        pytest.skip("not installed")
    with pytest.raises(InkwellError) as caught:
        make_backend(name).load(ModelRef("gone", str(tmp_path / "gone.file"), kind(name)), SETTINGS)
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert "gone" in caught.value.sentence


def test_a_server_without_the_model_or_with_another_key_says_so(loaded):
    if loaded.name != "server":
        return
    model = loaded.model
    gone = msgspec.structs.replace(model, path=model.path.replace("#smol", "#gone"))
    for other, trouble, words in (
        (gone, ErrorKind.NOT_FOUND, "no model called gone; there is smol"),
        (msgspec.structs.replace(model, key=Secret("sk-wrong")), ErrorKind.NETWORK, "wants a key, or another one"),
    ):
        with pytest.raises(InkwellError) as caught:
            make_backend("server").load(other, SETTINGS)
        assert caught.value.kind is trouble
        assert words in caught.value.sentence


@pytest.mark.parametrize("name", FILES)
def test_a_broken_model_is_named(name, tmp_path):
    if absent(name):
        pytest.skip("not installed")
    path = tmp_path / "broken"
    if name == "torch":
        path.mkdir()
        (path / "config.json").write_text('{"model_type": ', encoding="utf-8")
        (path / "model.safetensors").write_bytes(b"no weights")
    else:
        path.write_text("{ it was a dark night", encoding="utf-8")
    with pytest.raises(InkwellError) as caught:
        make_backend(name).load(ModelRef("broken", str(path), kind(name)), SETTINGS)
    assert caught.value.kind in (ErrorKind.MODEL, ErrorKind.DAMAGED, ErrorKind.BAD_INPUT)
    assert "broken" in caught.value.sentence


def test_a_cancel_inside_one_batch_stops_it(loaded):
    if loaded.name == "scripted":
        pytest.skip("a script reads no prompt")
    prompt = "".join(f"Chapter {number} began with rain. " for number in range(60))
    loaded.run("Something else altogether.")
    # The first question comes before the batch, the others from inside it: torch asks before each layer.
    answers = iter([False] * (20 if loaded.name == "llama" else 2))
    _, chunks = loaded.run(prompt, cancelled=lambda: next(answers, True))
    assert [chunk.finish for chunk in chunks] == [FinishReason.CANCELLED]
    again, chunks = loaded.run(prompt)
    assert again.cached <= 1
    assert chunks[-1].finish is not FinishReason.CANCELLED
