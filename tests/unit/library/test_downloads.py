"""A download from a hub on this machine: cut, stopped, killed, misled, out of room; whole in the end, or not there."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_server import COMMIT, HubServer, Served, hub_server
from whole_gguf import gguf_bytes

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.download import COMMAND, Download
from inkwell.library.notes import Notes
from inkwell.library.unfinished import BUSY, Plan, Unfinished, all_unfinished
from inkwell.library.wish import OTHER_WAY, Event, Failed, Fetched, Halted, Moved, Stage, Wish

DATA = gguf_bytes(numbers=300_000)
"""1.2 MB: several pieces on the way."""
NAME = "toy-Q4.gguf"
PLACE = f"maker/toy/{NAME}"


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with hub_server() as server:
        server.files[PLACE] = Served(DATA)
        yield server


class Asked:
    """A download that was begun, and what was heard of it."""

    def __init__(self, wish: Wish, env: dict[str, str] | None = None, log: Path | None = None) -> None:
        self.events: list[Event] = []
        self.moved = threading.Event()
        self.download = Download(wish, self._hear, log, env=env)

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Moved) and event.done:
            self.moved.set()

    def end(self, seconds: float = 40.0) -> Fetched | Halted | Failed:
        assert self.download.wait(seconds), self.events
        self.download.close()
        assert self.download.ending is not None
        return self.download.ending

    def stages(self) -> list[str]:
        return [event.words for event in self.events if isinstance(event, Stage)]


def ended(hub: HubServer, folder: Path, **env: str) -> Fetched | Halted | Failed:
    """How a download ends where the environment says this."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return Asked(wish(hub, folder), env={**kept, **env}).end()


def wish(hub: HubServer, folder: Path, **changes: str) -> Wish:
    told = {"repository": "maker/toy", "file": NAME, "revision": "main", "licence": "apache-2.0"}
    return Wish(**{**told, "endpoint": hub.address, "folder": str(folder), **changes})


def fetched(hub: HubServer, folder: Path) -> Fetched:
    ending = Asked(wish(hub, folder)).end()
    assert isinstance(ending, Fetched), ending
    return ending


def failed(hub: HubServer, folder: Path, **changes: str) -> Failed:
    ending = Asked(wish(hub, folder, **changes)).end()
    assert isinstance(ending, Failed), ending
    assert ending.sentence.endswith(OTHER_WAY)
    assert not (folder / NAME).exists()
    return ending


def partly(hub: HubServer, folder: Path, count: int = 500_000) -> Unfinished:
    """What a download left that ended after so many bytes."""
    files = Unfinished(folder, NAME)
    files.write_plan(Plan(wish(hub, folder), len(DATA), hashlib.sha256(DATA).hexdigest()))
    files.part.write_bytes(DATA[:count])
    return files


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "about")


def test_a_file_comes_whole_and_is_noted(hub: HubServer, tmp_path: Path) -> None:
    ending = fetched(hub, tmp_path)
    assert Path(ending.path).read_bytes() == DATA
    assert left(tmp_path) == [NAME]
    note = Notes(tmp_path).of(ending.path)
    assert note.sha256 == ending.sha256 == hashlib.sha256(DATA).hexdigest()
    assert (note.repository, note.file, note.commit, note.licence) == ("maker/toy", NAME, COMMIT, "apache-2.0")


def test_nobody_is_told_who_asks(hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    (home / ".cache" / "huggingface").mkdir(parents=True)
    (home / ".cache" / "huggingface" / "token").write_text("hf_secret")
    (home / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    before = sorted(home.rglob("*"))
    for name, value in (("HOME", str(home)), ("HF_TOKEN", "hf_secret"), ("HF_HUB_DISABLE_TELEMETRY", "0")):
        monkeypatch.setenv(name, value)
    fetched(hub, tmp_path / "models")
    assert len(hub.told) == 3
    for headers in hub.told:
        assert "authorization" not in headers
        assert "torch" not in headers["user-agent"]
        assert "hf_secret" not in str(headers)
    assert {path.partition("?")[0] for _, path, _ in hub.asked} == {
        f"/maker/toy/resolve/main/{NAME}",
        "/api/models/maker/toy/revision/main",
    }
    assert sorted(home.rglob("*")) == before, "something was written into the home folder"


def test_cut_connections_are_gone_on_with_where_they_broke(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].cut_after = [400_000, 300_000]
    asked = Asked(wish(hub, tmp_path))
    assert isinstance(asked.end(), Fetched)
    assert (tmp_path / NAME).read_bytes() == DATA
    starts = [int(told.removeprefix("bytes=").removesuffix("-")) for told in hub.ranges()]
    assert len(starts) == 3
    assert starts[0] == 0 < starts[1] < starts[2]
    assert asked.stages().count("The connection was cut; trying again") == 2


@pytest.mark.slow  # for its pauses; `test_fetching` proves the same without them
def test_a_connection_that_is_always_cut_ends_soon_with_what_came(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].cut_after = [500_000, *[0] * 20]
    ending = failed(hub, tmp_path)
    assert ending.kind is ErrorKind.NETWORK
    assert 0 < ending.kept <= 500_000
    ((files, plan),) = all_unfinished(tmp_path)
    assert (files.kept(), plan.size) == (ending.kept, len(DATA))


def test_a_killed_process_is_gone_on_with(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].hold_after = 600_000
    asked = Asked(wish(hub, tmp_path))
    assert asked.moved.wait(20)
    assert hub.held.wait(20)
    os.kill(asked.download.pid, signal.SIGKILL)
    ending = asked.end()
    assert isinstance(ending, Failed)
    assert not (tmp_path / NAME).exists()
    kept = Unfinished(tmp_path, NAME).kept()
    assert ending.kept == kept > 0
    hub.go.set()
    hub.files[PLACE].hold_after = -1
    fetched(hub, tmp_path)
    assert (tmp_path / NAME).read_bytes() == DATA
    assert hub.ranges()[-1] == f"bytes={kept}-"


def test_a_download_ends_with_its_parent(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].hold_after = 100_000
    asked = Asked(wish(hub, tmp_path))
    assert hub.held.wait(20)
    asked.download.close()
    assert asked.download.wait(0)
    assert Unfinished(tmp_path, NAME).plan() is not None


def test_stopped_it_keeps_what_came_until_it_is_thrown_away(hub: HubServer, tmp_path: Path) -> None:
    """Although the server is silent at that moment."""
    hub.files[PLACE].hold_after = 700_000
    asked = Asked(wish(hub, tmp_path))
    assert asked.moved.wait(20)
    asked.download.stop()
    ending = asked.end(10)
    assert isinstance(ending, Halted)
    ((files, _),) = all_unfinished(tmp_path)
    assert files.kept() == ending.kept > 0
    files.throw_away()
    assert left(tmp_path) == []
    assert all_unfinished(tmp_path) == ()


def test_a_wrong_hash_leaves_nothing(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].sha256 = "a" * 64
    ending = failed(hub, tmp_path)
    assert ending.kind is ErrorKind.DAMAGED
    assert left(tmp_path) == []


def test_what_is_no_model_leaves_nothing(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE] = Served(b"GGUF" + os.urandom(50_000))
    assert failed(hub, tmp_path).kind is ErrorKind.MODEL
    assert left(tmp_path) == []


def test_a_damaged_part_is_found_out(hub: HubServer, tmp_path: Path) -> None:
    part = partly(hub, tmp_path).part
    part.write_bytes(b"\xff" + part.read_bytes()[1:])
    assert failed(hub, tmp_path).kind is ErrorKind.DAMAGED
    fetched(hub, tmp_path)


def test_another_file_since_then_begins_anew(hub: HubServer, tmp_path: Path) -> None:
    partly(hub, tmp_path)
    grown = gguf_bytes(numbers=310_000)
    hub.files[PLACE] = Served(grown)
    asked = Asked(wish(hub, tmp_path))
    assert isinstance(asked.end(), Fetched)
    assert "The file has changed since; beginning anew" in asked.stages()
    assert (tmp_path / NAME).read_bytes() == grown


def test_a_file_that_is_larger_than_it_said_is_refused(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].length = len(DATA) - 1000
    ending = failed(hub, tmp_path)
    assert "was changed meanwhile" in ending.sentence
    hub.files[PLACE].ranges = False
    assert "was changed meanwhile" in failed(hub, tmp_path).sentence


def test_a_server_that_knows_no_ranges_begins_at_the_beginning(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].cut_after = [500_000]
    hub.files[PLACE].ranges = False
    fetched(hub, tmp_path)
    assert (tmp_path / NAME).read_bytes() == DATA


def test_a_web_page_instead_of_the_file_is_told_as_that(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].page = True
    ending = failed(hub, tmp_path)
    assert "a web page instead of the file" in ending.sentence
    assert Unfinished(tmp_path, NAME).kept() == 0


def test_bytes_may_come_from_another_host(hub: HubServer, tmp_path: Path) -> None:
    with hub_server() as store:
        store.files[PLACE] = Served(DATA)
        hub.files[PLACE].elsewhere = f"{store.address}/{PLACE.replace(NAME, '')}resolve/main/{NAME}"
        fetched(hub, tmp_path)
        assert hub.ranges() == []
        assert store.ranges() == ["bytes=0-"]
        assert (tmp_path / NAME).read_bytes() == DATA


def test_bytes_from_where_anybody_could_change_them_are_not_taken(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].elsewhere = "http://198.51.100.1/toy.gguf"
    ending = failed(hub, tmp_path)
    assert "not secure" in ending.sentence


def test_a_mirror_that_hides_hash_and_size_is_asked_for_its_list(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].headers = False
    fetched(hub, tmp_path)
    assert any("/paths-info/" in path for _, path, _ in hub.asked)


def test_a_licence_that_is_another_by_now_stops_it(hub: HubServer, tmp_path: Path) -> None:
    hub.licence = "cc-by-nc-4.0"
    ending = failed(hub, tmp_path)
    assert "“cc-by-nc-4.0”, not “apache-2.0”" in ending.sentence
    assert hub.ranges() == []


@pytest.mark.parametrize(("status", "words"), [(500, "cannot give the file now"), (401, "only to people who sign in")])
def test_a_hub_that_refuses_is_told_in_a_sentence(hub: HubServer, tmp_path: Path, status: int, words: str) -> None:
    hub.files[PLACE].status = status
    assert words in failed(hub, tmp_path).sentence


def test_what_is_not_there_is_told_in_a_sentence(hub: HubServer, tmp_path: Path) -> None:
    assert "There is no other.gguf in maker/toy" in failed(hub, tmp_path, file="other.gguf").sentence


def test_without_a_connection_it_says_so_at_once(hub: HubServer, tmp_path: Path) -> None:
    address = hub.address
    with hub_server() as gone:
        address = gone.address
    ending = Asked(wish(hub, tmp_path, endpoint=address)).end(15)
    assert isinstance(ending, Failed)
    assert ending.kind is ErrorKind.NETWORK
    assert ending.sentence.startswith("There is no connection to 127.0.0.1 now; nothing was downloaded.")
    assert left(tmp_path) == []


def test_two_at_once_fetch_two_files_and_never_the_same(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].hold_after = 100_000
    hub.files["maker/toy/second.gguf"] = Served(gguf_bytes(name="Second"))
    first = Asked(wish(hub, tmp_path))
    assert hub.held.wait(20)
    again = Asked(wish(hub, tmp_path)).end()
    assert isinstance(again, Failed)
    assert again.sentence.startswith(BUSY)
    with pytest.raises(InkwellError):
        Unfinished(tmp_path, NAME).throw_away()
    assert isinstance(Asked(wish(hub, tmp_path, file="second.gguf")).end(), Fetched)
    hub.go.set()
    assert isinstance(first.end(), Fetched)
    assert left(tmp_path) == ["second.gguf", NAME]


def test_a_file_of_that_name_is_never_written_over(hub: HubServer, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"the author's own")
    ending = Asked(wish(hub, tmp_path)).end()
    assert isinstance(ending, Failed)
    assert ending.kind is ErrorKind.CONFLICT
    assert (tmp_path / NAME).read_bytes() == b"the author's own"
    assert hub.asked == []


def test_a_full_disk_keeps_what_came(hub: HubServer, tmp_path: Path) -> None:
    """A limit on the size of any file stands for the disk: writing fails in the middle, as it would there."""
    limited = ("/bin/sh", "-c", 'ulimit -f 1000; trap "" XFSZ; exec "$@"', "sh")
    events: list[Event] = []
    download = Download(wish(hub, tmp_path), events.append, command=(*limited, *COMMAND))
    assert download.wait(40)
    download.close()
    ending = download.ending
    assert isinstance(ending, Failed)
    assert ending.kind is ErrorKind.DISK
    assert "what has come is kept" in ending.sentence
    assert ending.kept == 512_000
    fetched(hub, tmp_path)
    assert hub.ranges()[-1] == "bytes=512000-"
    assert (tmp_path / NAME).read_bytes() == DATA


def test_a_small_disk_is_told_before_anything_is_fetched(hub: HubServer, tmp_path: Path) -> None:
    """A disk of its own, in a namespace of its own, as large as the file is not."""
    room = ("unshare", "-rm", "sh", "-c")
    if shutil.which("unshare") is None or subprocess.run([*room, "mount -t tmpfs x /mnt"], check=False).returncode:
        pytest.skip("this machine gives no namespace to mount in")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = (*room, 'mount -t tmpfs -o size=800k disk "$0" && exec "$@"', str(folder))
    download = Download(wish(hub, folder), lambda _: None, command=(*mounted, *COMMAND))
    assert download.wait(40)
    download.close()
    ending = download.ending
    assert isinstance(ending, Failed)
    assert ending.kind is ErrorKind.DISK
    assert "There is too little room for toy-Q4.gguf: 1 MB are needed" in ending.sentence
    assert hub.ranges() == []


@pytest.mark.parametrize(
    "changes",
    [
        {"file": "../../evil.gguf"},
        {"file": "a\\b.gguf"},
        {"file": "model.exe"},
        {"repository": "toy"},
        {"repository": "../toy"},
        {"revision": "..", "file": "x.gguf"},
        {"endpoint": "http://example.org"},
        {"endpoint": "ftp://example.org"},
        {"endpoint": "https://me:secret@example.org"},
    ],
)
def test_wishes_that_lead_elsewhere_start_nothing(hub: HubServer, tmp_path: Path, changes: dict[str, str]) -> None:
    with pytest.raises(InkwellError) as caught:
        Download(wish(hub, tmp_path, **changes), lambda _: None)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert hub.asked == []


def test_nothing_but_the_downloading_process_imports_what_asks_the_network() -> None:
    program = (
        "import sys, inkwell.cli, inkwell.bootstrap, inkwell.ui.models_door, inkwell.ui.download_desk\n"
        "import inkwell.app.downloads, inkwell.library.shelf, inkwell.library.fetching\n"
        "print(sorted({'huggingface_hub', 'httpx2', 'hf_xet'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("proxy", "sentence"),
    [
        (
            "socks5h://anna:secret@127.0.0.1:1080",
            "This system's proxy is of the kind socks5h, which downloads cannot go",
        ),
        ("socks://127.0.0.1:1080/", "This system's proxy is of the kind socks, which downloads cannot go through"),
        ("http://[::1", "The address of this system's proxy is none."),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named_and_not_gone_round(
    hub: HubServer, tmp_path: Path, proxy: str, sentence: str
) -> None:
    ending = ended(hub, tmp_path, ALL_PROXY=proxy)
    assert isinstance(ending, Failed)
    assert ending.sentence.startswith(sentence)
    assert "secret" not in ending.sentence + ending.detail
    assert hub.asked == []


def test_a_mirror_on_this_machine_is_not_asked_for_through_a_proxy(hub: HubServer, tmp_path: Path) -> None:
    assert isinstance(ended(hub, tmp_path, ALL_PROXY="http://127.0.0.1:1", HTTP_PROXY="127.0.0.1:1"), Fetched)


def test_certificates_that_are_not_there_are_named(hub: HubServer, tmp_path: Path) -> None:
    ending = ended(hub, tmp_path, SSL_CERT_FILE=str(tmp_path / "nowhere.pem"))
    assert isinstance(ending, Failed)
    assert ending.sentence.startswith("The certificates that secure connections are checked by cannot be read")


def test_an_address_that_is_none_is_not_followed(hub: HubServer, tmp_path: Path) -> None:
    hub.files[PLACE].elsewhere = "http://127.0.0.1:99999999"
    assert failed(hub, tmp_path).sentence.startswith("127.0.0.1 answers what cannot be understood")
