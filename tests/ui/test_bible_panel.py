"""The bible's list beside the manuscript: what it shows, finds and asks for, by mouse and by keys."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry, EntryKind
from inkwell.ui.bible.panel import HINT, NOTHING, BiblePanel
from inkwell.ui.bible.rows import Role
from inkwell.ui.icons import Icons
from inkwell.ui.outline.view import Outline
from inkwell.ui.theme import Theme

MINA = Entry(id="m", names=("Mina Harker", "Mina"), text="A schoolmistress.", fields=(("Eyes", "grey"),))
ART = Entry(id="a", names=("Arthur",), on=False)
WHITBY = Entry(id="w", kind=EntryKind.PLACE, names=("Whitby",))
NAMELESS = Entry(id="n", kind=EntryKind.THING, text="A box of earth.")
ENTRIES = (WHITBY, MINA, NAMELESS, ART)


@pytest.fixture
def outline(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Outline(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(264, 500)
    return made


@pytest.fixture
def panel(outline, qtbot):
    made = BiblePanel(outline._icons)
    number = outline.add_tab("STORY BIBLE", made, made.list, made.add_button)
    with qtbot.waitExposed(outline):
        outline.show()
    outline.show_tab(number)
    made.show_entries(ENTRIES)
    return made


def shown(panel):
    return [row.title for row in panel.rows.rows]


def test_entries_stand_under_their_kinds_by_name(panel):
    assert shown(panel) == ["Characters", "Arthur", "Mina Harker", "Places", "Whitby", "Things", "Unnamed thing"]
    assert not panel.hint.isVisible()


def test_an_empty_bible_says_what_it_is_for_and_a_search_that_nothing_fits(panel):
    panel.field.setText("nobody")
    assert shown(panel) == []
    assert panel.hint.full_text == NOTHING
    panel.field.clear()
    panel.show_entries(())
    assert panel.hint.full_text == HINT
    assert not panel.field.isVisible()


@pytest.mark.parametrize(
    ("asked", "found"),
    [("mina", ["Mina Harker"]), ("schoolMIS grey", ["Mina Harker"]), ("earth", ["Unnamed thing"]), ("grey whitby", [])],
)
def test_all_words_are_looked_for_in_all_that_an_entry_says(panel, asked, found):
    panel.field.setText(asked)
    assert [row.title for row in panel.rows.rows if row.entry is not None] == found


def test_keys_go_from_the_line_to_the_list_and_back_and_open(panel, qtbot):
    opened = []
    panel.opened.connect(opened.append)
    panel.field.setFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert opened == ["a"]
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened == ["a", "w"]
    for _ in range(3):
        qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.field.hasFocus()


def test_escape_empties_the_line(panel, qtbot):
    panel.field.setText("mina")
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert len(shown(panel)) == 7


def test_a_click_opens_and_delete_asks(panel, qtbot):
    opened, deleted = [], []
    panel.opened.connect(opened.append)
    panel.delete_asked.connect(deleted.append)
    row = panel.list.visualRect(panel.rows.index_of("m")).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert opened == ["m"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert deleted == ["m"]
    panel.set_read_only(True)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert deleted == ["m"]
    assert not panel.add_button.isEnabled()


def test_who_is_named_here_is_said_and_not_by_weight_alone(panel):
    panel.show_here({"m": 3, "w": 1})
    index = panel.rows.index_of("m")
    assert index.data(Role.HERE) == 3
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Mina Harker, character, also Mina, named 3 times in this scene"
    )
    off = panel.rows.index_of("a").data(Qt.ItemDataRole.AccessibleTextRole)
    assert off == "Arthur, character, the partner is not told of it"
    panel.rows.show_partner(False)
    assert panel.rows.index_of("a").data(Qt.ItemDataRole.AccessibleTextRole) == "Arthur, character"


def test_what_is_chosen_stays_when_the_bible_changes(panel):
    panel.list.setCurrentIndex(panel.rows.index_of("w"))
    panel.show_entries((*ENTRIES, Entry(id="b", names=("Abraham",))))
    assert panel.list.current_id() == "w"
    panel.show_entries(tuple(msgspec.structs.replace(each, text="x") for each in ENTRIES))
    assert panel.list.current_id() == "w"


def test_the_plus_offers_every_kind_and_the_import(panel):
    asked = []
    panel.add_requested.connect(asked.append)
    actions = [each for each in panel.add_button.menu().actions() if not each.isSeparator()]
    assert [each.text() for each in actions][-1] == "Import a lorebook…"
    actions[1].trigger()
    assert asked == [EntryKind.PLACE]


# the tabs of the panel


def test_one_tab_alone_is_a_heading(outline, qtbot):
    with qtbot.waitExposed(outline):
        outline.show()
    assert outline._heading.isVisible()
    assert not outline.tabs.isVisible()


def test_each_tab_has_its_corner_and_its_keys(outline, panel):
    assert panel.isVisible()
    assert panel.add_button.isVisible()
    assert not outline.add_button.isVisible()
    assert outline.focusProxy() is panel.list
    outline.show_tab(0)
    assert outline.tree.isVisible()
    assert outline.add_button.isVisible()
    assert not panel.add_button.isVisible()
    assert outline.focusProxy() is outline.tree


def test_both_tabs_can_be_read_at_the_panels_width(outline, panel):
    outline.show_manuscript(Manuscript({}), {})
    bar = outline.tabs
    assert bar.tabRect(1).right() <= bar.width()
    assert bar.geometry().right() <= panel.add_button.geometry().left() + 1
    assert [bar.accessibleTabName(number) for number in range(2)] == ["Manuscript", "Story bible"]
