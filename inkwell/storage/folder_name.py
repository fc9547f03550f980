"""A folder name that every system takes, from a title that may hold anything."""

import re
from typing import Final

MOST_BYTES: Final = 120
"""Room is left for the names below it where paths are limited."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])( *\..*)?", re.IGNORECASE)


def folder_name(title: str, most_bytes: int = MOST_BYTES) -> str:
    """Return the title without what Windows, macOS or Linux forbid in names, of a bounded length in UTF-8.

    "" if nothing is left.
    """
    writable = title.encode("utf-8", "ignore").decode("utf-8")
    name = " ".join(_FORBIDDEN.sub(" ", writable).split()).strip(" .")
    device = _RESERVED.fullmatch(name)
    if device is not None:
        # Windows looks at what is before the first dot.
        name = f"{device[1]} book{name[device.end(1) :]}"
    return name.encode("utf-8")[:most_bytes].decode("utf-8", "ignore").strip(" .")
