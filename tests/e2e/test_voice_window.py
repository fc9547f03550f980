"""A voice in the real window: made from a small project, published, chosen in the sidebar, and it writes."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from voices_shown import chapter

from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.order import spread
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice_desk import VoiceDesk
from inkwell.voice.preparing import read_card
from inkwell.voice.specification import Method

LEARN_MS = 240_000
"""It imports torch, on a machine where others are at work."""


def small_project(folder: Path) -> Path:
    """A book of eight chapters with a scene in each."""
    nodes: list[Node] = []
    texts: dict[str, str] = {}
    for number, order in enumerate(spread(8)):
        over, under = new_id(), new_id()
        nodes.append(Node(over, NodeKind.CHAPTER, f"Chapter {number + 1}", None, order))
        nodes.append(Node(under, NodeKind.SCENE, f"Scene {number + 1}", over, spread(1)[0]))
        texts[under] = chapter(number)
    Project.create_from(folder, "Small", Manuscript({node.id: node for node in nodes}), texts)
    return folder


@pytest.fixture
def voices(novelist: Novelist, tmp_path: Path) -> VoiceDesk:
    novelist.desk.books.open_folder(small_project(tmp_path / "Small"))
    desk = novelist.desk.equipment.parts["voices"]
    assert isinstance(desk, VoiceDesk)
    return desk


def opened(desk: VoiceDesk) -> VoicesWindow:
    desk.open()
    assert desk.view is not None
    return desk.view


def begin(novelist: Novelist, view: VoicesWindow, name: str = "Mine") -> None:
    novelist.answers.named = [name]
    view.new_button.click()
    novelist.qtbot.waitUntil(lambda: view.texts.use_button.isEnabled(), timeout=30_000)


def make_it_tiny(view: VoicesWindow, steps: int) -> None:
    view.way.set_method(Method.SCRATCH)
    tiny = {"vocabulary": 300, "context": 64, "width": 32, "layers": 1, "heads": 2, "window": 32, "accumulate": 2}
    for name, value in {**tiny, "steps": steps}.items():
        view.way.form.fields[name].setValue(value)
    view.way.form.rate.setValue(3e-3)
    view.way.form.sample_every.setValue(10)


def test_a_voice_is_made_published_chosen_and_writes(qtbot: QtBot, novelist: Novelist, voices: VoiceDesk) -> None:
    view = opened(voices)
    begin(novelist, view)
    assert "words to learn from" in view.texts.figures.full_text
    genre = view.texts.genres.fields["Small"]
    genre.setText("crime")
    genre.editingFinished.emit()
    view.texts.use_button.click()
    assert voices.folder is not None
    assert read_card(voices.folder).genres == {"Small": "crime"}
    assert view.tabs.currentIndex() == VoicesWindow.WAY
    make_it_tiny(view, 20)
    view.way.begin_button.click()
    assert view.tabs.currentIndex() == VoicesWindow.LEARNING
    qtbot.waitUntil(lambda: view.use.write_button.isEnabled(), timeout=LEARN_MS)
    assert view.learning.plot.count() > 2
    assert "After 20 steps" in view.learning.samples.toPlainText()
    view.hide()

    row = novelist.desk.window.sidebar.writer
    qtbot.waitUntil(lambda: any(each.text() == "Mine" for each in row.button.menu().actions()))
    next(each for each in row.button.menu().actions() if each.text() == "Mine").trigger()
    assert novelist.desk.writer.writer.voice == view.voice_id
    qtbot.waitUntil(lambda: (status := novelist.desk.engine.status) is not None and status.model == "Mine")
    novelist.until_ready()
    novelist.page.setFocus()
    novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    novelist.ask()
    novelist.until_written()
    assert novelist.page.proposal().strip(), novelist.sentence
    run = novelist.desk.partner.run
    assert run is not None
    assert run.model == "Mine"


def test_a_wrong_folder_is_said_and_what_is_chosen_stays(
    qtbot: QtBot, novelist: Novelist, voices: VoiceDesk, tmp_path: Path
) -> None:
    view = opened(voices)
    begin(novelist, view)
    figures = view.texts.figures.full_text
    (tmp_path / "Photos").mkdir()
    novelist.answers.existing = tmp_path / "Photos"
    view.texts.book_button.click()
    qtbot.waitUntil(lambda: "“Photos” is not the folder of a book" in view.texts.message.full_text)
    assert view.texts.figures.full_text == figures
    assert view.texts.use_button.isEnabled()


def test_the_page_of_texts_follows_the_book_and_names_what_is_learnt_from(
    qtbot: QtBot, novelist: Novelist, voices: VoiceDesk, tmp_path: Path
) -> None:
    view = opened(voices)
    begin(novelist, view)
    view.texts.use_button.click()
    told = "It learns from “Small” already; tick what else it shall learn from to change that."
    novelist.desk.books.close_book()
    assert view.texts.tree.sources == ()
    Project.create_from(tmp_path / "Next", "Next", Manuscript({}), {})
    novelist.desk.books.open_folder(tmp_path / "Next")
    assert [source.title for source in view.texts.tree.sources] == ["Next"]
    assert view.texts.tree.chosen() == ()
    assert view.texts.message.full_text == told
