"""The window of an entry: what it shows, that all that is typed is kept, and that nothing else is changed."""

from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QWidget

from inkwell.app.bible_uses import Uses
from inkwell.app.searching import Group
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.searched_book import Hit
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger, new_entry
from inkwell.ui.bible.window import EntryWindow
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

TREE = (
    Manuscript({})
    .add("c1", NodeKind.CHAPTER, "Chapter 1", None)
    .add("s1", NodeKind.SCENE, "The ball", "c1")
    .add("c2", NodeKind.CHAPTER, "Chapter 2", None)
    .add("n1", NodeKind.NOTE, "Names", None)
)
MINA = Entry(
    id="m" * 12,
    names=("Mina Harker", "Mina", "Harker, Mrs."),
    text="She keeps\u00a0a journal.\n\n*Always.*",
    fields=(("Eyes", "grey"), ("What she hums", "Schubert")),
    trigger=Trigger(any=("journal",), all=("night",), probability=0.333, scan_depth=777, recursion=2),
    priority=150,
    progressions=(Progression("s1", "She has a scar."), Progression("gone", "brown", "Eyes")),
    off_in=("c2",),
    on_in=("s1",),
)


class Watched(EntryWindow):
    """Keeps what it handed over."""

    seen: list[Entry]
    over: QWidget


@pytest.fixture
def window(qtbot, qapp, monkeypatch):
    monkeypatch.setattr("inkwell.ui.bible.window.REST_MS", 40)
    over = QWidget()
    qtbot.addWidget(over)
    made = Watched(Icons(Theme(qapp, "light")), lambda: TREE, lambda: "s1", over)
    made.seen, made.over = [], over
    made.edited.connect(made.seen.append)
    return made


def show(window, qtbot, entry):
    window.show_entry(entry)
    with qtbot.waitExposed(window):
        window.show()


def handed_over(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.seen))
    return window.seen[-1]


def labels(window):
    return [row.value[0] for row in window.about.rows]


def test_what_is_shown_is_the_entry_and_looking_changes_nothing(window, qtbot):
    show(window, qtbot, MINA)
    for tab in range(3):
        window.tabs.setCurrentIndex(tab)
    assert window.entry == MINA
    window.close()
    assert window.seen == []


@pytest.mark.parametrize("kind", EntryKind)
def test_a_new_entry_asks_the_first_questions_and_keeps_none_unanswered(window, qtbot, kind):
    entry = new_entry(kind)
    show(window, qtbot, entry)
    assert len(labels(window)) >= 2
    assert window.about.name.hasFocus()
    assert window.entry == entry


def stops_from(window, first):
    """Where Tab stops, from a widget on to the button that closes."""
    first.setFocus()
    stops = [first]
    while stops[-1] is not window.close_button and len(stops) < 60:
        window.focusNextChild()
        stops.append(window.focusWidget())
    return stops


def height_of(window, stop):
    return stop.mapTo(window, stop.rect().topLeft()).y()


@pytest.mark.parametrize("tab", range(3))
def test_tab_goes_down_the_page_also_past_what_was_added(window, qtbot, tab):
    show(window, qtbot, new_entry(EntryKind.CHARACTER))
    show(window, qtbot, MINA)
    window.resize(700, 1400)
    window.about.ask("Wants")
    window.about.ask("")
    window.about.aliases.load(["Mina", "Madam Mina"])
    window.uses.changes._another()
    window.partner.scenes._another()
    window.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(lambda: all(row.answer.isVisible() for row in window.about.rows) or tab != 0)
    added = {
        0: (*(row.answer for row in window.about.rows), window.about.more),
        1: (*(row.text for row in window.uses.changes.rows), window.uses.changes.add_button),
        2: (*(row.node for row in window.partner.scenes.rows), window.partner.scenes.add_button),
    }[tab]
    stops = stops_from(window, window.tabs.tabBar())
    assert [each for each in stops if each in added] == list(added)
    heights = [height_of(window, each) for each in stops]
    # What stands in one line may differ by the few pixels that centre it there.
    assert all(after > before - 12 for before, after in pairwise(heights[1:-2])), heights


def test_what_is_typed_is_handed_over_after_a_rest_without_any_button(window, qtbot):
    show(window, qtbot, MINA)
    window.about.name.setFocus()
    qtbot.keyClicks(window.about.name, " X")
    assert window.seen == []
    made = handed_over(window, qtbot)
    assert made == msgspec.structs.replace(MINA, names=("Mina Harker X", *MINA.aliases))
    assert window.windowTitle().startswith("Mina Harker X")


@pytest.mark.parametrize("end", ["close", "escape", "another"])
def test_nothing_that_was_typed_is_lost_when_the_window_goes(window, qtbot, end):
    show(window, qtbot, MINA)
    qtbot.keyClicks(window.about.text, "Now: ")
    if end == "close":
        window.close()
    elif end == "escape":
        qtbot.keyClick(window.about.text, Qt.Key.Key_Escape)
    else:
        window.show_entry(Entry(id="x", names=("Lucy",)))
    assert [each.text for each in window.seen] == ["Now: " + MINA.text]


def test_an_answer_and_a_question_of_ones_own_are_kept(window, qtbot):
    show(window, qtbot, MINA)
    window.about._fill_menu()
    offered = [each.text() for each in window.about.more.menu().actions()]
    assert "Age" in offered
    assert "Eyes" not in offered
    window.about.ask("Age")
    qtbot.keyClicks(window.about.rows[-1].answer, "22")
    window.about.ask("")
    row = window.about.rows[-1]
    assert isinstance(row.label, QLineEdit)
    assert row.label.hasFocus()
    qtbot.keyClicks(row.label, "What she reads")
    assert handed_over(window, qtbot).fields == (*MINA.fields, ("Age", "22"), ("What she reads", ""))


def test_another_kind_keeps_the_answers(window, qtbot):
    show(window, qtbot, MINA)
    window.about.kind.setCurrentIndex(window.about.kind.findData(EntryKind.LORE))
    window.about.kind.activated.emit(0)
    made = handed_over(window, qtbot)
    assert made.kind is EntryKind.LORE
    assert made.fields == MINA.fields


def test_another_kind_of_an_entry_without_answers_asks_its_questions(window, qtbot):
    show(window, qtbot, new_entry(EntryKind.CHARACTER))
    before = labels(window)
    window.about.kind.setCurrentIndex(window.about.kind.findData(EntryKind.PLACE))
    window.about.kind.activated.emit(0)
    assert labels(window) != before


def test_hostile_names_are_shown_on_a_line_and_stay_as_they_are(window, qtbot):
    names = ("Mina\nHarker\u2028", "a\0b", "x" * 10_000, "\u202egnol", "{{user}}")
    fields = (("two\nlines", "\0\ud800"), ("y" * 5_000, "z" * 20_000))
    entry = msgspec.structs.replace(MINA, names=names, fields=fields, trigger=Trigger(any=names))
    show(window, qtbot, entry)
    assert window.entry == entry
    qtbot.keyClicks(window.about.text, "x")
    made = handed_over(window, qtbot)
    assert (made.names, made.fields, made.trigger) == (names, fields, entry.trigger)
    assert window.width() < 800


# changes on the way


def test_a_change_is_added_from_where_the_author_is(window, qtbot):
    show(window, qtbot, msgspec.structs.replace(MINA, progressions=()))
    window.tabs.setCurrentIndex(window.USES)
    form = window.uses.changes
    qtbot.mouseClick(form.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.rows[0].text, "She limps.")
    assert handed_over(window, qtbot).progressions == (Progression("s1", "She limps."),)
    assert form.rows[0].node.currentText() == "Chapter 1 / The ball"
    assert form.rows[0].node.findData("n1") < 0
    fields = [form.rows[0].field.itemText(at) for at in range(form.rows[0].field.count())]
    assert fields == ["also", "Eyes:", "What she hums:"]


def test_a_change_at_a_chapter_that_is_gone_is_kept_and_said(window, qtbot):
    show(window, qtbot, MINA)
    row = window.uses.changes.rows[1]
    assert row.node.currentText() == "A part that is not in this book"
    assert row.value == MINA.progressions[1]
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert handed_over(window, qtbot).progressions == MINA.progressions[:1]


# where it is named


def test_uses_are_asked_for_when_they_come_into_sight_once(window, qtbot):
    asked = []
    window.uses_asked.connect(asked.append)
    show(window, qtbot, MINA)
    assert asked == []
    window.tabs.setCurrentIndex(window.USES)
    window.tabs.setCurrentIndex(window.ABOUT)
    window.tabs.setCurrentIndex(window.USES)
    assert asked == [MINA]
    hits = (Hit(10, "Mina wrote to Mina.", [(0, 4), (14, 18)]),)
    window.uses.take(Uses(MINA.id, (Group("s1", 2, hits),), finished=False), {"s1": "Chapter 1 / The ball"})
    assert window.uses.status.full_text == "Named 2 times in one text so far"
    window.uses.take(Uses(MINA.id, (), finished=True), {})
    assert window.uses.status.full_text == "Named 2 times in one text"
    opened = []
    window.use_opened.connect(lambda *place: opened.append(place))
    window.uses.list.setCurrentIndex(window.uses.list.rows.index(2))
    qtbot.keyClick(window.uses.list, Qt.Key.Key_Return)
    assert opened == [("s1", 24, 28)]


def test_an_entry_without_a_name_is_not_looked_for(window, qtbot):
    asked = []
    window.uses_asked.connect(asked.append)
    show(window, qtbot, new_entry(EntryKind.CHARACTER))
    window.tabs.setCurrentIndex(window.USES)
    assert asked == []
    assert window.uses.status.full_text == "It has no name yet."


# the partner


def test_without_ai_nothing_of_the_partner_is_in_sight(window, qtbot):
    show(window, qtbot, MINA)
    window.set_ai(False)
    assert not window.tabs.isTabVisible(window.PARTNER)
    assert window.entry == MINA
    window.set_ai(True)
    assert window.tabs.isTabVisible(window.PARTNER)


def test_an_entry_can_be_told_always_or_never(window, qtbot):
    show(window, qtbot, MINA)
    window.tabs.setCurrentIndex(window.PARTNER)
    page = window.partner
    for key, always, on in (("always", True, True), ("never", True, False), ("found", False, True)):
        window.seen.clear()
        page.when.setCurrentIndex(page.when.findData(key))
        page.when.activated.emit(0)
        made = handed_over(window, qtbot)
        assert (made.always_on, made.on) == (always, on)
        assert page.any.isVisible() == (key == "found")


def test_conditions_beyond_the_usual_are_in_sight_where_there_are_some(window, qtbot):
    show(window, qtbot, MINA)
    window.tabs.setCurrentIndex(window.PARTNER)
    assert window.partner.all.isVisible()
    window.show_entry(Entry(id="x", names=("Lucy",)))
    window.tabs.setCurrentIndex(window.PARTNER)
    assert not window.partner.all.isVisible()
    window.partner.more.click()
    assert window.partner.all.isVisible()
    assert window.seen == []


def test_the_numbers_that_are_not_shown_exactly_stay_exact(window, qtbot):
    show(window, qtbot, MINA)
    window.partner.priority.setValue(200)
    made = handed_over(window, qtbot)
    assert made.priority == 200
    assert made.trigger == MINA.trigger
    window.seen.clear()
    window.partner.chance.setValue(50)
    assert handed_over(window, qtbot).trigger.probability == 0.5


def test_a_scene_can_be_left_out_and_taken_back(window, qtbot):
    show(window, qtbot, msgspec.structs.replace(MINA, off_in=(), on_in=()))
    form = window.partner.scenes
    form.add_button.click()
    assert handed_over(window, qtbot).off_in == ("s1",)
    window.seen.clear()
    form.rows[0].remove.click()
    assert handed_over(window, qtbot).off_in == ()


# others


def test_what_was_changed_elsewhere_is_shown_unless_the_author_is_changing_it(window, qtbot):
    show(window, qtbot, MINA)
    window.follow(msgspec.structs.replace(MINA, text="Other words."))
    assert window.about.text.written == "Other words."
    qtbot.keyClicks(window.about.text, "My ")
    window.follow(msgspec.structs.replace(MINA, text="Third words."))
    assert window.about.text.written == "My Other words."
    assert handed_over(window, qtbot).text == "My Other words."


def test_what_comes_back_as_it_was_handed_over_moves_nothing(window, qtbot):
    show(window, qtbot, MINA)
    window.about.text.setFocus()
    qtbot.keyClicks(window.about.text, "Now ")
    made = handed_over(window, qtbot)
    window.follow(made)
    qtbot.keyClicks(window.about.text, "then ")
    assert window.about.text.written == "Now then " + MINA.text


def test_of_a_book_that_is_only_read_nothing_can_be_changed(window, qtbot):
    window.set_read_only(True)
    show(window, qtbot, MINA)
    qtbot.keyClicks(window.about.name, "x")
    qtbot.keyClicks(window.about.text, "x")
    assert not window.delete_button.isEnabled()
    assert not window.partner.isEnabled()
    window.close()
    assert window.seen == []


def test_who_is_deleted_is_not_handed_over_again(window, qtbot):
    show(window, qtbot, MINA)
    qtbot.keyClicks(window.about.text, "x")
    window.let_go()
    assert window.seen == []
    assert not window.isVisible()


def test_the_wheel_scrolls_the_page_and_sets_nothing(window, qtbot):
    show(window, qtbot, MINA)
    window.uses.changes.add_button.click()
    window.tabs.setCurrentIndex(window.PARTNER)
    window.partner.scenes.add_button.click()
    window.close_button.setFocus()
    window.hand_over()
    before = window.entry
    fields = [*window.findChildren(QComboBox), *window.findChildren(QSpinBox)]
    assert len(fields) > 8
    for field in fields:
        turn(field)
    assert window.entry == before
    window.partner.priority.setFocus()
    turn(window.partner.priority)
    assert window.entry != before


def turn(field):
    at = QPointF(field.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(at, at, QPoint(), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(field, event)


def test_a_question_that_is_put_otherwise_still_changes_on_the_way(window, qtbot):
    hums = msgspec.structs.replace(MINA, progressions=(Progression("s1", "Brahms", "What she hums"),))
    show(window, qtbot, hums)
    label = next(row.label for row in window.about.rows if row.own)
    label.selectAll()
    qtbot.keyClicks(label, "Her song")
    made = handed_over(window, qtbot)
    assert ("Her song", "Schubert") in made.fields
    assert made.progressions == (Progression("s1", "Brahms", "Her song"),)


def test_an_answer_that_becomes_nothing_on_the_way_stays_so(window, qtbot):
    bare = msgspec.structs.replace(MINA, progressions=(Progression("s1", "", "Eyes"),))
    show(window, qtbot, bare)
    qtbot.keyClicks(window.about.text, "x")
    assert handed_over(window, qtbot).progressions == bare.progressions


def test_another_exception_is_for_another_place(window, qtbot):
    show(window, qtbot, msgspec.structs.replace(MINA, on_in=("s1",), off_in=()))
    window.tabs.setCurrentIndex(window.PARTNER)
    window.partner.scenes.add_button.click()
    made = handed_over(window, qtbot)
    assert (made.on_in, made.off_in) == (("s1",), ("c1",))
