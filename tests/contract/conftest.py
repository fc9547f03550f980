"""Each backend once for a file of tests."""

import gc
from collections.abc import Iterator

import pytest
from backends_here import CLASSES, Loaded, absent, close_null_files, make_backend, model_there, settings_for


@pytest.fixture(scope="module", params=sorted(CLASSES))
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loaded]:
    name = request.param
    if absent(name):
        pytest.skip(f"not installed: {', '.join(absent(name))}")
    with model_there(name, tmp_path_factory.mktemp(name)) as model:
        backend = make_backend(name)
        yield Loaded(name, model, backend, backend.load(model, settings_for(name)))
        backend.close()
        gc.collect()
        close_null_files(model)
