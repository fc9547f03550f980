"""Qt in the author's language too: its own buttons and menus, dates, and figures in fields."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inkwell.translation import HERE


def speak(app: QApplication) -> None:
    """Let Qt speak the language of this process, from right to left where it is written so. Before any window."""
    locale, system = QLocale(HERE.name), QLocale.system()
    # English in London has other dates than English in Boston.
    locale = system if system.language() == locale.language() else locale
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    translator = QTranslator(app)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
