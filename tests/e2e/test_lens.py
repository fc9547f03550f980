"""What the model looked at, at the window: shades on the page, words in the panel, a page that is left as it was."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from inkwell.app.lens import View
from inkwell.engine.types import ModelRef
from inkwell.ui.commands import Command
from inkwell.ui.editor.lens_marks import DENSEST
from inkwell.ui.editor.lens_panel import LensPanel
from inkwell.ui.lens_desk import CANNOT, NO_MODEL, LensDesk
from inkwell.ui.tokens import CONTRAST, DARK, LIGHT, SEPIA, Tokens, contrast

LOOK_MS = 60_000
TEXT = "The lamp on the landing had gone out again.\n\nMarta climbed the last stairs, and “somebody” 🐚 had been there."


@pytest.fixture
def lens(novelist: Novelist, tmp_path: Path) -> LensDesk:
    source = tmp_path / "lamp.md"
    source.write_text(f"# The lamp\n\n{TEXT}\n\n# The end\n\nNothing.\n", encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    novelist.go_to("The lamp")
    found = novelist.desk.equipment.parts["lens"]
    assert isinstance(found, LensDesk)
    return found


def command_of(novelist: Novelist) -> Command:
    return next(each for each in novelist.desk.commands.all if each.words == "What the model looked at")


def look_at(novelist: Novelist, lens: LensDesk, word: str) -> LensPanel:
    novelist.page.set_cursor_offset(novelist.page.text().index(word) + 1)
    command_of(novelist).action.trigger()
    panel = lens.panel
    assert panel is not None
    novelist.qtbot.waitUntil(lambda: bool(panel.words.text()), timeout=LOOK_MS)
    return panel


def shaded(novelist: Novelist, lens: LensDesk) -> dict[str, float]:
    cursor, found = novelist.page.textCursor(), dict[str, float]()
    assert lens.marks is not None
    for start, end, light, _ in lens.marks.shades:
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        found[cursor.selectedText()] = light
    return found


def test_a_word_under_the_lens(novelist: Novelist, lens: LensDesk, gpt2_folder: Path, quick_script: ModelRef) -> None:
    command, page = command_of(novelist), novelist.page
    assert command.action.toolTip() == NO_MODEL
    novelist.use_model(quick_script)
    assert (command.action.isEnabled(), command.action.toolTip()) == (False, CANNOT)
    novelist.use_model(ModelRef("gpt2", str(gpt2_folder), "torch"))
    novelist.qtbot.waitUntil(command.action.isEnabled, timeout=LOOK_MS)
    before, bare = page.text(), page.grab().toImage()
    panel = look_at(novelist, lens, "been")
    words = set(TEXT.split(" been")[0].split())
    seen = shaded(novelist, lens)
    assert seen
    assert set(seen) <= words, "whole words, the sign of two units among them, and none behind the word"
    assert max(seen.values()) == 1.0
    assert page.grab().toImage() != bare
    # Nothing by colour alone: the same words stand in the panel, and in what a screen reader says.
    heaviest = [row.split("  ")[0] for row in panel.words.text().splitlines()]
    assert set(heaviest) <= words
    assert heaviest[0] in panel.accessibleDescription()
    assert panel.remark.text().startswith("No model wrote this word; this is how the model that is loaded now reads")
    assert lens.marks is not None
    lined = [shade for shade in lens.marks.shades if shade.lined]
    assert len(lined) == len(heaviest), "what is listed has a line below, so that it is found without colour"
    assert len(panel.others.text().splitlines()) == 6
    assert all(row.endswith("%") for row in panel.others.text().splitlines())
    # Each way of looking is another one.
    told = {panel.words.text()}
    panel.view.setCurrentIndex(panel.view.findData(View.ROLLOUT))
    told.add(panel.words.text())
    panel.view.setCurrentIndex(panel.view.findData(View.HEAD))
    for layer in (1, 2):
        panel.layer.setValue(layer)
        told.add(panel.words.text())
    assert (panel.layer.maximum(), panel.head.maximum()) == (2, 4)
    assert len(told) == 4
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert lens.panel is None
    assert page.text() == before
    page.setFocus()
    assert not page.document().isUndoAvailable()


def test_it_ends_with_the_first_letter_and_with_ai(novelist: Novelist, lens: LensDesk, gpt2_folder: Path) -> None:
    novelist.use_model(ModelRef("gpt2", str(gpt2_folder), "torch"))
    look_at(novelist, lens, "last")
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_Escape)
    assert lens.panel is None
    look_at(novelist, lens, "last")
    novelist.qtbot.keyClicks(novelist.page, "x")
    assert lens.panel is None
    look_at(novelist, lens, "stairs")
    novelist.desk.preferences.change(ai=False)
    assert lens.panel is None
    assert not command_of(novelist).action.isVisible()
    novelist.until_saved()


def test_where_no_word_is_it_says_so(novelist: Novelist, lens: LensDesk, gpt2_folder: Path) -> None:
    novelist.use_model(ModelRef("gpt2", str(gpt2_folder), "torch"))
    # The first word of the text: nothing stands before it but the place where texts begin.
    panel = look_at_first(novelist, lens)
    novelist.qtbot.waitUntil(lambda: bool(panel.others.text()), timeout=LOOK_MS)
    assert not shaded(novelist, lens)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    novelist.page.set_cursor_offset(TEXT.index("🐚"))
    command_of(novelist).action.trigger()
    assert lens.panel is None


def look_at_first(novelist: Novelist, lens: LensDesk) -> LensPanel:
    novelist.page.set_cursor_offset(1)
    command_of(novelist).action.trigger()
    assert lens.panel is not None
    return lens.panel


@pytest.mark.parametrize("tokens", [LIGHT, DARK, SEPIA, CONTRAST])
def test_letters_under_the_strongest_shade_can_be_read(tokens: Tokens) -> None:
    assert contrast(shade_over(tokens.ink, tokens), shade_over(tokens.page, tokens)) >= 4.5


def shade_over(colour: str, tokens: Tokens) -> str:
    one, other = QColor(colour), QColor(tokens.accent)
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round(below * (1 - DENSEST) + above * DENSEST) for below, above in parts)).name()
