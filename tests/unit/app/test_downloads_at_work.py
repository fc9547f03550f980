"""Downloads while the window is open, with processes that say what a test has them say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.downloads import Downloads, download_maker
from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.wish import OTHER_WAY, Event, Failed, Fetched, Halted, Moved, Stage, Wish


class SaidDownload:
    """A download whose events the test makes."""

    def __init__(self, wish: Wish, hear: Callable[[Event], None]) -> None:
        self.wish, self.hear = wish, hear
        self.asked: list[str] = []

    def stop(self) -> None:
        self.asked.append("stop")

    def close(self, grace: float = 0.2) -> None:
        self.asked.append("close")


class Bench:
    """Downloads, and the processes that were started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[SaidDownload] = []
        self.told: list[str] = []
        self.downloads = Downloads(self._make)
        self.downloads.fetched.connect(lambda path: self.told.append(f"fetched {Path(path).name}"))
        self.downloads.ended.connect(lambda name: self.told.append(f"ended {name}"))

    def _make(self, wish: Wish, hear: Callable[[Event], None]) -> SaidDownload:
        self.made.append(SaidDownload(wish, hear))
        return self.made[-1]

    def wish(self, name: str = "toy.gguf") -> Wish:
        return Wish("maker/toy", name, "main", str(self.folder), "mit")


@pytest.fixture
def stage(qapp: object, tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_what_is_said_becomes_a_state_and_an_end(qtbot: QtBot, stage: Bench) -> None:
    stage.downloads.start(stage.wish())
    stage.downloads.start(stage.wish())
    (download,) = stage.made
    for event in (Stage("Asking for the file"), Moved(500, 1000, 50.0, 10.0)):
        download.hear(event)
    qtbot.waitUntil(lambda: stage.downloads.states["toy.gguf"].done == 500)
    state = stage.downloads.states["toy.gguf"]
    assert (state.size, state.seconds_left, state.running, state.words) == (1000, 10.0, True, "")
    download.hear(Fetched(str(stage.folder / "toy.gguf"), "f" * 64))
    qtbot.waitUntil(lambda: stage.downloads.states == {})
    assert stage.told == ["fetched toy.gguf", "ended toy.gguf"]
    assert download.asked == ["close"]


def test_a_pause_and_a_failure_leave_a_state_that_can_be_gone_on_with(qtbot: QtBot, stage: Bench) -> None:
    stage.downloads.start(stage.wish())
    stage.downloads.pause("toy.gguf")
    assert stage.made[0].asked == ["stop"]
    stage.made[0].hear(Halted(300))
    qtbot.waitUntil(lambda: not stage.downloads.states["toy.gguf"].running)
    assert stage.downloads.states["toy.gguf"].done == 300
    stage.downloads.start(stage.wish())
    stage.made[1].hear(Failed(ErrorKind.NETWORK, f"No connection. {OTHER_WAY}", "", 300))
    qtbot.waitUntil(lambda: stage.downloads.states["toy.gguf"].trouble)
    assert stage.downloads.states["toy.gguf"].words.endswith(OTHER_WAY)
    stage.downloads.throw_away(stage.wish())
    assert stage.downloads.states == {}


def test_several_run_beside_each_other_and_all_end_with_the_window(qtbot: QtBot, stage: Bench) -> None:
    for name in ("one.gguf", "two.gguf"):
        stage.downloads.start(stage.wish(name))
    stage.made[1].hear(Moved(1, 2))
    qtbot.waitUntil(lambda: stage.downloads.states["two.gguf"].done == 1)
    stage.downloads.close()
    assert [download.asked for download in stage.made] == [["close"], ["close"]]
    # A word that was on its way finds nobody.
    stage.made[0].hear(Moved(1, 2))
    stage.downloads.close()


def test_a_process_that_cannot_be_started_is_told_with_the_other_way(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no processes here")

    monkeypatch.setattr("inkwell.app.downloads.Download", refuse)
    downloads = Downloads(download_maker(tmp_path / "log"))
    with pytest.raises(InkwellError) as caught:
        downloads.start(Wish("maker/toy", "toy.gguf", "main", str(tmp_path), "mit"))
    assert caught.value.kind is ErrorKind.ENGINE
    assert caught.value.sentence.endswith(OTHER_WAY)
    assert downloads.states == {}
