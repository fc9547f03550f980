"""Which language the window speaks: what the author chose in the settings, else the system's.

It is looked up before anything is imported that shows words, for those are translated then; so it reads its one setting
by itself, and nothing that is wrong with the file keeps Inkwell from starting.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, cast

from inkwell.language_choice import CHOICE, SOURCE, languages

SETTING: Final = "interface_language"
SYSTEM: Final = "system"


def choose_language(settings: Path, of_the_system: Sequence[str]) -> None:
    """Set the language of this process and of those that it starts, unless its environment says one already.

    Args:
        settings: the file of the author's settings.
        of_the_system: the languages of the system as BCP 47 names, the one it likes best first: "de-AT", "zh-Hans-CN".
    """
    if CHOICE not in os.environ:
        chosen = _setting(settings)
        known = languages()
        os.environ[CHOICE] = chosen if chosen in known else _nearest(of_the_system, known)


def _setting(path: Path) -> str:
    try:
        found: Any = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return SYSTEM
    value: object = cast("dict[str, object]", found).get(SETTING) if isinstance(found, dict) else None
    return value if isinstance(value, str) else SYSTEM


def _nearest(wanted: Sequence[str], known: Sequence[str]) -> str:
    """The first wanted language that is there, of whatever country; Chinese only where it is written the same way."""
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and ({"Hant", "TW", "HK", "MO"} & set(parts)):
            continue
        for each in known:
            if each.split("_")[0] == parts[0]:
                return each
    return SOURCE
