"""Finding, replacing and going anywhere, by keys alone, in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.counts import count_words
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.ui.find_desk import FindDesk
from inkwell.ui.go_desk import GoDesk
from inkwell.ui.search_desk import SearchDesk
from inkwell.ui.search_rows import Role

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key
BOOK = """# The Rostovs

## One

Natásha came in. “Where is Pierre?” said Natásha.

## Two

Nobody had seen Pierre.

## Three

Pierre wrote to Natásha; NATÁSHA did not answer.
"""


class Hands:
    """Only keys, to whatever has the keyboard."""

    def __init__(self, novelist: Novelist) -> None:
        self.novelist = novelist
        parts = novelist.desk.equipment.parts
        finding, searching, going = parts["finding"], parts["searching"], parts["going"]
        assert isinstance(finding, FindDesk)
        assert isinstance(searching, SearchDesk)
        assert isinstance(going, GoDesk)
        self.finding, self.panel, self.palette = finding, searching.panel, going.palette

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        here = QApplication.focusWidget() or self.novelist.desk.window
        QTest.keyClick(here, key, modifier)

    def write(self, text: str) -> None:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClicks(here, text)

    def until(self, true: Callable[[], bool]) -> None:
        self.novelist.qtbot.waitUntil(true, timeout=60_000)


@pytest.fixture
def hands(novelist: Novelist, tmp_path: Path) -> Hands:
    source = tmp_path / "rostovs.md"
    source.write_text(BOOK, encoding="utf-8")
    novelist.desk.preferences.change(ai=False, spelling=False, grammar=False)
    novelist.import_book(source, tmp_path / "Rostovs")
    novelist.go_to("One")
    novelist.desk.window.activateWindow()
    novelist.page.setFocus()
    return Hands(novelist)


def texts(novelist: Novelist) -> dict[str, str]:
    project = Project.open(novelist.desk.session.project.folder)
    return {node.title: project.read_text(node.id).text for _, node in project.manuscript.walk()}


def test_find_in_the_scene_and_replace_there(hands: Hands) -> None:
    novelist = hands.novelist
    hands.press(Key.Key_F, CONTROL)
    hands.write("natasha")
    finder = hands.finding.active
    hands.until(lambda: finder.bar.says == "1 of 2")
    hands.press(Key.Key_Return)
    hands.until(lambda: finder.bar.says == "2 of 2")
    hands.press(Key.Key_Escape)
    assert novelist.page.hasFocus()
    assert novelist.page.textCursor().selectedText() == "Natásha"
    hands.press(Key.Key_F3)
    hands.until(lambda: finder.bar.says == "From the top: 1 of 2")
    hands.press(Key.Key_H, CONTROL)
    while QApplication.focusWidget() is not finder.bar.template:
        hands.press(Key.Key_Tab)
    hands.write("Sonya")
    while QApplication.focusWidget() is not finder.bar.replace_all:
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Space)
    hands.until(lambda: "Sonya came in. “Where is Pierre?” said Sonya." in novelist.page.text())
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert "Natásha came in." in novelist.page.text()


def test_search_the_book_go_there_and_replace_in_all_of_it(hands: Hands) -> None:
    novelist, panel = hands.novelist, hands.panel
    before = texts(novelist)
    hands.press(Key.Key_F, CONTROL | SHIFT)
    hands.write("natasha")
    hands.until(lambda: panel.status.full_text == "4 matches in 2 scenes")
    scenes = [row.title for row in panel.list.rows.rows if row.role is Role.SCENE]
    assert [title.rpartition(" / ")[2] for title in scenes] == ["One", "Three"]
    for _ in range(5):
        hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    hands.until(lambda: novelist.desk.session.current == novelist.node("Three").id)
    assert novelist.page.hasFocus()
    assert novelist.page.textCursor().selectedText() == "Natásha"
    hands.until(lambda: hands.finding.active.bar.says == "1 of 2")

    hands.press(Key.Key_F, CONTROL | SHIFT)
    panel.expand.setFocus()
    hands.press(Key.Key_Space)
    panel.template.setFocus()
    hands.write("sonya and sonya")
    panel.keep_case.setFocus()
    hands.press(Key.Key_Space)
    panel.template.setFocus()
    hands.press(Key.Key_Return)
    hands.until(lambda: panel.previewing)
    assert panel.go.text() == "Replace 4"
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    assert panel.go.text() == "Replace 3"
    panel.go.setFocus()
    hands.press(Key.Key_Space)
    hands.until(lambda: novelist.sentence.startswith("3 replaced in 2 scenes."))
    novelist.until_saved()
    after = texts(novelist)
    assert after["Three"] == before["Three"].replace("Natásha", "Sonya and sonya").replace("NATÁSHA", "SONYA AND SONYA")
    assert after["One"].count("Sonya and sonya") == 1
    assert after["Two"] == before["Two"]
    one = novelist.node("One").id
    assert novelist.desk.words.counts[one] == count_words(after["One"])
    history = History(novelist.desk.session.project.folder)
    assert before["One"] in [history.read(each)[0] for each in history.versions(novelist.node("One").id)]

    hands.press(Key.Key_Escape)
    assert panel.isHidden()
    hands.press(Key.Key_P, CONTROL)
    hands.write(">undo replace")
    assert hands.palette.rows.entries[0].title == "Undo replace in 2 scenes"
    hands.press(Key.Key_Return)
    hands.until(lambda: novelist.sentence == "3 in 2 scenes are as they were before.")
    novelist.until_saved()
    assert texts(novelist) == before


def test_a_scene_beside_the_page_is_replaced_in_too(hands: Hands) -> None:
    novelist, panel = hands.novelist, hands.panel
    hands.press(Key.Key_P, CONTROL)
    hands.write("three")
    hands.press(Key.Key_Return, CONTROL)
    hands.until(lambda: len(novelist.desk.window.pages) == 2)
    second = novelist.desk.window.pages[1]
    hands.until(lambda: "Pierre wrote" in second.text())
    hands.press(Key.Key_F, CONTROL | SHIFT)
    hands.write("pierre")
    hands.until(lambda: panel.status.full_text == "3 matches in 3 scenes")
    # Without a screen, a window loses the keyboard when a part of it is made.
    novelist.desk.window.activateWindow()
    hands.until(novelist.desk.window.isActiveWindow)
    panel.expand.setFocus()
    hands.press(Key.Key_Space)
    panel.template.setFocus()
    hands.write("Andrei")
    hands.press(Key.Key_Return)
    hands.until(lambda: panel.previewing)
    panel.go.setFocus()
    hands.press(Key.Key_Space)
    hands.until(lambda: novelist.sentence.startswith("3 replaced in 3 scenes."))
    assert "Andrei wrote" in second.text()
    assert "Andrei?" in novelist.page.text()
    second.undo()
    assert "Pierre wrote" in second.text()
    novelist.desk.window.notifications.press_action()
    hands.until(lambda: novelist.sentence.startswith("2 in 2 scenes are as they were before."))
    assert "“One”" not in novelist.sentence
    assert "Three” was changed in the meantime" in novelist.sentence


def test_the_words_of_this_minute_are_found_in_the_book(hands: Hands) -> None:
    hands.press(Key.Key_End, CONTROL)
    hands.write(" Vasily laughed.")
    hands.press(Key.Key_F, CONTROL | SHIFT)
    hands.write("vasily")
    hands.until(lambda: hands.panel.status.full_text == "1 match in 1 scene")


def test_the_title_bar_opens_the_search_too(hands: Hands) -> None:
    searching = hands.novelist.desk.equipment.parts["searching"]
    assert isinstance(searching, SearchDesk)
    searching.button.click()
    assert hands.panel.isVisible()
    assert hands.panel.field.line.hasFocus()


def test_go_to_anything(hands: Hands) -> None:
    novelist = hands.novelist
    hands.press(Key.Key_P, CONTROL)
    hands.write("two")
    hands.press(Key.Key_Return)
    hands.until(lambda: novelist.desk.session.current == novelist.node("Two").id)
    hands.press(Key.Key_End, CONTROL)
    hands.press(Key.Key_Return)
    hands.write("## The letter")
    hands.press(Key.Key_Home, CONTROL)
    hands.press(Key.Key_P, CONTROL)
    assert hands.palette.rows.entries[0].title == "One"
    hands.write("#letter")
    hands.press(Key.Key_Return)
    assert novelist.page.textCursor().block().text() == "## The letter"
    hands.press(Key.Key_P, CONTROL)
    hands.write(":1")
    hands.press(Key.Key_Return)
    assert novelist.page.textCursor().block().text() == "Nobody had seen Pierre."
    hands.press(Key.Key_P, CONTROL)
    hands.write(">find")
    hands.press(Key.Key_Return)
    assert hands.finding.active.bar.field.line.hasFocus()


def test_the_find_bar_works_where_the_whole_book_is_one_page(hands: Hands) -> None:
    novelist = hands.novelist
    hands.press(Key.Key_P, CONTROL)
    hands.write(">whole book")
    hands.press(Key.Key_Return)
    hands.until(lambda: len(novelist.page.sections) > 1)
    hands.press(Key.Key_Home, CONTROL)
    hands.press(Key.Key_F, CONTROL)
    hands.write("natasha")
    finder = hands.finding.active
    hands.until(lambda: finder.bar.says == "1 of 4")
    hands.press(Key.Key_H, CONTROL)
    finder.bar.template.setFocus()
    hands.write("Sonya")
    finder.bar.replace_all.setFocus()
    hands.press(Key.Key_Space)
    hands.until(lambda: finder.bar.says == "4 replaced")
    novelist.until_saved()
    after = texts(novelist)
    assert after["One"].count("Sonya") == after["Three"].count("Sonya") == 2


def test_without_a_book_only_commands_are_offered_and_nothing_is_searched(novelist: Novelist) -> None:
    hands = Hands(novelist)
    novelist.desk.window.activateWindow()
    hands.palette.open(">")
    assert {"Open", "New book"} <= {entry.title for entry in hands.palette.rows.entries}
    hands.palette.dismiss()
    assert not hands.finding.find_action.isEnabled()
    hands.press(Key.Key_F, CONTROL | SHIFT)
    assert hands.panel.isHidden()
