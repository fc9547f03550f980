"""With a voice, whatever the engine is asked carries the voice's guard: one test for each way to ask in the window."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from adapter_maker import make_adapter
from novelist import Novelist
from PySide6.QtCore import Qt
from tiny_gguf import make_tiny_llama
from voices_shown import chapter

import inkwell
from inkwell.app.book_writer import Writer
from inkwell.app.run_history import RunHistory
from inkwell.app.summaries import Summaries
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.client import Client, EngineState
from inkwell.engine.protocol import Generate
from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.runs import Run
from inkwell.story.overlaps import RunGuard
from inkwell.story.tool_results import ToolOrder
from inkwell.story.tools import OutputKind
from inkwell.ui.chat_desk import ChatDesk
from inkwell.ui.tools.place import place_on
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import VoiceFolder

MS = 60_000
ASKING = {"partner", "tool_runs", "run_history", "ghosting", "warming", "blind_asking"}
"""The modules of `app` that put a request together: each has a test here, but for `warming`, which has no answer, and
`blind_asking` (`test_voice_as_writer`)."""


@pytest.fixture
def voice(user_paths: UserPaths) -> VoiceFolder:
    """An adapter that is published, with its guard."""
    models = user_paths.data / "models"
    models.mkdir(parents=True)
    base = ModelRef("tiny", str(make_tiny_llama(models / "tiny.gguf")), "llama")
    folder, _ = Shelf(user_paths.data / "voices").begin("Mine", Method.ADAPTER)
    folder.gguf.mkdir()
    make_adapter(base, folder.adapter_gguf)
    folder.guard.write_bytes(RunGuard.of([chapter(7)], 13).to_bytes())
    folder.change(ready=True, base=base.name, base_path=base.path, corpus_sha256="c" * 64)
    return folder


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Generate]:
    """What any client is asked, in order."""
    found: list[Generate] = []
    usual = Client.generate

    def generate(self: Client, request: Generate) -> Iterator[object]:
        found.append(request)
        yield from usual(self, request)

    monkeypatch.setattr(Client, "generate", generate)
    return found


@pytest.fixture
def writing(novelist: Novelist, voice: VoiceFolder, tmp_path: Path, asked: list[Generate]) -> Novelist:
    """A book that is written with the voice, the caret at the end of its scene."""
    nodes = {
        "one": Node("one", NodeKind.CHAPTER, "One", None, "a"),
        "scene": Node("scene", NodeKind.SCENE, "Scene", "one", "a"),
        "two": Node("two", NodeKind.CHAPTER, "Two", None, "b"),
        "end": Node("end", NodeKind.SCENE, "End", "two", "a"),
    }
    texts = {"scene": chapter(1), "end": chapter(2)}
    Project.create_from(tmp_path / "Book", "Book", Manuscript(nodes), texts)
    novelist.desk.preferences.change(model="tiny", backend="llama", max_words=8, alternatives=True)
    novelist.desk.books.open_folder(tmp_path / "Book")
    novelist.desk.window.outline.chosen.emit("end")
    novelist.desk.writer.choose(Writer(voice=voice.path.name))
    novelist.qtbot.waitUntil(
        lambda: (
            (status := novelist.desk.engine.status) is not None
            and status.state is EngineState.READY
            and status.model == "Mine on tiny"
            and status.strength == 1.0
        ),
        timeout=MS,
    )
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    return novelist


def guards(asked: list[Generate]) -> set[str]:
    return {request.asked.guard for request in asked}


def until_asked(novelist: Novelist, asked: list[Generate], count: int = 1) -> Generate:
    novelist.qtbot.waitUntil(lambda: len(asked) >= count, timeout=MS)
    return asked[-1]


def test_continue_another_and_a_fork(writing: Novelist, voice: VoiceFolder, asked: list[Generate]) -> None:
    partner = writing.desk.partner
    writing.ask()
    writing.until_written()
    writing.ask()
    writing.until_written()
    assert len(asked) == 2, "another"
    (shown, *_) = partner.proposals
    place = next(place for place, token in enumerate(shown.tokens) if token.alternatives)
    partner.fork(0, place, shown.tokens[place].alternatives[-1].token)
    writing.until_written()
    partner.ask_with(asked[0].segments)
    writing.until_written()
    assert len(asked) == 4
    assert asked[2].asked.begin
    assert guards(asked) == {str(voice.guard)}
    assert not any(request.asked.quotes for request in asked)


def test_grey_words(writing: Novelist, voice: VoiceFolder, asked: list[Generate]) -> None:
    writing.desk.window.activateWindow()
    writing.desk.preferences.change(ghost=True, ghost_pause=0.3)
    until_asked(writing, asked)
    writing.desk.preferences.change(ghost=False)
    assert guards(asked) == {str(voice.guard)}


def test_every_tool(writing: Novelist, voice: VoiceFolder, asked: list[Generate]) -> None:
    runner, shelf = (writing.desk.equipment.parts[name] for name in ("tools", "tool_shelf"))
    assert isinstance(runner, ToolRunner)
    assert isinstance(shelf, ToolShelf)
    writing.qtbot.waitUntil(lambda: bool(shelf.tools))
    kinds: dict[OutputKind, bool] = {}
    page = writing.page
    for tool in shelf.tools:
        cursor = page.textCursor()
        cursor.setPosition(0)
        if tool.output is not OutputKind.PROSE:
            cursor.setPosition(300, cursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        before = len(asked)
        runner.run(ToolOrder(tool, place_on(page, "end", ""), "Who was there?", anyway=True))
        request = until_asked(writing, asked, before + 1)
        runner.stop()
        writing.desk.partner.discard()
        kinds[tool.output] = request.asked.quotes
    assert set(kinds) == set(OutputKind)
    assert [kind for kind, quotes in kinds.items() if not quotes] == [OutputKind.PROSE]
    assert guards(asked) == {str(voice.guard)}


def test_the_chat(writing: Novelist, voice: VoiceFolder, asked: list[Generate]) -> None:
    chat, runner = writing.desk.equipment.parts["chat"], writing.desk.equipment.parts["tools"]
    assert isinstance(chat, ChatDesk)
    assert isinstance(runner, ToolRunner)
    chat.ask("Who was there?")
    until_asked(writing, asked)
    runner.stop()
    assert guards(asked) == {str(voice.guard)}


def test_summaries(
    writing: Novelist, voice: VoiceFolder, asked: list[Generate], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A model as small as this one is not asked for summaries.
    monkeypatch.setattr(ToolRunner, "lacking", lambda _self, _tool: None)
    summaries = writing.desk.equipment.parts["summaries"]
    assert isinstance(summaries, Summaries)
    writing.qtbot.waitUntil(lambda: summaries.of("one") is not None)
    summaries.remake("one")
    request = until_asked(writing, asked)
    assert request.asked.quotes
    assert guards(asked) == {str(voice.guard)}


def test_a_result_made_again(writing: Novelist, voice: VoiceFolder, asked: list[Generate]) -> None:
    history = writing.desk.equipment.parts["run_history"]
    assert isinstance(history, RunHistory)
    writing.ask()
    writing.until_written()
    found: list[Run] = []
    history.listed.connect(lambda runs: found.extend(runs.runs))
    history.look("end")
    writing.qtbot.waitUntil(lambda: bool(found))
    history.run_again(found[0])
    until_asked(writing, asked, 2)
    writing.qtbot.waitUntil(lambda: not history.running, timeout=MS)
    assert guards(asked) == {str(voice.guard)}


def test_another_model_is_not_kept_by_a_voices_guard(writing: Novelist, asked: list[Generate]) -> None:
    writing.desk.writer.choose(Writer(model="tiny", backend="llama"))
    writing.ask()
    writing.until_written()
    assert guards(asked) == {""}


def test_no_other_module_asks() -> None:
    root = Path(inkwell.__file__).parent / "app"

    def asks(node: ast.AST) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Generate"

    found = {path.stem for path in root.rglob("*.py") if any(map(asks, ast.walk(ast.parse(path.read_text("utf-8")))))}
    assert found == ASKING
