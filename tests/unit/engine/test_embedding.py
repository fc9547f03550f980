"""Models that compare texts: both engines give the same vectors for the same encoder, and neither writes."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tiny_bert import WIDTH, make_encoder, make_gguf_encoder

from inkwell.engine.backends.contract import Stopped
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.client import Client, Launch
from inkwell.engine.embedders import find_embedders
from inkwell.engine.models import EMBEDDERS, find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Capabilities, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.rungs import RungFile
from inkwell.story.segments import Origin, Segment

for package in ("torch", "transformers", "gguf"):
    pytest.importorskip(package, reason="an extra is not installed")
llama_cpp: Any = pytest.importorskip("inkwell.engine.backends.llama_cpp", reason="an extra is not installed")

TEXTS = ("The ship sailed on the sea.", "A lamp burned in the night", "ships, lamps", "", "\ud800", "the " * 500)
SETTINGS = LoadSettings(context_tokens=256, threads=1, extra_buffers=False)
Vectors = tuple[tuple[float, ...], ...]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_encoder(tmp_path_factory.mktemp("encoders") / "Tiny encoder")


@pytest.fixture(scope="module")
def file(folder: Path) -> Path:
    return make_gguf_encoder(folder.parent / "tiny-encoder.gguf", folder)


@pytest.fixture(scope="module")
def both(folder: Path, file: Path) -> Iterator[dict[str, tuple[Any, Capabilities]]]:
    torch, llama = TorchBackend(), llama_cpp.LlamaBackend()
    yield {
        "torch": (torch, torch.load(ModelRef("Tiny", str(folder), "torch"), SETTINGS)),
        "llama": (llama, llama.load(ModelRef("Tiny", str(file), "llama"), SETTINGS)),
    }
    torch.close()
    llama.close()


def likeness(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def test_both_engines_read_the_same_encoder_alike(both) -> None:
    torch, llama = (backend.embed(TEXTS, lambda: False) for backend, _ in both.values())
    for one, other in zip(torch, llama, strict=True):
        assert len(one) == len(other) == WIDTH
        assert likeness(one, one) == pytest.approx(1, abs=1e-5)
        assert likeness(one, other) > 0.999
    assert likeness(torch[0], torch[1]) < 0.99


@pytest.mark.parametrize("name", ["torch", "llama"])
def test_it_says_that_it_compares_and_refuses_to_write(both, name: str) -> None:
    backend, capabilities = both[name]
    assert (capabilities.embed, capabilities.writes, capabilities.score) == (True, False, False)
    segment = Segment("The lamp", Origin.AUTHOR, "Scene")
    for asked in (
        lambda: list(backend.generate(Generate("1", (segment,)), lambda: False)),
        lambda: backend.count((segment,)),
        lambda: backend.score((segment,), lambda: False),
    ):
        with pytest.raises(InkwellError) as refused:
            asked()
        assert refused.value.kind is ErrorKind.UNSUPPORTED
        assert refused.value.sentence == "This model only compares texts; it cannot write."
    with pytest.raises(Stopped):
        backend.embed(("a lamp",), lambda: True)


def test_the_host_gives_vectors_to_its_client(file: Path, tmp_path: Path) -> None:
    client = Client(Launch(log=tmp_path / "engine.log"), RungFile(tmp_path / "rungs.json"), lambda _: None)
    try:
        client.open(ModelRef("Tiny", str(file), "llama"), SETTINGS)
        assert client.wait_ready(60).embed
        vectors = client.embed(TEXTS[:3])
        assert [len(each) for each in vectors] == [WIDTH] * 3
    finally:
        client.close()


def test_a_damaged_folder_is_named(folder: Path, tmp_path: Path) -> None:
    for name, content, reason in (
        ("model.safetensors", "no weights", "damaged"),
        ("1_Pooling/config.json", '{"pooling_mode_mean_tokens": false}', "pools its tokens"),
    ):
        broken = shutil.copytree(folder, tmp_path / reason / "Broken one")
        (broken / name).write_text(content, encoding="utf-8")
        with pytest.raises(InkwellError, match="Broken one") as refused:
            TorchBackend().load(ModelRef("Broken", str(broken), "torch"), SETTINGS)
        assert refused.value.kind is ErrorKind.MODEL
        assert reason in refused.value.sentence


def test_embedding_models_are_found_apart_from_those_that_write(file: Path, tmp_path: Path) -> None:
    apart = tmp_path / EMBEDDERS
    apart.mkdir()
    shutil.copy(file, apart / "b.gguf")
    (apart / "a.gguf").write_bytes(b"GGUF and nothing")
    (apart / "notes.txt").write_text("none")
    mine = [each for each in find_embedders([tmp_path, tmp_path / "not there"]) if each.backend == "llama"]
    assert [(each.name, each.path) for each in mine] == [("b", str(apart / "b.gguf"))]
    assert str(apart / "b.gguf") not in {each.path for each in find_models([tmp_path])}
