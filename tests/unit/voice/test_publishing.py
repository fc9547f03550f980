"""Publishing a voice: files that llama.cpp loads, whole or not at all, a card that says what they are."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from base_models import make_base, put_adapter_on
from gpt2_maker import make_gpt2
from making_voices import small_training, small_voice
from msgspec.structs import replace
from native_llama import native
from tiny_gguf import make_tiny_mamba

from inkwell.engine.adapters import Expected, sha256_of
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.overlaps import RunGuard
from inkwell.voice.host import publishing
from inkwell.voice.host.__main__ import do
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.host.gguf_gpt2 import write_gpt2
from inkwell.voice.memory_guard import LIMIT_WORDS
from inkwell.voice.protocol import Stage
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method, Publishing
from inkwell.voice.using import use_of
from inkwell.voice.voice_folder import VoiceFolder

TOKENS = [1, 40, 7, 200, 11, 90, 4]


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose rows are 256 numbers long: K kinds fit."""
    return make_gpt2(tmp_path_factory.mktemp("trained") / "gpt2", layers=1, width=256)


def whole_voice(root: Path, model: Path, **fields: Any) -> VoiceFolder:
    """A voice that was trained from scratch."""
    folder = small_voice(root / "voice", chapters=2)
    shutil.copytree(model, folder.model)
    folder.change(**{"name": "Marta’s voice: draft/2", "ready": True, "trained_steps": 7, **fields})
    return folder


def adapter_voice(root: Path, base: Path, **fields: Any) -> VoiceFolder:
    """A voice that is an adapter on a GPT-2."""
    import transformers

    library: Any = transformers
    folder = small_voice(root / "voice", chapters=2)
    put_adapter_on(library.GPT2LMHeadModel.from_pretrained(str(base)).eval(), folder.adapter)
    told = {"method": Method.ADAPTER, "ready": True, "base": "Tiny", "base_path": str(base), **fields}
    folder.change(**told)
    return folder


def publish(folder: VoiceFolder, *kinds: str) -> tuple[dict[str, Any], list[str]]:
    said: list[Any] = []
    job = Publishing(str(folder.path), kinds) if kinds else Publishing(str(folder.path))
    found = do(job, Desk(said.append))
    return found, [event.words for event in said if isinstance(event, Stage)]


def names(folder: VoiceFolder) -> list[str]:
    return sorted(path.name for path in folder.gguf.iterdir()) if folder.gguf.is_dir() else []


def refused(folder: VoiceFolder, *kinds: str) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        publish(folder, *kinds)
    return caught.value


def test_a_whole_model_is_written_in_every_kind_that_was_asked_for(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2)
    found, stages = publish(folder, "F32", "Q8_0", "Q4_K_M")
    stem = "Marta-s-voice-draft-2"
    assert names(folder) == [f"{stem}-F32.gguf", f"{stem}-Q4_K_M.gguf", f"{stem}-Q8_0.gguf"]
    assert stages[1:-1] == ["Quantizing to Q8_0", "Quantizing to Q4_K_M"]
    sizes = {file["path"].rsplit("-", 1)[-1]: file["size"] for file in found["files"]}
    assert sizes["Q4_K_M.gguf"] < sizes["Q8_0.gguf"] < 0.5 * sizes["F32.gguf"]
    said: list[int] = []
    for file in found["files"]:
        path = folder.path / file["path"]
        assert file["sha256"] == sha256_of([path])
        with native(path, 64) as llama:
            said.append(int(llama.logits(TOKENS)[-1].argmax()))
    assert said[0] == said[1]
    voice = folder.read()
    assert voice.published == {file["path"]: file["sha256"] for file in found["files"]}
    card = folder.model_card.read_text(encoding="utf-8")
    assert all(digest in card for digest in voice.published.values())
    assert "A GPT-2 from scratch" in card


def test_rows_that_a_kind_does_not_fit_are_said(tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, make_gpt2(tmp_path / "narrow", layers=1, width=64))
    found, _ = publish(folder, "Q4_K_M")
    (file,) = found["files"]
    assert "nearest kind that fits" in " ".join(file["remarks"])
    assert "nearest kind that fits" in folder.model_card.read_text(encoding="utf-8")
    with native(folder.path / file["path"], 64) as llama:
        assert llama.logits(TOKENS).shape == (len(TOKENS), llama.size)


def test_the_full_model_is_not_kept_unless_it_was_asked_for(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2, name="Q")
    folder.gguf.mkdir()
    (folder.gguf / "Old-F32.gguf.part").write_bytes(b"half of a file: the process was killed")
    publish(folder, "Q8_0")
    assert names(folder) == ["Q-Q8_0.gguf"]


def test_an_adapter_is_written_with_what_its_base_says(gpt2: Path, tmp_path: Path) -> None:
    base = tmp_path / "base"
    shutil.copytree(gpt2, base)
    (base / "README.md").write_text("---\nlicense: mit\n---\n# A base\n", encoding="utf-8")
    folder = adapter_voice(tmp_path, base)
    found, _ = publish(folder)
    assert names(folder) == ["adapter.gguf"]
    assert found["files"][0]["path"] == "gguf/adapter.gguf"
    assert folder.read().published["gguf/adapter.gguf"] == sha256_of([folder.adapter_gguf])
    write_gpt2(base, tmp_path / "base.gguf")
    with native(tmp_path / "base.gguf", 64) as llama:
        plain = llama.logits(TOKENS)
        llama.begin()
        llama.put_on(folder.adapter_gguf)
        assert abs(llama.logits(TOKENS) - plain).max() > 0.5
    voice, card = folder.read(), folder.model_card.read_text(encoding="utf-8")
    assert voice.base_sha256 == sha256_of([base / "model.safetensors"])
    assert voice.trained_corpus_sha256 == sha256_of([folder.train, folder.held_out])
    assert voice.base_sha256 in card
    assert voice.trained_corpus_sha256 in card
    assert "also for money (mit)" in card
    assert "An adapter (LoRA)" in card


def test_what_it_may_not_repeat_goes_along(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2)
    publish(folder, "Q8_0")
    guard = RunGuard.from_bytes(folder.guard.read_bytes())
    assert guard.length == LIMIT_WORDS + 1
    shutil.rmtree(folder.corpus)
    found, _ = publish(folder, "Q8_0")
    assert any("cannot be limited" in remark for remark in found["remarks"])


def test_a_voice_that_cannot_be_published_is_refused_and_nothing_is_written(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2, ready=False)
    assert "has not learnt" in refused(folder).sentence
    folder.change(ready=True, encrypted=True)
    assert "encrypted" in refused(folder).sentence
    folder.change(encrypted=False)
    assert refused(folder, "Q8_0", "Q99").kind is ErrorKind.BAD_INPUT
    folder.change(method=Method.ADAPTER)
    assert refused(folder).kind is ErrorKind.DAMAGED
    folder.change(base_path=str(tmp_path / "gone.gguf"))
    assert refused(folder).kind is ErrorKind.NOT_FOUND
    assert names(folder) == []
    assert folder.read().published == {}
    assert refused(VoiceFolder(tmp_path / "nowhere")).kind is ErrorKind.NOT_FOUND


def test_a_disk_that_is_too_small_is_said_before_anything_is_written(
    gpt2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = whole_voice(tmp_path, gpt2)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    error = refused(folder)
    assert error.kind is ErrorKind.DISK
    assert "0.00 GB are free" in error.sentence
    assert names(folder) == []


def test_a_stop_between_two_kinds_leaves_whole_files(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2, name="Q")
    desk: Desk

    def say(event: Any) -> None:
        if isinstance(event, Stage) and event.words == "Quantizing to Q8_0":
            desk.stop()

    desk = Desk(say)
    with pytest.raises(StoppedError):
        publishing.run(Publishing(str(folder.path), ("F32", "Q8_0", "Q4_0")), desk)
    assert names(folder) == ["Q-F32.gguf", "Q-Q8_0.gguf"]
    assert use_of(folder, folder.read()).guard == str(folder.guard), "what is there can write already"
    for path in folder.gguf.iterdir():
        with native(path, 64) as llama:
            assert llama.logits(TOKENS).shape[0] == len(TOKENS)


def test_a_corpus_that_it_was_not_trained_on_is_said(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2)
    publish(folder, "Q8_0")
    learnt_from = folder.read().trained_corpus_sha256
    assert learnt_from == sha256_of([folder.train, folder.held_out])
    assert publish(folder, "Q8_0")[0]["remarks"] == []
    folder.write_passages(folder.passages(held_out=True), held_out=False)
    remarks = publish(folder, "Q8_0")[0]["remarks"]
    assert ["chosen anew" in remarks[0], "prepared anew" in remarks[1]] == [True, True]
    assert learnt_from in folder.model_card.read_text(encoding="utf-8")
    assert folder.read().trained_corpus_sha256 == learnt_from


def test_another_architecture_stays_a_folder_and_the_card_says_so(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "small", chapters=2)
    make_base("llama").save_pretrained(str(folder.model))
    folder.change(method=Method.FULL, ready=True, base="Tiny llama", base_path=str(folder.model))
    found, _ = publish(folder)
    assert [(file["path"], file["size"]) for file in found["files"]] == [
        ("model", (folder.model / "model.safetensors").stat().st_size)
    ]
    assert names(folder) == []
    assert "no GPT-2" in found["remarks"][0]
    assert "no GPT-2" in folder.model_card.read_text(encoding="utf-8")
    use = use_of(folder, folder.read())
    assert use.model == ModelRef("Small", str(folder.model), "torch")
    assert use.guard == str(folder.guard)
    assert Shelf(tmp_path).published(sha256_of([folder.model / "model.safetensors"])) == (folder.read(), folder.model)


def test_an_adapter_on_a_folder_is_put_on_in_torch_and_written_as_gguf_where_llama_knows_its_kind(
    gpt2: Path, tmp_path: Path
) -> None:
    folder = adapter_voice(tmp_path, gpt2)
    with pytest.raises(InkwellError, match="publish it first"):
        use_of(folder, folder.read())
    found, _ = publish(folder)
    files = [folder.adapter / name for name in ("adapter_config.json", "adapter_model.safetensors")]
    assert {file["path"]: file["sha256"] for file in found["files"]} == {
        "gguf/adapter.gguf": sha256_of([folder.adapter_gguf]),
        "adapter": sha256_of(files),
    }
    use = use_of(folder, folder.read(), 0.5)
    assert use.model == ModelRef("Small on Tiny", str(gpt2), "torch")
    expected = Expected(sha256_of(files), sha256_of([gpt2 / "model.safetensors"]))
    assert (use.adapter, use.strength, use.expected) == (str(folder.adapter), 0.5, expected)


def test_an_adapter_of_a_kind_that_llama_does_not_know_is_published_for_torch(tmp_path: Path) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (base / "config.json").write_text('{"model_type": "bloom", "n_layer": 1}', encoding="utf-8")
    (base / "model.safetensors").write_bytes(b"weights")
    folder = small_voice(tmp_path / "voice", chapters=2)
    put_adapter_on(make_base("qwen2"), folder.adapter)
    folder.change(method=Method.ADAPTER, ready=True, base="Bloom", base_path=str(base))
    found, _ = publish(folder)
    assert [file["path"] for file in found["files"]] == ["adapter"]
    assert "its kind of model is not known here" in found["remarks"][0]
    assert use_of(folder, folder.read()).model.backend == "torch"


def test_a_base_whose_adapters_could_not_be_published_is_refused_before_anything_is_learnt(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice", chapters=2)
    base = make_tiny_mamba(tmp_path / "recurrent.gguf")
    folder.change(method=Method.ADAPTER, base_path=str(base))
    with pytest.raises(InkwellError) as caught:
        do(replace(small_training(folder), method=Method.ADAPTER, base=str(base)), Desk(lambda _: None))
    assert caught.value.kind is ErrorKind.UNSUPPORTED
    assert "its kind of model is not known here" in caught.value.sentence


def test_a_base_that_is_another_one_now_is_refused(gpt2: Path, tmp_path: Path) -> None:
    folder = adapter_voice(tmp_path, gpt2, base_sha256="0" * 64)
    error = refused(folder)
    assert error.kind is ErrorKind.MODEL
    assert "another one than it learnt on" in error.sentence
    assert names(folder) == []


def test_what_was_published_under_another_name_or_in_other_kinds_goes(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2, published={"compressed/model-Q4_0.gguf": "d" * 64, "gguf/gone.gguf": "e" * 64})
    publish(folder, "F32", "Q8_0")
    folder.change(name="Another")
    publish(folder, "Q8_0")
    assert names(folder) == ["Another-Q8_0.gguf"]
    assert set(folder.read().published) == {"gguf/Another-Q8_0.gguf", "compressed/model-Q4_0.gguf"}


def test_a_damaged_evaluation_costs_only_its_lines_in_the_card(gpt2: Path, tmp_path: Path) -> None:
    folder = whole_voice(tmp_path, gpt2, measures={"loss_before": 6.0, "loss_after": 3.0})
    folder.evaluation.write_text("{", encoding="utf-8")
    folder.card.write_text("[", encoding="utf-8")
    found, _ = publish(folder, "Q8_0")
    assert len(found["remarks"]) == 2
    assert "403.43 before, 20.09 after" in folder.model_card.read_text(encoding="utf-8")


def test_the_licence_is_read_where_it_stands(tmp_path: Path, starter_model: Any) -> None:
    assert publishing.licence_of(Path(starter_model.path)) == "apache-2.0"
    assert publishing.licence_of(tmp_path) == ""
    assert publishing.licence_of(tmp_path / "gone.gguf") == ""
    (tmp_path / "README.md").write_text('---\ntags: [a]\nlicense: "gemma"\n---\n', encoding="utf-8")
    assert publishing.licence_of(tmp_path) == "gemma"
