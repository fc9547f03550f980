"""The sections of the settings that are about looks and typing: what they show, and what comes out of them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QLineEdit, QPushButton, QWidget

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.colour_rows import OWN_HINT, ColourRows
from inkwell.ui.dialogs.looks_preview import LooksPreview
from inkwell.ui.dialogs.looks_rows import LooksRows
from inkwell.ui.dialogs.sections import SectionList
from inkwell.ui.dialogs.typing_rows import LANGUAGES, TypingRows
from inkwell.ui.editor.looks import Looks
from inkwell.ui.own_colours import OwnColours, derived
from inkwell.ui.theme import DARK, LIGHT, SEPIA, Theme


@pytest.fixture
def shown(qtbot, qapp):
    theme = Theme(qapp, "light")

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(520, 560)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    yield show
    assert theme.tokens


def test_the_looks_come_out_as_they_went_in_and_as_they_were_changed(shown):
    settings = Settings(page_size=24, line_height=170, measure=60, zoom=125, paragraphs="space")
    rows = shown(LooksRows(settings, LIGHT))
    assert all(getattr(settings, name) == value for name, value in rows.changes.items())
    rows.size_box.setValue(30)
    rows.paragraphs_box.setCurrentIndex(0)
    assert rows.looks == Looks(size=30, line_height=170, measure=60, zoom=125)
    assert (rows.changes["page_size"], rows.changes["paragraphs"]) == (30, "indent")


def test_the_preview_follows_every_field(shown):
    rows = shown(LooksRows(Settings(), LIGHT))
    seen = [rows.preview.grab().toImage()]
    for change in (
        lambda: rows.zoom_box.setValue(60),
        lambda: rows.measure_box.setValue(30),
        lambda: rows.paragraphs_box.setCurrentIndex(1),
        lambda: rows.line_box.setValue(110),
        lambda: rows.size_box.setValue(30),
        lambda: rows.font_box.setCurrentText("Inter"),
    ):
        change()
        seen.append(rows.preview.grab().toImage())
    assert all(one != other for one, other in pairwise(seen))


def test_the_preview_has_the_page_the_ink_and_the_accent(shown):
    preview = shown(LooksPreview(DARK))
    for tokens in (DARK, SEPIA, derived(OwnColours("#112233", "#FFEEDD", "#FFB000"))):
        preview.show_colours(tokens)
        image = preview.grab().toImage()
        found = {
            image.pixelColor(x, y).name().upper()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        }
        assert {tokens.page, tokens.accent, tokens.tint} <= found
    preview.show_looks(replace(Looks(), size=20))
    assert "letter" in preview.text


def test_only_ones_own_colours_ask_for_colours(shown, qapp):
    rows = shown(ColourRows(Settings(theme="sepia"), Theme(qapp, "light")))
    assert not rows.page.isVisible()
    assert rows.changes == {"theme": "sepia", "own_colours": {}, "motion": "system"}
    rows.theme_box.setCurrentText("Your own colours")
    assert rows.page.isVisible()
    assert rows.note.text() == OWN_HINT
    assert rows.changes["own_colours"] == OwnColours().named()


def test_colours_that_are_too_close_are_spoken_of_and_no_colour_is_refused(shown, qapp):
    own = {"page": "#FFFFFF", "ink": "#000000", "accent": "#003366"}
    rows = shown(ColourRows(Settings(theme="own", own_colours=own), Theme(qapp, "light")))
    assert rows.changes["own_colours"] == own
    rows.ink.line.setText("#dddddd")
    assert rows.note.text() == "The ink is too close to the page to be read, so it is shown darker."
    assert rows.reason == ""
    rows.ink.line.setText("#ddd")
    assert rows.reason == rows.note.text() == "A colour is written as # and six digits or letters from A to F."
    rows.theme_box.setCurrentText("Dark")
    assert rows.reason == ""
    assert rows.tokens is DARK


def test_a_colour_can_be_chosen_with_the_systems_dialog(shown, qapp, monkeypatch):
    rows = shown(ColourRows(Settings(theme="own"), Theme(qapp, "light")))
    answers = [QColor("#123456"), QColor()]
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: answers.pop(0))
    rows.page.button.click()
    assert rows.page.line.text() == "#123456"
    rows.page.button.click()
    assert rows.page.line.text() == "#123456"


def test_reduced_motion_can_be_asked_for(shown, qapp):
    rows = shown(ColourRows(Settings(motion="reduced"), Theme(qapp, "light")))
    assert rows.changes["motion"] == "reduced"
    rows.still.click()
    assert rows.changes["motion"] == "system"


def test_typing_comes_out_as_it_went_in(qtbot):
    for language in ("", *LANGUAGES, "tlh"):
        settings = Settings(markers="dimmed", smart_quotes=False, smart_ellipses=False, smart_language=language)
        rows = TypingRows(settings)
        qtbot.addWidget(rows)
        assert all(getattr(settings, name) == value for name, value in rows.changes.items())


def test_the_marks_of_a_language_are_shown(shown):
    rows = shown(TypingRows(Settings()))
    assert not rows.example.isVisible()
    rows.language_box.setCurrentIndex(rows.language_box.findData("de"))
    assert rows.example.text() == "„Aa ‚Bb‘“ – …"
    rows.dashes.click()
    assert rows.changes["smart_dashes"] is False


def test_eight_sections_have_room_and_keys(shown, qtbot):
    sections = SectionList()
    lines = [QLineEdit() for _ in range(8)]
    buttons: list[QPushButton] = [sections.add(f"Section {number}", line) for number, line in enumerate(lines, 1)]
    shown(sections)
    assert lines[0].isVisible()
    assert max(button.geometry().bottom() for button in buttons) < sections.height()
    qtbot.keyClick(sections, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert lines[4].isVisible()
    qtbot.waitUntil(buttons[4].isChecked)
    buttons[4].setFocus()
    qtbot.keyClick(buttons[4], Qt.Key.Key_Down)
    assert lines[5].isVisible()
    sections.show_section(buttons[7])
    assert lines[7].isVisible()
    assert not lines[0].isVisible()
