"""Fingerprints of models: right, remembered, and found again when a file changed."""

import hashlib
import os
import threading

import pytest

from inkwell.engine.fingerprint import Fingerprints


def sha256(*contents):
    return hashlib.sha256(b"".join(contents)).hexdigest()


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights" * 500_000)
    return path


def test_it_is_the_sha_256_of_the_contents(tmp_path, model):
    assert Fingerprints(None).of([model])() == sha256(model.read_bytes())
    other = tmp_path / "other.bin"
    other.write_bytes(b"more")
    wait = Fingerprints(None).of([model, other])
    assert wait() == wait() == sha256(model.read_bytes(), b"more")


def test_it_is_remembered_until_the_file_changes(tmp_path, model, monkeypatch):
    memory = tmp_path / "memory"
    first = Fingerprints(memory).of([model])()
    with monkeypatch.context() as patch:
        patch.setattr("inkwell.engine.fingerprint._digest", lambda paths: pytest.fail("it was known"))
        assert Fingerprints(memory).of([model])() == first
    changed = model.stat().st_mtime_ns
    model.write_bytes(b"Weights" * 500_000)
    os.utime(model, ns=(changed + 1, changed + 1))
    assert Fingerprints(memory).of([model])() == sha256(b"Weights" * 500_000)


@pytest.mark.parametrize("foreign", [b"", b"{", b"[1, 2]", b'{"a": 1}', b"\xff\xfe", b"[" * 100_000, b'"text"'])
def test_a_torn_or_foreign_memory_is_ignored(tmp_path, model, foreign):
    (tmp_path / "fingerprints.json").write_bytes(foreign)
    assert Fingerprints(tmp_path).of([model])() == sha256(model.read_bytes())


def test_a_remembered_thing_that_is_no_fingerprint_is_ignored(tmp_path, model):
    fingerprints = Fingerprints(tmp_path)
    right = fingerprints.of([model])()
    memory = tmp_path / "fingerprints.json"
    memory.write_text(memory.read_text().replace(right, "short"))
    assert Fingerprints(tmp_path).of([model])() == right


def test_a_file_that_changes_meanwhile_is_not_remembered(tmp_path, model, monkeypatch):
    def slow(paths):
        os.utime(model, ns=(1, 1))
        return "f" * 64

    with monkeypatch.context() as patch:
        patch.setattr("inkwell.engine.fingerprint._digest", slow)
        assert Fingerprints(tmp_path).of([model])() == "f" * 64
    assert Fingerprints(tmp_path).of([model])() == sha256(model.read_bytes())


def test_whoever_waits_can_give_up(model, monkeypatch):
    read = threading.Event()

    def slow(paths):
        read.wait(20)
        return "f" * 64

    monkeypatch.setattr("inkwell.engine.fingerprint._digest", slow)
    looks = iter([False, False, True])
    wait = Fingerprints(None).of([model])
    assert wait(lambda: next(looks)) == ""
    read.set()
    assert wait() == "f" * 64


def test_a_file_that_is_not_there_has_none(tmp_path):
    assert Fingerprints(tmp_path).of([tmp_path / "gone"])() == ""


def test_where_nothing_can_be_written_it_is_found_all_the_same(tmp_path, model):
    assert Fingerprints(model / "no folder").of([model])() == sha256(model.read_bytes())
