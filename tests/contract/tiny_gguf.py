"""Makes GGUF files for tests: real models of three kinds, tiny and with random weights, that load in no time.

Their vocabulary is the first part of SmolLM2's: byte-level, with its control tokens, no begin token.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from inkwell.engine.models import find_models

WIDTH, INNER, HEADS, BLOCKS = 64, 128, 4, 2
VOCABULARY = 2048
_STATE, _KERNEL, _RANK = 8, 4, 4
"""Mamba: the size of its state, of its convolution, of its time steps."""


def make_tiny_llama(path: Path, *, seed: int = 0, context: int = 4096, inner: int = INNER) -> Path:
    """A transformer (the `llama` architecture); the same bytes each time.

    Needs the package `gguf` and the starter model, as does the other one.
    """
    writer = _writer(path, "llama", context)
    writer.add_feed_forward_length(inner)
    writer.add_head_count(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    shapes: dict[str, tuple[int, ...]] = {}
    for block in range(BLOCKS):
        shapes |= {f"blk.{block}.attn_{part}.weight": (WIDTH, WIDTH) for part in ("q", "k", "v", "output")}
        shapes |= {f"blk.{block}.{part}_norm.weight": (WIDTH,) for part in ("attn", "ffn")}
        shapes |= {f"blk.{block}.ffn_{part}.weight": (inner, WIDTH) for part in ("gate", "up")}
        shapes[f"blk.{block}.ffn_down.weight"] = (WIDTH, inner)
    return _finish(writer, path, shapes, seed)


def make_tiny_mamba(path: Path, *, seed: int = 0, context: int = 4096, inner: int = 2 * WIDTH) -> Path:
    """A recurrent model: its memory is one state for all text so far and cannot drop the end of it."""
    writer = _writer(path, "mamba", context)
    writer.add_feed_forward_length(0)
    writer.add_head_count(0)
    _add_recurrence(writer, inner)
    shapes: dict[str, tuple[int, ...]] = {}
    for block in range(BLOCKS):
        shapes |= _recurrent_block(block, inner)
    return _finish(writer, path, shapes, seed)


def make_tiny_jamba(path: Path, *, seed: int = 0, context: int = 4096) -> Path:
    """A hybrid model: a recurrent block, then one with attention."""
    writer = _writer(path, "jamba", context)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv([0, HEADS])
    _add_recurrence(writer)
    shapes = _recurrent_block(0)
    shapes |= {f"blk.0.ssm_{part}_norm.weight": (size,) for part, size in (("dt", _RANK), ("b", _STATE), ("c", _STATE))}
    shapes |= {f"blk.1.attn_{part}.weight": (WIDTH, WIDTH) for part in ("q", "k", "v", "output")}
    shapes["blk.1.attn_norm.weight"] = (WIDTH,)
    for block in range(2):
        shapes |= {f"blk.{block}.ffn_{part}.weight": (INNER, WIDTH) for part in ("gate", "up")}
        shapes |= {f"blk.{block}.ffn_down.weight": (WIDTH, INNER), f"blk.{block}.ffn_norm.weight": (WIDTH,)}
    return _finish(writer, path, shapes, seed)


def _add_recurrence(writer: Any, inner: int = 2 * WIDTH) -> None:
    writer.add_ssm_conv_kernel(_KERNEL)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(_STATE)
    writer.add_ssm_time_step_rank(_RANK)


def _recurrent_block(block: int, inner: int = 2 * WIDTH) -> dict[str, tuple[int, ...]]:
    parts: dict[str, tuple[int, ...]] = {
        "attn_norm.weight": (WIDTH,),
        "ssm_in.weight": (2 * inner, WIDTH),
        "ssm_conv1d.weight": (inner, _KERNEL),
        "ssm_conv1d.bias": (inner,),
        "ssm_x.weight": (_RANK + 2 * _STATE, inner),
        "ssm_dt.weight": (inner, _RANK),
        "ssm_dt.bias": (inner,),
        "ssm_a": (inner, _STATE),
        "ssm_d": (inner,),
        "ssm_out.weight": (WIDTH, inner),
    }
    return {f"blk.{block}.{name}": shape for name, shape in parts.items()}


def _writer(path: Path, kind: str, context: int) -> Any:
    """A writer that knows the vocabulary and the sizes that every kind has."""
    import gguf

    writer: Any = gguf.GGUFWriter(str(path), kind)
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(BLOCKS)
    writer.add_layer_norm_rms_eps(1e-5)
    tokens, kinds, merges = _vocabulary()
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(False)
    return writer


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[list[str], list[int], list[str]]:
    """Tokens, their types and the merges, from the starter model's own file."""
    import gguf

    fields: Any = gguf.GGUFReader(find_models([])[0].path).fields
    tokens, kinds, merges = (
        fields[f"tokenizer.ggml.{name}"].contents(slice(0, VOCABULARY)) for name in ("tokens", "token_type", "merges")
    )
    known = set(tokens)
    return tokens, kinds, [merge for merge in merges if "".join(merge.split(" ")) in known]


def _finish(writer: Any, path: Path, shapes: dict[str, tuple[int, ...]], seed: int) -> Path:
    import numpy

    draw = numpy.random.default_rng(seed)
    shapes |= {"token_embd.weight": (VOCABULARY, WIDTH), "output_norm.weight": (WIDTH,)}
    for name, shape in shapes.items():
        if name.endswith("ssm_a"):
            weights = -numpy.exp(draw.normal(0, 1, shape))  # a state that fades
        elif "norm" in name:
            weights = numpy.ones(shape)
        else:
            weights = draw.normal(0, 0.3 if name != "token_embd.weight" else 0.2, shape)
        writer.add_tensor(name, weights.astype(numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
