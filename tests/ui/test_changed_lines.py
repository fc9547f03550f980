"""What a letter has painted: less than its paragraph, and never too little for the page to be what it should be."""

import random

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SENTENCE = "The boats came home before the rain, and nobody on the quay said a word about it. "
TEXT = "\n\n".join(
    (
        SENTENCE * 5,
        "A paragraph with *some emphasis* in it, and " + SENTENCE * 3,
        "قالت: إلى الميناء، ثم لم تقل شيئا. " * 8,
        SENTENCE * 2 + "وقالت: إلى الميناء. " + SENTENCE * 2,
        "海はやぎ灰色で、誰も眠っていなかった。" * 8,
        "Ein Wort mit z̴͉̈a̶̛l̵g̸o̵ and an 🐙. " + SENTENCE * 2,
        SENTENCE * 4,
    )
)


class Painted(QObject):
    """How high the parts of a page's viewport are that are painted."""

    def __init__(self, page):
        super().__init__()
        self.heights, self._viewport = [], page.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.heights.append(event.rect().height())
        return False

    def of(self, page, key):
        """The highest part that a key has painted."""
        QApplication.processEvents()
        self.heights.clear()
        press(page, key)
        QApplication.processEvents()
        return max(self.heights)


@pytest.fixture
def page(blank_page, qapp):
    """A page of prose in several scripts whose caret does not blink."""
    flashes = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    blank_page.load(TEXT, "")
    yield blank_page
    qapp.setCursorFlashTime(flashes)


def put(page, position):
    cursor = page.textCursor()
    cursor.setPosition(position)
    page.setTextCursor(cursor)


def press(page, key):
    """Press a key, or that of a letter."""
    if isinstance(key, str):
        write(page, key)
    else:
        QTest.keyClick(page, key)


def write(page, letter):
    """Press the key of a letter that QTest knows none for."""
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def seen(page):
    """What is on the screen."""
    QApplication.processEvents()
    return page.screen().grabWindow(page.window().winId()).toImage()


def assert_as_if_painted_anew(page, what):
    shown = seen(page)
    page.viewport().update()
    assert shown == seen(page), what


def test_a_letter_has_its_line_painted(page):
    put(page, 150)
    painted = Painted(page)
    pitch = page.looks.pitch()
    assert painted.of(page, "a") > 3 * pitch, "of its line nothing is known yet"
    heights = [painted.of(page, key) for key in "nd so"]
    assert sum(height < 2 * pitch for height in heights) >= 3, heights
    put(page, 20)
    assert painted.of(page, "c") < 2 * pitch, "now all lines of the paragraph are known"
    put(page, len(SENTENCE) * 5 + 200)
    assert painted.of(page, "c") > 3 * pitch, "and none of another"


def test_a_word_that_goes_to_the_caret_s_next_line_has_no_more_painted(page):
    put(page, line(page, 2)[1] - 2)
    painted = Painted(page)
    for key in "it":
        painted.of(page, key)
    pitch, number, crossed = page.looks.pitch(), 2, 0
    for key in "so it went on and on ":
        height = painted.of(page, key)
        text = page.document().begin().layout()
        now = text.lineForTextPosition(page.textCursor().position()).lineNumber()
        if now != number:
            crossed, number = crossed + 1, now
            assert height < 5 * pitch
        assert_as_if_painted_anew(page, key)
    assert crossed


def test_a_line_more_has_what_stands_above_it_left_alone(page):
    put(page, line(page, 4)[1] - 2)
    painted = Painted(page)
    before = page.document().begin().layout().lineCount()
    heights = []
    while page.document().begin().layout().lineCount() == before:
        heights.append(painted.of(page, "o"))
        assert_as_if_painted_anew(page, len(heights))
    sight = page.viewport().height()
    assert heights[-1] > 3 * page.looks.pitch()
    assert heights[-1] < sight - 3 * page.looks.pitch()
    assert painted.of(page, "o") < 3 * page.looks.pitch(), "after it, lines are known as before"


def test_words_that_go_to_the_next_lines_are_painted(page):
    put(page, 30)
    painted = Painted(page)
    heights = [painted.of(page, "m") for _ in range(40)]
    pitch = page.looks.pitch()
    assert min(heights) < 2 * pitch
    assert any(height > 2 * pitch for height in heights[1:])


def test_the_page_is_always_as_if_painted_anew(page):
    draw = random.Random(11)
    keys = ("aim ", "Öß“…", "ll''", 'He"- ', "م", "عر", "海", "é", "*_", "`<", "[^", "\t")
    for number in range(90):
        if number % 6 == 0:
            put(page, draw.randrange(page.document().characterCount()))
            page.ensureCursorVisible()
        what = draw.random()
        if what < 0.8:
            typed = draw.choice(keys)
            for letter in typed:
                write(page, letter)
        else:
            typed = draw.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Left))
            press(page, typed)
        assert_as_if_painted_anew(page, (number, typed))


def test_so_it_is_at_the_ends_of_lines_and_of_the_text(page):
    for place in (0, 82, page.document().characterCount() - 1):
        put(page, place)
        page.ensureCursorVisible()
        for number, key in enumerate("so it went on "):
            press(page, key)
            assert_as_if_painted_anew(page, (place, number, key))


def line(page, number):
    """Where a line of the first paragraph begins and ends in it."""
    found = page.document().begin().layout().lineAt(number)
    return found.textStart(), found.textStart() + found.textLength()


def test_a_letter_may_turn_what_is_in_the_line_above(page):
    page.load("A " + "אבג !!! " * 60, "")
    put(page, line(page, 2)[1] - 2)
    for key in "xy":
        press(page, key)
    put(page, line(page, 2)[0])
    write(page, "z")
    assert_as_if_painted_anew(page, "a line that was not written in")
    page.load(SENTENCE * 5, "")
    put(page, line(page, 2)[1] - 9)
    for letter in "xyאy(!)ב":
        write(page, letter)
        assert_as_if_painted_anew(page, letter)


def test_a_letter_may_end_an_emphasis_that_began_lines_above(page):
    page.load(f"{SENTENCE}*{SENTENCE * 4}", "")
    put(page, line(page, 3)[1] - 9)
    for key in "so*":
        press(page, key)
        assert_as_if_painted_anew(page, key)
    assert page.document().begin().layout().formats()


def test_a_letter_at_the_start_may_turn_all_of_a_paragraph(page):
    # The line is high already, so that no letter of another face makes it higher.
    page.load("So 海. " + SENTENCE * 5, "")
    for key in "so":
        put(page, 0)
        QTest.keyClicks(page, key)
    put(page, 0)
    write(page, "א")
    assert page.document().begin().textDirection() == Qt.LayoutDirection.RightToLeft
    assert_as_if_painted_anew(page, "a line below the letter")


def test_a_letter_may_part_a_word_and_send_its_start_up(page):
    moved = 0
    for part in range(1, 20):
        page.load("Incomprehensibilities海 " * 30, "")
        for key in "so":
            put(page, line(page, 2)[0] + 20)
            QTest.keyClicks(page, key)
        begin = line(page, 2)[0]
        put(page, begin + part)
        # It stays in its line; what is before it may find room in the line above.
        write(page, "海")
        moved += line(page, 2)[0] == begin + part
        assert_as_if_painted_anew(page, part)
    assert moved


def test_what_is_written_elsewhere_meanwhile_leaves_a_letter_its_line(page):
    end = QTextCursor(page.document())
    end.movePosition(QTextCursor.MoveOperation.End)
    put(page, 150)
    painted = Painted(page)
    for key in "it i":
        painted.of(page, key)
    for number, key in enumerate("so so"):
        end.insertText(SENTENCE)
        assert_as_if_painted_anew(page, number)
        assert painted.of(page, key) < 2 * page.looks.pitch()
        assert_as_if_painted_anew(page, number)


def test_what_is_written_above_or_in_the_same_paragraph_meanwhile_is_painted(page):
    for place in (len(SENTENCE) * 5 + 20, len(SENTENCE) * 5 + 200):
        put(page, len(SENTENCE) * 5 + 150)
        for key in "it i":
            press(page, key)
        other = QTextCursor(page.document())
        for at, text in ((place, "A few more words. "), (3, SENTENCE), (2, "x")):
            other.setPosition(at)
            other.insertText(text)
            for key in "so":
                press(page, key)
                assert_as_if_painted_anew(page, (place, at, key))


def test_where_more_than_the_paragraph_is_to_be_painted_it_is(page):
    put(page, 150)
    painted = Painted(page)
    for key in "it i":
        painted.of(page, key)
    layout, sight = page.document().documentLayout(), page.viewport().rect()

    def want_all():
        layout.update[QRectF].emit(QRectF(sight))

    page.document().contentsChange.connect(want_all)
    assert painted.of(page, "s") == sight.height()
    page.document().contentsChange.disconnect(want_all)


def test_what_is_painted_over_all_of_a_paragraph_has_it_painted(page):
    put(page, 150)
    painted = Painted(page)
    for key in "it i":
        painted.of(page, key)

    def overlay(_painter, _part):
        """Paints nothing."""

    page.add_overlay(overlay)
    assert painted.of(page, "b") > 3 * page.looks.pitch()
    page.remove_overlay(overlay)
    assert min(painted.of(page, key) for key in "s so") < 2 * page.looks.pitch()
    page.lines.forget()
    assert painted.of(page, "e") > 3 * page.looks.pitch()


def test_under_the_page_nothing_is_painted(page, qapp):
    below = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched is page:
                below.append(event.rect())
            return False

    watch = Watch()
    put(page, 150)
    QApplication.processEvents()
    page.installEventFilter(watch)
    write(page, "a")
    QApplication.processEvents()
    page.removeEventFilter(watch)
    assert not below


def test_below_the_pill_no_more_is_painted_than_can_be_seen(page):
    # Enough text that the pill at the foot stands over lines of it, and a proposal far below that keeps it there.
    page.load("\n\n".join([SENTENCE * 12] * 3), "")
    put(page, page.document().characterCount() - 1)
    page.begin_proposal("key")
    page.set_proposal(" And then it rained.", "key")
    page.verticalScrollBar().setValue(0)
    put(page, 150)
    pill = page._pill
    assert pill.isVisible()
    QApplication.processEvents()
    keys = [each for each in pill.children() if isinstance(each, QWidget) and each.isVisible()]
    painted = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(watched)
            return False

    watch = Watch()
    for each in keys:
        each.installEventFilter(watch)

    def type_on():
        """How many letters had the pill's keys painted, while each leaves the page as it should be."""
        times = 0
        for number, key in enumerate("so it went on and on, " * 4):
            painted.clear()
            press(page, key)
            QApplication.processEvents()
            times += bool(painted)
            assert_as_if_painted_anew(page, (number, key))
        return times

    spared, page.lines.hidden = page.lines.hidden, QRect
    usual = type_on()
    page.lines.hidden = spared
    # Where a line more moves all that stands below, Qt has it painted by itself.
    assert type_on() < usual / 2
    page.clear_proposal()
    assert_as_if_painted_anew(page, "what it covered is there when it goes")
