"""Sums over a row of logits: a numpy row (float32, one number for each token) in, natural logarithms out."""

from typing import Any


def log_probabilities(row: Any) -> Any:
    """The log-softmax of a row, as a new float64 row."""
    import numpy

    shifted = row.astype(numpy.float64) - float(row.max())
    return shifted - numpy.log(numpy.exp(shifted).sum())


def alternatives(logged: Any, count: int) -> list[tuple[int, float]]:
    """The `count` likeliest tokens with their log-probabilities, best first; of equals the lower id."""
    import numpy

    if count <= 0:
        return []
    best = numpy.argpartition(-logged, min(count, len(logged)) - 1)[:count]
    ordered = sorted(best.tolist(), key=lambda token: (-logged[token], token))
    return [(token, float(logged[token])) for token in ordered]
