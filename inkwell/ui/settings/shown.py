"""The one door through which what is declared of settings comes before the author's eyes: here it is translated."""

from PySide6.QtCore import QCoreApplication

from inkwell.translation import tr

CONTEXT = tr("Settings")
"""What translators find these phrases under; `settings.catalogue.phrases` lists them."""


def shown(phrase: str) -> str:
    """A phrase of a declaration in the language of the window."""
    return QCoreApplication.translate(CONTEXT, phrase) if phrase else ""
