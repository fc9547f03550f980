"""The window of blind comparisons: which two, the choosing, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inkwell.story.comparing import Comparison
from inkwell.ui.blind.choosing_page import ChoosingPage
from inkwell.ui.blind.result_page import ResultPage
from inkwell.ui.blind.setup_page import SetupPage
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

TITLE = "Blind comparison"


class BlindWindow(DialogFrame):
    """Stays beside the page. `reveal_wanted` which is which is to be told now; `back_wanted` to where two are chosen.

    The other signals are those of its pages.
    """

    reveal_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.resize(860, 640)
        self.setup = SetupPage(icons)
        self.choosing = ChoosingPage(theme)
        self.told = ResultPage(icons)
        self.pages = QStackedWidget()
        for page in (self.setup, self.choosing, self.told):
            self.pages.addWidget(page)
        self.message = Message()
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.message)
        self.back_button = self.add_button("Bac&k", left=True)
        self.reveal_button = self.add_button("&Show which is which")
        self.reveal_button.setToolTip("What you choose after that is kept, but not counted")
        self.close_button = self.add_button("&Close")
        for button in (self.back_button, self.reveal_button, self.close_button):
            button.setAutoDefault(False)
        self.back_button.clicked.connect(self.back_wanted)
        self.reveal_button.clicked.connect(self.reveal_wanted)
        self.close_button.clicked.connect(self.reject)
        self.show_comparison(None)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show a comparison where it stands, or for None where two are chosen."""
        if comparison is None or not comparison.places:
            page: QWidget = self.setup
        elif comparison.over:
            page = self.told
            self.told.show_comparison(comparison)
        else:
            page = self.choosing
            self.choosing.show_comparison(comparison)
        self.pages.setCurrentWidget(page)
        self.back_button.setVisible(page is not self.setup)
        self.reveal_button.setVisible(page is self.choosing and comparison is not None and not comparison.revealed)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """List those of before."""
        self.setup.show_comparisons(comparisons)
