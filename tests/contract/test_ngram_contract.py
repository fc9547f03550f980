"""What every backend with a vocabulary does with an n-gram memory of the book: write by it, score by it, replay it."""

from pathlib import Path
from typing import Any

import pytest
from backends_here import STORY, Loaded, part, text_of, tokens_of

from inkwell.engine.asking import Asked
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse, to_bytes
from inkwell.engine.protocol import Warm
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError

PLAIN = Sampling(temperature=0.0, repeat_penalty=1.0, min_p=0.0)
SAYING = "The herring gull of Trebarwen never sleeps before the bell. "


@pytest.fixture
def memory(tmp_path: Path) -> NgramUse:
    path = tmp_path / "book.json"
    path.write_bytes(to_bytes([SAYING * 12, "Another scene."]))
    return NgramUse(str(path), 0.5)


def test_an_answer_leans_on_what_followed_before_and_says_so(loaded: Loaded, memory: NgramUse) -> None:
    loaded.needs("ngrams")
    text = f"{STORY}\nThe herring gull of"
    fields: dict[str, Any] = {"max_tokens": 16, "sampling": PLAIN}
    ledger, without, record = loaded.recorded(text, **fields)
    assert (ledger.ngrams.texts, record.ngrams_sha256) == (0, "")
    ledger, leaning, record = loaded.recorded(text, ngrams=memory, **fields)
    assert text_of(leaning).startswith(" Trebarwen never")
    assert not text_of(without).startswith(" Trebarwen never")
    assert (ledger.ngrams.texts, ledger.ngrams.words, ledger.ngrams.weight) == (2, 122, 0.5)
    assert len(record.ngrams_sha256) == 64
    loaded.check_replay(record)


@pytest.mark.parametrize("variants", [1, 3])
def test_it_replays_with_the_same_memory_alone(loaded: Loaded, memory: NgramUse, variants: int) -> None:
    loaded.needs("ngrams")
    drawn = {"max_tokens": 10, "variants": variants, "sampling": Sampling(seed=5)}
    _, _, record = loaded.recorded(f"{STORY}\nThe herring gull", ngrams=memory, banned=("bell",), **drawn)
    loaded.check_replay(record)
    Path(memory.path).write_bytes(to_bytes(["Words of another day."]))
    with pytest.raises(InkwellError) as refused:
        loaded.replay(record)
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert "no longer kept" in refused.value.sentence


def test_what_is_told_of_a_token_is_the_models_own_opinion(loaded: Loaded, memory: NgramUse) -> None:
    loaded.needs("ngrams", "log_probabilities", "reproducible")
    fields: dict[str, Any] = {"max_tokens": 1, "sampling": PLAIN, "log_probabilities": True, "alternatives": 3}
    told = [
        loaded.run(STORY, ngrams=each, reproducible=True, **fields)[1][0].alternatives for each in (NO_NGRAMS, memory)
    ]
    assert told[0] == told[1]


def test_a_text_is_scored_under_the_mixture(loaded: Loaded, memory: NgramUse) -> None:
    loaded.needs("ngrams")
    if not loaded.capabilities.score:
        pytest.skip("this backend does not score")

    def score(sentence: str, ngrams: NgramUse) -> float:
        return loaded.backend.score((part(STORY), part(sentence)), lambda: False, ngrams).log_likelihood

    known = score(SAYING, memory) - score(SAYING, NO_NGRAMS)
    # Half of the chance is the memory's, and what it never saw has the other half at least.
    strange = "Zebras juggle quartz. "
    tokens = loaded.backend.count((part(strange),))[0]
    assert known > 5
    assert score(strange, memory) - score(strange, NO_NGRAMS) > -0.7 * tokens
    light = NgramUse(memory.path, 0.01)
    assert 0 < score(SAYING, light) - score(SAYING, NO_NGRAMS) < known


def test_a_memory_that_is_gone_is_written_without(loaded: Loaded, tmp_path: Path) -> None:
    loaded.needs("ngrams")
    fields: dict[str, Any] = {"max_tokens": 8, "sampling": PLAIN, "reproducible": True}
    gone = NgramUse(str(tmp_path / "gone.json"))
    ledger, chunks, record = loaded.recorded(STORY, ngrams=gone, **fields)
    assert (ledger.ngrams.texts, record.ngrams_sha256) == (0, "")
    assert tokens_of(chunks) == tokens_of(loaded.run(STORY, **fields)[1])


def test_warming_reads_the_memory_too(loaded: Loaded, memory: NgramUse) -> None:
    loaded.needs("ngrams")
    asked = Asked(max_tokens=4, ngrams=memory)
    assert loaded.backend.warm(Warm("w", (part(STORY),), asked), lambda: False)
    assert not loaded.backend.warm(Warm("w", (part(STORY * 2),), asked), lambda: True)
    assert loaded.run(STORY, ngrams=memory)[0].ngrams.texts == 2


def test_who_cannot_mix_refuses(loaded: Loaded, memory: NgramUse) -> None:
    if "ngrams" not in loaded.capabilities.unsupported:
        pytest.skip("this backend mixes")
    with pytest.raises(InkwellError) as refused:
        loaded.run(STORY, ngrams=memory)
    assert refused.value.kind is ErrorKind.UNSUPPORTED
