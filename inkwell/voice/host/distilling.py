"""A smaller GPT-2 that a larger model teaches; what it is taught by is `objectives.Distillation`."""

from typing import Any

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.libraries import Libraries
from inkwell.voice.host.models import make_gpt2
from inkwell.voice.specification import NetworkShape


def make_student(libs: Libraries, teacher: Any, tokenizer: Any, shape: NetworkShape | None, seed: int) -> Any:
    """A GPT-2 of this shape (None: see `half_of`) with random weights, and the teacher's tokens and context.

    Raises:
        InkwellError: BAD_INPUT when it is no smaller than the teacher.
    """
    libs.torch.manual_seed(seed)
    fitted = msgspec.structs.replace(shape or half_of(teacher), context=context_of(teacher))
    student = make_gpt2(libs, tokenizer, fitted)
    # A model may have logits for more tokens than its tokenizer knows; the student is compared with all of them.
    if student.config.vocab_size != teacher.config.vocab_size:
        student.resize_token_embeddings(teacher.config.vocab_size, mean_resizing=False)
    mine, its = (sum(part.numel() for part in model.parameters()) for model in (student, teacher))
    if mine >= its:
        sentence = tr(
            "A student of this shape would have {mine:,} weights and its teacher has {its:,}: choose a smaller one.",
            mine=mine,
            its=its,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return student


def half_of(teacher: Any) -> NetworkShape:
    """Half as wide and half as deep, with heads of the same size where they can be parted."""
    config = teacher.config.get_text_config(decoder=True)
    heads = max(1, config.num_attention_heads // 2)
    size = max(1, config.hidden_size // 2 // heads)
    return NetworkShape(width=heads * size, layers=max(1, config.num_hidden_layers // 2), heads=heads)


def context_of(model: Any) -> int:
    """Tokens that a model was made for."""
    config = model.config.get_text_config(decoder=True)
    return getattr(config, "max_position_embeddings", None) or 1024
