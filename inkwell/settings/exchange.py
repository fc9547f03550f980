"""Settings as a file to take along: only what is declared, without what means something on one machine only."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS, plain
from inkwell.settings.contents import usable
from inkwell.settings.migration import VERSION, VERSION_KEY, migrated, version_of
from inkwell.settings.settings import Settings
from inkwell.translation import tr

_KEY: Final = "settings"
LARGEST: Final = 1_000_000
"""Bytes of a file that is read."""


@dataclass(frozen=True)
class Offer:
    """What taking a file would change, by name; which of its settings cannot be used, and which are unknown here."""

    changes: Mapping[str, Any]
    wrong: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    newer: bool = False


def exported(settings: Settings, machine: bool = False) -> str:
    """Return all settings as JSON; with `machine`, those too that mean something here only, paths among them."""
    names = [name for name, each in SETTINGS.items() if machine or not each.declared.machine]
    said = {name: plain(getattr(settings, name)) for name in names}
    return (
        json.dumps({"what": "Settings of Inkwell", VERSION_KEY: VERSION, _KEY: said}, ensure_ascii=False, indent=2)
        + "\n"
    )


def offered(data: bytes, now: Settings) -> Offer:
    """Return what taking such a file, or a settings.json, would change.

    Raises:
        InkwellError: BAD_INPUT when it holds no settings.
    """
    found = _contents(data)
    said = migrated(found)
    version = said.pop(VERSION_KEY)
    values, wrong = usable(said)
    changes = {name: values[name] for name in SETTINGS if name in values and values[name] != getattr(now, name)}
    return Offer(changes, wrong, tuple(sorted(said.keys() - SETTINGS.keys())), version > VERSION)


def _contents(data: bytes) -> dict[str, Any]:
    none = InkwellError(ErrorKind.BAD_INPUT, tr("This file holds no settings of Inkwell."))
    if len(data) > LARGEST:
        raise none
    try:
        read: object = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise none from error
    found = _table(read)
    if _KEY in found:
        found = _table(found[_KEY]) | {VERSION_KEY: version_of(found)}
    if not SETTINGS.keys() & migrated(found).keys():
        raise none
    return found


def _table(said: object) -> dict[str, Any]:
    return cast("dict[str, Any]", said) if isinstance(said, dict) else {}
