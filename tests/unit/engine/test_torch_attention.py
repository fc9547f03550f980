"""What a model looked at is softmax(QKᵀ/√d), worked out here from the model's own projections; and where it stands."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gpt2_maker import make_gpt2

from inkwell.engine.attention import Attention
from inkwell.engine.backends.contract import Stopped
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.client import Client, Launch
from inkwell.engine.protocol import Attend, Generate
from inkwell.engine.records import Record
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment

TEXT = "The lamp on the landing had gone out – again, “and” Marta’s 🐚 cat"
WORD = " climbed"


def never() -> bool:
    return False


def part(text: str) -> Segment:
    return Segment(text, Origin.AUTHOR, "story")


def make_llama(folder: Path) -> Path:
    """Rotary positions, and half as many heads for keys as for queries, with the other model's tokenizer."""
    import torch
    import transformers

    make_gpt2(folder)
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder))
    (folder / "model.safetensors").unlink()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        config = transformers.LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=48,
            intermediate_size=64,
            num_hidden_layers=3,
            num_attention_heads=4,
            num_key_value_heads=2,
            initializer_range=0.3,
            eos_token_id=tokenizer.eos_token_id,
            bos_token_id=tokenizer.eos_token_id,
        )
        model: Any = transformers.LlamaForCausalLM(config)
    model.save_pretrained(str(folder))
    return folder


@pytest.fixture(scope="module", params=["gpt2", "llama"])
def backend(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TorchBackend]:
    folder = tmp_path_factory.mktemp(request.param)
    model = ModelRef("tiny", str({"gpt2": make_gpt2, "llama": make_llama}[request.param](folder)), "torch")
    made = TorchBackend()
    assert made.load(model, LoadSettings(context_tokens=128, threads=1)).attention
    yield made
    made.close()


def look(backend: TorchBackend, text: str = TEXT, word: str = WORD, **fields: Any) -> Attention:
    return backend.attention(Attend("1", (part(text),), word, **fields), never)


def lm_of(backend: TorchBackend) -> Any:
    return backend._model().evaluation._runner.model


def by_hand_gpt2(lm: Any, hidden: Any, layer: int) -> Any:
    """Layer's weights (heads, tokens, tokens) from what goes into it."""
    block, heads = lm.transformer.h[layer], lm.config.n_head
    width = lm.config.n_embd
    both = block.ln_1(hidden) @ block.attn.c_attn.weight + block.attn.c_attn.bias
    query, key = (
        both[0, :, place : place + width].view(-1, heads, width // heads).transpose(0, 1) for place in (0, width)
    )
    return softmax(query @ key.transpose(1, 2) / math.sqrt(width // heads))


def by_hand_llama(lm: Any, hidden: Any, layer: int) -> Any:
    config, block = lm.config, lm.model.layers[layer]
    size = config.hidden_size // config.num_attention_heads
    inside = block.input_layernorm(hidden)[0]
    query = turned((inside @ block.self_attn.q_proj.weight.T).view(-1, config.num_attention_heads, size))
    key = turned((inside @ block.self_attn.k_proj.weight.T).view(-1, config.num_key_value_heads, size))
    # Two heads of queries share one of keys.
    key = key.repeat_interleave(config.num_attention_heads // config.num_key_value_heads, dim=0)
    return softmax(query @ key.transpose(1, 2) / math.sqrt(size))


def turned(rows: Any) -> Any:
    """Rotary position embedding (Su et al. 2021) in the halves' order of Hugging Face: (heads, tokens, size)."""
    import torch

    tokens, _, size = rows.shape
    angles = torch.arange(tokens)[:, None] * 10000.0 ** (-torch.arange(0, size, 2) / size)
    first, second = rows.transpose(0, 1).split(size // 2, dim=-1)
    cos, sin = angles.cos(), angles.sin()
    return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)


def softmax(scores: Any) -> Any:
    """Over the tokens up to each one itself."""
    import torch

    later = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
    grown = scores.masked_fill(later, -math.inf).exp()
    return grown / grown.sum(dim=-1, keepdim=True)


def test_the_weights_are_those_of_the_formula(backend: TorchBackend) -> None:
    import torch

    found = look(backend, each=True)
    model, lm = backend._model(), lm_of(backend)
    tokens = model.tokens.encode(part(TEXT))
    with torch.inference_mode():
        told = lm(input_ids=torch.tensor([tokens]), output_hidden_states=True, use_cache=False)
        by_hand = by_hand_gpt2 if lm.config.model_type == "gpt2" else by_hand_llama
        weights = torch.stack([by_hand(lm, told.hidden_states[layer], layer) for layer in range(found.layers)])
    assert (found.layers, found.heads) == tuple(weights.shape[:2])
    torch.testing.assert_close(torch.tensor(found.each), weights[:, :, -1], atol=2e-6, rtol=1e-4)
    torch.testing.assert_close(torch.tensor(found.average), weights[:, :, -1].mean(dim=(0, 1)), atol=2e-6, rtol=1e-4)
    # Rollout written out: what reached the end, layer by layer from the last one back.
    reached = torch.eye(len(tokens))[-1]
    for layer in reversed(range(found.layers)):
        reached = reached @ (0.5 * weights[layer].mean(dim=0) + 0.5 * torch.eye(len(tokens)))
    torch.testing.assert_close(torch.tensor(found.rollout), reached, atol=2e-6, rtol=1e-4)
    for row in (found.average, found.rollout, *(head for layer in found.each for head in layer)):
        assert sum(row) == pytest.approx(1, abs=1e-4)
        assert len(row) == len(found.tokens)


def test_the_alternatives_are_the_models_own_at_that_place(backend: TorchBackend) -> None:
    import torch

    found, lm = look(backend, alternatives=5), lm_of(backend)
    tokens = backend._model().tokens.encode(part(TEXT))
    with torch.inference_mode():
        chances = lm(input_ids=torch.tensor([tokens])).logits[0, -1].log_softmax(-1)
    best = chances.topk(5)
    assert [other.token for other in found.alternatives] == best.indices.tolist()
    assert [other.log_probability for other in found.alternatives] == pytest.approx(best.values.tolist(), abs=1e-4)
    assert found.chosen is not None
    assert found.chosen.log_probability == pytest.approx(float(chances[found.chosen.token]), abs=1e-4)
    assert WORD.startswith(found.chosen.text)


def test_each_token_stands_where_its_letters_are(backend: TorchBackend) -> None:
    found = look(backend)
    ends = 0
    for token in found.tokens:
        assert token.start in (ends, ends - 1), "a character of several tokens belongs to each"
        if "\ufffd" not in token.text:
            assert TEXT[token.start : token.end] == token.text
        ends = token.end
    assert ends == len(TEXT)


def test_the_model_writes_on_as_before(backend: TorchBackend) -> None:
    lm = lm_of(backend)
    usual = lm.config._attn_implementation
    assert usual == "sdpa"

    def written() -> tuple[int, str]:
        request = Generate("1", (part(TEXT),))
        *_, record = backend.generate(request, never)
        assert isinstance(record, Record)
        return len(record.prompt), lm.config._attn_implementation

    before = written()
    look(backend)
    assert written() == before == (len(backend._model().tokens.encode(part(TEXT))), usual)
    with pytest.raises(Stopped):
        backend.attention(Attend("1", (part(TEXT),)), lambda: True)
    assert lm.config._attn_implementation == usual


def test_of_a_long_text_the_end_is_looked_at(backend: TorchBackend) -> None:
    found = look(backend, TEXT * 12)
    assert len(found.tokens) == 128
    assert found.left_out > 0
    assert found.tokens[-1].end == len(TEXT) * 12


def test_nothing_before_the_word_is_said_or_stands_nowhere(backend: TorchBackend) -> None:
    found = look(backend, "")
    assert [(token.start, token.end) for token in found.tokens] == [(0, 0)]
    assert found.each == ()


def test_a_text_that_its_tokens_do_not_give_back_is_refused(backend: TorchBackend) -> None:
    with pytest.raises(InkwellError, match="letter for letter") as refused:
        look(backend, "half \ud83d a character")
    assert refused.value.kind is ErrorKind.UNSUPPORTED


class NoRungs:
    """No crash is remembered."""

    def get(self, key: str) -> int:
        return 0

    def set(self, key: str, rung: int) -> None:
        raise AssertionError("nothing crashes here")


def test_the_windows_door_answers_with_the_same(tmp_path: Path) -> None:
    folder = make_gpt2(tmp_path / "model")
    alone = TorchBackend()
    alone.load(ModelRef("tiny", str(folder), "torch"), LoadSettings(context_tokens=128, threads=1))
    client = Client(Launch(log=tmp_path / "host.log"), NoRungs(), lambda status: None)
    try:
        client.open(ModelRef("tiny", str(folder), "torch"), LoadSettings(context_tokens=128, threads=1))
        found = client.attend((part(TEXT),), WORD, each=True)
        own = look(alone, each=True)
        assert found.tokens == own.tokens
        assert found.rollout == pytest.approx(own.rollout, abs=1e-5)
        assert len(found.each) == found.layers
    finally:
        client.close()
        alone.close()


def test_a_model_without_heads_says_so(tmp_path: Path) -> None:
    import torch
    import transformers

    folder = make_gpt2(tmp_path / "mamba")
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder))
    (folder / "model.safetensors").unlink()
    with torch.random.fork_rng(devices=[]):
        shape: dict[str, Any] = {
            "hidden_size": 16,
            "num_hidden_layers": 1,
            "state_size": 4,
            "vocab_size": len(tokenizer),
        }
        model: Any = transformers.MambaForCausalLM(transformers.MambaConfig(**shape))
    model.save_pretrained(str(folder))
    backend = TorchBackend()
    assert not backend.load(ModelRef("mamba", str(folder), "torch"), LoadSettings(threads=1)).attention
    with pytest.raises(InkwellError, match="does not tell what it looks at") as refused:
        look(backend)
    assert refused.value.kind is ErrorKind.UNSUPPORTED
    backend.close()
