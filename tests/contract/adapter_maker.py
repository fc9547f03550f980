"""Makes LoRA adapters for tests, with matrices that are far from nothing, in the two forms that backends read."""

import json
from pathlib import Path
from typing import Any

from inkwell.engine.types import ModelRef

RANK, ALPHA = 4, 8.0
_GGUF_WEIGHTS = ("blk.0.attn_q.weight", "blk.1.ffn_down.weight", "blk.0.ssm_in.weight")
"""Of these whatever the model has."""
_TORCH_LAYERS = ("transformer.h.0.attn.c_attn", "transformer.h.1.mlp.c_proj")


def make_adapter(model: ModelRef, path: Path, *, seed: int = 0, strong: float = 0.2, architecture: str = "") -> Path:
    """An adapter for this model at `path`, a GGUF file or a folder; `architecture`: what the file says it is for."""
    if model.backend == "torch":
        return _make_folder(Path(model.path), path, seed, strong)
    return _make_gguf(Path(model.path), path, seed, strong, architecture)


def _make_gguf(model: Path, path: Path, seed: int, strong: float, architecture: str) -> Path:
    import gguf

    reader: Any = gguf.GGUFReader(str(model))
    # A tensor's sizes are told the other way round: what goes in first.
    sizes = {tensor.name: tuple(map(int, tensor.shape)) for tensor in reader.tensors if tensor.name in _GGUF_WEIGHTS}
    assert sizes
    writer: Any = gguf.GGUFWriter(str(path), architecture or reader.fields["general.architecture"].contents())
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, ALPHA)
    for name, (a, b) in _matrices(sizes, seed, strong).items():
        writer.add_tensor(f"{name}.lora_a", a)
        writer.add_tensor(f"{name}.lora_b", b)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _make_folder(model: Path, path: Path, seed: int, strong: float) -> Path:
    from safetensors.numpy import load_file, save_file

    weights: dict[str, Any] = load_file(str(model / "model.safetensors"))
    sizes = {name: tuple(weights[f"{name}.weight"].shape) for name in _TORCH_LAYERS}
    path.mkdir(parents=True)
    stored: dict[str, Any] = {}
    for name, (a, b) in _matrices(sizes, seed, strong).items():
        stored |= {f"base_model.model.{name}.lora_{letter}.weight": part for letter, part in (("A", a), ("B", b))}
    save_file(stored, str(path / "adapter_model.safetensors"))
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": RANK, "lora_alpha": ALPHA, "bias": "none"}
    config |= {"target_modules": list(_TORCH_LAYERS), "fan_in_fan_out": True, "inference_mode": True}
    (path / "adapter_config.json").write_text(json.dumps(config), encoding="utf-8")
    return path


def _matrices(sizes: dict[str, Any], seed: int, strong: float) -> dict[str, tuple[Any, Any]]:
    """A (rank × in) and B (out × rank) for weights of these sizes (in, out)."""
    import numpy

    draw = numpy.random.default_rng(seed)

    def matrix(rows: int, columns: int) -> Any:
        return draw.normal(0, strong, (rows, columns)).astype(numpy.float32)

    return {name: (matrix(RANK, into), matrix(out, RANK)) for name, (into, out) in sizes.items()}
