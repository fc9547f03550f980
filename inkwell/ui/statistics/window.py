"""The window of statistics: counts, days, sessions, style and origins in tabs, beside the page while one writes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.scrolling import scrolling
from inkwell.ui.statistics.counts_page import CountsPage
from inkwell.ui.statistics.days_page import DaysPage
from inkwell.ui.statistics.origins_page import OriginsPage
from inkwell.ui.statistics.sessions_page import SessionsPage
from inkwell.ui.statistics.style_page import StylePage
from inkwell.ui.wheel_stop import WheelStop

SIZE = QSize(780, 680)
ROOM = QSize(24, 48)
MARGIN = 20


class StatisticsWindow(QDialog):
    """Shows what it is given. `opened(int)` when a tab comes into sight: only what is seen has to be reckoned."""

    opened = Signal(int)
    COUNTS, DAYS, SESSIONS, STYLE, ORIGINS = range(5)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.counts, self.days = CountsPage(), DaysPage(icons)
        self.sessions, self.style_page = SessionsPage(), StylePage(icons)
        self.origins = OriginsPage(icons)
        self.tabs = QTabWidget()
        for page, name in (
            (self.counts, tr("&Counts")),
            (self.days, tr("&Days")),
            (self.sessions, tr("&Sessions")),
            (self.style_page, tr("St&yle")),
            (self.origins, tr("Or&igins")),
        ):
            self.tabs.addTab(scrolling(page, across=True), name)
        WheelStop(self).watch(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self.opened)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - ROOM))

    def showEvent(self, event: QShowEvent) -> None:
        """What is in sight is brought up to date."""
        super().showEvent(event)
        self.opened.emit(self.tabs.currentIndex())
