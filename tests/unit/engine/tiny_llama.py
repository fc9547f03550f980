"""Makes a GGUF for tests: a llama with random weights and a vocabulary that puts a space before every text."""

from pathlib import Path
from typing import Any

WIDTH, INNER, HEADS, CONTEXT = 32, 64, 2, 256
BYTES = [f"<0x{value:02X}>" for value in range(256)]
WORDS = ["▁", *"abcdefghijklmnopqrstuvwxyz", "▁t", "▁th", "▁the", "▁a", "th", "he"]
TOKENS = ["<unk>", "<s>", "</s>", *BYTES, *WORDS]
UNKNOWN, CONTROL, BYTE, NORMAL = 2, 3, 6, 1


def make_tiny_llama(path: Path) -> Path:
    """Write the model; the same bytes each time."""
    import gguf
    import numpy

    writer: Any = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_block_count(1)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(TOKENS)
    writer.add_token_scores([-float(index) for index in range(len(TOKENS))])
    writer.add_token_types([UNKNOWN, CONTROL, CONTROL, *[BYTE] * len(BYTES), *[NORMAL] * len(WORDS)])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    draw = numpy.random.default_rng(0)
    for name, shape in _shapes().items():
        whole = numpy.ones(shape) if "norm" in name else draw.normal(0, 0.3, shape)
        writer.add_tensor(f"{name}.weight", whole.astype(numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _shapes() -> dict[str, tuple[int, ...]]:
    square = {f"blk.0.attn_{part}": (WIDTH, WIDTH) for part in ("q", "k", "v", "output")}
    norms = dict.fromkeys(("blk.0.attn_norm", "blk.0.ffn_norm", "output_norm"), (WIDTH,))
    inner = {f"blk.0.ffn_{part}": (INNER, WIDTH) for part in ("gate", "up")}
    ends = {"token_embd": (len(TOKENS), WIDTH), "output": (len(TOKENS), WIDTH), "blk.0.ffn_down": (WIDTH, INNER)}
    return {**square, **norms, **inner, **ends}
