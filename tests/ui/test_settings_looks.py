"""The piece of a page in the window of settings: it follows looks and colours."""

from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtWidgets import QWidget

from inkwell.settings.settings import Settings
from inkwell.ui.dialogs.looks_preview import LooksPreview
from inkwell.ui.editor.looks import Looks
from inkwell.ui.own_colours import OwnColours, derived
from inkwell.ui.settings.preview import Preview
from inkwell.ui.theme import DARK, SEPIA, Theme


@pytest.fixture
def shown(qtbot):
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(520, 560)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


def test_the_preview_follows_every_setting_of_looks(shown, qapp):
    preview = shown(Preview(Theme(qapp, "light")))
    settings, seen = Settings(), []
    for changes in (
        {},
        {"zoom": 60},
        {"measure": 30},
        {"paragraphs": "space"},
        {"line_height": 110},
        {"page_size": 30},
        {"page_font": "Inter"},
        {"theme": "dark"},
        {"theme": "own", "own_colours": {"page": "#112233", "ink": "#FFEEDD", "accent": "#FFB000"}},
    ):
        settings = msgspec.structs.replace(settings, **changes)
        preview.show_settings(settings)
        seen.append(preview.grab().toImage())
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
