"""`inkwell write --voice` and `inkwell replay` of what a voice wrote, with a tiny real model."""

import json
from pathlib import Path

import msgspec
import pytest
from adapter_maker import make_adapter
from tiny_gguf import make_tiny_llama

from inkwell.cli import run
from inkwell.engine.adapters import sha256_of
from inkwell.engine.types import ModelRef
from inkwell.storage.paths import UserPaths
from inkwell.story.measures import words_of
from inkwell.story.overlaps import RunGuard
from inkwell.voice.compression import Compression, Smaller
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import VoiceFolder


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    return Shelf(UserPaths.default().data / "voices")


@pytest.fixture
def worn(shelf: Shelf, tmp_path: Path) -> VoiceFolder:
    """A published voice that is an adapter on a tiny model."""
    base = ModelRef("tiny", str(make_tiny_llama(tmp_path / "tiny.gguf", context=256)), "llama")
    folder, _ = shelf.begin("Marta", Method.ADAPTER)
    folder.gguf.mkdir()
    make_adapter(base, folder.adapter_gguf)
    published = {"gguf/adapter.gguf": sha256_of([folder.adapter_gguf])}
    folder.change(base="Tiny", base_path=base.path, ready=True, published=published)
    return folder


def wrote(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["write", "The boats came", "--seed", "3", "--max-words", "5", *arguments]) == 0
    return capsys.readouterr().out


def test_what_a_voice_wrote_is_made_again_by_its_files_hash(
    worn: VoiceFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.json"
    told = wrote(capsys, "--voice", "marta", "--strength", "0.8", "--record", str(kept))
    assert told != wrote(capsys, "--model", str(tmp_path / "tiny.gguf"))
    record = json.loads(kept.read_text(encoding="utf-8"))
    assert record["adapter"] == {"sha256": sha256_of([worn.adapter_gguf]), "strength": 0.8}
    assert run(["replay", str(kept)]) == 0
    assert "The same again" in capsys.readouterr().out
    moved = tmp_path / "moved.gguf"
    worn.adapter_gguf.rename(moved)
    assert run(["replay", str(kept)]) == 2
    assert "no voice here has" in capsys.readouterr().err
    assert run(["replay", str(kept), "--adapter", str(moved), "--model", str(tmp_path / "tiny.gguf")]) == 0


def test_a_voice_writes_under_its_guard(worn: VoiceFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kept.json"
    free = words_of(wrote(capsys, "--voice", "marta"))
    guard = RunGuard.of([" ".join(free)], 2)
    worn.guard.write_bytes(guard.to_bytes())
    told = wrote(capsys, "--voice", "marta", "--record", str(kept))
    assert guard.first_in(words_of(told)) is None
    record = json.loads(kept.read_text(encoding="utf-8"))
    assert (record["asked"]["guard"], record["guard_sha256"]) == (str(worn.guard), sha256_of([worn.guard]))
    assert run(["replay", str(kept)]) == 0
    assert guard.first_in(words_of(wrote(capsys, "--voice", "marta", "--variants", "2", "--json"))) is None


def test_a_voice_that_makes_no_sense_is_refused(worn: VoiceFolder, capsys: pytest.CaptureFixture[str]) -> None:
    def refused(*arguments: str) -> str:
        assert run(["write", "It", *arguments]) == 2
        return capsys.readouterr().err

    assert "no voice called Nobody" in refused("--voice", "Nobody")
    assert "between 0 and 2" in refused("--voice", "Marta", "--strength", "3")
    assert "between 0 and 2" in refused("--voice", "Marta", "--strength", "nan")
    assert "its own model" in refused("--voice", "Marta", "--model", "starter")
    worn.adapter_gguf.unlink()
    assert "publish it first" in refused("--voice", "Marta")


def test_a_smaller_model_of_a_voice_writes(shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, _ = shelf.begin("Pocket", Method.SCRATCH)
    for place, seed in ((folder.gguf / "Pocket-F32.gguf", 0), (folder.compressed / "model-Q4_0.gguf", 1)):
        place.parent.mkdir()
        make_tiny_llama(place, context=256, seed=seed)
    row = Smaller("Q4_0", "llama.cpp", "compressed/model-Q4_0.gguf", 9, 0.3, 3.8, 0.02, 300.0)
    folder.compression.write_bytes(msgspec.json.encode(Compression("Pocket", "c", "m", 64, 32, 9, 1, (row,))))
    published = {row.path: sha256_of([folder.path / row.path])}
    folder.change(ready=True, published=published)
    kept = tmp_path / "kept.json"
    told = wrote(capsys, "--voice", "pocket", "--smaller", "q4_0", "--record", str(kept))
    assert told != wrote(capsys, "--voice", "pocket")
    assert json.loads(kept.read_text(encoding="utf-8"))["model"] == "Pocket, 4 bits (Q4_0)"
    assert run(["replay", str(kept)]) == 0
    for arguments, said in (
        (["--voice", "pocket", "--smaller", "Q2_K"], "there is Q4_0"),
        (["--smaller", "Q4_0"], "Only a voice has smaller models"),
    ):
        assert run(["write", "It", *arguments]) == 2
        assert said in capsys.readouterr().err


def test_a_file_is_known_by_its_hash(shelf: Shelf, worn: VoiceFolder) -> None:
    digest = sha256_of([worn.adapter_gguf])
    assert shelf.published(digest) == (worn.read(), worn.adapter_gguf)
    assert shelf.published("") is None
    worn.adapter_gguf.unlink()
    assert shelf.published(digest) is None


def test_a_locked_voice_is_open_only_as_long_as_it_writes(
    shelf: Shelf, worn: VoiceFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = wrote(capsys, "--voice", "marta", "--record", str(tmp_path / "kept.json"))
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("a lamp on the landing", encoding="utf-8")
    assert run(["voice", "seal", "marta", "--passphrase-file", str(passphrase)]) == 0
    capsys.readouterr()
    assert run(["replay", str(tmp_path / "kept.json")]) == 2
    assert capsys.readouterr().err.endswith("or unlock the voice that wrote it (`inkwell voice unseal`).\n")
    sealed = (worn.path / "sealed.bin").read_bytes()
    assert wrote(capsys, "--voice", "marta", "--passphrase-file", str(passphrase)) == told
    assert {path.name for path in shelf.folder.iterdir()} == {worn.path.name, ".locks"}
    assert (worn.path / "sealed.bin").read_bytes() == sealed
    passphrase.write_text("a lamp in the landing", encoding="utf-8")
    assert run(["write", "It", "--voice", "marta", "--passphrase-file", str(passphrase)]) == 2
    assert "not the right one" in capsys.readouterr().err
    assert {path.name for path in shelf.folder.iterdir()} == {worn.path.name, ".locks"}
