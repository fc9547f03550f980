"""The scripted backend by itself."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.asking import Asked, EndAt
from inkwell.engine.backends.contract import Stopped
from inkwell.engine.backends.scripted import ScriptedBackend
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record, Replayed
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, FinishReason, Ledger, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment


def loaded(folder: Path, **script: Any) -> ScriptedBackend:
    path = folder / "script.json"
    path.write_text(json.dumps(script), "utf-8")
    backend = ScriptedBackend()
    backend.load(ModelRef("Tale", str(path), "scripted"), LoadSettings())
    return backend


def ask(backend: ScriptedBackend, text: str = "It was", **options: Any) -> list[Ledger | Chunk | Record]:
    segments = (Segment(text, Origin.AUTHOR, "Scene", cut=Cut.FRONT),)
    return list(backend.generate(Generate("r", segments, Asked(**{"max_tokens": 20, **options})), lambda: False))


def chunks(items: Sequence[Ledger | Chunk | Record], variant: int = 0) -> list[Chunk]:
    return [item for item in items if isinstance(item, Chunk) and item.variant == variant]


def text(items: Sequence[Ledger | Chunk | Record], variant: int = 0) -> str:
    return "".join(chunk.text for chunk in chunks(items, variant))


def test_the_same_seed_draws_the_same_words_and_another_seed_others(tmp_path: Path) -> None:
    backend = loaded(tmp_path)
    one, same, other = (text(ask(backend, sampling=Sampling(seed=seed))) for seed in (1, 1, 2))
    assert one == same != other
    # The twentieth word might have gone on.
    assert len(one.split()) == 19
    assert one.startswith(" ")


def test_variants_differ_and_each_has_one_finish(tmp_path: Path) -> None:
    items = ask(loaded(tmp_path), variants=6, sampling=Sampling(seed=1))
    assert len({text(items, variant) for variant in range(6)}) == 6
    for variant in range(6):
        finishes = [chunk.finish for chunk in chunks(items, variant)]
        assert finishes[-1] is FinishReason.TOKENS
        assert set(finishes[:-1]) == {None}


def test_as_many_variants_as_there_is_room_for_are_said_at_once(tmp_path: Path) -> None:
    items = ask(loaded(tmp_path, parallel=2), variants=3, sampling=Sampling(seed=1))
    order = [item.variant for item in items if isinstance(item, Chunk)]
    assert order[:4] == [0, 1, 0, 1]
    assert set(order[-15:]) == {2}


@pytest.mark.parametrize(
    ("options", "expected", "finish"),
    [
        ({}, "Rain fell.\nIt went on.", FinishReason.END),
        ({"max_words": 3}, "Rain fell.\nIt", FinishReason.WORDS),
        ({"stop": ("\n",)}, "Rain fell.", FinishReason.STOP),
        ({"max_tokens": 4}, "Rain fell.\n", FinishReason.TOKENS),
        ({"end_at": EndAt.SENTENCE}, "Rain fell.", FinishReason.PLACE),
        ({"banned": ("it went",)}, "Rain fell.\n", FinishReason.BANNED),
    ],
)
def test_limits(tmp_path: Path, options: dict[str, Any], expected: str, finish: FinishReason) -> None:
    items = ask(loaded(tmp_path, text="Rain fell.\nIt went on."), **options)
    assert text(items).rstrip() == expected.rstrip()
    assert chunks(items)[-1].finish is finish


@pytest.mark.parametrize("lacking", [{"grammar": "root ::= 'a'"}, {"json_schema": "{}"}, {"chat": True}])
def test_what_a_script_cannot_do_is_refused(tmp_path: Path, lacking: dict[str, Any]) -> None:
    with pytest.raises(InkwellError) as caught:
        ask(loaded(tmp_path), **lacking)
    assert caught.value.kind is ErrorKind.UNSUPPORTED


def test_cancel_ends_all_variants_at_once_and_begins_no_other(tmp_path: Path) -> None:
    backend, asked = loaded(tmp_path, parallel=2), iter([False] * 4)
    request = Generate("r", (Segment("x", Origin.AUTHOR, "x"),), Asked(variants=3))
    items = list(backend.generate(request, lambda: next(asked, True)))
    for variant in (0, 1):
        assert chunks(items, variant)[-1].finish is FinishReason.CANCELLED
        assert len(text(items, variant).split()) == 3
    assert chunks(items, 2) == []
    record = items[-1]
    assert isinstance(record, Record)
    assert record.finishes == (FinishReason.CANCELLED,) * 2


def test_alternatives_come_with_each_token_and_can_be_gone_on_from(tmp_path: Path) -> None:
    backend = loaded(tmp_path, text=" one two three four")
    items = ask(backend, alternatives=3, log_probabilities=True)
    told = [fact for chunk in chunks(items) for fact in zip(chunk.pieces or (), chunk.alternatives or (), strict=True)]
    assert [piece for piece, _ in told] == [" one", " two", " three", " four"]
    assert all(len(others) == 3 for _, others in told)
    tokens = [token for chunk in chunks(items) for token in chunk.tokens]
    other = told[1][1][0]
    again = ask(backend, begin=(tokens[0], other.token))
    assert text(again) == " three four"
    ledger, record = again[0], again[-1]
    assert isinstance(ledger, Ledger)
    assert isinstance(record, Record)
    assert ledger.tokens == 2
    assert record.prompt[-2:] == (tokens[0], other.token)


def test_a_record_replays_and_a_changed_one_says_where(tmp_path: Path) -> None:
    backend = loaded(tmp_path)
    record = ask(backend, variants=2, sampling=Sampling(seed=3))[-1]
    assert isinstance(record, Record)
    assert backend.replay(record, lambda: False) == Replayed(True, 40)
    with pytest.raises(Stopped):
        backend.replay(record, lambda: True)
    changed = (record.answers[0], (*record.answers[1][:5], record.answers[1][0], *record.answers[1][6:]))
    replayed = backend.replay(msgspec.structs.replace(record, answers=changed), lambda: False)
    assert (replayed.matches, replayed.variant, replayed.position) == (False, 1, 5)
    assert replayed.recorded
    with pytest.raises(InkwellError, match="another model"):
        backend.replay(msgspec.structs.replace(record, model_hash="0"), lambda: False)
    with pytest.raises(InkwellError, match="another build"):
        backend.replay(msgspec.structs.replace(record, engine="script 0"), lambda: False)


def test_what_was_prepared_is_known_and_an_interrupted_preparation_as_far_as_it_came(tmp_path: Path) -> None:
    backend = loaded(tmp_path)
    segments = (Segment("one two three four", Origin.AUTHOR, "Scene", cut=Cut.FRONT),)
    answers = iter([False, False])
    assert not backend.warm(Warm("w", segments), lambda: next(answers, True))
    ledger = ask(backend, "one two three four")[0]
    assert isinstance(ledger, Ledger)
    assert ledger.cached == 2
    assert backend.warm(Warm("w", segments), lambda: False)


def test_what_was_told_before_is_cached(tmp_path: Path) -> None:
    backend = loaded(tmp_path, text=" and on")
    first = ask(backend, "one two three")[0]
    again = ask(backend, "one two three and on and further")[0]
    assert isinstance(first, Ledger)
    assert isinstance(again, Ledger)
    assert (first.tokens, first.cached) == (3, 0)
    assert (again.tokens, again.cached) == (7, 5)


def test_a_long_scene_is_cut_from_the_front(tmp_path: Path) -> None:
    ledger = ask(loaded(tmp_path, context_tokens=64), "a word\n" * 100)[0]
    assert isinstance(ledger, Ledger)
    assert ledger.tokens <= 44
    assert ledger.segments[0].cut > 0


@given(words=st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_any_text_comes_back_whole(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    backend = loaded(tmp_path_factory.mktemp("script"), text=words)
    assert text(ask(backend, max_tokens=500)) == words


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"colour": 1}'])
def test_what_is_no_script_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "script.json"
    path.write_bytes(content)
    with pytest.raises(InkwellError) as caught:
        ScriptedBackend().load(ModelRef("Tale", str(path), "scripted"), LoadSettings())
    assert caught.value.kind is ErrorKind.MODEL
    assert "script.json" in caught.value.sentence
