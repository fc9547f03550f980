"""A file's contents as settings, and settings as a file's contents: what cannot be used costs no other setting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from inkwell.errors import InkwellError
from inkwell.settings.catalogue import SETTINGS, differing, plain
from inkwell.settings.migration import VERSION, VERSION_KEY, migrated, version_of
from inkwell.settings.settings import Settings
from inkwell.translation import listed, tr


@dataclass(frozen=True)
class Read:
    """What was found: the settings, the names of those that could not be used, and whether a newer Inkwell wrote it."""

    settings: Settings
    wrong: tuple[str, ...] = ()
    newer: bool = False


def read(found: Mapping[str, Any]) -> Read:
    """Return the settings that a file's contents say; what cannot be used is as usual."""
    values, wrong = usable(migrated(found))
    return Read(Settings(**values), wrong, version_of(found) > VERSION)


def usable(found: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the settings by name that can be used, and the names of those that cannot; unknown ones are neither."""
    values, wrong = dict[str, Any](), list[str]()
    for name in SETTINGS.keys() & found.keys():
        try:
            values[name] = SETTINGS[name].checked(found[name])
        except InkwellError:
            wrong.append(name)
    return values, tuple(sorted(wrong, key=tuple(SETTINGS).index))


def written(there: Mapping[str, Any], before: Settings, after: Settings) -> dict[str, Any]:
    """Return new contents for a file: what became otherwise from `before` to `after`, in what is `there` by now.

    So everything else in it stays: unknown names, what another window or a hand wrote meanwhile, and what only a newer
    Inkwell understands. What is as usual is left out.
    """
    now = migrated(there)
    changed = differing(before, after)
    if version_of(there) <= VERSION:
        changed |= {name: getattr(after, name) for name in usable(now)[1]}
    for name, value in changed.items():
        if value == SETTINGS[name].default:
            now.pop(name, None)
        else:
            now[name] = plain(value)
    return {VERSION_KEY: now.pop(VERSION_KEY), **now}


def complaint(wrong: Iterable[str], where: str, kept: str, how: str = tr("as usual again")) -> str:
    """One sentence on settings in a file that could not be used ("" for none). `kept` says where they are still."""
    labels = [f"“{SETTINGS[name].declared.label}”" for name in wrong]
    if not labels:
        return ""
    if len(labels) == 1:
        return tr(
            "{labels} was set to something in {where} that cannot be used; it is {how}.{kept}",
            labels=labels[0],
            where=where,
            how=how,
            kept=kept,
        )
    some = labels if len(labels) < 4 else [*labels[:2], tr("{count} other settings", count=len(labels) - 2)]
    return tr(
        "{listed} were set to something in {where} that cannot be used; they are {how}.{kept}",
        listed=listed(some),
        where=where,
        how=how,
        kept=kept,
    )
