"""The add-on at the window of a program that has one: said where it is lacking, installed, used, stopped, removed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from carried_parts import carried_parts
from novelist import Novelist
from pytestqt.qtbot import QtBot

from inkwell.addon.carried import Carried
from inkwell.addon.host import CARRIED
from inkwell.addon.place import AddOn, State
from inkwell.app.addon_work import AddOnWork
from inkwell.settings.declared import Page
from inkwell.storage.paths import UserPaths
from inkwell.supervise.installation import ADDON_ABSENT
from inkwell.ui.addon.window import AddOnWindow
from inkwell.ui.addon.wording import NOT_THERE, READY, STOPPED
from inkwell.ui.addon_desk import AddOnDesk
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.settings.editors import Facts
from inkwell.ui.settings.partner_fields import IndexField
from inkwell.ui.voice_desk import VoiceDesk


class Program:
    """The window of a program that carries the parts of its add-on."""

    def __init__(self, novelist: Novelist, place: AddOn, monkeypatch: pytest.MonkeyPatch) -> None:
        self.novelist, self.place, self._patch = novelist, place, monkeypatch
        desk, work = novelist.desk.equipment.parts["addon"], novelist.desk.equipment.parts["addon_work"]
        assert isinstance(desk, AddOnDesk)
        assert isinstance(work, AddOnWork)
        self.desk, self.work = desk, work
        work.place = place
        assert place.carried is not None
        self.log = place.carried.folder / "pip.log"
        monkeypatch.setenv(CARRIED, str(place.carried.folder))
        monkeypatch.setenv("FAKE_PIP_LOG", str(self.log))

    def pip(self, says: str) -> None:
        self._patch.setenv("FAKE_PIP", says)

    def open(self) -> AddOnWindow:
        self.desk.open()
        assert self.desk.view is not None
        return self.desk.view

    def until(self, true: Callable[[], bool]) -> None:
        self.novelist.qtbot.waitUntil(true, timeout=60_000)


@pytest.fixture
def parts(tmp_path: Path) -> Carried:
    return carried_parts(tmp_path)


@pytest.fixture
def program(novelist: Novelist, user_paths: UserPaths, parts: Carried, monkeypatch: pytest.MonkeyPatch) -> Program:
    return Program(novelist, AddOn(user_paths.data / "addon", parts), monkeypatch)


def test_it_is_offered_where_voices_cannot_learn_installed_and_removed(qtbot: QtBot, program: Program) -> None:
    voices = program.novelist.desk.equipment.parts["voices"]
    assert isinstance(voices, VoiceDesk)
    voices.open()
    assert voices.view is not None
    way = voices.view.way
    assert way.message.full_text == ADDON_ABSENT
    assert not way.addon_button.isHidden()
    assert not way.begin_button.isEnabled()
    way.addon_button.click()
    view = program.desk.view
    assert view is not None
    assert view.isVisible()
    assert view.state.full_text == NOT_THERE
    assert not view.remove_button.isEnabled()

    answers = program.novelist.answers
    answers.agrees = False
    view.install_button.click()
    assert not program.work.busy
    for said in ("300 MB", "1.3 GB", "BSD-3-Clause", "Nothing of yours is sent"):
        assert said in answers.told[-1], said
    answers.agrees = True
    view.torch.setText("2.13.0")
    view.install_button.click()
    assert not view.install_button.isEnabled()
    program.until(lambda: not program.work.busy)
    assert view.message.full_text == READY
    assert "PyTorch 2.13.0" in view.state.full_text
    assert "torch==2.13.0" in program.log.read_text(encoding="utf-8")
    assert ADDON_ABSENT not in way.message.full_text
    assert way.addon_button.isHidden()

    view.remove_button.click()
    program.until(lambda: not program.work.busy)
    assert "free again" in view.message.full_text
    assert program.place.state() is State.ABSENT
    assert way.message.full_text == ADDON_ABSENT


def test_it_is_stopped_and_goes_with_the_switch_of_the_partner(qtbot: QtBot, program: Program) -> None:
    program.pip("slow")
    view = program.open()
    view.install_button.click()
    program.until(lambda: "190 MB" in view.work.words.full_text)
    assert view.work.isVisibleTo(view)
    view.work.stop.click()
    program.until(lambda: not program.work.busy)
    assert view.message.full_text == STOPPED
    assert program.place.state() is State.ABSENT
    view.install_button.click()
    program.until(lambda: "190 MB" in view.work.words.full_text)
    program.novelist.desk.preferences.change(ai=False)
    program.until(lambda: not program.work.busy)
    assert not view.isVisible()
    assert not program.place.folder.parent.joinpath("addon.part").exists()


def test_without_a_network_it_says_so_at_once_and_names_the_other_way(qtbot: QtBot, program: Program) -> None:
    program.pip("offline")
    view = program.open()
    view.install_button.click()
    program.until(lambda: not program.work.busy)
    assert view.message.full_text.startswith("There is no network")
    assert "wheels" in view.message.full_text


def test_where_it_comes_from_is_a_setting(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    preferences = program.novelist.desk.preferences
    view = program.open()
    view.index.setText("http://example.org")
    view.index.editingFinished.emit()
    assert "no address of a mirror" in view.message.full_text
    assert preferences.settings.package_index == ""
    view.index.setText("https://mirror.example/")
    view.index.editingFinished.emit()
    assert preferences.settings.package_index == "https://mirror.example"
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / "torch-2.13.0-py3-none-any.whl").touch()
    program.novelist.answers.existing = wheels
    view.browse.click()
    assert preferences.settings.wheel_folder == str(wheels)
    view.install_button.click()
    assert "without a network" in program.novelist.answers.told[-1]
    program.until(lambda: not program.work.busy)
    assert "--no-index" in program.log.read_text(encoding="utf-8")


def test_the_settings_lead_to_it(qtbot: QtBot, program: Program) -> None:
    desk = program.novelist.desk
    opened: list[str] = []
    facts = Facts((), desk.writing.partner_facts(), open_addon=lambda: opened.append("it"))
    dialog = SettingsDialog(desk.preferences, facts, desk.window.theme, desk.window.icons, desk.window)
    qtbot.addWidget(dialog)
    dialog.sections.choose(list(Page).index(Page.PARTNER))
    dialog._follow()
    field = dialog.rows["package_index"].field
    assert isinstance(field, IndexField)
    field.line.setText("nonsense")
    assert "no address" in field.reason
    field.addon.click()
    qtbot.waitUntil(lambda: opened == ["it"])


def test_the_command_opens_it_and_is_out_of_sight_with_the_partner(qtbot: QtBot, program: Program) -> None:
    commands = program.novelist.desk.commands
    command = next(each for each in commands.all if each.name == "addon")
    command.action.trigger()
    assert program.desk.view is not None
    assert program.desk.view.isVisible()
    program.novelist.desk.preferences.change(ai=False)
    assert not command.action.isVisible()


def test_with_pip_the_window_says_what_pip_brings(qtbot: QtBot, novelist: Novelist) -> None:
    desk = novelist.desk.equipment.parts["addon"]
    assert isinstance(desk, AddOnDesk)
    desk.open()
    view = desk.view
    assert view is not None
    assert "pip" in view.state.full_text
    assert not view.install_button.isEnabled()
    assert not view.remove_button.isEnabled()
