"""What the author said of findings, in the book's folder: kept, taken back, and a damaged file that is not lost."""

from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.continuity_marks import NAME, change_marks, read_marks
from inkwell.story.continuity.finding import Mark, State

ONE = Mark("looks", ("Marit", "eyes", "blue", "grey"), "Marit’s blue eyes.", "Eyes: grey", State.DONE)
OTHER = Mark("age", ("Marit", "30", "27"), "Marit was thirty.", "Age: 27", State.FALSE)


def test_marks_are_kept_and_taken_back(tmp_path: Path) -> None:
    assert read_marks(tmp_path) == ()
    assert change_marks(tmp_path, (), ONE) == (ONE,)
    assert change_marks(tmp_path, (), OTHER) == (ONE, OTHER)
    assert change_marks(tmp_path, (), OTHER) == (ONE, OTHER)
    assert read_marks(tmp_path) == (ONE, OTHER)
    assert change_marks(tmp_path, (ONE,), None) == (OTHER,)
    assert read_marks(tmp_path) == (OTHER,)


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"marks": 3}', b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_is_a_sentence_and_a_copy_of_it_is_kept(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(text)
    with pytest.raises(InkwellError) as wrong:
        read_marks(tmp_path)
    assert wrong.value.kind is ErrorKind.DAMAGED
    assert wrong.value.sentence.startswith("What was ticked off for continuity (continuity.json) cannot be read")
    assert path.read_bytes() == text
    assert change_marks(tmp_path, (), ONE) == (ONE,)
    assert [each.read_bytes() for each in (tmp_path / "quarantine").iterdir()] == [text]


@pytest.mark.parametrize("text", [b'{"format": 2, "marks": []}', b'{"format": 2, "marks": {"a": 1}}'])
def test_what_a_later_inkwell_wrote_is_left_alone(tmp_path: Path, text: bytes) -> None:
    (tmp_path / NAME).write_bytes(text)
    with pytest.raises(InkwellError) as wrong:
        change_marks(tmp_path, (), ONE)
    assert wrong.value.kind is ErrorKind.NEWER_FORMAT
    assert (tmp_path / NAME).read_bytes() == text
