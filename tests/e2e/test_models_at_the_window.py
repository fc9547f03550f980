"""Models at the window: listed, added, verified, removed, downloaded from a hub on this machine, and out of sight."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hub_server import HubServer, Served, hub_server
from novelist import Novelist
from pytestqt.qtbot import QtBot
from whole_gguf import gguf_bytes

from inkwell.app.downloads import Downloads
from inkwell.library.catalogue import read_catalogue
from inkwell.library.shelf import Place
from inkwell.library.unfinished import Plan, Unfinished
from inkwell.library.wish import OTHER_WAY, Wish
from inkwell.storage.paths import UserPaths
from inkwell.ui.models.installed_page import STARTER, WRITES
from inkwell.ui.models.window import ModelsWindow
from inkwell.ui.models_door import NONE_HERE, ModelsDoor
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method

ENTRY = read_catalogue().entries[0]
DATA = gguf_bytes(numbers=200_000)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with hub_server() as server:
        server.files[f"{ENTRY.repository}/{ENTRY.file}"] = Served(DATA)
        server.licence = ENTRY.licence
        yield server


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    path = tmp_path / "toy.gguf"
    path.write_bytes(gguf_bytes())
    return path


class Models:
    """The window of models of one program."""

    def __init__(self, novelist: Novelist, paths: UserPaths) -> None:
        self.qtbot, self.answers, self.novelist = novelist.qtbot, novelist.answers, novelist
        parts = novelist.desk.equipment.parts
        door = parts["models_door"]
        assert isinstance(door, ModelsDoor)
        desk, downloads = door.desk, parts["downloads"]
        assert isinstance(downloads, Downloads)
        self.desk, self.downloads, self.folder = desk, downloads, paths.data / "models"

    def open(self, tab: int = ModelsWindow.INSTALLED) -> ModelsWindow:
        self.desk.open()
        view = self.desk.view
        assert view is not None
        view.tabs.setCurrentIndex(tab)
        self.qtbot.waitUntil(lambda: self.desk.overview is not None, timeout=20_000)
        return view

    def names(self) -> list[str]:
        assert self.desk.view is not None
        return [row[0] for row in self.desk.view.installed.table.table.rows()]

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=40_000)

    def said(self) -> str:
        assert self.desk.view is not None
        return self.desk.view.installed.foot.message.full_text

    def choose(self, path: Path) -> None:
        assert self.desk.view is not None
        self.desk.view.installed.table.choose(str(path))


@pytest.fixture
def models(novelist: Novelist, user_paths: UserPaths) -> Models:
    return Models(novelist, user_paths)


def test_a_file_is_added_verified_written_with_and_removed(models: Models, outside: Path) -> None:
    view = models.open()
    models.answers.file, models.answers.picked = outside, 0
    view.installed.add_file.click()
    models.until(lambda: "toy" in models.names())
    assert models.said() == "toy is found where it lies now."
    models.choose(outside)
    assert "MIT License" in view.installed.details.full_text
    assert "Styles: Balanced" in view.installed.details.full_text
    assert "SHA-256" in view.installed.details.full_text
    view.installed.verify.click()
    models.until(lambda: models.said() == "toy is whole; it is as it was noted.")
    view.installed.write.click()
    assert models.novelist.desk.preferences.settings.model == "toy"
    models.until(lambda: "toy · writes now" in models.names())
    assert view.installed.write.toolTip() == WRITES
    view.installed.remove.click()
    assert models.answers.told[-1].startswith("Only the entry goes.")
    models.until(lambda: not any(name.startswith("toy") for name in models.names()))
    assert outside.exists()


def test_choose_a_model_in_the_sidebar_leads_to_them_and_not_to_the_settings(models: Models) -> None:
    window = models.novelist.desk.window
    window.sidebar.model_chosen.emit()
    shown = models.desk.view
    assert shown is not None
    assert shown.isVisible()
    assert models.answers.asked == []
    shown.close()


def test_a_copy_is_made_and_deleted_for_good_only_after_a_question(models: Models, outside: Path) -> None:
    view = models.open()
    models.answers.file, models.answers.picked = outside, 1
    view.installed.add_file.click()
    models.until(lambda: "toy" in models.names())
    assert "are free there" in models.answers.offered[1]
    copy = models.folder / "toy.gguf"
    assert copy.read_bytes() == outside.read_bytes()
    models.choose(copy)
    models.answers.agrees = False
    view.installed.remove.click()
    assert "deleted from the disk for good" in models.answers.told[-1]
    assert copy.exists()
    models.answers.agrees = True
    view.installed.remove.click()
    models.until(lambda: "toy" not in models.names())
    assert not copy.exists()


def test_what_is_no_model_is_told_on_the_page(models: Models, tmp_path: Path) -> None:
    view = models.open()
    (tmp_path / "torn.gguf").write_bytes(b"GGUF")
    models.answers.file, models.answers.picked = tmp_path / "torn.gguf", 0
    view.installed.add_file.click()
    models.until(lambda: "incomplete or damaged" in models.said())
    assert not view.installed.work.isVisible()


def test_what_cannot_be_done_says_why(models: Models, user_paths: UserPaths) -> None:
    Shelf(user_paths.data / "voices").begin("Mine", Method.SCRATCH)
    view = models.open()
    assert models.desk.overview is not None
    starter = [each for each in models.desk.overview.models if each.installed.place is Place.STARTER]
    if not starter:
        pytest.skip("the extra `starter` is not installed")
    models.choose(Path(starter[0].installed.model.path))
    assert view.installed.remove.toolTip() == STARTER
    assert not view.installed.remove.isEnabled()
    (voice,) = models.desk.overview.voices
    view.installed.table.choose(voice.voice.id)
    assert "publish it first" in view.installed.write.toolTip()
    assert "a voice of its own" in view.installed.details.full_text


def test_a_column_sorts_both_ways_and_what_is_chosen_stays(models: Models, outside: Path) -> None:
    view = models.open()
    models.answers.file, models.answers.picked = outside, 0
    view.installed.add_file.click()
    models.until(lambda: "toy" in models.names())
    models.choose(outside)
    table = view.installed.table
    sizes = table.order.findText("Size")
    table.order.activated.emit(sizes)
    first = models.names()
    table.table.horizontalHeader().sectionClicked.emit(sizes)
    assert models.names() == first[::-1]
    assert table.key == str(outside)


def test_a_download_shows_the_licence_first_and_writes_when_it_is_chosen(models: Models, hub: HubServer) -> None:
    models.novelist.desk.preferences.change(mirror=hub.address)
    view = models.open(ModelsWindow.CATALOGUE)
    page = view.catalogue
    assert "This machine has" in page.advice.full_text
    page.table.choose(ENTRY.id)
    assert ENTRY.good_at in page.details.full_text
    models.answers.agrees = False
    page.download.click()
    assert "a published book owes the makers nothing" in models.answers.told[-1]
    assert "is downloaded from 127.0.0.1" in models.answers.told[-1]
    assert hub.asked == []
    models.answers.agrees = True
    page.download.click()
    models.until(lambda: (models.folder / ENTRY.file).exists())
    models.until(lambda: any(name.startswith(Path(ENTRY.file).stem) for name in models.names()))
    assert page.rows == {}
    assert "is here" in page.foot.message.full_text
    assert page.download.toolTip() == "It is installed already."


def test_a_download_is_paused_and_thrown_away(models: Models, hub: HubServer) -> None:
    hub.files[f"{ENTRY.repository}/{ENTRY.file}"].hold_after = 300_000
    models.novelist.desk.preferences.change(mirror=hub.address)
    page = models.open(ModelsWindow.CATALOGUE).catalogue
    page.table.choose(ENTRY.id)
    page.download.click()
    row = page.rows[ENTRY.file]
    models.until(lambda: row.state.done > 0)
    assert row.pause.isVisible()
    row.pause.click()
    models.until(lambda: not row.state.running)
    assert row.words.full_text.startswith("Paused; what has come is kept.")
    assert Unfinished(models.folder, ENTRY.file).kept() > 0
    row.throw_away.click()
    models.until(lambda: page.rows == {})
    assert Unfinished(models.folder, ENTRY.file).kept() == 0


def test_what_a_kill_of_inkwell_left_is_gone_on_with(models: Models, hub: HubServer) -> None:
    files = Unfinished(models.folder, ENTRY.file)
    models.folder.mkdir(parents=True)
    wish = Wish(ENTRY.repository, ENTRY.file, "main", str(models.folder), ENTRY.licence)
    files.write_plan(Plan(wish, len(DATA), hashlib.sha256(DATA).hexdigest()))
    files.part.write_bytes(DATA[:300_000])
    models.novelist.desk.preferences.change(mirror=hub.address)
    page = models.open(ModelsWindow.CATALOGUE).catalogue
    row = page.rows[ENTRY.file]
    assert (row.state.done, row.state.size, row.state.running) == (300_000, len(DATA), False)
    row.go_on.click()
    models.until(lambda: page.rows == {})
    assert files.target.read_bytes() == DATA
    assert hub.ranges() == ["bytes=300000-"]


def test_a_failure_stands_in_its_row_with_the_other_way(models: Models, hub: HubServer) -> None:
    hub.files.clear()
    models.novelist.desk.preferences.change(mirror=hub.address)
    page = models.open(ModelsWindow.CATALOGUE).catalogue
    page.table.choose(ENTRY.id)
    page.download.click()
    row = page.rows[ENTRY.file]
    models.until(lambda: row.state.trouble)
    assert row.words.full_text.endswith(OTHER_WAY)
    assert row.words.property("role") == "trouble"


def test_a_mirror_that_is_none_is_refused_on_the_page(models: Models) -> None:
    page = models.open(ModelsWindow.CATALOGUE).catalogue
    page.mirror.setText("http://example.org")
    page.mirror.editingFinished.emit()
    assert "no address of a mirror" in page.foot.message.full_text
    assert models.novelist.desk.preferences.settings.mirror == ""
    page.mirror.setText("https://mirror.example/")
    page.mirror.editingFinished.emit()
    assert models.novelist.desk.preferences.settings.mirror == "https://mirror.example"
    # One that a hand wrote into the settings' file is found out before anything is asked.
    models.novelist.desk.preferences.change(mirror="https://[nowhere")
    page.download.click()
    assert "no address of a mirror" in page.foot.message.full_text


def test_without_a_model_the_author_is_led_here(
    make_desk: Callable[[], Novelist], user_paths: UserPaths, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for module in ("inkwell.ui.models_door", "inkwell.app.models", "inkwell.library.shelf"):
        monkeypatch.setattr(f"{module}.find_models", lambda _folders: ())
    novelist = make_desk()
    notice = novelist.desk.window.notifications
    qtbot.waitUntil(lambda: notice.sentence == NONE_HERE, timeout=20_000)
    assert "models" not in novelist.desk.equipment.parts
    notice.press_action()
    view = Models(novelist, user_paths).desk.view
    assert view is not None
    assert view.tabs.currentIndex() == ModelsWindow.CATALOGUE


def test_with_the_switch_off_nothing_is_in_sight_and_nothing_runs(models: Models, hub: HubServer) -> None:
    hub.files[f"{ENTRY.repository}/{ENTRY.file}"].hold_after = 300_000
    preferences = models.novelist.desk.preferences
    preferences.change(mirror=hub.address)
    view = models.open(ModelsWindow.CATALOGUE)
    view.catalogue.table.choose(ENTRY.id)
    view.catalogue.download.click()
    models.until(lambda: models.downloads.states[ENTRY.file].done > 0)
    preferences.change(ai=False)
    assert not view.isVisible()
    models.until(lambda: not models.downloads.states[ENTRY.file].running)
    (command,) = (each for each in models.novelist.desk.commands.all if each.words == "Language models")
    assert not command.action.isVisible()
    assert not command.action.isEnabled()


def test_a_closed_window_ends_its_downloads(models: Models, hub: HubServer) -> None:
    """The guard fails a test that leaves a process or a thread."""
    hub.files[f"{ENTRY.repository}/{ENTRY.file}"].hold_after = 300_000
    models.novelist.desk.preferences.change(mirror=hub.address)
    page = models.open(ModelsWindow.CATALOGUE).catalogue
    page.table.choose(ENTRY.id)
    page.download.click()
    models.until(lambda: models.downloads.states[ENTRY.file].done > 0)


def test_measuring_can_be_stopped(models: Models) -> None:
    view = models.open()
    assert models.desk.overview is not None
    if not any(each.installed.place is Place.STARTER for each in models.desk.overview.models):
        pytest.skip("the extra `starter` is not installed")
    view.installed.measure.click()
    models.until(view.installed.work.isVisible)
    assert not view.installed.verify.isEnabled()
    view.installed.work.stop.click()
    models.until(lambda: models.said() == "Stopped.")
    assert view.installed.verify.isEnabled()
