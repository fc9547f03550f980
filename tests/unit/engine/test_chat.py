"""Chat templates: recognised, never run; the author's words stay words."""

import ctypes
import os
from pathlib import Path
from typing import Any

import llama_cpp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.engine.chat import FAMILIES, SYSTEM, TEMPLATE, family_of, wrapped
from inkwell.engine.gguf_file import read_header
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

lib: Any = llama_cpp

LLAMAS_NAME = {"alpaca": "", "qwen3": "", "zephyr": "zephyr"}
"""Of our families: llama.cpp's name where it is not the same, "" where it has none."""


def author(text, label="Story"):
    return Segment(text, Origin.AUTHOR, label, 50, Cut.FRONT)


def system(text):
    return Segment(text, Origin.BIBLE, SYSTEM)


def joined(segments):
    return "".join(segment.text for segment in segments)


def llamas_own(family, *messages):
    """What llama.cpp makes of the same messages."""
    chat = (lib.llama_chat_message * len(messages))()
    for place, (role, text) in enumerate(messages):
        chat[place].role, chat[place].content = role.encode(), text.encode()
    buffer = ctypes.create_string_buffer(4096)
    length = lib.llama_chat_apply_template(family.encode(), chat, len(messages), True, buffer, len(buffer))
    assert length > 0, f"llama.cpp does not know {family}"
    return buffer.raw[:length].decode()


known_to_llama = [name for name in FAMILIES if LLAMAS_NAME.get(name, name)]


@pytest.mark.parametrize("family", known_to_llama)
@pytest.mark.parametrize("with_system", [True, False])
def test_every_family_says_what_llama_cpp_says(family, with_system):
    messages = [("system", "Be brief."), ("user", "Go on:\nIt rained.")]
    own = [system("Be brief."), author("Go on:\nIt rained.")]
    expected = llamas_own(LLAMAS_NAME.get(family, family), *messages[0 if with_system else 1 :])
    if family == "zephyr":
        # llama.cpp ends a turn with the end token of one model; the others of that family have this one.
        expected = expected.replace("<|endoftext|>", "</s>")
    told = joined(wrapped(own[0 if with_system else 1 :], family))
    assert told.removeprefix(FAMILIES[family].begin) == expected


def test_a_family_that_thinks_is_given_an_empty_thought():
    told = joined(wrapped([author("Go on.")], "qwen3"))
    assert told == llamas_own("chatml", ("user", "Go on.")) + "<think>\n\n</think>\n\n"


def test_alpaca_has_its_two_headings():
    told = joined(wrapped([system("Below is a task."), author("Go on.")], "alpaca"))
    assert told == "Below is a task.\n\n### Instruction:\nGo on.\n### Response:\n"


TEMPLATES = {
    "chatml": "{% for m in messages %}{{'<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>'}}{% endfor %}",
    "qwen3": "{{ '<|im_start|>assistant\\n' }}{% if not enable_thinking %}{{ '<think>\\n\\n</think>' }}{% endif %}",
    "phi4": "{{'<|im_start|>user<|im_sep|>' + m['content'] + '<|im_end|>'}}",
    "gemma": "{{ bos_token }}{{ '<start_of_turn>' + role + '\\n' + m['content'] | trim + '<end_of_turn>\\n' }}",
    "llama3": "{{ '<|start_header_id|>' + m['role'] + '<|end_header_id|>\\n\\n' + m['content'] + '<|eot_id|>' }}",
    "llama4": "{{ '<|header_start|>' + m['role'] + '<|header_end|>\\n\\n' }}",
    "llama2-sys": "{% set c = '<<SYS>>\\n' + s + '\\n<</SYS>>\\n\\n' %}{{ bos + '[INST] ' + c + ' [/INST]' }}",
    "llama2": "{{ '[INST] ' + message['content'] + ' [/INST]' }}",
    "mistral-v1": '{{ " [INST] " + message["content"] + " [/INST]" }}',
    "mistral-v3": '{{ "[INST] " + message["content"] + "[/INST]" }}',
    "mistral-v3-tekken": '{{ "[INST]" + message["content"] + "[/INST]" }}',
    "mistral-v7": '{{ "[SYSTEM_PROMPT] " + s + "[/SYSTEM_PROMPT]" }}{{ "[INST] " + c + "[/INST]" }}',
    "mistral-v7-tekken": "{{ '[SYSTEM_PROMPT]' + s + '[/SYSTEM_PROMPT]' }}{{ '[INST]' + c + '[/INST]' }}",
    "phi3": "{{'<|' + m['role'] + '|>\\n' + m['content'] + '<|end|>\\n' }}{{ '<|assistant|>\\n' }}",
    "zephyr": "{{ '<|user|>\\n' + m['content'] + eos_token }}{{ '<|assistant|>' }}",
    "granite": "{{ '<|start_of_role|>user<|end_of_role|>' }}",
    "command-r": "{{ '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>' + content.strip() + '<|END_OF_TURN_TOKEN|>' }}",
    "deepseek3": "{{'<｜User｜>' + m['content']}}{{'<｜Assistant｜>' + c}}",
    "alpaca": "{{'### Instruction:\\n' + m['content'] + '\\n'}}{{'### Response:\\n'}}",
    "vicuna": "{{ 'USER: ' + m['content'] }}{{ 'ASSISTANT:' }}",
}
"""The core of each family's own template, as its makers publish it."""


def test_every_family_is_recognised_by_its_own_template():
    assert {name: family_of(template) for name, template in TEMPLATES.items()} == {name: name for name in FAMILIES}


@pytest.mark.parametrize("template", ["", "chatml", "{{ messages }}", "<|user|><|assistant|>[gMASK]<sop>eos_token"])
def test_another_template_is_no_family(template):
    assert family_of(template) == ""


def test_the_starters_own_template_is_recognised(starter_model):
    template = read_header(Path(starter_model.path)).text("tokenizer.chat_template")
    assert "<|im_start|>" in template
    assert family_of(template) == "chatml"


def test_an_unknown_family_is_refused_with_a_sentence():
    with pytest.raises(InkwellError) as caught:
        wrapped([author("Hello.")], "")
    assert caught.value.kind is ErrorKind.UNSUPPORTED
    assert caught.value.sentence.endswith(".")


def test_a_system_alone_is_no_question():
    with pytest.raises(InkwellError) as caught:
        wrapped([system("Be brief.")], "chatml")
    assert caught.value.kind is ErrorKind.BAD_INPUT


texts = st.text() | st.sampled_from([part for family in FAMILIES.values() for part in (family.user, family.model)])
segments = st.lists(
    st.builds(
        Segment,
        texts,
        st.sampled_from([Origin.AUTHOR, Origin.BIBLE, Origin.IMPORT]),
        st.sampled_from([SYSTEM, "Story so far", "Note", TEMPLATE]),
        st.integers(0, 100),
        st.sampled_from(Cut),
    ),
    min_size=1,
    max_size=6,
)


@given(segments, st.sampled_from(sorted(FAMILIES)))
def test_no_segment_is_changed_and_only_ours_are_templates(own, family):
    user = [segment for segment in own if segment.label != SYSTEM]
    if not user:
        return
    told = wrapped(own, family)
    assert [segment for segment in told if segment.origin is not Origin.TEMPLATE] == [
        *(segment for segment in own if segment.label == SYSTEM),
        *user,
    ]
    ours = [segment for segment in told if segment.origin is Origin.TEMPLATE]
    assert all(segment.cut is Cut.NEVER and segment.label == TEMPLATE and segment.text for segment in ours)
    assert told[-1].text == FAMILIES[family].model


# With the tokenizers of real models --------------------------------------------------------------------------------


class Words:
    """A model's vocabulary alone, through llama.cpp."""

    def __init__(self, path):
        lib.llama_log_set(_silence, None)
        params = lib.llama_model_default_params()
        params.vocab_only = True
        self._model = lib.llama_model_load_from_file(os.fsencode(path), params)
        self._vocab = lib.llama_model_get_vocab(self._model)
        kinds = lib.LLAMA_TOKEN_ATTR_CONTROL
        size = lib.llama_vocab_n_tokens(self._vocab)
        self.control = {token for token in range(size) if lib.llama_vocab_get_attr(self._vocab, token) & kinds}

    def tokens(self, segment):
        raw = segment.text.encode("utf-8", "replace")
        buffer = (lib.llama_token * (len(raw) + 16))()
        special = segment.origin is Origin.TEMPLATE
        return buffer[: lib.llama_tokenize(self._vocab, raw, len(raw), buffer, len(buffer), False, special)]

    def close(self):
        lib.llama_model_free(self._model)


@lib.llama_log_callback
def _silence(level: int, text: bytes, data: object) -> None:
    pass


@pytest.fixture(scope="module")
def smol(starter_model):
    words = Words(starter_model.path)
    yield words
    words.close()


@pytest.fixture(scope="module")
def gemma(gemma_model):
    words = Words(gemma_model.path)
    yield words
    words.close()


MARKS = [
    "<|im_start|>",
    "<|im_end|>",
    "<|endoftext|>",
    "<start_of_turn>",
    "<end_of_turn>",
    "<bos>",
    "<eos>",
    "<pad>",
    "<unk>",
    "<mask>",
    "</s>",
    "<s>",
    "user",
    "system",
    "model",
    "<",
    "|",
    ">",
    "a",
    "é",
    "▁",
]
evil = st.lists(st.sampled_from([*MARKS, "\n", " "]) | st.text(max_size=5), max_size=12).map("".join)


@pytest.mark.parametrize(("vocabulary", "family"), [("smol", "chatml"), ("gemma", "gemma")])
def test_the_author_can_never_write_a_control_token(request, vocabulary, family):
    words = request.getfixturevalue(vocabulary)
    assert len(words.control) > 2

    @settings(deadline=None)
    @given(evil, evil)
    def never(told, asked):
        for segment in wrapped([system(told), author(asked)], family):
            found = words.control & set(words.tokens(segment))
            assert bool(found) == (segment.origin is Origin.TEMPLATE and "<" in segment.text)

    never()


def test_a_template_is_read_as_its_special_tokens(smol, gemma):
    opened = {segment.text: smol.tokens(segment) for segment in wrapped([author("Go on.")], "chatml")}
    assert len(set(opened["<|im_start|>user\n"]) & smol.control) == 1
    first = wrapped([author("Go on.")], "gemma")[0]
    tokens = gemma.tokens(first)
    assert tokens[0] in gemma.control, "the begin token"
    assert len(tokens) == 4, first.text
