"""Files of n-gram memories: read once for a model, read again when they change, and none where they cannot be read."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from inkwell.engine.ngram_files import NO_NGRAMS, NgramFiles, NgramsTold, NgramUse, ReadNgrams, to_bytes
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Segment


class Letters:
    """A vocabulary of letters that counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, segment: Segment) -> Sequence[int]:
        self.asked.append(segment.text)
        return [ord(letter) % 256 for letter in segment.text]


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def files(letters: Letters) -> NgramFiles:
    return NgramFiles(letters.encode, 256)


def test_a_file_is_read_once_and_texts_that_stay_are_not_encoded_again(
    files: NgramFiles, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(to_bytes(["one two", "three"]))
    first = files.at(NgramUse(str(path), 0.2))
    assert first.told == NgramsTold(2, 3, 0.2)
    assert len(first.sha256) == 64
    assert first.mixture is not None
    assert first.mixture.weight == 0.2
    assert files.at(NgramUse(str(path), 0.2)).mixture == first.mixture
    assert letters.asked == ["one two", "three"]
    other = tmp_path / "later.json"
    other.write_bytes(to_bytes(["one two", "three", "four"]))
    assert files.at(NgramUse(str(other))).told.texts == 3
    assert letters.asked == ["one two", "three", "four"]


def test_a_file_that_changed_is_read_again(files: NgramFiles, tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(to_bytes(["one two"]))
    first = files.at(NgramUse(str(path)))
    path.write_bytes(to_bytes(["two one"]))
    os.utime(path, ns=(1, 1))
    assert files.at(NgramUse(str(path))).sha256 != first.sha256


@pytest.mark.parametrize("data", [b"", b"{", b'{"a": 1}', b"[1]", b"\xff", None])
def test_what_cannot_be_read_is_no_memory_and_no_trouble(files: NgramFiles, tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "book.json"
    if data is not None:
        path.write_bytes(data)
    assert files.at(NgramUse(str(path))) == ReadNgrams()


def test_none_is_read_where_none_is_wanted(files: NgramFiles, letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(to_bytes(["one two"]))
    assert files.at(NO_NGRAMS) == files.at(NgramUse(str(path), 0.0)) == ReadNgrams()
    assert letters.asked == []


def test_reading_can_be_stopped_between_texts(files: NgramFiles, letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(to_bytes(["one", "two", "three"]))

    def stop() -> None:
        if letters.asked:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        files._read(path, stop)
    assert letters.asked == ["one"]


@pytest.mark.parametrize("weight", [-0.1, 0.6, float("nan")])
def test_a_weight_that_is_none_is_refused_in_one_sentence(weight: float) -> None:
    with pytest.raises(InkwellError) as refused:
        NgramUse("book.json", weight).check()
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert "must be between 0 and 0.5" in refused.value.sentence
