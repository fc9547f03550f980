"""The welcome view: everything on it can be reached and pressed."""

import pytest
from PySide6.QtCore import Qt

from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme
from inkwell.ui.welcome import Welcome


@pytest.fixture
def welcome(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Welcome(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


WAYS_IN = list(enumerate(["new_requested", "open_requested", "import_requested", "sample_requested"]))


@pytest.mark.parametrize(("index", "signal"), WAYS_IN)
def test_each_way_in(qtbot, welcome: Welcome, index: int, signal: str):
    with qtbot.waitSignal(getattr(welcome, signal)):
        qtbot.keyClick(welcome.buttons[index], Qt.Key.Key_Space)


def test_a_recent_book_is_chosen_by_its_path(qtbot, welcome: Welcome):
    welcome.set_recent([("Dracula", "/books/Dracula"), ("Emma", "/books/Emma")])
    emma = welcome.buttons[5]
    assert "Emma" in emma.accessibleName()
    with qtbot.waitSignal(welcome.recent_chosen) as heard:
        qtbot.mouseClick(emma, Qt.MouseButton.LeftButton)
    assert heard.args == ["/books/Emma"]


def test_new_recent_books_replace_the_old(welcome: Welcome):
    welcome.set_recent([("Dracula", "/books/Dracula")])
    welcome.set_recent([])
    assert len(welcome.buttons) == 4


def test_long_titles_do_not_widen_the_window(qtbot, welcome: Welcome):
    welcome.set_recent([("Donaudampfschifffahrtsgesellschaft " * 9, "/" + "sehr/lang/" * 40)])
    qtbot.waitUntil(lambda: welcome.buttons[3].isVisible())
    assert welcome.buttons[3].width() <= 520
    assert welcome.minimumSizeHint().width() < 600
