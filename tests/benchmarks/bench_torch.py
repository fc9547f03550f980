"""Tokens a second of the torch backend against `transformers.generate`, on a model of GPT-2's size made here.

Same weights, number format, prompt, sampler settings and number of tokens; nothing is kept from one run to the next.
The runs alternate, so that whatever else the machine does falls on both; each figure is a median.
"""

import contextlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from gpt2_maker import make_gpt2_size

from inkwell.engine.asking import Asked
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling, TokenBias
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.story.segments import Origin, Segment

TOKENS = 48
"""Tokens of each answer."""
SHORT, LONG = 48, 880
"""Tokens of the prompt."""
END = 0
SAMPLING = Sampling(seed=7, token_bias=(TokenBias(END, -100.0),))


def measure(runs: int = 5, threads: int = 0, only: Collection[str] = ()) -> dict[str, Any]:
    """Tokens a second of each way and the median ratio of the pairs: `plain`, `long context`, `quantized` …

    On a GPU also each with CUDA graphs (`compiled`, as usual there), on a processor `quantized` (8-bit weights);
    `four variants` counts the tokens of all four. `threads`: of each side on a processor, 0 for one a core; `only`:
    the ways to measure.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = make_gpt2_size(Path(place))
        peer, torch = _peer(folder)
        cuda = torch.cuda.is_available()
        ways: dict[str, tuple[LoadSettings, int, int]] = {
            "plain": (LoadSettings(compile=False), SHORT, 1),
            "long context": (LoadSettings(compile=False), LONG, 1),
            "four variants": (LoadSettings(compile=False), SHORT, 4),
        }
        if cuda:
            ways["compiled"] = (LoadSettings(), SHORT, 1)
            ways["compiled, long context"] = (LoadSettings(), LONG, 1)
            ways["compiled, four variants"] = (LoadSettings(), SHORT, 4)
        else:
            ways["quantized"] = (LoadSettings(quantize=True), SHORT, 1)
        told: dict[str, Any] = {"device": torch.cuda.get_device_name() if cuda else "cpu", "runs": runs}
        for name, (settings, prompt, variants) in ways.items():
            if only and name not in only:
                continue
            with _opened(folder, settings, threads or _cores()) as backend:
                pairs = _alternate(
                    runs, lambda n=prompt: peer(n), lambda b=backend, n=prompt, v=variants: _ours(b, n, v)
                )
            told[name] = {
                "transformers": round(statistics.median(theirs for theirs, _ in pairs), 1),
                "inkwell": round(statistics.median(own for _, own in pairs), 1),
                "ratio": round(statistics.median(own / theirs for theirs, own in pairs), 3),
            }
    return told


def _alternate(runs: int, theirs: Callable[[], float], own: Callable[[], float]) -> list[tuple[float, float]]:
    """Pairs of figures; the first pair warms up and does not count. Who begins changes from pair to pair."""
    pairs: list[tuple[float, float]] = []
    for number in range(runs + 1):
        if number % 2:
            mine = own()
            pairs.append((theirs(), mine))
        else:
            pairs.append((theirs(), own()))
    return pairs[1:]


def _peer(folder: Path) -> tuple[Callable[[int], float], Any]:
    """transformers' own loop, on the device and in the number format that the backend takes."""
    import torch
    import transformers

    cuda = torch.cuda.is_available()
    dtype = torch.float32 if not cuda else torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    load: Any = transformers.AutoModelForCausalLM.from_pretrained
    model = load(str(folder), dtype=dtype, local_files_only=True).to("cuda" if cuda else "cpu").eval()
    asked: dict[str, Any] = {
        "do_sample": True,
        "temperature": SAMPLING.temperature,
        "top_k": SAMPLING.top_k,
        "top_p": SAMPLING.top_p,
        "min_p": SAMPLING.min_p,
        "repetition_penalty": SAMPLING.repeat_penalty,
        "max_new_tokens": TOKENS,
        "min_new_tokens": TOKENS,
        "pad_token_id": END,
    }

    def run(prompt: int) -> float:
        tokens = torch.arange(300, 300 + prompt, device=model.device)[None]
        begun = time.perf_counter()
        # The result comes back to the processor, as it must to be shown.
        model.generate(tokens, attention_mask=torch.ones_like(tokens), **asked).cpu()
        return TOKENS / (time.perf_counter() - begun)

    return run, torch


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextlib.contextmanager
def _opened(folder: Path, settings: LoadSettings, threads: int) -> Iterator[TorchBackend]:
    backend = TorchBackend()
    # They are torch's own, so the peer has as many.
    changed = LoadSettings(threads=threads, quantize=settings.quantize, compile=settings.compile)
    backend.load(ModelRef("GPT-2 size", str(folder), "torch"), changed)
    try:
        yield backend
    finally:
        backend.close()


def _ours(backend: TorchBackend, prompt: int, variants: int) -> float:
    """Through the whole backend: segments in, chunks and a record out."""
    text = "".join(f" w{number}" for number in range(300, 300 + prompt))
    other = (Segment(" w1", Origin.AUTHOR, "Other text"),)
    for _ in backend.generate(Generate("0", other, Asked(max_tokens=1, sampling=SAMPLING)), lambda: False):
        pass
    asked = Asked(max_tokens=TOKENS, sampling=SAMPLING, variants=variants)
    begun = time.perf_counter()
    *_, record = backend.generate(Generate("1", (Segment(text, Origin.AUTHOR, "Text"),), asked), lambda: False)
    seconds = time.perf_counter() - begun
    assert isinstance(record, Record)
    assert len(record.prompt) == prompt
    return sum(map(len, record.answers)) / seconds
