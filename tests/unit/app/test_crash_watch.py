"""What the window's own watch adds: names of Qt's out of Qt's messages, and why a model was started again."""

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.crash_watch import place_in_qt
from inkwell.app.engine_restarts import MOST, EngineRestarts
from inkwell.engine.status import Cause, EngineState, EngineStatus
from inkwell.reports.facts import Restart


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("QThread: Destroyed while thread 'Ottoline' is still running", "QThread"),
        ("QObject::startTimer: Timers cannot be started", "QObject::startTimer"),
        ("QObject::Ottoline: gone", "QObject"),
        ("QOttoline::startTimer: gone", ""),
        ("Ottoline went to Sandymount", ""),
        ("Qt has caught an exception", "Qt"),
        ("", ""),
    ],
)
def test_of_a_message_only_qt_s_own_names_are_taken(message: str, place: str) -> None:
    assert place_in_qt(message) == place


class StandIn(QObject):
    """What is asked of an engine here."""

    status_changed = Signal(object)


def test_restarts_are_remembered_with_their_reasons(qtbot: QtBot) -> None:
    engine, now = StandIn(), [100.0]
    restarts = EngineRestarts(engine, clock=lambda: now[0])  # type: ignore[arg-type]
    now[0] = 160.0
    for status in (
        None,
        EngineStatus(EngineState.READY),
        EngineStatus(EngineState.RESTARTING, rung=1, cause=Cause.CRASHED, exit_code=-11),
        EngineStatus(EngineState.STARTING, cause=Cause.CRASHED, exit_code=-11),
        EngineStatus(EngineState.SET_ASIDE, rung=2, cause=Cause.OUTSIDE, exit_code=-9),
    ):
        engine.status_changed.emit(status)
    assert restarts.all == (
        Restart(60.0, Cause.CRASHED, -11, 1),
        Restart(60.0, Cause.OUTSIDE, -9, 2, set_aside=True),
    )
    for _ in range(MOST + 5):
        engine.status_changed.emit(EngineStatus(EngineState.RESTARTING, cause=Cause.SILENT))
    assert len(restarts.all) == MOST
