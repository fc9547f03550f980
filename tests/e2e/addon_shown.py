"""The window of the add-on filled as in use: while it comes, with all its fields open and something to say."""

from typing import Final

from inkwell.ui.addon.window import AddOnWindow, Shown
from inkwell.ui.main_window import MainWindow
from inkwell.ui.voice.page import Folded

STATE: Final = "It is installed, with PyTorch 2.13.0+cpu; it takes 1.2 GB."
TROUBLE: Final = "There is no network, or the package index does not answer."


def filled_addon(window: MainWindow) -> AddOnWindow:
    """One that is being installed anew."""
    view = AddOnWindow(window.icons, window)
    view.show_state(Shown(STATE, there=True, busy=True))
    view.show_places("https://mirror.example/simple", "/home/anna/wheels of torch, brought along")
    view.message.complain(TROUBLE)
    view.work.show_work("Downloading torch, 191.8 MB…", 0.4)
    folded = view.findChild(Folded)
    assert folded is not None
    folded.button.setChecked(True)
    return view
