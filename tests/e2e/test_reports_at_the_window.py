"""About this machine and model, crash reports and the look for a newer Inkwell, at the real window."""

import json
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from latest_server import Little, little, sends
from novelist import Answers, Novelist
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkwell import __version__
from inkwell.app.updates import Updates
from inkwell.engine.types import ModelRef
from inkwell.library import updates
from inkwell.reports.crash import Crash, crash_of_death
from inkwell.reports.crash_folder import CrashFolder, Kind
from inkwell.storage.paths import UserPaths
from inkwell.storage.server_list import KnownServer
from inkwell.supervise.death import Death
from inkwell.ui.crash_desk import ENDED, PROCESS, CrashDesk
from inkwell.ui.machine_desk import MachineDesk
from inkwell.ui.reports.machine_window import MachineWindow
from inkwell.ui.update_desk import UpdateDesk

SECRETS = ("Ottoline", "Sandymount", "Wyndham", "Kilbride", "sk-hush")
FILE = {"version": "99.1.0", "date": "2031-02-03", "notes": "https://inkwell.example/new"}


def trigger(novelist: Novelist, name: str) -> None:
    next(each.action for each in novelist.desk.commands.all if each.name == name).trigger()


def opened(novelist: Novelist) -> MachineWindow:
    """The window of this machine, when it has looked round."""
    trigger(novelist, "machine")
    desk = novelist.desk.equipment.parts["machine_desk"]
    assert isinstance(desk, MachineDesk)
    view = desk.view
    assert view is not None
    novelist.qtbot.waitUntil(view.copy_button.isEnabled, timeout=20_000)
    return view


def crash_desk(novelist: Novelist) -> CrashDesk:
    found = novelist.desk.equipment.parts["crash_desk"]
    assert isinstance(found, CrashDesk)
    return found


@pytest.fixture
def secret_book(tmp_path: Path) -> Path:
    source = tmp_path / "Wyndham"
    source.mkdir()
    (source / "a.md").write_text("# Ottoline\n\n## Sandymount\n\nOttoline went to Kilbride.\n", encoding="utf-8")
    return source / "a.md"


@pytest.fixture
def held(qapp: QApplication) -> Callable[[], str]:
    return lambda: qapp.clipboard().text()


def test_the_copied_report_holds_nothing_of_what_is_private(
    novelist: Novelist, secret_book: Path, tmp_path: Path, held: Callable[[], str]
) -> None:
    desk = novelist.desk
    novelist.import_book(secret_book, tmp_path / "Wyndham" / "Ottoline")
    novelist.go_to("Sandymount")
    script = tmp_path / "Wyndham" / "small.json"
    script.write_text(json.dumps({"text": "Kilbride"}), encoding="utf-8")
    novelist.use_model(ModelRef("Ottoline", str(script), "scripted"))
    desk.servers.add(KnownServer("http://wyndham.example:8080#Kilbride", key="sitting"), "sk-hush")
    desk.preferences.change(backup_folder="/home/Wyndham", stop=("Ottoline",), lookup_address="https://Kilbride/{word}")
    view = opened(novelist)
    # The author's own eyes see where things lie.
    assert str(novelist.desk.paths.data) in view.facts.toPlainText()
    view.copy_button.click()
    text = held()
    assert f"Version: {__version__}" in text
    assert "Engine: ready" in text
    assert "Model: a script for trials" in text
    for secret in (*SECRETS, str(tmp_path), str(Path.home()), "wyndham"):
        assert secret not in text
    novelist.answers.fresh = tmp_path / "report.txt"
    view.save_button.click()
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == text
    assert "report.txt" in view.message.full_text


def test_the_page_tells_of_each_restart_in_plain_words(
    novelist: Novelist, crashing_script: ModelRef, secret_book: Path, tmp_path: Path
) -> None:
    novelist.import_book(secret_book, tmp_path / "Book")
    novelist.use_model(crashing_script)
    view = opened(novelist)
    text = view.report.toPlainText()
    assert "Restarts since the start: 1" in text
    assert "it crashed (SIGSEGV); started with step 1 of safer settings" in text
    assert "Safer settings: step 1 of the ladder" in text
    novelist.desk.preferences.change(ai=False)
    view.again_button.click()
    novelist.qtbot.waitUntil(lambda: "switched off" in view.report.toPlainText(), timeout=20_000)


# crashes


def ended(number: int) -> Crash:
    moment = datetime(2031, 1, 1, 12, number, tzinfo=UTC)
    return Crash(Kind.ENDED, "Inkwell ended without warning.", (f"  line {number}",), "0.1.0", moment)


def test_the_run_before_is_told_of_once_and_read_whole(
    make_desk: Callable[[], Novelist], user_paths: UserPaths, held: Callable[[], str], tmp_path: Path
) -> None:
    folder = CrashFolder.of(user_paths)
    for number in range(3):
        folder.add(ended(number))
    novelist = make_desk()
    novelist.qtbot.waitUntil(lambda: novelist.sentence == ENDED)
    novelist.desk.window.notifications.press_action()
    view = crash_desk(novelist).view
    assert view is not None
    novelist.qtbot.waitUntil(lambda: len(view.list.rows) == 3)
    assert view.text.toPlainText() == folder.read(folder.all()[0])
    view.copy_button.click()
    assert held() == view.text.toPlainText()
    novelist.answers.fresh = tmp_path / "kept.txt"
    view.save_button.click()
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == held()
    for left in (2, 1, 0):
        view.delete_button.click()
        novelist.qtbot.waitUntil(lambda left=left: len(view.list.rows) == left)
    assert folder.all() == ()
    assert not view.text.isVisible()
    folder.add(ended(0))
    again = make_desk()
    told: list[object] = []
    again.desk.crashes.found.connect(told.append)
    again.desk.crashes.look()
    again.qtbot.waitUntil(lambda: bool(told))
    assert again.sentence != ENDED


def test_a_word_that_another_took_the_place_of_comes_after_it_and_one_on_a_process_beside_it(
    make_desk: Callable[[], Novelist], user_paths: UserPaths
) -> None:
    CrashFolder.of(user_paths).add(ended(1))
    novelist = make_desk()
    novelist.qtbot.waitUntil(lambda: novelist.sentence == ENDED)
    notifications = novelist.desk.window.notifications
    notifications.tell("The disk is full.", "red")
    notifications.dismiss()
    novelist.qtbot.waitUntil(lambda: novelist.sentence == ENDED)
    notifications.dismiss()
    novelist.qtbot.wait(50)
    assert novelist.sentence == ""
    # A process that died is told of alone, or beside what is said of it already.
    desk, watch = crash_desk(novelist), novelist.desk.crashes
    file = CrashFolder.of(user_paths).add(crash_of_death(Death("inkwell.language.host", -11)))
    watch.left.emit(file)
    novelist.qtbot.waitUntil(lambda: novelist.sentence == PROCESS)
    notifications.tell("The model stopped.", "amber")
    watch.left.emit(file)
    novelist.qtbot.waitUntil(lambda: notifications._run is not None)
    assert novelist.sentence == "The model stopped."
    notifications.press_action()
    assert desk.view is not None
    assert desk.view.isVisible()
    # What ends again and again is not said again.
    watch.left.emit(file)
    novelist.qtbot.waitUntil(lambda: not desk._settled.isActive())
    assert novelist.sentence == ""


# updates


@pytest.fixture
def newest(monkeypatch: pytest.MonkeyPatch) -> Iterator[Little]:
    with little(sends(json.dumps(FILE).encode())) as server:
        monkeypatch.setattr(updates, "ADDRESS", server.url)
        yield server


def test_nothing_is_asked_before_the_author_agreed_and_then_without_a_question(
    newest: Little, make_desk: Callable[[], Novelist], answers: Answers
) -> None:
    novelist = make_desk()
    answers.agrees = False
    trigger(novelist, "updates")
    assert answers.asked == ["Look for a newer Inkwell?"]
    assert "127.0.0.1" in answers.told[0]
    assert newest.asked == []
    assert not novelist.desk.preferences.settings.ask_for_updates
    answers.agrees = True
    trigger(novelist, "updates")
    novelist.qtbot.waitUntil(lambda: "99.1.0, of 3 February 2031" in novelist.sentence)
    assert novelist.desk.preferences.settings.ask_for_updates
    trigger(novelist, "updates")
    novelist.qtbot.waitUntil(lambda: len(newest.asked) == 2)
    assert len(answers.asked) == 2
    novelist.qtbot.waitUntil(lambda: "99.1.0" in novelist.sentence)


def test_what_comes_of_it_is_one_sentence(qtbot: QtBot, novelist: Novelist) -> None:
    desk = novelist.desk
    action = next(each.action for each in desk.commands.all if each.name == "updates")
    # This Inkwell may have an address or none; without one the command says why it is off.
    assert action.isEnabled() == bool(updates.ADDRESS)
    assert updates.ADDRESS or "where you got it" in action.statusTip()
    desk.preferences.change(ask_for_updates=True)
    here = json.dumps({"version": __version__, "date": "2026-01-01"}).encode()
    for answer, told in (
        (sends(here), f"You have the newest Inkwell, {__version__}."),
        (sends(b"<html>"), "127.0.0.1 answers with something else than was asked for, so nothing was learnt from it."),
        (sends(here, length=999), "There is no connection to 127.0.0.1 now, so nothing was looked up."),
    ):
        with little(answer) as server:
            looking = Updates(server.url, desk.window)
            UpdateDesk(desk.window, looking, desk.preferences, desk.chooser).look()
            qtbot.waitUntil(lambda told=told: novelist.sentence == told)


def test_closing_does_not_wait_for_an_answer(qtbot: QtBot) -> None:
    def hangs(peer: socket.socket) -> None:
        peer.recv(1)

    with little(hangs) as server:
        looking = Updates(server.url)
        looking.look()
        qtbot.waitUntil(lambda: bool(server.asked))
        looking.close()
        assert not looking.looking
