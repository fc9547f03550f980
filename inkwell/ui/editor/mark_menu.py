"""What can be done about a mark: take a suggestion, say that a word is right, hear no more of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from inkwell.app.proofing import Proofing
from inkwell.language.remarks import Fix, RemarkKind
from inkwell.translation import tr
from inkwell.ui.editor.blocks import utf16_length
from inkwell.ui.editor.marks import Mark, PageMarks
from inkwell.ui.editor.page import Page

MOST = 7
"""Suggestions in a menu."""
LOOKING = tr("Looking for suggestions…")
NONE = tr("No suggestions")
_LONGEST = 60


class MarkMenu(QObject):
    """Fills menus for the marks of one page."""

    def __init__(self, page: Page, marks: PageMarks, proofing: Proofing, curls: Callable[[], bool]) -> None:
        """`curls`: whether an apostrophe that the author types is made a typographic one."""
        super().__init__(page)
        self._page, self._marks, self._proofing, self._curls = page, marks, proofing, curls
        page.add_to_menu(self.fill)

    def fill(self, menu: QMenu, position: int) -> bool:
        """Put what can be done about the mark at a document position into a menu; False where there is none."""
        mark = self._marks.at(position)
        if mark is None:
            return False
        if mark.remark.kind is RemarkKind.SPELLING:
            self._fill_spelling(menu, mark)
        else:
            self._fill_remark(menu, mark)
        menu.addSeparator()
        return True

    def apply(self, mark: Mark, fix: Fix) -> None:
        """Take a fix, as one undo step, if its words still stand where the mark is."""
        text, remark = mark.text, mark.remark
        start = mark.start + utf16_length(text[: fix.start]) - utf16_length(text[: remark.start])
        end = start + utf16_length(text[fix.start : fix.end])
        cursor = self._page.textCursor()
        block = cursor.document().findBlock(mark.start)
        if block.text() != text or self._page.isReadOnly():
            return
        self._page.rewrite(start, end, fix.text)

    # spelling

    def _fill_spelling(self, menu: QMenu, mark: Mark) -> None:
        waiting = _Waiting(menu, mark.remark.word, self._proofing, partial(self._suggestions, menu, mark))
        waiting.begin()
        menu.addSeparator()
        words, word = self._proofing.words, mark.remark.word
        to_book = menu.addAction(tr("Add to the &book’s words"), lambda: words.add_to_book(word))
        if not words.can_keep_in_book:
            to_book.setEnabled(False)
            to_book.setToolTip(tr("This book is only read here."))
        menu.addAction(tr("Add to &my words"), lambda: words.add_to_author(word))
        menu.addAction(tr("&Ignore until the book is closed"), lambda: self._proofing.pass_over(mark.text, mark.remark))

    def _suggestions(self, menu: QMenu, mark: Mark, words: tuple[str, ...]) -> list[QAction]:
        if not words:
            return [_disabled(menu, NONE)]
        return [self._action(menu, mark, self._as_written(mark, word)) for word in words[:MOST]]

    def _action(self, menu: QMenu, mark: Mark, fix: Fix) -> QAction:
        action = QAction(_shown(mark, fix), menu)
        font = QFont(menu.font())
        font.setWeight(QFont.Weight.DemiBold)
        action.setFont(font)
        action.setEnabled(not self._page.isReadOnly())
        action.triggered.connect(lambda _checked=False: self.apply(mark, fix))
        return action

    def _as_written(self, mark: Mark, word: str) -> Fix:
        return self._curled(mark, Fix(mark.remark.start, mark.remark.end, word))

    def _curled(self, mark: Mark, fix: Fix) -> Fix:
        """A fix with the apostrophe that this paragraph has; where it has none, with the one that would be typed."""
        curled = "’" in mark.text or ("'" not in mark.text and self._curls())
        return Fix(fix.start, fix.end, fix.text.replace("'", "’")) if curled else fix

    # grammar and style

    def _fill_remark(self, menu: QMenu, mark: Mark) -> None:
        remark = mark.remark
        for line in _folded(remark.message):
            menu.addAction(_disabled(menu, line))
        for fix in remark.fixes[:MOST]:
            menu.addAction(self._action(menu, mark, self._curled(mark, fix)))
        menu.addSeparator()
        menu.addAction(tr("&Ignore until the book is closed"), lambda: self._proofing.pass_over(mark.text, remark))
        menu.addAction(tr("&Never say this again"), lambda: self._proofing.never_again(remark.rule))


class _Waiting(QObject):
    """Holds the place of suggestions in a menu until they are there."""

    def __init__(
        self, menu: QMenu, word: str, proofing: Proofing, make: Callable[[tuple[str, ...]], list[QAction]]
    ) -> None:
        super().__init__(menu)
        self._menu, self._word, self._proofing, self._make = menu, word, proofing, make
        self._place: QAction | None = None

    def begin(self) -> None:
        """Put the suggestions in, or what says that they will come."""
        found = self._proofing.suggestions(self._word)
        if found is not None:
            self._menu.addActions(self._make(found))
            return
        self._place = _disabled(self._menu, LOOKING)
        self._menu.addAction(self._place)
        self._proofing.suggested.connect(self._arrived)

    @Slot(str)
    def _arrived(self, word: str) -> None:
        place = self._place
        if word != self._word or place is None:
            return
        self._place = None
        made = self._make(self._proofing.suggestions(word) or ())
        self._menu.insertActions(place, made)
        self._menu.removeAction(place)
        if self._menu.activeAction() is None and made and made[0].isEnabled():
            self._menu.setActiveAction(made[0])


def _disabled(menu: QMenu, words: str) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)
    action.setEnabled(False)
    return action


def _shown(mark: Mark, fix: Fix) -> str:
    """What a fix is called in a menu: the new words, or what happens to the old ones."""
    old = mark.text[fix.start : fix.end]
    if not fix.text:
        words = tr("Remove “{old}”", old=old.strip()) if old.strip() else tr("Remove the space")
    elif not fix.text.strip():
        words = tr("Put a space")
    elif fix.start == fix.end:
        words = tr("Insert “{text}”", text=fix.text.strip())
    else:
        words = fix.text
    return words.replace("&", "&&")


def _folded(message: str) -> list[str]:
    """A sentence in lines that a menu has room for."""
    lines = [""]
    for word in message.split():
        if lines[-1] and len(lines[-1]) + len(word) >= _LONGEST:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
