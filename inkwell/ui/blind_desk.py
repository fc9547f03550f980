"""Blind comparisons on the author's desk: the command, the window, and an end when the AI is switched off."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from inkwell.app.asking import presets_of
from inkwell.app.blind import BlindComparisons
from inkwell.app.generation import Engine
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.storage.runs import Run
from inkwell.storage.settings import Settings
from inkwell.story.compared_measures import Measures
from inkwell.story.comparing import Comparison, Contender
from inkwell.story.tally import Pick
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.blind.window import BlindWindow
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory

BEGINNING = 90
"""Characters of a result that say which one it is."""
WRITTEN = tr("Both have written at all places of the blind comparison; choose whenever you like.")


class BlindDesk(QObject):
    """One window. `models` are those on this machine.

    What is asked goes on when the window is closed; who comes back finds it where it was left.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        blind: BlindComparisons,
        engine: Engine,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
        models: Callable[[], Sequence[ModelRef]],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._blind, self._engine = window, session, blind, engine
        self._preferences, self._attempt, self._models = preferences, attempt, models
        self.view: BlindWindow | None = None
        self._of: tuple[Run, str] | None = None
        """The result that is to be made again, and the title of its scene."""
        commands.add(
            Menu.WRITE, tr("&Blind comparison…"), self.open, ai=True, page=OnPage.COMES, name="blind-comparison"
        )
        blind.changed.connect(self._show)
        blind.listed.connect(self._list)
        blind.measured.connect(self._show_measures)
        blind.working.connect(self._say)
        blind.written.connect(self._tell_written)
        blind.trouble.connect(self._complain)
        session.ending.connect(self.close)
        preferences.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the window where it was left; a result that was not made again in the end is forgotten."""
        if self._blind.comparison is None:
            self._of = None
        if self._session.is_open:
            self._show_window()

    def open_for(self, run: Run, title: str) -> None:
        """Ask which two are to make a result again; `title` is that of its scene. A round that stands is left."""
        if self._session.is_open:
            self._blind.close()
            self._of = (run, title)
            self._show_window()

    def _show_window(self) -> None:
        view = self.view = self.view or self._made()
        self._offer()
        self._show()
        self._say("")
        self._blind.tell()
        self._blind.look()
        view.show()
        view.raise_()
        view.activateWindow()

    def _made(self) -> BlindWindow:
        view = BlindWindow(self._window.theme, self._window.icons, self._window)
        SizeMemory(view, "blind comparison", self._preferences)
        view.setup.begin_wanted.connect(self._begin)
        view.setup.chosen.connect(self._go_on)
        view.choosing.picked.connect(self._pick)
        view.reveal_wanted.connect(self._blind.reveal)
        view.back_wanted.connect(self._back)
        view.pause_wanted.connect(self._pause)
        return view

    @Slot()
    def close(self) -> None:
        """Stop, and put the window away."""
        self._blind.close()
        self._of = None
        if self.view is not None:
            self.view.hide()

    def _offer(self) -> None:
        status, settings = self._engine.status, self._preferences.settings
        styles = [each.name for each in presets_of(status.capabilities if status else None)]
        styles += [name for name in settings.presets if name not in styles]
        names = [each.name for each in self._models()]
        if self.view is not None:
            self.view.setup.offer(names, styles, status.model if status else "", settings.preset)
            self.view.setup.show_result(_beginning(self._of[0]) if self._of else "")

    @Slot(object, object, int)
    def _begin(self, first: Contender, second: Contender, places: int) -> None:
        of = self._of
        if of is None:
            self._attempt(lambda: self._blind.begin(first, second, places))
        else:
            self._attempt(lambda: self._blind.run_again(*of, first, second, places))

    @Slot(bool)
    def _pause(self, pause: bool) -> None:
        comparison = self._blind.comparison
        if pause:
            self._blind.stop()
        elif comparison is not None:
            self._go_on(comparison)

    @Slot(object)
    def _go_on(self, comparison: Comparison) -> None:
        self._attempt(lambda: self._blind.go_on(comparison))

    @Slot(str, object, str)
    def _pick(self, place: str, pick: Pick, why: str) -> None:
        self._blind.choose(place, pick, why)

    @Slot()
    def _back(self) -> None:
        self._blind.close()
        self._of = None
        self._offer()
        self._blind.look()

    @Slot()
    def _show(self) -> None:
        comparison = self._blind.comparison
        if self.view is not None:
            self.view.show_comparison(comparison)
            if comparison is not None and comparison.places and comparison.open:
                self._blind.measure()

    @Slot(object)
    def _list(self, comparisons: tuple[Comparison, ...]) -> None:
        if self.view is not None:
            self.view.show_comparisons(comparisons)

    @Slot(object, object)
    def _show_measures(self, first: Measures | None, second: Measures | None) -> None:
        if self.view is not None:
            self.view.told.show_measures(first, second)

    @Slot(str)
    def _say(self, words: str) -> None:
        if self.view is not None:
            self.view.show_work(words, asking=self._blind.asking, missing=self._blind.missing)

    @Slot()
    def _tell_written(self) -> None:
        """Who writes meanwhile is told once that they can choose."""
        if self.view is None or not self.view.isVisible():
            self._window.notifications.tell(WRITTEN)

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        if self.view is not None and self.view.isVisible():
            self.view.message.complain(error.sentence)
        else:
            self._window.notifications.error(error)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if not settings.ai:
            self.close()


def _beginning(run: Run) -> str:
    words = " ".join(run.text.split())
    return words if len(words) < BEGINNING else f"{words[:BEGINNING]}…"
