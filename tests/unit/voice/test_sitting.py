"""Locked voices that are open for this sitting: seen open by who writes, locked by all others, gone in the end."""

from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.sealed_file import Cost
from inkwell.voice.sealing import finish_all, seal, unseal
from inkwell.voice.shelf import Shelf
from inkwell.voice.sitting import Sitting
from inkwell.voice.specification import Method

WORDS = "a lamp on the landing"
CHEAP = Cost(n=16)


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    """Two locked voices, of which one was given another name since, and an open one."""
    shelf = Shelf(tmp_path / "voices")
    for name in ("Anna", "Ben", "Clara"):
        folder, _ = shelf.begin(name, Method.SCRATCH)
        folder.gguf.mkdir()
        (folder.gguf / "model-Q8_0.gguf").write_bytes(name.encode())
        folder.change(ready=True, published={"gguf/model-Q8_0.gguf": f"hash of {name}"})
        if name != "Clara":
            seal(folder, WORDS, cost=CHEAP)
    shelf.rename(shelf.named("Ben").id, "Bruno")
    return shelf.folder


def left(voices: Path) -> list[str]:
    return [path.name for path in voices.rglob("*.gguf") if ".passing-" in str(path)]


def test_it_stands_open_for_who_writes_and_locked_for_all_others(voices: Path) -> None:
    shelf, sitting = Shelf(voices), Sitting(voices)
    ben = shelf.named("Bruno")
    assert sitting.voices() == shelf.voices()
    sitting.open(ben.id, WORDS)
    sitting.open(ben.id, "never asked for again")
    assert [voice.encrypted for voice in sitting.voices()] == [True, False, False]
    assert (sitting.named("bruno").name, sitting.at(ben.id).read().name) == ("Bruno", "Bruno")
    found = sitting.published("hash of Ben")
    assert found is not None
    assert found[1].read_bytes() == b"Ben"
    assert sitting.published("hash of Anna") is None
    assert shelf.named("Bruno") == ben
    finish_all(voices)
    assert found[1].is_file(), "another program leaves it alone"
    sitting.close(ben.id)
    sitting.close(ben.id)
    assert left(voices) == []
    assert sitting.voices() == shelf.voices()
    unseal(shelf.at(ben.id), WORDS)


def test_all_are_closed_and_a_wrong_passphrase_opens_none(voices: Path) -> None:
    sitting = Sitting(voices)
    anna, ben, _ = sitting.voices()
    with pytest.raises(InkwellError, match="not the right one") as refused:
        sitting.open(anna.id, "a lamp in the landing")
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert not sitting.is_open(anna.id)
    assert left(voices) == []
    for each in (anna, ben):
        sitting.open(each.id, WORDS)
    assert sorted(left(voices)) == ["model-Q8_0.gguf"] * 2
    sitting.close()
    assert left(voices) == []
    assert not sitting.is_open(ben.id)


def test_what_one_cannot_delete_keeps_no_other(voices: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sitting = Sitting(voices)
    anna, ben, _ = sitting.voices()
    for each in (anna, ben):
        sitting.open(each.id, WORDS)
    inside = sitting.at(ben.id).path.parent
    from inkwell.voice import claim

    wipe = claim.wipe

    def refuse(path: Path) -> None:
        if path == inside:
            raise PermissionError(13, "no")
        wipe(path)

    monkeypatch.setattr(claim, "wipe", refuse)
    with pytest.raises(InkwellError, match="could not be closed again"):
        sitting.close()
    assert left(voices) == ["model-Q8_0.gguf"]
    monkeypatch.undo()
    finish_all(voices)
    assert left(voices) == []
