"""A writing day without a mouse, and without a call past the keyboard: every step is a key that a person presses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hand import Day, Hand, at, where
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from inkwell.bootstrap import Desk, build
from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef
from inkwell.storage.paths import UserPaths
from inkwell.ui.dialogs.book_versions import BookVersionsDialog
from inkwell.ui.dialogs.confirm import ConfirmDialog
from inkwell.ui.dialogs.history import HistoryDialog
from inkwell.ui.dialogs.new_project import NewProjectDialog
from inkwell.ui.dialogs.rows import RowList
from inkwell.ui.dialogs.trash import TrashDialog
from inkwell.ui.editor.find_bar import FindBar
from inkwell.ui.editor.page import Page
from inkwell.ui.outline.tree import OutlineTree
from inkwell.ui.palette import Palette
from inkwell.ui.search_panel import SearchPanel
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.sidebar.writing import WritingSidebar
from inkwell.ui.statistics.window import StatisticsWindow


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, user_paths: UserPaths, quick_script: ModelRef):
    """The program as it is started, with its own dialogs; a model was chosen on another day."""
    made = build(qapp, user_paths)
    made.preferences.change(model=quick_script.path, backend=quick_script.backend, theme="light")
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()


def titles(desk: Desk) -> list[str]:
    return [node.title for _, node in desk.session.manuscript.walk()]


def the_day(desk: Desk, folder: Path) -> Day:
    yield from a_new_book(desk, folder)
    yield from scenes(desk)
    yield from the_manuscript(desk)
    yield from marks_of_style(desk)
    yield from finding(desk)
    yield from spelling(desk)
    yield from two_pages_and_whole_chapters(desk)
    yield from lights(desk)
    yield from figures_and_settings(desk)
    yield from versions(desk)
    yield from the_trash(desk)
    yield from the_partner(desk)
    yield "Ctrl+Q"
    yield lambda: not desk.window.isVisible()


def a_new_book(desk: Desk, folder: Path) -> Day:
    yield "Ctrl+Shift+N"
    yield at(NewProjectDialog)
    yield "=Salt and keys"
    for _ in range(3):
        yield "Tab"
    assert isinstance(QApplication.focusWidget(), QLineEdit), where()
    yield "Ctrl+A"
    yield f"={folder}"
    yield "Return"
    yield lambda: desk.session.is_open
    assert desk.session.project.info.title == "Salt and keys"


def scenes(desk: Desk) -> Day:
    page = desk.window.page
    yield "Ctrl+N"
    yield at(QLineEdit)
    yield "Ctrl+A"
    yield "=The harbour"
    yield "Return"
    yield lambda: "The harbour" in titles(desk)
    yield "Escape"
    yield at(Page)
    yield "=It rained in teh harbour. The lamp was lit."
    yield lambda: page.text() == "It rained in teh harbour. The lamp was lit."
    yield "Ctrl+N"
    yield at(QLineEdit)
    yield "=The letter"
    yield "Return"
    yield lambda: "The letter" in titles(desk)
    yield "Escape"
    yield at(Page)
    yield "=She read it twice by the lamp."
    yield lambda: page.text().startswith("She read")


def the_manuscript(desk: Desk) -> Day:
    before = titles(desk)
    yield "Shift+F6"
    yield at(OutlineTree)
    yield "F2"
    yield at(QLineEdit)
    yield "Ctrl+A"
    yield "=The answer"
    yield "Return"
    yield lambda: "The answer" in titles(desk)
    yield at(OutlineTree)
    yield "Alt+Up"
    yield lambda: titles(desk).index("The answer") < titles(desk).index("The harbour")
    yield "Alt+Down"
    yield lambda: titles(desk).index("The answer") > titles(desk).index("The harbour")
    yield "Menu"
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    yield "Escape"
    yield lambda: QApplication.activePopupWidget() is None
    yield "Escape"
    yield at(Page)
    assert len(titles(desk)) == len(before)


def marks_of_style(desk: Desk) -> Day:
    page = desk.window.page
    yield "Ctrl+End"
    yield "= And "
    yield "Ctrl+I"
    yield "=again"
    yield "Ctrl+I"
    yield "=."
    yield lambda: page.text().endswith("And *again*.")
    yield "Ctrl+Alt+F"
    yield lambda: "[^1]" in page.text()
    yield "=The first time was in May."
    yield lambda: "The first time was in May." in page.text()


def finding(desk: Desk) -> Day:
    page = desk.window.page
    yield "Ctrl+H"
    yield at(FindBar)
    yield "Ctrl+A"
    yield "=lamp"
    yield "Ctrl+H"
    for _ in range(20):
        if desk.equipment.parts["finding"].active.bar.template.hasFocus():  # type: ignore[attr-defined]
            break
        yield "Tab"
    yield "=candle"
    yield "Alt+A"
    yield "Return"
    yield lambda: "candle" in page.text()
    yield "Escape"
    yield at(Page)
    yield "Ctrl+Shift+F"
    yield at(SearchPanel)
    yield "Ctrl+A"
    yield "=rained"
    yield lambda: bool(desk.equipment.parts["searching"].panel.list.rows.rows)  # type: ignore[attr-defined]
    yield "Return"
    yield lambda: page.text().startswith("It rained")
    yield at(Page)
    assert page.textCursor().selectedText() == "rained"
    yield "Shift+F6"
    yield at(SearchPanel)
    yield "Escape"
    yield at(Page)
    yield "Ctrl+P"
    yield at(Palette)
    yield "=answer"
    yield "Return"
    yield lambda: page.text().startswith("She read")
    yield "Ctrl+P"
    yield at(Palette)
    yield "=harbour"
    yield "Return"
    yield lambda: page.text().startswith("It rained")


def spelling(desk: Desk) -> Day:
    page = desk.window.page
    proofing = desk.equipment.parts["proofing_desk"]
    yield at(Page)
    yield lambda: bool(proofing._active[1].marks.marks)  # type: ignore[attr-defined]
    yield "Ctrl+Home"
    yield "F7"
    yield lambda: page.textCursor().position() >= page.text().index("teh")
    yield "Ctrl+."
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    yield from down_to("the")
    yield "Return"
    yield lambda: "teh" not in page.text()
    assert page.text().startswith("It rained in ")


def until(keys: str, true: Callable[[], bool]) -> Day:
    """The same keys, as often as it takes."""
    for _ in range(8):
        yield keys
        if true():
            return
    raise AssertionError(where())


def down_to(words: str) -> Day:
    """Down in the open menu until these words are lit."""
    for _ in range(20):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), where()
        lit = menu.activeAction()
        if lit is not None and lit.text().replace("&", "") == words:
            return
        yield "Down"
    menu = QApplication.activePopupWidget()
    raise AssertionError(f"No “{words}” in {[each.text() for each in menu.actions()] if menu else where()}")


def two_pages_and_whole_chapters(desk: Desk) -> Day:
    window = desk.window
    first = window.page.text()
    yield "Ctrl+F2"
    yield lambda: len(window.pages) == 2 and window.active_page is window.pages[1]
    yield from until("Shift+F6", window.page.hasFocus)
    yield from until("F6", window.pages[1].hasFocus)
    yield "Ctrl+F2"
    yield lambda: window.active_page is window.page and not window.panes.split
    yield "Ctrl+Alt+B"
    yield lambda: len(window.page.sections) > 1
    yield "Ctrl+Alt+S"
    yield lambda: len(window.page.sections) == 1
    assert window.page.text() == first


def lights(desk: Desk) -> Day:
    yield "F8"
    yield lambda: desk.preferences.settings.focus == "paragraph"
    yield "F8"
    yield lambda: desk.preferences.settings.focus == ""
    yield "F11"
    yield desk.window.isFullScreen
    yield "F11"
    yield lambda: not desk.window.isFullScreen() and desk.window.outline.isVisible()


def figures_and_settings(desk: Desk) -> Day:
    yield "Ctrl+Shift+I"
    yield at(StatisticsWindow)
    yield "Escape"
    yield at(Page)
    yield "Ctrl+,"
    yield at(SettingsDialog)
    yield "Alt+2"
    yield "Alt+T"
    yield "End"
    yield "Home"
    yield "Down"
    yield "Down"
    yield "Down"
    yield "Return"
    yield lambda: desk.preferences.settings.theme == "dark"
    assert desk.window.theme.choice == "dark"


def versions(desk: Desk) -> Day:
    page = desk.window.page
    yield at(Page)
    written = page.text()
    yield "Alt+M"
    yield "V"
    yield at(BookVersionsDialog)
    yield "=Before the fire"
    yield "Return"
    yield lambda: "Before the fire" in rows_shown()
    yield "Escape"
    yield at(Page)
    yield "Ctrl+A"
    yield "=All is lost."
    yield lambda: page.text() == "All is lost."
    yield "Ctrl+S"
    yield lambda: not desk.scribe.dirty
    yield "Ctrl+Shift+H"
    yield at(HistoryDialog)
    yield "Alt+R"
    yield "Alt+C"
    yield lambda: page.text() == written


def rows_shown() -> list[str]:
    """The first lines of the list in the dialog in front."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return [row.first for each in dialog.findChildren(RowList) for row in each.rows]


def the_trash(desk: Desk) -> Day:
    yield at(Page)
    yield "Alt+M"
    yield "H"
    yield at(ConfirmDialog)
    yield "Tab"
    yield "Return"
    yield lambda: "The harbour" not in titles(desk)
    yield "Alt+M"
    yield "L"
    yield at(TrashDialog)
    yield "Alt+P"
    yield lambda: "The harbour" in titles(desk)
    yield "Escape"
    yield at(Page)


def the_partner(desk: Desk) -> Day:
    page = desk.window.page
    yield lambda: desk.engine.status is not None and desk.engine.status.state is EngineState.READY
    yield "Ctrl+End"
    yield "=The door stood open."
    yield lambda: page.text().endswith("open.")
    before = page.text()
    yield "Ctrl+Return"
    yield lambda: desk.partner.shown is not None and not desk.partner.writing
    yield "Ctrl+Right"
    yield lambda: page.text().rstrip() == before + " The"
    yield from until("F6", at(WritingSidebar))
    yield from until("Shift+F6", page.hasFocus)
    yield "Escape"
    yield lambda: not page.has_proposal()
    yield "Ctrl+Z"
    yield lambda: page.text() == before


def test_a_whole_day_by_the_keyboard_alone(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    hand = Hand(qtbot)
    hand.live(the_day(desk, tmp_path / "books"), seconds=120)
    assert hand.mouse_events == 0
