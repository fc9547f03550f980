"""The catalogue is what it says it is, and its formula for memory agrees with what the engine counts."""

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from inkwell.engine.gguf_file import read_header
from inkwell.engine.models import find_models
from inkwell.engine.preflight import llama_need
from inkwell.engine.types import LoadSettings
from inkwell.library.catalogue import (
    FORMAT,
    Catalogue,
    Entry,
    Shape,
    SizeClass,
    memory_needed,
    read_catalogue,
    read_licences,
)
from inkwell.library.wish import Wish, check_wish

ENTRIES = read_catalogue().entries
FIGURES = {"parameters", "size_about", "context_tokens", "shape", "licence", "file", "good_at"}
CLASSES = {
    SizeClass.TINY: (0, 1.05e9),
    SizeClass.SMALL: (1.05e9, 4.5e9),
    SizeClass.MIDDLE: (6.5e9, 9.5e9),
    SizeClass.LARGE: (11e9, 15e9),
    SizeClass.LARGER: (15e9, 80e9),
}
BITS = {"Q4_K_M": (4.5, 6.7), "Q8_0": (8.3, 9.0)}
"""Bits a weight: the first as llama.cpp lists it for one of 8B, more where a small model has a large vocabulary."""


def test_it_is_dated_and_of_this_format() -> None:
    for told in (read_catalogue(), read_licences()):
        assert told.format == FORMAT
        assert date.fromisoformat(told.dated) >= date(2026, 1, 1)


def test_there_is_a_choice_in_every_class_and_no_two_are_the_same() -> None:
    assert len(ENTRIES) >= 12
    assert {each.size_class for each in ENTRIES} == set(SizeClass)
    for key in ("id", "file", "repository"):
        values = [getattr(each, key) for each in ENTRIES]
        assert len(set(values)) == len(values)


def test_some_of_every_size_are_free_for_a_published_book() -> None:
    licences = read_licences()
    for size in SizeClass:
        assert any(
            found.book == "free"
            for each in ENTRIES
            if each.size_class is size and (found := licences.licence(each.licence)) is not None
        )


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_an_entry_fits_together(entry: Entry) -> None:
    assert re.fullmatch(r"[a-z0-9.-]+", entry.id)
    low, high = CLASSES[entry.size_class]
    assert low < entry.parameters <= high
    least, most = BITS[entry.quantization]
    assert least <= entry.size_about * 8 / entry.parameters <= most
    assert entry.size_about % 10_000_000 == 0
    assert read_licences().licence(entry.licence) is not None
    assert set(entry.sources) == FIGURES
    assert all(entry.sources.values())
    assert entry.good_at.endswith(".")
    check_wish(Wish(entry.repository, entry.file, entry.revision, "models", entry.licence))


def test_every_licence_says_what_it_means_for_a_book() -> None:
    for licence in read_licences().licences:
        assert "book" in licence.words or "sale" in licence.words
        assert licence.address.startswith("https://")
        assert licence.id == licence.id.lower()


def test_an_unknown_field_or_a_missing_one_is_a_mistake() -> None:
    told = msgspec.to_builtins(read_catalogue())
    told["entries"][0]["sha256"] = "made up"
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(told, Catalogue)
    del told["entries"][0]["sha256"], told["entries"][0]["licence"]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(told, Catalogue)


@pytest.mark.parametrize("context", [512, 2048, 8192])
def test_the_formula_agrees_with_what_the_engine_counts(context: int) -> None:
    if not find_models([]):
        pytest.skip("the extra `starter` is not installed")
    path = Path(find_models([])[0].path)
    header, size = read_header(path), path.stat().st_size
    shape = Shape(
        header.number("block_count"),
        header.number("attention.head_count_kv"),
        header.number("embedding_length") // header.number("attention.head_count"),
        header.lengths["tokenizer.ggml.tokens"],
    )
    counted = llama_need(header, size, LoadSettings(context_tokens=context)).memory(context)
    # Working memory is set for the large models, which are those that a machine may be too small for.
    assert counted * 0.95 <= memory_needed(size, shape, context) <= counted + 130_000_000
