"""What a model looked at is softmax(QKᵀ/√d), worked out here from the model's own projections; and where it stands."""

import gc
import math
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gpt2_maker import make_gpt2

from inkwell.engine.attention import Attention
from inkwell.engine.backends import torch_attention
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


WINDOW = 8


def make_llama(folder: Path, kind: str = "Llama", **more: Any) -> Path:
    """Rotary positions, and half as many heads for keys as for queries, with the other model's tokenizer."""
    import torch
    import transformers

    make_gpt2(folder)
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder))
    (folder / "model.safetensors").unlink()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        shape: dict[str, Any] = {
            "vocab_size": len(tokenizer),
            "hidden_size": 48,
            "intermediate_size": 64,
            "num_hidden_layers": 3,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "initializer_range": 0.3,
            "eos_token_id": tokenizer.eos_token_id,
            "bos_token_id": tokenizer.eos_token_id,
        }
        config = getattr(transformers, f"{kind}{'Text' if kind == 'Gemma3' else ''}Config")(**shape, **more)
        model: Any = getattr(transformers, f"{kind}ForCausalLM")(config)
    model.save_pretrained(str(folder))
    return folder


def make_gemma3(folder: Path) -> Path:
    """Norms on queries and keys, and layers that look back only a few tokens beside one that looks at all."""
    kinds = ["sliding_attention", "full_attention", "sliding_attention"]
    more: dict[str, Any] = {"head_dim": 16, "query_pre_attn_scalar": 16, "sliding_window": WINDOW, "layer_types": kinds}
    return make_llama(folder, "Gemma3", **more)


MAKERS = {"gpt2": make_gpt2, "llama": make_llama, "gemma3": make_gemma3}


@pytest.fixture(scope="module", params=MAKERS)
def backend(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TorchBackend]:
    folder = tmp_path_factory.mktemp(request.param)
    model = ModelRef("tiny", str(MAKERS[request.param](folder)), "torch")
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


def by_hand_gemma3(lm: Any, hidden: Any, layer: int) -> Any:
    import torch

    config, block = lm.config, lm.model.layers[layer]
    kind = config.layer_types[layer]
    own, base = block.self_attn, config.rope_parameters[kind]["rope_theta"]
    inside = block.input_layernorm(hidden)[0]
    # The norms are the model's own: what is shown here is what comes of queries and keys.
    query = turned(own.q_norm((inside @ own.q_proj.weight.T).view(-1, config.num_attention_heads, 16)), base)
    key = turned(own.k_norm((inside @ own.k_proj.weight.T).view(-1, config.num_key_value_heads, 16)), base)
    scores = query @ key.repeat_interleave(2, dim=0).transpose(1, 2) / math.sqrt(16)
    if kind == "sliding_attention":
        far = torch.ones(scores.shape[-2:], dtype=torch.bool).tril(-WINDOW)
        scores = scores.masked_fill(far, -math.inf)
    return softmax(scores)


def turned(rows: Any, base: float = 10000.0) -> Any:
    """Rotary position embedding (Su et al. 2021) in the halves' order of Hugging Face: (heads, tokens, size)."""
    import torch

    tokens, _, size = rows.shape
    angles = torch.arange(tokens)[:, None] * base ** (-torch.arange(0, size, 2) / size)
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
        by_hand = {"gpt2": by_hand_gpt2, "llama": by_hand_llama}.get(lm.config.model_type, by_hand_gemma3)
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


def test_a_layer_that_looks_back_only_a_little_says_so(tmp_path: Path) -> None:
    made = TorchBackend()
    made.load(ModelRef("tiny", str(make_gemma3(tmp_path)), "torch"), LoadSettings(context_tokens=128, threads=1))
    found = look(made, each=True)
    for layer, far in ((0, 0.0), (1, None), (2, 0.0)):
        seen = sum(sum(head[:-WINDOW]) for head in found.each[layer])
        assert seen == far if far is not None else seen > 0
    made.close()


def test_a_long_text_is_not_kept_layer_by_layer(backend: TorchBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of thirty layers with nine heads and two thousand tokens all weights together would be four gigabytes."""
    import torch

    kept: list[Any] = []
    runner = backend._model().evaluation._runner
    usual = runner.run_watched

    def run_watched(tokens: Any, keep: Any, cancelled: Any) -> Any:
        def noted(weights: Any) -> None:
            kept.append(weakref.ref(weights))
            keep(weights)

        return usual(tokens, noted, cancelled)

    monkeypatch.setattr(runner, "run_watched", run_watched)
    monkeypatch.setattr(torch_attention, "_BYTES", 4 * (3 + 3 * 4) * 40**2)
    found = look(backend, TEXT * 8, each=True)
    assert 40 <= len(found.tokens) < 50, "as many as there is room for with the weights of one layer at a time"
    assert found.left_out > 0
    gc.collect()
    assert len(kept) == found.layers
    assert not any(each() is not None for each in kept)
    assert torch.is_grad_enabled()


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
