"""Evaluated contexts on disk: found by their beginning, loaded only as they were written, kept under a limit."""

import hashlib
import os
import signal
import stat
import struct
import subprocess
import sys
import threading
import time
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.states import KEY_BYTES, StateStore, installation_key

KEY = b"k" * KEY_BYTES
MIB = 1 << 20


@pytest.fixture
def make(tmp_path):
    """Stores in one folder; all are closed in the end."""
    made = []

    def store(limit=100 * MIB, key=KEY, spare=0, folder=None):
        made.append(StateStore(folder or tmp_path / "states", key, limit, spare=spare))
        return made[-1]

    yield store
    for one in made:
        one.close()


def put(store, place, tokens, data=b"data", model="model"):
    store.keep(model, place, tokens, data)
    assert store.wait()


def files(tmp_path, suffix=".state"):
    return sorted((tmp_path / "states").glob(f"*{suffix}"))


def test_a_state_is_found_by_its_beginning_and_loaded(make):
    put(make(), "one", range(100), os.urandom(5000))
    data = os.urandom(7000)
    put(make(), "two", (*range(50), 900, 901), data)
    store = make()
    found = store.find("model", (*range(50), 900, 77))
    assert found is not None
    assert (found.place, found.tokens, found.size, found.shared) == ("two", (*range(50), 900, 901), 7000, 51)
    assert store.load(found) == data
    assert store.read_speed > 0


def test_of_equals_the_shortest_is_taken(make):
    store = make()
    put(store, "long", range(100))
    put(store, "short", range(40))
    assert store.find("model", range(30)).place == "short"


def test_nothing_in_common_is_nothing_found(make):
    store = make()
    assert store.find("model", range(5)) is None
    put(store, "one", (5, 6, 7))
    assert store.find("model", (6, 7)) is None
    assert store.find("model", ()) is None
    assert store.find("another model", (5, 6, 7)) is None


def test_a_place_has_one_state(make, tmp_path):
    store = make()
    put(store, "one", range(10), b"old")
    put(store, "one", range(20), b"new")
    assert len(files(tmp_path)) == 1
    assert store.load(store.find("model", range(20))) == b"new"
    put(store, "one", range(10), b"of another", model="other")
    assert len(files(tmp_path)) == 2


def test_a_state_that_is_still_being_written_is_found(make, monkeypatch):
    store = make()
    go_on = threading.Event()
    write = StateStore._write
    monkeypatch.setattr(StateStore, "_write", lambda *args: (go_on.wait(10), write(*args)))
    store.keep("model", "one", range(10), bytearray(b"data"))
    found = store.find("model", range(10))
    assert store.load(found) == b"data"
    go_on.set()
    assert store.wait()
    assert store.load(found) == b"data", "the same, from the disk now"


def test_a_slow_disk_is_not_waited_for(make, monkeypatch):
    store = make()
    go_on = threading.Event()
    write = StateStore._write
    monkeypatch.setattr(StateStore, "_write", lambda *args: (go_on.wait(10), write(*args)))
    started = time.perf_counter()
    for place in "abcdef":
        store.keep("model", place, (ord(place),), b"data")
    assert time.perf_counter() - started < 1
    go_on.set()
    assert store.wait()
    assert store.find("model", (ord("f"),)).place == "f", "the newest is kept"


@pytest.mark.parametrize("part", range(20))
def test_a_truncated_state_is_not_loaded_and_goes(make, tmp_path, part):
    put(make(), "one", range(500), os.urandom(20_000))
    (path,) = files(tmp_path)
    os.truncate(path, path.stat().st_size * part // 20)
    store = make()
    found = store.find("model", range(500))
    assert found is None or store.load(found) is None
    assert files(tmp_path) == []


def test_no_flipped_bit_gets_through(make, tmp_path):
    put(make(), "one", range(30), os.urandom(60))
    (path,) = files(tmp_path)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        store = make()
        found = store.find("model", range(30))
        assert found is None or store.load(found) is None, place
        assert files(tmp_path) == []
    path.write_bytes(whole + b"\0")
    store = make()
    assert store.load(store.find("model", range(30))) is None, "a longer file"


def test_what_another_installation_wrote_is_not_loaded(make, tmp_path):
    put(make(key=b"x" * KEY_BYTES), "one", range(10))
    assert make().find("model", range(10)) is None


def test_a_state_under_the_name_of_another_is_not_loaded(make, tmp_path):
    store = make()
    put(store, "one", range(10))
    (path,) = files(tmp_path)
    path.rename(path.with_name("0" * 32 + ".state"))
    assert make().find("model", range(10)) is None


def test_a_state_that_vanished_or_was_replaced_is_not_loaded(make, tmp_path):
    store, other = make(), make()
    put(store, "one", range(10), b"old")
    found = store.find("model", range(10))
    put(other, "one", range(5), b"new")
    assert store.load(found) is None
    assert len(files(tmp_path)) == 1, "the other's state is whole, and stays"
    found = store.find("model", range(5))
    files(tmp_path)[0].unlink()
    assert store.load(found) is None


def test_the_least_recently_used_goes(make, tmp_path):
    store = make(limit=3 * MIB + MIB // 2)
    for number, place in enumerate(("first", "second", "third")):
        put(store, place, (number,), os.urandom(MIB))
        path = max(files(tmp_path), key=lambda path: path.stat().st_mtime_ns)
        os.utime(path, (1000 + number, 1000 + number))
    assert store.load(store.find("model", (0,))) is not None
    put(store, "fourth", (3,), os.urandom(MIB))
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 3 * MIB + MIB // 2
    left = {number for number in range(4) if store.find("model", (number,))}
    assert left == {0, 2, 3}, "the second was not used since it was written"


def test_what_is_larger_than_the_limit_is_not_kept(make, tmp_path):
    store = make(limit=MIB)
    put(store, "small", (1,), b"x")
    put(store, "large", (2,), bytes(2 * MIB))
    assert store.find("model", (2,)) is None
    assert store.find("model", (1,)) is not None


def test_a_nearly_full_disk_is_left_alone(make, tmp_path):
    put(make(spare=1 << 60), "one", (1,))
    assert files(tmp_path) == files(tmp_path, ".part") == []


def test_where_nothing_can_be_written_nothing_is_kept(make, tmp_path):
    (tmp_path / "states").write_text("a file where the folder should be")
    store = make()
    put(store, "one", (1,))
    assert store.find("model", (1,)) is None


def test_a_write_that_fails_leaves_nothing_and_the_old_state(make, tmp_path, monkeypatch):
    store = make()
    put(store, "one", (1,), b"old")

    def full(*args, **more):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", full)
        put(store, "one", (1, 2), b"new")
    assert files(tmp_path, ".part") == []
    assert store.load(store.find("model", (1, 2))) == b"old"


WRITER = """
import sys, time
from pathlib import Path
from inkwell.engine.states import StateStore
store = StateStore(Path(sys.argv[1]), b"k" * 32, 1 << 30, spare=0)
print("ready", flush=True)
for turn in range(int(sys.argv[3])):
    store.keep("model", sys.argv[2], range(turn % 7 + 1), bytes([turn % 7 + 1]) * int(sys.argv[4]))
    store.wait()
    if turn == 0:
        print("written", flush=True)
store.close()
"""


def writer(folder, place, turns, size) -> Any:
    command = [sys.executable, "-c", WRITER, str(folder), place, str(turns), str(size)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_processes_write_the_same_place(make, tmp_path):
    store = make()
    both = [writer(tmp_path / "states", "one", 150, 100_000) for _ in range(2)]
    loaded = 0
    while any(process.poll() is None for process in both):
        found = store.find("model", range(7))
        data = store.load(found) if found else None
        if data is not None:
            loaded += 1
            assert data == bytes([len(found.tokens)]) * 100_000
    assert [process.wait() for process in both] == [0, 0]
    for process in both:
        process.stdout.close()
    assert loaded > 0
    assert len(files(tmp_path)) == 1
    assert files(tmp_path, ".part") == []


def test_what_a_killed_writer_left_is_removed(make, tmp_path):
    process = writer(tmp_path / "states", "one", 10_000, 20 * MIB)
    assert process.stdout.readline() == "ready\n"
    assert process.stdout.readline() == "written\n"
    deadline = time.monotonic() + 30
    while not files(tmp_path, ".part"):
        assert time.monotonic() < deadline
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    (tmp_path / "states" / f"{os.getpid()}-alive.part").touch()
    store = make()
    assert [path.name for path in files(tmp_path, ".part")] == [f"{os.getpid()}-alive.part"]
    found = store.find("model", range(7))
    assert store.load(found) == bytes([len(found.tokens)]) * (20 * MIB)


def test_closing_writes_what_waits_and_ends_the_thread(make, tmp_path):
    store = make()
    store.keep("model", "one", range(3), os.urandom(5 * MIB))
    store.close()
    assert len(files(tmp_path)) == 1
    store.keep("model", "two", range(3), b"too late")
    assert len(files(tmp_path)) == 1
    assert not any(thread.name == "states" for thread in threading.enumerate())


@given(st.lists(st.integers(0, 3), max_size=30), st.lists(st.lists(st.integers(0, 3), max_size=30), max_size=6))
def test_the_longest_common_beginning_is_found(tmp_path_factory, wanted, kept):
    def common(one):
        return next(
            (n for n, (a, b) in enumerate(zip(one, wanted, strict=False)) if a != b), min(len(one), len(wanted))
        )

    store = StateStore(tmp_path_factory.mktemp("states"), KEY, MIB, spare=0)
    try:
        for number, tokens in enumerate(kept):
            put(store, str(number), tokens)
        found = store.find("model", wanted)
        assert (found.shared if found else 0) == max(map(common, kept), default=0)
    finally:
        store.close()


def test_a_head_of_another_version_with_the_same_key_is_no_trouble(tmp_path, make):
    put(make(), "one", range(100))
    (path,) = files(tmp_path)
    raw = msgspec.msgpack.encode({"version": 2, "of": "another shape"})
    code = hashlib.blake2b(raw, key=KEY, digest_size=32).digest()
    path.write_bytes(struct.pack("<8s32sI", b"INKSTATE", code, len(raw)) + raw)
    assert make().find("model", range(100)) is None
    assert not files(tmp_path)


# The key -----------------------------------------------------------------------------------------------------------


def test_the_key_is_made_once_and_for_this_user_alone(tmp_path):
    key = installation_key(tmp_path / "new")
    assert len(key) == KEY_BYTES
    assert installation_key(tmp_path / "new") == key
    (path,) = (tmp_path / "new").iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert installation_key(tmp_path / "other") != key


def test_a_torn_key_is_replaced(tmp_path):
    installation_key(tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(b"short")
    key = installation_key(tmp_path)
    assert len(key) == KEY_BYTES
    assert installation_key(tmp_path) == key


def test_many_at_once_get_the_same_key(tmp_path):
    keys = []
    threads = [threading.Thread(target=lambda: keys.append(installation_key(tmp_path))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 16
    assert len(set(keys)) == 1


def test_without_a_folder_there_is_still_a_key(tmp_path):
    (tmp_path / "file").touch()
    assert len(installation_key(tmp_path / "file" / "inner")) == KEY_BYTES
