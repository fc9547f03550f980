"""Model files cut short, with bits flipped, with headers that lie: a sentence, or it works; nothing is left behind.

CI opens a share of them in a real host; `pytest -m torture` all: 50 cuts and 500 mutations.
"""

import importlib.util
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from chaos import check_sentence, client_of, copied, nothing_left, open_and_try
from tiny_gguf import make_tiny_llama

from inkwell.engine.types import ModelRef

if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)

CUTS, MUTATIONS = 50, 500
CUT_SHARE, MUTATION_SHARE = 7, 21
"""CI opens every 7th cut, and every 21st mutation: some of each kind, as neither is even."""
CRASHES = 257
"""The number of a mutation that llama.cpp ends its process over."""
LONGEST = 30.0
"""Seconds that a file may take until it works, is refused or is set aside."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_llama(tmp_path_factory.mktemp("models") / "sound.gguf")


def header_size(model: Path) -> int:
    """Roughly: where metadata and tensor descriptions end."""
    return min(model.stat().st_size // 3, 200_000)


def mutate(data: bytearray, seed: int, header: int) -> None:
    """One lie: bits anywhere, bits in the header, a number in the header, a piece of it moved."""
    draw = random.Random(seed)
    kind = seed % 4
    if kind == 0:
        for _ in range(draw.randint(1, 64)):
            place = draw.randrange(len(data))
            data[place] ^= 1 << draw.randrange(8)
    elif kind == 1:
        for _ in range(draw.randint(1, 8)):
            place = draw.randrange(header)
            data[place] ^= 1 << draw.randrange(8)
    elif kind == 2:
        place = draw.randrange(4, min(header, 4096))
        wild = draw.choice([0, 1, 0xFF, 2**31 - 1, 2**32 - 1, 2**63 - 1, 2**64 - 1])
        data[place : place + 8] = wild.to_bytes(8, "little")
    else:
        start, other, size = draw.randrange(header), draw.randrange(header), draw.randint(1, 512)
        data[start : start + size] = data[other : other + size]


def cuts(sound: Path, folder: Path, numbers: range) -> Iterator[Path]:
    size = sound.stat().st_size
    for number in numbers:
        # Half of them in the header, where most can go wrong.
        keep = header_size(sound) * number // CUTS if number % 2 else size * number // CUTS
        target = folder / f"cut-{number}.gguf"
        with sound.open("rb") as whole:
            target.write_bytes(whole.read(keep))
        yield target


def mutations(sound: Path, folder: Path, numbers: range) -> Iterator[Path]:
    header = header_size(sound)
    for number in numbers:
        yield copied(sound, folder / f"mutation-{number}.gguf", lambda data, seed=number: mutate(data, seed, header))


def try_all(files: Iterator[Path]) -> Counter[str]:
    """What came of each; no file holds anybody up, and no file is in the way of the next."""
    found: Counter[str] = Counter()
    with nothing_left(), client_of() as (client, said):
        for path in files:
            start = time.monotonic()
            outcome = open_and_try(client, ModelRef(path.stem, str(path), "llama"))
            found[outcome] += 1
            assert time.monotonic() - start < LONGEST, path.stem
            if outcome == "set aside":
                check_sentence(client.status.sentence)
                assert client.pid is None
            path.unlink()
        assert all("Traceback" not in status.sentence for status in said)
    return found


def test_truncated_models_are_refused(sound: Path, tmp_path: Path) -> None:
    numbers = range(0, CUTS, CUT_SHARE)
    assert try_all(cuts(sound, tmp_path, numbers)) == {"refused": len(numbers)}


def test_mutated_models_are_refused_or_work(sound: Path, tmp_path: Path) -> None:
    numbers = range(0, MUTATIONS, MUTATION_SHARE)
    found = try_all(mutations(sound, tmp_path, numbers))
    assert sum(found.values()) == len(numbers)
    assert found["refused"] > 0
    assert found["works"] > 0
    assert found["failed"] == 0


def test_a_model_that_ends_its_process_each_time_is_set_aside(sound: Path, tmp_path: Path) -> None:
    assert try_all(mutations(sound, tmp_path, range(CRASHES, CRASHES + 1))) == {"set aside": 1}


@pytest.mark.torture
def test_all_truncated_models_are_refused(sound: Path, tmp_path: Path) -> None:
    assert try_all(cuts(sound, tmp_path, range(CUTS))) == {"refused": CUTS}


@pytest.mark.torture
@pytest.mark.parametrize("kind", range(4))
def test_all_mutated_models_are_refused_or_work(sound: Path, tmp_path: Path, kind: int) -> None:
    numbers = range(kind, MUTATIONS, 4)
    found = try_all(mutations(sound, tmp_path, numbers))
    assert sum(found.values()) == len(numbers)
    assert found["failed"] == 0


@pytest.mark.torture
def test_the_starter_model_cut_and_mutated(starter_model: ModelRef, tmp_path: Path) -> None:
    """The real one: quantized weights, its whole vocabulary."""
    starter = Path(starter_model.path)
    numbers = range(0, CUTS, CUT_SHARE)
    assert try_all(cuts(starter, tmp_path, numbers)) == {"refused": len(numbers)}
    numbers = range(0, MUTATIONS, MUTATION_SHARE)
    found = try_all(mutations(starter, tmp_path, numbers))
    assert sum(found.values()) == len(numbers)
    assert found["works"] > 0
    assert found["failed"] == 0


def test_then_a_sound_one_works(sound: Path, tmp_path: Path) -> None:
    (broken,) = cuts(sound, tmp_path, range(20, 21))
    with nothing_left(), client_of() as (client, _):
        assert open_and_try(client, ModelRef("broken", str(broken), "llama")) == "refused"
        assert open_and_try(client, ModelRef("sound", str(sound), "llama")) == "works"
