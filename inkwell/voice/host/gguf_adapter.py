"""A peft LoRA adapter as a GGUF adapter, which llama.cpp puts beside a base model's weights, quantized or not.

The file is what llama.cpp's `llama-adapter.cpp` reads: `general.type` "adapter", `adapter.type` "lora", the base's
architecture, `adapter.lora.alpha`, and two tensors for each weight, `NAME.lora_a` (rank × in) and `NAME.lora_b`
(out × rank). peft keeps its two matrices that way round for every kind of layer, GPT-2's transposed ones too.
"""

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from inkwell.engine.gguf_file import BrokenGgufError, read_header
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.gguf_writing import writer_to

_ARCHITECTURES: Final = {
    "gpt2": "gpt2",
    "llama": "llama",
    "mistral": "llama",
    "gemma3": "gemma3",
    "gemma3_text": "gemma3",
    "qwen2": "qwen2",
    "qwen3": "qwen3",
}
"""What llama.cpp calls Hugging Face's kinds of model: those whose adapters are known to come out alike."""
_PARTS: Final = frozenset(
    ("attn_q", "attn_k", "attn_v", "attn_qkv", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
)  # the weights that llama.cpp looks for an adapter at in all these architectures
_NAME: Final = re.compile(r"(?:base_model\.model\.)?(.+)\.lora_([AB])(?:\.default)?\.weight")
CONFIG: Final = "adapter_config.json"
WEIGHTS: Final = "adapter_model.safetensors"
"""peft's files of an adapter: its settings and its matrices."""


@dataclass(frozen=True)
class Base:
    """What has to be known of the model that an adapter belongs to."""

    architecture: str
    """llama.cpp's name."""
    layers: int
    heads: int
    key_value_heads: int


def base_of(path: Path) -> Base:
    """Read what a base model is from its GGUF file or its folder's config.json.

    Raises:
        InkwellError: NOT_FOUND, MODEL for a damaged one, UNSUPPORTED for a kind whose adapters cannot be written.
    """
    try:
        base = _of_folder(path) if path.is_dir() else _of_gguf(path)
    except FileNotFoundError as error:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("The base model is not at {path} any more.", path=path), repr(error)
        ) from error
    except (OSError, BrokenGgufError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InkwellError(
            ErrorKind.MODEL, tr("The base model {name} is damaged.", name=path.name), repr(error)
        ) from error
    if base.architecture not in _ARCHITECTURES.values():
        sentence = tr(
            "An adapter for {name} cannot be written as a GGUF file: its kind of model is not known here.",
            name=path.name,
        )
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, base.architecture)
    return base


def _of_folder(path: Path) -> Base:
    config: dict[str, Any] = json.loads((path / "config.json").read_text(encoding="utf-8"))
    config = config.get("text_config") or config
    kind = str(config["model_type"])
    if kind not in _ARCHITECTURES:
        # What else its settings say, and by which names, only those who know it can tell.
        return Base(kind, 0, 0, 0)
    if kind == "gpt2":
        return Base("gpt2", int(config["n_layer"]), int(config["n_head"]), int(config["n_head"]))
    heads = int(config["num_attention_heads"])
    shared = config.get("num_key_value_heads")
    return Base(_ARCHITECTURES[kind], int(config["num_hidden_layers"]), heads, int(shared or heads))


def _of_gguf(path: Path) -> Base:
    header = read_header(path)
    heads = header.number("attention.head_count")
    return Base(
        header.architecture, header.number("block_count"), heads, header.number("attention.head_count_kv") or heads
    )


def write_adapter(folder: Path, path: Path, base: Base, name: str = "") -> None:
    """Write peft's adapter in `folder` as a GGUF adapter in F32, whole or not at all.

    Raises:
        InkwellError: NOT_FOUND, MODEL for damaged files, UNSUPPORTED for what llama.cpp has no place for, DISK.
    """
    config = _config(folder)
    pairs = _pairs(folder, base)
    rank = next(iter(pairs.values()))["A"].shape[0]
    with writer_to(path, base.architecture) as writer:
        import gguf

        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        if name:
            writer.add_name(name)
        # llama.cpp divides it by the rank; peft divides it by the rank's root where that was asked for.
        alpha = float(config["lora_alpha"]) * (math.sqrt(rank) if config.get("use_rslora") else 1.0)
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, alpha)
        for weight in sorted(pairs):
            writer.add_tensor(f"{weight}.lora_a", pairs[weight]["A"])
            writer.add_tensor(f"{weight}.lora_b", _turned(weight, pairs[weight]["B"], base))


def _config(folder: Path) -> dict[str, Any]:
    try:
        config: dict[str, Any] = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        alpha = float(config["lora_alpha"])
    except FileNotFoundError as error:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There is no adapter in {folder}.", folder=folder), repr(error)
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(folder, repr(error)) from error
    more = ("use_dora", "modules_to_save", "rank_pattern", "alpha_pattern", "lora_bias", "layer_replication")
    odd = [key for key in (*more, "trainable_token_indices") if config.get(key)]
    if config.get("peft_type") != "LORA" or config.get("bias", "none") != "none" or odd or not alpha:
        sentence = tr("This adapter is of a variety that GGUF has no place for; a plain LoRA adapter can be published.")
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, f"{config.get('peft_type')} {odd}")
    return config


def _pairs(folder: Path, base: Base) -> dict[str, dict[str, Any]]:
    """The matrices A and B of each weight, under the weight's name in GGUF."""
    names = _names(base)
    pairs: dict[str, dict[str, Any]] = {}
    for name, array in _stored(folder).items():
        found = _NAME.fullmatch(name)
        given = names(found[1]) if found else None
        if found is None or given is None or given.rsplit(".", 1)[-1] not in _PARTS:
            sentence = f"llama.cpp has no place for an adapter at {found[1] if found else name}."
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
        pairs.setdefault(f"{given}.weight", {})[found[2]] = array
    whole = bool(pairs) and all(set(pair) == {"A", "B"} and _fit(pair["A"], pair["B"]) for pair in pairs.values())
    if not whole or len({pair["A"].shape[0] for pair in pairs.values()}) != 1:
        raise _damaged(folder, f"{ {name: sorted(pair) for name, pair in pairs.items()} }"[:500])
    return pairs


def _fit(a: Any, b: Any) -> bool:
    import numpy

    return (
        a.ndim == b.ndim == 2 and a.shape[0] == b.shape[1] and bool(numpy.isfinite(a).all() and numpy.isfinite(b).all())
    )


def _names(base: Base) -> Any:
    """A function from a module's name in transformers to a weight's in GGUF, without the endings of either."""
    import gguf

    kind = next(arch for arch, name in gguf.MODEL_ARCH_NAMES.items() if name == base.architecture)
    table = gguf.get_tensor_name_map(kind, base.layers)
    return lambda name: table.get_name(name.replace("model.language_model.", "model."))


def _stored(folder: Path) -> dict[str, Any]:
    from safetensors.torch import load_file

    path = folder / WEIGHTS
    if not path.is_file():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no adapter in {folder}.", folder=folder), f"no {path}")
    try:
        return {name: tensor.float().contiguous().numpy() for name, tensor in load_file(str(path)).items()}
    except Exception as error:  # safetensors raises a class of its own that it does not export
        raise _damaged(folder, repr(error)) from error


def _turned(weight: str, b: Any, base: Base) -> Any:
    """B with its rows in the order of the weight's own, which the llama architecture changes for queries and keys.

    Hugging Face rotates the two halves of a head against each other, llama.cpp neighbours: each head's rows are
    dealt from the halves in turn.
    """
    if base.architecture != "llama" or not weight.endswith(("attn_q.weight", "attn_k.weight")):
        return b
    heads = base.heads if weight.endswith("attn_q.weight") else base.key_value_heads
    rows, rank = b.shape
    if heads < 1 or rows % (2 * heads):
        sentence = tr("This adapter was made on another model than its base is now.")
        raise InkwellError(ErrorKind.MODEL, sentence, f"{weight}: {rows} rows for {heads} heads")
    return b.reshape(heads, 2, rows // heads // 2, rank).swapaxes(1, 2).reshape(rows, rank)


def _damaged(folder: Path, detail: str) -> InkwellError:
    return InkwellError(
        ErrorKind.MODEL, tr("The files of this adapter are damaged or incomplete."), f"{folder}: {detail}"
    )
