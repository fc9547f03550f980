"""Adapters on a llama.cpp model: stored states are kept apart by them, and memory is given back."""

from pathlib import Path

import psutil
import pytest
from adapter_maker import make_adapter
from llama_parts import SENTENCES, Loaded, loaded
from tiny_gguf import make_tiny_llama

from inkwell.engine.types import ModelRef, Reuse
from inkwell.errors import ErrorKind, InkwellError


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_llama(tmp_path_factory.mktemp("worn") / "model.gguf")


@pytest.fixture
def adapter(model: Path, tmp_path: Path) -> str:
    return str(make_adapter(ModelRef("tiny", str(model), "llama"), tmp_path / "mine.gguf"))


def slow_evaluation(found: Loaded) -> None:
    """What a model of ordinary size measures: with so tiny a one nothing would be worth keeping."""
    found.backend._open.evaluation._evaluating.per_second = 100.0


def read(found: Loaded) -> Reuse:
    """How what was known of the text was known."""
    slow_evaluation(found)
    ledger, _, _ = found.ask("".join(SENTENCES[:40]), place="scene")
    slow_evaluation(found)
    return ledger.reuse


def test_a_stored_state_is_used_under_the_adapter_that_it_was_evaluated_with(
    model: Path, adapter: str, tmp_path: Path
) -> None:
    folder = str(tmp_path / "states")
    with loaded(model, cache_folder=folder) as found:
        assert read(found) is Reuse.NONE
        found.backend.adapter(adapter, 1.0)
        assert read(found) is Reuse.NONE
        found.backend.adapter(adapter, 0.5)
        assert read(found) is Reuse.NONE
    with loaded(model, cache_folder=folder) as found:
        assert read(found) is Reuse.RESTORED
        found.backend.adapter(adapter, 0.7)
        assert read(found) is Reuse.NONE
        for strength in (1.0, 0.5):
            found.backend.adapter(adapter, strength)
            assert read(found) is Reuse.RESTORED


def test_what_is_taken_off_gives_its_memory_back(model: Path, adapter: str) -> None:
    def turns(count: int) -> int:
        for _ in range(count):
            found.backend.adapter(adapter, 1.0)
            found.backend.adapter(None, 1.0)
        return psutil.Process().memory_info().rss

    with loaded(model) as found:
        before = turns(50)
        # Kept, four hundred of them would take forty megabytes.
        assert turns(400) - before < 12 << 20
        assert found.ask("The sea")[1]


def test_closing_with_one_on_is_no_trouble(model: Path, adapter: str) -> None:
    for _ in range(3):
        with loaded(model) as found:
            found.backend.adapter(adapter, 1.0)
            assert found.ask("The sea")[2].adapter.strength == 1.0


def test_a_folder_is_refused_with_what_it_takes(model: Path, tmp_path: Path) -> None:
    with loaded(model) as found, pytest.raises(InkwellError, match="GGUF") as caught:
        found.backend.adapter(str(tmp_path), 1.0)
    assert caught.value.kind is ErrorKind.UNSUPPORTED
