"""The dialog about writing tools, opened over the window and out of the way again."""

from PySide6.QtCore import Qt

from inkwell.app.session import Session
from inkwell.app.tool_shelf import ToolShelf
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tools.manager import ToolsDialog


class ToolDialogs:
    """Opens it; nothing waits for it."""

    def __init__(self, window: MainWindow, session: Session, shelf: ToolShelf, chooser: Chooser) -> None:
        self._window, self._session, self._shelf, self._chooser = window, session, shelf, chooser

    def manage(self) -> ToolsDialog:
        """All tools, to be looked at, copied, edited and shared."""
        book = self._session.is_open and not self._session.project.read_only
        dialog = ToolsDialog(
            self._shelf,
            self._window.icons,
            book=book,
            open_file=self._chooser.tool_file,
            save_file=self._chooser.new_tool_file,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
