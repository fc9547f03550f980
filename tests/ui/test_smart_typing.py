"""Typographic marks on the page: their own undo step, not put in again, and never where nobody typed."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from inkwell.manuscript.quotation import convention_for
from inkwell.manuscript.spans import Span
from inkwell.manuscript.typesetting import plainness, typesetting
from inkwell.manuscript.typography import Switches
from inkwell.ui.editor.paragraph_edits import PORTION, ParagraphEdits
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.editor.smart_typing import SmartTyping

ALL = Switches()


def edit_paragraphs(page, change):
    """What an ordinary scene's edits come to: they are all made before `start` returns."""
    counts = []
    ParagraphEdits(page, change, counts.append).start()
    (count,) = counts
    return count


class Chosen:
    def __init__(self) -> None:
        self.language = "en"
        self.switches = ALL


@pytest.fixture
def chosen():
    return Chosen()


@pytest.fixture
def page(blank_page, chosen):
    SmartTyping(blank_page, lambda: convention_for(chosen.language), lambda: chosen.switches)
    blank_page.load("", "")
    return blank_page


def test_marks_are_typographic_as_they_are_typed(page, qtbot):
    qtbot.keyClicks(page, "\"It's late,\" he said--and then... 'Tis so.")
    assert page.text() == "“It’s late,” he said—and then… ’Tis so."


def test_undo_gives_back_what_was_typed_and_it_stays(page, qtbot):
    qtbot.keyClicks(page, '"')
    assert page.text() == "“"
    page.undo()
    assert page.text() == '"'
    qtbot.keyClicks(page, "so ")
    assert page.text() == '"so '
    qtbot.keyClicks(page, "--")
    assert page.text() == '"so —'
    page.undo()
    assert page.text() == '"so --'
    qtbot.keyClicks(page, " a")
    assert page.text() == '"so -- a'


def test_an_apostrophe_put_in_later_is_given_back_too(page, qtbot):
    qtbot.keyClicks(page, "'tis ")
    assert page.text() == "’tis "
    page.undo()
    assert page.text() == "‘tis "
    qtbot.keyClicks(page, "so ")
    assert page.text() == "‘tis so "


def test_what_is_typed_after_a_mark_is_a_step_of_its_own(page, qtbot):
    qtbot.keyClicks(page, 'He "said')
    page.undo()
    assert page.text() == "He “"
    page.undo()
    assert page.text() == 'He "'
    page.undo()
    assert page.text() == ""
    page.redo()
    page.redo()
    page.redo()
    assert page.text() == "He “said"


def test_redo_puts_the_mark_back(page, qtbot):
    qtbot.keyClicks(page, '"')
    page.undo()
    page.redo()
    assert page.text() == "“"
    assert page.textCursor().position() == 1


def test_the_caret_stands_behind_the_mark(page, qtbot, chosen):
    chosen.language = "fr"
    qtbot.keyClicks(page, '"mot"!')
    assert page.text() == "«\u202fmot\u202f»!"
    page.load("abc", "")
    page.set_cursor_offset(1)
    qtbot.keyClicks(page, "...x")
    assert page.text() == "a…xbc"


def test_nothing_happens_in_code_and_comments(page, qtbot):
    for text, offset in (("`a b`", 3), ("<!-- a b -->", 7), ("%%a b%%", 4), ("<!-- a\n\nb\n\nc -->", 9)):
        page.load(text, "")
        page.set_cursor_offset(offset)
        qtbot.keyClicks(page, '"x"--y...')
        assert page.text() == text[:offset] + '"x"--y...' + text[offset:]


def test_pasted_and_composed_words_stay_as_they_are(page, qtbot):
    source = QMimeData()
    source.setText('"pasted"--it\'s...')
    page.insertFromMimeData(source)
    assert page.text() == '"pasted"--it\'s...'
    page.load("", "")
    event = QInputMethodEvent()
    event.setCommitString('"composed"--it\'s...')
    QApplication.sendEvent(page, event)
    assert page.text() == '"composed"--it\'s...'


def test_nothing_is_replaced_while_an_input_method_composes(page, qtbot):
    QApplication.sendEvent(page, QInputMethodEvent("ni", []))
    assert page.text() == ""
    done = QInputMethodEvent()
    done.setCommitString("你")
    QApplication.sendEvent(page, done)
    qtbot.keyClicks(page, '"')
    assert page.text() == "你”"


@pytest.mark.parametrize("language", ["en", "de", "fr", "zh", "ja", "he"])
def test_switched_off_the_page_holds_exactly_what_was_typed(page, qtbot, chosen, language):
    chosen.language, chosen.switches = language, Switches(quotes=False, dashes=False, ellipses=False)
    keys = '"It\'s"--so... \'tis 5" - -- --- ! ; : ?'
    qtbot.keyClicks(page, keys)
    assert page.text() == keys


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    keys=st.text(st.sampled_from("ab5 \"'-.`*(!"), max_size=25),
    language=st.sampled_from(("en", "de", "fr", "sv", "zh", "he")),
)
def test_undo_after_every_mark_leaves_the_literal_text(page, qtbot, chosen, keys, language):
    chosen.language = language
    page.load("", "")
    for at, key in enumerate(keys):
        qtbot.keyClicks(page, key)
        if page.text() != keys[: at + 1]:
            page.undo()
            assert page.text() == keys[: at + 1]
    assert page.text() == keys


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.text(st.sampled_from("ab5 \"'-.*(!\r"), max_size=25))
def test_undo_to_the_beginning_and_redo_to_the_end(page, qtbot, keys):
    page.load("", "")
    for key in keys:
        qtbot.keyClick(page, Qt.Key.Key_Return) if key == "\r" else qtbot.keyClicks(page, key)
    there = page.text()
    while page.document().isUndoAvailable():
        page.undo()
    assert page.text() == ""
    while page.document().isRedoAvailable():
        page.redo()
    assert page.text() == there


def test_a_whole_scene_is_one_step_and_keeps_whose_its_words_are(page):
    text = '"Yes," he said--"it\'s so..."\n\n`"code"`\n\n"Two"'
    page.load(text, "")
    page.set_authorship((Span(7, 16, "run"),))
    assert edit_paragraphs(page, typesetting(convention_for("en"), ALL)) == 2
    assert page.text() == '“Yes,” he said—“it’s so…”\n\n`"code"`\n\n“Two”'
    assert page.authorship() == (Span(7, 15, "run"),)
    page.undo()
    assert page.text() == text
    page.redo()
    assert edit_paragraphs(page, plainness(convention_for("en"))) == 2
    assert page.text() == text
    assert edit_paragraphs(page, plainness(convention_for("en"))) == 0


def test_a_read_only_scene_stays(page):
    page.load('"a"', "", read_only=True)
    assert edit_paragraphs(page, typesetting(convention_for("en"), ALL)) == 0
    assert page.text() == '"a"'


def test_a_long_scene_is_changed_in_portions_and_anew_when_it_changes_meanwhile(page, qtbot, chosen):
    chosen.switches = Switches(quotes=False, dashes=False, ellipses=False)
    count, looked = 400, []
    page.load("\n\n".join(['"One"'] * count), "")
    change = typesetting(convention_for("en"), ALL)

    def slow(line, inside):
        looked.append(line)
        end = time.monotonic() + PORTION / 20
        while time.monotonic() < end:
            pass
        return change(line, inside)

    counts = []
    ParagraphEdits(page, slow, counts.append).start()
    assert not counts
    assert page.text().startswith('"One"')
    qtbot.keyClicks(page, '"')
    qtbot.waitUntil(lambda: bool(counts), timeout=20_000)
    assert counts == [count]
    assert len(looked) > count
    assert page.text().startswith("“”One”") or page.text().startswith("““One”")
    assert page.text().endswith("“One”")
    page.undo()
    assert page.text().startswith('""One"')


def test_going_to_another_text_meanwhile_changes_nothing(page, qtbot):
    texts = [SectionText(name, name, "\n\n".join(['"One"'] * 200)) for name in ("a", "b")]
    page.load_sections(texts)
    change = typesetting(convention_for("en"), ALL)

    def slow(line, inside):
        end = time.monotonic() + PORTION / 10
        while time.monotonic() < end:
            pass
        return change(line, inside)

    counts = []
    ParagraphEdits(page, slow, counts.append).start()
    page.load_sections(texts[1:])
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [None]
    assert page.text() == texts[1].text
