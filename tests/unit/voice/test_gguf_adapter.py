"""peft's adapter as a GGUF adapter: the same logits in torch and in llama.cpp, on a base in single precision."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy
import pytest
from base_models import LAYERS, make_base, put_adapter_on, write_base
from gpt2_maker import make_gpt2
from native_llama import native

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.host.gguf_adapter import Base, base_of, write_adapter
from inkwell.voice.host.gguf_gpt2 import write_gpt2

NEAR = 1e-2
TOKENS = [1, *range(5, 60)]


def torch_logits(model: Any, tokens: list[int]) -> Any:
    import torch

    with torch.no_grad():
        return model(input_ids=torch.tensor([tokens])).logits[0].numpy()


def made(kind: str, folder: Path) -> tuple[Any, Path]:
    """A base model of this kind, and its GGUF file; its folder is `folder`/base."""
    import transformers

    library: Any = transformers
    if kind == "gpt2":
        make_gpt2(folder / "base")
        model = library.GPT2LMHeadModel.from_pretrained(str(folder / "base")).eval()
        write_gpt2(folder / "base", folder / "base.gguf")
        return model, folder / "base.gguf"
    model = make_base(kind)
    model.save_pretrained(str(folder / "base"))
    return model, write_base(model, folder / "base.gguf")


def check_same(model: Any, base: Path, folder: Path, tokens: list[int]) -> None:
    """With the adapter torch and llama.cpp agree, and it says something else than the base alone."""
    plain = torch_logits(model, tokens)
    adapted = put_adapter_on(model, folder / "adapter")
    wanted = torch_logits(adapted, tokens)
    write_adapter(folder / "adapter", folder / "adapter.gguf", base_of(base))
    with native(base) as llama:
        assert numpy.abs(llama.logits(tokens) - plain).max() < NEAR
        llama.begin()
        llama.put_on(folder / "adapter.gguf")
        assert numpy.abs(llama.logits(tokens) - wanted).max() < NEAR
    assert numpy.abs(wanted - plain).max() > 50 * NEAR


@pytest.mark.parametrize("kind", ["llama", "gemma3", "gpt2", "qwen2", "qwen3"])
def test_the_logits_are_the_same(kind: str, tmp_path: Path) -> None:
    model, base = made(kind, tmp_path)
    assert base_of(base) == base_of(tmp_path / "base")
    check_same(model, base, tmp_path, TOKENS)


@pytest.mark.slow
def test_the_logits_are_the_same_on_the_starter_model(starter_model: Any, tmp_path: Path) -> None:
    from inkwell.voice.host.libraries import libraries
    from inkwell.voice.host.models import open_base

    model, tokenizer = open_base(libraries(), starter_model.path)
    base = write_base(model, tmp_path / "base.gguf")
    assert base_of(Path(starter_model.path)) == base_of(base)
    tokens = tokenizer("It was a truth that nobody at the inn acknowledged, least of all the landlord.").input_ids
    check_same(model.eval(), base, tmp_path, tokens)


@pytest.fixture(scope="module")
def llama_adapter(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Base]:
    folder = tmp_path_factory.mktemp("refused")
    model, base = made("llama", folder)
    put_adapter_on(model, folder / "adapter")
    return folder / "adapter", base_of(base)


def test_the_file_says_what_it_is(llama_adapter: tuple[Path, Base], tmp_path: Path) -> None:
    import gguf

    folder, base = llama_adapter
    write_adapter(folder, tmp_path / "adapter.gguf", base, "Mine")
    reader: Any = gguf.GGUFReader(str(tmp_path / "adapter.gguf"))
    said = {name: field.contents() for name, field in reader.fields.items()}
    assert (said["general.type"], said["adapter.type"], said["general.architecture"]) == ("adapter", "lora", "llama")
    assert (said["adapter.lora.alpha"], said["general.name"]) == (8.0, "Mine")
    names = {tensor.name for tensor in reader.tensors}
    assert len(names) == LAYERS * 7 * 2
    assert {"blk.0.attn_q.weight.lora_a", "blk.1.ffn_down.weight.lora_b"} <= names


def altered(folder: Path, to: Path, **fields: Any) -> Path:
    """The adapter with other settings."""
    to.mkdir()
    config = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    (to / "adapter_config.json").write_text(json.dumps(config | fields), encoding="utf-8")
    (to / "adapter_model.safetensors").write_bytes((folder / "adapter_model.safetensors").read_bytes())
    return to


def rewritten(folder: Path, to: Path, change: Any) -> Path:
    """The adapter with other matrices."""
    from safetensors.numpy import load_file, save_file

    tensors = load_file(str(altered(folder, to) / "adapter_model.safetensors"))
    change(tensors)
    save_file(tensors, str(to / "adapter_model.safetensors"))
    return to


def refusal(folder: Path, base: Base, tmp_path: Path) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        write_adapter(folder, tmp_path / "refused.gguf", base)
    assert not list(tmp_path.glob("refused*"))
    return caught.value


def test_a_rank_stabilized_adapter_keeps_its_strength(llama_adapter: tuple[Path, Base], tmp_path: Path) -> None:
    import gguf

    folder, base = llama_adapter
    write_adapter(altered(folder, tmp_path / "odd", use_rslora=True), tmp_path / "adapter.gguf", base)
    reader: Any = gguf.GGUFReader(str(tmp_path / "adapter.gguf"))
    # Alpha 8 at rank 4 is 8 / √4 there; llama.cpp will divide by 4.
    assert reader.fields["adapter.lora.alpha"].contents() == pytest.approx(16.0)


@pytest.mark.parametrize(
    "fields",
    [
        {"peft_type": "IA3"},
        {"use_dora": True},
        {"bias": "all"},
        {"modules_to_save": ["lm_head"]},
        {"rank_pattern": {"q_proj": 2}},
        {"lora_alpha": 0},
    ],
)
def test_another_variety_is_refused(llama_adapter: tuple[Path, Base], tmp_path: Path, fields: dict[str, Any]) -> None:
    folder, base = llama_adapter
    assert refusal(altered(folder, tmp_path / "odd", **fields), base, tmp_path).kind is ErrorKind.UNSUPPORTED


def test_a_weight_that_llama_has_no_adapter_for_is_named(llama_adapter: tuple[Path, Base], tmp_path: Path) -> None:
    folder, base = llama_adapter

    def change(tensors: dict[str, Any]) -> None:
        for matrix in "AB":
            name = f"base_model.model.model.layers.0.self_attn.q_proj.lora_{matrix}.weight"
            tensors[f"base_model.model.lm_head.lora_{matrix}.weight"] = tensors.pop(name)

    error = refusal(rewritten(folder, tmp_path / "odd", change), base, tmp_path)
    assert error.kind is ErrorKind.UNSUPPORTED
    assert "lm_head" in error.sentence


def test_one_whose_base_has_other_heads_now_is_refused(llama_adapter: tuple[Path, Base], tmp_path: Path) -> None:
    folder, base = llama_adapter
    error = refusal(folder, replace(base, heads=7), tmp_path)
    assert error.kind is ErrorKind.MODEL
    assert "made on another model" in error.sentence


def test_half_an_adapter_or_one_that_is_no_numbers_is_damaged(llama_adapter: tuple[Path, Base], tmp_path: Path) -> None:
    folder, base = llama_adapter
    name = "base_model.model.model.layers.0.self_attn.q_proj.lora_B.weight"

    def spoil(tensors: dict[str, Any]) -> None:
        tensors[name][0, 0] = numpy.nan

    halves = rewritten(folder, tmp_path / "half", lambda tensors: tensors.pop(name))
    assert refusal(halves, base, tmp_path).kind is ErrorKind.MODEL
    assert refusal(rewritten(folder, tmp_path / "spoilt", spoil), base, tmp_path).kind is ErrorKind.MODEL
    cut = altered(folder, tmp_path / "cut")
    weights = cut / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert refusal(cut, base, tmp_path).kind is ErrorKind.MODEL
    weights.unlink()
    assert refusal(cut, base, tmp_path).kind is ErrorKind.NOT_FOUND
    assert refusal(tmp_path / "nowhere", base, tmp_path).kind is ErrorKind.NOT_FOUND


def test_a_base_that_is_gone_damaged_or_unknown_is_said(tmp_path: Path) -> None:
    def refused(path: Path) -> ErrorKind:
        with pytest.raises(InkwellError) as caught:
            base_of(path)
        return caught.value.kind

    assert refused(tmp_path / "gone.gguf") is ErrorKind.NOT_FOUND
    (tmp_path / "broken.gguf").write_bytes(b"GGUF and no more")
    assert refused(tmp_path / "broken.gguf") is ErrorKind.MODEL
    (tmp_path / "odd").mkdir()
    config = tmp_path / "odd" / "config.json"
    config.write_text("{", encoding="utf-8")
    assert refused(tmp_path / "odd") is ErrorKind.MODEL
    # Each kind has names of its own for its sizes.
    config.write_text('{"model_type": "bloom", "n_head": 2, "n_layer": 1}', encoding="utf-8")
    assert refused(tmp_path / "odd") is ErrorKind.UNSUPPORTED
