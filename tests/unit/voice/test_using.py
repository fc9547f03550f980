"""What a voice means to the engine: which files, by which backend, at which price, and why it cannot write."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from inkwell.app.book_writer import Writer
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.ui.writer_desk import offers_of
from inkwell.voice.compression import Compression, Smaller
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.using import smaller_of, use_of, uses
from inkwell.voice.voice_folder import VoiceFolder

ROWS = (
    Smaller("F32", "torch", "model", 4_000_000, 1.0, 3.8, 0.0, 100.0),
    Smaller("int8", "torch", "compressed/int8", 1_500_000, 0.375, 3.81, 0.0101, 90.0),
    Smaller("pruned", "torch", "compressed/pruned", 4_000_000, 1.0, 3.9, 0.105, 100.0),
    Smaller("F32", "llama.cpp", "", 4_000_000, 1.0, 3.8, 0.0, 300.0),
    Smaller("Q4_K_M", "llama.cpp", "compressed/model-Q4_K_M.gguf", 1_160_000, 0.29, 3.82, 0.00004, 400.0),
    Smaller("Q8_0", "llama.cpp", "compressed/gone.gguf", 1_200_000, 0.3, 3.8, 0.0, 400.0),
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "voices")


@pytest.fixture
def pocket(shelf: Shelf) -> VoiceFolder:
    """A model of its own, published, with smaller models of which one is gone."""
    folder, _ = shelf.begin("Pocket & Co", Method.SCRATCH)
    for place in (folder.gguf, folder.compressed / "int8", folder.compressed / "pruned"):
        place.mkdir(parents=True)
    for path in (folder.gguf / "Pocket-F32.gguf", folder.gguf / "Pocket-Q8_0.gguf"):
        path.write_bytes(b"GGUF")
    (folder.compressed / "model-Q4_K_M.gguf").write_bytes(b"GGUF")
    folder.guard.write_bytes(b"guard")
    table = Compression("Pocket", "c", "m", 512, 256, 900, 2, ROWS)
    folder.compression.write_bytes(msgspec.json.encode(table))
    folder.change(ready=True)
    return folder


def refused(folder: VoiceFolder, smaller: str = "") -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        use_of(folder, folder.read(), smaller=smaller)
    return caught.value


def test_a_smaller_model_is_offered_by_a_plain_name_with_its_price(shelf: Shelf, pocket: VoiceFolder) -> None:
    (offer,) = offers_of(shelf)
    assert (offer.name, offer.writer, offer.adapter) == ("Pocket & Co", Writer(voice=pocket.path.name), False)
    assert [(each.name, each.writer.smaller, each.price) for each in offer.smaller] == [
        ("Pocket & Co, 8 bits in torch", "int8", "8 bits in torch · 1.5 MB, 38 % of the whole; perplexity +1.0 %"),
        ("Pocket & Co, pruned", "pruned", "Pruned · 4.0 MB, 100 % of the whole; perplexity +10.5 %"),
        ("Pocket & Co, 4 bits (Q4_K_M)", "Q4_K_M", "4 bits (Q4_K_M) · 1.2 MB, 29 % of the whole; perplexity +0.0 %"),
    ]


def test_each_is_loaded_from_its_own_files_and_kept_by_the_guard(shelf: Shelf, pocket: VoiceFolder) -> None:
    found = list(uses(shelf))
    assert [use.model for use in found] == [
        ModelRef("Pocket & Co", str(pocket.gguf / "Pocket-Q8_0.gguf"), "llama"),
        ModelRef("Pocket & Co, 8 bits in torch", str(pocket.compressed / "int8"), "torch"),
        ModelRef("Pocket & Co, pruned", str(pocket.compressed / "pruned"), "torch"),
        ModelRef("Pocket & Co, 4 bits (Q4_K_M)", str(pocket.compressed / "model-Q4_K_M.gguf"), "llama"),
    ]
    assert {(use.guard, use.adapter) for use in found} == {(str(pocket.guard), None)}


def test_one_that_is_gone_is_said(shelf: Shelf, pocket: VoiceFolder) -> None:
    for kind in ("Q8_0", "Q2_K", "F32"):
        error = refused(pocket, kind)
        assert error.kind is ErrorKind.NOT_FOUND
        assert "no smaller model" in error.sentence
    pocket.compression.write_text("{", encoding="utf-8")
    assert smaller_of(pocket, pocket.read()) == ()
    assert [offer.smaller for offer in offers_of(shelf)] == [()]


@pytest.mark.parametrize("fields", [{"encrypted": True}, {"ready": False}, {"method": Method.ADAPTER}])
def test_nothing_smaller_of_what_is_locked_or_learns_anew_is_offered(
    pocket: VoiceFolder, fields: dict[str, Any]
) -> None:
    pocket.change(**fields)
    assert smaller_of(pocket, pocket.read()) == ()


def test_the_name_of_a_voice_is_no_kind_of_file(shelf: Shelf) -> None:
    folder, _ = shelf.begin("Q8_0", Method.SCRATCH)
    folder.gguf.mkdir()
    for name in ("Q8_0-F32.gguf", "Q8_0-Q8_0.gguf", "Q8_0-Q2_K.gguf"):
        (folder.gguf / name).write_bytes(b"GGUF")
    assert Path(use_of(folder, folder.read()).model.path).name == "Q8_0-Q8_0.gguf"
