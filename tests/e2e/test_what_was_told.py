"""What the model is told, in the real window: kept, shown word for word, changed for one run, and gone with AI."""

import json
from pathlib import Path
from typing import cast

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.tool_runs import ToolRunner
from inkwell.engine.types import ModelRef
from inkwell.story.bible import Entry
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tools import OutputKind, Reads, Tool
from inkwell.ui.inspector.sections_dialog import SectionsDialog
from inkwell.ui.inspector.window import InspectorWindow
from inkwell.ui.told_desk import ToldDesk

TEXT = "# A book\n\n## One\n\nLong ago it rained.\n\n## Two\n\nEdwin woke.\n\nHe looked at the hens.\n"
EDWIN = Entry(id="e1", names=("Edwin",), text="A cat who bites.")


class Author:
    """An author in the second scene of a book with a bible, whose model is ready."""

    def __init__(self, novelist: Novelist, folder: Path, model: ModelRef) -> None:
        self.novelist, self.folder = novelist, folder / "Book"
        (folder / "book.md").write_text(TEXT, encoding="utf-8")
        novelist.import_book(folder / "book.md", self.folder)
        novelist.use_model(model)
        parts = novelist.desk.equipment.parts
        self.told = cast("ToldDesk", parts["told"])
        bible, index = cast("Bible", parts["bible"]), cast("BibleIndex", parts["bible_index"])
        novelist.qtbot.waitUntil(lambda: bible.ready)
        bible.save(EDWIN)
        novelist.qtbot.waitUntil(lambda: bool(index.index.entries))
        novelist.go_to("Two")
        novelist.page.set_cursor_offset(len(novelist.page.text()))

    def command(self, words: str) -> None:
        next(each.action for each in self.novelist.desk.commands.all if each.words == words).trigger()

    @property
    def inspector(self) -> InspectorWindow:
        assert self.told.inspector is not None
        return self.told.inspector

    def shown(self) -> str:
        """All of what is told."""
        self.inspector.list.setCurrentRow(0)
        return self.inspector.text.document().toRawText().replace("\u2029", "\n")


@pytest.fixture
def author(novelist: Novelist, tmp_path: Path, quick_script: ModelRef) -> Author:
    return Author(novelist, tmp_path, quick_script)


WHOLE = (
    "It is 1906.\n\nLong ago it rained.\n\n[Edwin: A cat who bites.]\n\n[Author's note: Dry.]\n\n"
    "Edwin woke.\n\nHe looked at the hens."
)


def test_what_is_kept_is_told_and_shown_to_the_word(author: Author) -> None:
    page = author.told.page
    author.command("Memory and author's note")
    assert author.novelist.desk.window.sidebar.tabs.current == "Story"
    author.novelist.qtbot.keyClicks(page.memory, "It is 1906.")
    author.novelist.qtbot.keyClicks(page.note, "Dry.")
    page.flush()
    kept = json.loads((author.folder / "project.json").read_text(encoding="utf-8"))["partner"]
    assert kept == {"memory": "It is 1906.", "note": "Dry."}
    author.command("What the model was told")
    assert author.shown() == WHOLE
    author.novelist.ask()
    author.novelist.until_written()
    run = author.novelist.desk.partner.run
    assert run is not None
    assert "".join(each.text for each in run.request.segments) == author.shown() == WHOLE
    ledger = author.novelist.desk.partner.shown and author.novelist.desk.partner.shown.ledger
    assert ledger is not None
    assert [use.why for use in ledger.segments if use.section == "lore"] == ["“Edwin” stands in this scene."]
    assert author.inspector.sum.full_text.startswith(f"{ledger.tokens} of ")
    author.inspector.close()


def test_words_are_changed_for_one_run_and_the_next_is_told_what_the_book_says(author: Author) -> None:
    novelist = author.novelist
    novelist.ask()
    novelist.until_written()
    author.command("What the model was told")
    author.inspector.change_button.setChecked(True)
    author.inspector.edit.setPlainText("Edwin slept.")
    novelist.qtbot.mouseClick(author.inspector.ask_button, Qt.MouseButton.LeftButton)
    novelist.qtbot.waitUntil(lambda: len(novelist.desk.partner.proposals) == 2)
    novelist.until_written()
    assert author.shown().endswith("[Edwin: A cat who bites.]\n\nEdwin slept.")
    novelist.desk.writing.another()
    novelist.qtbot.waitUntil(lambda: len(novelist.desk.partner.proposals) == 3)
    novelist.until_written()
    assert author.shown().endswith("He looked at the hens.")
    author.inspector.close()


def test_words_can_be_changed_before_anything_is_asked(author: Author) -> None:
    author.command("What the model was told")
    author.inspector.change_button.setChecked(True)
    author.inspector.edit.setPlainText("Edwin slept.")
    author.inspector.ask_button.click()
    author.novelist.until_written()
    run = author.novelist.desk.partner.run
    assert run is not None
    assert run.request.segments[-1].text == "Edwin slept."
    author.inspector.close()


def test_words_that_are_changed_for_a_scene_are_asked_there_alone(author: Author) -> None:
    novelist = author.novelist
    author.command("What the model was told")
    author.inspector.change_button.setChecked(True)
    author.inspector.edit.setPlainText("Edwin slept.")
    novelist.go_to("One")
    author.inspector.ask_button.click()
    assert novelist.desk.window.notifications.sentence.startswith("These words are for “Two”")
    assert author.inspector.changing
    assert novelist.desk.partner.run is None
    novelist.go_to("Two")
    assert author.inspector.edit.toPlainText() == "Edwin slept."
    author.inspector.ask_button.click()
    novelist.until_written()
    run = novelist.desk.partner.run
    assert run is not None
    assert run.request.segments[-1].text == "Edwin slept."
    author.inspector.close()


def test_words_for_a_book_that_is_closed_are_let_go(author: Author) -> None:
    author.command("What the model was told")
    author.inspector.change_button.setChecked(True)
    author.inspector.edit.setPlainText("Edwin slept.")
    author.novelist.desk.session.close()
    assert not author.inspector.changing
    assert not author.inspector.isVisible()


def test_a_selected_passage_becomes_a_page_to_sound_like(author: Author) -> None:
    page = author.novelist.page
    author.command("Sound like the selected passage")
    assert author.novelist.sentence == "Select the passage first that the model shall sound like."
    page.selectAll()
    author.command("Sound like the selected passage")
    assert "sound like that passage from “Two”" in author.novelist.sentence
    assert [row.title.full_text for row in author.told.page.rows] == ["Two"]
    author.told.page.rows[0].away.click()
    assert author.told.page.rows == []


def test_what_is_told_at_all_is_the_authors_to_say(author: Author) -> None:
    author.command("What is told, and how much of it")
    dialog = author.novelist.desk.window.findChild(SectionsDialog)
    assert isinstance(dialog, SectionsDialog)
    for section in ("lore", "story", "cast"):
        next(switch for each, switch in dialog.switches.items() if each == section).click()
    dialog.accept()
    author.command("What the model was told")
    assert author.shown() == "Edwin woke.\n\nHe looked at the hens."
    author.inspector.close()


def test_with_ai_off_all_of_it_is_gone(author: Author) -> None:
    author.command("What the model was told")
    author.novelist.desk.preferences.change(ai=False)
    assert not author.inspector.isVisible()
    assert not author.told.page.isVisible()
    told = [each for each in author.novelist.desk.commands.all if "told" in each.words or "Memory" in each.words]
    assert told
    assert not any(each.action.isVisible() or each.action.isEnabled() for each in told)


def test_what_a_tool_was_told_is_shown_too_until_the_partner_is_asked(author: Author) -> None:
    novelist, window = author.novelist, author.novelist.desk.window
    runner, tool = cast("ToolRunner", novelist.desk.equipment.parts["tools"]), critique()
    place = ToolPlace(novelist.node("Two").id, "Edwin woke.\n\n", "He looked at the hens.")
    author.command("What the model was told")
    with novelist.qtbot.waitSignal(runner.ended, timeout=20_000):
        runner.run(ToolOrder(tool, place, anyway=True))
    assert window.sidebar.ledger.isVisibleTo(window.sidebar)
    assert author.shown().endswith("Say what is weak in this: He looked at the hens.")
    assert not author.inspector.change_button.isEnabled()
    novelist.ask()
    novelist.until_written()
    assert author.shown().endswith("He looked at the hens.")
    assert "Say what is weak" not in author.shown()
    assert author.inspector.change_button.isEnabled()
    author.inspector.close()


def critique() -> Tool:
    """A tool whose answer is no proposal."""
    words = "Say what is weak in this: {passage}"
    return Tool("weak", "What is weak", "Says it.", OutputKind.TEXT, (Reads.PASSAGE,), instruction_base=words)


def test_that_a_model_is_not_there_is_said_until_one_is(author: Author, quick_script: ModelRef, tmp_path: Path) -> None:
    novelist = author.novelist
    told = novelist.desk.window.notifications
    novelist.desk.preferences.change(model=str(tmp_path / "gone.gguf"), backend="llama")
    novelist.qtbot.waitUntil(lambda: "gone.gguf is not there" in told.sentence, timeout=20_000)
    novelist.use_model(quick_script)
    novelist.qtbot.waitUntil(lambda: told.sentence == "")
