"""How many cells llama.cpp's context gets: one for each token of a text, and some for variants beside each other."""

PARALLEL = 4
"""Variants in one batch. More share the reading of the weights, but each needs cells of its own."""

RESERVE = 512
"""Cells that are kept for the answer of each variant but the first."""

SEQUENCES = PARALLEL + 1
"""The prompt's, and one for each variant."""


def cells(size: int) -> int:
    """Cells for a context of `size` tokens, those for parallel variants included."""
    return size + (PARALLEL - 1) * min(RESERVE, size)
