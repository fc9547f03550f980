"""The shelf of voices: found by name, never two of one name, deleted for good."""

import os
from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "voices")


def test_voices_are_listed_by_name_and_found_whatever_the_case(shelf: Shelf) -> None:
    assert shelf.voices() == ()
    shelf.begin("Winter book", Method.SCRATCH)
    folder, made = shelf.begin("  An  early   one ", Method.ADAPTER)
    assert [voice.name for voice in shelf.voices()] == ["An early one", "Winter book"]
    assert shelf.named("an EARLY one") == made == folder.read()
    assert shelf.named(made.id) == made
    with pytest.raises(InkwellError, match="there is “An early one”, “Winter book”") as refused:
        shelf.named("Nobody")
    assert refused.value.kind is ErrorKind.NOT_FOUND


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "WINTER BOOK"])
def test_a_name_that_is_empty_too_long_or_taken_is_refused(shelf: Shelf, name: str) -> None:
    shelf.begin("Winter book", Method.SCRATCH)
    with pytest.raises(InkwellError):
        shelf.begin(name, Method.SCRATCH)
    assert len(shelf.voices()) == 1


def test_a_damaged_voice_is_told_and_hides_no_other(shelf: Shelf) -> None:
    folder, _ = shelf.begin("Broken", Method.SCRATCH)
    shelf.begin("Whole", Method.SCRATCH)
    folder.manifest.write_bytes(b"{")
    assert [voice.name for voice in shelf.voices()] == ["Whole"]
    (sentence,) = shelf.damaged()
    assert "voice.json is damaged" in sentence


def test_a_voice_is_deleted_for_good_and_nothing_else_is(shelf: Shelf, tmp_path: Path) -> None:
    folder, made = shelf.begin("Mine", Method.SCRATCH)
    (folder.corpus).mkdir()
    folder.train.write_text("secret words")
    outside = tmp_path / "outside.txt"
    outside.write_text("not the voice's")
    (folder.path / "link").symlink_to(outside)
    kept = tmp_path / "kept"
    # A second name of the same file shows what was in it when it went.
    os.link(folder.train, kept)
    shelf.delete(made.id)
    assert not folder.path.exists()
    assert kept.read_bytes() == b"\0" * len("secret words")
    assert outside.read_text() == "not the voice's"
    with pytest.raises(InkwellError) as refused:
        shelf.delete(made.id)
    assert refused.value.kind is ErrorKind.NOT_FOUND


@pytest.mark.parametrize("name", ["..", ".", "", "../kept", "/"])
def test_nothing_outside_the_shelf_is_deleted(shelf: Shelf, tmp_path: Path, name: str) -> None:
    shelf.begin("Mine", Method.SCRATCH)
    (tmp_path / "kept").mkdir()
    with pytest.raises(InkwellError):
        shelf.delete(name)
    assert (tmp_path / "kept").is_dir()
    assert len(shelf.voices()) == 1
