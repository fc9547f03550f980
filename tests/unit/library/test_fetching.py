"""The order of a download, with a hub that says what a test has it say: no network, no process."""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whole_gguf import gguf_bytes

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.fetching import CutError, Fetch, HaltedError, Remote, Reply, StaleError
from inkwell.library.unfinished import Plan, Unfinished, all_unfinished
from inkwell.library.wish import Event, Moved, Wish, check_endpoint

DATA = gguf_bytes(numbers=2000)
HASH = hashlib.sha256(DATA).hexdigest()
NAME = "toy.gguf"


class SaidHub:
    """Gives the bytes in pieces, cut after some of them; `stale`: after how many answers the address is not good."""

    def __init__(self, data: bytes = DATA, cuts: tuple[int, ...] = (), stale: int = 0, ranges: bool = True) -> None:
        self.data, self.cuts, self.stale, self.ranges = data, list(cuts), stale, ranges
        self.looks = 0
        self.starts: list[int] = []
        self.later = HASH

    def look(self, wish: Wish) -> Remote:
        self.looks += 1
        return Remote("there", len(self.data), HASH if self.looks == 1 else self.later, "c" * 40)

    @contextmanager
    def open(self, remote: Remote, start: int) -> Iterator[Reply]:
        self.starts.append(start)
        if self.stale:
            self.stale -= 1
            raise StaleError
        start = start if self.ranges else 0
        yield Reply(start, self._pieces(start))

    def _pieces(self, start: int) -> Iterator[bytes]:
        end = len(self.data) if not self.cuts else start + self.cuts.pop(0)
        for at in range(start, min(end, len(self.data)), 700):
            yield self.data[at : min(at + 700, end)]
        if end < len(self.data):
            raise CutError("cut")


class LongHub(SaidHub):
    """Gives zeros without an end in sight."""

    def look(self, wish: Wish) -> Remote:
        return Remote("there", 1 << 30, HASH, "c" * 40)

    def _pieces(self, start: int) -> Iterator[bytes]:
        for _ in range(1 << 8):
            yield bytes(1 << 22)


def fetch(hub: SaidHub, folder: Path, free: int = 10**12, stop: threading.Event | None = None) -> list[Event]:
    told: list[Event] = []
    wish = Wish("maker/toy", NAME, "main", str(folder), "mit")

    def wait(_seconds: float) -> bool:
        return stop is not None and stop.is_set()

    Fetch(hub, wish, told.append, wait, lambda _folder: free).run()
    return told


def test_it_begins_where_the_part_ends(tmp_path: Path) -> None:
    hub = SaidHub(cuts=(3000, 2000))
    told = fetch(hub, tmp_path)
    assert (tmp_path / NAME).read_bytes() == DATA
    assert hub.starts == [0, 3000, 5000]
    moved = [event.done for event in told if isinstance(event, Moved)]
    assert moved == sorted(moved)
    assert moved[-1] == len(DATA)


def test_too_little_room_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    hub = SaidHub()
    with pytest.raises(InkwellError) as caught:
        fetch(hub, tmp_path, free=1000)
    assert caught.value.kind is ErrorKind.DISK
    assert "There is too little room for toy.gguf" in caught.value.sentence
    assert hub.starts == []
    assert all_unfinished(tmp_path) == ()


def test_what_has_come_needs_no_room_again(tmp_path: Path) -> None:
    files = Unfinished(tmp_path, NAME)
    files.write_plan(Plan(Wish("maker/toy", NAME, "main", "elsewhere", "mit"), len(DATA), HASH))
    files.part.write_bytes(DATA[:-100])
    spare = (256 << 20) + 100
    fetch(SaidHub(), tmp_path, free=spare)
    assert (tmp_path / NAME).read_bytes() == DATA


def test_a_disk_that_fills_up_meanwhile_is_left_its_spare(tmp_path: Path) -> None:
    asked: list[Path] = []

    def free(folder: Path) -> int:
        asked.append(folder)
        return 10**12 if len(asked) == 1 else 200 << 20

    wish = Wish("maker/toy", NAME, "main", str(tmp_path), "mit")
    with pytest.raises(InkwellError, match="nearly full"):
        Fetch(LongHub(), wish, lambda _event: None, lambda _seconds: False, free).run()
    assert len(asked) == 2
    assert 0 < Unfinished(tmp_path, NAME).kept() <= 8 << 20


def test_a_link_that_leads_nowhere_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / "a disk that is not there" / NAME)
    with pytest.raises(InkwellError, match=r"There is a model called toy\.gguf already"):
        fetch(SaidHub(), tmp_path)
    assert (tmp_path / NAME).is_symlink()


def test_a_stale_address_is_asked_for_anew(tmp_path: Path) -> None:
    hub = SaidHub(stale=2)
    fetch(hub, tmp_path)
    assert hub.looks == 3


def test_another_file_behind_a_new_address_is_refused(tmp_path: Path) -> None:
    hub = SaidHub(stale=1)
    hub.later = "e" * 64
    with pytest.raises(InkwellError, match="changed on the server while"):
        fetch(hub, tmp_path)
    assert not (tmp_path / NAME).exists()


def test_a_server_that_gives_nothing_is_given_up_soon(tmp_path: Path) -> None:
    hub = SaidHub(cuts=(0,) * 20)
    with pytest.raises(InkwellError, match="cut again and again"):
        fetch(hub, tmp_path)
    assert len(hub.starts) == 5


def test_it_stops_between_two_pieces_and_keeps_them(tmp_path: Path) -> None:
    stop = threading.Event()
    hub = SaidHub()
    pieces = hub._pieces

    def until_there_are_two(start: int) -> Iterator[bytes]:
        for number, piece in enumerate(pieces(start)):
            if number == 2:
                stop.set()
            yield piece

    hub._pieces = until_there_are_two
    with pytest.raises(HaltedError):
        fetch(hub, tmp_path, stop=stop)
    assert Unfinished(tmp_path, NAME).part.read_bytes() == DATA[:1400]
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{NAME}.part", f"{NAME}.part.json"]


def test_what_lies_in_a_folder_is_gone_on_with_there_whatever_its_plan_says(tmp_path: Path) -> None:
    Unfinished(tmp_path, NAME).write_plan(Plan(Wish("maker/toy", NAME, "main", "/etc", "mit"), 1, HASH))
    Unfinished(tmp_path, "other.gguf").write_plan(Plan(Wish("maker/toy", NAME, "main", "/etc", "mit"), 1, HASH))
    (tmp_path / "torn.gguf.part.json").write_text("{")
    ((files, plan),) = all_unfinished(tmp_path)
    assert (files.name, plan.wish.folder) == (NAME, str(tmp_path))


@given(st.lists(st.integers(0, 4000), max_size=6), st.booleans())
@settings(max_examples=40, deadline=None)
def test_however_it_is_cut_the_file_is_whole_or_not_there(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], ranges: bool
) -> None:
    folder = tmp_path_factory.mktemp("cuts")
    try:
        fetch(SaidHub(cuts=tuple(cuts), ranges=ranges), folder)
    except InkwellError:
        assert not (folder / NAME).exists()
        fetch(SaidHub(), folder)
    assert (folder / NAME).read_bytes() == DATA
    assert [path.name for path in folder.iterdir() if path.is_file()] == [NAME]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("", ""),
        (" https://mirror.example/hub/ ", "https://mirror.example/hub"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:9", "http://[::1]:9"),
    ],
)
def test_a_mirror_is_https_or_on_this_machine(address: str, kept: str) -> None:
    assert check_endpoint(address) == kept


@pytest.mark.parametrize(
    "address",
    [
        *("mirror.example", "http://mirror.example", "http://127.0.0.1.example", "https://", "https://a:b@c.example"),
        *(
            "https://c.example?x=1",
            "https://c.example#x",
            "https://c.example:0",
            "https://c.example:port",
            "https://a\nb",
        ),
        *("file:///etc/passwd", "http://[::1"),
    ],
)
def test_what_is_no_mirror_is_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(InkwellError, match="is no address of a mirror"):
        check_endpoint(address)
