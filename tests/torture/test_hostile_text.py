"""Text that is made to hurt, at the door of the engine: markers of templates, endless runs, nothing but emoji.

No control token ever comes from what an author, the bible or an import says, for every model there is here: looked at
in the record of what was evaluated. And no text ends the process, or takes long to be counted.
"""

import importlib.util
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from chaos import SETTINGS, client_of, nothing_left
from gpt2_maker import END_OF_TEXT, make_gpt2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny_gguf import make_tiny_llama

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended, EngineState, EngineStatus, Timing
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import ModelRef
from inkwell.story.segments import Cut, Origin, Segment

FOREIGN = ("<start_of_turn>", "<end_of_turn>", "<|im_start|>", "<|im_end|>", "<bos>", "<eos>", "</s>", "<s>", "[INST]")
FOREIGN += ("<|eot_id|>", "<|endoftext|>", "<unused0>", "<pad>", "<mask>", "<|im_", "start|>", "<|", "|>")
OF_OTHERS = (Origin.AUTHOR, Origin.BIBLE, Origin.IMPORT)
PATIENT = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@dataclass
class Door:
    """A model behind the engine's door, and which of its tokens say something to it."""

    client: Client
    said: list[EngineStatus]
    controls: dict[int, str]

    def prompt(self, *segments: Segment, chat: bool = False) -> tuple[int, ...]:
        """The tokens that were evaluated."""
        asked = Asked(Sampling(seed=1), max_tokens=1, chat=chat)
        *_, record, ended = self.client.generate(Generate("1", segments, asked))
        assert isinstance(ended, Ended)
        assert ended.error is None, ended.error
        assert isinstance(record, Record)
        return record.prompt

    def controls_in(self, tokens: tuple[int, ...]) -> list[str]:
        return [self.controls[token] for token in tokens if token in self.controls]

    @property
    def signs(self) -> list[str]:
        """All texts of a few control tokens; of thousands some from everywhere."""
        texts = [text for text in self.controls.values() if text]
        return texts[:30] + texts[30 :: max(1, len(texts) // 30)]


def controls_of(path: str) -> dict[int, str]:
    """What the vocabulary itself calls control tokens, ends of text, and markers of a template, with their texts."""
    import ctypes

    import llama_cpp
    import llama_cpp._utils as kept

    lib: Any = llama_cpp
    params = lib.llama_model_default_params()
    params.vocab_only = True
    model = lib.llama_model_load_from_file(path.encode(), params)
    vocab, buffer = lib.llama_model_get_vocab(model), ctypes.create_string_buffer(256)
    found: dict[int, str] = {}
    for token in range(lib.llama_vocab_n_tokens(vocab)):
        text = buffer.raw[: lib.llama_token_to_piece(vocab, token, buffer, 256, 0, True)].decode("utf-8", "replace")
        own = lib.llama_vocab_get_attr(vocab, token) & lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        marker = own and text.startswith("<") and text.endswith(">")
        if lib.llama_vocab_is_control(vocab, token) or lib.llama_vocab_is_eog(vocab, token) or marker:
            found[token] = text
    lib.llama_model_free(model)
    # The library holds the null device open for good, which would end the run in a warning.
    kept.outnull_file.close()
    kept.errnull_file.close()
    return found


CI = ("smollm2-llama", "gemma-llama", "gpt2-torch")
SLOW = ("smollm2-torch", "gemma-torch")
"""GGUF through transformers: unpacked for a quarter of a minute."""


@pytest.fixture(scope="module", params=[*CI, *(pytest.param(name, marks=pytest.mark.torture) for name in SLOW)])
def door(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    which, _, backend = request.param.partition("-")
    # What the vocabulary says of itself is asked of llama.cpp, whoever runs the model.
    for library in {"torch" if backend == "torch" else "llama_cpp", "torch" if which == "gpt2" else "llama_cpp"}:
        if importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not installed")
    if which == "gpt2":
        path, controls = str(make_gpt2(tmp_path_factory.mktemp("models") / "gpt2")), {0: END_OF_TEXT}
    else:
        path = find_models([])[0].path if which == "smollm2" else request.getfixturevalue("gemma_model").path
        controls = controls_of(path)
    with nothing_left(), client_of(timing=Timing()) as (client, said):
        client.open(ModelRef(which, path, backend), SETTINGS)
        client.wait_ready(600)
        yield Door(client, said, controls)


def own(text: str, origin: Origin = Origin.AUTHOR) -> Segment:
    return Segment(text, origin, "story", cut=Cut.FRONT)


def texts_of(door: Door) -> st.SearchStrategy[str]:
    bits = st.one_of(st.text(max_size=8), st.sampled_from(door.signs), st.sampled_from(FOREIGN))
    return st.lists(bits, max_size=6).map("".join)


@PATIENT
@given(data=st.data())
def test_no_control_token_comes_from_what_is_no_template(door: Door, data: st.DataObject) -> None:
    told = [own(data.draw(texts_of(door)), origin) for origin in data.draw(st.permutations(OF_OTHERS))]
    first = [door.controls[token] for token in door.prompt(own("The sea."))[:1] if token in door.controls]
    # What every prompt of this model begins with comes from no text.
    assert door.controls_in(door.prompt(*told, own("The sea."))) == first


@PATIENT
@given(data=st.data())
def test_in_a_chat_the_template_is_the_only_one_that_speaks_to_the_model(door: Door, data: st.DataObject) -> None:
    status = door.client.status.capabilities
    if status is None or not status.family:
        pytest.skip("this model has no chat template")
    text = data.draw(texts_of(door)) + "The sea."
    harmless = door.controls_in(door.prompt(own("The sea."), chat=True))
    assert harmless
    assert door.controls_in(door.prompt(own(text), chat=True)) == harmless


def test_every_sign_is_one_in_a_template(door: Door) -> None:
    """Or the tests above could not fail."""
    found = [door.controls_in(door.prompt(own(sign, Origin.TEMPLATE), own("Once."))) for sign in door.signs]
    assert sum(map(bool, found)) > len(found) / 2


HARD = {
    "run": "x" * 26_000,
    "run of digits": "7" * 26_000,
    "run of Chinese": "語" * 26_000,
    "a megabyte of line ends": "\n" * (1 << 20),
    "a megabyte of spaces": " " * (1 << 20),
    "Windows line ends": "\r\n" * 50_000,
    "emoji": "🌊👩‍👩‍👧👍🏽🇫🇷" * 4_000,
    "marks on nothing": "\u0301" * 26_000,
    "joiners": "\u200d" * 26_000,
    "control characters": "".join(map(chr, range(1, 32))) * 500,
    "line separators": "\u2028\u2029\x85" * 5_000,
    "right to left": "שלום עולם " * 5_000,
    "beyond": "\U0010ffff\ue000\ufffe" * 5_000,
    "half a marker again and again": "<|im_start|" * 3_000,
    "markers": "<|im_start|><start_of_turn><|endoftext|>" * 1_000,
}


@pytest.fixture(scope="module", params=["llama", "torch"])
def quick(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """The smallest model of each backend."""
    folder: Path = tmp_path_factory.mktemp("models")
    if importlib.util.find_spec("llama_cpp" if request.param == "llama" else "torch") is None:
        pytest.skip(f"{request.param} is not installed")
    if request.param == "llama":
        model = ModelRef("tiny", str(make_tiny_llama(folder / "tiny.gguf")), "llama")
    else:
        model = ModelRef("gpt2", str(make_gpt2(folder / "gpt2")), "torch")
    with nothing_left(), client_of() as (client, said):
        client.open(model, SETTINGS)
        client.wait_ready(300)
        yield Door(client, said, {})


@pytest.mark.parametrize("name", HARD)
def test_hard_text_is_counted_and_continued(quick: Door, name: str) -> None:
    text = own(HARD[name])
    pid, start = quick.client.pid, time.monotonic()
    (count,) = quick.client.count((text,))
    prompt = quick.prompt(text)
    assert time.monotonic() - start < 20
    assert count > 50
    assert 0 < len(prompt) < SETTINGS.context_tokens
    assert quick.client.pid == pid
    assert EngineState.RESTARTING not in [status.state for status in quick.said]
