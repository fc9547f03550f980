"""8-bit weights: which share of a model has them, and how little that changes."""

from pathlib import Path
from typing import Any

import pytest
from gpt2_maker import PARAGRAPHS, make_gpt2

from inkwell.engine.asking import Asked
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.backends.torch_quantize import open_quantized, quantize, save_quantized
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import InkwellError
from inkwell.story.segments import Origin, Segment

torch: Any = pytest.importorskip("torch", reason="the torch extra is not installed")
transformers: Any = pytest.importorskip("transformers", reason="the torch extra is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_gpt2(tmp_path_factory.mktemp("gpt2"))


def opened(folder: Path) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(str(folder), local_files_only=True).eval()


def test_every_linear_layer_but_the_head_is_quantized(folder: Path) -> None:
    model, whole = opened(folder), opened(folder)
    linear = sum(part.weight.numel() for part in whole.modules() if type(part) is transformers.pytorch_utils.Conv1D)
    assert quantize(torch, transformers, model) == pytest.approx(linear / whole.num_parameters())
    assert {type(part).__name__ for part in model.modules()} & {"Conv1D"} == set()
    assert model.lm_head.weight is model.transformer.wte.weight
    assert model.lm_head.weight.dtype == torch.float32


@pytest.fixture(scope="module")
def kept(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same model, 8-bit on the disk already."""
    place = tmp_path_factory.mktemp("kept")
    model = opened(folder)
    quantize(torch, transformers, model)
    save_quantized(model, place)
    transformers.AutoTokenizer.from_pretrained(str(folder)).save_pretrained(str(place))
    return place


def test_a_quantized_model_is_the_same_after_it_was_kept(folder: Path, kept: Path) -> None:
    model = opened(folder)
    quantize(torch, transformers, model)
    again = open_quantized(torch, transformers, kept)
    tokens = torch.arange(10, 22)[None]
    with torch.inference_mode():
        assert torch.equal(again(tokens).logits, model(tokens).logits)
    assert again.lm_head.weight is again.transformer.wte.weight
    assert (kept / "int8.safetensors").stat().st_size < 0.7 * (folder / "model.safetensors").stat().st_size


def test_the_backend_loads_a_kept_one_as_it_would_have_made_it(folder: Path, kept: Path) -> None:
    backend = TorchBackend()
    made = backend.load(ModelRef("Tiny", str(folder), "torch"), LoadSettings(quantize=True, rung=1))
    found = backend.load(ModelRef("Tiny", str(kept), "torch"), LoadSettings(rung=1))
    assert found == made
    backend.close()
    (kept / "int8.safetensors").write_bytes(b"not weights")
    with pytest.raises(InkwellError, match="damaged"):
        backend.load(ModelRef("Tiny", str(kept), "torch"), LoadSettings(rung=1))


@pytest.mark.parametrize("count", [1, 4, 40])
def test_it_stays_close_for_few_tokens_and_for_many(folder: Path, count: int) -> None:
    model, whole = opened(folder), opened(folder)
    quantize(torch, transformers, model)
    tokens = torch.arange(10, 10 + count)[None]
    with torch.inference_mode():
        own, exact = model(tokens).logits, whole(tokens).logits
    # Of the spread of the logits, not of each: a weight is off by half a step, 1/254 of its row's largest.
    assert float((own - exact).std() / exact.std()) < 0.05
    assert float((own - exact).abs().max()) > 0


def test_without_torchs_own_product_the_numbers_are_the_same_but_for_rounding(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = opened(folder)
    quantize(torch, transformers, model)
    tokens = torch.tensor([[5, 6, 7]])
    with torch.inference_mode():
        fast = model(tokens).logits
        monkeypatch.delattr(torch, "_weight_int8pack_mm")
        slow = model(tokens).logits
    assert float((fast - slow).std() / slow.std()) < 0.02


def test_the_backend_says_which_share_is_quantized_and_writes(folder: Path) -> None:
    backend = TorchBackend()
    can = backend.load(ModelRef("Tiny", str(folder), "torch"), LoadSettings(quantize=True, rung=1))
    assert 0.4 < can.quantized < 0.7
    assert "int8" in can.engine
    request = Generate(
        "r", (Segment(PARAGRAPHS[0], Origin.AUTHOR, "Text"),), Asked(Sampling(seed=1), max_tokens=20, variants=3)
    )
    *_, record = backend.generate(request, lambda: False)
    assert backend.replay(record, lambda: False).matches  # type: ignore[arg-type]
    backend.close()
