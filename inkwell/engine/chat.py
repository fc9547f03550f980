"""Chat templates: what stands around the words of the system, of the author and of the model, for each family.

A model file brings a template of its own, a program. It is never run: `family_of` recognises it by the marks that
are in it, and `wrapped` puts segments of our own around the author's. Only those are `TEMPLATE`, and so the only
ones in which a tokenizer reads special tokens: whatever the author writes stays words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inkwell.engine.types import Segment
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import SYSTEM, Cut, Origin
from inkwell.translation import tr

TEMPLATE = "Template"
"""The label of what is put around them."""

_PRIORITY = 100


@dataclass(frozen=True)
class ChatTemplate:
    """What one family of models reads before and after a turn.

    `begin` is the vocabulary's own begin token, where the family has one vocabulary. In a family that has neither
    `system` nor `system_end` the system's words stand at the start of the user's turn, with `join` after them.
    """

    user: str
    model: str
    """After the user's words: the end of that turn, and the start of the model's."""
    system: str = ""
    system_end: str = ""
    join: str = "\n\n"
    begin: str = ""
    marks: tuple[str, ...] = ()
    """What a template of this family contains, all of them; the first family in the table that fits is meant."""
    unlike: tuple[str, ...] = ()
    """What it does not contain."""


FAMILIES: dict[str, ChatTemplate] = {
    "phi4": ChatTemplate(
        user="<|im_start|>user<|im_sep|>",
        model="<|im_end|><|im_start|>assistant<|im_sep|>",
        system="<|im_start|>system<|im_sep|>",
        system_end="<|im_end|>",
        marks=("<|im_start|>", "<|im_sep|>"),
    ),
    "qwen3": ChatTemplate(
        user="<|im_start|>user\n",
        # An empty thought: these models otherwise think aloud before they write.
        model="<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
        system="<|im_start|>system\n",
        system_end="<|im_end|>\n",
        marks=("<|im_start|>", "<think>", "enable_thinking"),
    ),
    "chatml": ChatTemplate(
        user="<|im_start|>user\n",
        model="<|im_end|>\n<|im_start|>assistant\n",
        system="<|im_start|>system\n",
        system_end="<|im_end|>\n",
        marks=("<|im_start|>",),
        unlike=("<end_of_utterance>",),  # a model that sees, with turns of another shape
    ),
    "mistral-v7-tekken": ChatTemplate(
        user="[INST]",
        model="[/INST]",
        system="[SYSTEM_PROMPT]",
        system_end="[/SYSTEM_PROMPT]",
        begin="<s>",
        marks=("[INST]", "[SYSTEM_PROMPT]"),
        unlike=("[SYSTEM_PROMPT] ",),
    ),
    "mistral-v7": ChatTemplate(
        user="[INST] ",
        model="[/INST]",
        system="[SYSTEM_PROMPT] ",
        system_end="[/SYSTEM_PROMPT]",
        begin="<s>",
        marks=("[INST]", "[SYSTEM_PROMPT]"),
    ),
    "llama2-sys": ChatTemplate(
        user="[INST] ",
        model=" [/INST]",
        system="[INST] <<SYS>>\n",
        system_end="\n<</SYS>>\n\n",
        begin="<s>",
        marks=("[INST]", "<<SYS>>"),
    ),
    "mistral-v1": ChatTemplate(
        user=" [INST] ",
        model=" [/INST]",
        begin="<s>",
        marks=(" [INST]", " [/INST]"),
    ),
    "mistral-v3-tekken": ChatTemplate(
        user="[INST]",
        model="[/INST]",
        begin="<s>",
        marks=('"[INST]"',),
    ),
    "llama2": ChatTemplate(
        user="[INST] ",
        model=" [/INST]",
        join="\n",
        begin="<s>",
        marks=("[INST]", " [/INST]"),
    ),
    "mistral-v3": ChatTemplate(
        user="[INST] ",
        model="[/INST]",
        begin="<s>",
        marks=("[INST]",),
    ),
    "phi3": ChatTemplate(
        user="<|user|>\n",
        model="<|end|>\n<|assistant|>\n",
        system="<|system|>\n",
        system_end="<|end|>\n",
        marks=("<|assistant|>", "<|end|>"),
    ),
    "zephyr": ChatTemplate(
        user="<|user|>\n",
        model="</s>\n<|assistant|>\n",
        system="<|system|>\n",
        system_end="</s>\n",
        marks=("<|assistant|>", "<|user|>", "eos_token"),
        unlike=("[gMASK]", "tools"),  # GLM and Falcon 3, which end a turn in another way
    ),
    "gemma": ChatTemplate(
        user="<start_of_turn>user\n",
        model="<end_of_turn>\n<start_of_turn>model\n",
        begin="<bos>",
        marks=("<start_of_turn>",),
    ),
    "llama3": ChatTemplate(
        user="<|start_header_id|>user<|end_header_id|>\n\n",
        model="<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
        system="<|start_header_id|>system<|end_header_id|>\n\n",
        system_end="<|eot_id|>",
        begin="<|begin_of_text|>",
        marks=("<|start_header_id|>", "<|end_header_id|>"),
    ),
    "llama4": ChatTemplate(
        user="<|header_start|>user<|header_end|>\n\n",
        model="<|eot|><|header_start|>assistant<|header_end|>\n\n",
        system="<|header_start|>system<|header_end|>\n\n",
        system_end="<|eot|>",
        begin="<|begin_of_text|>",
        marks=("<|header_start|>", "<|header_end|>"),
    ),
    "granite": ChatTemplate(
        user="<|start_of_role|>user<|end_of_role|>",
        model="<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>",
        system="<|start_of_role|>system<|end_of_role|>",
        system_end="<|end_of_text|>\n",
        marks=("<|start_of_role|>",),
    ),
    "command-r": ChatTemplate(
        user="<|START_OF_TURN_TOKEN|><|USER_TOKEN|>",
        model="<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
        system="<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>",
        system_end="<|END_OF_TURN_TOKEN|>",
        begin="<BOS_TOKEN>",
        marks=("<|START_OF_TURN_TOKEN|>", "<|USER_TOKEN|>"),
        unlike=("<|START_RESPONSE|>",),  # later ones think aloud between marks of their own
    ),
    "deepseek3": ChatTemplate(
        user="<｜User｜>",
        model="<｜Assistant｜>",
        system_end="\n\n",
        begin="<｜begin▁of▁sentence｜>",
        marks=("<｜User｜>", "<｜Assistant｜>"),
    ),
    "alpaca": ChatTemplate(
        user="### Instruction:\n",
        model="\n### Response:\n",
        system_end="\n\n",
        marks=("### Instruction:", "### Response:"),
    ),
    "vicuna": ChatTemplate(
        user="USER: ",
        model="\nASSISTANT:",
        system_end="\n\n",
        begin="<s>",
        marks=("USER: ", "ASSISTANT:"),
    ),
}
"""The families that are known. The names are llama.cpp's where it has them."""


def family_of(template: str) -> str:
    """The family of a model's own chat template, by the marks in its text; "" when it is none of these."""
    for name, family in FAMILIES.items():
        if all(mark in template for mark in family.marks) and not any(mark in template for mark in family.unlike):
            return name
    return ""


def wrapped(segments: Sequence[Segment], family: str) -> tuple[Segment, ...]:
    """The segments as one exchange: the system's words, the user's, and the model's turn opened.

    Those labelled `SYSTEM` come first, in their order, then all others in theirs; none is changed.

    Raises:
        InkwellError: UNSUPPORTED when the family is not known, BAD_INPUT when there is nothing to say to the model.
    """
    template = FAMILIES.get(family)
    if template is None:
        sentence = tr("This model has no chat template that Inkwell knows, so it can only continue a text.")
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, f"family {family!r}")
    system = [segment for segment in segments if segment.label == SYSTEM]
    user = [segment for segment in segments if segment.label != SYSTEM]
    if not user:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("There is nothing to ask the model."))
    before, between = _openings(template, bool(system))
    return (*_mark(before), *system, *_mark(between), *user, *_mark(template.model))


def _openings(template: ChatTemplate, with_system: bool) -> tuple[str, str]:
    """What stands before the system's words, and between them and the user's."""
    if not with_system:
        return template.begin + template.user, ""
    if not (template.system or template.system_end):
        return template.begin + template.user, template.join
    # Where the system's words stand within the user's turn, that is open already.
    inside = template.system.startswith(template.user)
    return template.begin + template.system, template.system_end + ("" if inside else template.user)


def _mark(text: str) -> tuple[Segment, ...]:
    return (Segment(text, Origin.TEMPLATE, TEMPLATE, _PRIORITY, Cut.NEVER),) if text else ()
