"""The settings that a book has of its own, in project.json: `"settings": {"smart_language": "de"}`."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from inkwell.settings.of_book import Own, own_of, with_own
from inkwell.storage.project_info import ProjectInfo

_KEY: Final = "settings"


def own_settings(info: ProjectInfo) -> Own:
    """Return what a book has of its own; what no book may have counts as not said."""
    return own_of(info.extra.get(_KEY))


def with_settings(info: ProjectInfo, own: Mapping[str, Any]) -> ProjectInfo:
    """Return the same with exactly these settings of its own; what is unknown of them stays."""
    said = with_own(info.extra.get(_KEY), own)
    rest = {key: value for key, value in info.extra.items() if key != _KEY}
    return replace(info, extra={**rest, _KEY: said} if said else rest)
