"""Blind comparisons in the book's folder: written, read again, and a damaged one among them."""

from pathlib import Path

import msgspec
import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.comparisons import ComparisonFiles
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.story.tally import Pick

PLACE = Place("p", "scene", "Arrival", "It was late.", (Segment("It was", Origin.BIBLE, "x", cut=Cut.FRONT),), 7, True)
ONE = Comparison("b2", "2026-11-26", Contender("Small", "Calm", sampling={"top_k": 3}), Contender("Big"), (PLACE,))


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    files = ComparisonFiles(tmp_path)
    assert files.read() == ((), ())
    earlier = msgspec.structs.replace(ONE, id="c3", begun="2026-11-25")
    files.write(ONE)
    files.write(earlier)
    later = ONE.answered("p", Pick.FIRST, Answer(("Rain.", "“Snow”"), -2.5, 2)).chosen("p", Pick.NEITHER, "dull", "now")
    files.write(later)
    assert files.read() == ((earlier, later), ())


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"id": 3}', b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_one_is_a_sentence_and_stays(tmp_path: Path, text: bytes) -> None:
    files = ComparisonFiles(tmp_path)
    files.write(ONE)
    broken = tmp_path / "runs" / "comparison-a1.json"
    broken.write_bytes(text)
    found, (error,) = files.read()
    assert found == (ONE,)
    assert error.kind is ErrorKind.DAMAGED
    assert error.sentence.startswith("A blind comparison (comparison-a1.json) cannot be read")
    assert broken.read_bytes() == text


def test_a_later_one_is_left_alone(tmp_path: Path) -> None:
    files = ComparisonFiles(tmp_path)
    files.write(msgspec.structs.replace(ONE, format=2))
    found, (error,) = files.read()
    assert found == ()
    assert error.kind is ErrorKind.NEWER_FORMAT


def test_an_id_leads_nowhere_else(tmp_path: Path) -> None:
    with pytest.raises(InkwellError):
        ComparisonFiles(tmp_path).write(msgspec.structs.replace(ONE, id="../b"))
