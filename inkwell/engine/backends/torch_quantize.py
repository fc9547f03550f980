"""Weights of a Hugging Face model as 8-bit integers, on the processor; torch is handed in.

Each output of a linear layer gets a scale of its own: its largest weight is 127 steps. Embeddings, the head that
often shares their numbers, and norms stay as they are: the head's own rounding would be seen in every logit.

A quantized model can be kept in a folder, as `int8.safetensors` beside its configuration and tokenizer: for each linear
layer its weights as steps (`steps`), what a step is worth for each output (`scale`), and everything else as it was.
"""

from pathlib import Path
from typing import Any, Final

WEIGHTS: Final = "int8.safetensors"

_FEW = 8
"""Tokens at once for which torch's product of 8-bit weights is faster than making them floating-point first."""

_LEAST_SCALE = 1e-12
"""For an output whose weights are all 0."""


def quantize(torch: Any, transformers: Any, model: Any) -> float:
    """Replace the linear layers of a model by 8-bit ones, GPT-2's `Conv1D` too.

    Returns:
        The share of the model's weights that are 8-bit integers now, 0 to 1.
    """
    total, done = model.num_parameters(), 0
    head: Any = model.get_output_embeddings()
    make = _linear_class(torch)
    conv1d: Any = transformers.pytorch_utils.Conv1D
    for parent in list(model.modules()):
        for name, child in list(parent.named_children()):
            # Only these two: what is made of them may be called in another way.
            if child is head or type(child) not in (torch.nn.Linear, conv1d):
                continue
            weight = child.weight.t() if type(child) is conv1d else child.weight
            setattr(parent, name, make(weight.detach(), child.bias))
            done += weight.numel()
    return done / total if total else 0.0


def is_quantized(folder: Path) -> bool:
    """Whether a folder holds a model whose weights are 8-bit integers on the disk."""
    return (folder / WEIGHTS).is_file()


def save_quantized(model: Any, folder: Path) -> None:
    """Write the weights of a quantized model, and its configuration; the tokenizer is left to the caller.

    Raises:
        OSError: it could not be written.
    """
    from safetensors.torch import save_model

    model.config.save_pretrained(str(folder))
    save_model(model, str(folder / WEIGHTS), {"format": "pt"})


def open_quantized(torch: Any, transformers: Any, folder: Path, **how: Any) -> Any:
    """The model that `save_quantized` wrote, on the processor; `how` goes to transformers' `from_config`.

    Raises:
        Exception: whatever torch, safetensors and transformers say of files that are missing or damaged.
    """
    import safetensors.torch

    read: Any = safetensors.torch
    config = transformers.AutoConfig.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
    model = transformers.AutoModelForCausalLM.from_config(config, trust_remote_code=False, **how)
    quantize(torch, transformers, model)
    read.load_model(model, str(folder / WEIGHTS))
    return model.eval()


def quantized_share(model: Any) -> tuple[int, float]:
    """How many weights a model has, 8-bit ones among them, and which share of them is 8-bit integers (0 to 1)."""
    done = sum(module.steps.numel() for module in model.modules() if isinstance(module, _Int8))
    total = model.num_parameters() + done
    return total, done / total if total else 0.0


def _linear_class(torch: Any) -> Any:
    """The 8-bit linear layer, as a kind of torch's modules."""
    return type("Int8Linear", (_Int8, torch.nn.Module), {"torch": torch})


class _Int8:
    """A linear layer whose weights are steps of one scale for each output."""

    torch: Any
    register_buffer: Any

    def __init__(self, weight: Any, bias: Any) -> None:
        super().__init__()
        torch = self.torch
        self.out_features, self.in_features = weight.shape
        scale = weight.abs().amax(1).clamp(min=_LEAST_SCALE) / 127
        self.register_buffer("steps", (weight / scale[:, None]).round().to(torch.int8).contiguous())
        self.register_buffer("scale", scale)
        self.register_buffer("half_scale", scale.to(torch.bfloat16))
        self.bias = bias

    steps: Any
    scale: Any
    half_scale: Any

    def forward(self, states: Any) -> Any:
        flat = states.reshape(-1, self.in_features)
        # Not part of torch's documented interface: without it every product goes the longer way.
        few: Any = getattr(self.torch, "_weight_int8pack_mm", None)
        if few is not None and flat.shape[0] <= _FEW:
            product = few(flat.to(self.torch.bfloat16), self.steps, self.half_scale).to(states.dtype)
        else:
            product = (flat @ self.steps.to(states.dtype).t()) * self.scale
        if self.bias is not None:
            product = product + self.bias
        return product.reshape(*states.shape[:-1], self.out_features)
