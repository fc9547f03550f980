"""What languages are called, for sentences and lists."""

from PySide6.QtCore import QLocale

from inkwell.language.dictionaries import Tag


def language_name(tag: str) -> str:
    """What a language tag is called in English, "English (United Kingdom)"; the tag itself where nobody knows."""
    read = Tag.of(tag)
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return tag
    name = QLocale.languageToString(locale.language())
    return f"{name} ({QLocale.territoryToString(locale.territory())})" if read.region else name
