"""Each backend once for a file of tests."""

import gc
import importlib
import importlib.util
from collections.abc import Iterator
from typing import Any

import pytest
from backends_here import CLASSES, SETTINGS, Loaded, absent, make_backend, make_model


@pytest.fixture(scope="module", params=sorted(CLASSES))
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loaded]:
    name = request.param
    if absent(name):
        pytest.skip(f"not installed: {', '.join(absent(name))}")
    backend = make_backend(name)
    model = make_model(name, tmp_path_factory.mktemp(name))
    yield Loaded(name, model, backend, backend.load(model, SETTINGS))
    backend.close()
    gc.collect()
    if model.backend == "llama":
        # The library holds the null device open for good, which would end the run in a warning.
        library: Any = importlib.import_module("llama_cpp._utils")
        library.outnull_file.close()
        library.errnull_file.close()
