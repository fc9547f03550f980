"""Statistics on the desk: fills the window of statistics while it is in sight, and does what is asked in it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.book_targets import BookTargets
from inkwell.app.full_counts import FullCounts
from inkwell.app.habits import Habits
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.style_work import StyleWork, Wish
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.language.style import Style
from inkwell.language.style_text import Place
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.targets import Target, streak
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory
from inkwell.ui.statistics.days_page import DaysShown, day_csv
from inkwell.ui.statistics.window import StatisticsWindow
from inkwell.ui.statistics.wording import pace_line, target_line

KEYS = "Ctrl+Shift+I"
FRESH_MS = 1_500
"""While somebody writes, the window of statistics follows so often at most."""
GONE = tr("The text has changed since; look again for the places as they are now.")


class StatisticsDesk(QObject):
    """One window of statistics, made when it is first asked for.

    `origins_asked(StatisticsWindow)` whenever the tab of origins is to be brought up to date: another desk fills it.
    """

    origins_asked = Signal(object)
    disclosure_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        words: WordCounts,
        habits: Habits,
        targets: BookTargets,
        full: FullCounts,
        style: StyleWork,
        preferences: Preferences,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._words = words
        self._habits = habits
        self._targets = targets
        self._full = full
        self._style = style
        self._preferences = preferences
        self._chooser = chooser
        self._attempt = attempt
        self._shown: StatisticsWindow | None = None
        self._studied: Wish | None = None
        self._fresh = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._fresh.timeout.connect(self.refresh)
        commands.separator(Menu.TOOLS)
        commands.add(Menu.TOOLS, tr("Statisti&cs…"), self.show, KEYS, name="statistics")
        for signal in (words.changed, habits.changed, targets.changed, preferences.changed):
            signal.connect(self._later)
        session.shown.connect(self._later)
        session.entered.connect(self._later)
        session.closed.connect(self._close)
        full.counted.connect(self._show_counts)
        style.progressed.connect(self._progress)
        style.found.connect(self._found)
        style.failed.connect(self._failed)

    @property
    def window(self) -> StatisticsWindow | None:
        """The window, once there is one."""
        return self._shown

    @property
    def working(self) -> bool:
        """Whether style is being looked at."""
        return self._style.working

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._shown is None:
            self._shown = self._make()
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()

    def _make(self) -> StatisticsWindow:
        made = StatisticsWindow(self._window.icons, self._window)
        SizeMemory(made, "statistics", self._preferences)
        made.opened.connect(self.refresh)
        made.days.export_asked.connect(self._export)
        targets = made.counts.targets
        targets.scene_changed.connect(self._set_scene)
        targets.book_changed.connect(self._set_book)
        targets.day_changed.connect(lambda figure: self._preferences.change(day_target=figure))
        made.style_page.study_asked.connect(self._study)
        made.style_page.stop_asked.connect(self._stop)
        made.style_page.place_chosen.connect(self.go_to)
        made.origins.disclosure_asked.connect(self.disclosure_asked)
        return made

    @Slot()
    def _close(self) -> None:
        self._studied = None
        if self._shown is not None:
            self._shown.close()

    @Slot()
    def _later(self, *_: object) -> None:
        if self._shown is not None and self._shown.isVisible() and not self._fresh.isActive():
            self._fresh.start()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Bring the tab that is in sight up to date."""
        shown = self._shown
        if shown is None or not shown.isVisible() or not self._session.is_open:
            return
        match shown.tabs.currentIndex():
            case StatisticsWindow.COUNTS:
                self._full.ask()
                self._show_counts()
            case StatisticsWindow.DAYS:
                self._show_days(shown)
            case StatisticsWindow.SESSIONS:
                settings = self._preferences.settings
                shown.sessions.show_sittings(self._habits.diary.sittings, self._words.unit, settings.day_counts)
            case StatisticsWindow.ORIGINS:
                self.origins_asked.emit(shown)
            case _:
                if self._studied != self._wish(shown.style_page.scope) and not self._style.working:
                    self._study(shown.style_page.scope)

    # counts and targets

    @property
    def _node(self) -> str:
        return self._window.active_page.current_section or self._session.current or ""

    @Slot()
    def _show_counts(self) -> None:
        shown = self._shown
        if shown is None or not shown.isVisible() or not self._session.is_open:
            return
        node_id, settings = self._node, self._preferences.settings
        counts = tuple(self._full.of(scope, node_id) for scope in (Scope.SCENE, Scope.CHAPTER, Scope.BOOK))
        shown.counts.show_counts((counts[0], counts[1], counts[2]), settings)
        node = self._session.manuscript.nodes.get(node_id)
        form, unit = shown.counts.targets, self._words.unit
        form.show_targets(
            (node.target or 0) if node is not None else None,
            self._targets.of_book,
            settings.day_target,
            unit,
            self._habits.today,
            not self._session.project.read_only,
        )
        form.pace_label.set_text(self._book_line())

    def _book_line(self) -> str:
        unit = self._words.unit
        there = target_line(self._targets.of_book, self._targets.book_figure, unit)
        return " ".join(filter(None, (there, pace_line(self._targets.book_pace, unit))))

    @Slot(int)
    def _set_scene(self, figure: int) -> None:
        node_id = self._node
        if node_id in self._session.manuscript.nodes:
            self._attempt(lambda: self._targets.set_node(node_id, figure))

    @Slot(object)
    def _set_book(self, target: Target) -> None:
        if self._session.is_open:
            self._attempt(lambda: self._targets.set_book(target))
            self._show_counts()

    # days

    def _figures(self) -> dict[date, int]:
        return dict(self._habits.diary.figures(self._words.unit, self._preferences.settings.day_counts))

    def _show_days(self, shown: StatisticsWindow) -> None:
        settings, figures, today = self._preferences.settings, self._figures(), self._habits.today
        rows = streak(figures, today, settings.streak_least, settings.streak_weekdays, settings.streak_days_off)
        shown.days.show_days(
            DaysShown(
                figures,
                self._habits.diary.days,
                today,
                self._targets.of_today,
                self._words.unit,
                rows,
                self._book_line(),
            )
        )

    @Slot()
    def _export(self) -> None:
        name = tr("{title} days.csv", title=self._session.project.info.title)
        path = self._chooser.csv_file(name)
        if path is not None:
            text = day_csv(self._habits.diary.days, self._figures(), self._words.unit)
            if self._attempt(lambda: _write(path, text)):
                self._window.notifications.tell(tr("The days are in {path}.", path=path))

    # style

    def _wish(self, scope: Scope) -> Wish:
        return Wish(scope, "" if scope is Scope.BOOK else self._node)

    @Slot(object)
    def _study(self, scope: Scope) -> None:
        self._style.ask(self._wish(scope))
        if self._shown is not None:
            self._shown.style_page.set_working(working=self._style.working)

    @Slot()
    def _stop(self) -> None:
        self._style.stop()
        if self._shown is not None:
            self._shown.style_page.set_working(working=False)

    @Slot(float)
    def _progress(self, done: float) -> None:
        if self._shown is not None:
            self._shown.style_page.set_working(working=True, done=done)

    @Slot(object, object)
    def _found(self, wish: Wish, style: Style) -> None:
        self._studied = wish
        if self._shown is not None:
            self._shown.style_page.set_working(working=False)
            self._shown.style_page.show_style(style)

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        if self._shown is not None:
            self._shown.style_page.set_working(working=False)
            self._shown.style_page.say(error.sentence)

    @Slot(object)
    def go_to(self, place: Place) -> None:
        """Show a place on the page, chosen."""
        if place.node not in self._session.manuscript.nodes:
            self._say(GONE)
            return
        self._window.outline.chosen.emit(place.node)
        page = self._window.active_page
        known = page.sections.of(place.node) is not None
        node = place.node if known else None
        end = page.position_of(place.end, node)
        cursor = page.textCursor()
        cursor.setPosition(page.position_of(place.start, node))
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        page.ensureCursorVisible()

    def _say(self, sentence: str) -> None:
        if self._shown is not None:
            self._shown.style_page.say(sentence)


def _write(path: Path, text: str) -> None:
    write_atomic(path, text.encode("utf-8-sig"))
