"""What can be done about a mark, with the mouse's menu and with the keyboard."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from remarking import GRAMMAR, SPELLING, STYLE, Remarking

from inkwell.manuscript.spans import Span
from inkwell.ui.dialogs.problems import NOTHING, ProblemsDialog
from inkwell.ui.editor.mark_menu import LOOKING, NONE, MarkMenu
from inkwell.ui.editor.mark_walk import MarkWalk
from inkwell.ui.editor.marks import PageMarks

TEXT = "It is realy so.\n\nShe could of gone, and also he.\n\nNo more."


class Equipped:
    """A page with marks, their menu and the walk through them."""

    def __init__(self, page, slow: bool = False) -> None:
        self.page, self.curls = page, True
        self.remarking = Remarking({"realy": SPELLING, "could of": GRAMMAR, "and also": STYLE}, slow)
        self.remarking.offers["realy"] = ("really", "relay", "don't")
        self.marks = PageMarks(page, self.remarking.proofing, page._theme)
        self.menu = MarkMenu(page, self.marks, self.remarking.proofing, lambda: self.curls)
        self.walk = MarkWalk(page, self.marks, self.remarking.proofing)

    def at(self, words: str) -> int:
        return self.page.document().find(words).selectionStart() + 1

    def open(self, words: str) -> QMenu:
        return self.page.context_menu(self.at(words))


@pytest.fixture
def desk(blank_page, qtbot):
    made = Equipped(blank_page)
    blank_page.load(TEXT, "")
    qtbot.waitUntil(lambda: len(made.marks.marks) == 3)
    return made


def texts(menu: QMenu) -> list[str]:
    plain = (action.text().replace("&&", "\0").replace("&", "").replace("\0", "&") for action in menu.actions())
    return [each for each in plain if each]


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()


def test_a_wrong_word_offers_suggestions_lists_and_silence(desk):
    menu = desk.open("realy")
    assert texts(menu)[:6] == [
        *("really", "relay", "don’t"),
        *("Add to the book’s words", "Add to my words", "Ignore until the book is closed"),
    ]
    assert "Undo" in texts(menu)


def test_an_apostrophe_is_the_paragraphs_or_the_one_that_would_be_typed(desk, qtbot):
    desk.curls = False
    assert "don't" in texts(desk.open("realy"))
    desk.page.load(TEXT.replace("realy", "realy ’twas", 1), "")
    qtbot.waitUntil(lambda: len(desk.marks.marks) == 3)
    assert "don’t" in texts(desk.open("realy"))


def test_a_click_with_the_right_button_means_the_word_under_it(desk, qtbot):
    place = desk.page.textCursor()
    place.setPosition(desk.at("realy"))
    point = desk.page.cursorRect(place).center()
    mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, desk.page.viewport().mapToGlobal(point))
    QApplication.sendEvent(desk.page.viewport(), mouse)
    (menu,) = [each for each in desk.page.findChildren(QMenu) if each.isVisible()]
    assert texts(menu)[0] == "really"
    menu.close()
    desk.page.set_cursor_offset(len(TEXT))
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, desk.page.viewport().mapToGlobal(point))
    QApplication.sendEvent(desk.page.viewport(), key)
    (menu,) = [each for each in desk.page.findChildren(QMenu) if each.isVisible()]
    assert texts(menu)[0] == "Undo"
    menu.close()


def test_elsewhere_the_menu_is_the_page_s_own(desk):
    assert texts(desk.open("more"))[0] == "Undo"


def test_a_suggestion_is_one_step_and_the_caret_goes_behind_it(desk):
    choose(desk.open("realy"), "really")
    assert desk.page.text() == TEXT.replace("realy", "really")
    assert desk.page.cursor_offset() == len("It is really")
    desk.page.undo()
    assert desk.page.text() == TEXT
    assert not desk.page.document().isUndoAvailable()


def test_words_go_to_the_lists(desk):
    choose(desk.open("realy"), "Add to the book’s words")
    choose(desk.open("realy"), "Add to my words")
    choose(desk.open("realy"), "Ignore until the book is closed")
    words = desk.remarking.words
    assert (words.book, words.author, desk.remarking.passed) == (["realy"], ["realy"], ["realy"])


def test_a_book_that_is_only_read_takes_no_words_and_says_why(desk):
    desk.remarking.words.can_keep_in_book = False
    action = next(each for each in desk.open("realy").actions() if "book" in each.text())
    assert not action.isEnabled()
    assert action.toolTip()


def test_grammar_says_what_it_means_and_offers_fixes(desk, qtbot):
    menu = desk.open("could of")
    assert texts(menu)[:6] == [
        *("What of “could of” & others?", "COULD OF", "Remove “could of”", "Insert “’s”"),
        *("Ignore until the book is closed", "Never say this again"),
    ]
    choose(menu, "Never say this again")
    assert desk.remarking.never == ["Rulecould of"]
    choose(desk.open("could of"), "Remove “could of”")
    assert "She  gone" in desk.page.text()
    desk.page.undo()
    qtbot.waitUntil(lambda: desk.marks.at(desk.at("could of")) is not None)
    choose(desk.open("could of"), "Insert “’s”")
    assert "could of’s gone" in desk.page.text()


def test_suggestions_that_are_still_looked_for_fill_in(desk, qtbot):
    desk.remarking.offers.clear()
    menu = desk.open("realy")
    assert texts(menu)[0] == LOOKING
    desk.remarking.offers["realy"] = ("really",)
    desk.remarking.suggested.emit("other")
    assert texts(menu)[0] == LOOKING
    desk.remarking.suggested.emit("realy")
    assert texts(menu)[:2] == ["really", "Add to the book’s words"]


def test_no_suggestions_are_said_to_be_none(desk):
    desk.remarking.offers["realy"] = ()
    assert texts(desk.open("realy"))[0] == NONE


def test_a_suggestion_for_what_has_changed_meanwhile_does_nothing(desk):
    menu = desk.open("realy")
    desk.page.set_cursor_offset(0)
    desk.page.insert(desk.page.textCursor(), "X")
    before = desk.page.text()
    choose(menu, "really")
    assert desk.page.text() == before


@pytest.mark.parametrize(("span", "kept"), [(Span(3, 14, "run"), "run"), (Span(0, 8, "run"), "")])
def test_a_corrected_word_stays_whose_it_was(desk, span, kept):
    desk.page.set_authorship([span])
    choose(desk.open("realy"), "really")
    runs = [each.run for each in desk.page.authorship() if each.start <= 6 and each.end >= 12]
    assert runs == ([kept] if kept else [])


def test_words_that_are_wide_are_replaced_where_they_stand(desk, qtbot):
    desk.page.load("😀😀 It is realy so, 😀 realy.", "")
    qtbot.waitUntil(lambda: len(desk.marks.marks) == 2)
    choose(desk.page.context_menu(desk.marks.marks[1].start + 1), "really")
    assert desk.page.text() == "😀😀 It is realy so, 😀 really."


class TestWalk:
    def found(self, desk, qtbot, forward: bool) -> str:
        with qtbot.waitSignal(desk.walk.found) as told:
            desk.walk.go(forward)
        mark = told.args[0]
        cursor = desk.page.textCursor()
        cursor.setPosition(mark.start)
        desk.page.setTextCursor(cursor)
        return mark.text[mark.remark.start : mark.remark.end]

    def test_it_goes_from_mark_to_mark_and_round(self, desk, qtbot):
        desk.page.set_cursor_offset(0)
        assert [self.found(desk, qtbot, True) for _ in range(4)] == ["realy", "could of", "and also", "realy"]
        assert [self.found(desk, qtbot, False) for _ in range(3)] == ["and also", "could of", "realy"]

    def test_it_looks_at_what_was_not_looked_at_yet(self, desk, qtbot):
        text = "\n\n".join(["Nothing here."] * 3 + [f"Line {n}." for n in range(500)] + ["It is realy so."])
        desk.page.load(text, "")
        desk.page.set_cursor_offset(0)
        assert self.found(desk, qtbot, True) == "realy"
        assert desk.page.textCursor().block().text() == "It is realy so."

    def test_it_says_when_there_is_nothing(self, desk, qtbot):
        desk.page.load("Nothing.\n\nNothing at all.", "")
        with qtbot.waitSignal(desk.walk.nothing):
            desk.walk.go(True)
        assert not desk.walk.walking
        desk.remarking.works = False
        with qtbot.waitSignal(desk.walk.nothing):
            desk.walk.go(False)

    def test_who_goes_on_writing_is_left_in_peace(self, blank_page, qtbot):
        desk = Equipped(blank_page, slow=True)
        blank_page.load(TEXT, "")
        desk.walk.go(True)
        assert desk.walk.walking
        blank_page.insert(blank_page.textCursor(), "X")
        assert not desk.walk.walking


def test_marks_in_sight_are_listed_and_lead_to_their_words(desk, qtbot):
    gone: list[str] = []
    dialog = ProblemsDialog(desk.marks.marks, lambda mark: gone.append(mark.remark.word), desk.page._icons)
    qtbot.addWidget(dialog)
    assert [row.first for row in dialog.list.rows] == ["realy", "could of", "and also"]
    assert dialog.list.rows[0].second == "Spelling: “realy” is not in the dictionary."
    dialog.go_button.click()
    assert gone == ["realy"]


def test_a_list_of_nothing_says_so(desk, qtbot):
    dialog = ProblemsDialog((), lambda _: None, desk.page._icons)
    qtbot.addWidget(dialog)
    assert dialog.nothing.text() == NOTHING
    assert not dialog.go_button.isEnabled()
