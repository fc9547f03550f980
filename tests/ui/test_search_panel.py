"""The search panel and its rows: what is shown, chosen and asked for, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inkwell.app.preferences import Preferences
from inkwell.app.replacing import Plan, Preview
from inkwell.app.saving import SaveLane
from inkwell.app.searching import Group, Portion, Where
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.replacing import Change
from inkwell.storage.searched_book import Hit
from inkwell.storage.settings import SettingsFile
from inkwell.ui.icons import Icons
from inkwell.ui.search_memory import SearchMemory
from inkwell.ui.search_panel import SearchPanel
from inkwell.ui.search_rows import Role, context
from inkwell.ui.theme import Theme

TITLES = {"one": "Chapter 1 / The ball", "two": "Chapter 2 / The letter"}
BALL = Group("one", 2, (Hit(10, "Natásha danced with Natásha.", [(0, 7), (20, 27)]),))
LETTER = Group("two", 1, (Hit(0, "She wrote to Natásha.", [(13, 20)]),))
PLANS = (
    Plan("one", "Anna and Anna.", (Change(0, 4, "Anna", "Maria"), Change(9, 13, "Anna", "Maria"))),
    Plan("two", "No.\n\nAnna.", (Change(5, 9, "Anna", "Maria\n"),)),
)


@pytest.fixture
def panel(qtbot, qapp, tmp_path):
    theme, lane = Theme(qapp, "light"), SaveLane("settings")
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(340, 700)
    memory = SearchMemory(Preferences(SettingsFile(tmp_path / "settings.json"), lane))
    made = SearchPanel(over, memory, Icons(theme))
    with qtbot.waitExposed(over):
        over.show()
    made.begin("", replacing=False)
    yield made
    lane.close()


def portion(*groups, finished=True, error=None):
    return Portion(1, groups, finished, error)


def shown(panel):
    return [(row.role, row.title or row.match, row.count) for row in panel.list.rows.rows]


def test_what_is_found_is_grouped_by_scene_with_counts(panel):
    panel.field.line.setText("natasha")
    panel.take(portion(BALL, finished=False), TITLES)
    assert panel.status.full_text == "2 matches in 1 scene so far"
    panel.take(portion(LETTER), TITLES)
    assert panel.status.full_text == "3 matches in 2 scenes"
    assert shown(panel) == [
        (Role.SCENE, "Chapter 1 / The ball", 2),
        (Role.MATCH, "Natásha", 0),
        (Role.MATCH, "Natásha", 0),
        (Role.SCENE, "Chapter 2 / The letter", 1),
        (Role.MATCH, "Natásha", 0),
    ]


def test_a_new_search_takes_the_place_of_the_old_when_something_is_known(panel):
    panel.field.line.setText("natasha")
    panel.take(portion(BALL), TITLES)
    panel.field.line.setText("natasha w")
    panel.start_anew()
    assert len(panel.list.rows.rows) == 3
    panel.take(portion(), TITLES)
    assert panel.list.rows.rows == []
    assert panel.status.full_text == "Nothing found"


def test_trouble_is_one_sentence_and_the_rows_go(panel):
    panel.field.line.setText("(natasha")
    panel.take(portion(BALL), TITLES)
    panel.start_anew("This is no pattern yet: missing ).")
    assert panel.list.rows.rows == []
    assert panel.status.full_text == "This is no pattern yet: missing )."
    panel.take(portion(error=InkwellError(ErrorKind.BAD_INPUT, "Too slow.")), TITLES)
    assert panel.status.full_text == "Too slow."


def test_down_and_return_open_a_match_and_up_comes_back(qtbot, panel):
    panel.field.line.setText("natasha")
    panel.take(portion(BALL, LETTER), TITLES)
    qtbot.keyClick(panel.field.line, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.args == ["one", 30, 37]
    for _ in range(3):
        qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.field.line.hasFocus()


def test_return_in_the_field_opens_the_first_match_even_before_it_is_found(qtbot, panel):
    opened = []
    panel.opened.connect(lambda *place: opened.append(place))
    panel.field.line.setText("natasha")
    panel.start_anew()
    qtbot.keyClick(panel.field.line, Qt.Key.Key_Return)
    assert opened == []
    panel.take(portion(BALL), TITLES)
    assert opened == [("one", 10, 17)]


def test_a_click_opens_a_match(qtbot, panel):
    panel.take(portion(LETTER), TITLES)
    place = panel.list.visualRect(panel.list.rows.index(1)).center()
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["two", 13, 20]


def test_where_to_search_is_chosen_by_the_keyboard(qtbot, panel):
    with qtbot.waitSignal(panel.asked):
        qtbot.keyClick(panel.where, Qt.Key.Key_Down)
    assert panel.scope is Where.STORY


def test_a_preview_shows_before_and_after_and_every_box_can_be_turned(qtbot, panel):
    panel.show_preview(Preview(1, PLANS, ("three",)), TITLES)
    assert panel.previewing
    assert panel.go.text() == "Replace 3"
    assert "1 that cannot be changed" in panel.status.full_text
    rows = panel.list.rows.rows
    assert [(row.match, row.new) for row in rows if row.role is Role.CHANGE] == [
        ("Anna", "Maria"),
        ("Anna", "Maria"),
        ("Anna", "Maria¶"),
    ]
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.rows.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.go.text() == "Replace 2"
    assert panel.list.rows.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert panel.chosen()[0].changes == PLANS[0].changes[:1]
    panel.list.setCurrentIndex(panel.list.rows.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.go.text() == "Replace 3"
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.chosen()[0].changes == ()
    panel.list.rows.toggle(3)
    assert not panel.go.isEnabled()


def test_a_box_is_turned_by_a_click_too(qtbot, panel):
    panel.show_preview(Preview(1, PLANS, ()), TITLES)
    place = panel.list.visualRect(panel.list.rows.index(1))
    at = place.topLeft()
    at.setX(at.x() + 16)
    at.setY(place.center().y())
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel.go.text() == "Replace 2"


def test_what_was_previewed_is_shown_no_longer_when_the_replacement_is_another(qtbot, panel):
    panel.show_preview(Preview(1, PLANS, ()), TITLES)
    with qtbot.waitSignal(panel.asked):
        panel.template.setText("Mary")


def test_escape_goes_back_from_a_preview_and_then_closes(qtbot, panel):
    panel.show_preview(Preview(1, PLANS, ()), TITLES)
    with qtbot.waitSignal(panel.asked):
        qtbot.keyClick(panel.field.line, Qt.Key.Key_Escape)
    panel.start_anew()
    with qtbot.waitSignal(panel.dismissed):
        qtbot.keyClick(panel.field.line, Qt.Key.Key_Escape)


def test_a_preview_without_anything_says_so(panel):
    panel.show_preview(Preview(1, (), ()), TITLES)
    assert panel.status.full_text == "Nothing to replace"
    assert not panel.previewing


def test_every_row_and_control_has_a_name(panel):
    panel.show_preview(Preview(1, PLANS, ()), TITLES)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert panel.list.rows.index(0).data(role) == "Chapter 1 / The ball, 2"
    assert panel.list.rows.index(1).data(role) == "Anna becomes Maria, in: Anna and Anna."
    controls = [
        panel.close_button,
        panel.where,
        panel.expand,
        panel.template,
        panel.keep_case,
        panel.list,
        panel.field.line,
    ]
    assert all(each.accessibleName() for each in controls)


def test_the_panel_is_as_large_as_what_is_under_it(qtbot, panel):
    panel._over.resize(500, 600)
    qtbot.waitUntil(lambda: panel.size() == panel._over.size())


def test_the_context_begins_at_a_word():
    text = "There was a long way to go before anybody came to the house where Anna lived, and then some."
    before, match, behind = context(text, 66, 70)
    assert (before, match, behind) == ("…came to the house where ", "Anna", " lived, and then some.")
    assert context("Anna", 0, 4) == ("", "Anna", "")
    assert context("x" * 100 + "Anna", 100, 104)[0] == "…" + "x" * 24
