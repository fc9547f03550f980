"""Where words came from, on the desk: marks on every page by choice, the tab of statistics, and the disclosure."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.origins import BookOrigins, Told
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.dates import plain_date
from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.scope import Scope
from inkwell.storage.atomic import write_atomic
from inkwell.storage.settings import Settings
from inkwell.story.authorship import Kind
from inkwell.story.disclosure import Disclosure, percent
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.blocks import block_runs, utf16_slice
from inkwell.ui.editor.origin_legend import OriginLegend
from inkwell.ui.editor.origin_marks import OriginMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.statistics.window import StatisticsWindow
from inkwell.ui.statistics_desk import StatisticsDesk

REST_MS: Final = 150
"""The caret has stood so long before it is told what it stands at."""
_SAID: Final = {
    Kind.TYPED: tr("At the caret: typed."),
    Kind.PASTED: tr("At the caret: pasted from another program."),
    Kind.IMPORTED: tr("At the caret: imported with a file."),
    Kind.UNKNOWN: tr("At the caret: not recorded; written outside Inkwell, or before it kept this record."),
}
EMPTY: Final = tr("Put the caret into a word to see where it came from.")


class _Place(NamedTuple):
    """Where a page’s caret is, at which revision of its text, and the code points of its paragraph before it."""

    page: Page
    revision: int
    position: int
    offset: int


class OriginDesk(QObject):
    """One switch for all pages; each has its marks and its legend."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        origins: BookOrigins,
        statistics: StatisticsDesk,
        preferences: Preferences,
        commands: Commands,
        chooser: Chooser,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._origins = origins
        self._statistics = statistics
        self._preferences = preferences
        self._chooser = chooser
        self._views: dict[Page, _View] = {}
        self._discloses = False
        on = preferences.settings.origins
        self._switch = commands.add(
            Menu.VIEW, tr("Show wh&ere words came from"), self.toggle, checked=on, page=OnPage.COMES, name="origins"
        )
        self._disclosure = commands.add(Menu.TOOLS, tr("&Disclosure…"), self.disclose, name="disclosure")
        preferences.changed.connect(self._follow)
        statistics.origins_asked.connect(self._fill)
        statistics.disclosure_asked.connect(self.disclose)
        origins.counted.connect(self._counted)
        origins.failed.connect(self._failed)
        origins.told.connect(self._told)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Give a page its marks and its legend."""
        self._views[page] = _View(page, self._window, self._origins)
        self._views[page].legend.closed.connect(self.toggle)
        self._views[page].set_on(on=self._preferences.settings.origins)

    def toggle(self) -> None:
        """Show where words came from, or do not."""
        self._preferences.change(origins=not self._preferences.settings.origins)

    def marks_of(self, page: Page) -> OriginMarks:
        """The marks of a page."""
        return self._views[page].marks

    def legend_of(self, page: Page) -> OriginLegend:
        """The legend of a page."""
        return self._views[page].legend

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._switch.setChecked(settings.origins)
        for view in self._views.values():
            view.set_on(on=settings.origins)

    @Slot(object, object)
    def _told(self, asked: object, found: object) -> None:
        if isinstance(asked, _Place) and isinstance(found, tuple) and asked.page in self._views:
            self._views[asked.page].tell(asked, found)

    # statistics

    @Slot(object)
    def _fill(self, _shown: StatisticsWindow) -> None:
        self._origins.ask()
        self._show()

    @Slot()
    def _counted(self) -> None:
        self._show()
        if self._discloses:
            self._discloses = False
            told = self._origins.disclosure(date.today())
            if told is not None:
                self._chooser.disclosure(told, lambda with_runs: self._save(told, with_runs))

    def _show(self) -> None:
        shown = self._statistics.window
        if shown is None or not shown.isVisible() or not self._session.is_open:
            return
        node = self._window.active_page.current_section or self._session.current or ""
        tallies = [self._origins.of(scope, node) for scope in (Scope.SCENE, Scope.CHAPTER, Scope.BOOK)]
        told = self._origins.disclosure(date.today())
        shown.origins.show_tallies(tallies, told.sentence() if told is not None else "")

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self._discloses = False
        self._window.notifications.error(error)

    # the disclosure

    @Slot()
    def disclose(self) -> None:
        """Show the disclosure as soon as the book is counted."""
        if self._session.is_open:
            self._discloses = True
            self._origins.ask()

    def _save(self, told: Disclosure, with_runs: bool) -> str:
        """Write it where the author says; what comes of it, in a sentence."""
        path = self._chooser.disclosure_file(f"{told.title} disclosure.md")
        if path is None:
            return ""
        try:
            _write(path, told, with_runs)
        except InkwellError as error:
            return error.sentence
        return tr("The disclosure is in {path}.", path=path)


class _View(QObject):
    """One page: its marks, its legend, and when the legend is told of the caret."""

    def __init__(self, page: Page, window: MainWindow, origins: BookOrigins) -> None:
        super().__init__(page)
        self._page, self._origins = page, origins
        self.marks = OriginMarks(page, window.theme)
        self.legend = OriginLegend(window.icons, page)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)

    def set_on(self, *, on: bool) -> None:
        """Mark the page and show the legend, or neither."""
        if on != self.marks.on:
            # While it is off no key has to come by here.
            for signal in (self._page.caret_moved, self._page.edited):
                (signal.connect if on else signal.disconnect)(self._wait)
        self.marks.set_on(on=on)
        if on:
            self.legend.place()
            self._rest.start()
        else:
            self._rest.stop()
        self.legend.setVisible(on)

    @Slot()
    def _wait(self) -> None:
        self._rest.start()

    @Slot()
    def _ask(self) -> None:
        page, position = self._page, self._page.textCursor().position()
        block = page.document().findBlock(position)
        text = PAGE.decode(block.text())
        before = PAGE.decode(utf16_slice(block.text(), 0, position - block.position()))
        if not text:
            self.legend.say(EMPTY)
            return
        place = _Place(page, page.revision, position, min(len(before), len(text) - 1))
        self._origins.explain(place, text, block_runs(block))

    def tell(self, place: _Place, found: tuple[Told, ...]) -> None:
        """What is known of the caret's place, if it is still there."""
        page = self._page
        if self.marks.on and (page.revision, page.textCursor().position()) == (place.revision, place.position):
            here = next((each for each in found if each.stretch.start <= place.offset < each.stretch.end), None)
            words = words_for(here) if here is not None else EMPTY
            bare = _PLACE.sub("", words) if here is not None else words
            self.legend.say(words, bare[:1].upper() + bare[1:])


_PLACE: Final = re.compile(r"^[^:：]*[:：] *")
"""What every sentence of `words_for` begins with, in any language: which place it speaks of."""


def words_for(told: Told) -> str:
    """What is known of a place, in a sentence."""
    stretch, run = told.stretch, told.run
    if stretch.kind in _SAID:
        return _SAID[stretch.kind]
    if run is None:
        who = tr("by a model of which this book’s log says nothing")
    else:
        seed = "" if run.seed is None else tr(", seed {seed}", seed=run.seed)
        who = tr("by {model}{seed}{day}", model=run.model or tr("a model"), seed=seed, day=_day(run.time))
    edited = ""
    if stretch.kind is Kind.EDITED:
        share = (
            tr("{percent} of its words changed", percent=percent(stretch.changed))
            if stretch.changed
            else tr("no word of it changed")
        )
        edited = tr("; edited since, {share}", share=share)
    return tr("At the caret: generated {who}{edited}.", who=who, edited=edited)


def _day(time: str) -> str:
    try:
        return f", {plain_date(date.fromisoformat(time[:10]))}"
    except ValueError:
        return ""


def _write(path: Path, told: Disclosure, with_runs: bool) -> None:
    kinds: dict[str, Callable[[], bytes]] = {
        ".csv": lambda: told.csv(with_runs).encode("utf-8-sig"),
        ".txt": lambda: told.plain().encode(),
    }
    make = kinds.get(path.suffix.lower(), lambda: told.markdown(with_runs).encode())
    write_atomic(path, make())
