"""Lines are found wherever the stream is cut."""

import os

from hypothesis import given
from hypothesis import strategies as st

from inkwell.supervise.framing import LineSplitter, read_lines, write_all


@given(lines=st.lists(st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"."))), step=st.integers(1, 40))
def test_lines_survive_any_cut(lines: list[bytes], step: int) -> None:
    stream = b"".join(line + b"\n" for line in lines)
    splitter = LineSplitter()
    found = [line for start in range(0, len(stream), step) for line in splitter.feed(stream[start : start + step])]
    assert found == lines


@given(length=st.integers(0, 20), step=st.integers(1, 30))
def test_a_line_over_the_limit_is_reported_and_the_next_is_read(length: int, step: int) -> None:
    stream = b"x" * length + b"\nnext\n"
    splitter = LineSplitter(limit=10)
    found = [line for start in range(0, len(stream), step) for line in splitter.feed(stream[start : start + step])]
    assert found == [b"x" * length if length <= 10 else None, b"next"]


def test_reading_goes_on_to_the_end_and_drops_half_a_line() -> None:
    reader, writer = os.pipe()
    write_all(writer, b"one\ntwo\nhal")
    os.close(writer)
    found: list[bytes | None] = []
    read_lines(reader, found.append)
    os.close(reader)
    assert found == [b"one", b"two"]
