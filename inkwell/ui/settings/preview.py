"""A piece of a page that follows the settings of looks and colours."""

from PySide6.QtWidgets import QWidget

from inkwell.settings.settings import Settings
from inkwell.ui.dialogs.looks_preview import LooksPreview
from inkwell.ui.editor.looks import Looks
from inkwell.ui.own_colours import OwnColours, derived
from inkwell.ui.theme import FIXED, Theme


class Preview(LooksPreview):
    """Shows the page as it would be with these settings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme.tokens, parent)
        self._theme = theme

    def show_settings(self, settings: Settings) -> None:
        """Follow the settings."""
        own = settings.theme == "own"
        fixed = FIXED.get(settings.theme) or self._theme.of_the_system()
        self.show_colours(derived(OwnColours.of(settings.own_colours)) if own else fixed)
        self.show_looks(Looks.of(settings))
