"""Random hands on the page: keys, clicks, drags, input methods, clipboard, accepts, undo and redo, in any order.

Whatever happens, a click or an arrow never changes the text, undo goes back to the text that was loaded and redo to
the last one, to the last code point, and Qt has nothing to say (the suite's guard fails a test on any Qt message).
Seeds are fixed; a failure names the one to look at.
"""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

Key = Qt.Key
Plain = Qt.KeyboardModifier.NoModifier
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Left = Qt.MouseButton.LeftButton
MOVES = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageDown)
STEPS = 40


class Hands:
    """An author out of their mind. Each method of `writing` may change the text, none of `looking` may."""

    def __init__(self, page: Page, draw: random.Random) -> None:
        self.page = page
        self.draw = draw
        self.writing: list[Callable[[], object]] = [
            *[self.letter] * 5,
            self.enter,
            self.erase,
            self.accept,
            self.undo,
            self.redo,
            self.compose,
            self.paste,
            self.cut,
            self.drop,
        ]
        self.looking: list[Callable[[], object]] = [
            self.move,
            self.begin,
            self.propose,
            self.propose,
            self.end,
            self.click,
            self.click,
            self.drag,
            self.scroll,
        ]

    def text(self, letters: str, most: int) -> str:
        return "".join(self.draw.choice(letters) for _ in range(self.draw.randrange(most)))

    def place(self) -> QPoint:
        return QPoint(self.draw.randrange(640), self.draw.randrange(60, 480))

    def letter(self) -> None:
        QTest.keyClicks(self.page, self.draw.choice("ab_* #"))

    def enter(self) -> None:
        QTest.keyClick(self.page, Key.Key_Return, self.draw.choice([Plain, Shift]))

    def erase(self) -> None:
        keys = (Key.Key_Backspace, Key.Key_Delete)
        QTest.keyClick(self.page, self.draw.choice(keys), self.draw.choice([Plain, Control]))

    def accept(self) -> None:
        self.draw.choice([self.page.accept_all, self.page.accept_word, self.page.accept_sentence])()

    def undo(self) -> None:
        self.page.undo()

    def redo(self) -> None:
        self.page.redo()

    def compose(self) -> None:
        QApplication.sendEvent(self.page, QInputMethodEvent(self.text("xy", 4), []))
        done = QInputMethodEvent()
        done.setCommitString(self.text("日é ", 3))
        QApplication.sendEvent(self.page, done)

    def words(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.text("ab \n_", 12))
        return made

    def paste(self) -> None:
        self.page.insertFromMimeData(self.words())

    def cut(self) -> None:
        self.page.cut()

    def drop(self) -> None:
        words = self.words()
        place, copy = self.place(), Qt.DropAction.CopyAction
        for event in (
            QDragEnterEvent(place, copy, words, Left, Plain),
            QDragMoveEvent(place, copy, words, Left, Plain),
            QDropEvent(QPointF(place), copy, words, Left, Plain),
        ):
            QApplication.sendEvent(self.page.viewport(), event)

    def move(self) -> None:
        QTest.keyClick(self.page, self.draw.choice(MOVES), self.draw.choice([Plain, Shift]))

    def begin(self) -> None:
        self.page.begin_proposal(str(self.draw.randrange(3)))

    def propose(self) -> None:
        self.page.set_proposal(self.text("xy .\n", 60), self.draw.choice(["", "", "4"]))

    def end(self) -> None:
        self.page.end_streaming()
        self.page.viewport().repaint()

    def click(self) -> None:
        self.draw.choice([QTest.mouseClick, QTest.mouseDClick])(self.page.viewport(), Left, pos=self.place())

    def drag(self) -> None:
        QTest.mousePress(self.page.viewport(), Left, pos=self.place())
        QTest.mouseMove(self.page.viewport(), self.place())
        QTest.mouseRelease(self.page.viewport(), Left, pos=self.place())

    def scroll(self) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(self.draw.randrange(bar.maximum() + 1))


def undo_all(page: Page) -> None:
    while page.document().isUndoAvailable():
        page.undo()


def redo_all(page: Page) -> None:
    while page.document().isRedoAvailable():
        page.redo()


def live(page: Page, seed: int) -> None:
    """One text, one life."""
    hands = Hands(page, random.Random(seed))
    loaded = "\n".join(hands.text("ab _*#\n", 12) for _ in range(hands.draw.randrange(8)))
    page.load(loaded, "Title")
    for step in range(STEPS):
        before = page.text()
        act = hands.draw.choice(hands.draw.choice([hands.writing, hands.looking]))
        act()
        if act in hands.looking:
            assert page.text() == before, (seed, step, act)
        length = len(page.text())
        assert all(0 <= span.start < span.end <= length for span in page.authorship()), (seed, step, act)
        assert page.text_before_caret() == page.text()[: page.cursor_offset()], (seed, step, act)
    redo_all(page)
    last = page.text()
    undo_all(page)
    assert page.text() == loaded, seed
    redo_all(page)
    assert page.text() == last, seed


@pytest.fixture
def page(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(832, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    # What was cut is an object of Python's; the clipboard would let go of it after the interpreter's end, and crash.
    QApplication.clipboard().clear()


@pytest.mark.parametrize("seeds", [range(50), range(1000, 1050), range(2000, 2050)], ids=str)
def test_the_page_keeps_its_text_in_any_hands(page: Page, seeds: range) -> None:
    for seed in seeds:
        live(page, seed)


@pytest.mark.torture
@pytest.mark.parametrize("first", range(10_000, 20_000, 1_000))
def test_the_page_keeps_its_text_in_any_hands_for_long(page: Page, first: int) -> None:
    for seed in range(first, first + 1_000):
        live(page, seed)
