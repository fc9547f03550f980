"""The torch backend on a real GPU; skipped, with the reason in the summary, where there is none."""

import gc
from pathlib import Path
from typing import Any

import bench_torch
import msgspec
import pytest
from adapter_maker import make_adapter
from gpt2_maker import PARAGRAPHS, make_gpt2

from inkwell.engine.asking import Asked
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, LoadSettings, ModelRef
from inkwell.story.segments import Origin, Segment

torch: Any = pytest.importorskip("torch", reason="the torch extra is not installed")
pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="NO GPU HERE: the CUDA path was not tested")


SEGMENTS = (Segment(PARAGRAPHS[0], Origin.AUTHOR, "Your text"),)


def load(folder: Path, **changes: Any) -> tuple[TorchBackend, Capabilities]:
    backend = TorchBackend()
    model = ModelRef("Tiny", str(make_gpt2(folder)), "torch")
    return backend, backend.load(model, msgspec.structs.replace(LoadSettings(), **changes))


def run(backend: TorchBackend, **asked: Any) -> list[Any]:
    return list(backend.generate(Generate("r", SEGMENTS, Asked(**asked)), lambda: False))


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("variants", [1, 3])
def test_writes_the_same_again_and_replays_on_the_gpu(tmp_path: Path, compiled: bool, variants: int) -> None:
    backend, can = load(tmp_path, compile=compiled)
    assert can.device == torch.cuda.get_device_name()
    assert ("CUDA graphs" in can.engine) == compiled
    asked: dict[str, Any] = {"sampling": Sampling(seed=7), "max_tokens": 30, "variants": variants}
    run(backend, **asked)
    first, again = run(backend, **asked), run(backend, **asked)
    assert first[1:-1] == again[1:-1]
    assert again[0].cached == again[0].tokens - 1
    assert backend.replay(again[-1], lambda: False).matches
    banned = run(backend, **asked, banned=("a", "e", "the", "on", "she"))
    assert backend.replay(banned[-1], lambda: False).matches
    backend.close()
    del backend
    gc.collect()
    # The library keeps a work space of its own for each stream; the model's memory is what is asked for.
    torch._C._cuda_clearCublasWorkspaces()
    assert torch.cuda.memory_allocated() == 0


def test_an_adapter_goes_into_recorded_steps_and_out_again(tmp_path: Path) -> None:
    backend, _ = load(tmp_path / "model", compile=True)
    adapter = make_adapter(ModelRef("Tiny", str(tmp_path / "model"), "torch"), tmp_path / "adapter")
    asked: dict[str, Any] = {"sampling": Sampling(temperature=0), "max_tokens": 20}
    plain = run(backend, **asked)
    backend.adapter(str(adapter), 1.0)
    worn = run(backend, **asked)
    assert worn[0].cached == 0
    assert worn[-1].answers != plain[-1].answers
    assert backend.replay(worn[-1], lambda: False).matches
    backend.adapter(None, 1.0)
    assert run(backend, **asked)[-1].answers == plain[-1].answers
    backend.close()


def test_graphs_are_twice_as_fast_as_transformers() -> None:
    assert bench_torch.measure(3)["compiled"]["ratio"] >= 2
