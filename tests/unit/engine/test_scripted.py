"""The scripted backend by itself."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.backends.scripted import ScriptedBackend
from inkwell.engine.protocol import Generate
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


def ask(backend: ScriptedBackend, text: str = "It was", **options: Any) -> list[Ledger | Chunk]:
    segments = (Segment(text, Origin.AUTHOR, "Scene", cut=Cut.FRONT),)
    return list(backend.generate(Generate("r", segments, **{"max_tokens": 20, **options}), lambda: False))


def chunks(items: Sequence[Ledger | Chunk], variant: int = 0) -> list[Chunk]:
    return [item for item in items if isinstance(item, Chunk) and item.variant == variant]


def text(items: Sequence[Ledger | Chunk], variant: int = 0) -> str:
    return "".join(chunk.text for chunk in chunks(items, variant))


def test_the_same_seed_draws_the_same_words_and_another_seed_others(tmp_path: Path) -> None:
    backend = loaded(tmp_path)
    one, same, other = (text(ask(backend, sampling=Sampling(seed=seed))) for seed in (1, 1, 2))
    assert one == same != other
    assert len(one.split()) == 20
    assert one.startswith(" ")


def test_variants_differ_and_each_has_one_finish(tmp_path: Path) -> None:
    items = ask(loaded(tmp_path), variants=3, sampling=Sampling(seed=1))
    assert len({text(items, variant) for variant in range(3)}) == 3
    for variant in range(3):
        finishes = [chunk.finish for chunk in chunks(items, variant)]
        assert finishes[-1] is FinishReason.TOKENS
        assert set(finishes[:-1]) == {None}


@pytest.mark.parametrize(
    ("options", "expected", "finish"),
    [
        ({}, "Rain fell.\nIt went on.", FinishReason.END),
        ({"max_words": 3}, "Rain fell.\nIt", FinishReason.WORDS),
        ({"stop": ("\n",)}, "Rain fell.", FinishReason.STOP),
        ({"max_tokens": 2}, "Rain fell.", FinishReason.TOKENS),
    ],
)
def test_limits(tmp_path: Path, options: dict[str, Any], expected: str, finish: FinishReason) -> None:
    items = ask(loaded(tmp_path, text="Rain fell.\nIt went on."), **options)
    assert text(items) == expected
    assert chunks(items)[-1].finish is finish


def test_cancel_ends_the_variant_and_begins_no_other(tmp_path: Path) -> None:
    backend, asked = loaded(tmp_path), iter([False, False, False])
    request = Generate("r", (Segment("x", Origin.AUTHOR, "x"),), variants=2)
    items = list(backend.generate(request, lambda: next(asked, True)))
    assert chunks(items)[-1].finish is FinishReason.CANCELLED
    assert len(text(items).split()) == 3
    assert chunks(items, 1) == []


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
