"""Every tool run for real in the real window, on real novels with the starter model: its kind checked, taken, undone.

What holds for any model is asserted: every run comes to its end, answers that are held to a form have it, the text is
byte-identical after a step back. What a model of this size does not reach (a rewrite that keeps all names, a summary
that names somebody) is reported at the end of the test run as failed, tool by tool, and not counted; so are the parts
of a rewrite that the model had nothing for, and how many answers it took.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from announcing import say
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import NodeKind
from inkwell.storage.project import Project
from inkwell.story.names import names_in
from inkwell.story.tool_checks import LOOPS, faults_of
from inkwell.story.tool_pieces import in_pieces
from inkwell.story.tool_results import ToolOrder, ToolResult
from inkwell.story.tools import OutputKind, Tool
from inkwell.ui.chat_desk import ChatDesk
from inkwell.ui.rewrite_desk import RewriteDesk
from inkwell.ui.tool_answers import ToolAnswers
from inkwell.ui.tools.critique_body import CritiqueBody
from inkwell.ui.tools.list_body import ListBody
from inkwell.ui.tools.place import place_on

RUN_MS = 300_000
NOTES = {
    "beat": "There is a knock at the door.",
    "dialogue": "They speak of the journey.",
    "describe": "the room",
    "outline": "A clerk travels to a lonely house and finds that his host is no living man.",
    "chat": "Who travels, and where?",
}
HELD = {OutputKind.LIST, OutputKind.CRITIQUE, OutputKind.OUTLINE, OutputKind.CHAT}
"""Kinds that a grammar holds a model to."""
QUICK = ("rewrite", "brainstorm", "critique")
"""One of each kind that is quick; words for the cursor are proposals, which other tests ask real models for."""


@dataclass
class Tried:
    """The program with a novel open at a passage, and what each tool came to."""

    novelist: Novelist
    folder: Path
    node: str = ""
    original: str = ""
    start: int = 0
    end: int = 0
    good: list[str] = field(default_factory=list[str])
    failed: list[str] = field(default_factory=list[str])
    told: list[str] = field(default_factory=list[str])
    """How much of a rewrite is one, and after how many answers."""

    def part(self, name: str, kind: type) -> object:
        found = self.novelist.desk.equipment.parts[name]
        assert isinstance(found, kind)
        return found

    @property
    def runner(self) -> ToolRunner:
        found = self.part("tools", ToolRunner)
        assert isinstance(found, ToolRunner)
        return found

    def open(self, source: Path, model: ModelRef) -> None:
        novelist = self.novelist
        novelist.import_book(source, self.folder)
        session = novelist.desk.session
        for _, node in session.manuscript.walk():
            text = session.project.read_text(node.id).text
            found = next((piece for piece in in_pieces(text, 0, apart=True) if _serves(piece.of(text))), None)
            if node.kind is not NodeKind.NOTE and found is not None:
                self.node, self.original, self.start, self.end = node.id, text, found.start, found.end
                break
        novelist.desk.window.outline.chosen.emit(self.node)
        novelist.use_model(model)
        sampling = msgspec.structs.replace(novelist.desk.partner.asked.sampling, seed=7)
        novelist.desk.partner.asked = msgspec.structs.replace(novelist.desk.partner.asked, sampling=sampling)

    def tools(self, names: Sequence[str] = ()) -> list[Tool]:
        shelf = self.part("tool_shelf", ToolShelf)
        assert isinstance(shelf, ToolShelf)
        self.novelist.qtbot.waitUntil(lambda: bool(shelf.tools))
        return [tool for tool in shelf.tools if not names or tool.name in names]

    def run(self, tool: Tool) -> None:
        page = self.novelist.page
        cursor = page.textCursor()
        cursor.setPosition(page.position_of(self.start, self.node))
        if tool.output is not OutputKind.PROSE:
            cursor.setPosition(page.position_of(self.end, self.node), cursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        place = place_on(page, self.node, "")
        order = ToolOrder(tool, place, NOTES.get(tool.name, ""), anyway=True)
        if tool.output is OutputKind.PROSE:
            faults = self._propose(order)
        else:
            result = self._answer(order)
            faults = self._check(result)
            self._use(result)
        assert page.text() == self.original, tool.name
        # A grammar holds the form; that a small model repeats itself within it is a failure, and reported as one.
        assert tool.output not in HELD or set(faults) <= {LOOPS}, (tool.name, faults)
        self.failed.append(f"{tool.name} ({' '.join(faults)})") if faults else self.good.append(tool.name)

    def _check(self, result: ToolResult) -> tuple[str, ...]:
        """What is wrong with what stands there in the end; a rewrite is held against all of its passage once more."""
        tool, (variant, *_) = result.order.tool, result.variants
        if tool.output is not OutputKind.REWRITE:
            return variant.faults
        left = f"{len(variant.unchanged)} of {result.parts} parts as they were"
        self.told.append(f"{tool.name}: {left}, {result.answers} answers")
        again = (fault.sentence for fault in faults_of(tool, variant.text, result.order.place.selection))
        return tuple(dict.fromkeys((*variant.faults, *again)))

    def _propose(self, order: ToolOrder) -> tuple[str, ...]:
        desk, page = self.novelist.desk, self.novelist.page
        self.runner.run(order)
        self.novelist.qtbot.waitUntil(lambda: not desk.partner.writing, timeout=RUN_MS)
        shown = desk.partner.shown
        assert shown is not None
        assert shown.trouble == ""
        faults = faults_of(order.tool, shown.text, order.place.before)
        if shown.text.strip():
            self.novelist.until_text()
            page.accept_sentence()
            assert page.text() != self.original
            page.undo()
        desk.partner.discard()
        return tuple(fault.sentence for fault in faults)

    def _answer(self, order: ToolOrder) -> ToolResult:
        ended: list[ToolResult] = []
        self.runner.ended.connect(ended.append)
        if order.tool.output is OutputKind.CHAT:
            chat = self.part("chat", ChatDesk)
            assert isinstance(chat, ChatDesk)
            chat.ask(order.note)
            (run,) = self.runner.running
        else:
            run = self.runner.run(order)
        self.novelist.qtbot.waitUntil(lambda: bool(ended), timeout=RUN_MS)
        self.runner.ended.disconnect(ended.append)
        (result,) = ended
        assert (result.run, result.trouble, result.stopped) == (run, "", False), order.tool.name
        assert result.variants[0].text.strip()
        return result

    def _use(self, result: ToolResult) -> None:
        """What an author does with an answer of this kind."""
        match result.order.tool.output:
            case OutputKind.REWRITE:
                self._take_a_change(result)
            case OutputKind.LIST:
                self._insert()
            case OutputKind.CRITIQUE:
                self._go_to_a_quotation()
            case OutputKind.CHAT:
                self._go_to_a_scene()
            case _:
                pass

    def _go_to_a_quotation(self) -> None:
        """Every remark quotes what stands in the passage, and a click goes there."""
        answers = self.part("tool_answers", ToolAnswers)
        assert isinstance(answers, ToolAnswers)
        body = answers.cards[-1].body
        assert isinstance(body, CritiqueBody)
        assert body.rows
        for row in body.rows:
            self.novelist.qtbot.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
            selected = self.novelist.page.textCursor().selectedText()
            assert len(selected.split()) > 1
            assert selected in self.original[self.start : self.end]

    def _go_to_a_scene(self) -> None:
        """The answer cites scenes, and a click goes to one."""
        chat, session = self.part("chat", ChatDesk), self.novelist.desk.session
        assert isinstance(chat, ChatDesk)
        link = chat.panel.rows[-1].links[-1]
        self.novelist.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert session.current is not None
        assert session.manuscript.node(session.current).title in link.text()
        assert self.novelist.page.textCursor().hasSelection()
        self.novelist.desk.window.outline.chosen.emit(self.node)

    def _take_a_change(self, result: ToolResult) -> None:
        """A part of a rewrite is one step, and a step back gives every byte."""
        found = self.part("rewrites", RewriteDesk)
        assert isinstance(found, RewriteDesk)
        layer, page = found.layer, self.novelist.page
        if layer is None:
            assert result.variants[0].text == result.order.place.selection
            return
        assert layer.rewrite is not None
        layer.take()
        assert page.text() != self.original
        page.undo()
        layer.drop()

    def _insert(self) -> None:
        answers = self.part("tool_answers", ToolAnswers)
        assert isinstance(answers, ToolAnswers)
        body = answers.cards[-1].body
        assert isinstance(body, ListBody)
        self.novelist.qtbot.mouseClick(body.rows[0].insert, Qt.MouseButton.LeftButton)
        assert self.novelist.page.text() != self.original
        self.novelist.page.undo()

    def finish(self, model: str, config: pytest.Config) -> None:
        self.novelist.until_saved()
        assert Project.open(self.folder).read_text(self.node).text == self.original
        total = len(self.good) + len(self.failed)
        failed = f" Failed: {'; '.join(self.failed)}." if self.failed else ""
        told = f" Rewrites: {'; '.join(self.told)}." if self.told else ""
        say(
            config,
            f"Tools with {model} on {self.folder.name}: {len(self.good)} of {total} gave their kind.{failed}{told}",
        )


def _serves(paragraph: str) -> bool:
    return 35 <= len(paragraph.split()) <= 80 and bool(names_in(paragraph))


@pytest.fixture
def tried(make_desk: Callable[[], Novelist], tmp_path: Path) -> Callable[[str], Tried]:
    return lambda title: Tried(make_desk(), tmp_path / title)


def test_a_tool_of_each_kind(
    tried: Callable[[str], Tried],
    book: Callable[[str], Path],
    starter_model: ModelRef,
    request: pytest.FixtureRequest,
) -> None:
    at_work = tried("Dracula")
    at_work.open(book("dracula"), starter_model)
    for tool in at_work.tools(QUICK):
        at_work.run(tool)
    at_work.finish(starter_model.name, request.config)


@pytest.mark.slow
@pytest.mark.parametrize(("title", "name"), [("Dracula", "dracula"), ("Pride and Prejudice", "pride-and-prejudice")])
def test_every_tool(
    title: str,
    name: str,
    tried: Callable[[str], Tried],
    book: Callable[[str], Path],
    starter_model: ModelRef,
    request: pytest.FixtureRequest,
) -> None:
    at_work = tried(title)
    at_work.open(book(name), starter_model)
    tools = at_work.tools()
    assert len(tools) == 15
    for tool in tools:
        at_work.run(tool)
    at_work.finish(starter_model.name, request.config)
