"""Presets as files: read as they were kept, and refused in a sentence where pages cannot be made by them."""

import json
from pathlib import Path

import msgspec
import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.preset_files import PresetShelf, check, read_preset
from inkwell.exchange.presets import BUILT_IN, EBOOK, Margins, Preset
from inkwell.exchange.sheet_styles import paragraph_looks


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_ours_are_sound_and_are_kept_and_read_back(preset: Preset, tmp_path: Path) -> None:
    check(preset)
    own = msgspec.structs.replace(preset, name=f"Mine: {preset.name}", margins=Margins(10, 11, 12, 13))
    assert read_preset(PresetShelf([tmp_path / "new"]).keep(own)) == own
    names = [looks.name for looks in paragraph_looks(preset, 2)]
    assert len(names) == len(set(names))


def test_an_own_preset_stands_in_for_ours_and_is_found_by_its_name(tmp_path: Path) -> None:
    shelf = PresetShelf([tmp_path])
    shelf.keep(msgspec.structs.replace(EBOOK, contents=False))
    shelf.keep(Preset("My reader"))
    (tmp_path / "spoiled.json").write_text("{", encoding="utf-8")
    assert [each.name for each in shelf.presets()] == [*(each.name for each in BUILT_IN), "My reader"]
    assert shelf.named("e-BOOK").contents is False
    assert shelf.named("my-reader") == Preset("My reader")
    assert shelf.named("standard-manuscript").spacing == 200
    assert shelf.named(str(tmp_path / "My reader.json")) == Preset("My reader")


def test_a_name_that_nobody_knows_is_answered_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(InkwellError, match="Paperback") as raised:
        PresetShelf([tmp_path]).named("pocket")
    assert raised.value.kind is ErrorKind.NOT_FOUND


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"name": "x", "colour": "red"},
        {"name": "x", "size": "large"},
        {"name": "x", "header": "fancy"},
        {"name": " "},
        {"name": "x", "size": 0},
        {"name": "x", "width": 1e9},
        {"name": "x", "width": 60, "margins": {"inner": 30, "outer": 29}},
        {"name": "x", "margins": {"top": -5}},
        {"name": "x", "spacing": 10},
        {"name": "x", "chapter_drop": 0.9},
        {"name": "x", "indent": -1},
        {"name": "x", "scene_break": ""},
        {"name": "x", "font": ""},
        {"name": "x", "font": "x; } </style><script>"},
    ],
)
def test_what_cannot_be_used_is_refused(said: dict[str, object], tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(InkwellError) as raised:
        read_preset(path)
    assert raised.value.kind is ErrorKind.BAD_INPUT
    assert raised.value.sentence.endswith(".")


def test_an_own_preset_is_deleted_and_ours_is_back(tmp_path: Path) -> None:
    shelf = PresetShelf([tmp_path / "all", tmp_path / "book"])
    shelf.keep(msgspec.structs.replace(EBOOK, contents=False))
    shelf.keep(Preset("My reader"))
    assert shelf.own_names == {EBOOK.name, "My reader"}
    shelf.remove("my READER")
    shelf.remove(EBOOK.name)
    assert shelf.presets() == BUILT_IN
    for name in ("My reader", EBOOK.name):
        with pytest.raises(InkwellError) as raised:
            shelf.remove(name)
        assert raised.value.kind is ErrorKind.NOT_FOUND
