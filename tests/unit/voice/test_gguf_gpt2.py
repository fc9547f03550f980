"""A GPT-2 as GGUF: the same tokens for any text, and the same words after any beginning."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy
import pytest
from gpt2_maker import PARAGRAPHS, make_gpt2
from native_llama import Native, native

from inkwell.engine.asking import Asked
from inkwell.engine.backends.llama_cpp import LlamaBackend
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.voice.host.gguf_gpt2 import write_gpt2

TOKENS = 200
CLEARER = 20
"""How many times larger than all differences between the two the lead of every greedy token has to be: no luck."""

NASTY = (
    "It's six o'clock; they'll say we've met, I'd guess, and you're I'm.",
    "“Où est-elle ?” — l’été, naïve façade, Straße, Ĳ, ﬁ",
    "one\r\ntwo\r\n\r\nthree\n\n\n  four\t\tfive   \n ",
    "In 1984, 3.14159 and 1,000,000 – no. 007½ ²",
    "👩‍👩‍👧‍👦 🦊🏴󠁧󠁢󠁳󠁣󠁴󠁿 :-) ☃️",
    "彼女は港へ行った。春眠不覺曉，處處聞啼鳥。한국어 ไทย",
    "مرحبا بالعالم שלום नमस्ते",
    "e\u0301 \u00a0 \u2003 \u200b \ufeff \u2028 x",
    "<|endoftext|> is a sign, [MASK] and <s> are not",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa   " * 3,
    "_*~`^|\\/#@&%$€£¥ {}[]()<>",
    "",
    " ",
    "\n",
)


def learn_by_heart(folder: Path, steps: int, rate: float, vocabulary: int | None = None) -> list[int]:
    """Have the GPT-2 in the folder, its weights new, learn two paragraphs; returns their tokens.

    What it knows by heart it writes with a wide lead over everything else.
    """
    import torch
    import transformers

    library: Any = transformers
    tokenizer = library.AutoTokenizer.from_pretrained(str(folder))
    text: list[int] = tokenizer("\n\n".join(PARAGRAPHS * 2)).input_ids[: TOKENS + 40]
    assert len(text) == TOKENS + 40
    config = library.GPT2Config.from_pretrained(str(folder), initializer_range=0.02, n_positions=256)
    config.resid_pdrop = config.attn_pdrop = config.embd_pdrop = 0.0
    config.vocab_size = vocabulary or config.vocab_size
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        model = library.GPT2LMHeadModel(config)
        optimizer, row = torch.optim.AdamW(model.parameters(), lr=rate), torch.tensor([text])
        losses: list[float] = []
        while not losses or (losses[-1] > 0.05 and len(losses) < steps):
            logits = model(input_ids=row[:, :-1]).logits[0]
            loss = torch.nn.functional.cross_entropy(logits, row[0, 1:])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(float(loss.detach()))
    assert losses[-1] < 0.2
    model.save_pretrained(str(folder))
    return text


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """A small GPT-2 that knows two paragraphs by heart, and their tokens."""
    folder = make_gpt2(tmp_path_factory.mktemp("learnt") / "gpt2", layers=1, width=48)
    return folder, learn_by_heart(folder, 120, 6e-3)


@pytest.fixture(scope="module")
def written(learnt: tuple[Path, list[int]]) -> Path:
    path = learnt[0].parent / "learnt.gguf"
    write_gpt2(learnt[0], path, "Learnt")
    return path


@pytest.fixture
def llama(written: Path) -> Iterator[Native]:
    with native(written) as opened:
        yield opened


def open_torch(folder: Path) -> Any:
    import transformers

    library: Any = transformers
    return library.GPT2LMHeadModel.from_pretrained(str(folder)).eval()


def torch_logits(model: Any, tokens: list[int]) -> Any:
    import torch

    with torch.no_grad():
        return model(input_ids=torch.tensor([tokens])).logits[0].numpy()


def check_continuations(model: Any, llama: Native, prompt: list[int]) -> None:
    """200 greedy tokens are the same in both, and every one of them by a lead that no difference comes near.

    When torch's likeliest token behind each beginning of what llama.cpp wrote is the one that follows there, then
    what torch writes is the same, from the first token on.
    """
    written, narrowest = llama.greedy(prompt, TOKENS)
    assert len(written) == TOKENS
    whole = [*prompt, *written]
    there = torch_logits(model, whole)
    assert there.argmax(-1)[len(prompt) - 1 : -1].tolist() == written
    llama.begin()
    apart = float(numpy.abs(llama.logits(whole) - there).max())
    assert narrowest > CLEARER * apart


def test_two_hundred_greedy_tokens_are_the_same(learnt: tuple[Path, list[int]], llama: Native) -> None:
    folder, text = learnt
    check_continuations(open_torch(folder), llama, text[:6])


@pytest.mark.slow
def test_two_hundred_greedy_tokens_are_the_same_at_full_size(tmp_path: Path) -> None:
    """GPT-2's own sizes, its number of tokens too: those that the small tokenizer does not know are filled up."""
    folder = make_gpt2(tmp_path / "gpt2", layers=12, width=768)
    text = learn_by_heart(folder, 80, 3e-4, vocabulary=50257)
    path = tmp_path / "big.gguf"
    write_gpt2(folder, path)
    with native(path) as llama:
        assert llama.size == 50257
        check_continuations(open_torch(folder), llama, text[:6])


@pytest.mark.parametrize("text", NASTY)
def test_a_text_has_the_same_tokens(learnt: tuple[Path, list[int]], llama: Native, text: str) -> None:
    import transformers

    library: Any = transformers
    tokenizer = library.AutoTokenizer.from_pretrained(str(learnt[0]))
    assert llama.tokens(text) == tokenizer(text, add_special_tokens=False, split_special_tokens=True).input_ids


def answers(backend: Any, model: ModelRef) -> Iterator[Any]:
    """The model through the engine: what it makes of texts, and the tokens that it writes behind one."""
    backend.load(model, LoadSettings(context_tokens=256, extra_buffers=False, threads=1))
    try:
        segments = [Segment(text, Origin.AUTHOR, "Scene") for text in NASTY]
        yield backend.count(segments)
        asked = Asked(max_tokens=60, sampling=Sampling(temperature=0, repeat_penalty=1), reproducible=True)
        for beginning in (PARAGRAPHS[0][:40], ""):
            request = Generate("1", (Segment(beginning, Origin.AUTHOR, "Scene"),), asked)
            record = list(backend.generate(request, lambda: False))[-1]
            yield record.prompt, record.answers
    finally:
        backend.close()


def test_in_the_engine_file_and_folder_write_the_same(learnt: tuple[Path, list[int]], written: Path) -> None:
    file = list(answers(LlamaBackend(), ModelRef("file", str(written), "llama")))
    folder = list(answers(TorchBackend(), ModelRef("folder", str(learnt[0]), "torch")))
    assert file[0] == folder[0]
    # The first one is known by heart; from nothing at all only the beginning is the same question.
    assert file[1] == folder[1]
    assert file[2][0] == folder[2][0]


def test_the_file_says_what_it_is(written: Path) -> None:
    import gguf

    reader: Any = gguf.GGUFReader(str(written))
    said = {name: field.contents() for name, field in reader.fields.items()}
    assert said["general.architecture"] == "gpt2"
    assert said["general.name"] == "Learnt"
    assert (said["gpt2.context_length"], said["gpt2.block_count"], said["gpt2.attention.head_count"]) == (256, 1, 4)
    assert (said["tokenizer.ggml.model"], said["tokenizer.ggml.pre"]) == ("gpt2", "gpt-2")
    assert said["tokenizer.ggml.bos_token_id"] == said["tokenizer.ggml.eos_token_id"] == 0
    assert said["tokenizer.ggml.add_bos_token"] is False
    assert said["tokenizer.ggml.token_type"][0] == gguf.TokenType.CONTROL
    assert "output.weight" not in {tensor.name for tensor in reader.tensors}
    assert {tensor.tensor_type.name for tensor in reader.tensors} == {"F32"}


def test_an_output_layer_of_its_own_is_written(learnt: tuple[Path, list[int]], tmp_path: Path) -> None:
    import torch

    model = open_torch(learnt[0])
    model.config.tie_word_embeddings = False
    model.lm_head.weight = torch.nn.Parameter(model.lm_head.weight.detach() * 0.5)
    folder = tmp_path / "untied"
    shutil.copytree(learnt[0], folder)
    model.save_pretrained(str(folder))
    write_gpt2(folder, tmp_path / "untied.gguf")
    tokens = learnt[1][:40]
    with native(tmp_path / "untied.gguf") as llama:
        assert numpy.abs(llama.logits(tokens) - torch_logits(model, tokens)).max() < 1e-2


def test_weights_in_half_precision_and_more_logits_than_tokens_come_out_alike(
    learnt: tuple[Path, list[int]], tmp_path: Path
) -> None:
    import torch

    model = open_torch(learnt[0])
    model.resize_token_embeddings(model.config.vocab_size + 7, mean_resizing=False)
    folder = tmp_path / "half"
    shutil.copytree(learnt[0], folder)
    model.to(torch.bfloat16).save_pretrained(str(folder))
    write_gpt2(folder, tmp_path / "half.gguf")
    tokens = learnt[1][:40]
    with native(tmp_path / "half.gguf") as llama:
        assert llama.size == model.config.vocab_size
        assert numpy.abs(llama.logits(tokens) - torch_logits(model.float(), tokens)).max() < 1e-2
        assert llama.tokens(NASTY[4]) != []


def changed(folder: Path, to: Path, **fields: Any) -> Path:
    shutil.copytree(folder, to)
    config = json.loads((to / "config.json").read_text(encoding="utf-8"))
    (to / "config.json").write_text(json.dumps(config | fields), encoding="utf-8")
    return to


@pytest.mark.parametrize(
    ("fields", "kind", "said"),
    [
        ({"model_type": "llama"}, ErrorKind.UNSUPPORTED, "no GPT-2"),
        ({"activation_function": "relu"}, ErrorKind.UNSUPPORTED, "variety"),
        ({"scale_attn_by_inverse_layer_idx": True}, ErrorKind.UNSUPPORTED, "variety"),
        ({"n_layer": 2}, ErrorKind.MODEL, "incomplete"),
        ({"n_embd": "wide"}, ErrorKind.MODEL, "damaged"),
        ({"vocab_size": 100}, ErrorKind.MODEL, "damaged"),
        ({"vocab_size": 5000}, ErrorKind.MODEL, "damaged"),
        ({"n_positions": 128}, ErrorKind.MODEL, "damaged"),
        ({"n_inner": 100}, ErrorKind.MODEL, "damaged"),
        ({"n_layer": 0}, ErrorKind.UNSUPPORTED, "variety"),
    ],
)
def test_a_model_that_llama_would_read_otherwise_is_refused(
    learnt: tuple[Path, list[int]], tmp_path: Path, fields: dict[str, Any], kind: ErrorKind, said: str
) -> None:
    folder = changed(learnt[0], tmp_path / "odd", **fields)
    with pytest.raises(InkwellError) as caught:
        write_gpt2(folder, tmp_path / "odd.gguf")
    assert caught.value.kind is kind
    assert said in caught.value.sentence
    assert not list(tmp_path.glob("*.gguf*"))


def test_what_is_not_there_or_damaged_is_said_and_an_older_file_stays(
    learnt: tuple[Path, list[int]], tmp_path: Path
) -> None:
    target = tmp_path / "voice.gguf"
    target.write_bytes(b"the one before")
    with pytest.raises(InkwellError) as caught:
        write_gpt2(tmp_path / "nowhere", target)
    assert caught.value.kind is ErrorKind.NOT_FOUND
    folder = changed(learnt[0], tmp_path / "cut")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])
    with pytest.raises(InkwellError) as caught:
        write_gpt2(folder, target)
    assert caught.value.kind is ErrorKind.MODEL
    weights.unlink()
    with pytest.raises(InkwellError) as caught:
        write_gpt2(folder, target)
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert target.read_bytes() == b"the one before"


def test_a_tokenizer_that_splits_otherwise_is_refused(learnt: tuple[Path, list[int]], tmp_path: Path) -> None:
    folder = changed(learnt[0], tmp_path / "other")
    told = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    told["pre_tokenizer"] = {"type": "Whitespace"}
    (folder / "tokenizer.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(InkwellError) as caught:
        write_gpt2(folder, tmp_path / "other.gguf")
    assert caught.value.kind is ErrorKind.UNSUPPORTED
    (folder / "tokenizer.json").write_text("{", encoding="utf-8")
    with pytest.raises(InkwellError) as caught:
        write_gpt2(folder, tmp_path / "other.gguf")
    assert caught.value.kind is ErrorKind.MODEL
