"""An installation by the real process, and a pip that does as it is told: whole in the end, or never there."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest
from carried_parts import carried_parts, small_wish

from inkwell.addon.carried import Carried
from inkwell.addon.contents import requirements
from inkwell.addon.host import CARRIED, TAKEN
from inkwell.addon.install import Installation
from inkwell.addon.making import TRIAL
from inkwell.addon.place import IN_USE, AddOn, State
from inkwell.addon.wish import Ending, Event, Failed, Halted, Installed, Stage, Wish
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.os_lock import OsLock
from inkwell.supervise.installation import ADDON_ABSENT, ADDON_BROKEN, host_command

SECONDS = 60.0


class Asked:
    """An installation that was begun, and what was heard of it."""

    def __init__(self, parts: Carried, wish: Wish, said: str = "", config: str = "") -> None:
        self.events: list[Event] = []
        self.downloading = threading.Event()
        self.log = parts.folder / "pip.log"
        told = {"FAKE_PIP": said, "FAKE_PIP_LOG": str(self.log), "FAKE_PIP_CONFIG": config}
        self.work = Installation(wish, self._hear, env={CARRIED: str(parts.folder), **told})

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Stage) and event.share == 0.5:
            self.downloading.set()

    def end(self) -> Ending:
        assert self.work.wait(SECONDS), self.events
        self.work.close()
        assert self.work.ending is not None
        return self.work.ending


@pytest.fixture
def parts(tmp_path: Path) -> Carried:
    return carried_parts(tmp_path)


@pytest.fixture
def place(tmp_path: Path, parts: Carried) -> AddOn:
    return AddOn(tmp_path / "data" / "addon", parts)


def test_it_comes_is_tried_runs_and_goes_again(tmp_path: Path, parts: Carried, place: AddOn) -> None:
    assert (place.state(), place.missing()) == (State.ABSENT, ADDON_ABSENT)
    asked = Asked(parts, small_wish(tmp_path, torch="2.13.0"))
    ending = asked.end()
    assert isinstance(ending, Installed), ending
    assert ending.packages == {"torch": "2.13.0"}
    assert ("Downloading torch, 190 MB", 0.5) in [
        (each.words, each.share) for each in asked.events if isinstance(each, Stage)
    ]
    installs = [line.split("|") for line in asked.log.read_text().splitlines() if line.startswith("install")]
    assert "torch==2.13.0" in installs[0]
    assert not set(requirements()[1:]) & set(installs[0])
    assert set(requirements()[1:]) <= set(installs[1])

    note = place.note()
    assert note is not None
    assert note.size == ending.size > 0
    assert (place.state(), place.missing()) == (State.WHOLE, "")
    python = place.folder / note.python
    assert not (python.parent / "torchrun").exists()
    command = place.command(TRIAL)
    assert command == (str(python), "-I", str(parts.boot), TRIAL)
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout.splitlines()[-1])["packages"] == {"torch": "2.13.0"}

    assert place.remove() > 0
    assert list((tmp_path / "data").iterdir()) == []
    assert place.command("inkwell.voice.host") == host_command("inkwell.voice.host")


@pytest.mark.parametrize(
    ("said", "kind", "part"),
    [
        ("offline", ErrorKind.NETWORK, "There is no network"),
        ("no torch", ErrorKind.NOT_FOUND, "has no torch"),
        ("full", ErrorKind.DISK, "disk became full"),
        ("broken", ErrorKind.UNSUPPORTED, "does not work here"),
    ],
)
def test_what_goes_wrong_is_said_in_a_sentence_and_leaves_what_was_there(
    tmp_path: Path, parts: Carried, place: AddOn, said: str, kind: ErrorKind, part: str
) -> None:
    place.folder.mkdir(parents=True)
    (place.folder / "kept").touch()
    asked = Asked(parts, small_wish(tmp_path), said)
    ending = asked.end()
    assert isinstance(ending, Failed), ending
    assert ending.kind is kind
    assert part in ending.sentence
    assert ending.detail
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["addon"]
    assert (place.folder / "kept").exists()
    installs = [line for line in asked.log.read_text().splitlines() if line.startswith("install")]
    assert bool(installs) is (said in ("full", "broken")), "without an index nothing is begun"


def test_it_is_stopped_in_the_middle_of_a_download(tmp_path: Path, parts: Carried) -> None:
    asked = Asked(parts, small_wish(tmp_path), "slow")
    assert asked.downloading.wait(SECONDS)
    children = psutil.Process(asked.work.pid).children(recursive=True)
    assert children
    asked.work.stop()
    assert asked.end() == Halted()
    assert not [each for each in children if each.is_running()]
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there a job ends them all")
def test_with_its_parent_killed_pip_ends_too_and_what_it_left_is_cleared_away(
    tmp_path: Path, parts: Carried, place: AddOn
) -> None:
    asked = Asked(parts, small_wish(tmp_path), "slow")
    assert asked.downloading.wait(SECONDS)
    children = psutil.Process(asked.work.pid).children(recursive=True)
    psutil.Process(asked.work.pid).kill()
    assert isinstance(asked.end(), Failed)
    assert not psutil.wait_procs(children, timeout=20)[1]
    assert place.state() is State.ABSENT
    place.remove()
    assert list((tmp_path / "data").iterdir()) == []


def test_one_at_a_time(tmp_path: Path, parts: Carried, place: AddOn) -> None:
    lock = OsLock.take(place.lock)
    assert lock is not None
    ending = Asked(parts, small_wish(tmp_path)).end()
    lock.release()
    assert isinstance(ending, Failed)
    assert (ending.kind, ending.sentence) == (ErrorKind.CONFLICT, TAKEN)


def test_a_wish_for_something_else_than_torch_is_refused_before_any_process(tmp_path: Path) -> None:
    with pytest.raises(InkwellError, match="no version of torch"):
        Installation(Wish(str(tmp_path), torch="numpy"), lambda _event: None)


def test_nothing_is_begun_where_the_disk_has_no_room(
    tmp_path: Path, parts: Carried, place: AddOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inkwell.addon import making
    from inkwell.addon.runner import Runner

    monkeypatch.setattr(making.shutil, "disk_usage", lambda _path: shutil_usage(500_000_000))
    with pytest.raises(InkwellError, match=r"about 1\.3 GB are needed and some to spare, and 0\.5 GB are free"):
        making.Making(small_wish(tmp_path), parts, lambda _stage: None, Runner()).run()
    assert list((tmp_path / "data").iterdir()) == []


def shutil_usage(free: int) -> object:
    return type("Usage", (), {"free": free})()


def test_a_damaged_one_is_said_to_be_and_can_be_removed(tmp_path: Path, parts: Carried, place: AddOn) -> None:
    place.folder.mkdir(parents=True)
    (place.folder / "addon.json").write_text("{", encoding="utf-8")
    assert (place.state(), place.missing()) == (State.BROKEN, ADDON_BROKEN)
    assert place.command("inkwell.voice.host") == host_command("inkwell.voice.host")
    place.remove()
    assert place.state() is State.ABSENT


def test_one_that_is_in_use_stays(tmp_path: Path, parts: Carried, place: AddOn) -> None:
    assert isinstance(Asked(parts, small_wish(tmp_path)).end(), Installed)
    note = place.note()
    assert note is not None
    python = str(place.folder / note.python)
    with subprocess.Popen([python, "-I", "-c", "input()"], stdin=subprocess.PIPE) as process:
        with pytest.raises(InkwellError) as caught:
            place.remove()
        assert (caught.value.kind, caught.value.sentence) == (ErrorKind.CONFLICT, IN_USE)
        process.communicate(b"\n", timeout=20)
    place.remove()


def test_of_another_versions_requirements_it_says_so(tmp_path: Path, parts: Carried, place: AddOn) -> None:
    assert isinstance(Asked(parts, small_wish(tmp_path)).end(), Installed)
    told = json.loads((place.folder / "addon.json").read_text())
    (place.folder / "addon.json").write_text(json.dumps({**told, "wanted": ["torch>=1"]}))
    assert (place.state(), place.missing()) == (State.OTHER, "")


def test_with_pip_there_is_none(tmp_path: Path) -> None:
    place = AddOn.of(tmp_path)
    assert not place.offered
    assert place.missing() == ""
    assert place.command("inkwell.voice.host") == host_command("inkwell.voice.host")
    assert CARRIED not in os.environ
