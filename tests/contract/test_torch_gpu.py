"""The torch backend on a real GPU; skipped, with the reason in the summary, where there is none."""

from pathlib import Path
from typing import Any

import pytest
from gpt2_maker import PARAGRAPHS, make_gpt2

from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, FinishReason, Ledger, LoadSettings, ModelRef
from inkwell.story.segments import Origin, Segment

torch: Any = pytest.importorskip("torch", reason="the torch extra is not installed")
pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="NO GPU HERE: the CUDA path was not tested")


def test_writes_the_same_again_on_the_gpu_and_frees_it(tmp_path: Path) -> None:
    backend = TorchBackend()
    can = backend.load(ModelRef("Tiny", str(make_gpt2(tmp_path)), "torch"), LoadSettings())
    assert can.device == torch.cuda.get_device_name()
    segments = (Segment(PARAGRAPHS[0], Origin.AUTHOR, "Your text"),)
    request = Generate("r", segments, Sampling(seed=7), max_tokens=30, variants=2)
    first, again = (list(backend.generate(request, lambda: False)) for _ in range(2))
    assert first[1:] == again[1:]
    assert isinstance(again[0], Ledger)
    assert again[0].cached == again[0].tokens
    assert isinstance(first[-1], Chunk)
    assert first[-1].finish in (FinishReason.TOKENS, FinishReason.END)
    backend.close()
    assert torch.cuda.memory_allocated() == 0
