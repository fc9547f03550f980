"""Continuity with the whole program around it, the AI switched off: found, gone to, ticked off, mended."""

from pathlib import Path

import pytest
from novelist import Novelist

from inkwell.app.bible import Bible
from inkwell.story.bible import Entry
from inkwell.story.tool_results import ToolOrder, ToolPlace, ToolResult, Variant
from inkwell.ui.continuity.window import ContinuityWindow
from inkwell.ui.continuity_desk import ContinuityDesk

STORY = """# The Harbour

## One

The boat lay at the slip, and Marit’s blue eyes were on the door.

## Two

It was Monday, the 3rd of May, 1893.
"""


@pytest.fixture
def desk(novelist: Novelist, tmp_path: Path) -> ContinuityDesk:
    source = tmp_path / "harbour.md"
    source.write_text(STORY, "utf-8")
    novelist.import_book(source, tmp_path / "The Harbour")
    novelist.desk.preferences.change(ai=False)
    assert novelist.desk.equipment.parts["ring"]
    bible: Bible = novelist.desk.equipment.parts["bible"]  # type: ignore[assignment]
    novelist.qtbot.waitUntil(lambda: bible.ready)
    bible.save(Entry(id="m" * 12, names=("Marit",), fields=(("Eyes", "grey"),)))
    return novelist.desk.equipment.parts["continuity_checks"]  # type: ignore[return-value]


def opened(novelist: Novelist, desk: ContinuityDesk, count: str) -> ContinuityWindow:
    next(each for each in novelist.desk.commands.all if each.words == "Check continuity").action.trigger()
    view = desk.view
    assert view is not None
    novelist.qtbot.waitUntil(lambda: view.count.full_text == count, timeout=10_000)
    return view


def test_what_does_not_fit_is_found_gone_to_and_dealt_with(novelist: Novelist, desk: ContinuityDesk) -> None:
    novelist.go_to("Two")
    view = opened(novelist, desk, "2 to look at")
    assert [row.first for row in view.list.rows if row.heading] == ["Dates (1)", "Looks (1)"]
    view.list.setCurrentRow(3)
    view.finding.buttons[1].click()
    entry_window = novelist.desk.equipment.parts["bible_desk"].entry_window  # type: ignore[attr-defined]
    novelist.qtbot.waitUntil(entry_window.isVisible)
    entry_window.close()
    view.finding.buttons[0].click()
    page = novelist.desk.window.active_page
    assert novelist.desk.session.current == novelist.node("One").id
    assert "blue eyes" in page.textCursor().selectedText()
    # Mended on the page, it goes from the list by itself.
    cursor = page.textCursor()
    cursor.insertText("Marit’s grey eyes were on the door.")
    novelist.qtbot.waitUntil(lambda: view.count.full_text == "1 to look at", timeout=10_000)
    view.false_button.click()
    novelist.qtbot.waitUntil(lambda: view.count.full_text == "0 to look at · 1 no fault")
    assert (novelist.desk.session.project.folder / "continuity.json").exists()
    novelist.desk.session.close()
    assert not view.isVisible()
    novelist.desk.session.open(novelist.answers.fresh)  # type: ignore[arg-type]
    opened(novelist, desk, "0 to look at · 1 no fault")
    view.close()


def test_what_the_model_says_is_listed_where_it_can_be_quoted(novelist: Novelist, desk: ContinuityDesk) -> None:
    novelist.go_to("Two")
    view = opened(novelist, desk, "2 to look at")
    assert not view.model_button.isVisible()
    parts = novelist.desk.equipment.parts
    runner, shelf = parts["tools"], parts["tool_shelf"]
    novelist.qtbot.waitUntil(lambda: bool(shelf.tools))  # type: ignore[attr-defined]
    desk.ask_model()
    assert view.message.full_text, "without a model it is said why"
    order = ToolOrder(shelf.find("continuity").tool, ToolPlace(novelist.node("Two").id))  # type: ignore[attr-defined]
    answer = "> It was Monday, the 3rd of May, 1893.\n> The boat lay at the slip, and\nThe boat came later.\n\nMore."
    runner.ended.emit(ToolResult("r", order, (Variant("r.0", answer),)))  # type: ignore[attr-defined]
    novelist.qtbot.waitUntil(lambda: view.count.full_text == "3 to look at", timeout=10_000)
    assert view.message.full_text == "What the model said is listed."
    assert view.list.rows[-1].first == "The boat came later."
    view.close()
