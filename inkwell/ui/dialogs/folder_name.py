"""A folder name that every system takes, from a title that may hold anything."""

import re

MOST_BYTES = 120
"""Room is left for the names below it where paths are limited."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def folder_name(title: str) -> str:
    """The title without what Windows, macOS or Linux forbid in names, 120 bytes at most; empty if nothing is left."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())
    name = name.encode("utf-8", "ignore")[:MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"{name} book" if _RESERVED.fullmatch(name) else name
