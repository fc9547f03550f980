"""Damaged and malicious GGUF: each is refused with a sentence, quickly and in little memory, or it is harmless."""

import random
import struct
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.gguf_file import BrokenGgufError, read_header
from inkwell.engine.models import check_file
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError

TRUNCATIONS = 50


def text(value):
    return struct.pack("<Q", len(value)) + value


def number(name, value):
    return text(name) + struct.pack("<II", 4, value)


def array(name, kind, count, rest=b""):
    return text(name) + struct.pack("<IIQ", 9, kind, count) + rest


def tensor(name=b"weight", sides=(32,), kind=0, offset=0):
    return text(name) + struct.pack(f"<I{len(sides)}QIQ", len(sides), *sides, kind, offset)


def gguf(*pairs, tensors=(), pair_count=None, tensor_count=None, data=b"\0" * 128):
    counts = (len(tensors) if tensor_count is None else tensor_count, len(pairs) if pair_count is None else pair_count)
    head = b"GGUF" + struct.pack("<IQQ", 3, *counts) + b"".join(pairs) + b"".join(tensors)
    return head + b"\0" * (-len(head) % 32) + data


def checked(path, raw):
    """Whether a file with these bytes passes; anything but a sentence about the model fails the test."""
    path.write_bytes(raw)
    return outcome(path)


def outcome(path):
    started = time.perf_counter()
    try:
        check_file(ModelRef("fuzzed", str(path), "llama"))
        refused = None
    except InkwellError as error:
        refused = error
    assert time.perf_counter() - started < 1.0
    if refused is not None:
        assert refused.kind is ErrorKind.MODEL
        assert refused.sentence.endswith(".")
        assert "Traceback" not in refused.sentence
    return refused is None


LATER = 2**63
BAD = {
    "a name that is longer than the file": gguf(struct.pack("<Q", LATER)),
    "a name that is no text": gguf(number(b"\xff\xfe", 1)),
    "the same name twice": gguf(number(b"a", 1), number(b"a", 2)),
    "a value of no known kind": gguf(text(b"a") + struct.pack("<II", 99, 0)),
    "a value longer than the file": gguf(text(b"a") + struct.pack("<IQ", 8, LATER)),
    "an array of no known kind": gguf(array(b"a", 77, 1)),
    "an array in an array": gguf(array(b"a", 9, 1, struct.pack("<IQ", 9, 1))),
    "an array longer than the file": gguf(array(b"a", 4, LATER)),
    "more texts than there are bytes": gguf(array(b"a", 8, 1 << 20)),
    "more texts than any vocabulary": gguf(array(b"a", 8, LATER)),
    "a text in an array longer than the file": gguf(array(b"a", 8, 1, struct.pack("<Q", LATER))),
    "more pairs than there are": gguf(pair_count=3),
    "more pairs than any model": gguf(pair_count=LATER),
    "more tensors than there are": gguf(tensor_count=100),
    "more tensors than any model": gguf(tensor_count=LATER),
    "a tensor of many dimensions": gguf(tensors=[tensor(sides=(2,) * 5)]),
    "a tensor of no numbers": gguf(tensors=[tensor(sides=(32, 0))]),
    "a tensor larger than can be": gguf(tensors=[tensor(sides=(LATER, LATER))]),
    "a tensor that is no whole number of blocks": gguf(tensors=[tensor(sides=(33,), kind=2)]),
    "a tensor that is larger than the file": gguf(tensors=[tensor(sides=(4096,))]),
    "a tensor that begins behind the file": gguf(tensors=[tensor(offset=1 << 40)]),
    "a tensor that begins at an odd place": gguf(tensors=[tensor(sides=(8,), offset=3)]),
    "an alignment of nothing": gguf(number(b"general.alignment", 0), tensors=[tensor()]),
    "an alignment that is no power of two": gguf(number(b"general.alignment", 48), tensors=[tensor()]),
    "another byte order": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
}


@pytest.mark.parametrize("what", BAD)
def test_what_cannot_be_is_refused(tmp_path, what):
    assert not checked(tmp_path / "bad.gguf", BAD[what])


def test_what_is_unusual_but_whole_passes(tmp_path):
    pairs = [
        number(b"general.alignment", 64),
        text(b"odd text") + struct.pack("<I", 8) + text(b"\xff\xfe"),
        text(b"long text") + struct.pack("<I", 8) + text(b"x" * (2 << 20)),
        array(b"numbers", 4, 3, struct.pack("<3I", 1, 2, 3)),
        array(b"many", 0, 10_000, b"\0" * 10_000),
        array(b"none", 8, 0),
        text(b"yes") + struct.pack("<IB", 7, 1),
    ]
    raw = gguf(*pairs, tensors=[tensor(sides=(8,), offset=0), tensor(b"later", (8,), 777, 64)], data=b"\0" * 256)
    assert checked(tmp_path / "odd.gguf", raw)
    values = read_header(tmp_path / "odd.gguf").values
    assert (values["numbers"], values["many"], values["long text"], values["yes"]) == ((1, 2, 3), None, None, True)


def test_a_header_full_of_texts_takes_little_memory(tmp_path):
    path = tmp_path / "texts.gguf"
    path.write_bytes(gguf(array(b"a", 8, 300_000, text(b"x" * 30) * 300_000)))
    tracemalloc.start()
    try:
        assert outcome_without_clock(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 << 20


def outcome_without_clock(path):
    return read_header(path).lengths["a"] == 300_000


@given(st.binary(max_size=300))
def test_no_bytes_at_all_lead_to_anything_but_a_refusal(tmp_path_factory, rest):
    path = tmp_path_factory.getbasetemp() / "any.gguf"
    path.write_bytes(b"GGUF\3\0\0\0" + rest)
    try:
        read_header(path)
    except BrokenGgufError:
        return
    assert rest[:8] == bytes(8) or len(rest) > 16


# Real models ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["starter_model", "gemma_model"])
def whole(request):
    return Path(request.getfixturevalue(request.param).path)


def header_length(path):
    """Where the tensors' bytes begin."""
    return path.read_bytes().rindex(b"_norm.weight", 0, 40 << 20) + 64


def sparse(path, head, size):
    """A file with this beginning that takes no room for the rest."""
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)


def test_every_truncation_of_a_real_model_is_refused(tmp_path, whole):
    size, head = whole.stat().st_size, whole.read_bytes()[: header_length(whole)]
    path = tmp_path / "short.gguf"
    sparse(path, head, size)
    assert outcome(path), "with its whole length it passes"
    draw = random.Random(1)
    lengths = [draw.randrange(len(head)) for _ in range(TRUNCATIONS // 2)]
    lengths += [draw.randrange(len(head), size) for _ in range(TRUNCATIONS // 2 - 1)] + [size - 1]
    for length in lengths:
        sparse(path, head[:length], length)
        assert not outcome(path), length


@pytest.mark.parametrize("mutations", [60, pytest.param(500, marks=pytest.mark.torture)])
def test_mutated_headers_of_a_real_model_do_no_harm(tmp_path, whole, mutations):
    size, head = whole.stat().st_size, whole.read_bytes()[: header_length(whole)]
    path = tmp_path / "mutated.gguf"
    sparse(path, head, size)
    places = interesting(head)
    draw = random.Random(2)
    refused = 0
    with path.open("r+b") as file:
        for _ in range(mutations):
            place = draw.choice(places)
            file.seek(place)
            file.write(draw.choice(MUTATORS)(draw, head[place : place + 8]))
            file.flush()
            refused += not outcome(path)
            file.seek(place)
            file.write(head[place : place + 8])
    assert outcome(path), "the original bytes are back"
    assert refused > mutations // 10


def interesting(head):
    """Places in the first values and in the tensors' descriptions, where a wrong byte tells most."""
    end = len(head) - 8
    return [*range(4, 2000), *range(max(end - 20_000, 2000), end)]


MUTATORS = (
    lambda draw, old: bytes([old[0] ^ (1 << draw.randrange(8))]),
    lambda draw, old: draw.randbytes(8),
    lambda draw, old: b"\xff" * 8,
    lambda draw, old: b"\0" * 8,
    lambda draw, old: struct.pack("<Q", draw.choice([2**63, 2**31, 2**32 - 1, 2**20, 2**40])),
)
