"""The page, its draft and the file stay one text: at the last newline, and after a change of size."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from test_no_word_lost import begin, elsewhere, file_of, look, write

from inkwell.storage.project import Project


@pytest.mark.parametrize(("first", "second"), [("Late.\n", "Early."), ("Late.", "Late.\n"), ("Late.\n\n", "Late.\n")])
def test_the_newline_at_the_end_is_as_it_came_from_elsewhere(
    novelist: Novelist, tmp_path: Path, first: str, second: str
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    path = file_of(novelist, scene)
    novelist.desk.session.close()
    path.write_text(path.read_text(encoding="utf-8") + first, encoding="utf-8")
    novelist.desk.session.open(tmp_path / "Kite")
    elsewhere(path, first, second)
    look(novelist)
    assert novelist.page.text() == second
    novelist.page.moveCursor(QTextCursor.MoveOperation.Start)
    write(novelist, "It was: ")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == novelist.page.text() == "It was: " + second


def test_another_size_of_the_page_adds_no_newline(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    path = file_of(novelist, scene)
    novelist.desk.session.close()
    path.write_text(path.read_text(encoding="utf-8") + "Late.\n", encoding="utf-8")
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.page.moveCursor(QTextCursor.MoveOperation.End)
    novelist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    novelist.until_saved()
    novelist.page.set_page_font("Serif", 30)
    novelist.page.moveCursor(QTextCursor.MoveOperation.Start)
    write(novelist, "It was: ")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == novelist.page.text() == "It was: Late.\n\n"


def test_a_page_that_could_not_be_followed_is_followed_from_there(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "One.")
    novelist.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    novelist.press(Qt.Key.Key_Return)
    write(novelist, "Two.")
    draft = novelist.desk.scribe.page
    assert draft is not None
    draft.replace(novelist.page.whole(""))
    write(novelist, " Three.")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == novelist.page.text() == "One.\n\n\nTwo. Three."
