"""The window of models: what is installed, and what could be, in two tabs beside the page while one writes."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.models.catalogue_page import CataloguePage
from inkwell.ui.models.installed_page import InstalledPage
from inkwell.ui.models.page import Foot
from inkwell.ui.wheel_stop import WheelStop

SIZE: Final = QSize(1020, 680)


class ModelsWindow(DialogFrame):
    """Shows what it is given; what the author wants comes from its pages."""

    INSTALLED, CATALOGUE = range(2)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Models", parent)
        self.setModal(False)
        self.installed, self.catalogue = InstalledPage(), CataloguePage()
        self.tabs = QTabWidget()
        self.tabs.addTab(_scrolling(self.installed, self.installed.foot), "&Installed")
        self.tabs.addTab(_scrolling(self.catalogue, self.catalogue.foot), "&Catalogue")
        WheelStop(self).watch(self.tabs)
        self.body.addWidget(self.tabs, 1)
        self.close_button = self.add_button("Clos&e")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.resize(SIZE)


def _scrolling(page: QWidget, foot: Foot) -> QWidget:
    """On a small or magnified screen the page scrolls above its foot."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    column.addWidget(foot)
    return whole
