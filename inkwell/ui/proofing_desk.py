"""Spelling and grammar on the pages: the commands, and what they tell the author."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from inkwell.app.preferences import Preferences
from inkwell.app.proofing import Proofing
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.dialogs.problems import ProblemsDialog, said
from inkwell.ui.editor.mark_menu import MarkMenu
from inkwell.ui.editor.mark_walk import MarkWalk
from inkwell.ui.editor.marks import Mark, PageMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow

HOW = tr("“Suggestions for this word” shows what can be done.")
NOTHING = tr("There is nothing to remark in this text.")
SWITCHED_OFF = tr("Spelling and grammar are not looked at here: they are switched off, or there is no dictionary.")
SILENCED = tr("Nothing is said of this any more; the settings, under Spelling and grammar, can change that.")
NO_MARK = tr("The caret is on no marked word; “Next problem” goes to the next one.")


@dataclass(frozen=True)
class Proofed:
    """What one page is equipped with."""

    marks: PageMarks
    menu: MarkMenu
    walk: MarkWalk


class ProofingDesk(QObject):
    """The Tools menu's part of proofing, for whichever page is active."""

    def __init__(
        self,
        window: MainWindow,
        proofing: Proofing,
        preferences: Preferences,
        commands: Commands,
        show_lists: Callable[[], object],
        show_dictionaries: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._proofing, self._preferences = window, proofing, preferences
        self._pages: dict[Page, Proofed] = {}
        self._told = ""
        """The last trouble that the author was told of, lest it be told at every book."""
        commands.separator(Menu.TOOLS)
        add = commands.add
        add(
            Menu.TOOLS, tr("&Next problem"), lambda: self.go(forward=True), "F7", page=OnPage.COMES, name="next-problem"
        )
        add(
            Menu.TOOLS,
            tr("P&revious problem"),
            lambda: self.go(forward=False),
            "Shift+F7",
            page=OnPage.COMES,
            name="previous-problem",
        )
        add(
            Menu.TOOLS, tr("&Suggestions for this word"), self.show_menu, "Ctrl+.", page=OnPage.SEEN, name="suggestions"
        )
        add(Menu.TOOLS, tr("Pro&blems on this page…"), self.show_problems, page=OnPage.COMES, name="problems")
        add(Menu.TOOLS, tr("Word l&ists…"), show_lists, name="word-lists")
        add(Menu.TOOLS, tr("Dicti&onaries…"), show_dictionaries, book=False, name="dictionaries")
        checked = preferences.settings.spelling
        self._switch = add(
            Menu.TOOLS, tr("Mark sp&elling"), self._toggle, book=False, checked=checked, name="mark-spelling"
        )
        preferences.changed.connect(self._follow)
        proofing.trouble.connect(self._tell)
        proofing.silenced.connect(self._tell_silence)
        proofing.words.trouble.connect(window.notifications.error)
        window.focus_gained.connect(proofing.words.look_again)

    def attach(self, page: Page) -> None:
        """Mark words on this page."""
        marks = PageMarks(page, self._proofing, self._window.theme)
        walk = MarkWalk(page, marks, self._proofing)
        walk.found.connect(self._found)
        walk.nothing.connect(self._found_nothing)
        self._pages[page] = Proofed(marks, MarkMenu(page, marks, self._proofing, self._curls), walk)
        page.destroyed.connect(lambda: self._pages.pop(page, None))

    def _curls(self) -> bool:
        return self._preferences.settings.smart_quotes

    def proofed(self, page: Page) -> Proofed:
        """What a page is equipped with. Raises KeyError for one that was not attached."""
        return self._pages[page]

    @property
    def _active(self) -> tuple[Page, Proofed]:
        page = self._window.active_page
        return page, self._pages[page]

    def go(self, forward: bool) -> None:
        """Move the caret to the next mark, or the one before, and say what it is about."""
        self._active[1].walk.go(forward)

    def show_menu(self) -> QMenu | None:
        """Show what can be done about the mark at the caret; says so where there is none."""
        page, proofed = self._active
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if not proofed.menu.fill(menu, page.textCursor().position()):
            menu.deleteLater()
            self._window.notifications.tell(NO_MARK)
            return None
        menu.popup(page.viewport().mapToGlobal(page.cursorRect().bottomLeft() + QPoint(0, 4)))
        first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
        if first is not None and first is menu.actions()[0]:
            menu.setActiveAction(first)
        return menu

    def show_problems(self) -> None:
        """List the marks in sight."""
        page, proofed = self._active
        dialog = ProblemsDialog(proofed.marks.marks, self._go_to, self._window.icons, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: page.setFocus())
        dialog.open()

    def _go_to(self, mark: Mark) -> None:
        page, _ = self._active
        cursor = QTextCursor(page.document())
        cursor.setPosition(min(mark.start, page.document().characterCount() - 1))
        page.setTextCursor(cursor)
        page.ensureCursorVisible()
        page.setFocus()
        self._window.notifications.tell(f"{said(mark)} {HOW}")

    @Slot(object)
    def _found(self, mark: Mark) -> None:
        self._go_to(mark)

    @Slot()
    def _found_nothing(self) -> None:
        self._window.notifications.tell(NOTHING if self._proofing.works else SWITCHED_OFF)

    def _toggle(self) -> None:
        self._preferences.change(spelling=not self._preferences.settings.spelling)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._switch.setChecked(settings.spelling)

    @Slot(object)
    def _tell(self, error: InkwellError) -> None:
        # Never over something that matters more, and never twice.
        notifications = self._window.notifications
        if error.sentence == self._told or notifications.sentence:
            return
        self._told = error.sentence
        if error.kind is ErrorKind.NOT_FOUND:
            notifications.tell(error.sentence)
        else:
            notifications.error(error)

    @Slot(str)
    def _tell_silence(self, rule: str) -> None:
        hear = partial(self._proofing.hear_again, rule)
        self._window.notifications.tell(SILENCED, "info", (tr("Undo"), hear))
