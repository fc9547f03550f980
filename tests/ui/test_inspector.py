"""The inspector, the page of notes and the choice of what is told, as an author uses them."""

import time
from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from inkwell.app.told_parts import parts_of
from inkwell.engine.types import Ledger, Reuse, SegmentUse
from inkwell.story.context import RULES, Excerpt, Plan, Section
from inkwell.story.notes import MOST_SAMPLES, Notes
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.ui.icons import Icons
from inkwell.ui.inspector.sections_dialog import SectionsDialog
from inkwell.ui.inspector.story_page import StoryPage
from inkwell.ui.inspector.window import NOT_YET, InspectorWindow
from inkwell.ui.sidebar.ledger import LedgerCard, gathered
from inkwell.ui.theme import Theme

STORY = Segment("Long ago.\n\nIt rained.\n\n", Origin.AUTHOR, "Story so far", cut=Cut.FRONT, why="It stands before.")
EDWIN = Segment("[Edwin: A cat.]\n\n", Origin.BIBLE, "Story bible: Edwin", why="“Edwin” stands in this scene.")
NEAR = Segment("Edwin\u00a0woke.", Origin.AUTHOR, "This scene")
SEGMENTS = (STORY, EDWIN, NEAR)
LEDGER = Ledger(
    (
        SegmentUse("Story so far", Origin.AUTHOR, 4, cut=3, cached=4, start=11, end=23, known=23),
        SegmentUse("Story bible: Edwin", Origin.BIBLE, 6, cached=2, end=17, known=7),
        SegmentUse("This scene", Origin.AUTHOR, 3, end=11),
    ),
    2048,
    Reuse.PREFIX,
)


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(Theme(qapp, "light"))


@pytest.fixture
def inspector(qtbot: QtBot, icons: Icons) -> InspectorWindow:
    made = InspectorWindow(icons)
    qtbot.addWidget(made)
    show(made, SEGMENTS, LEDGER)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(inspector: InspectorWindow, segments: Sequence[Segment], ledger: Ledger | None) -> None:
    inspector.show_told(segments, parts_of(segments, ledger), ledger)


def said(caught: SignalBlocker) -> list[Any]:
    """What a signal said that was waited for."""
    assert caught.args is not None
    return caught.args


def shown_text(inspector: InspectorWindow) -> str:
    return inspector.text.document().toRawText().replace("\u2029", "\n")


def struck(inspector: InspectorWindow) -> str:
    """What is struck through in the text."""
    cursor, found = QTextCursor(inspector.text.document()), ""
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        found += cursor.selectedText() if cursor.charFormat().fontStrikeOut() else ""
        cursor.clearSelection()
    return found.replace("\u2029", "\n")


def test_all_of_it_is_exactly_what_the_model_got(inspector: InspectorWindow) -> None:
    assert shown_text(inspector) == "It rained.\n\n[Edwin: A cat.]\n\nEdwin\u00a0woke."
    assert inspector.sum.full_text == "13 of 2,048 tokens, 6 of them ready before you asked"
    assert "3 tokens were left out" in inspector.how.full_text
    assert [row.first for row in inspector.list.rows] == ["All of it", *(each.label for each in SEGMENTS)]
    inspector.copy_button.click()
    assert QGuiApplication.clipboard().text() == shown_text(inspector)


def test_each_part_says_why_it_is_there_and_what_was_cut(inspector: InspectorWindow) -> None:
    inspector.list.setCurrentRow(1)
    assert shown_text(inspector) == STORY.text
    assert struck(inspector).strip() == "Long ago."
    assert inspector.why.full_text == (
        "It stands before. It took 4 tokens. 3 more were left out for want of room. All of it was ready."
    )
    assert inspector.legend.full_text == "Dotted: read before you asked. Struck through: left out for want of room."
    inspector.list.setCurrentRow(2)
    assert "“Edwin” stands in this scene." in inspector.why.full_text
    assert "2 of them were ready" in inspector.why.full_text
    inspector.list.setCurrentRow(3)
    assert not inspector.legend.isVisible()


def test_before_anything_is_asked_it_shows_what_would_be_told(inspector: InspectorWindow) -> None:
    show(inspector, SEGMENTS, None)
    assert inspector.how.full_text == NOT_YET
    assert inspector.list.rows[1].second == "23 characters"
    assert shown_text(inspector) == "".join(each.text for each in SEGMENTS)


def test_words_can_be_changed_for_one_run(qtbot: QtBot, inspector: InspectorWindow) -> None:
    inspector.change_button.setChecked(True)
    assert inspector.pages.currentWidget() is inspector.edit
    assert inspector.title.full_text == "This scene"
    inspector.edit.setPlainText("Edwin\u00a0slept.")
    inspector.list.setCurrentRow(2)
    inspector.edit.selectAll()
    qtbot.keyClick(inspector.edit, Qt.Key.Key_Delete)
    # What comes from elsewhere does not take the author's words away.
    show(inspector, (NEAR,), None)
    with qtbot.waitSignal(inspector.asked) as caught:
        inspector.ask_button.click()
    (told,) = said(caught)
    assert [each.text for each in told] == ["It rained.\n\n", "Edwin\u00a0slept."]
    assert not inspector.changing


def test_escape_says_once_that_words_of_ones_own_are_left(qtbot: QtBot, inspector: InspectorWindow) -> None:
    inspector.show()
    inspector.change_button.setChecked(True)
    inspector.edit.appendPlainText("And the tide came in.")
    inspector.reject()
    assert inspector.isVisible()
    assert "Nothing was asked" in inspector.why.full_text
    assert "And the tide came in." in inspector.edit.toPlainText()
    qtbot.keyClicks(inspector.edit, "!")
    inspector.reject()
    assert inspector.isVisible()
    inspector.reject()
    assert not inspector.isVisible()
    inspector.change_button.setChecked(True)
    inspector.reject()
    assert not inspector.isVisible()


def test_leaving_it_as_it_was_keeps_nothing(inspector: InspectorWindow) -> None:
    inspector.change_button.setChecked(True)
    inspector.edit.setPlainText("Something else.")
    inspector.change_button.setChecked(False)
    assert not inspector.ask_button.isVisible()
    assert [each.text for each in inspector.segments()] == ["It rained.\n\n", EDWIN.text, NEAR.text]
    inspector.change_button.setChecked(True)
    inspector.reject()
    assert not inspector.changing


def test_a_templates_words_are_shown_and_cannot_be_changed(inspector: InspectorWindow) -> None:
    inspector.show_told(SEGMENTS, parts_of(SEGMENTS, Ledger((), 99, family="chatml")), None)
    inspector.change_button.setChecked(True)
    inspector.list.setCurrentRow(1)
    assert inspector.pages.currentWidget() is inspector.text
    assert "cannot be changed" in inspector.why.full_text
    assert inspector.segments() == SEGMENTS


def test_the_ledger_gathers_what_is_of_one_kind_and_opens_the_whole(qtbot: QtBot, icons: Icons) -> None:
    uses = (
        SegmentUse("Story bible: Edwin", Origin.BIBLE, 6, section="lore", why="“Edwin” stands in this scene."),
        SegmentUse("Story bible: Garnet", Origin.BIBLE, 4, section="lore"),
        SegmentUse("Story bible: Nobody", Origin.BIBLE, 0, cut=9, section="lore"),
        SegmentUse("Earlier in this scene", Origin.AUTHOR, 10, section="scene"),
        SegmentUse("Earlier in this scene", Origin.AUTHOR, 20, section="scene"),
    )
    assert [(use.label, use.tokens) for use in gathered(uses)] == [
        ("Story bible: Edwin, Garnet", 10),
        ("Earlier in this scene", 30),
    ]
    card = LedgerCard(icons.theme)
    qtbot.addWidget(card)
    card.show_ledger(Ledger(uses, 2048))
    assert card.lines == (("Story bible: Edwin, Garnet", "10"), ("Earlier in this scene", "30"))
    card.set_open(True)
    assert ("    “Edwin” stands in this scene.", "") in card.lines
    with qtbot.waitSignal(card.whole_requested):
        qtbot.mouseClick(card.whole, Qt.MouseButton.LeftButton)
    # The card is a button itself: its link does not fold it.
    assert card.whole.isVisibleTo(card)


# what is kept beside the book


@pytest.fixture
def page(qtbot: QtBot, icons: Icons) -> StoryPage:
    made = StoryPage(icons)
    qtbot.addWidget(made)
    made.resize(328, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


NOTES = Notes("It is 1906.", "Dry.", 2, (Excerpt("I", "A hat\n\nsailed by."), Excerpt("II", "Rain.")))


def test_notes_are_told_when_the_author_rests_or_leaves(qtbot: QtBot, page: StoryPage) -> None:
    page.show_notes(NOTES)
    assert page.depth_box.text() == "2 paragraphs back"
    with qtbot.waitSignal(page.changed, timeout=4000) as caught:
        page.memory.setPlainText("It is 1907. ")
    assert said(caught) == [Notes("It is 1907.", "Dry.", 2, NOTES.samples)]
    page.note.setFocus()
    with qtbot.waitSignal(page.changed) as caught:
        page.depth_box.setValue(0)
        page.note.setPlainText("Light.")
        page.memory.setFocus()
    assert said(caught)[0].authors_note == "Light."
    assert page.depth_box.text() == "At the usual place"


def test_what_is_shown_is_not_told_as_a_change(qtbot: QtBot, page: StoryPage) -> None:
    with qtbot.assertNotEmitted(page.changed, wait=50):
        page.show_notes(NOTES)
        page.show_notes(NOTES)
        page.flush()


def test_what_is_being_typed_stays_as_it_is_typed(page: StoryPage) -> None:
    page.memory.setPlainText("It is 1906. ")
    page.show_notes(Notes("It is 1906."))
    assert page.memory.toPlainText() == "It is 1906. "


def test_pages_to_sound_like_are_listed_and_taken_out(qtbot: QtBot, page: StoryPage) -> None:
    page.show_notes(NOTES)
    rows = [(row.title.full_text, row.words.full_text) for row in page.rows]
    assert rows == [
        ("I", "A hat sailed by."),
        ("II", "Rain."),
    ]
    with qtbot.waitSignal(page.changed) as caught:
        page.rows[0].away.click()
    assert said(caught)[0].samples == NOTES.samples[1:]
    page.show_notes(Notes(samples=(Excerpt("I", "Rain."),) * MOST_SAMPLES))
    assert not page.add.isEnabled()
    assert "take one out" in page.add.toolTip()


def test_a_page_that_was_taken_out_hears_of_no_theme_any_more(qtbot: QtBot, icons: Icons) -> None:
    page = StoryPage(icons)
    qtbot.addWidget(page)
    page.show_notes(NOTES)
    gone = page.rows[0]
    with qtbot.waitSignal(gone.destroyed):
        page.show_notes(Notes())
    with qtbot.captureExceptions() as caught:
        icons.theme.changed.emit()
    assert caught == []


def test_in_a_book_that_is_only_read_nothing_can_be_changed(page: StoryPage) -> None:
    page.show_notes(NOTES, can_change=False)
    assert page.memory.isReadOnly()
    assert not page.depth_box.isEnabled()
    assert not page.rows[0].away.isEnabled()


def test_what_is_told_at_all_is_chosen(qtbot: QtBot) -> None:
    dialog = SectionsDialog(Plan(off=frozenset({Section.STORY}), shares={Section.LORE: 33}))
    qtbot.addWidget(dialog)
    assert set(dialog.switches) == {section for section, rule in RULES.items() if rule.optional}
    assert dialog.plan == Plan(off=frozenset({Section.STORY}), shares={Section.LORE: 33})
    assert not dialog.shares[Section.STORY].isEnabled()
    dialog.switches[Section.MEMORY].click()
    dialog.shares[Section.LORE].setValue(40)
    assert dialog.plan == Plan(off=frozenset({Section.STORY, Section.MEMORY}), shares={Section.LORE: 40})
    dialog.usual.click()
    assert dialog.plan == Plan(shares={})


def test_an_entry_without_a_space_is_shown_at_once_and_of_what_was_left_out_the_ends(
    inspector: InspectorWindow,
) -> None:
    run = Segment("x" * 150_000, Origin.BIBLE, "Story bible: X", cut=Cut.BACK)
    ledger = Ledger((SegmentUse("Story bible: X", Origin.BIBLE, 9, cut=50_000, end=90_000),), 2048)
    started = time.process_time()
    show(inspector, (run,), ledger)
    inspector.list.setCurrentRow(1)
    QApplication.processEvents()
    assert shown_text(inspector).startswith("x" * 90_000)
    assert "40,000 characters more" in struck(inspector)
    inspector.change_button.setChecked(True)
    QApplication.processEvents()
    # By words Qt would take the square of its length: twenty seconds.
    assert time.process_time() - started < 10


def test_a_tools_own_words_before_and_after_a_passage_are_one_line(icons: Icons, qtbot: QtBot) -> None:
    card = LedgerCard(icons.theme)
    qtbot.addWidget(card)
    around = [SegmentUse("“Rewrite”", Origin.TEMPLATE, 83), SegmentUse("“Rewrite”", Origin.TEMPLATE, 7)]
    card.show_ledger(Ledger((around[0], SegmentUse("Your selection", Origin.AUTHOR, 44), around[1]), 2048))
    assert [line for line in card.lines if line[0]] == [("“Rewrite”", "90"), ("Your selection", "44")]
