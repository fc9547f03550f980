"""The window of keys and the cheat sheet, by keyboard: looked for, changed, refused, taken from others, put back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.storage.settings import SettingsFile
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.icons import Icons
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.sheet import WITHOUT, groups_of
from inkwell.ui.keys.sheet_window import NOTHING, SheetWindow
from inkwell.ui.keys.window import KeysWindow
from inkwell.ui.theme import Theme

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
COMMANDS = (
    ("new-scene", Menu.MANUSCRIPT, "New &scene", "Ctrl+N", False),
    ("new-part", Menu.MANUSCRIPT, "New &part", None, False),
    ("strong", Menu.FORMAT, "&Strong", "Ctrl+B", False),
    ("find-next", Menu.EDIT, "Find &next", ("F3", "Ctrl+G"), False),
    ("continue", Menu.WRITE, "&Continue", "Ctrl+Return", True),
    ("accept", Menu.WRITE, "&Accept the proposal", None, True),
)


@pytest.fixture
def preferences(tmp_path: Path, qapp) -> Iterator[Preferences]:
    lane = SaveLane("save")
    yield Preferences(SettingsFile(tmp_path / "settings.json"), lane)
    lane.close()


@pytest.fixture
def theme(qapp) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def keys(qtbot, preferences: Preferences) -> Iterator[KeyBindings]:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window.menuBar(), window)
    made = KeyBindings(commands, preferences, window)
    for name, menu, words, usual, ai in COMMANDS:
        commands.add(menu, words, lambda: None, usual, ai=ai, name=name)
    yield made
    del window  # until here Python must not let it go


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def view(qtbot, keys: KeyBindings, theme: Theme, asked: list[str]) -> KeysWindow:
    def confirm(title: str, *_: str) -> bool:
        asked.append(title)
        return True

    made = KeysWindow(keys, lambda: {"f": "File"}, confirm, Icons(theme))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def lines(view: KeysWindow) -> list[tuple[str, str]]:
    table = view.table
    model = table.model()
    found: list[tuple[str, str]] = []
    for head in (model.index(at, 0) for at in range(model.rowCount())):
        rows = range(model.rowCount(head))
        found += [(model.index(at, 0, head).data(), model.index(at, 1, head).data()) for at in rows]
    return found


def change(view: KeysWindow, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> str:
    """Ask for other keys as one does: Return on the line, then the keys. What is said then."""
    view.table.go_to(name)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.panel.field.hasFocus()
    QTest.keyClick(view.panel.field, key, modifiers)
    return view.panel.message.full_text


def test_every_command_is_listed_with_its_keys_and_what_the_page_has_alone(view: KeysWindow) -> None:
    shown = dict(lines(view))
    assert shown["New scene"] == "Ctrl+N"
    assert shown["New part"] == ""
    assert shown["Find next"] == "F3, Ctrl+G"
    assert shown["Accept the proposal"] == "Tab (on the page)"
    assert shown["Take the change"] == "Ctrl+Right"


@pytest.mark.parametrize(
    ("query", "found"),
    [("new", ["New scene", "New part"]), ("ctrl+g", ["Find next"]), ("MANUSCRIPT part", ["New part"]), ("zzz", [])],
)
def test_commands_are_found_by_words_menus_and_keys(view: KeysWindow, query: str, found: list[str]) -> None:
    view.search.setText(query)
    assert [words for words, _ in lines(view) if words in {"New scene", "New part", "Find next"}] == found
    assert view.none.isVisible() == (query == "zzz")


def test_free_keys_are_given_in_the_place_of_others(view: KeysWindow, preferences: Preferences) -> None:
    assert change(view, "new-scene", Qt.Key.Key_J, CONTROL) == "Ctrl+J does this now."
    assert preferences.settings.keys == {"new-scene": ("Ctrl+J",)}
    assert dict(lines(view))["New scene"] == "Ctrl+J (changed)"
    assert view.panel.note.full_text == "Usually it has Ctrl+N."


def test_it_stays_in_sight_when_it_is_not_any_more_what_was_looked_for(view: KeysWindow) -> None:
    view.search.setText("ctrl+n")
    change(view, "new-scene", Qt.Key.Key_J, CONTROL)
    assert lines(view) == [("New scene", "Ctrl+J (changed)")]
    view.search.setText("ctrl+n ")
    assert lines(view) == []


def test_keys_of_another_are_taken_only_when_that_is_said(view: KeysWindow, preferences: Preferences) -> None:
    assert change(view, "new-scene", Qt.Key.Key_B, CONTROL) == "Ctrl+B belongs to “Strong”."
    assert preferences.settings.keys == {}
    assert view.panel.take.hasFocus()
    QTest.keyClick(view.panel.take, Qt.Key.Key_Space)
    assert preferences.settings.keys == {"new-scene": ("Ctrl+B",), "strong": ()}
    assert view.panel.message.full_text == "Ctrl+B does this now."
    assert not view.panel.take.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers", "why"),
    [
        (Qt.Key.Key_A, NONE, "A writes"),
        (Qt.Key.Key_Return, NONE, "Return writes"),
        (Qt.Key.Key_Tab, NONE, "Tab alone belongs to the text"),
        (Qt.Key.Key_Escape, NONE, "Esc alone belongs to the text"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "Alt+F opens the menu File"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "Alt+F4 belongs to the system"),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier, "Shift+F10 opens the menu"),
    ],
)
def test_what_writes_or_belongs_to_others_is_refused_with_a_reason(
    view: KeysWindow, preferences: Preferences, key: Qt.Key, modifiers: Qt.KeyboardModifier, why: str
) -> None:
    assert change(view, "new-scene", key, modifiers).startswith(why)
    assert preferences.settings.keys == {}
    assert not view.panel.field.isVisible()


def test_what_stands_on_the_page_can_have_keys_that_move(view: KeysWindow, keys: KeyBindings) -> None:
    assert change(view, "accept", Qt.Key.Key_End) == "End does this now."
    assert keys.of("accept") == ("End",)
    said = change(view, "accept", Qt.Key.Key_Right, CONTROL)
    assert said == "Ctrl+Right belongs to “Accept the next word”."
    said = change(view, "new-scene", Qt.Key.Key_F7)
    assert said == "F7 does this now. While a rewrite stands: “Go to the next change”."


def test_a_command_can_have_several_keys_and_none(view: KeysWindow, keys: KeyBindings) -> None:
    view.table.go_to("new-scene")
    view.panel.add.click()
    QTest.keyClick(view.panel.field, Qt.Key.Key_F5)
    assert keys.of("new-scene") == ("Ctrl+N", "F5")
    for _ in range(2):
        view.panel.buttons[0].click()
    assert keys.of("new-scene") == ()
    assert not view.panel.add.isVisible()


def test_one_and_all_are_put_back(view: KeysWindow, preferences: Preferences, asked: list[str]) -> None:
    change(view, "new-scene", Qt.Key.Key_J, CONTROL)
    change(view, "strong", Qt.Key.Key_F5)
    view.only_changed.setChecked(True)
    assert [words for words, _ in lines(view)] == ["New scene", "Strong"]
    view.table.go_to("strong")
    view.panel.usual.click()
    assert preferences.settings.keys == {"new-scene": ("Ctrl+J",)}
    view.all_usual.click()
    assert asked == ["All keys as usual"]
    assert preferences.settings.keys == {}
    assert not view.all_usual.isEnabled()


def test_usual_keys_that_another_has_by_now_are_told_of(view: KeysWindow, preferences: Preferences) -> None:
    preferences.change(keys={"new-scene": ("Ctrl+B",)})
    view.table.go_to("strong")
    assert view.panel.note.full_text == "Ctrl+B should be here too, but “New scene” has it. Change one of the two."


def test_arrows_go_from_command_to_command(view: KeysWindow) -> None:
    view.table.go_to("find-next")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.current == "new-scene"
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    assert view.table.current == "find-next"
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    assert view.table.current == "find-next"


def test_who_listens_hears_why_not(view: KeysWindow) -> None:
    told: list[str] = []
    original = QAccessible.updateAccessibility
    QAccessible.setActive(True)
    QAccessible.updateAccessibility = staticmethod(lambda event: told.append(event.message()))
    try:
        change(view, "new-scene", Qt.Key.Key_B, CONTROL)
    finally:
        QAccessible.updateAccessibility = original
        QAccessible.setActive(False)
    assert told[-1] == "Ctrl+B belongs to “Strong”."


def test_who_goes_elsewhere_changes_nothing(view: KeysWindow, preferences: Preferences) -> None:
    view.table.go_to("new-scene")
    view.panel.change.click()
    view.search.setFocus()
    assert not view.panel.field.isVisible()
    assert view.panel.change.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_J, CONTROL)
    assert preferences.settings.keys == {}


# the cheat sheet


@pytest.fixture
def sheet(qtbot, keys: KeyBindings, theme: Theme, tmp_path: Path) -> SheetWindow:
    def choose(printer: QPrinter) -> bool:
        printer.setOutputFileName(str(tmp_path / "keys.pdf"))
        return True

    made = SheetWindow(keys, choose, theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def text(sheet: SheetWindow) -> str:
    return sheet.sheet.toPlainText().replace("\N{NO-BREAK SPACE}", " ")


def test_the_sheet_shows_what_has_keys_and_follows_them(sheet: SheetWindow, keys: KeyBindings) -> None:
    assert "Ctrl+N\nNew scene" in text(sheet)
    assert "Tab (on the page)\nAccept the proposal" in text(sheet)
    assert "New part" not in text(sheet)
    keys.give("new-scene", "F5", instead=True)
    keys.give("new-part", "F6")
    assert "F5\nNew scene" in text(sheet)
    assert "F6\nNew part" in text(sheet)


def test_everything_that_has_keys_is_on_the_sheet_once(keys: KeyBindings) -> None:
    entries = [entry.title for group in groups_of(keys) for entry in group.entries]
    assert len(entries) == len(set(entries))
    assert len([row for row in keys.rows() if keys.of(row.name)]) == len(entries) - 6


def test_looking_for_something_finds_commands_without_keys_too(sheet: SheetWindow) -> None:
    sheet.search.setText("new")
    assert "New scene" in text(sheet)
    assert f"{WITHOUT}\n" in text(sheet)
    assert "New part" in text(sheet)
    assert "Strong" not in text(sheet)
    sheet.search.setText("zzz")
    assert text(sheet) == NOTHING


def test_without_ai_nothing_of_it_is_on_the_sheet(sheet: SheetWindow, preferences: Preferences) -> None:
    preferences.change(ai=False)
    assert "roposal" not in text(sheet)
    assert "artner" not in text(sheet)
    assert "New scene" in text(sheet)


def test_the_whole_sheet_is_printed_whatever_is_looked_for(sheet: SheetWindow, tmp_path: Path) -> None:
    whole = printed(sheet, tmp_path)
    assert whole.startswith(b"%PDF")
    sheet.search.setText("strong")
    assert abs(len(printed(sheet, tmp_path)) - len(whole)) < 100
    # On one page: the tree of pages says how many there are.
    assert b"/Count 1" in whole


def printed(sheet: SheetWindow, folder: Path) -> bytes:
    sheet.print_button.click()
    return (folder / "keys.pdf").read_bytes()


def test_more_keys_than_anybody_needs_are_refused_in_a_sentence(view: KeysWindow, keys: KeyBindings) -> None:
    view.table.go_to("new-part")
    for number in range(1, 22):
        view.panel.wanted.emit(f"Ctrl+Alt+F{number}", False)
    assert view.panel.message.full_text == "“Keys of commands” cannot be set to that."
    assert len(keys.of("new-part")) == 20
