"""The engine's process is killed, crashed and frozen while the author types: no key lost, and it works again."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist

from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef
from inkwell.ui.commands import Menu


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP])
def test_a_killed_engine_costs_no_key(
    novelist: Novelist,
    book: Callable[[str], Path],
    slow_script: ModelRef,
    tmp_path: Path,
    how: signal.Signals,
) -> None:
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    desk, page = novelist.desk, novelist.page
    desk.window.outline.chosen.emit([node.id for _, node in desk.session.manuscript.walk()][-1])
    novelist.use_model(slow_script)
    before = page.text()
    page.set_cursor_offset(len(before))
    novelist.ask()
    novelist.until_text()
    states: list[EngineState] = []
    desk.engine.status_changed.connect(lambda status: states.append(status.state) if status else None)

    typed = "Not one of these letters may be lost."
    pid = desk.engine.pid
    assert pid is not None
    page.set_cursor_offset(0)
    for number, letter in enumerate(typed):
        if number == len(typed) // 2:
            os.kill(pid, how)
        novelist.qtbot.keyClicks(page, letter, delay=5)
    assert page.text() == typed + before
    # A frozen process is told from a slow one by its heartbeat, which takes some seconds.
    novelist.qtbot.waitUntil(lambda: EngineState.RESTARTING in states, timeout=30_000)
    assert "untouched" in novelist.sentence
    novelist.until_ready()
    assert desk.engine.pid != pid
    novelist.qtbot.waitUntil(lambda: not desk.partner.writing, timeout=10_000)

    desk.partner.discard()
    page.set_cursor_offset(len(page.text()))
    novelist.ask()
    novelist.until_text()
    assert page.text() == typed + before
    novelist.until_saved()
    current = desk.session.current
    assert current is not None
    assert desk.session.project.read_text(current).text == typed + before


def test_a_model_that_crashes_until_settings_are_safer(
    novelist: Novelist, book: Callable[[str], Path], crashing_script: ModelRef, tmp_path: Path
) -> None:
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    novelist.use_model(crashing_script)
    status = novelist.desk.engine.status
    assert status is not None
    assert status.rung == 1
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    novelist.ask()
    novelist.until_text()


def test_one_switch_turns_all_ai_off(
    novelist: Novelist, book: Callable[[str], Path], quick_script: ModelRef, tmp_path: Path
) -> None:
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    novelist.use_model(quick_script)
    desk = novelist.desk
    assert desk.engine.pid is not None
    desk.preferences.change(ai=False)
    assert desk.engine.pid is None
    assert not desk.window.sidebar.isVisible()
    assert not desk.commands.menu(Menu.WRITE).menuAction().isVisible()
    novelist.ask()
    assert not novelist.page.has_proposal()
    desk.preferences.change(ai=True)
    novelist.until_ready()
    assert desk.window.sidebar.isVisible()
