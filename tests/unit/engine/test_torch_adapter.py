"""The torch backend's adapters against peft's own, and on weights that are 8-bit integers."""

import json
from pathlib import Path
from typing import Any

import pytest
from adapter_maker import make_adapter
from gpt2_maker import make_gpt2

from inkwell.engine.adapters import AdapterUse
from inkwell.engine.backends.torch_adapter import TorchAdapters
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError

TOKENS = [[3, 40, 7, 200, 11, 90, 4]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_gpt2(tmp_path_factory.mktemp("worn") / "gpt2")


@pytest.fixture
def adapter(folder: Path, tmp_path: Path) -> Path:
    return make_adapter(ModelRef("tiny", str(folder), "torch"), tmp_path / "adapter")


def opened(folder: Path) -> Any:
    import transformers

    library: Any = transformers
    return library.GPT2LMHeadModel.from_pretrained(str(folder)).eval()


def logits(model: Any) -> Any:
    import torch

    with torch.inference_mode():
        return model(input_ids=torch.tensor(TOKENS)).logits


@pytest.mark.filterwarnings("ignore::FutureWarning")
@pytest.mark.parametrize("strength", [0.5, 1.0, 2.0])
def test_it_is_what_peft_computes(folder: Path, adapter: Path, strength: float) -> None:
    import torch
    from peft import PeftModel

    theirs: Any = PeftModel.from_pretrained(opened(folder), str(adapter)).eval()
    for part in theirs.modules():
        if hasattr(part, "scale_layer"):
            part.scale_layer(strength)
    model = opened(folder)
    plain = logits(model)
    use = TorchAdapters(torch, model).put_on(adapter, strength)
    assert use.strength == strength
    assert (logits(model) - logits(theirs)).abs().max() < 1e-4
    assert (logits(model) - plain).abs().max() > 0.1


def test_taken_off_the_model_is_bit_for_bit_as_before(folder: Path, adapter: Path) -> None:
    import torch

    model = opened(folder)
    plain, adapters = logits(model), TorchAdapters(torch, model)
    adapters.put_on(adapter, 1.0)
    assert adapters.take_off() == AdapterUse()
    assert torch.equal(logits(model), plain)
    assert adapters.put_on(adapter, 0.0) == AdapterUse()
    assert torch.equal(logits(model), plain)


def test_weights_of_eight_bits_can_wear_one(folder: Path, adapter: Path) -> None:
    import torch
    import transformers

    from inkwell.engine.backends.torch_quantize import quantize

    model, whole = opened(folder), opened(folder)
    assert quantize(torch, transformers, model) > 0.3
    for each in (model, whole):
        TorchAdapters(torch, each).put_on(adapter, 1.0)
    # As far apart as the weights are: what the adapter adds is the same.
    assert (logits(model) - logits(whole)).abs().max() < 1.0
    assert (logits(opened(folder)) - logits(whole)).abs().max() > 2.0


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"peft_type": "IA3"}, ErrorKind.UNSUPPORTED),
        ({"use_dora": True}, ErrorKind.UNSUPPORTED),
        ({"bias": "all"}, ErrorKind.UNSUPPORTED),
        ({"r": 0}, ErrorKind.UNSUPPORTED),
        ({"r": 8}, ErrorKind.MODEL),
        ({"lora_alpha": "strong"}, ErrorKind.MODEL),
    ],
)
def test_another_variety_is_refused(folder: Path, adapter: Path, fields: dict[str, Any], kind: ErrorKind) -> None:
    import torch

    config = adapter / "adapter_config.json"
    config.write_text(json.dumps(json.loads(config.read_text(encoding="utf-8")) | fields), encoding="utf-8")
    with pytest.raises(InkwellError) as caught:
        TorchAdapters(torch, opened(folder)).put_on(adapter, 1.0)
    assert caught.value.kind is kind


def test_numbers_that_are_none_are_refused(folder: Path, adapter: Path) -> None:
    import numpy
    import torch
    from safetensors.numpy import load_file, save_file

    weights = adapter / "adapter_model.safetensors"
    tensors = load_file(str(weights))
    next(iter(tensors.values()))[0, 0] = numpy.inf
    save_file(tensors, str(weights))
    with pytest.raises(InkwellError, match="damaged"):
        TorchAdapters(torch, opened(folder)).put_on(adapter, 1.0)
