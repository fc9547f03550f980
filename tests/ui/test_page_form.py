"""The page of an export: what is not touched stays as the preset has it, to the tenth of a millimetre."""

import pytest

from inkwell.exchange.presets import BUILT_IN, PAPERBACK, Preset
from inkwell.ui.exchanging.page_form import PageForm, paper_of


@pytest.fixture
def form(qtbot):
    made = PageForm(BUILT_IN[0])
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("preset", [*BUILT_IN, Preset("Napkin", width=111.5, height=99.9, font="No Such Face")])
def test_what_is_not_touched_stays(form, preset):
    form.show_preset(preset)
    assert form.applied(preset) == preset


def test_what_is_set_otherwise_is_said_and_applied(form, qtbot):
    form.show_preset(PAPERBACK)
    assert paper_of(PAPERBACK) == "5 × 8 inches"
    with qtbot.waitSignal(form.changed):
        form.size_box.setValue(13)
    form.paper.setCurrentText("A5")
    form.edges["outer"].setValue(30)
    form.checks["justified"].setChecked(False)
    form.header.setCurrentIndex(0)
    made = form.applied(PAPERBACK)
    assert (made.width, made.height, made.size, made.justified, made.header) == (148, 210, 13, False, "none")
    assert (made.margins.outer, made.margins.inner) == (30, PAPERBACK.margins.inner)
    assert made.font == PAPERBACK.font


def test_showing_a_preset_changes_nothing(form, qtbot):
    with qtbot.assertNotEmitted(form.changed):
        form.show_preset(PAPERBACK)
