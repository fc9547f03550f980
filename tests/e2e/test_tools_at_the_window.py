"""Writing tools in the whole program: chosen, run by a scripted model, and what comes out used as an author would."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf, Where
from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef
from inkwell.storage.chat_file import read_talk
from inkwell.storage.runs import RunLog
from inkwell.story.tool_results import ToolOrder
from inkwell.ui.chat_desk import ChatDesk
from inkwell.ui.tool_answers import ToolAnswers
from inkwell.ui.tool_desk import ToolDesk
from inkwell.ui.tools.critique_body import CritiqueBody
from inkwell.ui.tools.list_body import ListBody
from inkwell.ui.tools.manager import ToolsDialog
from inkwell.ui.tools.outline_body import OutlineBody
from inkwell.ui.tools.place import place_on
from inkwell.ui.tools.result import ResultCard
from inkwell.ui.tools.text_body import TextBody

TEXT = (
    "They did the harbour first. Anselm stacked cast-iron fifties on the scale until it groaned.\n\n"
    "He had good hands. Marit carried the box and said nothing, which was how she had been taught."
)
LIST = "1. The pump runs dry.\n2. A ship comes.\n3. Marit speaks.\n"
CRITIQUE = "> He had good hands.\nThe verb is weak, show them.\n> cast-iron fifties\nGood.\n> until it groaned\nGood.\n"
SUMMARY = "Anselm checks the scale and Marit carries the box."
OUTLINE = "## Chapter 1: The harbour\n- They test the pump\n- Tea\n\n## Chapter 2: The bar\n- He measures\n"
SECONDS = 20_000
OWN_TOOL = """---
title: "Ask the cook"
about: "Says what there is to eat."
output: "list"
reads: ["passage"]
count: "3"
---
# Base

{passage}

What there is to eat:
"""


class AtWork:
    """The program with a short scene on the page and a model that always says the same."""

    def __init__(self, novelist: Novelist, folder: Path) -> None:
        self.novelist, self.folder = novelist, folder
        self.desk, self.page, self.qtbot = novelist.desk, novelist.page, novelist.qtbot
        parts = self.desk.equipment.parts
        shelf, tools, runner = parts["tool_shelf"], parts["tool_desk"], parts["tools"]
        answers, chat = parts["tool_answers"], parts["chat"]
        assert isinstance(shelf, ToolShelf)
        assert isinstance(tools, ToolDesk)
        assert isinstance(runner, ToolRunner)
        assert isinstance(answers, ToolAnswers)
        assert isinstance(chat, ChatDesk)
        self.shelf, self.tools, self.runner, self.answers, self.chat = shelf, tools, runner, answers, chat
        self.desk.session.create(folder / "Book", "A book", "Somebody", "en")
        self.qtbot.waitUntil(lambda: bool(self.shelf.tools))
        self.page.replace_text(TEXT)
        self.page.setFocus()
        novelist.until_saved()

    def says(self, text: str) -> None:
        name = f"says {abs(hash(text))}"
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps({"text": text}), encoding="utf-8")
        self.novelist.use_model(ModelRef(name, str(path), "scripted"))
        engine = self.desk.engine
        self.qtbot.waitUntil(lambda: engine.status is not None and engine.status.model == name, timeout=SECONDS)

    def run(self, name: str, note: str = "") -> ResultCard:
        """Open a tool, answer its question, press its button, and wait for the answer."""
        before = len(self.answers.cards)
        self.tools.open(name)
        form = self.tools.form
        assert form is not None
        self.qtbot.waitUntil(lambda: "loaded" not in form.reason, timeout=SECONDS)
        form.note.setPlainText(note)
        self.qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
        assert self.page.hasFocus()
        self.qtbot.waitUntil(lambda: len(self.answers.cards) > before, timeout=SECONDS)
        self.until_done()
        return self.answers.cards[-1]

    def until_done(self) -> None:
        self.qtbot.waitUntil(lambda: not self.runner.running, timeout=SECONDS)


@pytest.fixture
def at_work(make_desk: Callable[[], Novelist], tmp_path: Path) -> AtWork:
    return AtWork(make_desk(), tmp_path)


def test_an_item_goes_to_the_cursor_as_one_step_and_another_becomes_a_beat(at_work: AtWork):
    at_work.says(LIST)
    at_work.page.set_cursor_offset(len(TEXT))
    card = at_work.run("brainstorm")
    body = card.body
    assert isinstance(body, ListBody)
    assert card.line == "3 items · the best of 4 answers", "eight were asked for"
    at_work.qtbot.mouseClick(body.rows[1].insert, Qt.MouseButton.LeftButton)
    assert at_work.page.text() == TEXT + "A ship comes."
    assert [(span.start, span.end) for span in at_work.page.authorship()][-1] == (len(TEXT), len(TEXT) + 13)
    at_work.page.undo()
    assert at_work.page.text() == TEXT
    at_work.qtbot.mouseClick(body.rows[2].write, Qt.MouseButton.LeftButton)
    form = at_work.tools.form
    assert form is not None
    assert (form.tool.name, form.note.toPlainText()) == ("beat", "Marit speaks.")
    at_work.says(" Marit spoke at last.")
    at_work.qtbot.waitUntil(form.go.isEnabled, timeout=SECONDS)
    at_work.qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert at_work.tools.form is None
    assert at_work.page.hasFocus()
    at_work.novelist.until_written()
    at_work.page.accept_all()
    assert at_work.page.text() == TEXT + " Marit spoke at last."
    at_work.page.undo()
    assert at_work.page.text() == TEXT


def test_what_is_copied_from_an_answer_is_still_the_models_when_it_is_pasted(at_work: AtWork):
    at_work.says(LIST)
    body = at_work.run("brainstorm").body
    assert isinstance(body, ListBody)
    at_work.page.set_cursor_offset(len(at_work.page.text()))
    at_work.qtbot.mouseClick(body.rows[1].copy_button, Qt.MouseButton.LeftButton)
    at_work.page.paste()
    (span,) = at_work.page.authorship()
    assert at_work.page.text()[span.start : span.end] == "A ship comes."
    log = RunLog(at_work.folder / "Book")
    at_work.qtbot.waitUntil(lambda: span.run in [run.id for run in log.read()], timeout=SECONDS)


def test_a_remark_leads_to_its_words_even_when_they_have_moved(at_work: AtWork):
    at_work.says(CRITIQUE)
    body = at_work.run("critique").body
    assert isinstance(body, CritiqueBody)
    at_work.page.set_cursor_offset(0)
    at_work.qtbot.keyClicks(at_work.page, "Well. ")
    at_work.qtbot.mouseClick(body.rows[0].buttons[0], Qt.MouseButton.LeftButton)
    assert at_work.page.textCursor().selectedText() == "He had good hands"
    at_work.page.textCursor().removeSelectedText()
    at_work.qtbot.mouseClick(body.rows[0].buttons[0], Qt.MouseButton.LeftButton)
    assert "stand there no more" in at_work.novelist.sentence


def test_a_summary_becomes_the_synopsis_and_is_taken_back(at_work: AtWork):
    at_work.says(SUMMARY)
    body = at_work.run("summarise").body
    assert isinstance(body, TextBody)
    scene = at_work.desk.session.current
    assert scene is not None
    at_work.qtbot.mouseClick(body.keep, Qt.MouseButton.LeftButton)
    assert at_work.desk.session.manuscript.node(scene).synopsis == SUMMARY
    at_work.desk.window.notifications.press_action()
    assert at_work.desk.session.manuscript.node(scene).synopsis == ""


def test_an_outline_becomes_chapters_and_scenes_and_comes_out_again(at_work: AtWork):
    at_work.says(OUTLINE)
    body = at_work.run("outline", "An inspector comes to an island").body
    assert isinstance(body, OutlineBody)
    before = [node.title for _, node in at_work.desk.session.manuscript.walk()]
    body.rows[4].box.setChecked(False)
    at_work.qtbot.mouseClick(body.go, Qt.MouseButton.LeftButton)
    after = [node.title for _, node in at_work.desk.session.manuscript.walk()]
    assert after == [*before, "The harbour", "They test the pump", "Tea", "The bar"]
    at_work.desk.window.notifications.press_action()
    assert [node.title for _, node in at_work.desk.session.manuscript.walk()] == before


def test_the_chat_answers_from_scenes_and_leads_to_them(at_work: AtWork):
    at_work.says(" Marit carried it, and said nothing [1].")
    at_work.tools.open("chat")
    panel = at_work.chat.panel
    at_work.qtbot.keyClicks(panel.box, "Who carried the box?")
    at_work.qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: bool(panel.rows and panel.rows[0].links), timeout=SECONDS)
    at_work.page.set_cursor_offset(0)
    at_work.qtbot.mouseClick(panel.rows[0].links[0], Qt.MouseButton.LeftButton)
    assert at_work.page.textCursor().selectedText() == "They did the harbour first."
    assert at_work.page.text() == TEXT


def test_the_chat_is_kept_with_the_book_until_it_is_cleared(at_work: AtWork):
    at_work.says(" Marit carried it, and said nothing [1].")
    at_work.tools.open("chat")
    panel, session, folder = at_work.chat.panel, at_work.desk.session, at_work.folder / "Book"
    at_work.qtbot.keyClicks(panel.box, "Who carried the box?")
    at_work.qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: bool(panel.rows and panel.rows[0].links), timeout=SECONDS)
    session.close()
    assert panel.rows == []
    session.create(at_work.folder / "Another", "Another", "Somebody", "en")
    assert panel.rows == [], "another book has another talk"
    session.open(folder)
    at_work.qtbot.waitUntil(lambda: len(panel.rows) == 1, timeout=SECONDS)
    assert "Marit carried it" in panel.rows[0].answer.accessibleName()
    at_work.qtbot.mouseClick(panel.rows[0].links[0], Qt.MouseButton.LeftButton)
    assert at_work.page.textCursor().selectedText() == "They did the harbour first."
    at_work.qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    assert panel.rows == []
    at_work.qtbot.waitUntil(lambda: not (folder / "runs" / "chat.json").exists(), timeout=SECONDS)
    at_work.desk.window.notifications.press_action()
    assert len(panel.rows) == 1, "a wrong click is taken back"
    at_work.qtbot.waitUntil(lambda: len(read_talk(folder)) == 1, timeout=SECONDS)


def test_a_chat_that_is_closed_over_keeps_what_was_said(at_work: AtWork):
    at_work.says(" Marit carried it, and she went on to say nothing at all. " * 40)
    at_work.tools.open("chat")
    panel, folder = at_work.chat.panel, at_work.folder / "Book"
    at_work.qtbot.keyClicks(panel.box, "Who carried the box?")
    at_work.qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: bool(panel.rows), timeout=SECONDS)
    at_work.desk.session.close()
    assert at_work.runner.running == ()
    assert [each.question for each in read_talk(folder)] == ["Who carried the box?"]


def test_a_scene_that_is_deleted_while_a_tool_reads_it_leaves_the_rest_working(at_work: AtWork):
    at_work.says(LIST)
    session = at_work.desk.session
    node = session.current
    assert node is not None
    shelved = {each.tool.name: each.tool for each in at_work.shelf.shelved}
    place = place_on(at_work.page, node, "Scene 1")
    for name in ("brainstorm", "critique", "summarise"):
        at_work.runner.run(ToolOrder(shelved[name], place, anyway=True))
    at_work.runner.run(ToolOrder(shelved["chat"], place, "Who carried the box?", anyway=True))
    session.delete(node)
    at_work.until_done()
    assert len(at_work.answers.cards) == 3
    body = at_work.answers.cards[2].body
    assert isinstance(body, TextBody)
    at_work.desk.window.notifications.dismiss()
    body.keep.click()
    assert at_work.desk.window.notifications.sentence
    assert node not in session.manuscript.nodes


def test_with_ai_off_a_run_ends_at_once_and_without_a_word(at_work: AtWork):
    at_work.says(" Marit carried it, and she went on to say nothing at all. " * 400)
    place = place_on(at_work.page, at_work.desk.session.current or "", "Scene 1")
    shelved = {each.tool.name: each.tool for each in at_work.shelf.shelved}
    for name, note in (("summarise", ""), ("chat", "Who carried the box?")):
        at_work.runner.run(ToolOrder(shelved[name], place, note, anyway=True))
    assert len(at_work.runner.running) == 2
    at_work.desk.window.notifications.dismiss()
    at_work.desk.preferences.change(ai=False)
    assert at_work.runner.running == ()
    engine = at_work.desk.engine
    at_work.qtbot.waitUntil(lambda: engine.status is None or engine.status.state is EngineState.OFF, timeout=SECONDS)
    assert at_work.desk.window.notifications.sentence == ""
    assert at_work.page.text() == TEXT


def test_what_cannot_run_says_why_and_nothing_of_it_is_in_sight_without_ai(at_work: AtWork):
    at_work.desk.preferences.change(model="", backend="llama")
    at_work.tools.open("rewrite")
    form = at_work.tools.form
    assert form is not None
    assert not form.go.isEnabled()
    assert form.reason
    at_work.desk.preferences.change(ai=False)
    assert at_work.tools.form is None
    assert not at_work.desk.window.sidebar.isVisible()
    offered = [each for each in at_work.desk.commands.all if each.words == "Rewrite"]
    assert [each.action.isVisible() or each.action.isEnabled() for each in offered] == [False]
    at_work.page.selectAll()
    assert "tools" not in " ".join(each.text() for each in at_work.page.context_menu().actions()).lower()


def test_an_authors_tool_is_a_file_of_the_book_and_a_wrong_one_is_told_in_a_sentence(at_work: AtWork):
    folder = at_work.desk.session.project.folder / "tools"
    folder.mkdir()
    (folder / "ask-the-cook.md").write_text(OWN_TOOL, encoding="utf-8")
    (folder / "wrong.md").write_text(OWN_TOOL.replace("{passage}", "{dinner}"), encoding="utf-8")
    at_work.desk.window.focus_gained.emit()
    at_work.qtbot.waitUntil(lambda: at_work.shelf.find("ask-the-cook") is not None)
    assert "{dinner}" in at_work.novelist.sentence
    assert any(each.words == "Ask the cook" for each in at_work.desk.commands.all)
    at_work.says(LIST)
    assert at_work.run("ask-the-cook").line == "3 items"
    (folder / "ask-the-cook.md").unlink()
    at_work.desk.window.focus_gained.emit()
    at_work.qtbot.waitUntil(lambda: at_work.shelf.find("ask-the-cook") is None)
    assert not any(each.words == "Ask the cook" for each in at_work.desk.commands.all)
    assert at_work.tools.form is None


def test_a_tool_is_copied_edited_shared_and_put_away(at_work: AtWork, tmp_path: Path):
    dialog = at_work.tools.manage()
    assert isinstance(dialog, ToolsDialog)
    assert not dialog.save_button.isVisible()
    dialog.copy(Where.BOOK)
    at_work.qtbot.waitUntil(dialog.save_button.isVisible)
    dialog.draft.base.setPlainText("{nonsense}")
    assert not dialog.save_button.isEnabled()
    assert "{nonsense}" in dialog.message.full_text
    dialog.draft.base.setPlainText("Go on, dryly:\n\n")
    dialog.draft.title.setText("Go on dryly")
    dialog.draft.changed.emit()
    at_work.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    at_work.qtbot.waitUntil(lambda: any(each.title == "Go on dryly" for each in at_work.shelf.tools))
    at_work.novelist.answers.fresh = tmp_path / "shared.md"
    at_work.qtbot.mouseClick(dialog.share_button, Qt.MouseButton.LeftButton)
    at_work.qtbot.waitUntil((tmp_path / "shared.md").exists)
    assert "Go on, dryly:" in (tmp_path / "shared.md").read_text(encoding="utf-8")
    at_work.qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    at_work.qtbot.waitUntil(lambda: not any(each.title == "Go on dryly" for each in at_work.shelf.tools))
    at_work.novelist.answers.file = tmp_path / "shared.md"
    dialog.add(Where.AUTHOR)
    at_work.qtbot.waitUntil(lambda: any(each.where is Where.AUTHOR for each in at_work.shelf.shelved))
    dialog.close()


def test_changes_of_a_tool_are_never_lost_by_looking_at_another(at_work: AtWork):
    dialog = at_work.tools.manage()
    assert isinstance(dialog, ToolsDialog)
    dialog.copy(Where.AUTHOR)
    at_work.qtbot.waitUntil(dialog.save_button.isVisible)
    own, other = dialog.rows.currentRow(), dialog.rows.count() - 1
    dialog.draft.title.setText("Go on dryly")
    dialog.draft.changed.emit()
    dialog.rows.setCurrentRow(other)
    at_work.qtbot.waitUntil(lambda: any(each.title == "Go on dryly" for each in at_work.shelf.tools))
    dialog.rows.setCurrentRow(own)
    dialog.draft.base.setPlainText("{nonsense}")
    dialog.rows.setCurrentRow(other)
    assert dialog.rows.currentRow() == own
    assert "{nonsense}" in dialog.message.full_text
    assert dialog.draft.base.toPlainText() == "{nonsense}"
    dialog.close()
    assert dialog.isVisible()
    assert "Close once more" in dialog.message.full_text
    dialog.draft.base.setPlainText("Dryly:")
    dialog.close()
    at_work.qtbot.waitUntil(lambda: any(each.instruction_base == "Dryly:" for each in at_work.shelf.tools))
    dialog = at_work.tools.manage()
    assert isinstance(dialog, ToolsDialog)
    dialog.rows.setCurrentRow(own)
    dialog.draft.base.setPlainText("{nonsense}")
    dialog.close()
    dialog.close()
    at_work.qtbot.waitUntil(lambda: not at_work.desk.window.findChildren(ToolsDialog))
    assert any(each.instruction_base == "Dryly:" for each in at_work.shelf.tools)
