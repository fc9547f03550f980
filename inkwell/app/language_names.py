"""What languages are called, for sentences and lists."""

from typing import Final

from PySide6.QtCore import QLocale

from inkwell.language.dictionaries import Tag
from inkwell.language_choice import SOURCE
from inkwell.translation import HERE, capitalised

_PLAIN: Final = {QLocale.Language.English: "English", QLocale.Language.Spanish: "Español"}
"""Whose own name Qt has with a country alone."""


def language_name(tag: str) -> str:
    """What a language tag is called: "English (United Kingdom)"; the tag itself where nobody knows.

    Qt knows the names in English, and each language's own: an interface in another language shows those.
    """
    region = bool(Tag.of(tag).region)
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return tag
    if HERE.name != SOURCE:
        return _own_name(locale, region=region) or tag
    name = QLocale.languageToString(locale.language())
    return f"{name} ({QLocale.territoryToString(locale.territory())})" if region else name


def _own_name(locale: QLocale, *, region: bool) -> str:
    """Say "Deutsch", "Português (Brasil)"; "British English" where its own name says the country."""
    usual = QLocale(locale.language()).nativeLanguageName()
    plain = _PLAIN.get(locale.language(), capitalised(usual))
    if not region:
        return plain
    own = locale.nativeLanguageName()
    return capitalised(own) if own not in ("", usual) else f"{plain} ({locale.nativeTerritoryName()})"
