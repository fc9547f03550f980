"""Go to anything: by keys alone, in no time, and gone when the author goes elsewhere."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from inkwell.ui.icons import Icons
from inkwell.ui.palette import Offers, Palette
from inkwell.ui.palette_rows import Entry, Place
from inkwell.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, qapp):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.elsewhere = QLineEdit()  # type: ignore[attr-defined]
    QVBoxLayout(made).addWidget(made.elsewhere)  # type: ignore[attr-defined]
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.elsewhere.setFocus()  # type: ignore[attr-defined]
    return made


@pytest.fixture
def palette(window, qapp):
    scenes = [
        Entry("The letter", "Chapter 3", "file-text", target="letter"),
        Entry("The ball", "Chapter 1", target="ball"),
    ]
    scenes += [Entry(f"Scene {number}", f"Chapter {number // 10}", target=f"s{number}") for number in range(1998)]
    commands = [Entry("Find", "Edit", "chevron-right", "Ctrl+F", QAction("Find", window))]
    headings = [Entry("Monday", "", "hash", "H2", Place(40))]
    offers = Offers(lambda: scenes, lambda: commands, lambda: headings, lambda: 12)
    return Palette(window, offers, Icons(Theme(qapp, "light")))


def titles(palette):
    return [entry.title for entry in palette.rows.entries]


def chosen(qtbot, palette, key=Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.NoModifier):
    with qtbot.waitSignal(palette.chosen) as caught:
        qtbot.keyClick(palette.field, key, modifier)
    entry, beside = caught.args
    return entry.target, beside


def test_empty_it_offers_what_was_visited_last(qtbot, palette):
    palette.open()
    assert titles(palette)[:2] == ["The letter", "The ball"]
    assert chosen(qtbot, palette) == ("letter", False)
    assert palette.isHidden()


def test_letters_of_title_and_path_find_a_scene(qtbot, palette):
    palette.open()
    qtbot.keyClicks(palette.field, "ball")
    assert titles(palette)[0] == "The ball"
    palette.field.clear()
    qtbot.keyClicks(palette.field, "ch3let")
    assert titles(palette)[0] == "The letter"
    assert "".join(palette.rows.entries[0].whole[at] for at in palette.rows.entries[0].lit) == "Ch3let"


def test_arrows_go_through_the_rows_and_control_return_opens_beside(qtbot, palette):
    palette.open()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(palette.field, key)
    assert palette.list.currentIndex().row() == 1
    assert chosen(qtbot, palette, modifier=CONTROL) == ("ball", True)


def test_signs_choose_what_is_offered(qtbot, palette):
    palette.open(">")
    assert titles(palette) == ["Find"]
    palette.field.setText("#mon")
    assert chosen(qtbot, palette) == (Place(40), False)
    palette.open()
    palette.field.setText(":12")
    assert chosen(qtbot, palette) == (12, False)
    palette.open()
    for text in (":13", ":0", ":x", "#zzz", "zzzz"):
        palette.field.setText(text)
        assert titles(palette) == []
        assert palette.foot.full_text == "Nothing fits"
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_commands_come_with_scenes_but_behind_them(qtbot, palette):
    palette.open()
    qtbot.keyClicks(palette.field, "find")
    assert titles(palette)[0] == "Find"
    assert isinstance(palette.rows.entries[0].target, QAction)


def test_escape_gives_the_keyboard_back(qtbot, palette, window):
    palette.open()
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.elsewhere.hasFocus()


def test_who_goes_elsewhere_is_done_with_it(qtbot, palette, window):
    palette.open()
    window.elsewhere.setFocus()
    qtbot.waitUntil(palette.isHidden)


def test_a_click_chooses(qtbot, palette):
    palette.open()
    place = palette.list.visualRect(palette.rows.index(1)).center()
    with qtbot.waitSignal(palette.chosen) as caught:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args[0].target == "ball"


def test_rows_have_names_and_so_has_the_field(palette):
    palette.open(">")
    assert palette.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Find, Edit, Ctrl+F"
    assert palette.field.accessibleName()
    assert palette.list.accessibleName()


def test_each_key_is_answered_at_once_with_two_thousand_scenes(qtbot, palette):
    palette.open()
    took = []
    for letter in "scene 199":
        start = time.perf_counter()
        qtbot.keyClicks(palette.field, letter)
        palette.grab()
        took.append(time.perf_counter() - start)
    assert palette.rows.entries[0].title == "Scene 199"
    print(f"slowest key {max(took) * 1000:.0f} ms")
    assert sorted(took)[len(took) // 2] < 0.3
