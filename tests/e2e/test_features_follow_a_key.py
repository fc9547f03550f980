"""That every feature which has only to know of it hears of a key: behind its paint, once for each."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.app.book_comments import BookComments
from inkwell.app.continuity import Continuity
from inkwell.app.recall import Recall
from inkwell.app.session_timer import SessionTimer
from inkwell.app.summaries import Summaries
from inkwell.app.warming import Warmer
from inkwell.ui.editor.form_notes import FormNotes
from inkwell.ui.names_desk import NamesDesk

WRITTEN = (
    (BookComments, "moved"),
    (Continuity, "moved"),
    (Recall, "moved"),
    (SessionTimer, "touch"),
    (NamesDesk, "look_again"),
    (FormNotes, "_wait"),
)
"""What hears that something was written."""
MOVED = ((Summaries, "moved"), (Warmer, "moved"))
"""What hears that the author is there at all."""


def counting(told: Counter[str], owner: type, name: str) -> Callable[..., None]:
    def count(*_: object) -> None:
        told[owner.__name__] += 1

    return count


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each was told; before there is a window that joins them."""
    found = Counter[str]()
    for owner, name in (*WRITTEN, *MOVED):
        monkeypatch.setattr(owner, name, counting(found, owner, name))
    return found


@pytest.fixture
def writing(told: Counter[str], novelist: Novelist, tmp_path: Path) -> Novelist:
    novelist.desk.session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    novelist.qtbot.wait(300)
    told.clear()
    return novelist


def test_a_key_is_told_to_each_once(writing: Novelist, told: Counter[str]) -> None:
    writing.press(Qt.Key.Key_A)
    writing.qtbot.waitUntil(lambda: "Warmer" in told, timeout=1_000)
    writing.qtbot.wait(50)
    assert told == dict.fromkeys((owner.__name__ for owner, _ in (*WRITTEN, *MOVED)), 1)


def test_a_caret_that_moves_is_told_to_those_who_work_in_the_background(writing: Novelist, told: Counter[str]) -> None:
    writing.press(Qt.Key.Key_A)
    writing.qtbot.waitUntil(lambda: "Warmer" in told, timeout=1_000)
    told.clear()
    writing.press(Qt.Key.Key_Left)
    writing.qtbot.waitUntil(lambda: "Warmer" in told, timeout=1_000)
    assert told == dict.fromkeys((owner.__name__ for owner, _ in MOVED), 1)
