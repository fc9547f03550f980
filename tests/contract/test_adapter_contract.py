"""What every backend that takes a LoRA adapter promises: it counts by its strength, and leaves nothing behind."""

import math
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from adapter_maker import make_adapter
from backends_here import SETTINGS, STORY, Loaded, close_null_files, kind, make_backend, part, tokens_of
from gpt2_maker import make_gpt2
from safetensors.numpy import load_file, save_file
from tiny_gguf import make_tiny_llama, make_tiny_mamba

from inkwell.engine.adapters import AdapterUse, Expected, sha256_of
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError

MODELS: dict[str, Callable[[Path], Path]] = {"llama": make_tiny_llama, "recurrent": make_tiny_mamba, "torch": make_gpt2}
GREEDY = {"sampling": Sampling(temperature=0), "max_tokens": 16}


@pytest.fixture(scope="module", params=["llama", "recurrent", "torch"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loaded]:
    """Each backend that takes adapters, with a small model; the others' refusal is in the general contract."""
    name, folder = request.param, tmp_path_factory.mktemp("adapters")
    backend = make_backend(name)
    model = ModelRef("tiny", str(MODELS[name](folder / "model.gguf")), kind(name))
    yield Loaded(name, model, backend, backend.load(model, SETTINGS))
    backend.close()
    close_null_files(model)


@pytest.fixture
def adapter(loaded: Loaded, tmp_path: Path) -> Iterator[Path]:
    """An adapter for the loaded model, which has none on it before and after."""
    assert loaded.capabilities.adapter
    yield make_adapter(loaded.model, tmp_path / "mine.gguf")
    loaded.backend.adapter(None, 1.0)


def likelihood(loaded: Loaded) -> float:
    segments = (part("The night was dark and"), part(" the wind was very cold."))
    return loaded.backend.score(segments, lambda: False).log_likelihood


def refused(loaded: Loaded, path: Path | None, strength: float = 1.0) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        loaded.backend.adapter(None if path is None else str(path), strength)
    assert caught.value.sentence.endswith(".")
    assert "\n" not in caught.value.sentence
    return caught.value


def test_it_counts_by_its_strength_and_is_gone_when_taken_off(loaded: Loaded, adapter: Path) -> None:
    plain = likelihood(loaded)
    found: list[float] = []
    for strength in (0.5, 1.0, 2.0):
        loaded.backend.adapter(str(adapter), strength)
        found.append(likelihood(loaded))
    assert len({round(value, 2) for value in (plain, *found)}) == 4
    loaded.backend.adapter(str(adapter), 0.0)
    assert likelihood(loaded) == plain
    loaded.backend.adapter(str(adapter), 1.0)
    assert likelihood(loaded) == pytest.approx(found[1], abs=1e-4)
    loaded.backend.adapter(None, 1.0)
    assert likelihood(loaded) == plain


def test_what_was_evaluated_without_it_is_not_used_with_it(loaded: Loaded, adapter: Path) -> None:
    text = STORY * 3
    _, before, _ = loaded.recorded(text, **GREEDY)
    for strength in (1.0, 0.5):
        loaded.backend.adapter(str(adapter), strength)
        ledger, _, _ = loaded.recorded(text, **GREEDY)
        assert ledger.cached == 0
    loaded.backend.adapter(None, 1.0)
    ledger, after, _ = loaded.recorded(text, **GREEDY)
    assert ledger.cached == 0
    assert tokens_of(after) == tokens_of(before)


def test_the_same_again_keeps_what_is_evaluated(loaded: Loaded, adapter: Path) -> None:
    if not loaded.capabilities.prefix_reuse:
        pytest.skip("this backend reads all each time")
    loaded.backend.adapter(str(adapter), 1.0)
    loaded.run(STORY * 2)
    loaded.backend.adapter(str(adapter), 1.0)
    ledger, _ = loaded.run(STORY * 2)
    assert ledger.cached > ledger.tokens / 2


def test_a_record_names_it_and_is_made_again_only_with_it(loaded: Loaded, adapter: Path) -> None:
    _, _, plain = loaded.recorded(STORY, **GREEDY)
    assert plain.adapter == AdapterUse()
    loaded.backend.adapter(str(adapter), 0.75)
    _, _, record = loaded.recorded(STORY, **GREEDY)
    assert record.adapter.strength == 0.75
    assert len(record.adapter.sha256) == 64
    assert record.answers != plain.answers
    assert loaded.replay(record).matches
    with pytest.raises(InkwellError, match="without an adapter"):
        loaded.replay(plain)
    loaded.backend.adapter(str(adapter), 1.0)
    with pytest.raises(InkwellError, match=r"strength 0\.75"):
        loaded.replay(record)
    loaded.backend.adapter(None, 1.0)
    with pytest.raises(InkwellError, match="not on the model now"):
        loaded.replay(record)
    assert loaded.replay(plain).matches


def test_another_one_comes_in_its_place(loaded: Loaded, adapter: Path, tmp_path: Path) -> None:
    other = make_adapter(loaded.model, tmp_path / "other.gguf", seed=1)
    loaded.backend.adapter(str(other), 1.0)
    alone = likelihood(loaded)
    loaded.backend.adapter(str(adapter), 1.0)
    first = likelihood(loaded)
    loaded.backend.adapter(str(other), 1.0)
    assert likelihood(loaded) == pytest.approx(alone, abs=1e-4)
    assert abs(first - alone) > 0.01


def test_a_wrong_one_is_refused_in_a_sentence_and_changes_nothing(
    loaded: Loaded, adapter: Path, tmp_path: Path
) -> None:
    loaded.backend.adapter(str(adapter), 1.0)
    before = likelihood(loaded)
    assert refused(loaded, tmp_path / "gone.gguf").kind is ErrorKind.NOT_FOUND
    for strength in (-0.1, 2.1, math.nan, math.inf):
        assert refused(loaded, adapter, strength).kind is ErrorKind.BAD_INPUT
    assert refused(loaded, damaged(adapter, tmp_path / "cut.gguf")).kind is ErrorKind.MODEL
    assert refused(loaded, no_adapter(loaded, tmp_path / "none")).kind in (ErrorKind.MODEL, ErrorKind.UNSUPPORTED)
    assert refused(loaded, too_small(loaded, tmp_path)).kind is ErrorKind.MODEL
    assert likelihood(loaded) == before
    _, _, record = loaded.recorded(STORY, **GREEDY)
    assert record.adapter.strength == 1.0


def test_one_made_on_another_model_of_the_same_size_or_altered_is_refused(loaded: Loaded, adapter: Path) -> None:
    _, _, record = loaded.recorded(STORY, **GREEDY)
    plain = likelihood(loaded)
    for expected, said in ((Expected(base_sha256="0" * 64), "another model"), (Expected("0" * 64), "damaged")):
        with pytest.raises(InkwellError, match=said) as caught:
            loaded.backend.adapter(str(adapter), 1.0, expected)
        assert caught.value.kind is ErrorKind.MODEL
        assert likelihood(loaded) == plain
    files = sorted(adapter.iterdir()) if adapter.is_dir() else [adapter]
    loaded.backend.adapter(str(adapter), 1.0, Expected(sha256_of(files), record.model_hash))
    assert abs(likelihood(loaded) - plain) > 0.01


def test_one_for_another_kind_of_model_is_refused(loaded: Loaded, adapter: Path, tmp_path: Path) -> None:
    plain = likelihood(loaded)
    if adapter.is_dir():
        # A folder does not say what it is for: its layers do.
        other = with_other_layers(adapter, tmp_path / "other")
    else:
        other = make_adapter(loaded.model, tmp_path / "other.gguf", architecture="gemma3")
    assert refused(loaded, other).kind is ErrorKind.MODEL
    assert likelihood(loaded) == plain


def damaged(adapter: Path, to: Path) -> Path:
    """The adapter, cut short."""
    if adapter.is_file():
        to.write_bytes(adapter.read_bytes()[:-64])
        return to
    to.mkdir()
    for file in adapter.iterdir():
        (to / file.name).write_bytes(file.read_bytes()[: -64 if file.suffix == ".safetensors" else None])
    return to


def with_other_layers(adapter: Path, to: Path) -> Path:
    """The adapter of a llama: the names of its layers are none of GPT-2's."""
    shutil.copytree(adapter, to)
    weights = to / "adapter_model.safetensors"
    tensors = load_file(str(weights))
    renamed = {name.replace("transformer.h", "model.layers"): matrix for name, matrix in tensors.items()}
    save_file(renamed, str(weights))
    return to


def no_adapter(loaded: Loaded, link: Path) -> Path:
    """A model instead of an adapter."""
    link.symlink_to(loaded.model.path)
    return link


def too_small(loaded: Loaded, folder: Path) -> Path:
    """An adapter for a model of the same kind in another size."""
    makers: dict[str, Callable[[Path], Path]] = {
        "llama": lambda path: make_tiny_llama(path, inner=64),
        "recurrent": lambda path: make_tiny_mamba(path, inner=64),
        "torch": lambda path: make_gpt2(path, width=32),
    }
    small = ModelRef("small", str(makers[loaded.name](folder / "small.gguf")), loaded.model.backend)
    return make_adapter(small, folder / "small-adapter.gguf")
