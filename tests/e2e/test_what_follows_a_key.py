"""When the words that are typed reach the journal and the disk: soon, behind the paint, and without a rest too."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import QEvent, QObject, Qt

import inkwell.app.scribe as scribe_module
from inkwell.app.draft import Draft
from inkwell.app.drafts import Drafts
from inkwell.app.scribe import SaveState
from inkwell.manuscript.edits import Edit


class Paints(QObject):
    """Notes each paint of a widget."""

    def __init__(self, widget: QObject, told: Callable[[str], None]) -> None:
        super().__init__()
        self._told = told
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._told("painted")
        return False


def begin(novelist: Novelist, folder: Path) -> Path:
    """A new book with one scene on the page; returns the scene's file."""
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(folder, "Kite", "Ann", "en")
    return folder / "text" / f"{novelist.desk.session.current}.md"


def type_for(novelist: Novelist, seconds: float, gap: int) -> float:
    """Type without a rest; returns when the last key was hit."""
    end = last = time.monotonic()
    while last - end < seconds:
        novelist.press(Qt.Key.Key_A)
        last = time.monotonic()
        novelist.qtbot.wait(gap)
    return last


@pytest.fixture
def order(novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What happened after the window had come to rest: paints of the page, and edits on their way to the journal."""
    begin(novelist, tmp_path / "Kite")
    found: list[str] = []
    edit = Drafts.edit

    def noted(drafts: Drafts, draft: Draft, change: Edit, at_once: bool) -> None:
        found.append("journalled")
        edit(drafts, draft, change, at_once)

    monkeypatch.setattr(Drafts, "edit", noted)
    novelist.qtbot.wait(200)
    paints = Paints(novelist.page.viewport(), found.append)
    found.clear()
    yield found
    paints.deleteLater()


def test_a_key_is_painted_before_anything_is_done_for_its_safety(novelist: Novelist, order: list[str]) -> None:
    for _ in range(5):
        novelist.press(Qt.Key.Key_A)
        assert "journalled" not in order
        novelist.qtbot.waitUntil(lambda: "journalled" in order, timeout=1_000)
        assert order[0] == "painted"
        novelist.qtbot.wait(100)
        order.clear()


def test_keys_faster_than_any_hand_go_to_the_journal_together(novelist: Novelist, order: list[str]) -> None:
    for _ in range(30):
        novelist.press(Qt.Key.Key_A)
    novelist.qtbot.waitUntil(lambda: "journalled" in order, timeout=1_000)
    novelist.qtbot.wait(200)
    assert order.count("journalled") == 1
    began = time.monotonic()
    type_for(novelist, 0.6, gap=5)
    novelist.qtbot.wait(200)
    assert order.count("journalled") <= 2 + (time.monotonic() - began) / (scribe_module.JOURNAL_MS / 1000)


def test_the_scene_is_saved_so_long_after_the_last_key(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribe_module, "IDLE_SAVE_MS", 600)
    file = begin(novelist, tmp_path / "Kite")
    empty = file.read_bytes()
    last = type_for(novelist, 1.2, gap=40)
    assert file.read_bytes() == empty, "it was saved while the author wrote"
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.SAVED, timeout=5_000)
    assert 0.5 < time.monotonic() - last < 1.5
    assert novelist.page.text() in file.read_text()


def test_who_never_rests_is_saved_all_the_same(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribe_module, "LONGEST_SAVE_MS", 500)
    file = begin(novelist, tmp_path / "Kite")
    seen: set[bytes] = set()
    for _ in range(3):
        type_for(novelist, 0.7, gap=40)
        seen.add(file.read_bytes())
    assert len(seen) == 3
