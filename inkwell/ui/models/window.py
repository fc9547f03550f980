"""The window of models: what is installed, and what could be, in two tabs beside the page while one writes."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.foot import above_foot
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.models.catalogue_page import CataloguePage
from inkwell.ui.models.installed_page import InstalledPage
from inkwell.ui.wheel_stop import WheelStop

SIZE: Final = QSize(1020, 680)


class ModelsWindow(DialogFrame):
    """Shows what it is given; what the author wants comes from its pages."""

    INSTALLED, CATALOGUE = range(2)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Models"), parent)
        self.setModal(False)
        self.installed, self.catalogue = InstalledPage(), CataloguePage()
        self.tabs = QTabWidget()
        self.tabs.addTab(above_foot(self.installed, self.installed.foot), tr("&Installed"))
        self.tabs.addTab(above_foot(self.catalogue, self.catalogue.foot), tr("&Catalogue"))
        WheelStop(self).watch(self.tabs)
        self.body.addWidget(self.tabs, 1)
        self.close_button = self.add_button(tr("Clos&e"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.resize(SIZE)
