"""Typography of the words: marks while typing on every page, and a whole scene's marks at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.manuscript.quotation import Convention, convention_for
from inkwell.manuscript.typesetting import Change, plainness, typesetting
from inkwell.manuscript.typography import Switches
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.paragraph_edits import ParagraphEdits
from inkwell.ui.editor.smart_typing import SmartTyping
from inkwell.ui.main_window import MainWindow


class TypographyDesk(QObject):
    """Gives pages their smart marks and does the same to a whole scene; `language` is the open book's."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, commands: Commands, language: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._language = language
        commands.separator(Menu.FORMAT)
        commands.add(
            Menu.FORMAT,
            tr("Make quotes and dashes &typographic in this scene"),
            self.typeset_scene,
            page=OnPage.SEEN,
            name="typographic-marks",
        )
        commands.add(
            Menu.FORMAT,
            tr("Make quotes and dashes &plain in this scene"),
            self.plain_scene,
            page=OnPage.SEEN,
            name="plain-marks",
        )

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Put typographic marks in while the author types on this page."""
        SmartTyping(page, self.convention, self._switches)

    def convention(self) -> Convention:
        """What is usual in the language that the settings name, or in the book's."""
        return convention_for(self._preferences.settings.smart_language or self._language())

    def _switches(self) -> Switches:
        settings = self._preferences.settings
        return Switches(settings.smart_quotes, settings.smart_dashes, settings.smart_ellipses)

    def typeset_scene(self) -> None:
        """Set the marks of the scene on the active page as its language has them; one step of undo."""
        self._change(typesetting(self.convention(), Switches()), tr("Quotes and dashes are typographic now"))

    def plain_scene(self) -> None:
        """Put the keyboard's marks in the scene on the active page; one step of undo."""
        self._change(plainness(self.convention()), tr("Quotes and dashes are plain now"))

    def _change(self, change: Change, done: str) -> None:
        page, tell = self._window.active_page, self._window.notifications.tell
        if page.isReadOnly():
            tell(tr("This text cannot be changed, so its quotes and dashes stay as they are."))
            return

        def say(count: int | None) -> None:
            if count is None:
                tell(tr("You went to another text, so quotes and dashes stay as they were."))
            elif count:
                places = tr("{n:,} paragraphs", "", count)
                tell(tr("{done}, in {places}.", done=done, places=places), action=(tr("Undo"), page.undo))
            else:
                tell(tr("There was nothing to change in this scene."))

        ParagraphEdits(page, change, say).start()
