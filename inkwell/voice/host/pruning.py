"""Magnitude pruning (Han et al. 2015): the smallest weights of every linear layer become nothing and stay it.

Each layer loses the same share. Embeddings, the head that shares their numbers, biases and norms keep all of theirs.
"""

from collections.abc import Iterator
from typing import Any

from inkwell.voice.host.libraries import Libraries


class Masks:
    """Which weights of a model's linear layers are left."""

    def __init__(self, libs: Libraries, model: Any, sparsity: float) -> None:
        """Choose `round(sparsity × n)` of the n weights of each layer, those nearest to 0; nothing is changed yet."""
        self._torch = libs.torch
        self._layers = list(linear_weights(libs, model))
        self._gone = [self._smallest(weight, sparsity) for _, weight in self._layers]

    def apply(self) -> None:
        """Set to 0 what is not left; called again behind each step of learning."""
        with self._torch.no_grad():
            for (_, weight), gone in zip(self._layers, self._gone, strict=True):
                # The model may have been moved to a card since the mask was chosen.
                weight.masked_fill_(gone.to(weight.device), 0.0)

    def _smallest(self, weight: Any, sparsity: float) -> Any:
        flat = weight.detach().abs().reshape(-1)
        count = round(sparsity * flat.numel())
        gone = self._torch.zeros(flat.numel(), dtype=self._torch.bool, device=flat.device)
        # By place, not by a threshold: of equal weights there may be many.
        gone[self._torch.topk(flat, count, largest=False, sorted=False).indices] = True
        return gone.reshape(weight.shape)


def linear_weights(libs: Libraries, model: Any) -> Iterator[tuple[str, Any]]:
    """The weights of the linear layers, GPT-2's `Conv1D` among them, with their names; the head's are left out."""
    head: Any = model.get_output_embeddings()
    kinds = (libs.torch.nn.Linear, libs.transformers.pytorch_utils.Conv1D)
    for name, module in model.named_modules():
        if isinstance(module, kinds) and module is not head:
            yield name, module.weight


def share_of_zeros(libs: Libraries, model: Any) -> tuple[float, float]:
    """What share of the linear layers' weights, and of all weights of the model, is exactly 0."""
    torch = libs.torch
    linear = [weight for _, weight in linear_weights(libs, model)]
    every = list(model.parameters())

    def share(weights: list[Any]) -> float:
        zeros = sum(int(torch.count_nonzero(weight == 0)) for weight in weights)
        return zeros / max(sum(weight.numel() for weight in weights), 1)

    return share(linear), share(every)
