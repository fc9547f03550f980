"""What the tests of the page share."""

import pytest

from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


@pytest.fixture
def blank_page(qtbot, qapp):
    """A page in sight with the focus on it, 800 by 600, without a word."""
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made
