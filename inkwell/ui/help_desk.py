"""The handbook on the author's desk: F1 anywhere opens the page that belongs to what is looked at."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from inkwell.app.preferences import Preferences
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.help.handbook import INDEX, Handbook
from inkwell.ui.help.places import page_for
from inkwell.ui.help.window import HandbookWindow
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.pages import KeyedPages
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory


class HelpDesk(QObject):
    """One window for all; a dialog that holds up all the others has one of its own, which closes with it."""

    def __init__(self, window: MainWindow, commands: Commands, bindings: KeyBindings, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._pages = KeyedPages(bindings)
        self._handbook: Handbook | None = None
        self.view: HandbookWindow | None = None
        book = commands.add(Menu.HELP, tr("&Handbook"), self.open, book=False, name="handbook")
        here = commands.add(
            Menu.HELP, tr("Help on what is &in front"), self.open_here, "F1", book=False, name="help-here"
        )
        # In every window: only the menus belong to this one.
        here.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        menu = commands.menu(Menu.HELP)
        menu.insertActions(menu.actions()[0], [book, here])
        window.help_wanted.connect(self.open_for)
        bindings.changed.connect(self._follow_keys)

    @Slot()
    def open(self) -> None:
        """Show the handbook where it was left, or from its beginning."""
        view = self._shown(None)
        if not view.here:
            view.go_to(INDEX)

    @Slot()
    def open_here(self) -> None:
        """Show the page that belongs to what has the focus."""
        self.open_for(QApplication.focusWidget() or self._window)

    @Slot(object)
    def open_for(self, widget: QWidget) -> None:
        """Show the page that belongs to a widget."""
        if isinstance(widget.window(), HandbookWindow):
            return
        self._shown(QApplication.activeModalWidget()).go_to(page_for(widget))

    @staticmethod
    def _beside(view: HandbookWindow, modal: QWidget) -> HandbookWindow:
        """A window that goes with its dialog: a dialog that is over is hidden, and its children would stay."""
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(modal, QDialog):
            modal.finished.connect(view.close)
        return view

    @Slot()
    def _follow_keys(self) -> None:
        """Its pages name keys: another edition, at once where it is read."""
        self._handbook = None
        if self.view is not None and self.view.isVisible():
            self._print_anew()

    def _print_anew(self) -> Handbook:
        """The handbook with the keys as they are now."""
        if self._handbook is None:
            self._handbook = Handbook.shipped(self._pages)
            if self.view is not None:
                self.view.renew(self._handbook)
        return self._handbook

    def _shown(self, modal: QWidget | None) -> HandbookWindow:
        self._print_anew()
        if modal is not None:
            known = modal.findChild(HandbookWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
            view = known or self._beside(HandbookWindow(self._print_anew(), self._window.theme, modal), modal)
        elif self.view is None:
            view = self.view = HandbookWindow(self._print_anew(), self._window.theme, self._window)
            SizeMemory(view, "handbook", self._preferences)
        else:
            view = self.view
        view.show()
        view.raise_()
        view.activateWindow()
        view.search.setFocus()
        return view
