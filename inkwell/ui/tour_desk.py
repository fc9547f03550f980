"""The tour on its desk: by itself at the very first start, whenever it is asked for, and out of the way otherwise."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.settings.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.page import Page
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tour.card import TourCard
from inkwell.ui.tour.placing import placed
from inkwell.ui.tour.ring import Ring
from inkwell.ui.tour.steps import COUNT, Step, Steps

EDGE = 12
"""Pixels between a card and the edge of the window."""
_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.FontChange,
    QEvent.Type.ActionChanged,
)


class TourDesk(QObject):
    """Shows one card after the other, and keeps it beside its thing whatever becomes of the window.

    `open_sample` asks where to put the sample book and opens it.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        preferences: Preferences,
        commands: Commands,
        keys: KeyBindings,
        open_sample: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._preferences = window, session, preferences
        self._keys, self._open_sample = keys, open_sample
        self._steps = Steps(window, commands, keys.of, lambda: session.is_open, lambda: preferences.settings.ai)
        self._number = 0
        self._ring: Ring | None = None
        self.card: TourCard | None = None
        """What is shown; None while there is no tour."""
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        tour = commands.add(Menu.HELP, tr("&Tour"), self.begin, book=False, name="tour")
        menu = commands.menu(Menu.HELP)
        # Behind the handbook, before the rest.
        menu.insertAction(menu.actions()[min(2, len(menu.actions()) - 1)], tour)

    @property
    def step(self) -> Step:
        """The step that is shown, or would be the next, as the window is now."""
        return self._steps.at(self._number)

    def greet(self) -> None:
        """Begin the tour for somebody who has never been here; the keys stay on a page that has them."""
        preferences = self._preferences
        memory = preferences.memory
        if memory.toured or memory.window or preferences.usual != Settings():
            return
        self._begin(keys=not isinstance(QApplication.focusWidget(), Page))

    @Slot()
    def begin(self) -> None:
        """Begin with the first step, with the keys in the card; a tour that goes on begins anew."""
        self._begin(keys=True)

    def _begin(self, keys: bool) -> None:
        self._preferences.remember(toured=True)
        self._number = 0
        if self.card is None:
            self._make()
        self._show()
        if keys and self.card is not None:
            self.card.take_keys()

    @Slot()
    def end(self) -> None:
        """Take the card away; the keys that it had are the page's."""
        card, ring = self.card, self._ring
        if card is None or ring is None:
            return
        had, self.card, self._ring = card.has_keys, None, None
        self._settling.stop()
        self._follow(False)
        if had:
            self._give_keys_back()
        for each in (card, ring):
            each.hide()
            each.deleteLater()

    def _give_keys_back(self) -> None:
        window = self._window
        if self._session.is_open:
            shown = window.middle.currentWidget()
            (window.active_page if shown is window.panes or shown is None else shown).setFocus()
        else:
            window.welcome.buttons[0].setFocus()

    def _make(self) -> None:
        self._ring = Ring(self._window.theme, self._window)
        self.card = card = TourCard(self._window)
        card.forward.connect(self._forward)
        card.back.connect(self._back)
        card.skipped.connect(self.end)
        card.sample_wanted.connect(self._take_sample)
        self._follow(True)

    def _follow(self, on: bool) -> None:
        """Listen to whatever moves what the steps point at, only while there is a tour."""
        window, session = self._window, self._session
        for each in self._watched():
            (each.installEventFilter if on else each.removeEventFilter)(self)
        for signal in (session.opened, session.closed, self._preferences.changed, self._keys.changed):
            (signal.connect if on else signal.disconnect)(self._later)
        (window.escaped.connect if on else window.escaped.disconnect)(self._escape)

    def _watched(self) -> tuple[QWidget, ...]:
        window = self._window
        bars = (window.menuBar(), window.title_bar, window.status, *window.title_bar.switches)
        return (window, *bars, window.outline, window.sidebar, window.sidebar.buttons, window.welcome)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The window has another shape."""
        if event.type() in _MOVES:
            self._settling.start()
        return False

    @Slot()
    def _later(self, *_: object) -> None:
        self._settling.start()

    @Slot()
    def _escape(self) -> None:
        """Nobody had a use for Escape. On a page that may be one too many, for a proposal that is gone."""
        if not self._session.is_open:
            self.end()

    @Slot()
    def _forward(self) -> None:
        if self._number == COUNT - 1:
            self.end()
        else:
            self._number += 1
            self._show()

    @Slot()
    def _back(self) -> None:
        self._number = max(self._number - 1, 0)
        self._show()

    @Slot()
    def _take_sample(self) -> None:
        self._open_sample()
        if self._session.is_open and self.card is not None:
            self._show()
            self.card.take_keys()

    def _show(self) -> None:
        """Show the step over all else, and have it said."""
        self._settle()
        if self.card is not None and self._ring is not None:
            self._ring.raise_()
            self.card.raise_()
            self.card.say()

    @Slot()
    def _settle(self) -> None:
        """Make words, card and ring true to the window as it is."""
        card, ring, window = self.card, self._ring, self._window
        if card is None or ring is None:
            return
        step = self.step
        card.show_step(step, self._number, COUNT)
        room = window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        leftward = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        card.setGeometry(placed(step.spot, card.sizeHint(), room, leftward))
        ring.put_around(step.spot.rects if step.spot is not None else ())
        card.show()
