"""Voices that are not the usual adapter on a GGUF file: on a folder, smaller, not to be put on; and asked again."""

from pathlib import Path

import msgspec
import pytest
from adapter_maker import make_adapter
from gpt2_maker import make_gpt2
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot
from tiny_gguf import make_tiny_llama
from voices_shown import chapter

from inkwell.app.book_writer import Writer
from inkwell.engine.adapters import sha256_of
from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import ModelRef
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.runs import RunLog
from inkwell.ui.runs_desk import RunsDesk
from inkwell.voice.compression import Compression, Smaller
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import VoiceFolder


@pytest.fixture
def tiny(user_paths: UserPaths) -> ModelRef:
    folder = user_paths.data / "models"
    folder.mkdir(parents=True)
    return ModelRef("tiny", str(make_tiny_llama(folder / "tiny.gguf")), "llama")


@pytest.fixture
def at_work(novelist: Novelist, qtbot: QtBot, tiny: ModelRef, tmp_path: Path) -> Novelist:
    """A book of one scene is open, and the tiny model writes in it."""
    scene = Node("scene", NodeKind.SCENE, "Scene", None, "a")
    Project.create_from(tmp_path / "Book", "Book", Manuscript({"scene": scene}), {"scene": chapter(1)})
    novelist.desk.preferences.change(model=tiny.path, backend="llama", max_words=8)
    novelist.desk.books.open_folder(tmp_path / "Book")
    until(qtbot, novelist, "tiny", 0.0)
    return novelist


def begun(paths: UserPaths, method: Method) -> VoiceFolder:
    folder, _ = Shelf(paths.data / "voices").begin("Mine", method)
    folder.gguf.mkdir()
    folder.change(ready=True)
    return folder


def worn(paths: UserPaths, base: ModelRef, **fields: str) -> VoiceFolder:
    """A published voice that is an adapter on this model."""
    folder = begun(paths, Method.ADAPTER)
    if base.backend == "torch":
        make_adapter(base, folder.adapter)
        files = [folder.adapter / name for name in ("adapter_config.json", "adapter_model.safetensors")]
        folder.change(published={"adapter": sha256_of(files)})
    else:
        make_adapter(base, folder.adapter_gguf)
    folder.change(base=base.name, base_path=base.path, **fields)
    return folder


def until(qtbot: QtBot, novelist: Novelist, model: str, strength: float) -> EngineStatus:
    """The engine has this model, with an adapter so strong."""

    def is_there() -> bool:
        found = novelist.desk.engine.status
        ready = found is not None and found.state is EngineState.READY
        return ready and found is not None and (found.model, round(found.strength, 2)) == (model, strength)

    qtbot.waitUntil(is_there, timeout=120_000)
    found = novelist.desk.engine.status
    assert found is not None
    return found


def write(novelist: Novelist) -> None:
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    novelist.ask()
    novelist.until_written()


def offered(novelist: Novelist) -> list[QAction]:
    """All that can be chosen in the sidebar, in its submenus too."""
    menu = novelist.desk.window.sidebar.writer.button.menu()
    found: list[QAction] = []
    for each in menu.actions():
        found += each.menu().actions() if each.menu() is not None else [each]  # type: ignore[union-attr]
    return found


def test_an_adapter_on_a_folder_writes_through_torch_as_strongly_as_the_slider_says(
    qtbot: QtBot, at_work: Novelist, user_paths: UserPaths
) -> None:
    base = ModelRef("little", str(make_gpt2(user_paths.data / "models" / "little")), "torch")
    folder = worn(user_paths, base)
    at_work.desk.writer.choose(Writer(voice=folder.path.name))
    status = until(qtbot, at_work, "Mine on little", 1.0)
    assert status.capabilities is not None
    assert (status.capabilities.backend, status.adapter) == ("torch", str(folder.adapter))
    row = at_work.desk.window.sidebar.writer
    at_work.desk.equipment.parts["writers"].refresh()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: row.slider.isVisibleTo(row))
    row.slider.setValue(50)
    until(qtbot, at_work, "Mine on little", 0.5)
    write(at_work)
    run = at_work.desk.partner.run
    assert run is not None
    assert (run.model, run.backend) == ("Mine on little", "torch")
    assert run.record is not None
    assert run.record.adapter.strength == 0.5


def test_a_smaller_one_is_chosen_in_the_sidebar_and_says_its_price(
    qtbot: QtBot, at_work: Novelist, user_paths: UserPaths
) -> None:
    folder = begun(user_paths, Method.SCRATCH)
    make_tiny_llama(folder.gguf / "Mine-F32.gguf")
    folder.compressed.mkdir()
    make_tiny_llama(folder.compressed / "model-Q4_0.gguf")
    rows = (Smaller("Q4_0", "llama.cpp", "compressed/model-Q4_0.gguf", 9_000_000, 0.3, 3.8, 0.021, 300.0),)
    folder.compression.write_bytes(msgspec.json.encode(Compression("Mine", "c", "m", 64, 32, 9, 1, rows)))
    at_work.desk.equipment.parts["writers"].refresh()  # type: ignore[attr-defined]
    words = "4 bits (Q4_0) · 9.0 MB, 30 % of the whole; perplexity +2.1 %"
    qtbot.waitUntil(lambda: words in [each.text() for each in offered(at_work)])
    next(each for each in offered(at_work) if each.text() == words).trigger()
    until(qtbot, at_work, "Mine, 4 bits (Q4_0)", 0.0)
    row = at_work.desk.window.sidebar.writer
    assert row.button.choice == "Mine, 4 bits (Q4_0)"
    assert not row.slider.isVisibleTo(row)
    write(at_work)
    assert at_work.desk.partner.run is not None
    assert at_work.desk.partner.run.model == "Mine, 4 bits (Q4_0)"


def test_a_voice_of_another_base_does_not_write_and_nothing_writes_in_its_name(
    qtbot: QtBot, at_work: Novelist, user_paths: UserPaths, tiny: ModelRef
) -> None:
    folder = worn(user_paths, tiny, base_sha256="0" * 64)
    at_work.desk.writer.choose(Writer(voice=folder.path.name))
    at_work.desk.equipment.parts["writers"].refresh()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "“Mine on tiny” cannot write" in at_work.sentence, timeout=60_000)
    assert at_work.sentence.endswith("does not fit this one. The usual model writes.")
    assert until(qtbot, at_work, "tiny", 0.0).adapter == ""
    write(at_work)
    assert at_work.desk.partner.run is not None
    assert at_work.desk.partner.run.model == "tiny"


def test_what_a_voice_wrote_is_run_again_by_it_and_by_another(
    qtbot: QtBot, at_work: Novelist, user_paths: UserPaths, tiny: ModelRef
) -> None:
    folder = worn(user_paths, tiny)
    at_work.desk.writer.choose(Writer(voice=folder.path.name, strength=150))
    until(qtbot, at_work, "Mine on tiny", 1.5)
    write(at_work)
    at_work.press(Qt.Key.Key_Escape)
    at_work.desk.writer.choose(Writer())
    until(qtbot, at_work, "tiny", 0.0)
    runs = at_work.desk.equipment.parts["runs"]
    assert isinstance(runs, RunsDesk)
    runs.open()
    view = runs.view
    assert view is not None
    qtbot.waitUntil(lambda: view.run is not None)
    view.again_button.click()
    qtbot.waitUntil(lambda: len(view.shown) == 2, timeout=60_000)
    next(each for each in view.models.actions() if each.text() == "tiny").trigger()
    qtbot.waitUntil(lambda: len(view.shown) == 3, timeout=60_000)
    log = RunLog(at_work.desk.session.project.folder)
    found = [(run.model, log.record(run.id)["adapter"].get("strength", 0.0)) for run in log.read()]
    assert found == [("Mine on tiny", 1.5), ("Mine on tiny", 1.5), ("tiny", 0.0)]
    texts = [run.text for run in log.read()]
    assert texts[0] == texts[1] != texts[2]
    Shelf(user_paths.data / "voices").delete(folder.path.name)
    view.list.setCurrentRow(2)
    view.again_button.click()
    qtbot.waitUntil(lambda: "“Mine on tiny”, which wrote this, is not here any more" in view.message.full_text)
