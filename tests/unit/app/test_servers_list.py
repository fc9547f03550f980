"""The list of servers: what may be loaded, where keys are, what a file that was changed by hand costs."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.saving import SaveLane
from inkwell.app.servers import KeyPendingError, Servers, accepted
from inkwell.engine.server_address import parse_address
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.server_list import KnownServer, ServerList

NEAR = KnownServer("http://127.0.0.1:8080#smol", key="keyring")
PLACE = "127.0.0.1:8080"


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.open = threading.Event()
        self.open.set()
        self.refuses = False
        self.threads: set[str] = set()

    def get(self, place: str) -> str:
        self.threads.add(threading.current_thread().name)
        self.open.wait(5)
        return self.kept.get(place, "")

    def put(self, place: str, key: str) -> None:
        self.threads.add(threading.current_thread().name)
        if self.refuses:
            raise InkwellError(ErrorKind.DISK, "The keyring did not take it.")
        self.kept[place] = key


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def file(tmp_path: Path) -> ServerList:
    return ServerList(tmp_path / "config" / "servers.json")


@pytest.fixture
def lane() -> Iterator[SaveLane]:
    lane = SaveLane("save")
    yield lane
    lane.close()


def test_a_key_goes_into_the_keyring_and_never_into_the_file(
    qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane, tmp_path: Path
) -> None:
    servers = Servers(file, ring, lane)
    servers.add(NEAR, "sk-secret")
    assert servers.model(NEAR.path).key.text == "sk-secret"
    qtbot.waitUntil(lambda: ring.kept == {PLACE: "sk-secret"})
    qtbot.waitUntil(lambda: file.load() == (NEAR,))
    assert "sk-secret" not in (tmp_path / "config" / "servers.json").read_text("utf-8")
    assert ring.threads == {"keyring"}


def test_a_kept_key_is_fetched_in_the_background(qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane) -> None:
    file.save((NEAR,))
    ring.kept[PLACE] = "sk-secret"
    ring.open.clear()
    servers = Servers(file, ring, lane)
    assert not ring.threads
    with pytest.raises(KeyPendingError):
        servers.model(NEAR.path)
    with qtbot.waitSignal(servers.changed):
        ring.open.set()
    assert servers.model(NEAR.path).key.text == "sk-secret"
    assert ring.threads == {"keyring"}


def test_a_keyring_without_the_key_has_the_author_asked(
    qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane
) -> None:
    file.save((NEAR,))
    servers = Servers(file, ring, lane)
    with qtbot.waitSignal(servers.changed), pytest.raises(KeyPendingError):
        servers.model(NEAR.path)
    with pytest.raises(InkwellError, match="wants its key; give it in Write"):
        servers.model(NEAR.path)


def test_a_keyring_that_refuses_means_asking_at_each_sitting(
    qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane
) -> None:
    ring.refuses = True
    servers, told = Servers(file, ring, lane), list[InkwellError]()
    servers.trouble.connect(told.append)
    servers.add(NEAR, "sk-secret")
    qtbot.waitUntil(lambda: bool(told))
    (known,) = servers.known
    assert known.key == "sitting"
    assert servers.model(NEAR.path).key.text == "sk-secret"
    qtbot.waitUntil(lambda: file.load() == (known,))
    # The next sitting knows no key.
    with pytest.raises(InkwellError, match="wants its key"):
        Servers(file, ring, lane).model(NEAR.path)


def test_what_is_not_in_the_list_or_not_accepted_is_not_loaded(file: ServerList, ring: Ring, lane: SaveLane) -> None:
    far = KnownServer("https://api.example.com#big")
    file.save((far,))
    servers = Servers(file, ring, lane)
    with pytest.raises(InkwellError, match="not set up here"):
        servers.model(NEAR.path)
    with pytest.raises(InkwellError, match="not been accepted"):
        servers.model(far.path)
    servers.change(accepted(far))
    assert servers.model(far.path).path == far.path
    # It was accepted of one origin; http is another.
    bare = KnownServer("http://api.example.com#big", accepted="https://api.example.com")
    servers.add(bare, "")
    with pytest.raises(InkwellError, match="not been accepted"):
        servers.model(bare.path)


def test_a_list_that_cannot_be_written_is_told(
    qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("no folder")
    servers, told = Servers(file, ring, lane), list[InkwellError]()
    servers.trouble.connect(told.append)
    servers.add(KnownServer("http://127.0.0.1:1#a"), "")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].sentence.startswith("The list of servers could not be written because")


def test_a_server_that_is_forgotten_takes_its_key_along(
    qtbot: QtBot, file: ServerList, ring: Ring, lane: SaveLane
) -> None:
    servers = Servers(file, ring, lane)
    servers.add(NEAR, "sk-secret")
    qtbot.waitUntil(lambda: bool(ring.kept))
    servers.remove(NEAR.path)
    assert not servers.known
    qtbot.waitUntil(lambda: not ring.kept[PLACE])


def test_another_model_of_the_same_server_leaves_the_key_of_the_first(
    file: ServerList, ring: Ring, lane: SaveLane
) -> None:
    servers = Servers(file, ring, lane)
    servers.add(NEAR, "sk-secret")
    servers.change(KnownServer("http://127.0.0.1:8080#large"))
    for path in (NEAR.path, "http://127.0.0.1:8080#large"):
        assert servers.model(path).key.text == "sk-secret"
    assert servers.key_at(parse_address("127.0.0.1:8080")).text == "sk-secret"
    # Neither over another way to the same host, nor elsewhere.
    assert servers.key_at(parse_address("https://127.0.0.1:8080")).text == ""
    servers.add(KnownServer("http://127.0.0.1:8080#third"), "")
    assert servers.model(NEAR.path).key.text == "sk-secret"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', "\xff", '[1, {"path": 3}, {"key": "clear text"}]'])
def test_a_file_that_cannot_be_read_is_no_server(tmp_path: Path, text: str) -> None:
    (tmp_path / "servers.json").write_bytes(text.encode("latin-1"))
    assert ServerList(tmp_path / "servers.json").load() == ()


def test_what_can_be_read_of_a_file_is_kept(tmp_path: Path, ring: Ring, lane: SaveLane) -> None:
    good = {"path": "http://127.0.0.1:1#a"}
    (tmp_path / "servers.json").write_text(json.dumps([3, good, {"path": "gopher://x"}]), "utf-8")
    servers = Servers(ServerList(tmp_path / "servers.json"), ring, lane)
    assert [model.name for model in servers.models()] == ["a on 127.0.0.1:1"]
    assert [each.path for each in servers.known] == [good["path"]]
    servers.remove(good["path"])
    assert servers.known == ()


@pytest.mark.parametrize(
    "text", ['[{"path": "http://127.0.0.1:1#a"},]', '[{"path": "http://127.0.0.1:1#a"}, {"path": 3}]']
)
def test_what_was_not_understood_is_kept_beside_the_new_list(tmp_path: Path, text: str) -> None:
    path = tmp_path / "servers.json"
    path.write_text(text, "utf-8")
    file = ServerList(path)
    before = file.load()
    file.save((*before, NEAR))
    file.save((*before, NEAR))
    assert path.with_name("servers.json.damaged").read_text("utf-8") == text
    assert ServerList(path).load() == (*before, NEAR)
