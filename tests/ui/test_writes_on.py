"""Where the words are written, said all the time while a server writes them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import Capabilities, Ledger, Reuse, SegmentUse
from inkwell.story.segments import Origin
from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.ledger import ESTIMATED, LedgerCard
from inkwell.ui.sidebar.writes_on import WritesOn
from inkwell.ui.theme import Theme


def status(place: str, far: bool, state: EngineState = EngineState.READY) -> EngineStatus:
    can = Capabilities("server", "m", "d", 2048, 2048, 0, place, place=place, far=far)
    return EngineStatus(state, "m", capabilities=can)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> WritesOn:
    line = WritesOn(theme, Icons(theme))
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize("state", [EngineState.READY, EngineState.BUSY])
def test_a_server_is_named_as_long_as_it_writes(line: WritesOn, state: EngineState) -> None:
    assert line.sentence == ""
    line.show_status(status("127.0.0.1:8080", far=False, state=state))
    assert line.sentence == "Writes on 127.0.0.1:8080"
    line.show_status(status("api.example.com", far=True, state=state))
    assert line.sentence == "Writes on api.example.com: what it is told leaves this machine"
    line.show_status(status("", far=False, state=state))
    assert line.sentence == ""
    line.show_status(None)
    assert line.sentence == ""


def test_an_estimate_is_shown_as_one(qtbot: QtBot, theme: Theme) -> None:
    card = LedgerCard(theme)
    qtbot.addWidget(card)
    use = SegmentUse("Scene", Origin.AUTHOR, 1200)
    card.show_ledger(Ledger((use,), 4096, Reuse.UNKNOWN, estimated=True))
    card.set_open(True)
    assert card.sum_words == "about 1,200 of 4,096 tokens"
    assert card.how_words.startswith(ESTIMATED)
    assert "does not say how much of it" in card.how_words
    card.show_ledger(Ledger((use,), 4096))
    assert card.sum_words == "1,200 of 4,096 tokens"
    assert card.how_words == "All of it was read anew."
