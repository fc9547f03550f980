"""Counts in sight: scene, book, selection and day in the status bar, and what the pages tell the author's habits."""

from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.book_targets import BookTargets
from inkwell.app.habits import Habits
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.prose import ProseRules
from inkwell.storage.settings import Settings
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_writing import PageWriting
from inkwell.ui.editor.word_counter import WordCounter
from inkwell.ui.main_window import MainWindow
from inkwell.ui.statistics.wording import day_line, day_more

SELECTED_MS = 150
"""A selection is counted when it rests so long: it changes with each pixel of the mouse."""


class CountDesk(QObject):
    """Joins counters, habits and targets with the window."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        words: WordCounts,
        habits: Habits,
        targets: BookTargets,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._words = words
        self._habits = habits
        self._targets = targets
        self._preferences = preferences
        self._counters: dict[Page, WordCounter] = {}
        self._writing: list[PageWriting] = []
        self._selected = QTimer(self, singleShot=True, interval=SELECTED_MS)
        self._selected.timeout.connect(self.show_counts)
        words.changed.connect(self.show_counts)
        habits.changed.connect(self.show_day)
        targets.changed.connect(self.show_day)
        window.active_changed.connect(self._selected.start)
        window.focus_lost.connect(habits.flush)
        session.ending.connect(self._settle)
        session.turning.connect(self._settle)
        session.shown.connect(self._look)
        window.beside_shown.connect(self._look)
        session.entered.connect(self.show_counts)
        session.closed.connect(self.show_day)
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings)

    def attach(self, page: Page) -> None:
        """Count what is written on a page."""
        counter = self._window.counter if page is self._window.page else WordCounter(page.document(), page)
        counter.set_rules(self._rules(self._preferences.settings))
        self._counters[page] = counter
        self._writing.append(PageWriting(page, counter, self._habits))
        page.selectionChanged.connect(self._selected.start)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        rules = self._rules(settings)
        self._words.set_rules(rules)
        for counter in self._counters.values():
            counter.set_rules(rules)
        self.show_day()

    @staticmethod
    def _rules(settings: Settings) -> ProseRules:
        return ProseRules(settings.count_headings, settings.count_footnotes)

    @Slot()
    def _settle(self, *_: object) -> None:
        for each in self._writing:
            each.settle()

    @Slot()
    def _look(self, *_: object) -> None:
        """Another text is on a page: it is counted before anything is written in it."""
        for counter in self._counters.values():
            counter.read()
        self.show_counts()

    @Slot()
    def show_counts(self, *_: object) -> None:
        """Show what the scene, the book and a selection hold."""
        page, unit = self._window.active_page, self._words.unit
        cursor = page.textCursor()
        counter = self._counters.get(page)
        chosen = counter.size_selected(cursor).figure(unit) if counter is not None and cursor.hasSelection() else 0
        scene = self._words.counts.get(self._node(page), 0)
        self._window.status.set_counts(scene, self._targets.book_figure, unit, chosen)

    def _node(self, page: Page) -> str:
        return page.current_section or self._session.current or ""

    @Slot()
    def show_day(self, *_: object) -> None:
        """Show what was written today, and of how much; nothing without a book."""
        if not self._session.is_open:
            self._window.status.set_today("", "")
            return
        account, unit = self._habits.written_today, self._words.unit
        self._window.status.set_today(
            day_line(self._targets.today, self._targets.of_today), day_more(account, unit, self._targets.book_pace)
        )
