"""What a training takes, against what was measured of the training process on a processor with bfloat16."""

import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
import transformers

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.host.room import check_disk, check_memory, needed_memory
from inkwell.voice.specification import NetworkShape, Schedule

GIGABYTE = 1e9


def gpt2(**shape: Any) -> Any:
    """A GPT-2 of this shape that takes no memory."""
    library: Any = transformers
    with torch.device("meta"):
        return library.GPT2LMHeadModel(library.GPT2Config(**shape))


def pocket() -> Any:
    shape = NetworkShape()
    return gpt2(
        vocab_size=shape.vocabulary, n_positions=shape.context, n_embd=shape.width, n_layer=shape.layers,
        n_head=shape.heads,
    )  # fmt: skip


def adapted() -> Any:
    """SmolLM2 135M with the usual adapter's weights to be trained: 4.9 million beside 134.5 million that are not."""
    library: Any = transformers
    config = library.LlamaConfig(
        vocab_size=49_152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30, num_attention_heads=9,
        num_key_value_heads=3, tie_word_embeddings=True,
    )  # fmt: skip
    with torch.device("meta"):
        model = library.LlamaForCausalLM(config)
        model.requires_grad_(False)
        model.adapter = torch.nn.Parameter(torch.empty(4_884_480))
    return model


@pytest.mark.parametrize(
    ("make", "measured"), [(pocket, 0.16), (gpt2, 3.10), (adapted, 0.86)], ids=["pocket", "gpt2", "adapter"]
)
def test_the_estimate_is_within_three_tenths_of_what_it_took(make: Any, measured: float) -> None:
    estimate = needed_memory(make(), Schedule()) / GIGABYTE
    assert estimate == pytest.approx(measured, rel=0.3)


def test_what_helps_is_advised_and_helps() -> None:
    model = adapted()
    usual, long = Schedule(), Schedule(window=1024, batch=4)
    assert needed_memory(model, long) > 8 * needed_memory(model, usual)
    with pytest.raises(InkwellError, match="a shorter window, a smaller batch or checkpointing would help") as refused:
        check_memory(model, long, card=4_000_000_000)
    assert refused.value.kind is ErrorKind.MEMORY
    less = Schedule(window=1024, batch=4, checkpointing=True)
    assert needed_memory(model, less) < needed_memory(model, long) / 2
    check_memory(model, usual, card=4_000_000_000)


def test_a_card_has_to_hold_the_model_too() -> None:
    model = adapted()
    need = needed_memory(model, Schedule())
    with pytest.raises(InkwellError, match="are free"):
        check_memory(model, Schedule(), card=need + 100_000_000)
    check_memory(model, Schedule(), card=need + 600_000_000)


def test_too_little_disk_is_said_with_what_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_disk(pocket(), tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=50_000_000))
    with pytest.raises(InkwellError, match=r"about 0\.2 GB of disk space and 50 MB are free") as refused:
        check_disk(pocket(), tmp_path)
    assert refused.value.kind is ErrorKind.DISK
