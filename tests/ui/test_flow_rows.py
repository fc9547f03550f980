"""The settings of flow, as a form."""

import msgspec
import pytest

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.flow_rows import FlowRows

OTHERS = {
    "focus": "sentence",
    "typewriter": True,
    "typewriter_height": 35,
    "session_minutes": 45,
    "session_words": 800,
}


@pytest.mark.parametrize("changes", [{}, OTHERS])
def test_what_is_not_touched_stays_as_it_was(qtbot, changes):
    settings = msgspec.structs.replace(Settings(), **changes)
    rows = FlowRows(settings)
    qtbot.addWidget(rows)
    assert msgspec.structs.replace(settings, **rows.changes) == settings


def test_what_is_set_is_returned(qtbot):
    rows = FlowRows(Settings())
    qtbot.addWidget(rows)
    rows.lit.setCurrentIndex(2)
    rows.typewriter.setChecked(True)
    rows.place.setValue(35)
    rows.minutes.setValue(45)
    rows.words.setValue(800)
    assert rows.changes == OTHERS


def test_what_has_no_say_cannot_be_set(qtbot):
    rows = FlowRows(Settings())
    qtbot.addWidget(rows)
    assert not rows.place.isEnabled()
    rows.typewriter.setChecked(True)
    assert rows.place.isEnabled()
    rows.words.setValue(500)
    assert not rows.minutes.isEnabled()
