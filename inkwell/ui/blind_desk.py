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
from inkwell.storage.settings import Settings
from inkwell.story.compared_measures import Measures
from inkwell.story.comparing import Comparison, Contender
from inkwell.story.tally import Pick
from inkwell.ui.attempt import Attempt
from inkwell.ui.blind.window import BlindWindow
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow


class BlindDesk(QObject):
    """One window. `models` are those on this machine. Closing it stops the asking; it goes on where it was."""

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
        commands.add(Menu.WRITE, "&Blind comparison…", self.open, ai=True)
        blind.changed.connect(self._show)
        blind.listed.connect(self._list)
        blind.measured.connect(self._show_measures)
        blind.working.connect(self._say)
        blind.trouble.connect(self._complain)
        session.ending.connect(self.close)
        preferences.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the window where it was left."""
        if not self._session.is_open:
            return
        if self.view is None:
            view = self.view = BlindWindow(self._window.theme, self._window.icons, self._window)
            view.setup.begin_wanted.connect(self._begin)
            view.setup.chosen.connect(self._go_on)
            view.choosing.picked.connect(self._pick)
            view.reveal_wanted.connect(self._blind.reveal)
            view.back_wanted.connect(self._back)
            view.finished.connect(self._blind.stop)
        self._offer()
        self._show()
        self._blind.look()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    @Slot()
    def close(self) -> None:
        """Stop, and put the window away."""
        self._blind.close()
        if self.view is not None:
            self.view.hide()

    def _offer(self) -> None:
        status, settings = self._engine.status, self._preferences.settings
        styles = [each.name for each in presets_of(status.capabilities if status else None)]
        styles += [name for name in settings.presets if name not in styles]
        names = [each.name for each in self._models()]
        if self.view is not None:
            self.view.setup.offer(names, styles, status.model if status else "", settings.preset)

    @Slot(object, object, int)
    def _begin(self, first: Contender, second: Contender, places: int) -> None:
        self._attempt(lambda: self._blind.begin(first, second, places))

    @Slot(object)
    def _go_on(self, comparison: Comparison) -> None:
        self._attempt(lambda: self._blind.go_on(comparison))

    @Slot(str, object, str)
    def _pick(self, place: str, pick: Pick, why: str) -> None:
        self._blind.choose(place, pick, why)

    @Slot()
    def _back(self) -> None:
        self._blind.close()
        self._blind.look()

    @Slot()
    def _show(self) -> None:
        comparison = self._blind.comparison
        if self.view is not None:
            self.view.show_comparison(comparison)
            if comparison is not None and comparison.places and comparison.over:
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
            self.view.message.say(words)

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
