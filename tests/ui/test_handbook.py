"""The handbook's window: pages in their order, what is found, links, back and forward, F1 where it is pressed."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.help.handbook import INDEX, Handbook
from inkwell.ui.help.places import PLACES, page_for
from inkwell.ui.help.window import HandbookWindow
from inkwell.ui.icons import Icons
from inkwell.ui.main_window import MainWindow
from inkwell.ui.theme import Theme

PAGES = {
    "index": "# Book of help\n\n1. [Second](second.md)\n2. [First](first.md)\n",
    "first": "# First page\n\nBefore all.\n\n## On *backups*\n\nKept in a `folder`.\n\n```sh\n# no heading\n```\n",
    "second": "# Second page\n\nSee [backups](first.md#on-backups), or [the web](https://example.org/).\n\n"
    "## Other things\n\nA folder, and back.\n",
    "zoo": "# Zoo\n\nNobody links here.\n",
}


@pytest.fixture
def view(qtbot, qapp) -> HandbookWindow:
    made = HandbookWindow(Handbook(PAGES), Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def plain_window(qtbot, qapp) -> MainWindow:
    theme = Theme(qapp, "light")
    made = MainWindow(theme, Icons(theme))
    qtbot.addWidget(made)
    made.show()
    return made


def rows(view: HandbookWindow) -> list[str]:
    return [view.list.item(row).text() for row in range(view.list.count())]


def test_pages_are_in_the_order_of_the_index_and_none_is_left_out(view: HandbookWindow):
    assert rows(view) == ["Book of help", "Second page", "First page", "Zoo"]


def test_what_is_found_is_a_section_and_its_words_are_lit(view: HandbookWindow):
    view.go_to(INDEX)
    QTest.keyClicks(view.search, "fold back")
    assert rows(view) == ["On backups\nFirst page", "Other things\nSecond page"]
    assert view.found.text() == "2 found"
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert (view.here, view.list.hasFocus()) == ("first", True)
    assert view.reader.textCursor().block().text() == "On backups"
    assert [lit.cursor.selectedText() for lit in view.reader.extraSelections()] == ["fold", "back"]
    view.search.setText("nowhere at all")
    assert (rows(view), view.found.text()) == ([], "Nothing found")
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert (view.isVisible(), len(rows(view)), view.list.currentItem().text()) == (True, 4, "First page")


def test_a_link_goes_to_its_heading_and_one_comes_back(view: HandbookWindow):
    view.go_to("second")
    view.reader.anchorClicked.emit(QUrl("first.md#on-backups"))
    assert (view.here, view.reader.textCursor().block().text()) == ("first", "On backups")
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (view.here, view.forward_button.isEnabled()) == ("second", True)
    view.forward_button.click()
    assert view.here == "first"
    view.go_to("zoo")
    assert not view.forward_button.isEnabled()


def test_links_are_followed_by_keys_and_tab_goes_on(view: HandbookWindow):
    view.go_to("second")
    view.reader.setFocus()
    QTest.keyClick(view.reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.reader.textCursor().selectedText() == "backups"
    QTest.keyClick(view.reader, Qt.Key.Key_Return)
    assert view.here == "first"
    view.reader.setFocus()
    QTest.keyClick(view.reader, Qt.Key.Key_Tab)
    assert not view.reader.hasFocus()


def test_nothing_else_is_opened(view: HandbookWindow):
    view.go_to("second")
    for address in ("https://example.org/", "file:///etc/hostname", "../secret.md", "nowhere.md", "/first.md"):
        view.reader.anchorClicked.emit(QUrl(address))
        assert view.here == "second"
    assert view.reader.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_the_shipped_one_links_only_to_what_is_there_and_names_every_page():
    handbook = Handbook.shipped()
    index = handbook.pages[INDEX]
    for page in handbook.pages.values():
        headings = {slug(heading) for heading in re.findall(r"^#+ (.+)$", page.text, re.MULTILINE)}
        assert page.name == INDEX or f"]({page.name}.md" in index.text
        for name, heading in re.findall(r"\]\((?!https?:)([^)#]*)(#[^)]*)?\)", page.text):
            other = handbook.pages[name.removesuffix(".md")] if name else page
            found = {slug(each) for each in re.findall(r"^#+ (.+)$", other.text, re.MULTILINE)} if name else headings
            assert not heading or heading[1:] in found, (page.name, name, heading)


def slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", re.sub(r"[*`]", "", heading).lower()).replace(" ", "-")


def test_every_place_is_a_class_of_the_window_and_every_page_is_there():
    root = Path(__file__).resolve().parents[2] / "inkwell" / "ui"
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in root.rglob("*.py"))
    classes = {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    assert set(PLACES) <= classes
    assert set(PLACES.values()) <= set(Handbook.shipped().pages)


def test_the_nearest_around_the_focus_counts(qtbot):
    class SearchPanel(QWidget):
        pass

    class TrashDialog(QWidget):
        pass

    outer = TrashDialog()
    qtbot.addWidget(outer)
    line = QLineEdit(SearchPanel(outer))
    assert page_for(line) == PLACES["SearchPanel"]
    assert page_for(outer) == PLACES["TrashDialog"]
    assert page_for(QDialog()) == INDEX


def test_a_dialog_asks_whoever_is_around_it_for_help(qtbot, plain_window):
    dialog = DialogFrame("Asks something", plain_window)
    line = QLineEdit()
    dialog.body.addWidget(line)
    dialog.show()
    line.setFocus()
    with qtbot.waitSignal(plain_window.help_wanted) as asked:
        QTest.keyClick(line, Qt.Key.Key_F1)
    assert asked.args == [line]
    dialog.close()
