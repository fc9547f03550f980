"""Marks written by keyboard alone, and what came from a word processor: saved as it was typed."""

from pathlib import Path

from novelist import Novelist
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from test_no_word_lost import begin, file_of, write

from inkwell.storage.project import Project

Control, Alt, Shift = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


def test_marks_are_written_and_saved_to_the_letter(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "The sea")
    novelist.press(Key.Key_2, Control)
    novelist.press(Key.Key_Return)
    write(novelist, "It was ")
    novelist.press(Key.Key_I, Control)
    write(novelist, "very")
    novelist.press(Key.Key_Right)
    write(novelist, " grey")
    novelist.press(Key.Key_F, Control | Alt)
    write(novelist, "As ever.")
    novelist.press(Key.Key_F, Control | Alt)
    novelist.press(Key.Key_M, Control | Alt)
    write(novelist, "check")
    novelist.press(Key.Key_End)
    novelist.press(Key.Key_Return)
    novelist.press(Key.Key_L, Control | Shift)
    write(novelist, "one")
    novelist.press(Key.Key_Return)
    write(novelist, "two")
    novelist.press(Key.Key_Return)
    novelist.press(Key.Key_Return)
    write(novelist, "End")
    novelist.press(Key.Key_Return, Control | Alt)
    expected = "## The sea\n\nIt was *very* grey[^1]<!-- check -->\n\n- one\n- two\n\nEnd\n\n* * *\n\n[^1]: As ever."
    assert novelist.page.text() == expected
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == expected
    assert file_of(novelist, scene).read_text(encoding="utf-8").endswith(expected)


def test_a_page_from_a_word_processor_is_clean_and_one_step(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    copied = QMimeData()
    copied.setText("It was grey\r\nso")
    copied.setHtml("<p class=MsoNormal>It was <i>grey</i><o:p></o:p></p><p class=MsoNormal>so</p>")
    QApplication.clipboard().setMimeData(copied)
    novelist.press(Key.Key_V, Control)
    assert novelist.page.text() == "It was *grey*\n\nso"
    novelist.press(Key.Key_Z, Control)
    assert novelist.page.text() == ""
    novelist.press(Key.Key_V, Control | Shift)
    assert novelist.page.text() == "It was grey\nso"
    QApplication.clipboard().clear()
