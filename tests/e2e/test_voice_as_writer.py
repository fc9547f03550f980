"""A voice that is an adapter, in the window: chosen in the sidebar, stronger and weaker, remembered with the book."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from adapter_maker import make_adapter
from novelist import Novelist
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tiny_gguf import make_tiny_llama
from voices_shown import chapter

from inkwell.app.blind import BlindComparisons
from inkwell.app.book_writer import USUAL_STRENGTH, Writer
from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.runs import RunLog
from inkwell.story.overlaps import RunGuard
from inkwell.ui.blind_desk import BlindDesk
from inkwell.ui.voice_desk import VoiceDesk
from inkwell.voice.sealed_file import Cost
from inkwell.voice.sealing import seal
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import VoiceFolder


@pytest.fixture
def base(user_paths: UserPaths) -> ModelRef:
    folder = user_paths.data / "models"
    folder.mkdir(parents=True)
    return ModelRef("tiny", str(make_tiny_llama(folder / "tiny.gguf")), "llama")


@pytest.fixture
def voice(user_paths: UserPaths, base: ModelRef) -> VoiceFolder:
    """An adapter that is published."""
    folder, _ = Shelf(user_paths.data / "voices").begin("Mine", Method.ADAPTER)
    folder.gguf.mkdir()
    make_adapter(base, folder.adapter_gguf)
    folder.change(ready=True, base=base.name, base_path=base.path, corpus_sha256="c" * 64)
    return folder


@pytest.fixture
def book(tmp_path: Path) -> Path:
    scene = Node("scene", NodeKind.SCENE, "Scene", None, "a")
    Project.create_from(tmp_path / "Book", "Book", Manuscript({"scene": scene}), {"scene": chapter(1)})
    return tmp_path / "Book"


def status(novelist: Novelist) -> EngineStatus:
    found = novelist.desk.engine.status
    assert found is not None
    return found


def until(qtbot: QtBot, novelist: Novelist, model: str, strength: float) -> None:
    """The engine has this model, with an adapter so strong."""
    qtbot.waitUntil(
        lambda: (
            (found := novelist.desk.engine.status) is not None
            and found.state is EngineState.READY
            and (found.model, round(found.strength, 2)) == (model, strength)
        ),
        timeout=60_000,
    )


def test_a_voice_is_put_on_its_base_as_strongly_as_the_slider_says(
    qtbot: QtBot, make_desk: Callable[[], Novelist], voice: VoiceFolder, base: ModelRef, book: Path
) -> None:
    novelist = make_desk()
    novelist.desk.preferences.change(model=base.path, backend="llama")
    novelist.desk.books.open_folder(book)
    until(qtbot, novelist, "tiny", 0.0)
    row = novelist.desk.window.sidebar.writer
    qtbot.waitUntil(lambda: [each.text() for each in row.button.menu().actions() if each.isCheckable()][-1] == "Mine")
    assert not row.slider.isVisibleTo(row)

    next(each for each in row.button.menu().actions() if each.text() == "Mine").trigger()
    until(qtbot, novelist, "Mine on tiny", 1.0)
    assert status(novelist).adapter == str(voice.adapter_gguf)
    assert row.slider.isVisibleTo(row)
    row.slider.setValue(150)
    until(qtbot, novelist, "Mine on tiny", 1.5)
    assert row.words.text() == "Strength 150 %"

    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    novelist.ask()
    novelist.until_written()
    run = novelist.desk.partner.run
    assert run is not None
    assert run.model == "Mine on tiny"
    novelist.desk.books.close_book()

    again = make_desk()
    again.desk.books.open_folder(book)
    until(qtbot, again, "Mine on tiny", 1.5)
    assert again.desk.writer.writer == Writer(voice=voice.path.name, strength=150)
    again.desk.preferences.change(model="tiny", backend="llama")
    until(qtbot, again, "tiny", 0.0)
    assert again.desk.writer.writer == Writer()


def test_a_voice_that_is_gone_leaves_the_usual_model_and_is_told(
    qtbot: QtBot, novelist: Novelist, voice: VoiceFolder, base: ModelRef, book: Path
) -> None:
    novelist.desk.preferences.change(model=base.path, backend="llama")
    novelist.desk.books.open_folder(book)
    novelist.desk.writer.choose(Writer(voice="nobody"))
    until(qtbot, novelist, "tiny", 0.0)
    assert "is not on this machine; the usual model writes" in novelist.sentence
    voice.adapter_gguf.unlink()
    novelist.desk.writer.choose(Writer(voice=voice.path.name))
    assert "“Mine” is not ready to write yet" in novelist.sentence
    assert status(novelist).model == "tiny"


def test_a_voice_is_compared_blind_with_its_base(
    qtbot: QtBot, novelist: Novelist, voice: VoiceFolder, base: ModelRef, book: Path
) -> None:
    novelist.desk.preferences.change(model=base.path, backend="llama", max_words=8)
    novelist.desk.books.open_folder(book)
    until(qtbot, novelist, "tiny", 0.0)
    voice.guard.write_bytes(RunGuard.of([chapter(7)], 13).to_bytes())
    desk, blind = novelist.desk.equipment.parts["blind_desk"], novelist.desk.equipment.parts["blind"]
    assert isinstance(desk, BlindDesk)
    assert isinstance(blind, BlindComparisons)
    desk.open()
    assert desk.view is not None
    boxes = desk.view.setup.models
    assert [boxes[1].itemText(row) for row in range(boxes[1].count())][-2:] == ["tiny", "Mine on tiny"]
    boxes[0].setCurrentText("tiny")
    boxes[1].setCurrentText("Mine on tiny")
    desk.view.setup.places.setValue(2)
    with qtbot.waitSignal(blind.written, timeout=60_000):
        desk.view.setup.begin_button.click()
    comparison = blind.comparison
    assert comparison is not None
    novelist.desk.lane.drain(10)
    log = RunLog(book)
    guards = {run.model: log.record(run.id).get("guard_sha256", "") for run in log.read()}
    assert guards == {"tiny": "", "Mine on tiny": hashlib.sha256(voice.guard.read_bytes()).hexdigest()}
    adapters = {run.model: log.record(run.id).get("adapter", {}).get("sha256", "") for run in log.read()}
    assert set(adapters) == {"tiny", "Mine on tiny"}
    assert adapters["tiny"] == ""
    assert len(adapters["Mine on tiny"]) == 64


PASSPHRASE = "a lamp by the river"


def lying_open(user_paths: UserPaths) -> list[Path]:
    """Plain files of voices on the disk."""
    return list((user_paths.data / "voices").rglob("*.gguf"))


def offered(novelist: Novelist) -> list[str]:
    return [each.text() for each in novelist.desk.window.sidebar.writer.button.menu().actions() if each.isCheckable()]


def choose(novelist: Novelist, words: str) -> None:
    menu = novelist.desk.window.sidebar.writer.button.menu()
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_a_locked_voice_writes_with_its_passphrase_until_inkwell_ends(
    qtbot: QtBot,
    make_desk: Callable[[], Novelist],
    user_paths: UserPaths,
    voice: VoiceFolder,
    base: ModelRef,
    book: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seal(voice, PASSPHRASE, cost=Cost(n=16))
    novelist = make_desk()
    novelist.desk.preferences.change(model=base.path, backend="llama")
    novelist.desk.books.open_folder(book)
    until(qtbot, novelist, "tiny", 0.0)
    qtbot.waitUntil(lambda: offered(novelist)[-1] == "Mine (locked)")
    novelist.answers.named = ["a lamp by the sea"]
    choose(novelist, "Mine (locked)")
    qtbot.waitUntil(lambda: "passphrase is not the right one" in novelist.sentence)
    assert novelist.desk.writer.writer == Writer()
    assert lying_open(user_paths) == []

    novelist.answers.named = [PASSPHRASE]
    novelist.desk.window.notifications.press_action()
    until(qtbot, novelist, "Mine on tiny", 1.0)
    assert novelist.sentence == "“Mine” is open until Inkwell ends."
    qtbot.waitUntil(lambda: offered(novelist)[-1] == "Mine")
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    novelist.ask()
    novelist.until_written()
    assert novelist.desk.partner.run is not None
    assert len(lying_open(user_paths)) == 1
    assert voice.read().encrypted
    novelist.desk.books.close_book()
    # The fixture closes it once more.
    with monkeypatch.context() as patch:
        patch.setattr(novelist.desk.window, "deleteLater", lambda: None)
        novelist.desk.close()
    assert lying_open(user_paths) == []

    again = make_desk()
    again.answers.named = []
    again.desk.books.open_folder(book)
    until(qtbot, again, "tiny", 0.0)
    assert again.desk.writer.writer == Writer(voice=voice.path.name, strength=USUAL_STRENGTH)
    assert again.sentence == "“Mine” is locked; the usual model writes in this book until it is open."
    again.answers.named = [PASSPHRASE]
    again.desk.window.notifications.press_action()
    until(qtbot, again, "Mine on tiny", 1.0)
    again.desk.preferences.change(ai=False)
    qtbot.waitUntil(lambda: lying_open(user_paths) == [])


def test_a_locked_voice_is_opened_and_closed_on_its_page(
    qtbot: QtBot, novelist: Novelist, user_paths: UserPaths, voice: VoiceFolder, base: ModelRef, book: Path
) -> None:
    seal(voice, PASSPHRASE, cost=Cost(n=16))
    novelist.desk.preferences.change(model=base.path, backend="llama")
    novelist.desk.books.open_folder(book)
    desk = novelist.desk.equipment.parts["voices"]
    assert isinstance(desk, VoiceDesk)
    desk.open()
    assert desk.view is not None
    use = desk.view.use
    assert use.state.full_text.startswith("“Mine” is locked. With its passphrase it writes until Inkwell ends.")
    assert not use.publish_button.isVisibleTo(use.foot)
    assert not use.close_button.isVisibleTo(use)
    novelist.answers.named = [PASSPHRASE]
    use.write_button.click()
    until(qtbot, novelist, "Mine on tiny", 1.0)
    assert use.state.full_text.endswith("This book is written with it.")
    assert use.close_button.isVisibleTo(use)
    use.close_button.click()
    until(qtbot, novelist, "tiny", 0.0)
    assert lying_open(user_paths) == []
    assert not use.close_button.isVisibleTo(use)
    novelist.answers.named = [PASSPHRASE, "a lamp by the sea"]
    use.passphrase_button.click()
    qtbot.waitUntil(lambda: use.lock_button.isEnabled(), timeout=30_000)
    assert use.message.full_text == ""
    novelist.answers.named = ["a lamp by the sea"]
    use.write_button.click()
    until(qtbot, novelist, "Mine on tiny", 1.0)
    desk.view.delete_button.click()
    qtbot.waitUntil(lambda: [path.name for path in (user_paths.data / "voices").iterdir()] == [".locks"])
    assert lying_open(user_paths) == []
