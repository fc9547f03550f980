"""The file that keeps a voice from repeating its texts: written as the limit says, never lost without a word."""

from pathlib import Path

import pytest

from inkwell.engine.adapters import sha256_of
from inkwell.errors import InkwellError
from inkwell.story.overlaps import RunGuard
from inkwell.voice.memory_guard import LIMIT_WORDS, NO_TEXTS, OTHER_TEXTS, guard_path, write_guard
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.using import use_of
from inkwell.voice.voice_folder import Passage, VoiceFolder


@pytest.fixture
def folder(tmp_path: Path) -> VoiceFolder:
    """A published voice with a text of forty words."""
    made, _ = Shelf(tmp_path / "voices").begin("Mine", Method.SCRATCH)
    words = " ".join(f"word{number}" for number in range(40))
    made.write_passages((Passage("Book", "One", words),), held_out=False)
    made.write_passages((), held_out=True)
    made.gguf.mkdir()
    (made.gguf / "Mine-F32.gguf").write_bytes(b"GGUF")
    trained = sha256_of([made.train, made.held_out])
    made.change(ready=True, published={"gguf/Mine-F32.gguf": "0"}, trained_corpus_sha256=trained)
    return made


def length(folder: VoiceFolder) -> int:
    return RunGuard.from_bytes(folder.guard.read_bytes()).length


def test_it_follows_the_limit(folder: VoiceFolder) -> None:
    assert write_guard(folder) == ""
    assert length(folder) == LIMIT_WORDS + 1
    folder.change(limit_words=5)
    assert write_guard(folder) == ""
    assert length(folder) == 6


def test_texts_that_it_has_not_learnt_from_do_not_replace_those_that_it_has(folder: VoiceFolder) -> None:
    write_guard(folder)
    known = folder.guard.read_bytes()
    folder.write_passages((Passage("Book", "Two", "Quite other words. " * 20),), held_out=False)
    assert write_guard(folder) == OTHER_TEXTS
    assert folder.guard.read_bytes() == known
    folder.train.unlink()
    assert write_guard(folder) == NO_TEXTS


def test_one_that_has_lost_its_guard_does_not_write(folder: VoiceFolder) -> None:
    with pytest.raises(InkwellError, match="What keeps “Mine” from repeating its texts is missing"):
        use_of(folder, folder.read())
    write_guard(folder)
    assert use_of(folder, folder.read()).guard == str(folder.guard)
    folder.guard.unlink()
    folder.train.unlink()
    assert guard_path(folder, folder.read()) == "", "of a voice without texts there is nothing to repeat"
