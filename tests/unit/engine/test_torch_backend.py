"""The torch backend on a GPT-2 made here: the same text as transformers' own loop, honest caching, plain refusals."""

import json
import os
import shutil
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest
from gpt2_maker import END_OF_TEXT, PARAGRAPHS, make_gpt2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.engine.asking import Asked
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.backends.torch_tokens import TokenMap
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, FinishReason, Ledger, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

torch: Any = pytest.importorskip("torch", reason="the torch extra is not installed")
transformers: Any = pytest.importorskip("transformers", reason="the torch extra is not installed")

GREEDY = Sampling(temperature=0.0, repeat_penalty=1.0)
PROMPT = PARAGRAPHS[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_gpt2(tmp_path_factory.mktemp("gpt2"))


@pytest.fixture(scope="module")
def backend(folder: Path) -> Iterator[TorchBackend]:
    backend = opened(folder)
    yield backend
    backend.close()


@pytest.fixture(scope="module")
def reference(folder: Path) -> tuple[Any, Any]:
    """The same model and tokenizer, as transformers opens them."""
    model = transformers.AutoModelForCausalLM.from_pretrained(str(folder), local_files_only=True).eval()
    return model, transformers.AutoTokenizer.from_pretrained(str(folder), local_files_only=True)


def opened(folder: Path, **changes: Any) -> TorchBackend:
    backend = TorchBackend()
    # A rung keeps the model on the processor, so that all machines run the same test.
    backend.load(ModelRef("Tiny", str(folder), "torch"), msgspec.structs.replace(LoadSettings(rung=1), **changes))
    return backend


def author(text: str, cut: Cut = Cut.NEVER) -> Segment:
    return Segment(text, Origin.AUTHOR, "Your text", cut=cut)


def ask(*texts: str, **changes: Any) -> Generate:
    changes = {"sampling": GREEDY, "max_tokens": 24} | changes
    return Generate("r", tuple(author(text) for text in texts), Asked(**changes))


def run(
    backend: TorchBackend, request: Generate, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Ledger, list[Chunk]]:
    ledger, *chunks, record = backend.generate(request, cancelled)
    assert isinstance(ledger, Ledger)
    assert isinstance(record, Record)
    return ledger, [chunk for chunk in chunks if isinstance(chunk, Chunk)]


def tokens(chunks: list[Chunk], variant: int = 0) -> list[int]:
    return [token for chunk in chunks if chunk.variant == variant for token in chunk.tokens]


def text(chunks: list[Chunk], variant: int = 0) -> str:
    said = ""
    for chunk in chunks:
        said = chunk.after(said) if chunk.variant == variant else said
    return said


def test_says_what_it_can_do(folder: Path) -> None:
    can = TorchBackend().load(ModelRef("Tiny", str(folder), "torch"), LoadSettings(rung=1))
    assert (can.backend, can.model, can.device) == ("torch", "Tiny", "cpu")
    assert (can.context_tokens, can.trained_context_tokens) == (1024, 1024)
    assert can.parameters > 100_000
    assert can.score
    assert can.log_probabilities
    assert can.prefix_reuse
    assert (can.embed, can.adapter, can.chat) == (False, True, False)


def test_context_is_no_larger_than_asked(folder: Path) -> None:
    can = TorchBackend().load(ModelRef("Tiny", str(folder), "torch"), LoadSettings(context_tokens=300, rung=1))
    assert (can.context_tokens, can.trained_context_tokens) == (300, 1024)


@pytest.mark.parametrize("penalty", [1.0, 1.3])
def test_greedy_tokens_are_those_of_transformers(
    backend: TorchBackend, reference: tuple[Any, Any], penalty: float
) -> None:
    model, tokenizer = reference
    inputs = tokenizer(PROMPT, return_tensors="pt")
    expected = model.generate(
        **inputs, max_new_tokens=40, min_new_tokens=40, do_sample=False, repetition_penalty=penalty, pad_token_id=0
    )[0, inputs["input_ids"].shape[1] :].tolist()
    sampling = Sampling(temperature=0.0, repeat_penalty=penalty, repeat_last=4096)
    _, chunks = run(backend, ask(PROMPT, sampling=sampling, max_tokens=40))
    assert tokens(chunks) == expected
    # The last word is cut in its middle by the limit, and is not shown.
    assert tokenizer.decode(expected).startswith(text(chunks))
    assert len(text(chunks)) > 40
    assert chunks[-1].finish is FinishReason.TOKENS


def test_log_probabilities_are_the_models_own(backend: TorchBackend, reference: tuple[Any, Any]) -> None:
    model, tokenizer = reference
    sampling = Sampling(temperature=1.5, top_k=5, seed=3)
    _, chunks = run(backend, ask(PROMPT, sampling=sampling, max_tokens=12, log_probabilities=True))
    prompt, written = tokenizer(PROMPT)["input_ids"], tokens(chunks)
    with torch.inference_mode():
        logged = torch.log_softmax(model(torch.tensor([prompt + written])).logits[0], -1)
    expected = [float(logged[len(prompt) + index - 1, token]) for index, token in enumerate(written)]
    told = [value for chunk in chunks for value in chunk.log_probabilities or ()]
    assert told == pytest.approx(expected, abs=1e-3)


def test_score_is_the_likelihood_of_the_last_segment(backend: TorchBackend, reference: tuple[Any, Any]) -> None:
    model, tokenizer = reference
    before, last = PROMPT * 6, " She did not open it." * 60
    first, second = tokenizer(before)["input_ids"], tokenizer(last)["input_ids"]
    with torch.inference_mode():
        logged = torch.log_softmax(model(torch.tensor([first + second])).logits[0].double(), -1)
    expected = sum(float(logged[len(first) + index - 1, token]) for index, token in enumerate(second))
    score = backend.score([author(before), author(last)], lambda: False)
    assert score.tokens == len(second)
    assert score.log_likelihood == pytest.approx(expected, rel=1e-4)


def test_score_of_a_first_segment_starts_from_the_start_token(backend: TorchBackend) -> None:
    score = backend.score([author(PROMPT)], lambda: False)
    assert score.tokens == backend.count([author(PROMPT)])[0]
    assert score.log_likelihood < 0


def test_prefix_reuse_changes_nothing_but_the_work(folder: Path, backend: TorchBackend) -> None:
    run(backend, ask(PROMPT + " The gulls", max_tokens=30))
    ledger, chunks = run(backend, ask(PROMPT + " The boats", max_tokens=30))
    fresh_ledger, fresh_chunks = run(opened(folder), ask(PROMPT + " The boats", max_tokens=30))
    assert tokens(chunks) == tokens(fresh_chunks)
    assert fresh_ledger.cached == 0
    assert ledger.tokens > ledger.cached >= backend.count([author(PROMPT)])[0] - 2


def test_of_the_same_prompt_again_only_the_last_token_is_evaluated(backend: TorchBackend) -> None:
    first = run(backend, ask(PROMPT))
    again = run(backend, ask(PROMPT))
    assert again[0].cached == again[0].tokens - 1
    assert tokens(first[1]) == tokens(again[1])


def test_cached_tokens_are_told_by_segment(folder: Path) -> None:
    backend = opened(folder)
    run(backend, ask(PROMPT, " One.", max_tokens=2))
    ledger, _ = run(backend, ask(PROMPT, " Two.", max_tokens=2))
    assert ledger.segments[0].cached == ledger.segments[0].tokens
    assert ledger.segments[1].cached < ledger.segments[1].tokens


def test_a_seed_fixes_the_draw_and_variants_differ(backend: TorchBackend) -> None:
    request = ask(PROMPT, sampling=Sampling(temperature=2.0, top_k=0, top_p=1.0, min_p=0.0, seed=11), variants=3)
    first, again = run(backend, request)[1], run(backend, request)[1]
    assert first == again
    assert len({text(first, variant) for variant in range(3)}) == 3
    assert sorted(chunk.variant for chunk in first if chunk.finish) == [0, 1, 2]


@pytest.mark.parametrize("changes", [{"top_k": 1}, {"top_p": 0.0}, {"min_p": 1.0}, {"temperature": 1e-9}])
def test_each_sampler_step_at_its_limit_is_greedy(backend: TorchBackend, changes: dict[str, float]) -> None:
    sampling = msgspec.structs.replace(Sampling(repeat_penalty=1.0, seed=5), **changes)
    assert tokens(run(backend, ask(PROMPT, sampling=sampling))[1]) == tokens(run(backend, ask(PROMPT))[1])


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancel_ends_all_running_variants_at_once(backend: TorchBackend, after: int) -> None:
    seen: list[Any] = []
    asked = ask(PROMPT, variants=3, max_tokens=500, sampling=Sampling(seed=3))
    # A list takes what a generator gives one by one.
    seen.extend(backend.generate(asked, lambda: len(seen) > after))
    finishes = {item.variant: item.finish for item in seen if isinstance(item, Chunk) and item.finish}
    assert FinishReason.CANCELLED in finishes.values()
    assert len(finishes) == 3
    # After the cancel: what the variants had, and the record.
    assert len(seen) <= after + 3 + 3
    assert isinstance(seen[-1], Record)


def test_a_prompt_given_up_in_its_middle_leaves_the_model_sound(folder: Path) -> None:
    backend, prompt = opened(folder), PROMPT * 8
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        # Each piece asks once before it and once before each of the two layers: this is inside the third piece.
        return len(asked) > 8

    _, chunks = run(backend, ask(prompt), cancelled)
    assert [(chunk.text, chunk.finish) for chunk in chunks] == [("", FinishReason.CANCELLED)]
    ledger, chunks = run(backend, ask(prompt))
    assert ledger.cached == 512
    assert tokens(chunks) == tokens(run(opened(folder), ask(prompt))[1])


def test_end_tokens_end_the_variant(folder: Path, backend: TorchBackend, tmp_path: Path) -> None:
    written = tokens(run(backend, ask(PROMPT, max_tokens=6))[1])
    end = next(token for token in written[1:] if token != written[0])
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps(config | {"eos_token_id": [0, end]}))
    _, chunks = run(opened(copy), ask(PROMPT, max_tokens=6))
    assert chunks[-1].finish is FinishReason.END
    assert tokens(chunks) == written[: written.index(end)]


def test_an_answer_stops_where_the_context_ends(folder: Path) -> None:
    ledger, chunks = run(opened(folder, context_tokens=200), ask(PROMPT, max_tokens=500))
    assert ledger.tokens + len(tokens(chunks)) == 200
    assert chunks[-1].finish is FinishReason.TOKENS


def test_a_segment_too_long_is_cut_or_refused(folder: Path) -> None:
    backend = opened(folder, context_tokens=100)
    cut = Generate("r", (author(PROMPT * 9, Cut.FRONT),), Asked(GREEDY, max_tokens=10))
    use = run(backend, cut)[0].segments[0]
    assert use.cut > 0
    assert use.tokens <= 90
    with pytest.raises(InkwellError) as caught:
        run(backend, ask(PROMPT * 9))
    assert caught.value.kind is ErrorKind.BAD_INPUT


def test_nothing_to_continue_starts_from_the_start_token(backend: TorchBackend) -> None:
    ledger, chunks = run(backend, ask("", max_tokens=4))
    assert ledger.tokens == 1
    assert len(tokens(chunks)) == 4


def test_special_tokens_come_from_templates_only(backend: TorchBackend) -> None:
    template = Segment(END_OF_TEXT, Origin.TEMPLATE, "Frame")
    own, framed = backend.count([author(END_OF_TEXT), template])
    assert framed == 1
    assert own > 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60), marker=st.sampled_from(["", END_OF_TEXT, "海の朝", "👩‍👩‍👧 né", "\r\n\t "]))
def test_tokens_give_back_every_character(token_map: Any, words: str, marker: str) -> None:
    whole = words + marker + words
    ids = token_map.encode(author(whole))
    read = token_map.reader(())
    assert b"".join(read(token) for token in ids).decode() == whole
    assert 0 not in ids


@pytest.fixture(scope="module")
def token_map(reference: tuple[Any, Any]) -> Any:
    return TokenMap(reference[1])


def test_characters_of_many_tokens_arrive_whole(backend: TorchBackend, reference: tuple[Any, Any]) -> None:
    sampling = Sampling(temperature=5.0, top_k=0, top_p=1.0, min_p=0.0, seed=1)
    _, chunks = run(backend, ask("海👩‍👩‍👧", sampling=sampling, max_tokens=200, variants=4))
    for variant in range(4):
        written = reference[1].decode(tokens(chunks, variant))
        assert written.startswith(text(chunks, variant))
        assert len(text(chunks, variant)) > len(written) // 2


@pytest.mark.parametrize("damage", ["truncated", "empty", "shortened config", "missing weights", "no tokenizer"])
def test_damaged_folders_are_refused_in_one_sentence(folder: Path, tmp_path: Path, damage: str) -> None:
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    weights = copy / "model.safetensors"
    if damage == "truncated":
        weights.write_bytes(weights.read_bytes()[:5000])
    elif damage == "empty":
        weights.write_bytes(b"")
    elif damage == "shortened config":
        (copy / "config.json").write_text("{")
    elif damage == "missing weights":
        config = json.loads((copy / "config.json").read_text())
        (copy / "config.json").write_text(json.dumps(config | {"n_layer": 3}))
    else:
        (copy / "tokenizer.json").unlink()
        (copy / "tokenizer_config.json").unlink()
    assert_refused(copy, ErrorKind.MODEL)


def test_what_is_no_model_is_refused_in_one_sentence(folder: Path, tmp_path: Path) -> None:
    assert_refused(tmp_path / "nowhere", ErrorKind.NOT_FOUND)
    assert_refused(tmp_path, ErrorKind.MODEL, "config.json")
    shutil.copy(folder / "config.json", tmp_path)
    assert_refused(tmp_path, ErrorKind.MODEL, "no weights")
    (tmp_path / "pytorch_model.bin").write_bytes(b"x")
    assert_refused(tmp_path, ErrorKind.MODEL, "safetensors")
    (tmp_path / "story.gguf").write_bytes(b"not a model")
    assert_refused(tmp_path / "story.gguf", ErrorKind.MODEL)
    assert_refused(tmp_path / "pytorch_model.bin", ErrorKind.MODEL)


def assert_refused(path: Path, kind: ErrorKind, part: str = "") -> None:
    with pytest.raises(InkwellError) as caught:
        opened(path)
    assert caught.value.kind is kind
    assert part in caught.value.sentence
    assert "Tiny" in caught.value.sentence or path.name in caught.value.sentence
    assert caught.value.sentence.count(". ") == 0
    assert "\n" not in caught.value.sentence


def test_without_the_torch_extra_it_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(InkwellError, match=r"inkwell\[torch\]") as caught:
        opened(folder)
    assert caught.value.kind is ErrorKind.UNSUPPORTED


def test_what_it_lacks_it_refuses(backend: TorchBackend) -> None:
    with pytest.raises(InkwellError) as caught:
        backend.embed(["a"], lambda: False)
    assert caught.value.kind is ErrorKind.UNSUPPORTED


def test_nothing_is_printed(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(opened(folder), ask(PROMPT, max_tokens=3))
    assert capfd.readouterr().out == ""


def test_closed_twice_and_then_refuses(folder: Path) -> None:
    backend = opened(folder)
    backend.close()
    backend.close()
    with pytest.raises(InkwellError):
        backend.count([author("a")])


def test_vocabularies_with_marked_spaces_and_single_bytes_give_back_every_character() -> None:
    """The SentencePiece kind, as Llama and Mistral have it: no space is put before a segment either."""
    token_map = TokenMap(marked_space_tokenizer())
    for whole in ("The lamp had gone out.", " going </s> on", "海 née 👩‍👩‍👧\n x", "<0x41>"):
        ids = token_map.encode(author(whole))
        assert b"".join(map(token_map.reader(()), ids)).decode() == whole
        assert not {1, 2} & set(ids)
    assert token_map.encode(Segment("</s>", Origin.TEMPLATE, "Frame")) == (2,)


def marked_space_tokenizer() -> Any:
    library: Any = pytest.importorskip("tokenizers")
    single = [f"<0x{byte:02X}>" for byte in range(256)]
    made = library.Tokenizer(library.models.BPE(byte_fallback=True, unk_token="<unk>"))
    steps = library.normalizers
    made.normalizer = steps.Sequence([steps.Prepend("▁"), steps.Replace(" ", "▁")])
    steps = library.decoders
    made.decoder = steps.Sequence([steps.Replace("▁", " "), steps.ByteFallback(), steps.Fuse(), steps.Strip(" ", 1, 0)])
    trainer = library.trainers.BpeTrainer(
        vocab_size=600, special_tokens=["<unk>", "<s>", "</s>", *single], show_progress=False
    )
    made.train_from_iterator(PARAGRAPHS, trainer)
    spec = json.loads(made.to_str())
    spec["added_tokens"] = spec["added_tokens"][:3]
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=library.Tokenizer.from_str(json.dumps(spec)),
        unk_token="<unk>",
        bos_token="<s>",
        eos_token="</s>",
    )


def test_a_folder_larger_than_memory_is_refused_before_it_is_read(folder: Path, tmp_path: Path) -> None:
    huge = Path(shutil.copytree(folder, tmp_path / "huge"))
    numbers = psutil.virtual_memory().total * 3 // 8
    header = json.dumps({"big": {"dtype": "F32", "shape": [numbers], "data_offsets": [0, 4 * numbers]}}).encode()
    (huge / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
    os.truncate(huge / "model.safetensors", 8 + len(header) + 4 * numbers)
    with pytest.raises(InkwellError, match="memory") as caught:
        opened(huge)
    assert caught.value.kind is ErrorKind.MEMORY


def test_what_is_out_of_range_or_lacking_is_refused(backend: TorchBackend) -> None:
    for changes, kind in (
        ({"max_tokens": 0}, ErrorKind.BAD_INPUT),
        ({"grammar": 'root ::= "a"'}, ErrorKind.UNSUPPORTED),
        ({"json_schema": "{}"}, ErrorKind.UNSUPPORTED),
        ({"lookup": True}, ErrorKind.UNSUPPORTED),
    ):
        with pytest.raises(InkwellError) as caught:
            run(backend, ask(PROMPT, **changes))
        assert caught.value.kind is kind


BANNED = ("the", "she", "a", "it", "on", "i", "h", "r", "is")


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"variants": 3},
        {"variants": 4, "banned": BANNED, "max_tokens": 60},
        {"banned": BANNED, "max_tokens": 60},
        {"variants": 2, "reproducible": True},
        {"sampling": Sampling(seed=8, dry_multiplier=0.8, temperature=1.4)},
    ],
)
def test_a_replay_matches_to_the_last_bit(folder: Path, backend: TorchBackend, changes: dict[str, Any]) -> None:
    changes = {"sampling": Sampling(seed=8, temperature=1.4), "max_tokens": 40} | changes
    run(backend, ask(PROMPT[:150], max_tokens=9))
    *_, record = backend.generate(ask(PROMPT * 2, **changes), lambda: False)
    assert isinstance(record, Record)
    for other in (backend, opened(folder)):
        replayed = other.replay(record, lambda: False)
        assert (replayed.matches, replayed.tokens) == (True, sum(map(len, record.answers)))
    changed = (*record.answers[0][:3], (record.answers[0][3] + 1) % 500, *record.answers[0][4:])
    replayed = backend.replay(msgspec.structs.replace(record, answers=(changed, *record.answers[1:])), lambda: False)
    assert (replayed.matches, replayed.variant, replayed.position) == (False, 0, 3)
    assert replayed.margin > -20


def test_warming_leaves_nothing_to_evaluate_and_changes_nothing(folder: Path) -> None:
    backend = opened(folder)
    assert backend.warm(Warm("w", (author(PROMPT),), Asked()), lambda: False)
    ledger, chunks = run(backend, ask(PROMPT))
    assert ledger.cached == ledger.tokens - 1
    assert tokens(chunks) == tokens(run(opened(folder), ask(PROMPT))[1])


def test_a_warming_that_is_interrupted_keeps_what_is_done(folder: Path) -> None:
    backend, asked = opened(folder), list[bool]()

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 7

    assert not backend.warm(Warm("w", (author(PROMPT * 3),), Asked()), cancelled)
    # Pieces of 32 tokens ask three times each (once before, once at each layer): two are done.
    assert run(backend, ask(PROMPT * 3))[0].cached == 64
    assert torch.get_num_threads() == backend.load(ModelRef("T", str(folder), "torch"), LoadSettings(rung=1)).threads
