"""What a step of training makes smaller: a mean over the tokens of some windows, with its gradients."""

from typing import Any, Protocol


class Objective(Protocol):
    """A mean over tokens, in nats a token."""

    def __call__(self, model: Any, rows: Any) -> Any:
        """What the model has to make smaller on these windows (one a row, each token foreseen from those before)."""
        ...


def cross_entropy(torch: Any, logits: Any, rows: Any, reduction: str = "mean") -> Any:
    """Of each token of the rows but the first, given the logits after those before it, in single precision."""
    wanted = rows[:, 1:].reshape(-1)
    function: Any = torch.nn.functional.cross_entropy
    return function(logits.reshape(-1, logits.shape[-1]).float(), wanted, reduction=reduction)


class CrossEntropy:
    """The usual one: how surprising the author's own next token is."""

    def __init__(self, torch: Any) -> None:
        self._torch = torch

    def __call__(self, model: Any, rows: Any) -> Any:
        """Mean cross-entropy of the windows."""
        return cross_entropy(self._torch, model(input_ids=rows[:, :-1]).logits, rows)


class Distillation:
    """A teacher's probabilities beside the author's own words (Hinton, Vinyals and Dean 2015).

    `T² · KL(softmax(teacher / T) ‖ softmax(student / T)) + cross-entropy`, each a mean over the tokens: T² keeps the
    gradient of the first as large as that of the second, whatever the temperature T is.
    """

    def __init__(self, torch: Any, teacher: Any, temperature: float) -> None:
        self._torch = torch
        self._teacher = teacher.eval()
        self._temperature = temperature

    def __call__(self, model: Any, rows: Any) -> Any:
        """The sum of both for the windows."""
        torch = self._torch
        with torch.no_grad():
            taught = self._teacher(input_ids=rows[:, :-1]).logits.detach()
        logits = model(input_ids=rows[:, :-1]).logits
        return softened_divergence(torch, taught, logits, self._temperature) + cross_entropy(torch, logits, rows)


def softened_divergence(torch: Any, taught: Any, logits: Any, temperature: float) -> Any:
    """T² times the Kullback-Leibler divergence of the student's softened probabilities from the teacher's."""
    size = logits.shape[-1]
    softened = [torch.log_softmax(each.reshape(-1, size).float() / temperature, -1) for each in (taught, logits)]
    function: Any = torch.nn.functional.kl_div
    return temperature**2 * function(softened[1], softened[0], reduction="batchmean", log_target=True)
