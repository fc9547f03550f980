"""A LoRA adapter beside a torch model's layers, read from the folder that peft writes; needs no peft, imports no torch.

Each layer that the adapter has matrices for answers with `strength × alpha / rank × B·A·x` on top (Hu et al. 2021,
"LoRA"), through a hook, so that taking it off leaves the model exactly as it was.
"""

import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inkwell.engine.adapters import NO_MATTER, AdapterUse, Expected, check_strength, damaged, missing, sha256_of, unfit
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_CONFIG, _WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
_NAME = re.compile(r"base_model\.model\.(.+)\.lora_([AB])(?:\.default)?\.weight")
_VARIETIES = (
    "use_dora",
    "modules_to_save",
    "rank_pattern",
    "alpha_pattern",
    "lora_bias",
    "layer_replication",
    "trainable_token_indices",
)
"""Settings by which an adapter computes something else than the formula above."""


@dataclass(frozen=True)
class _Held:
    """An adapter in memory: for each layer its matrices A and B, all with one scale."""

    sha256: str
    pairs: dict[str, tuple[Any, Any]]
    scale: float


class TorchAdapters:
    """The adapter of one model, one at the most."""

    def __init__(self, torch: Any, model: Any) -> None:
        self._torch = torch
        self._model = model
        self._held: _Held | None = None
        self._hooks: list[Any] = []

    def put_on(self, path: Path, strength: float, expected: Expected = NO_MATTER) -> AdapterUse:
        """Put this adapter on in place of any other; the same one again only changes its strength.

        Raises:
            InkwellError: BAD_INPUT, NOT_FOUND, MODEL, UNSUPPORTED or DISK; what was on before still is.
        """
        check_strength(strength)
        held = self._load(path, expected)
        self.take_off()
        self._held = held
        if not strength:
            return AdapterUse()
        for name, (a, b) in held.pairs.items():
            hook = _adding(self._torch, a, b, held.scale * strength)
            self._hooks.append(self._model.get_submodule(name).register_forward_hook(hook))
        return AdapterUse(held.sha256, strength)

    def take_off(self) -> AdapterUse:
        """Leave the model alone again."""
        for hook in self._hooks:
            hook.remove()
        self._hooks, self._held = [], None
        return AdapterUse()

    def _load(self, path: Path, expected: Expected) -> _Held:
        files = [path / _CONFIG, path / _WEIGHTS]
        if not path.exists():
            raise missing(path)
        if not all(file.is_file() for file in files):
            sentence = tr(
                "{name} is no adapter for this model: that is a folder with {config} and {weights}.",
                name=path.name,
                config=_CONFIG,
                weights=_WEIGHTS,
            )
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
        try:
            found = sha256_of(files)
            expected.check(path, found)
            if self._held is not None and self._held.sha256 == found:
                return self._held
            config: dict[str, Any] = json.loads(files[0].read_text(encoding="utf-8"))
            rank, alpha = int(config["r"]), float(config["lora_alpha"])
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("The adapter {name} cannot be read.", name=path.name), str(error)
            ) from error
        except (ValueError, KeyError, TypeError) as error:
            raise damaged(path, repr(error)) from error
        odd = [name for name in _VARIETIES if config.get(name)]
        if config.get("peft_type") != "LORA" or config.get("bias", "none") != "none" or odd or rank < 1:
            sentence = tr(
                "The adapter {name} is of a variety that cannot be put on; a plain LoRA adapter can.", name=path.name
            )
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence, f"{config.get('peft_type')} {odd}")
        scale = alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)
        return _Held(found, self._pairs(path, rank), scale)

    def _pairs(self, path: Path, rank: int) -> dict[str, tuple[Any, Any]]:
        """A and B of each layer, of the model's own kind of number and where it is."""
        from safetensors import torch as safetensors

        library: Any = safetensors
        try:
            stored: dict[str, Any] = library.load_file(str(path / _WEIGHTS))
        except Exception as error:  # safetensors raises a class of its own that it does not export
            raise damaged(path, repr(error)) from error
        parts: dict[str, dict[str, Any]] = {}
        for name, matrix in stored.items():
            found = _NAME.fullmatch(name)
            if found is None:
                raise unfit(path, name)
            parts.setdefault(found[1], {})[found[2]] = matrix.to(self._model.device, self._model.dtype)
        if not parts or any(set(pair) != {"A", "B"} for pair in parts.values()):
            raise damaged(path, f"{len(stored)} matrices")
        pairs = {name: (pair["A"], pair["B"]) for name, pair in parts.items()}
        for name, (a, b) in pairs.items():
            self._check(path, name, a, b, rank)
        return pairs

    def _check(self, path: Path, name: str, a: Any, b: Any, rank: int) -> None:
        if not bool(a.isfinite().all() and b.isfinite().all()):
            raise damaged(path, f"{name} is no numbers")
        try:
            layer = self._model.get_submodule(name)
        except AttributeError as error:
            raise unfit(path, name) from error
        wanted = ((rank, _sizes(layer)[0]), (_sizes(layer)[1], rank))
        if (tuple(a.shape), tuple(b.shape)) != wanted:
            raise unfit(path, f"{name}: {tuple(a.shape)} and {tuple(b.shape)}, wanted {wanted}")


def _sizes(layer: Any) -> tuple[int, int]:
    """How many numbers go into a linear layer, and come out of it; zeros for what is none."""
    if hasattr(layer, "in_features"):
        return int(layer.in_features), int(layer.out_features)
    weight = getattr(layer, "weight", None)
    # GPT-2's own kind keeps its weights the other way round.
    if hasattr(layer, "nf") and weight is not None:
        return int(weight.shape[0]), int(weight.shape[1])
    return 0, 0


def _adding(torch: Any, a: Any, b: Any, scale: float) -> Callable[[Any, Any, Any], Any]:
    linear: Any = torch.nn.functional.linear

    def hook(_layer: Any, given: Any, answer: Any) -> Any:
        return answer + linear(linear(given[0].to(a.dtype), a), b).to(answer.dtype) * scale

    return hook
