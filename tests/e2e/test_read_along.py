"""Reading aloud in the whole program: the sentence is lit, the light goes on, and goes out."""

import stat
import sys
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inkwell.app.voices import Voice
from inkwell.manuscript.node import NodeKind
from inkwell.ui.editor.reading_bar import ReadingBar
from inkwell.ui.reading_desk import ReadingDesk

TEXT = (
    "“Go on,” he said. 𝕿he _lamp_ burned.\n\n* * *\n\n<!-- Check this. -->\n\n"
    "<!-- All of\n\nthis. Too. -->\n\n# Two\n\nThe end came."
)
VOICE = """#!{python}
import sys, time
words = sys.stdin.buffer.read().decode("utf-8")
if words:
    open({log!r}, "a", encoding="utf-8").write(words + "\\n")
    time.sleep(0.2)
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "spoken.txt"


@pytest.fixture
def listener(novelist: Novelist, tmp_path: Path, log: Path) -> Novelist:
    """A scene, AI off, and a voice that writes down what it speaks."""
    path = tmp_path / "voice"
    path.write_text(VOICE.format(python=sys.executable, log=str(log)), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    desk = novelist.desk
    desk.preferences.change(ai=False)
    desk.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    reading = reading_of(novelist)
    reading._reader.voice = Voice("Stand-in", str(path))
    desk.commands.block(reading.read, "")
    novelist.page.replace_text(TEXT)
    novelist.page.set_cursor_offset(0)
    return novelist


def reading_of(novelist: Novelist) -> ReadingDesk:
    found = novelist.desk.equipment.parts["reading"]
    assert isinstance(found, ReadingDesk)
    return found


def lit(novelist: Novelist) -> str:
    along = reading_of(novelist)._along
    if along is None:
        return ""
    start, end = along.lit
    units = novelist.page.document().toRawText().encode("utf-16-le")
    return units[2 * start : 2 * end].decode("utf-16-le")


def bar_of(novelist: Novelist) -> ReadingBar:
    found = novelist.page.findChild(ReadingBar)
    assert isinstance(found, ReadingBar)
    return found


def spoken(log: Path) -> list[str]:
    return log.read_text("utf-8").splitlines() if log.exists() else []


def test_prose_is_read_and_lit_sentence_by_sentence(listener: Novelist, log: Path) -> None:
    reading = reading_of(listener)
    before = listener.desk.window.page.grab().toImage()
    reading.read.trigger()
    assert lit(listener) == "“Go on,” he said."
    assert reading.read.isChecked()
    assert listener.desk.window.page.grab().toImage() != before
    listener.qtbot.waitUntil(lambda: lit(listener) == "𝕿he _lamp_ burned.", timeout=5000)
    listener.qtbot.waitUntil(lambda: not reading.read.isChecked(), timeout=10_000)
    assert spoken(log) == ["“Go on,” he said.", "𝕿he lamp burned.", "Two", "The end came."]
    assert listener.page.text() == TEXT
    assert all(bar.isHidden() for bar in listener.page.findChildren(ReadingBar))


def test_a_selection_is_read_and_no_more(listener: Novelist, log: Path) -> None:
    page = listener.page
    page.set_cursor_offset(TEXT.index("he said"))
    for _ in range(len("he said. 𝕿he _lamp_")):
        listener.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reading_of(listener).read.trigger()
    listener.qtbot.waitUntil(lambda: not reading_of(listener).read.isChecked(), timeout=10_000)
    assert spoken(log) == ["he said.", "𝕿he lamp"]


def test_the_bar_pauses_skips_and_stops(listener: Novelist, log: Path) -> None:
    reading = reading_of(listener)
    assert not reading.skip.isEnabled()
    assert reading.skip.statusTip()
    reading.read.trigger()
    bar = bar_of(listener)
    assert bar.isVisible()
    QTest.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    assert bar.pause.accessibleName() == "Go on reading"
    assert reading.pause.text() == "&Go on reading"
    QTest.mouseClick(bar.skip, Qt.MouseButton.LeftButton)
    assert lit(listener) == "𝕿he _lamp_ burned."
    assert bar.pause.accessibleName() == "Pause reading"
    # The text may be written on meanwhile, before and behind the light.
    cursor = listener.page.textCursor()
    cursor.setPosition(0)
    listener.page.insert(cursor, "Once. ")
    assert lit(listener) == "𝕿he _lamp_ burned."
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not reading.read.isChecked()
    assert lit(listener) == ""


def test_another_scene_ends_it(listener: Novelist) -> None:
    session = listener.desk.session
    reading_of(listener).read.trigger()
    session.show(session.add(NodeKind.SCENE, "Next", None, None))
    assert not reading_of(listener).read.isChecked()


def test_where_nothing_is_left_it_says_so(listener: Novelist, log: Path) -> None:
    listener.page.replace_text("* * *")
    reading_of(listener).read.trigger()
    assert listener.sentence == "There is nothing to read from here on."
    assert spoken(log) == []
