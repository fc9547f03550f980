"""The window of blind comparisons: which two, the choosing, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inkwell.story.comparing import Comparison, together
from inkwell.translation import tr
from inkwell.ui.blind.choosing_page import ChoosingPage
from inkwell.ui.blind.result_page import ResultPage
from inkwell.ui.blind.setup_page import SetupPage
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

TITLE = tr("Blind comparison")
PAUSE, GO_ON = tr("&Pause"), tr("&Go on")


class BlindWindow(DialogFrame):
    """Stays beside the page; its signals are what its foot offers, the others are those of its pages.

    `reveal_wanted` which is which is to be told now; `back_wanted` to where two are chosen; `pause_wanted(bool)` the
    writing is to pause, or to go on.
    """

    reveal_wanted = Signal()
    back_wanted = Signal()
    pause_wanted = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.resize(860, 640)
        self._comparison: Comparison | None = None
        self._rounds: tuple[Comparison, ...] = ()
        self.setup = SetupPage(icons)
        self.choosing = ChoosingPage(theme, icons)
        self.told = ResultPage(theme, icons)
        self.pages = QStackedWidget()
        for page in (self.setup, self.choosing, self.told):
            self.pages.addWidget(page)
        self.message = Message()
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.message)
        self._add_foot()
        self.show_comparison(None)

    def _add_foot(self) -> None:
        self.back_button = self.add_button(tr("Bac&k"), left=True)
        self.pause_button = self.add_button(PAUSE)
        self.reveal_button = self.add_button(tr("&Show which is which"))
        self.reveal_button.setToolTip(tr("Ends this round; what you have chosen until now counts"))
        self.close_button = self.add_button(tr("Clos&e"))
        for button in (self.back_button, self.pause_button, self.reveal_button, self.close_button):
            button.setAutoDefault(False)
        self.back_button.clicked.connect(self.back_wanted)
        self.pause_button.clicked.connect(lambda: self.pause_wanted.emit(self.pause_button.text() == PAUSE))
        self.reveal_button.clicked.connect(self.reveal_wanted)
        self.close_button.clicked.connect(self.reject)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show a comparison where it stands, or for None where two are chosen."""
        self._comparison = comparison
        if comparison is None or not comparison.places:
            page: QWidget = self.setup
        elif comparison.open:
            page = self.told
            self.told.show_comparison(comparison, *together(comparison, self._rounds))
        else:
            page = self.choosing
            self.choosing.show_comparison(comparison)
        self.pages.setCurrentWidget(page)
        self.back_button.setVisible(page is not self.setup)
        self.reveal_button.setVisible(page is self.choosing)

    def show_work(self, words: str, *, asking: bool, missing: int) -> None:
        """Say what is done in the background, and whether it can pause or go on."""
        self.message.say(words)
        self.pause_button.setVisible(bool(missing))
        self.pause_button.setText(PAUSE if asking else GO_ON)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """List those of before; they count in the tally of all rounds of the same two."""
        self._rounds = tuple(comparisons)
        self.setup.show_comparisons(comparisons)
        if self._comparison is not None and self._comparison.open:
            self.show_comparison(self._comparison)
