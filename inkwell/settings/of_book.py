"""What a book has of its own among the settings, and what counts then."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS, Kind, Setting, checked_changes, plain
from inkwell.settings.contents import usable
from inkwell.settings.declared import OfBook
from inkwell.settings.settings import Settings
from inkwell.translation import tr


@dataclass(frozen=True)
class Own:
    """A book's own settings by name, and those of them that cannot be used."""

    values: Mapping[str, Any]
    wrong: tuple[str, ...] = ()


NONE_OWN = Own({})


def own_of(said: object) -> Own:
    """Return what a book says of settings. What no book may have of its own counts as not said, whoever wrote it."""
    return Own(*usable({name: value for name, value in _table(said).items() if _is_books(name)}))


def may(setting: Setting) -> bool:
    """Whether a book may have this one of its own."""
    return setting.declared.book is not OfBook.NEVER


def effective(settings: Settings, own: Mapping[str, Any]) -> Settings:
    """The settings that count in a book with these of its own."""
    counting = {name: _counts(SETTINGS[name], getattr(settings, name), value) for name, value in own.items()}
    return msgspec.structs.replace(settings, **counting) if counting else settings


def _counts(setting: Setting, author: Any, book: Any) -> Any:
    if setting.declared.book is not OfBook.STRICTER:
        return book
    if setting.kind is Kind.SWITCH:
        return author and book
    order = [value for value, _ in setting.declared.choices]
    return max(author, book, key=order.index)


def allowed_of_book(changes: Mapping[str, object]) -> dict[str, Any]:
    """Return settings for a book, as they are held.

    Raises:
        InkwellError: BAD_INPUT for what a book may not have of its own, or a setting may not be; NOT_FOUND.
    """
    held = checked_changes(changes)
    for name in held:
        if not may(SETTINGS[name]):
            sentence = tr("“{label}” is the same for all books.", label=SETTINGS[name].declared.label)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, name)
    return held


def with_own(before: object, own: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a book says of settings with exactly these of its own; what is unknown of it stays."""
    rest = {name: value for name, value in _table(before).items() if not _is_books(name)}
    return rest | {name: plain(value) for name, value in own.items()}


def _is_books(name: str) -> bool:
    return name in SETTINGS and may(SETTINGS[name])


def _table(said: object) -> dict[str, Any]:
    return cast("dict[str, Any]", said) if isinstance(said, dict) else {}
